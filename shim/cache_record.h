/* One record of cyrus.cache: ten length-prefixed items (formats.md §3.1).
 * Pure. Hostile bytes are the normal case here. */
#ifndef CYRGUARD_CACHE_RECORD_H
#define CYRGUARD_CACHE_RECORD_H

#include <stdbool.h>
#include <stdint.h>

#include "bytes.h"

enum cache_item {
	CACHE_ENVELOPE,
	CACHE_BODYSTRUCTURE,
	CACHE_BODY,
	CACHE_SECTION,
	CACHE_HEADERS,
	CACHE_FROM,
	CACHE_TO,
	CACHE_CC,
	CACHE_BCC,
	CACHE_SUBJECT,
	CACHE_ITEMS
};

/* Bytes. No record is larger; in a large cyrus.cache what is taken for a length
 * may well claim one. */
enum { CACHE_RECORD_LARGEST = 256 << 20 };

struct cache_record {
	uint64_t offset;      /* in cyrus.cache */
	uint32_t length;      /* all ten items with length words and padding */
	const uint8_t *bytes; /* good until the next use of the view */
	struct {
		const uint8_t *data;
		uint32_t length;
	} item[CACHE_ITEMS];
};

enum cache_status {
	CACHE_OK,
	CACHE_ZERO,         /* offset 0 */
	CACHE_MISALIGNED,   /* offset not a multiple of 4 */
	CACHE_OUT_OF_RANGE, /* offset < 4, or no room for ten items before the end */
	CACHE_UNPARSABLE,   /* framing or contents break formats.md §5 (b)-(i) */
	CACHE_UNREADABLE,   /* the view could not deliver bytes: an I/O error, no verdict */
};

/* Walks the ten items at `offset`: formats.md §5 (a), (b), (c). Only length
 * words and padding are looked at. On failure `*reason` is a static string. */
enum cache_status cache_record_frame(struct cache_record *record, const struct view *cache, uint64_t offset, const char **reason);

/* The same walk over a record that is sound and lies, with four bytes behind it,
 * in `length` bytes of memory: nearly all are and do. `record->offset` is not
 * set. False: ask cache_record_frame. */
bool cache_record_frame_near(struct cache_record *record, const uint8_t *bytes, size_t length);

/* Looks into the items of a framed record: formats.md §5 (d)-(i). `unified`
 * chooses the SECTION rows of cache_version >= 4 (records-3x.md §3) by
 * `cache_version`. */
bool cache_record_sound(const struct cache_record *record, uint32_t cache_version, const char **reason);

/* What the record says of its message, for the identity relations
 * (protocols.md §7); call it only on a sound record. */
struct cache_facts {
	uint32_t header_size;    /* S[2] */
	uint32_t content_offset; /* S[3] */
	uint32_t content_size;   /* S[4] */
	bool has_lines;          /* R5 may apply: top part TEXT or MESSAGE/RFC822 */
	uint32_t content_lines;
	bool has_date;           /* ENVELOPE date present and readable */
	int64_t date_noon;       /* 12:00 UTC of that day */
};
void cache_record_facts(const struct cache_record *record, uint32_t cache_version, struct cache_facts *facts);

/* R3's exceptions, for sound records of 2.x: the message file may be larger
 * than header_size + content_size (NULs in a header, a message/rfc822 cut by a
 * boundary), and so may be SIZE on a replica and in copies made there. */
bool cache_record_size_may_differ(const struct cache_record *record);

/* R5's exception: a part that came by BINARY APPEND was made BASE64, its lines
 * counted otherwise (parse.md §7). */
bool cache_record_lines_may_differ(const struct cache_record *record);

#endif
