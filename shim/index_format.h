/* cyrus.index and cyrus.expunge of every version as tables: where each field
 * lies, by minor version (formats.md §1, §2). Pure: bytes in, numbers out.
 *
 * Units: offsets and sizes in bytes, times in seconds since 1970 (minor 20:
 * as stored). Byte order: big-endian on disk, host order here. Ownership:
 * nothing is allocated; raw pointers point into the caller's bytes. */
#ifndef CYRGUARD_INDEX_FORMAT_H
#define CYRGUARD_INDEX_FORMAT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum layout_kind {
	LAYOUT_SPLIT,   /* minor <= 10: cyrus.index + cyrus.expunge */
	LAYOUT_UNIFIED, /* minor >= 12: expunged records stay in cyrus.index, CRCs */
};

enum {
	INDEX_HEADER_MAX = 192, /* minor 20 */
	INDEX_RECORD_MAX = 144, /* minor 20 */
	/* System flags, unified layout (formats.md §1.5). */
	FLAG_ARCHIVED = 1 << 29,
	FLAG_UNLINKED = 1 << 30,
};
#define FLAG_EXPUNGED (UINT32_C(1) << 31)

/* Where one minor version keeps what. Internal to index_format.c but for the
 * sizes; a pointer to it tells two versions apart. */
struct index_layout;

struct index_header {
	const struct index_layout *layout;
	enum layout_kind kind;
	uint32_t generation;   /* as the four raw bytes, big-endian (§4: a bug adds in native order) */
	uint32_t minor;
	uint32_t start_offset; /* of the first record */
	uint32_t record_size;
	uint32_t records;      /* NUM_RECORDS, or EXISTS of the split layout */
	uint32_t exists;
	uint32_t last_uid;
	uint32_t uidvalidity;
	uint32_t options;
};

struct index_record {
	const uint8_t *raw;
	uint32_t uid;
	int64_t internaldate;
	int64_t sentdate;
	int64_t gmtime;          /* unified */
	uint64_t size;
	uint32_t header_size;
	uint32_t content_offset; /* split; = header_size in unified */
	uint64_t cache_offset;   /* 48 bits since cache_version's high half extends it */
	int64_t last_updated;
	uint32_t system_flags;
	uint32_t content_lines;  /* 0xFFFFFFFF: not known */
	uint32_t cache_version;
	const uint8_t *guid;     /* 20 bytes (12 in minor 7-9), NULL if the version has none */
	uint32_t cache_crc;      /* unified, else 0 */
	uint32_t record_crc;     /* unified, else 0 */
};

enum header_status {
	HEADER_OK,
	HEADER_SHORT,       /* the file ends inside the header */
	HEADER_BAD_FORMAT,  /* FORMAT not 0, minor unknown, sizes that contradict it */
	HEADER_BAD_CRC,     /* unified: header CRC */
};

/* Reads the header of a cyrus.index (or cyrus.expunge: always by that file's
 * own header, formats.md §1.4). `bytes` holds the first `length` bytes of the
 * file; INDEX_HEADER_MAX suffice. On failure `reason`, a static string, says
 * why; `*header` holds what could be read. */
enum header_status index_header_parse(struct index_header *header, const uint8_t *bytes, size_t length, const char **reason);

/* How many of `header->records` a file of `size` bytes really holds (§2). */
uint32_t index_records_held(const struct index_header *header, uint64_t size);

/* Decodes one record of `header->record_size` bytes. */
void index_record_parse(const struct index_header *header, const uint8_t *raw, struct index_record *record);

/* True if the record's own CRC is right; always true in the split layout. */
bool index_record_crc_ok(const struct index_header *header, const uint8_t *raw);

/* Where a field lies in a raw record; width 0: the version has no such field.
 * For those who must restore a damaged record bit by bit. */
enum index_field {
	FIELD_SIZE,
	FIELD_HEADER_SIZE,
	FIELD_GMTIME,
	FIELD_CACHE_OFFSET, /* low 32 bits; the high 16 are the high half of ... */
	FIELD_CACHE_VERSION,
	FIELD_GUID,
	FIELD_CACHE_CRC,
	FIELD_RECORD_CRC, /* over everything before it */
};
struct field_place {
	unsigned at, width; /* bytes */
};
struct field_place index_field_place(const struct index_header *header, enum index_field field);

/* Stores a new cache offset (and, unified, cache_crc) into a raw record and
 * brings its CRC up to date. False if the layout cannot hold the offset. */
bool index_record_set_cache(const struct index_header *header, uint8_t *raw, uint64_t cache_offset, uint32_t cache_crc);

/* What the header of a split-layout file says about its records; brings it up
 * to date after records were left out. */
struct index_counts {
	uint32_t records;
	uint64_t size; /* sum of SIZE */
	uint32_t answered, deleted, flagged;
};
void index_counts_add(struct index_counts *counts, const struct index_record *record);
void index_header_set_counts(const struct index_header *header, uint8_t *raw, const struct index_counts *counts);

#endif
