/* cyrguard repair: what audit finds, cured by the guard's own plan and commit
 * under the locks that Cyrus would take; several mailboxes at a time, beside
 * running programs. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli.h"

enum { CURES = CURE_CARRIED + 1 };

struct repaired {
	struct look look;
	struct outcome *outcome; /* malloc'ed, one a finding; NULL: nothing was planned */
	const char *failure;     /* why nothing was stored */
	int error;               /* errno of it, or 0 */
	bool stored;
	uint64_t appended, left; /* bytes; findings */
};

struct repair {
	struct crowd_options options;
	struct repaired *repaired;
	struct totals totals;
	uint64_t cured[CURES]; /* findings */
	uint64_t left, appended;
	size_t mailboxes_cured, mailboxes_left;
};

/* ---- One mailbox -------------------------------------------------------- */

static void own(int fd, const struct stat *like)
{
	struct stat status;
	if (fstat(fd, &status) != 0 || status.st_uid != like->st_uid || status.st_gid != like->st_gid)
		if (fchown(fd, like->st_uid, like->st_gid) != 0)
			complain("a new cyrus.cache keeps its owner: %s", strerror(errno));
	fchmod(fd, like->st_mode & 0777);
}

/* A descriptor to append with. A new file belongs to whom the index belongs;
 * nobody is led elsewhere by a link, root least of all. */
static int open_to_append(void *context, enum mailbox_file file, bool *owned)
{
	const struct mailbox_place *place = context;
	char path[PATH_MAX], index[PATH_MAX];
	struct stat like;
	*owned = true;
	if (!mailbox_file_path(place, file, path) || !mailbox_file_path(place, FILE_INDEX, index))
		return -1;
	const int flags = O_RDWR | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW | O_NONBLOCK;
	int fd = open(path, flags);
	if (fd >= 0 || errno != ENOENT || stat(index, &like) != 0)
		return fd;
	fd = open(path, flags | O_CREAT | O_EXCL, 0600);
	if (fd >= 0)
		own(fd, &like);
	return fd;
}

static void close_appended(void *context, int fd, bool owned)
{
	close(fd);
}

/* Without the name lock another process may be between its two renames. */
static bool half_replaced(const struct repaired *repaired, const struct mailbox_locks *locks)
{
	const struct scan_summary *summary = &repaired->look.found.summary;
	return summary->layout == LAYOUT_UNIFIED && locks->name < 0 && summary->has_cache &&
		judged_between_renames(&repaired->look.found);
}

/* A cyrus.expunge.NEW for want of whose rename cyrus.expunge is of an older
 * generation: its offsets are taken by UID, the rest of it is of no use. */
static bool is_left_over(const struct finding *finding)
{
	return finding->kind == FINDING_INTERRUPTED_RENAME && finding->file == FILE_EXPUNGE_NEW;
}

static bool has_left_over(const struct judgement *found)
{
	bool any = false;
	for (size_t i = 0; i < found->count && !any; i++)
		any = is_left_over(&found->findings[i]);
	return any;
}

static void keep_outcomes(struct repaired *repaired, const struct cured *cured, struct arena *arena)
{
	const struct judgement *found = &repaired->look.found;
	size_t size = found->count * sizeof *repaired->outcome;
	struct outcome *outcome = checked(cure_outcomes(&cured->plan, found, cured->failure, arena));
	for (size_t i = 0; i < found->count && !cured->failure && cured->plan.file[FILE_EXPUNGE].follows; i++)
		if (is_left_over(&found->findings[i]))
			outcome[i] = (struct outcome){.cured = true, .cure = CURE_FOUND};
	repaired->outcome = checked(malloc(size + 1));
	memcpy(repaired->outcome, outcome, size);
	repaired->left = 0;
	for (size_t i = 0; i < found->count; i++)
		repaired->left += !outcome[i].cured && found->findings[i].kind != FINDING_GENERATION_MISMATCH;
	for (int i = 0; i < 2 && !cured->failure; i++)
		repaired->appended += cured->plan.tail[i].length;
}

/* What the disk holds now is asked once more, before anybody else may change it. */
static void verify(struct repaired *repaired, const struct mailbox_place *place, struct arena *arena)
{
	struct look after = {0};
	struct open_mailbox mailbox;
	open_mailbox(&mailbox, place);
	look_once(&after, place, &mailbox, false, arena);
	close_mailbox(&mailbox);
	if (after.trouble || after.found.summary.findings > repaired->left)
		look_trouble(&repaired->look, place, FILE_INDEX, 0, 0, "was repaired and is still bad");
	repaired->left = after.found.summary.findings;
	forget_look(&after);
}

