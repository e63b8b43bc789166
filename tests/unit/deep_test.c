/* Deep verification of mailboxes whose cache records are a real release's, made
 * here by the rebuilder: records of a twin (another message of the same sizes and
 * date) are found, and nobody is accused without proof. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "crc32.h"
#include "deep.h"
#include "mailbox_writer.h"
#include "release_writer.h"
#include "unit.h"

static const struct {
	uint32_t minor;
	const char *release;
} writers[] = {
	{7, "2.3.0"},   {9, "2.3.9"},   {10, "2.3.16"}, {10, "2.3.20"}, {12, "2.4.22"},
	{13, "2.5.17"}, {16, "3.2.6"},  {17, "3.6.1"},  {19, "3.12.4"},
};
enum { WRITERS = sizeof writers / sizeof writers[0], MOST = 16 };

static struct mailbox_writer writer;
static const char *release;
static char *directory;
static struct arena arena;
static struct finding finding[MOST];
static unsigned findings;
static struct scan_summary scanned;
static struct deep_summary deep;

static void start(uint32_t minor, const char *as)
{
	mailbox_start(&writer, minor);
	release = as;
	directory = test_directory();
	arena_init(&arena, SIZE_MAX / 4);
}

static void end(void)
{
	arena_free(&arena);
	test_directory_remove(directory);
	mailbox_free(&writer);
}

/* A message as `release` would have stored it. */
static struct test_record *rewrite(struct test_records *records, struct test_record *record, const char *text, bool second)
{
	ck_assert_ptr_eq(record, &records->record[records->count - 1]);
	return release_message(&writer, record, release, text, second, &arena);
}

#define HEADERS \
	"From: Alice <Alice@Example.ORG>\r\nDate: Mon, 24 Sep 2007 09:18:00 +0000\r\n" \
	"Message-ID: <1@example.org>\r\n"

static struct test_record *add_text(uint32_t uid, const char *text, bool second)
{
	return rewrite(&writer.index, mailbox_add(&writer, uid, ""), text, second);
}

static struct test_record *add(uint32_t uid, const char *subject)
{
	char text[512];
	snprintf(text, sizeof text, HEADERS "Subject: %s\r\n\r\nHello.\r\n", subject);
	return add_text(uid, text, false);
}

/* The index record `of` leads to what is `from`'s. */
static void lead(uint32_t of, uint32_t from)
{
	struct test_record *record = writer.index.record;
	record[of].cache_offset = record[from].cache_offset;
	record[of].cache_crc = record[from].cache_crc;
}

static struct deep_options deeper;

static void collect(void *context, const struct finding *found)
{
	if (findings < MOST)
		finding[findings] = *found;
	findings++;
}

static int open_file(const char *name)
{
	char path[4200];
	snprintf(path, sizeof path, "%s/%s", directory, name);
	return open(path, O_RDONLY | O_CLOEXEC);
}

/* What is on disk; the cheap checks find nothing. */
static void look(void)
{
	struct mailbox_files files = {.data_directory = directory};
	for (int file = 0; file < FILE_COUNT; file++)
		files.descriptor[file] = -1;
	files.descriptor[FILE_INDEX] = open_file("cyrus.index");
	files.descriptor[FILE_CACHE] = open_file("cyrus.cache");
	files.descriptor[FILE_EXPUNGE] = open_file("cyrus.expunge");
	findings = 0;
	const struct scan_options options = {.report = collect};
	ck_assert(scan_mailbox(&files, &options, &arena, &scanned));
	ck_assert_uint_eq(findings, 0);
	deeper.report = collect;
	deep_verify(&files, &deeper, &arena, &deep);
	ck_assert_uint_eq(deep.accused, findings);
	ck_assert(!deep.incomplete);
	for (int file = 0; file < FILE_COUNT; file++)
		if (files.descriptor[file] >= 0)
			close(files.descriptor[file]);
}

static void verify(void)
{
	mailbox_save(&writer, directory);
	look();
}

static void save_message(uint32_t uid, const char *text)
{
	char name[16];
	struct test_bytes bytes = {0};
	snprintf(name, sizeof name, "%u.", uid);
	bytes_append(&bytes, text, strlen(text));
	bytes_save(&bytes, directory, name);
	bytes_free(&bytes);
}

static void expect(unsigned agreed, unsigned accused, unsigned undecided)
{
	ck_assert_uint_eq(deep.agreed, agreed);
	ck_assert_uint_eq(deep.accused, accused);
	ck_assert_uint_eq(deep.undecided, undecided);
}

/* ---- With proof --------------------------------------------------------- */

