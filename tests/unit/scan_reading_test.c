/* What a scan reads and what not: what is known to be good, its budget, files that
 * shrink, fail or are none; the window that it reads through, the order that it
 * reads in. */
#include "scan_fixture.h"
#include "sort.h"
#include "window.h"

/* ---- Known good --------------------------------------------------------- */

static struct fingerprint slots[1 << 12];
static struct known known = {slots, 1 << 12};

static void remember(void)
{
	memset(slots, 0, sizeof slots);
	options.known[1] = &known; /* the first may be missing */
}

/* The file itself is patched: saving would make everything new. */
static void patch_index(uint32_t record, uint32_t at, uint32_t word)
{
	struct test_bytes index = bytes_load(directory, "cyrus.index", false);
	put_u32(index.data + 96 + record * 88 + at, word);
	char path[PATH_MAX];
	path_of("cyrus.index", path, sizeof path);
	int fd = open(path, O_WRONLY);
	ck_assert_int_eq(pwrite(fd, index.data, index.length, 0), (ssize_t)index.length);
	close(fd);
	bytes_free(&index);
}

START_TEST(an_unchanged_mailbox_costs_no_byte_of_its_cache)
{
	start(_i ? 17 : 10);
	remember();
	add_many(5000);
	for (uint32_t uid = 5001; uid < 6100 && !_i; uid++) {
		struct test_record *record = mailbox_expunge(&writer, uid, "gone");
		free(record->message);
		record->message = NULL;
	}
	save_and_scan();
	ck_assert_uint_eq(findings, 0);
	ck_assert_uint_ge(summary.cache_bytes, writer.cache.length - 4);
	ck_assert_uint_gt(cache_reads, 0);
	scan();
	ck_assert_uint_eq(findings, 0);
	ck_assert_uint_eq(summary.cache_bytes, 0);
	ck_assert_uint_eq(cache_reads, 0);
	ck_assert(summary.has_cache);
	ck_assert_uint_eq(summary.generation[1], 7);
	end();
}
END_TEST

START_TEST(what_changed_is_looked_at_again_and_nothing_else)
{
	start(10);
	remember();
	add_many(5000);
	save_and_scan();
	patch_index(2500, 28, 12345); /* LAST_UPDATED, flags: as STORE does */
	patch_index(2500, 32, 2);
	scan();
	ck_assert_uint_eq(summary.cache_bytes, 0);
	uint64_t right = writer.index.record[2500].cache_offset;
	patch_index(2500, 24, (uint32_t)right + 4);
	for (int twice = 0; twice < 2; twice++) {
		scan();
		ck_assert_uint_eq(findings, 1);
		expect(0, FINDING_RECORD, FILE_INDEX, 2501, VERDICT_MESSAGE_MISSING); /* nor was it ever */
		ck_assert_uint_gt(summary.cache_bytes, 0);
		ck_assert_uint_lt(summary.cache_bytes, writer.cache.length / 3);
	}
	patch_index(2500, 24, (uint32_t)right);
	scan();
	ck_assert_uint_eq(findings, 0);
	ck_assert_uint_eq(summary.cache_bytes, 0);
	options.cache_identity[2]++;
	scan();
	ck_assert_uint_ge(summary.cache_bytes, writer.cache.length - 4);
	end();
}
END_TEST

START_TEST(a_cache_cut_short_is_seen_though_all_was_known)
{
	start(10);
	remember();
	add_many(3000);
	save_and_scan();
	char path[PATH_MAX];
	path_of("cyrus.cache", path, sizeof path);
	/* Inside the last record, and inside the last record of the first block. */
	const uint64_t cuts[] = {writer.cache.length - 4, writer.index.record[1023].cache_offset - 4};
	for (size_t i = 0; i < 2; i++) {
		ck_assert_int_eq(truncate(path, (off_t)cuts[i]), 0);
		scan();
		ck_assert_uint_ge(findings, 1);
		expect(0, FINDING_RECORD, FILE_INDEX, i ? 1023 : 3000, VERDICT_MESSAGE_MISSING);
	}
	end();
}
END_TEST

START_TEST(a_budget_is_kept_and_the_next_scan_goes_on)
{
	start(10);
	remember();
	add_many(5000);
	mailbox_add(&writer, 5001, "bad whatever the budget")->cache_offset = 2;
	options.cache_budget = 512 << 10;
	mailbox_save(&writer, directory);
	unsigned rounds = 0;
	do {
		scan();
		ck_assert_uint_eq(findings, 1);
		ck_assert_uint_le(summary.cache_bytes, options.cache_budget + 2 * WINDOW_SIZE);
		ck_assert_uint_lt(++rounds, 20);
	} while (summary.incomplete);
	ck_assert_uint_ge(rounds, 3);
	end();
}
END_TEST

/* ---- Trouble ------------------------------------------------------------ */

START_TEST(a_cache_that_shrinks_or_fails_meanwhile_gets_no_verdict)
{
	start(10);
	add_many(2000);
	mailbox_save(&writer, directory);
	for (int error = 0; error < 2; error++) {
		cache_error = error ? EIO : 0;
		for (cache_ends = 0; cache_ends < writer.cache.length; cache_ends += writer.cache.length / 7 + 1) {
			scan();
			ck_assert(judged);
			ck_assert_uint_eq(summary.findings, 0);
			ck_assert(summary.incomplete);
			ck_assert_int_eq(summary.failed_file, FILE_CACHE);
			ck_assert_int_eq(summary.error, cache_error);
			ck_assert_str_eq(summary.reason, error ? "read error" : "the file became shorter");
			ck_assert_uint_le(summary.failed_offset, writer.cache.length);
		}
	}
	end();
}
END_TEST

