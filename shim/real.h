/* The calls we interpose, as libc (or the next preload) gives them. Code below
 * the hooks reaches the system only through here: its own open or fstat would
 * come back to us. Filled once, from hooks.def, by dlsym(RTLD_NEXT). */
#ifndef CYRGUARD_REAL_H
#define CYRGUARD_REAL_H

#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>

struct real {
#define CALL(result, symbol, parameters, arguments, event) result(*symbol) parameters;
#include "hooks.def"
#undef CALL
};

/* A name that this libc lacks is NULL after real_resolve(). */
extern struct real real;

/* Fills the table; the library's constructor does it, a hook that is called
 * earlier does it then. False while another call of it is at work further up
 * this stack (dlsym allocates): use system calls then. Keeps errno. */
bool real_resolve(void);

/* fstat and stat by whichever name this libc has (pitfall: they moved at glibc
 * 2.33). 0, or -1 and errno. */
int real_fstat(int fd, struct stat64 *status);
int real_stat(const char *path, struct stat64 *status);

/* Cyrus's master and services count on descriptors 0-4: what is opened while
 * the free ones among them are taken lands above. */
enum { LOWEST_DESCRIPTOR = 5 };
struct real_low {
	int filler[LOWEST_DESCRIPTOR], used;
	int next; /* the lowest number that is free above; -1: none */
};
void real_low_fill(struct real_low *low);
void real_low_release(struct real_low *low); /* keeps errno */

/* Whether this process may make a file so large; else errno is EFBIG. To write
 * beyond RLIMIT_FSIZE would kill the host by SIGXFSZ. */
bool real_may_grow(uint64_t size);

/* Opens for ourselves: never below descriptor 5, closed at exec, never a
 * terminal, a FIFO does not block. The caller closes it, and must know that
 * closing is safe (law 4). */
int real_open_private(const char *path, int flags, mode_t mode);

/* True if this process holds a POSIX lock on the file of `fd`, through whatever
 * descriptor: a process is not told of its own locks, but an open-file-
 * description lock would conflict with them. False where the kernel cannot say
 * (before 3.15). */
bool real_locked_by_us(int fd);

/* Which lock it is, F_UNLCK for none; -1 where the kernel cannot say. */
int real_lock_of_us(int fd);

/* Reads up to `length` bytes at `offset`, going on after EINTR and short reads;
 * how many were there, or -1. */
ssize_t real_pread_full(int fd, void *bytes, size_t length, off64_t offset);

/* Writes all of it at `at`, going on after EINTR and short writes. */
bool real_write_all(int fd, const void *bytes, size_t length, off64_t at);

/* Room for what is to be written. True also where the file system cannot say;
 * false: there is none. With `keep_size` the file stays as long as it is. */
bool real_make_room(int fd, bool keep_size, off64_t at, off64_t length);

/* Every page of a file of `size` bytes, which may be mapped then. */
bool real_make_file(int fd, off_t size);

/* The time of day. The name that libc has for it moved between libraries, so this
 * asks by the old one, to the microsecond. 0, or -1. */
struct timespec;
int real_clock(struct timespec *now);

/* Anonymous pages, or NULL. */
void *real_map_pages(size_t size);
void real_unmap_pages(void *pages, size_t size);

#endif
