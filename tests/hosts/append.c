/* APPEND: a staged copy, linked into the mailbox, its record put behind
 * cyrus.cache and its index record behind the last. */
#include "append.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

/* ---- The donor ---------------------------------------------------------- */

/* By system call: the donor is no mailbox of this program, and a guard in
 * this process shall not take it for one. */
static uint8_t *slurp(const char *directory, const char *name, size_t *size)
{
	char path[PATH_MAX];
	snprintf(path, sizeof path, "%s/%s", directory, name);
	*size = 0;
	long fd = syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return NULL;
	size_t room = 4096, length = 0;
	uint8_t *bytes = malloc(room);
	for (long n; bytes && (n = syscall(SYS_read, fd, bytes + length, room - length)) > 0;) {
		length += (size_t)n;
		if (length == room)
			bytes = realloc(bytes, room *= 2);
	}
	syscall(SYS_close, fd);
	*size = length;
	return bytes;
}

static bool same_message(const char *donor, uint32_t uid, const uint8_t *message, size_t size)
{
	char name[16];
	size_t donor_size;
	snprintf(name, sizeof name, "%u.", uid);
	uint8_t *bytes = slurp(donor, name, &donor_size);
	bool same = bytes && donor_size == size && memcmp(bytes, message, size) == 0;
	free(bytes);
	return same;
}

static bool look_up(const char *donor, const char *file, const uint8_t *message, size_t size, struct record *record)
{
	size_t length;
	struct area cache = {0};
	uint8_t *index = slurp(donor, file, &length), *items = slurp(donor, "cyrus.cache", &cache.size);
	bool found = false;
	cache.base = items;
	uint32_t exists = index && items && length >= HEADER ? get_u32(index + H_EXISTS) : 0;
	for (uint32_t n = 0; n < exists && !found; n++) {
		const uint8_t *at = index + get_u32(index + H_START) + (size_t)n * as->record_size;
		if (get_u32(at + R_SIZE) != size || !same_message(donor, get_u32(at + R_UID), message, size))
			continue;
		uint32_t offset = get_u32(at + R_CACHE);
		memcpy(record->index, at, as->record_size);
		record->length = cache_length(&cache, offset);
		record->items = malloc(record->length);
		found = record->items != NULL;
		if (found)
			memcpy(record->items, items + offset, record->length);
	}
	free(index);
	free(items);
	return found;
}

enum outcome record_for(const uint8_t *message, size_t size, struct record *record)
{
	const char *donor = getenv("CYRUS23_DONOR");
	*record = (struct record){.length = 0};
	if (donor && (look_up(donor, "cyrus.index", message, size, record) || look_up(donor, "cyrus.expunge", message, size, record)))
		return DONE;
	complain("no record for a message of %zu bytes in the donor %s", size, donor ? donor : "(CYRUS23_DONOR is not set)");
	return FAILED;
}

/* ---- APPEND ------------------------------------------------------------- */

/* Ten pieces in one call, as the real program has them. */
static void write_items(int cache, const struct record *record)
{
	struct area area = {.base = record->items, .size = record->length};
	struct item item[CACHE_FIELDS];
	struct iovec pieces[CACHE_FIELDS];
	cache_items(&area, 0, item);
	for (int i = 0; i < CACHE_FIELDS; i++) {
		pieces[i].iov_base = record->items + (item[i].data - record->items) - 4;
		pieces[i].iov_len = 4 + ((item[i].length + (size_t)3) & ~(size_t)3);
	}
	if (writev(cache, pieces, CACHE_FIELDS) < 0)
		complain("IOERROR: writing cache: %s", strerror(errno));
}

/* Can it be appended to at all? Opens and closes everything once. */
static enum outcome try_open(const char *directory)
{
	struct box box;
	enum outcome outcome = box_open(&box, directory, false);
	if (outcome == DONE)
		outcome = box_open_index(&box);
	box_close(&box);
	return outcome;
}

static enum outcome stage(const char *file, const char *staged)
{
	size_t size;
	uint8_t *bytes = slurp(file[0] == '/' ? "" : ".", file, &size);
	FILE *copy = bytes ? fopen(staged, "w+") : NULL;
	if (copy) {
		fwrite(bytes, 1, size, copy);
		fflush(copy);
		fsync(fileno(copy));
		fclose(copy);
	}
	free(bytes);
	return copy ? DONE : FAILED;
}

static enum outcome append_staged(struct box *box, const char *staged)
{
	uint8_t header[HEADER];
	struct record record;
	struct area message = {0};
	uint32_t now = (uint32_t)time(NULL);
	memcpy(header, box->index_map.base, sizeof header);
	uint32_t uid = get_u32(header + H_LAST_UID) + 1;
	lseek(box->cache, 0, SEEK_END);
	if (link(staged, box_message(box, uid)) != 0)
		return FAILED;
	int fd = open(box_message(box, uid), O_RDONLY);
	if (fd < 0)
		return FAILED;
	area_map(&message, fd, ASK, true);
	off_t offset = lseek(box->cache, 0, SEEK_CUR);
	enum outcome outcome = record_for(message.base, message.size, &record);
	if (outcome == DONE)
		write_items(box->cache, &record);
	fsync(fd);
	close(fd);
	area_unmap(&message);
	if (outcome != DONE) {
		unlink(box_message(box, uid));
		return outcome;
	}
	put_u32(record.index + R_UID, uid);
	put_u32(record.index + R_INTERNALDATE, now);
	put_u32(record.index + R_UPDATED, now);
	put_u32(record.index + R_CACHE, (uint32_t)offset);
	memset(record.index + R_FLAGS, 0, 20);
	lseek(box->index, (off_t)(box->start + (uint64_t)box->exists * box->record_size), SEEK_SET);
	write_all(box->index, record.index, box->record_size);
	fsync(box->cache);
	fsync(box->index);
	add_u32(header + H_EXISTS, 1);
	put_u32(header + H_LAST_APPEND, now);
	put_u32(header + H_LAST_UID, uid);
	add_u64(header + H_QUOTA, get_u32(record.index + R_SIZE));
	lseek(box->index, 0, SEEK_SET);
	write_all(box->index, header, sizeof header);
	fsync(box->index);
	free(record.items);
	return DONE;
}

enum outcome append_message(const char *directory, const char *file)
{
	struct box box;
	char staged[PATH_MAX];
	snprintf(staged, sizeof staged, "%s/../stage.%d", directory, (int)getpid());
	enum outcome outcome = try_open(directory);
	if (outcome == DONE)
		outcome = stage(file, staged);
	if (outcome != DONE)
		return outcome;
	outcome = box_open(&box, directory, true);
	if (outcome == DONE)
		outcome = box_open_index(&box);
	if (outcome == DONE)
		outcome = box_lock_index(&box);
	if (outcome == DONE)
		outcome = append_staged(&box, staged);
	box_unlock_index(&box);
	box_unlock_header(&box);
	box_close(&box);
	unlink(staged);
	return outcome;
}
