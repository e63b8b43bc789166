/* The runtime guard: what each event of the host means in each mode (design
 * §5). Called by the hooks, inside track_enter/track_leave. Whatever goes
 * wrong in here, the host's call has been or will be made unchanged. */
#ifndef CYRGUARD_GUARD_H
#define CYRGUARD_GUARD_H

#include "track.h"

/* A mailbox file got a descriptor; before the host has sized, mapped or locked it. */
void guard_opened(struct tracked *entry);

/* A whole-file lock on a mailbox file was granted. */
void guard_locked(struct tracked *entry, bool exclusive);

/* A mailbox file is about to be replaced by the rename of another. */
void guard_renaming(int directory, const char *to);

#endif
