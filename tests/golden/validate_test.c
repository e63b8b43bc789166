/* Real mailboxes, judged by this code: the specimens against their true
 * verdicts, and, where ../shared is, eight mailboxes of 2,844 messages that have
 * nothing wrong. Runs in the project's root. */
#include <dirent.h>
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cache_validate.h"
#include "mailbox_writer.h"

static int number, failures;

static void result(bool ok, const char *name, const char *detail)
{
	printf("%s %d - golden: %s%s%s\n", ok ? "ok" : "not ok", ++number, name, *detail ? ": " : "", detail);
	failures += !ok;
}

static void unpack(const char *archive, const char *directory)
{
	pid_t child = fork();
	int status;
	if (child == 0) {
		execlp("tar", "tar", "-C", directory, "-xJf", archive, (char *)NULL);
		_exit(127);
	}
	if (child < 0 || waitpid(child, &status, 0) != child || status != 0)
		errx(2, "cannot unpack %s: are tar and xz here?", archive);
}

/* One mailbox file and the cache it leads into. */
struct mailbox {
	struct test_bytes index, cache;
	struct index_header header;
	struct view view;
};

static bool open_mailbox(struct mailbox *mailbox, const char *directory, const char *file)
{
	const char *reason;
	mailbox->index = bytes_load(directory, file, true);
	if (!mailbox->index.data)
		return false;
	mailbox->cache = bytes_load(directory, "cyrus.cache", false);
	view_memory(&mailbox->view, mailbox->cache.data, mailbox->cache.length);
	if (index_header_parse(&mailbox->header, mailbox->index.data, mailbox->index.length, &reason) != HEADER_OK)
		errx(2, "%s/%s: %s", directory, file, reason);
	return true;
}

static void close_mailbox(struct mailbox *mailbox)
{
	bytes_free(&mailbox->index);
	bytes_free(&mailbox->cache);
}

static uint32_t records_of(const struct mailbox *mailbox)
{
	return index_records_held(&mailbox->header, mailbox->index.length);
}

static struct index_record record_of(const struct mailbox *mailbox, uint32_t i)
{
	struct index_record record;
	index_record_parse(&mailbox->header, mailbox->index.data + mailbox->header.start_offset + (size_t)i * mailbox->header.record_size, &record);
	return record;
}

static struct validation judge(const struct mailbox *mailbox, const struct index_record *record)
{
	struct validation validation;
	validate_record(&validation, &(struct validate_context){0}, &mailbox->header, record, &mailbox->view);
	return validation;
}

/* Compares the verdicts on one specimen with the rows of expected.tsv. */
static void specimen(const char *root, const char *name, const char *expected)
{
	static const char *const files[] = {"cyrus.index", "cyrus.expunge", "cyrus.expunge.NEW"};
	char directory[4096], row[200], detail[400] = "";
	unsigned int judged = 0, rows = 0, wrong = 0;
	snprintf(directory, sizeof directory, "%s/%s", root, name);
	for (int f = 0; f < 3; f++) {
		struct mailbox mailbox;
		if (!open_mailbox(&mailbox, directory, files[f]))
			continue;
		for (uint32_t i = 0; i < records_of(&mailbox); i++, judged++) {
			struct index_record record = record_of(&mailbox, i);
			struct validation validation = judge(&mailbox, &record);
			snprintf(row, sizeof row, "\n%s\t%s\t%u\t%llu\t%s\t", name, files[f], record.uid,
				 (unsigned long long)record.cache_offset, verdict_name(validation.verdict));
			if (strstr(expected, row))
				continue;
			wrong++;
			snprintf(detail, sizeof detail, "not expected: %s (%s)", row + 1, validation.detail);
		}
		close_mailbox(&mailbox);
	}
	snprintf(row, sizeof row, "\n%s\t", name);
	for (const char *at = expected; (at = strstr(at, row)); at++)
		rows++;
	if (!wrong)
		snprintf(detail, sizeof detail, "%u records, %u expected", judged, rows);
	result(!wrong && rows == judged && rows, name, detail);
}

static void specimens(void)
{
	char *directory = test_directory();
	unpack("tests/golden/specimens.tar.xz", directory);
	char root[2048];
	snprintf(root, sizeof root, "%s/specimens", directory);
	struct test_bytes expected = bytes_load(root, "expected.tsv", false);
	bytes_append(&expected, "", 1);
	/* A mailbox's rows are together. */
	char last[100] = "";
	int mailboxes = 0;
	for (const char *line = strchr((char *)expected.data, '\n'); line && line[1]; line = strchr(line + 1, '\n')) {
		char name[100];
		if (sscanf(line + 1, "%99[^\t]", name) == 1 && strcmp(name, last) != 0) {
			specimen(root, strcpy(last, name), (char *)expected.data);
			mailboxes++;
		}
	}
	char count[20];
	snprintf(count, sizeof count, "%d", mailboxes);
	result(mailboxes == 13, "thirteen specimens", count);
	bytes_free(&expected);
	test_directory_remove(directory);
}

/* Nothing is accused; and with its neighbour's offset (unified: and cache_crc)
 * nearly every record is: a few neighbours are twins to the cheap relations. */
static void healthy(const char *version)
{
	char path[4096], name[100], detail[300] = "";
	snprintf(path, sizeof path, "../shared/golden/open-%s.tar.xz", version);
	snprintf(name, sizeof name, "open-%s", version);
	if (access(path, R_OK) != 0) {
		printf("ok %d - golden: %s # SKIP ../shared/golden is not here\n", ++number, name);
		return;
	}
	char *directory = test_directory();
	unpack(path, directory);
	snprintf(path, sizeof path, "%s/%s", directory, version);
	struct mailbox mailbox;
	if (!open_mailbox(&mailbox, path, "cyrus.index"))
		errx(2, "no %s/cyrus.index", path);
	uint32_t accused = 0, missed = 0, count = records_of(&mailbox);
	for (uint32_t i = 0; i < count; i++) {
		struct index_record record = record_of(&mailbox, i), next = record_of(&mailbox, (i + 1) % count);
		struct validation validation = judge(&mailbox, &record);
		if (validation.verdict != VERDICT_OK) {
			accused++;
			snprintf(detail, sizeof detail, "uid %u: %s", record.uid, validation.detail);
		}
		record.cache_offset = next.cache_offset;
		record.cache_crc = next.cache_crc;
		validation = judge(&mailbox, &record);
		missed += validation.verdict == VERDICT_OK;
	}
	if (!accused)
		snprintf(detail, sizeof detail, "%u records ok, %u of %u swapped ones missed", count, missed, count);
	result(!accused && count == 2844 && missed < count / 50, name, detail);
	close_mailbox(&mailbox);
	test_directory_remove(directory);
}

int main(void)
{
	static const char *const versions[] = {"2.3.9", "2.3.16", "2.3.20", "2.4.22", "3.2.6", "3.6.1", "3.10.2", "3.12.4"};
	specimens();
	for (size_t i = 0; i < sizeof versions / sizeof *versions; i++)
		healthy(versions[i]);
	printf("1..%d\n", number);
	return failures ? 1 : 0;
}
