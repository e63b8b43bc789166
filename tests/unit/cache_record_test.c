#include <stdio.h>
#include <string.h>

#include "cache_record.h"
#include "cache_sound.h"
#include "mailbox_writer.h"
#include "unit.h"

/* cache_sound.c once more, without SSE2: all must judge alike. */
#include "processor.h"
#undef __SSE2__
#define CACHE_SOUND cache_sound_portable
bool cache_sound_portable(const struct cache_record *record, uint32_t cache_version, const char **reason);
#include "cache_sound.c"

/* ---- a record, item by item */

struct items {
	struct test_bytes item[CACHE_ITEMS];
};

static void set(struct items *items, enum cache_item item, const void *data, size_t length)
{
	items->item[item].length = 0;
	bytes_append(&items->item[item], data, length);
}

/* The items of a healthy record that mailbox_writer makes. */
static struct items healthy(uint32_t cache_version)
{
	struct mailbox_writer writer;
	struct items items = {0};
	struct cache_record record;
	struct view view;
	const char *reason;
	mailbox_start(&writer, 9);
	writer.cache_version = cache_version;
	uint64_t offset = mailbox_add(&writer, 1, "hello")->cache_offset;
	view_memory(&view, writer.cache.data, writer.cache.length);
	ck_assert_int_eq(cache_record_frame(&record, &view, offset, &reason), CACHE_OK);
	for (int i = 0; i < CACHE_ITEMS; i++)
		set(&items, (enum cache_item)i, record.item[i].data, record.item[i].length);
	mailbox_free(&writer);
	return items;
}

static void free_items(struct items *items)
{
	for (int i = 0; i < CACHE_ITEMS; i++)
		bytes_free(&items->item[i]);
}

/* What all versions say of these items, framed in memory of exactly their
 * size, so that ASan sees any read outside. */
static const char *judge(const struct items *items, uint32_t cache_version)
{
	struct test_bytes cache = {0};
	struct cache_record record;
	struct view view;
	const char *reason, *other;
	bytes_append_u32(&cache, 0);
	for (int i = 0; i < CACHE_ITEMS; i++)
		bytes_append_item(&cache, items->item[i].data, items->item[i].length);
	uint8_t *exact = malloc(cache.length);
	memcpy(exact, cache.data, cache.length);
	view_memory(&view, exact, cache.length);
	ck_assert_int_eq(cache_record_frame(&record, &view, 4, &reason), CACHE_OK);
	ck_assert_uint_eq(record.length, cache.length - 4);
	bool sound = cache_record_sound(&record, cache_version, &reason);
	ck_assert(cache_sound_portable(&record, cache_version, &other) == sound);
	ck_assert_str_eq(reason, other);
	ck_assert(cache_sound_plain(&record, cache_version, &other) == sound);
	ck_assert_str_eq(reason, other);
	ck_assert(sound == (*reason == 0));
	free(exact);
	bytes_free(&cache);
	return reason;
}

static void expect(enum cache_item item, const char *data, size_t length, const char *reason)
{
	struct items items = healthy(2);
	set(&items, item, data, length);
	const char *got = judge(&items, 2);
	ck_assert_msg(strcmp(got, reason) == 0, "%.*s: expected \"%s\", got \"%s\"", (int)length, data, reason, got);
	free_items(&items);
}

#define LITERAL(string) string, sizeof string - 1

static void good(enum cache_item item, const char *string)
{
	expect(item, string, strlen(string), "");
}

static void bad(enum cache_item item, const char *string, const char *reason)
{
	expect(item, string, strlen(string), reason);
}

/* ---- framing */

START_TEST(frames_the_ten_items)
{
	struct test_bytes cache = {0};
	struct cache_record record;
	struct view view;
	const char *reason;
	bytes_append_u32(&cache, 5);
	for (size_t i = 0; i < CACHE_ITEMS; i++)
		bytes_append_item(&cache, "0123456789abc", i);
	bytes_append_u32(&cache, 0xffffffff);
	view_memory(&view, cache.data, cache.length);
	ck_assert_int_eq(cache_record_frame(&record, &view, 4, &reason), CACHE_OK);
	ck_assert_uint_eq(record.offset, 4);
	ck_assert_uint_eq(record.length, cache.length - 8);
	ck_assert_ptr_eq(record.bytes, cache.data + 4);
	for (size_t i = 0; i < CACHE_ITEMS; i++) {
		ck_assert_uint_eq(record.item[i].length, i);
		ck_assert_mem_eq(record.item[i].data, "0123456789abc", i);
	}
	bytes_free(&cache);
}
END_TEST

