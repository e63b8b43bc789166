/* Reading the strings of cache records (formats.md §3.3). Shared by those who
 * check them and those who use them. Each reader takes the rest of an item and
 * returns what is left behind the thing read, or NULL. */
#ifndef CYRGUARD_CACHE_TEXT_H
#define CYRGUARD_CACHE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#if defined(__SSE2__)
static inline uint32_t bits(__m128i sixteen, char byte)
{
	return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(sixteen, _mm_set1_epi8(byte)));
}
#endif

/* The first `byte`, or NULL. Most strings here are too short for what a call of
 * memchr costs; a fifth of the whole validation went there. */
static inline const uint8_t *find(const uint8_t *p, const uint8_t *end, uint8_t byte)
{
#if defined(__SSE2__)
	for (int i = 0; i < 4 && end - p >= 16; i++, p += 16) {
		uint32_t hits = bits(_mm_loadu_si128((const __m128i *)(const void *)p), (char)byte);
		if (hits)
			return p + __builtin_ctz(hits);
	}
#endif
	return p < end ? memchr(p, byte, (size_t)(end - p)) : NULL;
}

static inline bool is_nil(const uint8_t *p, const uint8_t *end)
{
	return end - p >= 3 && p[0] == 'N' && p[1] == 'I' && p[2] == 'L';
}

static inline const uint8_t *read_literal(const uint8_t *p, const uint8_t *end, const uint8_t **text, size_t *length)
{
	uint64_t n = 0;
	const uint8_t *digits = ++p;
	for (; p < end && p - digits < 10 && *p >= '0' && *p <= '9'; p++)
		n = n * 10 + (*p - '0');
	if (p == digits || end - p < 3 || memcmp(p, "}\r\n", 3) != 0 || n > (uint64_t)(end - p - 3))
		return NULL;
	*text = p + 3;
	*length = (size_t)n;
	return p + 3 + n;
}

/* §3.3; `*text` and `*length` are its content, NULL for NIL. */
static inline const uint8_t *read_nstring(const uint8_t *p, const uint8_t *end, const uint8_t **text, size_t *length)
{
	*text = NULL;
	*length = 0;
	if (p == end)
		return NULL;
	if (*p == '"') {
		const uint8_t *close = find(p + 1, end, '"');
		if (!close)
			return NULL;
		*text = p + 1;
		*length = (size_t)(close - p - 1);
		return close + 1;
	}
	if (*p == '{')
		return read_literal(p, end, text, length);
	return is_nil(p, end) ? p + 3 : NULL;
}

#endif
