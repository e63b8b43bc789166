#include "short_memory.h"

#include "arena.h"

static unsigned allocations, fails_at;
static bool goes_on;

/* What the linker calls the function that the code means, and ours (--wrap). */
void *__real_arena_alloc(struct arena *arena, size_t size);
void *__real_arena_grow(struct arena *arena, void *old, size_t old_size, size_t size);
void *__real_arena_more(struct arena *arena, void *array, size_t *room, size_t item, size_t first);
void *__wrap_arena_alloc(struct arena *arena, size_t size);
void *__wrap_arena_grow(struct arena *arena, void *old, size_t old_size, size_t size);
void *__wrap_arena_more(struct arena *arena, void *array, size_t *room, size_t item, size_t first);

void short_memory_begin(unsigned fail_at, bool ever_after)
{
	allocations = 0;
	fails_at = fail_at;
	goes_on = ever_after;
}

unsigned short_memory_end(void)
{
	fails_at = 0;
	return allocations;
}

static bool none_left(void)
{
	allocations++;
	return fails_at && (allocations == fails_at || (goes_on && allocations > fails_at));
}

void *__wrap_arena_alloc(struct arena *arena, size_t size)
{
	return none_left() ? NULL : __real_arena_alloc(arena, size);
}

void *__wrap_arena_grow(struct arena *arena, void *old, size_t old_size, size_t size)
{
	return none_left() ? NULL : __real_arena_grow(arena, old, old_size, size);
}

void *__wrap_arena_more(struct arena *arena, void *array, size_t *room, size_t item, size_t first)
{
	return none_left() ? NULL : __real_arena_more(arena, array, room, item, first);
}