START_TEST(an_offset_must_leave_room_for_ten_items)
{
	uint8_t nuls[64] = {0};
	struct cache_record record;
	struct view view;
	const char *reason;
	static const struct {
		uint64_t offset;
		enum cache_status status;
	} cases[] = {
		{0, CACHE_ZERO}, {1, CACHE_MISALIGNED}, {2, CACHE_MISALIGNED}, {23, CACHE_MISALIGNED}, {UINT64_MAX, CACHE_MISALIGNED},
		{4, CACHE_OK}, {24, CACHE_OK}, {28, CACHE_OUT_OF_RANGE}, {64, CACHE_OUT_OF_RANGE}, {68, CACHE_OUT_OF_RANGE},
		{0xfffffffc, CACHE_OUT_OF_RANGE}, {UINT64_MAX - 3, CACHE_OUT_OF_RANGE},
	};
	view_memory(&view, nuls, sizeof nuls);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		ck_assert_int_eq(cache_record_frame(&record, &view, cases[i].offset, &reason), cases[i].status);
	for (uint64_t size = 0; size < 44; size++) {
		view_memory(&view, nuls, size);
		ck_assert_int_eq(cache_record_frame(&record, &view, 4, &reason), CACHE_OUT_OF_RANGE);
	}
}
END_TEST

static bool names(const char *reason, const char *format, int item)
{
	static const char *const items[] = {"ENVELOPE", "BODYSTRUCTURE", "BODY", "SECTION", "HEADERS", "FROM", "TO", "CC", "BCC", "SUBJECT"};
	const char *at = strchr(format, '%');
	size_t before = (size_t)(at - format), name = strlen(items[item]);
	return strncmp(reason, format, before) == 0 && strncmp(reason + before, items[item], name) == 0 &&
	       strcmp(reason + before + name, at + 2) == 0;
}

START_TEST(names_the_item_that_breaks_the_framing)
{
	struct mailbox_writer writer;
	mailbox_start(&writer, 9);
	uint64_t offset = mailbox_add(&writer, 1, "hello")->cache_offset;
	uint8_t *bytes = writer.cache.data;
	struct cache_record record, again;
	struct view view;
	const char *reason;
	view_memory(&view, bytes, writer.cache.length);
	ck_assert_int_eq(cache_record_frame(&record, &view, offset, &reason), CACHE_OK);
	for (int i = 0; i < CACHE_ITEMS; i++) {
		uint8_t *word = bytes + (record.item[i].data - bytes) - 4, *end = word + 4 + record.item[i].length;
		static const uint32_t lengths[] = {UINT32_MAX, UINT32_MAX - 3, 0x7fffffff, 0x80000000};
		for (size_t l = 0; l < sizeof lengths / sizeof *lengths; l++) {
			put_u32(word, lengths[l]);
			ck_assert_int_eq(cache_record_frame(&again, &view, offset, &reason), CACHE_UNPARSABLE);
			ck_assert(names(reason, "%s runs over the end of the file", i));
		}
		put_u32(word, record.item[i].length);
		for (; (end - bytes) % 4; end++) {
			*end = 1;
			ck_assert_int_eq(cache_record_frame(&again, &view, offset, &reason), CACHE_UNPARSABLE);
			ck_assert(names(reason, "padding of %s is not NUL", i));
			*end = 0;
		}
	}
	/* A file cut anywhere: only the padding of SUBJECT may be missing. */
	size_t subject_end = (size_t)(record.item[CACHE_SUBJECT].data + record.item[CACHE_SUBJECT].length - bytes);
	for (size_t size = offset + 40; size < writer.cache.length; size++) {
		view_memory(&view, bytes, size);
		ck_assert_int_eq(cache_record_frame(&again, &view, offset, &reason), size < subject_end ? CACHE_UNPARSABLE : CACHE_OK);
		if (size >= subject_end)
			ck_assert_uint_eq(again.length, size - offset);
	}
	mailbox_free(&writer);
}
END_TEST

