/* Preloaded before the guard: whether a call that succeeds leaves errno as it
 * was, whatever failed inside. Says "errno: NAME NUMBER" on stderr if not. */
#include <dlfcn.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "real.h"

enum { MARK = 0x5a };

static void complain(const char *name, int number)
{
	char line[80];
	int length = snprintf(line, sizeof line, "errno: %s %d\n", name, number);
	syscall(SYS_write, STDERR_FILENO, line, (size_t)length);
}

/* 0 is a failure of what returns a pointer. */
static void judge(const char *name, const char *type, intptr_t result, int before)
{
	bool failed = result == -1 || (!result && strchr(type, '*'));
	if (failed)
		return;
	if (errno != MARK)
		complain(name, errno);
	errno = before;
}

#define CALL(type, symbol, parameters, arguments, event)            \
	type watch_##symbol parameters __asm__(#symbol);            \
	type watch_##symbol parameters                              \
	{                                                           \
		static type(*next) parameters;                      \
		int before = errno;                                 \
		if (!next)                                          \
			*(void **)&next = dlsym(RTLD_NEXT, #symbol); \
		errno = MARK;                                       \
		type result = next arguments;                       \
		judge(#symbol, #type, (intptr_t)result, before);    \
		return result;                                      \
	}
#define CALL_VOID(symbol, parameters, arguments, event)             \
	void watch_##symbol parameters __asm__(#symbol);            \
	void watch_##symbol parameters                              \
	{                                                           \
		static void(*next) parameters;                      \
		if (!next)                                          \
			*(void **)&next = dlsym(RTLD_NEXT, #symbol); \
		next arguments;                                     \
	}
#include "hooks.def"
