#include <stdio.h>
#include <string.h>

#include "cache_validate.h"
#include "crc32.h"
#include "mailbox_writer.h"
#include "unit.h"

static const uint32_t minors[] = {5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20};
enum { MINORS = sizeof minors / sizeof *minors };

/* Three messages; the second is the one that gets damaged. */
static struct mailbox_writer mailbox(uint32_t minor)
{
	struct mailbox_writer writer;
	mailbox_start(&writer, minor);
	mailbox_add(&writer, 1, "one");
	mailbox_add(&writer, 2, "number two");
	mailbox_add(&writer, 3, "three, the last of them");
	return writer;
}

static struct validation judge(const struct mailbox_writer *writer, size_t number, const struct validate_context *context)
{
	struct test_bytes index = mailbox_index(writer);
	struct index_header header;
	struct index_record record;
	struct validation result, cheap;
	struct view cache;
	const char *reason;
	ck_assert_int_eq(index_header_parse(&header, index.data, index.length, &reason), HEADER_OK);
	index_record_parse(&header, index.data + header.start_offset + number * header.record_size, &record);
	view_memory(&cache, writer->cache.data, writer->cache.length);
	validate_record(&result, context, &header, &record, &cache);
	validate_offset(&cheap, &header, &record, writer->cache.length);
	/* The cheap questions are the first of all. */
	if (cheap.verdict != VERDICT_OK)
		ck_assert_str_eq(cheap.detail, result.detail);
	ck_assert((result.verdict == VERDICT_OK) == (*result.detail == 0));
	ck_assert(!result.unreadable);
	bytes_free(&index);
	return result;
}

static void expect(const struct mailbox_writer *writer, const char *verdict, const char *detail)
{
	const struct validate_context plain = {0};
	struct validation result = judge(writer, 1, &plain);
	ck_assert_str_eq(verdict_name(result.verdict), verdict);
	ck_assert_str_eq(result.detail, detail);
	for (size_t i = 0; i < 3; i += 2)
		ck_assert_str_eq(verdict_name(judge(writer, i, &plain).verdict), "ok");
}

START_TEST(a_healthy_mailbox_of_every_minor_version_is_ok)
{
	struct mailbox_writer writer = mailbox(minors[_i]);
	expect(&writer, "ok", "");
	mailbox_free(&writer);
}
END_TEST

START_TEST(an_offset_that_is_none)
{
	struct mailbox_writer writer = mailbox(minors[_i]);
	uint64_t *offset = &writer.index.record[1].cache_offset, good = *offset, size = writer.cache.length;
	*offset = 0;
	expect(&writer, "zero_offset", "cache offset 0");
	*offset = good + 2;
	expect(&writer, "misaligned", "cache offset is not a multiple of 4");
	*offset = size - 36;
	char text[VALIDATE_DETAIL];
	snprintf(text, sizeof text, "no room for a record, cyrus.cache has %u bytes", (unsigned int)size);
	expect(&writer, "out_of_range", text);
	*offset = 0xfffffffc;
	expect(&writer, "out_of_range", text);
	if (writer.minor >= 12) {
		*offset = good | UINT64_C(5) << 32; /* 48 bits */
		expect(&writer, "out_of_range", text);
	}
	*offset = good + 4;
	struct validation result = judge(&writer, 1, &(struct validate_context){0});
	ck_assert_str_eq(verdict_name(result.verdict), "unparsable");
	ck_assert_str_eq(result.detail, "ENVELOPE runs over the end of the file");
	mailbox_free(&writer);
}
END_TEST

START_TEST(another_messages_record)
{
	struct mailbox_writer writer = mailbox(minors[_i]);
	struct test_record *record = writer.index.record;
	record[1].cache_offset = record[2].cache_offset;
	char text[VALIDATE_DETAIL];
	snprintf(text, sizeof text, "cache CRC %08x, index says %08x", record[2].cache_crc, record[1].cache_crc);
	if (writer.minor >= 12)
		expect(&writer, "crc_mismatch", text);
	/* Cyrus 3 serves this one without a word (facts/cyrus-3.md). */
	record[1].cache_crc = record[2].cache_crc;
	snprintf(text, sizeof text, "header size %u, index says %u", record[2].header_size, record[1].header_size);
	expect(&writer, "wrong_message", text);
	mailbox_free(&writer);
}
END_TEST

START_TEST(a_record_that_contradicts_itself)
{
	struct mailbox_writer writer = mailbox(9);
	uint8_t *envelope = writer.cache.data + writer.index.record[1].cache_offset + 4;
	*envelope = '[';
	expect(&writer, "unparsable", "ENVELOPE does not parse");
	mailbox_free(&writer);
}
END_TEST

