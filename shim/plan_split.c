/* The plan for the split layout: cyrus.index and cyrus.expunge, whose records
 * carry no CRC. A record rebuilt from the message file is the proof; one that
 * lies in cyrus.cache already is used again if it has these very bytes, or,
 * where none can be rebuilt, if nothing but it fits (protocols.md §7). */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bytes.h"
#include "cache_record.h"
#include "cache_validate.h"
#include "plan_internal.h"
#include "real.h"
#include "uids.h"

/* An index file in memory. */
struct loaded {
	struct plan_file file;
	const uint8_t *bytes;
};

/* A record that its message file does not give: the last to be asked for. */
struct pending {
	struct replacement *replacement;
	struct index_record record;
	const struct index_header *header;
	bool hopeless; /* no message file will ever give it */
};

struct split {
	struct making *making;
	struct plan_cache *cache;
	struct loaded left; /* cyrus.expunge.NEW: a donor of offsets by UID */
	struct sortable *left_uids;
	struct sortable *unclaimed; /* places of the cache that no message has, by header size */
	size_t unclaimed_count;
	bool *claimed; /* place by place, also of those found later */
	bool looked_for_unclaimed;
	struct pending *pending;
	struct sortable *by_header_size; /* of those */
	size_t pendings;
};

static const uint8_t *loaded_at(const struct loaded *loaded, uint32_t number)
{
	return loaded->bytes + (size_t)number * loaded->file.header.record_size;
}

static bool load(struct making *making, enum mailbox_file file, struct loaded *loaded)
{
	*loaded = (struct loaded){0};
	if (making->files->descriptor[file] < 0 || !plan_header(making, file, &loaded->file))
		return false;
	size_t need = (size_t)loaded->file.held * loaded->file.header.record_size;
	uint8_t *bytes = arena_alloc(making->arena, need + 1);
	if (!bytes || real_pread_full(making->files->descriptor[file], bytes, need, loaded->file.header.start_offset) != (ssize_t)need) {
		making->out_of_memory |= !bytes;
		making->unreadable |= bytes != NULL;
		loaded->file.held = 0;
		return false;
	}
	loaded->bytes = bytes;
	return true;
}

/* ---- Is this the message's record? -------------------------------------- */

/* Everything cheap that the scan would ask, of a record that `view` shows at `offset`. */
static enum verdict judge_at(const struct index_header *header, const struct index_record *record, const struct view *view, uint64_t offset)
{
	static const struct validate_context plain;
	struct index_record moved = *record;
	struct validation result;
	moved.cache_offset = offset;
	validate_record(&result, &plain, header, &moved, view);
	return result.unreadable ? VERDICT_UNPARSABLE : result.verdict;
}

static bool fits_at(struct split *split, const struct index_header *header, const struct index_record *record, uint64_t offset)
{
	window_move(&split->cache->window, offset, offset + WINDOW_SIZE / 4);
	return judge_at(header, record, &split->cache->window.view, offset) == VERDICT_OK;
}

/* A record of our own making: sound, and of a message as large as the index
 * says. Where the lesser relations (lines, date) disagree the message file is
 * right: it is what the body is read from. */
static bool made_well(struct split *split, const struct index_header *header, const struct index_record *record, const struct rebuilt *rebuilt)
{
	uint8_t *copy = arena_alloc(split->making->arena, (size_t)rebuilt->length + 4);
	struct cache_record cached;
	struct cache_facts facts;
	struct view view;
	const char *reason;
	if (!copy) {
		split->making->out_of_memory = true;
		return false;
	}
	memset(copy, 0, 4);
	memcpy(copy + 4, rebuilt->bytes, rebuilt->length);
	view_memory(&view, copy, (uint64_t)rebuilt->length + 4);
	if (judge_at(header, record, &view, 4) == VERDICT_OK)
		return true;
	if (cache_record_frame(&cached, &view, 4, &reason) != CACHE_OK || !cache_record_sound(&cached, record->cache_version, &reason))
		return false;
	cache_record_facts(&cached, record->cache_version, &facts);
	return facts.header_size == record->header_size &&
	       ((uint32_t)record->size == facts.header_size + facts.content_size || record->size == rebuilt->size);
}

