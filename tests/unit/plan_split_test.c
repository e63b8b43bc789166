/* Plans for damaged mailboxes of the split layout: which cure each record gets,
 * from where, and why the others get none. */
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

/* The message file is gone; its record still lies in cyrus.cache, but the offset
 * is another. */
static struct test_record *lose(struct test_record *record)
{
	forget(record);
	record->cache_offset += 4;
	return record;
}

/* ---- A record that nothing but one fits ---------------------------------- */

START_TEST(the_only_record_that_fits_is_found_again)
{
	start();
	mailbox_add(&writer, 1, "a good one");
	uint64_t at = mailbox_expunge(&writer, 2, "the lost one")->cache_offset;
	lose(&writer.expunge.record[0]);
	make();
	ck_assert_int_eq(of(2)->cure, CURE_FOUND);
	ck_assert_uint_eq(of(2)->new_offset, at);
	ck_assert_uint_eq(plan.cures, 1);
	ck_assert_uint_eq(plan.tail[0].length, 0);
	ck_assert_uint_eq(get_u32(of(2)->raw + 24), at);
	end();
}
END_TEST

/* _i: the other's message is not listed any more. */
START_TEST(of_two_that_differ_neither_is_taken)
{
	start();
	mailbox_expunge(&writer, 2, "the lost one");
	mailbox_expunge(&writer, 3, "the next one");
	lose(&writer.expunge.record[0]);
	lose(&writer.expunge.record[1]);
	writer.expunge.count -= (size_t)_i;
	make();
	ck_assert_int_eq(of(2)->cure, CURE_PLACEHOLDER);
	ck_assert_uint_ge(of(2)->new_offset, plan.tail[0].size);
	if (!_i) {
		ck_assert_int_eq(of(3)->cure, CURE_PLACEHOLDER);
		ck_assert_uint_ne(of(2)->new_offset, of(3)->new_offset);
	}
	end();
}
END_TEST

START_TEST(what_a_good_record_leads_to_is_no_other_messages)
{
	start();
	/* Of one shape: but for its own good record the first would be the only
	 * one that fits the second. */
	mailbox_add(&writer, 1, "the live one");
	size_t before = writer.cache.length;
	lose(mailbox_expunge(&writer, 2, "the lost one"));
	writer.cache.length = before;
	make();
	ck_assert_int_eq(of(2)->cure, CURE_PLACEHOLDER);
	end();
}
END_TEST

/* The same bytes twice, both lost: each gets one of them, if they are of one
 * message (_i: not). */
START_TEST(twins_get_a_record_each)
{
	start();
	struct test_bytes record = {0};
	uint64_t first = mailbox_expunge(&writer, 2, "twin")->cache_offset, second = writer.cache.length;
	bytes_append(&record, writer.cache.data + first, (size_t)(second - first));
	mailbox_expunge(&writer, 3, "twin");
	writer.cache.length = second;
	bytes_append(&writer.cache, record.data, record.length);
	bytes_free(&record);
	writer.expunge.record[0].cache_offset = first + 4;
	writer.expunge.record[1].cache_offset = first + 8;
	if (!_i)
		memcpy(writer.expunge.record[1].guid, writer.expunge.record[0].guid, sizeof writer.expunge.record[0].guid);
	forget(&writer.expunge.record[0]);
	forget(&writer.expunge.record[1]);
	make();
	ck_assert_int_eq(of(2)->cure, _i ? CURE_PLACEHOLDER : CURE_FOUND);
	ck_assert_int_eq(of(3)->cure, _i ? CURE_PLACEHOLDER : CURE_FOUND);
	if (!_i) {
		ck_assert_uint_eq(of(2)->new_offset, first);
		ck_assert_uint_eq(of(3)->new_offset, second);
	}
	end();
}
END_TEST

