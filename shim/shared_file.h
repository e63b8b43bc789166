/* Small files in STATE_DIR that all guarded processes map. Advisory: whoever
 * finds none goes on without, and complains to nobody. */
#ifndef CYRGUARD_SHARED_FILE_H
#define CYRGUARD_SHARED_FILE_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* Maps STATE_DIR/`name` of `size` bytes, shared and for writing; where it is
 * not there it is made, zeroed, of this mode whatever the umask. NULL: no
 * state_dir, no right, another size (another version's), or a file that others
 * than root, this user and the owner of the directory could have written.
 * Keeps errno. */
void *shared_file_map(const char *name, size_t size, mode_t mode);

/* Such a file can be cut short by whoever may write it, and the next use of the
 * map is a SIGBUS. The handler of that signal asks this first. True: `address`
 * was in a map, which is private and zeroed from now on; the instruction can run
 * again. Async-signal-safe. */
bool shared_file_lost(uintptr_t address);

/* Which handler asks it. From now on a map is usable only where that one would
 * be called. */
void shared_file_saved_by(void (*handler)(int, siginfo_t *, void *));

/* Whether this thread may use the maps now: a host may have a handler of its own,
 * or SIGBUS blocked. To be asked before each use. Keeps errno, async-signal-safe. */
bool shared_file_usable(void);

#endif
