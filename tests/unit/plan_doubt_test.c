/* Plans for the split layout where something is in doubt, or is not there any
 * more when it is read: nothing is proven by it. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes.h"
#include "plan_fixture.h"
#include "real.h"

static void start(void)
{
	start_minor(9);
}

static void cut_file(const char *name, off_t length)
{
	char path[4200];
	snprintf(path, sizeof path, "%s/%s", directory, name);
	ck_assert_int_eq(truncate(path, length), 0);
}

/* ---- Who else could have it ---------------------------------------------- */

/* One record fits the first; of so many others of its header size (_i: more than
 * are asked) none can have it, for their dates are another's. */
START_TEST(of_very_many_that_are_lost_not_all_are_asked)
{
	start();
	enum { FIRST = 100, FEW = 200, MANY = 400 };
	const uint64_t at = mailbox_expunge(&writer, FIRST, "one of many")->cache_offset;
	const size_t length = writer.cache.length;
	lose(&writer.expunge.record[0]);
	for (uint32_t uid = FIRST + 1; uid <= (_i ? MANY : FEW); uid++) {
		struct test_record *other = lose(mailbox_expunge(&writer, uid, "one of many"));
		other->sentdate -= 1000 * 86400;
		other->cache_offset = at + 8;
	}
	writer.cache.length = length;
	make();
	ck_assert_int_eq(of(FIRST)->cure, _i ? CURE_PLACEHOLDER : CURE_FOUND);
	end();
}
END_TEST

/* The one is live and the other expunged, in files of two minors: nothing says
 * that they are one message. */
START_TEST(of_two_minors_neither_is_the_others)
{
	struct mailbox_writer newer;
	start();
	mailbox_expunge(&writer, 9, "makes the file");
	struct test_record *live = mailbox_add(&writer, 1, "the lost one");
	const size_t at = (size_t)live->cache_offset;
	lose(live);
	mailbox_start(&newer, 10);
	newer.generation = newer.expunge_generation = writer.expunge_generation;
	bytes_append(&newer.cache, writer.cache.data + newer.cache.length, at - newer.cache.length);
	struct test_record *gone = lose(mailbox_expunge(&newer, 2, "the lost one"));
	gone->cache_offset = at + 8;
	memcpy(gone->guid, live->guid, 12);
	mailbox_save(&writer, directory);
	struct test_bytes expunge = mailbox_expunge_file(&newer);
	bytes_save(&expunge, directory, "cyrus.expunge");
	bytes_free(&expunge);
	mailbox_free(&newer);
	make_with(&plain);
	ck_assert_int_eq(of(1)->cure, CURE_PLACEHOLDER);
	ck_assert_int_eq(of(2)->cure, CURE_PLACEHOLDER);
	end();
}
END_TEST

/* Before there were GUIDs nothing but the UID says that two are one message. */
START_TEST(without_a_guid_two_uids_are_two_messages)
{
	start_minor(6);
	const uint64_t at = mailbox_expunge(&writer, 2, "twin")->cache_offset;
	const size_t length = writer.cache.length;
	lose(&writer.expunge.record[0]);
	lose(mailbox_expunge(&writer, 3, "twin"))->cache_offset = at + 8;
	writer.cache.length = length;
	make();
	ck_assert_int_eq(of(2)->cure, CURE_PLACEHOLDER);
	ck_assert_int_eq(of(3)->cure, CURE_PLACEHOLDER);
	end();
}
END_TEST

/* As a crash leaves it: the message is gone, though its file is there. */
START_TEST(an_empty_message_file_is_none)
{
	start();
	struct test_record *record = lose(mailbox_expunge(&writer, 2, "gone"));
	writer.cache.length = (size_t)record->cache_offset - 4;
	record->message = strdup("");
	make();
	ck_assert_int_eq(of(2)->cure, CURE_PLACEHOLDER);
	end();
}
END_TEST

