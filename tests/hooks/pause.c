/* Preload for tests: the process waits before its first lock on the file that
 * CYRGUARD_TEST_PAUSE_AT names (a full path), after it made the file that
 * CYRGUARD_TEST_PAUSED names, until somebody removes that one. */
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { POLLS_A_SECOND = 200, PATIENCE = 60 };

static void pause_at(int fd)
{
	static int paused;
	const char *at = getenv("CYRGUARD_TEST_PAUSE_AT"), *flag = getenv("CYRGUARD_TEST_PAUSED");
	char link[64], path[PATH_MAX];
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	ssize_t length = readlink(link, path, sizeof path - 1);
	if (paused || !at || !flag || length < 0)
		return;
	path[length] = 0;
	if (strcmp(path, at) != 0)
		return;
	paused = 1;
	/* System calls: no library under test sees a file that is ours. */
	long made = syscall(SYS_openat, AT_FDCWD, flag, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
	if (made < 0)
		return;
	syscall(SYS_close, made);
	for (int i = 0; i < PATIENCE * POLLS_A_SECOND && access(flag, F_OK) == 0; i++)
		nanosleep(&(struct timespec){.tv_nsec = 1000000000 / POLLS_A_SECOND}, NULL);
}

static int lock(const char *real_name, int fd, int command, void *argument)
{
	int (*real)(int, int, ...);
	*(void **)&real = dlsym(RTLD_NEXT, real_name);
	if (command == F_SETLK || command == F_SETLKW)
		pause_at(fd);
	return real(fd, command, argument);
}

#define LOCK_CALL(name, symbol)                          \
	int name(int fd, int command, ...) __asm__(symbol);  \
	int name(int fd, int command, ...)                   \
	{                                                    \
		va_list rest;                                    \
		va_start(rest, command);                         \
		void *argument = va_arg(rest, void *);           \
		va_end(rest);                                    \
		return lock(symbol, fd, command, argument);      \
	}

LOCK_CALL(pause_fcntl, "fcntl")
LOCK_CALL(pause_fcntl64, "fcntl64")
