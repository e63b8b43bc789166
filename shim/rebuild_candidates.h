/* Which releases may have written a record: from the index's minor version,
 * the record's cache_version, and what healthy records of the same mailbox
 * prove (protocols.md §7, "Use"). Pure. */
#ifndef CYRGUARD_REBUILD_CANDIDATES_H
#define CYRGUARD_REBUILD_CANDIDATES_H

#include "cache_rebuild.h"
#include "cache_record.h"

enum { REBUILD_VERSIONS = 27 }; /* rows of message/version.c */

struct rebuild_evidence {
	uint32_t minor;
	uint32_t records;                       /* healthy ones that were looked at */
	uint32_t agree[REBUILD_VERSIONS];       /* how many of them each version could have written */
};

void rebuild_evidence_start(struct rebuild_evidence *evidence, uint32_t index_minor);

/* A healthy record: some versions cannot have written it. `arena` is scratch;
 * false: no memory, and nothing was added. */
bool rebuild_evidence_add(struct rebuild_evidence *evidence, const struct cache_record *record, uint32_t cache_version, struct arena *arena);

/* The versions that write `cache_version` and can have used such an index:
 * those that agree with most healthy records first, then the newest. Records
 * outlive upgrades, so a version that disagrees is late in the list, not
 * missing. Returns their number; 0: nobody knows how (cache versions 0, 1). */
size_t rebuild_candidates(const struct rebuild_evidence *evidence, uint32_t cache_version, const struct rebuild_version *list[REBUILD_VERSIONS]);

enum rebuild_verdict {
	REBUILD_MATCHES,  /* some candidate writes exactly this record, but for the lines of BINARY APPEND */
	REBUILD_DIFFERS,  /* none does: the record is not this message's */
	REBUILD_UNKNOWN   /* none differs for certain: bounds, memory, or no candidates */
};

/* Compares a record with what each candidate makes of the message, the second
 * deliveries of formats.md §3.6, an unlimited header and the line counts of
 * BINARY APPEND (parse.md §7) included. `*by` is the
 * version that matched. `arena` is reset. */
enum rebuild_verdict rebuild_compare(const struct rebuild_version *const *list, size_t count, const uint8_t *message, size_t length, const struct rebuild_limits *limits, const uint8_t *record, size_t record_length, struct arena *arena, const struct rebuild_version **by);

#endif
