/* Finds the real functions. Also linked into the command and the tests, where
 * RTLD_NEXT leads straight to libc. */
#include "real.h"

#include <dlfcn.h>
#include <errno.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

struct real real;

/* Threads may race here before main: both write the same values. */
static __thread bool resolving;

#define FIND(symbol)                                                \
	do {                                                        \
		if (!real.symbol)                                   \
			*(void **)&real.symbol = dlsym(RTLD_NEXT, #symbol); \
	} while (0)

bool real_resolve(void)
{
	if (resolving)
		return false;
	int kept = errno;
	resolving = true;
	/* First what an allocator may need: to look for a name that is missing
	 * further down, dlsym allocates. */
	FIND(mmap);
	FIND(mmap64);
	FIND(munmap);
	FIND(open);
	FIND(read);
	FIND(close);
#define CALL(result, symbol, parameters, arguments, event) FIND(symbol);
#include "hooks.def"
#undef CALL
	dlerror(); /* what libc lacks is no error of the host's */
	resolving = false;
	errno = kept;
	return true;
}

__attribute__((constructor)) static void resolve_at_start(void)
{
	real_resolve();
}

/* The version argument that the __x functions of this ABI expect. */
#if defined(__x86_64__)
enum { STAT_VERSION = 1 };
#elif defined(__i386__)
enum { STAT_VERSION = 3 };
#else
enum { STAT_VERSION = 0 };
#endif

/* What may pass: a file that is not known any more costs more than to ask again. */
static bool may_pass(void)
{
	return errno == EINTR || errno == ENOMEM || errno == EIO;
}

static int fstat_once(int fd, struct stat64 *status)
{
	if (real.fstat64)
		return real.fstat64(fd, status);
	return real.__fxstat64(STAT_VERSION, fd, status);
}

static int stat_once(const char *path, struct stat64 *status)
{
	if (real.stat64)
		return real.stat64(path, status);
	return real.__xstat64(STAT_VERSION, path, status);
}

/* A descriptor that is one can be asked: whatever else it says may pass. */
int real_fstat(int fd, struct stat64 *status)
{
	int result = fstat_once(fd, status);
	return result != 0 && errno != EBADF ? fstat_once(fd, status) : result;
}

int real_stat(const char *path, struct stat64 *status)
{
	int result = stat_once(path, status);
	return result != 0 && may_pass() ? stat_once(path, status) : result;
}

void real_low_fill(struct real_low *low)
{
	int fd;
	low->used = 0;
	while ((fd = real.open64("/", O_PATH | O_CLOEXEC, 0)) >= 0 && fd < LOWEST_DESCRIPTOR && low->used < LOWEST_DESCRIPTOR)
		low->filler[low->used++] = fd;
	low->next = fd;
	if (fd >= 0)
		real.close(fd);
}

void real_low_release(struct real_low *low)
{
	int kept = errno;
	while (low->used)
		real.close(low->filler[--low->used]);
	errno = kept;
}

static bool any_low_free(void)
{
	struct pollfd numbers[LOWEST_DESCRIPTOR];
	for (int i = 0; i < LOWEST_DESCRIPTOR; i++)
		numbers[i] = (struct pollfd){.fd = i};
	if (poll(numbers, LOWEST_DESCRIPTOR, 0) < 0)
		return true;
	for (int i = 0; i < LOWEST_DESCRIPTOR; i++)
		if (numbers[i].revents & POLLNVAL)
			return true;
	return false;
}

bool real_may_grow(uint64_t size)
{
	struct rlimit64 limit;
	if (getrlimit64(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur == RLIM64_INFINITY || size <= limit.rlim_cur)
		return true;
	errno = EFBIG;
	return false;
}

int real_open_private(const char *path, int flags, mode_t mode)
{
	/* To move a low number up one would have to close it, and with it would
	 * go a lock that the host has on the same file (law 4). */
	struct real_low low = {.used = 0};
	if (any_low_free())
		real_low_fill(&low);
	int fd = real.open64(path, flags | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, mode);
	real_low_release(&low);
	if (fd < 0 || fd >= LOWEST_DESCRIPTOR)
		return fd;
	int high = real.fcntl(fd, F_DUPFD_CLOEXEC, (void *)(long)LOWEST_DESCRIPTOR);
	if (high < 0 || real_locked_by_us(high))
		return fd;
	real.close(fd);
	return high;
}

#ifdef SYS_fcntl64
enum { FCNTL_64 = SYS_fcntl64 };
#else
enum { FCNTL_64 = SYS_fcntl };
#endif
#ifndef F_OFD_GETLK
#define F_OFD_GETLK 36
#endif

int real_lock_of_us(int fd)
{
	/* The system call: fcntl of 32-bit systems takes one structure or the other. */
	struct flock64 lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	if (syscall(FCNTL_64, fd, F_OFD_GETLK, &lock) != 0)
		return -1;
	return lock.l_pid == (pid_t)syscall(SYS_getpid) ? lock.l_type : F_UNLCK;
}

bool real_locked_by_us(int fd)
{
	int type = real_lock_of_us(fd);
	return type >= 0 && type != F_UNLCK;
}

ssize_t real_pread_full(int fd, void *bytes, size_t length, off64_t offset)
{
	size_t done = 0;
	while (done < length) {
		ssize_t n = real.pread64(fd, (char *)bytes + done, length - done, offset + (off64_t)done);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		if (n == 0)
			break;
		done += (size_t)n;
	}
	return (ssize_t)done;
}

bool real_write_all(int fd, const void *bytes, size_t length, off64_t at)
{
	for (size_t done = 0; done < length;) {
		ssize_t n = real.pwrite64(fd, (const char *)bytes + done, length - done, at + (off64_t)done);
		if (n < 0 && errno == EINTR)
			continue;
		if (n == 0)
			errno = ENOSPC;
		if (n <= 0)
			return false;
		done += (size_t)n;
	}
	return true;
}

bool real_make_room(int fd, bool keep_size, off64_t at, off64_t length)
{
	if (!real_may_grow((uint64_t)at + (uint64_t)length))
		return false;
	if (fallocate64(fd, keep_size ? FALLOC_FL_KEEP_SIZE : 0, at, length) == 0)
		return true;
	return errno != ENOSPC && errno != EDQUOT && errno != EFBIG;
}

bool real_make_file(int fd, off_t size)
{
	return real_may_grow((uint64_t)size) && posix_fallocate(fd, 0, size) == 0;
}

int real_clock(struct timespec *now)
{
	struct timeval time;
	if (gettimeofday(&time, NULL) != 0)
		return -1;
	*now = (struct timespec){.tv_sec = time.tv_sec, .tv_nsec = time.tv_usec * 1000};
	return 0;
}

void *real_map_pages(size_t size)
{
	void *pages = real.mmap64(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	return pages == MAP_FAILED ? NULL : pages;
}

void real_unmap_pages(void *pages, size_t size)
{
	real.munmap(pages, size);
}
