/* Stops at few calls only: the kernel lets all the others of the program pass
 * without a word to the tracer. */
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "tracer.h"

static struct sock_filter program[96];
static unsigned short length;

static void add(struct sock_filter instruction)
{
	program[length++] = instruction;
}

static void load(size_t at)
{
	add((struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (unsigned)at));
}

/* The next instruction is for this value only. */
static void if_equal(uint32_t value)
{
	add((struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1));
}

static void unless_equal(uint32_t value)
{
	add((struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 1, 0));
}

static void end(uint32_t action)
{
	add((struct sock_filter)BPF_STMT(BPF_RET | BPF_K, action));
}

static void if_any(const uint32_t *numbers, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if_equal(numbers[i]);
		end(SECCOMP_RET_TRACE);
	}
}

bool filter_install(const struct call *like, bool locks)
{
	static const uint32_t always[] = {SYS_gettimeofday, SYS_clock_gettime, SYS_time};
	static const uint32_t for_locks[] = {SYS_fcntl, SYS_close, SYS_dup2, SYS_dup3, SYS_close_range, SYS_rt_sigprocmask};
	static const uint32_t changes[] = {SYS_rename, SYS_renameat, SYS_renameat2, SYS_link, SYS_linkat, SYS_unlink, SYS_unlinkat, SYS_write,
		SYS_pwrite64, SYS_writev, SYS_ftruncate, SYS_fallocate, SYS_fsync, SYS_fdatasync};
	load(offsetof(struct seccomp_data, nr));
	if_any(always, sizeof always / sizeof always[0]);
	if (locks)
		if_any(for_locks, sizeof for_locks / sizeof for_locks[0]);
	if (locks && all_is_the_programs)
		if_any(changes, sizeof changes / sizeof changes[0]);
	unless_equal((uint32_t)like->number);
	end(SECCOMP_RET_ALLOW);
	for (size_t i = 0; i < call_same(like->number); i++)
		for (size_t half = 0; half < 2; half++) {
			load(offsetof(struct seccomp_data, args) + 8 * i + 4 * half);
			unless_equal((uint32_t)(like->argument[i] >> 32 * half));
			end(SECCOMP_RET_ALLOW);
		}
	end(SECCOMP_RET_TRACE);
	struct sock_fprog filter = {.len = length, .filter = program};
	return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}