/* ---- split: the identity relations of protocols.md §7 */

START_TEST(each_relation_alone_tells_another_message)
{
	struct mailbox_writer writer = mailbox(minors[_i]);
	struct test_record *record = &writer.index.record[1], good = *record;
	char text[VALIDATE_DETAIL];
	ck_assert_uint_le(writer.minor, 10);

	record->header_size++; /* R1 */
	snprintf(text, sizeof text, "header size %u, index says %u", good.header_size, good.header_size + 1);
	expect(&writer, "wrong_message", text);
	*record = good;
	record->content_offset--; /* R2 */
	snprintf(text, sizeof text, "content offset %u, index says %u", good.header_size, good.header_size - 1);
	expect(&writer, "wrong_message", text);
	*record = good;
	record->size += 7; /* R3 */
	snprintf(text, sizeof text, "size %u, index says %u", (unsigned int)good.size, (unsigned int)good.size + 7);
	expect(&writer, "wrong_message", text);
	ck_assert_int_eq(judge(&writer, 1, &(struct validate_context){.replica_sizes = true}).verdict, VERDICT_OK);
	*record = good;
	bool knows = writer.minor >= 6; /* CACHE_VERSION: whose parser it was */
	record->content_lines = 4; /* R5 */
	expect(&writer, knows ? "wrong_message" : "ok", knows ? "2 lines, index says 4" : "");
	*record = good;
	record->sentdate -= 2 * 86400; /* R6 */
	expect(&writer, knows ? "wrong_message" : "ok", knows ? "Date is 48 hours from the sent date of the index" : "");
	mailbox_free(&writer);
}
END_TEST

START_TEST(relations_have_exceptions)
{
	struct mailbox_writer writer = mailbox(10);
	struct test_record *record = &writer.index.record[1], good = *record;
	/* R2: COPY and replication store the header size. */
	struct mailbox_writer nuls = mailbox(10);
	uint8_t *section = nuls.cache.data + nuls.index.record[1].cache_offset;
	for (int item = 0; item < 3; item++)
		section += 4 + ((get_u32(section) + 3) & ~UINT32_C(3));
	put_u32(section + 4 + 12, good.header_size + 4);
	expect(&nuls, "ok", "");
	nuls.index.record[1].content_offset += 4;
	expect(&nuls, "ok", "");
	/* R3: NULs in the header make the file larger on a replica, never smaller. */
	nuls.index.record[1].size = good.size + 4;
	expect(&nuls, "ok", "");
	nuls.index.record[1].size = good.size - 4;
	ck_assert_int_eq(judge(&nuls, 1, &(struct validate_context){0}).verdict, VERDICT_WRONG_MESSAGE);
	mailbox_free(&nuls);

	/* R5: not known; counted in the file, whose last line had no LF. */
	record->content_lines = UINT32_MAX;
	expect(&writer, "ok", "");
	record->content_lines = 3;
	expect(&writer, "ok", "");
	*record = good;
	/* R6: any time zone and a day of guard. */
	for (int hours = -38; hours <= 38; hours++) {
		record->sentdate = good.sentdate + hours * 3600;
		expect(&writer, "ok", "");
	}
	record->sentdate = good.sentdate + 38 * 3600 + 1;
	ck_assert_int_eq(judge(&writer, 1, &(struct validate_context){0}).verdict, VERDICT_WRONG_MESSAGE);
	*record = good;
	/* Versions nobody wrote here: garbage (2.3.9 sync_server), older parsers,
	 * 3.x working on an old index. */
	static const uint32_t versions[] = {0, 0x7ffd0002, 0xffffffff};
	for (size_t i = 0; i < sizeof versions / sizeof *versions; i++) {
		record->cache_version = versions[i];
		record->sentdate = 1;
		record->content_lines = 77;
		expect(&writer, "ok", "");
	}
	mailbox_free(&writer);

	mailbox_start(&writer, 10);
	mailbox_add(&writer, 1, "by 2.3");
	writer.cache_version = 11;
	record = mailbox_add(&writer, 2, "by 3.6");
	record->content_offset = (uint32_t)record->gmtime;
	record->size++;
	writer.cache_version = 2;
	mailbox_add(&writer, 3, "by 2.3");
	expect(&writer, "ok", "");
	mailbox_free(&writer);
}
END_TEST

