/* Plans for damaged mailboxes of the split layout: which cure each record gets,
 * from where, and why the others get none. */
#include <fcntl.h>
#include <limits.h>
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

/* ---- What the message file says ----------------------------------------- */

static void accuse(enum mailbox_file file, uint32_t record, uint32_t uid)
{
	finding[findings++] = (struct finding){.kind = FINDING_RECORD, .file = file, .record = record, .uid = uid, .verdict = VERDICT_WRONG_MESSAGE};
}

/* Else it would be done at every open. */
START_TEST(what_is_right_already_is_not_done_again)
{
	start();
	const uint64_t at = as_2_3_16(mailbox_add(&writer, 1, ""))->cache_offset;
	mailbox_save(&writer, directory);
	open_files();
	accuse(FILE_INDEX, 0, 1);
	ck_assert(plan_make(&plan, &files, finding, findings, &plain, &arena));
	ck_assert_int_eq(of(1)->cure, CURE_NONE);
	ck_assert_str_eq(of(1)->reason, "the record is the one that the message file asks for");
	ck_assert_uint_eq(of(1)->new_offset, at);
	ck_assert_uint_eq(plan.tail[0].length, 0);
	end();
}
END_TEST

/* Two of one shape are lost: each has a placeholder, and keeps it, or (_i) is led
 * to it again. */
START_TEST(a_placeholder_is_not_replaced)
{
	start();
	lose(mailbox_expunge(&writer, 2, "twin"));
	lose(mailbox_expunge(&writer, 3, "twin"));
	make();
	ck_assert_int_eq(of(2)->cure, CURE_PLACEHOLDER);
	ck_assert_uint_ge(plan.tail[0].at, plan.tail[0].size);
	bytes_append(&writer.cache, plan.tail[0].bytes, plan.tail[0].length);
	const uint64_t at = of(2)->new_offset;
	writer.expunge.record[0].cache_offset = at + (_i ? 4 : 0);
	writer.expunge.record[1].cache_offset = of(3)->new_offset;
	mailbox_save(&writer, directory);
	open_files();
	findings = 0;
	accuse(FILE_EXPUNGE, 0, 2);
	accuse(FILE_EXPUNGE, 1, 3);
	ck_assert(plan_make(&plan, &files, finding, findings, &plain, &arena));
	ck_assert_uint_eq(plan.tail[0].length, 0);
	ck_assert_uint_eq(of(2)->new_offset, at);
	ck_assert_int_eq(of(2)->cure, _i ? CURE_PLACEHOLDER : CURE_NONE);
	for (size_t i = (size_t)_i; i < 2; i++) {
		ck_assert_int_eq(plan.replacement[i].cure, CURE_NONE);
		ck_assert_str_eq(plan.replacement[i].reason, "the message is gone; a placeholder is there");
	}
	end();
}
END_TEST

/* _i: 0 the lesser relations disagree, 1 the size does */
START_TEST(the_sizes_alone_must_agree)
{
	start();
	struct test_record *record = as_2_3_16(mailbox_add(&writer, 1, ""));
	record->cache_offset += 4;
	if (_i)
		record->size += 4;
	else
		record->sentdate -= 100 * 86400;
	make();
	ck_assert_int_eq(of(1)->cure, _i ? CURE_PLACEHOLDER : CURE_FOUND);
	end();
}
END_TEST

/* The message has more parts than may be asked for: what is found must quote
 * it. _i: 0 it does, 1 it quotes another's line, 2 it quotes nothing, 3 a line
 * that ends in LF alone, 4 what is in the body */
