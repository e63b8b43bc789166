/* Why it may be relied on. Whoever changes a mailbox of the unified layout holds
 * the write lock on cyrus.index and writes its header anew, with a higher
 * HIGHESTMODSEQ (protocols.md §2): if the states of the files and the header are
 * those at the end of the host's lock, nobody has come between, not even within
 * one tick of the clock that stamps files. What the host wrote went through the
 * hooks, and is judged as ever. Damage that came by neither way, and what only a
 * look at all records tells (two that share a CRC, a gap between two), is found
 * when all is looked at again: by each other process, and by this one after
 * SECONDS. */
#include "trail.h"

#include <string.h>
#include <time.h>

#include "policy.h"
#include "real.h"
#include "window.h"

enum {
	SECONDS = 2,
	MOST = 1024, /* records worth this */
};

bool trail_present, trail_written;

static bool same_state(const struct file_state *a, const struct file_state *b)
{
	const struct visit_states first = {{*a}}, second = {{*b}};
	return visit_same(&first, &second);
}

static int64_t seconds(void)
{
	struct timespec now;
	return real_clock(&now) == 0 ? now.tv_sec : 0;
}

static size_t read_header(int fd, uint8_t *bytes)
{
	ssize_t length = real_pread_full(fd, bytes, INDEX_HEADER_MAX, 0);
	return length > 0 ? (size_t)length : 0;
}

void trail_begin(struct trail *trail, const struct visit *visit, const struct judgement *judgement)
{
	const struct scan_summary *summary = &judgement->summary;
	trail->on = false;
	if (summary->layout != LAYOUT_UNIFIED || !summary->in_order || summary->suspects || !summary->has_cache || summary->incomplete || judgement->lost ||
	    judgement->count || !judgement->judged || policy_current()->deep == DEEP_ALWAYS || visit->mailbox->place.archive[0])
		return;
	*trail = (struct trail){
		.since = seconds(),
		.index = visit->states.file[FILE_INDEX],
		.cache = visit->states.file[FILE_CACHE],
		.generation = summary->generation[0],
	};
	trail->header_length = read_header(visit->index, trail->header);
	trail->on = trail->since && trail->header_length;
	if (trail->on)
		__atomic_store_n(&trail_present, true, __ATOMIC_RELAXED);
}

void trail_end(struct trail *trail)
{
	trail->on = false;
}

/* ---- What the host does ------------------------------------------------- */

/* Programs write records one after the other, and then the header. */
static bool add_range(struct trail *trail, uint64_t start, uint64_t end)
{
	for (unsigned i = 0; i < trail->ranges; i++) {
		struct trail_range *range = &trail->range[i];
		if (start > range->end || end < range->start)
			continue;
		range->start = start < range->start ? start : range->start;
		range->end = end > range->end ? end : range->end;
		return true;
	}
	if (trail->ranges == TRAIL_RANGES)
		return false;
	trail->range[trail->ranges++] = (struct trail_range){start, end};
	return true;
}

void trail_wrote(struct trail *trail, const struct tracked *entry, uint64_t start, uint64_t length)
{
	bool index = entry->device == trail->index.device && entry->inode == trail->index.inode;
	bool cache = entry->device == trail->cache.device && entry->inode == trail->cache.inode;
	if (!trail->on || (!index && !cache))
		return;
	trail->written = true;
	__atomic_store_n(&trail_written, true, __ATOMIC_RELAXED);
	if (track_lock_of(trail->index.device, trail->index.inode) != TRACK_WRITE_LOCKED)
		trail_end(trail);
	else if (index ? !add_range(trail, start, start + length) : start < (uint64_t)trail->cache.size)
		trail_end(trail);
}

void trail_unlocking(struct trail *trail, const struct tracked *index)
{
	struct file_state cache;
	if (!trail->on || !trail->written || index->device != trail->index.device || index->inode != trail->index.inode)
		return;
	visit_remember(&trail->index, &index->status);
	visit_state_by_name(index->mailbox, FILE_CACHE, &cache);
	trail->header_length = read_header(index->fd, trail->header);
	trail->on = cache.inode == trail->cache.inode && cache.device == trail->cache.device && cache.size >= trail->cache.size && trail->header_length;
	trail->cache = cache;
	trail->written = false;
	__atomic_store_n(&trail_written, false, __ATOMIC_RELAXED);
}

/* ---- The next look ------------------------------------------------------ */

/* One more on either side: they must be in order with their neighbours, as all
 * were before (scan_suspect.c). */
static bool good_records(const struct trail_range *range, int fd, const struct index_header *header, struct window *cache, struct arena *arena)
{
	const struct validate_context context = {0};
	uint64_t from = range->start < header->start_offset ? header->start_offset : range->start;
	uint32_t size = header->record_size, first, end;
	if (range->end <= from)
		return true; /* of the header alone */
	first = (uint32_t)((from - header->start_offset) / size);
	end = (uint32_t)((range->end - header->start_offset + size - 1) / size);
	if (end > header->records || end - first > MOST)
		return false;
	uint32_t before = first ? first - 1 : 0, behind = end < header->records ? end + 1 : end;
	size_t length = (size_t)(behind - before) * size;
	uint8_t *bytes = arena_alloc(arena, length);
	if (!bytes || real_pread_full(fd, bytes, length, (off64_t)(header->start_offset + (uint64_t)before * size)) != (ssize_t)length)
		return false;
	uint64_t last = 0;
	for (uint32_t i = before; i < behind; i++) {
		struct index_record record;
		struct validation result;
		index_record_parse(header, bytes + (size_t)(i - before) * size, &record);
		if (!record.cache_offset || record.cache_offset <= last || record.system_flags & FLAG_ARCHIVED)
			return false;
		last = record.cache_offset;
		if (i < first || i >= end)
			continue;
		validate_record(&result, &context, header, &record, &cache->view);
		if (result.verdict != VERDICT_OK || result.unreadable)
			return false;
	}
	return true;
}

static bool good_ranges(const struct trail *trail, const struct tracked *index, struct arena *arena)
{
	struct index_header header;
	struct window cache;
	const char *reason;
	bool owned, hidden, good = true;
	if (index_header_parse(&header, trail->header, trail->header_length, &reason) != HEADER_OK || header.kind != LAYOUT_UNIFIED ||
	    header.generation != trail->generation || index_records_held(&header, (uint64_t)trail->index.size) != header.records)
		return false;
	int fd = visit_borrow(index->mailbox, FILE_CACHE, &owned, &hidden);
	if (fd < 0)
		return false;
	window_open(&cache, fd, (uint64_t)trail->cache.size, arena);
	for (unsigned i = 0; i < trail->ranges && good; i++)
		good = good_records(&trail->range[i], index->fd, &header, &cache, arena);
	if (owned)
		visit_close(fd);
	return good;
}

static bool unchanged(const struct trail *trail, const struct tracked *index)
{
	struct file_state now;
	uint8_t header[INDEX_HEADER_MAX];
	visit_remember(&now, &index->status);
	return same_state(&now, &trail->index) && visit_state_by_name(index->mailbox, FILE_CACHE, &now) && same_state(&now, &trail->cache) &&
	       read_header(index->fd, header) == trail->header_length && memcmp(header, trail->header, trail->header_length) == 0;
}

bool trail_holds(struct trail *trail, const struct tracked *index, struct arena *arena)
{
	int64_t age = seconds() - trail->since;
	trail->on = trail->on && !trail->written && age >= 0 && age < SECONDS && unchanged(trail, index) && (!trail->ranges || good_ranges(trail, index, arena));
	trail->ranges = 0;
	return trail->on;
}
