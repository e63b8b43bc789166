/* Hostile messages: what the rebuilder promises of time, memory and depth. A
 * test of time compares a message with one four times as large: linear work
 * takes four times as long, quadratic sixteen; ten is allowed. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "cache_rebuild.h"
#include "unit.h"

enum { MIB = 1 << 20 };

static struct buffer {
	uint8_t *bytes;
	size_t len, room;
} message;

static void start(void)
{
	message.len = 0;
}

static void add_bytes(const void *bytes, size_t len)
{
	if (message.len + len > message.room) {
		message.room = (message.len + len) * 2;
		message.bytes = realloc(message.bytes, message.room);
		ck_assert_ptr_nonnull(message.bytes);
	}
	memcpy(message.bytes + message.len, bytes, len);
	message.len += len;
}

static void add(const char *text)
{
	add_bytes(text, strlen(text));
}

static void add_many(const char *text, size_t count)
{
	size_t len = strlen(text);
	while (count--)
		add_bytes(text, len);
}

static struct arena arena;
static struct rebuild_result result;

static enum rebuild_status rebuild(const char *version, const struct rebuild_limits *limits)
{
	arena_free(&arena);
	arena_init(&arena, (size_t)2048 * MIB);
	return rebuild_record(rebuild_version_named(version), message.bytes, message.len, limits ? limits : &rebuild_limits_default, &arena, &result);
}

static double seconds_of(const char *version, enum rebuild_status expected)
{
	double best = 1e9;
	for (int i = 0; i < 3; i++) {
		struct timespec from, to;
		clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
		enum rebuild_status status = rebuild(version, NULL);
		clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
		ck_assert_msg(status == expected, "%s: %s", version, rebuild_status_text(status));
		double took = (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9;
		best = took < best ? took : best;
	}
	return best;
}

/* Every version that parses differently enough. */
static const char *const versions[] = {"2.3.0", "2.3.16", "2.4.4", "2.4.22", "2.5.17", "3.1.7", "3.6.1", "3.12.4"};
enum { VERSIONS = sizeof versions / sizeof *versions };

static void is_linear(void (*make)(size_t n), size_t n)
{
	for (int i = 0; i < VERSIONS; i++) {
		start();
		make(n);
		double small = seconds_of(versions[i], REBUILD_OK);
		start();
		make(4 * n);
		double large = seconds_of(versions[i], REBUILD_OK);
		ck_assert_msg(large < 10 * small + .02, "%s: %zu: %.4f s, four times as many: %.4f s", versions[i], n, small, large);
	}
}

START_TEST(hundred_and_five_levels)
{
	start();
	for (int i = 0; i < 105; i++) {
		char header[100];
		snprintf(header, sizeof header, "Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n", i, i);
		add(header);
	}
	add("\r\ntext\r\n");
	for (int i = 0; i < VERSIONS; i++) {
		ck_assert_int_eq(rebuild(versions[i], NULL), REBUILD_OK);
		ck_assert_uint_lt(arena.mapped, 3 * MIB);
	}
}
END_TEST

START_TEST(depth_has_a_bound)
{
	start();
	add_many("Content-Type: message/rfc822\r\n\r\n", 200000);
	ck_assert_int_eq(rebuild("2.3.16", NULL), REBUILD_TOO_DEEP);
	ck_assert_uint_lt(arena.mapped, 64 * MIB);
	ck_assert_int_eq(rebuild("3.6.1", NULL), REBUILD_TOO_DEEP);
	start();
	add_many("Content-Type: message/rfc822\r\n\r\n", rebuild_limits_default.max_depth - 1);
	ck_assert_int_eq(rebuild("2.3.16", NULL), REBUILD_OK);
}
END_TEST

static void headers(size_t n)
{
	add_many("X-Mailer: a\r\n", n);
	add("\r\n");
}

static void addresses(size_t n)
{
	for (size_t i = 0; i < n; i++)
		add("To: Joe <joe@example.com>, (comment (nested)) \"q\" <a@b>\r\n");
	add("\r\n");
}

