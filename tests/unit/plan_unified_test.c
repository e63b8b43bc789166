/* Plans for damaged mailboxes of the unified layout: from where each record
 * gets its cure, and why some get none. heal_minors_test heals what can be. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "bytes.h"
#include "index_format.h"
#include "plan_fixture.h"
#include "real.h"
#include "release_writer.h"

static const char release[] = "3.6.1";

static void start(void)
{
	start_minor(17);
}

static struct test_record *add(uint32_t uid, const char *subject)
{
	char text[512];
	snprintf(text, sizeof text,
	         "From: Alice <Alice@Example.ORG>\r\nTo: bob@example.net\r\nDate: Mon, 24 Sep 2007 09:18:00 +0000\r\n"
	         "Message-ID: <one@example.org>\r\nSubject: %s\r\n\r\nHello.\r\n", subject);
	return release_message(&writer, mailbox_add(&writer, uid, ""), release, text, false, &arena);
}

/* Its cache record, the last, is in no cache any more. */
static void cut(struct test_record *record)
{
	writer.cache.length = (size_t)record->cache_offset;
	record->cache_offset += 1 << 20;
}

START_TEST(a_message_of_another_size_is_another)
{
	start();
	add(1, "good");
	struct test_record *record = add(2, "bad");
	cut(record);
	char *longer = NULL;
	ck_assert_int_gt(asprintf(&longer, _i ? "X-Other: yes\r\n%s" : "%sMore.\r\n", record->message), 0);
	forget(record);
	record->message = longer;
	make();
	ck_assert_int_eq(of(2)->cure, CURE_NONE);
	ck_assert_str_eq(of(2)->reason, "the message file does not fit the index record");
	ck_assert_uint_eq(plan.cures, 0);
	ck_assert_uint_eq(plan.tail[0].length, 0);
	end();
}
END_TEST

/* _i: its file is there, and empty. */
START_TEST(a_message_that_is_gone_leaves_a_placeholder)
{
	start();
	add(1, "good");
	struct test_record *record = add(2, "bad");
	cut(record);
	forget(record);
	record->message = _i ? strdup("") : NULL;
	make();
	ck_assert_int_eq(of(2)->cure, CURE_PLACEHOLDER);
	ck_assert_uint_eq(of(2)->new_offset, plan.tail[0].at + (-plan.tail[0].size & 3));
	end();
}
END_TEST

/* Unexpunged, or delivered twice: its message is there under another UID. _i:
 * unless that record is the one of a file that is another's. */
START_TEST(a_twin_has_the_message_that_is_gone)
{
	start();
	struct test_record *twin = add(1, "twice");
	if (_i) {
		twin->message[strlen(twin->message) - 4] ^= 1; /* same size, same header */
	}
	struct test_record *record = add(2, "twice");
	const uint32_t crc = record->cache_crc;
	cut(record);
	writer.index.record[0].cache_offset = writer.index.record[1].cache_offset; /* its own is gone, too */
	writer.cache.length = 4;
	forget(record);
	make();
	ck_assert_int_eq(of(1)->cure, CURE_REBUILT);
	ck_assert_int_eq(of(2)->cure, _i ? CURE_PLACEHOLDER : CURE_REBUILT);
	if (!_i)
		ck_assert_uint_eq(get_u32(of(2)->raw + 104), crc);
	end();
}
END_TEST

/* What a repack wrote that was killed between its renames. */
START_TEST(a_left_over_cache_gives_the_record)
{
	start();
	add(1, "good");
	struct test_record *record = add(2, "bad");
	struct test_bytes left = {0};
	const size_t at = (size_t)record->cache_offset, length = writer.cache.length - at;
	bytes_append_u32(&left, 8);
	bytes_append(&left, writer.cache.data + at, length);
	left.data[4 + 20] ^= (uint8_t)_i; /* _i: not with the CRC that is asked for */
	bytes_save(&left, directory, "cyrus.cache.NEW");
	cut(record);
	forget(record);
	make();
	ck_assert_int_eq(of(2)->cure, _i ? CURE_PLACEHOLDER : CURE_FOUND);
	if (!_i)
		ck_assert_mem_eq(plan.tail[0].bytes + (of(2)->new_offset - plan.tail[0].at), left.data + 4, length);
	bytes_free(&left);
	end();
}
END_TEST