/* BODY of the second message, in place of what it was; rewrites the cache. */
static void set_body(struct mailbox_writer *writer, const char *body)
{
	struct cache_record record;
	struct view view;
	const char *reason;
	view_memory(&view, writer->cache.data, writer->cache.length);
	ck_assert_int_eq(cache_record_frame(&record, &view, writer->index.record[1].cache_offset, &reason), CACHE_OK);
	struct test_bytes copy = {0};
	for (int i = 0; i < CACHE_ITEMS; i++)
		if (i == CACHE_BODY)
			bytes_append_item(&copy, body, strlen(body));
		else
			bytes_append_item(&copy, record.item[i].data, record.item[i].length);
	writer->index.record[1].cache_offset = writer->cache.length;
	bytes_append(&writer->cache, copy.data, copy.length);
	bytes_free(&copy);
}

START_TEST(lines_are_only_asked_where_they_mean_something)
{
	struct mailbox_writer writer = mailbox(10);
	writer.index.record[1].content_lines = 77;
	/* BINARY APPEND counts otherwise; a multipart without parts poses as an
	 * empty text; other types have no lines. */
	set_body(&writer, "(\"TEXT\" \"PLAIN\" NIL NIL NIL \"BASE64\" 26 2)");
	expect(&writer, "ok", "");
	set_body(&writer, "(\"TEXT\" \"PLAIN\" (\"CHARSET\" \"us-ascii\") NIL NIL \"7BIT\" 0 0)");
	expect(&writer, "ok", "");
	set_body(&writer, "(\"IMAGE\" \"PNG\" NIL NIL NIL \"7BIT\" 26)");
	expect(&writer, "ok", "");
	set_body(&writer, "((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 26 2) \"MIXED\")");
	expect(&writer, "ok", "");
	set_body(&writer, "(\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 26 () () 2)");
	expect(&writer, "wrong_message", "2 lines, index says 77");
	/* ... and a message/rfc822 cut by a boundary may be larger on a replica. */
	writer.index.record[1].content_lines = 2;
	writer.index.record[1].size += 8;
	expect(&writer, "ok", "");
	writer.index.record[1].size -= 16;
	ck_assert_int_eq(judge(&writer, 1, &(struct validate_context){0}).verdict, VERDICT_WRONG_MESSAGE);
	mailbox_free(&writer);
}
END_TEST

/* ---- unified */

START_TEST(the_record_crc_comes_first)
{
	struct mailbox_writer writer = mailbox(minors[_i]);
	struct test_record *record = &writer.index.record[1];
	ck_assert_uint_ge(writer.minor, 12);
	record->bad_crc = true;
	record->cache_offset = 0;
	struct validation result = judge(&writer, 1, &(struct validate_context){0});
	ck_assert_str_eq(verdict_name(result.verdict), "record_crc");
	ck_assert_ptr_nonnull(strstr(result.detail, "is not that of its bytes"));
	mailbox_free(&writer);
}
END_TEST

START_TEST(the_cache_crc_covers_every_byte)
{
	struct mailbox_writer writer = mailbox(minors[_i]);
	uint64_t from = writer.index.record[1].cache_offset, to = writer.index.record[2].cache_offset;
	for (uint64_t at = from; at < to; at++) {
		writer.cache.data[at] ^= 0x20;
		enum verdict verdict = judge(&writer, 1, &(struct validate_context){0}).verdict;
		ck_assert(verdict == VERDICT_CRC_MISMATCH || verdict == VERDICT_UNPARSABLE);
		writer.cache.data[at] ^= 0x20;
	}
	expect(&writer, "ok", "");
	mailbox_free(&writer);
}
END_TEST

START_TEST(without_a_crc_structure_decides)
{
	struct mailbox_writer writer = mailbox(12);
	struct test_record *record = writer.index.record;
	writer.without_crc = true;
	expect(&writer, "ok", "");
	uint64_t good = record[1].cache_offset;
	record[1].cache_offset = record[0].cache_offset;
	ck_assert_int_eq(judge(&writer, 1, &(struct validate_context){0}).verdict, VERDICT_WRONG_MESSAGE);
	record[1].cache_offset = good;
	writer.cache.data[good + 4] = ' ';
	expect(&writer, "unparsable", "ENVELOPE does not parse");
	mailbox_free(&writer);
}
END_TEST

/* A server that has zlib computes both. */
START_TEST(one_crc_without_the_other_is_accused)
{
	struct mailbox_writer writer = mailbox(minors[_i]);
	for (size_t i = 0; i < 3; i++)
		writer.index.record[i].cache_crc = 0;
	ck_assert_int_eq(judge(&writer, 1, &(struct validate_context){0}).verdict, VERDICT_CRC_MISMATCH);
	mailbox_free(&writer);
}
END_TEST