/* The bytes are there, where no record can be: 2.3 reads at multiples of four. */
START_TEST(an_offset_that_no_index_may_hold_is_not_written)
{
	start();
	struct test_record *record = as_2_3_16(mailbox_expunge(&writer, 2, ""));
	const size_t at = (size_t)record->cache_offset, length = writer.cache.length - at;
	struct test_bytes cache = {0};
	bytes_append(&cache, writer.cache.data, at);
	bytes_append(&cache, "xx", 2);
	bytes_append(&cache, writer.cache.data + at, length);
	record->cache_offset = at + 2;
	struct test_bytes left = mailbox_expunge_file(&writer);
	bytes_save(&left, directory, "cyrus.expunge.NEW");
	bytes_free(&left);
	record->cache_offset = at + 8;
	bytes_free(&writer.cache);
	writer.cache = cache;
	make();
	ck_assert_int_eq(of(2)->cure, CURE_NONE);
	ck_assert_str_eq(of(2)->reason, "the index cannot hold the new offset");
	ck_assert_uint_eq(get_u32(of(2)->raw + 24), at + 8);
	ck_assert_uint_eq(plan.cures, 0);
	end();
}
END_TEST

START_TEST(findings_of_other_files_are_no_records)
{
	start();
	mailbox_add(&writer, 1, "good");
	mailbox_save(&writer, directory);
	make_with(&plain);
	finding[findings++] = (struct finding){.kind = FINDING_RECORD, .file = FILE_CACHE, .uid = 1};
	ck_assert(plan_make(&plan, &files, finding, findings, &plain, &arena));
	ck_assert_uint_eq(plan.count, 0);
	end();
}
END_TEST

/* A message whose parts and lines end anyhow has the size of its file. */
START_TEST(the_size_of_the_file_will_do)
{
	static const char *const ends[] = {
		"\r\n", "", "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx", "Content-Type: message/rfc822\r\n\r\nSubject: x\r\n",
		"Content-Type: multipart/mixed; boundary=b\r\n\r\nx\r\n--b--\r\nepilogue", "Content-Type: message/rfc822\r\n\r\n",
	};
	char text[512];
	start();
	snprintf(text, sizeof text, "From: a@example.org\r\nDate: Mon, 24 Sep 2007 09:18:00 +0000\r\nSubject: one\r\n%s", ends[_i]);
	struct test_record *record = release_message(&writer, mailbox_add(&writer, 1, ""), "2.3.16", text, false, &arena);
	const uint64_t at = record->cache_offset;
	record->cache_offset += 4;
	record->sentdate -= 100 * 86400;
	make();
	ck_assert_int_eq(of(1)->cure, CURE_FOUND);
	ck_assert_uint_eq(of(1)->new_offset, at);
	end();
}
END_TEST

/* ---- What is gone when it is read ----------------------------------------- */

static int (*true_fstat)(int fd, struct stat64 *status);
static int shrunk;

/* As if a file were cut between the question how long it is and the reading. */
static int longer(int fd, struct stat64 *status)
{
	int result = true_fstat(fd, status);
	status->st_size += fd == shrunk ? 1 << 20 : 0;
	return result;
}

/* _i: 0 amidst a header, 1 amidst the records of which one is asked for */
START_TEST(a_file_that_shrinks_while_it_is_read_gives_no_plan)
{
	start();
	mailbox_add(&writer, 1, "good");
	mailbox_add(&writer, 2, "bad")->cache_offset += 4;
	mailbox_expunge(&writer, 3, "gone");
	make();
	ck_assert_uint_eq(plan.cures, 1);
	if (_i)
		cut_file("cyrus.index", 96 + 80 + 40);
	else
		cut_file("cyrus.expunge", 20);
	/* So cut, and known to be: what is left has its plan. */
	ck_assert(plan_make(&plan, &files, finding, findings, &plain, &arena));
	ck_assert(real_resolve());
	true_fstat = real.fstat64;
	real.fstat64 = longer;
	shrunk = files.descriptor[_i ? FILE_INDEX : FILE_EXPUNGE];
	const bool good = plan_make(&plan, &files, finding, findings, &plain, &arena);
	real.fstat64 = true_fstat;
	ck_assert(!good);
	ck_assert_str_eq(plan.failure, "a file of the mailbox cannot be read");
	end();
}
END_TEST

static ssize_t (*true_pread)(int fd, void *bytes, size_t length, off64_t at);
static off64_t once; /* what can be read of cyrus.cache, but not again */
static unsigned looks;