/* Of both that are gone each has the twin's message; what is no record to rely
 * on gives none (_i: a wrong CRC, unlinked, the GUID of another but for its end). */
START_TEST(many_may_have_the_twins_message)
{
	start();
	add(1, "twice");
	struct test_record *twin = &writer.index.record[0];
	twin->bad_crc = _i == 1;
	twin->system_flags |= _i == 2 ? FLAG_UNLINKED : 0;
	for (uint32_t uid = 2; uid <= 4; uid++) {
		add(uid, uid == 4 ? "other" : "twice");
		struct test_record *lost = &writer.index.record[uid - 1];
		forget(lost);
		lost->cache_offset += 1 << 20;
		lost->guid[19] ^= _i == 3;
	}
	writer.cache.length = 4;
	make();
	ck_assert_int_eq(of(2)->cure, _i ? CURE_PLACEHOLDER : CURE_REBUILT);
	ck_assert_int_eq(of(3)->cure, _i ? CURE_PLACEHOLDER : CURE_REBUILT);
	ck_assert_int_eq(of(4)->cure, CURE_PLACEHOLDER);
	end();
}
END_TEST

/* So many have the GUID and no file that the fifth is not asked. */
START_TEST(not_all_twins_are_asked)
{
	start();
	enum { TWINS = 6 };
	for (uint32_t uid = 1; uid <= TWINS; uid++) {
		add(uid, "twice");
		if (uid < (_i ? TWINS : 4))
			forget(&writer.index.record[uid - 1]);
	}
	cut(&writer.index.record[0]);
	make();
	ck_assert_int_eq(of(1)->cure, _i ? CURE_PLACEHOLDER : CURE_REBUILT);
	end();
}
END_TEST

/* An index record that asks for no CRC, or for one that only another message's
 * cache record has, gets its own from the message file. _i: 0 none; 1 another's
 * in cyrus.cache, 2 in cyrus.cache.NEW */
START_TEST(a_crc_that_leads_to_another_is_not_followed)
{
	start();
	const struct test_record other = *add(1, "another one, which is longer");
	struct test_record *record = add(2, "own");
	const size_t at = (size_t)other.cache_offset, length = (size_t)record->cache_offset - at;
	struct test_bytes left = {0};
	cut(record);
	record->cache_crc = _i ? other.cache_crc : 0;
	bytes_append_u32(&left, 8);
	bytes_append(&left, writer.cache.data + at, length);
	if (_i == 2) {
		bytes_save(&left, directory, "cyrus.cache.NEW");
		writer.index.count--; /* the other is expunged since */
		writer.index.record[0] = writer.index.record[1];
		writer.cache.length = 4;
	}
	bytes_free(&left);
	make();
	ck_assert_int_eq(of(2)->cure, CURE_REBUILT);
	ck_assert_uint_ne(get_u32(of(2)->raw + 104), other.cache_crc);
	ck_assert_uint_ne(get_u32(of(2)->raw + 104), 0);
	end();
}
END_TEST

/* The file is where the flag says, if there is an archive at all. _i: there is
 * one; and 2 more, if the message is gone, and a twin has it. */
START_TEST(an_archived_message_is_read_where_it_is)
{
	char archive[4200], from[4200], to[4300];
	const bool archived = _i & 1, by_twin = _i & 2;
	start();
	add(1, "twice")->system_flags |= FLAG_ARCHIVED;
	if (by_twin) {
		forget(add(2, "twice"));
		cut(&writer.index.record[1]);
	}
	writer.index.record[0].cache_offset += 1 << 20;
	writer.cache.length = 4;
	snprintf(archive, sizeof archive, "%s/archive", directory);
	ck_assert_int_eq(mkdir(archive, 0700), 0);
	mailbox_save(&writer, directory);
	if (archived) {
		snprintf(from, sizeof from, "%s/1.", directory);
		snprintf(to, sizeof to, "%s/1.", archive);
		ck_assert_int_eq(rename(from, to), 0);
		files.archive_directory = archive;
	}
	open_files(); /* a scan cannot see what an archive's cache lacks that is not open */
	for (uint32_t i = 0; i < writer.index.count; i++)
		finding[findings++] = (struct finding){.kind = FINDING_RECORD, .file = FILE_INDEX, .record = i, .uid = i + 1, .verdict = VERDICT_UNPARSABLE};
	ck_assert(plan_make(&plan, &files, finding, findings, &plain, &arena));
	files.archive_directory = NULL;
	ck_assert_int_eq(of(by_twin ? 2 : 1)->cure, CURE_REBUILT);
	ck_assert_int_eq(of(1)->cure, CURE_REBUILT);
	ck_assert_uint_gt(plan.tail[archived].length, 0); /* its cache is the archive's, too */
	ck_assert_int_eq(plan.tail[!archived].length > 0, archived && by_twin);
	end();
}
END_TEST

