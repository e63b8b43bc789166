/* See address.h. */
#include "message/address.h"

#include "message/field.h"

struct scan {
	struct parse *parse;
	const struct rebuild_version *version;
	struct text s;
	size_t p;
	/* What the texts are written to. They are never longer than what they
	 * were read from, so one buffer of the field's size holds them all. */
	uint8_t *out;
	size_t used;
	struct address **end;
};

static inline bool in(int c, const char *set)
{
	for (; *set; set++)
		if (c == *set)
			return true;
	return false;
}

static size_t skip_comment(struct text s, size_t p)
{
	for (int depth = 1; depth && p < s.len; p++) {
		switch (s.bytes[p]) {
		case '\\':
			if (p + 1 < s.len)
				p++;
			break;
		case '(':
			depth++;
			break;
		case ')':
			depth--;
			break;
		}
	}
	return p;
}

static size_t skip(struct text s, size_t p)
{
	while (p < s.len) {
		if (s.bytes[p] == '(')
			p = skip_comment(s, p + 1);
		else if (byte_is(s.bytes[p], BYTE_WS))
			p++;
		else
			break;
	}
	return p;
}

static inline int take(struct scan *scan)
{
	int c = byte_at(scan->s, scan->p);
	scan->p++;
	return c;
}

/* The part of the buffer that was written since `from`. */
static struct text written(const struct scan *scan, size_t from)
{
	return (struct text){scan->out + from, scan->used - from};
}

/* Inside quotes, from behind the first to behind the last. False: the phrase
 * fails as a whole (2.4.14 and later). */
static bool quoted(struct scan *scan)
{
	const struct rebuild_version *v = scan->version;
	struct text s = scan->s;
	for (;;) {
		int c = byte_at(s, scan->p);
		if (!c)
			return !v->strict_quotes;
		scan->p++;
		if (v->escaped_fold && c == '\\' && byte_at(s, scan->p) == '\r' && byte_at(s, scan->p + 1) == '\n')
			c = take(scan);
		if (v->strict_quotes && c == '\r' && byte_at(s, scan->p) == '\n') {
			scan->p++;
			int blank = byte_at(s, scan->p);
			if (blank != ' ' && blank != '\t')
				return false;
			continue;
		}
		if (v->quoted_controls && (c < ' ' || c == 0x7f)) {
			if (c == '\r' || c == '\n')
				c = ' ';
			else if (c != '\t')
				continue;
		}
		if (v->strict_quotes && (c == '\r' || c == '\n'))
			return false;
		if (c == '"')
			return true;
		if (c == '\\') {
			c = byte_at(s, scan->p);
			if (!c)
				return !v->strict_quotes;
			scan->p++;
		}
		scan->out[scan->used++] = (uint8_t)c;
	}
}

/* parse.md §5, phrase. Returns the byte that ended it, 0 at the end. */
static int phrase(struct scan *scan, const char *stop, struct text *out)
{
	size_t from = scan->used;
	scan->p = skip(scan->s, scan->p);
	for (;;) {
		int c = take(scan);
		if (c == '"') {
			if (!quoted(scan)) {
				scan->used = from;
				*out = written(scan, from);
				return 0;
			}
		} else if (c && (byte_is(c, BYTE_WS) || c == '(')) {
			scan->p = skip(scan->s, scan->p - 1);
			scan->out[scan->used++] = ' ';
		} else if (!c || in(c, stop)) {
			if (scan->used > from && scan->out[scan->used - 1] == ' ')
				scan->used--;
			*out = written(scan, from);
			return c;
		} else {
			scan->out[scan->used++] = (uint8_t)c;
		}
	}
}

/* From behind the `(` to behind its `)`: the text, nested ones included. */
static struct text comment_text(struct scan *scan)
{
	size_t from = scan->used;
	for (int depth = 1; depth && scan->p < scan->s.len;) {
		int c = take(scan);
		if (c == '(') {
			depth++;
		} else if (c == ')') {
			depth--;
		} else if (c == '\\') {
			c = byte_at(scan->s, scan->p);
			if (!c)
				break;
			scan->p++;
		}
		if (depth)
			scan->out[scan->used++] = (uint8_t)c;
	}
	return written(scan, from);
}

/* parse.md §5, domain. With `comment`, a comment that nothing but blanks
 * follow is kept. It is written behind the domain; if more of the domain comes,
 * that overwrites it. */
