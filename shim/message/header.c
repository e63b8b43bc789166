/* See header.h. The header is used where it lies in the message; only one
 * with NULs, which the servers partly lose, is put together in the arena. */
#include "message/header.h"

#include <string.h>

#include "message/address.h"
#include "message/field.h"
#include "message/header_name.h"

/* What the fields are read from, and how the header ended. */
struct collected {
	struct text text;    /* up to the first NUL, without the LF put before it */
	size_t held;         /* bytes in the server's buffer before the last line */
	bool ended;          /* by an empty line */
	size_t cut_line;     /* ended by a boundary line: its length */
};

/* parse.md §4.2: capacity of the header buffer once `used` bytes are in it. */
static size_t room_for(size_t capacity, size_t used)
{
	size_t needed = (used + 3 + 100 + 999) / 1000 * 1000;
	return needed > capacity ? needed : capacity;
}

/* The end of what is read at once from `at` when `used` bytes are held. */
static size_t piece_end(const struct parse *p, size_t at, size_t used)
{
	size_t most = p->length - at;
	if (p->version->header_room) {
		size_t room = room_for(p->header_room, used) - 3 - used;
		if (most > room - 1)
			most = room - 1;
	}
	const uint8_t *lf = memchr(p->data + at, '\n', most);
	return lf ? (size_t)(lf - p->data) + 1 : at + most;
}

static bool is_crlf(const uint8_t *line, size_t len)
{
	return len >= 2 && line[0] == '\r' && line[1] == '\n';
}

static bool has_nul(const struct parse *p, size_t from, size_t to)
{
	return memchr(p->data + from, 0, to - from) != NULL;
}

/* parse.md §4.2 step 4: the length of the delimiter, cut at its NUL, or 0. */
static size_t delimiter(struct parse *p, const uint8_t *line, size_t len)
{
	if (!p->boundaries.count || len < 2 || line[0] != '-' || line[1] != '-')
		return 0;
	const uint8_t *nul = memchr(line, 0, len);
	size_t seen = nul ? (size_t)(nul - line) : len;
	return boundary_test(&p->boundaries, line, seen, 0) ? seen : 0;
}

/* Finds the end of a header without NULs. False, and nothing changed: there
 * is a NUL before that end. */
static bool collect_plain(struct parse *p, struct collected *c)
{
	size_t start = p->cur, at = start, checked = start;
	*c = (struct collected){0};
	while (at < p->length) {
		const uint8_t *line = p->data + at;
		size_t left = p->length - at;
		if (is_crlf(line, left)) {
			c->ended = true;
			break;
		}
		if (*line == '-' && left >= 2 && line[1] == '-' && p->boundaries.count) {
			if (has_nul(p, checked, at))
				return false;
			checked = at;
			size_t end = piece_end(p, at, at - start);
			c->cut_line = delimiter(p, line, end - at);
			if (c->cut_line) {
				p->cur = end;
				break;
			}
		}
		const uint8_t *lf = memchr(line, '\n', left);
		at = lf ? (size_t)(lf - p->data) + 1 : p->length;
	}
	if (has_nul(p, checked, at))
		return false;
	c->held = at - start;
	c->text = (struct text){p->data + start, c->held + (c->ended ? 2 : 0)};
	if (!c->cut_line)
		p->cur = start + c->text.len;
	return true;
}

/* The same with NULs, piece by piece as the servers hold it. */
static bool collect_pieces(struct parse *p, struct collected *c)
{
	uint8_t *held = NULL;
	size_t used = 0, room = 0;
	*c = (struct collected){0};
	while (p->cur < p->length && !c->ended) {
		const uint8_t *line = p->data + p->cur;
		size_t len = piece_end(p, p->cur, used) - p->cur;
		p->cur += len;
		c->held = used;
		if (!used || held[used - 1] == '\n') {
			c->ended = is_crlf(line, len);
			c->cut_line = c->ended ? 0 : delimiter(p, line, len);
			if (c->cut_line)
				break;
		}
		if (p->version->nul_drops_line_end) {
			const uint8_t *nul = memchr(line, 0, len);
			len = nul ? (size_t)(nul - line) : len;
		}
		if (!held || used + len > room) {
			size_t wanted = (used + len) * 2 + 1000;
			uint8_t *grown = arena_grow(p->arena, held, used, wanted);
			if (!grown)
				return parse_fail(p, REBUILD_NO_MEMORY);
			held = grown;
			room = wanted;
		}
		memcpy(held + used, line, len);
		used += len;
	}
	if (!c->ended && !c->cut_line)
		c->held = used;
	const uint8_t *nul = used ? memchr(held, 0, used) : NULL;
	c->text = (struct text){held ? held : p->data, nul ? (size_t)(nul - held) : used};
	return true;
}