/* With every byte damaged in turn: in a file that ends with the record only the
 * careful walk is left, and it must come to the same. */
START_TEST(frames_near_what_the_careful_walk_frames)
{
	struct mailbox_writer writer;
	mailbox_start(&writer, 9);
	uint64_t offset = mailbox_add(&writer, 1, "hello")->cache_offset;
	size_t length = writer.cache.length - offset;
	uint8_t *bytes = malloc(length + 8);
	memset(bytes + length, 0, 8);
	memcpy(bytes + 4, writer.cache.data + offset, length);
	for (size_t at = 4; at < length + 4; at++) {
		static const uint8_t values[] = {0, 1, 2, 3, 4, 0x7f, 0x80, 0xff};
		uint8_t kept = bytes[at];
		for (size_t v = 0; v < sizeof values; v++) {
			struct cache_record near, careful;
			struct view view;
			const char *reason;
			bytes[at] = values[v];
			view_memory(&view, bytes, length + 4);
			bool framed = cache_record_frame_near(&near, bytes + 4, length + 4);
			enum cache_status status = cache_record_frame(&careful, &view, 4, &reason);
			/* A shorter record leaves bytes behind it, and is near in both. */
			ck_assert(!framed || status == CACHE_OK);
			ck_assert(framed || status != CACHE_OK || careful.length > length);
			ck_assert(!framed || (near.length == careful.length && near.bytes == careful.bytes));
			for (int i = 0; framed && i < CACHE_ITEMS; i++)
				ck_assert(near.item[i].data == careful.item[i].data && near.item[i].length == careful.item[i].length);
		}
		bytes[at] = kept;
	}
	free(bytes);
	mailbox_free(&writer);
}
END_TEST

/* A view that can show `window` bytes and fails behind `readable`. */
struct window {
	struct test_bytes bytes;
	size_t window, readable;
	uint8_t *shown;
};

static const uint8_t *window_at(void *context, uint64_t offset, size_t length)
{
	struct window *window = context;
	if (length > window->window || offset + length > window->readable)
		return NULL;
	/* The former bytes are gone: only what was asked for may be read. */
	free(window->shown);
	window->shown = malloc(length + 1);
	return memcpy(window->shown, window->bytes.data + offset, length);
}

START_TEST(sees_a_record_through_a_small_window)
{
	struct window window = {.readable = SIZE_MAX};
	struct cache_record record;
	const char *reason;
	bytes_append_u32(&window.bytes, 0);
	for (int i = 0; i < CACHE_ITEMS; i++)
		bytes_append_item(&window.bytes, memset((char[2001]){0}, 'a' + i, 2001), 2001);
	struct view view = {.at = window_at, .context = &window, .size = window.bytes.length};
	size_t length = window.bytes.length - 4;
	for (window.window = length; window.window <= length + 5000; window.window += 5000) {
		ck_assert_int_eq(cache_record_frame(&record, &view, 4, &reason), CACHE_OK);
		ck_assert_uint_eq(record.length, length);
		for (int i = 0; i < CACHE_ITEMS; i++)
			for (int at = 0; at < 2001; at++)
				ck_assert_int_eq(record.item[i].data[at], 'a' + i);
	}
	window.window = length - 1;
	ck_assert_int_eq(cache_record_frame(&record, &view, 4, &reason), CACHE_UNREADABLE);
	window.window = length;
	for (window.readable = 0; window.readable < window.bytes.length; window.readable += 500)
		ck_assert_int_eq(cache_record_frame(&record, &view, 4, &reason), CACHE_UNREADABLE);
	/* Garbage for a length is no reason to ask for that many bytes. */
	window = (struct window){.bytes = window.bytes, .window = 4, .readable = SIZE_MAX, .shown = window.shown};
	put_u32(window.bytes.data + 4, 4 * 2008);
	ck_assert_int_eq(cache_record_frame(&record, &view, 4, &reason), CACHE_UNPARSABLE);
	free(window.shown);
	bytes_free(&window.bytes);
}
END_TEST

