/* Who may use the tables: one thread at a time, no signal handler, no child of
 * vfork; and what can be noted without that. */
#include "track_internal.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

static int table_lock;
static pid_t owner_pid; /* whose descriptor table this is; 0: not known yet */
static __thread bool inside;
static int cancel_state; /* of the thread that is inside */
static bool noted; /* what was given up without exclusion is still in the tables */

static pid_t current_pid(void)
{
	return (pid_t)syscall(SYS_getpid); /* libc may cache it across vfork */
}

/* All but faults: those of our own must still reach their handlers. */
static bool block_signals(sigset_t *saved)
{
	sigset_t block;
	sigfillset(&block);
	sigdelset(&block, SIGSEGV);
	sigdelset(&block, SIGBUS);
	sigdelset(&block, SIGFPE);
	sigdelset(&block, SIGILL);
	sigdelset(&block, SIGABRT);
	sigdelset(&block, SIGTRAP);
	return sigprocmask(SIG_BLOCK, &block, saved) == 0;
}

static void take(void)
{
	while (__atomic_exchange_n(&table_lock, 1, __ATOMIC_ACQUIRE))
		sched_yield();
}

/* Set from before a fork until after it, in the thread that forks: a handler
 * of its own, or another library's atfork handler, must pass through instead
 * of waiting for this very thread. */
static sigset_t fork_signals;
static bool forked_inside;

static void before_fork(void)
{
	if (inside) { /* a fault handler of the host's: the lock is ours already */
		forked_inside = true;
		return;
	}
	sigset_t saved;
	block_signals(&saved);
	take(); /* so that the child's copy is whole */
	inside = true;
	fork_signals = saved;
}

static void after_fork(void)
{
	if (forked_inside) {
		forked_inside = false;
		return;
	}
	sigset_t saved = fork_signals;
	inside = false;
	__atomic_store_n(&table_lock, 0, __ATOMIC_RELEASE);
	sigprocmask(SIG_SETMASK, &saved, NULL);
}

static void after_fork_child(void)
{
	owner_pid = current_pid();
	track_unlock_all(); /* a child inherits no POSIX lock */
	after_fork();
}

/* pthread_atfork of glibc >= 2.34 would need that version; this is what it has
 * always called. */
extern int __register_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void), void *dso);
extern void *__dso_handle;

__attribute__((constructor)) static void watch_forks(void)
{
	int kept = errno;
	__register_atfork(before_fork, after_fork, after_fork_child, __dso_handle);
	errno = kept;
}

bool track_enter(sigset_t *saved)
{
	if (inside)
		return false;
	if (!block_signals(saved))
		return false;
	pid_t pid = current_pid();
	if (owner_pid == 0)
		owner_pid = pid;
	if (pid != owner_pid) {
		sigprocmask(SIG_SETMASK, saved, NULL);
		return false;
	}
	/* Our own reads and opens are cancellation points: a thread that ended in
	 * one would leave the tables taken. */
	int cancel = 0;
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &cancel);
	take();
	cancel_state = cancel;
	inside = true;
	if (__atomic_exchange_n(&noted, false, __ATOMIC_SEQ_CST))
		track_reap();
	return true;
}

void track_leave(const sigset_t *saved)
{
	int cancel = cancel_state;
	inside = false;
	__atomic_store_n(&table_lock, 0, __ATOMIC_RELEASE);
	pthread_setcancelstate(cancel, NULL);
	sigprocmask(SIG_SETMASK, saved, NULL);
}

/* ---- Without exclusion -------------------------------------------------- */

bool track_nobody_inside(void)
{
	return !__atomic_load_n(&table_lock, __ATOMIC_SEQ_CST);
}

bool track_nothing_noted(void)
{
	return !__atomic_load_n(&noted, __ATOMIC_SEQ_CST);
}

bool track_may_note(void)
{
	return !inside && owner_pid && owner_pid == current_pid();
}

bool track_note(void)
{
	__atomic_store_n(&noted, true, __ATOMIC_SEQ_CST);
	return track_nobody_inside();
}
