/* Stacks of the host, as lines "event=stack" (design §7). The host's call is
 * unwound by libunwind, which is loaded when a stack is first wanted: outside
 * the guard's locks, off the hot path and never in a signal handler
 * (pitfall 15). A handler has to do with what lies on the stack. */
#ifndef CYRGUARD_STACK_H
#define CYRGUARD_STACK_H

#include <signal.h>
#include <stdbool.h>

#include "alert.h"

/* An event of this thread wants the stack of the call that it happened in. One
 * stack a call is enough: of the first event. */
void stack_want(enum event about);
bool stack_wanted(void);

/* Unwinds what was wanted, and keeps it for stack_send. Outside all locks;
 * `signals` are those that were blocked when the host called. False: there is
 * nothing to send. */
bool stack_take(const sigset_t *signals);

/* Sends it, inside track_enter; or not. One of the two must follow. */
void stack_send(void);
void stack_drop(void);

/* Notes which modules are loaded where; what is loaded later has no name in
 * stack_scan. Outside all locks. */
void stack_note_modules(void);

/* "module+offset" of an address, or the bare address. Async-signal-safe. */
void stack_place(struct alert *alert, const char *key, const void *address);

/* The stack line of an interrupted program: its program counter, and what on
 * the stack from `top` on looks like return addresses. Async-signal-safe. */
void stack_scan(struct alert *alert, enum event about, const void *running, const void *top);

#endif
