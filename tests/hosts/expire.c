/* cyr_expire and ipurge: open a mailbox under its locks, rewrite it, go on to
 * the next whatever happened. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <syslog.h>
#include <unistd.h>

#include "rewrite.h"
#include "tools.h"

enum { DAY = 86400 };

static bool expunged_before(const struct selection *selection, const uint8_t *record)
{
	return get_u32(record + R_UPDATED) < selection->value;
}

static bool arrived_before(const struct selection *selection, const uint8_t *record)
{
	return get_u32(record + R_INTERNALDATE) < selection->value;
}

static bool larger(const struct selection *selection, const uint8_t *record)
{
	return get_u32(record + R_SIZE) > selection->value;
}

/* The caller's half of the locks: header at open, index before the rewrite. */
static enum outcome one_mailbox(const char *directory, enum how how, struct selection *selection, unsigned *removed)
{
	struct box box;
	*removed = 0;
	enum outcome outcome = box_open(&box, directory, true);
	if (outcome == DONE)
		outcome = box_open_index(&box);
	if (outcome == DONE)
		outcome = box_lock_index(&box);
	if (outcome == DONE)
		outcome = rewrite(&box, how, selection, removed);
	box_close(&box);
	return outcome;
}

static uint64_t days_ago(const char *days)
{
	return (uint64_t)current_time() - (uint64_t)(atof(days) * DAY);
}

static const char *reason(enum outcome outcome)
{
	return outcome == BUSY ? "Mailbox is locked by POP server" : "System I/O error";
}

/* cyr_expire [-v] -X DAYS [-A DAYS] DIR...: -A stands for the `expire`
 * annotation; with it cyrus.expunge is not cleaned (2.3.8 to 2.3.14), or the
 * messages are expunged in the configured mode first (2.3.15+). */
int tool_cyr_expire(int count, char **arguments)
{
	struct selection expire = {.leaves = arrived_before}, clean = {.leaves = expunged_before};
	const char *days = NULL;
	bool verbose = false, annotated = false;
	unsigned mailboxes = 0, total = 0;
	int option;
	while ((option = getopt(count, arguments, "vE:X:A:")) != -1) {
		if (option == 'v')
			verbose = true;
		else if (option == 'X')
			clean.value = days_ago(days = optarg);
		else if (option == 'A')
			expire.value = atoi(optarg) ? days_ago(optarg) : 0, annotated = true;
		else if (option != 'E')
			return 64;
	}
	if (!days)
		return 64;
	const char *word = as->force_immediate ? "expunging" : "Expunging";
	if (verbose)
		fprintf(stderr, "%s deleted messages in mailboxes older than %s days\n", word, days);
	for (; optind < count; optind++) {
		char path[PATH_MAX];
		struct stat status;
		unsigned removed = 0;
		enum outcome outcome = DONE;
		const char *directory = arguments[optind];
		if (annotated)
			outcome = one_mailbox(directory, as->force_immediate ? IMMEDIATE : DELAYED, &expire, &removed);
		snprintf(path, sizeof path, "%s/cyrus.expunge", directory);
		if (!annotated && stat(path, &status) == 0)
			outcome = one_mailbox(directory, CLEANUP, &clean, &removed);
		else if (!annotated)
			continue;
		mailboxes++;
		total += removed;
		if (outcome != DONE)
			complain("failure expiring %s: %s", directory, reason(outcome));
	}
	if (verbose)
		fprintf(stderr, "\n%s %u out of %u messages from %u mailboxes\n", as->force_immediate ? "expunged" : "Expunged", total,
		    expire.seen + clean.seen, mailboxes);
	return 0;
}

/* ipurge -b BYTES DIR...: what is larger goes. */
int tool_ipurge(int count, char **arguments)
{
	struct selection selection = {.leaves = larger};
	int option;
	while ((option = getopt(count, arguments, "fb:")) != -1) {
		if (option == 'b')
			selection.value = strtoull(optarg, NULL, 10);
		else if (option != 'f')
			return 64;
	}
	for (; optind < count; optind++) {
		unsigned removed;
		selection.seen = 0;
		printf("Working on %s...\n", arguments[optind]);
		enum outcome outcome = one_mailbox(arguments[optind], as->force_immediate ? IMMEDIATE : DELAYED, &selection, &removed);
		if (outcome != DONE)
			complain("failure purging %s: %s", arguments[optind], reason(outcome));
		printf("total messages %u, deleted %u\n", selection.seen, removed);
	}
	return 0;
}
