/* A mailbox on the disk, what a scan finds in it and the plan for that: what
 * the tests of plans of either layout share. */
#ifndef CYRGUARD_PLAN_FIXTURE_H
#define CYRGUARD_PLAN_FIXTURE_H

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "mailbox_writer.h"
#include "plan.h"
#include "unit.h"

enum { MOST = 1024 };

static struct mailbox_writer writer;
static char *directory;
static struct arena arena;
static struct mailbox_files files;
static struct finding finding[MOST];
static size_t findings;
static struct plan plan;
static const struct plan_options plain;

static inline void start_minor(uint32_t minor)
{
	mailbox_start(&writer, minor);
	directory = test_directory();
	arena_init(&arena, 256 << 20);
	for (int file = 0; file < FILE_COUNT; file++)
		files.descriptor[file] = -1;
	files.data_directory = directory;
	findings = 0;
}

static inline void end(void)
{
	for (int file = 0; file < FILE_COUNT; file++)
		if (files.descriptor[file] >= 0)
			close(files.descriptor[file]);
	arena_free(&arena);
	test_directory_remove(directory);
	mailbox_free(&writer);
}

static inline void collect(void *context, const struct finding *found)
{
	ck_assert_uint_lt(findings, MOST);
	finding[findings++] = *found;
}

static inline void open_files(void)
{
	static const enum mailbox_file those[] = {FILE_INDEX, FILE_EXPUNGE, FILE_CACHE, FILE_INDEX_NEW, FILE_EXPUNGE_NEW, FILE_CACHE_NEW};
	char path[4200];
	for (size_t i = 0; i < sizeof those / sizeof those[0]; i++) {
		snprintf(path, sizeof path, "%s/%s", directory, mailbox_file_name(those[i]));
		files.descriptor[those[i]] = open(path, O_RDONLY | O_CLOEXEC);
	}
}

/* What is on the disk: found, and planned. */
static inline void make_with(const struct plan_options *options)
{
	struct scan_summary summary;
	const struct scan_options scan = {.report = collect};
	open_files();
	ck_assert(scan_mailbox(&files, &scan, &arena, &summary));
	ck_assert(plan_make(&plan, &files, finding, findings, options, &arena));
}

static inline void make(void)
{
	mailbox_save(&writer, directory);
	make_with(&plain);
}

static inline const struct replacement *of(uint32_t uid)
{
	for (size_t i = 0; i < plan.count; i++)
		if (plan.replacement[i].finding.uid == uid)
			return &plan.replacement[i];
	ck_abort_msg("no replacement of UID %u", (unsigned)uid);
}

/* Its message file is gone. */
static inline void forget(struct test_record *record)
{
	free(record->message);
	record->message = NULL;
}

/* The plan that was made, made again with less and less memory: `compare` looks
 * at each that comes about. Returns how many do; some do not. */
static inline size_t make_short_of_memory(void (*compare)(const struct plan *whole))
{
	enum { CHUNK = 1 << 20, STEP = 1040 };
	const struct plan whole = plan;
	size_t made = 0, refused = 0;
	for (size_t room = 0; room < CHUNK - 4096; room += STEP) {
		struct arena small;
		arena_init(&small, CHUNK);
		ck_assert_ptr_nonnull(arena_alloc(&small, CHUNK - 4096 - room));
		bool good = plan_make(&plan, &files, finding, findings, &plain, &small);
		refused += !good;
		made += good;
		if (good)
			compare(&whole);
		arena_free(&small);
	}
	ck_assert_uint_gt(refused, 4);
	return made;
}

#endif
