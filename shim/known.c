/* Sets of fingerprints: four neighbouring slots may hold a print, an empty one
 * is all zero, a full set forgets. Plain words, no locks: a slot that two
 * processes write at once holds a print that nobody has. */
#include "known.h"

#include <string.h>

enum { WAYS = 4 };

static uint64_t rotate(uint64_t v, unsigned by)
{
	return v << by | v >> (64 - by);
}

static uint64_t avalanche(uint64_t v)
{
	v ^= v >> 33;
	v *= UINT64_C(0xff51afd7ed558ccd);
	v ^= v >> 33;
	v *= UINT64_C(0xc4ceb9fe1a85ec53);
	return v ^ v >> 33;
}

static inline void fold(struct fingerprint *print, uint64_t v)
{
	uint64_t a = print->word[0], b = print->word[1];
	a ^= rotate(v * UINT64_C(0x87c37b91114253d5), 31) * UINT64_C(0x4cf5ad432745937f);
	a = (rotate(a, 27) + b) * 5 + 0x52dce729;
	b ^= rotate(v * UINT64_C(0x9e3779b97f4a7c15), 33) * UINT64_C(0xbf58476d1ce4e5b9);
	b = (rotate(b, 31) + a) * 5 + 0x38495ab5;
	print->word[0] = a;
	print->word[1] = b;
}

void fingerprint_add(struct fingerprint *print, const void *bytes, size_t length)
{
	const char *p = bytes;
	uint64_t v;
	for (size_t left = length; left; left -= left < sizeof v ? left : sizeof v, p += sizeof v) {
		v = 0;
		memcpy(&v, p, left < sizeof v ? left : sizeof v);
		fold(print, v);
	}
	/* The length, so that what is folded in two pieces differs from one. */
	fold(print, length);
	print->word[0] = avalanche(print->word[0] + print->word[1]);
	print->word[1] = avalanche(print->word[1] + print->word[0]);
}

/* The halves of the product, one on the other. */
static inline uint64_t multiply(uint64_t x, uint64_t y)
{
#ifdef __SIZEOF_INT128__
	__extension__ unsigned __int128 product = (unsigned __int128)x * y;
	return (uint64_t)product ^ (uint64_t)(product >> 64);
#else
	uint64_t xl = (uint32_t)x, xh = x >> 32, yl = (uint32_t)y, yh = y >> 32;
	uint64_t middle = xh * yl + (xl * yl >> 32), other = xl * yh + (uint32_t)middle;
	return (x * y) ^ (xh * yh + (middle >> 32) + (other >> 32));
#endif
}

void fingerprint_add_pairs(struct fingerprint *print, const uint64_t (*pair)[2], size_t count)
{
	uint64_t a = print->word[0], b = print->word[1];
	for (; count--; pair++) {
		uint64_t x = (*pair)[0], y = (*pair)[1];
		a = multiply(a ^ x ^ UINT64_C(0x87c37b91114253d5), y ^ UINT64_C(0x9e3779b97f4a7c15)) + b;
		b = multiply(b ^ y ^ UINT64_C(0x4cf5ad432745937f), x ^ UINT64_C(0xbf58476d1ce4e5b9)) ^ rotate(a, 29);
	}
	print->word[0] = a;
	print->word[1] = b;
}

/* Other processes write here too: every word is read once. */
static volatile uint64_t *slot(const struct known *known, const struct fingerprint *print, unsigned way)
{
	size_t first = (size_t)print->word[0] & (known->slots - 1) & ~(size_t)(WAYS - 1);
	return known->slot[first + way].word;
}

static bool usable(const struct known *known, const struct fingerprint *print)
{
	return known && known->slot && known->slots >= WAYS && (print->word[0] || print->word[1]);
}

bool known_contains(const struct known *known, const struct fingerprint *print)
{
	if (!usable(known, print))
		return false;
	for (unsigned way = 0; way < WAYS; way++) {
		volatile uint64_t *held = slot(known, print, way);
		if (held[0] == print->word[0] && held[1] == print->word[1])
			return true;
	}
	return false;
}

void known_add(struct known *known, const struct fingerprint *print)
{
	if (!usable(known, print) || known_contains(known, print))
		return;
	unsigned way = 0;
	while (way < WAYS && (slot(known, print, way)[0] || slot(known, print, way)[1]))
		way++;
	if (way == WAYS)
		way = (unsigned)(print->word[1] % WAYS);
	volatile uint64_t *held = slot(known, print, way);
	held[0] = print->word[0];
	held[1] = print->word[1];
}
