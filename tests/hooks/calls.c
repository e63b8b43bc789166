/* Makes every call of hooks.def once, by its exact symbol, on a file, and
 * prints a line for each: result, errno, allocations, locks. What it prints
 * must be the same with the guard and without it.
 *
 *   calls DIRECTORY [PREFIX]    from main, or, built as calls.so, from a
 *                               constructor (CYRGUARD_TEST_CALLS=DIRECTORY)
 *
 * The file is DIRECTORY/cyrus.index, DIRECTORY/plain and one that is missing.
 * Before each call the locks of a mailbox are taken through descriptors opened
 * as PREFIX + name (a hard link: the guard does not know them), and read back
 * by a child afterwards. */
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#define CALL(result, symbol, parameters, arguments, event) result hooked_##symbol parameters __asm__(#symbol);
#include "hooks.def"
#undef CALL
#if __SIZEOF_LONG__ == 4 && !__GLIBC_PREREQ(2, 34) /* has none of these */
#define hooked___fcntl_time64 hooked_fcntl64
#define hooked___stat64_time64(path, status) (-1)
#define hooked___lstat64_time64(path, status) (-1)
#define hooked___fstat64_time64(fd, status) (-1)
#endif

/* The version argument of the stat family before glibc 2.33. */
#if defined(__x86_64__)
enum { STAT_VERSION = 1 };
#else
enum { STAT_VERSION = 3 };
#endif

enum { MARK = 0x5a, PATH = 4096, HIGH = 100 };

/* Of malloc_count.so, where that is preloaded. */
extern long test_allocations(void) __attribute__((weak));

static char directory[PATH], name[PATH + 32], fresh[PATH + 64];
static const char *base, *fresh_base;
static int place, fd, fresh_fd; /* directory, `name`, `fresh` */
static FILE *stream;            /* of `name`, where a call wants one */
static void *map;
static char bytes[64];
static struct stat status;
static struct stat64 status64;

/* ---- One call and what it left ------------------------------------------ */

static int error;
static long allocated;

static void before(void)
{
	allocated = test_allocations ? test_allocations() : 0;
	errno = MARK;
}

static void after(void)
{
	error = errno;
	allocated = test_allocations ? test_allocations() - allocated : 0;
}

#define MAKE(symbol, ...)                                       \
	static long try_##symbol(void)                          \
	{                                                       \
		before();                                       \
		long result = (long)hooked_##symbol(__VA_ARGS__); \
		after();                                        \
		return result;                                  \
	}
/* A pointer differs from run to run: 1 if there is one. */
#define MAKE_STREAM(symbol, ...)                              \
	static long try_##symbol(void)                        \
	{                                                     \
		before();                                     \
		FILE *result = hooked_##symbol(__VA_ARGS__);  \
		after();                                      \
		if (result)                                   \
			fclose(result);                       \
		return result != NULL;                        \
	}
#define MAKE_MAP(symbol, ...)                                 \
	static long try_##symbol(void)                        \
	{                                                     \
		before();                                     \
		void *result = hooked_##symbol(__VA_ARGS__);  \
		after();                                      \
		if (result != MAP_FAILED)                     \
			munmap(result, 4096);                 \
		return result != MAP_FAILED;                  \
	}
/* The stat family: the size, or what went wrong. */
#define MAKE_STAT(symbol, kind, ...)                            \
	static long try_##symbol(void)                          \
	{                                                       \
		before();                                       \
		int result = hooked_##symbol(__VA_ARGS__);      \
		after();                                        \
		return result == 0 ? (long)kind.st_size : result; \
	}

static struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
static struct flock64 lock64 = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
static struct iovec parts[2] = {{bytes, 4}, {bytes + 4, 4}};

