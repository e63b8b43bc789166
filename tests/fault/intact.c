/* intact BEFORE AFTER NOW: three times a mailbox directory of one layout, as a
 * run found it, as the run leaves it when nothing interrupts it, and as it is
 * now. Nothing may be lost and nothing be worse:
 *
 *   - every message file of BEFORE is there unless AFTER has it no more, and
 *     says what it said;
 *   - every UID of BEFORE is in the file where it was (cyrus.index or
 *     cyrus.expunge) unless AFTER has it elsewhere, and none is new that AFTER
 *     has not; all that its record says, apart from where its cache record is,
 *     is as in BEFORE or as in AFTER;
 *   - audit finds nothing of a record or a file that it does not find in BEFORE
 *     or in AFTER, and nothing at all of a record that has a new offset: it is
 *     on the disk before what it leads to.
 *
 * Options: -w allows findings that are new (the program itself died half-way),
 * -a FILE those that FILE has, as -f shows them;
 * -c allows none at all, and no file of the guard's own; -f shows what is found. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "crc32.h"
#include "mailbox_writer.h"
#include "scan.h"

enum { MOST = 4096, DETAIL = 700 };

/* What a mailbox amounts to: "KEY" and what is said of it. */
struct fact {
	char key[64], said[DETAIL];
};
struct account {
	const char *directory;
	struct fact message[MOST], record[MOST], offset[MOST], finding[MOST];
	size_t messages, records, offsets, findings;
	bool readable, left_over;
};

static bool worse_allowed, clean, show;
static unsigned exceptions;

static void exception(const char *what, const struct fact *fact)
{
	exceptions++;
	printf("%s: %s %s\n", what, fact->key, fact->said);
}

static struct fact *add(struct fact *facts, size_t *count)
{
	if (*count == MOST) {
		fprintf(stderr, "intact: too much to compare\n");
		exit(2);
	}
	return &facts[(*count)++];
}

/* ---- One mailbox ------------------------------------------------------------ */

static void take_messages(struct account *account)
{
	DIR *directory = opendir(account->directory);
	struct dirent *entry;
	while (directory && (entry = readdir(directory))) {
		size_t digits = strspn(entry->d_name, "0123456789");
		account->left_over |= strstr(entry->d_name, ".cyrguard") != NULL;
		if (!digits || strcmp(entry->d_name + digits, ".") != 0)
			continue;
		struct test_bytes bytes = bytes_load(account->directory, entry->d_name, false);
		struct fact *fact = add(account->message, &account->messages);
		snprintf(fact->key, sizeof fact->key, "%.60s", entry->d_name);
		snprintf(fact->said, sizeof fact->said, "%zu bytes, crc %08x", bytes.length, (unsigned)crc32_update(0, bytes.data, bytes.length));
		bytes_free(&bytes);
	}
	if (directory)
		closedir(directory);
}

static bool leads_to_cache(const struct index_header *header, unsigned at)
{
	static const enum index_field fields[] = {FIELD_CACHE_OFFSET, FIELD_CACHE_VERSION, FIELD_CACHE_CRC, FIELD_RECORD_CRC};
	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
		struct field_place place = index_field_place(header, fields[i]);
		if (at >= place.at && at < place.at + place.width)
			return true;
	}
	return false;
}

static void take_records(struct account *account, const char *name)
{
	struct test_bytes bytes = bytes_load(account->directory, name, true);
	struct index_header header;
	const char *reason;
	if (bytes.data && index_header_parse(&header, bytes.data, bytes.length, &reason) != HEADER_SHORT && header.layout) {
		for (uint32_t i = 0; i < index_records_held(&header, bytes.length); i++) {
			const uint8_t *raw = bytes.data + header.start_offset + (size_t)i * header.record_size;
			struct index_record record;
			struct fact *fact = add(account->record, &account->records);
			index_record_parse(&header, raw, &record);
			snprintf(fact->key, sizeof fact->key, "%s UID %u", name, (unsigned)record.uid);
			struct fact *offset = add(account->offset, &account->offsets);
			snprintf(offset->key, sizeof offset->key, "%s UID %u ", name, (unsigned)record.uid); /* as a finding has it */
			snprintf(offset->said, sizeof offset->said, "%llu", (unsigned long long)record.cache_offset);
			size_t length = 0;
			for (unsigned b = 0; b < header.record_size; b++)
				if (!leads_to_cache(&header, b))
					length += (size_t)snprintf(fact->said + length, sizeof fact->said - length, "%02x", raw[b]);
		}
	}
	bytes_free(&bytes);
}

static void take_finding(void *context, const struct finding *finding)
{
	struct account *account = context;
	if (finding->kind == FINDING_GENERATION_MISMATCH)
		return;
	struct fact *fact = add(account->finding, &account->findings);
	snprintf(fact->key, sizeof fact->key, "%s UID %u %s", mailbox_file_name(finding->file), (unsigned)finding->uid,
	    finding->kind == FINDING_RECORD ? "" : mailbox_finding_name(finding->kind));
	snprintf(fact->said, sizeof fact->said, "%s %s", finding->kind == FINDING_RECORD ? verdict_name(finding->verdict) : "", finding->detail);
}

