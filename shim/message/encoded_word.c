/* Encoded words: where they are, and the 2.x transfer decoders. */
#include "message/encoded_word.h"

#include <string.h>

#include "message/charset_bits.h"

/* What a C string gives: 0 behind its end. */
static uint8_t at(const uint8_t *s, size_t len, size_t i)
{
	return i < len ? s[i] : 0;
}

static size_t find(const uint8_t *s, size_t len, size_t from, uint8_t c)
{
	const uint8_t *p = from < len ? memchr(s + from, c, len - from) : NULL;
	return p ? (size_t)(p - s) : len;
}

static bool is_encoding(uint8_t c)
{
	return c == 'b' || c == 'B' || c == 'q' || c == 'Q';
}

/* charset-tables.md §2. Every search for a '?' ends at the next "=?" at the
 * latest, so no stretch is searched more than three times. */
static bool find_old(const uint8_t *s, size_t len, size_t from, struct encoded_word *word)
{
	while ((word->start = find(s, len, from, '=')) < len) {
		from = word->start + 1;
		if (at(s, len, from) != '?')
			continue;
		size_t q = find(s, len, from + 1, '?');
		if (q == len)
			return false; /* no '?' for any later word either */
		if (!is_encoding(at(s, len, q + 1)) || at(s, len, q + 2) != '?')
			continue;
		size_t end = find(s, len, q + 3, '?');
		if (end == len)
			return false;
		if (at(s, len, end + 1) != '=')
			continue;
		word->charset = from + 1;
		word->charset_end = find(s, q, from + 1, '*');
		word->quoted = charset_lower(s[q + 1]) == 'q';
		word->text = q + 3;
		word->text_end = end;
		return true;
	}
	return false;
}

/* records-3x.md §6.3: goes on where it stopped, so the search is one pass. */
static bool find_new(const uint8_t *s, size_t len, size_t from, struct encoded_word *word)
{
	while ((word->start = find(s, len, from, '=')) < len) {
		from = word->start + 1;
		if (at(s, len, from) != '?')
			continue;
		size_t p = from + 1, star = len;
		word->charset = p;
		for (; p < len && s[p] != '=' && s[p] != '?'; p++)
			if (s[p] == '*' && star == len)
				star = p;
		from = p;
		if (at(s, len, p) != '?' || !is_encoding(at(s, len, p + 1)) || at(s, len, p + 2) != '?')
			continue;
		word->charset_end = star < len ? star : p;
		word->quoted = charset_lower(s[p + 1]) == 'q';
		word->text = p + 3;
		for (p += 3; p < len && s[p] != '?'; p++)
			if (s[p] == '=' && at(s, len, p + 1) == '?' && at(s, len, p + 2) != '=')
				break;
		from = p;
		if (at(s, len, p) != '?' || at(s, len, p + 1) != '=')
			continue;
		word->text_end = p;
		return true;
	}
	return false;
}

bool encoded_word_find(const uint8_t *s, size_t len, size_t from, bool new_words, struct encoded_word *word)
{
	return new_words ? find_new(s, len, from, word) : find_old(s, len, from, word);
}

static size_t quoted_a(const uint8_t *s, size_t len, const struct encoded_word *word, uint16_t *out)
{
	size_t n = 0;
	for (size_t p = word->text; p < word->text_end;) {
		uint8_t c = s[p++];
		if (c == '=') { /* takes two bytes even beyond the word */
			int high = charset_hex(at(s, len, p)), low = charset_hex(at(s, len, p + 1));
			c = high < 0 || low < 0 ? 0 : (uint8_t)(high << 4 | low);
			p += 2;
		} else if (c == '_') {
			c = ' ';
		}
		out[n++] = c;
	}
	return n;
}

static size_t base64_a(const uint8_t *s, size_t len, const struct encoded_word *word, uint16_t *out)
{
	size_t n = 0;
	for (size_t p = word->text; p < word->text_end; p += 4) {
		int digit[4], digits = 0;
		while (digits < 4 && (digit[digits] = charset_base64[at(s, len, p + (size_t)digits)]) >= 0)
			digits++;
		if (digits >= 2)
			out[n++] = (uint8_t)(digit[0] << 2 | digit[1] >> 4);
		if (digits >= 3)
			out[n++] = (uint8_t)(digit[1] << 4 | digit[2] >> 2);
		if (digits < 4)
			break;
		out[n++] = (uint8_t)(digit[2] << 6 | digit[3]);
	}
	return n;
}

size_t encoded_word_decode_a(const uint8_t *s, size_t len, const struct encoded_word *word, uint16_t *out)
{
	return word->quoted ? quoted_a(s, len, word, out) : base64_a(s, len, word, out);
}

static size_t quoted_b(const uint8_t *p, const uint8_t *end, uint16_t *out)
{
	size_t n = 0;
	while (p < end) {
		uint8_t c = *p++;
		if (c != '=') {
			out[n++] = c == '_' ? ' ' : c;
			continue;
		}
		if (end - p < 2)
			break;
		int high = charset_hex(p[0]), low = charset_hex(p[1]);
		if (low >= 0)
			out[n++] = high < 0 ? ENCODED_WORD_ERROR : (uint16_t)(high << 4 | low);
		p += 2;
	}
	return n;
}

static size_t base64_b(const uint8_t *p, const uint8_t *end, uint16_t *out)
{
	size_t n = 0;
	uint32_t code = 0;
	unsigned bits = 0;
	for (; p < end; p++) {
		int digit = charset_base64[*p];
		if (digit < 0)
			continue;
		code = code << 6 | (uint32_t)digit;
		if ((bits += 6) >= 8)
			out[n++] = (uint8_t)(code >> (bits -= 8));
	}
	return n;
}

size_t encoded_word_decode_b(const uint8_t *s, const struct encoded_word *word, uint16_t *out)
{
	return word->quoted ? quoted_b(s + word->text, s + word->text_end, out)
	                    : base64_b(s + word->text, s + word->text_end, out);
}
