/* CRC-32 as zlib's crc32() computes it (formats.md §1.5): of index headers,
 * index records and cache records. Pure; safe before any constructor. */
#ifndef CYRGUARD_CRC32_H
#define CYRGUARD_CRC32_H

#include <stddef.h>
#include <stdint.h>

/* Continues `crc` (0 to start) over `length` bytes: by carry-less
 * multiplication where the processor has it, else by tables. */
uint32_t crc32_update(uint32_t crc, const void *bytes, size_t length);

/* The table version, for every processor; apart for the tests. */
uint32_t crc32_update_tables(uint32_t crc, const void *bytes, size_t length);

#endif
