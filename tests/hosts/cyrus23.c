/* A stand-in for the programs of Cyrus IMAP 2.3, for tests: goes through the
 * same calls in the same order on one mailbox directory, with each release's
 * behaviour on offsets that are wrong. No mailbox list, no network, no quota.
 *
 *	cyrus23 [--as 2.3.9|2.3.16|2.3.20] [--die-before N] [--die-after N] TOOL ARGUMENT...
 *
 * N: dies by SIGKILL around its N-th rename. A link named like a tool is that
 * tool; CYRUS23_AS then names the release. tests/hosts/same_as_real keeps this
 * program honest. */
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>

#include "box.h"
#include "tools.h"

static const struct release releases[] = {
    {.name = "2.3.9", .minor = 9, .record_size = 80, .native_uidvalidity = true, .native_generation = true, .force_immediate = true},
    {.name = "2.3.16", .minor = 10, .record_size = 88, .checks_cache = true, .merges_expunge = true, .k_rebuilds = true},
    {.name = "2.3.20", .minor = 10, .record_size = 88, .checks_cache = true, .merges_expunge = true, .k_rebuilds = true},
};
const struct release *as;

static const struct {
	const char *name;
	int (*run)(int, char **);
} tools[] = {
    {"cyr_expire", tool_cyr_expire},
    {"imapd", tool_imapd},
    {"ipurge", tool_ipurge},
    {"sync_server", tool_sync_server},
    {"unexpunge", tool_unexpunge},
};

static int run(int count, char **arguments)
{
	for (size_t i = 0; count && i < sizeof tools / sizeof tools[0]; i++)
		if (strcmp(arguments[0], tools[i].name) == 0) {
			openlog(tools[i].name, LOG_PID, LOG_MAIL);
			return tools[i].run(count, arguments);
		}
	return -1;
}

static void act_as(const char *name)
{
	as = NULL;
	for (size_t i = 0; name && i < sizeof releases / sizeof releases[0]; i++)
		if (strcmp(name, releases[i].name) == 0)
			as = &releases[i];
}

int main(int count, char **arguments)
{
	const char *slash = strrchr(arguments[0], '/');
	act_as(getenv("CYRUS23_AS") ? getenv("CYRUS23_AS") : "2.3.9");
	arguments[0] += slash ? slash + 1 - arguments[0] : 0;
	if (strcmp(arguments[0], "cyrus23") == 0)
		count--, arguments++;
	for (; count > 1 && strncmp(arguments[0], "--", 2) == 0; count -= 2, arguments += 2) {
		if (strcmp(arguments[0], "--as") == 0)
			act_as(arguments[1]);
		else if (strcmp(arguments[0], "--die-before") == 0)
			die_before = (unsigned)atoi(arguments[1]);
		else if (strcmp(arguments[0], "--die-after") == 0)
			die_after = (unsigned)atoi(arguments[1]);
	}
	int status = as ? run(count, arguments) : -1;
	if (status < 0) {
		fprintf(stderr, "cyrus23 [--as 2.3.9|2.3.16|2.3.20] [--die-before N] [--die-after N] TOOL ARGUMENT...\n");
		return 64;
	}
	return status;
}
