/* The header field names that mean something: what to parse, and what the
 * HEADERS item takes (formats.md §3.7, records-3x.md §2.2). */
#ifndef CYRGUARD_MESSAGE_HEADER_NAME_H
#define CYRGUARD_MESSAGE_HEADER_NAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum header_field {
	FIELD_FROM, /* as enum address_field */
	FIELD_SENDER,
	FIELD_REPLY_TO,
	FIELD_TO,
	FIELD_CC,
	FIELD_BCC,
	FIELD_DATE,
	FIELD_SUBJECT,
	FIELD_IN_REPLY_TO,
	FIELD_MESSAGE_ID,
	FIELD_ID,
	FIELD_DESCRIPTION,
	FIELD_MD5,
	FIELD_LOCATION,
	FIELD_TYPE,
	FIELD_ENCODING,
	FIELD_DISPOSITION,
	FIELD_LANGUAGE,
	FIELD_COUNT,
	FIELD_NONE = FIELD_COUNT
};

enum { HEADER_NAME_MAX = 31 }; /* 3.x; 30 before */

struct header_name {
	const char *name;
	uint8_t field;  /* enum header_field */
	uint8_t listed; /* bits of enum header_list */
	uint8_t never;
};

/* The row of a name in lower case, NULL if there is none. */
const struct header_name *header_name_find(const uint8_t *name, size_t len);

/* Is a field of this name (in lower case; `row` is its row) in HEADERS? */
bool header_name_cached(const struct header_name *row, const uint8_t *name, size_t len, unsigned list);

#endif
