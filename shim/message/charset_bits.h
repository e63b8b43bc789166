/* Base64 and hexadecimal digits, white space: one answer for all decoders. */
#ifndef CYRGUARD_MESSAGE_CHARSET_BITS_H
#define CYRGUARD_MESSAGE_CHARSET_BITS_H

#include <stdbool.h>
#include <stdint.h>

extern const int8_t charset_base64[256] __attribute__((visibility("hidden"))); /* 0-63, or -1 */

static inline int charset_hex(uint8_t c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static inline uint8_t charset_lower(uint8_t c)
{
	return c >= 'A' && c <= 'Z' ? (uint8_t)(c + 32) : c;
}

/* SP TAB LF VT FF CR */
static inline bool charset_blank(uint8_t c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

#endif
