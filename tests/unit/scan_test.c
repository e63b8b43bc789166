/* What a scan finds in a mailbox: of its records, and of the mailbox. */
#include "scan_fixture.h"

/* ---- Verdicts ----------------------------------------------------------- */

static const uint32_t minors[] = {5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20};

START_TEST(a_healthy_mailbox_of_every_minor_version)
{
	start(minors[_i]);
	add_many(5);
	mailbox_expunge(&writer, 7, "gone");
	mailbox_expunge(&writer, 6, "gone before");
	save_and_scan();
	ck_assert(judged);
	ck_assert_uint_eq(findings, 0);
	ck_assert(!summary.incomplete);
	bool split = minors[_i] <= 10;
	ck_assert(summary.has_index && summary.has_cache && summary.has_expunge == split);
	ck_assert_int_eq(summary.layout, split ? LAYOUT_SPLIT : LAYOUT_UNIFIED);
	ck_assert_uint_eq(summary.minor, minors[_i]);
	ck_assert_uint_eq(summary.records[0], split ? 5 : 7);
	ck_assert_uint_eq(summary.records[1], split ? 2 : 0);
	ck_assert_uint_eq(summary.generation[0], 7);
	ck_assert_uint_eq(summary.generation[1], 7);
	end();
}
END_TEST

START_TEST(bad_records_come_in_the_order_of_the_files)
{
	start(minors[_i]);
	bool split = minors[_i] <= 10;
	uint64_t other = mailbox_add(&writer, 1, "a subject of some length")->cache_offset;
	mailbox_add(&writer, 2, "zero")->cache_offset = 0;
	mailbox_add(&writer, 3, "odd")->cache_offset += 2;
	mailbox_add(&writer, 4, "far")->cache_offset = 1 << 30;
	mailbox_add(&writer, 5, "inside")->cache_offset += 4;
	mailbox_add(&writer, 6, "another's")->cache_offset = other;
	mailbox_expunge(&writer, 8, "also far")->cache_offset = 1 << 29;
	mailbox_expunge(&writer, 7, "good");
	save_and_scan();
	enum verdict inside = split ? VERDICT_UNPARSABLE : VERDICT_CRC_MISMATCH,
		     foreign = split ? VERDICT_WRONG_MESSAGE : VERDICT_CRC_MISMATCH;
	ck_assert_uint_eq(findings, 6);
	ck_assert_uint_eq(summary.findings, 6);
	expect(0, FINDING_RECORD, FILE_INDEX, 2, VERDICT_ZERO_OFFSET);
	expect(1, FINDING_RECORD, FILE_INDEX, 3, VERDICT_MISALIGNED);
	expect(2, FINDING_RECORD, FILE_INDEX, 4, VERDICT_OUT_OF_RANGE);
	if (finding[3].verdict != VERDICT_UNPARSABLE) /* a slice may not even frame */
		expect(3, FINDING_RECORD, FILE_INDEX, 5, inside);
	expect(4, FINDING_RECORD, FILE_INDEX, 6, foreign);
	expect(5, FINDING_RECORD, split ? FILE_EXPUNGE : FILE_INDEX, 8, VERDICT_OUT_OF_RANGE);
	ck_assert_uint_eq(finding[4].record, 5);
	ck_assert_uint_eq(finding[4].offset, other);
	ck_assert_uint_eq(finding[5].record, split ? 0 : 6);
	end();
}
END_TEST

/* _i: there is one, and nothing in it. */
START_TEST(a_bad_record_without_its_message_file)
{
	start(10);
	char path[PATH_MAX];
	mailbox_add(&writer, 1, "one")->cache_offset = 2;
	mailbox_add(&writer, 2, "two")->cache_offset = 2;
	mailbox_add(&writer, 3, "good, and its file is nobody's business");
	mailbox_save(&writer, directory);
	path_of("2.", path, sizeof path);
	ck_assert_int_eq(_i ? truncate(path, 0) : unlink(path), 0);
	path_of("3.", path, sizeof path);
	unlink(path);
	scan();
	ck_assert_uint_eq(findings, 2);
	expect(0, FINDING_RECORD, FILE_INDEX, 1, VERDICT_MISALIGNED);
	expect(1, FINDING_RECORD, FILE_INDEX, 2, VERDICT_MESSAGE_MISSING);
	ck_assert_ptr_eq(strstr(finding[1].detail, "misaligned"), finding[1].detail);
	end();
}
END_TEST