MAKE(open, name, O_RDWR, 0)
MAKE(open64, name, O_RDWR, 0)
MAKE(__open_2, name, O_RDWR)
MAKE(__open64_2, name, O_RDWR)
MAKE(openat, place, base, O_RDWR, 0)
MAKE(openat64, place, base, O_RDWR, 0)
MAKE(__openat_2, place, base, O_RDWR)
MAKE(__openat64_2, place, base, O_RDWR)
MAKE(creat, fresh, 0600)
MAKE(creat64, fresh, 0600)
MAKE_STREAM(fopen, name, "r+")
MAKE_STREAM(fopen64, name, "r")
MAKE_STREAM(freopen, name, "r", stream)
MAKE_STREAM(freopen64, name, "r+", stream)
MAKE(close, fd)
MAKE(fclose, stream)
MAKE(close_range, (unsigned)fd, (unsigned)fd, 0)
MAKE(dup, fd)
MAKE(dup2, fd, HIGH)
MAKE(dup3, fd, HIGH, O_CLOEXEC)
MAKE(fcntl, fd, F_SETLK, &lock)
MAKE(fcntl64, fd, F_SETLK64, &lock64)
MAKE(flock, fd, LOCK_SH | LOCK_NB)
MAKE_MAP(mmap, NULL, 4096, PROT_READ, MAP_SHARED, fd, 0)
MAKE_MAP(mmap64, NULL, 4096, PROT_READ, MAP_PRIVATE, fd, 0)
MAKE(munmap, map, 4096)
MAKE_STAT(stat, status, name, &status)
MAKE_STAT(stat64, status64, name, &status64)
MAKE_STAT(lstat, status, name, &status)
MAKE_STAT(lstat64, status64, name, &status64)
MAKE_STAT(fstat, status, fd, &status)
MAKE_STAT(fstat64, status64, fd, &status64)
MAKE_STAT(__xstat, status, STAT_VERSION, name, &status)
MAKE_STAT(__xstat64, status64, STAT_VERSION, name, &status64)
MAKE_STAT(__lxstat, status, STAT_VERSION, name, &status)
MAKE_STAT(__lxstat64, status64, STAT_VERSION, name, &status64)
MAKE_STAT(__fxstat, status, STAT_VERSION, fd, &status)
MAKE_STAT(__fxstat64, status64, STAT_VERSION, fd, &status64)
#if __SIZEOF_LONG__ == 4
static struct {
	char before[40];
	int64_t st_size;
	char behind[80];
} status_time64;
MAKE(__fcntl_time64, fd, F_SETLK64, &lock64)
MAKE_STAT(__stat64_time64, status_time64, name, &status_time64)
MAKE_STAT(__lstat64_time64, status_time64, name, &status_time64)
MAKE_STAT(__fstat64_time64, status_time64, fd, &status_time64)
#endif
MAKE(read, fd, bytes, 8)
MAKE(__read_chk, fd, bytes, 8, sizeof bytes)
MAKE(pread, fd, bytes, 8, 0)
MAKE(pread64, fd, bytes, 8, 0)
MAKE(__pread_chk, fd, bytes, 8, 0, sizeof bytes)
MAKE(__pread64_chk, fd, bytes, 8, 0, sizeof bytes)
MAKE(readv, fd, parts, 2)
MAKE(lseek, fd, 16, SEEK_SET)
MAKE(lseek64, fd, 16, SEEK_SET)
MAKE(write, fresh_fd, bytes, 8)
MAKE(pwrite, fresh_fd, bytes, 8, 4)
MAKE(pwrite64, fresh_fd, bytes, 8, 4)
MAKE(writev, fresh_fd, parts, 2)
MAKE(ftruncate, fresh_fd, 90)
MAKE(ftruncate64, fresh_fd, 90)
MAKE(fsync, fresh_fd)
MAKE(fdatasync, fresh_fd)
MAKE(rename, fresh, name)
MAKE(renameat, place, fresh_base, place, base)
MAKE(renameat2, place, fresh_base, place, base, 0)
MAKE(unlink, fresh)
MAKE(unlinkat, place, fresh_base, 0)
MAKE(remove, fresh)

static long try_closefrom(void)
{
	dup2(fd, HIGH);
	before();
	hooked_closefrom(HIGH);
	after();
	return 0;
}

static long try_link(void)
{
	unlink(fresh);
	before();
	int result = hooked_link(name, fresh);
	after();
	return result;
}

static long try_linkat(void)
{
	unlink(fresh);
	before();
	int result = hooked_linkat(place, base, place, fresh_base, 0);
	after();
	return result;
}

/* ---- Beyond the table --------------------------------------------------- */

static long try_fcntl_dupfd(void)
{
	before();
	int result = hooked_fcntl(fd, F_DUPFD_CLOEXEC, (void *)(long)HIGH);
	after();
	return result;
}

static long try_fcntl_unlock(void)
{
	struct flock unlock = {.l_type = F_UNLCK, .l_whence = SEEK_SET};
	before();
	int result = hooked_fcntl(fresh_fd, F_SETLK, &unlock);
	after();
	return result;
}

static long try_open_create(void)
{
	unlink(fresh);
	before();
	int result = hooked_open(fresh, O_RDWR | O_CREAT | O_EXCL, 0640);
	after();
	struct stat made;
	return fstat(result, &made) == 0 ? (long)(made.st_mode & 07777) * 1000 + result : -1;
}

/* A stream without a descriptor: fileno fails on it. */
static long try_fclose_memory(void)
{
	static char memory[16];
	FILE *in_memory = fmemopen(memory, sizeof memory, "w");
	before();
	int result = hooked_fclose(in_memory);
	after();
	return result;
}

static long try_freopen_null(void)
{
	before();
	FILE *result = hooked_freopen(NULL, "r", stream);
	after();
	if (result)
		fclose(result);
	return result != NULL;
}

static long try_mmap_anonymous(void)
{
	before();
	void *result = hooked_mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	after();
	munmap(result, 4096);
	return result != MAP_FAILED;
}

