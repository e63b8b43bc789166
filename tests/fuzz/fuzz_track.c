/* The hook layer against a model: every byte pair is a call that a host makes,
 * by a hook or past them. After it the table of descriptors is what the kernel
 * says, locks are what POSIX says, and the map table is what was mapped. The
 * hooks are here under their C names, with a guard that does nothing. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "guard.h"
#include "real.h"
#include "track.h"
#include "veto.h"

#define __asm__(label) /* the hooks are not to be libc's functions here */
#include "hooks.c"
#undef __asm__
#include "track.c"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

bool overlay_present, veto_possible, trail_present, trail_written, guard_asleep;
uint32_t guard_asleep_in;
bool guard_sleeps(void) { return false; }
void guard_written(const struct tracked *entry, uint64_t start, uint64_t length) {}
void guard_changed(const struct tracked *entry) {}
void guard_unlocking(const struct tracked *entry) {}
uint64_t guard_growth(dev_t device, ino_t inode) { return 0; }
void guard_mapped(void *address, size_t length, int access, int fd, uint64_t offset) {}
void guard_closed(void) {}
void guard_outside(const sigset_t *signals) {}
void guard_opened(struct tracked *entry) {}
void guard_missed(const char *path) {}
void guard_locked(struct tracked *entry, bool exclusive) {}
void guard_renaming(int from_directory, const char *from, int directory, const char *to) {}
void guard_renamed(bool done, int directory, const char *to) {}
bool guard_refuses_unlink(int directory, const char *path) { return false; }
void guard_removed(int directory, const char *path) {}

/* Numbers that the fuzzer itself does not use; one page of map per number. */
enum { FIRST = 100, COUNT = 24, FILES = 6, MAILBOX_FILES = 5, PAGES = 16, PAGE = 4096 };
static const char *const names[FILES] = {"cyrus.index", "cyrus.cache", "cyrus.expunge", "cyrus.header", "cyrus.index.NEW", "foreign"};
static const enum mailbox_file kinds[MAILBOX_FILES] = {FILE_INDEX, FILE_CACHE, FILE_EXPUNGE, FILE_HEADER, FILE_INDEX_NEW};
static char directory[] = "/tmp/cyrguard-fuzz.XXXXXX", paths[FILES][64];
static struct stat64 identity[FILES];
static char *window;

static struct model {
	enum track_lock lock[FILES];
	struct {
		int file; /* -1: nothing of ours */
		unsigned page;
	} map[PAGES];
} model;

static void require(bool condition)
{
	if (!condition)
		abort();
}

static void clean_up(void)
{
	for (int i = 0; i < FILES; i++)
		unlink(paths[i]);
	rmdir(directory);
}