static int domain(struct scan *scan, struct text *out, struct text *comment)
{
	const struct rebuild_version *v = scan->version;
	size_t from = scan->used;
	if (comment)
		*comment = (struct text){0};
	scan->p = skip(scan->s, scan->p);
	for (;;) {
		int c = take(scan);
		if (byte_is(c, BYTE_DOMAIN) || (c == '@' && v->at_in_domain) || (c >= 0x80 && v->eight_bit_domains)) {
			scan->out[scan->used++] = (uint8_t)c;
		} else if (c == '.') {
			if (scan->used > from && scan->out[scan->used - 1] != '.')
				scan->out[scan->used++] = '.';
		} else if (c == '(' && comment) {
			size_t end = scan->used;
			*comment = comment_text(scan);
			scan->used = end;
			continue;
		} else if (c == '(') {
			scan->p = skip(scan->s, scan->p - 1);
			continue;
		} else if (c && byte_is(c, BYTE_WS)) {
			continue;
		} else {
			if (scan->used > from && scan->out[scan->used - 1] == '.')
				scan->used--;
			*out = written(scan, from);
			if (comment && comment->bytes)
				scan->used = (size_t)(comment->bytes - scan->out) + comment->len;
			return c;
		}
		if (comment)
			comment->bytes = NULL;
	}
}

/* parse.md §5, route. */
static int route(struct scan *scan, struct text *out)
{
	size_t from = scan->used;
	scan->p = skip(scan->s, scan->p);
	for (;;) {
		int c = take(scan);
		if (byte_is(c, BYTE_ALPHA | BYTE_DIGIT) || in(c, "-[],@")) {
			scan->out[scan->used++] = (uint8_t)c;
		} else if (c == '.') {
			if (scan->used > from && scan->out[scan->used - 1] != '.')
				scan->out[scan->used++] = '.';
		} else if (c && (byte_is(c, BYTE_WS) || c == '(')) {
			scan->p = skip(scan->s, scan->p - 1);
		} else {
			while (scan->used > from && in(scan->out[scan->used - 1], ".,@"))
				scan->used--;
			*out = written(scan, from);
			return c;
		}
	}
}

static int skip_to_gt(struct scan *scan, int c)
{
	while (c && c != '>')
		c = take(scan);
	return c;
}

static const struct text absent;

static bool emit(struct scan *scan, struct text name, struct text route, struct text mailbox, struct text domain)
{
	struct address *address = parse_alloc(scan->parse, sizeof *address);
	if (!address)
		return false;
	*address = (struct address){.name = name.len ? name : absent, .route = route.len ? route : absent, .mailbox = mailbox, .domain = domain};
	if (domain.bytes && !domain.len)
		address->domain = TEXT("unspecified-domain");
	*scan->end = address;
	scan->end = &address->next;
	return true;
}

/* `<`: a mailbox, perhaps with a route. `*c` becomes the byte that ended it. */
static bool angle(struct scan *scan, struct text name, int *c)
{
	const struct text empty = TEXT("");
	struct text mailbox, at = absent, place;
	*c = phrase(scan, "@>", &mailbox);
	if (*c != '@')
		return emit(scan, name, absent, mailbox, empty);
	if (!mailbox.len) { /* "<@a,@b:": the @ is read again */
		scan->p--;
		*c = route(scan, &at);
		if (*c != ':') {
			*c = skip_to_gt(scan, *c);
			return emit(scan, name, at, empty, empty);
		}
		*c = phrase(scan, "@>", &mailbox);
		if (*c != '@')
			return emit(scan, name, at, mailbox, empty);
	}
	*c = domain(scan, &place, NULL);
	*c = skip_to_gt(scan, *c);
	return emit(scan, name, at, mailbox, place);
}

bool address_parse(struct parse *p, struct text field, struct address ***end)
{
	struct scan scan = {.parse = p, .version = p->version, .s = field, .end = *end};
	scan.out = parse_alloc(p, field.len + 1);
	if (!scan.out)
		return false;
	const struct text empty = TEXT("");
	bool in_group = false, ok = true;
	int c = ' ';
	while (c && ok) {
		struct text words, place, comment;
		c = phrase(&scan, in_group ? ",@<;" : ",@<:", &words);
		switch (c) {
		case '\0':
		case ',':
		case ';':
			if (words.len)
				ok = emit(&scan, absent, absent, words, empty);
			if (c == ';') {
				ok = ok && emit(&scan, absent, absent, absent, absent);
				in_group = false;
			}
			break;
		case ':':
			ok = emit(&scan, absent, absent, words, absent);
			in_group = true;
			break;
		case '@':
			c = domain(&scan, &place, &comment);
			ok = emit(&scan, comment.bytes ? comment : absent, absent, words, place);
			if (c == ';' && p->version->group_end_after_address) {
				ok = ok && emit(&scan, absent, absent, absent, absent);
				in_group = false;
			}
			break;
		case '<':
			ok = angle(&scan, words, &c);
			break;
		}
	}
	if (ok && in_group)
		ok = emit(&scan, absent, absent, absent, absent);
	*end = scan.end;
	return ok;
}
