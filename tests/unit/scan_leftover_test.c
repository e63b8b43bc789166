/* Left-over .NEW files that look like the rest of an interrupted rewrite, and are
 * not, or of which that cannot be said: nothing is to be finished then. */
#include "scan_fixture.h"
#include "short_memory.h"

/* A mailbox of generation 7 and what a rewrite made of it, of generation 8: the
 * same records at the same places. */
static struct test_bytes new_index, new_expunge, new_cache;

static void rewrite_begins(void)
{
	start(10);
	add_many(5);
	mailbox_expunge(&writer, 6, "expunged");
	mailbox_save(&writer, directory);
	writer.generation = writer.expunge_generation = 8;
	new_index = mailbox_index(&writer);
	new_expunge = mailbox_expunge_file(&writer);
	bytes_append(&new_cache, writer.cache.data, writer.cache.length);
	new_cache.data[3] = 8;
}

static void rewrite_ends(void)
{
	bytes_free(&new_index);
	bytes_free(&new_expunge);
	bytes_free(&new_cache);
	end();
}

static unsigned left_overs(enum mailbox_file file)
{
	unsigned count = 0;
	scan();
	for (unsigned i = 0; i < findings; i++)
		count += finding[i].kind == FINDING_INTERRUPTED_RENAME && finding[i].file == file;
	return count;
}

static unsigned left_over(const struct test_bytes *bytes, enum mailbox_file file)
{
	save_as(bytes, mailbox_file_name(file));
	return left_overs(file);
}

START_TEST(a_cache_for_an_index_of_nothing_proves_nothing)
{
	rewrite_begins();
	save_as(&new_index, "cyrus.index");
	ck_assert_uint_eq(left_over(&new_cache, FILE_CACHE_NEW), 1);
	options.cache_budget = 1;
	ck_assert_uint_eq(left_overs(FILE_CACHE_NEW), 0);
	options.cache_budget = 0;
	writer.index.record[1].cache_offset += 4; /* one of them is not good in it */
	struct test_bytes index = mailbox_index(&writer);
	save_as(&index, "cyrus.index");
	ck_assert_uint_eq(left_overs(FILE_CACHE_NEW), 0);
	bytes_free(&index);
	writer.index.record[1].cache_offset -= 4;
	size_t count = writer.index.count;
	writer.index.count = 0;
	index = mailbox_index(&writer);
	writer.index.count = count;
	save_as(&index, "cyrus.index");
	ck_assert_uint_eq(left_overs(FILE_CACHE_NEW), 0);
	bytes_free(&index);
	rewrite_ends();
}
END_TEST

START_TEST(an_index_that_is_not_the_caches)
{
	rewrite_begins();
	save_as(&new_cache, "cyrus.cache");
	ck_assert_uint_eq(left_over(&new_index, FILE_INDEX_NEW), 1);
	writer.generation = 9;
	struct test_bytes index = mailbox_index(&writer);
	ck_assert_uint_eq(left_over(&index, FILE_INDEX_NEW), 0);
	bytes_free(&index);
	writer.generation = 8;
	size_t count = writer.index.count;
	writer.index.count = 0;
	index = mailbox_index(&writer);
	ck_assert_uint_eq(left_over(&index, FILE_INDEX_NEW), 0);
	bytes_free(&index);
	writer.index.count = count;
	writer.index.record[1].cache_offset += 4;
	index = mailbox_index(&writer);
	ck_assert_uint_eq(left_over(&index, FILE_INDEX_NEW), 0);
	bytes_free(&index);
	writer.index.record[1].cache_offset -= 4;
	struct mailbox_writer other; /* of the other layout */
	mailbox_start(&other, 17);
	other.generation = 8;
	mailbox_add(&other, 1, "a subject");
	index = mailbox_index(&other);
	ck_assert_uint_eq(left_over(&index, FILE_INDEX_NEW), 0);
	bytes_free(&index);
	mailbox_free(&other);
	rewrite_ends();
}
END_TEST

/* The index and the cache were renamed, cyrus.expunge was not. */
START_TEST(a_cyrus_expunge_that_is_not_the_indexs)
{
	rewrite_begins();
	save_as(&new_index, "cyrus.index");
	save_as(&new_cache, "cyrus.cache");
	ck_assert_uint_eq(left_over(&new_expunge, FILE_EXPUNGE_NEW), 1);
	for (int kind = 0; kind < 4; kind++) {
		size_t count = writer.expunge.count;
		writer.expunge_generation = kind == 0 ? 9 : 8;
		writer.minor = kind == 1 ? 9 : 10;
		writer.expunge.count = kind == 2 ? 0 : count; /* and the present one is good */
		writer.expunge.record[0].cache_offset += kind == 3 ? 4 : 0;
		struct test_bytes expunge = mailbox_expunge_file(&writer);
		ck_assert_uint_eq(left_over(&expunge, FILE_EXPUNGE_NEW), 0);
		bytes_free(&expunge);
		writer.expunge.count = count;
		writer.expunge.record[0].cache_offset -= kind == 3 ? 4 : 0;
	}
	struct mailbox_writer other;
	mailbox_start(&other, 17);
	other.generation = 8;
	struct test_bytes unified = mailbox_index(&other);
	ck_assert_uint_eq(left_over(&unified, FILE_EXPUNGE_NEW), 0);
	bytes_free(&unified);
	mailbox_free(&other);
	rewrite_ends();
}
END_TEST

/* Of one generation with all else: it is needed if the present one is of an older
 * minor version, or has a UID that is live. */
