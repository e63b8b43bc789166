/* Code points to the canonical form of a release, as UTF-8. */
#include "message/charset_sink.h"

#include <string.h>

#include "message/charset_bits.h"
#include "message/charset_tables.h"

enum { SEQUENCE_ROOM = 80 }; /* the longest canonical form: 15 code points */

bool charset_sink_room(struct charset_sink *sink, size_t more)
{
	if (sink->room - sink->len >= more)
		return true;
	if (sink->failed || more > SIZE_MAX / 4 || sink->room > SIZE_MAX / 4)
		return !(sink->failed = true);
	size_t room = sink->room + (sink->room > more ? sink->room : more) + 64;
	uint8_t *grown = arena_grow(sink->arena, sink->bytes, sink->len, room);
	if (!grown)
		return !(sink->failed = true);
	sink->bytes = grown;
	sink->room = room;
	return true;
}

/* As both engines write it: 1-4 bytes, nothing checked. Room is there. */
static void put_utf8(struct charset_sink *sink, uint32_t u)
{
	uint8_t *p = sink->bytes + sink->len;
	if (u < 0x80) {
		*p++ = (uint8_t)u;
	} else if (u < 0x800) {
		*p++ = (uint8_t)(0xc0 | u >> 6);
		*p++ = (uint8_t)(0x80 | (u & 0x3f));
	} else {
		if (u > 0xffff) {
			*p++ = (uint8_t)(0xf0 | (u >> 18 & 7));
			*p++ = (uint8_t)(0x80 | (u >> 12 & 0x3f));
		} else {
			*p++ = (uint8_t)(0xe0 | u >> 12);
		}
		*p++ = (uint8_t)(0x80 | (u >> 6 & 0x3f));
		*p++ = (uint8_t)(0x80 | (u & 0x3f));
	}
	sink->len = (size_t)(p - sink->bytes);
}

static bool absent_in_240(uint32_t u)
{
	for (size_t i = 0; i < charset_canon_absent_240_count; i++)
		if (charset_canon_absent_240[i] == u)
			return true;
	return false;
}

/* The cell of the canonical form of u, CELL_NONE if it is u itself. */
static uint16_t canon_cell(enum charset_canon_form canon, uint32_t u)
{
	if (u < 0x80) { /* what the tables say of ASCII, without the search */
		if (u >= '\t' && u <= '\r')
			return canon == CANON_2_3 ? 0 : 0x20;
		return u >= 'A' && u <= 'Z' ? (uint16_t)(u + 32) : (uint16_t)CELL_NONE;
	}
	uint32_t plane = u >> 16;
	if (plane > 2)
		return CELL_NONE;
	size_t low = charset_canon_plane[plane], high = charset_canon_plane[plane + 1];
	while (low < high) {
		size_t mid = (low + high) / 2;
		if (charset_canon[mid].code < (u & 0xffff))
			low = mid + 1;
		else
			high = mid;
	}
	if (low == charset_canon_plane[plane + 1] || charset_canon[low].code != (u & 0xffff))
		return CELL_NONE;
	if (canon == CANON_2_3)
		return charset_canon[low].in_23;
	return canon == CANON_2_4_0 && absent_in_240(u) ? CELL_NONE : charset_canon[low].in_247;
}

static void put_cell(struct charset_sink *sink, uint16_t cell)
{
	if (cell < CELL_SIDE || cell >= CELL_SIDE_END) {
		put_utf8(sink, cell);
		return;
	}
	const struct charset_sequence *sequence = &charset_sequences[cell - CELL_SIDE];
	const uint16_t *p = charset_sequence_cells + sequence->start, *end = p + sequence->len;
	while (p < end) {
		uint32_t u = *p++;
		if (u >= 0xd800 && u < 0xdc00)
			u = 0x10000 + ((u - 0xd800) << 10) + (*p++ - 0xdc00u);
		put_utf8(sink, u);
	}
}

/* charset-tables.md §3: C(u) */
static void put_a(struct charset_sink *sink, uint32_t u)
{
	u &= 0xffff;
	if (u == 0) {
		sink->bytes[sink->len++] = 0xc0;
		sink->bytes[sink->len++] = 0x80;
		return;
	}
	if (u == 0x20 || u == 0x374 || u == 0x37e || u == 0x385 || u == 0x387)
		return;
	uint16_t cell = canon_cell(CANON_2_3, u);
	if (cell == CELL_NONE)
		put_utf8(sink, u);
	else if (cell)
		put_cell(sink, cell);
}

