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
#include <unistd.h>

#include "cache_rebuild.h"

/* ---- Records ------------------------------------------------------------ */

enum outcome record_for(uint32_t uid, const uint8_t *message, size_t size, uint32_t now, struct record *record)
{
	struct rebuild_limits limits = rebuild_limits_default;
	struct rebuild_result result;
	struct arena arena;
	arena_init(&arena, SIZE_MAX);
	limits.appended = now;
	*record = (struct record){.length = 0};
	enum rebuild_status status = rebuild_record(rebuild_version_named(as->name), message, size, &limits, &arena, &result);
	if (status == REBUILD_OK)
		record->items = malloc(result.length);
	if (record->items) {
		static const enum record_at at[] = {R_UID, R_INTERNALDATE, R_SENTDATE, R_SIZE, R_HEADER_SIZE, R_CONTENT, R_UPDATED, R_LINES,
		    R_CACHE_VERSION};
		const uint32_t value[] = {uid, now, (uint32_t)result.sentdate, result.size, result.header_size, result.content_offset, now,
		    result.content_lines, result.cache_version};
		for (size_t i = 0; i < sizeof at / sizeof at[0]; i++)
			put_u32(record->index + at[i], value[i]);
		put_u32(record->index + as->record_size - 4, 1); /* MODSEQ */
		record->length = result.length;
		memcpy(record->items, result.record, result.length);
	} else {
		complain("no record for message %u: %s", uid, rebuild_status_text(status));
	}
	arena_free(&arena);
	return record->items ? DONE : FAILED;
}

/* ---- APPEND ------------------------------------------------------------- */

/* Ten pieces in one call, as the real program has them. */
static void write_items(int cache, const struct record *record)
{
	struct area area = {.base = record->items, .size = record->length};
	struct item item[CACHE_FIELDS];
	struct iovec pieces[CACHE_FIELDS];
	cache_items(&area, 0, true, item);
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

/* By system call: the file to append is no concern of a guard's. */
static uint8_t *slurp(const char *path, size_t *size)
{
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

enum outcome stage_message(const char *file, const char *staged)
{
	size_t size;
	uint8_t *bytes = slurp(file, &size);
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
	uint32_t now = current_time();
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
	enum outcome outcome = record_for(uid, message.base, message.size, now, &record);
	if (outcome == DONE)
		write_items(box->cache, &record);
	fsync(fd);
	close(fd);
	area_unmap(&message);
	if (outcome != DONE) {
		unlink(box_message(box, uid));
		return outcome;
	}
	put_u32(record.index + R_CACHE, (uint32_t)offset);
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
		outcome = stage_message(file, staged);
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
