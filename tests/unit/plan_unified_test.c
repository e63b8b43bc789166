/* Plans for damaged mailboxes of the unified layout: from where each record
 * gets its cure, and why some get none. heal_minors_test heals what can be. */
#include <stdio.h>
#include <string.h>

#include "bytes.h"
#include "plan_fixture.h"
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

START_TEST(a_message_that_is_gone_leaves_a_placeholder)
{
	start();
	add(1, "good");
	struct test_record *record = add(2, "bad");
	cut(record);
	forget(record);
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

/* Or a placeholder stands in for what could not be got. */
static void expect_no_other(const struct plan *whole)
{
	for (size_t i = 0; i < plan.count; i++)
		ck_assert_msg(plan.replacement[i].cure == CURE_NONE || plan.replacement[i].cure == whole->replacement[i].cure ||
		              plan.replacement[i].cure == CURE_PLACEHOLDER, "record %zu", i);
}

/* Wherever it runs out, the plan is the same or there is none. */
START_TEST(memory_may_run_out_anywhere)
{
	start();
	add(1, "good");
	writer.index.record[0].bad_crc = true;
	add(2, "twice");
	add(3, "found");
	writer.index.record[2].cache_offset += 4;
	struct test_record *record = add(4, "twice");
	cut(record);
	forget(record);
	make();
	ck_assert_uint_ge(plan.cures, 2);
	ck_assert_uint_gt(make_short_of_memory(expect_no_other), 4);
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
