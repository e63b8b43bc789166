/* Header text as 3.x decodes it: records-3x.md §6. */
#ifndef CYRGUARD_MESSAGE_CHARSET_3_H
#define CYRGUARD_MESSAGE_CHARSET_3_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "message/charset_sink.h"

/* Bytes of scratch memory that charset_3_text needs if there are encoded words. */
size_t charset_3_scratch(size_t len);

/* Decodes s into the sink; `utf8`: text outside words is UTF-8, not ASCII. */
void charset_3_text(struct charset_sink *sink, const uint8_t *s, size_t len, bool utf8, void *scratch);

#endif
