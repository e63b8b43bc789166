/* Names of versions, candidates by evidence, deep comparison; dates, line scan
 * and boundaries where golden messages do not reach. */
#include <stdio.h>
#include <string.h>

#include "cache_rebuild.h"
#include "message/boundary.h"
#include "message/date.h"
#include "message/header_name.h"
#include "message/line_scan.h"
#include "message/sha1.h"
#include "message/version.h"
#include "rebuild_candidates.h"
#include "unit.h"

START_TEST(names)
{
	static const char *const known[][2] = {
		{"2.3.0", "2.3.0"}, {"2.3.8", "2.3.0"}, {"2.3.9", "2.3.9"}, {"2.3.13", "2.3.10"}, {"2.3.16", "2.3.14"}, {"2.3.20", "2.3.17"},
		{"2.4.0", "2.4.0"}, {"2.4.6", "2.4.5"}, {"2.4.22", "2.4.18"}, {"2.5.9", "2.5.0"}, {"2.5.17", "2.5.10"}, {"3.0.0", "3.0.0"},
		{"3.0.18", "3.0.5"}, {"3.1.1", "3.1.1"}, {"3.1.9", "3.1.8"}, {"3.2.4", "3.2.0"}, {"3.2.12", "3.2.5"}, {"3.3.0", "3.3.0"},
		{"3.4.3", "3.3.1"}, {"3.6.1", "3.6.0"}, {"3.8.7", "3.6.0"}, {"3.9.0", "3.6.0"}, {"3.10.2", "3.6.0"}, {"3.12.4", "3.12.0"},
	};
	static const char *const unknown[] = {"", "2", "2.3", "2.3.", "2.3.21", "2.4.23", "2.5.18", "2.2.13", "3.1.0", "3.13.0", "2.3.9 ", " 2.3.9",
	                                      "2.3.09", "2.3.9.1", "02.3.9", "2.3.-1", "2.3.4294967296", "3.6.100", "2..3"};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		const struct rebuild_version *version = rebuild_version_named(known[i][0]);
		ck_assert_ptr_nonnull(version);
		ck_assert_str_eq(rebuild_version_name(version), known[i][1]);
	}
	for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
		ck_assert_ptr_null(rebuild_version_named(unknown[i]));
	ck_assert_uint_eq(rebuild_version_count, REBUILD_VERSIONS);
	for (size_t i = 1; i < rebuild_version_count; i++)
		ck_assert_uint_lt(rebuild_versions[i - 1].since, rebuild_versions[i].since);
}
END_TEST

START_TEST(header_names)
{
	static const struct {
		const char *name;
		const char *version;
		bool cached;
	} rules[] = { /* formats.md §3.7, records-3x.md §2.2 */
		{"message-id", "2.3.9", true}, {"message-id", "3.1.1", true}, {"message-id", "3.1.2", false}, {"x-priority", "2.3.0", true},
		{"x-spam-score", "2.3.20", false}, {"x-spam-score", "2.4.0", true}, {"x-spam-hits", "2.4.22", true}, {"x-spam-hits", "2.5.0", false},
		{"dkim-signature", "2.3.20", true}, {"dkim-signature", "2.4.0", false}, {"reply-to", "3.1.4", false}, {"reply-to", "3.1.5", true},
		{"sender", "2.3.9", false}, {"arc-seal", "3.1.5", true}, {"arc-seal", "3.1.6", false}, {"archived-at", "3.12.4", false},
		{"listbox-message-date", "3.1.6", true}, {"listbox-message-date", "3.1.7", false}, {"x-me-message-id", "2.5.17", false},
		{"x-me-message-id", "3.0.0", true}, {"x-other", "2.3.9", false}, {"", "2.3.9", true}, {"subject", "2.3.9", false},
		{"subject ", "2.3.9", true}, {"x", "2.3.9", true}, {"x-universally-unique-identifier", "3.0.0", true},
	};
	for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
		const uint8_t *name = (const uint8_t *)rules[i].name;
		size_t len = strlen(rules[i].name);
		unsigned list = rebuild_version_named(rules[i].version)->header_list;
		ck_assert_msg(header_name_cached(header_name_find(name, len), name, len, list) == rules[i].cached, "%s in %s", rules[i].name, rules[i].version);
	}
}
END_TEST

