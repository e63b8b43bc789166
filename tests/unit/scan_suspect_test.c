/* Which records of the unified layout pass every check and are yet to be compared
 * with their message files. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "crc32.h"
#include "mailbox_writer.h"
#include "scan.h"
#include "unit.h"

enum { SLOTS = 1024, MANY = 5000 /* more than are looked at closely */ };

static struct mailbox_writer writer;
static struct arena arena;
static struct known known;
static struct scan_options options;
static struct scan_summary summary;
static unsigned findings;

static void count(void *context, const struct finding *finding)
{
	findings++;
}

/* All subjects are of one length: the header size tells no two records apart. */
static void start(uint32_t minor, uint32_t messages)
{
	mailbox_start(&writer, minor);
	for (uint32_t uid = 1; uid <= messages; uid++) {
		struct test_record *record = mailbox_add(&writer, 1000 + uid, "one subject");
		free(record->message); /* nobody asks for it here */
		record->message = NULL;
	}
	known = (struct known){calloc(SLOTS, sizeof *known.slot), SLOTS};
	options = (struct scan_options){.known = {&known, NULL}, .suspects = true, .report = count};
	arena_init(&arena, 64 << 20);
}

static void end(void)
{
	arena_free(&arena);
	free(known.slot);
	mailbox_free(&writer);
}

static struct test_record *record_of(uint32_t number)
{
	return &writer.index.record[number];
}

static bool scan(void)
{
	char *directory = test_directory();
	struct mailbox_files files = {.data_directory = directory};
	char path[4096];
	for (int file = 0; file < FILE_COUNT; file++)
		files.descriptor[file] = -1;
	mailbox_save(&writer, directory);
	for (int file = FILE_INDEX; file <= FILE_CACHE; file++) {
		snprintf(path, sizeof path, "%s/%s", directory, mailbox_file_name((enum mailbox_file)file));
		files.descriptor[file] = open(path, O_RDONLY);
	}
	findings = 0;
	arena_reset(&arena);
	bool judged = scan_mailbox(&files, &options, &arena, &summary);
	for (int file = FILE_INDEX; file <= FILE_CACHE; file++)
		if (files.descriptor[file] >= 0)
			close(files.descriptor[file]);
	test_directory_remove(directory);
	return judged;
}

/* The numbers of the suspects, as text. */
static const char *suspects(void)
{
	static char said[256];
	size_t length = 0;
	ck_assert(scan());
	ck_assert_uint_eq(findings, 0);
	said[0] = '\0';
	for (size_t i = 0; i < summary.suspects && length < sizeof said - 16; i++)
		length += (size_t)snprintf(said + length, sizeof said - length, "%s%u", i ? " " : "", (unsigned)summary.suspect[i].number);
	return said;
}

/* `number` leads to the record of `other`, and its cache CRC is that one's. */
static void give(uint32_t number, struct test_record other)
{
	record_of(number)->cache_offset = other.cache_offset;
	record_of(number)->cache_crc = other.cache_crc;
}

/* Bytes of a cache record change, and the index agrees. */
static void write_over(uint32_t number, size_t at, const void *bytes, size_t length)
{
	uint64_t offset = record_of(number)->cache_offset, end = record_of(number + 1)->cache_offset;
	memcpy(writer.cache.data + offset + at, bytes, length);
	record_of(number)->cache_crc = crc32_update(0, writer.cache.data + offset, end - offset);
}

static const uint32_t minors[] = {12, 13, 14, 15, 16, 17, 18, 19, 20};

START_TEST(of_a_healthy_mailbox_nobody)
{
	start(minors[_i], 40);
	mailbox_expunge(&writer, 2000, "one subject");
	ck_assert_str_eq(suspects(), "");
	end();
}
END_TEST

START_TEST(two_that_changed_places)
{
	start(minors[_i], 20);
	struct test_record kept = *record_of(7);
	give(7, *record_of(8));
	give(8, kept);
	ck_assert_str_eq(suspects(), "7 8");
	end();
}
END_TEST

