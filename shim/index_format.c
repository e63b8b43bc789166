/* Layouts of cyrus.index by minor version as tables (formats.md §1.1-§1.5), and
 * the one decoder that reads them all. Pure; calls only crc32.c. */
#include "index_format.h"

#include <string.h>

#include "bytes.h"
#include "crc32.h"

struct field {
	uint8_t at;
	uint8_t width; /* 0: this version has no such field */
};

enum header_field { H_RECORDS, H_EXISTS, H_LAST_UID, H_UIDVALIDITY, H_OPTIONS, H_FIELDS };

enum record_field {
	R_UID,
	R_INTERNALDATE,
	R_SENTDATE,
	R_SIZE,
	R_HEADER_SIZE,
	R_CONTENT_OFFSET,
	R_GMTIME,
	R_CACHE_OFFSET,
	R_LAST_UPDATED,
	R_SYSTEM_FLAGS,
	R_CONTENT_LINES,
	R_CACHE_VERSION,
	R_GUID,
	R_CACHE_CRC,
	R_RECORD_CRC,
	R_FIELDS
};

struct index_layout {
	uint8_t minor;
	uint8_t header_size;
	uint8_t record_size;
	uint8_t kind;
	struct field header[H_FIELDS];
	struct field record[R_FIELDS];
};

/* Header words 0-5 (generation, format, minor, start, record size, records)
 * never moved. */
enum { AT_GENERATION = 0, AT_FORMAT = 4, AT_MINOR = 8, AT_START = 12, AT_RECORD_SIZE = 16, AT_RECORDS = 20, FIXED = 24 };

/* clang-format off */
/* §1.2: in the split layout one word is both NUM_RECORDS and EXISTS. */
#define HEADER_5   { [H_RECORDS] = {20, 4}, [H_EXISTS] = {20, 4}, [H_LAST_UID] = {28, 4}, [H_UIDVALIDITY] = {40, 4}, [H_OPTIONS] = {56, 4} }
#define HEADER_6   { [H_RECORDS] = {20, 4}, [H_EXISTS] = {20, 4}, [H_LAST_UID] = {28, 4}, [H_UIDVALIDITY] = {44, 4}, [H_OPTIONS] = {60, 4} }
#define HEADER_12  { [H_RECORDS] = {20, 4}, [H_EXISTS] = {84, 4}, [H_LAST_UID] = {28, 4}, [H_UIDVALIDITY] = {44, 4}, [H_OPTIONS] = {60, 4} }
#define HEADER_19  { [H_RECORDS] = {20, 4}, [H_EXISTS] = {60, 4}, [H_LAST_UID] = {28, 4}, [H_UIDVALIDITY] = {44, 4}, [H_OPTIONS] = {64, 4} }
#define HEADER_20  { [H_RECORDS] = {20, 4}, [H_EXISTS] = {60, 4}, [H_LAST_UID] = {88, 4}, [H_UIDVALIDITY] = {92, 4}, [H_OPTIONS] = {64, 4} }

/* §1.3: what minors 5-19 share. */
enum { AT_UID = 0, AT_INTERNALDATE = 4, AT_SENTDATE = 8, AT_SIZE = 12, AT_HEADER_SIZE = 16, AT_WORD_5 = 20, AT_CACHE_OFFSET = 24,
       AT_LAST_UPDATED = 28, AT_SYSTEM_FLAGS = 32 };
#define RECORD_BASE [R_UID] = {AT_UID, 4}, [R_INTERNALDATE] = {AT_INTERNALDATE, 4}, [R_SENTDATE] = {AT_SENTDATE, 4}, [R_SIZE] = {AT_SIZE, 4}, \
	[R_HEADER_SIZE] = {AT_HEADER_SIZE, 4}, [R_CACHE_OFFSET] = {AT_CACHE_OFFSET, 4}, [R_LAST_UPDATED] = {AT_LAST_UPDATED, 4}, \
	[R_SYSTEM_FLAGS] = {AT_SYSTEM_FLAGS, 4}
#define RECORD_SPLIT     RECORD_BASE, [R_CONTENT_OFFSET] = {AT_WORD_5, 4}, [R_CONTENT_LINES] = {52, 4}
#define RECORD_UNIFIED   RECORD_BASE, [R_GMTIME] = {AT_WORD_5, 4}, [R_CACHE_VERSION] = {56, 4}, [R_GUID] = {60, 20}
#define CRC_AT(cache)    [R_CACHE_CRC] = {cache, 4}, [R_RECORD_CRC] = {(cache) + 4, 4}
#define LINES            [R_CONTENT_LINES] = {52, 4} /* SAVEDATE since minor 15 */

