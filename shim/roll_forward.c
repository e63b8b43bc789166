#include "roll_forward.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "carry.h"
#include "commit.h"
#include "real.h"
#include "uids.h"

const struct finding *roll_forward_wanted(const struct judgement *judgement, bool just_opened, bool only_broken)
{
	const struct finding *wanted = NULL;
	for (size_t i = 0; judgement->summary.layout == LAYOUT_SPLIT && i < judgement->count; i++) {
		const struct finding *finding = &judgement->findings[i];
		/* A program that has mapped index and cache has both of one generation. */
		bool possible = finding->kind == FINDING_INTERRUPTED_RENAME && (finding->file == FILE_EXPUNGE_NEW ? !only_broken : just_opened);
		/* What cyrus.expunge leads into comes before it. */
		if (possible && (!wanted || wanted->file == FILE_EXPUNGE_NEW))
			wanted = finding;
	}
	return wanted;
}

static struct rolled stays(const struct finding *finding, const char *why)
{
	return (struct rolled){.finding = finding, .failure = why};
}

static struct rolled finish(const struct visit *visit, const struct finding *finding, enum mailbox_file to)
{
	struct rolled rolled = {.finding = finding};
	if (!commit_rename(&visit->mailbox->place, finding->file, to, visit->files.descriptor[finding->file], &rolled.failure))
		rolled.fault = true;
	else
		rolled.failure = NULL;
	return rolled;
}

/* ---- Does the left-over cyrus.expunge.NEW have everything? -------------- */

/* The records of a file. */
struct held {
	struct index_header header;
	const uint8_t *bytes;
	struct sortable *by_uid;
	uint32_t count;
};

static bool read_held(struct held *held, int fd, struct arena *arena)
{
	uint8_t head[INDEX_HEADER_MAX];
	struct stat64 status;
	const char *reason;
	ssize_t length = fd >= 0 ? real_pread_full(fd, head, sizeof head, 0) : -1;
	if (length <= 0 || index_header_parse(&held->header, head, (size_t)length, &reason) != HEADER_OK || real_fstat(fd, &status) != 0)
		return false;
	held->count = index_records_held(&held->header, (uint64_t)status.st_size);
	size_t need = (size_t)held->count * held->header.record_size;
	uint8_t *bytes = arena_alloc(arena, need + 1);
	held->bytes = bytes;
	if (!bytes || real_pread_full(fd, bytes, need, held->header.start_offset) != (ssize_t)need)
		return false;
	held->by_uid = uids_order(&held->header, bytes, held->count, arena);
	return held->by_uid;
}

static const uint8_t *record_of(const struct held *held, size_t i)
{
	return held->bytes + (size_t)held->by_uid[i].number * held->header.record_size;
}

/* The same but for where the cache record is. */
static bool same_record(const struct index_header *header, const uint8_t *a, const uint8_t *b)
{
	const struct field_place offset = index_field_place(header, FIELD_CACHE_OFFSET);
	const size_t behind = offset.at + offset.width;
	return memcmp(a, b, offset.at) == 0 && memcmp(a + behind, b + behind, header->record_size - behind) == 0;
}

/* Nothing in the present cyrus.expunge is missing from the left-over one, or
 * differs there, but what is live now: an EXPUNGE since the crash shows here. */
static bool covers(const struct held *left, const struct held *present, const struct uids *live)
{
	if (left->header.layout != present->header.layout)
		return false;
	size_t at = 0;
	for (size_t i = 0; i < present->count; i++) {
		const uint64_t uid = present->by_uid[i].key;
		if (uids_hold(live, (uint32_t)uid))
			continue;
		while (at < left->count && left->by_uid[at].key < uid)
			at++;
		if (at == left->count || left->by_uid[at].key != uid || !same_record(&present->header, record_of(present, i), record_of(left, at)))
			return false;
		/* A UID that is listed twice is so in both. */
		if (at + 1 < left->count && left->by_uid[at + 1].key == uid)
			at++;
	}
	return true;
}

static bool left_over_covers(const struct visit *visit, struct arena *arena)
{
	struct held left, present;
	struct uids live;
	return read_held(&left, visit->files.descriptor[FILE_EXPUNGE_NEW], arena) && read_held(&present, visit->files.descriptor[FILE_EXPUNGE], arena) &&
	       uids_read(&live, visit->index, arena) && covers(&left, &present, &live);
}

/* ---- The three files ---------------------------------------------------- */

static struct rolled roll_expunge(struct visit *visit, const struct finding *finding, struct arena *arena)
{
	if (!left_over_covers(visit, arena))
		return stays(finding, "cyrus.expunge has records that it lacks");
	return finish(visit, finding, FILE_EXPUNGE);
}