START_TEST(what_an_unlinked_record_may_lack)
{
	start(17);
	char path[PATH_MAX];
	struct test_record *record = mailbox_add(&writer, 1, "a stub that replication made");
	record->system_flags |= FLAG_EXPUNGED | FLAG_UNLINKED;
	record->cache_offset = record->cache_crc = 0;
	record = mailbox_add(&writer, 2, "unlinked, its offset damaged");
	record->system_flags |= FLAG_EXPUNGED | FLAG_UNLINKED;
	record->cache_offset += 4;
	mailbox_save(&writer, directory);
	path_of("2.", path, sizeof path);
	unlink(path);
	scan();
	ck_assert_uint_eq(findings, 1);
	ck_assert_uint_eq(finding[0].uid, 2);
	ck_assert_int_ne(finding[0].verdict, VERDICT_MESSAGE_MISSING);
	end();
}
END_TEST

START_TEST(an_archived_record_is_not_judged_by_the_wrong_file)
{
	start(17);
	mailbox_add(&writer, 1, "here");
	struct test_record *record = mailbox_add(&writer, 2, "in the archive");
	record->system_flags |= FLAG_ARCHIVED;
	record->cache_offset = 100000;
	save_and_scan();
	ck_assert_uint_eq(findings, 0);
	ck_assert(summary.incomplete);
	ck_assert_int_eq(summary.failed_file, FILE_ARCHIVE_CACHE);
	end();
}
END_TEST

/* ---- Mailbox findings --------------------------------------------------- */

START_TEST(a_uid_live_and_expunged)
{
	start(9);
	add_many(3);
	mailbox_expunge(&writer, 9, "gone");
	mailbox_expunge(&writer, 2, "twice");
	mailbox_expunge(&writer, 2, "thrice");
	save_and_scan();
	ck_assert_uint_eq(findings, 1);
	expect(0, FINDING_DUPLICATE_UID, FILE_EXPUNGE, 2, VERDICT_OK);
	end();
}
END_TEST

START_TEST(generations_that_differ_are_a_hint)
{
	start(10);
	add_many(3);
	writer.generation = 8; /* the cache was begun with 7 */
	mailbox_expunge(&writer, 4, "the expunge file's generation is nobody's business");
	save_and_scan();
	ck_assert_uint_eq(findings, 1);
	expect(0, FINDING_GENERATION_MISMATCH, FILE_CACHE, 0, VERDICT_OK);
	ck_assert_str_eq(finding[0].detail, "index 8, cache 7");
	ck_assert_uint_eq(summary.findings, 0);
	end();
}
END_TEST

START_TEST(headers_and_files_cut_short)
{
	start(_i ? 17 : 10);
	add_many(5);
	mailbox_save(&writer, directory);
	struct test_bytes index = bytes_load(directory, "cyrus.index", false);
	index.length -= 10;
	save_as(&index, "cyrus.index");
	scan();
	ck_assert_uint_eq(findings, 1);
	expect(0, FINDING_SHORT_FILE, FILE_INDEX, 0, VERDICT_OK);
	ck_assert_uint_eq(summary.records[0], 4);
	for (size_t length = 0; length < (_i ? 160 : 96); length += 8) {
		index.length = length;
		save_as(&index, "cyrus.index");
		scan();
		ck_assert(!judged);
		ck_assert_uint_eq(findings, 1);
		expect(0, FINDING_BAD_HEADER, FILE_INDEX, 0, VERDICT_OK);
	}
	bytes_free(&index);
	end();
}
END_TEST

START_TEST(a_header_with_a_wrong_crc_hides_nothing)
{
	start(17);
	add_many(2);
	mailbox_add(&writer, 3, "bad")->cache_offset = 2;
	mailbox_save(&writer, directory);
	struct test_bytes index = bytes_load(directory, "cyrus.index", false);
	index.data[100] ^= 1;
	save_as(&index, "cyrus.index");
	scan();
	ck_assert(judged);
	ck_assert_uint_eq(findings, 2);
	expect(0, FINDING_BAD_HEADER, FILE_INDEX, 0, VERDICT_OK);
	expect(1, FINDING_RECORD, FILE_INDEX, 3, VERDICT_MISALIGNED);
	bytes_free(&index);
	end();
}
END_TEST

/* A later rewrite of the same mailbox: UID 1 is gone, offsets are others. */
static void rewritten(struct mailbox_writer *later, uint32_t minor)
{
	mailbox_start(later, minor);
	later->generation = later->expunge_generation = 8;
	bytes_free(&later->cache);
	bytes_append_u32(&later->cache, 8);
	for (uint32_t uid = 2; uid <= 5; uid++)
		mailbox_add(later, uid, subject(uid));
	if (minor <= 10)
		mailbox_expunge(later, 6, "expunged");
}

