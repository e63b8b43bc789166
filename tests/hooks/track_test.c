/* The hooks and the tables of track.c, linked with a guard that only counts:
 * what is tracked is at every moment what /proc/self/fd says is open
 * (pitfalls 9, 10, 13). Prints the seed of its random operations; runs again
 * with CYRGUARD_TEST_SEED. */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

#include "track_model.h"

enum { DESCRIPTORS = 96, LIMIT = 2 * DESCRIPTORS, OPERATIONS = 40000 };

/* ---- TAP ---------------------------------------------------------------- */

static unsigned tests;
static bool failed;

static void result(bool good, const char *promise)
{
	printf("%sok %u - %s\n", good ? "" : "not ", ++tests, promise);
	failed |= !good;
}

/* Compares the table with the kernel's; false and a line on the first difference. */
static bool agrees(const char *after)
{
	int fd = model_difference(0, LIMIT, TRACK_DESCRIPTORS);
	if (fd >= 0) {
		int file = fd < LIMIT ? truth(fd) : -1;
		const struct tracked *entry = track_find(fd);
		printf("# after %s: descriptor %d is %s, tracked as %s\n", after, fd,
		       file < 0            ? "not open"
		       : ever[file].kind < 0 ? "foreign"
		                             : mailbox_file_name((enum mailbox_file)ever[file].kind),
		       entry ? mailbox_file_name(entry->file) : "nothing");
		return false;
	}
	for (int i = 0; model_users[i].mailbox; i++) {
		if (model_users[i].mailbox->users == model_users[i].open)
			continue;
		printf("# after %s: %u descriptors, %u users of the mailbox\n", after, model_users[i].open, model_users[i].mailbox->users);
		return false;
	}
	return true;
}

/* ---- Random operations (pitfalls 9, 10) --------------------------------- */

static uint64_t state;

static unsigned below(unsigned bound)
{
	state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (unsigned)(state >> 33) % bound;
}

/* Descriptors 0-2 are the test's own. */
static int any_fd(void)
{
	return 3 + (int)below(DESCRIPTORS - 3);
}

static FILE *streams[8];

static const char *open_something(unsigned which)
{
	const char *path = paths[which], *mailbox = mailbox_path[which / FILES];
	switch (below(7)) {
	case 0:
		open(path, O_RDWR);
		return "open";
	case 1:
		open64(path, O_RDONLY | O_CLOEXEC);
		return "open64";
	case 2:
		openat(AT_FDCWD, path, O_WRONLY);
		return "openat";
	case 3: {
		int place = open(mailbox, O_RDONLY | O_DIRECTORY);
		openat64(place, strrchr(path, '/') + 1, O_RDWR);
		close(place);
		return "openat64 of a directory";
	}
	case 4:
		open(path, O_RDWR | O_CREAT, 0600);
		return "open O_CREAT";
	case 5:
		if (chdir(mailbox) == 0)
			open(strrchr(path, '/') + 1, O_RDWR);
		return "open after chdir";
	default:
		creat(path, 0600);
		return "creat";
	}
}

static const char *stream_operation(const char *path)
{
	FILE **stream = &streams[below(8)];
	if (!*stream) {
		if (below(2)) {
			*stream = fopen(path, below(2) ? "r" : "r+");
			return "fopen";
		}
		int fd = open(path, O_RDONLY);
		*stream = fd >= 0 ? fdopen(fd, "r") : NULL;
		return "fdopen";
	}
	switch (below(4)) {
	case 0:
		*stream = freopen(path, "r", *stream);
		return "freopen";
	case 1:
		*stream = freopen(NULL, "r", *stream);
		return "freopen without a name";
	case 2:
		*stream = freopen64("/nonexistent/cyrus.index", "r", *stream);
		return "freopen64 that fails";
	default:
		fclose(*stream);
		*stream = NULL;
		return "fclose";
	}
}

/* A stream whose descriptor was closed or replaced under it is no stream any
 * more: closing it would close another's. */
static void forget_streams(void)
{
	for (int i = 0; i < 8; i++)
		streams[i] = NULL;
}

static const char *operation(void)
{
	unsigned which = below(PATHS);
	switch (below(13)) {
	case 0:
	case 1:
	case 2:
		return open_something(which);
	case 3:
	case 4:
		return stream_operation(paths[which]);
	case 5:
	case 6:
		forget_streams();
		close(any_fd());
		return "close";
	case 7:
		dup(any_fd());
		return "dup";
	case 8:
		forget_streams();
		dup2(any_fd(), any_fd());
		return "dup2";
	case 9:
		forget_streams();
		dup3(any_fd(), any_fd(), O_CLOEXEC);
		return "dup3";
	case 10:
		fcntl(any_fd(), below(2) ? F_DUPFD : F_DUPFD_CLOEXEC, any_fd());
		return "F_DUPFD";
	case 11: {
		forget_streams();
		unsigned first = (unsigned)any_fd(), flags = below(3) ? 0 : CLOSE_RANGE_CLOEXEC;
		close_range(first, first + below(6), (int)flags);
		return flags ? "close_range CLOEXEC" : "close_range";
	}
	default:
		if (below(8))
			return "nothing";
		forget_streams();
		closefrom(below(4) ? any_fd() : below(2) ? 3 : 70);
		return "closefrom";
	}
}

