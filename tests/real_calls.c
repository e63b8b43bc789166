#include "real_calls.h"

#include <errno.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>

#include "real.h"

static struct real kept;
static char text[256 << 10];
static size_t length;
static unsigned calls, fails_at;
static int fails_with;

/* Notes a call; true if it is to fail. */
__attribute__((format(printf, 1, 2))) static bool note(const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int n = vsnprintf(text + length, sizeof text - length, format, arguments);
	va_end(arguments);
	if (n > 0 && length + (size_t)n + 2 < sizeof text) {
		length += (size_t)n;
		text[length++] = '\n';
		text[length] = '\0';
	}
	if (++calls != fails_at || fails_with < 0)
		return false;
	if (fails_with & REAL_CALLS_TWICE)
		fails_at++;
	errno = fails_with & ~REAL_CALLS_TWICE;
	fails_with = errno;
	return true;
}

static const char *last(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? slash + 1 : path;
}

static const char *name_of(int fd)
{
	static char path[4096];
	char link[64];
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	ssize_t n = readlink(link, path, sizeof path - 1);
	path[n > 0 ? n : 0] = '\0';
	return last(path);
}

static int do_open(const char *path, int flags, mode_t mode)
{
	return note("open %s", last(path)) ? -1 : kept.open64(path, flags, mode);
}

static int do_close(int fd)
{
	note("close %s", name_of(fd)); /* closed it is, whatever close says */
	return kept.close(fd);
}

static ssize_t do_pread(int fd, void *bytes, size_t n, off64_t at)
{
	return note("read %s", name_of(fd)) ? -1 : kept.pread64(fd, bytes, n, at);
}

static ssize_t do_pwrite(int fd, const void *bytes, size_t n, off64_t at)
{
	bool fails = note("write %s", name_of(fd));
	if (calls == fails_at && fails_with < 0) {
		fails_at++;
		fails_with = -fails_with;
		n = 1;
	}
	return fails ? -1 : kept.pwrite64(fd, bytes, n, at);
}

static int do_fsync(int fd)
{
	return note("fsync %s", name_of(fd)) ? -1 : kept.fsync(fd);
}

static int do_rename(const char *from, const char *to)
{
	char old[4096];
	snprintf(old, sizeof old, "%s", last(from));
	return note("rename %s %s", old, last(to)) ? -1 : kept.rename(from, to);
}

static int do_unlink(const char *path)
{
	return note("unlink %s", last(path)) ? -1 : kept.unlink(path);
}

static int do_fstat(int fd, struct stat64 *status)
{
	return note("fstat %s", name_of(fd)) ? -1 : kept.fstat64(fd, status);
}

static int do_stat(const char *path, struct stat64 *status)
{
	return note("stat %s", last(path)) ? -1 : kept.stat64(path, status);
}

static int do_fcntl(int fd, int command, void *argument)
{
	const struct flock *lock = argument;
	if (command != F_SETLK && command != F_SETLKW)
		return note("fcntl %s", name_of(fd)) ? -1 : kept.fcntl(fd, command, argument);
	const char *type = lock->l_type == F_WRLCK ? "write" : lock->l_type == F_RDLCK ? "read" : "unlock";
	const bool fails = note("%s %s %s", command == F_SETLK ? "lock" : "wait for", name_of(fd), type);
	return fails && lock->l_type != F_UNLCK ? -1 : kept.fcntl(fd, command, argument); /* to unlock never fails */
}

static void *do_mmap(void *address, size_t n, int access, int flags, int fd, off64_t at)
{
	return note("map") ? MAP_FAILED : kept.mmap64(address, n, access, flags, fd, at);
}

void real_calls_begin(unsigned fail_at, int error)
{
	real_resolve();
	kept = real;
	length = 0;
	text[0] = '\0';
	calls = 0;
	fails_at = fail_at;
	fails_with = error;
	real.open64 = do_open;
	real.close = do_close;
	real.pread64 = do_pread;
	real.pwrite64 = do_pwrite;
	real.fsync = do_fsync;
	real.rename = do_rename;
	real.unlink = do_unlink;
	real.fstat64 = do_fstat;
	real.stat64 = do_stat;
	real.fcntl = do_fcntl;
	real.mmap64 = do_mmap;
}

unsigned real_calls_end(void)
{
	real = kept;
	return calls;
}

const char *real_calls_log(void)
{
	return text;
}

bool real_calls_in_order(const char *const *lines)
{
	const char *at = text;
	for (; *lines; lines++) {
		size_t n = strlen(*lines);
		for (; *at && (strncmp(at, *lines, n) != 0 || at[n] != '\n'); at += strcspn(at, "\n") + 1)
			;
		if (!*at) {
			fprintf(stderr, "# no \"%s\" there:\n%s", *lines, text);
			return false;
		}
		at += n + 1;
	}
	return true;
}
