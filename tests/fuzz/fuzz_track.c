/* The hook layer against a model: every three bytes are a call that a host
 * makes, by a hook or past them, in one of two mailboxes. After it the table of
 * descriptors is what the kernel says, locks are what the kernel says, and the
 * map table is what was mapped. The hooks are here under their C names, with a
 * guard that does nothing. */
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
#include <sys/wait.h>
#include <unistd.h>

#include "hooks/track_model.h"

#define __asm__(label) /* the hooks are not to be libc's functions here */
#include "hooks.c"
#undef __asm__
#include "track.c"
#include "track_enter.c"
#include "track_map.c"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The hooks allocate nothing; libc forgets a stream whose freopen fails. */
int __lsan_is_turned_off(void);
int __lsan_is_turned_off(void) { return 1; }

/* Numbers that the fuzzer itself does not use; one page of map per number.
 * Below are streams and what dup gives, and from WATCHERS on descriptors that
 * ask for locks: closing one would cost the process its locks on that file, so
 * they stay until the end of the input. */
enum { WATCHERS = 24, FIRST = 512, COUNT = 24, PAGES = 16, PAGE = 4096, STREAMS = 4, OPERATIONS = 150 };
static char *window;
static char home[PATH_MAX]; /* where libFuzzer looks for its corpus */
static bool is_child; /* it has no POSIX locks, whatever its parent has */

static struct {
	int kind; /* -1: nothing of ours */
	unsigned page;
} map[PAGES];
static FILE *streams[STREAMS];

static void require(bool condition)
{
	if (!condition)
		abort();
}

/* ---- Comparing ---------------------------------------------------------- */

static void check_descriptors(void)
{
	require(model_difference(3, WATCHERS, WATCHERS) < 0 && model_difference(FIRST, FIRST + COUNT, FIRST + COUNT) < 0);
}

static unsigned open_of(const struct mailbox *mailbox)
{
	unsigned open = 0;
	for (int fd = 3; fd < FIRST + COUNT; fd++)
		open += track_is_ours(fd) && entry_of(fd)->mailbox == mailbox;
	return open;
}

/* A map of many pages is one user. */
static void check_users(void)
{
	unsigned mapped = 0;
	for (unsigned i = 0; i < PAGES; i++)
		mapped += map[i].kind >= 0;
	for (int i = 0; i < TRACK_MAILBOXES; i++) {
		const struct mailbox *mailbox = &mailboxes[i];
		unsigned open = mailbox->users ? open_of(mailbox) : 0;
		require(mailbox->users >= open && mailbox->users <= open + mapped);
	}
}

/* POSIX locks conflict with those of an open file description of the same process. */
static enum track_lock lock_in_truth(const struct ever *file)
{
	struct flock64 lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	require(syscall(SYS_fcntl, file->watcher, F_OFD_GETLK, &lock) == 0);
	return lock.l_type == F_WRLCK ? TRACK_WRITE_LOCKED : lock.l_type == F_RDLCK ? TRACK_READ_LOCKED : TRACK_UNLOCKED;
}

static void check_locks(void)
{
	for (int i = 0; i < evers; i++)
		if (ever[i].kind >= 0 && track_count(ever[i].device, ever[i].inode))
			require(track_lock_of(ever[i].device, ever[i].inode) == (is_child ? TRACK_UNLOCKED : lock_in_truth(&ever[i])));
}

static void check_maps(void)
{
	for (unsigned i = 0; i < PAGES; i++) {
		struct tracked_map found;
		uintptr_t at = (uintptr_t)window + (size_t)i * PAGE;
		bool known = track_map_at(at, &found);
		require(known == (map[i].kind >= 0));
		if (known)
			require((int)found.file == map[i].kind && found.offset + (at - found.start) == (uint64_t)map[i].page * PAGE);
	}
}

static void check(void)
{
	check_descriptors();
	check_locks();
	check_maps();
	check_users();
}

/* ---- Calls of the host -------------------------------------------------- */