static const struct index_layout layouts[] = {
	{ 5,  76,  56, LAYOUT_SPLIT, HEADER_5, { RECORD_SPLIT } },
	{ 6,  76,  60, LAYOUT_SPLIT, HEADER_6, { RECORD_SPLIT, [R_CACHE_VERSION] = {56, 4} } },
	{ 7,  76,  72, LAYOUT_SPLIT, HEADER_6, { RECORD_SPLIT, [R_CACHE_VERSION] = {56, 4}, [R_GUID] = {60, 12} } },
	{ 8,  92,  80, LAYOUT_SPLIT, HEADER_6, { RECORD_SPLIT, [R_CACHE_VERSION] = {56, 4}, [R_GUID] = {60, 12} } },
	{ 9,  96,  80, LAYOUT_SPLIT, HEADER_6, { RECORD_SPLIT, [R_CACHE_VERSION] = {56, 4}, [R_GUID] = {60, 12} } },
	{ 10, 96,  88, LAYOUT_SPLIT, HEADER_6, { RECORD_SPLIT, [R_CACHE_VERSION] = {56, 4}, [R_GUID] = {60, 20} } },
	/* 11 was never released. */
	{ 12, 128, 96,  LAYOUT_UNIFIED, HEADER_12, { RECORD_UNIFIED, LINES, CRC_AT(88) } },
	{ 13, 128, 104, LAYOUT_UNIFIED, HEADER_12, { RECORD_UNIFIED, LINES, CRC_AT(96) } },
	{ 14, 160, 104, LAYOUT_UNIFIED, HEADER_12, { RECORD_UNIFIED, LINES, CRC_AT(96) } },
	{ 15, 160, 104, LAYOUT_UNIFIED, HEADER_12, { RECORD_UNIFIED, CRC_AT(96) } },
	{ 16, 160, 112, LAYOUT_UNIFIED, HEADER_12, { RECORD_UNIFIED, CRC_AT(104) } },
	{ 17, 160, 112, LAYOUT_UNIFIED, HEADER_12, { RECORD_UNIFIED, CRC_AT(104) } },
	{ 18, 160, 112, LAYOUT_UNIFIED, HEADER_12, { RECORD_UNIFIED, CRC_AT(104) } },
	{ 19, 160, 112, LAYOUT_UNIFIED, HEADER_19, { RECORD_UNIFIED, CRC_AT(104) } },
	{ 20, 192, 144, LAYOUT_UNIFIED, HEADER_20, {
		[R_UID] = {0, 4}, [R_CACHE_OFFSET] = {4, 4}, [R_INTERNALDATE] = {8, 8}, [R_SENTDATE] = {16, 8}, [R_SIZE] = {24, 8},
		[R_HEADER_SIZE] = {32, 4}, [R_SYSTEM_FLAGS] = {36, 4}, [R_CACHE_VERSION] = {56, 4}, [R_GUID] = {60, 20},
		[R_GMTIME] = {104, 8}, [R_LAST_UPDATED] = {112, 8}, CRC_AT(136) } },
};
/* clang-format on */

static uint64_t get(const uint8_t *bytes, struct field field)
{
	return field.width == 8 ? get_u64(bytes + field.at) : field.width == 4 ? get_u32(bytes + field.at) : 0;
}

static uint32_t get_word(const uint8_t *bytes, struct field field)
{
	return (uint32_t)get(bytes, field);
}

static const struct index_layout *layout_of(uint32_t minor)
{
	for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++)
		if (layouts[i].minor == minor)
			return &layouts[i];
	return NULL;
}

/* A 2.4.0 without zlib stores 0 for every CRC (§1.5): 0 is no accusation there. */
static bool header_crc_ok(const struct index_layout *layout, const uint8_t *bytes)
{
	size_t covered = layout->header_size - 4u;
	uint32_t stored = get_u32(bytes + covered);
	return (stored == 0 && layout->minor == 12) || stored == crc32_update(0, bytes, covered);
}