static void empty_values(size_t n)
{
	add_many("To:\nFrom: \n", n); /* each swallows the next line: parse.md §4.5 */
}

static void bad_types(size_t n)
{
	add_many("Content-Type: text/plain; a=\"unclosed\r\nContent-Type: =?utf-8?q?text\r\n", n);
	add("\r\n");
}

static void unclosed_comments(size_t n)
{
	add_many("Content-Transfer-Encoding: ((((((\r\n", n);
	add("From: ");
	add_many("(", n);
	add_many(" \r\n (\"", n);
	add("\r\n\r\n");
}

static void encoded_words(size_t n)
{
	add("Subject: ");
	add_many("=?utf-8?q?a=", n);
	add_many("=?iso-2022-jp?b?GyRCRnxLXBsoQg==?=\r\n ", n);
	add("\r\n\r\n");
}

static void nuls(size_t n)
{
	for (size_t i = 0; i < n; i++)
		add_bytes("Subject: x\0y\r\n", 14);
	for (size_t i = 0; i < n; i++)
		add_bytes("\0\0\0\0\0\0\0", 7);
	add("\r\n\r\n");
}

static void delimiters_of_nobody(size_t n)
{
	for (int i = 0; i < 900; i++) {
		char header[100];
		snprintf(header, sizeof header, "Content-Type: multipart/mixed; boundary=aaaaaaaaaa%d\r\n\r\n--aaaaaaaaaa%d\r\n", i, i);
		add(header);
	}
	add("\r\n");
	add_many("--aaaaaaaaaab\r\n--\r\n", n);
}

static void boundary_lines_in_headers(size_t n)
{
	for (int i = 0; i < 900; i++) {
		char header[100];
		snprintf(header, sizeof header, "Content-Type: multipart/mixed; boundary=aaaaaaaaaa%d\r\n\r\n--aaaaaaaaaa%d\r\n", i, i);
		add(header);
	}
	add_many("--aaaaaaaaaab\r\n--\r\n", n);
}

static void parts(size_t n)
{
	add("Content-Type: multipart/mixed; boundary=b\r\n\r\n");
	add_many("--b\r\n\r\n", n);
}

static void closed_parts(size_t n)
{
	add("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n--b--\r\n");
	add_many("--b\r\n", n);
}

static void parameters(size_t n)
{
	add("Content-Type: text/plain");
	add_many("; a=b", n);
	add("; x*0=1");
	for (int i = 1; i < 100; i++) {
		char piece[32];
		snprintf(piece, sizeof piece, "; x*%d*=%d", i, i);
		add(piece);
	}
	add("\r\n\r\n");
}

