/* Records of the unified layout that pass every check and may yet be another
 * message's: an offset and a cache CRC that were both taken from a neighbour
 * (facts/cyrus-3.md: its ENVELOPE is served, and nothing logged). Whom something
 * speaks against is worth a comparison with his message file (deep.h):
 * - Records lie in cyrus.cache in the order in which messages came, one behind the
 *   other. If each stands in order, is referred to once, and nothing lies between
 *   them, then each is his own. Legitimate are an unexpunged message, which shares
 *   its record, one that was rebuilt, and what an append left that never ended.
 * - Two messages have one CRC: the bytes of one were written over the other's.
 * - The bytes are not what a server writes: they were changed where they stand. */
#include "scan_internal.h"

#include <string.h>

#include "bytes.h"

enum {
	CLOSELY = 4096,  /* records at a time whose bytes are looked at: mostly few are new */
	AROUND = 2,      /* out of order with so few others: one of these may be it */
	PRINT_EPOCH = 1, /* raise it when a comparison proves more than before */
};

/* What is compared: records of cyrus.index that lead into cyrus.cache. */
struct place {
	uint64_t offset;
	uint32_t number; /* in cyrus.index */
	bool in_order;
};

struct places {
	struct place *place;
	uint32_t count;
};

/* False: no memory. */
static bool take_places(struct scan *scan, struct places *places)
{
	const struct records *records = &scan->index;
	places->count = 0;
	places->place = arena_alloc(scan->arena, records->held * sizeof *places->place);
	if (!places->place)
		return false;
	for (uint32_t i = 0; i < records->held; i++) {
		struct index_record record;
		scan_record_at(records, i, &record);
		if (record.cache_offset && index_record_crc_ok(&records->header, record.raw) && scan_window_of(scan, records, &record) == &scan->cache)
			places->place[places->count++] = (struct place){.offset = record.cache_offset, .number = i};
	}
	return true;
}

/* Marks a longest ascending run: what is left stands out of order. */
static bool mark_order(struct scan *scan, struct places *places)
{
	uint32_t *end = arena_alloc(scan->arena, (places->count + 1) * sizeof *end); /* of the best run of each length */
	uint32_t *before = arena_alloc(scan->arena, places->count * sizeof *before);
	uint32_t length = 0;
	if (!end || !before)
		return false;
	for (uint32_t i = 0; i < places->count; i++) {
		uint32_t low = 0, high = length;
		if (length && places->place[end[length - 1]].offset < places->place[i].offset)
			low = length;
		while (low < high) {
			uint32_t middle = low + (high - low) / 2;
			if (places->place[end[middle]].offset < places->place[i].offset)
				low = middle + 1;
			else
				high = middle;
		}
		end[low] = i;
		before[i] = low ? end[low - 1] : UINT32_MAX;
		length += low == length;
	}
	for (uint32_t i = length ? end[length - 1] : UINT32_MAX; i != UINT32_MAX; i = before[i])
		places->place[i].in_order = true;
	return true;
}

/* Fail open: without memory nobody is suspected. */
static void suspect(struct scan *scan, uint32_t number)
{
	if (!scan->suspect) {
		scan->suspect = arena_alloc(scan->arena, scan->index.held);
		if (!scan->suspect)
			return;
		memset(scan->suspect, 0, scan->index.held);
	}
	scan->suspect[number] = 1;
}

static bool same_message(const struct scan *scan, uint32_t a, uint32_t b)
{
	struct index_record first, second;
	scan_record_at(&scan->index, a, &first);
	scan_record_at(&scan->index, b, &second);
	return first.guid && second.guid && memcmp(first.guid, second.guid, 20) == 0;
}

/* One that is out of order; those that it is out of order with, if there are few;
 * and whoever has the same offset. `run` are those in order, `before` of them
 * stand before it in cyrus.index. */