enum header_status index_header_parse(struct index_header *header, const uint8_t *bytes, size_t length, const char **reason)
{
	memset(header, 0, sizeof *header);
	*reason = "the file ends inside the header";
	if (length < FIXED)
		return HEADER_SHORT;
	header->generation = get_u32(bytes + AT_GENERATION);
	header->minor = get_u32(bytes + AT_MINOR);
	header->start_offset = get_u32(bytes + AT_START);
	header->record_size = get_u32(bytes + AT_RECORD_SIZE);
	header->records = get_u32(bytes + AT_RECORDS);
	header->kind = header->minor >= 12 ? LAYOUT_UNIFIED : LAYOUT_SPLIT;

	*reason = "netnews or unknown format";
	if (get_u32(bytes + AT_FORMAT) != 0)
		return HEADER_BAD_FORMAT;
	*reason = header->minor < 5 ? "minor version older than 5" : "unknown minor version";
	const struct index_layout *layout = layout_of(header->minor);
	if (!layout)
		return HEADER_BAD_FORMAT;
	/* Every writer since minor 5 writes the sizes of its own minor version
	 * (§1.3); with any other stride all records would be misread. */
	*reason = "start offset contradicts the minor version";
	if (header->start_offset != layout->header_size)
		return HEADER_BAD_FORMAT;
	*reason = "record size contradicts the minor version";
	if (header->record_size != layout->record_size)
		return HEADER_BAD_FORMAT;
	*reason = "the file ends inside the header";
	if (length < layout->header_size)
		return HEADER_SHORT;

	header->layout = layout;
	header->exists = get_word(bytes, layout->header[H_EXISTS]);
	header->last_uid = get_word(bytes, layout->header[H_LAST_UID]);
	header->uidvalidity = get_word(bytes, layout->header[H_UIDVALIDITY]);
	header->options = get_word(bytes, layout->header[H_OPTIONS]);

	*reason = "header CRC";
	if (layout->kind == LAYOUT_UNIFIED && !header_crc_ok(layout, bytes))
		return HEADER_BAD_CRC;
	*reason = "";
	return HEADER_OK;
}

uint32_t index_records_held(const struct index_header *header, uint64_t size)
{
	if (header->record_size == 0 || size < header->start_offset)
		return 0;
	uint64_t held = (size - header->start_offset) / header->record_size;
	return held < header->records ? (uint32_t)held : header->records;
}

/* The fields of all minor versions but 20, where the compiler can see that they
 * have 32 bits: a mailbox of a million messages has as many records. */
static void parse_narrow(const struct field *field, const uint8_t *raw, struct index_record *record)
{
	record->uid = get_u32(raw + AT_UID);
	record->internaldate = get_u32(raw + AT_INTERNALDATE);
	record->sentdate = get_u32(raw + AT_SENTDATE);
	record->size = get_u32(raw + AT_SIZE);
	record->header_size = get_u32(raw + AT_HEADER_SIZE);
	record->cache_offset = get_u32(raw + AT_CACHE_OFFSET);
	record->last_updated = get_u32(raw + AT_LAST_UPDATED);
	record->system_flags = get_u32(raw + AT_SYSTEM_FLAGS);
	record->gmtime = field[R_GMTIME].width ? get_u32(raw + AT_WORD_5) : 0;
	record->content_offset = field[R_CONTENT_OFFSET].width ? get_u32(raw + AT_WORD_5) : record->header_size;
}

static void parse_wide(const struct field *field, const uint8_t *raw, struct index_record *record)
{
	record->uid = get_word(raw, field[R_UID]);
	record->internaldate = (int64_t)get(raw, field[R_INTERNALDATE]);
	record->sentdate = (int64_t)get(raw, field[R_SENTDATE]);
	record->size = get(raw, field[R_SIZE]);
	record->header_size = get_word(raw, field[R_HEADER_SIZE]);
	record->cache_offset = get(raw, field[R_CACHE_OFFSET]);
	record->last_updated = (int64_t)get(raw, field[R_LAST_UPDATED]);
	record->system_flags = get_word(raw, field[R_SYSTEM_FLAGS]);
	record->gmtime = (int64_t)get(raw, field[R_GMTIME]);
	record->content_offset = record->header_size;
}

