#include "guarded.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cli.h"

enum { ENVIRONMENT = 1 << 17 };

/* ---- Modes -------------------------------------------------------------- */

const char *guarded_modes(const struct guarded_process *process, char *buffer)
{
	char *to = buffer;
	*to = '\0';
	for (int mode = 0; mode < MODE_COUNT; mode++) {
		if (!process->mode[mode])
			continue;
		if (to != buffer)
			*to++ = ' ';
		to = stpcpy(to, mode_name((enum mode)mode));
	}
	return buffer;
}

/* The value of a variable in a block of them, or NULL. */
static const char *variable(const char *block, size_t length, const char *name)
{
	size_t named = strlen(name);
	for (const char *entry = block; entry < block + length; entry += strlen(entry) + 1)
		if (strncmp(entry, name, named) == 0 && entry[named] == '=')
			return entry + named + 1;
	return NULL;
}

/* The rules that a program can meet, until one that takes every mailbox. */
static void modes_by_rule(const struct policy *policy, struct guarded_process *process)
{
	for (unsigned i = 0; i < policy->rules; i++) {
		const struct policy_rule *rule = &policy->rule[i];
		if (!policy_rule_names(rule, process->program) || rule->percent == 0)
			continue;
		process->mode[rule->mode] = true;
		if (!rule->mailbox && rule->percent == 100)
			return;
	}
	process->mode[policy->mode] = true;
}

/* Many processes, few configurations: the last one is kept. */
static const struct policy *policy_of(const char *path, bool *refused)
{
	static struct policy policy;
	static char loaded[PATH_MAX];
	static bool bad;
	struct policy_error error;
	if (strcmp(loaded, path) != 0) {
		snprintf(loaded, sizeof loaded, "%s", path);
		bad = !policy_load(&policy, path, &error);
	}
	*refused = bad;
	return &policy;
}

static void find_modes(struct guarded_process *process, const char *environment, size_t length)
{
	const char *config = variable(environment, length, "CYRGUARD_CONFIG");
	const char *forced = variable(environment, length, "CYRGUARD_MODE");
	const struct policy *policy = policy_of(config ? config : "/etc/cyrguard.conf", &process->refused_config);
	enum mode mode = MODE_LOG;
	if (policy_disabled(policy))
		process->mode[MODE_OFF] = true;
	else if (forced && *forced)
		process->mode[mode_from(forced, &mode) ? mode : MODE_LOG] = true;
	else
		modes_by_rule(policy, process);
}

/* ---- Processes ---------------------------------------------------------- */

/* Reads at most `room` - 1 bytes of /proc/PID/NAME, and puts a NUL behind; -1 and errno. */
static ssize_t read_proc(const char *pid, const char *name, char *bytes, size_t room)
{
	char path[64];
	size_t length = 0;
	ssize_t got = 0;
	snprintf(path, sizeof path, "/proc/%.20s/%s", pid, name);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -1;
	while (length < room - 1 && (got = read(fd, bytes + length, room - 1 - length)) > 0)
		length += (size_t)got;
	int error = errno;
	close(fd);
	errno = error;
	bytes[length] = '\0';
	return got < 0 ? -1 : (ssize_t)length;
}

/* 1: the library is mapped, 0: it is not, -1: this user may not know. */
static int has_library(const char *pid, bool *old)
{
	char path[64], *line = NULL;
	size_t room = 0;
	int found = 0;
	snprintf(path, sizeof path, "/proc/%.20s/maps", pid);
	FILE *maps = fopen(path, "re");
	if (!maps)
		return errno == EACCES || errno == EPERM ? -1 : 0;
	errno = 0;
	while (!found && getline(&line, &room, maps) > 0) {
		const char *name = strstr(line, "/libcyrguard.so");
		const char *rest = name ? name + strlen("/libcyrguard.so") : NULL;
		found = rest && (*rest == '\n' || strcmp(rest, " (deleted)\n") == 0);
		*old = found && *rest != '\n';
	}
	if (!found && (errno == EACCES || errno == EPERM))
		found = -1;
	free(line);
	fclose(maps);
	return found;
}

static void add(struct guarded *guarded, const char *pid, bool old)
{
	static char environment[ENVIRONMENT];
	struct guarded_process process = {.pid = (pid_t)atoi(pid), .old_library = old};
	char path[64], link[PATH_MAX] = "";
	snprintf(path, sizeof path, "/proc/%.20s/exe", pid);
	ssize_t length = readlink(path, link, sizeof link - 1);
	link[length > 0 ? length : 0] = '\0';
	const char *name = policy_program_name(link);
	if (!name)
		return; /* it has ended meanwhile */
	snprintf(process.program, sizeof process.program, "%s", name);
	length = read_proc(pid, "environ", environment, sizeof environment);
	find_modes(&process, environment, length > 0 ? (size_t)length : 0);
	if (guarded->processes == guarded->room) {
		guarded->room = guarded->room ? guarded->room * 2 : 64;
		guarded->process = realloc(guarded->process, guarded->room * sizeof process);
		if (!guarded->process) {
			complain("out of memory");
			exit(EXIT_TROUBLE);
		}
	}
	guarded->process[guarded->processes++] = process;
}

static int by_program(const void *a, const void *b)
{
	const struct guarded_process *one = a, *other = b;
	int order = strcmp(one->program, other->program);
	return order ? order : (one->pid > other->pid) - (one->pid < other->pid);
}

void guarded_list(struct guarded *guarded)
{
	*guarded = (struct guarded){0};
	DIR *proc = opendir("/proc");
	for (struct dirent *entry; proc && (entry = readdir(proc));) {
		bool old = false;
		int has = isdigit((unsigned char)entry->d_name[0]) ? has_library(entry->d_name, &old) : 0;
		if (has > 0)
			add(guarded, entry->d_name, old);
		guarded->unseen += has < 0;
	}
	if (proc)
		closedir(proc);
	if (guarded->processes)
		qsort(guarded->process, guarded->processes, sizeof *guarded->process, by_program);
}

void guarded_free(struct guarded *guarded)
{
	free(guarded->process);
}

/* ---- The rest ----------------------------------------------------------- */

void standing_read(struct standing *standing)
{
	struct stat status;
	standing->config = policy_path();
	policy_load(&standing->policy, standing->config, &standing->error);
	standing->disabled = policy_disabled(&standing->policy);
	standing->no_state_dir = stat(standing->policy.state_dir, &status) != 0 || !S_ISDIR(status.st_mode);
	standing->counted = counters_read(standing->policy.state_dir, &standing->counters);
	standing->counters_error = standing->counted ? 0 : errno;
	standing->left = standing->faults = 0;
	if (standing->counted)
		counters_day(&standing->counters, (uint64_t)time(NULL), &standing->left, &standing->faults);
}