static const struct {
	const char *call;
	long (*make)(void);
} calls[] = {
#define CALL(result, symbol, parameters, arguments, event) {#symbol, try_##symbol},
#include "hooks.def"
#undef CALL
    {"fcntl F_DUPFD_CLOEXEC", try_fcntl_dupfd},
    {"fcntl F_UNLCK", try_fcntl_unlock},
    {"open O_CREAT", try_open_create},
    {"fclose of memory", try_fclose_memory},
    {"freopen without a name", try_freopen_null},
    {"mmap of no file", try_mmap_anonymous},
};

/* ---- Locks -------------------------------------------------------------- */

static const char *const locked_files[] = {"cyrus.header", "cyrus.index", "cyrus.cache", "cyrus.expunge"};
enum { LOCKED = sizeof locked_files / sizeof locked_files[0] };
static int holder[LOCKED];
static const char *prefix = "";

static void take_locks(void)
{
	for (int i = 0; i < LOCKED; i++) {
		char path[PATH + 64];
		snprintf(path, sizeof path, "%s/%s%s", directory, prefix, locked_files[i]);
		holder[i] = open(path, O_RDWR);
		struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
		fcntl(holder[i], F_SETLK, &whole);
	}
}

/* "hice", a dot for a lock that is gone: asked by a child, for a process does
 * not see its own locks. */
static const char *kept_locks(void)
{
	static char seen[LOCKED + 1];
	pid_t child = fork();
	if (child == 0) {
		int kept = 0;
		for (int i = 0; i < LOCKED; i++) {
			struct flock probe = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
			if (fcntl(holder[i], F_GETLK, &probe) == 0 && probe.l_type != F_UNLCK && probe.l_pid == getppid())
				kept |= 1 << i;
		}
		_exit(kept);
	}
	int ended = 0;
	waitpid(child, &ended, 0);
	for (int i = 0; i < LOCKED; i++)
		seen[i] = WEXITSTATUS(ended) & 1 << i ? "hice"[i] : '.';
	return seen;
}

/* ---- All of them -------------------------------------------------------- */

static void copy(const char *from, const char *to)
{
	char content[512];
	int in = open(from, O_RDONLY), out = open(to, O_RDWR | O_CREAT | O_TRUNC, 0600);
	ssize_t length = in >= 0 ? read(in, content, sizeof content) : 0;
	if (length > 0 && write(out, content, (size_t)length) != length)
		abort();
	close(in);
	close(out);
}

static void begin(void)
{
	copy(name, fresh);
	/* A changed time: the guard looks again however often it has. */
	utimensat(AT_FDCWD, name, NULL, 0);
	fd = open(name, O_RDWR);
	fresh_fd = open(fresh, O_RDWR);
	stream = fopen(name, "r");
	if (!stream)
		stream = fopen("/dev/null", "r");
	map = fd >= 0 ? mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0) : (void *)1;
	take_locks();
}

/* Whatever the call left: the next begins with the same numbers. The streams
 * are left to exit. */
static void end(void)
{
	for (int i = 0; i <= HIGH; i++)
		if (i > place)
			close(i);
	unlink(fresh);
}

static void all(const char *target)
{
	snprintf(name, sizeof name, "%s/%s", directory, target);
	snprintf(fresh, sizeof fresh, "%s.NEW", name);
	base = name + strlen(directory) + 1;
	fresh_base = fresh + strlen(directory) + 1;
	for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++) {
		begin();
		memset(bytes, 'x', 8);
		bool no_stream = fd < 0 && strcmp(calls[i].call, "fclose") == 0;
		long result = no_stream ? 0 : calls[i].make();
		const char *locks = kept_locks();
		char line[512];
		int length = snprintf(line, sizeof line, "%s(%s) = %ld, errno %d, %ld allocations, %02x%02x, locks %s\n", calls[i].call, target,
		                      result, error, allocated, (unsigned char)bytes[0], (unsigned char)bytes[7], locks);
		syscall(SYS_write, STDOUT_FILENO, line, (size_t)length);
		end();
	}
}

static int run(const char *where, const char *locks_by)
{
	snprintf(directory, sizeof directory, "%s", where);
	prefix = locks_by;
	place = open(directory, O_RDONLY | O_DIRECTORY);
	if (place < 0)
		return 2;
	all("cyrus.index");
	all("plain");
	all("missing/cyrus.index");
	close(place);
	return 0;
}

#ifdef CALLS_LIBRARY
void calls_link(void);
void calls_link(void) /* what a host refers to, to be linked with this */
{
}

__attribute__((constructor)) static void at_start(void)
{
	const char *where = getenv("CYRGUARD_TEST_CALLS");
	if (where)
		run(where, "");
	errno = MARK;
}
#else
int main(int argc, char **argv)
{
	if (argc < 2)
		return 2;
	if (test_allocations)
		fprintf(stderr, "at start: %ld allocations\n", test_allocations());
	return run(argv[1], argc > 2 ? argv[2] : "");
}
#endif
