/* One record of cyrus.cache: where its ten items lie, whether each can be what
 * it claims to be (formats.md §3, §5). What it says: cache_facts.c. Pure,
 * without recursion, one pass over each byte; no read outside the record. */
#include "cache_record.h"

#include <string.h>

#include "cache_text.h"

enum { LOOK_AHEAD = 4096 }; /* most records are shorter: one look at the view */

static const char *const over_end[CACHE_ITEMS] = {
	"ENVELOPE runs over the end of the file", "BODYSTRUCTURE runs over the end of the file",
	"BODY runs over the end of the file", "SECTION runs over the end of the file",
	"HEADERS runs over the end of the file", "FROM runs over the end of the file",
	"TO runs over the end of the file", "CC runs over the end of the file",
	"BCC runs over the end of the file", "SUBJECT runs over the end of the file",
};

static const char *const bad_padding[CACHE_ITEMS] = {
	"padding of ENVELOPE is not NUL", "padding of BODYSTRUCTURE is not NUL", "padding of BODY is not NUL",
	"padding of SECTION is not NUL", "padding of HEADERS is not NUL", "padding of FROM is not NUL",
	"padding of TO is not NUL", "padding of CC is not NUL", "padding of BCC is not NUL",
	"padding of SUBJECT is not NUL",
};

/* The bytes from the record's start on that one look at the view delivered. */
struct ahead {
	const struct view *view;
	uint64_t offset;
	const uint8_t *bytes;
	size_t length;
};

static const uint8_t *peek(struct ahead *ahead, uint64_t at, size_t length)
{
	if (at + length <= ahead->length)
		return ahead->bytes + at;
	/* Far jumps are followed word by word: a length made of garbage must not
	 * ask the view for more than it can hold. The old look is gone then. */
	ahead->length = 0;
	return view_at(ahead->view, ahead->offset + at, length);
}

enum cache_status cache_record_frame(struct cache_record *record, const struct view *cache, uint64_t offset, const char **reason)
{
	uint64_t start[CACHE_ITEMS], at = 0;
	*reason = "cache offset 0";
	if (offset == 0)
		return CACHE_ZERO;
	*reason = "cache offset is not a multiple of 4";
	if (offset % 4 != 0)
		return CACHE_MISALIGNED;
	*reason = "no room for a record before the end of the file";
	if (cache->size < 4 * CACHE_ITEMS || offset > cache->size - 4 * CACHE_ITEMS)
		return CACHE_OUT_OF_RANGE;

	uint64_t rest = cache->size - offset;
	struct ahead ahead = {.view = cache, .offset = offset, .length = rest < LOOK_AHEAD ? (size_t)rest : LOOK_AHEAD};
	ahead.bytes = view_at(cache, offset, ahead.length);
	if (!ahead.bytes)
		ahead.length = 0;
	for (int i = 0; i < CACHE_ITEMS; i++) {
		*reason = over_end[i];
		if (rest - at < 4)
			return CACHE_UNPARSABLE;
		const uint8_t *word = peek(&ahead, at, 4);
		if (!word)
			return *reason = "cannot read cyrus.cache", CACHE_UNREADABLE;
		uint32_t length = get_u32(word);
		at += 4;
		if (length > rest - at)
			return CACHE_UNPARSABLE;
		start[i] = at;
		record->item[i].length = length;
		at += length;
		/* Only behind the last item may padding be missing: a cut file (§5b). */
		uint64_t padding = -length & 3u;
		if (padding > rest - at) {
			if (i < CACHE_SUBJECT)
				return CACHE_UNPARSABLE;
			padding = rest - at;
		}
		const uint8_t *pad = padding ? peek(&ahead, at, (size_t)padding) : NULL;
		if (padding && !pad)
			return *reason = "cannot read cyrus.cache", CACHE_UNREADABLE;
		*reason = bad_padding[i];
		for (; padding; padding--, at++)
			if (*pad++ != 0)
				return CACHE_UNPARSABLE;
	}
	*reason = "record longer than 4 GiB";
	if (at > UINT32_MAX)
		return CACHE_UNPARSABLE;
	record->offset = offset;
	record->length = (uint32_t)at;
	record->bytes = at <= ahead.length ? ahead.bytes : view_at(cache, offset, (size_t)at);
	if (!record->bytes)
		return *reason = "cannot read cyrus.cache", CACHE_UNREADABLE;
	for (int i = 0; i < CACHE_ITEMS; i++)
		record->item[i].data = record->bytes + start[i];
	*reason = "";
	return CACHE_OK;
}

