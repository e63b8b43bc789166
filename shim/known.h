/* What was found good is not looked at again (design, law 6): a set of
 * fingerprints of blocks of records. One set lives in the process, one may be
 * shared between processes through a small mapped file in state_dir; both are
 * advisory: a lost, torn or corrupt entry only costs a second look.
 *
 * A fingerprint covers which cache file (dev, inode, generation) and which
 * (UID, offset, cache_crc) a block has, so whatever changes makes it miss. */
#ifndef CYRGUARD_KNOWN_H
#define CYRGUARD_KNOWN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct fingerprint {
	uint64_t word[2];
};

/* Folds `length` bytes into a fingerprint that starts as `{{0, 0}}`. */
void fingerprint_add(struct fingerprint *print, const void *bytes, size_t length);

/* The same for many pieces of one shape, cheaper: to be followed by a
 * fingerprint_add of how many there were, which also mixes the last well. */
void fingerprint_add_pairs(struct fingerprint *print, const uint64_t (*pair)[2], size_t count);

struct known {
	struct fingerprint *slot; /* power of two slots, or NULL: nothing is known */
	size_t slots;
};

bool known_contains(const struct known *known, const struct fingerprint *print);
void known_add(struct known *known, const struct fingerprint *print);

#endif