/* Text taken for a length: in a file of a gigabyte there is room for that. */
START_TEST(what_is_longer_than_any_record_is_none)
{
	char path[PATH_MAX];
	start(_i ? 17 : 10);
	add_many(3);
	writer.index.record[1].cache_offset += 4;
	mailbox_save(&writer, directory);
	path_of("cyrus.cache", path, sizeof path);
	ck_assert_int_eq(truncate(path, 1 << 30), 0);
	scan();
	ck_assert_uint_eq(findings, 1);
	expect(0, FINDING_RECORD, FILE_INDEX, 2, VERDICT_UNPARSABLE);
	ck_assert(!summary.incomplete);
	end();
}
END_TEST

START_TEST(records_that_cannot_be_read_are_not_judged)
{
	static const enum mailbox_file each[] = {FILE_INDEX, FILE_EXPUNGE};
	start(10);
	for (uint32_t uid = 1; uid <= 8; uid += 2) { /* more than what is read with the header */
		mailbox_add(&writer, uid, "live");
		mailbox_expunge(&writer, uid + 1, "expunged");
	}
	mailbox_save(&writer, directory);
	for (size_t i = 0; i < 2; i++) {
		unreadable = each[i];
		scan();
		unreadable = FILE_COUNT;
		ck_assert_uint_eq(findings, 0);
		ck_assert(summary.incomplete);
		ck_assert_int_eq(summary.failed_file, each[i]);
		ck_assert_int_eq(summary.error, EIO);
	}
	end();
}
END_TEST

START_TEST(no_cache_file)
{
	start(10);
	add_many(3);
	char path[PATH_MAX];
	mailbox_save(&writer, directory);
	path_of("cyrus.cache", path, sizeof path);
	unlink(path);
	scan(); /* not at hand: no verdict */
	ck_assert(judged);
	ck_assert_uint_eq(findings, 0);
	ck_assert(summary.incomplete && !summary.has_cache);
	end();
}
END_TEST

START_TEST(little_memory_is_no_crash)
{
	start(10);
	add_many(3000);
	mailbox_add(&writer, 3001, "bad")->cache_offset = 2;
	mailbox_save(&writer, directory);
	for (size_t memory = 0; memory < 6 << 20; memory += 512 << 10) {
		scan_limited(memory);
		ck_assert(summary.incomplete || findings == 1);
	}
	ck_assert(!summary.incomplete);
	end();
}
END_TEST

/* ---- Window and sort ---------------------------------------------------- */

START_TEST(a_window_shows_what_the_file_holds)
{
	start(10);
	static uint8_t bytes[3000000];
	unsigned seed = 7;
	for (size_t i = 0; i < sizeof bytes; i++)
		bytes[i] = (uint8_t)((seed = seed * 1103515245 + 12345) >> 16);
	struct test_bytes file = {bytes, sizeof bytes, sizeof bytes};
	save_as(&file, "file");
	char path[PATH_MAX];
	path_of("file", path, sizeof path);
	int fd = open(path, O_RDONLY);
	struct arena arena;
	arena_init(&arena, 64 << 20);
	struct window window;
	window_open(&window, fd, sizeof bytes, &arena);
	for (int i = 0; i < 20000; i++) {
		seed = seed * 1103515245 + 12345;
		uint64_t offset = (seed >> 3) % sizeof bytes;
		seed = seed * 1103515245 + 12345;
		size_t length = (seed >> 8) % (i % 100 ? 5000 : 1000000);
		if (i % 3 == 0)
			window_move(&window, offset, offset + (seed >> 9) % 300000);
		const uint8_t *got = view_at(&window.view, offset, length);
		if (length > sizeof bytes - offset)
			ck_assert_ptr_null(got);
		else
			ck_assert(got && memcmp(got, bytes + offset, length) == 0);
	}
	ck_assert_ptr_null(window.reason);
	arena_free(&arena);
	close(fd);
	end();
}
END_TEST

START_TEST(sorts_whatever_the_order)
{
	static struct sortable items[5000], scratch[5000];
	unsigned seed = 3;
	for (int round = 0; round < 60; round++) {
		size_t n = round < 5 ? (size_t)round : 4000;
		for (size_t i = 0; i < n; i++) {
			seed = seed * 1103515245 + 12345;
			uint64_t key = round % 4 == 0 ? seed >> 8
				: round % 4 == 1      ? i
				: round % 4 == 2      ? n - i
						      : (seed >> 8) % 3;
			items[i] = (struct sortable){.key = key, .number = (uint32_t)i};
		}
		sort(items, scratch, n);
		for (size_t i = 1; i < n; i++) {
			ck_assert_uint_le(items[i - 1].key, items[i].key);
			ck_assert(items[i - 1].key < items[i].key || items[i - 1].number < items[i].number);
		}
	}
}
END_TEST

int main(void)
{
	return unit_run_loops("scan_reading",
		(const struct unit_loop[]){
			{an_unchanged_mailbox_costs_no_byte_of_its_cache, 0, 2},
			{what_changed_is_looked_at_again_and_nothing_else, 0, 1},
			{a_cache_cut_short_is_seen_though_all_was_known, 0, 1},
			{a_budget_is_kept_and_the_next_scan_goes_on, 0, 1},
			{a_cache_that_shrinks_or_fails_meanwhile_gets_no_verdict, 0, 1},
			{records_that_cannot_be_read_are_not_judged, 0, 1},
			{what_is_longer_than_any_record_is_none, 0, 2},
			{no_cache_file, 0, 1},
			{little_memory_is_no_crash, 0, 1},
			{a_window_shows_what_the_file_holds, 0, 1},
			{sorts_whatever_the_order, 0, 1},
			{NULL, 0, 0},
		});
}
