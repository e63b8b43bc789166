/* Finds RFC 2047 encoded words the way the servers do, and undoes their
 * transfer encoding for the 2.x engines. Pure; each byte is looked at a
 * bounded number of times whatever the text. */
#ifndef CYRGUARD_MESSAGE_ENCODED_WORD_H
#define CYRGUARD_MESSAGE_ENCODED_WORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct encoded_word {
	size_t start;                   /* of the "=?" */
	size_t charset, charset_end;    /* language left out */
	size_t text, text_end;          /* the word ends at text_end + 2 */
	bool quoted;                    /* Q, not B */
};

/* The first word that begins at or after `from`; `new_words` as in the rules:
 * charset-tables.md §2 before 3.1.6, records-3x.md §6.3 since. */
bool encoded_word_find(const uint8_t *s, size_t len, size_t from, bool new_words, struct encoded_word *word);

/* The transfer decoders of 2.x. A unit of the result is a byte or
 * ENCODED_WORD_ERROR; `out` has room for word->text_end - word->text units.
 * Returns their number.
 *
 * Engine A (charset-tables.md §3) may read beyond the end of the word, so it
 * gets the whole text. Engine B: §4. */
enum { ENCODED_WORD_ERROR = 0x100 };
size_t encoded_word_decode_a(const uint8_t *s, size_t len, const struct encoded_word *word, uint16_t *out);
size_t encoded_word_decode_b(const uint8_t *s, const struct encoded_word *word, uint16_t *out);

#endif
