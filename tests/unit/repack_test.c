/* When a cyrus.cache.NEW is a left-over, and when a host gives a repack up: asked
 * of a host whose descriptors and locks are made up here. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mailbox_writer.h"
#include "real_calls.h"
#include "unit.h"

/* With the tracker it would be the library: ours stands in for it. */
#include "repack.c"

static char *directory;
static struct mailbox mailbox;
static struct tracked host[FILE_COUNT]; /* what the host has open, fd -1: not */
static bool locked;

int track_descriptor(const struct mailbox *asked, enum mailbox_file file)
{
	return asked == &mailbox ? host[file].fd : -1;
}

enum track_lock track_lock_of(dev_t device, ino_t inode)
{
	const struct tracked *index = &host[FILE_INDEX];
	return locked && index->device == device && index->inode == inode ? TRACK_WRITE_LOCKED : TRACK_UNLOCKED;
}

int track_readable(dev_t device, ino_t inode, bool *any)
{
	*any = false;
	for (int file = 0; file < FILE_COUNT; file++)
		if (host[file].fd >= 0 && host[file].device == device && host[file].inode == inode)
			return host[file].fd;
	return -1;
}

struct tracked *track_find(int fd)
{
	for (int file = 0; file < FILE_COUNT; file++)
		if (fd >= 0 && host[file].fd == fd)
			return &host[file];
	return NULL;
}

static void path_of(enum mailbox_file file, char *path)
{
	snprintf(path, PATH_MAX, "%s/%s", directory, mailbox_file_name(file));
}

static void host_opens(enum mailbox_file file, int flags)
{
	char path[PATH_MAX];
	struct stat status;
	path_of(file, path);
	int fd = open(path, flags | O_CREAT, 0600);
	ck_assert(fd >= 0 && fstat(fd, &status) == 0);
	host[file] = (struct tracked){.fd = fd, .mailbox = &mailbox, .file = file, .access = flags & O_ACCMODE, .device = status.st_dev, .inode = status.st_ino};
}

/* In the middle of a repack: index locked, both .NEW open, the cache's not empty. */
static void start(uint32_t minor)
{
	struct mailbox_writer writer;
	directory = test_directory();
	mailbox_start(&writer, minor);
	for (uint32_t uid = 1; uid <= 4; uid++)
		mailbox_add(&writer, uid, "a subject");
	mailbox_save(&writer, directory);
	bytes_save(&writer.cache, directory, mailbox_file_name(FILE_CACHE_NEW));
	mailbox_free(&writer);
	for (int file = 0; file < FILE_COUNT; file++)
		host[file].fd = -1;
	host_opens(FILE_INDEX, O_RDWR);
	host_opens(FILE_INDEX_NEW, O_RDWR);
	host_opens(FILE_CACHE_NEW, O_RDWR);
	locked = true;
}

static void host_closes(enum mailbox_file file)
{
	if (host[file].fd >= 0)
		close(host[file].fd);
	host[file].fd = -1;
}

static void end(void)
{
	for (int file = 0; file < FILE_COUNT; file++)
		host_closes((enum mailbox_file)file);
	test_directory_remove(directory);
}

static uint64_t left_over(void)
{
	return repack_left_over(&host[FILE_CACHE_NEW]);
}

static const uint32_t minors[] = {12, 13, 16, 17, 19, 20};

START_TEST(bytes_in_a_new_cache_are_a_left_over)
{
	struct stat status;
	start(minors[_i]);
	uint64_t length = left_over();
	ck_assert(fstat(host[FILE_CACHE_NEW].fd, &status) == 0 && length == (uint64_t)status.st_size);
	ck_assert_uint_gt(length, 4);
	ck_assert(repack_discard(&host[FILE_CACHE_NEW]));
	ck_assert_uint_eq(left_over(), 0);
	ck_assert(fstat(host[FILE_CACHE_NEW].fd, &status) == 0 && status.st_size == 0);
	end();
}
END_TEST

/* Each alone is enough for it to be none of ours. */
START_TEST(what_is_no_repack)
{
	char path[PATH_MAX], other[PATH_MAX + 8];
	start(17);
	locked = false;
	ck_assert_uint_eq(left_over(), 0);
	locked = true;
	ck_assert_uint_gt(left_over(), 0);

	ck_assert_uint_eq(repack_left_over(&host[FILE_INDEX_NEW]), 0);
	host[FILE_CACHE_NEW].access = O_RDONLY; /* who only reads appends nothing */
	ck_assert_uint_eq(left_over(), 0);
	host[FILE_CACHE_NEW].access = O_RDWR;

	path_of(FILE_CACHE_NEW, path); /* another name: somebody else's file too */
	snprintf(other, sizeof other, "%s.kept", path);
	ck_assert_int_eq(link(path, other), 0);
	ck_assert_uint_eq(left_over(), 0);
	ck_assert_int_eq(unlink(other), 0);
	ck_assert_uint_gt(left_over(), 0);

	host_closes(FILE_INDEX_NEW); /* a repack opens that one first */
	ck_assert_uint_eq(left_over(), 0);
	end();
}
END_TEST

