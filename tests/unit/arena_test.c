#include <check.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "unit.h"

START_TEST(gives_aligned_memory_until_its_limit)
{
	struct arena arena;
	arena_init(&arena, 4 << 20);
	size_t given = 0;
	for (void *p; (p = arena_alloc(&arena, 100000)); given++) {
		ck_assert_uint_eq((uintptr_t)p % 16, 0);
		memset(p, 0xa5, 100000);
	}
	ck_assert_uint_ge(given, 30);
	ck_assert_uint_le(arena.mapped, 4 << 20);
	ck_assert_ptr_null(arena_alloc(&arena, (size_t)-1));
	arena_free(&arena);
	ck_assert_uint_eq(arena.mapped, 0);
}
END_TEST

START_TEST(grows_in_place_or_copies)
{
	struct arena arena;
	arena_init(&arena, 16 << 20);
	char *a = arena_alloc(&arena, 10);
	memcpy(a, "ninechars", 10);
	ck_assert_ptr_eq(arena_grow(&arena, a, 10, 1000), a);
	ck_assert_ptr_nonnull(arena_alloc(&arena, 10));
	char *b = arena_grow(&arena, a, 1000, 3 << 20);
	ck_assert_ptr_ne(b, a);
	ck_assert_str_eq(b, "ninechars");
	arena_reset(&arena);
	ck_assert_uint_eq(arena.mapped, 1 << 20);
	arena_free(&arena);
}
END_TEST

START_TEST(an_array_doubles_or_stays)
{
	struct arena arena;
	size_t room = 0;
	arena_init(&arena, 1 << 20);
	uint32_t *array = arena_more(&arena, NULL, &room, sizeof *array, 3);
	ck_assert_uint_eq(room, 3);
	array[2] = 77;
	ck_assert_ptr_nonnull(arena_alloc(&arena, 1));
	array = arena_more(&arena, array, &room, sizeof *array, 3);
	ck_assert_uint_eq(room, 6);
	ck_assert_uint_eq(array[2], 77);
	while (arena_alloc(&arena, 16))
		;
	ck_assert_ptr_null(arena_more(&arena, array, &room, sizeof *array, 3));
	ck_assert_uint_eq(room, 6);
	ck_assert_uint_eq(array[2], 77);
	arena_free(&arena);
}
END_TEST

int main(void)
{
	return unit_run("arena", (const TTest *[]){gives_aligned_memory_until_its_limit, grows_in_place_or_copies, an_array_doubles_or_stays, NULL});
}