/* ---- soundness */

START_TEST(accepts_what_every_version_writes)
{
	for (uint32_t version = 0; version <= 14; version++) {
		struct items items = healthy(version);
		ck_assert_str_eq(judge(&items, version), "");
		/* A version that says nothing: both kinds of rows are possible. */
		if (version < 4 || version >= 9) {
			ck_assert_str_eq(judge(&items, 15), "");
			ck_assert_str_eq(judge(&items, 0x7ffd0002), "");
		}
		free_items(&items);
	}
}
END_TEST

START_TEST(envelope_is_ten_tokens)
{
	static const char broken[] = "ENVELOPE does not parse";
	good(CACHE_ENVELOPE, "(NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL)");
	good(CACHE_ENVELOPE, "(\"\" \"\" NIL NIL NIL NIL NIL NIL \"\" \"\")");
	good(CACHE_ENVELOPE, "({3}\r\n)\"( {1}\r\n\" ((NIL NIL {2}\r\n(( \"b\")(NIL NIL NIL NIL)) NIL NIL NIL NIL NIL NIL NIL)");
	bad(CACHE_ENVELOPE, "", broken);
	bad(CACHE_ENVELOPE, "(", broken);
	bad(CACHE_ENVELOPE, "()", broken);
	bad(CACHE_ENVELOPE, "(NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL", broken);
	bad(CACHE_ENVELOPE, "(NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) ", broken);
	bad(CACHE_ENVELOPE, "(NIL NIL NIL NIL NIL NIL NIL NIL NIL)", broken);
	bad(CACHE_ENVELOPE, "(NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL)", broken);
	bad(CACHE_ENVELOPE, "(NIL NIL  NIL NIL NIL NIL NIL NIL NIL NIL)", broken);
	bad(CACHE_ENVELOPE, "(nil NIL NIL NIL NIL NIL NIL NIL NIL NIL)", broken);
	bad(CACHE_ENVELOPE, "(\"x NIL NIL NIL NIL NIL NIL NIL NIL NIL)", broken);
	bad(CACHE_ENVELOPE, "(NIL NIL () NIL NIL NIL NIL NIL NIL NIL)", broken);
	bad(CACHE_ENVELOPE, "(NIL NIL (NIL NIL NIL NIL) NIL NIL NIL NIL NIL NIL NIL)", broken);
	bad(CACHE_ENVELOPE, "(NIL NIL ((NIL NIL NIL)) NIL NIL NIL NIL NIL NIL NIL)", broken);
	bad(CACHE_ENVELOPE, "(NIL NIL ((NIL NIL NIL NIL) NIL NIL NIL NIL NIL NIL NIL)", broken);
	bad(CACHE_ENVELOPE, "(NIL (NIL) NIL NIL NIL NIL NIL NIL NIL NIL)", broken);
	bad(CACHE_ENVELOPE, "({}\r\n NIL NIL NIL NIL NIL NIL NIL NIL NIL)", broken);
	bad(CACHE_ENVELOPE, "({1}\nx NIL NIL NIL NIL NIL NIL NIL NIL NIL)", broken);
	bad(CACHE_ENVELOPE, "({99999999999999999999}\r\nx NIL NIL NIL NIL NIL NIL NIL NIL NIL)", broken);
	bad(CACHE_ENVELOPE, "({4294967295}\r\nx NIL NIL NIL NIL NIL NIL NIL NIL NIL)", broken);
	bad(CACHE_ENVELOPE, "({4", broken);
}
END_TEST

