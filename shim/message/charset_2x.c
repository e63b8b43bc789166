/* The charsets of 2.x. Engine A: charset-tables.md §3. Engine B: §4. Where the
 * two differ in more than a test, each has its own state machine. */
#include "message/charset_2x.h"

#include <stdbool.h>

#include "message/charset_bits.h"
#include "message/charset_cells.h"
#include "message/encoded_word.h"

static void put_cell(struct charset_sink *sink, uint16_t cell)
{
	if (cell == CELL_NONE)
		charset_put_error(sink);
	else
		charset_put(sink, cell);
}

static void ascii(bool engine_b, const uint16_t *p, const uint16_t *end, struct charset_sink *sink)
{
	for (; p < end; p++) {
		if (*p >= 0x80)
			charset_put_error(sink);
		else if (*p || !engine_b)
			charset_put(sink, *p);
	}
}

static void tabled(const struct charset_2x *set, bool engine_b, const uint16_t *p, const uint16_t *end,
                   struct charset_sink *sink)
{
	const struct charset_double *pairs = set->pairs < 0 ? NULL : &charset_doubles[set->pairs];
	const struct charset_row *lead = NULL;
	for (; p < end; p++) {
		if (*p == ENCODED_WORD_ERROR) {
			charset_put_error(sink);
			continue;
		}
		uint8_t c = (uint8_t)*p;
		if (lead) {
			put_cell(sink, charset_pair_cell(lead, c));
			lead = NULL;
		} else if (!pairs || !(lead = charset_lead_row(pairs, c))) {
			if (c || !engine_b)
				put_cell(sink, charset_single_cell(set->low, set->high, c));
		}
	}
}

static void utf8_a(const uint16_t *p, const uint16_t *end, struct charset_sink *sink)
{
	uint32_t code = 0;
	unsigned left = 0; /* bytes still to come */
	for (; p < end; p++) {
		uint32_t c = *p;
		if (left) {
			if (c < 0x80 || c > 0xbf) {
				charset_put_error(sink);
				left = 0;
				continue;
			}
			code = code << 6 | (c & 0x3f);
			if (--left == 0)
				charset_put(sink, code & 0xffff);
		} else if (c < 0x80) {
			charset_put(sink, c);
		} else if (c >= 0xc2 && c <= 0xdf) {
			left = 1;
			code = c & 0x1f;
		} else if (c >= 0xe0 && c <= 0xef) {
			left = 2;
			code = c & 0x0f;
		} else {
			charset_put_error(sink);
		}
	}
}

static void utf8_b(const uint16_t *p, const uint16_t *end, struct charset_sink *sink)
{
	uint32_t code = 0;
	unsigned left = 0;
	for (; p < end; p++) {
		uint32_t c = *p;
		if (c == ENCODED_WORD_ERROR) {
			charset_put_error(sink);
		} else if ((c & 0xf8) == 0xf0) {
			left = 3;
			code = c & 7;
		} else if ((c & 0xf0) == 0xe0) {
			left = 2;
			code = c & 15;
		} else if ((c & 0xe0) == 0xc0) {
			left = 1;
			code = c & 31;
		} else if ((c & 0xc0) == 0x80) {
			if (left) {
				code = code << 6 | (c & 0x3f);
				if (--left == 0)
					charset_put(sink, code);
			}
		} else { /* also F8-FF, as that very code point */
			charset_put(sink, c);
			left = 0;
		}
	}
}

enum utf7_mode { UTF7_DIRECT, UTF7_PLUS /* just after '+' */, UTF7_BASE64 };