/* Nothing is proven by what took too long to look at. */
START_TEST(very_many_of_one_header_size_prove_nothing)
{
	start();
	enum { SAME = 300 };
	const int64_t day = 86400;
	char subject[32];
	const size_t first = writer.cache.length;
	/* Their dates are far from that of the one that is lost: they do not fit it. */
	for (int i = 0; i < (_i ? SAME : 200); i++) {
		snprintf(subject, sizeof subject, "number %03d", i);
		mailbox_add(&writer, 100 + (uint32_t)i, subject);
	}
	for (size_t at = first; at + 15 < writer.cache.length; at++)
		if (memcmp(writer.cache.data + at, "Mon, 24 Sep 2007", 16) == 0)
			memcpy(writer.cache.data + at, "Mon, 24 Sep 2001", 16);
	while (writer.index.count)
		free(writer.index.record[--writer.index.count].message);
	struct test_record *lost = lose(mailbox_expunge(&writer, 102, "the lost1!"));
	ck_assert_int_eq(lost->sentdate % day, 43200);
	make();
	ck_assert_int_eq(of(102)->cure, _i ? CURE_PLACEHOLDER : CURE_FOUND);
	end();
}
END_TEST

/* ---- From the message file ---------------------------------------------- */

START_TEST(the_message_file_is_what_counts)
{
	start();
	struct test_record *record = mailbox_expunge(&writer, 2, "here I am");
	record->cache_offset += 4;
	make();
	ck_assert_int_eq(of(2)->cure, CURE_REBUILT);
	ck_assert_uint_eq(of(2)->new_offset, plan.tail[0].at + (plan.tail[0].size % 4 ? 4 - plan.tail[0].size % 4 : 0));
	ck_assert_uint_eq(get_u32(of(2)->raw + 56), 2); /* CACHE_VERSION */
	end();
}
END_TEST

START_TEST(a_file_that_is_not_the_messages_cures_nothing)
{
	start();
	struct test_record *record = mailbox_expunge(&writer, 2, "not me");
	record->header_size += 8; /* the record in cyrus.cache fits neither */
	record->cache_offset += 4;
	make();
	ck_assert_int_eq(of(2)->cure, CURE_PLACEHOLDER);
	end();
}
END_TEST

/* ---- Records that say nothing ------------------------------------------- */

START_TEST(holes_and_fragments_are_left_out)
{
	start();
	mailbox_expunge(&writer, 2, "good");
	struct test_record *hole = mailbox_expunge(&writer, 3, "hole"), *fragment;
	free(hole->message);
	*hole = (struct test_record){.uid = 0};
	writer.expunge.record[1].modseq = 0;
	fragment = mailbox_expunge(&writer, 4, "fragment");
	fragment->size = fragment->header_size = 0;
	fragment->cache_offset = 0;
	struct test_record *nameless = mailbox_expunge(&writer, 5, "nameless");
	nameless->uid = 0;
	nameless->cache_offset += 4;
	make();
	ck_assert_uint_eq(plan.count, 3);
	ck_assert_int_eq(plan.replacement[0].cure, CURE_DROPPED);
	ck_assert_int_eq(plan.replacement[1].cure, CURE_DROPPED);
	ck_assert_int_eq(plan.replacement[2].cure, CURE_NONE);
	ck_assert_str_eq(plan.replacement[2].reason, "the record has no UID");
	ck_assert_uint_eq(plan.file[FILE_EXPUNGE].dropped, 2);
	ck_assert_uint_eq(plan.file[FILE_EXPUNGE].changed, 2);
	end();
}
END_TEST

/* ---- UIDs both live and expunged ---------------------------------------- */

/* _i: 0 the file is the live message's, 1 it is another's, 2 there is none */
START_TEST(an_expunged_twin_of_a_live_uid_goes_unless_the_file_is_its)
{
	start();
	mailbox_add(&writer, 2, "live");
	mailbox_expunge(&writer, 2, "expunged");
	struct test_record *live = &writer.index.record[0], *gone = &writer.expunge.record[0];
	if (_i != 1) {
		free(gone->message);
		gone->message = _i == 0 ? strdup(live->message) : NULL;
	}
	if (_i == 2)
		forget(live);
	make();
	ck_assert_uint_eq(plan.count, 1);
	ck_assert_int_eq(plan.replacement[0].finding.kind, FINDING_DUPLICATE_UID);
	ck_assert_int_eq(plan.replacement[0].cure, _i == 1 ? CURE_NONE : CURE_DROPPED);
	if (_i == 1)
		ck_assert_str_eq(plan.replacement[0].reason, "the message file is not the live message's");
	end();
}
END_TEST