/* ---- Texts: each reader takes the rest of an item and returns what is left
 * behind the thing read, or NULL. */

static inline const uint8_t *skip_nstring(const uint8_t *p, const uint8_t *end)
{
	const uint8_t *text;
	size_t length;
	return read_nstring(p, end, &text, &length);
}

static inline const uint8_t *skip_byte(const uint8_t *p, const uint8_t *end, uint8_t byte)
{
	return p && p < end && *p == byte ? p + 1 : NULL;
}

/* `count` nstrings with one SP between two. */
static const uint8_t *skip_nstrings(const uint8_t *p, const uint8_t *end, int count)
{
	while (p && count--) {
		p = skip_nstring(p, end);
		if (p && count)
			p = skip_byte(p, end, ' ');
	}
	return p;
}

static const uint8_t *skip_addresses(const uint8_t *p, const uint8_t *end)
{
	if (p == end || *p != '(')
		return is_nil(p, end) ? p + 3 : NULL;
	p++;
	do {
		p = skip_byte(p, end, '(');
		if (p)
			p = skip_nstrings(p, end, 4);
		p = skip_byte(p, end, ')');
	} while (p && p < end && *p == '(');
	return skip_byte(p, end, ')');
}

static bool envelope_sound(const uint8_t *p, const uint8_t *end)
{
	p = skip_byte(p, end, '(');
	if (p)
		p = skip_nstrings(p, end, 2);
	for (int list = 0; p && list < 6; list++) {
		p = skip_byte(p, end, ' ');
		if (p)
			p = skip_addresses(p, end);
	}
	p = skip_byte(p, end, ' ');
	if (p)
		p = skip_nstrings(p, end, 2);
	p = skip_byte(p, end, ')');
	return p == end;
}

/* Where a scan of BODY or BODYSTRUCTURE stands. */
struct nesting {
	size_t depth;
	bool in_string;
};

#if defined(__SSE2__)
/* Digits, SP, and the letters of NIL. */
static uint32_t plain_bits(__m128i sixteen)
{
	__m128i up = _mm_add_epi8(sixteen, _mm_set1_epi8(127 - '9')); /* '9' becomes the largest */
	__m128i plain = _mm_cmpgt_epi8(up, _mm_set1_epi8(127 - 10));
	static const char more[] = " NIL";
	for (int i = 0; i < 4; i++)
		plain = _mm_or_si128(plain, _mm_cmpeq_epi8(sixteen, _mm_set1_epi8(more[i])));
	return (uint32_t)_mm_movemask_epi8(plain);
}

/* The bits of each half word, counted. */
static uint32_t count_halves(uint32_t x)
{
	x -= x >> 1 & 0x55555555;
	x = (x & 0x33333333) + (x >> 2 & 0x33333333);
	x = (x + (x >> 4)) & 0x0f0f0f0f;
	return (x + (x >> 8)) & 0x00ff00ff;
}

/* Passes over blocks of 16 bytes as long as they hold nothing but strings,
 * numbers, NIL and parentheses, and the list does not close before the end:
 * byte by byte the branches cost more than reading the bytes. `p` has 15 bytes
 * before it: the last block is loaded from there. */
