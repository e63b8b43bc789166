/* Preload for tests: another interposer of the usual kind. Counts the calls it
 * passes on and prints them at exit to descriptor 2. */
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static unsigned opens, closes, sizes;

int stacked_open(const char *path, int flags, mode_t mode) __asm__("open");
int stacked_open64(const char *path, int flags, mode_t mode) __asm__("open64");
int stacked_close(int fd) __asm__("close");
int stacked_fstat(int fd, void *status) __asm__("fstat");

#define NEXT(type, name) ((type)dlsym(RTLD_NEXT, name))

int stacked_open(const char *path, int flags, mode_t mode)
{
	opens++;
	return NEXT(int (*)(const char *, int, mode_t), "open")(path, flags, mode);
}

int stacked_open64(const char *path, int flags, mode_t mode)
{
	opens++;
	return NEXT(int (*)(const char *, int, mode_t), "open64")(path, flags, mode);
}

int stacked_close(int fd)
{
	closes++;
	return NEXT(int (*)(int), "close")(fd);
}

int stacked_fstat(int fd, void *status)
{
	sizes++;
	return NEXT(int (*)(int, void *), "fstat")(fd, status);
}

__attribute__((destructor)) static void tell(void)
{
	char line[80];
	int length = snprintf(line, sizeof line, "stacked: %s\n", opens && closes && sizes ? "called" : "passed by");
	if (syscall(SYS_write, STDERR_FILENO, line, (size_t)length) < 0)
		abort();
}
