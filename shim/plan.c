#include "plan.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bytes.h"
#include "cache_record.h"
#include "cache_validate.h"
#include "crc32.h"
#include "real.h"
#include "record_proof.h"
#include "rebuilder.h"
#include "sort.h"
#include "window.h"

const char *cure_name(enum cure cure)
{
	static const char *const names[] = {"none", "found", "rebuilt", "placeholder"};
	return names[cure];
}

/* One cache file: what lies in it, by offset, and the same by CRC. */
struct cache {
	struct window window;
	struct cache_place *place;
	struct sortable *by_crc;
	size_t places, room;
	bool walked;
	struct cache_tail *tail;
};

struct making {
	struct plan *plan;
	const struct mailbox_files *files;
	struct arena *arena;
	struct cache cache[2];
	struct rebuilder rebuilder;
	uint64_t highest; /* offset of any good-looking record: bounds what a damaged one can have been */
	bool out_of_memory;
};

/* ---- What lies in the cache --------------------------------------------- */

static bool add_place(struct making *making, struct cache *cache, const struct cache_record *record)
{
	if (cache->places == cache->room) {
		size_t room = cache->room ? cache->room * 2 : 1024;
		struct cache_place *grown = arena_grow(making->arena, cache->place, cache->room * sizeof *grown, room * sizeof *grown);
		if (!grown)
			return false;
		cache->place = grown;
		cache->room = room;
	}
	cache->place[cache->places++] = (struct cache_place){
		.offset = record->offset,
		.crc = crc32_update(0, record->bytes, record->length),
		.header_size = get_u32(record->item[CACHE_SECTION].data + 8),
	};
	return true;
}

/* Follows the framing from the first record (formats.md §3.1); where it is
 * broken, on to the next offset at which a record can be read. */
static void walk(struct making *making, struct cache *cache)
{
	if (cache->walked)
		return;
	cache->walked = true;
	uint64_t offset = 4;
	while (offset + 4 * CACHE_ITEMS <= cache->window.view.size) {
		struct cache_record record;
		const char *reason;
		window_move(&cache->window, offset, cache->window.view.size);
		if (cache_record_frame(&record, &cache->window.view, offset, &reason) != CACHE_OK ||
		    record.item[CACHE_SECTION].length < 20 || record.item[CACHE_ENVELOPE].length < 2 || record.item[CACHE_ENVELOPE].data[0] != '(') {
			offset += 4;
			continue;
		}
		if (!add_place(making, cache, &record)) {
			making->out_of_memory = true;
			return;
		}
		offset += record.length;
	}
	struct sortable *scratch = arena_alloc(making->arena, cache->places * sizeof *scratch);
	cache->by_crc = arena_alloc(making->arena, cache->places * sizeof *cache->by_crc);
	if (!scratch || !cache->by_crc) {
		making->out_of_memory = true;
		cache->places = 0;
		return;
	}
	for (size_t i = 0; i < cache->places; i++)
		cache->by_crc[i] = (struct sortable){.key = cache->place[i].crc, .number = (uint32_t)i};
	sort(cache->by_crc, scratch, cache->places);
}

/* The first record with this CRC; NULL if there is none. */
static const struct cache_place *find_crc(struct making *making, struct cache *cache, uint32_t crc)
{
	walk(making, cache);
	size_t low = 0, high = cache->places;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (cache->by_crc[middle].key < crc)
			low = middle + 1;
		else
			high = middle;
	}
	return low < cache->places && cache->by_crc[low].key == crc ? &cache->place[cache->by_crc[low].number] : NULL;
}

/* ---- The tail ----------------------------------------------------------- */

static uint8_t *tail_room(struct making *making, struct cache_tail *tail, size_t more)
{
	if (tail->length + more > tail->room) {
		size_t room = (tail->length + more) * 2 + 4096;
		uint8_t *grown = arena_grow(making->arena, tail->bytes, tail->room, room);
		if (!grown)
			return NULL;
		tail->bytes = grown;
		tail->room = room;
	}
	return tail->bytes + tail->length;
}

