/* ICU's ISO-2022-JP (all five versions), ISO-2022-KR and HZ: records-3x.md
 * §6.6. What each accepts was tried on ICU 72. */
#include <string.h>

#include "message/charset_cells.h"
#include "message/charset_icu.h"

enum { FFFD = 0xfffd, LF = 0x0a, CR = 0x0d, SO = 0x0e, SI = 0x0f, ESC = 0x1b };

/* A set that a byte is looked up in. */
enum set { ASCII, ROMAN, KATAKANA, LATIN1, GREEK, PAIRS /* + SET7_… */, NO_SET = 0xff };

static void put(struct charset_stream *stream, uint32_t u)
{
	charset_put(stream->sink, u);
}

/* Every escape that ICU knows in any variant; one that this variant does not
 * have is one U+FFFD, anything else U+FFFD for the ESC alone. `since`: the
 * version of ISO-2022-JP that has it. `g2`: designates the set for ESC N. */
enum { NEVER = 9 };
static const struct escape {
	char bytes[4];
	uint8_t since, set;
	bool g2;
} escapes[] = {
	{"(B", 0, ASCII, false}, {"(J", 0, ROMAN, false}, {"(H", 0, ROMAN, false}, {"(I", 0, KATAKANA, false},
	{"$@", 0, PAIRS + SET7_JIS0208, false}, {"$B", 0, PAIRS + SET7_JIS0208, false},
	{"&@", 0, PAIRS + SET7_JIS0208, false},
	{"$(D", 1, PAIRS + SET7_JIS0212, false}, {"$A", 2, PAIRS + SET7_GB2312, false},
	{"$(C", 2, PAIRS + SET7_KSC5601, false}, {".A", 2, LATIN1, true}, {".F", 2, GREEK, true},
	{"$(@", NEVER, 0, false}, {"$(A", NEVER, 0, false}, {"$(B", NEVER, 0, false}, {"$(E", NEVER, 0, false},
	{"$(G", NEVER, 0, false}, {"$(H", NEVER, 0, false}, {"$(I", NEVER, 0, false}, {"$(J", NEVER, 0, false},
	{"$(K", NEVER, 0, false}, {"$(L", NEVER, 0, false}, {"$(M", NEVER, 0, false}, {"$)A", NEVER, 0, false},
	{"$)C", NEVER, 0, false}, {"$)E", NEVER, 0, false}, {"$)G", NEVER, 0, false}, {"$*H", NEVER, 0, false},
	{"$+I", NEVER, 0, false}, {"$+J", NEVER, 0, false}, {"$+K", NEVER, 0, false}, {"$+L", NEVER, 0, false},
	{"$+M", NEVER, 0, false}, {"%/@", NEVER, 0, false}, {"%/A", NEVER, 0, false}, {"%/C", NEVER, 0, false},
	{"%/D", NEVER, 0, false}, {"%/E", NEVER, 0, false}, {"%/F", NEVER, 0, false}, {"%B", NEVER, 0, false},
	{"(@", NEVER, 0, false}, {"(A", NEVER, 0, false}, {"(C", NEVER, 0, false}, {"(D", NEVER, 0, false},
	{"(E", NEVER, 0, false}, {"(F", NEVER, 0, false}, {"(G", NEVER, 0, false}, {"(K", NEVER, 0, false},
	{"(R", NEVER, 0, false}, {"N", NEVER, 0, false}, {"O", NEVER, 0, false},
};

enum match { MATCH_NONE, MATCH_CUT /* the data end inside one */, MATCH_ONE };

/* The escape whose bytes behind the ESC are p. */
static enum match match_escape(const uint8_t *p, size_t len, const struct escape **found)
{
	for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++) {
		size_t full = strlen(escapes[i].bytes), n = len < full ? len : full;
		if (memcmp(p, escapes[i].bytes, n))
			continue;
		*found = &escapes[i];
		return n == full ? MATCH_ONE : MATCH_CUT;
	}
	return MATCH_NONE;
}

static bool is_7bit(uint8_t c)
{
	return c >= 0x21 && c <= 0x7e;
}

/* One character of a double-byte set; the rule for what is illegal is the same
 * in all of ISO-2022. Returns the bytes consumed. */
static size_t one_pair(unsigned set, const uint8_t *p, size_t len, struct charset_stream *stream)
{
	if (len < 2) {
		put(stream, FFFD);
		return 1;
	}
	bool second = is_7bit(p[1]);
	bool control = set != SET7_HZ && (p[1] == SO || p[1] == SI || p[1] == ESC);
	if (is_7bit(p[0]) && second) {
		const struct charset_row *row = charset_lead_row(&charset_doubles[charset_set7[set]], p[0]);
		uint16_t cell = row ? charset_pair_cell(row, p[1]) : (uint16_t)CELL_NONE;
		put(stream, cell == CELL_NONE ? (uint16_t)FFFD : cell);
		return 2;
	}
	put(stream, FFFD);
	return second || control ? 1 : 2;
}

struct jp {
	unsigned version;
	uint8_t g0, g2;    /* sets */
	bool kana;         /* JIS7: shifted out to half-width katakana */
	bool single_shift; /* ESC N: the next character is of g2 */
	bool empty;        /* version 0: nothing since the last escape */
};