/* charset-tables.md §4, 2.3.17-2.3.20 */
static void put_b23(struct charset_sink *sink, uint32_t u)
{
	if (u == 0 || u == 0x20)
		return;
	uint16_t cell = canon_cell(CANON_2_3, u);
	if (cell == CELL_NONE)
		put_utf8(sink, u);
	else if (cell)
		put_cell(sink, cell);
}

static bool block_mapped(uint32_t u)
{
	uint32_t block = u >> 8;
	return block < CHARSET_BLOCKS && charset_blocks_24[block / 8] >> block % 8 & 1;
}

static void put_blank_24(struct charset_sink *sink)
{
	if (!sink->seen_blank)
		sink->bytes[sink->len++] = ' ';
	sink->seen_blank = true;
}

/* charset-tables.md §4, 2.4 */
static void put_b24(struct charset_sink *sink, uint32_t u)
{
	if (!block_mapped(u)) {
		put_utf8(sink, u); /* and seen_blank stays as it is: `a 中 b` */
		return;
	}
	if (u == 0)
		return;
	uint16_t cell = canon_cell(sink->rules->canon, u);
	if (cell == 0x20 || (cell == CELL_NONE && (u == 0x20 || u == 0x0d || u == 0x0a))) {
		put_blank_24(sink);
		return;
	}
	sink->seen_blank = false;
	if (cell == CELL_NONE)
		put_utf8(sink, u);
	else if (cell)
		put_cell(sink, cell);
}

/* 2.5: as decoded. 3.x: records-3x.md §6, surrogates and beyond become U+FFFD. */
static void put_raw(struct charset_sink *sink, uint32_t u)
{
	if (u == 0) {
		sink->cut = true;
		return;
	}
	if (sink->rules->engine == CHARSET_ENGINE_3 && ((u >= 0xd800 && u < 0xe000) || u > 0x10ffff))
		u = 0xfffd;
	put_utf8(sink, u);
}

void charset_put(struct charset_sink *sink, uint32_t u)
{
	if (sink->cut || !charset_sink_room(sink, SEQUENCE_ROOM))
		return;
	if (sink->rules->engine == CHARSET_ENGINE_A) {
		put_a(sink, u);
	} else if (sink->rules->canon == CANON_NONE) {
		put_raw(sink, u);
	} else if (u == CHARSET_ERROR) {
		charset_put_error(sink);
	} else if (sink->rules->canon == CANON_2_3) {
		put_b23(sink, u);
	} else {
		put_b24(sink, u);
	}
}

void charset_put_error(struct charset_sink *sink)
{
	if (sink->cut || !charset_sink_room(sink, SEQUENCE_ROOM))
		return;
	if (sink->rules->canon == CANON_NONE)
		put_utf8(sink, 0xfffd);
	else
		sink->bytes[sink->len++] = 'X';
}

void charset_put_ascii(struct charset_sink *sink, const uint8_t *s, size_t len)
{
	if (sink->cut || !charset_sink_room(sink, len))
		return;
	memcpy(sink->bytes + sink->len, s, len);
	sink->len += len;
}

void charset_put_plain(struct charset_sink *sink, const uint8_t *s, size_t len)
{
	if (sink->cut || len > SIZE_MAX / 8 || !charset_sink_room(sink, 3 * len))
		return;
	enum charset_canon_form canon = sink->rules->canon;
	bool engine_b = sink->rules->engine == CHARSET_ENGINE_B, seen_blank = sink->seen_blank;
	uint8_t *out = sink->bytes + sink->len; /* a local: the stores could be to the sink itself */
	for (const uint8_t *end = s + len; s < end; s++) {
		uint8_t c = *s;
		if (c > ' ' && c < 0x80) {
			*out++ = canon == CANON_NONE ? c : charset_lower(c);
			seen_blank = false;
		} else if (engine_b && (c == '\r' || c == '\n')) {
			;
		} else if (canon == CANON_NONE && c >= 0x80) {
			memcpy(out, "\xef\xbf\xbd", 3);
			out += 3;
		} else if (c >= 0x80) {
			*out++ = 'X';
		} else if (canon == CANON_NONE || !charset_blank(c)) {
			*out++ = c;
			seen_blank = false;
		} else if (canon != CANON_2_3) {
			if (!seen_blank)
				*out++ = ' ';
			seen_blank = true;
		}
	}
	sink->len = (size_t)(out - sink->bytes);
	sink->seen_blank = seen_blank;
}
