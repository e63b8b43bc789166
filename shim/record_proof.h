/* An index record of the unified layout whose own CRC is wrong: what it must
 * have been, and the proof (design §5). The old CRC is the witness: a record is
 * believed only if, with the damaged field put right, that CRC is valid again;
 * flags, UID and times are then known to be as the server wrote them. Pure. */
#ifndef CYRGUARD_RECORD_PROOF_H
#define CYRGUARD_RECORD_PROOF_H

#include <stdbool.h>
#include <stdint.h>

#include "index_format.h"

/* A record found in cyrus.cache. */
struct cache_place {
	uint64_t offset;
	uint32_t crc;
	uint32_t header_size; /* S[2] */
};

/* What is known beside the record itself. */
struct proof_facts {
	const struct cache_place *chain; /* all records of the cache file, by offset */
	size_t places;
	uint64_t cache_limit;            /* no offset of this mailbox was ever higher */
	bool has_message;                /* the message file is there, and says: */
	uint64_t size;
	uint32_t header_size;
	uint8_t guid[20];
	uint32_t cache_crc;              /* of the record rebuilt from it */
};

/* Restores `raw` (header->record_size bytes) in place. False, and nothing
 * changed, where nothing is proven. */
bool record_prove(const struct index_header *header, uint8_t *raw, const struct proof_facts *facts);

#endif
