/* Opening, mapping and locking a mailbox as Cyrus 2.3 does it: see box.h. */
#include "box.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

unsigned die_before, die_after;

uint32_t current_time(void)
{
	const char *told = getenv("CYRUS23_NOW");
	return told ? (uint32_t)strtoul(told, NULL, 10) : (uint32_t)time(NULL);
}

/* To syslog, as the real programs; to stderr, for whoever reads a test. */
void complain(const char *format, ...)
{
	char line[1024];
	va_list values;
	va_start(values, format);
	vsnprintf(line, sizeof line, format, values);
	va_end(values);
	syslog(LOG_MAIL | LOG_ERR, "%s", line);
	fprintf(stderr, "%s\n", line);
}

const char *box_path(const struct box *box, const char *name)
{
	static char paths[2][PATH_MAX];
	static unsigned next;
	char *path = paths[next++ % 2];
	bool relative = strcmp(box->directory, ".") == 0;
	if (snprintf(path, PATH_MAX, "%s%s%s", relative ? "" : box->directory, relative ? "" : "/", name) >= PATH_MAX)
		abort();
	return path;
}

const char *box_message(const struct box *box, uint32_t uid)
{
	char name[16];
	snprintf(name, sizeof name, "%u.", uid);
	return box_path(box, name);
}

/* ---- Maps --------------------------------------------------------------- */

void area_unmap(struct area *area)
{
	if (area->base)
		munmap((void *)(uintptr_t)area->base, area->length);
	*area = (struct area){0};
}

enum outcome area_map(struct area *area, int fd, off_t size, bool whole)
{
	struct stat status;
	if (size == ASK) {
		if (fstat(fd, &status) != 0)
			return FAILED;
		size = status.st_size;
	}
	area->size = (size_t)size;
	if (area->size <= area->length && area->length)
		return DONE; /* it may have grown, but not out of the map */
	area_unmap(area);
	area->size = (size_t)size;
	area->length = whole ? area->size : (area->size + 16383) & ~(size_t)8191;
	if (area->length == 0)
		return DONE;
	void *base = mmap(NULL, area->length, PROT_READ, MAP_SHARED, fd, 0);
	if (base == MAP_FAILED) {
		complain("IOERROR: mapping: %s", strerror(errno));
		exit(75);
	}
	area->base = base;
	return DONE;
}

/* ---- Locks -------------------------------------------------------------- */

static int set_lock(int fd, int command, short type)
{
	struct flock lock = {.l_type = type, .l_whence = SEEK_SET};
	int result;
	do
		result = fcntl(fd, command, &lock);
	while (result != 0 && errno == EINTR);
	return result;
}

void unlock(int fd)
{
	set_lock(fd, F_SETLKW, F_UNLCK);
}

enum outcome lock_current(int fd, const char *path, struct stat *status)
{
	for (;;) {
		struct stat named;
		if (set_lock(fd, F_SETLKW, F_WRLCK) != 0 || fstat(fd, status) != 0)
			return FAILED;
		if (stat(path, &named) != 0) {
			unlock(fd);
			return FAILED;
		}
		if (status->st_ino == named.st_ino)
			return DONE;
		int current = open(path, O_RDWR);
		if (current < 0)
			return FAILED;
		dup2(current, fd);
		close(current);
	}
}

enum outcome box_lock_header(struct box *box)
{
	struct stat status;
	if (box->header_locked)
		return DONE;
	if (lock_current(box->header, box_path(box, "cyrus.header"), &status) != DONE) {
		complain("IOERROR: locking header for %s: %s", box->directory, strerror(errno));
		return FAILED;
	}
	if (status.st_ino != box->header_inode) {
		area_unmap(&box->header_map);
		area_map(&box->header_map, box->header, status.st_size, true);
		box->header_inode = status.st_ino;
	}
	box->header_locked = true;
	return DONE;
}

enum outcome box_lock_index(struct box *box)
{
	if (box->index_locked)
		return DONE;
	for (;;) {
		struct stat held, named;
		if (set_lock(box->index, F_SETLKW, F_WRLCK) != 0) {
			complain("IOERROR: locking index for %s: %s", box->directory, strerror(errno));
			return FAILED;
		}
		fstat(box->index, &held);
		if (stat(box_path(box, "cyrus.index"), &named) != 0) {
			complain("IOERROR: stating index for %s: %s", box->directory, strerror(errno));
			unlock(box->index);
			return FAILED;
		}
		if (held.st_ino == named.st_ino)
			break;
		enum outcome outcome = box_open_index(box);
		if (outcome != DONE)
			return outcome;
	}
	box->index_locked = true;
	box_refresh_index(box);
	return DONE;
}

enum outcome box_lock_pop(struct box *box)
{
	if (box->pop_locked)
		return DONE;
	if (set_lock(box->cache, F_SETLK, F_WRLCK) != 0)
		return BUSY;
	box->pop_locked = true;
	return DONE;
}

void box_unlock_index(struct box *box)
{
	if (box->index_locked)
		unlock(box->index);
	box->index_locked = false;
}

void box_unlock_header(struct box *box)
{
	if (box->header_locked)
		unlock(box->header);
	box->header_locked = false;
}