/* Where `bytes` will lie once the tail is appended; 0 if memory ran out. */
static uint64_t append(struct making *making, struct cache_tail *tail, const uint8_t *bytes, size_t length)
{
	/* A file that is absent or cut inside its first word gets its generation
	 * again; one that was cut inside an item is brought back to a multiple of 4. */
	if (!tail->length) {
		size_t lead = tail->size < 4 ? 4 : (size_t)(-tail->size & 3);
		uint8_t *room = tail_room(making, tail, lead);
		if (!room)
			return 0;
		memset(room, 0, lead);
		if (tail->size < 4)
			put_u32(room, making->plan->header.generation);
		tail->at = tail->size < 4 ? 0 : tail->size;
		tail->length = lead;
	}
	uint8_t *room = tail_room(making, tail, length);
	if (!room)
		return 0;
	uint64_t offset = tail->at + tail->length;
	memcpy(room, bytes, length);
	tail->length += length;
	return offset;
}

/* ---- One record --------------------------------------------------------- */

static bool is_archived(const struct making *making, const struct index_record *record)
{
	return making->plan->header.kind == LAYOUT_UNIFIED && record->system_flags & FLAG_ARCHIVED && making->files->archive_directory;
}

static bool accept(struct making *making, struct replacement *replacement, enum cure cure, uint64_t offset, uint32_t crc)
{
	if (!index_record_set_cache(&making->plan->header, replacement->raw, offset, crc)) {
		replacement->reason = "the index cannot hold the new offset";
		return false;
	}
	replacement->cure = cure;
	replacement->new_offset = offset;
	making->plan->cures++;
	return true;
}

/* The record that the index asks for by its CRC may lie elsewhere in the file. */
static bool find_again(struct making *making, struct replacement *replacement, struct cache *cache, const struct index_record *record)
{
	if (making->plan->header.kind != LAYOUT_UNIFIED || !record->cache_crc)
		return false;
	const struct cache_place *place = find_crc(making, cache, record->cache_crc);
	return place && place->header_size == record->header_size && accept(making, replacement, CURE_FOUND, place->offset, place->crc);
}

/* Puts the record's own CRC right, or says why not. */
static bool prove(struct making *making, struct replacement *replacement, struct cache *cache, bool archived)
{
	struct proof_facts facts = {0};
	struct rebuilt rebuilt;
	walk(making, cache);
	facts.chain = cache->place;
	facts.places = cache->places;
	facts.cache_limit = (cache->window.view.size > making->highest ? cache->window.view.size : making->highest) + (1 << 16);
	if (rebuilder_message(&making->rebuilder, get_u32(replacement->raw), archived, &rebuilt)) {
		facts.has_message = true;
		facts.size = rebuilt.size;
		facts.header_size = rebuilt.header_size;
		memcpy(facts.guid, rebuilt.guid, sizeof facts.guid);
		facts.cache_crc = rebuilt.cache_crc;
	}
	if (record_prove(&making->plan->header, replacement->raw, &facts))
		return true;
	replacement->reason = "more than the offset is damaged, and nothing proves what it was";
	return false;
}

/* The record is as it should be but for its CRC: its offset is good. */
static bool good_now(struct making *making, const struct index_record *record, struct cache *cache)
{
	struct validation result;
	static const struct validate_context plain;
	window_move(&cache->window, record->cache_offset, record->cache_offset + WINDOW_SIZE);
	validate_record(&result, &plain, &making->plan->header, record, &cache->window.view);
	return result.verdict == VERDICT_OK && !result.unreadable;
}

