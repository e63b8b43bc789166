#include "carry.h"

#include <errno.h>
#include <syslog.h>

#include "alert.h"
#include "bytes.h"
#include "commit.h"
#include "real.h"

enum { ARENA_LIMIT = 1 << 30 };

static struct arena arena;
static struct carry carry;

/* The host's descriptor of the new cyrus.index, or a private one where it has
 * closed its own. */
static int index_of(const struct mailbox *mailbox, bool *owned)
{
	char path[PATH_MAX];
	struct stat64 status;
	bool any;
	*owned = false;
	if (!mailbox_file_path(&mailbox->place, FILE_INDEX, path) || real_stat(path, &status) != 0)
		return -1;
	int fd = track_readable(status.st_dev, status.st_ino, &any);
	if (fd >= 0 || any || track_overflowed())
		return fd;
	fd = real_open_private(path, O_RDONLY, 0);
	*owned = fd >= 0;
	return fd;
}

/* What cannot be looked at is not missing. */
static bool missing(const struct mailbox *mailbox, enum mailbox_file file)
{
	char path[PATH_MAX];
	struct stat64 status;
	if (!mailbox_file_path(&mailbox->place, file, path))
		return true;
	return real_stat(path, &status) == 0 ? !S_ISREG(status.st_mode) : errno == ENOENT;
}

/* ---- The new cache ------------------------------------------------------ */

static int lend_new_cache(void *context, enum mailbox_file file, bool *owned)
{
	return visit_writable(context, file == FILE_CACHE ? FILE_CACHE_NEW : file, owned);
}

static void take_back(void *context, int fd, bool owned)
{
	if (owned)
		visit_close(fd);
}

/* Why the new files are not what a finished rewrite leaves, or NULL. What the
 * host still has in its buffers would go where our records are. */
static const char *unfinished(const struct judgement *judgement)
{
	const struct scan_summary *summary = &judgement->summary;
	if (!judgement->judged || judgement->lost || summary->incomplete)
		return "the new files could not be read to the end";
	if (judged_between_renames(judgement))
		return "the new cyrus.cache is not of the generation of cyrus.index";
	for (size_t i = 0; i < judgement->count; i++) {
		const struct finding *finding = &judgement->findings[i];
		if (finding->file == FILE_INDEX && finding->kind != FINDING_GENERATION_MISMATCH)
			return "records of cyrus.index are not good in the new cyrus.cache";
	}
	return NULL;
}

/* ---- What is to be carried ---------------------------------------------- */

/* Every record of cyrus.expunge, those with the verdict that they would have
 * in the new cache; then the UIDs that are both live and expunged. */
static bool all_records(uint32_t records)
{
	struct judgement *judgement = &carry.judgement;
	struct finding *all = arena_alloc(&arena, (records + judgement->count) * sizeof *all);
	const struct finding *next = judgement->findings, *end = next + judgement->count;
	size_t count = records;
	if (!all)
		return false;
	for (uint32_t i = 0; i < records; i++)
		all[i] = (struct finding){.kind = FINDING_RECORD, .file = FILE_EXPUNGE, .record = i, .verdict = VERDICT_OK};
	for (; next < end; next++) {
		if (next->kind == FINDING_RECORD && next->file == FILE_EXPUNGE && next->record < records)
			all[next->record] = *next;
		else if (next->kind == FINDING_DUPLICATE_UID)
			all[count++] = *next;
	}
	judgement->findings = all;
	judgement->count = count;
	return true;
}

static bool same_generation(int cache, uint32_t generation)
{
	uint8_t word[4];
	return real_pread_full(cache, word, sizeof word, 0) == (ssize_t)sizeof word && get_u32(word) == generation;
}

static void plan_and_write(const struct plan_options *bounds, bool only_plan)
{
	struct visit *visit = &carry.visit;
	struct mailbox_files files = visit->files;
	const int old_cache = files.descriptor[FILE_CACHE];
	const struct commit_files writable = {lend_new_cache, take_back, visit};
	struct file_state cache = {0};
	struct stat64 status;
	bool owned;
	const int new_cache = visit_writable(visit, FILE_CACHE_NEW, &owned);
	if (new_cache >= 0 && real_fstat(new_cache, &status) == 0)
		cache = (struct file_state){.device = status.st_dev, .inode = status.st_ino};
	files.descriptor[FILE_CACHE] = new_cache;
	files.descriptor[FILE_INDEX_NEW] = files.descriptor[FILE_CACHE_NEW] = -1;
	judge_files(&files, &cache, 0, &arena, &carry.judgement);
	const struct scan_summary *summary = &carry.judgement.summary;
	carry.failure = visit->hidden ? visit->hidden : unfinished(&carry.judgement);
	bool unreadable = visit->hidden || !carry.judgement.judged || carry.judgement.lost || summary->incomplete;
	if (unreadable)
		alert_once(LOG_WARNING, "skipped", carry.failure, visit->mailbox->place.data);
	if (summary->has_expunge ? !summary->records[FILE_EXPUNGE] || summary->layout != LAYOUT_SPLIT : !unreadable) {
		carry.mailbox = NULL;
	} else if (!carry.failure) {
		const struct plan_carry from = {old_cache, !same_generation(old_cache, summary->generation[2])};
		struct plan_options options = *bounds;
		options.carry = &from;
		if (!all_records(summary->records[FILE_EXPUNGE]))
			carry.failure = "out of memory";
		else if (!plan_make(&carry.plan, &files, carry.judgement.findings, carry.judgement.count, &options, &arena))
			carry.failure = carry.plan.failure;
		else if (!only_plan)
			carry.ready = commit_follow_begin(&carry.plan, &visit->mailbox->place, &files, &writable, &carry.failure);
		if (carry.ready)
			carry.failure = NULL; /* what it was about to try */
		carry.fault = carry.failure != NULL;
	}
	if (owned)
		visit_close(new_cache);
}

const struct carry *carry_begin(struct mailbox *mailbox, const struct plan_options *bounds, bool only_plan)
{
	bool owned;
	if (carry.mailbox)
		carry_end();
	if (missing(mailbox, FILE_EXPUNGE) || missing(mailbox, FILE_CACHE_NEW))
		return NULL;
	int index = index_of(mailbox, &owned);
	arena_init(&arena, ARENA_LIMIT);
	carry = (struct carry){.mailbox = mailbox, .visit = {.mailbox = mailbox}, .failure = "cyrus.index cannot be looked at", .arena = &arena};
	if (index >= 0 && visit_begin(&carry.visit, mailbox, index)) {
		visit_open(&carry.visit);
		plan_and_write(bounds, only_plan);
		visit_end(&carry.visit);
	}
	if (owned)
		visit_close(index);
	if (!carry.mailbox)
		carry_end();
	return carry.mailbox ? &carry : NULL;
}

const struct carry *carry_of(const struct mailbox *mailbox)
{
	return mailbox && carry.mailbox == mailbox ? &carry : NULL;
}

void carry_follow(void)
{
	if (!carry.ready)
		return;
	carry.ready = false;
	carry.fault = !commit_follow_end(&carry.failure);
	if (!carry.fault)
		carry.failure = NULL;
}

void carry_end(void)
{
	if (carry.ready)
		commit_follow_abandon();
	carry = (struct carry){.mailbox = NULL};
	arena_free(&arena);
}
