/* unexpunge: lists what cyrus.expunge holds, or moves records back into
 * cyrus.index. Only the list looks into cyrus.cache. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

#include "box.h"
#include "tools.h"

enum { MOST = 1 << 24 }; /* records that there is memory for */

struct expunged {
	int fd;
	struct area map;
	uint32_t exists;
	const uint8_t **record; /* by UID */
	bool *restore;
};

static int by_uid(const void *a, const void *b)
{
	uint32_t x = get_u32(*(const uint8_t *const *)a), y = get_u32(*(const uint8_t *const *)b);
	return (x > y) - (x < y);
}

static enum outcome read_expunged(struct expunged *expunged, const struct box *box)
{
	struct stat status;
	if (lock_current(expunged->fd, box_path(box, "cyrus.expunge"), &status) != DONE)
		return FAILED;
	area_map(&expunged->map, expunged->fd, status.st_size, true);
	if (expunged->map.size < HEADER)
		return FAILED;
	expunged->exists = get_u32(expunged->map.base + H_EXISTS);
	if (expunged->exists >= MOST)
		abort(); /* out of memory, without gigabytes taken first */
	expunged->record = calloc(expunged->exists + 1u, sizeof *expunged->record);
	expunged->restore = calloc(expunged->exists + 1u, sizeof *expunged->restore);
	if (!expunged->record || !expunged->restore)
		abort();
	for (uint32_t n = 0; n < expunged->exists; n++)
		expunged->record[n] = expunged->map.base + box->start + (size_t)n * box->record_size;
	qsort(expunged->record, expunged->exists, sizeof *expunged->record, by_uid);
	return DONE;
}

/* ---- List --------------------------------------------------------------- */

static void list_time(const char *label, const uint8_t *word)
{
	time_t value = (time_t)get_u32(word);
	printf("\t%s: %s", label, ctime(&value));
}

static void list_item(const char *label, const struct item *item)
{
	if (as->checks_cache)
		printf("\t%s: %.*s\n", label, (int)item->length, (const char *)item->data);
	else /* a C string: its end is found by luck, in the padding or the next length */
		printf("\t%s: %s\n", label, (const char *)item->data);
}

static void list(const struct box *box, const struct expunged *expunged)
{
	static const char *const labels[] = {"From", "To  ", "Cc  ", "Bcc ", "Subj"};
	for (uint32_t n = 0; n < expunged->exists; n++) {
		const uint8_t *record = expunged->record[n];
		struct item item[CACHE_FIELDS];
		printf("UID: %u\n", get_u32(record + R_UID));
		printf("\tSize: %u\n", get_u32(record + R_SIZE));
		list_time("Sent", record + R_SENTDATE);
		list_time("Recv", record + R_INTERNALDATE);
		list_time("Expg", record + R_UPDATED);
		if (!cache_items(&box->cache_map, get_u32(record + R_CACHE), as->checks_cache, item)) {
			printf("\tERROR: cache record missing or corrupt, not printing cache details\n\n");
			continue;
		}
		for (int i = 0; i < 5; i++)
			list_item(labels[i], &item[CACHE_FIELDS - 5 + i]);
		printf("\n");
	}
}

/* ---- Restore ------------------------------------------------------------ */

static void restore_record(FILE *index, uint8_t *header, const struct box *box, const uint8_t *record, int sign)
{
	uint32_t flags = get_u32(record + R_FLAGS), by = (uint32_t)sign;
	if (index) {
		uint8_t copy[RECORD_MAX];
		memcpy(copy, record, box->record_size);
		put_u32(copy + R_UPDATED, current_time());
		fwrite(copy, 1, box->record_size, index);
	}
	add_u32(header + H_EXISTS, by);
	add_u64(header + H_QUOTA, get_u32(record + R_SIZE) * (uint64_t)(int64_t)sign);
	/* Off cyrus.expunge every one, whether it was \Deleted or not. */
	add_u32(header + H_DELETED, ((flags & FLAG_DELETED) != 0 || sign < 0) * by);
	add_u32(header + H_ANSWERED, ((flags & FLAG_ANSWERED) != 0) * by);
	add_u32(header + H_FLAGGED, ((flags & FLAG_FLAGGED) != 0) * by);
}

/* Both new files, each in UID order. */
static void merge(const struct box *box, const struct expunged *expunged, FILE *index, FILE *expunge, uint8_t *index_header,
    uint8_t *expunge_header)
{
	uint32_t live = 0;
	for (uint32_t n = 0; n < expunged->exists; n++) {
		const uint8_t *record = expunged->record[n];
		for (; live < box->exists && get_u32(box_record(box, live)) <= get_u32(record); live++)
			fwrite(box_record(box, live), 1, box->record_size, index);
		if (expunged->restore[n]) {
			restore_record(index, index_header, box, record, 1);
			restore_record(NULL, expunge_header, box, record, -1);
		} else {
			fwrite(record, 1, box->record_size, expunge);
		}
	}
	for (; live < box->exists; live++)
		fwrite(box_record(box, live), 1, box->record_size, index);
}

