#include <check.h>
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "arena.h"
#include "charset_oracle.h"
#include "message/charset_icu.h"
#include "message/search_form.h"
#include "unit.h"

static struct arena arena;

static const struct charset_rules *rules_of(const char *version)
{
	unsigned x = 0, y = 0, z = 0;
	ck_assert_int_ge(sscanf(version, "%u.%u.%u", &x, &y, &z), 2);
	return charset_rules_of(x, y, z);
}

static void expect(const char *version, const char *subject, const char *want)
{
	struct text got;
	ck_assert(search_form(rules_of(version), (const uint8_t *)subject, strlen(subject), &arena, &got));
	ck_assert_msg(got.len == strlen(want) && !memcmp(got.bytes, want, got.len), "%s %s: %s, not %s", version, subject,
	              oracle_show(got), want);
	arena_reset(&arena);
}

/* testvectors.md §1, §4 */
START_TEST(gives_the_forms_of_the_vectors)
{
	static const struct {
		const char *subject, *version, *want;
	} vectors[] = {
		{"=?utf-8?q?H=C3=A9llo?= World", "2.3.8", "helloworld"},
		{"=?utf-8?q?H=C3=A9llo?= World", "2.4.22", "hello world"},
		{"=?utf-8?q?H=C3=A9llo?= World", "2.5.9", "H\xc3\xa9llo World"},
		{"=?utf-8?q?H=C3=A9llo?= World", "2.5.17", "H\xc3\xa9llo World"},
		{"", "2.3.9", ""},
		{"", "2.5.17", ""},
		{"  a \"b\" 100%", "2.3.9", "a\"b\"100%"},
		{"  a \"b\" 100%", "2.4.22", " a \"b\" 100%"},
		{"=?ISO-8859-1?Q?=C9t=E9?= =?utf-8?B?w4nDiQ==?= Z=?utf-8?q?x?= y", "2.3.9", "eteeezxy"},
		{"=?ISO-8859-1?Q?=C9t=E9?= =?utf-8?B?w4nDiQ==?= Z=?utf-8?q?x?= y", "2.3.20", "eteeezxy"},
		{"=?ISO-8859-1?Q?=C9t=E9?= =?utf-8?B?w4nDiQ==?= Z=?utf-8?q?x?= y", "2.4.22", "eteee zx y"},
		{"=?ISO-8859-1?Q?=C9t=E9?= =?utf-8?B?w4nDiQ==?= Z=?utf-8?q?x?= y", "2.5.17",
	         "\xc3\x89t\xc3\xa9\xc3\x89\xc3\x89 Zx y"},
		{"=?utf-8?q?a=?=", "2.3.16", "a\xc0\x80"},
		{"=?utf-8?q?a=?=", "2.3.17", "a"},
		{"=?x-foo?q?a?= caf\xe9 \xc3\xa9", "2.3.9", "XcafXXX"},
		{"=?x-foo?q?a?= caf\xe9 \xc3\xa9", "2.3.20", "XcafXXX"},
		{"=?x-foo?q?a?= caf\xe9 \xc3\xa9", "2.4.22", "X cafX XX"},
		{"=?x-foo?q?a?= caf\xe9 \xc3\xa9", "2.5.17", "\xef\xbf\xbd caf\xef\xbf\xbd \xef\xbf\xbd\xef\xbf\xbd"},
		{"=?utf-8?q?a_=E4=B8=AD_b?= c", "2.3.9", "a\xe4\xb8\xad" "bc"},
		{"=?utf-8?q?a_=E4=B8=AD_b?= c", "2.3.20", "a\xe4\xb8\xad" "bc"},
		{"=?utf-8?q?a_=E4=B8=AD_b?= c", "2.4.22", "a \xe4\xb8\xad" "b c"},
		{"=?utf-8?q?a_=E4=B8=AD_b?= c", "2.5.17", "a \xe4\xb8\xad b c"},
		{"=?utf-8?B?76yB77yh4oSizoc=?=", "2.3.9", "fiatm"},
		{"=?utf-8?B?76yB77yh4oSizoc=?=", "2.3.17", "fiatm\xc2\xb7"},
		{"=?utf-8?B?76yB77yh4oSizoc=?=", "2.4.22", "fiatm\xc2\xb7"},
		{"=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "2.3.9", "\xe6\x97\xa5\xe6\x9c\xac"},
		{"=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "2.3.20", "\xe6\x97\xa5\xe6\x9c\xac"},
		{"=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "2.4.22", "\xe6\x97\xa5\xe6\x9c\xac"},
	};
	for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++)
		expect(vectors[i].version, vectors[i].subject, vectors[i].want);
}
END_TEST

/* records-3x.md §6, one promise a line */
START_TEST(decodes_as_3x_does)
{
	expect("3.6.1", "caf\xe9 a\r\n b\r", "caf\xef\xbf\xbd a b");
	expect("3.6.1", "=?utf-8?q?=E2=82?= =?utf-8?q?=AC?=", "\xe2\x82\xac"); /* shared state */
	expect("3.1.5", "=?utf-8?q?=E2=82?= =?utf-8?q?=AC?=", "\xef\xbf\xbd");
	expect("3.1.6", "=?utf-8?b?4oI?= =?utf-8?b?rA==?=", "\xef\xbf\xbd");
	expect("3.1.7", "=?utf-8?b?4o?= =?utf-8?b?KsYQ==?=", "\xe2\x82\xac" "a"); /* and of base64 */
	expect("3.6.1", "=?utf-8?q?E=E0=80=80x?=", "E"); /* U+0000 cuts */
	expect("3.2.0", "=?iso-8859-1?q?=93?=", "\xe2\x80\x9c");
	expect("3.1.9", "=?iso-8859-1?q?=93?=", "\xc2\x93");
	expect("3.6.1", "=?euc-kr?q?=A0a?=", "\x1a" "a"); /* one illegal byte */
	expect("3.6.1", "=?iso-2022-jp?b?GyRCLWIbKEI=?=", "\xe2\x84\x96");  /* NEC row 13 */
	expect("3.6.1", "=?utf-16?b?TuU=?=", "\xe4\xbb\xa5");
	expect("3.6.1", "=?x-foo?q?abc?= =?x-foo?q?d?=", "\xef\xbf\xbd\xef\xbf\xbd");
}
END_TEST

START_TEST(quotes_names_since_3_6)
{
	static const struct {
		const char *version, *name, *want;
	} vectors[] = {
		{"3.2.6", "Doe, J.", "Doe, J."},
		{"3.6.1", "Doe, J.", "\"Doe, J.\""},
		{"3.6.1", "Joe X-Y_Z'", "Joe X-Y_Z'"},
		{"3.6.1", "a\\\"b", "\"a\\\\\\\"b\""},
		{"3.6.1", "=?utf-8?q?=C3=A9?=", "\"\xc3\xa9\""},
		{"3.6.1", "", ""},
	};
	for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
		struct text got;
		const char *name = vectors[i].name, *want = vectors[i].want;
		ck_assert(search_form_name(rules_of(vectors[i].version), (const uint8_t *)name, strlen(name), &arena, &got));
		ck_assert_msg(got.len == strlen(want) && !memcmp(got.bytes, want, got.len), "%s: %s", want, oracle_show(got));
		arena_reset(&arena);
	}
}
END_TEST

static const struct icu *host_icu;

static void compare(int kind, const char *version, const struct charset_rules *rules, struct text given, struct text want)
{
	struct charset_rules with = *rules;
	with.utf8_headers = kind == 'U' || kind == 'P';
	with.icu = host_icu;
	ck_assert(search_form_exact(&with, given.bytes, given.len));
	struct text got;
	bool done = kind == 'N'   ? search_form_name(&with, given.bytes, given.len, &arena, &got)
	            : kind == 'P' ? search_form_plain(&with, given.bytes, given.len, &arena, &got)
	                          : search_form(&with, given.bytes, given.len, &arena, &got);
	ck_assert(done);
	ck_assert_msg(got.len == want.len && !memcmp(got.bytes, want.bytes, want.len), "%s %c %s: %s, not %s", version, kind,
	              oracle_show(given), oracle_show(got), oracle_show(want));
	arena_reset(&arena);
}

START_TEST(equals_the_reference)
{
	ck_assert_int_ge(oracle_run(20260, 1500, "FUPN", compare), 18 * 1400);
}
END_TEST

/* In a process that has an ICU, every converter is there. */
static void *load_icu(void)
{
	return dlopen("libicuuc.so.72", RTLD_NOW | RTLD_GLOBAL);
}

START_TEST(equals_the_reference_with_the_icu_of_the_host)
{
	static struct icu icu;
	ck_assert_ptr_nonnull(load_icu());
	ck_assert(charset_icu_find(&icu));
	ck_assert_int_eq(icu.release, 72);
	host_icu = &icu;
	setenv("ORACLE_ALL", "1", 1);
	ck_assert_int_ge(oracle_run(20262, 300, "FUPN", compare), 18 * 250);
}
END_TEST

START_TEST(knows_what_it_cannot_decode)
{
	static const char text[] = "a =?LMBCS-1?q?b?=";
	ck_assert(!search_form_exact(&charset_rules[CHARSET_3_6_0], (const uint8_t *)text, sizeof text - 1));
	ck_assert(search_form_exact(&charset_rules[CHARSET_3_6_0], (const uint8_t *)text, sizeof text - 3));
	ck_assert(search_form_exact(&charset_rules[CHARSET_2_5_0], (const uint8_t *)text, sizeof text - 1));
	expect("3.6.1", text, "a \xef\xbf\xbd");
}
END_TEST

/* No text makes the time grow faster than its length: 16 times as much may
 * take no more than 40 times as long. */
static double seconds(const struct charset_rules *rules, const char *piece, size_t pieces)
{
	size_t n = strlen(piece);
	uint8_t *text = malloc(n * pieces);
	for (size_t i = 0; i < pieces; i++)
		memcpy(text + i * n, piece, n);
	struct timespec a, b;
	struct text got;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
	ck_assert(search_form(rules, text, n * pieces, &arena, &got));
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
	arena_reset(&arena);
	free(text);
	return (double)(b.tv_sec - a.tv_sec) + (double)(b.tv_nsec - a.tv_nsec) / 1e9;
}

START_TEST(takes_linear_time)
{
	static const char *const pieces[] = {"=?", "=?a?q?", "=?a?q?x", "=", "?", "=?a*", "=?utf-8?q?a?= ", "=?utf-8?b?", " \r\n", "=?x?b?=",
	                                     "=?gb2312?q?=B0?=", "=?iso-2022-jp?q?=1B?=", "\xef\xb7\xba", "=?*", "=?a?q?=?"};
	static const char *const versions[] = {"2.3.9", "2.3.20", "2.4.22", "2.5.10", "3.0.5", "3.12.4"};
	for (size_t v = 0; v < sizeof versions / sizeof *versions; v++) {
		const struct charset_rules *rules = rules_of(versions[v]);
		for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
			double small = seconds(rules, pieces[i], 4000), large = seconds(rules, pieces[i], 64000);
			ck_assert_msg(large < 40 * (small + 0.001), "%s %s: %g s, %g s", versions[v], pieces[i], small, large);
		}
	}
}
END_TEST