/* parse.md §4.2: H, HS, CO, BS, BL. */
static bool collect(struct parse *p, struct entity *e, struct collected *c)
{
	e->header_offset = p->cur;
	if (!collect_plain(p, c) && !collect_pieces(p, c))
		return false;
	if (p->version->header_room)
		p->header_room = room_for(p->header_room, c->held);
	e->content_offset = p->cur;
	if (!c->cut_line) {
		e->header_size = (int64_t)c->text.len;
		return true;
	}
	e->boundary_size = (int64_t)c->cut_line;
	e->boundary_lines = 1;
	if (!c->held)
		c->text.len = 0;
	if (c->held) {
		/* The CR of the line end before the delimiter becomes a NUL. */
		e->boundary_size += 2;
		e->boundary_lines = 2;
		if (c->held >= 2 && c->text.len > c->held - 2)
			c->text.len = c->held - 2;
	}
	e->header_size = (int64_t)c->text.len;
	if (c->held == 1) {
		/* There the byte is the LF put before the header: nothing is left
		 * to read, and the size runs on over the delimiter. */
		e->header_size = (int64_t)(1 + c->cut_line);
		e->header_lines = -1;
		c->text.len = 0;
	}
	return true;
}

struct reader {
	struct parse *parse;
	struct text header;
	struct mime *mime;
	struct envelope *envelope; /* NULL: not wanted */
};

static bool read_string(struct reader *r, size_t at, struct text *target)
{
	bool wanted = r->parse->version->last_field_wins || !target->bytes;
	return !wanted || field_string(r->parse, r->header, at, target);
}

/* One recognised field: parse.md §4.3. Where the last one wins (records-3x.md
 * §2.1) this is called for that one alone. */
static bool read_field(struct reader *r, enum header_field field, size_t at)
{
	struct parse *p = r->parse;
	struct mime *mime = r->mime;
	struct envelope *env = r->envelope;
	switch (field) {
	case FIELD_FROM:
	case FIELD_SENDER:
	case FIELD_REPLY_TO:
	case FIELD_TO:
	case FIELD_CC:
	case FIELD_BCC:
		return !env || address_parse(p, text_slice(r->header, at, field_end(r->header, at)), &env->end[field]);
	case FIELD_DATE:
		return !env || read_string(r, at, &env->date);
	case FIELD_SUBJECT:
		return !env || read_string(r, at, &env->subject);
	case FIELD_IN_REPLY_TO:
		return !env || read_string(r, at, &env->in_reply_to);
	case FIELD_MESSAGE_ID:
		return !env || read_string(r, at, &env->message_id);
	case FIELD_ID:
		return read_string(r, at, &mime->id);
	case FIELD_DESCRIPTION:
		return read_string(r, at, &mime->description);
	case FIELD_MD5:
		return read_string(r, at, &mime->md5);
	case FIELD_LOCATION:
		return !p->version->location || read_string(r, at, &mime->location);
	case FIELD_TYPE:
		return mime->type.bytes || field_type(p, r->header, at, mime);
	case FIELD_ENCODING:
		return mime->encoding.bytes || field_encoding(p, r->header, at, mime);
	case FIELD_DISPOSITION:
		return mime->disposition.bytes || field_disposition(p, r->header, at, mime);
	case FIELD_LANGUAGE:
		return field_language(p, r->header, at, mime);
	case FIELD_COUNT:
		break;
	}
	return true;
}

enum { NAME_ROOM = 32 };

/* Eight bytes in lower case, ASCII only. */
static inline uint64_t lower_eight(uint64_t x)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	uint64_t low = x & ones * 0x7f;
	uint64_t from_a = low + ones * (0x80 - 'A'), beyond_z = low + ones * (0x7f - 'Z');
	uint64_t upper = (from_a ^ beyond_z) & ~x & ones * 0x80;
	return x | upper >> 2;
}

/* The length of the name at the begin of a line, in lower case in `name`;
 * SIZE_MAX: no colon where one would count (formats.md §3.7 rule 1). `readable`
 * bytes can be read, `len` of them belong to the line. */
