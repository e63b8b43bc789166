/* Puts a plan on the disk (design, laws 3 and 4). The caller holds, through
 * descriptors of this process, the locks under which Cyrus itself would write;
 * nothing here takes, waits for or releases a lock. */
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

#endif