/* ---- Donors ------------------------------------------------------------- */

/* The records of a file by UID; NULL if memory ran out. */
static struct sortable *by_uid(struct making *making, const struct loaded *loaded)
{
	struct sortable *order = uids_order(&loaded->file.header, loaded->bytes, loaded->file.held, making->arena);
	making->out_of_memory |= !order;
	return order;
}

static uint64_t left_over_offset(const struct split *split, uint32_t uid)
{
	const uint32_t held = split->left_uids ? split->left.file.held : 0;
	const size_t i = sorted_find(split->left_uids, held, uid);
	struct index_record record;
	if (i == held)
		return 0;
	index_record_parse(&split->left.file.header, loaded_at(&split->left, split->left_uids[i].number), &record);
	return record.cache_offset;
}

/* ---- What no other message has ------------------------------------------ */

/* What lies at `offset` is some message's. */
static void claim(struct split *split, uint64_t offset)
{
	const struct cache_place *place = split->claimed ? cache_place_at(split->cache->place, split->cache->places, offset) : NULL;
	if (place)
		split->claimed[place - split->cache->place] = true;
}

/* The offsets of records that have no finding. The findings are in the order of
 * the records. */
static void claim_for_good_records(struct split *split, enum mailbox_file file)
{
	const struct plan *plan = split->making->plan;
	struct loaded loaded;
	size_t next = 0;
	load(split->making, file, &loaded);
	for (uint32_t i = 0; i < loaded.file.held; i++) {
		struct index_record record;
		while (next < plan->count && (plan->replacement[next].finding.file < file || (plan->replacement[next].finding.file == file && plan->replacement[next].record < i)))
			next++;
		if (next < plan->count && plan->replacement[next].finding.file == file && plan->replacement[next].record == i)
			continue;
		index_record_parse(&loaded.file.header, loaded_at(&loaded, i), &record);
		claim(split, record.cache_offset);
	}
}

/* Once for all, when first needed: many messages may be lost. */
static void look_for_unclaimed(struct split *split)
{
	struct making *making = split->making;
	const struct plan *plan = making->plan;
	struct plan_cache *cache = split->cache;
	split->looked_for_unclaimed = true;
	plan_cache_walk(making, cache);
	struct sortable *scratch = arena_alloc(making->arena, cache->places * sizeof *scratch);
	split->unclaimed = arena_alloc(making->arena, cache->places * sizeof *scratch);
	split->claimed = arena_alloc(making->arena, cache->places);
	if (!scratch || !split->unclaimed || !split->claimed) {
		making->out_of_memory = true;
		return;
	}
	memset(split->claimed, 0, cache->places);
	claim_for_good_records(split, FILE_INDEX);
	claim_for_good_records(split, FILE_EXPUNGE);
	for (size_t i = 0; i < plan->count; i++)
		claim(split, plan->replacement[i].new_offset);
	for (size_t i = 0; i < cache->places; i++)
		if (!split->claimed[i])
			split->unclaimed[split->unclaimed_count++] = (struct sortable){.key = cache->place[i].header_size, .number = (uint32_t)i};
	sort(split->unclaimed, scratch, split->unclaimed_count);
}

enum { TRIES = 256 };

static bool same_message(const struct pending *a, const struct pending *b)
{
	size_t length = a->header->minor < 10 ? 12 : 20; /* formats.md §1.3 */
	return a->record.uid == b->record.uid ||
	       (a->header->layout == b->header->layout && a->record.guid && memcmp(a->record.guid, b->record.guid, length) == 0);
}

/* Another message that is still without its record could as well have this one,
 * or there are very many to ask. */
