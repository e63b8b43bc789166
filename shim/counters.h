/* STATE_DIR/counters: how often each event happened, by program, and each
 * verdict; the last day by hours. One small file that every guarded process
 * maps and adds to atomically: it survives their crashes and ends with the
 * machine. No file, no counters, no complaint.
 *
 * The file is this structure, in the order of bytes of the machine. */
#ifndef CYRGUARD_COUNTERS_H
#define CYRGUARD_COUNTERS_H

#include <stdbool.h>
#include <stdint.h>

#include "alert.h"

enum {
	COUNTERS_VERSION = 1,
	COUNTERS_PROGRAMS = 64, /* those that come later are not counted */
	COUNTERS_NAME = 32,
	COUNTERS_EVENTS = 32,   /* room for more than there are */
	COUNTERS_VERDICTS = 16,
	COUNTERS_HOURS = 32,
	COUNTERS_WINDOW = 24,   /* hours that are "the last day" */
};

/* i386 aligns it to 4 elsewhere, and then cannot add to it at once. */
typedef uint64_t counter __attribute__((aligned(8)));

struct counters {
	counter version;
	struct counters_program {
		counter key;                     /* hash of the name; 0: free */
		char name[COUNTERS_NAME];        /* base name of the executable, cut */
		counter event[COUNTERS_EVENTS];  /* by enum event */
		counter verdict[COUNTERS_VERDICTS]; /* of bad_record, by enum verdict */
	} program[COUNTERS_PROGRAMS];
	struct counters_hour {
		counter hour;   /* since 1970, of what follows; other hours have been here */
		counter left;   /* findings that were left as they were */
		counter faults; /* fault, self_disabled */
	} hour[COUNTERS_HOURS];
};

/* One more. `verdict`: of a bad_record, else 0. `left`: nothing was done about
 * the finding. Async-signal-safe after counters_open(). */
void counters_add(enum event event, unsigned verdict, bool left);

/* Maps the file, once. */
void counters_open(void);

/* A copy of the file in `state_dir`. False and errno; ENOENT: nothing was
 * counted yet (or there is no such directory), EINVAL: another version's. */
bool counters_read(const char *state_dir, struct counters *copy);

/* The sums of the last day before `now` (seconds since 1970). */
void counters_day(const struct counters *counters, uint64_t now, uint64_t *left, uint64_t *faults);

#endif