/* What cyrus.expunge has in the old file comes along: a rewrite that does not
 * know cyrus.expunge may have been what was interrupted. Where the next rename
 * will bring a whole cyrus.expunge there is nothing to do. */
static struct rolled roll_cache(struct visit *visit, const struct judgement *judgement, const struct finding *finding, const struct plan_options *bounds, struct arena *arena)
{
	bool expunge_is_next = false;
	for (size_t i = 0; i < judgement->count; i++)
		expunge_is_next |= judgement->findings[i].kind == FINDING_INTERRUPTED_RENAME && judgement->findings[i].file == FILE_EXPUNGE_NEW;
	const struct carry *carry = expunge_is_next && left_over_covers(visit, arena) ? NULL : carry_begin(visit->mailbox, bounds, false);
	if (carry && !carry->ready)
		return stays(finding, carry->failure);
	struct rolled rolled = finish(visit, finding, FILE_CACHE);
	if (carry && !rolled.failure)
		carry_follow();
	return rolled;
}

/* Unless it is surely gone. */
static bool message_is_there(const struct visit *visit, uint32_t uid)
{
	char path[PATH_MAX];
	struct stat64 status;
	int length = snprintf(path, sizeof path, "%s/%u.", visit->mailbox->place.data, (unsigned)uid);
	return length >= (int)sizeof path || real_stat(path, &status) == 0 || errno != ENOENT;
}

/* A session that had the old file open could still write to it. */
static bool written_since(const struct visit *visit)
{
	struct stat64 status;
	const struct timespec *old = &visit->states.file[FILE_INDEX].modified;
	return real_fstat(visit->files.descriptor[FILE_INDEX_NEW], &status) != 0 || status.st_mtim.tv_sec < old->tv_sec ||
	       (status.st_mtim.tv_sec == old->tv_sec && status.st_mtim.tv_nsec < old->tv_nsec);
}

/* What the left-over cyrus.expunge.NEW lists is kept if it will be renamed, too:
 * it is of the new cyrus.index, and has all that is listed now. */
static bool expunge_follows(const struct visit *visit, struct arena *arena)
{
	uint8_t index[4], expunge[4];
	return real_pread_full(visit->files.descriptor[FILE_INDEX_NEW], index, sizeof index, 0) == (ssize_t)sizeof index &&
	       real_pread_full(visit->files.descriptor[FILE_EXPUNGE_NEW], expunge, sizeof expunge, 0) == (ssize_t)sizeof expunge &&
	       memcmp(index, expunge, sizeof index) == 0 && left_over_covers(visit, arena);
}

static bool loses_messages(const struct visit *visit, struct arena *arena)
{
	struct uids old, new, expunged = {0};
	int left = visit->files.descriptor[FILE_EXPUNGE_NEW];
	if (!uids_read(&old, visit->index, arena) || !uids_read(&new, visit->files.descriptor[FILE_INDEX_NEW], arena))
		return true;
	if (left < 0 || !expunge_follows(visit, arena) || !uids_read(&expunged, left, arena))
		expunged.count = 0;
	for (size_t i = 0; i < old.count; i++)
		if (!uids_hold(&new, old.uid[i]) && !uids_hold(&expunged, old.uid[i]) && message_is_there(visit, old.uid[i]))
			return true;
	return false;
}

static bool lock(int fd)
{
	struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	return real.fcntl(fd, F_SETLK, &whole) == 0;
}

static struct rolled roll_index(struct visit *visit, const struct finding *finding, struct arena *arena)
{
	bool owned;
	if (written_since(visit))
		return stays(finding, "cyrus.index was written later");
	if (loses_messages(visit, arena))
		return stays(finding, "cyrus.index has messages that it lacks");
	int index = visit_writable(visit, FILE_INDEX_NEW, &owned);
	if (index < 0 || !owned)
		return stays(finding, "it cannot be opened for writing");
	struct rolled rolled = lock(index) ? finish(visit, finding, FILE_INDEX) : stays(finding, "it is locked");
	if (!rolled.failure && !visit_follow_index(visit, index))
		rolled = (struct rolled){finding, "the program could not be given the new cyrus.index", true};
	real.close(index);
	return rolled;
}

struct rolled roll_forward(struct visit *visit, const struct judgement *judgement, const struct finding *finding, const struct plan_options *bounds, struct arena *arena)
{
	if (finding->file == FILE_CACHE_NEW)
		return roll_cache(visit, judgement, finding, bounds, arena);
	if (finding->file == FILE_INDEX_NEW)
		return roll_index(visit, finding, arena);
	return roll_expunge(visit, finding, arena);
}