static bool wanted_twice(struct split *split, const struct pending *pending, uint64_t offset)
{
	const size_t n = split->pendings, first = sorted_find(split->by_header_size, n, pending->record.header_size);
	for (size_t i = first; i < n && split->by_header_size[i].key == pending->record.header_size; i++) {
		const struct pending *other = &split->pending[split->by_header_size[i].number];
		if (i - first == TRIES || (!same_message(other, pending) && fits_at(split, other->header, &other->record, offset)))
			return true;
	}
	return false;
}

/* Where the message file is there, though no record can be made of it: every
 * line that the record quotes of the message's header is in it. */
static bool quotes(struct split *split, const struct pending *pending, uint64_t offset)
{
	struct rebuilt ignored;
	struct cache_record cached;
	const uint8_t *message;
	size_t length;
	const char *reason;
	if (pending->hopeless || !rebuilder_file(&split->making->rebuilder, &pending->record, false, &message, &length, &ignored))
		return true;
	window_move(&split->cache->window, offset, offset + WINDOW_SIZE / 4);
	if (cache_record_frame(&cached, &split->cache->window.view, offset, &reason) != CACHE_OK)
		return false;
	const uint8_t *line = cached.item[CACHE_HEADERS].data, *end = line + cached.item[CACHE_HEADERS].length, *next;
	if (line == end)
		return false;
	length = length < pending->record.header_size ? length : pending->record.header_size;
	for (; (next = memchr(line, '\n', (size_t)(end - line))); line = next + 1)
		/* A bare LF is quoted as CR LF (formats.md §3.7). */
		if (!memmem(message, length, line, (size_t)(next - line) - (next > line && next[-1] == '\r')))
			return false;
	return true;
}

/* The one record in cyrus.cache that fits and that no other message has. Two
 * that differ prove nothing, and neither do very many of one header size: a
 * lock is held. */
static uint64_t only_fitting(struct split *split, const struct pending *pending)
{
	const struct cache_place *only = NULL;
	const uint32_t header_size = pending->record.header_size;
	if (!split->looked_for_unclaimed)
		look_for_unclaimed(split);
	const size_t n = split->unclaimed_count, first = sorted_find(split->unclaimed, n, header_size);
	for (size_t i = first; i < n && split->unclaimed[i].key == header_size; i++) {
		const uint32_t number = split->unclaimed[i].number;
		const struct cache_place *place = &split->cache->place[number];
		if (i - first == TRIES)
			return 0;
		if (split->claimed[number] || (only && place->crc == only->crc) || !fits_at(split, pending->header, &pending->record, place->offset))
			continue;
		if (only)
			return 0;
		only = place;
	}
	return only && !wanted_twice(split, pending, only->offset) && quotes(split, pending, only->offset) ? only->offset : 0;
}

/* ---- One record --------------------------------------------------------- */

static void use(struct split *split, struct replacement *replacement, const struct index_record *record, enum cure cure, uint64_t offset)
{
	claim(split, offset);
	replacement->new_offset = offset;
	/* The very bytes that it leads to are proven right: nothing is to be done,
	 * and doing it anyway would be done at every open. */
	if (offset == record->cache_offset && !split->making->carries)
		replacement->reason = cure == CURE_PLACEHOLDER ? "the message is gone; a placeholder is there" : "the record is the one that the message file asks for";
	else
		plan_accept(split->making, replacement, cure, offset, 0);
}

static bool append(struct split *split, struct replacement *replacement, enum cure cure, const uint8_t *bytes, size_t length)
{
	uint64_t offset = plan_cache_append(split->making, split->cache->tail, bytes, length);
	split->making->out_of_memory |= !offset;
	return offset && plan_accept(split->making, replacement, cure, offset, 0);
}

/* What the cache that is being replaced holds for it goes into the new one, if
 * an interrupted rewrite has not put it there already. */
static bool carry(struct split *split, struct replacement *replacement, const struct index_header *header, const struct index_record *record, uint64_t donor)
{
	size_t length;
	const uint8_t *bytes = split->making->carries ? plan_carry_find(split->making, header, record, &length) : NULL;
	if (!bytes)
		return false;
	if (donor && plan_cache_holds(split->cache, donor, bytes, length)) {
		claim(split, donor);
		return plan_accept(split->making, replacement, CURE_CARRIED, donor, 0);
	}
	return append(split, replacement, CURE_CARRIED, bytes, length);
}

