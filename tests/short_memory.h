/* Arenas (shim/arena.h) that run out of memory where a test wants it. Whoever
 * uses this is linked with $(SHORT_MEMORY), see tests.mk. */
#ifndef CYRGUARD_SHORT_MEMORY_H
#define CYRGUARD_SHORT_MEMORY_H

#include <stdbool.h>

/* From now on allocations are counted: the one of the number `fail_at`, from 1
 * on, fails, and with `ever_after` all that follow. 0: none. */
void short_memory_begin(unsigned fail_at, bool ever_after);

/* How many there were since; from now on none fails. */
unsigned short_memory_end(void);

#endif