/* Somebody computed the CRC over another message's record. */
START_TEST(a_crc_proven_to_be_anothers_is_not_searched_for)
{
	start();
	const struct test_record other = *add(1, "one");
	struct test_record *record = add(2, "own");
	const uint64_t at = record->cache_offset;
	record->cache_offset = other.cache_offset;
	record->cache_crc = other.cache_crc;
	mailbox_save(&writer, directory);
	open_files();
	finding[findings++] = (struct finding){.kind = FINDING_RECORD, .file = FILE_INDEX, .record = 1, .uid = 2, .verdict = VERDICT_WRONG_MESSAGE};
	ck_assert(plan_make(&plan, &files, finding, findings, &plain, &arena));
	ck_assert_int_eq(of(2)->cure, CURE_FOUND);
	ck_assert_uint_eq(of(2)->new_offset, at);
	end();
}
END_TEST

/* Cache version and offset were both overwritten, and the cache record is gone:
 * the message file proves it, if it is read as of the version that the others
 * have. _i: 1 the others say no version either; 2 it is another message's file; 3
 * the version alone was overwritten */
START_TEST(the_usual_version_is_tried)
{
	start();
	add(1, "good");
	struct test_record *record = add(2, "bad");
	if (_i == 1)
		writer.index.record[0].cache_version = 0;
	if (_i == 2)
		record->message[strlen(record->message) - 3] ^= 1;
	writer.cache.length = (size_t)record->cache_offset;
	mailbox_save(&writer, directory);
	struct test_bytes index = mailbox_index(&writer), whole = mailbox_index(&writer);
	uint8_t *raw = index.data + 160 + 112;
	raw[24 + 1] ^= _i == 3 ? 0 : 0x40;
	put_u32(raw + 56, 0x63);
	bytes_save(&index, directory, "cyrus.index");
	make_with(&plain);
	ck_assert_int_eq(of(2)->cure, _i % 3 ? CURE_NONE : CURE_REBUILT);
	if (_i % 3)
		ck_assert_str_eq(of(2)->reason, "more than the offset is damaged, and nothing proves what it was");
	else
		ck_assert_mem_eq(of(2)->raw + 28, whole.data + 160 + 112 + 28, 112 - 28 - 4); /* all but offset and CRC */
	bytes_free(&index);
	bytes_free(&whole);
	end();
}
END_TEST

START_TEST(findings_of_other_kinds_and_files_are_no_records)
{
	start();
	add(1, "good");
	mailbox_save(&writer, directory);
	make_with(&plain);
	ck_assert_uint_eq(findings, 0);
	finding[findings++] = (struct finding){.kind = FINDING_GENERATION_MISMATCH, .file = FILE_CACHE};
	finding[findings++] = (struct finding){.kind = FINDING_RECORD, .file = FILE_EXPUNGE};
	ck_assert(plan_make(&plan, &files, finding, findings, &plain, &arena));
	ck_assert_uint_eq(plan.count, 0);
	end();
}
END_TEST

/* What fails takes cures away, and gives no other. */
START_TEST(anything_may_fail_on_the_way)
{
	start();
	add(1, "good");
	writer.index.record[0].bad_crc = true;
	add(2, "found");
	writer.index.record[1].cache_offset += 4;
	add(3, "twice");
	forget(add(4, "twice"));
	writer.index.record[3].cache_offset += 1 << 20;
	cut(&writer.index.record[2]);
	make();
	ck_assert_uint_eq(plan.cures, 3); /* nothing proves the first */
	ck_assert_int_eq(of(4)->cure, CURE_REBUILT);
	make_in_spite(&plain, expect_no_other, expect_no_other);
	end();
}
END_TEST