static ssize_t only_once(int fd, void *bytes, size_t length, off64_t at)
{
	errno = EIO;
	return fd == files.descriptor[FILE_CACHE] && at == once && looks++ ? -1 : true_pread(fd, bytes, length, at);
}

/* The cache is larger than what is looked at in one piece: it is read twice. */
START_TEST(with_a_large_cache_anything_may_fail)
{
	const struct plan_options one_part = {.max_parts = 1};
	static uint8_t hole[264 << 10];
	start();
	as_2_3_16(mailbox_add(&writer, 1, ""))->cache_offset += 4;
	for (uint32_t uid = 5; uid < 9; uid++) {
		bytes_append(&writer.cache, hole, 8192);
		as_2_3_16(mailbox_add(&writer, uid, ""))->cache_offset += 4;
	}
	bytes_append(&writer.cache, hole, 8192);
	struct test_record *parts = mailbox_expunge(&writer, 2, "parts");
	const size_t header_size = parts->header_size;
	bytes_append(&writer.cache, hole, sizeof hole);
	/* Of its header size, but of another day. */
	const size_t at = (size_t)mailbox_expunge(&writer, 3, "other")->cache_offset;
	ck_assert_uint_eq(writer.expunge.record[1].header_size, header_size);
	for (uint32_t uid = 10; uid < 16; uid++) /* CRCs of all sizes */
		mailbox_add(&writer, uid, "good");
	memcpy(memmem(writer.cache.data + at, writer.cache.length - at, "Mon, 24 Sep 2007", 16), "Mon, 24 Sep 2001", 16);
	parts = &writer.expunge.record[0];
	parts->cache_offset += 4;
	forget(parts);
	ck_assert_int_gt(asprintf(&parts->message, "From: a@example.org\r\nMessage-ID: <2@example.org>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
	                          "%0200d--b\r\n\r\nx\r\n--b\r\n\r\ny\r\n--b--\r\n", 0), 0);
	mailbox_save(&writer, directory);
	make_with(&one_part);
	ck_assert_int_eq(of(1)->cure, CURE_FOUND);
	ck_assert_int_eq(of(2)->cure, CURE_FOUND);
	ck_assert(real_resolve());
	true_pread = real.pread64;
	real.pread64 = only_once;
	once = (off64_t)of(2)->new_offset;
	const bool good = plan_make(&plan, &files, finding, findings, &one_part, &arena);
	real.pread64 = true_pread;
	ck_assert(good);
	ck_assert_uint_gt(looks, 1);
	ck_assert_int_eq(of(2)->cure, CURE_NONE);
	ck_assert(plan_make(&plan, &files, finding, findings, &one_part, &arena));
	of_kind = EIO | REAL_CALLS_TWICE;
	make_in_spite(&one_part, expect_the_same, expect_no_other);
	end();
}
END_TEST

/* What is appended is more than what is allocated for it at first. */
START_TEST(what_is_appended_may_find_no_memory)
{
	start();
	for (uint32_t uid = 1; uid <= 16; uid++)
		mailbox_add(&writer, uid, "rebuilt")->cache_offset += 4;
	make();
	ck_assert_uint_eq(plan.cures, 16);
	ck_assert_uint_gt(plan.tail[0].length, 4200);
	of_kind = 0;
	make_in_spite(&plain, expect_the_same, expect_no_other);
	end();
}
END_TEST

int main(void)
{
	const struct unit_loop loop[] = {
		{of_very_many_that_are_lost_not_all_are_asked, 0, 2},
		{of_two_minors_neither_is_the_others, 0, 1},
		{without_a_guid_two_uids_are_two_messages, 0, 1},
		{an_empty_message_file_is_none, 0, 1},
		{an_offset_that_no_index_may_hold_is_not_written, 0, 1},
		{the_size_of_the_file_will_do, 0, 6},
		{findings_of_other_files_are_no_records, 0, 1},
		{a_file_that_shrinks_while_it_is_read_gives_no_plan, 0, 2},
		{with_a_large_cache_anything_may_fail, 0, 1},
		{what_is_appended_may_find_no_memory, 0, 1},
		{NULL, 0, 0},
	};
	return unit_run_loops("plan_doubt", loop);
}
