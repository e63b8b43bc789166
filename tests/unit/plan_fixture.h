/* A mailbox on the disk, what a scan finds in it and the plan for that: what
 * the tests of plans of either layout share. */
#ifndef CYRGUARD_PLAN_FIXTURE_H
#define CYRGUARD_PLAN_FIXTURE_H

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mailbox_writer.h"
#include "plan.h"
#include "real_calls.h"
#include "release_writer.h"
#include "short_memory.h"
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

/* Its message file is gone; its record still lies in cyrus.cache, but the offset
 * is another. */
static inline struct test_record *lose(struct test_record *record)
{
	forget(record);
	record->cache_offset += 4;
	return record;
}

/* What 2.3.16 would have stored. */
static inline struct test_record *as_2_3_16(struct test_record *record)
{
	char text[512];
	snprintf(text, sizeof text,
	         "From: Alice <Alice@Example.ORG>\r\nTo: bob@example.net\r\nDate: Mon, 24 Sep 2007 09:18:00 +0000\r\n"
	         "Message-ID: <%u@example.org>\r\nSubject: number %u\r\n\r\nHello.\r\n", (unsigned)record->uid, (unsigned)record->uid);
	return release_message(&writer, record, "2.3.16", text, false, &arena);
}

/* ---- What fails on the way ---------------------------------------------- */

static const char *failed_call; /* as real_calls_log has it; NULL: an allocation */
static int of_kind = -1;         /* the one kind of failure that is tried; -1: each */

/* What a replacement leads to, in cyrus.cache or behind it. */
static inline const uint8_t *bytes_of(const struct plan *made, const struct replacement *replacement, size_t length)
{
	static uint8_t bytes[2][65536];
	static unsigned next;
	const struct cache_tail *tail = &made->tail[0];
	const uint64_t offset = replacement->new_offset;
	ck_assert_uint_le(length, sizeof bytes[0]);
	if (tail->length && offset >= tail->at) {
		ck_assert_uint_le(offset - tail->at + length, tail->length);
		return tail->bytes + (offset - tail->at);
	}
	uint8_t *held = bytes[next++ % 2];
	ck_assert_int_eq(pread(files.descriptor[FILE_CACHE], held, length, (off_t)offset), (ssize_t)length);
	return held;
}

/* Whoever has a cure has that of the whole plan, to the byte; or, in its place,
 * none, or a placeholder: that not because the index cannot be read. */
static inline void expect_no_other(const struct plan *whole)
{
	for (size_t i = 0; i < plan.count; i++) {
		const struct replacement *now = &plan.replacement[i], *then = NULL;
		for (size_t k = 0; k < whole->count; k++)
			if (whole->replacement[k].finding.file == now->finding.file && whole->replacement[k].record == now->record)
				then = &whole->replacement[k];
		ck_assert_ptr_nonnull(then);
		if (now->cure == CURE_PLACEHOLDER && then->cure != CURE_PLACEHOLDER)
			ck_assert_msg(!failed_call || strncmp(failed_call, "read cyrus.index\n", 17) != 0, "a placeholder for UID %u", (unsigned)now->finding.uid);
		if (now->cure == CURE_NONE || now->cure == CURE_PLACEHOLDER)
			continue;
		ck_assert_msg(then->cure != CURE_NONE && then->cure != CURE_PLACEHOLDER, "UID %u", (unsigned)now->finding.uid);
		ck_assert_int_eq(now->cure == CURE_DROPPED, then->cure == CURE_DROPPED);
		if (now->cure != CURE_DROPPED)
			ck_assert_mem_eq(bytes_of(&plan, now, 64), bytes_of(whole, then, 64), 64);
	}
}

static inline void expect_the_same(const struct plan *whole)
{
	ck_assert_uint_eq(plan.count, whole->count);
	ck_assert_uint_eq(plan.cures, whole->cures);
	ck_assert_uint_eq(plan.tail[0].length, whole->tail[0].length);
	for (size_t i = 0; i < plan.count; i++) {
		ck_assert_int_eq(plan.replacement[i].cure, whole->replacement[i].cure);
		ck_assert_uint_eq(plan.replacement[i].new_offset, whole->replacement[i].new_offset);
	}
}

/* The plan that was made, made again with each allocation failing, alone and
 * with all that follow, and with each call to the system failing: those two look
 * at each that comes about all the same. */
static inline void make_in_spite(const struct plan_options *options, void (*without_memory)(const struct plan *whole), void (*with_one_failure)(const struct plan *whole))
{
	const struct plan whole = plan;
	unsigned refused = 0, last = 1, kinds[] = {0, 1, EIO, EIO | REAL_CALLS_TWICE, ENOENT};
	for (size_t kind = 0; kind < sizeof kinds / sizeof kinds[0]; kind++, last = 1) {
		if (of_kind >= 0 && kinds[kind] != (unsigned)of_kind)
			continue;
		for (unsigned n = 0; n <= last; n++) {
			struct arena other;
			arena_init(&other, 256 << 20);
			short_memory_begin(kind < 2 ? n : 0, kinds[kind] == 1);
			real_calls_begin(kind < 2 ? 0 : n, (int)kinds[kind]);
			bool good = plan_make(&plan, &files, finding, findings, options, &other);
			unsigned calls = real_calls_end(), allocations = short_memory_end();
			failed_call = kind < 2 ? NULL : real_calls_log();
			for (unsigned i = 1; failed_call && i < n; i++)
				failed_call = strchr(failed_call, '\n') ? strchr(failed_call, '\n') + 1 : "";
			calls = kind < 2 ? allocations : calls;
			last = calls > last ? calls : last; /* who fails early makes few */
			refused += !good;
			if (good && kind == 1)
				without_memory(&whole);
			else if (good)
				with_one_failure(&whole);
			arena_free(&other);
		}
	}
	ck_assert_uint_gt(refused, 4);
	of_kind = -1;
	plan = whole;
}

#endif