void index_record_parse(const struct index_header *header, const uint8_t *raw, struct index_record *record)
{
	const struct index_layout *layout = header->layout;
	const struct field *field = layout->record;
	uint32_t version = get_word(raw, field[R_CACHE_VERSION]);
	if (field[R_SIZE].width == 4)
		parse_narrow(field, raw, record);
	else
		parse_wide(field, raw, record);
	record->raw = raw;
	record->content_lines = field[R_CONTENT_LINES].width ? get_u32(raw + field[R_CONTENT_LINES].at) : UINT32_MAX;
	record->cache_version = version;
	/* Since 3.2 the high half extends the offset (facts/cyrus-3.md). Who came
	 * before wrote 0 there; in the split layout the word may be garbage (§3.7). */
	if (layout->kind == LAYOUT_UNIFIED) {
		record->cache_offset |= (uint64_t)(version >> 16) << 32;
		record->cache_version = version & 0xffff;
	}
	record->guid = field[R_GUID].width ? raw + field[R_GUID].at : NULL;
	record->cache_crc = get_word(raw, field[R_CACHE_CRC]);
	record->record_crc = get_word(raw, field[R_RECORD_CRC]);
}

/* As a 2.4.0 without zlib writes it. One CRC of the two was cut off. */
static bool without_crcs(const struct index_layout *layout, const uint8_t *raw)
{
	return layout->minor == 12 && get_word(raw, layout->record[R_RECORD_CRC]) == 0 && get_word(raw, layout->record[R_CACHE_CRC]) == 0;
}

bool index_record_crc_ok(const struct index_header *header, const uint8_t *raw)
{
	const struct index_layout *layout = header->layout;
	if (layout->kind == LAYOUT_SPLIT)
		return true;
	/* A record of NULs is no record of a build without zlib either. */
	return get_word(raw, layout->record[R_UID]) != 0 &&
	       (without_crcs(layout, raw) || get_word(raw, layout->record[R_RECORD_CRC]) == crc32_update(0, raw, layout->record[R_RECORD_CRC].at));
}

struct field_place index_field_place(const struct index_header *header, enum index_field field)
{
	static const enum record_field where[] = {
		[FIELD_SIZE] = R_SIZE,
		[FIELD_HEADER_SIZE] = R_HEADER_SIZE,
		[FIELD_GMTIME] = R_GMTIME,
		[FIELD_CACHE_OFFSET] = R_CACHE_OFFSET,
		[FIELD_CACHE_VERSION] = R_CACHE_VERSION,
		[FIELD_GUID] = R_GUID,
		[FIELD_CACHE_CRC] = R_CACHE_CRC,
		[FIELD_RECORD_CRC] = R_RECORD_CRC,
	};
	struct field place = header->layout->record[where[field]];
	return (struct field_place){place.at, place.width};
}

bool index_record_set_cache(const struct index_header *header, uint8_t *raw, uint64_t cache_offset, uint32_t cache_crc)
{
	const struct index_layout *layout = header->layout;
	const struct field *field = layout->record;
	uint64_t high = cache_offset >> 32;
	/* Offset 0 makes Cyrus drop the record (design, law 2). 48 bits: see
	 * above; 3.1.4 and older (minor 15) would take them for a version. */
	if (cache_offset < 4 || cache_offset % 4 != 0 || high > (layout->minor >= 16 ? 0xffff : 0))
		return false;
	put_u32(raw + field[R_CACHE_OFFSET].at, (uint32_t)cache_offset);
	if (layout->kind == LAYOUT_SPLIT)
		return true;
	uint8_t *version = raw + field[R_CACHE_VERSION].at;
	put_u32(version, (uint32_t)high << 16 | (get_u32(version) & 0xffff));
	/* Without zlib (§1.5) both CRCs are 0 and have to stay so. */
	if (without_crcs(layout, raw))
		return true;
	put_u32(raw + field[R_CACHE_CRC].at, cache_crc);
	put_u32(raw + field[R_RECORD_CRC].at, crc32_update(0, raw, field[R_RECORD_CRC].at));
	return true;
}

void index_counts_add(struct index_counts *counts, const struct index_record *record)
{
	counts->records++;
	counts->size += record->size;
	counts->answered += record->system_flags & 1;
	counts->flagged += record->system_flags >> 1 & 1;
	counts->deleted += record->system_flags >> 2 & 1;
}

void index_header_set_counts(const struct index_header *header, uint8_t *raw, const struct index_counts *counts)
{
	/* Before minor 6 the sum of sizes has 32 bits, and what follows stands 4
	 * bytes earlier (formats.md §1.2). */
	bool wide = header->minor >= 6;
	put_u32(raw + 20, counts->records);
	if (wide)
		put_u64(raw + 32, counts->size);
	else
		put_u32(raw + 32, (uint32_t)counts->size);
	uint8_t *flags = raw + (wide ? 48 : 44);
	put_u32(flags, counts->deleted);
	put_u32(flags + 4, counts->answered);
	put_u32(flags + 8, counts->flagged);
}
