/* What the subcommands of cyrguard share: the table they are listed in, exit
 * codes, messages, and the ways to find and open mailboxes. */
#ifndef CYRGUARD_CLI_H
#define CYRGUARD_CLI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "arena.h"
#include "cache_record.h"
#include "cure.h"
#include "imapd_conf.h"
#include "mailbox.h"
#include "scan.h"

struct command {
	const char *name;
	int (*run)(int argc, char **argv); /* argv[0] is the subcommand */
	const char *usage;                 /* what follows "cyrguard NAME" */
	const char *summary;
};

int run_command(int argc, char **argv);
int audit_command(int argc, char **argv);
int repair_command(int argc, char **argv);
int dump_command(int argc, char **argv);
int rebuild_command(int argc, char **argv);
int status_command(int argc, char **argv);
int check_command(int argc, char **argv);
int test_config_command(int argc, char **argv);

enum { EXIT_CLEAN = 0, EXIT_FINDINGS = 1, EXIT_TROUBLE = 2 };

/* ---- main.c: messages. One line each, on standard error. */

/* "cyrguard NAME: ...". */
__attribute__((format(printf, 1, 2))) void complain(const char *format, ...);

/* The same with the way to the usage; always EXIT_TROUBLE. */
__attribute__((format(printf, 1, 2))) int usage_error(const char *format, ...);

/* `bytes` fit for a terminal (strvis); malloc'ed. */
char *visible(const void *bytes, size_t length);
char *visible_string(const char *string);

/* `memory`, or the end of the command. */
void *checked(void *memory);

/* ---- items.c: the ten items, offsets counted from the file's begin. */
void print_cache_items(const struct cache_record *cached);

/* ---- icu.c: brings ICU into this process, where records of 3.x can have text
 * that only its converters decode. True: charset_icu_of_process will find it. */
bool load_icu(void);

/* ---- mailboxes.c: from names to mailboxes. */

struct mailbox_list {
	char **directory; /* one of each mailbox, absolute, sorted by data directory */
	size_t count, room;
	unsigned errors; /* complained about */
};

/* Reads imapd.conf and what it includes. False after a complaint, or silently
 * if `optional` and the file is not there. */
bool load_imapd_conf(struct imapd_conf *conf, const char *path, bool optional);

/* Mailboxes in and below `paths`; without any, below the roots of `conf`. */
void list_mailboxes(struct mailbox_list *list, const struct imapd_conf *conf, char **paths, int count);
void free_mailboxes(struct mailbox_list *list);

/* All places of the mailbox one of whose directories is `directory`. */
void locate_mailbox(const struct imapd_conf *conf, const char *directory, struct mailbox_place *place);

struct open_mailbox {
	struct mailbox_files files;
	unsigned errors;
	int error[FILE_COUNT]; /* errno of what exists but could not be opened */
};

/* Opens what is there for reading. */
void open_mailbox(struct open_mailbox *mailbox, const struct mailbox_place *place);
void close_mailbox(struct open_mailbox *mailbox);

/* ---- look.c: one mailbox judged. */

struct look {
	struct judgement found; /* findings malloc'ed */
	size_t room;
	char *data;    /* data directory */
	char *trouble; /* why it could not be looked at in whole: one line, or NULL */
	enum mailbox_file trouble_file;
	uint64_t trouble_offset;
	const char *trouble_reason;
};

/* Looks again while another process is at work, for about a second. `look`
 * starts zeroed; `deep`: rebuild and compare also where nothing gives cause.
 * The arena is reset. */
void look_at_mailbox(struct look *look, const struct mailbox_place *place, bool deep, struct arena *arena);
void look_once(struct look *look, const struct mailbox_place *place, const struct open_mailbox *mailbox, bool deep,
	struct arena *arena);
void forget_look(struct look *look);

/* Notes the first reason why it could not be looked at; `error` is an errno, or 0. */
void look_trouble(struct look *look, const struct mailbox_place *place, enum mailbox_file file, uint64_t offset,
	int error, const char *reason);

/* ---- locks.c: what Cyrus itself would lock. */

struct mailbox_locks {
	int name, header, index; /* descriptors, or -1 */
};

/* Waits for at most a few seconds. NULL, or the reason why they could not be
 * had (errno EAGAIN: others hold them); then none is held. The index can be
 * written. */
const char *lock_mailbox(struct mailbox_locks *locks, const struct imapd_conf *conf, const struct mailbox_place *place,
	enum layout_kind layout);
void unlock_mailbox(struct mailbox_locks *locks);

/* ---- crowd.c: many mailboxes, several at a time. */

struct crowd_options {
	struct imapd_conf conf;
	struct mailbox_list list;
	long threads;
	bool deep, json, only_plan;
};

/* [-C IMAPD_CONF] [-j N] [--deep] [--json] [PATH...], and -n if `may_plan`.
 * 0, or the exit status after a complaint. */
int crowd_options(struct crowd_options *chosen, int argc, char **argv, bool may_plan);

struct crowd_work {
	void (*look)(void *context, size_t number, struct arena *arena); /* in any thread */
	/* In the order of the numbers; what it returns is shown behind the progress. */
	const char *(*show)(void *context, size_t number);
	void *context;
};
void crowd_work(const struct crowd_work *work, size_t count, long threads);

/* Before something else is written to a terminal. */
void clear_progress(void);

/* ---- show.c: what is printed. JSON pieces leave their object open. */

enum { SHOWN_FINDINGS = 10 }; /* a mailbox, for people */

struct totals {
	size_t mailboxes, bad, failed;
	uint64_t records[2], verdict[VERDICT_COUNT], finding[FINDING_COUNT];
};
void add_up(struct totals *totals, const struct look *look);
void print_totals(const struct totals *totals);
void print_row(const char *name, uint64_t number);
void print_finding(const struct finding *finding); /* without the line end */

void json_string(const char *string);
void json_mailbox(const struct look *look); /* up to the [ of its findings */
void json_finding(const struct finding *finding);
void json_trouble(const struct look *look);

#endif