static void take_findings(struct account *account)
{
	static struct arena arena;
	struct mailbox_place place;
	struct mailbox_files files = {.data_directory = account->directory};
	struct scan_options options = {.report = take_finding, .context = account};
	struct scan_summary summary;
	mailbox_place_plain(&place, account->directory);
	for (int file = 0; file < FILE_COUNT; file++) {
		char path[PATH_MAX];
		files.descriptor[file] = mailbox_file_path(&place, (enum mailbox_file)file, path) ? open(path, O_RDONLY | O_CLOEXEC) : -1;
	}
	files.cache_absent = files.descriptor[FILE_CACHE] < 0;
	arena_init(&arena, 1 << 28);
	account->readable = scan_mailbox(&files, &options, &arena, &summary) && !summary.incomplete;
	arena_free(&arena);
	for (int file = 0; file < FILE_COUNT; file++)
		if (files.descriptor[file] >= 0)
			close(files.descriptor[file]);
}

static struct account *take(const char *directory)
{
	struct account *account = calloc(1, sizeof *account);
	if (!account)
		exit(2);
	account->directory = directory;
	take_messages(account);
	take_records(account, "cyrus.index");
	take_records(account, "cyrus.expunge");
	take_findings(account);
	return account;
}

/* ---- Comparing ---------------------------------------------------------------- */

static const struct fact *find(const struct fact *facts, size_t count, const struct fact *like, bool same)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(facts[i].key, like->key) == 0 && (!same || strcmp(facts[i].said, like->said) == 0))
			return &facts[i];
	return NULL;
}

static char *allowed; /* lines of -f */

static void allow(const char *path)
{
	FILE *file = fopen(path, "re");
	allowed = calloc(1, 1 << 20);
	if (!file || !allowed) {
		perror(path);
		exit(2);
	}
	allowed[fread(allowed, 1, (1 << 20) - 1, file)] = '\0';
	fclose(file);
}

static bool is_allowed(const struct fact *fact)
{
	char line[sizeof *fact + 8];
	snprintf(line, sizeof line, "# %s %s\n", fact->key, fact->said);
	return worse_allowed || (allowed && strstr(allowed, line));
}

static void compare(const char *what, const struct fact *before, size_t befores, const struct fact *after, size_t afters, const struct fact *now,
    size_t nows)
{
	char text[64];
	for (size_t i = 0; i < befores; i++)
		if (find(after, afters, &before[i], false) && !find(now, nows, &before[i], false)) {
			snprintf(text, sizeof text, "%s lost", what);
			exception(text, &before[i]);
		}
	for (size_t i = 0; i < nows; i++)
		if (!find(before, befores, &now[i], true) && !find(after, afters, &now[i], true)) {
			snprintf(text, sizeof text, "%s neither as before nor as after", what);
			exception(text, &now[i]);
		}
}

/* Whether a finding is of a record whose offset is none that BEFORE has. */
static bool of_new_offset(const struct account *before, const struct account *now, const struct fact *finding)
{
	for (size_t i = 0; i < now->offsets; i++)
		if (strcmp(now->offset[i].key, finding->key) == 0 && !find(before->offset, before->offsets, &now->offset[i], true))
			return true;
	return false;
}

/* A UID of BEFORE must be somewhere, even where AFTER has moved it. */
static void compare_uids(const struct account *before, const struct account *after, const struct account *now)
{
	for (size_t i = 0; i < before->records; i++) {
		struct fact other = before->record[i];
		bool in_index = strncmp(other.key, "cyrus.index", 11) == 0;
		snprintf(other.key, sizeof other.key, "%s%s", in_index ? "cyrus.expunge" : "cyrus.index", strchr(before->record[i].key, ' '));
		bool remains = find(after->record, after->records, &before->record[i], false) || find(after->record, after->records, &other, false);
		if (remains && !find(now->record, now->records, &before->record[i], false) && !find(now->record, now->records, &other, false))
			exception("UID lost", &before->record[i]);
	}
}

int main(int argc, char **argv)
{
	int option;
	while ((option = getopt(argc, argv, "wcfa:")) != -1) {
		worse_allowed |= option == 'w';
		clean |= option == 'c';
		show |= option == 'f';
		if (option == 'a')
			allow(optarg);
	}
	if (argc - optind != 3) {
		fprintf(stderr, "intact [-w] [-a FILE] [-c] [-f] BEFORE AFTER NOW\n");
		return 2;
	}
	const struct account *before = take(argv[optind]), *after = take(argv[optind + 1]), *now = take(argv[optind + 2]);
	compare("message", before->message, before->messages, after->message, after->messages, now->message, now->messages);
	compare("record", before->record, before->records, after->record, after->records, now->record, now->records);
	compare_uids(before, after, now);
	if (!now->readable && before->readable) {
		exceptions++;
		printf("the mailbox cannot be judged any more\n");
	}
	for (size_t i = 0; i < now->findings; i++) {
		if (clean)
			exception("found", &now->finding[i]);
		else if (!is_allowed(&now->finding[i]) && !find(before->finding, before->findings, &now->finding[i], false) &&
		         !find(after->finding, after->findings, &now->finding[i], false))
			exception("found anew", &now->finding[i]);
		else if (!is_allowed(&now->finding[i]) && of_new_offset(before, now, &now->finding[i]) &&
		         !find(after->finding, after->findings, &now->finding[i], false))
			exception("an offset before its record", &now->finding[i]);
		if (show)
			printf("# %s %s\n", now->finding[i].key, now->finding[i].said);
	}
	if (clean && now->left_over) {
		exceptions++;
		printf("a file of the guard's is left over\n");
	}
	return exceptions != 0;
}
