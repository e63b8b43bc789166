#include "arena.h"

#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

#include "real.h"

enum { ALIGN = 16, CHUNK = 1 << 20 };

struct arena_chunk {
	struct arena_chunk *older;
	size_t size; /* of the mapping, this header included */
	size_t used;
	size_t newest; /* offset of the newest allocation */
};

static size_t round_up(size_t n, size_t unit)
{
	return (n + unit - 1) / unit * unit;
}

void arena_init(struct arena *arena, size_t limit)
{
	*arena = (struct arena){.limit = limit};
}

static struct arena_chunk *add_chunk(struct arena *arena, size_t need)
{
	size_t size = round_up(need + sizeof(struct arena_chunk) + ALIGN, CHUNK);
	if (size < need || size > arena->limit || arena->mapped > arena->limit - size)
		return NULL;
	struct arena_chunk *chunk = real_map_pages(size);
	if (!chunk)
		return NULL;
	*chunk = (struct arena_chunk){.older = arena->chunk, .size = size, .used = round_up(sizeof *chunk, ALIGN)};
	arena->chunk = chunk;
	arena->mapped += size;
	return chunk;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	if (size > SIZE_MAX / 2)
		return NULL;
	size = round_up(size ? size : 1, ALIGN);
	struct arena_chunk *chunk = arena->chunk;
	if (!chunk || chunk->size - chunk->used < size)
		chunk = add_chunk(arena, size);
	if (!chunk)
		return NULL;
	chunk->newest = chunk->used;
	chunk->used += size;
	return (char *)chunk + chunk->newest;
}

void *arena_grow(struct arena *arena, void *old, size_t old_size, size_t size)
{
	struct arena_chunk *chunk = arena->chunk;
	if (old && chunk && (char *)old == (char *)chunk + chunk->newest && size <= chunk->size - chunk->newest - ALIGN) {
		chunk->used = chunk->newest + round_up(size, ALIGN);
		return old;
	}
	void *grown = arena_alloc(arena, size);
	if (grown && old)
		memcpy(grown, old, old_size < size ? old_size : size);
	return grown;
}

void *arena_more(struct arena *arena, void *array, size_t *room, size_t item, size_t first)
{
	size_t more = *room ? *room * 2 : first;
	void *grown = arena_grow(arena, array, *room * item, more * item);
	if (grown)
		*room = more;
	return grown;
}

static void drop(struct arena *arena, struct arena_chunk *chunk)
{
	arena->mapped -= chunk->size;
	real_unmap_pages(chunk, chunk->size);
}

void arena_reset(struct arena *arena)
{
	/* The oldest chunk stays: it has the usual size, a later one may be huge. */
	while (arena->chunk && arena->chunk->older) {
		struct arena_chunk *chunk = arena->chunk;
		arena->chunk = chunk->older;
		drop(arena, chunk);
	}
	if (arena->chunk) {
		arena->chunk->used = round_up(sizeof(struct arena_chunk), ALIGN);
		arena->chunk->newest = 0;
	}
}

void arena_free(struct arena *arena)
{
	while (arena->chunk) {
		struct arena_chunk *chunk = arena->chunk;
		arena->chunk = chunk->older;
		drop(arena, chunk);
	}
}
