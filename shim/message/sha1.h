/* SHA-1: GUIDs of messages and of parts (formats.md §1.3, records-3x.md §3.4).
 * Not for security. */
#ifndef CYRGUARD_MESSAGE_SHA1_H
#define CYRGUARD_MESSAGE_SHA1_H

#include <stddef.h>
#include <stdint.h>

enum { SHA1_SIZE = 20, SHA1_BLOCK = 64 };

struct sha1 {
	uint32_t h[5];
	uint64_t length; /* bytes so far */
	uint8_t block[SHA1_BLOCK];
};

void sha1_start(struct sha1 *sha1);
void sha1_more(struct sha1 *sha1, const uint8_t *p, size_t len);
void sha1_end(struct sha1 *sha1, uint8_t digest[SHA1_SIZE]);

/* Whole blocks, for every processor; apart for the tests. */
void sha1_blocks_plain(uint32_t h[5], const uint8_t *p, size_t count);

#endif
