/* A mailbox on the disk, planned and committed with a call that fails: what the
 * tests of commits share. */
#ifndef CYRGUARD_COMMIT_FIXTURE_H
#define CYRGUARD_COMMIT_FIXTURE_H

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bytes.h"
#include "cure.h"
#include "mailbox_writer.h"
#include "real.h"
#include "real_calls.h"
#include "unit.h"

enum { MOST = 16, ERRORS = 4 };
/* A file that cannot be asked for is asked for again (real.c). */
static const int errors[ERRORS] = {EIO | REAL_CALLS_TWICE, ENOSPC, EACCES | REAL_CALLS_TWICE, EDQUOT | REAL_CALLS_TWICE};

static struct mailbox_writer writer;
static char *directory;
static struct mailbox_place place;
static struct arena arena;
static struct mailbox_files files;
static struct finding finding[MOST];
static struct judgement judgement;
static struct plan_options wanted;

static uint32_t minor;

static inline void start(uint32_t with)
{
	ck_assert(real_resolve());
	minor = with;
	mailbox_start(&writer, minor);
	directory = test_directory();
	mailbox_place_plain(&place, directory);
	arena_init(&arena, 256 << 20);
	files.data_directory = directory;
}

static inline void close_files(void)
{
	for (int file = 0; file < FILE_COUNT; file++)
		if (files.descriptor[file] >= 0)
			close(files.descriptor[file]);
}

static inline void end(void)
{
	arena_free(&arena);
	test_directory_remove(directory);
	mailbox_free(&writer);
}

static inline int open_file(const char *name, int flags)
{
	char path[4200];
	snprintf(path, sizeof path, "%s/%s", directory, name);
	return open(path, flags | O_CLOEXEC, 0600);
}

static inline void collect(void *context, const struct finding *found)
{
	ck_assert_uint_lt(judgement.count, MOST);
	finding[judgement.count++] = *found;
}

/* The mailbox as it is on the disk. */
static inline void look(void)
{
	static const enum mailbox_file those[] = {FILE_INDEX, FILE_EXPUNGE, FILE_CACHE};
	const struct scan_options options = {.report = collect};
	for (int file = 0; file < FILE_COUNT; file++)
		files.descriptor[file] = -1;
	for (size_t i = 0; i < sizeof those / sizeof those[0]; i++)
		files.descriptor[those[i]] = open_file(mailbox_file_name(those[i]), O_RDWR);
	judgement = (struct judgement){.findings = finding, .judged = true};
	ck_assert(scan_mailbox(&files, &options, &arena, &judgement.summary));
	ck_assert(!judgement.summary.incomplete);
}

static inline int borrow(void *context, enum mailbox_file file, bool *owned)
{
	*owned = true;
	return real_open_private(strcat(strcat(strcpy(context, directory), "/"), mailbox_file_name(file)), O_RDWR | O_CREAT, 0600);
}

static inline void give_back(void *context, int fd, bool owned)
{
	ck_assert(owned);
	real.close(fd);
}

/* Plans, and commits with the call of that number failing. */
static inline unsigned commit(struct cured *cured, unsigned fail_at, int error)
{
	static char path[4200];
	const struct cure_files cure = {&place, &files, {borrow, give_back, path}, files.descriptor[FILE_INDEX]};
	cure_plan(cured, &cure, &judgement, &wanted, &arena);
	ck_assert_msg(!cured->failure, "%s", cured->failure);
	real_calls_begin(fail_at, error);
	errno = 0;
	cure_commit(cured, &cure);
	return real_calls_end();
}

static inline bool left_behind(void)
{
	bool any = false;
	for (int file = FILE_INDEX; file <= FILE_EXPUNGE; file++) {
		char name[64];
		snprintf(name, sizeof name, "%s.cyrguard", mailbox_file_name((enum mailbox_file)file));
		int fd = open_file(name, O_RDONLY);
		any |= fd >= 0;
		if (fd >= 0)
			close(fd);
	}
	return any;
}

static inline bool same_beginning(const struct test_bytes *before, const struct test_bytes *after)
{
	return after->length >= before->length && memcmp(before->data, after->data, before->length) == 0;
}

/* Records 4 to 6, of both files, lead nowhere: theirs are not in cyrus.cache. Of
 * the unified ones the first lies across two sectors. */
static inline void damage(void)
{
	size_t good = 0;
	mailbox_free(&writer);
	mailbox_start(&writer, minor);
	for (uint32_t uid = 1; uid <= 5; uid++) {
		good = uid == 4 ? writer.cache.length : good;
		mailbox_add(&writer, uid, "live")->cache_offset += uid >= 4 ? 1 << 20 : 0;
	}
	mailbox_expunge(&writer, 6, "gone")->cache_offset += 1 << 20;
	writer.cache.length = good;
	mailbox_save(&writer, directory);
}

static inline void start_damaged(uint32_t with)
{
	start(with);
	damage();
	look();
}

/* After a commit: with cyrus.index goes its lock. */
static inline void close_all(const struct cured *cured)
{
	if (cured->index >= 0)
		close(cured->index);
	close_files();
}

/* So many bad records are on the disk. */
static inline void expect_bad(size_t bad)
{
	look();
	ck_assert_uint_eq(judgement.count, bad);
	close_files();
}

#endif