/* Far apart: who stands between them is not asked for it. */
START_TEST(two_far_apart_that_changed_places)
{
	start(17, 20);
	struct test_record kept = *record_of(3);
	give(3, *record_of(15));
	give(15, kept);
	ck_assert_str_eq(suspects(), "3 15");
	end();
}
END_TEST

/* _i: the last has the first one's, or the first the last one's. */
START_TEST(three_that_moved_round)
{
	start(17, 20);
	struct test_record kept[3] = {*record_of(7), *record_of(8), *record_of(9)};
	for (uint32_t i = 0; i < 3; i++)
		give(7 + i, kept[(i + 1 + (uint32_t)_i) % 3]);
	ck_assert_str_eq(suspects(), "7 8 9");
	end();
}
END_TEST

START_TEST(one_that_has_anothers)
{
	start(17, 20);
	give(7, *record_of(8));
	/* Two have it, and the one that nobody has is a gap before them. */
	ck_assert_str_eq(suspects(), "7 8");
	end();
}
END_TEST

START_TEST(an_unexpunged_message_shares_its_record)
{
	start(17, 20);
	give(19, *record_of(7));
	memcpy(record_of(19)->guid, record_of(7)->guid, sizeof record_of(7)->guid);
	/* What lies behind the last one that is referred to may be anybody's. */
	writer.cache.length = record_of(18)->cache_offset + (record_of(18)->cache_offset - record_of(17)->cache_offset);
	ck_assert_str_eq(suspects(), "");
	end();
}
END_TEST

/* In order, and each its own but for one: whose record has nobody? */
START_TEST(all_moved_up_by_one)
{
	start(17, 20);
	for (uint32_t i = 3; i < 19; i++)
		give(i, *record_of(i + 1));
	writer.index.count--; /* the last is nobody's twin */
	ck_assert_str_eq(suspects(), "3");
	end();
}
END_TEST

START_TEST(all_moved_down_by_one)
{
	start(17, 20);
	for (uint32_t i = 19; i > 3; i--)
		give(i, *record_of(i - 1));
	memmove(record_of(3), record_of(4), 16 * sizeof *record_of(0)); /* as if 3 had been expunged */
	writer.index.count--;
	ck_assert_str_eq(suspects(), "18"); /* behind it lies one more */
	end();
}
END_TEST

START_TEST(nobody_has_the_first_record)
{
	start(17, 20);
	memmove(record_of(0), record_of(1), 19 * sizeof *record_of(0));
	writer.index.count--;
	ck_assert_str_eq(suspects(), "0");
	end();
}
END_TEST

START_TEST(the_bytes_of_one_over_those_of_another)
{
	start(17, 20);
	size_t length = record_of(8)->cache_offset - record_of(7)->cache_offset;
	write_over(7, 0, writer.cache.data + record_of(12)->cache_offset, length);
	ck_assert_uint_eq(record_of(7)->cache_crc, record_of(12)->cache_crc);
	ck_assert_str_eq(suspects(), "7 12");
	memcpy(record_of(7)->guid, record_of(12)->guid, sizeof record_of(7)->guid); /* one message, delivered twice */
	ck_assert_str_eq(suspects(), "");
	end();
}
END_TEST

START_TEST(bytes_that_no_server_writes)
{
	start(17, 20);
	write_over(7, 12, "\377", 1); /* in a string of the envelope */
	write_over(9, 4, "[", 1);     /* no list */
	ck_assert_str_eq(suspects(), "7 9");
	end();
}
END_TEST

START_TEST(eight_bits_in_a_literal_are_fine)
{
	start(17, 20);
	/* "Mon, 24 Sep…" becomes a literal of as many bytes */
	static const char date[] = "{27}\r\n\xc3\xa4, 24 Sep 2007 09:18 +0000";
	write_over(7, 5, date, 33);
	ck_assert_str_eq(suspects(), "");
	end();
}
END_TEST

