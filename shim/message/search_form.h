/* The search form of header text: what the items SUBJECT, FROM, TO, CC and BCC
 * hold (formats.md §3.6, records-3x.md §6). Linear time, arena memory only.
 *
 * All functions: `s` may hold anything; it ends at its first NUL as it does in
 * the servers. False: the arena is used up. `*out` lives in the arena. */
#ifndef CYRGUARD_MESSAGE_SEARCH_FORM_H
#define CYRGUARD_MESSAGE_SEARCH_FORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "message/charset_rules.h"
#include "message/text.h"

/* SF(s): encoded words decoded, then the canonical form of the release. */
bool search_form(const struct charset_rules *rules, const uint8_t *s, size_t len, struct arena *arena,
                 struct text *out);

/* SF of the name of an address: as search_form, and since 3.6.0 in quotes
 * where records-3x.md §5 wants them. Group names never are: search_form. */
bool search_form_name(const struct charset_rules *rules, const uint8_t *s, size_t len, struct arena *arena,
                      struct text *out);

/* 3.x: encoded words decoded with us-ascii for the rest, whatever
 * rfc2047_utf8 says (a Content-Type value, records-3x.md §4.1). */
bool search_form_plain(const struct charset_rules *rules, const uint8_t *s, size_t len, struct arena *arena,
                       struct text *out);

/* 3.x: false if the text has a word in a charset that the server knows and that
 * nothing here can decode (charset_icu.h): its form is then a guess, and proves
 * nothing. True for everything 2.x. */
bool search_form_exact(const struct charset_rules *rules, const uint8_t *s, size_t len);

#endif
