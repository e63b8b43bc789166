/* Header text as 3.x decodes it: not there yet, so a 3.x record is not rebuilt. */
#include "message/charset_3.h"

size_t charset_3_scratch(size_t len)
{
	return len;
}

void charset_3_text(struct charset_sink *sink, const uint8_t *s, size_t len, bool utf8, void *scratch)
{
	sink->failed = true;
}