#define LINEAR(name, n) \
	START_TEST(linear_##name) \
	{ \
		is_linear(name, n); \
	} \
	END_TEST
LINEAR(headers, 75000)
LINEAR(addresses, 5000)
LINEAR(empty_values, 20000)
LINEAR(bad_types, 10000)
LINEAR(unclosed_comments, 10000)
LINEAR(encoded_words, 5000)
LINEAR(nuls, 50000)
LINEAR(delimiters_of_nobody, 50000)
LINEAR(boundary_lines_in_headers, 50000)
LINEAR(parts, 20000)
LINEAR(closed_parts, 50000)
LINEAR(parameters, 10000)

START_TEST(folding_has_a_budget)
{
	start();
	add("Content-Type: text/plain");
	for (int i = 0; i < 20000; i++) {
		char piece[32];
		snprintf(piece, sizeof piece, "; a%d*0=x", i);
		add(piece);
	}
	add("\r\n\r\n");
	seconds_of("2.3.16", REBUILD_TOO_COSTLY);
}
END_TEST

START_TEST(boundary_of_many_lines_has_a_budget)
{
	/* Before 2.4.5 a boundary may run over lines; here every line begins it. */
	start();
	add("Content-Type: multipart/mixed; boundary=\"");
	add_many("\n--", 20000);
	add("x\"\r\n\r\n");
	add_many("--\n", 200000);
	seconds_of("2.3.16", REBUILD_TOO_COSTLY);
	ck_assert_int_eq(rebuild("2.4.22", NULL), REBUILD_OK);
}
END_TEST

START_TEST(hashing_has_a_budget)
{
	/* 3.x hashes what nested messages hold at every level. */
	start();
	add_many("Content-Type: message/rfc822\r\n\r\n", 2000);
	add("\r\n");
	add_many("0123456789012345678901234567890123456789\r\n", 20000);
	ck_assert_int_eq(rebuild("3.6.1", NULL), REBUILD_TOO_COSTLY);
	ck_assert_int_eq(rebuild("2.3.16", NULL), REBUILD_OK);
}
END_TEST

START_TEST(million_boundaries)
{
	start();
	parts(1000000);
	struct timespec from, to;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
	ck_assert_int_eq(rebuild("2.3.16", NULL), REBUILD_TOO_MANY);
	ck_assert_uint_lt(arena.mapped, 32 * MIB);
	struct rebuild_limits limits = rebuild_limits_default;
	limits.max_parts = 2000000;
	ck_assert_int_eq(rebuild("2.3.16", &limits), REBUILD_OK);
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
	ck_assert_int_lt(to.tv_sec - from.tv_sec, 20);
	start();
	closed_parts(1000000);
	ck_assert_int_eq(rebuild("2.3.16", NULL), REBUILD_OK);
	ck_assert_uint_eq(arena.mapped, MIB);
}
END_TEST

START_TEST(memory_is_for_headers_not_for_bodies)
{
	start();
	add("From: a@b\r\n\r\n");
	add_many("A line of a body that is long enough to be like one of a message.\r\n", 101 * MIB / 68);
	ck_assert_uint_gt(message.len, 99 * MIB);
	for (int i = 0; i < VERSIONS; i++) {
		if (strcmp(versions[i], "3.1.7") == 0)
			break; /* hashing takes its time */
		ck_assert_int_eq(rebuild(versions[i], NULL), REBUILD_OK);
		ck_assert_uint_eq(arena.mapped, MIB);
	}
	message.len = 10 * MIB;
	ck_assert_int_eq(rebuild("3.12.4", NULL), REBUILD_OK);
	ck_assert_uint_eq(arena.mapped, MIB);
}
END_TEST

START_TEST(empty_and_small_arenas)
{
	start();
	ck_assert_int_eq(rebuild("2.3.16", NULL), REBUILD_EMPTY);
	headers(100000);
	for (size_t mib = 0; mib < 16; mib++) {
		arena_free(&arena);
		arena_init(&arena, mib * MIB);
		enum rebuild_status status = rebuild_record(rebuild_version_named("2.3.8"), message.bytes, message.len, &rebuild_limits_default, &arena, &result);
		bool enough = mib >= 8, never = mib < 2;
		ck_assert_msg((status == REBUILD_OK && !never) || (status == REBUILD_NO_MEMORY && !enough), "%zu MiB: %s", mib, rebuild_status_text(status));
		ck_assert_uint_le(arena.mapped, mib * MIB);
	}
	struct rebuild_limits limits = rebuild_limits_default;
	limits.max_message = 1000;
	ck_assert_int_eq(rebuild("2.3.16", &limits), REBUILD_TOO_LARGE);
}
END_TEST

int main(void)
{
	const TTest *const tests[] = {
		hundred_and_five_levels, depth_has_a_bound, linear_headers, linear_addresses, linear_empty_values, linear_bad_types,
		linear_unclosed_comments, linear_encoded_words, linear_nuls, linear_delimiters_of_nobody,
		linear_boundary_lines_in_headers, linear_parts, linear_closed_parts, linear_parameters, folding_has_a_budget,
		boundary_of_many_lines_has_a_budget, hashing_has_a_budget, million_boundaries, memory_is_for_headers_not_for_bodies,
		empty_and_small_arenas, NULL,
	};
	return unit_run("rebuild_bounds", tests);
}