static const uint8_t *skip_blocks(const uint8_t *p, const uint8_t *end, struct nesting *nesting)
{
	while (p < end) {
		int length = end - p < 16 ? (int)(end - p) : 16, before = 16 - length;
		__m128i block = _mm_loadu_si128((const __m128i *)(const void *)(p - before));
		uint32_t quotes = bits(block, '"') >> before;
		/* Bit i is set if byte i opens a string or is inside one. */
		uint32_t inside = quotes ^ quotes << 1;
		inside ^= inside << 2;
		inside ^= inside << 4;
		inside ^= inside << 8;
		inside = (inside ^ -(uint32_t)nesting->in_string) & 0xffff;

		uint32_t opens = bits(block, '(') >> before & ~inside, closes = bits(block, ')') >> before & ~inside;
		uint32_t known = plain_bits(block) >> before | quotes | opens | closes | inside;
		uint32_t all = 0xffffu >> before;
		if ((known & all) != all)
			return p;
		uint32_t counts = count_halves(opens | closes << 16);
		size_t up = counts & 0xffff, down = counts >> 16;
		if (down >= nesting->depth) {
			size_t depth = nesting->depth;
			for (uint32_t left = opens | closes; left; left &= left - 1) {
				uint32_t byte = left & -left;
				depth += byte & opens ? 1 : (size_t)-1;
				if (depth == 0 && (end - p > 16 || byte != 1u << (length - 1)))
					return p;
			}
		}
		nesting->depth += up - down;
		nesting->in_string = inside >> (length - 1) & 1;
		p += length;
	}
	return p;
}
#endif

/* BODY and BODYSTRUCTURE: one balanced list of strings, numbers and NIL. */
static bool body_sound(const uint8_t *p, const uint8_t *end)
{
	struct nesting nesting = {.depth = 1};
	if (p == end || *p++ != '(')
		return false;
#if defined(__SSE2__)
	if (end - p >= 15)
		p = skip_blocks(p, end, &nesting);
#endif
	if (nesting.in_string) {
		p = find(p, end, '"');
		if (!p)
			return false;
		p++;
	}
	while (nesting.depth && p < end) {
		switch (*p) {
		case '(':
			nesting.depth++;
			p++;
			break;
		case ')':
			nesting.depth--;
			p++;
			break;
		case '"':
		case '{':
			p = skip_nstring(p, end);
			if (!p)
				return false;
			break;
		case ' ': case 'N': case 'I': case 'L':
		case '0': case '1': case '2': case '3': case '4':
		case '5': case '6': case '7': case '8': case '9':
			p++;
			break;
		default:
			return false;
		}
	}
	return nesting.depth == 0 && p == end;
}

/* ---- SECTION (§3.5; records-3x.md §3, §9) */

enum { ROW_2X = 20, NONE_2X = 0xffff0000, NONE_25 = 0x0000ffff, NONE_3X = 0x0000ffff };
enum { NEWEST_CACHE_VERSION = 14 };

/* What follows the charset name of a row since cache version 4. */
static size_t row_tail(uint32_t version)
{
	return version <= 4 ? 0 : version <= 7 ? 20 : version == 8 ? 24 : 28;
}

/* The end of a row of cache version >= 4, or NULL. */
static const uint8_t *skip_row_3x(const uint8_t *p, const uint8_t *end, uint32_t version)
{
	if (end - p < 20)
		return NULL;
	uint32_t word = get_u32(p + 16), code = word & 0xffff, name = word >> 16;
	p += 20;
	if (word != NONE_3X) {
		if (version == 4)
			code &= ~UINT32_C(0x100);
		if (code > 2 && code != 255)
			return NULL;
		if (name % 4 != 0 || name > (size_t)(end - p) || (name && p[name - 1] != 0))
			return NULL;
		p += name;
	}
	size_t tail = row_tail(version);
	return (size_t)(end - p) < tail ? NULL : p + tail;
}

/* Reads the recursive blocks with a counter of those still to come. */
static bool blocks_consume(const uint8_t *p, const uint8_t *end, uint32_t version)
{
	for (uint64_t blocks = 1; blocks; blocks--) {
		if (end - p < 4)
			return false;
		uint32_t rows = get_u32(p);
		p += 4;
		if (rows == 0)
			continue;
		if (rows == 1 || rows > (size_t)(end - p) / ROW_2X)
			return false;
		blocks += rows - 1;
		if (version < 4) {
			p += (size_t)rows * ROW_2X;
		} else {
			for (; rows; rows--)
				if (!(p = skip_row_3x(p, end, version)))
					return false;
		}
	}
	return p == end;
}

