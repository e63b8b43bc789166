#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mailbox_writer.h"
#include "real.h"
#include "scan.h"
#include "sort.h"
#include "unit.h"
#include "window.h"

/* ---- A mailbox on disk, and what a scan says of it ---------------------- */

enum { MOST = 64 };

static struct mailbox_writer writer;
static char *directory;
static struct mailbox_files files;
static struct scan_options options;
static struct scan_summary summary;
static struct finding finding[MOST];
static unsigned findings;
static bool judged;
static uint64_t cache_reads; /* of the cache's descriptor, the generation too */

static ssize_t (*libc_pread)(int, void *, size_t, off64_t);
static uint64_t cache_ends = UINT64_MAX; /* pretended: the file shrank meanwhile */
static int cache_error;
static enum mailbox_file unreadable = FILE_COUNT; /* behind its header */

static ssize_t watched_pread(int fd, void *bytes, size_t count, off64_t offset)
{
	if (unreadable < FILE_COUNT && fd == files.descriptor[unreadable] && offset > 0) {
		errno = EIO;
		return -1;
	}
	if (fd < 0 || fd != files.descriptor[FILE_CACHE])
		return libc_pread(fd, bytes, count, offset);
	cache_reads++;
	if ((uint64_t)offset + count > cache_ends) {
		if (cache_error) {
			errno = cache_error;
			return -1;
		}
		count = (uint64_t)offset < cache_ends ? (size_t)(cache_ends - (uint64_t)offset) : 0;
	}
	return libc_pread(fd, bytes, count, offset);
}

static void collect(void *context, const struct finding *found)
{
	if (findings < MOST)
		finding[findings] = *found;
	findings++;
}

static void start(uint32_t minor)
{
	mailbox_start(&writer, minor);
	directory = test_directory();
	options = (struct scan_options){.report = collect};
	libc_pread = real.pread64;
	real.pread64 = watched_pread;
	cache_ends = UINT64_MAX;
	cache_error = 0;
}

static void end(void)
{
	real.pread64 = libc_pread;
	test_directory_remove(directory);
	mailbox_free(&writer);
}

static void path_of(const char *name, char *path, size_t room)
{
	snprintf(path, room, "%s/%s", directory, name);
}

static void scan_limited(size_t memory)
{
	struct arena arena;
	arena_init(&arena, memory);
	files = (struct mailbox_files){.data_directory = directory};
	for (int file = 0; file < FILE_COUNT; file++) {
		char path[PATH_MAX];
		path_of(mailbox_file_name((enum mailbox_file)file), path, sizeof path);
		files.descriptor[file] = file == FILE_ARCHIVE_CACHE ? -1 : open(path, O_RDONLY);
	}
	struct stat status;
	if (fstat(files.descriptor[FILE_CACHE], &status) == 0) {
		options.cache_identity[0] = status.st_dev;
		options.cache_identity[1] = status.st_ino;
	}
	findings = 0;
	cache_reads = 0;
	errno = 0x5a;
	judged = scan_mailbox(&files, &options, &arena, &summary);
	ck_assert_int_eq(errno, 0x5a);
	for (int file = 0; file < FILE_COUNT; file++)
		if (files.descriptor[file] >= 0)
			close(files.descriptor[file]);
	arena_free(&arena);
}

static void scan(void)
{
	scan_limited(256 << 20);
}

static void save_and_scan(void)
{
	mailbox_save(&writer, directory);
	scan();
}

static void expect(unsigned number, enum mailbox_finding kind, enum mailbox_file file, uint32_t uid,
	enum verdict verdict)
{
	ck_assert_uint_gt(findings, number);
	ck_assert_int_eq(finding[number].kind, kind);
	ck_assert_int_eq(finding[number].file, file);
	ck_assert_uint_eq(finding[number].uid, uid);
	ck_assert_str_eq(verdict_name(finding[number].verdict), verdict_name(verdict));
}

/* No two neighbours are of the same size. */
static const char *subject(uint32_t uid)
{
	static const char words[] = "a long subject of a message";
	return words + uid % (sizeof words - 1);
}

static void add_many(uint32_t count)
{
	for (uint32_t uid = 1; uid <= count; uid++) {
		struct test_record *record = mailbox_add(&writer, uid, subject(uid));
		if (count > 100) { /* thousands of files take their time */
			free(record->message);
			record->message = NULL;
		}
	}
}

/* As an interrupted rewrite leaves it. */
static void rename_file(const char *from, const char *to)
{
	char a[PATH_MAX], b[PATH_MAX];
	path_of(from, a, sizeof a);
	path_of(to, b, sizeof b);
	ck_assert_int_eq(rename(a, b), 0);
}

static void save_as(const struct test_bytes *bytes, const char *name)
{
	bytes_save(bytes, directory, name);
}

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

START_TEST(a_bad_record_without_its_message_file)
{
	start(10);
	char path[PATH_MAX];
	mailbox_add(&writer, 1, "one")->cache_offset = 2;
	mailbox_add(&writer, 2, "two")->cache_offset = 2;
	mailbox_add(&writer, 3, "good, and its file is nobody's business");
	mailbox_save(&writer, directory);
	path_of("2.", path, sizeof path);
	unlink(path);
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
	enum { MINORS = sizeof minors / sizeof minors[0] };
	return unit_run_loops("scan",
		(const struct unit_loop[]){
			{a_healthy_mailbox_of_every_minor_version, 0, MINORS},
			{bad_records_come_in_the_order_of_the_files, 0, MINORS},
			{a_bad_record_without_its_message_file, 0, 1},
			{what_an_unlinked_record_may_lack, 0, 1},
			{an_archived_record_is_not_judged_by_the_wrong_file, 0, 1},
			{a_uid_live_and_expunged, 0, 1},
			{generations_that_differ_are_a_hint, 0, 1},
			{headers_and_files_cut_short, 0, 2},
			{a_header_with_a_wrong_crc_hides_nothing, 0, 1},
			{killed_between_the_renames_of_index_and_cache, 0, 2},
			{reconstruct_killed_before_its_last_rename, 0, 1},
			{left_overs_that_complete_nothing, 0, 1},
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
