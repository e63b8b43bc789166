/* The search form of header text: encoded words found, decoded and put into
 * the canonical form of the release. formats.md §3.6. */
#include "message/search_form.h"

#include <string.h>

#include "message/charset.h"
#include "message/charset_2x.h"
#include "message/charset_3.h"
#include "message/charset_bits.h"
#include "message/charset_icu.h"
#include "message/charset_names.h"
#include "message/charset_sink.h"
#include "message/encoded_word.h"

static bool all_blank(const uint8_t *p, const uint8_t *end)
{
	while (p < end && charset_blank(*p))
		p++;
	return p == end;
}

static void word_2x(struct charset_sink *sink, const uint8_t *s, size_t len, const struct encoded_word *word,
                    uint16_t *units)
{
	int number = charset_number(sink->rules, s + word->charset, word->charset_end - word->charset);
	if (number < 0) {
		charset_put_error(sink);
		return;
	}
	size_t count = sink->rules->engine == CHARSET_ENGINE_A ? encoded_word_decode_a(s, len, word, units)
	                                                       : encoded_word_decode_b(s, word, units);
	charset_2x_decode(number, units, count, sink);
}

/* Text, then words and the text between them; white space between two words
 * goes (charset-tables.md §2). `units` has room for the longest word. */
static void text_2x(struct charset_sink *sink, const uint8_t *s, size_t len, uint16_t *units)
{
	struct encoded_word word;
	size_t done = 0;
	bool after_word = false;
	while (!sink->cut && !sink->failed && encoded_word_find(s, len, done, false, &word)) {
		if (!after_word || !all_blank(s + done, s + word.start))
			charset_put_plain(sink, s + done, word.start - done);
		word_2x(sink, s, len, &word, units);
		done = word.text_end + 2;
		after_word = true;
	}
	charset_put_plain(sink, s + done, len - done);
}

/* Is there a "=?" at all? */
static bool has_words(const uint8_t *s, size_t len)
{
	for (const uint8_t *end = s + len; s < end && (s = memchr(s, '=', (size_t)(end - s))); s++)
		if (end - s > 1 && s[1] == '?')
			return true;
	return false;
}

static bool form(const struct charset_rules *rules, bool plain, const uint8_t *s, size_t len, struct arena *arena,
                 struct text *out)
{
	const uint8_t *nul = len ? memchr(s, 0, len) : NULL;
	if (nul)
		len = (size_t)(nul - s);
	struct charset_sink sink = {.rules = rules, .arena = arena};
	void *scratch = NULL;
	if (len && has_words(s, len)) {
		/* Before the result, so that the result can grow in place. */
		size_t room = rules->engine == CHARSET_ENGINE_3 ? charset_3_scratch(len) : 2 * len;
		scratch = len > SIZE_MAX / 4 ? NULL : arena_alloc(arena, room);
		if (!scratch)
			return false;
	}
	if (!charset_sink_room(&sink, len + 1))
		return false;
	if (rules->engine == CHARSET_ENGINE_3)
		charset_3_text(&sink, s, len, rules->utf8_headers && !plain, scratch);
	else if (scratch)
		text_2x(&sink, s, len, scratch);
	else
		charset_put_plain(&sink, s, len);
	*out = (struct text){sink.bytes, sink.len};
	return !sink.failed;
}

bool search_form(const struct charset_rules *rules, const uint8_t *s, size_t len, struct arena *arena,
                 struct text *out)
{
	return form(rules, false, s, len, arena, out);
}

bool search_form_plain(const struct charset_rules *rules, const uint8_t *s, size_t len, struct arena *arena,
                       struct text *out)
{
	return form(rules, true, s, len, arena, out);
}

bool search_form_exact(const struct charset_rules *rules, const uint8_t *s, size_t len)
{
	struct encoded_word word;
	const uint8_t *nul = len ? memchr(s, 0, len) : NULL;
	if (nul)
		len = (size_t)(nul - s);
	size_t done = 0;
	while (rules->engine == CHARSET_ENGINE_3 && encoded_word_find(s, len, done, rules->new_words, &word)) {
		struct charset_found found = charset_find(rules, s + word.charset, word.charset_end - word.charset);
		if (found.icu && !charset_icu_here(found.icu, rules->icu))
			return false;
		done = word.text_end + 2;
	}
	return true;
}

/* records-3x.md §5: anything but letters, digits, white space and these. */
static bool wants_quotes(const struct text *name)
{
	for (size_t i = 0; i < name->len; i++) {
		uint8_t c = name->bytes[i];
		bool alnum = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
		if (!alnum && !charset_blank(c) && (c >= 0x80 || !memchr("!#$%&'*+-/=?^_`{|}~", c, 19)))
			return true;
	}
	return false;
}

bool search_form_name(const struct charset_rules *rules, const uint8_t *s, size_t len, struct arena *arena,
                      struct text *out)
{
	struct text name;
	if (!search_form(rules, s, len, arena, &name))
		return false;
	*out = name;
	if (!rules->quoted_names || !wants_quotes(&name))
		return true;
	uint8_t *p = name.len > SIZE_MAX / 4 ? NULL : arena_alloc(arena, 2 * name.len + 2);
	if (!p)
		return false;
	*out = (struct text){p, 0};
	*p++ = '"';
	for (size_t i = 0; i < name.len; i++) {
		if (name.bytes[i] == '\\' || name.bytes[i] == '"')
			*p++ = '\\';
		*p++ = name.bytes[i];
	}
	*p++ = '"';
	out->len = (size_t)(p - out->bytes);
	return true;
}