static void suspect_around(struct scan *scan, const struct place *place, struct place *const *run, uint32_t length, uint32_t before)
{
	uint32_t lower = 0, high = length;
	while (lower < high) {
		uint32_t middle = lower + (high - lower) / 2;
		if (run[middle]->offset < place->offset)
			lower = middle + 1;
		else
			high = middle;
	}
	struct place *twin = lower < length && run[lower]->offset == place->offset ? run[lower] : NULL;
	if (twin && same_message(scan, place->number, twin->number))
		return;
	suspect(scan, place->number);
	if (twin)
		suspect(scan, twin->number);
	uint32_t first = lower < before ? lower : before, end = lower < before ? before : lower;
	for (uint32_t i = first; end - first <= AROUND && i < end; i++)
		suspect(scan, run[i]->number);
}

static void suspect_disorder(struct scan *scan, struct places *places, struct place **run)
{
	uint32_t length = 0, before = 0;
	for (uint32_t i = 0; i < places->count; i++)
		if (places->place[i].in_order)
			run[length++] = &places->place[i];
	for (uint32_t i = 0; i < places->count; i++) {
		if (places->place[i].in_order)
			before++;
		else
			suspect_around(scan, &places->place[i], run, length, before);
	}
}

/* What a comparison with the message file depends on. */
static struct fingerprint print_of(const struct scan *scan, uint32_t number)
{
	struct index_record record;
	scan_record_at(&scan->index, number, &record);
	const uint64_t what[] = {
		PRINT_EPOCH,
		scan->options->cache_identity[0],
		scan->options->cache_identity[1],
		(uint64_t)record.uid << 32 | record.cache_crc,
		record.cache_offset,
		record.size,
		(uint64_t)record.cache_version << 32 | record.header_size,
	};
	struct fingerprint print = {{0, 0}};
	fingerprint_add(&print, what, sizeof what);
	fingerprint_add(&print, record.guid, 20);
	return print;
}

/* Of the envelope and the two bodies: such bytes stand only in literals (formats.md §3.3). */
static bool eight_bits(const struct cache_record *cached)
{
	for (int item = CACHE_ENVELOPE; item <= CACHE_BODY; item++) {
		const uint8_t *data = cached->item[item].data;
		const size_t length = cached->item[item].length;
		uint64_t any = 0, word;
		size_t at = 0;
		for (; at + sizeof word <= length; at += sizeof word) {
			memcpy(&word, data + at, sizeof word);
			any |= word;
		}
		for (; at < length; at++)
			any |= data[at];
		if (any & UINT64_C(0x8080808080808080) && !memmem(data, length, "}\r\n", 3))
			return true;
	}
	return false;
}

void scan_look_around(struct scan *scan, const struct sortable *look, const struct index_record *record, const struct cache_record *cached)
{
	const char *reason;
	if (!scan->options->suspects || scan->index.header.kind != LAYOUT_UNIFIED)
		return;
	bool strange = cached && scan->looks <= CLOSELY && (!cache_record_sound(cached, record->cache_version, &reason) || eight_bits(cached));
	if (!(look->key >> 63)) {
		/* All records of a block are looked at. */
		bool gap = scan->reached.end && scan->reached.block == look->block && record->cache_offset > scan->reached.end;
		uint64_t end = cached ? record->cache_offset + cached->length : 0;
		gap |= end && record->cache_offset == scan->last_offset && end + 4 * CACHE_ITEMS <= scan->cache.view.size;
		scan->reached.block = look->block;
		scan->reached.end = end;
		strange |= gap;
	}
	if (strange)
		suspect(scan, look->number);
}

/* A set of CRCs that may hold more than was put in: one bit for many. */
struct crcs {
	uint64_t *bit;
	uint32_t mask;
};

static bool crcs_make(struct crcs *crcs, struct arena *arena, size_t room)
{
	size_t bits = 64;
	while (bits < room * 16 && bits < (size_t)1 << 31)
		bits *= 2;
	*crcs = (struct crcs){arena_alloc(arena, bits / 8), (uint32_t)(bits - 1)};
	if (crcs->bit)
		memset(crcs->bit, 0, bits / 8);
	return crcs->bit;
}

