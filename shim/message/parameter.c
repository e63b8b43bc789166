/* See parameter.h. */
#include "message/parameter.h"

#include <string.h>

#include "message/field.h"

/* At the CR of a fold: CR LF and a blank. */
static bool is_fold(struct text s, size_t p)
{
	return byte_at(s, p + 1) == '\n' && (byte_at(s, p + 2) == ' ' || byte_at(s, p + 2) == '\t');
}

/* Behind the closing quote of the quoted value at p; FIELD_END ends the list. */
static size_t quoted_end(struct text s, size_t p)
{
	for (p++; p < s.len; p++) {
		if (s.bytes[p] == '"')
			return p + 1;
		if (s.bytes[p] == '\\' && ++p == s.len)
			break;
		/* An escaped CR is looked at like any other. */
		if (s.bytes[p] == '\r') {
			if (!is_fold(s, p))
				break;
			p += 2;
		}
	}
	return FIELD_END;
}

/* The value between the quotes at `from` and before `to`. */
static bool quoted_value(struct parse *p, struct text s, size_t from, size_t to, struct text *out)
{
	*out = text_slice(s, from + 1, to - 1);
	if (!out->len || (!memchr(out->bytes, '\\', out->len) && !memchr(out->bytes, '\r', out->len)))
		return true;
	uint8_t *value = parse_alloc(p, out->len);
	if (!value)
		return false;
	size_t n = 0;
	for (size_t i = from + 1; s.bytes[i] != '"'; i++) {
		if (s.bytes[i] == '\\')
			i++;
		else if (s.bytes[i] == '\r')
			i += 2;
		value[n++] = s.bytes[i];
	}
	*out = (struct text){value, n};
	return true;
}

/* records-3x.md §4.4, SKIP. */
static size_t skip_bad(struct text s, size_t p)
{
	int c;
	while ((c = byte_at(s, p)) && c != ';' && c != '\r' && c != '\n')
		p++;
	return c == ';' ? p + 1 : p;
}

/* records-3x.md §4.4, unquoted value since 3.1.8: to its last byte that is no
 * blank. `*bad` is where a forbidden byte stands, else FIELD_END. */
static size_t lenient_end(const struct rebuild_version *v, struct text s, size_t p, size_t *bad)
{
	size_t last = p;
	*bad = FIELD_END;
	for (; p < s.len && s.bytes[p] != ';' && s.bytes[p] != '('; p++) {
		uint8_t c = s.bytes[p];
		if (c == '\r') {
			if (!is_fold(s, p))
				break;
			p++; /* to the LF: the blank is the next byte */
			continue;
		}
		if ((c < ' ' && c != '\t') || (c >= 0x80 && !v->eight_bit_values)) {
			*bad = p;
			break;
		}
		if (c != ' ' && c != '\t')
			last = p;
	}
	return last + 1;
}

/* Where a token breaks off at a forbidden byte. */
static size_t token_break(struct text s, size_t p, const char stop[2])
{
	while (p < s.len && !byte_is(s.bytes[p], BYTE_WS | BYTE_NO_TOKEN) && s.bytes[p] != stop[0] && s.bytes[p] != stop[1])
		p++;
	return p;
}

enum step { STORED, SKIPPED, ENDED };

struct scanned {
	size_t name, name_end, value, value_end;
	bool quoted;
};

/* One parameter from `*at`, which moves behind it. STORED with `*at`
 * FIELD_END: it was the last one. */
