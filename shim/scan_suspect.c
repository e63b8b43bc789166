/* Records of the unified layout that pass every check and may yet be another
 * message's: an offset and a cache CRC that were both taken from a neighbour
 * (facts/cyrus-3.md: its ENVELOPE is served, and nothing logged). Records lie in
 * cyrus.cache in the order in which messages came, so who stands out of order is
 * worth a comparison with his message file (deep.h). Legitimate are an
 * unexpunged message, which shares its record, and one that was rebuilt. */
#include "scan_internal.h"

#include <string.h>

#include "bytes.h"

enum {
	AROUND = 2,      /* out of order with so few others: one of these may be it */
	PRINT_EPOCH = 1, /* raise it when a comparison proves more than before */
};

/* What is compared: records of cyrus.index that lead into cyrus.cache. */
struct place {
	uint64_t offset;
	uint32_t number; /* in cyrus.index */
	bool in_order;
	bool suspect;
};

struct places {
	struct place *place;
	uint32_t count;
};

static uint64_t offset_at(const struct records *records, uint32_t number)
{
	const uint8_t *raw = records->bytes + (size_t)number * records->header.record_size;
	uint32_t high = get_u32(raw + index_field_place(&records->header, FIELD_CACHE_VERSION).at) >> 16;
	return (uint64_t)high << 32 | get_u32(raw + index_field_place(&records->header, FIELD_CACHE_OFFSET).at);
}

static bool ascending(const struct records *records)
{
	uint64_t last = 0;
	for (uint32_t i = 0; i < records->held; i++) {
		uint64_t offset = offset_at(records, i);
		if (offset && offset <= last)
			return false;
		last = offset ? offset : last;
	}
	return true;
}

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

static bool same_message(const struct scan *scan, const struct place *a, const struct place *b)
{
	struct index_record first, second;
	scan_record_at(&scan->index, a->number, &first);
	scan_record_at(&scan->index, b->number, &second);
	return first.guid && second.guid && memcmp(first.guid, second.guid, 20) == 0;
}

/* One that is out of order; those that it is out of order with, if there are few;
 * and whoever has the same offset. `run` are those in order, `before` of them
 * stand before it in cyrus.index. */
static void suspect(const struct scan *scan, struct place *place, struct place *const *run, uint32_t length, uint32_t before)
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
	if (twin && same_message(scan, place, twin))
		return;
	place->suspect = true;
	if (twin)
		twin->suspect = true;
	uint32_t first = lower < before ? lower : before, end = lower < before ? before : lower;
	for (uint32_t i = first; end - first <= AROUND && i < end; i++)
		run[i]->suspect = true;
}

static void suspect_all(const struct scan *scan, struct places *places, struct place **run)
{
	uint32_t length = 0, before = 0;
	for (uint32_t i = 0; i < places->count; i++)
		if (places->place[i].in_order)
			run[length++] = &places->place[i];
	for (uint32_t i = 0; i < places->count; i++) {
		if (places->place[i].in_order)
			before++;
		else
			suspect(scan, &places->place[i], run, length, before);
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

void scan_suspects(struct scan *scan)
{
	struct places places;
	size_t suspects = 0;
	if (scan->index.header.kind != LAYOUT_UNIFIED)
		return;
	scan->summary->in_order = ascending(&scan->index);
	if (scan->summary->in_order || !take_places(scan, &places) || !mark_order(scan, &places))
		return;
	struct place **run = arena_alloc(scan->arena, places.count * sizeof *run);
	struct scan_suspect *found = arena_alloc(scan->arena, places.count * sizeof *found);
	if (!run || !found)
		return;
	suspect_all(scan, &places, run);
	for (uint32_t i = 0; i < places.count; i++) {
		if (!places.place[i].suspect)
			continue;
		found[suspects] = (struct scan_suspect){places.place[i].number, print_of(scan, places.place[i].number)};
		suspects += !scan_knows(scan, &found[suspects].print);
	}
	scan->summary->suspect = found;
	scan->summary->suspects = suspects;
}