START_TEST(what_is_legitimate_is_not_accused)
{
	struct mailbox_writer writer = mailbox(17);
	/* unexpunge: two records, one cache record. */
	struct test_record *copy = mailbox_add(&writer, 9, "number two"), *original = &writer.index.record[1];
	copy->header_size = original->header_size;
	copy->cache_offset = original->cache_offset;
	copy->cache_crc = original->cache_crc;
	expect(&writer, "ok", "");
	ck_assert_int_eq(judge(&writer, 3, &(struct validate_context){0}).verdict, VERDICT_OK);
	/* A tombstone: expunged, unlinked, never cached. */
	writer.index.record[1].system_flags = FLAG_EXPUNGED | FLAG_UNLINKED;
	writer.index.record[1].cache_offset = writer.index.record[1].cache_crc = 0;
	expect(&writer, "ok", "");
	writer.index.record[1].system_flags = FLAG_EXPUNGED;
	expect(&writer, "zero_offset", "cache offset 0");
	mailbox_free(&writer);
}
END_TEST

START_TEST(names_are_public)
{
	static const char *const names[] = {"ok", "zero_offset", "misaligned", "out_of_range", "unparsable", "wrong_message", "crc_mismatch", "record_crc", "message_missing"};
	ck_assert_int_eq(sizeof names / sizeof *names, VERDICT_COUNT);
	for (int i = 0; i < VERDICT_COUNT; i++)
		ck_assert_str_eq(verdict_name((enum verdict)i), names[i]);
	ck_assert_str_eq(verdict_name(VERDICT_COUNT), "unknown");
}
END_TEST

static const uint8_t *fail_at(void *context, uint64_t offset, size_t length)
{
	return NULL;
}

START_TEST(an_unreadable_cache_is_no_verdict)
{
	struct mailbox_writer writer = mailbox(9);
	struct test_bytes index = mailbox_index(&writer);
	struct view cache = {.at = fail_at, .size = writer.cache.length};
	struct index_header header;
	struct index_record record;
	struct validation result;
	const char *reason;
	ck_assert_int_eq(index_header_parse(&header, index.data, index.length, &reason), HEADER_OK);
	index_record_parse(&header, index.data + header.start_offset, &record);
	validate_record(&result, &(struct validate_context){0}, &header, &record, &cache);
	ck_assert(result.unreadable);
	ck_assert_int_eq(result.verdict, VERDICT_OK);
	bytes_free(&index);
	mailbox_free(&writer);
}
END_TEST

START_TEST(a_writer_saves_what_it_holds)
{
	char *directory = test_directory();
	struct mailbox_writer writer = mailbox(9);
	mailbox_expunge(&writer, 4, "gone");
	mailbox_save(&writer, directory);
	struct test_bytes index = bytes_load(directory, "cyrus.index", false), expunge = bytes_load(directory, "cyrus.expunge", false);
	struct test_bytes cache = bytes_load(directory, "cyrus.cache", false), message = bytes_load(directory, "4.", false);
	ck_assert_uint_eq(index.length, 96 + 3 * 80);
	ck_assert_uint_eq(expunge.length, 96 + 80);
	ck_assert_uint_eq(cache.length, writer.cache.length);
	ck_assert_uint_eq(message.length, writer.expunge.record[0].size);
	ck_assert_ptr_null(bytes_load(directory, "cyrus.expunge.NEW", true).data);
	bytes_free(&index);
	bytes_free(&expunge);
	bytes_free(&cache);
	bytes_free(&message);
	mailbox_free(&writer);
	test_directory_remove(directory);
}
END_TEST

int main(void)
{
	enum { FIRST_UNIFIED = 6 }; /* in minors[] */
	return unit_run_loops("cache_validate", (const struct unit_loop[]){
		{a_healthy_mailbox_of_every_minor_version_is_ok, 0, MINORS},
		{an_offset_that_is_none, 0, MINORS},
		{another_messages_record, 0, MINORS},
		{a_record_that_contradicts_itself, 0, 1},
		{each_relation_alone_tells_another_message, 0, FIRST_UNIFIED},
		{relations_have_exceptions, 0, 1},
		{lines_are_only_asked_where_they_mean_something, 0, 1},
		{the_record_crc_comes_first, FIRST_UNIFIED, MINORS},
		{the_cache_crc_covers_every_byte, FIRST_UNIFIED, MINORS},
		{without_a_crc_structure_decides, 0, 1},
		{one_crc_without_the_other_is_accused, FIRST_UNIFIED, MINORS},
		{what_is_legitimate_is_not_accused, 0, 1},
		{names_are_public, 0, 1},
		{an_unreadable_cache_is_no_verdict, 0, 1},
		{a_writer_saves_what_it_holds, 0, 1},
		{NULL, 0, 0},
	});
}
