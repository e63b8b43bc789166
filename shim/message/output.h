/* Bytes in the making, in an arena; and the elements that cache items are
 * made of (formats.md §3.1, §3.3). A failed allocation is remembered. */
#ifndef CYRGUARD_MESSAGE_OUTPUT_H
#define CYRGUARD_MESSAGE_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "message/text.h"

struct output {
	struct arena *arena;
	uint8_t *bytes;
	size_t len, room;
	bool failed;
};

/* Makes room for `more` bytes; false: failed. */
bool output_room(struct output *out, size_t more);

static inline void put_bytes(struct output *out, const void *bytes, size_t len)
{
	if (out->room - out->len < len && !output_room(out, len))
		return;
	memcpy(out->bytes + out->len, bytes, len);
	out->len += len;
}

static inline void put_text(struct output *out, struct text text)
{
	if (text.len)
		put_bytes(out, text.bytes, text.len);
}

static inline void put_byte(struct output *out, uint8_t byte)
{
	if (out->room == out->len && !output_room(out, 1))
		return;
	out->bytes[out->len++] = byte;
}

#define PUT(out, literal) put_bytes(out, literal, sizeof(literal) - 1)

void put_word(struct output *out, uint32_t word);
void put_decimal(struct output *out, uint64_t n);

/* NIL, quoted or literal: formats.md §3.3. */
void put_nstring(struct output *out, struct text text);

/* The text in lower case, ASCII only. */
void put_lower(struct output *out, struct text text);

/* One item: begin returns what end wants, and end writes the length word and
 * the padding. */
size_t item_begin(struct output *out);
void item_end(struct output *out, size_t begin);

#endif
