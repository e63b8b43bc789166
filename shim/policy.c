/* cyrguard.conf to decisions. The parser works on bytes in memory; the lower
 * half of the file keeps the configuration of this process. */
#include "policy.h"

#include <dlfcn.h>
#include <errno.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

#include "alert.h"
#include "known.h"
#include "real.h"

static const char *const mode_names[MODE_COUNT] = {"off", "log", "substitute", "repair"};

const char *mode_name(enum mode mode)
{
	return mode_names[mode];
}

void policy_defaults(struct policy *policy)
{
	policy->mode = MODE_LOG;
	policy->deep = DEEP_AUTO;
	policy->backtrace = false;
	policy->log_facility = LOG_MAIL;
	policy->log_rate = 1000;
	policy->fault_limit = 100;
	policy->scan_budget = UINT64_C(64) << 20;
	policy->max_message_size = UINT64_C(256) << 20;
	policy->max_parts = 10000;
	policy->imapd_conf = NULL; /* the program's own: -C, else /etc/imapd.conf */
	policy->state_dir = "/run/cyrguard";
	policy->rules = 0;
}

/* ---- Values ------------------------------------------------------------- */

bool mode_from(const char *word, enum mode *mode)
{
	for (int i = 0; i < MODE_COUNT; i++) {
		if (strcmp(word, mode_names[i]) == 0) {
			*mode = (enum mode)i;
			return true;
		}
	}
	return false;
}

/* Digits, and K, M or G behind them. */
static bool number_from(const char *word, uint64_t *number)
{
	char *end;
	if (word[0] < '0' || word[0] > '9')
		return false;
	errno = 0;
	unsigned long long n = strtoull(word, &end, 10);
	unsigned shift = *end == 'K' ? 10 : *end == 'M' ? 20 : *end == 'G' ? 30 : 0;
	if (errno || end[shift != 0] || n > UINT64_MAX >> shift)
		return false;
	*number = (uint64_t)n << shift;
	return true;
}

static bool facility_from(const char *word, int *facility)
{
	static const struct {
		const char *name;
		int facility;
	} known[] = {
	    {"mail", LOG_MAIL},     {"daemon", LOG_DAEMON}, {"user", LOG_USER},     {"local0", LOG_LOCAL0},
	    {"local1", LOG_LOCAL1}, {"local2", LOG_LOCAL2}, {"local3", LOG_LOCAL3}, {"local4", LOG_LOCAL4},
	    {"local5", LOG_LOCAL5}, {"local6", LOG_LOCAL6}, {"local7", LOG_LOCAL7},
	};
	for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
		if (strcmp(word, known[i].name) == 0) {
			*facility = known[i].facility;
			return true;
		}
	}
	return false;
}

static const char *set_unsigned(unsigned *to, const char *value, uint64_t highest)
{
	uint64_t number;
	if (!number_from(value, &number) || number > highest)
		return "not a number in range";
	*to = (unsigned)number;
	return NULL;
}

static const char *set_path(const char **to, const char *value)
{
	if (value[0] != '/' || strlen(value) >= PATH_MAX - 32)
		return "not an absolute path";
	*to = value;
	return NULL;
}

/* One "key = value" of the general part; NULL or why not. */
static const char *set_general(struct policy *policy, const char *key, const char *value)
{
	if (strcmp(key, "mode") == 0)
		return mode_from(value, &policy->mode) ? NULL : "mode is not off, log, substitute or repair";
	if (strcmp(key, "deep") == 0) {
		static const char *const names[] = {"auto", "always", "never"};
		for (int i = 0; i < 3; i++) {
			if (strcmp(value, names[i]) == 0) {
				policy->deep = (enum deep)i;
				return NULL;
			}
		}
		return "deep is not auto, always or never";
	}
	if (strcmp(key, "backtrace") == 0) {
		policy->backtrace = strcmp(value, "on") == 0;
		return policy->backtrace || strcmp(value, "off") == 0 ? NULL : "backtrace is not on or off";
	}
	if (strcmp(key, "log_facility") == 0)
		return facility_from(value, &policy->log_facility) ? NULL : "unknown log_facility";
	if (strcmp(key, "log_rate") == 0)
		return set_unsigned(&policy->log_rate, value, 1000000);
	if (strcmp(key, "fault_limit") == 0)
		return set_unsigned(&policy->fault_limit, value, 1000000);
	if (strcmp(key, "max_parts") == 0)
		return set_unsigned(&policy->max_parts, value, 1000000);
	if (strcmp(key, "scan_budget") == 0)
		return number_from(value, &policy->scan_budget) ? NULL : "not a size";
	if (strcmp(key, "max_message_size") == 0)
		return number_from(value, &policy->max_message_size) ? NULL : "not a size";
	if (strcmp(key, "imapd_conf") == 0)
		return set_path(&policy->imapd_conf, value);
	if (strcmp(key, "state_dir") == 0)
		return set_path(&policy->state_dir, value);
	return "unknown key";
}