static bool section_sound(const uint8_t *data, uint32_t length, uint32_t version)
{
	if (length % 4 != 0 || length < 48 || get_u32(data + 4) != 0)
		return false;
	uint32_t none = get_u32(data + 20);
	if (version < 4 && none != NONE_2X && none != NONE_25) /* 2.5.10-2.5.17 */
		return false;
	if (version >= 4 && none != NONE_3X)
		return false;
	return blocks_consume(data, data + length, version);
}

/* ---- HEADERS (§3.7), addresses (§3.6) */

/* The byte that ends a field's name: a colon, or one that may not be in it. */
static inline const uint8_t *name_end(const uint8_t *p, const uint8_t *end)
{
#if defined(__SSE2__)
	if (end - p >= 16) {
		__m128i block = _mm_loadu_si128((const __m128i *)(const void *)p);
		uint32_t hits = bits(block, ':') | bits(block, '\r') | bits(block, '\n') | bits(block, 0);
		if (hits)
			return p + __builtin_ctz(hits);
		p += 16;
	}
#endif
	while (p < end && *p != ':' && *p != '\r' && *p != '\n' && *p != 0)
		p++;
	return p;
}

/* Fields with names of at most 31 bytes, each ended by the CR LF that the writer
 * adds. Which names: not asked, patched servers cache more than the stock ones. */
static bool headers_sound(const uint8_t *p, const uint8_t *end)
{
	while (p < end) {
		const uint8_t *limit = end - p < 32 ? end : p + 32, *q = name_end(p, limit);
		if (q == limit || *q != ':')
			return false;
		if (*p == ' ' || *p == '\t')
			return false;
		do {
			q = find(q, end, '\n');
			if (!q)
				return false;
			q++;
		} while (q < end && (*q == ' ' || *q == '\t'));
		if (q[-2] != '\r')
			return false;
		p = q;
	}
	return true;
}

/* Empty, or ended by an address (">") or a group (";"). */
static bool addresses_sound(const uint8_t *data, uint32_t length)
{
	return length == 0 || ((data[length - 1] == '>' || data[length - 1] == ';') && !memchr(data, 0, length));
}

bool cache_record_sound(const struct cache_record *record, uint32_t cache_version, const char **reason)
{
#define ITEM(i) record->item[i].data, record->item[i].data + record->item[i].length
	*reason = "SECTION is not that of a message";
	uint32_t version = cache_version <= NEWEST_CACHE_VERSION ? cache_version : NEWEST_CACHE_VERSION;
	const uint8_t *section = record->item[CACHE_SECTION].data;
	uint32_t length = record->item[CACHE_SECTION].length;
	/* A version that no release has may be garbage beside a 2.3 record (§3.7). */
	if (!section_sound(section, length, version) && (cache_version == version || !section_sound(section, length, 0)))
		return false;
	*reason = "ENVELOPE does not parse";
	if (!envelope_sound(ITEM(CACHE_ENVELOPE)))
		return false;
	*reason = "BODYSTRUCTURE is not a balanced list";
	if (!body_sound(ITEM(CACHE_BODYSTRUCTURE)))
		return false;
	*reason = "BODY is not a balanced list";
	if (!body_sound(ITEM(CACHE_BODY)))
		return false;
	*reason = "HEADERS does not split into fields";
	if (!headers_sound(ITEM(CACHE_HEADERS)))
		return false;
	*reason = "FROM, TO, CC or BCC is not a list of addresses";
	for (int i = CACHE_FROM; i <= CACHE_BCC; i++)
		if (!addresses_sound(record->item[i].data, record->item[i].length))
			return false;
	*reason = "SUBJECT is not one string";
	const uint8_t *end = record->item[CACHE_SUBJECT].data + record->item[CACHE_SUBJECT].length;
	if (skip_nstring(record->item[CACHE_SUBJECT].data, end) != end)
		return false;
	*reason = "";
	return true;
}
