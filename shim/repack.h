/* The repack of 2.4 and later: cyrus.index.NEW and cyrus.cache.NEW are written
 * under the exclusive name lock and the write lock on cyrus.index, then renamed
 * one after the other (facts/cyrus-3.md). Ring 2: sees what the host does with
 * these files. What a kill between the renames left is cured record by record
 * (plan.c). */
#ifndef CYRGUARD_REPACK_H
#define CYRGUARD_REPACK_H

#include "track.h"

/* The host has opened cyrus.cache.NEW for a repack, and it holds what an earlier
 * one left that never ended: how many bytes, else 0. Cyrus would append behind
 * them, at every further attempt once more. */
uint64_t repack_left_over(const struct tracked *entry);

/* Leaves the host an empty file, as if it had just been made. */
bool repack_discard(const struct tracked *entry);

/* The host removed a cyrus.index.NEW under the locks of a repack: it gave up. It
 * says so nowhere, and exits with 0. The mailbox, or NULL. */
const struct mailbox *repack_given_up(int directory, const char *path);

#endif