START_TEST(dates)
{
	static const struct {
		const char *version, *value;
		int64_t local;  /* -1: bad */
		int64_t gmtime; /* -1: none */
	} vectors[] = {
		{"2.3.9", "Mon, 1 Jan 2007 10:00:00 +0000", 1167652800, -1},
		{"2.3.9", "1 Jan 07", 1167652800, -1},
		{"2.3.9", "5DEC1999", 944395200, -1},
		{"2.3.9", "Mon 1 Jan 2007", -1, -1},
		{"2.3.9", "Wednesday, 1 Jan 2007", -1, -1},
		{"2.3.9", "31 Feb 2001", 983620800, -1},
		{"2.3.9", "99 Jan 1970 x", 8510400, -1},
		{"2.3.9", "1 (c) Jan 2007 x", 1167652800, -1},
		{"2.3.9", "1 Jan 123", -1, -1},
		{"2.3.9", "1 Jan 20071", -1, -1},
		{"2.3.9", "", -1, -1},
		{"2.5.17", "1 (c) Jan 2007 x", -1, -1},
		{"2.5.17", "31 Feb 2001 x", -1, -1},
		{"2.5.17", "29 Feb 2000 x", 951825600, 951825600},
		{"2.5.17", "29 Feb 2001 x", -1, -1},
		{"2.5.17", "1 Jan 2007", -1, -1},
		{"3.6.1", "Mon, 1 Jan 2007 10:00:00 +0100", 1167609600, 1167609600 + 9 * 3600},
		{"3.6.1", "1 Jan 70 00:00", 0, 0},
		{"3.6.1", "31 Dec 99 1.2.3 EDT", 946598400, 946598400 + 3723 + 4 * 3600},
		{"3.6.1", "1 Jan 1899 1:2", -1, -1},
		{"3.6.1", "1 Jan 12007 1:2 -0030", 316737129600, 316737129600 + 3720 + 1800},
		{"3.6.1", "1 Jan 99999999999999999999 1:2", -1, -1},
		{"3.6.1", "10 Feb 20040800 (PST)", 632364399878400, -1},
		{"3.6.1", "25 Mar 2007 00:00:00 +0:00", 1174780800, 1174780800 + 960 * 60},
	};
	for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
		struct text value = {(const uint8_t *)vectors[i].value, strlen(vectors[i].value)};
		struct message_date date = date_parse(rebuild_version_named(vectors[i].version), value);
		ck_assert_msg(date.has_day == (vectors[i].local >= 0) && (!date.has_day || date.local == vectors[i].local), "%s: %s: %lld", vectors[i].version,
		              vectors[i].value, (long long)date.local);
		ck_assert_msg(date.has_time == (vectors[i].gmtime >= 0) && (!date.has_time || date.gmtime == vectors[i].gmtime), "%s: %s: GMT %lld",
		              vectors[i].version, vectors[i].value, (long long)date.gmtime);
	}
	ck_assert(!date_parse(rebuild_version_named("2.3.9"), (struct text){0}).has_day);
}
END_TEST

START_TEST(line_scans)
{
	uint8_t body[600];
	uint32_t seed = 1;
	for (int round = 0; round < 20000; round++) {
		seed = seed * 1103515245 + 12345;
		size_t len = (seed >> 8) % sizeof body, from = len ? (seed >> 4) % len : 0;
		int density = 1 << (seed >> 28 & 7);
		for (size_t i = 0; i < len; i++) {
			seed = seed * 1103515245 + 12345;
			body[i] = (seed >> 16) % (unsigned)density ? 'a' : (uint8_t)"\n--\r"[seed >> 24 & 3];
		}
		int64_t lines = 0, all = 0, expected = 0;
		const uint8_t *found = line_scan_dashes(body + from, body + len, &lines);
		size_t at = from;
		for (; at < len; at++) {
			if (body[at] != '\n')
				continue;
			expected++;
			if (len - at >= 3 && body[at + 1] == '-' && body[at + 2] == '-') {
				at++;
				break;
			}
		}
		ck_assert_ptr_eq(found, body + at);
		ck_assert_int_eq(lines, expected);
		for (size_t i = from; i < len; i++)
			all += body[i] == '\n';
		ck_assert_int_eq(line_scan_count(body + from, body + len), all);
	}
}
END_TEST

/* parse.md §3 and §11 as they stand, without tricks. */
static bool plain_test(struct text *stack, uint32_t *count, bool bounded, const uint8_t *line, size_t len)
{
	for (uint32_t i = 0; i < *count; i++) {
		size_t n = stack[i].len;
		const uint8_t *t = line + 2;
		size_t left = len - 2;
		if (n > left || memcmp(t, stack[i].bytes, n) != 0)
			continue;
		if (left >= n + 2 && t[n] == '-' && t[n + 1] == '-') {
			*count = i;
			return true;
		}
		if (left > n + bounded && t[n] && !strchr(" \t\n\v\f\r", t[n]))
			continue;
		return true;
	}
	return false;
}