START_TEST(says_so_when_memory_is_used_up)
{
	static struct arena small;
	static uint8_t text[4 << 20];
	struct text got;
	memset(text, 'a', sizeof text);
	memcpy(text, "=?utf-8?q?", 10);
	for (size_t v = 0; v < sizeof oracle_versions / sizeof *oracle_versions; v++) {
		arena_init(&small, 2 << 20);
		ck_assert(!search_form(rules_of(oracle_versions[v]), text, sizeof text, &small, &got));
		arena_free(&small);
	}
}
END_TEST

/* This program has no ICU, so all is from the tables. */
START_TEST(finds_no_icu_where_none_is)
{
	struct icu icu;
	ck_assert(!charset_icu_find(&icu));
}
END_TEST

int main(void)
{
	arena_init(&arena, 256 << 20);
	const TTest *tests[] = {gives_the_forms_of_the_vectors, decodes_as_3x_does, quotes_names_since_3_6, takes_linear_time,
	                        says_so_when_memory_is_used_up, finds_no_icu_where_none_is, knows_what_it_cannot_decode, NULL, NULL, NULL};
	if (!oracle_here()) {
		puts("ok 8 - search_form: equals_the_reference # SKIP ../shared is not here");
	} else {
		tests[7] = equals_the_reference;
		if (!access("/usr/lib/x86_64-linux-gnu/libicuuc.so.72", R_OK))
			tests[8] = equals_the_reference_with_the_icu_of_the_host;
		else
			puts("ok 9 - search_form: equals_the_reference_with_the_icu_of_the_host # SKIP no libicuuc.so.72");
	}
	return unit_run("search_form", tests);
}