static void cure(struct repaired *repaired, const struct repair *repair, const struct mailbox_place *place,
	const struct open_mailbox *mailbox, const struct mailbox_locks *locks, struct arena *arena)
{
	/* commit.h: one at a time. */
	static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;
	const struct plan_options bounds = {.follow = has_left_over(&repaired->look.found)};
	const struct cure_files files = {
		.place = place,
		.readable = &mailbox->files,
		.writable = {open_to_append, close_appended, (void *)(uintptr_t)place},
		.index = locks->index,
	};
	struct cured cured;
	cure_plan(&cured, &files, &repaired->look.found, &bounds, arena);
	if (!cured.failure && !repair->options.only_plan && half_replaced(repaired, locks))
		cured.failure = "cyrus.index and cyrus.cache are of different generations";
	if (!repair->options.only_plan && !cured.failure && cured.plan.cures) {
		pthread_mutex_lock(&one);
		errno = 0;
		cure_commit(&cured, &files);
		repaired->error = cured.fault ? errno : 0;
		pthread_mutex_unlock(&one);
		repaired->stored = !cured.fault;
	}
	repaired->failure = cured.failure;
	keep_outcomes(repaired, &cured, arena);
	arena_reset(arena);
	if (repaired->stored)
		verify(repaired, place, arena);
	if (cured.index >= 0)
		close(cured.index);
}

static bool is_ill(const struct judgement *found)
{
	return judged_ill(found) || (found->summary.layout == LAYOUT_SPLIT && has_left_over(found));
}

static void cure_locked(struct repaired *repaired, const struct repair *repair, const struct mailbox_place *place,
	struct arena *arena)
{
	struct mailbox_locks locks;
	struct open_mailbox mailbox;
	repaired->failure = lock_mailbox(&locks, &repair->options.conf, place, repaired->look.found.summary.layout);
	if (repaired->failure) {
		repaired->error = errno == EAGAIN ? 0 : errno;
		return;
	}
	open_mailbox(&mailbox, place);
	look_once(&repaired->look, place, &mailbox, repair->options.deep, arena);
	repaired->left = repaired->look.found.summary.findings;
	if (!repaired->look.trouble && is_ill(&repaired->look.found))
		cure(repaired, repair, place, &mailbox, &locks, arena);
	close_mailbox(&mailbox);
	unlock_mailbox(&locks);
}

static void plan_only(struct repaired *repaired, const struct repair *repair, const struct mailbox_place *place,
	struct arena *arena)
{
	static const struct mailbox_locks none = {-1, -1, -1};
	struct open_mailbox mailbox;
	open_mailbox(&mailbox, place);
	cure(repaired, repair, place, &mailbox, &none, arena);
	close_mailbox(&mailbox);
}

static void repair_one(void *context, size_t number, struct arena *arena)
{
	struct repair *repair = context;
	struct repaired *repaired = &repair->repaired[number];
	struct mailbox_place place;
	locate_mailbox(&repair->options.conf, repair->options.list.directory[number], &place);
	look_at_mailbox(&repaired->look, &place, repair->options.deep, arena);
	repaired->left = repaired->look.found.summary.findings;
	/* What is not seen whole is not touched. */
	if (repaired->look.trouble || !is_ill(&repaired->look.found))
		return;
	if (repair->options.only_plan)
		plan_only(repaired, repair, &place, arena);
	else
		cure_locked(repaired, repair, &place, arena);
}

/* ---- What is printed ---------------------------------------------------- */

static struct outcome outcome_of(const struct repaired *repaired, size_t finding)
{
	if (repaired->outcome)
		return repaired->outcome[finding];
	return (struct outcome){.reason = repaired->failure};
}

static void print_json(const struct repaired *repaired, bool only_plan)
{
	const struct judgement *found = &repaired->look.found;
	json_mailbox(&repaired->look);
	for (size_t i = 0; i < found->count; i++) {
		struct outcome outcome = outcome_of(repaired, i);
		if (i)
			putchar(',');
		json_finding(&found->findings[i]);
		printf(",\"action\":\"%s\"", outcome.cured ? cure_action(outcome.cure) : "left");
		if (outcome.new_offset)
			printf(",\"new_offset\":%llu", (unsigned long long)outcome.new_offset);
		if (!outcome.cured && outcome.reason) {
			fputs(",\"reason\":", stdout);
			json_string(outcome.reason);
		}
		putchar('}');
	}
	printf("],\"stored\":%s,\"appended\":%llu,\"left\":%llu", repaired->stored ? "true" : "false",
		(unsigned long long)repaired->appended, (unsigned long long)repaired->left);
	if (only_plan)
		fputs(",\"only_plan\":true", stdout);
	json_trouble(&repaired->look);
	puts("}");
}

