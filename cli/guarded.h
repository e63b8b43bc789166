/* How things stand on this machine: the processes that have the library loaded,
 * the modes that may apply in them, the counters. For status and check. */
#ifndef CYRGUARD_GUARDED_H
#define CYRGUARD_GUARDED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "counters.h"
#include "policy.h"

enum { GUARDED_NAME = 64 };

struct guarded_process {
	pid_t pid;
	char program[GUARDED_NAME]; /* base name of the executable */
	bool mode[MODE_COUNT];      /* may apply: by rules for this program, or forced by its environment */
	bool old_library;           /* what it has loaded was replaced on the disk */
	bool refused_config;        /* its configuration is refused: mode is log */
};

struct guarded {
	struct guarded_process *process; /* by program, then pid */
	size_t processes, room;
	size_t unseen;                   /* of other users: this one may not look */
};

/* "log", or "log repair"; `buffer` has 64 bytes. */
const char *guarded_modes(const struct guarded_process *process, char *buffer);

/* Exits with a complaint if memory runs out. */
void guarded_list(struct guarded *guarded);
void guarded_free(struct guarded *guarded);

/* How the machine stands apart from its processes. */
struct standing {
	struct policy policy;
	const char *config;        /* its file */
	struct policy_error error; /* reason: why the file is refused, else NULL */
	bool disabled;
	bool counted;              /* `counters` are there */
	int counters_error;        /* errno, where they are not; ENOENT: nothing to count yet */
	bool no_state_dir;
	struct counters counters;
	uint64_t left, faults;     /* in the last day */
};

void standing_read(struct standing *standing);

#endif
