/* What lies in a cache file, by offset, CRC and bytes, and what is to be
 * appended to it. Reads by pread through a window: the file may shrink. */
#include <string.h>

#include "bytes.h"
#include "cache_record.h"
#include "crc32.h"
#include "plan_internal.h"
#include "real.h"

static uint64_t open_window(struct making *making, struct plan_cache *cache, enum mailbox_file file)
{
	struct stat64 status;
	int fd = making->files->descriptor[file];
	uint64_t size = fd >= 0 && real_fstat(fd, &status) == 0 ? (uint64_t)status.st_size : 0;
	window_open(&cache->window, fd, size, making->arena);
	return size;
}

void plan_cache_open(struct making *making, int which, enum mailbox_file file)
{
	uint64_t size = open_window(making, &making->cache[which], file);
	making->cache[which].tail = &making->plan->tail[which];
	*making->cache[which].tail = (struct cache_tail){.file = file, .size = size};
}

void plan_cache_open_left_over(struct making *making)
{
	open_window(making, &making->left_over, FILE_CACHE_NEW);
}

/* ---- What lies in the cache --------------------------------------------- */

static bool add_place(struct making *making, struct plan_cache *cache, const struct cache_record *record)
{
	if (cache->places == cache->room) {
		struct cache_place *grown = arena_more(making->arena, cache->place, &cache->room, sizeof *grown, 1024);
		if (!grown)
			return false;
		cache->place = grown;
	}
	cache->place[cache->places++] = (struct cache_place){
		.offset = record->offset,
		.crc = crc32_update(0, record->bytes, record->length),
		.header_size = get_u32(record->item[CACHE_SECTION].data + 8),
	};
	return true;
}

/* The next place, from `offset` on, where an ENVELOPE could start; holes and what
 * is no record are passed quickly: a lock is held. */
static uint64_t pass_over(const struct window *window, uint64_t offset)
{
	size_t ahead;
	const uint8_t *bytes = window_ahead(window, offset, &ahead);
	for (; bytes && ahead >= 8 && bytes[4] != '('; ahead -= 4, bytes += 4)
		offset += 4;
	return offset;
}

void plan_cache_walk(struct making *making, struct plan_cache *cache)
{
	if (cache->walked)
		return;
	cache->walked = true;
	uint64_t offset = 4;
	while (offset + 4 * CACHE_ITEMS <= cache->window.view.size) {
		struct cache_record record;
		const char *reason;
		window_move(&cache->window, offset, cache->window.view.size);
		uint64_t likely = pass_over(&cache->window, offset);
		if (likely != offset) {
			offset = likely;
			continue;
		}
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

const struct cache_place *plan_cache_find_crc(struct making *making, struct plan_cache *cache, uint32_t crc)
{
	plan_cache_walk(making, cache);
	cache->found = sorted_find(cache->by_crc, cache->places, crc);
	return cache->found < cache->places ? &cache->place[cache->by_crc[cache->found].number] : NULL;
}

bool plan_cache_holds(struct plan_cache *cache, uint64_t offset, const uint8_t *bytes, size_t length)
{
	const uint8_t *held = view_at(&cache->window.view, offset, length);
	return held && memcmp(held, bytes, length) == 0;
}

const struct cache_place *plan_cache_find_bytes(struct making *making, struct plan_cache *cache, const uint8_t *bytes, size_t length)
{
	uint32_t crc = crc32_update(0, bytes, length);
	const struct cache_place *first = plan_cache_find_crc(making, cache, crc);
	/* Records of one CRC stand together in by_crc. */
	for (size_t i = first ? cache->found : cache->places; i < cache->places && cache->by_crc[i].key == crc; i++) {
		const struct cache_place *place = &cache->place[cache->by_crc[i].number];
		if (plan_cache_holds(cache, place->offset, bytes, length))
			return place;
	}
	return NULL;
}

/* ---- The tail ----------------------------------------------------------- */

static uint8_t *tail_room(struct making *making, struct cache_tail *tail, size_t more)
{
	if (!tail->bytes || tail->length + more > tail->room) {
		size_t room = (tail->length + more) * 2 + 4096;
		uint8_t *grown = arena_grow(making->arena, tail->bytes, tail->room, room);
		if (!grown)
			return NULL;
		tail->bytes = grown;
		tail->room = room;
	}
	return tail->bytes + tail->length;
}

uint64_t plan_cache_append(struct making *making, struct cache_tail *tail, const uint8_t *bytes, size_t length)
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