static size_t read_name(const uint8_t *line, size_t len, size_t readable, size_t longest, uint8_t name[NAME_ROOM])
{
	const uint8_t *colon = memchr(line, ':', len > longest ? longest + 1 : len);
	if (!colon)
		return SIZE_MAX;
	len = (size_t)(colon - line);
	if (readable >= NAME_ROOM) {
		for (size_t i = 0; i < len; i += 8) {
			uint64_t eight;
			memcpy(&eight, line + i, sizeof eight);
			eight = lower_eight(eight);
			memcpy(name + i, &eight, sizeof eight);
		}
	} else {
		for (size_t i = 0; i < len; i++)
			name[i] = byte_lower(line[i]);
	}
	return len && memchr(name, '\r', len) ? SIZE_MAX : len;
}

static bool keep_cached(struct parse *p, struct text header, size_t at)
{
	if (p->cached_count == p->cached_room) {
		struct text *grown = arena_more(p->arena, p->cached, &p->cached_room, sizeof *grown, 32);
		if (!grown)
			return parse_fail(p, REBUILD_NO_MEMORY);
		p->cached = grown;
	}
	struct text field = text_slice(header, at, field_end(header, at));
	p->cached[p->cached_count++] = field;
	p->cached_bytes += field.len + 2;
	return true;
}

/* parse.md §4.3, §4.4. */
static bool read_fields(struct reader *r, struct entity *e, bool top)
{
	struct parse *p = r->parse;
	const struct rebuild_version *v = p->version;
	struct text h = r->header;
	size_t last[FIELD_COUNT] = {0};
	size_t longest = v->long_names ? HEADER_NAME_MAX : HEADER_NAME_MAX - 1;
	int64_t most = v->line_limit && p->limits->max_header_lines ? p->limits->max_header_lines : INT64_MAX;
	int64_t line = 0;
	for (size_t at = 0; at < h.len; line++) {
		uint8_t name[NAME_ROOM];
		size_t len = SIZE_MAX, left = h.len - at;
		const uint8_t *lf = memchr(h.bytes + at, '\n', left);
		if (h.bytes[at] != ' ' && h.bytes[at] != '\t' && line <= most)
			len = read_name(h.bytes + at, lf ? (size_t)(lf - h.bytes) - at : left, left, longest, name);
		if (len != SIZE_MAX) {
			const struct header_name *row = header_name_find(name, len);
			size_t value = at + len + 1;
			if (top && header_name_cached(row, name, len, v->header_list) && !keep_cached(p, h, at))
				return false;
			if (!row || row->field == FIELD_NONE)
				;
			else if (v->last_field_wins)
				last[row->field] = value;
			else if (!read_field(r, row->field, value))
				return false;
		}
		if (!lf)
			break;
		at = (size_t)(lf - h.bytes) + 1;
	}
	e->header_lines = line;
	for (int field = 0; field < FIELD_COUNT; field++)
		if (last[field] && !read_field(r, (enum header_field)field, last[field]))
			return false;
	return true;
}

static bool is_unused(const struct mime *m)
{
	return !m->type.bytes && !m->id.bytes && !m->description.bytes && !m->encoding.bytes && !m->md5.bytes &&
	       !m->location.bytes && !m->disposition.bytes && !m->languages;
}

bool header_parse(struct parse *p, struct entity *e, const struct mime *fallback, bool top, bool envelope, bool *cut)
{
	struct collected c;
	if (!collect(p, e, &c))
		return false;
	*cut = c.cut_line != 0;
	struct mime mime = {0};
	struct reader reader = {.parse = p, .header = c.text, .mime = &mime};
	if (envelope) {
		reader.envelope = e->envelope = parse_alloc(p, sizeof *e->envelope);
		if (!e->envelope)
			return false;
		*e->envelope = (struct envelope){0};
		for (int i = 0; i < ADDRESS_FIELDS; i++)
			e->envelope->end[i] = &e->envelope->list[i];
	}
	int64_t lines = e->header_lines;
	if (!read_fields(&reader, e, top))
		return false;
	if (lines < 0)
		e->header_lines = lines;
	if (is_unused(&mime)) {
		e->mime = fallback;
		return true;
	}
	if (!mime.type.bytes) {
		mime.type = fallback->type;
		mime.subtype = fallback->subtype;
		mime.params = fallback->params;
	}
	struct mime *kept = parse_alloc(p, sizeof *kept);
	if (!kept)
		return false;
	*kept = mime;
	e->mime = kept;
	return true;
}
