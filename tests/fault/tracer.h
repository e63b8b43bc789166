/* One program run under ptrace, stopped before and after each of its system
 * calls: what the parts of the tracer share. x86-64 Linux. */
#ifndef CYRGUARD_TEST_TRACER_H
#define CYRGUARD_TEST_TRACER_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <time.h>

/* What a call can change on a disk, were it to succeed. */
enum change {
	CHANGES_NOTHING,
	CHANGES_DATA,  /* bytes or size of a file */
	CHANGES_NAMES, /* a directory */
	SYNCS,
};

struct call {
	pid_t pid, thread;
	unsigned nth;  /* from 1, since exec */
	unsigned counted; /* what N of an option is compared with; 0: nothing */
	long number;
	uint64_t argument[6];
	int64_t result; /* once it has ended; -errno */
	bool guards;    /* the guard's own work, not the program's call */
	const char *name;
	enum change change; /* on a regular file or directory under the root */
	char path[PATH_MAX], to[PATH_MAX]; /* of what it concerns, absolute; "": none */
};

/* The directory of which it matters what happens in it; "/" at first. */
extern const char *root;

/* Name, paths and change of a call about to be made. */
void call_describe(struct call *call);
/* How many of its first arguments are the same in each run: not what is left in a
 * register by something else, not the length of a line that has a process number. */
unsigned call_same(long number);
bool call_is_of_root(const struct call *call);

/* Memory of the traced process: how many bytes could be had. */
size_t peek(pid_t pid, uint64_t address, void *bytes, size_t length);

/* Every change under the root to `file`, in order, for replay.c. */
bool record_begin(const char *file);
void record_entering(struct call *call);
void record_left(const struct call *call);
bool record_end(void);

/* The locks that the program should hold by its own calls alone, asked of the
 * kernel whenever the guard has done something. */
void locks_entering(const struct call *call);
void locks_left(const struct call *call);
void locks_ask(const struct call *call);
extern bool all_is_the_programs; /* the command: what it calls is its own */
unsigned locks_wrong(void); /* lost or gained so far; said on stderr */
unsigned locks_asked(void);

/* The program's clock, at rest: from now on (at a second of choice), at each exec (the stack pointer
 * there), and after each call: true if its result is another now. */
void clock_stop(time_t at_second);
void clock_begin(pid_t pid, uint64_t stack);
bool clock_left(struct call *call);

/* In the child: from now on only calls of this number and (the first call_same)
 * arguments stop it, those that ask for the time, and, with `locks`, those that
 * matter to locks: of the command also those that change something. */
bool filter_install(const struct call *like, bool locks);

#endif