START_TEST(boundaries)
{
	static const char *const words[] = {"", "a", "b", "aa", "ab", "a--", "-", "--", "aab", "abc", "a\n", "b\nb", "aaaaaaaaab", "=_", "a b"};
	enum { WORDS = sizeof words / sizeof *words, MOST = 60 };
	struct arena arena;
	arena_init(&arena, 1 << 26);
	uint32_t seed = 7;
	for (int round = 0; round < 3000; round++) {
		arena_reset(&arena);
		bool bounded = round & 1;
		struct boundaries b = {.arena = &arena, .bounded = bounded, .budget = 1 << 20};
		struct text plain[MOST];
		uint32_t count = 0;
		for (int step = 0; step < 120; step++) {
			seed = seed * 1103515245 + 12345;
			uint32_t r = seed >> 8;
			const char *one = words[r % WORDS], *two = words[(r >> 4) % WORDS];
			char line[64];
			if (r >> 12 & 1 && count < MOST) {
				int len = snprintf(line, sizeof line, "%s%s", one, r >> 13 & 1 ? two : "");
				uint8_t *copy = arena_alloc(&arena, sizeof line);
				memcpy(copy, line, sizeof line);
				plain[count++] = (struct text){copy, (size_t)len};
				ck_assert(boundary_push(&b, plain[count - 1]));
				continue;
			}
			int len = snprintf(line, sizeof line, "--%s%s%s", one, two, r >> 15 & 1 ? "\r\n" : r >> 16 & 1 ? "--\r\n" : "x");
			const char *lf = memchr(line, '\n', (size_t)len);
			size_t line_len = lf ? (size_t)(lf - line) + 1 : (size_t)len;
			bool want = plain_test(plain, &count, bounded, (const uint8_t *)line, bounded ? line_len : (size_t)len);
			bool got = boundary_test(&b, (const uint8_t *)line, line_len, (size_t)len - line_len);
			ck_assert_msg(got == want && b.count == count, "round %d step %d: \"%s\": %d/%d, %u/%u", round, step, line, got, want, b.count, count);
		}
	}
	arena_free(&arena);
}
END_TEST

START_TEST(sha1_vectors)
{
	static const struct {
		const char *text;
		uint8_t begins[4];
	} vectors[] = {
		{"", {0xda, 0x39, 0xa3, 0xee}},
		{"abc", {0xa9, 0x99, 0x3e, 0x36}},
		{"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", {0x84, 0x98, 0x3e, 0x44}},
	};
	for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
		for (size_t cut = 0; cut <= strlen(vectors[i].text); cut++) {
			const uint8_t *text = (const uint8_t *)vectors[i].text;
			struct sha1 sha1;
			uint8_t digest[SHA1_SIZE];
			sha1_start(&sha1);
			sha1_more(&sha1, text, cut);
			sha1_more(&sha1, text + cut, strlen(vectors[i].text) - cut);
			sha1_end(&sha1, digest);
			ck_assert_mem_eq(digest, vectors[i].begins, 4);
		}
	}
}
END_TEST

START_TEST(sha1_by_instruction)
{
	uint8_t bytes[SHA1_BLOCK * 40];
	uint32_t seed = 3;
	for (size_t i = 0; i < sizeof bytes; i++)
		bytes[i] = (uint8_t)((seed = seed * 1103515245 + 12345) >> 16);
	for (size_t count = 0; count <= 40; count++) {
		struct sha1 sha1, plain;
		sha1_start(&sha1);
		sha1_start(&plain);
		sha1_more(&sha1, bytes, count * SHA1_BLOCK);
		sha1_blocks_plain(plain.h, bytes, count);
		ck_assert_mem_eq(sha1.h, plain.h, sizeof plain.h);
	}
}
END_TEST

static struct arena arena;

static struct rebuild_result rebuilt(const char *version, const char *message, bool second)
{
	struct rebuild_limits limits = rebuild_limits_default;
	struct rebuild_result result;
	limits.second_delivery = second;
	enum rebuild_status status = rebuild_record(rebuild_version_named(version), (const uint8_t *)message, strlen(message), &limits, &arena, &result);
	ck_assert_int_eq(status, REBUILD_OK);
	return result;
}