/* Bytes of our own: once more what lies there already, else appended. */
static void use_bytes(struct split *split, struct replacement *replacement, const struct index_header *header, const struct index_record *record, enum cure cure, const struct rebuilt *rebuilt, uint64_t donor)
{
	struct making *making = split->making;
	bool donated = donor && plan_cache_holds(split->cache, donor, rebuilt->bytes, rebuilt->length);
	if (!donated && record->cache_offset && plan_cache_holds(split->cache, record->cache_offset, rebuilt->bytes, rebuilt->length)) {
		use(split, replacement, record, cure, record->cache_offset);
		return;
	}
	const struct cache_place *place = donated ? NULL : plan_cache_find_bytes(making, split->cache, rebuilt->bytes, rebuilt->length);
	if (donated || place) {
		use(split, replacement, record, cure == CURE_REBUILT ? CURE_FOUND : cure, donated ? donor : place->offset);
		return;
	}
	if (cure == CURE_REBUILT && making->carries && plan_carry_same(making, record, rebuilt->bytes, rebuilt->length)) {
		append(split, replacement, CURE_CARRIED, rebuilt->bytes, rebuilt->length);
		return;
	}
	if (!append(split, replacement, cure, rebuilt->bytes, rebuilt->length))
		return;
	/* 2.3 writes 2 with every record (formats.md §3.7). */
	struct field_place version = index_field_place(header, FIELD_CACHE_VERSION);
	if (cure == CURE_REBUILT && version.width)
		put_u32(replacement->raw + version.at, 2);
}

static bool says_nothing(const uint8_t *raw, size_t length)
{
	for (size_t i = 0; i < length; i++)
		if (raw[i])
			return false;
	return true;
}

/* A record of which only the beginning was ever written. Left in
 * cyrus.expunge, expunged at the time 0, it would take its message along at the
 * next cyr_expire. */
static bool is_fragment(const struct replacement *replacement, const struct index_record *record)
{
	return replacement->finding.file == FILE_EXPUNGE && !record->size && !record->header_size && !record->cache_offset;
}

static void drop(struct making *making, struct replacement *replacement)
{
	making->plan->cures += replacement->cure == CURE_NONE;
	replacement->cure = CURE_DROPPED;
	replacement->reason = NULL;
	replacement->new_offset = 0;
}

static void cure_one(struct split *split, struct replacement *replacement)
{
	struct making *making = split->making;
	const struct index_header *header = &making->plan->file[replacement->finding.file].header;
	struct index_record record;
	struct rebuilt rebuilt;
	/* Where a rewrite left out records whose offset was 0 but counted them,
	 * an append behind them leaves a hole. 2.3 stops at UID 0. */
	if (says_nothing(replacement->raw, header->record_size)) {
		drop(making, replacement);
		return;
	}
	index_record_parse(header, replacement->raw, &record);
	if (is_fragment(replacement, &record)) {
		drop(making, replacement);
		return;
	}
	if (!record.uid) {
		replacement->reason = "the record has no UID";
		return;
	}
	uint64_t donor = left_over_offset(split, record.uid);
	if (!making->distrusts && carry(split, replacement, header, &record, donor))
		return;
	bool made = rebuilder_message(&making->rebuilder, &record, false, &rebuilt);
	if (made && made_well(split, header, &record, &rebuilt)) {
		use_bytes(split, replacement, header, &record, CURE_REBUILT, &rebuilt, donor);
		return;
	}
	const char *reason = made ? "the message file does not fit the index record" : rebuilt.reason;
	bool hopeless = made || rebuilt.message_gone;
	if (making->distrusts && carry(split, replacement, header, &record, donor))
		return;
	if (donor && fits_at(split, header, &record, donor)) {
		use(split, replacement, &record, CURE_FOUND, donor);
		return;
	}
	replacement->reason = reason;
	split->pending[split->pendings++] = (struct pending){replacement, record, header, hopeless};
}