static void random_operations(void)
{
	const char *given = getenv("CYRGUARD_TEST_SEED");
	uint64_t seed = given ? strtoull(given, NULL, 0) : (uint64_t)time(NULL) * 1000003 + (uint64_t)getpid();
	state = seed;
	printf("# seed %llu\n", (unsigned long long)seed);
	bool good = true;
	const char *last = "nothing";
	int i;
	for (i = 0; i < OPERATIONS && good; i++) {
		last = operation();
		/* A stale entry would stay: not every operation needs a look. */
		if (i % 8 == 0 || i > OPERATIONS - 100)
			good = agrees(last);
	}
	printf("# %d operations\n", i);
	result(good, "after random opens, dups and closes the table is that of /proc/self/fd");
	closefrom(3);
	forget_streams();
	result(agrees("closefrom"), "after closefrom(3) nothing is tracked");
	open(paths[0], O_RDWR);
	/* closefrom takes what is below 0 for 0; keep 0-2 by asking for it last. */
	int out = dup(1);
	if (fork() == 0) {
		closefrom(-1);
		_exit(track_is_ours(out - 1));
	}
	int ended = 1;
	wait(&ended);
	result(ended == 0, "closefrom(-1) closes all");
	closefrom(3);
}

/* What goes around every hook: a number is closed and used again. */
static void stale_entries(void)
{
	int fd = open(paths[0], O_RDWR);
	syscall(SYS_close, fd);
	int again = (int)syscall(SYS_openat, AT_FDCWD, paths[FOREIGN], O_RDONLY, 0);
	result(fd == again && track_find(fd) == NULL && !track_is_ours(fd), "a number closed past us and used again is not believed");
	close(again);
	fd = open(paths[0], O_RDWR);
	bool any;
	result(track_readable(ever[0].device, ever[0].inode, &any) == fd && any, "a readable descriptor is found by its file");
	syscall(SYS_close, fd);
	result(track_readable(ever[0].device, ever[0].inode, &any) == -1 && !any, "not after it was closed past us");
	fd = open(paths[0], O_WRONLY);
	result(track_readable(ever[0].device, ever[0].inode, &any) == -1 && any, "one for writing only is known, but not for reading");
	close(fd);
}

/* What was written under the name of a left-over is a mailbox file from its
 * rename on, by whatever descriptor it was opened. */
static void renames(void)
{
	int fresh = open(paths[4], O_RDWR), copy = dup(fresh), old = open(paths[0], O_RDWR);
	rename(paths[4], paths[0]);
	model_register(0, 0);
	result(agrees("rename") && track_find(copy)->file == FILE_INDEX, "a left-over renamed in place is cyrus.index, and the old one remains it");
	close(copy);
	close(old);
	close(fresh);
	model_make_file(4);
	model_register(4, 0);
	int place = open(mailbox_path[0], O_RDONLY | O_DIRECTORY);
	fresh = open(paths[4], O_RDWR);
	renameat(place, names[4], place, names[0]);
	model_register(0, 0);
	result(agrees("renameat"), "by a name relative to a descriptor, too");
	close(fresh);
	close(place);
	model_make_file(4);
	model_register(4, 0);
}

static void events(void)
{
	events_opened = events_locked = 0;
	int fd = open(paths[0], O_RDWR);
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	fcntl(fd, F_SETLK, &lock);
	fcntl(fd, F_SETLKW, &lock);
	result(events_opened == 1 && events_locked == 2, "the guard hears of one open and two locks");
	lock.l_type = F_UNLCK;
	fcntl(fd, F_SETLK, &lock);
	fcntl(fd, F_GETLK, &lock);
	fcntl(fd, F_SETFD, FD_CLOEXEC);
	result(events_locked == 2, "and of no lock where there was none");
	close(fd);
	fd = open(paths[FOREIGN], O_RDWR);
	lock.l_type = F_WRLCK;
	fcntl(fd, F_SETLK, &lock);
	close(fd);
	result(events_opened == 1 && events_locked == 2, "nothing of a foreign file");
}

/* Locks belong to the process and the file: any close gives them up. */
static void locks(void)
{
	int first = open(paths[0], O_RDWR), other = open(paths[0], O_RDONLY);
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	fcntl(first, F_SETLK, &lock);
	sigset_t signals;
	result(track_find(other)->lock == TRACK_WRITE_LOCKED, "a lock is that of every descriptor of the file");
	close(other);
	bool entered = track_enter(&signals); /* what was only noted is done then */
	result(entered && track_find(first)->lock == TRACK_UNLOCKED, "and goes with the close of any");
	if (entered)
		track_leave(&signals);
	close(first);
}

