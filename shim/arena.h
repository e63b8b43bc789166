/* Memory for one piece of work inside somebody else's process: pages from the
 * kernel, given back whole. Never malloc: the host may be inside it.
 *
 * Ownership: what arena_alloc returns lives until arena_reset or arena_free.
 * Errors: NULL when the limit or the address space is used up; the caller
 * passes its call through (fail open). Not thread-safe: one arena, one user. */
#ifndef CYRGUARD_ARENA_H
#define CYRGUARD_ARENA_H

#include <stddef.h>

struct arena_chunk;

struct arena {
	struct arena_chunk *chunk; /* newest first */
	size_t mapped;             /* bytes held from the kernel */
	size_t limit;              /* never hold more than this */
};

/* An arena that will hold at most `limit` bytes. Allocates nothing yet. */
void arena_init(struct arena *arena, size_t limit);

/* `size` bytes, aligned to 16, contents undefined. */
void *arena_alloc(struct arena *arena, size_t size);

/* Grows `old` (the newest allocation grows in place, any other is copied). */
void *arena_grow(struct arena *arena, void *old, size_t old_size, size_t size);

/* An array that is full, with room for twice as many items, or for `first`.
 * NULL: neither `array` nor `*room` has changed. */
void *arena_more(struct arena *arena, void *array, size_t *room, size_t item, size_t first);

/* Forgets every allocation; keeps one chunk of pages for the next user. */
void arena_reset(struct arena *arena);

/* Gives all pages back. The arena can be used again. */
void arena_free(struct arena *arena);

#endif
