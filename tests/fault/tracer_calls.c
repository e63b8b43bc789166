/* The system calls by name, and which of them can change a disk. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include "tracer.h"

const char *root = "/";

/* Where the call says which file it concerns. */
enum about {
	NO_FILE,
	FD,        /* argument 0 */
	PATH,      /* argument 0 */
	AT,        /* arguments 0 and 1 */
	PATHS,     /* arguments 0 and 1 */
	ATS,       /* arguments 0, 1 and 2, 3 */
	MAPPED_FD, /* argument 4 */
};

static const struct known_call {
	long number;
	const char *name;
	enum about about;
	enum change change;
} known_calls[] = {
#define ROW(name, about, change) {SYS_##name, #name, about, change},
	ROW(open, PATH, CHANGES_NAMES)
	ROW(openat, AT, CHANGES_NAMES)
	ROW(creat, PATH, CHANGES_NAMES)
	ROW(rename, PATHS, CHANGES_NAMES)
	ROW(renameat, ATS, CHANGES_NAMES)
	ROW(renameat2, ATS, CHANGES_NAMES)
	ROW(link, PATHS, CHANGES_NAMES)
	ROW(linkat, ATS, CHANGES_NAMES)
	ROW(unlink, PATH, CHANGES_NAMES)
	ROW(unlinkat, AT, CHANGES_NAMES)
	ROW(mkdir, PATH, CHANGES_NAMES)
	ROW(mkdirat, AT, CHANGES_NAMES)
	ROW(rmdir, PATH, CHANGES_NAMES)
	ROW(write, FD, CHANGES_DATA)
	ROW(pwrite64, FD, CHANGES_DATA)
	ROW(writev, FD, CHANGES_DATA)
	ROW(pwritev, FD, CHANGES_DATA)
	ROW(ftruncate, FD, CHANGES_DATA)
	ROW(truncate, PATH, CHANGES_DATA)
	ROW(fallocate, FD, CHANGES_DATA)
	ROW(copy_file_range, FD, CHANGES_DATA)
	ROW(sendfile, FD, CHANGES_DATA)
	ROW(fsync, FD, SYNCS)
	ROW(fdatasync, FD, SYNCS)
	ROW(msync, NO_FILE, CHANGES_NOTHING)
	ROW(mmap, MAPPED_FD, CHANGES_DATA)
	ROW(munmap, NO_FILE, CHANGES_NOTHING)
	ROW(mprotect, NO_FILE, CHANGES_NOTHING)
	ROW(mremap, NO_FILE, CHANGES_NOTHING)
	ROW(brk, NO_FILE, CHANGES_NOTHING)
	ROW(read, FD, CHANGES_NOTHING)
	ROW(pread64, FD, CHANGES_NOTHING)
	ROW(readv, FD, CHANGES_NOTHING)
	ROW(lseek, FD, CHANGES_NOTHING)
	ROW(close, FD, CHANGES_NOTHING)
	ROW(dup, FD, CHANGES_NOTHING)
	ROW(dup2, FD, CHANGES_NOTHING)
	ROW(dup3, FD, CHANGES_NOTHING)
	ROW(fcntl, FD, CHANGES_NOTHING)
	ROW(flock, FD, CHANGES_NOTHING)
	ROW(fstat, FD, CHANGES_NOTHING)
	ROW(stat, PATH, CHANGES_NOTHING)
	ROW(lstat, PATH, CHANGES_NOTHING)
	ROW(newfstatat, AT, CHANGES_NOTHING)
	ROW(statx, AT, CHANGES_NOTHING)
	ROW(access, PATH, CHANGES_NOTHING)
	ROW(readlink, PATH, CHANGES_NOTHING)
	ROW(readlinkat, AT, CHANGES_NOTHING)
	ROW(getdents64, FD, CHANGES_NOTHING)
	ROW(fchmod, FD, CHANGES_NOTHING)
	ROW(fchown, FD, CHANGES_NOTHING)
	ROW(socket, NO_FILE, CHANGES_NOTHING)
	ROW(connect, NO_FILE, CHANGES_NOTHING)
	ROW(sendto, NO_FILE, CHANGES_NOTHING)
	ROW(close_range, NO_FILE, CHANGES_NOTHING)
	ROW(rt_sigprocmask, NO_FILE, CHANGES_NOTHING)
	ROW(clock_gettime, NO_FILE, CHANGES_NOTHING)
	ROW(gettimeofday, NO_FILE, CHANGES_NOTHING)
	ROW(time, NO_FILE, CHANGES_NOTHING)
	ROW(fadvise64, NO_FILE, CHANGES_NOTHING)
	ROW(exit_group, NO_FILE, CHANGES_NOTHING)
#undef ROW
};

size_t peek(pid_t pid, uint64_t address, void *bytes, size_t length)
{
	struct iovec here = {bytes, length}, there = {(void *)(uintptr_t)address, length}; // NOLINT
	ssize_t n = process_vm_readv(pid, &here, 1, &there, 1, 0);
	return n < 0 ? 0 : (size_t)n;
}

