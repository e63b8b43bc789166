/* `substitute` (design §5): one mailbox seen as if repaired by a program that
 * holds its locks throughout, with nothing written. cyrus.cache looks longer by
 * the plan's tail; maps of cyrus.expunge and, once its lock is granted, of
 * cyrus.index are private copies with the plan's records. Ring 2, inside
 * track_enter. Whatever fails leaves the program with what is on the disk. */
#ifndef CYRGUARD_OVERLAY_H
#define CYRGUARD_OVERLAY_H

#include <stdbool.h>
#include <stdint.h>

#include "guard.h"
#include "plan.h"
#include "visit.h"

/* Keeps what the plan needs; the plan and its arena may go. To be called
 * before the host has sized or mapped anything, under its header lock. */
bool overlay_begin(const struct visit *visit, const struct plan *plan);
void overlay_end(const struct mailbox *mailbox);
bool overlay_exists(const struct mailbox *mailbox);

/* The host holds the lock on cyrus.index: nobody else can change a flag now,
 * and a private copy of the present file hides nothing. */
void overlay_index_locked(const struct visit *visit);

/* How much longer the file is to look. */
uint64_t overlay_growth(dev_t device, ino_t inode);

/* After the host mapped `fd`. */
void overlay_mapped(void *address, size_t length, int access, int fd, uint64_t offset);

/* The mailbox whose cyrus.index or cyrus.expunge is about to be replaced by
 * `path`'s, and whose overlaid offsets would then be stored; or NULL. */
const struct mailbox *overlay_to_materialise(const char *path);

/* Appends the tail for good. The length appended, 0 if it failed. */
uint64_t overlay_materialise(const struct mailbox *mailbox, const char **reason);

/* After a descriptor went: overlays of files that the host has closed end. */
void overlay_sweep(void);

#endif
