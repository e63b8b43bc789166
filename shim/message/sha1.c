/* FIPS 180-4, section 6.1: by the SHA instructions of x86-64 where they are,
 * else with the 16-word schedule of section 6.1.3. */
#include "message/sha1.h"

#include <stdbool.h>
#include <string.h>

#include "bytes.h"
#include "processor.h"

static inline uint32_t rotate(uint32_t x, int n)
{
	return x << n | x >> (32 - n);
}

#define SCHEDULE(t) (w[(t) & 15] = rotate(w[((t) + 13) & 15] ^ w[((t) + 8) & 15] ^ w[((t) + 2) & 15] ^ w[(t) & 15], 1))
#define STEP(a, b, c, d, e, f, k, word) \
	do { \
		e += rotate(a, 5) + (f) + (k) + (word); \
		b = rotate(b, 30); \
	} while (0)
/* Five steps, after which the letters stand where they stood. */
#define FIVE(f, k, W, t) \
	do { \
		STEP(a, b, c, d, e, f(b, c, d), k, W(t)); \
		STEP(e, a, b, c, d, f(a, b, c), k, W((t) + 1)); \
		STEP(d, e, a, b, c, f(e, a, b), k, W((t) + 2)); \
		STEP(c, d, e, a, b, f(d, e, a), k, W((t) + 3)); \
		STEP(b, c, d, e, a, f(c, d, e), k, W((t) + 4)); \
	} while (0)
#define CHOOSE(x, y, z) ((z) ^ ((x) & ((y) ^ (z))))
#define PARITY(x, y, z) ((x) ^ (y) ^ (z))
#define MAJORITY(x, y, z) (((x) & (y)) | ((z) & ((x) | (y))))
#define FIRST(t) ((t) < 16 ? w[(t) & 15] : SCHEDULE(t))

void sha1_blocks_plain(uint32_t h[5], const uint8_t *p, size_t count)
{
	for (; count; count--, p += SHA1_BLOCK) {
		uint32_t w[16];
		for (int t = 0; t < 16; t++)
			w[t] = get_u32(p + 4 * t);
		uint32_t a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
		FIVE(CHOOSE, 0x5a827999, FIRST, 0);
		FIVE(CHOOSE, 0x5a827999, FIRST, 5);
		FIVE(CHOOSE, 0x5a827999, FIRST, 10);
		FIVE(CHOOSE, 0x5a827999, FIRST, 15);
		FIVE(PARITY, 0x6ed9eba1, SCHEDULE, 20);
		FIVE(PARITY, 0x6ed9eba1, SCHEDULE, 25);
		FIVE(PARITY, 0x6ed9eba1, SCHEDULE, 30);
		FIVE(PARITY, 0x6ed9eba1, SCHEDULE, 35);
		FIVE(MAJORITY, 0x8f1bbcdc, SCHEDULE, 40);
		FIVE(MAJORITY, 0x8f1bbcdc, SCHEDULE, 45);
		FIVE(MAJORITY, 0x8f1bbcdc, SCHEDULE, 50);
		FIVE(MAJORITY, 0x8f1bbcdc, SCHEDULE, 55);
		FIVE(PARITY, 0xca62c1d6, SCHEDULE, 60);
		FIVE(PARITY, 0xca62c1d6, SCHEDULE, 65);
		FIVE(PARITY, 0xca62c1d6, SCHEDULE, 70);
		FIVE(PARITY, 0xca62c1d6, SCHEDULE, 75);
		h[0] += a;
		h[1] += b;
		h[2] += c;
		h[3] += d;
		h[4] += e;
	}
}

#if defined(__x86_64__)

#include <immintrin.h>

/* Four rounds; `i` counts the fours. E is the A of four rounds ago, rotated,
 * which sha1nexte works out from `previous`. */
#define FOUR(i) \
	do { \
		if ((i) >= 4) \
			w[(i) & 3] = _mm_sha1msg2_epu32(_mm_xor_si128(_mm_sha1msg1_epu32(w[(i) & 3], w[((i) + 1) & 3]), w[((i) + 2) & 3]), \
			                                w[((i) + 3) & 3]); \
		e = (i) ? _mm_sha1nexte_epu32(previous, w[(i) & 3]) : _mm_add_epi32(e, w[0]); \
		previous = abcd; \
		abcd = _mm_sha1rnds4_epu32(abcd, e, (i) / 5); \
	} while (0)

__attribute__((target("sha,sse4.1"))) static void blocks_by_instruction(uint32_t h[5], const uint8_t *p, size_t count)
{
	const __m128i reverse = _mm_set_epi64x(0x0001020304050607, 0x08090a0b0c0d0e0f);
	__m128i abcd = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(const void *)h), 0x1b);
	__m128i e = _mm_set_epi32((int)h[4], 0, 0, 0);
	for (; count; count--, p += SHA1_BLOCK) {
		const __m128i abcd_before = abcd, e_before = e;
		__m128i w[4], previous = abcd;
		for (int i = 0; i < 4; i++)
			w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(const void *)p + i), reverse);
		FOUR(0); FOUR(1); FOUR(2); FOUR(3); FOUR(4);
		FOUR(5); FOUR(6); FOUR(7); FOUR(8); FOUR(9);
		FOUR(10); FOUR(11); FOUR(12); FOUR(13); FOUR(14);
		FOUR(15); FOUR(16); FOUR(17); FOUR(18); FOUR(19);
		e = _mm_sha1nexte_epu32(previous, e_before);
		abcd = _mm_add_epi32(abcd, abcd_before);
	}
	_mm_storeu_si128((__m128i *)(void *)h, _mm_shuffle_epi32(abcd, 0x1b));
	h[4] = (uint32_t)_mm_extract_epi32(e, 3);
}

static void blocks(uint32_t h[5], const uint8_t *p, size_t count)
{
	(processor_has(PROCESSOR_SHA) ? blocks_by_instruction : sha1_blocks_plain)(h, p, count);
}

#else
#define blocks sha1_blocks_plain
#endif

void sha1_start(struct sha1 *sha1)
{
	*sha1 = (struct sha1){.h = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0}};
}

void sha1_more(struct sha1 *sha1, const uint8_t *p, size_t len)
{
	size_t held = sha1->length % SHA1_BLOCK;
	sha1->length += len;
	if (held) {
		size_t part = SHA1_BLOCK - held < len ? SHA1_BLOCK - held : len;
		memcpy(sha1->block + held, p, part);
		if (held + part < SHA1_BLOCK)
			return;
		blocks(sha1->h, sha1->block, 1);
		p += part;
		len -= part;
	}
	blocks(sha1->h, p, len / SHA1_BLOCK);
	memcpy(sha1->block, p + len / SHA1_BLOCK * SHA1_BLOCK, len % SHA1_BLOCK);
}

void sha1_end(struct sha1 *sha1, uint8_t digest[SHA1_SIZE])
{
	static const uint8_t padding[SHA1_BLOCK] = {0x80};
	uint8_t length[8];
	put_u64(length, sha1->length * 8);
	sha1_more(sha1, padding, (SHA1_BLOCK + 55 - sha1->length % SHA1_BLOCK) % SHA1_BLOCK + 1);
	sha1_more(sha1, length, sizeof length);
	for (int i = 0; i < 5; i++)
		put_u32(digest + 4 * i, sha1->h[i]);
}