static bool crcs_hold(const struct crcs *crcs, uint32_t crc)
{
	return crcs->bit[(crc & crcs->mask) / 64] >> (crc & 63) & 1;
}

static void crcs_add(struct crcs *crcs, uint32_t crc)
{
	crcs->bit[(crc & crcs->mask) / 64] |= UINT64_C(1) << (crc & 63);
}

/* Asked of those that were looked at: the others were, when they were. */
static void suspect_shared_crc(struct scan *scan)
{
	const uint8_t *crcs = scan->index.bytes + index_field_place(&scan->index.header, FIELD_CACHE_CRC).at;
	const size_t stride = scan->index.header.record_size;
	const uint32_t held = scan->index.held;
	const bool all = scan->looks == held;
	struct crcs looked, once, twice;
	size_t count = 0;
	if (!scan->looks || !crcs_make(&looked, scan->arena, all ? 0 : scan->looks) || !crcs_make(&once, scan->arena, scan->looks) ||
	    !crcs_make(&twice, scan->arena, scan->looks))
		return;
	for (size_t i = 0; !all && i < scan->looks; i++)
		crcs_add(&looked, get_u32(crcs + scan->look[i].number * stride));
	for (size_t i = 0; i < held; i++) {
		uint32_t crc = get_u32(crcs + i * stride);
		if (!all && !crcs_hold(&looked, crc))
			continue;
		bool again = crcs_hold(&once, crc);
		count += again;
		crcs_add(again ? &twice : &once, crc);
	}
	struct sortable *same = count ? arena_alloc(scan->arena, 2 * count * sizeof *same) : NULL;
	struct sortable *scratch = count ? arena_alloc(scan->arena, 2 * count * sizeof *same) : NULL;
	if (!same || !scratch)
		return;
	const size_t room = 2 * count;
	count = 0;
	for (size_t i = 0; i < held && count < room; i++) {
		uint32_t crc = get_u32(crcs + i * stride);
		if (crcs_hold(&twice, crc))
			same[count++] = (struct sortable){.key = crc, .number = (uint32_t)i};
	}
	sort(same, scratch, count);
	for (size_t i = 1; i < count; i++) {
		if (same[i].key != same[i - 1].key || same_message(scan, same[i].number, same[i - 1].number))
			continue;
		suspect(scan, same[i - 1].number);
		suspect(scan, same[i].number);
	}
}

static void suspect_out_of_order(struct scan *scan)
{
	struct places places;
	scan->summary->in_order = !scan->out_of_order;
	if (scan->summary->in_order || !take_places(scan, &places) || !mark_order(scan, &places))
		return;
	struct place **run = arena_alloc(scan->arena, places.count * sizeof *run);
	if (run)
		suspect_disorder(scan, &places, run);
}

void scan_suspects(struct scan *scan)
{
	if (!scan->options->suspects || scan->index.header.kind != LAYOUT_UNIFIED)
		return;
	suspect_out_of_order(scan);
	suspect_shared_crc(scan);
	size_t count = 0;
	for (uint32_t i = 0; scan->suspect && i < scan->index.held; i++)
		count += scan->suspect[i];
	struct scan_suspect *found = count ? arena_alloc(scan->arena, count * sizeof *found) : NULL;
	if (!found)
		return;
	count = 0;
	struct block *block = scan->block;
	for (uint32_t i = 0; i < scan->index.held; i++) {
		if (i == block->first + block->count)
			block++;
		if (!scan->suspect[i])
			continue;
		found[count] = (struct scan_suspect){i, print_of(scan, i), block->unproven ? NULL : &block->print};
		if (scan_knows(scan, &found[count].print))
			continue;
		block->suspected = true;
		count++;
	}
	scan->summary->suspect = found;
	scan->summary->suspects = count;
}
