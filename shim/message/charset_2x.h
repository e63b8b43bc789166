/* The charsets of 2.x: bytes to code points, engines A and B. */
#ifndef CYRGUARD_MESSAGE_CHARSET_2X_H
#define CYRGUARD_MESSAGE_CHARSET_2X_H

#include <stddef.h>
#include <stdint.h>

#include "message/charset_sink.h"

/* Decodes `units` (bytes or ENCODED_WORD_ERROR) of charset `number` into the
 * sink: charset-tables.md §3 or §4, by the sink's rules. */
void charset_2x_decode(int number, const uint16_t *units, size_t count, struct charset_sink *sink);

#endif
