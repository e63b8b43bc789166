/* What the code under test asks of the system through the table of real
 * functions (shim/real.h), written down; one call may fail. For tests of ring 2:
 * the order in which things reach the disk, and every error on the way. */
#ifndef CYRGUARD_REAL_CALLS_H
#define CYRGUARD_REAL_CALLS_H

#include <stdbool.h>

/* From now on, calls are counted and written down. With `fail_at` the call of
 * that number, from 1 on, is not made: it fails with `error`. A negative error:
 * if it is a write, one byte of it is written, and the next call fails. With
 * REAL_CALLS_TWICE in it the call fails when it is tried a second time, too. */
enum { REAL_CALLS_TWICE = 1 << 16 };
void real_calls_begin(unsigned fail_at, int error);

/* How many there were since; and then they are no longer watched. */
unsigned real_calls_end(void);

/* One a line, with the last component of the file's name:
 *
 *	open cyrus.index.cyrguard        fsync cyrus.cache
 *	lock cyrus.index write           (F_SETLK; F_SETLKW is "wait for")
 *	rename cyrus.index.cyrguard cyrus.index
 *
 * Reads, writes, closes, unlinks and stats likewise. */
const char *real_calls_log(void);

/* These lines are in the log in this order; others may stand between them. The
 * last is NULL. False names the first that is missing on standard error. */
bool real_calls_in_order(const char *const *lines);

#endif