static void peek_string(pid_t pid, uint64_t address, char *text, size_t room)
{
	/* Page by page: what follows the string may not be mapped. */
	size_t done = 0;
	while (done < room - 1) {
		size_t chunk = 4096 - (address + done) % 4096;
		if (chunk > room - 1 - done)
			chunk = room - 1 - done;
		size_t n = peek(pid, address + done, text + done, chunk);
		if (memchr(text + done, '\0', n))
			return;
		done += n;
		if (n < chunk)
			break;
	}
	text[done] = '\0';
}

static void follow(pid_t pid, const char *what, char *path)
{
	char link[64];
	snprintf(link, sizeof link, "/proc/%d/%s", (int)pid, what);
	ssize_t n = readlink(link, path, PATH_MAX - 1);
	path[n < 0 ? 0 : n] = '\0';
}

static void path_of_fd(pid_t pid, int fd, char *path)
{
	char what[32];
	snprintf(what, sizeof what, "fd/%d", fd);
	follow(pid, what, path);
}

static void path_at(pid_t pid, int directory, uint64_t address, char *path)
{
	char name[PATH_MAX];
	peek_string(pid, address, name, sizeof name);
	if (name[0] == '/') {
		memcpy(path, name, strlen(name) + 1);
		return;
	}
	if (directory == AT_FDCWD)
		follow(pid, "cwd", path);
	else
		path_of_fd(pid, directory, path);
	size_t length = strlen(path);
	if (name[0] && length + strlen(name) + 2 < PATH_MAX) {
		path[length] = '/';
		memcpy(path + length + 1, name, strlen(name) + 1);
	}
}

static bool under_root(const char *path)
{
	size_t length = strlen(root);
	return strncmp(path, root, length) == 0 && (path[length] == '/' || path[length] == '\0' || length == 1);
}

bool call_is_of_root(const struct call *call)
{
	return under_root(call->path) || under_root(call->to);
}

static int open_flags(const struct call *call)
{
	return call->number == SYS_creat ? O_CREAT | O_TRUNC : (int)call->argument[call->number == SYS_open ? 1 : 2];
}

/* A call of this kind, but this one cannot. */
static bool harmless(const struct call *call)
{
	struct stat status;
	if (!call_is_of_root(call))
		return true;
	switch (call->number) {
	case SYS_open:
	case SYS_openat:
	case SYS_creat:
		if (open_flags(call) & O_TRUNC)
			return false;
		return !(open_flags(call) & O_CREAT) || stat(call->path, &status) == 0;
	case SYS_mmap:
		return !(call->argument[2] & PROT_WRITE) || (call->argument[3] & MAP_TYPE) != MAP_SHARED;
	default:
		return false;
	}
}

unsigned call_same(long number)
{
	switch (number) {
	case SYS_openat:
	case SYS_newfstatat:
	case SYS_read:
	case SYS_pread64:
	case SYS_pwrite64:
	case SYS_fcntl:
	case SYS_mmap:
	case SYS_fallocate:
		return 3;
	case SYS_open:
	case SYS_stat:
	case SYS_lstat:
	case SYS_fstat:
	case SYS_write:
	case SYS_rename:
	case SYS_link:
	case SYS_readlink:
	case SYS_ftruncate:
	case SYS_munmap:
	case SYS_mprotect:
	case SYS_fchmod:
	case SYS_fchown:
	case SYS_rt_sigprocmask:
		return 2;
	case SYS_close:
	case SYS_fsync:
	case SYS_fdatasync:
	case SYS_unlink:
		return 1;
	default:
		return 0;
	}
}

void call_describe(struct call *call)
{
	const struct known_call *known = NULL;
	for (size_t i = 0; i < sizeof known_calls / sizeof known_calls[0] && !known; i++)
		if (known_calls[i].number == call->number)
			known = &known_calls[i];
	call->path[0] = call->to[0] = '\0';
	call->name = known ? known->name : "other";
	call->change = known ? known->change : CHANGES_NOTHING;
	const uint64_t *argument = call->argument;
	switch (known ? known->about : NO_FILE) {
	case NO_FILE:
		break;
	case FD:
		path_of_fd(call->pid, (int)argument[0], call->path);
		break;
	case MAPPED_FD:
		if (!(argument[3] & MAP_ANONYMOUS))
			path_of_fd(call->pid, (int)argument[4], call->path);
		break;
	case PATH:
		path_at(call->pid, AT_FDCWD, argument[0], call->path);
		break;
	case AT:
		path_at(call->pid, (int)argument[0], argument[1], call->path);
		break;
	case PATHS:
		path_at(call->pid, AT_FDCWD, argument[0], call->path);
		path_at(call->pid, AT_FDCWD, argument[1], call->to);
		break;
	case ATS:
		path_at(call->pid, (int)argument[0], argument[1], call->path);
		path_at(call->pid, (int)argument[2], argument[3], call->to);
		break;
	}
	if (call->change != CHANGES_NOTHING && harmless(call))
		call->change = CHANGES_NOTHING;
}
