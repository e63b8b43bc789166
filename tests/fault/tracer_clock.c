/* The clock of the traced program stands still, so that it makes the same calls
 * at every run: the guard looks again at what changed a moment ago
 * (visit_settled). What is older than the run has settled on this clock; what
 * the run itself changes never does, unless the clock was put far ahead.
 *
 * libc asks the kernel itself only where it finds no vDSO: its place is taken
 * out of the auxiliary vector when a program begins. */
#include <elf.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>

#include "tracer.h"

/* visit_settled's tick: what is older than this has settled. */
enum { TICK = 20 * 1000 * 1000, SECOND = 1000 * 1000 * 1000 };

static struct timespec started, stands_at;

static int64_t nanoseconds(struct timespec time)
{
	return (int64_t)time.tv_sec * SECOND + time.tv_nsec;
}

void clock_stop(time_t at_second)
{
	clock_gettime(CLOCK_REALTIME, &started);
	if (at_second) {
		stands_at = (struct timespec){.tv_sec = at_second};
		return;
	}
	/* To the microsecond, as gettimeofday has it. */
	int64_t at = (nanoseconds(started) + TICK) / 1000 * 1000 + 1000;
	stands_at = (struct timespec){.tv_sec = at / SECOND, .tv_nsec = at % SECOND};
}

/* Files are stamped by a coarser clock: what the program changes must have
 * another stamp than what was there when it was started. */
static void wait_for_stamp(void)
{
	struct timespec stamp, moment = {.tv_nsec = 500 * 1000};
	while (clock_gettime(CLOCK_REALTIME_COARSE, &stamp) == 0 && nanoseconds(stamp) <= nanoseconds(started) + 1000)
		nanosleep(&moment, NULL);
}

void clock_begin(pid_t pid, uint64_t stack)
{
	uint64_t words[2], at = stack;
	wait_for_stamp();
	/* argc, the arguments, the environment, the vector: each ends with a zero. */
	if (peek(pid, at, words, 8) != 8)
		return;
	at += 8 * (words[0] + 2);
	do {
		if (peek(pid, at, words, 8) != 8)
			return;
		at += 8;
	} while (words[0]);
	for (; peek(pid, at, words, sizeof words) == sizeof words && words[0] != AT_NULL; at += sizeof words)
		if (words[0] == AT_SYSINFO_EHDR)
			ptrace(PTRACE_POKEDATA, pid, at, AT_IGNORE);
}

static void poke(const struct call *call, uint64_t address, uint64_t high, uint64_t low)
{
	if (!address)
		return;
	ptrace(PTRACE_POKEDATA, call->thread, address, high);
	ptrace(PTRACE_POKEDATA, call->thread, address + 8, low);
}

bool clock_left(struct call *call)
{
	if (call->result < 0)
		return false;
	switch (call->number) {
	case SYS_gettimeofday:
		poke(call, call->argument[0], (uint64_t)stands_at.tv_sec, (uint64_t)stands_at.tv_nsec / 1000);
		break;
	case SYS_clock_gettime:
		if (call->argument[0] == CLOCK_REALTIME || call->argument[0] == CLOCK_REALTIME_COARSE)
			poke(call, call->argument[1], (uint64_t)stands_at.tv_sec, (uint64_t)stands_at.tv_nsec);
		break;
	case SYS_time:
		if (call->argument[0])
			ptrace(PTRACE_POKEDATA, call->thread, call->argument[0], (uint64_t)stands_at.tv_sec);
		call->result = stands_at.tv_sec;
		return true;
	default:
		break;
	}
	return false;
}