static uint8_t hole[264 << 10];

/* Both caches are larger than what is looked at in one piece: they are read twice. */
static void start_large(void)
{
	struct test_bytes left = {0};
	start();
	add(1, "good");
	add(2, "its offset was hit");
	const struct test_record lost = *add(3, "left over");
	bytes_append_u32(&left, 8);
	bytes_append(&left, writer.cache.data + lost.cache_offset, writer.cache.length - (size_t)lost.cache_offset);
	bytes_append(&left, hole, sizeof hole);
	bytes_save(&left, directory, "cyrus.cache.NEW");
	bytes_free(&left);
	cut(&writer.index.record[2]);
	bytes_append(&writer.cache, hole, sizeof hole);
	mailbox_save(&writer, directory);
	struct test_bytes index = mailbox_index(&writer);
	index.data[160 + 112 + 24 + 1] ^= 0x40;
	bytes_save(&index, directory, "cyrus.index");
	bytes_free(&index);
	make_with(&plain);
	ck_assert_int_eq(of(2)->cure, CURE_FOUND);
	ck_assert_int_eq(of(3)->cure, CURE_FOUND);
}

START_TEST(with_large_caches_anything_may_fail)
{
	start_large();
	of_kind = _i ? EIO | REAL_CALLS_TWICE : 0;
	make_in_spite(&plain, expect_no_other, expect_no_other);
	end();
}
END_TEST

static ssize_t (*true_pread)(int fd, void *bytes, size_t length, off64_t at);
static unsigned looks;

static off64_t unreadable; /* in cyrus.cache */
static bool breaks;

/* Somebody writes into the left-over after it was looked at first, or the disk breaks. */
static ssize_t changed(int fd, void *bytes, size_t length, off64_t at)
{
	const ssize_t n = true_pread(fd, bytes, length, at);
	const bool again = fd == files.descriptor[FILE_CACHE_NEW] && at == 4 && looks++;
	errno = EIO;
	if ((again && breaks) || (fd == files.descriptor[FILE_CACHE] && at == unreadable))
		return -1;
	if (again && n > 60)
		((uint8_t *)bytes)[12] ^= 1;
	return n;
}

/* _i: 1 the left-over cannot be read again, 2 nor a record whose own CRC was wrong,
 * which is found in cyrus.cache by that of the cache */
START_TEST(a_left_over_that_changes_gives_no_record)
{
	start_large();
	ck_assert(real_resolve());
	true_pread = real.pread64;
	real.pread64 = changed;
	looks = 0;
	breaks = _i;
	unreadable = _i == 2 ? (off64_t)of(2)->new_offset : -1;
	const bool good = plan_make(&plan, &files, finding, findings, &plain, &arena);
	real.pread64 = true_pread;
	ck_assert(good);
	ck_assert_uint_gt(looks, 1);
	ck_assert_int_eq(of(3)->cure, CURE_REBUILT);
	ck_assert_int_eq(of(2)->cure, CURE_FOUND);
	end();
}
END_TEST

int main(void)
{
	const struct unit_loop loop[] = {
		{a_message_of_another_size_is_another, 0, 2},
		{a_message_that_is_gone_leaves_a_placeholder, 0, 2},
		{a_twin_has_the_message_that_is_gone, 0, 2},
		{a_left_over_cache_gives_the_record, 0, 2},
		{many_may_have_the_twins_message, 0, 4},
		{not_all_twins_are_asked, 0, 2},
		{a_crc_that_leads_to_another_is_not_followed, 0, 3},
		{a_crc_proven_to_be_anothers_is_not_searched_for, 0, 1},
		{the_usual_version_is_tried, 0, 4},
		{findings_of_other_kinds_and_files_are_no_records, 0, 1},
		{anything_may_fail_on_the_way, 0, 1},
		{an_archived_message_is_read_where_it_is, 0, 4},
		{with_large_caches_anything_may_fail, 0, 2},
		{a_left_over_that_changes_gives_no_record, 0, 3},
		{NULL, 0, 0},
	};
	return unit_run_loops("plan_unified", loop);
}
