/* Plans for the split layout, from what other files hold: the cyrus.expunge.NEW
 * that an interrupted rewrite left, and the cyrus.cache that is being replaced. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes.h"
#include "plan_fixture.h"

static void start(void)
{
	start_minor(9);
}

/* ---- A left-over cyrus.expunge.NEW -------------------------------------- */

/* _i: 0 its offset is good; 1 it is not; 2 the file is cut */
START_TEST(a_left_over_gives_offsets_by_uid)
{
	start();
	uint64_t at = mailbox_expunge(&writer, 2, "donated")->cache_offset;
	mailbox_expunge(&writer, 3, "donated"); /* without it nothing says which of the two */
	mailbox_expunge(&writer, 4, "not in it");
	writer.expunge.record[0].cache_offset += _i == 1 ? 4 : 0;
	writer.expunge.count = 2;
	struct test_bytes left = mailbox_expunge_file(&writer);
	left.length -= _i == 2 ? left.length - 10 : 0;
	bytes_save(&left, directory, "cyrus.expunge.NEW");
	bytes_free(&left);
	writer.expunge.record[0].cache_offset = at + 8;
	writer.expunge.record[1].cache_offset += 4;
	writer.expunge.count = 3;
	writer.expunge.record[2].cache_offset += 4;
	forget(&writer.expunge.record[0]);
	forget(&writer.expunge.record[1]);
	make();
	/* What is donated to one is not the other's: with it the other is found, too. */
	ck_assert_int_eq(of(2)->cure, _i == 2 ? CURE_PLACEHOLDER : CURE_FOUND);
	if (_i < 2)
		ck_assert_uint_eq(of(2)->new_offset, at);
	ck_assert_int_eq(of(3)->cure, _i == 2 ? CURE_PLACEHOLDER : CURE_FOUND);
	ck_assert_int_eq(of(4)->cure, CURE_REBUILT);
	end();
}
END_TEST

/* Where the message file says the same as the left-over. */
START_TEST(a_left_over_and_the_message_agree)
{
	start();
	const uint64_t at = as_2_3_16(mailbox_expunge(&writer, 2, ""))->cache_offset;
	struct test_bytes left = mailbox_expunge_file(&writer);
	bytes_save(&left, directory, "cyrus.expunge.NEW");
	bytes_free(&left);
	writer.expunge.record[0].cache_offset += 4;
	make();
	ck_assert_int_eq(of(2)->cure, CURE_FOUND);
	ck_assert_uint_eq(of(2)->new_offset, at);
	ck_assert_uint_eq(plan.tail[0].length, 0);
	end();
}
END_TEST

/* ---- Carry -------------------------------------------------------------- */

/* cyrus.cache is being replaced by one that holds what is live, and the first
 * `already` of what is expunged. */
static void carry(bool distrust, size_t already)
{
	char path[4200];
	struct test_bytes old = {0};
	mailbox_save(&writer, directory);
	bytes_append(&old, writer.cache.data, writer.cache.length);
	bytes_save(&old, directory, "old");
	old.length = (size_t)writer.expunge.record[already].cache_offset;
	bytes_save(&old, directory, "cyrus.cache");
	bytes_free(&old);
	open_files();
	snprintf(path, sizeof path, "%s/old", directory);
	const struct plan_carry from = {open(path, O_RDONLY | O_CLOEXEC), distrust};
	const struct plan_options options = {.carry = &from};
	for (findings = 0; findings < writer.expunge.count; findings++)
		finding[findings] = (struct finding){.kind = FINDING_RECORD, .file = FILE_EXPUNGE, .record = (uint32_t)findings,
		                                     .uid = writer.expunge.record[findings].uid, .verdict = VERDICT_OK};
	ck_assert(plan_make(&plan, &files, finding, findings, &options, &arena));
	ck_assert_uint_eq(plan.count, findings);
	make_in_spite(&options, expect_no_other, expect_no_other);
	close(from.old_cache);
	ck_assert(plan.file[FILE_EXPUNGE].follows);
}

/* The very bytes of the old cache, at their place in the new one. */
static void expect_carried(size_t which)
{
	const struct test_record *record = &writer.expunge.record[which];
	const struct cache_tail *tail = &plan.tail[0];
	const size_t end = which + 1 < writer.expunge.count ? (size_t)record[1].cache_offset : writer.cache.length;
	const size_t length = end - (size_t)record->cache_offset;
	const struct replacement *replacement = of(record->uid);
	ck_assert_int_eq(replacement->cure, CURE_CARRIED);
	ck_assert_uint_eq(get_u32(replacement->raw + 24), replacement->new_offset);
	ck_assert_uint_ge(replacement->new_offset, tail->at);
	ck_assert_uint_le(replacement->new_offset - tail->at + length, tail->length);
	ck_assert_mem_eq(tail->bytes + (replacement->new_offset - tail->at), writer.cache.data + record->cache_offset, length);
}