static void new_uidvalidity(uint8_t *header)
{
	uint32_t now = current_time();
	if (as->native_uidvalidity)
		memcpy(header + H_UIDVALIDITY, &now, sizeof now);
	else
		put_u32(header + H_UIDVALIDITY, now);
}

static enum outcome finish(FILE *file, uint8_t *header)
{
	rewind(file);
	new_uidvalidity(header);
	fwrite(header, 1, HEADER, file);
	return fclose(file) == 0 ? DONE : FAILED;
}

static enum outcome restore(const struct box *box, const struct expunged *expunged, uint32_t restored)
{
	uint8_t index_header[HEADER], expunge_header[HEADER];
	FILE *index = fopen(box_path(box, "cyrus.index.NEW"), "w+");
	FILE *expunge = fopen(box_path(box, "cyrus.expunge.NEW"), "w+");
	if (!index || !expunge) {
		complain("IOERROR: creating .NEW files for %s: %s", box->directory, strerror(errno));
		return FAILED;
	}
	memcpy(index_header, box->index_map.base, HEADER);
	memcpy(expunge_header, expunged->map.base, HEADER);
	fwrite(index_header, 1, HEADER, index);
	fwrite(expunge_header, 1, HEADER, expunge);
	merge(box, expunged, index, expunge, index_header, expunge_header);
	add_u32(index_header + H_LEAKED, -restored);
	if (finish(index, index_header) != DONE || finish(expunge, expunge_header) != DONE)
		return FAILED;
	if (rename_file(box, "cyrus.index.NEW", "cyrus.index") != 0 || rename_file(box, "cyrus.expunge.NEW", "cyrus.expunge") != 0)
		return FAILED;
	return DONE;
}

/* ---- The tool ----------------------------------------------------------- */

static uint32_t choose(struct expunged *expunged, bool all, bool verbose, char *const *uids, int count)
{
	uint32_t chosen = 0;
	for (uint32_t n = 0; n < expunged->exists; n++) {
		uint32_t uid = get_u32(expunged->record[n]);
		expunged->restore[n] = all;
		for (int i = 0; i < count; i++)
			if (strtoul(uids[i], NULL, 10) == uid)
				expunged->restore[n] = true;
		chosen += expunged->restore[n];
		if (verbose && expunged->restore[n])
			printf("\trestoring UID %u\n", uid);
	}
	return chosen;
}

/* unexpunge -l DIR | -a DIR | -u DIR UID... */
int tool_unexpunge(int count, char **arguments)
{
	struct box box;
	struct expunged expunged = {.fd = -1};
	bool listing = false, all = false, verbose = false;
	int option;
	while ((option = getopt(count, arguments, "lauv")) != -1) {
		listing |= option == 'l';
		all |= option == 'a';
		verbose |= option == 'v';
		if (option == '?')
			return 64;
	}
	if (optind == count)
		return 64;
	const char *directory = arguments[optind++];
	enum outcome outcome = box_open(&box, directory, true);
	if (outcome == DONE)
		outcome = box_open_index(&box);
	if (outcome == DONE)
		outcome = box_lock_index(&box);
	if (outcome == DONE)
		outcome = box_lock_pop(&box);
	if (outcome == DONE)
		expunged.fd = open(box_path(&box, "cyrus.expunge"), O_RDWR);
	if (expunged.fd >= 0 && (outcome = read_expunged(&expunged, &box)) == DONE) {
		if (listing) {
			list(&box, &expunged);
		} else {
			printf("restoring %sexpunged messages in mailbox '%s'\n", all ? "all " : "", directory);
			uint32_t restored = choose(&expunged, all, verbose, arguments + optind, count - optind);
			outcome = restore(&box, &expunged, restored);
			if (outcome == DONE)
				printf("restored %u out of %u expunged messages\n", restored, expunged.exists);
		}
		unlock(expunged.fd);
		area_unmap(&expunged.map);
		close(expunged.fd);
	}
	free(expunged.record);
	free(expunged.restore);
	box_unlock_pop(&box);
	box_unlock_index(&box);
	box_unlock_header(&box);
	box_close(&box);
	if (outcome != DONE)
		complain("unexpunge of %s failed", directory);
	return outcome == DONE ? 0 : 75;
}
