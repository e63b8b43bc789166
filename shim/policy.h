/* What applies to which program and mailbox: cyrguard.conf, environment,
 * imapd.conf (design §6). Shared by the guard and the command.
 *
 * Ownership: everything is static; pointers stay good until the next reload.
 * Not thread-safe: callers hold the guard's lock. */
#ifndef CYRGUARD_POLICY_H
#define CYRGUARD_POLICY_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum mode { MODE_OFF, MODE_LOG, MODE_SUBSTITUTE, MODE_REPAIR, MODE_COUNT };

const char *mode_name(enum mode mode);

enum { POLICY_RULES = 64, POLICY_TEXT = 32768 };

struct policy_rule {
	const char *name;
	const char *program; /* comma-separated base names, or NULL: any */
	const char *mailbox; /* fnmatch on the data directory, or NULL: any */
	unsigned percent;    /* of mailboxes, 0..100 */
	enum mode mode;
	unsigned line;
};

enum deep { DEEP_AUTO, DEEP_ALWAYS, DEEP_NEVER };

struct policy {
	enum mode mode;
	enum deep deep;
	bool backtrace;
	int log_facility;          /* LOG_MAIL, ... */
	unsigned log_rate;         /* alerts a second and process; 0: no bound */
	unsigned fault_limit;
	uint64_t scan_budget;      /* bytes of cyrus.cache per open in interactive programs; 0: no bound */
	uint64_t max_message_size; /* bytes */
	unsigned max_parts;
	const char *imapd_conf;
	const char *state_dir;
	unsigned rules;
	struct policy_rule rule[POLICY_RULES];
	char text[POLICY_TEXT];    /* the file, cut into strings */
};

/* Where and why a file was refused. */
struct policy_error {
	unsigned line; /* 0: the file as a whole */
	const char *reason;
};

/* The defaults of an absent file. */
void policy_defaults(struct policy *policy);

/* Reads a configuration of `length` bytes. On error the policy is the defaults
 * (mode log) and false is returned. */
bool policy_parse(struct policy *policy, const char *text, size_t length, struct policy_error *error);

/* Why a rule does not apply. */
enum policy_misfit { POLICY_FITS, POLICY_OTHER_PROGRAM, POLICY_OTHER_MAILBOX, POLICY_BEYOND_PERCENT };

enum policy_misfit policy_rule_misfit(const struct policy_rule *rule, const char *program, const char *mailbox);

/* Which hundredth of all mailboxes it is in, 0..99: a rule with a higher
 * percent takes it. Stable for a path for ever. */
unsigned policy_percentile(const char *mailbox);

/* True if a rule is for that program, whatever the mailbox. */
bool policy_rule_names(const struct policy_rule *rule, const char *program);

/* The mode for one program and mailbox; `*rule` is the rule that decided, or NULL. */
enum mode policy_match(const struct policy *policy, const char *program, const char *mailbox, const struct policy_rule **rule);

/* Loads `path` and checks owner and permissions; an absent file is the
 * defaults and true. */
bool policy_load(struct policy *policy, const char *path, struct policy_error *error);

/* ---- The policy of this process ---------------------------------------- */

/* The configuration in force; looks for a changed file at most once a second. */
const struct policy *policy_current(void);

/* The mode for this program and the mailbox with this data directory. */
enum mode policy_mode(const char *mailbox);

/* The mode is off for whatever mailbox this program may open. */
bool policy_off(void);

/* Base name of the executable. */
const char *policy_program(void);

/* The same from what /proc/PID/exe leads to, which is cut; NULL if it is no path. */
const char *policy_program_name(char *link);

/* The configuration file that is or would be read. */
const char *policy_path(void);

/* The word of a mode; false if it is none. */
bool mode_from(const char *word, enum mode *mode);

/* STATE_DIR/disable is there: every guard is off. */
bool policy_disabled(const struct policy *policy);

#endif
