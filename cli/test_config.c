/* cyrguard test-config: is cyrguard.conf good, and what would apply to a program
 * and a mailbox, rule by rule, by the guard's own code. */
#include "cli.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "policy.h"

static struct policy policy;

static void print_general(const char *path, bool there)
{
	static const char *const deep[] = {"auto", "always", "never"};
	char *name = visible_string(path);
	if (there)
		printf("%s: good, %u rule%s\n", name, policy.rules, policy.rules == 1 ? "" : "s");
	else
		printf("%s: not there, defaults apply\n", name);
	free(name);
	printf("mode %s, deep %s, backtrace %s, state_dir %s\n", mode_name(policy.mode), deep[policy.deep],
		policy.backtrace ? "on" : "off", policy.state_dir);
}

/* Why the rule is passed over, or that it is not. */
static void print_rule(const struct policy_rule *rule, enum policy_misfit misfit, const char *program,
	const char *mailbox)
{
	char *name = visible_string(rule->name);
	printf("line %u: rule %s: ", rule->line, name);
	free(name);
	switch (misfit) {
	case POLICY_OTHER_PROGRAM:
		printf("no, program is %s, not %s\n", rule->program, program);
		break;
	case POLICY_OTHER_MAILBOX:
		name = visible_string(mailbox);
		printf("no, %s does not match %s\n", name, rule->mailbox);
		free(name);
		break;
	case POLICY_BEYOND_PERCENT:
		printf("no, the mailbox is at %u of 100, percent is %u\n", policy_percentile(mailbox), rule->percent);
		break;
	case POLICY_FITS:
		if (rule->percent < 100)
			printf("applies, the mailbox is at %u of 100, percent is %u\n", policy_percentile(mailbox),
				rule->percent);
		else
			puts("applies");
		break;
	}
}

/* The data directory that rules are matched against. */
static void data_directory(const char *mailbox, struct mailbox_place *place)
{
	struct imapd_conf conf = {0};
	char directory[PATH_MAX];
	size_t length = strlen(mailbox);
	while (length > 1 && mailbox[length - 1] == '/')
		length--;
	snprintf(directory, sizeof directory, "%.*s", (int)length, mailbox);
	load_imapd_conf(&conf, policy.imapd_conf ? policy.imapd_conf : "/etc/imapd.conf", true);
	locate_mailbox(&conf, directory, place);
}

static void print_decision(const char *program, const char *mailbox)
{
	struct mailbox_place place;
	const struct policy_rule *decided;
	data_directory(mailbox, &place);
	enum mode mode = policy_match(&policy, program, place.data, &decided);
	for (unsigned i = 0; i < policy.rules; i++) {
		const struct policy_rule *rule = &policy.rule[i];
		print_rule(rule, policy_rule_misfit(rule, program, place.data), program, place.data);
		if (rule == decided)
			break;
	}
	if (!decided)
		printf("%smode of the file applies\n", policy.rules ? "no rule applies: " : "");
	const char *forced = getenv("CYRGUARD_MODE");
	if (policy_disabled(&policy)) {
		printf("%s/disable is there: every guard is off\n", policy.state_dir);
		mode = MODE_OFF;
	} else if (forced && mode_from(forced, &mode)) {
		puts("CYRGUARD_MODE, in this environment, comes before the file");
	}
	char *name = visible_string(place.data);
	printf("program %s, mailbox %s: mode %s\n", program, name, mode_name(mode));
	free(name);
}

int test_config_command(int argc, char **argv)
{
	enum { PROGRAM = 256, MAILBOX };
	static const struct option options[] = {
		{"program", required_argument, NULL, PROGRAM}, {"mailbox", required_argument, NULL, MAILBOX}, {0}};
	const char *config = NULL, *program = NULL, *mailbox = NULL;
	char path[PATH_MAX];
	opterr = 0;
	for (int option; (option = getopt_long(argc, argv, "+:c:", options, NULL)) != -1;) {
		switch (option) {
		case 'c':
			config = optarg;
			break;
		case PROGRAM:
			program = optarg;
			break;
		case MAILBOX:
			mailbox = optarg;
			break;
		case ':':
			return usage_error("an option wants an argument");
		default:
			return usage_error("unknown option");
		}
	}
	if (optind < argc)
		return usage_error("too many arguments");
	if (!program != !mailbox)
		return usage_error("--program and --mailbox go together");
	if (mailbox && mailbox[0] != '/')
		return usage_error("--mailbox wants the absolute name of a directory");
	if (config && !realpath(config, path)) {
		char *name = visible_string(config);
		complain("%s: %s", name, strerror(errno));
		free(name);
		return EXIT_TROUBLE;
	}
	if (!config)
		snprintf(path, sizeof path, "%s", policy_path());
	struct policy_error error;
	errno = 0;
	bool good = policy_load(&policy, path, &error), there = errno != ENOENT;
	if (!good) {
		char *name = visible_string(path);
		if (error.line)
			complain("%s: line %u: %s", name, error.line, error.reason);
		else
			complain("%s: %s", name, error.reason);
		free(name);
		puts("the file counts for nothing: mode is log");
		return EXIT_FINDINGS;
	}
	print_general(path, there);
	if (program) {
		const char *slash = strrchr(program, '/');
		print_decision(slash ? slash + 1 : program, mailbox);
	}
	return EXIT_CLEAN;
}