/* A bad record whose UID is live has one replacement, which answers both findings. */
START_TEST(a_bad_duplicate_is_dropped_once)
{
	start();
	mailbox_add(&writer, 2, "live");
	mailbox_add(&writer, 3, "another");
	mailbox_expunge(&writer, 1, "before it")->cache_offset += 4;
	mailbox_expunge(&writer, 2, "expunged")->cache_offset += 4;
	mailbox_expunge(&writer, 4, "behind it")->cache_offset += 4;
	struct test_record *gone = &writer.expunge.record[1];
	free(gone->message);
	gone->message = strdup(writer.index.record[0].message);
	make();
	ck_assert_uint_eq(plan.count, 3);
	ck_assert_int_eq(of(2)->cure, CURE_DROPPED);
	ck_assert_uint_lt(of(2)->also, findings);
	ck_assert_int_eq(finding[of(2)->also].kind, FINDING_DUPLICATE_UID);
	ck_assert_int_eq(finding[of(2)->source].kind, FINDING_RECORD);
	ck_assert_int_eq(of(1)->cure, CURE_REBUILT);
	ck_assert_int_eq(of(4)->cure, CURE_REBUILT);
	ck_assert_uint_eq(plan.cures, 3);
	end();
}
END_TEST

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

/* ---- The files ---------------------------------------------------------- */

START_TEST(a_header_that_counts_too_much_is_a_cure_of_its_own)
{
	start();
	mailbox_add(&writer, 1, "one");
	mailbox_add(&writer, 2, "two");
	mailbox_save(&writer, directory);
	struct test_bytes index = mailbox_index(&writer);
	put_u32(index.data + 20, 5);
	bytes_save(&index, directory, "cyrus.index");
	bytes_free(&index);
	make_with(&plain);
	ck_assert(plan.file[FILE_INDEX].short_file);
	ck_assert(!plan.file[FILE_EXPUNGE].short_file);
	ck_assert_uint_eq(plan.file[FILE_INDEX].held, 2);
	ck_assert_uint_eq(plan.count, 0);
	ck_assert_uint_eq(plan.cures, 1);
	end();
}
END_TEST

START_TEST(an_older_generation_follows_when_asked)
{
	start();
	mailbox_add(&writer, 1, "one");
	mailbox_expunge(&writer, 2, "two");
	writer.expunge_generation = 6;
	mailbox_save(&writer, directory);
	make_with(&(struct plan_options){.follow = _i});
	ck_assert_int_eq(plan.file[FILE_EXPUNGE].follows, _i);
	ck_assert_uint_eq(plan.cures, (size_t)_i);
	end();
}
END_TEST

START_TEST(without_an_index_there_is_no_plan)
{
	start();
	char path[4200];
	mailbox_add(&writer, 1, "one");
	mailbox_save(&writer, directory);
	open_files();
	snprintf(path, sizeof path, "%s/cyrus.index", directory);
	ck_assert_int_eq(truncate(path, 20), 0);
	ck_assert(!plan_make(&plan, &files, finding, 0, &plain, &arena));
	end();
}
END_TEST

/* A finding of a record that was cut off since is no replacement. */
START_TEST(a_record_that_is_gone_is_none)
{
	start();
	char path[4200];
	mailbox_add(&writer, 1, "one")->cache_offset += 4;
	mailbox_add(&writer, 2, "two")->cache_offset += 4;
	make();
	ck_assert_uint_eq(plan.count, 2);
	snprintf(path, sizeof path, "%s/cyrus.index", directory);
	ck_assert_int_eq(truncate(path, 96 + 80), 0);
	ck_assert(plan_make(&plan, &files, finding, findings, &plain, &arena));
	ck_assert_uint_eq(plan.count, 1);
	ck_assert_uint_eq(of(1)->finding.record, 0);
	end();
}
END_TEST

/* ---- The cache ---------------------------------------------------------- */

/* _i: the bytes that are left of cyrus.cache */
START_TEST(a_cut_cache_is_continued_at_a_multiple_of_four)
{
	start();
	mailbox_add(&writer, 1, "one");
	mailbox_save(&writer, directory);
	struct test_bytes cut = {.data = writer.cache.data, .length = (size_t)_i};
	bytes_save(&cut, directory, "cyrus.cache");
	make_with(&plain);
	ck_assert_int_eq(of(1)->cure, CURE_REBUILT);
	ck_assert_uint_eq(plan.tail[0].at, _i < 4 ? 0 : (uint64_t)_i);
	ck_assert_uint_eq(of(1)->new_offset % 4, 0);
	ck_assert_uint_eq(of(1)->new_offset, _i < 4 ? 4 : (uint64_t)(_i + 3) / 4 * 4);
	if (_i < 4)
		ck_assert_uint_eq(get_u32(plan.tail[0].bytes), 7); /* the generation again */
	end();
}
END_TEST

