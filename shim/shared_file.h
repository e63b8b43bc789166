/* Small files in STATE_DIR that all guarded processes map. Advisory: whoever
 * finds none goes on without, and complains to nobody. */
#ifndef CYRGUARD_SHARED_FILE_H
#define CYRGUARD_SHARED_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* Maps STATE_DIR/`name` of `size` bytes, shared and for writing; where it is
 * not there it is made, zeroed, of this mode whatever the umask. NULL: no
 * state_dir, no right, another size (another version's), or a file that others
 * than root, this user and the owner of the directory could have written.
 * Keeps errno. */
void *shared_file_map(const char *name, size_t size, mode_t mode);

#endif
