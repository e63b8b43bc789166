/* cyrguard check: a plugin for monitoring systems. Exit 0 OK, 1 WARNING,
 * 2 CRITICAL, 3 UNKNOWN; one line, and figures behind the bar. */
#include "cli.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "guarded.h"

enum { OK, WARNING, CRITICAL, UNKNOWN };
enum { NO_BOUND = -1 };

static const char *const state_names[] = {"OK", "WARNING", "CRITICAL", "UNKNOWN"};

/* On standard output, where monitoring systems look. */
static int unknown(const char *about, const char *reason)
{
	char *text = visible_string(about);
	printf("UNKNOWN - %s%s%s\n", text, *about && *reason ? ": " : "", reason);
	free(text);
	return UNKNOWN;
}

static bool bound_from(const char *word, long *bound)
{
	char *end;
	errno = 0;
	*bound = strtol(word, &end, 10);
	return word[0] >= '0' && word[0] <= '9' && !*end && !errno;
}

static const char *bound_text(long bound, char *buffer, size_t size)
{
	snprintf(buffer, size, "%ld", bound);
	return bound == NO_BOUND ? "" : buffer;
}

/* What makes the state, the worst first; then "|label=value;warning;critical;minimum". */
static int judge_standing(const struct standing *standing, size_t guarded, long warning, long critical)
{
	int state = OK;
	const char *why = "";
	char bounds[2][24];
	if (critical != NO_BOUND && standing->left > (uint64_t)critical)
		state = CRITICAL;
	else if (standing->left > (uint64_t)warning || standing->faults)
		state = WARNING;
	if (standing->error.reason) {
		why = ", the configuration is refused";
		state = state < WARNING ? WARNING : state;
	} else if (standing->disabled) {
		why = ", every guard is disabled";
		state = state < WARNING ? WARNING : state;
	}
	printf("%s - %llu finding%s left as %s in 24 hours, %llu fault%s, %zu process%s guarded%s"
	       "|left=%llu;%s;%s;0 faults=%llu;0;;0 guarded=%zu;;;0",
		state_names[state], (unsigned long long)standing->left, standing->left == 1 ? "" : "s",
		standing->left == 1 ? "it is" : "they are", (unsigned long long)standing->faults,
		standing->faults == 1 ? "" : "s", guarded, guarded == 1 ? "" : "es", why,
		(unsigned long long)standing->left, bound_text(warning, bounds[0], sizeof bounds[0]),
		bound_text(critical, bounds[1], sizeof bounds[1]), (unsigned long long)standing->faults, guarded);
	for (enum event event = 0; event < EVENT_COUNT; event++) {
		uint64_t sum = 0;
		for (int i = 0; i < COUNTERS_PROGRAMS && standing->counted; i++)
			sum += standing->counters.program[i].event[event];
		printf(" %s=%lluc", event_table[event].name, (unsigned long long)sum);
	}
	putchar('\n');
	if (standing->error.reason) {
		char *name = visible_string(standing->config);
		printf("%s: line %u: %s\n", name, standing->error.line, standing->error.reason);
		free(name);
	}
	return state;
}

int check_command(int argc, char **argv)
{
	static struct standing standing;
	long warning = 0, critical = NO_BOUND;
	opterr = 0;
	for (int option; (option = getopt(argc, argv, "+:w:c:")) != -1;) {
		if ((option != 'w' && option != 'c') || !bound_from(optarg, option == 'w' ? &warning : &critical)) {
			usage_error("%s", option == '?' ? "unknown option" : "-w and -c want a number");
			return unknown("usage error", "");
		}
	}
	if (optind < argc) {
		usage_error("too many arguments");
		return unknown("usage error", "");
	}
	standing_read(&standing);
	/* A refused configuration names no state_dir: it is the first thing to say. */
	bool refused = standing.error.reason != NULL;
	if (standing.no_state_dir && !refused)
		return unknown(standing.policy.state_dir, "no such directory: nothing is counted");
	if (!standing.counted && standing.counters_error != ENOENT && !refused)
		return unknown(standing.policy.state_dir, standing.counters_error == EINVAL
			? "the counters are another version's" : strerror(standing.counters_error));
	struct guarded guarded;
	guarded_list(&guarded);
	int state = judge_standing(&standing, guarded.processes, warning, critical);
	guarded_free(&guarded);
	return state;
}
