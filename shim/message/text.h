/* A run of bytes that somebody else owns: a header value, an item of a record.
 * Absent (`bytes` NULL) and empty (`len` 0) are different things. */
#ifndef CYRGUARD_MESSAGE_TEXT_H
#define CYRGUARD_MESSAGE_TEXT_H

#include <stddef.h>
#include <stdint.h>

struct text {
	const uint8_t *bytes;
	size_t len;
};

#endif