static enum step scan_one(const struct rebuild_version *v, struct text s, size_t *at, struct scanned *one)
{
	bool skip = v->bad_parameter_skipped;
	one->name = field_cfws(s, *at);
	if (one->name == FIELD_END)
		return ENDED;
	one->name_end = field_token(s, one->name, "=(");
	if (one->name_end == FIELD_END) {
		*at = skip_bad(s, token_break(s, one->name, "=("));
		return skip ? SKIPPED : ENDED;
	}
	size_t equals = field_cfws(s, one->name_end);
	if (equals == FIELD_END)
		return ENDED;
	if (s.bytes[equals] != '=') {
		*at = skip_bad(s, equals + 1);
		return skip ? SKIPPED : ENDED;
	}
	one->value = field_cfws(s, equals + 1);
	if (one->value == FIELD_END)
		return ENDED;
	one->quoted = s.bytes[one->value] == '"';
	size_t bad = FIELD_END;
	if (one->quoted) {
		one->value_end = quoted_end(s, one->value);
		if (one->value_end == FIELD_END)
			return ENDED;
	} else if (v->lenient_values) {
		one->value_end = lenient_end(v, s, one->value, &bad);
	} else {
		one->value_end = field_token(s, one->value, ";(");
		if (one->value_end == FIELD_END)
			bad = token_break(s, one->value, ";(");
	}
	if (bad != FIELD_END) {
		*at = skip_bad(s, bad);
		return skip ? SKIPPED : ENDED;
	}
	*at = field_cfws(s, one->value_end);
	if (*at == FIELD_END)
		return STORED;
	if (s.bytes[*at] != ';') {
		*at = skip_bad(s, *at + 1);
		return skip ? SKIPPED : ENDED;
	}
	++*at;
	return STORED;
}

static bool ends_with_star(struct text t)
{
	return t.len && t.bytes[t.len - 1] == '*';
}

/* A value in the making; grows at the arena's end. */
struct joined {
	uint8_t *bytes;
	size_t len, room;
};

static bool join(struct parse *p, struct joined *j, struct text text, bool percent)
{
	size_t need = j->len + text.len * (percent ? 3 : 1);
	if (!j->bytes || need > j->room) { /* an empty value is not an absent one */
		size_t room = need + need / 2 + 32;
		uint8_t *bytes = arena_grow(p->arena, j->bytes, j->len, room);
		if (!bytes)
			return parse_fail(p, REBUILD_NO_MEMORY);
		j->bytes = bytes;
		j->room = room;
	}
	for (size_t i = 0; i < text.len; i++) {
		static const char hex[16] = "0123456789ABCDEF";
		uint8_t c = text.bytes[i];
		if (percent && byte_is(c, BYTE_PERCENT)) {
			j->bytes[j->len++] = '%';
			j->bytes[j->len++] = (uint8_t)hex[c >> 4];
			j->bytes[j->len++] = (uint8_t)hex[c & 15];
		} else {
			j->bytes[j->len++] = c;
		}
	}
	return true;
}

/* Is `name` base*n or base*n*? */
static bool is_piece(struct text name, struct text base, unsigned n)
{
	if (name.len < base.len + 2 || name.bytes[base.len] != '*' || memcmp(name.bytes, base.bytes, base.len) != 0)
		return false;
	struct text rest = text_slice(name, base.len + 1, name.len);
	if (rest.len && rest.bytes[rest.len - 1] == '*')
		rest.len--;
	uint8_t digits[2] = {(uint8_t)('0' + n / 10), (uint8_t)('0' + n % 10)};
	return n < 10 ? rest.len == 1 && rest.bytes[0] == digits[1] : rest.len == 2 && memcmp(rest.bytes, digits, 2) == 0;
}

/* Joins the pieces that follow `first`, whose name is base*0 or base*0*. */
static bool fold_one(struct parse *p, struct param **list, struct param *first, struct text base)
{
	bool extended = ends_with_star(first->name);
	struct joined value = {0};
	for (unsigned n = 1; n < 100; n++) {
		struct param **at = list;
		while (*at && (*at == first || !is_piece((*at)->name, base, n))) {
			at = &(*at)->next;
			/* Many starts in a long list would take quadratic time. */
			if (!p->fold_budget--)
				return parse_fail(p, REBUILD_TOO_COSTLY);
		}
		struct param *piece = *at;
		if (!piece)
			break;
		*at = piece->next;
		bool piece_extended = ends_with_star(piece->name);
		bool turn = piece_extended && !extended;
		if (turn) {
			struct text so_far = value.bytes ? (struct text){value.bytes, value.len} : first->value;
			value = (struct joined){0};
			if (!join(p, &value, TEXT("''"), false) || !join(p, &value, so_far, true))
				return false;
			extended = true;
		} else if (!value.bytes && !join(p, &value, first->value, false)) {
			return false;
		}
		if (!join(p, &value, piece->value, extended && !piece_extended))
			return false;
		first->value = (struct text){value.bytes, value.len};
	}
	first->name.len = base.len;
	if (!extended)
		return true;
	uint8_t *name = parse_alloc(p, base.len + 1);
	if (!name)
		return false;
	memcpy(name, base.bytes, base.len);
	name[base.len] = '*';
	first->name = (struct text){name, base.len + 1};
	return true;
}

