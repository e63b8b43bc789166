#include "guard_damage.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "bytes.h"
#include "mailbox_writer.h"

static struct mailbox_writer writer;

void damage_free(void)
{
	mailbox_free(&writer);
}

static void astray(struct test_record *record)
{
	record->cache_offset += 1 << 20;
}

static void make(const char *directory, uint32_t minor)
{
	mailbox_free(&writer);
	mailbox_start(&writer, minor);
	for (uint32_t uid = 1; uid <= 4; uid++)
		mailbox_add(&writer, uid, "live");
	mailbox_expunge(&writer, 5, "gone");
	mailbox_expunge(&writer, 6, "gone, too");
	struct test_bytes header = {.data = (uint8_t *)(uintptr_t)"header\n", .length = 7};
	bytes_save(&header, directory, "cyrus.header");
}

/* ---- Files of what the writer holds ------------------------------------- */

static void save(struct test_bytes bytes, const char *directory, const char *name)
{
	bytes_save(&bytes, directory, name);
	bytes_free(&bytes);
}

static void save_index(const char *directory, const char *name)
{
	save(mailbox_index(&writer), directory, name);
}

static void save_expunge(const char *directory, const char *name)
{
	save(mailbox_expunge_file(&writer), directory, name);
}

/* What a rewrite of the next generation that knows no cyrus.expunge makes of
 * the index and the cache. */
static void save_rewritten(const char *directory, const char *index)
{
	struct test_bytes cache = {0};
	const uint64_t begin = writer.index.record[0].cache_offset, end = writer.expunge.record[0].cache_offset;
	bytes_append_u32(&cache, 8);
	bytes_append(&cache, writer.cache.data + begin, (size_t)(end - begin));
	writer.generation = 8;
	save_index(directory, index);
	save(cache, directory, "cyrus.cache.NEW");
}

/* ---- The mailboxes ------------------------------------------------------ */

static void make_stale(const char *directory, uint32_t minor)
{
	make(directory, minor);
	astray(&writer.index.record[2]);
	astray(minor < 12 ? &writer.expunge.record[0] : &writer.index.record[4]);
	mailbox_save(&writer, directory);
}

void stale_split(const char *directory)
{
	make_stale(directory, 9);
}

void stale_unified(const char *directory)
{
	make_stale(directory, 17);
}

void stale_and_short(const char *directory)
{
	stale_split(directory);
	struct test_bytes index = bytes_load(directory, "cyrus.index", false);
	put_u32(index.data + 20, 9);
	save(index, directory, "cyrus.index");
}

void expunge_left_over(const char *directory)
{
	make(directory, 9);
	writer.generation = 8;
	put_u32(writer.cache.data, 8);
	writer.expunge_generation = 8;
	const struct test_bytes left = mailbox_expunge_file(&writer);
	writer.expunge_generation = 7;
	astray(&writer.expunge.record[0]);
	astray(&writer.expunge.record[1]);
	mailbox_save(&writer, directory);
	save(left, directory, "cyrus.expunge.NEW");
}

void expunge_left_over_reversed(const char *directory)
{
	expunge_left_over(directory);
	struct test_bytes left = bytes_load(directory, "cyrus.expunge.NEW", false);
	uint8_t first[80];
	memcpy(first, left.data + 96, sizeof first);
	memcpy(left.data + 96, left.data + 96 + 80, sizeof first);
	memcpy(left.data + 96 + 80, first, sizeof first);
	save(left, directory, "cyrus.expunge.NEW");
}

void expunge_left_over_that_lacks(const char *directory)
{
	expunge_left_over(directory);
	mailbox_expunge(&writer, 7, "since then");
	save_expunge(directory, "cyrus.expunge");
	bytes_save(&writer.cache, directory, "cyrus.cache");
}

void expunge_left_over_twice(const char *directory)
{
	expunge_left_over(directory);
	static const char *const names[] = {"cyrus.expunge", "cyrus.expunge.NEW"};
	for (int i = 0; i < 2; i++) {
		struct test_bytes file = bytes_load(directory, names[i], false);
		uint8_t first[80];
		memcpy(first, file.data + 96, sizeof first);
		bytes_append(&file, first, sizeof first);
		put_u32(file.data + 20, 3);
		save(file, directory, names[i]);
	}
}

