/* The runtime guard: what each event of the host means in each mode (design
 * §5). Called by the hooks, inside track_enter/track_leave. Whatever goes
 * wrong in here, the host's call has been or will be made unchanged. */
#ifndef CYRGUARD_GUARD_H
#define CYRGUARD_GUARD_H

#include "track.h"

/* True while the mode is off for whatever mailbox this program may open: nothing
 * is taken down then, and what a second of the clock knew holds for all of it. */
bool guard_sleeps(void);
extern bool guard_asleep;
extern uint32_t guard_asleep_in;

/* A mailbox file got a descriptor; before the host has sized, mapped or locked it. */
void guard_opened(struct tracked *entry);

/* A mailbox file that could not be taken down: from now on none is opened that
 * is not known, for want of knowing whose locks a close would cost. */
void guard_missed(const char *path);

/* A whole-file lock on a mailbox file was granted. */
void guard_locked(struct tracked *entry, bool exclusive);

/* The host wrote `length` bytes of a mailbox file at `start`; it changed one
 * otherwise; it is about to give up a lock. Told while trail_present, the last
 * while trail_written (trail.h). */
void guard_written(const struct tracked *entry, uint64_t start, uint64_t length);
void guard_changed(const struct tracked *entry);
void guard_unlocking(const struct tracked *entry);

/* A mailbox file is about to be replaced by the rename of another. */
void guard_renaming(int from_directory, const char *from, int directory, const char *to);

/* It was replaced, or the rename failed. */
void guard_renamed(bool done, int directory, const char *to);

/* A message file is to be unlinked that must stay: the host is told that it is
 * gone. Asked only while veto_possible (veto.h). */
bool guard_refuses_unlink(int directory, const char *path);

/* A file with the name of a mailbox file was removed. */
void guard_removed(int directory, const char *path);

/* A mailbox file was mapped, through `fd`. */
void guard_mapped(void *address, size_t length, int access, int fd, uint64_t offset);

/* Some mailbox is seen otherwise than it is on the disk (overlay.c); these two
 * are called only then. */
extern bool overlay_present;

/* How much longer a file of this identity is to look. */
uint64_t guard_growth(dev_t device, ino_t inode);

/* A mailbox file was closed. */
void guard_closed(void);

/* What the events of this thread have left to do outside track_enter;
 * `signals` are those the host had blocked. Called after every hook that was
 * inside. */
void guard_outside(const sigset_t *signals);

#endif