static void utf7_a(const uint16_t *p, const uint16_t *end, struct charset_sink *sink)
{
	enum utf7_mode mode = UTF7_DIRECT;
	uint32_t code = 0;
	unsigned bits = 0;
	for (; p < end; p++) {
		uint8_t c = (uint8_t)*p;
		int digit = charset_base64[c];
		if (mode == UTF7_DIRECT) {
			if (c == '+')
				mode = UTF7_PLUS;
			else if (c < 0x80)
				charset_put(sink, c);
			else
				charset_put_error(sink);
		} else if (digit >= 0) {
			if (mode == UTF7_PLUS)
				code = bits = 0;
			mode = UTF7_BASE64;
			code = code << 6 | (uint32_t)digit;
			if ((bits += 6) >= 16)
				charset_put(sink, code >> (bits -= 16) & 0x7fff); /* the top bit is lost */
		} else {
			if (c == '-') {
				if (mode == UTF7_PLUS)
					charset_put(sink, '+');
			} else if (mode == UTF7_BASE64 && c < 0x80) {
				charset_put(sink, c);
			} else {
				charset_put_error(sink);
			}
			mode = UTF7_DIRECT;
		}
	}
}

static void utf7_b(const uint16_t *p, const uint16_t *end, struct charset_sink *sink)
{
	enum utf7_mode mode = UTF7_DIRECT;
	uint32_t code = 0;
	unsigned bits = 0;
	for (; p < end; p++) {
		uint16_t c = *p;
		if (c >= 0x80) {
			charset_put_error(sink);
		} else if (mode == UTF7_DIRECT) {
			if (c == '+') {
				mode = UTF7_PLUS;
				code = bits = 0;
			} else {
				charset_put(sink, c);
			}
		} else if (charset_base64[c] >= 0) {
			mode = UTF7_BASE64;
			code = code << 6 | (uint32_t)charset_base64[c];
			if ((bits += 6) >= 16) {
				charset_put(sink, code >> (bits -= 16) & 0x7fff);
				code &= (1u << bits) - 1;
			}
		} else {
			if (c != '-')
				charset_put(sink, c);
			else if (mode == UTF7_PLUS)
				charset_put(sink, '+');
			mode = UTF7_DIRECT;
		}
	}
}

/* iso-2022-jp has the sets ASCII, ROMAN and JIS0208; iso-2022-kr ASCII and
 * KSC5601 (by the 8-bit codes: charset-tables.md §3). */
enum set { SET_ASCII, SET_ROMAN, SET_JIS0208, SET_KSC5601 };

static const struct charset_double *pairs_of(enum set set)
{
	return &charset_doubles[set == SET_JIS0208 ? charset_jis0208.pairs : charset_ksc5601.pairs];
}

/* The escapes, as far as they have come: what byte c makes of `seen` (0: no
 * escape so far). True: it goes on, or it is complete and *set is new. */
enum escape { ESC_NONE, ESC_ESC, ESC_DOLLAR, ESC_PAREN, ESC_DOLLAR_PAREN };

static bool escape(bool japanese, enum escape *seen, uint8_t c, enum set *set)
{
	static const struct {
		uint8_t japanese, seen, byte, next, set; /* next ESC_NONE: complete */
	} steps[] = {
		{1, ESC_ESC, '$', ESC_DOLLAR, 0},
		{1, ESC_ESC, '(', ESC_PAREN, 0},
		{1, ESC_DOLLAR, '@', ESC_NONE, SET_JIS0208},
		{1, ESC_DOLLAR, 'B', ESC_NONE, SET_JIS0208},
		{1, ESC_PAREN, 'B', ESC_NONE, SET_ASCII},
		{1, ESC_PAREN, 'J', ESC_NONE, SET_ROMAN},
		{0, ESC_ESC, '$', ESC_DOLLAR, 0},
		{0, ESC_DOLLAR, ')', ESC_DOLLAR_PAREN, 0},
		{0, ESC_DOLLAR_PAREN, 'C', ESC_NONE, SET_ASCII},
	};
	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
		if (steps[i].japanese != japanese || steps[i].seen != *seen || steps[i].byte != c)
			continue;
		*seen = steps[i].next;
		if (*seen == ESC_NONE)
			*set = steps[i].set;
		return true;
	}
	return false;
}