START_TEST(killed_between_the_renames_of_index_and_cache)
{
	struct mailbox_writer later;
	start(_i ? 17 : 10);
	add_many(5);
	if (!_i)
		mailbox_expunge(&writer, 6, "expunged");
	mailbox_save(&writer, directory);
	rewritten(&later, _i ? 17 : 10);
	struct test_bytes index = mailbox_index(&later), expunge = mailbox_expunge_file(&later);
	save_as(&index, "cyrus.index.NEW");
	save_as(&later.cache, "cyrus.cache.NEW");
	if (!_i)
		save_as(&expunge, "cyrus.expunge.NEW");
	scan(); /* killed before any rename: the old set is whole */
	ck_assert_uint_eq(findings, 0);
	rename_file("cyrus.index.NEW", "cyrus.index");
	scan();
	unsigned renames = 0, records = 0;
	for (unsigned i = 0; i < findings; i++) {
		renames += finding[i].kind == FINDING_INTERRUPTED_RENAME;
		records += finding[i].kind == FINDING_RECORD;
		if (finding[i].kind == FINDING_INTERRUPTED_RENAME)
			ck_assert(finding[i].file == FILE_CACHE_NEW || finding[i].file == FILE_EXPUNGE_NEW);
	}
	ck_assert_uint_eq(renames, _i ? 1 : 2);
	ck_assert_uint_gt(records, 0);
	rename_file("cyrus.cache.NEW", "cyrus.cache");
	scan();
	ck_assert_uint_eq(summary.findings, _i ? 0 : 2);
	if (!_i) {
		expect(0, FINDING_RECORD, FILE_EXPUNGE, 6, VERDICT_OUT_OF_RANGE);
		expect(1, FINDING_INTERRUPTED_RENAME, FILE_EXPUNGE_NEW, 0, VERDICT_OK);
		rename_file("cyrus.expunge.NEW", "cyrus.expunge");
		scan();
		ck_assert_uint_eq(findings, 0);
	}
	bytes_free(&index);
	bytes_free(&expunge);
	mailbox_free(&later);
	end();
}
END_TEST

START_TEST(reconstruct_killed_before_its_last_rename)
{
	struct mailbox_writer later;
	start(10);
	add_many(5);
	mailbox_save(&writer, directory);
	rewritten(&later, 10);
	struct test_bytes index = mailbox_index(&later);
	save_as(&index, "cyrus.index.NEW");
	save_as(&later.cache, "cyrus.cache");
	scan();
	unsigned last = findings - 1;
	expect(last, FINDING_INTERRUPTED_RENAME, FILE_INDEX_NEW, 0, VERDICT_OK);
	bytes_free(&index);
	mailbox_free(&later);
	end();
}
END_TEST

START_TEST(left_overs_that_complete_nothing)
{
	struct mailbox_writer later;
	start(10);
	add_many(5);
	mailbox_expunge(&writer, 6, "expunged");
	writer.expunge_generation = 3; /* healthy files may differ */
	mailbox_save(&writer, directory);
	rewritten(&later, 10);
	/* Of another rewrite: right generation, but the offsets lead elsewhere. */
	later.generation = later.expunge_generation = 7;
	struct test_bytes expunge = mailbox_expunge_file(&later);
	save_as(&expunge, "cyrus.expunge.NEW");
	save_as(&later.cache, "cyrus.cache.NEW");
	scan();
	ck_assert_uint_eq(findings, 0);
	/* A rewrite that died before it renamed anything, and would have moved nothing. */
	save_as(&writer.cache, "cyrus.cache.NEW");
	scan();
	ck_assert_uint_eq(findings, 0);
	/* Lists a UID that is live. */
	free(later.expunge.record[0].message);
	later.expunge.record[0] = writer.index.record[2];
	later.expunge.record[0].message = NULL;
	bytes_free(&expunge);
	expunge = mailbox_expunge_file(&later);
	save_as(&expunge, "cyrus.expunge.NEW");
	scan();
	ck_assert_uint_eq(findings, 0);
	/* Cut short. */
	expunge.length = 50;
	save_as(&expunge, "cyrus.expunge.NEW");
	scan();
	ck_assert_uint_eq(findings, 0);
	bytes_free(&expunge);
	mailbox_free(&later);
	end();
}
END_TEST

int main(void)
{
	enum { MINORS = sizeof minors / sizeof minors[0] };
	return unit_run_loops("scan",
		(const struct unit_loop[]){
			{a_healthy_mailbox_of_every_minor_version, 0, MINORS},
			{bad_records_come_in_the_order_of_the_files, 0, MINORS},
			{a_bad_record_without_its_message_file, 0, 2},
			{what_an_unlinked_record_may_lack, 0, 1},
			{an_archived_record_is_not_judged_by_the_wrong_file, 0, 1},
			{a_uid_live_and_expunged, 0, 1},
			{generations_that_differ_are_a_hint, 0, 1},
			{headers_and_files_cut_short, 0, 2},
			{a_header_with_a_wrong_crc_hides_nothing, 0, 1},
			{killed_between_the_renames_of_index_and_cache, 0, 2},
			{reconstruct_killed_before_its_last_rename, 0, 1},
			{left_overs_that_complete_nothing, 0, 1},
			{NULL, 0, 0},
		});
}