/* In the unified layout nobody asks for cyrus.header. */
static void headers(void)
{
	int index = open(paths[0], O_RDWR), header = open(paths[3], O_RDWR);
	result(track_is_ours(header), "cyrus.header is known, as it locks the split layout");
	close(header);
	track_find(index)->mailbox->unified = true;
	header = open(paths[3], O_RDWR);
	int expunge = open(paths[2], O_RDWR);
	result(!track_is_ours(header) && track_is_ours(expunge) && !track_overflowed(), "that of the unified layout is a foreign file, no other is");
	track_find(index)->mailbox->unified = false;
	close(header);
	close(expunge);
	close(index);
}

/* ---- Maps --------------------------------------------------------------- */

static void maps(void)
{
	enum { PAGE = 4096 };
	struct tracked_map map;
	int fd = open(paths[1], O_RDWR), foreign = open(paths[FOREIGN], O_RDWR);
	if (ftruncate(fd, 4 * PAGE) != 0 || ftruncate(foreign, 4 * PAGE) != 0)
		exit(2);
	char *at = mmap(NULL, 4 * PAGE, PROT_READ, MAP_SHARED, fd, 0);
	bool good = track_map_at((uintptr_t)at + PAGE, &map) && map.offset == 0 && map.file == FILE_CACHE;
	close(fd);
	result(good && track_map_at((uintptr_t)at, &map), "a map is known, after the close too");
	munmap(at, PAGE);
	good = !track_map_at((uintptr_t)at, &map) && track_map_at((uintptr_t)at + PAGE, &map) && map.offset == PAGE;
	result(good, "its head goes");
	munmap(at + 2 * PAGE, PAGE);
	good = track_map_at((uintptr_t)at + PAGE, &map) && !track_map_at((uintptr_t)at + 2 * PAGE, &map) &&
	       track_map_at((uintptr_t)at + 3 * PAGE, &map) && map.offset + ((uintptr_t)at + 3 * PAGE - map.start) == 3 * PAGE;
	result(good, "a hole leaves what is before and behind it");
	/* Mapped over: the address is another file's now. */
	good = mmap(at + 2 * PAGE, 2 * PAGE, PROT_READ, MAP_SHARED | MAP_FIXED, foreign, 0) != MAP_FAILED;
	good = good && track_map_at((uintptr_t)at + PAGE, &map) && !track_map_at((uintptr_t)at + 2 * PAGE, &map);
	result(good, "what is mapped over it is not taken for it");
	munmap(at, 4 * PAGE);
	result(!track_map_at((uintptr_t)at + PAGE, &map), "all of it goes");
	close(foreign);
}

/* ---- Children (pitfall 13) ---------------------------------------------- */

static void vfork_child(void)
{
	int fd = open(paths[0], O_RDWR), other = open(paths[FOREIGN], O_RDWR), locked = open(paths[1], O_RDWR);
	int ended = 1;
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET}, unlock = {.l_type = F_UNLCK, .l_whence = SEEK_SET};
	fcntl(locked, F_SETLK, &lock);
	pid_t child = vfork();
	if (child == 0) {
		fcntl(locked, F_SETLK, &unlock);
		close(locked);
		dup2(fd, 70);
		dup2(other, fd);
		close(other);
		execl("/bin/true", "true", (char *)NULL);
		_exit(1);
	}
	waitpid(child, &ended, 0);
	result(ended == 0 && agrees("vfork"), "what a vfork child does to its descriptors is not done to its parent's");
	const struct tracked *kept = track_find(locked);
	result(kept && kept->lock == TRACK_WRITE_LOCKED, "nor to its locks");
	close(locked);

	posix_spawn_file_actions_t actions;
	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, fd, 0);
	posix_spawn_file_actions_addclose(&actions, fd);
	char *const arguments[] = {(char[]){"true"}, NULL};
	ended = posix_spawn(&child, "/bin/true", &actions, NULL, arguments, environ);
	if (ended == 0)
		waitpid(child, &ended, 0);
	posix_spawn_file_actions_destroy(&actions);
	result(ended == 0 && agrees("posix_spawn"), "nor what posix_spawn does");

	child = fork();
	if (child == 0) {
		close(fd);
		int mine = open(paths[1], O_RDWR);
		_exit(agrees("fork") && mine >= 0 ? 0 : 1);
	}
	waitpid(child, &ended, 0);
	result(ended == 0 && agrees("fork"), "a fork child tracks its own from there on");
	close(fd);
	close(other);
}

int main(void)
{
	setvbuf(stdout, NULL, _IOLBF, 0);
	setrlimit(RLIMIT_NOFILE, &(struct rlimit){LIMIT, LIMIT});
	if (!model_begin())
		return 2;
	atexit(model_end);
	events();
	locks();
	headers();
	stale_entries();
	maps();
	renames();
	vfork_child();
	random_operations();
	return failed;
}