START_TEST(body_is_one_balanced_list)
{
	for (enum cache_item item = CACHE_BODYSTRUCTURE; item <= CACHE_BODY; item++) {
		const char *broken = item == CACHE_BODY ? "BODY is not a balanced list" : "BODYSTRUCTURE is not a balanced list";
		good(item, "()");
		good(item, "(\"TEXT\" \"PLAIN\" (\"CHARSET\" \"us-ascii\") NIL NIL \"7BIT\" 4294967295 18446744073709551615 NIL NIL NIL NIL)");
		good(item, "((\"TEXT\" \"PLAIN\" NIL)(\"TEXT\" \"HTML\" NIL) \"MIXED\" (\"BOUNDARY\" \"a)b(c)))))))))))))))))))))))))))d\"))");
		good(item, "(\"A\" {33}\r\n)))))))))))))))))))))))))))))))\"( \"B\" NIL 0123456789 0123456789 0123456789 0123456789)");
		good(item, "((((((((((((((((((((((((((((((((((((((((()))))))))))))))))))))))))))))))))))))))))");
		bad(item, "", broken);
		bad(item, "(", broken);
		bad(item, "NIL", broken);
		bad(item, ")(", broken);
		bad(item, "())", broken);
		bad(item, "()()", broken);
		bad(item, "(\"TEXT\" \"PLAIN\" NIL NIL NIL) (\"TEXT\" \"PLAIN\" NIL NIL NIL)", broken);
		bad(item, "(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 12 3))", broken);
		bad(item, "(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 12 3) ", broken);
		bad(item, "((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 12 3)", broken);
		bad(item, "(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT 12 3)", broken);
		bad(item, "(\"TEXT\" \"PLAIN\" NIL NIL NIL x 12 3 NIL NIL NIL)", broken);
		bad(item, "(\"TEXT\" \"PLAIN\" NIL NIL NIL /:0 12 3 NIL NIL NIL)", broken);
		bad(item, "(\"TEXT\" \"PLAIN\" {40}\r\nNIL NIL \"7BIT\" 12 3 NIL NIL NIL)", broken);
		expect(item, LITERAL("(\0)"), broken);
		expect(item, LITERAL("(\"TEXT\" \"PLAIN\" NIL \0 NIL \"7BIT\" 12 3 NIL NIL)"), broken);
	}
}
END_TEST

START_TEST(headers_are_fields_ended_by_crlf)
{
	static const char broken[] = "HEADERS does not split into fields";
	good(CACHE_HEADERS, "");
	good(CACHE_HEADERS, ":\r\n");
	good(CACHE_HEADERS, ": x\r\n");
	good(CACHE_HEADERS, ">From x y: z\r\n");
	good(CACHE_HEADERS, "List-Id: a\r\n b\r\n\tc\n d\r\nUser-Agent: \r\r\n");
	good(CACHE_HEADERS, "A234567890123456789012345678901: thirty-one\r\n");
	good(CACHE_HEADERS, "X-Patched: servers cache what they like\r\n");
	bad(CACHE_HEADERS, "A2345678901234567890123456789012: thirty-two\r\n", broken);
	bad(CACHE_HEADERS, "A: b", broken);
	bad(CACHE_HEADERS, "A: b\n", broken);
	bad(CACHE_HEADERS, "A: b\r\nC: d\n", broken);
	bad(CACHE_HEADERS, "A: b\nC: d\r\n", broken);
	bad(CACHE_HEADERS, "A: b\r\n\r\n", broken);
	bad(CACHE_HEADERS, " A: b\r\n", broken);
	bad(CACHE_HEADERS, "no colon\r\n", broken);
	bad(CACHE_HEADERS, "no colon but a long enough name\r\n", broken);
	bad(CACHE_HEADERS, "\n", broken);
	expect(CACHE_HEADERS, LITERAL("A\0: b\r\n"), broken);
}
END_TEST

START_TEST(addresses_and_subject)
{
	for (enum cache_item item = CACHE_FROM; item <= CACHE_BCC; item++) {
		static const char broken[] = "FROM, TO, CC or BCC is not a list of addresses";
		good(item, "");
		good(item, "<a@b>");
		good(item, "Any\r\nbytes, \xff <@r:a@b>,<c@d>");
		good(item, "group:<a@b>;");
		bad(item, "a@b", broken);
		bad(item, "<a@b> ", broken);
		expect(item, LITERAL("<a\0@b>"), broken);
	}
	static const char broken[] = "SUBJECT is not one string";
	good(CACHE_SUBJECT, "NIL");
	good(CACHE_SUBJECT, "\"\"");
	good(CACHE_SUBJECT, "\"HELLO\"");
	good(CACHE_SUBJECT, "{5}\r\n\"\"\"\"\"");
	bad(CACHE_SUBJECT, "", broken);
	bad(CACHE_SUBJECT, "HELLO", broken);
	bad(CACHE_SUBJECT, "NILNIL", broken);
	bad(CACHE_SUBJECT, "\"a\" \"b\"", broken);
	bad(CACHE_SUBJECT, "\"a", broken);
	bad(CACHE_SUBJECT, "{6}\r\n\"\"\"\"\"", broken);
	bad(CACHE_SUBJECT, "{4}\r\n\"\"\"\"\"", broken);
}
END_TEST

