/* Preload for tests: the process dies by SIGKILL before or after its N-th
 * rename onto a file named cyrus.*, as CYRGUARD_TEST_KILL says ("before:2",
 * "after:1"). Loaded behind the guard it also counts the guard's own. */
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void die_if(const char *when, unsigned count)
{
	const char *told = getenv("CYRGUARD_TEST_KILL");
	size_t length = strlen(when);
	if (told && strncmp(told, when, length) == 0 && told[length] == ':' && strtoul(told + length + 1, NULL, 10) == count)
		kill(getpid(), SIGKILL);
}

int rename(const char *from, const char *to)
{
	static unsigned count;
	int (*real)(const char *, const char *);
	const char *slash = strrchr(to, '/');
	*(void **)&real = dlsym(RTLD_NEXT, "rename");
	if (strncmp(slash ? slash + 1 : to, "cyrus.", 6) != 0)
		return real(from, to);
	die_if("before", ++count);
	int result = real(from, to);
	die_if("after", count);
	return result;
}