static void iso2022_a(bool japanese, const uint16_t *p, const uint16_t *end, struct charset_sink *sink)
{
	enum set set = SET_ASCII;
	enum escape seen = ESC_NONE;
	const struct charset_row *lead = NULL;
	for (; p < end; p++) {
		uint8_t c = (uint8_t)*p;
		if (lead) {
			put_cell(sink, charset_pair_cell(lead, c));
			lead = NULL;
		} else if (seen != ESC_NONE) {
			if (!escape(japanese, &seen, c, &set)) {
				charset_put_error(sink);
				seen = ESC_NONE; /* back to the set it came from */
			}
		} else if (c == 0x1b && set != SET_KSC5601) {
			seen = ESC_ESC;
		} else if (set == SET_ASCII) {
			if (!japanese && c == 0x0e)
				set = SET_KSC5601;
			else if (c < 0x80)
				charset_put(sink, c);
			else
				charset_put_error(sink);
		} else if (set == SET_ROMAN) {
			put_cell(sink, charset_single_cell(charset_jis0201.low, charset_jis0201.high, c));
		} else if (set == SET_KSC5601 && c == 0x0f) {
			set = SET_ASCII;
		} else if (!(lead = charset_lead_row(pairs_of(set), c))) {
			charset_put_error(sink);
		}
	}
}

/* An error in any set goes back to ASCII. */
static void error_b(struct charset_sink *sink, enum set *set)
{
	charset_put_error(sink);
	*set = SET_ASCII;
}

static void iso2022_b(bool japanese, const uint16_t *p, const uint16_t *end, struct charset_sink *sink)
{
	enum set set = SET_ASCII;
	enum escape seen = ESC_NONE;
	const struct charset_row *lead = NULL;
	for (; p < end; p++) {
		if (*p == ENCODED_WORD_ERROR) {
			charset_put_error(sink);
			continue;
		}
		uint8_t c = (uint8_t)*p;
		uint16_t cell;
		if (lead) {
			if ((cell = charset_pair_cell(lead, c)) == CELL_NONE)
				error_b(sink, &set);
			else
				charset_put(sink, cell);
			lead = NULL;
		} else if (seen != ESC_NONE) {
			if (!escape(japanese, &seen, c, &set)) {
				error_b(sink, &set);
				seen = ESC_NONE;
			}
		} else if (c == 0x1b && set != SET_KSC5601) {
			seen = ESC_ESC;
		} else if (set == SET_ASCII) {
			if (!japanese && c == 0x0e)
				set = SET_KSC5601;
			else if (c >= 0x80)
				error_b(sink, &set);
			else if (c)
				charset_put(sink, c);
		} else if (set == SET_ROMAN) {
			if ((cell = charset_single_cell(charset_jis0201.low, charset_jis0201.high, c)) == CELL_NONE)
				error_b(sink, &set);
			else if (cell)
				charset_put(sink, cell);
		} else if (set == SET_KSC5601 && c == 0x0f) {
			set = SET_ASCII;
		} else if (!(lead = charset_lead_row(pairs_of(set), c))) {
			error_b(sink, &set);
		}
	}
}

void charset_2x_decode(int number, const uint16_t *units, size_t count, struct charset_sink *sink)
{
	const struct charset_2x *set = &charset_2x[number];
	const uint16_t *end = units + count;
	bool b = sink->rules->engine == CHARSET_ENGINE_B;
	switch ((enum charset_kind)set->kind) {
	case CHARSET_ASCII:
		ascii(b, units, end, sink);
		break;
	case CHARSET_UTF8:
		(b ? utf8_b : utf8_a)(units, end, sink);
		break;
	case CHARSET_UTF7:
		(b ? utf7_b : utf7_a)(units, end, sink);
		break;
	case CHARSET_TABLED:
		tabled(set, b, units, end, sink);
		break;
	case CHARSET_ISO2022JP:
	case CHARSET_ISO2022KR:
		(b ? iso2022_b : iso2022_a)(set->kind == CHARSET_ISO2022JP, units, end, sink);
		break;
	}
}
