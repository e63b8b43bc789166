/* An index record of the unified layout whose own CRC is wrong: what it must
 * have been, and the proof (design §5). The old CRC is the witness: a record is
 * believed only if, with the damaged fields put right, that CRC is valid again;
 * flags, UID and the rest are then known to be as the server wrote them. Pure. */
#ifndef CYRGUARD_RECORD_PROOF_H
#define CYRGUARD_RECORD_PROOF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "index_format.h"
#include "sort.h"

/* A record found in a cache file. */
struct cache_place {
	uint64_t offset;
	uint32_t crc;
	uint32_t header_size; /* S[2] */
};

/* The one of `chain`, which is in order, that lies at `offset`; NULL: none does. */
const struct cache_place *cache_place_at(const struct cache_place *chain, size_t places, uint64_t offset);

/* What the CRC of an index record says about one word of it: CRC-32 is linear,
 * so for a word at a fixed place there is exactly one value that makes the CRC
 * come out right. */
struct proof_word {
	unsigned at;
	uint32_t inverse[32]; /* what the word must be for the effect 1 << b on the CRC */
};

/* For all records of one index. */
struct prover {
	const struct index_header *header;
	unsigned covered;
	struct proof_word offset, version, cache_crc;
};

/* False in the split layout, which has no CRC. */
bool prover_start(struct prover *prover, const struct index_header *header);

/* The records of one cache file, each with what its offset and CRC together do
 * to the CRC of an index record. `by_effect` has room for `places`, and is to
 * be sorted afterwards. */
void prover_effects(const struct prover *prover, const struct cache_place *chain, size_t places, struct sortable *by_effect);

/* What is known beside the record itself. */
struct proof_facts {
	const struct cache_place *chain; /* all records of the cache file, by offset */
	const struct sortable *by_effect;
	size_t places;
	uint64_t cache_limit;            /* no offset of this mailbox was ever higher */
	uint32_t cache_version;          /* that records of this mailbox have */
	bool has_message;                /* the message file is there, and says: */
	uint64_t size;
	uint32_t header_size;
	int64_t gmtime;
	uint8_t guid[20];
	uint32_t cache_crc;              /* of the record rebuilt from it */
};

/* Restores `raw` (header->record_size bytes) in place. False, and nothing
 * changed, where nothing is proven. */
bool record_prove(const struct prover *prover, uint8_t *raw, const struct proof_facts *facts);

#endif