static bool rebuild(struct making *making, struct replacement *replacement, struct cache *cache, const struct index_record *record)
{
	struct rebuilt rebuilt;
	const struct index_header *header = &making->plan->header;
	bool archived = is_archived(making, record);
	enum cure cure = CURE_REBUILT;
	if (!rebuilder_message(&making->rebuilder, record->uid, archived, &rebuilt)) {
		if (!rebuilt.message_gone) {
			replacement->reason = rebuilt.reason;
			return false;
		}
		cure = CURE_PLACEHOLDER;
		if (!rebuilder_placeholder(&making->rebuilder, record, &rebuilt)) {
			replacement->reason = rebuilt.reason;
			return false;
		}
	} else if (rebuilt.header_size != record->header_size || rebuilt.size != record->size) {
		/* Whatever this file is, it is not what the index describes. */
		replacement->reason = "the message file does not fit the index record";
		return false;
	}
	const struct cache_place *place = find_crc(making, cache, rebuilt.cache_crc);
	uint64_t offset = place ? place->offset : append(making, cache->tail, rebuilt.bytes, rebuilt.length);
	(void)header;
	if (!offset) {
		making->out_of_memory = true;
		return false;
	}
	return accept(making, replacement, place ? CURE_FOUND : cure, offset, rebuilt.cache_crc);
}

static void cure_one(struct making *making, struct replacement *replacement)
{
	const struct index_header *header = &making->plan->header;
	struct index_record record;
	index_record_parse(header, replacement->raw, &record);
	bool damaged = !index_record_crc_ok(header, replacement->raw);
	struct cache *cache = &making->cache[is_archived(making, &record)];
	if (damaged) {
		/* The flag that says where the cache is may be what was hit: so is
		 * nothing else, for the proof covers it. */
		if (!prove(making, replacement, cache, is_archived(making, &record)))
			return;
		index_record_parse(header, replacement->raw, &record);
		cache = &making->cache[is_archived(making, &record)];
		if (good_now(making, &record, cache)) {
			accept(making, replacement, CURE_FOUND, record.cache_offset, record.cache_crc);
			return;
		}
	}
	if (!find_again(making, replacement, cache, &record))
		rebuild(making, replacement, cache, &record);
}

/* ---- The whole ---------------------------------------------------------- */

static void open_cache(struct making *making, int which, enum mailbox_file file)
{
	struct stat64 status;
	int fd = making->files->descriptor[file];
	uint64_t size = fd >= 0 && real_fstat(fd, &status) == 0 ? (uint64_t)status.st_size : 0;
	window_open(&making->cache[which].window, fd, size, making->arena);
	making->cache[which].tail = &making->plan->tail[which];
	*making->cache[which].tail = (struct cache_tail){.file = file, .size = size};
}

bool plan_make(struct plan *plan, const struct mailbox_files *files, const struct finding *findings, size_t count, const struct plan_options *options, struct arena *arena)
{
	struct making making = {.plan = plan, .files = files, .arena = arena};
	int kept = errno;
	uint8_t bytes[INDEX_HEADER_MAX];
	const char *reason;
	int index = files->descriptor[FILE_INDEX];
	*plan = (struct plan){0};
	ssize_t length = real_pread_full(index, bytes, sizeof bytes, 0);
	if (length < 0 || index_header_parse(&plan->header, bytes, (size_t)length, &reason) != HEADER_OK)
		return false;
	plan->replacement = arena_alloc(arena, count * sizeof *plan->replacement);
	uint8_t *raw = arena_alloc(arena, count * plan->header.record_size);
	if (!plan->replacement || !raw)
		return false;
	open_cache(&making, 0, FILE_CACHE);
	open_cache(&making, 1, FILE_ARCHIVE_CACHE);
	rebuilder_open(&making.rebuilder, files, &plan->header, options, arena);
	for (size_t i = 0; i < count; i++) {
		if (findings[i].kind != FINDING_RECORD || findings[i].file != FILE_INDEX)
			continue;
		struct replacement *replacement = &plan->replacement[plan->count];
		*replacement = (struct replacement){.finding = findings[i], .raw = raw + plan->count * plan->header.record_size};
		uint64_t at = plan->header.start_offset + (uint64_t)findings[i].record * plan->header.record_size;
		if (real_pread_full(index, replacement->raw, plan->header.record_size, (off64_t)at) != (ssize_t)plan->header.record_size)
			continue;
		plan->count++;
	}
	for (size_t i = 0; i < plan->count && !making.out_of_memory; i++)
		cure_one(&making, &plan->replacement[i]);
	rebuilder_close(&making.rebuilder);
	errno = kept;
	return !making.out_of_memory;
}
