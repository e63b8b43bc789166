/* What the host has written to a mailbox since all of it was found good under a
 * lock: as long as nobody else wrote, only that needs to be looked at when the
 * host locks cyrus.index the next time. Unified layout; ring 2, for the guard. */
#ifndef CYRGUARD_TRAIL_H
#define CYRGUARD_TRAIL_H

#include "arena.h"
#include "index_format.h"
#include "judge.h"
#include "visit.h"

enum { TRAIL_RANGES = 16 };

struct trail {
	bool on;
	bool written; /* by the host, since the states were taken */
	int64_t since; /* seconds: when all was looked at */
	struct file_state index, cache;
	uint8_t header[INDEX_HEADER_MAX]; /* of cyrus.index, as much as there is */
	size_t header_length;
	uint32_t generation;
	struct trail_range {
		uint64_t start, end; /* bytes of cyrus.index */
	} range[TRAIL_RANGES]; /* not looked at yet, ascending */
	unsigned ranges;
};

/* Some mailbox has one: the host's writes are to be told. */
extern bool trail_present;
/* Something was told: so is the end of a lock, before the call. */
extern bool trail_written;

/* After a look at all of the mailbox, under a lock, that found nothing. */
void trail_begin(struct trail *trail, const struct visit *visit, const struct judgement *judgement);
void trail_end(struct trail *trail);

/* The host wrote `length` bytes of `entry` at `start`. */
void trail_wrote(struct trail *trail, const struct tracked *entry, uint64_t start, uint64_t length);

/* The host is about to give up its lock on cyrus.index. */
void trail_unlocking(struct trail *trail, const struct tracked *index);

/* All that is new in the mailbox was written by this host and is good. False: it
 * is not known, and the trail has ended. */
bool trail_holds(struct trail *trail, const struct tracked *index, struct arena *arena);

#endif