static void begin(void)
{
	require(mkdtemp(directory) && real_resolve());
	for (int i = 0; i < FILES; i++) {
		snprintf(paths[i], sizeof paths[i], "%s/%s", directory, names[i]);
		int fd = (int)syscall(SYS_openat, AT_FDCWD, paths[i], O_RDWR | O_CREAT, 0600);
		require(fd >= 0 && ftruncate(fd, (off_t)PAGES * PAGE) == 0 && real_fstat(fd, &identity[i]) == 0);
		syscall(SYS_close, fd);
	}
	window = mmap(NULL, (size_t)PAGES * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	require(window != MAP_FAILED);
	atexit(clean_up);
}

static int truth(int fd)
{
	struct stat64 status;
	if (real_fstat(fd, &status) != 0)
		return -1;
	for (int i = 0; i < FILES; i++)
		if (status.st_dev == identity[i].st_dev && status.st_ino == identity[i].st_ino)
			return i;
	return -1;
}

static void check_descriptors(void)
{
	unsigned users = 0;
	const struct mailbox *mailbox = NULL;
	for (int fd = FIRST; fd < FIRST + COUNT; fd++) {
		int file = truth(fd);
		bool expected = file >= 0 && file < MAILBOX_FILES;
		struct tracked *entry = track_is_ours(fd) ? track_find(fd) : NULL;
		require(expected == (entry != NULL));
		if (!entry)
			continue;
		require(entry->fd == fd && entry->file == kinds[file] && entry->inode == identity[file].st_ino);
		users++;
		mailbox = entry->mailbox;
	}
	unsigned mapped = 0;
	for (unsigned i = 0; i < PAGES; i++)
		mapped += model.map[i].file >= 0;
	/* Only now are stale entries dropped. A map of many pages is one user. */
	require(!mailbox || (mailbox->users >= users && mailbox->users <= users + mapped));
}

static void check_locks(void)
{
	/* What was given up without exclusion is in the tables until somebody comes in. */
	sigset_t signals;
	if (track_enter(&signals))
		track_leave(&signals);
	for (int file = 0; file < MAILBOX_FILES; file++) {
		bool any;
		track_readable(identity[file].st_dev, identity[file].st_ino, &any);
		if (any)
			require(track_lock_of(identity[file].st_dev, identity[file].st_ino) == model.lock[file]);
	}
}

static void check_maps(void)
{
	for (unsigned i = 0; i < PAGES; i++) {
		struct tracked_map map;
		uintptr_t at = (uintptr_t)window + (size_t)i * PAGE;
		bool known = track_map_at(at, &map);
		require(known == (model.map[i].file >= 0));
		if (known)
			require(map.file == kinds[model.map[i].file] && map.offset + (at - map.start) == (uint64_t)model.map[i].page * PAGE);
	}
}

/* A descriptor of the file goes: POSIX drops the process's locks on it. */
static void gone(int fd)
{
	int file = truth(fd);
	if (file >= 0)
		model.lock[file] = TRACK_UNLOCKED;
}

static void gone_range(int first, int last)
{
	for (int fd = first; fd <= last && fd < FIRST + COUNT; fd++)
		gone(fd);
}

/* Opens by one of the spellings and moves the descriptor to `to`. */
static void open_at(int to, unsigned file, unsigned how)
{
	static const int access[] = {O_RDWR, O_RDONLY, O_WRONLY, O_RDWR | O_CLOEXEC};
	int flags = access[how % 4], fd;
	switch (how / 4 % 4) {
	case 0:
		fd = hook_open(paths[file], flags, 0);
		break;
	case 1:
		fd = hook_open64(paths[file], flags | O_CREAT, 0600);
		break;
	case 2:
		fd = hook_openat(AT_FDCWD, paths[file], flags, 0);
		break;
	default: {
		int place = (int)syscall(SYS_openat, AT_FDCWD, directory, O_RDONLY | O_DIRECTORY);
		fd = hook_openat64(place, names[file], flags, 0);
		syscall(SYS_close, place);
	}
	}
	require(fd >= 0);
	gone(to);
	require(hook_dup2(fd, to) == to);
	gone(fd);
	require(hook_close(fd) == 0);
}

static void map_pages(int fd, unsigned at, unsigned count, unsigned page)
{
	int file = truth(fd);
	int flags = fcntl(fd, F_GETFL);
	count = at + count > PAGES ? PAGES - at : count;
	bool anonymous = file < 0 || (flags & O_ACCMODE) == O_WRONLY;
	void *where = window + (size_t)at * PAGE;
	void *got = hook_mmap(where, (size_t)count * PAGE, PROT_READ, MAP_FIXED | (anonymous ? MAP_PRIVATE | MAP_ANONYMOUS : MAP_SHARED),
	                      anonymous ? -1 : fd, anonymous ? 0 : (off_t)page * PAGE);
	require(got == where);
	for (unsigned i = 0; i < count; i++) {
		model.map[at + i].file = anonymous || file >= MAILBOX_FILES ? -1 : file;
		model.map[at + i].page = page + i;
	}
}

static void unmap_pages(unsigned at, unsigned count)
{
	count = at + count > PAGES ? PAGES - at : count;
	require(hook_munmap(window + (size_t)at * PAGE, (size_t)count * PAGE) == 0);
	for (unsigned i = 0; i < count; i++)
		model.map[at + i].file = -1;
	/* Our place again, before anybody else is given it. */
	require(mmap(window + (size_t)at * PAGE, (size_t)count * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != MAP_FAILED);
}

static void operation(unsigned what, unsigned a, unsigned b)
{
	int fd = FIRST + (int)(a % COUNT), to = FIRST + (int)(b % COUNT);
	switch (what % 16) {
	case 0:
	case 1:
	case 2:
		open_at(fd, b % FILES, b / FILES);
		break;
	case 3:
		gone(fd);
		hook_close(fd);
		break;
	case 4: /* dup2 to itself closes nothing */
		if (fd != to && truth(fd) >= 0)
			gone(to);
		hook_dup2(fd, to);
		break;
	case 5:
		if (fd != to && truth(fd) >= 0)
			gone(to);
		hook_dup3(fd, to, O_CLOEXEC);
		break;
	case 6: {
		int got = hook_fcntl(fd, F_DUPFD, (void *)(intptr_t)to);
		if (got >= FIRST + COUNT) {
			gone(got);
			hook_close(got);
		}
		break;
	}
	case 7: {
		unsigned last = (unsigned)fd + b % 5;
		bool cloexec = b & 0x80;
		if (!cloexec)
			gone_range(fd, (int)last);
		hook_close_range((unsigned)fd, last, cloexec ? CLOSE_RANGE_CLOEXEC : 0);
		break;
	}
	case 8:
		if (b % 8)
			break;
		gone_range(fd, FIRST + COUNT);
		hook_closefrom(fd);
		break;
	case 9:
	case 10: {
		static const short types[] = {F_RDLCK, F_WRLCK, F_UNLCK};
		struct flock lock = {.l_type = types[b % 3], .l_whence = SEEK_SET};
		int file = truth(fd);
		if (hook_fcntl(fd, b & 4 ? F_SETLK : F_SETLKW, &lock) == 0 && file >= 0)
			model.lock[file] = b % 3 == 0 ? TRACK_READ_LOCKED : b % 3 == 1 ? TRACK_WRITE_LOCKED : TRACK_UNLOCKED;
		break;
	}
	case 11: /* past the hooks; the kernel drops the locks there too */
		gone(fd);
		syscall(SYS_close, fd);
		break;
	case 12: {
		int fresh = (int)syscall(SYS_openat, AT_FDCWD, paths[FILES - 1], O_RDWR, 0);
		gone(fd);
		syscall(SYS_dup2, fresh, fd);
		syscall(SYS_close, fresh);
		break;
	}
	case 13:
	case 14:
		if (what & 16)
			map_pages(fd, b % PAGES, b / PAGES + 1, a / COUNT);
		else
			unmap_pages(b % PAGES, b / PAGES + 1);
		break;
	default: {
		int got = hook_dup(fd);
		if (got >= 0) {
			gone(got);
			hook_close(got);
		}
	}
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (!window)
		begin();
	memset(&model, 0, sizeof model);
	for (unsigned i = 0; i < PAGES; i++)
		model.map[i].file = -1;
	for (size_t i = 0; i + 3 <= size && i < 300; i += 3) {
		operation(data[i], data[i + 1], data[i + 2]);
		check_descriptors();
		check_locks();
		check_maps();
	}
	hook_close_range(FIRST, FIRST + COUNT - 1, 0);
	unmap_pages(0, PAGES);
	memset(model.lock, 0, sizeof model.lock);
	check_descriptors();
	check_maps();
	return 0;
}