/* Words, ended by 0x5eadbeef, as a SECTION. */
static const char *section(uint32_t version, const uint32_t *words)
{
	struct items items = healthy(version);
	items.item[CACHE_SECTION].length = 0;
	for (; *words != 0x5eadbeef; words++)
		bytes_append_u32(&items.item[CACHE_SECTION], *words);
	const char *reason = judge(&items, version);
	free_items(&items);
	return reason;
}

START_TEST(section_is_consumed_exactly)
{
#define WORDS(...) ((const uint32_t[]){__VA_ARGS__, 0x5eadbeef})
#define NONE 0xffff0000u
	static const char broken[] = "SECTION is not that of a message";
	ck_assert_str_eq(section(2, WORDS(2, 0, 9, 9, 5, NONE, 0, 9, 9, 5, 0, 0)), "");
	ck_assert_str_eq(section(3, WORDS(2, 0, 9, 9, 5, 0xffff, 0, 9, 9, 5, 0, 0)), ""); /* 2.5.10-2.5.17 */
	/* multipart of (text, message of a multipart of two) */
	ck_assert_str_eq(section(2, WORDS(3, 0, 9, 9, 5, NONE, 1, 1, 2, 3, 0, 4, 1, 5, 9, NONE, /**/ 0, /**/
					  3, 5, 1, 6, 3, NONE, 1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 0)), "");
	ck_assert_str_eq(section(2, WORDS(2, 0, 9, 9, 5, NONE, 0, 9, 9, 5, 0)), broken);
	ck_assert_str_eq(section(2, WORDS(2, 0, 9, 9, 5, NONE, 0, 9, 9, 5, 0, 0, 0)), broken);
	ck_assert_str_eq(section(2, WORDS(2, 1, 9, 9, 5, NONE, 0, 9, 9, 5, 0, 0)), broken);
	ck_assert_str_eq(section(2, WORDS(2, 0, 9, 9, 5, 0, 0, 9, 9, 5, 0, 0)), broken);
	ck_assert_str_eq(section(2, WORDS(1, 0, 9, 9, 5, NONE, 0, 0, 0, 0, 0, 0)), broken);
	ck_assert_str_eq(section(2, WORDS(2, 0, 9, 9, 5, NONE, 0, 9, 9, 5, 0, 1, 0, 0, 0, 0, 0)), broken);
	ck_assert_str_eq(section(2, WORDS(0, 0, 9, 9, 5, NONE, 0, 9, 9, 5, 0, 0)), broken);
	ck_assert_str_eq(section(2, WORDS(0x80000000, 0, 9, 9, 5, NONE, 0, 9, 9, 5, 0, 0)), broken);
	ck_assert_str_eq(section(2, WORDS(UINT32_MAX, 0, 9, 9, 5, NONE, 0, 9, 9, 5, 0, 0)), broken);
	ck_assert_str_eq(section(2, WORDS(3, 0, 9, 9, 5, NONE, 0, 9, 9, 5, 0, 0)), broken);
	ck_assert_str_eq(section(2, WORDS(2, 0, 9, 9, 5, NONE, 0, 9, 9, 5, 0, 0x33333333)), broken);
	/* Version 4: name and code, nothing behind. */
	ck_assert_str_eq(section(4, WORDS(2, 0, 9, 9, 5, 0xffff, 0, 9, 9, 5, 0x40101, 0x61620000, 0)), "");
	ck_assert_str_eq(section(4, WORDS(2, 0, 9, 9, 5, 0xffff, 0, 9, 9, 5, 0x401fe, 0x61620000, 0)), broken);
	ck_assert_str_eq(section(4, WORDS(2, 0, 9, 9, 5, 0xffff, 0, 9, 9, 5, 0x40101, 0x61626364, 0)), broken);
	ck_assert_str_eq(section(4, WORDS(2, 0, 9, 9, 5, 0xffff, 0, 9, 9, 5, 0x30101, 0x61620000, 0)), broken);
	ck_assert_str_eq(section(4, WORDS(2, 0, 9, 9, 5, 0xffff, 0, 9, 9, 5, 0xfffc0101, 0x61620000, 0)), broken);
	ck_assert_str_eq(section(4, WORDS(2, 0, 9, 9, 5, NONE, 0, 9, 9, 5, 0x40101, 0x61620000, 0)), broken);
	/* A record of one version is not one of another. */
	static const uint8_t tail_of[] = {[4] = 4, [5] = 5, [6] = 5, [7] = 5, [8] = 8, [9] = 9, [10] = 9, [11] = 9, [12] = 9, [13] = 9, [14] = 9};
	for (uint32_t wrote = 0; wrote <= 14; wrote++)
		for (uint32_t read = 0; read <= 14; read++) {
			struct items items = healthy(wrote);
			bool same = (wrote < 4 && read < 4) || (wrote >= 4 && read >= 4 && tail_of[wrote] == tail_of[read]);
			ck_assert_str_eq(judge(&items, read), same ? "" : broken);
			free_items(&items);
		}
}
END_TEST

