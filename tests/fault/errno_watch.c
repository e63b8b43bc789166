/* Preloaded before the guard: whether a call that succeeds leaves errno as it
 * was, whatever failed inside, and one that fails has the errno that the real
 * call of that name and those arguments failed with (errno_below.so, behind the
 * guard). Says "errno: NAME …" on stderr if not. */
#include <dlfcn.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "errno_watch.h"
#include "real.h"

enum { MARK = 0x5a };

static void complain(const char *name, const char *what, int number, int expected)
{
	char line[120];
	int length = snprintf(line, sizeof line, "errno: %s %s: %d, not %d\n", name, what, number, expected);
	syscall(SYS_write, STDERR_FILENO, line, (size_t)length);
}

static void begin(void)
{
	static void (*forget)(void);
	if (!forget)
		*(void **)&forget = dlsym(RTLD_DEFAULT, "errno_below_begin");
	forget();
}

static void judge(struct watched_call call, bool failed, int before)
{
	static int (*error_of)(const struct watched_call *);
	int now = errno, expected = MARK;
	if (!error_of)
		*(void **)&error_of = dlsym(RTLD_DEFAULT, "errno_below_of");
	if (failed)
		expected = error_of(&call); /* 0: it was the guard that failed */
	if (now != expected)
		complain(call.name, failed ? "fails" : "succeeds", now, expected);
	errno = failed ? now : before;
}

#define CALL(type, symbol, parameters, arguments, event)                                                  \
	WATCHER(watch, type, symbol, parameters)                                                          \
		begin();                                                                                  \
		errno = MARK;                                                                             \
		type result = next arguments;                                                             \
		judge((struct watched_call)WATCHED(symbol, arguments), HAS_FAILED(type, result), kept);   \
		return result;                                                                            \
	}
#define CALL_VOID(symbol, parameters, arguments, event) \
	WATCHER(watch, void, symbol, parameters)        \
		next arguments;                         \
	}
#include "hooks.def"