static const char *set_rule(struct policy_rule *rule, const char *key, const char *value)
{
	if (strcmp(key, "mode") == 0)
		return mode_from(value, &rule->mode) ? NULL : "mode is not off, log, substitute or repair";
	if (strcmp(key, "percent") == 0)
		return set_unsigned(&rule->percent, value, 100);
	if (strcmp(key, "program") == 0)
		rule->program = value;
	else if (strcmp(key, "mailbox") == 0)
		rule->mailbox = value;
	else
		return "unknown key in a rule";
	return NULL;
}

/* ---- Lines -------------------------------------------------------------- */

static char *trim(char *s)
{
	while (*s == ' ' || *s == '\t')
		s++;
	char *end = s + strlen(s);
	while (end > s && (end[-1] == ' ' || end[-1] == '\t' || end[-1] == '\r'))
		*--end = '\0';
	return s;
}

static const char *open_section(struct policy *policy, char *line, unsigned number)
{
	size_t length = strlen(line);
	if (line[length - 1] != ']')
		return "section without ]";
	line[length - 1] = '\0';
	char *words = trim(line + 1);
	if (strncmp(words, "rule ", 5) != 0)
		return "section is not [rule NAME]";
	if (policy->rules == POLICY_RULES)
		return "more than 64 rules";
	policy->rule[policy->rules++] = (struct policy_rule){
	    .name = trim(words + 5), .percent = 100, .mode = MODE_COUNT, .line = number};
	return NULL;
}

static const char *read_line(struct policy *policy, char *line, unsigned number)
{
	line = trim(line);
	/* A comment begins the line or follows white space. */
	for (char *c = line; *c; c++) {
		if (*c == '#' && (c == line || c[-1] == ' ' || c[-1] == '\t')) {
			*c = '\0';
			break;
		}
	}
	line = trim(line);
	if (!*line)
		return NULL;
	if (*line == '[')
		return open_section(policy, line, number);
	char *equals = strchr(line, '=');
	if (!equals)
		return "neither key = value nor [rule NAME]";
	*equals = '\0';
	const char *key = trim(line), *value = trim(equals + 1);
	if (!*value)
		return "no value";
	return policy->rules ? set_rule(&policy->rule[policy->rules - 1], key, value) : set_general(policy, key, value);
}

bool policy_parse(struct policy *policy, const char *text, size_t length, struct policy_error *error)
{
	policy_defaults(policy);
	*error = (struct policy_error){0};
	if (length >= POLICY_TEXT)
		error->reason = "longer than 32 KiB";
	else if (memchr(text, '\0', length))
		error->reason = "a NUL byte";
	if (!error->reason) {
		memcpy(policy->text, text, length);
		policy->text[length] = '\0';
		char *line = policy->text;
		for (unsigned number = 1; line && !error->reason; number++) {
			char *next = strchr(line, '\n');
			if (next)
				*next++ = '\0';
			error->line = number;
			error->reason = read_line(policy, line, number);
			line = next;
		}
	}
	for (unsigned i = 0; i < policy->rules && !error->reason; i++) {
		if (policy->rule[i].mode == MODE_COUNT) {
			error->line = policy->rule[i].line;
			error->reason = "rule without mode";
		}
	}
	if (error->reason)
		policy_defaults(policy);
	else
		error->line = 0;
	return !error->reason;
}

