/* Charset names of 3.x: records-3x.md §6.2, charsets3.md. */
#ifndef CYRGUARD_MESSAGE_CHARSET_NAMES_H
#define CYRGUARD_MESSAGE_CHARSET_NAMES_H

#include <stddef.h>
#include <stdint.h>

#include "message/charset_rules.h"
#include "message/charset_tables.h"

/* `canon` is the same pointer for the same canonical name; NULL: unknown. */
struct charset_found {
	const char *canon;
	enum { FOUND_ASCII, FOUND_UTF8, FOUND_ICU } kind; /* built into the server, or ICU's */
	const struct charset_icu *icu;
};

struct charset_found charset_find(const struct charset_rules *rules, const uint8_t *name, size_t len);

#endif
