/* Where code points go: the canonical form of the release, as UTF-8 in an
 * arena. formats.md §3.6, charset-tables.md §3-§4, records-3x.md §6. */
#ifndef CYRGUARD_MESSAGE_CHARSET_SINK_H
#define CYRGUARD_MESSAGE_CHARSET_SINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "message/charset_rules.h"

/* What a decoder says of bytes that are no character: `X` in engine A and in
 * canonical forms, U+FFFD elsewhere. */
enum { CHARSET_ERROR = 0xfffd };

struct charset_sink {
	const struct charset_rules *rules;
	struct arena *arena;
	uint8_t *bytes;
	size_t len, room;
	bool seen_blank; /* 2.4: white space so far, charset-tables.md §4 */
	bool cut;        /* U+0000 was met where it ends the text */
	bool failed;     /* the arena is used up */
};

/* One code point (any value up to 0x1fffff). */
void charset_put(struct charset_sink *sink, uint32_t u);

/* Undecodable bytes. Not the same as U+FFFD in engine A. */
void charset_put_error(struct charset_sink *sink);

/* ASCII without NUL, where it is put down as it is: 2.5, 3.x. */
void charset_put_ascii(struct charset_sink *sink, const uint8_t *s, size_t len);

/* Text outside encoded words, 2.x. No NUL inside. */
void charset_put_plain(struct charset_sink *sink, const uint8_t *s, size_t len);

/* At least `more` bytes of room behind len, or failed. */
bool charset_sink_room(struct charset_sink *sink, size_t more);

#endif
