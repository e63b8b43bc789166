/* Big-endian words and bounded views: what every reader of a Cyrus file needs.
 * All integers on disk are big-endian and may be unaligned (formats.md,
 * conventions). */
#ifndef CYRGUARD_BYTES_H
#define CYRGUARD_BYTES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* One load and a swap: gcc does not always see that in four loads and shifts. */
static inline uint32_t get_u32(const uint8_t *p)
{
	uint32_t v;
	memcpy(&v, p, sizeof v);
	return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? __builtin_bswap32(v) : v;
}

static inline uint64_t get_u64(const uint8_t *p)
{
	return (uint64_t)get_u32(p) << 32 | get_u32(p + 4);
}

static inline void put_u32(uint8_t *p, uint32_t v)
{
	p[0] = (uint8_t)(v >> 24);
	p[1] = (uint8_t)(v >> 16);
	p[2] = (uint8_t)(v >> 8);
	p[3] = (uint8_t)v;
}

static inline void put_u64(uint8_t *p, uint64_t v)
{
	put_u32(p, (uint32_t)(v >> 32));
	put_u32(p + 4, (uint32_t)v);
}

/* A file that somebody else reads for us: whole in memory, or through a
 * window that moves. Ring 3 sees files only through this.
 *
 * at() returns `length` readable bytes at `offset`, or NULL if that is not
 * inside the file, if reading failed, or if `length` is more than the window
 * can hold. The pointer is good until the next at() on the same view. */
struct view {
	const uint8_t *(*at)(void *context, uint64_t offset, size_t length);
	void *context;
	uint64_t size; /* of the file, bytes */
};

/* A view of bytes in memory; `view->context` is the memory itself. */
void view_memory(struct view *view, const uint8_t *bytes, uint64_t size);

static inline const uint8_t *view_at(const struct view *view, uint64_t offset, size_t length)
{
	if (offset > view->size || length > view->size - offset)
		return NULL;
	return view->at(view->context, offset, length);
}

#endif