START_TEST(a_healthy_mailbox_agrees)
{
	start(writers[_i].minor, writers[_i].release);
	for (uint32_t uid = 1; uid <= 600; uid++)
		add(uid, uid % 2 ? "one" : "=?iso-8859-1?Q?Gr=FC=DFe?=");
	verify();
	expect(600, 0, 0);
	end();
}
END_TEST

START_TEST(what_agreed_is_not_rebuilt_again)
{
	static struct fingerprint slots[1 << 10];
	struct known known = {slots, 1 << 10};
	deeper = (struct deep_options){.known = {NULL, &known}, .cache_identity = {1, 2, 3}};
	start(writers[_i].minor, writers[_i].release);
	for (uint32_t uid = 1; uid <= 600; uid++)
		add(uid, uid == 599 ? "two" : "one");
	verify();
	expect(600, 0, 0);
	/* Of the first block, no message file is left. */
	for (uint32_t uid = 1; uid <= 256; uid++) {
		char path[4200];
		snprintf(path, sizeof path, "%s/%u.", directory, uid);
		unlink(path);
	}
	look();
	expect(600, 0, 0);
	deeper.cache_identity[2]++;
	look();
	expect(344, 0, 256);
	/* A record that leads elsewhere makes its block unknown, and is found: the others are witnesses still. */
	deeper.cache_identity[2]--;
	lead(598, 597);
	verify();
	expect(599, 1, 0);
	deeper = (struct deep_options){.report = NULL};
	end();
}
END_TEST

START_TEST(no_more_is_read_than_the_budget)
{
	deeper = (struct deep_options){.budget = 1};
	start(writers[_i].minor, writers[_i].release);
	for (uint32_t uid = 1; uid <= 600; uid++)
		add(uid, "one");
	verify();
	expect(256, 0, 0); /* records are read so many at a time */
	ck_assert(deep.over_budget);
	deeper.budget = 1 << 30;
	look();
	expect(600, 0, 0);
	ck_assert(!deep.over_budget);
	deeper = (struct deep_options){.report = NULL};
	end();
}
END_TEST

START_TEST(a_twin_is_found)
{
	start(writers[_i].minor, writers[_i].release);
	add(1, "first");
	add(2, "other");
	add(3, "third");
	add(4, "forth");
	lead(1, 2);
	verify();
	expect(3, 1, 0);
	ck_assert_int_eq(finding[0].kind, FINDING_RECORD);
	ck_assert_int_eq(finding[0].verdict, VERDICT_WRONG_MESSAGE);
	ck_assert_int_eq(finding[0].file, FILE_INDEX);
	ck_assert_uint_eq(finding[0].uid, 2);
	ck_assert_uint_eq(finding[0].record, 1);
	ck_assert_uint_eq(finding[0].offset, writer.index.record[2].cache_offset);
	ck_assert_str_eq(finding[0].detail, "ENVELOPE is not the message file's");
	end();
}
END_TEST

START_TEST(an_exact_duplicate_is_harmless)
{
	start(writers[_i].minor, writers[_i].release);
	add(1, "first");
	add(2, "third");
	add(3, "third");
	lead(1, 2);
	verify();
	expect(3, 0, 0);
	end();
}
END_TEST

START_TEST(an_expunged_twin_is_found)
{
	start(9, "2.3.9");
	add(1, "first");
	add(2, "other");
	add(3, "third");
	struct test_record *expunged = rewrite(&writer.expunge, mailbox_expunge(&writer, 4, ""),
		HEADERS "Subject: forth\r\n\r\nHello.\r\n", false);
	expunged->cache_offset = writer.index.record[0].cache_offset;
	verify();
	expect(3, 1, 0);
	ck_assert_int_eq(finding[0].file, FILE_EXPUNGE);
	ck_assert_uint_eq(finding[0].uid, 4);
	end();
}
END_TEST

START_TEST(the_first_item_that_differs_is_named)
{
	start(10, "2.3.16");
	for (uint32_t uid = 1; uid <= 3; uid++)
		add(uid, "other");
	add_text(4, HEADERS "Subject: other\r\nX-Mailer: A\r\n\r\nHello.\r\n", false);
	add_text(5, HEADERS "Subject: other\r\nX-Mailer: B\r\n\r\nHello.\r\n", false);
	lead(3, 4);
	verify();
	expect(4, 1, 0);
	ck_assert_str_eq(finding[0].detail, "HEADERS is not the message file's");
	end();
}
END_TEST

