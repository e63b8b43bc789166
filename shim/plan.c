#include "plan_internal.h"

#include <errno.h>
#include <string.h>

#include "bytes.h"
#include "cache_record.h"
#include "cache_validate.h"
#include "crc32.h"
#include "real.h"

/* ---- One record --------------------------------------------------------- */

static bool is_archived(const struct making *making, const struct index_record *record)
{
	return making->plan->header.kind == LAYOUT_UNIFIED && record->system_flags & FLAG_ARCHIVED && making->files->archive_directory;
}

bool plan_accept(struct making *making, struct replacement *replacement, enum cure cure, uint64_t offset, uint32_t crc)
{
	const struct plan *plan = making->plan;
	const struct index_header *header = replacement->finding.file == FILE_EXPUNGE ? &plan->file[FILE_EXPUNGE].header : &plan->header;
	if (!index_record_set_cache(header, replacement->raw, offset, crc)) {
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
	if (!record->cache_crc)
		return false;
	const struct cache_place *place = plan_cache_find_crc(making, cache, record->cache_crc);
	return place && place->header_size == record->header_size && plan_accept(making, replacement, CURE_FOUND, place->offset, place->crc);
}

/* Or in the cyrus.cache.NEW of a repack that was killed between its two renames.
 * That file is rolled forward record by record, not by a rename: a session that
 * has the mailbox open keeps appending to the cyrus.cache it opened, for 3.x
 * looks at its inode never again; its new messages would be gone with it. */
static bool find_left_over(struct making *making, struct replacement *replacement, struct plan_cache *cache, const struct index_record *record)
{
	struct plan_cache *donor = &making->left_over;
	if (!record->cache_crc || cache != &making->cache[0] || donor->window.fd < 0)
		return false;
	const struct cache_place *place = plan_cache_find_crc(making, donor, record->cache_crc);
	struct cache_record found;
	const char *reason;
	if (!place || place->header_size != record->header_size)
		return false;
	window_move(&donor->window, place->offset, donor->window.view.size);
	if (cache_record_frame(&found, &donor->window.view, place->offset, &reason) != CACHE_OK ||
	    crc32_update(0, found.bytes, found.length) != record->cache_crc)
		return false;
	uint64_t offset = plan_cache_append(making, cache->tail, found.bytes, found.length);
	making->out_of_memory |= !offset;
	return offset && plan_accept(making, replacement, CURE_FOUND, offset, record->cache_crc);
}

/* What the records whose CRC is right say of the others. */
static void survey(struct making *making)
{
	const struct index_header *header = &making->plan->header;
	struct stat64 status;
	int index = making->files->descriptor[FILE_INDEX];
	bool known = real_fstat(index, &status) == 0;
	uint32_t held = known ? index_records_held(header, (uint64_t)status.st_size) : 0;
	making->unreadable |= !known;
	for (uint32_t number = 0; number < held; number++) {
		uint8_t raw[INDEX_RECORD_MAX];
		struct index_record record;
		off64_t at = (off64_t)(header->start_offset + (uint64_t)number * header->record_size);
		if (real_pread_full(index, raw, header->record_size, at) != (ssize_t)header->record_size) {
			making->unreadable = true;
			break;
		}
		if (!index_record_crc_ok(header, raw))
			continue;
		index_record_parse(header, raw, &record);
		if (record.cache_version) /* the newest is that of the server which runs now */
			making->usual_version = record.cache_version;
		if (record.cache_offset > making->highest)
			making->highest = record.cache_offset;
	}
}

/* All that is known of the message, if it has the cache version. */
static void gather(struct making *making, const struct index_record *damaged, uint32_t cache_version, struct plan_cache *cache, bool archived, struct proof_facts *facts)
{
	struct rebuilt rebuilt;
	struct index_record assumed = *damaged;
	assumed.cache_version = cache_version;
	*facts = (struct proof_facts){
		.chain = cache->place,
		.by_effect = cache->by_effect,
		.places = cache->places,
		.cache_limit = (cache->window.view.size > making->highest ? cache->window.view.size : making->highest) + (1 << 16),
		.cache_version = making->usual_version,
	};
	if (!rebuilder_message(&making->rebuilder, &assumed, archived, &rebuilt))
		return;
	facts->has_message = true;
	facts->size = rebuilt.size;
	facts->header_size = rebuilt.header_size;
	facts->gmtime = rebuilt.gmtime;
	memcpy(facts->guid, rebuilt.guid, sizeof facts->guid);
	facts->cache_crc = rebuilt.cache_crc;
}

static void weigh_places(struct making *making, struct plan_cache *cache)
{
	plan_cache_walk(making, cache);
	if (cache->by_effect)
		return;
	struct sortable *scratch = arena_alloc(making->arena, cache->places * sizeof *scratch);
	cache->by_effect = arena_alloc(making->arena, cache->places * sizeof *scratch);
	if (!scratch || !cache->by_effect) {
		making->out_of_memory = true;
		cache->places = 0;
		return;
	}
	prover_effects(&making->prover, cache->place, cache->places, cache->by_effect);
	sort(cache->by_effect, scratch, cache->places);
}

/* Puts the record's own CRC right, or says why not. */
static bool prove(struct making *making, struct replacement *replacement, struct plan_cache *cache, bool archived)
{
	struct proof_facts facts;
	struct index_record damaged;
	index_record_parse(&making->plan->header, replacement->raw, &damaged);
	if (!making->proving) {
		making->proving = true;
		prover_start(&making->prover, &making->plan->header);
		survey(making);
	}
	weigh_places(making, cache);
	gather(making, &damaged, damaged.cache_version, cache, archived, &facts);
	if (record_prove(&making->prover, replacement->raw, &facts))
		return true;
	/* Its cache version may be what was hit: then nothing could be rebuilt. */
	if (damaged.cache_version != making->usual_version && making->usual_version) {
		gather(making, &damaged, making->usual_version, cache, archived, &facts);
		if (record_prove(&making->prover, replacement->raw, &facts))
			return true;
	}
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
	/* Proven to be another message's: so is the CRC. */
	bool trusted = replacement->finding.verdict != VERDICT_WRONG_MESSAGE;
	if (!trusted || (!find_again(making, replacement, cache, &record) && !find_left_over(making, replacement, cache, &record)))
		rebuild(making, replacement, cache, &record);
}

/* ---- The whole ---------------------------------------------------------- */

static bool read_header(struct making *making, enum mailbox_file file, struct index_header *header, struct stat64 *status)
{
	uint8_t bytes[INDEX_HEADER_MAX];
	const char *reason;
	const int fd = making->files->descriptor[file];
	if (fd < 0)
		return false;
	ssize_t length = real_fstat(fd, status) == 0 ? real_pread_full(fd, bytes, sizeof bytes, 0) : -1;
	if (length < 0 || (length < (ssize_t)sizeof bytes && length < status->st_size)) {
		making->unreadable = true;
		return false;
	}
	return index_header_parse(header, bytes, (size_t)length, &reason) == HEADER_OK;
}

bool plan_header(struct making *making, enum mailbox_file file, struct plan_file *planned)
{
	struct stat64 status;
	*planned = (struct plan_file){0};
	if (!read_header(making, file, &planned->header, &status)) {
		*planned = (struct plan_file){0};
		return false;
	}
	planned->held = index_records_held(&planned->header, (uint64_t)status.st_size);
	return true;
}

struct replacement *plan_record(struct making *making, const struct finding *finding, const struct index_header *header, uint32_t number)
{
	struct plan *plan = making->plan;
	struct replacement *replacement = &plan->replacement[plan->count];
	uint64_t at = header->start_offset + (uint64_t)number * header->record_size;
	*replacement = (struct replacement){.finding = *finding, .raw = making->raw + plan->count * INDEX_RECORD_MAX, .record = number, .source = (size_t)(finding - making->findings), .also = SIZE_MAX};
	ssize_t length = real_pread_full(making->files->descriptor[finding->file], replacement->raw, header->record_size, (off64_t)at);
	making->unreadable |= length < 0 || (length != (ssize_t)header->record_size && number < plan->file[finding->file].held);
	if (length != (ssize_t)header->record_size)
		return NULL;
	plan->count++;
	return replacement;
}

static void plan_unified(struct making *making, const struct finding *findings, size_t count)
{
	for (size_t i = 0; i < count && !making->out_of_memory; i++) {
		if (findings[i].kind != FINDING_RECORD || findings[i].file != FILE_INDEX)
			continue;
		struct replacement *replacement = plan_record(making, &findings[i], &making->plan->header, findings[i].record);
		if (replacement)
			cure_one(making, replacement);
	}
}

static bool cache_holds(void *context, uint32_t crc)
{
	struct making *making = context;
	return plan_cache_find_crc(making, &making->cache[0], crc) != NULL;
}

bool plan_make(struct plan *plan, const struct mailbox_files *files, const struct finding *findings, size_t count, const struct plan_options *options, struct arena *arena)
{
	struct making making = {.plan = plan, .files = files, .arena = arena, .findings = findings};
	int kept = errno;
	struct stat64 status;
	*plan = (struct plan){.failure = "cyrus.index cannot be read"};
	if (!read_header(&making, FILE_INDEX, &plan->header, &status))
		return false;
	plan->failure = "out of memory";
	plan->replacement = arena_alloc(arena, count * sizeof *plan->replacement);
	making.raw = arena_alloc(arena, count * INDEX_RECORD_MAX);
	if (!plan->replacement || !making.raw)
		return false;
	plan_cache_open(&making, 0, FILE_CACHE);
	plan_cache_open(&making, 1, FILE_ARCHIVE_CACHE);
	plan_cache_open_left_over(&making);
	rebuilder_open(&making.rebuilder, files, &plan->header, options, arena);
	making.rebuilder.holds = cache_holds;
	making.rebuilder.holds_context = &making;
	making.follows = options->follow || options->carry;
	if (options->carry)
		plan_carry_open(&making, options->carry);
	if (plan->header.kind == LAYOUT_SPLIT)
		plan_split(&making, findings, count);
	else
		plan_unified(&making, findings, count);
	rebuilder_close(&making.rebuilder);
	errno = kept;
	if (making.unreadable)
		plan->failure = "a file of the mailbox cannot be read";
	return !making.out_of_memory && !making.unreadable;
}
