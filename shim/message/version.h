/* What each release does differently with a message, as one table: a quirk is
 * a name, the releases that have it and the section that describes it. Nothing
 * else in shim/message/ looks at a release number (charsets: charset_rules.h). */
#ifndef CYRGUARD_MESSAGE_VERSION_H
#define CYRGUARD_MESSAGE_VERSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "message/charset_rules.h"

/* A release as a number that sorts. */
#define RELEASE(x, y, z) ((uint32_t)(x) << 16 | (uint32_t)(y) << 8 | (uint32_t)(z))

/* QUIRK(name, condition on the release r). parse.md unless a page is named;
 * "3x" is records-3x.md. */
#define MESSAGE_QUIRKS(QUIRK, r) \
	/* Lines, headers, boundaries */ \
	QUIRK(header_room, (r) < RELEASE(2, 5, 0))           /* §4.2: lines come in pieces of a growing buffer */ \
	QUIRK(nul_drops_line_end, (r) < RELEASE(2, 5, 0))    /* §4.2 step 3, §11 */ \
	QUIRK(line_limit, (r) >= RELEASE(2, 3, 14))          /* §4.4: maxheaderlines */ \
	QUIRK(bounded_lines, (r) >= RELEASE(2, 4, 5))        /* §11: a boundary is looked for inside its line */ \
	QUIRK(boundary_limit, (r) >= RELEASE(2, 4, 10))      /* §6 */ \
	QUIRK(cut_message_loses_delimiter, (r) < RELEASE(2, 4, 0)) /* §1 quirk */ \
	QUIRK(delimiter_needs_crlf, (r) >= RELEASE(3, 3, 1)) /* 3x §2.3: 2 bytes go to it only if CS > 1 */ \
	QUIRK(encoded_boundary, (r) >= RELEASE(3, 3, 0))     /* 3x §4.5: BOUNDARY* */ \
	/* Fields */ \
	QUIRK(location, (r) >= RELEASE(2, 3, 9))             /* formats.md §3.4: Content-Location */ \
	QUIRK(last_field_wins, (r) >= RELEASE(3, 0, 0))      /* 3x §2.1 */ \
	QUIRK(long_names, (r) >= RELEASE(3, 0, 0))           /* 3x §2.2: names of 31 bytes are cached */ \
	QUIRK(bad_parameter_skipped, (r) >= RELEASE(3, 0, 0)) /* 3x §4.4 */ \
	QUIRK(lenient_values, (r) >= RELEASE(3, 1, 8))       /* 3x §4.4 */ \
	QUIRK(eight_bit_values, ((r) >= RELEASE(3, 2, 5) && (r) < RELEASE(3, 3, 0)) || (r) >= RELEASE(3, 3, 1)) /* 3x §4.4 */ \
	QUIRK(encoded_type, (r) >= RELEASE(3, 1, 7))         /* 3x §4.1 */ \
	QUIRK(unknown_encoding_again, (r) >= RELEASE(3, 3, 1)) /* 3x §4.1, from 3.4.0: values with an address, not described */ \
	QUIRK(bad_type_is_octets, (r) >= RELEASE(3, 12, 0))  /* 3x §4.2 */ \
	QUIRK(global_messages, (r) >= RELEASE(3, 12, 0))     /* 3x §4.3: MESSAGE/GLOBAL */ \
	QUIRK(message_encodings, (r) >= RELEASE(3, 12, 0))   /* 3x §3.2 */ \
	/* Addresses */ \
	QUIRK(group_end_after_address, (r) >= RELEASE(2, 4, 10)) /* §5 */ \
	QUIRK(strict_quotes, (r) >= RELEASE(2, 4, 14))       /* §5 */ \
	QUIRK(at_in_domain, (r) >= RELEASE(3, 0, 0))         /* 3x §5 */ \
	QUIRK(escaped_fold, (r) >= RELEASE(3, 1, 6))         /* 3x §5: `\` CR LF */ \
	QUIRK(quoted_controls, (r) >= RELEASE(3, 3, 1))      /* 3x §5 */ \
	QUIRK(eight_bit_domains, (r) >= RELEASE(3, 12, 0))   /* 3x §5 */ \
	/* What is written */ \
	QUIRK(second_delivery_lower, (r) < RELEASE(2, 3, 10)) /* formats.md §3.6 quirk */ \
	QUIRK(absent_subject_empty, (r) >= RELEASE(2, 3, 17) && (r) < RELEASE(2, 5, 0)) /* formats.md §3.6 */ \
	QUIRK(wide_numbers, (r) >= RELEASE(2, 5, 0) && (r) < RELEASE(3, 0, 0)) /* formats.md §3.3 */ \
	QUIRK(charset_word_lost, (r) >= RELEASE(2, 5, 10) && (r) < RELEASE(3, 0, 0)) /* formats.md §3.5 bug */ \
	QUIRK(section_names, (r) >= RELEASE(3, 0, 0))        /* 3x §3: names, GUIDs in SECTION */ \
	QUIRK(section_sizes, (r) >= RELEASE(3, 1, 5))        /* 3x §3: decoded size and lines, cache version 9 */ \
	QUIRK(permuted_guid, (r) >= RELEASE(3, 0, 0) && (r) < RELEASE(3, 1, 5)) /* 3x §3.4 */ \
	QUIRK(cache_has_crc, (r) >= RELEASE(2, 4, 0))        /* formats.md §1.5: CACHE_CRC */ \
	QUIRK(size_of_file, (r) >= RELEASE(3, 0, 0))         /* 3x §1: SIZE is not HS + CS */ \
	/* Dates */ \
	QUIRK(date_at_midnight, (r) >= RELEASE(2, 4, 0))     /* a bad date: §10 */ \
	QUIRK(strict_dates, (r) >= RELEASE(2, 5, 0) && (r) < RELEASE(3, 1, 1)) /* §10 */ \
	QUIRK(new_dates, (r) >= RELEASE(3, 1, 1))            /* 3x §7 */

/* Which header fields HEADERS holds: formats.md §3.7, 3x §2.2. Bits, so that
 * a name says in which lists it is. */
enum header_list {
	HEADERS_2_3 = 1 << 0,
	HEADERS_2_4 = 1 << 1,
	HEADERS_2_5 = 1 << 2,
	HEADERS_3_0 = 1 << 3,
	HEADERS_3_1_2 = 1 << 4,
	HEADERS_3_1_5 = 1 << 5,
	HEADERS_3_1_6 = 1 << 6,
	HEADERS_3_1_7 = 1 << 7,
};

struct rebuild_version {
	char name[8];                       /* first release that behaves so, "2.3.9" */
	uint32_t since;                     /* the same: RELEASE() */
	uint8_t header_list;                /* enum header_list, one bit */
	uint8_t cache_version;              /* CACHE_VERSION of the index: formats.md §3.7, 3x §1 */
	const struct charset_rules *charset;
#define MEMBER(name, condition) bool name;
	MESSAGE_QUIRKS(MEMBER, 0)
#undef MEMBER
};

/* One row per distinct behaviour, oldest first. */
extern const struct rebuild_version rebuild_versions[];
extern const size_t rebuild_version_count;

#endif
