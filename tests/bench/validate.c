/* validate DIRECTORY: how fast a mailbox is judged, first unknown, then known
 * good, against reading the same bytes with the same calls, against reading and
 * looking at them (their sum, word by word), and against reading and CRC-ing them
 * (zlib's polynomial, by the library's own code), in turn. Processor time, the
 * kernel's included, of files in memory; and the wall time of files on a disk.
 *
 *   RECORDS MEGABYTES READ LOOK CRC JUDGED PLAIN KNOWN
 *   RATIO Q1 Q3 LOOK_RATIO CRC_RATIO PLAIN_RATIO KNOWN_RATIO COLD_RATIO AGAIN
 *
 * milliseconds, medians; ratios of rounds, to READ but for LOOK_RATIO and
 * CRC_RATIO; PLAIN: without suspects, which the guard looks for; COLD_RATIO: 0 if
 * the files cannot be made to leave memory; AGAIN: bytes of cyrus.cache that the
 * known mailbox cost. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "arena.h"
#include "crc32.h"
#include "scan.h"

enum { ROUNDS = 15, COLD_ROUNDS = 3, SLOTS = 1 << 14, BUFFER = 256 << 10 };

static double seconds(clockid_t clock)
{
	struct timespec t;
	clock_gettime(clock, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

/* Sorts; the value below which `part` of them lie. */
static double quantile(double *values, int count, double part)
{
	qsort(values, (size_t)count, sizeof *values, by_value);
	return values[(int)(part * (count - 1) + 0.5)];
}

static void nothing(void *context, const struct finding *finding)
{
	++*(unsigned *)context;
}

enum what { READ, LOOK, CRC };

static void read_all(const struct mailbox_files *files, enum what what)
{
	static _Alignas(uint64_t) char buffer[BUFFER];
	static volatile uint64_t result;
	for (int file = FILE_INDEX; file <= FILE_CACHE; file++) {
		off_t at = 0;
		for (ssize_t n; files->descriptor[file] >= 0 && (n = pread(files->descriptor[file], buffer, BUFFER, at)) > 0; at += n) {
			uint64_t sum = 0;
			if (what == CRC)
				sum = crc32_update((uint32_t)result, buffer, (size_t)n);
			for (ssize_t i = 0; what == LOOK && i + 8 <= n; i += 8) {
				uint64_t word;
				memcpy(&word, buffer + i, sizeof word);
				sum += word;
			}
			result = sum;
		}
	}
}

static double reading(const struct mailbox_files *files, enum what what)
{
	double start = seconds(CLOCK_PROCESS_CPUTIME_ID);
	read_all(files, what);
	return seconds(CLOCK_PROCESS_CPUTIME_ID) - start;
}

/* Suspects there are by chance, of so many CRCs: here nobody compares them with
 * message files, all are acquitted. */
static void acquit(struct known *known, const struct scan_summary *summary)
{
	for (size_t i = 0; i < summary->suspects; i++) {
		known_add(known, &summary->suspect[i].print);
		if (summary->suspect[i].block)
			known_add(known, summary->suspect[i].block);
	}
}

static double judge(const struct mailbox_files *files, struct known *known, bool suspects, clockid_t clock, struct scan_summary *summary)
{
	struct arena arena;
	unsigned findings = 0;
	const struct scan_options options = {.known = {known, NULL}, .suspects = suspects, .report = nothing, .context = &findings};
	arena_init(&arena, (size_t)4 << 30);
	double start = seconds(clock);
	if (!scan_mailbox(files, &options, &arena, summary) || summary->findings || summary->incomplete) {
		fprintf(stderr, "validate: the benchmark's own mailbox is not clean\n");
		exit(1);
	}
	double took = seconds(clock) - start;
	acquit(known, summary);
	arena_free(&arena);
	return took;
}

/* False if they stay in memory: no disk behind them. */
static bool forget(const struct mailbox_files *files)
{
	bool forgotten = true;
	for (int file = FILE_INDEX; file <= FILE_CACHE; file++) {
		struct stat status;
		unsigned char resident = 1;
		const int fd = files->descriptor[file];
		if (fd < 0 || fstat(fd, &status) != 0)
			continue;
		fsync(fd);
		posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
		void *page = mmap(NULL, 1, PROT_READ, MAP_SHARED, fd, status.st_size / 2 / 4096 * 4096);
		if (page == MAP_FAILED || mincore(page, 1, &resident) != 0 || resident & 1)
			forgotten = false;
		if (page != MAP_FAILED)
			munmap(page, 1);
	}
	return forgotten;
}

static double cold_ratio(const struct mailbox_files *files)
{
	double ratio[COLD_ROUNDS];
	for (int i = 0; i < COLD_ROUNDS; i++) {
		struct known table = {calloc(SLOTS, sizeof *table.slot), SLOTS};
		struct scan_summary summary;
		if (!forget(files))
			return 0;
		double start = seconds(CLOCK_MONOTONIC);
		read_all(files, READ);
		double took = seconds(CLOCK_MONOTONIC) - start;
		forget(files);
		ratio[i] = judge(files, &table, true, CLOCK_MONOTONIC, &summary) / took;
		free(table.slot);
	}
	return quantile(ratio, COLD_ROUNDS, 0.5);
}

int main(int argc, char **argv)
{
	static const char *const names[] = {"cyrus.index", "cyrus.expunge", "cyrus.cache"};
	struct mailbox_files files = {.data_directory = argv[1]};
	double read[ROUNDS], look[ROUNDS], crc[ROUNDS], judged[ROUNDS], plain[ROUNDS], known[ROUNDS];
	double ratio[ROUNDS], look_ratio[ROUNDS], crc_ratio[ROUNDS], plain_ratio[ROUNDS], known_ratio[ROUNDS];
	struct scan_summary summary;
	uint64_t bytes = 0;
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
	read_all(&files, READ);
	for (int i = 0; i < ROUNDS; i++) {
		struct known none = {0}, table = {calloc(SLOTS, sizeof *table.slot), SLOTS};
		read[i] = reading(&files, READ);
		look[i] = reading(&files, LOOK);
		crc[i] = reading(&files, CRC);
		plain[i] = judge(&files, &none, false, CLOCK_PROCESS_CPUTIME_ID, &summary);
		judged[i] = judge(&files, &table, true, CLOCK_PROCESS_CPUTIME_ID, &summary);
		known[i] = judge(&files, &table, true, CLOCK_PROCESS_CPUTIME_ID, &summary);
		ratio[i] = judged[i] / read[i];
		look_ratio[i] = judged[i] / look[i];
		crc_ratio[i] = judged[i] / crc[i];
		plain_ratio[i] = plain[i] / read[i];
		known_ratio[i] = known[i] / read[i];
		free(table.slot);
	}
	printf("%u %.2f", summary.records[0], (double)bytes / 1e6);
	double *const times[] = {read, look, crc, judged, plain, known};
	for (size_t i = 0; i < sizeof times / sizeof *times; i++)
		printf(" %.3f", quantile(times[i], ROUNDS, 0.5) * 1e3);
	printf(" %.3f %.3f %.3f", quantile(ratio, ROUNDS, 0.5), quantile(ratio, ROUNDS, 0.25), quantile(ratio, ROUNDS, 0.75));
	double *const ratios[] = {look_ratio, crc_ratio, plain_ratio, known_ratio};
	for (size_t i = 0; i < sizeof ratios / sizeof *ratios; i++)
		printf(" %.3f", quantile(ratios[i], ROUNDS, 0.5));
	printf(" %.3f %llu\n", cold_ratio(&files), (unsigned long long)summary.cache_bytes);
	return 0;
}