static void print_outcome(const struct outcome *outcome, bool only_plan)
{
	const char *would = only_plan ? "would be " : "";
	if (!outcome->cured)
		printf(" -> left%s%s", outcome->reason ? ": " : "", outcome->reason ? outcome->reason : "");
	else if (outcome->cure == CURE_PLACEHOLDER)
		printf(" -> %sgiven a placeholder", would);
	else
		printf(" -> %s%s", would, cure_action(outcome->cure));
	if (outcome->cured && outcome->new_offset)
		printf(", offset %llu", (unsigned long long)outcome->new_offset);
	putchar('\n');
}

static void print_mailbox(const struct repaired *repaired, bool only_plan)
{
	const struct judgement *found = &repaired->look.found;
	char *name = visible_string(repaired->look.data);
	printf("%s: %llu finding%s, %llu left%s%s%s\n", name, (unsigned long long)found->summary.findings,
		found->summary.findings == 1 ? "" : "s", (unsigned long long)repaired->left,
		repaired->failure ? ": " : "", repaired->failure ? repaired->failure : "",
		only_plan ? " (nothing was written)" : "");
	free(name);
	for (size_t i = 0; i < found->count; i++) {
		struct outcome outcome = outcome_of(repaired, i);
		if (i == SHOWN_FINDINGS && found->count > SHOWN_FINDINGS + 1) {
			printf("  ... and %zu more\n", found->count - i);
			return;
		}
		print_finding(&found->findings[i]);
		print_outcome(&outcome, only_plan);
	}
}

static void print_repaired(const struct repair *repair)
{
	const char *would = repair->options.only_plan ? "would be " : "";
	char name[64];
	print_totals(&repair->totals);
	snprintf(name, sizeof name, "%srepaired", would);
	print_row(name, repair->cured[CURE_FOUND] + repair->cured[CURE_REBUILT]);
	if (repair->cured[CURE_PLACEHOLDER])
		print_row("  placeholders", repair->cured[CURE_PLACEHOLDER]);
	if (repair->cured[CURE_DROPPED])
		print_row("  dropped", repair->cured[CURE_DROPPED]);
	print_row("  bytes appended", repair->appended);
	print_row("left", repair->left);
	snprintf(name, sizeof name, "mailboxes %swhole", would);
	print_row(name, repair->mailboxes_cured);
	print_row("mailboxes with some left", repair->mailboxes_left);
}

/* ---- The command -------------------------------------------------------- */

static void count(struct repair *repair, const struct repaired *repaired)
{
	const struct judgement *found = &repaired->look.found;
	add_up(&repair->totals, &repaired->look);
	for (size_t i = 0; i < found->count; i++) {
		struct outcome outcome = outcome_of(repaired, i);
		repair->cured[outcome.cured ? outcome.cure : CURE_NONE]++;
	}
	repair->left += repaired->left;
	repair->appended += repaired->appended;
	repair->mailboxes_left += repaired->left > 0;
	repair->mailboxes_cured += found->summary.findings && !repaired->left && !repaired->look.trouble;
}

static const char *show_one(void *context, size_t number)
{
	static char word[64];
	struct repair *repair = context;
	struct repaired *repaired = &repair->repaired[number];
	bool json = repair->options.json;
	count(repair, repaired);
	if (repaired->look.trouble || repaired->error || (!json && repaired->look.found.count))
		clear_progress();
	if (repaired->look.trouble)
		complain("%s", repaired->look.trouble);
	if (repaired->error) {
		char *name = visible_string(repaired->look.data);
		complain("%s: %s: %s", name, repaired->failure, strerror(repaired->error));
		free(name);
	}
	if (json)
		print_json(repaired, repair->options.only_plan);
	else if (repaired->look.found.count)
		print_mailbox(repaired, repair->options.only_plan);
	forget_look(&repaired->look);
	free(repaired->outcome);
	snprintf(word, sizeof word, "%zu with findings, %zu with some left", repair->totals.bad, repair->mailboxes_left);
	return word;
}

int repair_command(int argc, char **argv)
{
	struct repair repair = {0};
	int status = crowd_options(&repair.options, argc, argv, true);
	if (status)
		return status;
	load_icu();
	const struct mailbox_list *list = &repair.options.list;
	const struct crowd_work work = {repair_one, show_one, &repair};
	repair.repaired = checked(calloc(list->count + 1, sizeof *repair.repaired));
	crowd_work(&work, list->count, repair.options.threads);
	if (!repair.options.json)
		print_repaired(&repair);
	status = list->errors || repair.totals.failed ? EXIT_TROUBLE : repair.left ? EXIT_FINDINGS : EXIT_CLEAN;
	free(repair.repaired);
	free_mailboxes(&repair.options.list);
	return status;
}
