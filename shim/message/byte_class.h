/* What kind of byte: one table for all grammars. ASCII only, no locale, and
 * bytes >= 0x80 count as control bytes as they do where `char` is signed
 * (parse.md, notation). */
#ifndef CYRGUARD_MESSAGE_BYTE_CLASS_H
#define CYRGUARD_MESSAGE_BYTE_CLASS_H

#include <stdbool.h>
#include <stdint.h>

enum byte_class {
	BYTE_WS = 1 << 0,        /* SP TAB LF VT FF CR */
	BYTE_NO_TOKEN = 1 << 1,  /* < SP, >= 0x80 or in TSPECIALS: parse.md §8 token */
	BYTE_ALPHA = 1 << 2,
	BYTE_DIGIT = 1 << 3,
	BYTE_LITERAL = 1 << 4,   /* makes an nstring a literal: formats.md §3.3 */
	BYTE_DOMAIN = 1 << 5,    /* ALPHA DIGIT - [ ] : (parse.md §5 domain) */
	BYTE_PERCENT = 1 << 6,   /* written %XX by RFC 2231 folding: parse.md §8 pct */
	BYTE_LOWER = 1 << 7,
};

extern const uint8_t byte_classes[256];

static inline bool byte_is(int c, unsigned classes)
{
	return byte_classes[(uint8_t)c] & classes;
}

static inline uint8_t byte_upper(uint8_t c)
{
	return byte_is(c, BYTE_LOWER) ? c - 32 : c;
}

static inline uint8_t byte_lower(uint8_t c)
{
	return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

#endif