/* ---- Rules -------------------------------------------------------------- */

static bool in_list(const char *list, const char *word)
{
	size_t length = strlen(word);
	while (*list) {
		size_t skip = strspn(list, ", \t"), n = strcspn(list + skip, ", \t");
		if (n == length && memcmp(list + skip, word, n) == 0)
			return true;
		list += skip + n;
	}
	return false;
}

/* Raising the percentage only adds mailboxes. */
unsigned policy_percentile(const char *mailbox)
{
	struct fingerprint print = {{0, 0}};
	fingerprint_add(&print, mailbox, strlen(mailbox));
	return (unsigned)(print.word[0] % 100);
}

bool policy_rule_names(const struct policy_rule *rule, const char *program)
{
	return !rule->program || in_list(rule->program, program);
}

enum policy_misfit policy_rule_misfit(const struct policy_rule *rule, const char *program, const char *mailbox)
{
	if (!policy_rule_names(rule, program))
		return POLICY_OTHER_PROGRAM;
	if (rule->mailbox && fnmatch(rule->mailbox, mailbox, 0) != 0)
		return POLICY_OTHER_MAILBOX;
	if (rule->percent < 100 && policy_percentile(mailbox) >= rule->percent)
		return POLICY_BEYOND_PERCENT;
	return POLICY_FITS;
}

enum mode policy_match(const struct policy *policy, const char *program, const char *mailbox, const struct policy_rule **decided)
{
	const struct policy_rule *rule = policy->rule, *end = rule + policy->rules;
	while (rule < end && policy_rule_misfit(rule, program, mailbox) != POLICY_FITS)
		rule++;
	if (decided)
		*decided = rule < end ? rule : NULL;
	return rule < end ? rule->mode : policy->mode;
}

bool policy_load(struct policy *policy, const char *path, struct policy_error *error)
{
	policy_defaults(policy);
	*error = (struct policy_error){0};
	if (path[0] != '/') { /* the program may change its directory */
		error->reason = "not an absolute path";
		return false;
	}
	int fd = real_open_private(path, O_RDONLY, 0);
	if (fd < 0) {
		if (errno == ENOENT)
			return true;
		error->reason = "cannot be opened";
		return false;
	}
	static char text[POLICY_TEXT];
	struct stat64 status;
	ssize_t length = -1;
	if (real_fstat(fd, &status) != 0 || !S_ISREG(status.st_mode))
		error->reason = "not a regular file";
	else if (status.st_uid != 0 && status.st_uid != geteuid())
		error->reason = "owned by another user";
	else if (status.st_mode & (S_IWGRP | S_IWOTH))
		error->reason = "writable by group or others";
	else if ((length = real_pread_full(fd, text, sizeof text, 0)) < 0)
		error->reason = "cannot be read";
	real.close(fd);
	return !error->reason && policy_parse(policy, text, (size_t)length, error);
}

/* ---- The policy of this process ----------------------------------------- */

static struct policy configurations[2];
static struct policy *current;
static struct stat64 loaded_status;
static char config_path[PATH_MAX] = "/etc/cyrguard.conf";
static bool mode_forced;
static enum mode forced_mode;
static bool disabled; /* STATE_DIR/disable is there */

/* In a program that runs with more rights than its caller nothing of the
 * caller's environment counts. Libc's name for that is newer than the floor,
 * where it had another. */
static const char *environment(const char *name)
{
	char *(*get)(const char *) = NULL;
	*(void **)&get = dlsym(RTLD_DEFAULT, "secure_getenv");
	if (!get)
		*(void **)&get = dlsym(RTLD_DEFAULT, "__secure_getenv");
	dlerror();
	return get ? get(name) : NULL;
}