static void frame(struct cache_record *record, struct rebuild_result *result)
{
	const char *reason;
	struct view view;
	uint8_t *file = arena_alloc(&arena, result->length + 4);
	memset(file, 0, 4);
	memcpy(file + 4, result->record, result->length);
	view_memory(&view, file, result->length + 4);
	ck_assert_int_eq(cache_record_frame(record, &view, 4, &reason), CACHE_OK);
}

/* The candidates after healthy records of `writer`, as names. */
static const char *candidates_after(const char *writer, uint32_t minor, uint32_t cache_version, const char *const *messages, size_t count)
{
	static char text[400];
	struct rebuild_evidence evidence;
	const struct rebuild_version *list[REBUILD_VERSIONS];
	rebuild_evidence_start(&evidence, minor);
	for (size_t i = 0; i < count; i++) {
		struct cache_record record;
		struct rebuild_result result = rebuilt(writer, messages[i], false);
		frame(&record, &result);
		ck_assert(rebuild_evidence_add(&evidence, &record, result.cache_version, &arena));
	}
	ck_assert_uint_eq(evidence.records, count);
	text[0] = '\0';
	size_t n = rebuild_candidates(&evidence, cache_version, list);
	for (size_t i = 0; i < n; i++) {
		strcat(text, rebuild_version_name(list[i]));
		strcat(text, " ");
	}
	return text;
}

static const char plain_message[] = "From: Joe <a@b>\r\nSubject: plain\r\n\r\nx\r\n";
static const char no_subject[] = "From: Joe <a@b>\r\n\r\nx\r\n";
static const char two_words[] = "Subject: two words\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n--b--\r\n";
static const char forwarded[] = "Content-Type: message/rfc822\r\n\r\nTo: \"a\\\"b\" <x@y>\r\nSubject: 100%\r\n\r\n";

START_TEST(candidates)
{
	arena_init(&arena, 1 << 26);
	const char *const messages[] = {plain_message, no_subject, two_words, forwarded};
	/* Without evidence: what the index allows, the newest first. */
	ck_assert_str_eq(candidates_after("2.3.9", 9, 2, messages, 0), "2.3.9 2.3.0 ");
	ck_assert_str_eq(candidates_after("2.3.9", 10, 2, messages, 0), "2.3.17 2.3.14 2.3.10 2.3.9 2.3.0 ");
	ck_assert_str_eq(candidates_after("2.3.9", 7, 2, messages, 0), "2.3.0 ");
	ck_assert_str_eq(candidates_after("2.3.9", 12, 2, messages, 0), "2.3.17 2.3.14 2.3.10 2.3.9 2.3.0 ");
	ck_assert_str_eq(candidates_after("2.3.9", 10, 0, messages, 0), "");
	ck_assert_str_eq(candidates_after("2.3.9", 5, 2, messages, 0), "");
	ck_assert_str_eq(candidates_after("3.6.1", 17, 11, messages, 0), "3.6.0 ");
	ck_assert_str_eq(candidates_after("3.6.1", 17, 10, messages, 0), "3.3.1 3.3.0 3.2.5 3.2.0 ");
	/* 2.3.8 against 2.3.9 against 2.3.20. */
	ck_assert_str_eq(candidates_after("2.3.8", 9, 2, messages, 1), "2.3.0 2.3.9 ");
	ck_assert_str_eq(candidates_after("2.3.9", 9, 2, messages, 1), "2.3.9 2.3.0 ");
	ck_assert_str_eq(candidates_after("2.3.8", 10, 2, messages, 4), "2.3.0 2.3.17 2.3.14 2.3.10 2.3.9 ");
	ck_assert_str_eq(candidates_after("2.3.9", 10, 2, messages, 4), "2.3.14 2.3.10 2.3.9 2.3.17 2.3.0 ");
	ck_assert_str_eq(candidates_after("2.3.20", 10, 2, messages, 4), "2.3.17 2.3.14 2.3.10 2.3.9 2.3.0 ");
	ck_assert_str_eq(candidates_after("2.4.22", 12, 3, messages, 4), "2.4.18 2.4.14 2.4.10 2.4.7 2.4.5 2.4.0 ");
	ck_assert_str_eq(candidates_after("2.5.17", 13, 3, messages, 4), "2.5.10 2.5.0 2.4.18 2.4.14 2.4.10 2.4.7 2.4.5 2.4.0 ");
	ck_assert_str_eq(candidates_after("2.5.9", 13, 3, messages, 4), "2.5.0 2.4.18 2.4.14 2.4.10 2.4.7 2.4.5 2.4.0 2.5.10 ");
	arena_free(&arena);
}
END_TEST