/* RFC 2231 continuations: parse.md §8. */
static bool fold(struct parse *p, struct param **list)
{
	for (struct param *param = *list; param; param = param->next) {
		const uint8_t *star = param->name.len ? memchr(param->name.bytes, '*', param->name.len) : NULL;
		if (!star)
			continue;
		struct text base = text_slice(param->name, 0, (size_t)(star - param->name.bytes));
		struct text rest = text_slice(param->name, base.len + 1, param->name.len);
		if ((TEXT_IS(rest, "0") || TEXT_IS(rest, "0*")) && !fold_one(p, list, param, base))
			return false;
	}
	return true;
}

/* records-3x.md §4.1: a decoded value becomes encoded words again. */
static bool encode_again(struct parse *p, struct text *value)
{
	static const char start[] = "=?UTF-8?Q?", next[] = "?=\r\n =?UTF-8?Q?";
	const uint8_t *v = value->bytes;
	size_t len = value->len;
	p->inexact |= p->version->unknown_encoding_again && memchr(v, '@', len);
	/* A new word at least every 60 columns of which a byte takes at most 3;
	 * a line end may start one too. */
	uint8_t *out = parse_alloc(p, len * (3 + sizeof next) + 32);
	if (!out)
		return false;
	size_t n = sizeof start - 1;
	memcpy(out, start, n);
	unsigned column = 10;
	for (size_t i = 0; i < len; i++) {
		static const char hex[16] = "0123456789ABCDEF";
		uint8_t c = v[i];
		unsigned need = c < 0xc0 ? 0 : c < 0xe0 ? 3 : c < 0xf0 ? 6 : c < 0xf8 ? 9 : 0;
		if (column + need >= 72) {
			memcpy(out + n, next, sizeof next - 1);
			n += sizeof next - 1;
			column = 11;
		}
		if (c == '\r' && i + 1 < len && v[i + 1] == '\n') {
			/* A line end is not encoded: at the very end it goes, elsewhere it starts a word. */
			if (i + 2 < len) {
				if (v[i + 2] == ' ' || v[i + 2] == '\t')
					i++;
				memcpy(out + n, next, sizeof next - 1);
				n += sizeof next - 1;
				column = 12;
			}
			i++;
		} else if (c == ' ') {
			out[n++] = '_';
			column++;
		} else if (c > ' ' && c < 0x7f && c != '=' && c != '?' && c != '_') {
			out[n++] = c;
			column++;
		} else {
			out[n++] = '=';
			out[n++] = (uint8_t)hex[c >> 4];
			out[n++] = (uint8_t)hex[c & 15];
			column += 3;
		}
	}
	out[n++] = '?';
	out[n++] = '=';
	*value = (struct text){out, n};
	return true;
}

static bool has_high_byte(struct text t)
{
	for (size_t i = 0; i < t.len; i++)
		if (t.bytes[i] >= 0x80)
			return true;
	return false;
}

bool parameter_list(struct parse *p, struct text s, size_t at, bool decoded, const struct param **list)
{
	struct param *first = NULL, **end = &first;
	bool stars = false;
	enum step step;
	while (at != FIELD_END) {
		struct scanned one;
		step = scan_one(p->version, s, &at, &one);
		if (step == ENDED)
			break;
		if (step == SKIPPED)
			continue;
		struct param *param = parse_alloc(p, sizeof *param);
		if (!param)
			return false;
		*param = (struct param){0};
		if (!field_upper(p, s, one.name, one.name_end, &param->name))
			return false;
		if (!one.quoted)
			param->value = text_slice(s, one.value, one.value_end);
		else if (!quoted_value(p, s, one.value, one.value_end, &param->value))
			return false;
		stars |= param->name.len && memchr(param->name.bytes, '*', param->name.len);
		*end = param;
		end = &param->next;
	}
	if (stars && !fold(p, &first))
		return false;
	for (struct param *param = first; decoded && param; param = param->next)
		if (param->name.len && !ends_with_star(param->name) && has_high_byte(param->value) && !encode_again(p, &param->value))
			return false;
	*list = first;
	return true;
}