START_TEST(a_cyrus_expunge_of_the_same_generation)
{
	rewrite_begins();
	save_as(&new_index, "cyrus.index");
	save_as(&new_cache, "cyrus.cache");
	save_as(&new_expunge, "cyrus.expunge");
	ck_assert_uint_eq(left_over(&new_expunge, FILE_EXPUNGE_NEW), 0);
	writer.minor = 9;
	struct test_bytes older = mailbox_expunge_file(&writer);
	writer.minor = 10;
	save_as(&older, "cyrus.expunge");
	ck_assert_uint_eq(left_overs(FILE_EXPUNGE_NEW), 1);
	bytes_free(&older);
	mailbox_expunge(&writer, 7, "live")->uid = 2;
	struct test_bytes both = mailbox_expunge_file(&writer);
	writer.cache.data[3] = 8;
	save_as(&both, "cyrus.expunge");
	save_as(&writer.cache, "cyrus.cache");
	ck_assert_uint_eq(left_overs(FILE_EXPUNGE_NEW), 1);
	bytes_free(&both);
	rewrite_ends();
}
END_TEST

static int (*libc_fstat)(int, struct stat64 *);

static int no_status_of_the_new_cache(int fd, struct stat64 *status)
{
	if (fd != files.descriptor[FILE_CACHE_NEW])
		return libc_fstat(fd, status);
	errno = EIO;
	return -1;
}

/* Whatever cannot be allocated or read: what is said is so, or it is said that not
 * all was looked at. */
START_TEST(what_cannot_be_looked_at_is_not_said_to_be_left_over)
{
	rewrite_begins();
	save_as(&new_index, "cyrus.index");
	save_as(&new_expunge, "cyrus.expunge.NEW");
	save_as(&new_cache, "cyrus.cache.NEW");
	mailbox_expunge(&writer, 7, "live")->uid = 2;
	writer.expunge_generation = 7;
	struct test_bytes both = mailbox_expunge_file(&writer);
	save_as(&both, "cyrus.expunge");
	for (int renamed = 0; renamed < 2; renamed++) {
		const enum mailbox_file file = renamed ? FILE_EXPUNGE_NEW : FILE_CACHE_NEW;
		if (renamed)
			rename_file("cyrus.cache.NEW", "cyrus.cache");
		short_memory_begin(0, false);
		ck_assert_uint_eq(left_overs(file), 1);
		const unsigned many = short_memory_end();
		for (unsigned n = 1; n <= 2 * many; n++) {
			short_memory_begin(n <= many ? n : n - many, n > many);
			unsigned found = left_overs(file);
			short_memory_end();
			ck_assert(found == 1 || summary.incomplete || !judged);
		}
		if (!renamed) {
			unreadable = FILE_CACHE_NEW;
			ck_assert_uint_eq(left_overs(file), 0);
			unreadable = FILE_COUNT;
			libc_fstat = real.fstat64;
			real.fstat64 = libc_fstat ? no_status_of_the_new_cache : NULL; /* before glibc 2.33 there is none */
			ck_assert(left_overs(file) == 0 || !libc_fstat);
			real.fstat64 = libc_fstat;
		}
	}
	bytes_free(&both);
	rewrite_ends();
}
END_TEST

/* What the archive's cache has is not asked for in this one. */
START_TEST(archived_records_are_no_matter)
{
	start(17);
	add_many(5);
	mailbox_save(&writer, directory);
	save_as(&writer.cache, "cyrus.cache.NEW");
	writer.generation = 8;
	writer.cache.data[3] = 8;
	writer.index.record[1].system_flags |= 1u << 29; /* archived */
	writer.index.record[1].cache_offset = 12;
	struct test_bytes index = mailbox_index(&writer);
	save_as(&index, "cyrus.index");
	struct test_bytes none = {.data = writer.cache.data, .length = 4};
	save_as(&none, "cyrus.cache");
	archive = true;
	ck_assert_uint_eq(left_overs(FILE_CACHE_NEW), 1);
	archive = false;
	ck_assert_uint_eq(left_overs(FILE_CACHE_NEW), 0);
	bytes_free(&index);
	end();
}
END_TEST

/* An empty one is needed where the present one's records are bad. */
START_TEST(an_empty_cyrus_expunge)
{
	rewrite_begins();
	save_as(&new_index, "cyrus.index");
	save_as(&new_cache, "cyrus.cache");
	size_t count = writer.expunge.count;
	writer.expunge.count = 0;
	struct test_bytes none = mailbox_expunge_file(&writer);
	writer.expunge.count = count;
	ck_assert_uint_eq(left_over(&none, FILE_EXPUNGE_NEW), 0);
	writer.expunge_generation = 7;
	writer.expunge.record[0].cache_offset += 4;
	struct test_bytes bad = mailbox_expunge_file(&writer);
	save_as(&bad, "cyrus.expunge");
	ck_assert_uint_eq(left_overs(FILE_EXPUNGE_NEW), 1);
	bytes_free(&bad);
	bytes_free(&none);
	rewrite_ends();
}
END_TEST

int main(void)
{
	return unit_run("scan_leftover",
		(const TTest *const[]){
			a_cache_for_an_index_of_nothing_proves_nothing,
			an_index_that_is_not_the_caches,
			a_cyrus_expunge_that_is_not_the_indexs,
			a_cyrus_expunge_of_the_same_generation,
			what_cannot_be_looked_at_is_not_said_to_be_left_over,
			archived_records_are_no_matter,
			an_empty_cyrus_expunge,
			NULL,
		});
}