static void cure_pending(struct split *split, const struct pending *pending)
{
	struct replacement *replacement = pending->replacement;
	struct rebuilt rebuilt = {.reason = replacement->reason};
	uint64_t offset = only_fitting(split, pending);
	replacement->reason = NULL;
	if (offset)
		use(split, replacement, &pending->record, CURE_FOUND, offset);
	else if (pending->hopeless && rebuilder_placeholder(&split->making->rebuilder, &pending->record, &rebuilt))
		use_bytes(split, replacement, pending->header, &pending->record, CURE_PLACEHOLDER, &rebuilt, 0);
	else
		replacement->reason = rebuilt.reason;
}

/* When all that message files prove is known: what is left in cyrus.cache may
 * be the record of one that has none. */
static void cure_all_pending(struct split *split)
{
	struct making *making = split->making;
	struct sortable *scratch = arena_alloc(making->arena, (split->pendings + 1) * sizeof *scratch);
	split->by_header_size = arena_alloc(making->arena, (split->pendings + 1) * sizeof *scratch);
	if (!scratch || !split->by_header_size) {
		making->out_of_memory = true;
		return;
	}
	for (size_t i = 0; i < split->pendings; i++)
		split->by_header_size[i] = (struct sortable){.key = split->pending[i].record.header_size, .number = (uint32_t)i};
	sort(split->by_header_size, scratch, split->pendings);
	for (size_t i = 0; i < split->pendings && !making->out_of_memory; i++)
		cure_pending(split, &split->pending[i]);
}

/* ---- UIDs both live and expunged ---------------------------------------- */

/* The message file is the live one's: purging the expunged record would take it. */
static bool file_is_live(const struct making *making, const struct index_header *header, const uint8_t *raw)
{
	char path[PATH_MAX];
	struct stat64 status;
	struct index_record record;
	index_record_parse(header, raw, &record);
	if (snprintf(path, sizeof path, "%s/%u.", making->files->data_directory, (unsigned)record.uid) >= (int)sizeof path)
		return false;
	return real_stat(path, &status) == 0 ? (uint64_t)status.st_size == record.size : errno == ENOENT;
}

/* The first `n` replacements are in the order of the files. */
static struct replacement *replacement_of(struct plan *plan, size_t n, enum mailbox_file file, uint32_t record)
{
	uint64_t key = (uint64_t)file << 32 | record;
	struct replacement *first = plan->replacement;
	while (n) {
		struct replacement *middle = first + n / 2;
		uint64_t held = (uint64_t)middle->finding.file << 32 | middle->record;
		if (held == key)
			return middle;
		if (held < key) {
			first = middle + 1;
			n -= n / 2 + 1;
		} else {
			n /= 2;
		}
	}
	return NULL;
}

/* `findings` are the duplicates; there are replacements of the bad records. */
static void drop_duplicates(struct split *split, const struct finding *findings, size_t count)
{
	struct making *making = split->making;
	struct plan *plan = making->plan;
	struct loaded index, expunge;
	struct sortable *live = load(making, FILE_INDEX, &index) ? by_uid(making, &index) : NULL;
	struct sortable *gone = live && load(making, FILE_EXPUNGE, &expunge) ? by_uid(making, &expunge) : NULL;
	size_t bad = plan->count;
	for (size_t i = 0; gone && i < count; i++) {
		size_t at = sorted_find(live, index.file.held, findings[i].uid), first = sorted_find(gone, expunge.file.held, findings[i].uid);
		if (at == index.file.held || first == expunge.file.held)
			continue;
		/* A UID that is listed twice has one finding: the other goes next time. */
		struct replacement *replacement = replacement_of(plan, bad, FILE_EXPUNGE, gone[first].number);
		if (replacement)
			replacement->also = (size_t)(&findings[i] - making->findings);
		else
			replacement = plan_record(making, &findings[i], &expunge.file.header, gone[first].number);
		if (!replacement)
			continue;
		if (file_is_live(making, &index.file.header, loaded_at(&index, live[at].number)))
			drop(making, replacement);
		else if (replacement->finding.kind == FINDING_DUPLICATE_UID)
			replacement->reason = "the message file is not the live message's";
	}
}