void expunge_left_over_that_differs(const char *directory)
{
	expunge_left_over(directory);
	struct test_bytes left = bytes_load(directory, "cyrus.expunge.NEW", false);
	left.data[96 + 80 + 39] ^= 1; /* SYSTEM FLAGS */
	save(left, directory, "cyrus.expunge.NEW");
}

void expunge_left_over_of_another_minor(const char *directory)
{
	expunge_left_over(directory);
	writer.minor = 10;
	save_expunge(directory, "cyrus.expunge.NEW");
	writer.minor = 9;
}

void both_left_over(const char *directory)
{
	cache_left_over(directory);
	writer.expunge.count--;
	writer.expunge_generation = 8;
	save_expunge(directory, "cyrus.expunge.NEW");
	writer.expunge.count++;
}

void cache_left_over(const char *directory)
{
	make(directory, 9);
	mailbox_save(&writer, directory); /* with the old index: cyrus.expunge and its cache agree */
	save_rewritten(directory, "cyrus.index");
}

void index_left_over(const char *directory)
{
	make(directory, 9);
	mailbox_save(&writer, directory);
	writer.generation = 8;
	save_index(directory, "cyrus.index.NEW");
	put_u32(writer.cache.data, 8);
	bytes_save(&writer.cache, directory, "cyrus.cache");
	put_u32(writer.cache.data, 7);
	writer.expunge_generation = 8;
	save_expunge(directory, "cyrus.expunge");
}

void index_left_over_and_written(const char *directory)
{
	static const struct timespec long_ago[] = {{1000000000, 0}, {1000000000, 0}};
	char path[4200];
	index_left_over(directory);
	snprintf(path, sizeof path, "%s/cyrus.index.NEW", directory);
	utimensat(AT_FDCWD, path, long_ago, 0);
}

void index_left_over_that_lacks(const char *directory)
{
	index_left_over(directory);
	writer.index.count--;
	save_index(directory, "cyrus.index.NEW");
	writer.index.count++;
}

void index_left_over_without_the_lost(const char *directory)
{
	char path[4200];
	index_left_over_that_lacks(directory);
	snprintf(path, sizeof path, "%s/4.", directory);
	remove(path);
}

void index_left_over_without_the_expunged(const char *directory)
{
	index_left_over_that_lacks(directory);
	writer.expunge_generation = 8;
	mailbox_expunge(&writer, 4, "live")->cache_offset = writer.index.record[3].cache_offset;
	save_expunge(directory, "cyrus.expunge.NEW");
}

void index_left_over_in_that_second(const char *directory)
{
	static const char *const names[] = {"cyrus.index", "cyrus.index.NEW"};
	char path[4200];
	index_left_over(directory);
	for (int i = 0; i < 2; i++) {
		const struct timespec then[] = {{1000000000, 500 - i}, {1000000000, 500 - i}};
		snprintf(path, sizeof path, "%s/%s", directory, names[i]);
		utimensat(AT_FDCWD, path, then, 0);
	}
}

void about_to_be_rewritten_badly(const char *directory)
{
	about_to_be_rewritten(directory);
	astray(&writer.index.record[1]);
	save_index(directory, "cyrus.index.NEW");
}

void about_to_be_rewritten_with_both(const char *directory)
{
	about_to_be_rewritten(directory);
	mailbox_expunge(&writer, 2, "live");
	writer.expunge_generation = 7;
	save_expunge(directory, "cyrus.expunge");
}

void about_to_be_rewritten(const char *directory)
{
	make(directory, 9);
	mailbox_save(&writer, directory);
	save_rewritten(directory, "cyrus.index.NEW");
}

void both_live_and_expunged(const char *directory)
{
	make(directory, 9);
	mailbox_expunge(&writer, 2, "live");
	mailbox_save(&writer, directory);
	save_index(directory, "cyrus.index.NEW");
}
