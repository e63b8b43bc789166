/* Plans for damaged mailboxes of the unified layout: from where each record
 * gets its cure, and why some get none. heal_minors_test heals what can be. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes.h"
#include "mailbox_writer.h"
#include "plan.h"
#include "release_writer.h"
#include "unit.h"

enum { MOST = 64, CHUNK = 1 << 20 };
static const char release[] = "3.6.1";

static struct mailbox_writer writer;
static char *directory;
static struct arena arena;
static struct mailbox_files files;
static struct finding finding[MOST];
static size_t findings;
static struct plan plan;
static const struct plan_options plain;

static void start(void)
{
	mailbox_start(&writer, 17);
	directory = test_directory();
	arena_init(&arena, 256 << 20);
	files.data_directory = directory;
}

static void end(void)
{
	for (int file = 0; file < FILE_COUNT; file++)
		if (files.descriptor[file] >= 0)
			close(files.descriptor[file]);
	arena_free(&arena);
	test_directory_remove(directory);
	mailbox_free(&writer);
}

static struct test_record *add(uint32_t uid, const char *subject)
{
	char text[512];
	snprintf(text, sizeof text,
	         "From: Alice <Alice@Example.ORG>\r\nTo: bob@example.net\r\nDate: Mon, 24 Sep 2007 09:18:00 +0000\r\n"
	         "Message-ID: <one@example.org>\r\nSubject: %s\r\n\r\nHello.\r\n", subject);
	return release_message(&writer, mailbox_add(&writer, uid, ""), release, text, false, &arena);
}

static void collect(void *context, const struct finding *found)
{
	ck_assert_uint_lt(findings, MOST);
	finding[findings++] = *found;
}

static void make(void)
{
	static const enum mailbox_file those[] = {FILE_INDEX, FILE_CACHE, FILE_CACHE_NEW};
	struct scan_summary summary;
	const struct scan_options scan = {.report = collect};
	char path[4200];
	mailbox_save(&writer, directory);
	for (int file = 0; file < FILE_COUNT; file++)
		files.descriptor[file] = -1;
	for (size_t i = 0; i < sizeof those / sizeof those[0]; i++) {
		snprintf(path, sizeof path, "%s/%s", directory, mailbox_file_name(those[i]));
		files.descriptor[those[i]] = open(path, O_RDONLY | O_CLOEXEC);
	}
	ck_assert(scan_mailbox(&files, &scan, &arena, &summary));
	ck_assert(plan_make(&plan, &files, finding, findings, &plain, &arena));
}

static const struct replacement *of(uint32_t uid)
{
	for (size_t i = 0; i < plan.count; i++)
		if (plan.replacement[i].finding.uid == uid)
			return &plan.replacement[i];
	ck_abort_msg("no replacement of UID %u", (unsigned)uid);
}

/* Its cache record, the last, is in no cache any more. */
static void cut(struct test_record *record)
{
	writer.cache.length = (size_t)record->cache_offset;
	record->cache_offset += 1 << 20;
}

static void other_message(struct test_record *record, const char *text)
{
	free(record->message);
	record->message = text ? strdup(text) : NULL;
}

START_TEST(a_message_of_another_size_is_another)
{
	start();
	add(1, "good");
	struct test_record *record = add(2, "bad");
	cut(record);
	char *longer = NULL;
	ck_assert_int_gt(asprintf(&longer, _i ? "X-Other: yes\r\n%s" : "%sMore.\r\n", record->message), 0);
	other_message(record, longer);
	free(longer);
	make();
	ck_assert_int_eq(of(2)->cure, CURE_NONE);
	ck_assert_str_eq(of(2)->reason, "the message file does not fit the index record");
	ck_assert_uint_eq(plan.cures, 0);
	ck_assert_uint_eq(plan.tail[0].length, 0);
	end();
}
END_TEST

START_TEST(a_message_that_is_gone_leaves_a_placeholder)
{
	start();
	add(1, "good");
	struct test_record *record = add(2, "bad");
	cut(record);
	other_message(record, NULL);
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
	other_message(record, NULL);
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
	other_message(record, NULL);
	make();
	ck_assert_int_eq(of(2)->cure, _i ? CURE_PLACEHOLDER : CURE_FOUND);
	if (!_i)
		ck_assert_mem_eq(plan.tail[0].bytes + (of(2)->new_offset - plan.tail[0].at), left.data + 4, length);
	bytes_free(&left);
	end();
}
END_TEST

/* Wherever it runs out, the plan is the same or there is none. */
START_TEST(memory_may_run_out_anywhere)
{
	size_t made = 0, refused = 0;
	start();
	add(1, "good");
	writer.index.record[0].bad_crc = true;
	add(2, "twice");
	add(3, "found");
	writer.index.record[2].cache_offset += 4;
	struct test_record *record = add(4, "twice");
	cut(record);
	other_message(record, NULL);
	make();
	const struct plan whole = plan;
	ck_assert_uint_ge(whole.cures, 2);
	for (size_t room = 0; room < CHUNK - 4096; room += 1040) {
		struct arena small;
		arena_init(&small, CHUNK);
		ck_assert_ptr_nonnull(arena_alloc(&small, CHUNK - 4096 - room));
		bool good = plan_make(&plan, &files, finding, findings, &plain, &small);
		refused += !good;
		made += good;
		for (size_t i = 0; good && i < plan.count; i++)
			ck_assert_msg(plan.replacement[i].cure == CURE_NONE || plan.replacement[i].cure == whole.replacement[i].cure ||
			              plan.replacement[i].cure == CURE_PLACEHOLDER, "record %zu", i);
		arena_free(&small);
	}
	ck_assert_uint_gt(refused, 4);
	ck_assert_uint_gt(made, 4);
	end();
}
END_TEST

int main(void)
{
	const struct unit_loop loop[] = {
		{a_message_of_another_size_is_another, 0, 2},
		{a_message_that_is_gone_leaves_a_placeholder, 0, 1},
		{a_twin_has_the_message_that_is_gone, 0, 2},
		{a_left_over_cache_gives_the_record, 0, 2},
		{memory_may_run_out_anywhere, 0, 1},
		{NULL, 0, 0},
	};
	return unit_run_loops("plan_unified", loop);
}
