/* UIDs of a file in whatever order, and the search among sorted items. */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "mailbox_writer.h"
#include "uids.h"
#include "unit.h"

static struct mailbox_writer writer;
static char *directory;
static struct arena arena;

static int start(const uint32_t *uid, size_t n)
{
	char path[4200];
	mailbox_start(&writer, 9);
	directory = test_directory();
	arena_init(&arena, 16 << 20);
	for (size_t i = 0; i < n; i++)
		mailbox_add(&writer, uid[i], "one of many");
	mailbox_save(&writer, directory);
	snprintf(path, sizeof path, "%s/cyrus.index", directory);
	return open(path, O_RDWR | O_CLOEXEC);
}

static void end(int fd)
{
	close(fd);
	arena_free(&arena);
	test_directory_remove(directory);
	mailbox_free(&writer);
}

START_TEST(uids_are_known_in_any_order)
{
	static const uint32_t ordered[] = {1, 3, 5, 7, 9}, mixed[] = {9, 1, 7, 3, 5};
	struct uids uids;
	int fd = start(_i ? mixed : ordered, 5);
	ck_assert(uids_read(&uids, fd, &arena));
	ck_assert_uint_eq(uids.count, 5);
	for (uint32_t uid = 0; uid <= 10; uid++)
		ck_assert_int_eq(uids_hold(&uids, uid), uid % 2);
	end(fd);
}
END_TEST

START_TEST(equal_uids_stay_in_their_order)
{
	static const uint32_t uid[] = {4, 2, 4, 2, 4};
	static const uint32_t number[] = {1, 3, 0, 2, 4};
	struct index_header header;
	const char *reason;
	int fd = start(uid, 5);
	struct test_bytes index = mailbox_index(&writer);
	ck_assert_int_eq(index_header_parse(&header, index.data, index.length, &reason), HEADER_OK);
	const struct sortable *order = uids_order(&header, index.data + header.start_offset, 5, &arena);
	for (int i = 0; i < 5; i++) {
		ck_assert_uint_eq(order[i].key, i < 2 ? 2 : 4);
		ck_assert_uint_eq(order[i].number, number[i]);
	}
	ck_assert_uint_eq(sorted_find(order, 5, 2), 0);
	ck_assert_uint_eq(sorted_find(order, 5, 4), 2);
	for (uint64_t none = 1; none <= 5; none += 2)
		ck_assert_uint_eq(sorted_find(order, 5, none), 5);
	ck_assert_uint_eq(sorted_find(NULL, 0, 4), 0);
	bytes_free(&index);
	end(fd);
}
END_TEST

START_TEST(what_is_no_index_or_has_no_room_has_no_uids)
{
	static const uint32_t uid[] = {2, 1};
	struct uids uids;
	struct arena none;
	int fd = start(uid, 2);
	arena_init(&none, 0);
	ck_assert(!uids_read(&uids, fd, &none));
	for (size_t room = 16; room < 4096; room += 16) {
		struct arena small;
		arena_init(&small, 1 << 20);
		ck_assert_ptr_nonnull(arena_alloc(&small, (1 << 20) - (64 << 10) - room));
		if (uids_read(&uids, fd, &small))
			ck_assert(uids_hold(&uids, 1) && uids_hold(&uids, 2) && !uids_hold(&uids, 3));
		arena_free(&small);
	}
	ck_assert_int_eq(ftruncate(fd, 50), 0);
	ck_assert(!uids_read(&uids, fd, &arena));
	ck_assert_int_eq(ftruncate(fd, 0), 0);
	ck_assert(!uids_read(&uids, fd, &arena));
	ck_assert(!uids_read(&uids, -1, &arena));
	end(fd);
}
END_TEST

int main(void)
{
	const struct unit_loop loop[] = {
		{uids_are_known_in_any_order, 0, 2},
		{equal_uids_stay_in_their_order, 0, 1},
		{what_is_no_index_or_has_no_room_has_no_uids, 0, 1},
		{NULL, 0, 0},
	};
	return unit_run_loops("uids", loop);
}
