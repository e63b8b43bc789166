/* validate DIRECTORY: how fast a mailbox is judged, first unknown, then known
 * good, against reading the same bytes with the same calls, and against reading
 * and CRC-ing them (zlib's polynomial, by the library's own code), in turn. All
 * is processor time, kernel's included: nobody waits for a disk here.
 *
 *   RECORDS MEGABYTES READ CRC JUDGED KNOWN RATIO Q1 Q3 CRC_RATIO KNOWN_RATIO AGAIN
 *
 * milliseconds, medians; ratios of rounds; AGAIN: bytes of cyrus.cache that the
 * known mailbox cost. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "arena.h"
#include "crc32.h"
#include "scan.h"

enum { ROUNDS = 15, SLOTS = 1 << 12, BUFFER = 256 << 10 };

static double seconds(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

/* Sorts; the value below which `part` of them lie. */
static double quantile(double *values, double part)
{
	qsort(values, ROUNDS, sizeof *values, by_value);
	return values[(int)(part * (ROUNDS - 1) + 0.5)];
}

static void nothing(void *context, const struct finding *finding)
{
	++*(unsigned *)context;
}

static double read_all(const struct mailbox_files *files, bool sum)
{
	static char buffer[BUFFER];
	static volatile uint32_t crc;
	double start = seconds();
	for (int file = FILE_INDEX; file <= FILE_CACHE; file++) {
		off_t at = 0;
		for (ssize_t n; files->descriptor[file] >= 0 && (n = pread(files->descriptor[file], buffer, BUFFER, at)) > 0; at += n)
			if (sum)
				crc = crc32_update(crc, buffer, (size_t)n);
	}
	return seconds() - start;
}

static double judge(const struct mailbox_files *files, struct known *known, uint32_t *records, uint64_t *cache_bytes)
{
	static struct arena arena;
	unsigned findings = 0;
	struct scan_summary summary;
	const struct scan_options options = {.known = {known, NULL}, .report = nothing, .context = &findings};
	arena_init(&arena, (size_t)4 << 30);
	double start = seconds();
	if (!scan_mailbox(files, &options, &arena, &summary) || summary.findings || summary.incomplete) {
		fprintf(stderr, "validate: the benchmark's own mailbox is not clean\n");
		exit(1);
	}
	double took = seconds() - start;
	*cache_bytes = summary.cache_bytes;
	*records = summary.records[0];
	arena_free(&arena);
	return took;
}

int main(int argc, char **argv)
{
	static const char *const names[] = {"cyrus.index", "cyrus.expunge", "cyrus.cache"};
	struct mailbox_files files = {.data_directory = argv[1]};
	double reading[ROUNDS], summing[ROUNDS], unknown[ROUNDS], known[ROUNDS], ratio[ROUNDS], crc_ratio[ROUNDS], known_ratio[ROUNDS];
	uint64_t bytes = 0, touched, again = 0;
	uint32_t records = 0;
	if (argc != 2)
		return 2;
	for (int file = 0; file < FILE_COUNT; file++) {
		char path[4096];
		struct stat status;
		files.descriptor[file] = -1;
		if (file > FILE_CACHE)
			continue;
		snprintf(path, sizeof path, "%s/%s", argv[1], names[file]);
		files.descriptor[file] = open(path, O_RDONLY);
		if (files.descriptor[file] >= 0 && fstat(files.descriptor[file], &status) == 0)
			bytes += (uint64_t)status.st_size;
	}
	read_all(&files, false);
	for (int i = 0; i < ROUNDS; i++) {
		struct known table = {calloc(SLOTS, sizeof *table.slot), SLOTS};
		reading[i] = read_all(&files, false);
		summing[i] = read_all(&files, true);
		unknown[i] = judge(&files, &table, &records, &touched);
		known[i] = judge(&files, &table, &records, &again);
		ratio[i] = unknown[i] / reading[i];
		crc_ratio[i] = unknown[i] / summing[i];
		known_ratio[i] = known[i] / reading[i];
		free(table.slot);
	}
	printf("%u %.2f %.3f %.3f %.3f %.3f %.3f %.3f %.3f %.3f %.3f %llu\n", records, (double)bytes / 1e6, quantile(reading, 0.5) * 1e3,
	       quantile(summing, 0.5) * 1e3, quantile(unknown, 0.5) * 1e3, quantile(known, 0.5) * 1e3, quantile(ratio, 0.5), quantile(ratio, 0.25),
	       quantile(ratio, 0.75), quantile(crc_ratio, 0.5), quantile(known_ratio, 0.5), (unsigned long long)again);
	return 0;
}