/* ---- The whole ---------------------------------------------------------- */

static void put_in_order(struct making *making)
{
	struct plan *plan = making->plan;
	struct sortable *order = arena_alloc(making->arena, (plan->count + 1) * sizeof *order);
	struct sortable *scratch = arena_alloc(making->arena, (plan->count + 1) * sizeof *scratch);
	struct replacement *sorted = arena_alloc(making->arena, (plan->count + 1) * sizeof *sorted);
	if (!order || !scratch || !sorted) {
		making->out_of_memory = true;
		return;
	}
	for (size_t i = 0; i < plan->count; i++)
		order[i] = (struct sortable){.key = (uint64_t)plan->replacement[i].finding.file << 32 | plan->replacement[i].record, .number = (uint32_t)i};
	sort(order, scratch, plan->count);
	for (size_t i = 0; i < plan->count; i++)
		sorted[i] = plan->replacement[order[i].number];
	plan->replacement = sorted;
}

static void count_changes(struct plan *plan)
{
	for (size_t i = 0; i < plan->count; i++) {
		struct plan_file *file = &plan->file[plan->replacement[i].finding.file];
		file->changed += plan->replacement[i].cure != CURE_NONE;
		file->dropped += plan->replacement[i].cure == CURE_DROPPED;
	}
	for (int f = 0; f < 2; f++) {
		struct plan_file *file = &plan->file[f];
		file->short_file = file->header.layout && file->header.records > file->held;
		plan->cures += file->short_file;
	}
	plan->cures += !plan->cures && plan->file[FILE_EXPUNGE].follows;
}

void plan_split(struct making *making, const struct finding *findings, size_t count)
{
	struct plan *plan = making->plan;
	struct split split = {.making = making, .cache = &making->cache[0]};
	size_t first_duplicate = count, duplicates = 0;
	if (!plan_header(making, FILE_INDEX, &plan->file[FILE_INDEX]) || (!plan_header(making, FILE_EXPUNGE, &plan->file[FILE_EXPUNGE]) && making->carries)) {
		making->unreadable = true;
		return;
	}
	if (making->files->descriptor[FILE_EXPUNGE_NEW] >= 0)
		split.left_uids = load(making, FILE_EXPUNGE_NEW, &split.left) ? by_uid(making, &split.left) : NULL;
	for (size_t i = 0; i < count; i++) {
		const struct finding *finding = &findings[i];
		if (finding->kind == FINDING_DUPLICATE_UID && !duplicates++)
			first_duplicate = i;
		if (finding->kind == FINDING_RECORD && finding->file <= FILE_EXPUNGE && plan->file[finding->file].header.layout)
			plan_record(making, finding, &plan->file[finding->file].header, finding->record);
	}
	/* Once it has done so there is nothing left to follow. */
	plan->file[FILE_EXPUNGE].follows = making->follows && plan->file[FILE_EXPUNGE].header.layout &&
	                                   (making->carries || plan->file[FILE_EXPUNGE].header.generation != plan->file[FILE_INDEX].header.generation);
	if (making->carries)
		plan_carry_examine(making, &plan->file[FILE_EXPUNGE].header);
	if (duplicates)
		drop_duplicates(&split, findings + first_duplicate, duplicates);
	split.pending = arena_alloc(making->arena, (plan->count + 1) * sizeof *split.pending);
	making->out_of_memory |= !split.pending;
	for (size_t i = 0; i < plan->count && !making->out_of_memory; i++)
		if (plan->replacement[i].finding.kind == FINDING_RECORD && plan->replacement[i].cure != CURE_DROPPED)
			cure_one(&split, &plan->replacement[i]);
	if (split.pendings && !making->out_of_memory)
		cure_all_pending(&split);
	put_in_order(making);
	count_changes(plan);
}
