/* What the subcommands of cyrguard share: the table they are listed in, exit
 * codes, messages, and the ways to find and open mailboxes. */
#ifndef CYRGUARD_CLI_H
#define CYRGUARD_CLI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "cache_record.h"
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

#endif
