/* The UIDs of a cyrus.index or cyrus.expunge, read once and asked often. Ring 2:
 * reads with pread through a descriptor that it is handed. */
#ifndef CYRGUARD_UIDS_H
#define CYRGUARD_UIDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "index_format.h"
#include "sort.h"

struct uids {
	uint32_t *uid; /* in ascending order; in the arena */
	size_t count;
};

/* False if the file makes no sense or memory ran out. */
bool uids_read(struct uids *uids, int fd, struct arena *arena);
bool uids_hold(const struct uids *uids, uint32_t uid);

/* The `count` records of a file that is in memory, by UID, in `arena`: `number`
 * is which. NULL if memory ran out. */
struct sortable *uids_order(const struct index_header *header, const uint8_t *records, uint32_t count, struct arena *arena);

#endif