/* ---- hostile bytes */

START_TEST(any_flipped_byte_is_judged_alike_without_sse2)
{
	static const char spice[] = "()\"{} NIL0:\r\n<>\\;\x80\xff";
	for (uint32_t version = 2; version <= 11; version += 9) {
		struct items items = healthy(version);
		set(&items, CACHE_HEADERS, "List-Id: x\r\nA: b\r\n c\r\n", 22);
		uint32_t state = version;
		for (int round = 0; round < 60000; round++) {
			state = state * 1103515245 + 12345;
			struct test_bytes *item = &items.item[(state >> 16) % CACHE_ITEMS];
			if (!item->length)
				continue;
			state = state * 1103515245 + 12345;
			uint8_t *byte = &item->data[(state >> 16) % item->length], old = *byte;
			state = state * 1103515245 + 12345;
			*byte = (uint8_t)spice[(state >> 16) % sizeof spice];
			judge(&items, version);
			if (round % 16)
				*byte = old;
			if (round % 4096 == 0) {
				free_items(&items);
				items = healthy(version);
			}
		}
		free_items(&items);
	}
}
END_TEST

START_TEST(time_is_linear_and_depth_costs_no_stack)
{
	enum { BIG = 2 << 20 };
	static const char *const patterns[] = {"(", ")", "()", "\"", "\"(", "{0}\r\n", "{9999999}\r\n", "NIL", "a:", "a:\r\n", " ", "\r\n\t", "\n", "((NIL NIL "};
	struct items items = healthy(2);
	char *big = malloc(BIG);
	for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
		for (size_t at = 0, n = strlen(patterns[i]); at < BIG; at++)
			big[at] = patterns[i][at % n];
		for (int item = 0; item < CACHE_ITEMS; item++) {
			struct test_bytes kept = items.item[item];
			items.item[item] = (struct test_bytes){.data = (uint8_t *)big, .length = BIG};
			judge(&items, 2);
			big[0] = '(';
			judge(&items, 2);
			items.item[item] = kept;
		}
	}
	memset(big, '(', BIG / 2);
	memset(big + BIG / 2, ')', BIG / 2);
	expect(CACHE_BODY, big, BIG, "");
	memset(big, 0, BIG); /* blocks without rows, and a block of nothing but rows */
	expect(CACHE_SECTION, big, BIG, "SECTION is not that of a message");
	put_u32((uint8_t *)big, (BIG - 4) / 20);
	put_u32((uint8_t *)big + 20, 0xffff0000);
	expect(CACHE_SECTION, big, BIG, "SECTION is not that of a message");
	free(big);
	free_items(&items);
}
END_TEST

/* ---- facts */

