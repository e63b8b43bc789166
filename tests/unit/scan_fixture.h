/* A mailbox on disk, and what a scan says of it: what the tests of verdicts and
 * those of reading share. */
#ifndef CYRGUARD_SCAN_FIXTURE_H
#define CYRGUARD_SCAN_FIXTURE_H

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mailbox_writer.h"
#include "real.h"
#include "scan.h"
#include "unit.h"

enum { MOST = 64 };

static struct mailbox_writer writer;
static char *directory;
static struct mailbox_files files;
static struct scan_options options;
static struct scan_summary summary;
static struct finding finding[MOST];
static unsigned findings;
static bool judged;
static bool archive; /* archived messages have a cache elsewhere, which is empty */
static uint64_t cache_reads; /* of the cache's descriptor, the generation too */

static ssize_t (*libc_pread)(int, void *, size_t, off64_t);
static uint64_t cache_ends = UINT64_MAX; /* pretended: the file shrank meanwhile */
static int cache_error;
static enum mailbox_file unreadable = FILE_COUNT; /* behind its header */

static inline ssize_t watched_pread(int fd, void *bytes, size_t count, off64_t offset)
{
	if (unreadable < FILE_COUNT && fd == files.descriptor[unreadable] && offset > 0) {
		errno = EIO;
		return -1;
	}
	if (fd < 0 || fd != files.descriptor[FILE_CACHE])
		return libc_pread(fd, bytes, count, offset);
	cache_reads++;
	if ((uint64_t)offset + count > cache_ends) {
		if (cache_error) {
			errno = cache_error;
			return -1;
		}
		count = (uint64_t)offset < cache_ends ? (size_t)(cache_ends - (uint64_t)offset) : 0;
	}
	return libc_pread(fd, bytes, count, offset);
}

static inline void collect(void *context, const struct finding *found)
{
	if (findings < MOST)
		finding[findings] = *found;
	findings++;
}

static inline void start(uint32_t minor)
{
	mailbox_start(&writer, minor);
	directory = test_directory();
	options = (struct scan_options){.report = collect};
	libc_pread = real.pread64;
	real.pread64 = watched_pread;
	cache_ends = UINT64_MAX;
	cache_error = 0;
}

static inline void end(void)
{
	real.pread64 = libc_pread;
	test_directory_remove(directory);
	mailbox_free(&writer);
}

static inline void path_of(const char *name, char *path, size_t room)
{
	snprintf(path, room, "%s/%s", directory, name);
}

static inline void scan_limited(size_t memory)
{
	struct arena arena;
	arena_init(&arena, memory);
	files = (struct mailbox_files){.data_directory = directory, .archive_directory = archive ? directory : NULL, .archive_cache_absent = archive};
	for (int file = 0; file < FILE_COUNT; file++) {
		char path[PATH_MAX];
		path_of(mailbox_file_name((enum mailbox_file)file), path, sizeof path);
		files.descriptor[file] = file == FILE_ARCHIVE_CACHE ? -1 : open(path, O_RDONLY);
	}
	struct stat status;
	if (fstat(files.descriptor[FILE_CACHE], &status) == 0) {
		options.cache_identity[0] = status.st_dev;
		options.cache_identity[1] = status.st_ino;
	}
	findings = 0;
	cache_reads = 0;
	errno = 0x5a;
	judged = scan_mailbox(&files, &options, &arena, &summary);
	ck_assert_int_eq(errno, 0x5a);
	for (int file = 0; file < FILE_COUNT; file++)
		if (files.descriptor[file] >= 0)
			close(files.descriptor[file]);
	arena_free(&arena);
}

static inline void scan(void)
{
	scan_limited(256 << 20);
}

static inline void save_and_scan(void)
{
	mailbox_save(&writer, directory);
	scan();
}

static inline void expect(unsigned number, enum mailbox_finding kind, enum mailbox_file file, uint32_t uid,
	enum verdict verdict)
{
	ck_assert_uint_gt(findings, number);
	ck_assert_int_eq(finding[number].kind, kind);
	ck_assert_int_eq(finding[number].file, file);
	ck_assert_uint_eq(finding[number].uid, uid);
	ck_assert_str_eq(verdict_name(finding[number].verdict), verdict_name(verdict));
}

/* No two neighbours are of the same size. */
static inline const char *subject(uint32_t uid)
{
	static const char words[] = "a long subject of a message";
	return words + uid % (sizeof words - 1);
}

static inline void add_many(uint32_t count)
{
	for (uint32_t uid = 1; uid <= count; uid++) {
		struct test_record *record = mailbox_add(&writer, uid, subject(uid));
		if (count > 100) { /* thousands of files take their time */
			free(record->message);
			record->message = NULL;
		}
	}
}

/* As an interrupted rewrite leaves it. */
static inline void rename_file(const char *from, const char *to)
{
	char a[PATH_MAX], b[PATH_MAX];
	path_of(from, a, sizeof a);
	path_of(to, b, sizeof b);
	ck_assert_int_eq(rename(a, b), 0);
}

static inline void save_as(const struct test_bytes *bytes, const char *name)
{
	bytes_save(bytes, directory, name);
}

#endif