START_TEST(what_is_found_quotes_the_message)
{
	start();
	const struct plan_options one_part = {.max_parts = 1};
	mailbox_add(&writer, 1, "good");
	struct test_record *record = mailbox_expunge(&writer, 2, "parts");
	const uint64_t at = record->cache_offset;
	const char *line = _i == 1 || _i == 4 ? "<3@example.org>" : "<2@example.org>";
	if (_i == 2) {
		uint8_t *quoted = memmem(writer.cache.data + at, writer.cache.length - at, "Message-ID:", 11);
		const size_t length = (get_u32(quoted - 4) + 3) / 4 * 4;
		put_u32(quoted - 4, 0);
		writer.cache.length -= length;
		memmove(quoted, quoted + length, writer.cache.length - (size_t)(quoted - writer.cache.data));
	}
	record->cache_offset += 4;
	forget(record);
	ck_assert_int_gt(asprintf(&record->message, "From: a@example.org\r\nMessage-ID: %s%s\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
	                          "%0200d--b\r\n\r\nMessage-ID: <2@example.org>\r\n--b\r\n\r\ny\r\n--b--\r\n", line, _i == 3 ? "" : "\r", 0), 0);
	mailbox_save(&writer, directory);
	make_with(&one_part);
	ck_assert_int_eq(of(2)->cure, _i == 0 || _i == 3 ? CURE_FOUND : CURE_NONE);
	if (of(2)->cure == CURE_FOUND)
		ck_assert_uint_eq(of(2)->new_offset, at);
	else
		ck_assert_ptr_nonnull(of(2)->reason);
	end();
}
END_TEST

/* Without a GUID, and without a CACHE_VERSION. */
START_TEST(the_oldest_minors_have_less_to_go_by)
{
	start_minor((uint32_t)_i);
	mailbox_add(&writer, 1, "a good one");
	const uint64_t at = mailbox_expunge(&writer, 2, "the lost one")->cache_offset;
	lose(&writer.expunge.record[0]);
	lose(mailbox_expunge(&writer, 3, "the other lost one"));
	mailbox_expunge(&writer, 4, "rebuilt")->cache_offset += 4;
	make();
	ck_assert_int_eq(of(2)->cure, CURE_FOUND);
	ck_assert_uint_eq(of(2)->new_offset, at);
	ck_assert_int_eq(of(4)->cure, _i < 6 ? CURE_FOUND : CURE_REBUILT);
	end();
}
END_TEST

/* Both are gone for good: nothing says what is missing. */
START_TEST(sizes_that_make_no_sense_give_no_placeholder)
{
	start();
	struct test_record *record = lose(mailbox_expunge(&writer, 2, "gone"));
	record->size = record->header_size - 1;
	make();
	ck_assert_int_eq(of(2)->cure, CURE_NONE);
	ck_assert_str_eq(of(2)->reason, "the message is lost, and no placeholder can have the sizes in the index");
	end();
}
END_TEST

/* Else it would be found again every night. _i: messages of which there is
 * little, and of which all is lines */
START_TEST(a_placeholder_is_found_good)
{
	enum { BODY = 40 };
	const uint32_t header_size = (const uint32_t[]){2, 8, 9, 40}[_i / 2];
	start();
	struct test_record *record = mailbox_expunge(&writer, 2, "gone");
	forget(record);
	record->header_size = record->content_offset = header_size;
	record->content_lines = _i % 2 ? BODY : 3;
	record->size = header_size + BODY;
	record->cache_offset = writer.cache.length;
	make();
	ck_assert_int_eq(of(2)->cure, CURE_PLACEHOLDER);
	bytes_append(&writer.cache, plan.tail[0].bytes, plan.tail[0].length);
	writer.expunge.record[0].cache_offset = of(2)->new_offset;
	findings = 0;
	make();
	ck_assert_uint_eq(findings, 0);
	end();
}
END_TEST