START_TEST(comparison)
{
	struct arena scratch;
	arena_init(&arena, 1 << 26);
	arena_init(&scratch, 1 << 26);
	struct rebuild_evidence evidence;
	const struct rebuild_version *list[REBUILD_VERSIONS], *by = NULL;
	rebuild_evidence_start(&evidence, 10);
	size_t n = rebuild_candidates(&evidence, 2, list);
	const uint8_t *message = (const uint8_t *)no_subject;
	static const char upper[] = "From: Joe <A@B>\r\nTo: X@Y\r\n\r\nx\r\n";
	static const struct {
		const char *writer, *by;
		const char *message;
		bool second;
	} records[] = {
		{"2.3.20", "2.3.17", no_subject, false}, {"2.3.16", "2.3.14", no_subject, false}, {"2.3.8", "2.3.0", no_subject, false},
		{"2.3.9", "2.3.9", upper, true}, {"2.3.4", "2.3.0", upper, true},
	};
	for (size_t i = 0; i < sizeof records / sizeof *records; i++) {
		struct rebuild_result r = rebuilt(records[i].writer, records[i].message, records[i].second);
		message = (const uint8_t *)records[i].message;
		ck_assert_int_eq(rebuild_compare(list, n, message, strlen(records[i].message), &rebuild_limits_default, r.record, r.length, &scratch, &by), REBUILD_MATCHES);
		ck_assert_str_eq(rebuild_version_name(by), records[i].by);
		ck_assert_int_eq(rebuild_compare(list, n, (const uint8_t *)two_words, strlen(two_words), &rebuild_limits_default, r.record, r.length, &scratch, &by), REBUILD_DIFFERS);
	}
	struct rebuild_result r = rebuilt("2.3.9", no_subject, false);
	struct rebuild_limits limits = rebuild_limits_default;
	ck_assert_int_eq(rebuild_compare(list, 0, message, 1, &limits, r.record, r.length, &scratch, &by), REBUILD_UNKNOWN);
	limits.max_parts = 0;
	ck_assert_int_eq(rebuild_compare(list, n, message, 1, &limits, r.record, r.length, &scratch, &by), REBUILD_UNKNOWN);
	arena_free(&arena);
	arena_free(&scratch);
}
END_TEST

START_TEST(second_deliveries)
{
	static const char message[] = "From: Joe@Ex.COM\r\nReply-To: R@X.Y\r\nTo: Grp: A@B;\r\n\r\n";
	static const char envelope[] = "(NIL NIL ((NIL NIL \"joe\" \"ex.com\")) ((NIL NIL \"joe\" \"ex.com\")) ((NIL NIL \"R\" \"X.Y\")) "
	                               "((NIL NIL \"Grp\" NIL)(NIL NIL \"a\" \"b\")(NIL NIL NIL NIL)) NIL NIL NIL NIL)";
	arena_init(&arena, 1 << 26);
	struct cache_record record;
	struct rebuild_result second = rebuilt("2.3.9", message, true);
	frame(&record, &second);
	ck_assert_uint_eq(record.item[CACHE_ENVELOPE].length, sizeof envelope - 1);
	ck_assert_mem_eq(record.item[CACHE_ENVELOPE].data, envelope, sizeof envelope - 1);
	struct rebuild_result first = rebuilt("2.3.10", message, false), same = rebuilt("2.3.10", message, true);
	ck_assert_uint_eq(first.length, same.length);
	ck_assert_mem_eq(first.record, same.record, first.length);
	arena_free(&arena);
}
END_TEST

START_TEST(folded_to_nothing)
{
	static const char message[] = "Content-Type: text/plain; name*1=\"\"; name*0=\"\"\r\n\r\n";
	static const char body[] = "(\"TEXT\" \"PLAIN\" (\"NAME\" \"\") NIL NIL \"7BIT\" 0 0)";
	arena_init(&arena, 1 << 26);
	struct cache_record record;
	struct rebuild_result result = rebuilt("2.3.20", message, false);
	frame(&record, &result);
	ck_assert_uint_eq(record.item[CACHE_BODY].length, sizeof body - 1);
	ck_assert_mem_eq(record.item[CACHE_BODY].data, body, sizeof body - 1);
	arena_free(&arena);
}
END_TEST