START_TEST(a_second_delivery_is_no_other_message)
{
	start(9, "2.3.9");
	add(1, "first");
	add(2, "other");
	add_text(3, HEADERS "Subject: third\r\n\r\nHello.\r\n", true);
	verify();
	expect(3, 0, 0);
	end();
}
END_TEST

#define PARTS \
	HEADERS "MIME-Version: 1.0\r\nSubject: third\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" \
	"--b\r\nContent-Type: text/plain; name=\"part 1 %s\"\r\nContent-Transfer-Encoding: base64\r\n\r\nSGVsbG8K\r\n--b--\r\n"

/* Writes both structures of the record that was added last otherwise: as a
 * server that counted the lines of a BINARY APPEND, say. */
static void restate(const char *as, const char *now)
{
	struct test_record *record = &writer.index.record[writer.index.count - 1];
	uint8_t old[4096], *to;
	size_t length = writer.cache.length - record->cache_offset;
	ck_assert_uint_le(length, sizeof old);
	memcpy(old, writer.cache.data + record->cache_offset, length);
	writer.cache.length = record->cache_offset;
	const uint8_t *p = old;
	for (int item = 0; item < CACHE_ITEMS; item++) {
		uint32_t size = get_u32(p);
		uint8_t text[4096], word[4];
		memcpy(text, p + 4, size);
		uint32_t now_size = size;
		if ((item == CACHE_BODYSTRUCTURE || item == CACHE_BODY) && (to = memmem(text, size, as, strlen(as)))) {
			memmove(to + strlen(now), to + strlen(as), size - (size_t)(to - text) - strlen(as));
			memcpy(to, now, strlen(now));
			now_size += (uint32_t)(strlen(now) - strlen(as));
		}
		memset(text + now_size, 0, 4);
		put_u32(word, now_size);
		bytes_append(&writer.cache, word, sizeof word);
		bytes_append(&writer.cache, text, (now_size + 3) & ~3U);
		p += 4 + ((size + 3) & ~3U);
	}
	record->cache_crc = crc32_update(0, writer.cache.data + record->cache_offset, writer.cache.length - record->cache_offset);
}

/* Six others, and a message of two parts, restated. */
static void expect_restated(const char *part, const char *as, const char *now, uint32_t good, uint32_t bad)
{
	char text[1024];
	for (uint32_t uid = 1; uid <= 6; uid++)
		add(uid, "other");
	snprintf(text, sizeof text, PARTS, part);
	add_text(7, text, false);
	restate(as, now);
	verify();
	expect(good, bad, 0);
}

START_TEST(lines_of_a_binary_append_are_no_other_message)
{
	start(writers[_i].minor, writers[_i].release);
	expect_restated("2", "\"BASE64\" 8 0", "\"BASE64\" 8 12", 7, 0);
	end();
}
END_TEST

START_TEST(what_is_no_count_of_lines_is_another_message)
{
	start(writers[_i].minor, writers[_i].release);
	expect_restated("x", "part 1 x", "part 1 y", 6, 1);
	end();
}
END_TEST

START_TEST(records_of_many_releases_agree)
{
	start(10, "2.3.8");
	add_text(1, HEADERS "Content-Location: here\r\nSubject: =?koi8-r?Q?=C1?=\r\n\r\nHello.\r\n", false);
	release = "2.3.9";
	add_text(2, HEADERS "Content-Location: here\r\nSubject: =?koi8-r?Q?=C1?=\r\n\r\nHello.\r\n", true);
	release = "2.3.20";
	add_text(3, HEADERS "Content-Location: here\r\nSubject: =?koi8-r?Q?=C1?=\r\n\r\nHello.\r\n", false);
	verify();
	expect(3, 0, 0);
	end();
}
END_TEST

/* One witness is enough if it is the record itself. */
START_TEST(the_record_lies_elsewhere)
{
	start(writers[_i].minor, writers[_i].release);
	add(1, "first");
	add(2, "other");
	lead(1, 0);
	verify();
	expect(1, 1, 0);
	ck_assert_uint_eq(finding[0].uid, 2);
	end();
}
END_TEST

/* ---- Without ------------------------------------------------------------ */

/* The record's own bytes are no longer what any release makes. */
static void lose(size_t number)
{
	writer.cache.data[writer.index.record[number].cache_offset + 6] ^= 1;
}

START_TEST(one_witness_is_none)
{
	start(writers[_i].minor, writers[_i].release);
	add(1, "first");
	add(2, "other");
	lose(1);
	lead(1, 0);
	verify();
	expect(1, 0, 1);
	end();
}
END_TEST