/* Of a mailbox of which nothing is known, the places are enough. */
START_TEST(of_many_at_once_the_bytes_are_not_asked)
{
	start(17, MANY);
	write_over(7, 12, "\377", 1);
	struct test_record kept = *record_of(70);
	give(70, *record_of(71));
	give(71, kept);
	ck_assert_str_eq(suspects(), "70 71");
	end();
}
END_TEST

START_TEST(asked_again_until_compared)
{
	start(17, 20);
	write_over(7, 0, writer.cache.data + record_of(12)->cache_offset, record_of(8)->cache_offset - record_of(7)->cache_offset);
	write_over(9, 12, "\377", 1);
	for (int twice = 0; twice < 2; twice++) {
		ck_assert_str_eq(suspects(), "7 9 12");
		ck_assert_uint_gt(summary.cache_bytes, 0);
	}
	for (size_t i = 0; i < summary.suspects; i++)
		known_add(&known, &summary.suspect[i].print);
	ck_assert_ptr_nonnull(summary.suspect[0].block);
	ck_assert_ptr_eq(summary.suspect[0].block, summary.suspect[2].block);
	known_add(&known, summary.suspect[0].block);
	ck_assert_str_eq(suspects(), "");
	ck_assert_uint_eq(summary.cache_bytes, 0);
	end();
}
END_TEST

/* A record that is bad keeps its block from being known, whoever is acquitted. */
START_TEST(a_block_with_a_finding_stays_unknown)
{
	start(17, 20);
	write_over(9, 12, "\377", 1);
	record_of(3)->cache_crc++;
	scan();
	ck_assert_uint_eq(findings, 1);
	ck_assert_uint_eq(summary.suspects, 1);
	ck_assert_ptr_null(summary.suspect[0].block);
	end();
}
END_TEST

START_TEST(who_does_not_compare_has_none)
{
	start(17, 20);
	options.suspects = false;
	write_over(7, 12, "\377", 1);
	ck_assert_str_eq(suspects(), "");
	ck_assert_str_eq(suspects(), "");
	ck_assert_uint_eq(summary.cache_bytes, 0);
	end();
}
END_TEST

/* There no CRC hides anything, and a deeper look has other causes. */
START_TEST(the_split_layout_has_none)
{
	start(10, 20);
	struct test_record kept = *record_of(7);
	give(7, *record_of(8));
	give(8, kept);
	ck_assert_str_eq(suspects(), "");
	end();
}
END_TEST

START_TEST(without_memory_nobody)
{
	start(17, 20);
	give(7, *record_of(8));
	for (size_t memory = 1 << 12; memory < 1 << 20; memory *= 2) {
		arena_free(&arena);
		arena_init(&arena, memory);
		scan(); /* no crash, whatever is missing */
		ck_assert(summary.suspects == 0 || summary.suspects == 2);
	}
	end();
}
END_TEST

int main(void)
{
	enum { MINORS = sizeof minors / sizeof minors[0] };
	const struct unit_loop tests[] = {
		{of_a_healthy_mailbox_nobody, 0, MINORS},
		{two_that_changed_places, 0, MINORS},
		{two_far_apart_that_changed_places, 0, 1},
		{three_that_moved_round, 0, 2},
		{one_that_has_anothers, 0, 1},
		{an_unexpunged_message_shares_its_record, 0, 1},
		{all_moved_up_by_one, 0, 1},
		{all_moved_down_by_one, 0, 1},
		{nobody_has_the_first_record, 0, 1},
		{the_bytes_of_one_over_those_of_another, 0, 1},
		{bytes_that_no_server_writes, 0, 1},
		{eight_bits_in_a_literal_are_fine, 0, 1},
		{of_many_at_once_the_bytes_are_not_asked, 0, 1},
		{asked_again_until_compared, 0, 1},
		{a_block_with_a_finding_stays_unknown, 0, 1},
		{who_does_not_compare_has_none, 0, 1},
		{the_split_layout_has_none, 0, 1},
		{without_memory_nobody, 0, 1},
		{NULL, 0, 0},
	};
	return unit_run_loops("scan_suspect", tests);
}
