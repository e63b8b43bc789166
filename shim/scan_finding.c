/* The findings of a scan: kept in the arena while it runs, handed over in the
 * order of the files at its end. Numbers are written out by hand: no stdio. */
#include "scan_internal.h"

#include <errno.h>
#include <string.h>

#include "real.h"

/* A finding and its place in the report. */
struct found {
	struct found *next;
	struct finding finding;
};

static const char *const finding_names[FINDING_COUNT] = {
	[FINDING_RECORD] = "bad_record",
	[FINDING_DUPLICATE_UID] = "duplicate_uid",
	[FINDING_INTERRUPTED_RENAME] = "interrupted_rename",
	[FINDING_SHORT_FILE] = "short_file",
	[FINDING_GENERATION_MISMATCH] = "generation_mismatch",
	[FINDING_BAD_HEADER] = "bad_header",
};

const char *mailbox_finding_name(enum mailbox_finding kind)
{
	return finding_names[kind];
}

void scan_incomplete(struct scan *scan, enum mailbox_file file, uint64_t offset, int error, const char *reason)
{
	struct scan_summary *summary = scan->summary;
	if (summary->incomplete)
		return;
	summary->incomplete = true;
	summary->reason = reason;
	summary->failed_file = file;
	summary->failed_offset = offset;
	summary->error = error;
}

void scan_out_of_memory(struct scan *scan)
{
	scan_incomplete(scan, FILE_INDEX, 0, ENOMEM, "out of memory");
}

struct finding *scan_find(struct scan *scan, enum mailbox_finding kind, enum mailbox_file file)
{
	struct found *found = arena_alloc(scan->arena, sizeof *found);
	if (!found) {
		scan_out_of_memory(scan);
		return NULL;
	}
	*found = (struct found){.next = scan->found, .finding = {.kind = kind, .file = file}};
	scan->found = found;
	scan->findings++;
	return &found->finding;
}

static char *append(char *to, char *end, const char *words)
{
	while (*words && to < end)
		*to++ = *words++;
	*to = '\0';
	return to;
}

static char *append_number(char *to, char *end, uint64_t number)
{
	char digits[24], *d = digits + sizeof digits;
	*--d = '\0';
	do
		*--d = (char)('0' + number % 10);
	while (number /= 10);
	return append(to, end, d);
}

void scan_say(struct finding *finding, const char *words)
{
	if (finding)
		append(finding->detail, finding->detail + sizeof finding->detail - 1, words);
}

void scan_say_two(struct finding *finding, const char *a, uint64_t first, const char *b, uint64_t second)
{
	if (!finding)
		return;
	char *end = finding->detail + sizeof finding->detail - 1;
	char *to = append_number(append(finding->detail, end, a), end, first);
	append_number(append(to, end, b), end, second);
}

/* "DIRECTORY/UID." is not there, or empty, as a crash leaves it. Any other error is
 * no proof of that. */
static bool message_gone(const char *directory, uint32_t uid)
{
	char path[PATH_MAX];
	struct stat64 status;
	char *end = path + sizeof path - 1;
	if (!directory || strnlen(directory, sizeof path) > sizeof path - 16)
		return false;
	char *to = append(append(path, end, directory), end, "/");
	append(append_number(to, end, uid), end, ".");
	return real_stat(path, &status) == 0 ? S_ISREG(status.st_mode) && !status.st_size : errno == ENOENT || errno == ENOTDIR;
}

void scan_found_bad(struct scan *scan, const struct records *records, uint32_t number,
	const struct index_record *record, const struct validation *result)
{
	struct finding *finding = scan_find(scan, FINDING_RECORD, records->file);
	scan->bad[records->file]++;
	if (!finding)
		return;
	finding->record = number;
	finding->uid = record->uid;
	finding->offset = record->cache_offset;
	finding->verdict = result->verdict;
	memcpy(finding->detail, result->detail, sizeof finding->detail);
	/* A record whose own CRC fails does not even know its UID; an unlinked one
	 * has lost its message rightly. */
	if (result->verdict == VERDICT_RECORD_CRC ||
		(records->header.kind == LAYOUT_UNIFIED && record->system_flags & FLAG_UNLINKED))
		return;
	bool archived = records->header.kind == LAYOUT_UNIFIED && record->system_flags & FLAG_ARCHIVED &&
		scan->files->archive_directory;
	if (message_gone(archived ? scan->files->archive_directory : scan->files->data_directory, record->uid)) {
		char *end = finding->detail + sizeof finding->detail - 1;
		char *to = append(finding->detail, end, verdict_name(result->verdict));
		if (result->detail[0])
			append(append(to, end, ": "), end, result->detail);
		finding->verdict = VERDICT_MESSAGE_MISSING;
	}
}

uint64_t finding_rank(const struct finding *finding)
{
	bool record = finding->kind == FINDING_RECORD;
	return (uint64_t)finding->file << 40 | (uint64_t)record << 36 |
		(record ? finding->record : (uint64_t)finding->kind << 32 | finding->uid);
}

void scan_report(struct scan *scan)
{
	struct sortable *order = arena_alloc(scan->arena, scan->findings * sizeof *order);
	struct sortable *scratch = arena_alloc(scan->arena, scan->findings * sizeof *order);
	size_t n = 0;
	if (order && scratch) {
		for (struct found *found = scan->found; found; found = found->next)
			order[n++] = (struct sortable){.key = finding_rank(&found->finding), .pointer = found};
		sort(order, scratch, n);
		for (size_t i = 0; i < n; i++)
			scan->options->report(
				scan->options->context, &((const struct found *)order[i].pointer)->finding);
	} else {
		scan_out_of_memory(scan);
		for (struct found *found = scan->found; found; found = found->next)
			scan->options->report(scan->options->context, &found->finding);
	}
	for (struct found *found = scan->found; found; found = found->next)
		scan->summary->findings += found->finding.kind != FINDING_GENERATION_MISMATCH;
}