START_TEST(too_many_that_differ_are_no_proof)
{
	start(10, "2.3.16");
	for (uint32_t uid = 1; uid <= 7; uid++)
		add(uid, uid % 2 ? "first" : "other");
	lose(1);
	lose(3);
	lead(1, 0);
	lead(3, 0);
	verify();
	expect(5, 2, 0);
	lose(5);
	lead(5, 0);
	verify();
	expect(4, 0, 3);
	end();
}
END_TEST

START_TEST(a_server_nobody_knows_is_not_accused)
{
	mailbox_start(&writer, writers[_i].minor);
	directory = test_directory();
	arena_init(&arena, SIZE_MAX / 4);
	for (uint32_t uid = 1; uid <= 9; uid++)
		mailbox_add(&writer, uid, "written by this test");
	verify();
	expect(0, 0, 9);
	end();
}
END_TEST

/* 3.13, of which no record has been seen. */
START_TEST(a_release_nobody_has_seen)
{
	start(20, "3.12.4");
	for (uint32_t uid = 1; uid <= 5; uid++)
		add(uid, uid == 5 ? "other" : "first");
	lead(4, 0);
	verify();
	expect(0, 0, 5);
	end();
}
END_TEST

START_TEST(the_message_file_may_be_at_fault)
{
	start(writers[_i].minor, writers[_i].release);
	for (uint32_t uid = 1; uid <= 8; uid++)
		add(uid, "first");
	writer.index.record[1].message[0] = '\0'; /* an empty file */
	free(writer.index.record[2].message);
	writer.index.record[2].message = NULL;
	mailbox_save(&writer, directory);
	save_message(4, HEADERS "Subject: first and longer\r\n\r\nHello.\r\n");
	save_message(5, HEADERS "Subject: other\r\n\r\nHello.\r\n");
	save_message(6, HEADERS "Subject: first\r\n\r\nHello, hello.\r\n");
	save_message(7, HEADERS "Subject: firsts\r\n\r\nHello\r\n");
	look();
	/* Of the same sizes: only a SHA-1 in the index can tell which is wrong. */
	if (writers[_i].minor >= 12)
		expect(2, 0, 6);
	else
		expect(2, 1, 5);
	end();
}
END_TEST

START_TEST(a_header_that_the_server_may_have_cut)
{
	char text[4096] = HEADERS;
	start(10, "2.3.16");
	for (uint32_t uid = 1; uid <= 5; uid++)
		add(uid, "first");
	for (int i = 0; i < 120; i++)
		strcat(text, "X-Line: a\r\n");
	strcat(text, "Subject: first\r\n\r\n");
	add_text(6, text, false);
	memcpy(strstr(text, "first"), "other", 5);
	add_text(7, text, false);
	lead(6, 5);
	verify();
	expect(6, 0, 1);
	end();
}
END_TEST

START_TEST(a_charset_unknown_here)
{
	start(17, "3.6.1");
	for (uint32_t uid = 1; uid <= 5; uid++)
		add(uid, "first");
	add(6, "a =?LMBCS-1?Q?=C1=C2?=");
	add(7, "a =?LMBCS-1?Q?=C1=C3?=");
	lead(6, 5);
	verify();
	expect(6, 0, 1);
	end();
}
END_TEST

int main(void)
{
	const struct unit_loop loop[] = {
		{a_healthy_mailbox_agrees, 0, WRITERS},
		{what_agreed_is_not_rebuilt_again, 0, WRITERS},
		{no_more_is_read_than_the_budget, 0, 1},
		{a_twin_is_found, 0, WRITERS},
		{an_exact_duplicate_is_harmless, 0, WRITERS},
		{an_expunged_twin_is_found, 0, 1},
		{the_first_item_that_differs_is_named, 0, 1},
		{a_second_delivery_is_no_other_message, 0, 1},
		{lines_of_a_binary_append_are_no_other_message, 0, WRITERS},
		{what_is_no_count_of_lines_is_another_message, 0, WRITERS},
		{records_of_many_releases_agree, 0, 1},
		{the_record_lies_elsewhere, 0, WRITERS},
		{one_witness_is_none, 0, WRITERS},
		{too_many_that_differ_are_no_proof, 0, 1},
		{a_server_nobody_knows_is_not_accused, 0, WRITERS},
		{a_release_nobody_has_seen, 0, 1},
		{the_message_file_may_be_at_fault, 0, WRITERS},
		{a_header_that_the_server_may_have_cut, 0, 1},
		{a_charset_unknown_here, 0, 1},
		{NULL, 0, 0},
	};
	return unit_run_loops("deep", loop);
}
