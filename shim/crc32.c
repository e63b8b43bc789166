/* CRC-32: eight bytes a step by tables everywhere, 64 bytes a step by PCLMULQDQ
 * on x86-64 that has it. */
#include "crc32.h"

#include "bytes.h"
#include "crc32_tables.h"
#include "processor.h"

static uint32_t get_le32(const uint8_t *p)
{
	return (uint32_t)p[3] << 24 | (uint32_t)p[2] << 16 | (uint32_t)p[1] << 8 | p[0];
}

uint32_t crc32_update_tables(uint32_t crc, const void *bytes, size_t length)
{
	const uint8_t *p = bytes;
	crc = ~crc;
	for (; length >= 8; length -= 8, p += 8) {
		uint32_t low = crc ^ get_le32(p), high = get_le32(p + 4);
		crc = crc_table[7][low & 0xff] ^ crc_table[6][low >> 8 & 0xff] ^ crc_table[5][low >> 16 & 0xff] ^
		      crc_table[4][low >> 24] ^ crc_table[3][high & 0xff] ^ crc_table[2][high >> 8 & 0xff] ^
		      crc_table[1][high >> 16 & 0xff] ^ crc_table[0][high >> 24];
	}
	while (length--)
		crc = crc >> 8 ^ crc_table[0][(crc ^ *p++) & 0xff];
	return ~crc;
}

#if defined(__x86_64__)

#include <immintrin.h>

/* (x * k.low) ^ (x * k.high) ^ next: moves x behind next in the stream. */
__attribute__((target("pclmul,sse4.1"))) static inline __m128i fold(__m128i x, __m128i k, __m128i next)
{
	__m128i low = _mm_clmulepi64_si128(x, k, 0x00), high = _mm_clmulepi64_si128(x, k, 0x11);
	return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

__attribute__((target("pclmul,sse4.1"))) static inline __m128i load(const uint8_t *p, int i)
{
	return _mm_loadu_si128((const __m128i *)(const void *)p + i);
}

/* Loaded at n, moves the first n bytes of a register to its end, NULs before. */
static const uint8_t to_end[32] = {
	0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80,
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
};

/* Gopal et al., "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ"
 * (Intel, 2009), reflected form; constants are x^n mod P for the distances
 * named. `length` is at least 16; no final inversions. */
__attribute__((target("pclmul,sse4.1"))) static uint32_t crc_fold(uint32_t crc, const uint8_t *p, size_t length)
{
	const __m128i by_512 = _mm_set_epi64x(0x00000001c6e41596, 0x0000000154442bd4);
	const __m128i by_128 = _mm_set_epi64x(0x00000000ccaa009e, 0x00000001751997d0);
	const __m128i by_64 = _mm_set_epi64x(0, 0x0000000163cd6124);
	const __m128i barrett = _mm_set_epi64x(0x00000001f7011641, 0x00000001db710641);
	const __m128i word = _mm_set_epi32(0, -1, 0, -1);
	__m128i a, b, c, d, head = _mm_setzero_si128();

	/* What is left of whole blocks comes first, not last: NULs before the
	 * first byte change nothing, so it makes a block of its own. */
	size_t odd = length & 15;
	if (odd) {
		head = _mm_shuffle_epi8(_mm_xor_si128(load(p, 0), _mm_cvtsi32_si128((int)crc)), load(to_end + odd, 0));
		crc = odd < 4 ? crc >> 8 * odd : 0;
		p += odd;
		length -= odd;
	}
	a = fold(head, by_128, _mm_xor_si128(load(p, 0), _mm_cvtsi32_si128((int)crc)));
	if (length >= 64) {
		b = load(p, 1), c = load(p, 2), d = load(p, 3);
		for (p += 64, length -= 64; length >= 64; p += 64, length -= 64) {
			a = fold(a, by_512, load(p, 0));
			b = fold(b, by_512, load(p, 1));
			c = fold(c, by_512, load(p, 2));
			d = fold(d, by_512, load(p, 3));
		}
		a = fold(a, by_128, b);
		a = fold(a, by_128, c);
		a = fold(a, by_128, d);
	} else {
		p += 16, length -= 16;
	}
	for (; length; p += 16, length -= 16)
		a = fold(a, by_128, load(p, 0));

	/* 128 bits to 64, to 32 + 32, then Barrett's reduction. */
	a = _mm_xor_si128(_mm_srli_si128(a, 8), _mm_clmulepi64_si128(a, by_128, 0x10));
	b = _mm_srli_si128(a, 4);
	a = _mm_xor_si128(b, _mm_clmulepi64_si128(_mm_and_si128(a, word), by_64, 0x00));
	b = _mm_clmulepi64_si128(_mm_and_si128(a, word), barrett, 0x10);
	b = _mm_clmulepi64_si128(_mm_and_si128(b, word), barrett, 0x00);
	return (uint32_t)_mm_extract_epi32(_mm_xor_si128(a, b), 1);
}

uint32_t crc32_update(uint32_t crc, const void *bytes, size_t length)
{
	if (length >= 16 && processor_has(PROCESSOR_CLMUL))
		return ~crc_fold(~crc, bytes, length);
	return crc32_update_tables(crc, bytes, length);
}

#else

uint32_t crc32_update(uint32_t crc, const void *bytes, size_t length)
{
	return crc32_update_tables(crc, bytes, length);
}

#endif
