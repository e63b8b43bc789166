/* Damaged mailboxes of every unified minor version, planned and committed: what
 * is on the disk afterwards. Their cache records are what the release of that
 * version writes, made by the rebuilder, so that a rebuilt one is the very one
 * that was lost. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bytes.h"
#include "cure.h"
#include "mailbox_writer.h"
#include "release_writer.h"
#include "unit.h"

static const struct {
	uint32_t minor;
	const char *release; /* of 14 and 20: a neighbour's, none was published */
} writers[] = {
	{12, "2.4.22"}, {13, "2.5.17"}, {14, "3.0.0"}, {16, "3.2.6"}, {17, "3.6.1"}, {19, "3.12.4"}, {20, "3.12.4"},
};
enum { WRITERS = sizeof writers / sizeof writers[0], LIVE = 5, ARCHIVED = LIVE + 1, RECORDS = LIVE + 2 };

static struct mailbox_writer writer;
static char *directory, archive_directory[4096];
static struct test_bytes archive_cache, healthy, gap; /* gap: no record's, behind the first one */
static struct arena arena;
static size_t record_size;

static void add(struct test_record *record, const char *release)
{
	char text[512];
	snprintf(text, sizeof text,
	         "From: Alice <Alice@Example.ORG>\r\nTo: bob@example.net\r\nDate: Mon, 24 Sep 2007 09:18:00 +0000\r\n"
	         "Message-ID: <%u@example.org>\r\nSubject: =?iso-8859-1?Q?Gr=FC=DFe?= %u\r\n\r\n%.*s\r\n",
	         (unsigned)record->uid, (unsigned)record->uid, (int)record->uid, "Hello, hello.");
	release_message(&writer, record, release, text, false, &arena);
}

/* Its cache record is alone in the archive's cyrus.cache. */
static void archive(struct test_record *record)
{
	size_t start = (size_t)record->cache_offset;
	bytes_append_u32(&archive_cache, writer.generation);
	record->cache_offset = archive_cache.length;
	bytes_append(&archive_cache, writer.cache.data + start, writer.cache.length - start);
	writer.cache.length = start;
	record->system_flags |= FLAG_ARCHIVED;
}

/* UIDs 1 to 5 live, 6 archived where the version has that, 7 expunged. */
static void start(uint32_t minor, const char *release)
{
	mailbox_start(&writer, minor);
	directory = test_directory();
	snprintf(archive_directory, sizeof archive_directory, "%s/archive", directory);
	ck_assert_int_eq(mkdir(archive_directory, 0700), 0);
	arena_init(&arena, 256 << 20);
	for (uint32_t uid = 1; uid <= ARCHIVED; uid++) {
		if (uid == 2)
			bytes_append(&writer.cache, gap.data, gap.length);
		add(mailbox_add(&writer, uid, ""), release);
	}
	if (minor >= 13)
		archive(&writer.index.record[ARCHIVED - 1]);
	add(mailbox_expunge(&writer, RECORDS, ""), release);
	healthy = mailbox_index(&writer);
	record_size = get_u32(healthy.data + 16);
}

static void end(void)
{
	arena_free(&arena);
	test_directory_remove(directory);
	mailbox_free(&writer);
	bytes_free(&archive_cache);
	bytes_free(&healthy);
	bytes_free(&gap);
}

/* What the writer has now; `stale`: with the record CRCs of the healthy one. */
static void save(bool stale)
{
	char from[4200], to[4200];
	struct test_bytes index = mailbox_index(&writer);
	size_t start = get_u32(index.data + 12);
	for (size_t at = start + record_size; stale && at <= index.length; at += record_size)
		memcpy(index.data + at - 4, healthy.data + at - 4, 4);
	mailbox_save(&writer, directory);
	bytes_save(&index, directory, "cyrus.index");
	bytes_free(&index);
	if (!archive_cache.length)
		return;
	bytes_save(&archive_cache, archive_directory, "cyrus.cache");
	snprintf(from, sizeof from, "%s/%d.", directory, ARCHIVED);
	snprintf(to, sizeof to, "%s/%d.", archive_directory, ARCHIVED);
	ck_assert_int_eq(rename(from, to), 0);
}