START_TEST(the_split_layout_rewrites_otherwise)
{
	start(10);
	ck_assert_uint_eq(left_over(), 0);
	char path[PATH_MAX];
	path_of(FILE_INDEX_NEW, path);
	ck_assert_ptr_null(repack_given_up(AT_FDCWD, path));
	end();
}
END_TEST

START_TEST(a_new_index_removed_under_the_lock_is_given_up)
{
	char path[PATH_MAX];
	start(minors[_i]);
	path_of(FILE_INDEX_NEW, path);
	ck_assert_ptr_eq(repack_given_up(AT_FDCWD, path), &mailbox);
	locked = false; /* whoever tidies up holds no lock */
	ck_assert_ptr_null(repack_given_up(AT_FDCWD, path));
	locked = true;
	ck_assert_ptr_null(repack_given_up(host[FILE_INDEX].fd, path));
	path_of(FILE_CACHE_NEW, path);
	ck_assert_ptr_null(repack_given_up(AT_FDCWD, path));
	host_closes(FILE_INDEX); /* another program's mailbox */
	path_of(FILE_INDEX_NEW, path);
	ck_assert_ptr_null(repack_given_up(AT_FDCWD, path));
	end();
}
END_TEST

/* Who cannot be asked is left alone. */
START_TEST(any_call_may_fail)
{
	char path[PATH_MAX];
	start(17);
	path_of(FILE_INDEX_NEW, path);
	real_calls_begin(0, 0);
	ck_assert_uint_gt(left_over(), 0);
	const unsigned calls = real_calls_end();
	ck_assert_uint_gt(calls, 2);
	for (unsigned n = 1; n <= calls; n++) {
		real_calls_begin(n, EIO | REAL_CALLS_TWICE);
		const uint64_t length = left_over();
		real_calls_end();
		ck_assert_uint_eq(length, 0);
		real_calls_begin(n, EIO | REAL_CALLS_TWICE);
		const struct mailbox *given_up = repack_given_up(AT_FDCWD, path);
		real_calls_end();
		ck_assert_ptr_null(given_up);
	}
	end();
}
END_TEST

START_TEST(what_the_host_has_open_is_asked)
{
	char path[PATH_MAX];
	start(17);
	path_of(FILE_INDEX_NEW, path);
	host[FILE_INDEX].file = FILE_INDEX_NEW; /* renamed, and not told yet */
	ck_assert_ptr_null(repack_given_up(AT_FDCWD, path));
	host[FILE_INDEX].file = FILE_INDEX;
	const int index = host[FILE_INDEX].fd;
	host[FILE_INDEX].fd = -1;
	ck_assert_uint_eq(left_over(), 0);
	host[FILE_INDEX].fd = index;
	ck_assert_int_eq(ftruncate(index, 0), 0);
	ck_assert_uint_eq(left_over(), 0);
	end();
}
END_TEST

START_TEST(paths_of_any_length)
{
	char path[2 * PATH_MAX];
	start(17);
	memset(path, 'x', sizeof path);
	path[0] = '/';
	strcpy(path + sizeof path - sizeof "/cyrus.index.NEW", "/cyrus.index.NEW");
	ck_assert_ptr_null(repack_given_up(AT_FDCWD, path));
	ck_assert_ptr_null(repack_given_up(AT_FDCWD, ""));
	ck_assert_ptr_null(repack_given_up(AT_FDCWD, "cyrus.index.NEW"));
	end();
}
END_TEST

int main(void)
{
	enum { MINORS = sizeof minors / sizeof minors[0] };
	const struct unit_loop tests[] = {
		{bytes_in_a_new_cache_are_a_left_over, 0, MINORS},
		{what_is_no_repack, 0, 1},
		{the_split_layout_rewrites_otherwise, 0, 1},
		{a_new_index_removed_under_the_lock_is_given_up, 0, MINORS},
		{any_call_may_fail, 0, 1},
		{what_the_host_has_open_is_asked, 0, 1},
		{paths_of_any_length, 0, 1},
		{NULL, 0, 0},
	};
	return unit_run_loops("repack", tests);
}