/* Only what says neither a size nor a place is a fragment. _i: what it says */
START_TEST(a_fragment_says_nothing_at_all)
{
	start();
	struct test_record *record = mailbox_expunge(&writer, 2, "half");
	record->cache_offset = _i == 2 ? 6 : 0;
	record->size = _i == 0 ? record->size : 0;
	record->header_size = _i == 1 ? record->header_size : 0;
	make();
	ck_assert_int_ne(of(2)->cure, CURE_DROPPED);
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

/* The UID is not expunged any more, or not live; the name of its file is too
 * long to be asked for. */
START_TEST(what_is_no_duplicate_any_more_is_left)
{
	static char long_name[PATH_MAX];
	start();
	mailbox_add(&writer, 1, "live");
	mailbox_add(&writer, 2, "live");
	mailbox_expunge(&writer, 2, "expunged");
	mailbox_expunge(&writer, 3, "expunged");
	mailbox_save(&writer, directory);
	open_files();
	for (uint32_t uid = 1; uid <= 4; uid++)
		finding[findings++] = (struct finding){.kind = FINDING_DUPLICATE_UID, .file = FILE_EXPUNGE, .uid = uid};
	memset(long_name, 'x', sizeof long_name - 1);
	files.data_directory = long_name;
	ck_assert(plan_make(&plan, &files, finding, findings, &plain, &arena));
	ck_assert_uint_eq(plan.count, 1);
	ck_assert_int_eq(of(2)->cure, CURE_NONE);
	ck_assert_str_eq(of(2)->reason, "the message file is not the live message's");
	end();
}
END_TEST

/* Two duplicates, one of them bad; neither's message file is the live one's. */
START_TEST(duplicates_whose_file_is_another_stay)
{
	start();
	mailbox_add(&writer, 2, "live");
	mailbox_add(&writer, 3, "live");
	mailbox_expunge(&writer, 2, "expunged");
	mailbox_expunge(&writer, 3, "expunged")->cache_offset += 4;
	make();
	ck_assert_uint_eq(plan.count, 2);
	ck_assert_int_eq(of(2)->cure, CURE_NONE);
	ck_assert_int_eq(of(3)->cure, CURE_REBUILT);
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

/* _i: 0 not asked, 1 asked, 2 it has done so already */
START_TEST(an_older_generation_follows_when_asked)
{
	start();
	mailbox_add(&writer, 1, "one");
	mailbox_expunge(&writer, 2, "two");
	if (_i < 2)
		writer.expunge_generation = 6;
	mailbox_save(&writer, directory);
	make_with(&(struct plan_options){.follow = _i});
	ck_assert_int_eq(plan.file[FILE_EXPUNGE].follows, _i == 1);
	ck_assert_uint_eq(plan.cures, _i == 1);
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

/* ---- What fails --------------------------------------------------------- */

/* It takes cures away, and gives no other. */
START_TEST(anything_may_fail_on_the_way)
{
	start();
	for (uint32_t uid = 1; uid <= 3; uid++)
		mailbox_add(&writer, uid, "live")->cache_offset += uid == 3 ? 4 : 0;
	struct test_record *gone = mailbox_expunge(&writer, 2, "expunged");
	free(gone->message);
	gone->message = strdup(writer.index.record[1].message);
	mailbox_expunge(&writer, 5, "rebuilt")->cache_offset += 4;
	lose(mailbox_expunge(&writer, 6, "found again"));
	lose(mailbox_expunge(&writer, 7, "a placeholder"))->header_size += 8;
	/* But for the live one's own good record it would be the only one that fits. */
	mailbox_add(&writer, 8, "the live one, of some length");
	const size_t before = writer.cache.length;
	lose(mailbox_expunge(&writer, 9, "the lost one, of some length"));
	writer.cache.length = before;
	struct test_bytes left = mailbox_expunge_file(&writer);
	bytes_save(&left, directory, "cyrus.expunge.NEW");
	bytes_free(&left);
	make();
	ck_assert_int_eq(of(9)->cure, CURE_PLACEHOLDER);
	ck_assert_uint_eq(plan.cures, 6);
	make_in_spite(&plain, expect_the_same, expect_no_other);
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
		{a_header_that_counts_too_much_is_a_cure_of_its_own, 0, 1},
		{an_older_generation_follows_when_asked, 0, 3},
		{without_an_index_there_is_no_plan, 0, 1},
		{a_record_that_is_gone_is_none, 0, 1},
		{a_cut_cache_is_continued_at_a_multiple_of_four, 0, 7},
		{what_is_right_already_is_not_done_again, 0, 1},
		{a_placeholder_is_not_replaced, 0, 2},
		{the_sizes_alone_must_agree, 0, 2},
		{what_is_found_quotes_the_message, 0, 5},
		{the_oldest_minors_have_less_to_go_by, 5, 11},
		{sizes_that_make_no_sense_give_no_placeholder, 0, 1},
		{a_placeholder_is_found_good, 0, 8},
		{a_fragment_says_nothing_at_all, 0, 3},
		{what_is_no_duplicate_any_more_is_left, 0, 1},
		{duplicates_whose_file_is_another_stay, 0, 1},
		{anything_may_fail_on_the_way, 0, 1},
		{NULL, 0, 0},
	};
	return unit_run_loops("plan_split", loop);
}
