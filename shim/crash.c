/* How the handlers live beside the host's, and why so. They are installed when
 * the first mailbox is looked at, and chain to what was there before, as
 * GWP-ASan's do; sigaction and signal are not interposed. A host that sets its
 * own handler later has taken the signal over: ours is then called only if its
 * handler chains. To keep ours in front we would have to lie to the host about
 * what is installed, in every field of struct sigaction; a report is not worth
 * that. A signal that is ignored stays ignored, across exec too.
 *
 * What the host sees stays the same: its handler is called with the mask, on the
 * stack and with the arguments that it asked for; without one the signal comes
 * again with the default action, so that exit status, core and what is in it are
 * those of the fault. */
#include "crash.h"

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <sys/syscall.h>
#include <syslog.h>
#include <ucontext.h>
#include <unistd.h>

#include "alert.h"
#include "shared_file.h"
#include "stack.h"
#include "track.h"

enum { REPORTS = 16 }; /* of a process: a host may survive its faults */

static const int watched[] = {SIGSEGV, SIGBUS};
enum { WATCHED = sizeof watched / sizeof watched[0] };
static struct sigaction previous[WATCHED];

/* ---- The report --------------------------------------------------------- */

static void where(const ucontext_t *context, const void **running, const void **top)
{
#if defined(__x86_64__)
	*running = (const void *)context->uc_mcontext.gregs[REG_RIP];
	*top = (const void *)context->uc_mcontext.gregs[REG_RSP];
#elif defined(__i386__)
	*running = (const void *)context->uc_mcontext.gregs[REG_EIP];
	*top = (const void *)context->uc_mcontext.gregs[REG_ESP];
#else
	*running = *top = NULL;
#endif
}

/* Static memory: the stack may be a small one. */
static void report(int number, const siginfo_t *info, const struct tracked_map *map, const ucontext_t *context)
{
	static bool reporting;
	static unsigned reports;
	static struct alert alert;
	const void *running, *top;
	if (__atomic_exchange_n(&reporting, true, __ATOMIC_ACQUIRE))
		return; /* another thread's fault is being told */
	if (reports++ < REPORTS) {
		where(context, &running, &top);
		alert_begin(&alert, "fault");
		alert_quoted(&alert, "reason", number == SIGBUS ? "a mailbox file is shorter than what the program has mapped of it"
		                                                : "the program used a map of a mailbox file as it may not");
		alert_word(&alert, "signal", number == SIGBUS ? "SIGBUS" : "SIGSEGV");
		alert_quoted(&alert, "mailbox", map->mailbox->place.data);
		alert_word(&alert, "file", mailbox_file_name(map->file));
		alert_number(&alert, "offset", map->offset + ((uintptr_t)info->si_addr - map->start));
		if (running)
			stack_place(&alert, "at", running);
		alert_send_in_handler(&alert, LOG_ERR);
		if (running) {
			stack_scan(&alert, EVENT_fault, running, top);
			alert_send_in_handler(&alert, LOG_ERR);
		}
	}
	__atomic_store_n(&reporting, false, __ATOMIC_RELEASE);
}

/* ---- Handing on --------------------------------------------------------- */

static void set_default(int number)
{
	struct sigaction action = {.sa_handler = SIG_DFL};
	sigaction(number, &action, NULL);
}

static void hand_on(int number, siginfo_t *info, void *context)
{
	const struct sigaction *to = &previous[number == SIGBUS];
	if (to->sa_handler == SIG_DFL) {
		/* Blocked while we are here, pending until we return: it then kills as
		 * if we had not been asked, before the faulting instruction can run
		 * again and perhaps find the file long enough. */
		set_default(number);
		syscall(SYS_rt_tgsigqueueinfo, syscall(SYS_getpid), syscall(SYS_gettid), number, info);
		return;
	}
	if (to->sa_flags & (int)SA_RESETHAND)
		set_default(number);
	if (to->sa_flags & SA_SIGINFO)
		to->sa_sigaction(number, info, context);
	else
		to->sa_handler(number);
}

static void on_fault(int number, siginfo_t *info, void *context)
{
	int kept = errno;
	struct tracked_map map;
	sigset_t bus, saved;
	/* Not if it was sent by kill. */
	const bool fault = info->si_code > 0, lost = fault && number == SIGBUS && shared_file_lost((uintptr_t)info->si_addr);
	if (fault && !lost && track_map_at((uintptr_t)info->si_addr, &map)) {
		/* The report is counted, in a file that may have been cut short, too. */
		sigemptyset(&bus);
		sigaddset(&bus, SIGBUS);
		sigprocmask(SIG_UNBLOCK, &bus, &saved);
		report(number, info, &map, context);
		sigprocmask(SIG_SETMASK, &saved, NULL);
	}
	errno = kept;
	if (lost) /* nobody else's business: the table is empty, and goes on */
		return;
	hand_on(number, info, context);
}

void crash_watch(void)
{
	static bool tried;
	if (__atomic_exchange_n(&tried, true, __ATOMIC_RELAXED))
		return;
	int kept = errno;
	shared_file_saved_by(on_fault);
	for (int i = 0; i < WATCHED; i++) {
		struct sigaction *old = &previous[i], action;
		if (sigaction(watched[i], NULL, old) != 0 || old->sa_handler == SIG_IGN)
			continue;
		action = *old; /* its mask, its stack, whether it can be nested */
		action.sa_sigaction = on_fault;
		action.sa_flags = (old->sa_flags & ~(int)SA_RESETHAND) | SA_SIGINFO;
		if (old->sa_handler == SIG_DFL)
			action.sa_flags |= SA_ONSTACK | SA_RESTART;
		sigaction(watched[i], &action, NULL);
	}
	errno = kept;
}