static void read_environment(void)
{
	static bool done;
	if (done)
		return;
	done = true;
	const char *path = environment("CYRGUARD_CONFIG"), *mode = environment("CYRGUARD_MODE");
	if (path && strlen(path) < sizeof config_path)
		memcpy(config_path, path, strlen(path) + 1);
	if (mode && *mode) {
		mode_forced = true;
		if (!mode_from(mode, &forced_mode)) {
			forced_mode = MODE_LOG;
			alert_once(LOG_ERR, "config", "CYRGUARD_MODE is not off, log, substitute or repair", mode);
		}
	}
}

const char *policy_path(void)
{
	read_environment();
	return config_path;
}

static bool same_file(const struct stat64 *a, const struct stat64 *b)
{
	return a->st_dev == b->st_dev && a->st_ino == b->st_ino && a->st_size == b->st_size &&
	       a->st_mtim.tv_sec == b->st_mtim.tv_sec && a->st_mtim.tv_nsec == b->st_mtim.tv_nsec &&
	       a->st_ctim.tv_sec == b->st_ctim.tv_sec && a->st_ctim.tv_nsec == b->st_ctim.tv_nsec;
}

static void report_error(const struct policy_error *error)
{
	struct alert alert;
	alert_begin(&alert, "config");
	alert_quoted(&alert, "file", config_path);
	alert_number(&alert, "line", error->line);
	alert_quoted(&alert, "reason", error->reason);
	alert_word(&alert, "mode", mode_name(MODE_LOG));
	alert_send(&alert, LOG_ERR);
}

static void report_reload(void)
{
	struct alert alert;
	alert_begin(&alert, "reload");
	alert_quoted(&alert, "file", config_path);
	alert_word(&alert, "mode", mode_name(current->mode));
	alert_send(&alert, LOG_NOTICE);
}

bool policy_disabled(const struct policy *policy)
{
	char path[PATH_MAX];
	struct stat64 status;
	snprintf(path, sizeof path, "%s/disable", policy->state_dir);
	return real_stat(path, &status) == 0;
}

const struct policy *policy_current(void)
{
	static time_t checked;
	time_t now = time(NULL);
	if (current && now == checked)
		return current;
	checked = now;
	int kept = errno;
	bool first = !current;
	if (first) {
		policy_defaults(&configurations[0]);
		current = &configurations[0]; /* what an alert from below sees */
		read_environment();
	}
	struct stat64 status;
	if (real_stat(config_path, &status) != 0)
		memset(&status, 0, sizeof status);
	if (first || !same_file(&status, &loaded_status)) {
		struct policy *next = &configurations[current == &configurations[0]];
		struct policy_error error;
		bool good = policy_load(next, config_path, &error);
		loaded_status = status;
		current = next;
		if (!good)
			report_error(&error);
		else if (!first)
			report_reload();
	}
	disabled = policy_disabled(current);
	alert_flush();
	errno = kept;
	return current;
}

const char *policy_program_name(char *link)
{
	/* Replaced while it runs, by an upgrade. */
	static const char deleted[] = " (deleted)";
	size_t length = strlen(link), cut = sizeof deleted - 1;
	if (length > cut && strcmp(link + length - cut, deleted) == 0)
		link[length - cut] = '\0';
	const char *slash = strrchr(link, '/');
	return slash ? slash + 1 : NULL;
}

const char *policy_program(void)
{
	static char path[PATH_MAX];
	static const char *name;
	if (name)
		return name;
	int kept = errno;
	ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
	errno = kept;
	path[length > 0 ? length : 0] = '\0';
	name = policy_program_name(path);
	if (!name)
		name = program_invocation_short_name;
	return name;
}

enum mode policy_mode(const char *mailbox)
{
	const struct policy *policy = policy_current();
	enum mode mode = policy_match(policy, policy_program(), mailbox, NULL);
	return disabled ? MODE_OFF : mode_forced ? forced_mode : mode;
}

bool policy_off(void)
{
	const struct policy *policy = policy_current();
	if (disabled || mode_forced)
		return disabled || forced_mode == MODE_OFF;
	for (unsigned i = 0; i < policy->rules; i++)
		if (policy->rule[i].mode != MODE_OFF && policy_rule_names(&policy->rule[i], policy_program()))
			return false;
	return policy->mode == MODE_OFF;
}
