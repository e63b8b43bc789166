#include "plan_internal.h"

#include <errno.h>
#include <string.h>

#include "bytes.h"
#include "cache_record.h"
#include "cache_validate.h"
#include "real.h"

const char *cure_name(enum cure cure)
{
	static const char *const names[] = {"none", "found", "rebuilt", "placeholder"};
	return names[cure];
}

/* ---- One record --------------------------------------------------------- */

static bool is_archived(const struct making *making, const struct index_record *record)
{
	return making->plan->header.kind == LAYOUT_UNIFIED && record->system_flags & FLAG_ARCHIVED && making->files->archive_directory;
}

bool plan_accept(struct making *making, struct replacement *replacement, enum cure cure, uint64_t offset, uint32_t crc)
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
static bool find_again(struct making *making, struct replacement *replacement, struct plan_cache *cache, const struct index_record *record)
{
	if (making->plan->header.kind != LAYOUT_UNIFIED || !record->cache_crc)
		return false;
	const struct cache_place *place = plan_cache_find_crc(making, cache, record->cache_crc);
	return place && place->header_size == record->header_size && plan_accept(making, replacement, CURE_FOUND, place->offset, place->crc);
}

/* Puts the record's own CRC right, or says why not. */
static bool prove(struct making *making, struct replacement *replacement, struct plan_cache *cache, bool archived)
{
	struct proof_facts facts = {0};
	struct rebuilt rebuilt;
	struct index_record damaged;
	index_record_parse(&making->plan->header, replacement->raw, &damaged);
	plan_cache_walk(making, cache);
	facts.chain = cache->place;
	facts.places = cache->places;
	facts.cache_limit = (cache->window.view.size > making->highest ? cache->window.view.size : making->highest) + (1 << 16);
	if (rebuilder_message(&making->rebuilder, &damaged, archived, &rebuilt)) {
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
static bool good_now(struct making *making, const struct index_record *record, struct plan_cache *cache)
{
	struct validation result;
	static const struct validate_context plain;
	window_move(&cache->window, record->cache_offset, record->cache_offset + WINDOW_SIZE);
	validate_record(&result, &plain, &making->plan->header, record, &cache->window.view);
	return result.verdict == VERDICT_OK && !result.unreadable;
}

static bool rebuild(struct making *making, struct replacement *replacement, struct plan_cache *cache, const struct index_record *record)
{
	struct rebuilt rebuilt;
	bool archived = is_archived(making, record);
	enum cure cure = CURE_REBUILT;
	if (!rebuilder_message(&making->rebuilder, record, archived, &rebuilt)) {
		if (!rebuilt.message_gone) {
			replacement->reason = rebuilt.reason;
			return false;
		}
		if (!plan_twin(making, record, &rebuilt)) {
			cure = CURE_PLACEHOLDER;
			if (!rebuilder_placeholder(&making->rebuilder, record, &rebuilt)) {
				replacement->reason = rebuilt.reason;
				return false;
			}
		}
	}
	if (rebuilt.header_size != record->header_size || rebuilt.size != record->size) {
		/* Whatever this file is, it is not what the index describes. */
		replacement->reason = "the message file does not fit the index record";
		return false;
	}
	const struct cache_place *place = plan_cache_find_crc(making, cache, rebuilt.cache_crc);
	uint64_t offset = place ? place->offset : plan_cache_append(making, cache->tail, rebuilt.bytes, rebuilt.length);
	if (!offset) {
		making->out_of_memory = true;
		return false;
	}
	return plan_accept(making, replacement, place ? CURE_FOUND : cure, offset, rebuilt.cache_crc);
}

static void cure_one(struct making *making, struct replacement *replacement)
{
	const struct index_header *header = &making->plan->header;
	struct index_record record;
	index_record_parse(header, replacement->raw, &record);
	bool damaged = !index_record_crc_ok(header, replacement->raw);
	struct plan_cache *cache = &making->cache[is_archived(making, &record)];
	if (damaged) {
		/* The flag that says where the cache is may be what was hit: so is
		 * nothing else, for the proof covers it. */
		if (!prove(making, replacement, cache, is_archived(making, &record)))
			return;
		index_record_parse(header, replacement->raw, &record);
		cache = &making->cache[is_archived(making, &record)];
		if (good_now(making, &record, cache)) {
			plan_accept(making, replacement, CURE_FOUND, record.cache_offset, record.cache_crc);
			return;
		}
	}
	if (!find_again(making, replacement, cache, &record))
		rebuild(making, replacement, cache, &record);
}

/* ---- The whole ---------------------------------------------------------- */

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
	plan_cache_open(&making, 0, FILE_CACHE);
	plan_cache_open(&making, 1, FILE_ARCHIVE_CACHE);
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