static bool date_of(const char *date, int64_t *noon)
{
	struct items items = healthy(2);
	char envelope[200];
	if (strchr(date, '\n'))
		snprintf(envelope, sizeof envelope, "({%zu}\r\n%s NIL NIL NIL NIL NIL NIL NIL NIL NIL)", strlen(date), date);
	else
		snprintf(envelope, sizeof envelope, "(\"%s\" NIL NIL NIL NIL NIL NIL NIL NIL NIL)", date);
	set(&items, CACHE_ENVELOPE, envelope, strlen(envelope));
	struct test_bytes cache = {0};
	bytes_append_u32(&cache, 0);
	for (int i = 0; i < CACHE_ITEMS; i++)
		bytes_append_item(&cache, items.item[i].data, items.item[i].length);
	struct cache_record record;
	struct cache_facts facts;
	struct view view;
	const char *reason;
	view_memory(&view, cache.data, cache.length);
	ck_assert_int_eq(cache_record_frame(&record, &view, 4, &reason), CACHE_OK);
	ck_assert(cache_record_sound(&record, 2, &reason));
	cache_record_facts(&record, 2, &facts);
	ck_assert_uint_eq(facts.header_size, get_u32(record.item[CACHE_SECTION].data + 8));
	ck_assert_uint_eq(facts.content_offset, facts.header_size);
	ck_assert_uint_eq(facts.content_size, get_u32(record.item[CACHE_SECTION].data + 16));
	bytes_free(&cache);
	free_items(&items);
	*noon = facts.date_noon;
	return facts.has_date;
}

START_TEST(reads_dates_as_2_3_does)
{
	static const struct {
		const char *date;
		int64_t day; /* since 1970; -1: bad */
	} cases[] = {
		{"Mon, 24 Sep 2007 09:18:00 +0000", 13780}, {"24 Sep 2007", 13780}, {"24 sEP 07 x", 13780}, {"Xyz, 24Sep2007", 13780},
		{"(a (b) \\) c) Mon (x), (y)24 (z) Sep () 2007", 13780}, {"5DEC1999", 10930}, {"1 Jan 70", 0}, {"1 Jan 69", 36160},
		{"1 Jan 1970", 0}, {"31 Dec 1900", -25203}, {"29 Feb 2000", 11016}, {"30 Feb 2000", 11017}, {"99 Jan 1970", 98},
		{"00 Jan 1971", 364}, {"1 Jan 9999", 2932532}, {"Mon,\n 24 Sep 2007", 13780},
		{"", -1}, {"Monday, 24 Sep 2007", -1}, {"Mon 24 Sep 2007", -1}, {"Mo, 24 Sep 2007", -1}, {"124 Sep 2007", -1},
		{"24 Sop 2007", -1}, {"24 Sep 200", -1}, {"24 Sep 20071", -1}, {"24 Sep 1899", -1}, {"24 Sep 2", -1}, {"24 Sep", -1},
		{"24", -1}, {"24 Se", -1}, {"Mon,\n24 Sep 2007", -1}, {"(24 Sep 2007", -1}, {"(\\", -1}, {"Mon", -1}, {"Mon,", -1},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		int64_t noon = 0;
		bool has = date_of(cases[i].date, &noon);
		ck_assert_msg(has == (cases[i].day != -1), "%s", cases[i].date);
		if (has)
			ck_assert_msg(noon == cases[i].day * 86400 + 43200, "%s: day %lld", cases[i].date, (long long)noon / 86400);
	}
}
END_TEST

int main(void)
{
	return unit_run("cache_record", (const TTest *[]){frames_the_ten_items, an_offset_must_leave_room_for_ten_items,
							  names_the_item_that_breaks_the_framing, frames_near_what_the_careful_walk_frames, sees_a_record_through_a_small_window,
							  accepts_what_every_version_writes, envelope_is_ten_tokens, body_is_one_balanced_list,
							  headers_are_fields_ended_by_crlf, addresses_and_subject, section_is_consumed_exactly,
							  any_flipped_byte_is_judged_alike_without_sse2,
							  time_is_linear_and_depth_costs_no_stack, reads_dates_as_2_3_does, NULL});
}
