/* What the parts of a plan share: plan.c is the unified layout and the frame,
 * plan_split.c the split one, plan_cache.c what lies in cyrus.cache and what is
 * to be appended to it. Not for others. */
#ifndef CYRGUARD_PLAN_INTERNAL_H
#define CYRGUARD_PLAN_INTERNAL_H

#include "plan.h"
#include "rebuilder.h"
#include "record_proof.h"
#include "sort.h"
#include "window.h"

/* One cache file: what lies in it, by offset, and the same by CRC. */
struct plan_cache {
	struct window window;
	struct cache_place *place;
	struct sortable *by_crc;
	struct sortable *by_effect; /* see record_proof.h */
	size_t places, room;
	size_t found; /* by_crc entry of the last find */
	bool walked;
	struct cache_tail *tail;
};

/* Which record is of which message, by the beginning of its GUID. */
struct plan_twins {
	struct sortable *by_guid;
	size_t count;
	bool read;
};

struct making {
	struct plan *plan;
	const struct mailbox_files *files;
	const struct finding *findings;
	struct arena *arena;
	struct plan_cache cache[2];
	struct plan_cache left_over; /* cyrus.cache.NEW: a donor of records, never appended to */
	struct rebuilder rebuilder;
	uint8_t *raw; /* INDEX_RECORD_MAX bytes for each replacement */
	struct plan_twins twins;
	struct window old; /* the cache that is being replaced, if `carries` */
	bool carries, distrusts, follows;
	struct prover prover;
	uint32_t usual_version; /* that records of this mailbox have; 0: unknown */
	uint64_t highest; /* offset of a record whose CRC is right: bounds what a damaged one can have been */
	bool proving;     /* the three above are set */
	bool out_of_memory;
	bool unreadable; /* a file that is there: half a plan would lose the rest */
};

/* ---- plan_cache.c */

void plan_cache_open(struct making *making, int which, enum mailbox_file file);
void plan_cache_open_left_over(struct making *making);

/* Follows the framing from the first record (formats.md §3.1); where it is
 * broken, on to the next offset at which a record can be read. */
void plan_cache_walk(struct making *making, struct plan_cache *cache);

/* The first record with this CRC; NULL if there is none. */
const struct cache_place *plan_cache_find_crc(struct making *making, struct plan_cache *cache, uint32_t crc);

/* Where these very bytes lie already; NULL if nowhere. */
const struct cache_place *plan_cache_find_bytes(struct making *making, struct plan_cache *cache, const uint8_t *bytes, size_t length);

/* These very bytes lie at `offset`. */
bool plan_cache_holds(struct plan_cache *cache, uint64_t offset, const uint8_t *bytes, size_t length);

/* Where `bytes` will lie once the tail is appended; 0 if memory ran out. */
uint64_t plan_cache_append(struct making *making, struct cache_tail *tail, const uint8_t *bytes, size_t length);

/* ---- plan.c */

/* Stores the offset in the replacement and counts it. */
bool plan_accept(struct making *making, struct replacement *replacement, enum cure cure, uint64_t offset, uint32_t crc);

/* Header and extent of an index file; false (and no layout) if it cannot be read. */
bool plan_header(struct making *making, enum mailbox_file file, struct plan_file *planned);

/* Reads the record for a new replacement; NULL if it is not there any more. */
struct replacement *plan_record(struct making *making, const struct finding *finding, const struct index_header *header, uint32_t number);

/* ---- plan_twin.c */

/* The record of a message that is gone, from the file of another message of the
 * mailbox with the same GUID: an unexpunged or twice delivered one. */
bool plan_twin(struct making *making, const struct index_record *record, struct rebuilt *rebuilt);

/* ---- plan_carry.c */

void plan_carry_open(struct making *making, const struct plan_carry *carry);

/* One record that the old cache does not bear out, and none there is trusted
 * unasked any more: what is structurally sound may be another message's. */
void plan_carry_examine(struct making *making, const struct index_header *header);

/* The record's bytes in the old cache, good until the next call; NULL if what
 * lies there is not this message's. */
const uint8_t *plan_carry_find(struct making *making, const struct index_header *header, const struct index_record *record, size_t *length);

/* These very bytes lie in the old cache where the record says. */
bool plan_carry_same(struct making *making, const struct index_record *record, const uint8_t *bytes, size_t length);

/* ---- plan_split.c */

void plan_split(struct making *making, const struct finding *findings, size_t count);

#endif
