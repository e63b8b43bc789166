/* Whether the items of a framed record can be what they claim to be (formats.md
 * §3, §5 (d)-(i)). Pure, without recursion, one pass over each byte.
 *
 * Blocks of bytes are looked at together; a block may reach from one item into
 * its neighbours, never out of the record. Compiled twice: by itself, and by
 * cache_sound_avx2.c. */
#include "cache_sound.h"

#include <string.h>

#include "cache_text.h"

#ifndef CACHE_SOUND
#define CACHE_SOUND cache_sound_plain
#endif

/* ---- Blocks: bit i says something of byte i */

#if defined(CACHE_SOUND_AVX2)

#include <immintrin.h>

enum { BLOCK = 32 };

static inline __m256i load(const uint8_t *p)
{
	return _mm256_loadu_si256((const __m256i *)(const void *)p);
}

static inline uint32_t equal(__m256i block, char byte)
{
	return (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(block, _mm256_set1_epi8(byte)));
}

/* Not one of the bytes that stand outside the strings of a list: a table of
 * the high halves of bytes, and one of the low halves that fit them. */
static inline uint32_t strange(__m256i block)
{
	enum { HIGH_2 = 1, HIGH_3 = 2, HIGH_4 = 4 }; /* SP " ( ), digits, I L N */
	const __m256i high = _mm256_setr_epi8(0, 0, HIGH_2, HIGH_3, HIGH_4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
					      0, 0, HIGH_2, HIGH_3, HIGH_4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	const __m256i low = _mm256_setr_epi8(3, 2, 3, 2, 2, 2, 2, 2, 3, 7, 0, 0, 4, 0, 4, 0,
					     3, 2, 3, 2, 2, 2, 2, 2, 3, 7, 0, 0, 4, 0, 4, 0);
	__m256i halves = _mm256_and_si256(_mm256_srli_epi16(block, 4), _mm256_set1_epi8(15));
	__m256i fits = _mm256_and_si256(_mm256_shuffle_epi8(high, halves), _mm256_shuffle_epi8(low, block));
	return equal(fits, 0);
}

static inline int count(uint64_t bits)
{
	return __builtin_popcountll(bits);
}

/* Bit i: whether the number of bits up to and with i is odd. */
static inline uint64_t odd_up_to(uint64_t bits)
{
	return (uint64_t)_mm_cvtsi128_si64(_mm_clmulepi64_si128(_mm_cvtsi64_si128((long long)bits), _mm_set1_epi8(-1), 0));
}

#elif defined(__SSE2__)

enum { BLOCK = 16 };

static inline __m128i load(const uint8_t *p)
{
	return _mm_loadu_si128((const __m128i *)(const void *)p);
}

static inline uint32_t equal(__m128i block, char byte)
{
	return bits(block, byte);
}

static inline uint32_t strange(__m128i block)
{
	static const char more[] = " NIL\"()";
	__m128i up = _mm_add_epi8(block, _mm_set1_epi8(127 - '9')); /* '9' becomes the largest */
	__m128i plain = _mm_cmpgt_epi8(up, _mm_set1_epi8(127 - 10));
	for (int i = 0; i < 7; i++)
		plain = _mm_or_si128(plain, _mm_cmpeq_epi8(block, _mm_set1_epi8(more[i])));
	return (uint32_t)_mm_movemask_epi8(plain) ^ 0xffff;
}

/* No call into the compiler's library, which has no better way either. */
static inline int count(uint64_t bits)
{
	bits -= bits >> 1 & UINT64_C(0x5555555555555555);
	bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
	return (int)(((bits + (bits >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f)) * UINT64_C(0x0101010101010101) >> 56);
}

static inline uint64_t odd_up_to(uint64_t bits)
{
	for (int by = 1; by < 64; by *= 2)
		bits ^= bits << by;
	return bits;
}

#endif

/* The record: no block may reach beyond it. */
struct bounds {
	const uint8_t *start, *limit;
};

/* The first `byte` from p on and before `end`, or NULL. */
static inline const uint8_t *find_in(struct bounds record, const uint8_t *p, const uint8_t *end, char byte)
{
#if defined(__SSE2__)
	while (record.limit - p >= BLOCK) {
		uint32_t hits = equal(load(p), byte);
		if (hits) {
			p += __builtin_ctz(hits);
			return p < end ? p : NULL;
		}
		p += BLOCK;
		if (p >= end)
			return NULL;
	}
	/* At the end of the record the block that ends where the item does. */
	if (p < end && end - record.start >= BLOCK) {
		uint32_t hits = equal(load(end - BLOCK), byte) >> (BLOCK - (end - p));
		return hits ? p + __builtin_ctz(hits) : NULL;
	}
#endif
	return p < end ? memchr(p, byte, (size_t)(end - p)) : NULL;
}

/* ---- Texts: each reader takes the rest of an item and returns what is left
 * behind the thing read, or NULL. */

static inline const uint8_t *skip_nstring(struct bounds record, const uint8_t *p, const uint8_t *end)
{
	const uint8_t *text;
	size_t length;
	if (p < end && *p == '"') {
		p = find_in(record, p + 1, end, '"');
		return p ? p + 1 : NULL;
	}
	if (is_nil(p, end))
		return p + 3;
	return p < end && *p == '{' ? read_literal(p, end, &text, &length) : NULL;
}

static inline const uint8_t *skip_byte(const uint8_t *p, const uint8_t *end, uint8_t byte)
{
	return p && p < end && *p == byte ? p + 1 : NULL;
}

/* `count` nstrings with one SP between two. */
static inline const uint8_t *skip_nstrings(struct bounds record, const uint8_t *p, const uint8_t *end, int count)
{
	for (;;) {
		p = skip_nstring(record, p, end);
		if (!p || !--count)
			return p;
		p = skip_byte(p, end, ' ');
		if (!p)
			return NULL;
	}
}

static inline const uint8_t *skip_addresses(struct bounds record, const uint8_t *p, const uint8_t *end)
{
	if (is_nil(p, end))
		return p + 3;
	p = skip_byte(p, end, '(');
	do {
		p = skip_byte(p, end, '(');
		if (p)
			p = skip_nstrings(record, p, end, 4);
		p = skip_byte(p, end, ')');
	} while (p && p < end && *p == '(');
	return skip_byte(p, end, ')');
}

static bool envelope_sound_any(struct bounds record, const uint8_t *p, const uint8_t *end)
{
	p = skip_byte(p, end, '(');
	if (p)
		p = skip_nstrings(record, p, end, 2);
	for (int list = 0; p && list < 6; list++) {
		p = skip_byte(p, end, ' ');
		if (p)
			p = skip_addresses(record, p, end);
	}
	p = skip_byte(p, end, ' ');
	if (p)
		p = skip_nstrings(record, p, end, 2);
	p = skip_byte(p, end, ')');
	return p == end;
}

#if defined(__SSE2__)

enum { WIDE = 64 };

static inline uint64_t wide_equal(const uint8_t *p, char byte)
{
	uint64_t hits = 0;
	for (int i = 0; i < WIDE; i += BLOCK)
		hits |= (uint64_t)equal(load(p + i), byte) << i;
	return hits;
}

static inline uint64_t wide_strange(const uint8_t *p)
{
	uint64_t hits = 0;
	for (int i = 0; i < WIDE; i += BLOCK)
		hits |= (uint64_t)strange(load(p + i)) << i;
	return hits;
}

/* The quotes of an item, one after the other. */
struct quotes {
	uint64_t left; /* of the 64 bytes before `next`, those not yet passed */
	const uint8_t *next, *end;
	const uint8_t *last; /* where 64 bytes may begin */
};

/* Passes one; NULL if there is none. The caller sees no others between. */
static inline const uint8_t *next_quote(struct quotes *quotes)
{
	while (!quotes->left) {
		if (quotes->next >= quotes->end || quotes->next > quotes->last)
			return NULL;
		quotes->left = wide_equal(quotes->next, '"');
		quotes->next += WIDE;
	}
	const uint8_t *at = quotes->next - WIDE + __builtin_ctzll(quotes->left);
	quotes->left &= quotes->left - 1;
	return at;
}

/* A string or NIL; NULL for anything else. */
static inline const uint8_t *skip_quoted(struct quotes *quotes, const uint8_t *p)
{
	if (*p == '"') {
		next_quote(quotes);
		p = next_quote(quotes);
		return p && p < quotes->end ? p + 1 : NULL;
	}
	return is_nil(p, quotes->end) ? p + 3 : NULL;
}

static inline const uint8_t *skip_quoted_addresses(struct quotes *quotes, const uint8_t *p)
{
	if (*p != '(')
		return is_nil(p, quotes->end) ? p + 3 : NULL;
	p++;
	do {
		if (*p != '(')
			return NULL;
		for (int i = 0; i < 4; i++) {
			p = skip_quoted(quotes, p + 1);
			if (!p || *p != (i < 3 ? ' ' : ')'))
				return NULL;
		}
		p++;
	} while (*p == '(');
	return *p == ')' ? p + 1 : NULL;
}

/* True of most sound envelopes: those without literals. To look for the end of
 * each string from its start would make every look wait for the one before.
 * Behind ENVELOPE nine length words follow: the byte at `end` can be read. */
static bool envelope_quoted(struct bounds record, const uint8_t *p, const uint8_t *end)
{
	struct quotes quotes = {.next = p, .end = end, .last = record.limit - WIDE};
	if (record.limit - record.start < WIDE || end - p < 2 || *p != '(')
		return false;
	for (int i = 0; i < 10; i++) {
		p++;
		p = i < 2 || i > 7 ? skip_quoted(&quotes, p) : skip_quoted_addresses(&quotes, p);
		if (!p || *p != (i < 9 ? ' ' : ')'))
			return false;
	}
	return p + 1 == end;
}

#else

static bool envelope_quoted(struct bounds record, const uint8_t *p, const uint8_t *end)
{
	return false;
}

#endif

static bool envelope_sound(struct bounds record, const uint8_t *p, const uint8_t *end)
{
	return envelope_quoted(record, p, end) || envelope_sound_any(record, p, end);
}

/* ---- BODY and BODYSTRUCTURE */

/* Where a scan of one stands. */
struct nesting {
	size_t depth;
	bool in_string;
};

#if defined(__SSE2__)

/* Passes over 64 bytes at a time as long as they hold nothing but strings,
 * numbers, NIL and parentheses, and the list does not close before the end:
 * byte by byte the branches cost more than reading the bytes. The record has
 * 64 bytes behind `end`. */
static const uint8_t *skip_blocks(const uint8_t *p, const uint8_t *end, struct nesting *nesting)
{
	while (p < end) {
		const int length = end - p < WIDE ? (int)(end - p) : WIDE;
		const uint64_t last = UINT64_C(1) << (length - 1), valid = last | (last - 1);
		/* Bit i is set if byte i opens a string or is inside one. */
		const uint64_t inside = odd_up_to(wide_equal(p, '"')) ^ -(uint64_t)nesting->in_string, outside = ~inside & valid;
		if (wide_strange(p) & outside)
			return p;
		const uint64_t opens = wide_equal(p, '(') & outside, closes = wide_equal(p, ')') & outside;
		const size_t opening = (size_t)count(opens), closing = (size_t)count(closes);
		if (closing >= nesting->depth) {
			size_t closed = 0;
			for (uint64_t left = closes; left; left &= left - 1) {
				uint64_t byte = left & -left;
				if (nesting->depth + (size_t)count(opens & (byte - 1)) == ++closed && (end - p > WIDE || byte != last))
					return p;
			}
		}
		nesting->depth += opening - closing;
		nesting->in_string = (inside & last) != 0;
		p += length;
	}
	return p;
}
#endif

/* One balanced list of strings, numbers and NIL. */
static bool body_sound(struct bounds record, const uint8_t *p, const uint8_t *end)
{
	struct nesting nesting = {.depth = 1};
	if (p == end || *p++ != '(')
		return false;
#if defined(__SSE2__)
	if (record.limit - end >= WIDE) /* SECTION alone is nearly that */
		p = skip_blocks(p, end, &nesting);
#endif
	if (nesting.in_string) {
		p = find_in(record, p, end, '"');
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
			p = skip_nstring(record, p, end);
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

/* ---- HEADERS */

/* The first byte before `end` that ends a field's name or cannot be in it. */
static inline const uint8_t *name_end(struct bounds record, const uint8_t *p, const uint8_t *end)
{
#if defined(__SSE2__)
	while (record.limit - p >= BLOCK && p < end) {
		uint32_t hits = equal(load(p), ':') | equal(load(p), '\r') | equal(load(p), '\n') | equal(load(p), 0);
		if (hits) {
			p += __builtin_ctz(hits);
			return p < end ? p : end;
		}
		p += BLOCK;
	}
#endif
	while (p < end && *p != ':' && *p != '\r' && *p != '\n' && *p != 0)
		p++;
	return p < end ? p : end;
}

/* Fields with names of at most 31 bytes, each ended by the CR LF that the writer
 * adds. Which names: not asked, patched servers cache more than the stock ones. */
static bool headers_sound(struct bounds record, const uint8_t *p, const uint8_t *end)
{
	while (p < end) {
		const uint8_t *limit = end - p < 32 ? end : p + 32, *q = name_end(record, p, limit);
		if (q == limit || *q != ':')
			return false;
		if (*p == ' ' || *p == '\t')
			return false;
		do {
			q = find_in(record, q, end, '\n');
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

/* ---- The rest */

/* Empty, or ended by an address (">") or a group (";"). */
static inline bool addresses_sound(struct bounds record, const uint8_t *data, uint32_t length)
{
	return length == 0 ||
	       ((data[length - 1] == '>' || data[length - 1] == ';') && !find_in(record, data, data + length, 0));
}

bool CACHE_SOUND(const struct cache_record *record, uint32_t cache_version, const char **reason)
{
#define ITEM(i) bounds, record->item[i].data, record->item[i].data + record->item[i].length
	const struct bounds bounds = {record->bytes, record->bytes + record->length};
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
		if (!addresses_sound(bounds, record->item[i].data, record->item[i].length))
			return false;
	*reason = "SUBJECT is not one string";
	const uint8_t *end = record->item[CACHE_SUBJECT].data + record->item[CACHE_SUBJECT].length;
	if (skip_nstring(ITEM(CACHE_SUBJECT)) != end)
		return false;
	*reason = "";
	return true;
}