START_TEST(what_the_old_cache_holds_is_carried)
{
	start();
	mailbox_add(&writer, 1, "live");
	mailbox_expunge(&writer, 2, "the first");
	mailbox_expunge(&writer, 3, "the second one");
	carry(false, 0);
	expect_carried(0);
	expect_carried(1);
	end();
}
END_TEST

/* One that is another message's: then no other is believed unasked, either. _i:
 * or the generations say so. */
START_TEST(where_the_old_cache_is_wrong_the_messages_are_asked)
{
	start();
	mailbox_add(&writer, 1, "live");
	uint64_t first = mailbox_expunge(&writer, 2, "the first")->cache_offset;
	mailbox_expunge(&writer, 3, "the second one");
	forget(mailbox_expunge(&writer, 4, "of this there is no message file"));
	uint64_t second = writer.expunge.record[1].cache_offset;
	if (!_i)
		writer.expunge.record[1].cache_offset = first;
	carry(_i, 0);
	ck_assert_int_eq(of(2)->cure, CURE_REBUILT);
	ck_assert_int_eq(of(3)->cure, CURE_REBUILT);
	writer.expunge.record[1].cache_offset = second;
	expect_carried(2);
	end();
}
END_TEST

/* An interrupted rewrite has put the first of them there. _i: 1 other bytes are there */
START_TEST(what_the_new_cache_holds_already_is_not_carried_twice)
{
	start();
	mailbox_add(&writer, 1, "live");
	const uint64_t at = mailbox_expunge(&writer, 2, "the first")->cache_offset;
	mailbox_expunge(&writer, 3, "the second one");
	writer.expunge.record[0].cache_offset -= _i ? 8 : 0;
	struct test_bytes left = mailbox_expunge_file(&writer);
	bytes_save(&left, directory, "cyrus.expunge.NEW");
	bytes_free(&left);
	writer.expunge.record[0].cache_offset = at;
	carry(false, 1);
	ck_assert_int_eq(of(2)->cure, CURE_CARRIED);
	if (!_i)
		ck_assert_uint_eq(of(2)->new_offset, at);
	else
		expect_carried(0);
	expect_carried(1);
	end();
}
END_TEST

/* Asked, the message file says the same; or it is gone, and so is what the old
 * cache had. */
START_TEST(where_nothing_is_believed_what_is_proven_is_carried)
{
	start();
	mailbox_add(&writer, 1, "live");
	as_2_3_16(mailbox_expunge(&writer, 2, ""));
	struct test_record *lost = mailbox_expunge(&writer, 3, "lost");
	lost->cache_offset += 4;
	forget(lost);
	carry(true, 0);
	lost->cache_offset -= 4;
	expect_carried(0);
	ck_assert_int_eq(of(3)->cure, CURE_PLACEHOLDER);
	end();
}
END_TEST

/* What has no UID asks for no message, and is no reason to distrust the others. */
START_TEST(what_has_no_uid_is_not_carried)
{
	start();
	mailbox_add(&writer, 1, "live");
	mailbox_expunge(&writer, 3, "another, rebuilt to other bytes");
	struct test_record *nameless = mailbox_expunge(&writer, 0, "nameless");
	nameless->cache_offset += 4;
	carry(false, 0);
	nameless->cache_offset -= 4;
	ck_assert_int_eq(of(0)->cure, CURE_NONE);
	ck_assert_str_eq(of(0)->reason, "the record has no UID");
	expect_carried(0);
	end();
}
END_TEST

/* Nor can it be told what does not follow. */
START_TEST(without_an_expunge_file_nothing_is_carried)
{
	start();
	mailbox_add(&writer, 1, "live");
	mailbox_save(&writer, directory);
	open_files();
	const struct plan_carry from = {files.descriptor[FILE_CACHE], false};
	ck_assert(!plan_make(&plan, &files, finding, 0, &(struct plan_options){.carry = &from}, &arena));
	end();
}
END_TEST

int main(void)
{
	const struct unit_loop loop[] = {
		{a_left_over_gives_offsets_by_uid, 0, 3},
		{a_left_over_and_the_message_agree, 0, 1},
		{what_the_old_cache_holds_is_carried, 0, 1},
		{where_the_old_cache_is_wrong_the_messages_are_asked, 0, 2},
		{what_the_new_cache_holds_already_is_not_carried_twice, 0, 2},
		{where_nothing_is_believed_what_is_proven_is_carried, 0, 1},
		{what_has_no_uid_is_not_carried, 0, 1},
		{without_an_expunge_file_nothing_is_carried, 0, 1},
		{NULL, 0, 0},
	};
	return unit_run_loops("plan_donor", loop);
}
