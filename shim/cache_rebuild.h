/* From a message file to the very ten-item record, and the index facts, that
 * one release of Cyrus would have written (parse.md, records-3x.md). Pure:
 * bytes in, bytes out; no I/O, no locale, no static state; safe in a host.
 *
 * Bounds: time is linear in the message (hashing and parameter folding have
 * budgets, see rebuild_limits), there is no recursion, memory is proportional
 * to headers and parts. Beyond a bound there is no record, and a status. */
#ifndef CYRGUARD_CACHE_REBUILD_H
#define CYRGUARD_CACHE_REBUILD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"

struct icu; /* message/charset_icu.h */

/* A release, as far as records can tell it from its neighbours. */
struct rebuild_version;

/* "2.3.9"; NULL if there never was such a release. */
const struct rebuild_version *rebuild_version_named(const char *name);

/* The first release that behaves so, "2.3.9". */
const char *rebuild_version_name(const struct rebuild_version *version);

enum rebuild_status {
	REBUILD_OK,
	REBUILD_EMPTY,       /* a message of no bytes: the servers refuse it (parse.md §10) */
	REBUILD_TOO_LARGE,   /* more bytes than limits->max_message, or than offsets can say */
	REBUILD_TOO_DEEP,    /* more than limits->max_depth entities inside each other */
	REBUILD_TOO_MANY,    /* more than limits->max_parts entities */
	REBUILD_TOO_COSTLY,  /* a budget is used up */
	REBUILD_NO_RECORD,   /* the server itself dies on this message (records-3x.md §2.3) */
	REBUILD_NO_MEMORY,   /* the arena is used up */
	REBUILD_STATUS_COUNT
};

/* "too deep": for logs. */
const char *rebuild_status_text(enum rebuild_status status);

struct rebuild_limits {
	/* Our own bounds. */
	size_t max_message;
	uint32_t max_parts;
	uint32_t max_depth;
	/* 3.x hashes nested messages again at every level: at most this many
	 * times the bytes of the message (and 16 MiB). */
	uint32_t max_hash_factor;
	bool want_guid; /* compute result->guid, which costs a SHA-1 of the file */

	/* imapd.conf of that server. */
	uint32_t max_header_lines; /* maxheaderlines, 0 is no limit: parse.md §4.4 */
	uint32_t boundary_limit;   /* parse.md §6 */
	bool rfc2046_strict;       /* parse.md §3 */
	bool rfc2047_utf8;         /* records-3x.md §6.1 */
	/* Up to 2.3.9 the second and later records of one delivery have their
	 * addresses in lower case: formats.md §3.6, quirk. */
	bool second_delivery;

	/* Time. `appended` is what the server took for now (2.3), or the
	 * message's INTERNALDATE (2.4 and later). `zone_offset` gives the seconds
	 * east of UTC at a local time given as if it were UTC; NULL is UTC. */
	int64_t appended;
	int32_t (*zone_offset)(void *context, int64_t local);
	void *zone_context;

	const struct icu *icu; /* 3.x: the ICU of the host, or NULL */
};
extern const struct rebuild_limits rebuild_limits_default;

struct rebuild_result {
	const uint8_t *record; /* in the arena */
	size_t length;
	/* False: some text is in a charset that only the server's ICU knows: the
	 * search items are then a guess, the rest is right. Or (3.4 and later) a
	 * Content-Type in encoded words has a value with an address in it, which
	 * the server writes in a way of its own: the bodies are a guess. Or (3.x) it
	 * hashed what was mapped behind the message (message/content.c). */
	bool exact;
	/* As the index has them (formats.md §1.3, §1.5). */
	uint32_t size;
	uint32_t header_size;
	uint32_t content_offset;
	uint32_t content_lines;
	uint32_t cache_version;
	uint32_t cache_crc32;
	int64_t sentdate;
	bool sentdate_sound; /* false: taken from limits->appended, or undefined */
	int64_t gmtime;      /* 2.4 and later, else 0 */
	uint8_t guid[20];    /* SHA-1 of the file; zero unless wanted */
};

/* Writes the record into `arena`, which the caller resets. */
enum rebuild_status rebuild_record(const struct rebuild_version *version, const uint8_t *message, size_t length, const struct rebuild_limits *limits, struct arena *arena, struct rebuild_result *result);

#endif
