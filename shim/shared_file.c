#include "shared_file.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "policy.h"
#include "real.h"

/* The files that there are: counters, known. */
enum { MAPS = 2 };
static struct shared_map {
	uintptr_t start; /* 0: not yet */
	size_t size;
} maps[MAPS];

static void (*saved_by)(int, siginfo_t *, void *);

static bool trusted(const struct stat64 *status, const struct stat64 *directory)
{
	return (status->st_uid == 0 || status->st_uid == geteuid() || status->st_uid == directory->st_uid) &&
	       !(status->st_mode & (S_IWGRP | S_IWOTH));
}

/* An empty file becomes whole. Every page is there before it is mapped: a full
 * file system must not become a SIGBUS. */
static bool complete(int fd, size_t size, mode_t mode, const struct stat64 *directory)
{
	/* Made by root, it is to serve the user that the programs run as. */
	if (fchmod(fd, mode) != 0 || (geteuid() == 0 && fchown(fd, directory->st_uid, directory->st_gid) != 0))
		return false;
	return real_make_file(fd, (off_t)size);
}

static void *map(const char *name, size_t size, mode_t mode)
{
	char path[PATH_MAX];
	struct stat64 status, directory;
	const char *state_dir = policy_current()->state_dir;
	void *bytes = MAP_FAILED;
	if (real_stat(state_dir, &directory) != 0 || snprintf(path, sizeof path, "%s/%s", state_dir, name) >= (int)sizeof path)
		return NULL;
	int fd = real_open_private(path, O_RDWR | O_CREAT | O_NOFOLLOW, mode);
	if (fd < 0)
		return NULL;
	if (real_fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && trusted(&status, &directory) &&
	    (status.st_size == (off64_t)size || (status.st_size == 0 && complete(fd, size, mode, &directory))))
		bytes = real.mmap64(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	real.close(fd);
	return bytes == MAP_FAILED ? NULL : bytes;
}

void *shared_file_map(const char *name, size_t size, mode_t mode)
{
	int kept = errno, i = 0;
	void *bytes = map(name, size, mode);
	while (bytes && i < MAPS && maps[i].start)
		i++;
	if (bytes && i < MAPS) {
		maps[i].size = size;
		__atomic_store_n(&maps[i].start, (uintptr_t)bytes, __ATOMIC_RELEASE);
	}
	errno = kept;
	return bytes;
}

/* In a handler: the system call itself. */
#ifdef SYS_mmap2
enum { MMAP = SYS_mmap2 };
#else
enum { MMAP = SYS_mmap };
#endif

bool shared_file_lost(uintptr_t address)
{
	for (int i = 0; i < MAPS; i++) {
		uintptr_t start = __atomic_load_n(&maps[i].start, __ATOMIC_ACQUIRE);
		if (start && address - start < maps[i].size)
			return syscall(MMAP, start, maps[i].size, PROT_READ | PROT_WRITE, MAP_FIXED | MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == (long)start;
	}
	return false;
}

void shared_file_saved_by(void (*handler)(int, siginfo_t *, void *))
{
	__atomic_store_n(&saved_by, handler, __ATOMIC_RELEASE);
}

bool shared_file_usable(void)
{
	struct sigaction action;
	sigset_t blocked;
	void (*handler)(int, siginfo_t *, void *) = __atomic_load_n(&saved_by, __ATOMIC_ACQUIRE);
	return !handler || (sigaction(SIGBUS, NULL, &action) == 0 && action.sa_sigaction == handler &&
	                    sigprocmask(SIG_BLOCK, NULL, &blocked) == 0 && !sigismember(&blocked, SIGBUS));
}