/* ---- Carry -------------------------------------------------------------- */

/* cyrus.cache is being replaced by one that holds what is live alone. */
static void carry(bool distrust)
{
	char path[4200];
	struct test_bytes old = {0};
	mailbox_save(&writer, directory);
	bytes_append(&old, writer.cache.data, writer.cache.length);
	bytes_save(&old, directory, "old");
	old.length = (size_t)writer.expunge.record[0].cache_offset;
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
	close(from.old_cache);
	ck_assert_uint_eq(plan.count, findings);
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
	carry(false);
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
	carry(_i);
	ck_assert_int_eq(of(2)->cure, CURE_REBUILT);
	ck_assert_int_eq(of(3)->cure, CURE_REBUILT);
	writer.expunge.record[1].cache_offset = second;
	expect_carried(2);
	end();
}
END_TEST

/* ---- Memory ------------------------------------------------------------- */

static void expect_the_same(const struct plan *whole)
{
	ck_assert_uint_eq(plan.count, whole->count);
	ck_assert_uint_eq(plan.cures, whole->cures);
	ck_assert_uint_eq(plan.tail[0].length, whole->tail[0].length);
	for (size_t i = 0; i < plan.count; i++) {
		ck_assert_int_eq(plan.replacement[i].cure, whole->replacement[i].cure);
		ck_assert_uint_eq(plan.replacement[i].new_offset, whole->replacement[i].new_offset);
	}
}

/* Wherever it runs out, the plan is the same or there is none. */
START_TEST(memory_may_run_out_anywhere)
{
	start();
	for (uint32_t uid = 1; uid <= 3; uid++)
		mailbox_add(&writer, uid, "live")->cache_offset += uid == 3 ? 4 : 0;
	mailbox_expunge(&writer, 2, "expunged");
	mailbox_expunge(&writer, 5, "rebuilt")->cache_offset += 4;
	lose(mailbox_expunge(&writer, 6, "found again"));
	lose(mailbox_expunge(&writer, 7, "a placeholder"))->header_size += 8;
	struct test_bytes left = mailbox_expunge_file(&writer);
	bytes_save(&left, directory, "cyrus.expunge.NEW");
	bytes_free(&left);
	make();
	ck_assert_uint_eq(plan.cures, 4);
	ck_assert_uint_gt(make_short_of_memory(expect_the_same), 20);
	end();
}
END_TEST

int main(void)
{
	const struct unit_loop loop[] = {
		{the_only_record_that_fits_is_found_again, 0, 1},
		{of_two_that_differ_neither_is_taken, 0, 2},
		{what_a_good_record_leads_to_is_no_other_messages, 0, 1},
		{twins_get_a_record_each, 0, 2},
		{very_many_of_one_header_size_prove_nothing, 0, 2},
		{the_message_file_is_what_counts, 0, 1},
		{a_file_that_is_not_the_messages_cures_nothing, 0, 1},
		{holes_and_fragments_are_left_out, 0, 1},
		{an_expunged_twin_of_a_live_uid_goes_unless_the_file_is_its, 0, 3},
		{a_bad_duplicate_is_dropped_once, 0, 1},
		{a_left_over_gives_offsets_by_uid, 0, 3},
		{a_header_that_counts_too_much_is_a_cure_of_its_own, 0, 1},
		{an_older_generation_follows_when_asked, 0, 2},
		{without_an_index_there_is_no_plan, 0, 1},
		{a_record_that_is_gone_is_none, 0, 1},
		{a_cut_cache_is_continued_at_a_multiple_of_four, 0, 7},
		{what_the_old_cache_holds_is_carried, 0, 1},
		{where_the_old_cache_is_wrong_the_messages_are_asked, 0, 2},
		{memory_may_run_out_anywhere, 0, 1},
		{NULL, 0, 0},
	};
	return unit_run_loops("plan_split", loop);
}
