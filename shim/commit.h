/* Puts a plan on the disk (design, laws 3 and 4). The caller holds, through
 * descriptors of this process, the locks under which Cyrus itself would write;
 * nothing here waits for a lock, or releases one of the caller's. */
#ifndef CYRGUARD_COMMIT_H
#define CYRGUARD_COMMIT_H

#include <stdbool.h>

#include "mailbox.h"
#include "plan.h"

/* Unified layout: appends the tails, fsync; stores the records in place
 * through `index`, fsync. On failure `*reason` says what failed, errno is its
 * error, and the mailbox is at worst as it was. `borrow` gives a descriptor to
 * write `file` with (creating it if it is absent), `give_back` takes it. */
struct commit_files {
	int (*borrow)(void *context, enum mailbox_file file, bool *owned);
	void (*give_back)(void *context, int fd, bool owned);
	void *context;
};
bool commit_unified(const struct plan *plan, int index, const struct commit_files *files, const char **reason);

/* Appends a tail and brings it to the disk; nothing changes if there is no room. */
bool commit_tail(const struct cache_tail *tail, const struct commit_files *files, const char **reason);

/* Split layout, by Cyrus's own protocol (design §5): the records appended to
 * cyrus.cache; a new cyrus.index (always: its inode is what makes every
 * program, guarded or not, open index and cache anew) and, if it is to change,
 * a new cyrus.expunge, written beside the old ones, locked, renamed. The
 * caller holds header and index, and has planned under them. On success
 * `*index` is a private descriptor of the new cyrus.index, whose lock ends
 * when it is closed. On failure the mailbox is at worst as it was; if the new
 * cyrus.index is in place all the same `*index` is that, else -1. */
bool commit_split(const struct plan *plan, const struct mailbox_place *place, const struct mailbox_files *sources, const struct commit_files *files, int *index,
                  const char **reason);

/* Finishes a rename that a crash prevented: `from`, which `fd` leads to, to the
 * disk, renamed, the directory to the disk. The caller holds header and index. */
bool commit_rename(const struct mailbox_place *place, enum mailbox_file from, enum mailbox_file to, int fd, const char **reason);

/* Split layout, carry: cyrus.expunge follows a cyrus.cache that the host is
 * about to replace, under its own locks. Before that rename the records are
 * appended to the new cache (which `files` lends as FILE_CACHE) and the new
 * cyrus.expunge is written beside the old one; after it one rename is left.
 * A crash in between leaves it stale, with its records in the cache. One at a
 * time: between the two calls there is no other. */
bool commit_follow_begin(const struct plan *plan, const struct mailbox_place *place, const struct mailbox_files *sources, const struct commit_files *files,
                         const char **reason);
bool commit_follow_end(const char **reason);
void commit_follow_abandon(void); /* nothing is left behind; harmless if there is nothing */

#endif
