/* rebuild VERSION [FILE...]: how fast records are rebuilt. Large bodies against
 * memchr over the same bytes, in turn; then microseconds a message, if given. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cache_rebuild.h"

enum { LARGE = 100 << 20, LINE = 78, ROUNDS = 9 };

static double seconds(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static double median(double *values)
{
	qsort(values, ROUNDS, sizeof *values, by_value);
	return values[ROUNDS / 2];
}

/* Kept from the optimiser, which knows what memchr is. */
static void *(*volatile search)(const void *, int, size_t) = (void *(*)(const void *, int, size_t))memchr;

static void large(const struct rebuild_version *version, struct arena *arena, const char *name, const char *header)
{
	size_t begin = strlen(header);
	uint8_t *message = malloc(LARGE);
	if (!message)
		exit(2);
	memcpy(message, header, begin);
	for (size_t i = begin; i < LARGE; i++)
		message[i] = i % LINE == LINE - 1 ? '\n' : i % LINE == LINE - 2 ? '\r' : (uint8_t)('a' + i % 23);
	double rebuilding[ROUNDS], searching[ROUNDS];
	for (int i = 0; i < ROUNDS; i++) {
		struct rebuild_result result;
		double from = seconds();
		arena_reset(arena);
		if (rebuild_record(version, message, LARGE, &rebuild_limits_default, arena, &result) != REBUILD_OK)
			exit(2);
		double between = seconds();
		if (search(message, 0, LARGE))
			exit(2);
		rebuilding[i] = between - from;
		searching[i] = seconds() - between;
	}
	double a = median(rebuilding), b = median(searching);
	printf("%-32s %8.2f GB/s, memchr %8.2f GB/s, ratio %.2f\n", name, LARGE / a / 1e9, LARGE / b / 1e9, b / a);
	free(message);
}

static void small(const struct rebuild_version *version, struct arena *arena, char **names, int count)
{
	struct {
		uint8_t *bytes;
		size_t length;
	} *messages = calloc((size_t)count, sizeof *messages);
	size_t total = 0;
	for (int i = 0; messages && i < count; i++) {
		FILE *file = fopen(names[i], "rb");
		if (!file || fseek(file, 0, SEEK_END) != 0)
			exit(2);
		messages[i].length = (size_t)ftell(file);
		messages[i].bytes = malloc(messages[i].length + 1);
		rewind(file);
		if (!messages[i].bytes || fread(messages[i].bytes, 1, messages[i].length, file) != messages[i].length)
			exit(2);
		total += messages[i].length;
		fclose(file);
	}
	double took[ROUNDS];
	for (int round = 0; messages && round < ROUNDS; round++) {
		double from = seconds();
		for (int i = 0; i < count; i++) {
			struct rebuild_result result;
			arena_reset(arena);
			rebuild_record(version, messages[i].bytes, messages[i].length, &rebuild_limits_default, arena, &result);
		}
		took[round] = seconds() - from;
	}
	double each = median(took) / count;
	printf("%-32s %8.2f us a message of %.1f KB\n", "messages", each * 1e6, (double)total / count / 1e3);
	for (int i = 0; messages && i < count; i++)
		free(messages[i].bytes);
	free(messages);
}

int main(int argc, char **argv)
{
	const struct rebuild_version *version = argc > 1 ? rebuild_version_named(argv[1]) : NULL;
	if (!version) {
		fputs("usage: rebuild VERSION [FILE...]\n", stderr);
		return 2;
	}
	struct arena arena;
	arena_init(&arena, 64 << 20);
	large(version, &arena, "100 MB, one part", "From: a@b\r\n\r\n");
	large(version, &arena, "100 MB, a part of a multipart", "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n");
	if (argc > 2)
		small(version, &arena, argv + 2, argc - 2);
	arena_free(&arena);
	return 0;
}
