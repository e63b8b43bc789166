/* See field.h. */
#include "message/field.h"

#include <string.h>

#include "message/parameter.h"
#include "message/search_form.h"

static bool is_blank(int c)
{
	return c == ' ' || c == '\t';
}

size_t field_end(struct text header, size_t p)
{
	const uint8_t *end = header.bytes + header.len;
	/* The search begins behind p: an empty value that ends in a bare LF
	 * swallows the next line. */
	for (size_t from = p + 1; from < header.len;) {
		const uint8_t *lf = memchr(header.bytes + from, '\n', (size_t)(end - header.bytes) - from);
		if (!lf)
			break;
		size_t e = (size_t)(lf - header.bytes);
		from = e + 1;
		if (!is_blank(byte_at(header, from)))
			return e > p && lf[-1] == '\r' ? e - 1 : e;
	}
	return header.len;
}

/* From the `(` at p to behind its `)`, or FIELD_END. */
static size_t skip_comment(struct text s, size_t p)
{
	int level = 1;
	for (p++; level; p++) {
		switch (byte_at(s, p)) {
		case '\n':
			if (!is_blank(byte_at(s, ++p)))
				return FIELD_END;
			break;
		case '\0':
			return FIELD_END;
		case '\\':
			p++;
			break;
		case '(':
			level++;
			break;
		case ')':
			level--;
			break;
		}
	}
	return p;
}

size_t field_cfws(struct text s, size_t p)
{
	while (p < s.len) {
		uint8_t c = s.bytes[p];
		if (c == '(') {
			p = skip_comment(s, p);
			if (p == FIELD_END)
				return FIELD_END;
		} else if (!byte_is(c, BYTE_WS)) {
			return p;
		} else {
			p++;
			if (c == '\n' && !is_blank(byte_at(s, p)))
				return FIELD_END;
		}
	}
	return FIELD_END;
}

size_t field_token(struct text s, size_t p, const char stop[2])
{
	for (; p < s.len; p++) {
		uint8_t c = s.bytes[p];
		if (!byte_is(c, BYTE_WS | BYTE_NO_TOKEN))
			continue;
		if (byte_is(c, BYTE_WS) || c == stop[0] || c == stop[1])
			break;
		return FIELD_END;
	}
	return p;
}

bool field_upper(struct parse *p, struct text s, size_t from, size_t to, struct text *out)
{
	*out = text_slice(s, from, to);
	for (size_t i = from; i < to; i++) {
		if (!byte_is(s.bytes[i], BYTE_LOWER))
			continue;
		uint8_t *upper = parse_alloc(p, out->len);
		if (!upper)
			return false;
		for (i = 0; i < out->len; i++)
			upper[i] = byte_upper(out->bytes[i]);
		out->bytes = upper;
		break;
	}
	return true;
}

/* parse.md §4.6. */
bool field_string(struct parse *p, struct text header, size_t at, struct text *out)
{
	while (is_blank(byte_at(header, at)))
		at++;
	*out = text_slice(header, at, field_end(header, at));
	if (!out->len || !memchr(out->bytes, '\n', out->len))
		return true;
	uint8_t *unfolded = parse_alloc(p, out->len);
	if (!unfolded)
		return false;
	size_t n = 0;
	for (size_t i = 0; i < out->len; i++) {
		uint8_t c = out->bytes[i];
		if (c != '\n')
			unfolded[n++] = c;
		else if (n && unfolded[n - 1] == '\r')
			n--;
	}
	*out = (struct text){unfolded, n};
	return true;
}

/* parse.md §8: `type / subtype ; parameters`. */
static bool type_value(struct parse *p, struct text s, size_t at, bool decoded, struct mime *mime)
{
	size_t type_end = field_token(s, at, "/(");
	if (type_end == FIELD_END)
		return true;
	size_t slash = field_cfws(s, type_end);
	if (slash == FIELD_END || s.bytes[slash] != '/')
		return true;
	size_t subtype = field_cfws(s, slash + 1);
	if (subtype == FIELD_END)
		return true;
	size_t subtype_end = field_token(s, subtype, ";(");
	if (subtype_end == FIELD_END)
		return true;
	size_t semicolon = field_cfws(s, subtype_end);
	if (semicolon != FIELD_END && s.bytes[semicolon] != ';')
		return true;
	if (!field_upper(p, s, at, type_end, &mime->type) || !field_upper(p, s, subtype, subtype_end, &mime->subtype))
		return false;
	return semicolon == FIELD_END || parameter_list(p, s, semicolon + 1, decoded, &mime->params);
}

bool field_type(struct parse *p, struct text header, size_t at, struct mime *mime)
{
	struct text s = header;
	bool decoded = false;
	at = field_cfws(s, at);
	if (at == FIELD_END)
		return true;
	if (p->version->encoded_type && s.len - at > 2 && s.bytes[at] == '=' && s.bytes[at + 1] == '?') {
		/* records-3x.md §4.1: all that is left of the header. */
		p->inexact |= !search_form_exact(&p->charset, s.bytes + at, s.len - at);
		if (!search_form_plain(&p->charset, s.bytes + at, s.len - at, p->arena, &s))
			return parse_fail(p, REBUILD_NO_MEMORY);
		decoded = true;
		at = 0;
	}
	if (!type_value(p, s, at, decoded, mime))
		return false;
	if (!mime->type.bytes && p->version->bad_type_is_octets) {
		mime->type = TEXT("application");
		mime->subtype = TEXT("octet-stream");
	}
	return true;
}

bool field_encoding(struct parse *p, struct text header, size_t at, struct mime *mime)
{
	at = field_cfws(header, at);
	if (at == FIELD_END)
		return true;
	size_t end = field_token(header, at, "((");
	if (end == FIELD_END || field_cfws(header, end) != FIELD_END)
		return true;
	return field_upper(p, header, at, end, &mime->encoding);
}

bool field_disposition(struct parse *p, struct text header, size_t at, struct mime *mime)
{
	at = field_cfws(header, at);
	if (at == FIELD_END)
		return true;
	size_t end = field_token(header, at, ";(");
	if (end == FIELD_END)
		return true;
	size_t semicolon = field_cfws(header, end);
	if (semicolon != FIELD_END && header.bytes[semicolon] != ';')
		return true;
	if (!field_upper(p, header, at, end, &mime->disposition))
		return false;
	return semicolon == FIELD_END || parameter_list(p, header, semicolon + 1, false, &mime->disposition_params);
}

/* parse.md §8. A field that yields a language replaces the list. */
bool field_language(struct parse *p, struct text header, size_t at, struct mime *mime)
{
	struct param *first = NULL, **end = &first;
	for (;;) {
		at = field_cfws(header, at);
		if (at == FIELD_END)
			break;
		size_t stop = at;
		while (byte_is(byte_at(header, stop), BYTE_ALPHA) || byte_at(header, stop) == '-')
			stop++;
		int c = byte_at(header, stop);
		if (c && !byte_is(c, BYTE_WS) && c != ',' && c != '(')
			break;
		size_t value = at;
		at = field_cfws(header, stop);
		if (at != FIELD_END && header.bytes[at++] != ',')
			break;
		struct param *language = parse_alloc(p, sizeof *language);
		if (!language)
			return false;
		*language = (struct param){0};
		if (!field_upper(p, header, value, stop, &language->value))
			return false;
		*end = language;
		end = &language->next;
	}
	if (first)
		mime->languages = first;
	return true;
}