/* A delimiter erases a header of one LF, whose part is then longer than the
 * file: 3.x hashes what its map holds behind the end, NULs up to the page. */
START_TEST(size_beyond_the_end)
{
	static const char outer[] = "Content-Type: message/rfc822\r\n\r\n";
	static const char inner[] = "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\n--b--\r\n";
	enum { BEGIN = sizeof outer - 1, END = BEGIN + sizeof inner - 1, BEYOND = 9, PAGE = 4096 };
	static uint8_t message[2 * PAGE];
	uint8_t digest[SHA1_SIZE];
	struct sha1 sha1;
	struct rebuild_result result;
	memcpy(message, outer, BEGIN);
	memcpy(message + BEGIN, inner, END - BEGIN);
	arena_init(&arena, 1 << 26);
	ck_assert_int_eq(rebuild_record(rebuild_version_named("3.6.1"), message, END, &rebuild_limits_default, &arena, &result), REBUILD_OK);
	sha1_start(&sha1);
	sha1_more(&sha1, message + BEGIN, END - BEGIN + BEYOND);
	sha1_end(&sha1, digest);
	ck_assert_ptr_nonnull(memmem(result.record, result.length, digest, sizeof digest));
	/* An epilogue up to the end of the page leaves less and less room; what
	 * is behind it is a guess. */
	for (size_t length = PAGE - BEYOND - 1; length <= PAGE + 1; length++) {
		bool guess = length % PAGE == 0 || PAGE - length % PAGE < BEYOND;
		memset(message + END, 'x', length - END);
		ck_assert_int_eq(rebuild_record(rebuild_version_named("3.6.1"), message, length, &rebuild_limits_default, &arena, &result), REBUILD_OK);
		ck_assert_int_eq(result.exact, !guess);
		ck_assert_int_eq(rebuild_record(rebuild_version_named("2.3.16"), message, length, &rebuild_limits_default, &arena, &result), REBUILD_OK);
		ck_assert(result.exact);
	}
	arena_free(&arena);
}
END_TEST

static int32_t two_hours_east(void *context, int64_t local)
{
	++*(int *)context;
	return 7200;
}

START_TEST(times)
{
	static const char dated[] = "Date: Mon, 1 Jan 2007 10:00:00 +0000\r\n\r\n", undated[] = "Date: never\r\n\r\n";
	static const char zero[] = "Date: 1 Jan 1970 00:00 +0000\r\n\r\n", below_zero[] = "Date: 1 Jan 1970 0:00 +0100\r\n\r\n";
	static const struct {
		const char *version, *message;
		int64_t sentdate, gmtime;
		bool sound;
	} vectors[] = {
		{"2.3.9", dated, 1167652800 - 7200, 0, true},
		{"2.3.9", undated, 1000000, 0, false},
		{"2.4.22", dated, 1167652800 - 7200, 1167645600, true},
		{"2.4.22", undated, 950400 - 7200, 1000000, false},
		{"3.6.1", dated, 1167609600 - 7200, 1167645600, true},
		{"3.6.1", undated, 950400 - 7200, 1000000, false},
		{"3.6.1", zero, 950400 - 7200, 1000000, false},
		{"3.6.1", below_zero, 950400 - 7200, UINT32_MAX - 3599, false},
	};
	int asked = 0;
	struct rebuild_limits limits = rebuild_limits_default;
	limits.appended = 1000000; /* 1970-01-12, 13:46:40 UTC */
	limits.zone_offset = two_hours_east;
	limits.zone_context = &asked;
	arena_init(&arena, 1 << 26);
	for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
		struct rebuild_result result;
		const char *message = vectors[i].message;
		ck_assert_int_eq(rebuild_record(rebuild_version_named(vectors[i].version), (const uint8_t *)message, strlen(message), &limits, &arena, &result), REBUILD_OK);
		ck_assert_msg(result.sentdate == vectors[i].sentdate && result.gmtime == vectors[i].gmtime && result.sentdate_sound == vectors[i].sound,
		              "%zu: %lld %lld", i, (long long)result.sentdate, (long long)result.gmtime);
	}
	ck_assert_int_gt(asked, 0);
	arena_free(&arena);
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {
		names, header_names, dates, line_scans, boundaries, sha1_vectors, sha1_by_instruction, candidates, comparison, second_deliveries, folded_to_nothing, size_beyond_the_end, times, NULL,
	};
	return unit_run("rebuild", tests);
}
