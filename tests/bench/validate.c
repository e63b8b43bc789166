/* validate [RECORDS]: how fast a mailbox is judged, against reading the same
 * bytes with the same calls, in one run; first unknown, then known good. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "arena.h"
#include "mailbox_writer.h"
#include "scan.h"

enum { ROUNDS = 7, SLOTS = 1 << 12, BUFFER = 256 << 10 };

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

static void nothing(void *context, const struct finding *finding)
{
	++*(unsigned *)context;
}

static double read_all(const struct mailbox_files *files)
{
	static char buffer[BUFFER];
	double start = seconds();
	for (int file = FILE_INDEX; file <= FILE_CACHE; file++) {
		off_t at = 0;
		for (ssize_t n; files->descriptor[file] >= 0 && (n = pread(files->descriptor[file], buffer, BUFFER, at)) > 0;)
			at += n;
	}
	return seconds() - start;
}

static double judge(const struct mailbox_files *files, struct known *known, uint64_t *cache_bytes)
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
	arena_free(&arena);
	return took;
}

static void measure(uint32_t minor, unsigned records)
{
	struct mailbox_writer writer;
	char *directory = test_directory(), path[4096], subject[64];
	mailbox_start(&writer, minor);
	for (unsigned uid = 1; uid <= records; uid++) {
		snprintf(subject, sizeof subject, "message number %u of the benchmark, %*s", uid, (int)(uid * 7 % 40), "");
		struct test_record *record = mailbox_add(&writer, uid, subject);
		free(record->message); /* the files are not looked at */
		record->message = NULL;
	}
	mailbox_save(&writer, directory);
	mailbox_free(&writer);
	struct mailbox_files files = {.data_directory = directory};
	static const char *const names[] = {"cyrus.index", "cyrus.expunge", "cyrus.cache"};
	uint64_t bytes = 0, touched, again;
	for (int file = 0; file < FILE_COUNT; file++) {
		struct stat status;
		files.descriptor[file] = -1;
		if (file > FILE_CACHE)
			continue;
		snprintf(path, sizeof path, "%s/%s", directory, names[file]);
		files.descriptor[file] = open(path, O_RDONLY);
		if (files.descriptor[file] >= 0 && fstat(files.descriptor[file], &status) == 0)
			bytes += (uint64_t)status.st_size;
	}
	double reading[ROUNDS], unknown[ROUNDS], known[ROUNDS];
	read_all(&files);
	for (int i = 0; i < ROUNDS; i++) {
		struct known table = {calloc(SLOTS, sizeof *table.slot), SLOTS};
		reading[i] = read_all(&files);
		unknown[i] = judge(&files, &table, &touched);
		known[i] = judge(&files, &table, &again);
		free(table.slot);
	}
	double r = median(reading), u = median(unknown), k = median(known);
	printf("minor %-2u %7u records, %6.1f MB: read %6.1f ms; judged %6.1f ms = %.2f x reading, %.1f million records/s; "
	       "known good %5.1f ms, %llu bytes of cyrus.cache\n",
	       minor, records, (double)bytes / 1e6, r * 1e3, u * 1e3, u / r, records / u / 1e6, k * 1e3, (unsigned long long)again);
	for (int file = 0; file < FILE_COUNT; file++)
		if (files.descriptor[file] >= 0)
			close(files.descriptor[file]);
	test_directory_remove(directory);
}

int main(int argc, char **argv)
{
	unsigned records = argc > 1 ? (unsigned)strtoul(argv[1], NULL, 10) : 100000;
	measure(10, records);
	measure(17, records);
	return 0;
}