/* The descriptor becomes number `to`; closed if there is none. */
static void move_to(int fd, int to)
{
	if (fd < 0)
		return;
	require(hook_dup2(fd, to) == to);
	require(hook_close(fd) == 0);
}

static int open_relative(unsigned path, int flags, bool large)
{
	int place = (int)syscall(SYS_openat, AT_FDCWD, mailbox_path[path / FILES], O_RDONLY | O_DIRECTORY);
	int fd = large ? hook_openat64(place, names[path % FILES], flags, 0600) : hook_openat(place, names[path % FILES], flags, 0600);
	syscall(SYS_close, place);
	return fd;
}

/* By one of the spellings; what is gone or new is no failure of ours. */
static void open_at(int to, unsigned path, unsigned how)
{
	static const int access[] = {O_RDWR, O_RDONLY, O_WRONLY, O_RDWR | O_CLOEXEC};
	int flags = access[how % 4], fd;
	switch (how / 4 % 8) {
	case 0:
		fd = hook_open(paths[path], flags, 0);
		break;
	case 1:
		fd = hook_open64(paths[path], flags | O_CREAT, 0600);
		break;
	case 2:
		fd = hook_openat(AT_FDCWD, paths[path], flags, 0);
		break;
	case 3:
		fd = open_relative(path, flags, true);
		break;
	case 4:
		fd = hook_creat(paths[path], 0600);
		break;
	case 5:
		fd = hook_open(paths[path], flags | O_CREAT | O_EXCL, 0600);
		break;
	case 6:
		fd = hook_open(NULL, flags, 0);
		require(fd < 0 && errno == EFAULT);
		break;
	default:
		fd = chdir(mailbox_path[path / FILES]) == 0 ? hook_open(names[path % FILES], flags, 0) : -1;
	}
	model_register((int)path, WATCHERS);
	move_to(fd, to);
}

static void stream(unsigned which, unsigned path, unsigned how)
{
	FILE **at = &streams[which % STREAMS];
	if (*at && how % 3 == 0) {
		require(hook_fclose(*at) == 0);
		*at = NULL;
	} else if (*at) {
		*at = how % 3 == 1 ? hook_freopen(paths[path], "r", *at) : hook_freopen64(NULL, "r", *at);
	} else {
		*at = how % 3 == 1 ? hook_fopen(paths[path], "r+") : hook_fopen64(paths[path], "r");
	}
}

static void map_pages(int fd, unsigned at, unsigned count, unsigned page)
{
	int file = truth(fd), flags = fcntl(fd, F_GETFL);
	count = at + count > PAGES ? PAGES - at : count;
	bool anonymous = file < 0 || (flags & O_ACCMODE) == O_WRONLY;
	void *where = window + (size_t)at * PAGE;
	void *got = hook_mmap(where, (size_t)count * PAGE, PROT_READ, MAP_FIXED | (anonymous ? MAP_PRIVATE | MAP_ANONYMOUS : MAP_SHARED),
	                      anonymous ? -1 : fd, anonymous ? 0 : (off_t)page * PAGE);
	require(got == where);
	for (unsigned i = 0; i < count; i++) {
		map[at + i].kind = anonymous ? -1 : ever[file].kind;
		map[at + i].page = page + i;
	}
}

