/* Charsets: numbers and names as SECTION rows have them, and bytes decoded to
 * code points by the rules of one release. Pure; all tables are const.
 *
 * 2.x: charset-tables.md. 3.x: records-3x.md §6 and icu-tables.md. No iconv
 * here: iconv_open loads modules and allocates inside the host. */
#ifndef CYRGUARD_MESSAGE_CHARSET_H
#define CYRGUARD_MESSAGE_CHARSET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "message/charset_rules.h"
#include "message/text.h"

/* 2.x: the number of a charset (formats.md §3.5), -1 if unknown; the low 16
 * bits of the result are what CW holds. `name` is the value of the first
 * CHARSET parameter; absent (NULL) is us-ascii, empty is unknown. */
int charset_number(const struct charset_rules *rules, const uint8_t *name, size_t len);

/* 3.x: is the name known to that server (records-3x.md §6.2)? */
bool charset_known(const struct charset_rules *rules, const uint8_t *name, size_t len);

/* 3.x: the name that goes into the SECTION row of a TEXT part and, before
 * 3.1.5, into its GUID (records-3x.md §3.3). `values` are the values of all
 * parameters named CHARSET, in order. `*out` is absent (bytes NULL) where the
 * row has no name. Points into `values` or to constant text. */
void charset_row_name(const struct charset_rules *rules, const struct text *values, size_t count, struct text *out);

/* 3.3.0+: the value of BOUNDARY* as UTF-8 (records-3x.md §4.5). `*out` is
 * `value` itself where that server keeps the raw value. False: no memory. */
bool charset_parameter(const struct charset_rules *rules, struct text value, struct arena *arena, struct text *out);

#endif