/* ---- Healing ------------------------------------------------------------ */

static struct mailbox_files files;
static struct finding finding[16];
static struct judgement judgement;

static void collect(void *context, const struct finding *found)
{
	ck_assert_uint_lt(judgement.count, 16);
	finding[judgement.count++] = *found;
}

static int open_in(const char *in, const char *name)
{
	char path[4200];
	snprintf(path, sizeof path, "%s/%s", in, name);
	return open(path, O_RDWR | O_CLOEXEC);
}

static void look(void)
{
	const struct scan_options options = {.report = collect};
	judgement = (struct judgement){.findings = finding, .judged = true};
	ck_assert(scan_mailbox(&files, &options, &arena, &judgement.summary));
	ck_assert(!judgement.summary.incomplete);
}

static int borrow(void *context, enum mailbox_file file, bool *owned)
{
	*owned = false;
	return files.descriptor[file];
}

static void give_back(void *context, int fd, bool owned)
{
}

static void heal(size_t found, size_t cures)
{
	static struct mailbox_place place;
	struct cured cured;
	static const struct plan_options plain;
	files = (struct mailbox_files){.data_directory = directory, .archive_directory = archive_directory};
	for (int file = 0; file < FILE_COUNT; file++)
		files.descriptor[file] = -1;
	files.descriptor[FILE_INDEX] = open_in(directory, "cyrus.index");
	files.descriptor[FILE_CACHE] = open_in(directory, "cyrus.cache");
	files.descriptor[FILE_ARCHIVE_CACHE] = open_in(archive_directory, "cyrus.cache");
	mailbox_place_plain(&place, directory);
	const struct cure_files cure = {&place, &files, {borrow, give_back, NULL}, files.descriptor[FILE_INDEX]};
	look();
	ck_assert_uint_eq(judgement.count, found);
	cure_plan(&cured, &cure, &judgement, &plain, &arena);
	for (size_t i = 0; i < cured.plan.count; i++)
		ck_assert_msg(cured.plan.replacement[i].cure == CURE_FOUND || cured.plan.replacement[i].cure == CURE_REBUILT, "UID %u: %s",
		              (unsigned)cured.plan.replacement[i].finding.uid, cured.plan.replacement[i].reason);
	ck_assert_uint_eq(cured.plan.cures, cures);
	cure_commit(&cured, &cure);
	ck_assert_ptr_null(cured.failure);
	look();
	ck_assert_uint_eq(judgement.count, 0);
	for (int file = 0; file < FILE_COUNT; file++)
		if (files.descriptor[file] >= 0)
			close(files.descriptor[file]);
}

static void same_file(const char *in, const char *name, const void *data, size_t length)
{
	struct test_bytes now = bytes_load(in, name, false);
	ck_assert_msg(now.length == length && memcmp(now.data, data, length) == 0, "%s/%s has changed", in, name);
	bytes_free(&now);
}

/* The messages as they were; of the index nothing else but, where records had
 * to be appended, their offsets and the record CRCs. cache_crc is not excepted:
 * a record was found, or rebuilt to the byte. */
static void expect_healed(bool appended)
{
	struct test_bytes now = bytes_load(directory, "cyrus.index", false);
	size_t start = get_u32(healthy.data + 12), at = writer.minor == 20 ? 4 : 24;
	ck_assert_uint_eq(now.length, healthy.length);
	for (size_t record = start; appended && record < now.length; record += record_size) {
		memcpy(now.data + record + at, healthy.data + record + at, 4);
		memcpy(now.data + record + record_size - 4, healthy.data + record + record_size - 4, 4);
	}
	for (size_t i = 0; i < now.length; i++)
		ck_assert_msg(now.data[i] == healthy.data[i], "byte %zu of record %zu", i < start ? i : (i - start) % record_size,
		              i < start ? 0 : (i - start) / record_size);
	bytes_free(&now);
	for (size_t i = 0; i < writer.index.count; i++) {
		const struct test_record *record = &writer.index.record[i];
		char name[16];
		snprintf(name, sizeof name, "%u.", (unsigned)record->uid);
		same_file(record->system_flags & FLAG_ARCHIVED ? archive_directory : directory, name, record->message, strlen(record->message));
	}
	if (!appended)
		same_file(directory, "cyrus.cache", writer.cache.data, writer.cache.length);
}