/* Returns the bytes consumed, the ESC included. */
static size_t escape_jp(struct jp *jp, const uint8_t *p, size_t len, struct charset_stream *stream)
{
	const struct escape *escape;
	enum match match = match_escape(p + 1, len - 1, &escape);
	bool empty = jp->empty;
	if (match == MATCH_CUT) {
		put(stream, FFFD);
		return len;
	}
	jp->empty = false;
	bool shift = match == MATCH_ONE && escape->bytes[0] == 'N';
	if (match == MATCH_NONE || (shift && jp->g2 == NO_SET)) {
		put(stream, FFFD);
		return 1;
	}
	size_t used = 1 + strlen(escape->bytes);
	if (shift) {
		jp->single_shift = true;
	} else if (escape->since > jp->version) {
		put(stream, FFFD);
		return used;
	} else if (escape->g2) {
		jp->g2 = escape->set;
	} else {
		jp->g0 = escape->set;
	}
	if (jp->version == 0) {
		if (empty) /* two escapes with nothing between */
			put(stream, FFFD);
		else
			jp->empty = true;
	}
	return used;
}

static void single_jp(struct jp *jp, uint8_t set, uint8_t c, struct charset_stream *stream)
{
	uint32_t u = FFFD;
	if (jp->version == 4 && c >= 0xa1 && c <= 0xdf)
		u = 0xff61 + (c - 0xa1u);
	else if (c > 0x7f)
		;
	else if (set == ASCII)
		u = c;
	else if (set == ROMAN)
		u = c == 0x5c ? 0xa5 : c == 0x7e ? 0x203e : c;
	else if (set == LATIN1)
		u = c + 0x80u;
	else if (set == GREEK)
		u = charset_halves[charset_set7_greek][c];
	else if (c >= 0x21 && c <= 0x5f) /* katakana */
		u = 0xff61 + (c - 0x21u);
	put(stream, u == CELL_NONE ? FFFD : u);
}

static void iso2022_jp(unsigned version, const uint8_t *p, size_t len, struct charset_stream *stream)
{
	struct jp jp = {.version = version, .g0 = ASCII, .g2 = NO_SET};
	while (len) {
		uint8_t c = *p;
		size_t used = 1;
		if (c == SI || c == SO) {
			jp.kana = version == 3 && c == SO;
			jp.empty = jp.empty && version == 3;
			if (version != 3)
				put(stream, FFFD);
		} else if (c == ESC) {
			used = escape_jp(&jp, p, len, stream);
		} else {
			if (c == LF || c == CR) {
				if (jp.g0 != ASCII && jp.g0 != ROMAN)
					jp.g0 = ASCII;
				jp.g2 = NO_SET;
				jp.kana = jp.single_shift = false;
			}
			jp.empty = false;
			uint8_t set = jp.single_shift ? jp.g2 : jp.kana ? (uint8_t)KATAKANA : jp.g0;
			if (set >= PAIRS && !(version == 4 && jp.single_shift))
				used = one_pair(set - PAIRS, p, len, stream);
			else
				single_jp(&jp, set, c, stream);
			jp.single_shift = false;
		}
		p += used;
		len -= used;
	}
}

static void iso2022_kr(const uint8_t *p, size_t len, struct charset_stream *stream)
{
	bool out = false, empty = false; /* shifted out; nothing since the SO */
	while (len) {
		uint8_t c = *p;
		size_t used = 1;
		const struct escape *escape;
		if (c == SI) {
			out = false;
			if (empty)
				put(stream, FFFD);
			empty = false;
		} else if (c == SO) {
			out = empty = true;
		} else if (c == ESC) {
			empty = false;
			enum match match = match_escape(p + 1, len - 1, &escape);
			if (match == MATCH_ONE)
				used = 1 + strlen(escape->bytes);
			else if (match == MATCH_CUT)
				used = len;
			if (match != MATCH_ONE || strcmp(escape->bytes, "$)C"))
				put(stream, FFFD);
		} else {
			empty = false;
			if (out)
				used = one_pair(SET7_KR, p, len, stream);
			else
				put(stream, c > 0x7f ? FFFD : charset_halves[charset_kr_ascii][c]);
		}
		p += used;
		len -= used;
	}
}

static void hz(const uint8_t *p, size_t len, struct charset_stream *stream)
{
	bool gb = false, empty = false;
	while (len) {
		uint8_t c = p[0];
		size_t used = 1;
		if (c == '~') {
			if (len < 2)
				return; /* half an escape at the end is lost */
			used = 2;
			switch (p[1]) {
			case '~':
				put(stream, '~');
				empty = false;
				break;
			case '{':
			case '}':
				gb = p[1] == '{';
				if (empty)
					put(stream, FFFD);
				empty = !empty;
				break;
			case LF:
				empty = false;
				break;
			default:
				put(stream, FFFD);
				empty = false;
				/* what could begin a character stays */
				used = (gb ? is_7bit(p[1]) : p[1] < 0x80) ? 1 : 2;
			}
		} else if (gb) {
			empty = false;
			if (len < 2)
				return; /* so is half a character */
			used = one_pair(SET7_HZ, p, len, stream);
		} else {
			empty = false;
			put(stream, c > 0x7f ? FFFD : c);
		}
		p += used;
		len -= used;
	}
}

void charset_icu_iso2022(const struct charset_icu *converter, const uint8_t *p, size_t len,
                         struct charset_stream *stream)
{
	if (converter->kind == ICU_ISO2022JP)
		iso2022_jp(converter->variant, p, len, stream);
	else if (converter->kind == ICU_ISO2022KR)
		iso2022_kr(p, len, stream);
	else
		hz(p, len, stream);
}