void box_unlock_pop(struct box *box)
{
	if (box->pop_locked)
		unlock(box->cache);
	box->pop_locked = false;
}

/* ---- Opening ------------------------------------------------------------ */

void box_refresh_index(struct box *box)
{
	struct stat status;
	if (fstat(box->index, &status) != 0)
		return;
	box->index_inode = status.st_ino;
	box->index_time = status.st_mtime;
	box->index_size = status.st_size;
	area_map(&box->index_map, box->index, status.st_size, false);
	box->start = get_u32(box->index_map.base + H_START);
	box->record_size = get_u32(box->index_map.base + H_RECORD_SIZE);
	box->exists = get_u32(box->index_map.base + H_EXISTS);
}

void box_refresh_cache(struct box *box)
{
	area_map(&box->cache_map, box->cache, ASK, false);
}

static void close_index(struct box *box)
{
	if (box->index >= 0)
		close(box->index);
	area_unmap(&box->index_map);
	if (box->cache >= 0)
		close(box->cache);
	area_unmap(&box->cache_map);
	box->index = box->cache = -1;
	box->index_locked = box->pop_locked = false;
}

/* Index and cache belong together if their generations are equal. If not,
 * somebody is between two renames: wait for him, a minute at most. */
enum outcome box_open_index(struct box *box)
{
	const char *patience = getenv("CYRUS23_PATIENCE");
	for (int tries = patience ? atoi(patience) : 60;; tries--) {
		close_index(box);
		box->index = open(box_path(box, "cyrus.index"), O_RDWR);
		if (box->index < 0 || area_map(&box->index_map, box->index, ASK, false) != DONE) {
			complain("IOERROR: opening %s: %s", box_path(box, "cyrus.index"), strerror(errno));
			return FAILED;
		}
		box->cache = open(box_path(box, "cyrus.cache"), O_RDWR);
		if (box->cache >= 0)
			area_map(&box->cache_map, box->cache, ASK, false);
		if (box->index_map.size < HEADER || box->cache_map.size < 4)
			return FAILED;
		if (memcmp(box->index_map.base, box->cache_map.base, 4) == 0)
			break;
		if (tries <= 0) {
			complain("%s: Mailbox has an invalid format", box->directory);
			return FAILED;
		}
		sleep(1);
	}
	box_refresh_index(box);
	if (box->record_size == 0 || box->start < HEADER || get_u32(box->index_map.base + H_MINOR) != as->minor) {
		complain("%s: not a mailbox of %s", box->directory, as->name);
		return FAILED;
	}
	return DONE;
}

enum outcome box_open(struct box *box, const char *directory, bool locked)
{
	*box = (struct box){.directory = directory, .index = -1, .cache = -1};
	box->header = open(box_path(box, "cyrus.header"), O_RDWR);
	struct stat status;
	if (box->header < 0 || fstat(box->header, &status) != 0)
		return FAILED;
	box->header_inode = status.st_ino;
	area_map(&box->header_map, box->header, status.st_size, true);
	if (locked && box_lock_header(box) != DONE)
		return FAILED;
	return DONE;
}

void box_close(struct box *box)
{
	if (box->header >= 0)
		close(box->header);
	area_unmap(&box->header_map);
	close_index(box);
	box->header = -1;
	box->header_locked = false;
}

/* ---- Writing ------------------------------------------------------------ */

enum outcome write_all(int fd, const void *bytes, size_t length)
{
	const char *at = bytes;
	while (length) {
		ssize_t n = write(fd, at, length);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return FAILED;
		at += n;
		length -= (size_t)n;
	}
	return DONE;
}

int rename_file(const struct box *box, const char *from, const char *to)
{
	static unsigned renames;
	if (++renames == die_before)
		kill(getpid(), SIGKILL);
	int result = rename(box_path(box, from), box_path(box, to));
	if (result != 0)
		complain("IOERROR: renaming %s for %s: %s", to, box->directory, strerror(errno));
	if (renames == die_after)
		kill(getpid(), SIGKILL);
	return result;
}

/* ---- Records of cyrus.cache --------------------------------------------- */

/* One step of the walk: where the next item begins. */
static uint64_t next_item(const struct area *cache, uint64_t at)
{
	return at + 4 + (((uint64_t)get_u32(cache->base + at) + 3) & ~UINT64_C(3));
}

bool cache_items(const struct area *cache, uint32_t offset, bool checked, struct item item[CACHE_FIELDS])
{
	uint64_t at = offset;
	for (int i = 0; i < CACHE_FIELDS; i++) {
		if (checked && (at + 4 > cache->size || next_item(cache, at) > cache->size)) {
			complain("IOERROR: cache offset greater than mapped size");
			return false;
		}
		item[i] = (struct item){cache->base + at + 4, get_u32(cache->base + at)};
		at = next_item(cache, at);
	}
	return true;
}

uint64_t cache_length(const struct area *cache, uint32_t offset, bool checked)
{
	struct item item[CACHE_FIELDS];
	if (!cache_items(cache, offset, checked, item))
		return 0;
	const struct item *last = &item[CACHE_FIELDS - 1];
	return (uint64_t)(last->data - cache->base) + ((last->length + UINT64_C(3)) & ~UINT64_C(3)) - offset;
}