/* ---- Kinds of damage ---------------------------------------------------- */

/* A live record, the archived one, the expunged one. */
static void mislead(uint64_t past_the_end)
{
	writer.index.record[1].cache_offset = writer.cache.length + past_the_end;
	writer.index.record[ARCHIVED - 1].cache_offset = writer.cache.length + past_the_end;
	writer.index.record[RECORDS - 1].cache_offset = writer.cache.length + past_the_end;
}

static void offsets_past_the_end(int which, uint64_t far, bool stale)
{
	start(writers[which].minor, writers[which].release);
	mislead(far);
	save(stale);
	heal(3, 3);
	expect_healed(false);
	end();
}

START_TEST(an_offset_past_the_end_with_a_right_crc)
{
	offsets_past_the_end(_i, 4000, false);
}
END_TEST

START_TEST(an_offset_past_the_end_with_a_stale_crc)
{
	offsets_past_the_end(_i, 4000, true);
}
END_TEST

/* Since 3.2 the cache version's upper half is the offset's (48 bits). */
START_TEST(an_offset_of_48_bits)
{
	if (writers[_i].minor < 16)
		return;
	offsets_past_the_end(_i, UINT64_C(0x123456789000), false);
	offsets_past_the_end(_i, UINT64_C(0x123456789000), true);
}
END_TEST

static void swapped(int which, bool stale)
{
	start(writers[which].minor, writers[which].release);
	struct test_record *record = writer.index.record;
	uint64_t offset = record[0].cache_offset;
	record[0].cache_offset = record[1].cache_offset;
	record[1].cache_offset = offset;
	save(stale);
	heal(2, 2);
	expect_healed(false);
	end();
}

START_TEST(swapped_offsets_with_right_crcs)
{
	swapped(_i, false);
}
END_TEST

START_TEST(swapped_offsets_with_stale_crcs)
{
	swapped(_i, true);
}
END_TEST

/* Holes, and words that look like an ENVELOPE's beginning; longer than what is
 * read at a time. */
START_TEST(records_behind_what_is_no_record)
{
	static const uint8_t hole[300000];
	bytes_append(&gap, hole, sizeof hole);
	bytes_append(&gap, "\0\0\0\2(\0\0\1((((", 12);
	bytes_append(&gap, hole, sizeof hole);
	swapped(_i, false);
}
END_TEST

START_TEST(a_truncated_cache)
{
	start(writers[_i].minor, writers[_i].release);
	size_t whole = writer.cache.length;
	bool archived = archive_cache.length;
	/* In the middle of the third record's first item, at no multiple of 4. */
	writer.cache.length = (size_t)writer.index.record[2].cache_offset + 9;
	archive_cache.length = archived ? 6 : 0;
	save(false);
	writer.cache.length = whole;
	heal(LIVE - 2 + 2, LIVE - 2 + 2);
	expect_healed(true);
	end();
}
END_TEST

int main(void)
{
	return unit_run_loops("heal_minors", (const struct unit_loop[]){{an_offset_past_the_end_with_a_right_crc, 0, WRITERS},
	                                                               {an_offset_past_the_end_with_a_stale_crc, 0, WRITERS},
	                                                               {an_offset_of_48_bits, 0, WRITERS},
	                                                               {swapped_offsets_with_right_crcs, 0, WRITERS},
	                                                               {swapped_offsets_with_stale_crcs, 0, WRITERS},
	                                                               {records_behind_what_is_no_record, 0, WRITERS},
	                                                               {a_truncated_cache, 0, WRITERS},
	                                                               {NULL, 0, 0}});
}
