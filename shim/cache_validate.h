/* Records to verdicts (design §4): does the offset of an index record lead to
 * the cache record of that very message? Pure: bytes in, verdicts out. */
#ifndef CYRGUARD_CACHE_VALIDATE_H
#define CYRGUARD_CACHE_VALIDATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes.h"
#include "cache_record.h"
#include "index_format.h"

enum verdict {
	VERDICT_OK,
	VERDICT_ZERO_OFFSET,
	VERDICT_MISALIGNED,
	VERDICT_OUT_OF_RANGE,
	VERDICT_UNPARSABLE,
	VERDICT_WRONG_MESSAGE,
	VERDICT_CRC_MISMATCH,
	VERDICT_RECORD_CRC,
	VERDICT_MESSAGE_MISSING, /* given by those who can look for the file */
	VERDICT_COUNT
};

/* The public string: "ok", "zero_offset", ... (log, JSON, counters). */
const char *verdict_name(enum verdict verdict);

enum { VALIDATE_DETAIL = 96 };

struct validation {
	enum verdict verdict;
	bool unreadable;              /* the view failed: no verdict, `verdict` is OK */
	char detail[VALIDATE_DETAIL]; /* "header size 219, index says 225"; "" when ok */
};

/* What may be asked of a mailbox's relations. Zeroed is any mailbox: R3 makes
 * allowance for the few messages whose SIZE differs on a replica. */
struct validate_context {
	bool replica_sizes; /* do not ask R3 at all (protocols.md §7) */
};

/* Relations that need no page of cyrus.cache: zero, alignment, range, record
 * CRC. `cache_size` is the size of the file the offset leads into. */
void validate_offset(struct validation *result, const struct index_header *header, const struct index_record *record,
		     uint64_t cache_size);

/* What the cache bytes say of a record that validate_offset found good and that
 * has a cache record: framing, then for the split layout contents and identity
 * relations R1-R6, for the unified one cache_crc and R1 (contents too where
 * cache_crc is 0). */
void validate_cached(struct validation *result, const struct validate_context *context,
		     const struct index_header *header, const struct index_record *record, const struct view *cache);

/* The same where cache_record_frame has been here. */
void validate_framed(struct validation *result, const struct validate_context *context,
		     const struct index_header *header, const struct index_record *record, const struct cache_record *cached);

/* Everything cheap: validate_offset and validate_cached. A UID of 0 is not looked at. */
void validate_record(struct validation *result, const struct validate_context *context,
		     const struct index_header *header, const struct index_record *record, const struct view *cache);

#endif
