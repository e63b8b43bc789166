/* Preloaded behind the guard: keeps the errno of each call that fails, the
 * host's own as the guard hands it on and the guard's. For errno_watch.c. */
#include <dlfcn.h>
#include <errno.h>
#include <string.h>

#include "errno_watch.h"
#include "real.h"

enum { KEPT = 256 }; /* the last so many of one call of the host */

static __thread struct {
	struct {
		struct watched_call call;
		int error;
	} last[KEPT];
	unsigned many;
} failed;

void errno_below_begin(void)
{
	failed.many = 0;
}

int errno_below_of(const struct watched_call *call)
{
	for (unsigned i = failed.many; i > 0 && i + KEPT > failed.many; i--) {
		const struct watched_call *kept = &failed.last[(i - 1) % KEPT].call;
		if (strcmp(kept->name, call->name) == 0 && memcmp(kept->argument, call->argument, sizeof kept->argument) == 0)
			return failed.last[(i - 1) % KEPT].error;
	}
	return 0;
}

static void keep(struct watched_call call)
{
	failed.last[failed.many % KEPT].call = call;
	failed.last[failed.many++ % KEPT].error = errno;
}

#define CALL(type, symbol, parameters, arguments, event)                       \
	WATCHER(below, type, symbol, parameters)                               \
		type result = next arguments;                                  \
		if (HAS_FAILED(type, result))                                  \
			keep((struct watched_call)WATCHED(symbol, arguments)); \
		return result;                                                 \
	}
#define CALL_VOID(symbol, parameters, arguments, event) \
	WATCHER(below, void, symbol, parameters)        \
		next arguments;                         \
	}
#include "hooks.def"