static void unmap_pages(unsigned at, unsigned count)
{
	count = at + count > PAGES ? PAGES - at : count;
	require(hook_munmap(window + (size_t)at * PAGE, (size_t)count * PAGE) == 0);
	for (unsigned i = 0; i < count; i++)
		map[at + i].kind = -1;
	/* Our place again, before anybody else is given it. */
	require(mmap(window + (size_t)at * PAGE, (size_t)count * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != MAP_FAILED);
}

static void lock(int fd, unsigned how)
{
	static const short types[] = {F_RDLCK, F_WRLCK, F_UNLCK};
	struct flock whole = {.l_type = types[how % 3], .l_whence = SEEK_SET};
	if (is_child)
		return; /* its parent has locks, and waits for it */
	if (how & 8)
		hook_fcntl64(fd, how & 4 ? F_SETLK64 : F_SETLKW64, &whole);
	else
		hook_fcntl(fd, how & 4 ? F_SETLK : F_SETLKW, &whole);
}

/* cyrus.X.NEW becomes cyrus.X, of the same mailbox or the other. */
static void rename_new(unsigned which, unsigned how)
{
	static const unsigned targets[] = {0, 1, 2};
	unsigned to = targets[which % 3] + (which / 3 % MAILBOXES) * FILES, from = targets[which % 3] + 4 + (how / 4 % MAILBOXES) * FILES;
	int directories[2] = {AT_FDCWD, AT_FDCWD};
	if (how % 4 == 1)
		for (int i = 0; i < 2; i++)
			directories[i] = (int)syscall(SYS_openat, AT_FDCWD, mailbox_path[(i ? to : from) / FILES], O_RDONLY | O_DIRECTORY);
	int done = how % 4 == 0   ? hook_rename(paths[from], paths[to])
	           : how % 4 == 1 ? hook_renameat(directories[0], names[from % FILES], directories[1], names[to % FILES])
	           : how % 4 == 2 ? hook_renameat2(AT_FDCWD, paths[from], AT_FDCWD, paths[to], 1 /* RENAME_NOREPLACE */)
	                          : hook_rename(paths[from], "/nonexistent/cyrus.index");
	for (int i = 0; i < 2 && directories[i] >= 0; i++)
		syscall(SYS_close, directories[i]);
	if (done == 0)
		model_register((int)to, WATCHERS);
}

static void remove_name(unsigned path, unsigned how)
{
	if (how % 3 == 0)
		hook_unlink(paths[path]);
	else if (how % 3 == 1)
		hook_unlinkat(AT_FDCWD, paths[path], 0);
	else
		hook_remove(paths[path]);
}

/* As a RENAME of INBOX does: one file in both mailboxes. */
static void link_across(unsigned file)
{
	hook_link(paths[file % 4], paths[file % 4 + FILES]);
}

/* With an overlay every spelling reports the same larger size. */
static void size(int fd, unsigned path, unsigned length)
{
	struct stat64 status, other;
	struct stat plain;
	hook_ftruncate(fd, (off_t)length * PAGE);
	model_growth = length;
	overlay_present = length;
	if (hook_fstat64(fd, &status) == 0) {
		require(real_fstat(fd, &other) == 0 && status.st_size == other.st_size + (off64_t)length);
		require(hook_fstat(fd, &plain) == 0 && plain.st_size == status.st_size);
		require(hook___fxstat64(1, fd, &other) != 0 || other.st_size == status.st_size);
	}
	if (hook_lstat64(paths[path], &status) == 0)
		require(hook_stat(paths[path], &plain) == 0 && plain.st_size == status.st_size);
	overlay_present = false;
	model_growth = 0;
}

static void operation(const uint8_t *data, size_t left);

/* The child's view: the same descriptors, none of the locks; what it does is
 * not done to the parent. */
static void fork_child(const uint8_t *data, size_t left)
{
	if (is_child)
		return;
	pid_t child = fork();
	if (child == 0) {
		is_child = true;
		check();
		for (int i = 0; i < 8 && left >= 3; i++, data += 3, left -= 3) {
			operation(data, left);
			check();
		}
		_exit(0);
	}
	int status = 1;
	require(child > 0);
	while (waitpid(child, &status, 0) < 0 && errno == EINTR) /* libFuzzer's own alarm */
		;
	require(status == 0);
	/* Its names are ours. */
	for (int i = 0; i < PATHS; i++)
		model_register(i, WATCHERS);
}

/* dup and the like outside of our numbers. */
static void close_beyond(int fd)
{
	if (fd >= 0 && (fd < FIRST || fd >= FIRST + COUNT))
		hook_close(fd);
}

static bool may_fork; /* once in this input */

static void operation(const uint8_t *data, size_t left)
{
	unsigned what = data[0], a = data[1], b = data[2];
	int fd = FIRST + (int)(a % COUNT), to = FIRST + (int)(b % COUNT);
	switch (what % 24) {
	case 0:
	case 1:
	case 2:
		open_at(fd, b % PATHS, what / 24 * 4 + b / PATHS);
		break;
	case 3:
		hook_close(fd);
		break;
	case 4: /* dup2 to itself closes nothing */
		hook_dup2(fd, to);
		break;
	case 5:
		hook_dup3(fd, to, O_CLOEXEC);
		break;
	case 6:
		close_beyond(hook_fcntl(fd, what & 32 ? F_DUPFD : F_DUPFD_CLOEXEC, (void *)(intptr_t)to));
		break;
	case 7:
		hook_close_range((unsigned)fd, (unsigned)fd + b % 5, b & 0x80 ? CLOSE_RANGE_CLOEXEC : 0);
		break;
	case 8:
		if (b % 8 == 0)
			hook_closefrom(fd);
		break;
	case 9:
	case 10:
		lock(fd, b);
		break;
	case 11: /* past the hooks; the kernel drops the locks there too */
		syscall(SYS_close, fd);
		break;
	case 12: {
		int fresh = (int)syscall(SYS_openat, AT_FDCWD, paths[FOREIGN], O_RDWR, 0);
		syscall(SYS_dup2, fresh, fd);
		syscall(SYS_close, fresh);
		break;
	}
	case 13:
		map_pages(fd, b % PAGES, b / PAGES + 1, a / COUNT);
		break;
	case 14:
		unmap_pages(b % PAGES, b / PAGES + 1);
		break;
	case 15:
		close_beyond(hook_dup(fd));
		break;
	case 16:
	case 17:
		if (!is_child) /* a process does not learn what another renames */
			rename_new(a, b);
		break;
	case 18:
		remove_name(a % PATHS, b);
		break;
	case 19:
		link_across(a);
		break;
	case 20:
		size(fd, b % PATHS, b / PATHS);
		break;
	case 21:
		stream(a, b % PATHS, b / PATHS);
		break;
	case 22:
		hook_flock(fd, b % 2 ? LOCK_EX | LOCK_NB : LOCK_UN);
		break;
	default:
		if (may_fork)
			fork_child(data + 3, left - 3);
		may_fork = false;
	}
}

/* ---- One input ---------------------------------------------------------- */

static void begin(void)
{
	require(real_resolve() && model_begin());
	atexit(model_end);
	evers = 0; /* once more, with watchers */
	window = mmap(NULL, (size_t)PAGES * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	require(window != MAP_FAILED && getcwd(home, sizeof home));
	for (unsigned i = 0; i < PAGES; i++)
		map[i].kind = -1;
}

/* Every name is there again, and nothing else is known. */
static void all_files(void)
{
	static bool named[EVER];
	for (int i = 0; i < evers; i++)
		ever[i].kind = -1;
	for (int i = 0; i < PATHS; i++) {
		struct ever *file = model_register(i, WATCHERS);
		require(file || (model_make_file(i) && (file = model_register(i, WATCHERS))));
		named[file - ever] = true;
	}
	int kept = 0;
	for (int i = 0; i < evers; i++) {
		if (named[i])
			ever[kept++] = ever[i];
		else
			syscall(SYS_close, ever[i].watcher);
		named[i] = false;
	}
	evers = kept;
}

static void end(void)
{
	for (int i = 0; i < STREAMS; i++)
		if (streams[i])
			stream((unsigned)i, 0, 0);
	hook_close_range(FIRST, FIRST + COUNT - 1, 0);
	unmap_pages(0, PAGES);
	require(chdir(home) == 0);
	check();
	for (int i = 0; i < TRACK_MAILBOXES; i++)
		require(mailboxes[i].users == 0);
	require(files_end == 0 && maps_end == 0 && !track_overflowed());
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (!window)
		begin();
	all_files();
	may_fork = size % 8 == 0; /* it costs as much as a thousand other calls */
	for (size_t i = 0; i + 3 <= size && i < 3 * OPERATIONS; i += 3) {
		operation(data + i, size - i);
		check();
	}
	end();
	return 0;
}
