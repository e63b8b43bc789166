/* SECTION: where each part lies, and what it is encoded in (formats.md §3.5,
 * records-3x.md §3). */
#include "message/charset.h"
#include "message/item.h"

static bool is_empty_multipart(const struct entity *e)
{
	return e->kind == ENTITY_MULTIPART && !e->first;
}

struct writer {
	struct output *out;
	struct parse *parse;
	const struct rebuild_version *version;
	uint32_t none; /* 2.x: the word of what has no charset */
};

/* GUID, decoded size, lines: records-3x.md §3. NULL: zeros. */
static void put_tail(struct writer *w, const struct entity *e)
{
	static const struct content_hash zeros;
	const struct content_hash *hash = e && e->hash ? e->hash : &zeros;
	put_bytes(w->out, hash->guid, sizeof hash->guid);
	if (w->version->section_sizes) {
		put_word(w->out, hash->decoded);
		put_word(w->out, e ? (uint32_t)e->content_lines : 0);
	}
}

/* NONE of formats.md §3.5; NOCS of records-3x.md §3, `e` may be NULL. */
static void put_no_charset(struct writer *w, const struct entity *e)
{
	put_word(w->out, w->none);
	if (w->version->section_names)
		put_tail(w, e);
}

/* CW of formats.md §3.5. */
static uint32_t charset_word(struct writer *w, const struct entity *e)
{
	const struct mime *mime = e->mime;
	uint32_t number = 0xffff, encoding = (uint32_t)entity_encoding(w->version, mime);
	if (e->kind == ENTITY_MESSAGE)
		encoding = 0;
	else if (TEXT_IS(mime->type, "MESSAGE"))
		return 0;
	if (TEXT_IS(mime->type, "TEXT")) {
		struct text name = {0};
		for (const struct param *param = mime->params; param && !name.bytes; param = param->next)
			if (TEXT_IS(param->name, "CHARSET"))
				name = param->value;
		number = (uint32_t)charset_number(&w->parse->charset, name.bytes, name.len);
	}
	return w->version->charset_word_lost ? encoding : number << 16 | encoding;
}

/* TAIL of records-3x.md §3, CW before 3.0. */
static void put_charset(struct writer *w, const struct entity *e)
{
	if (!w->version->section_names) {
		put_word(w->out, charset_word(w, e));
		return;
	}
	static const uint8_t nuls[4];
	struct text name;
	uint32_t encoding = (uint32_t)entity_encoding(w->version, e->mime);
	if (!entity_charset(w->parse, e->mime, &name))
		return;
	size_t room = name.bytes ? (name.len / 4 + 1) * 4 : 0;
	if (room > 0xffff)
		room = 0;
	put_word(w->out, (uint32_t)room << 16 | encoding);
	if (room) {
		put_text(w->out, name);
		put_bytes(w->out, nuls, room - name.len);
	}
	put_tail(w, e);
}

/* HO HS CO size. */
static void put_place(struct writer *w, const struct entity *e, int64_t size)
{
	put_word(w->out, (uint32_t)e->header_offset);
	put_word(w->out, (uint32_t)e->header_size);
	put_word(w->out, (uint32_t)e->content_offset);
	put_word(w->out, (uint32_t)size);
}

static void put_message(struct writer *w, const struct entity *m)
{
	put_word(w->out, m->kind == ENTITY_MULTIPART && m->first ? m->parts + 1 : 2);
	put_place(w, m, m->content_size);
	put_no_charset(w, m);
	if (is_empty_multipart(m)) {
		put_place(w, m, 0);
		put_no_charset(w, NULL);
	} else if (m->kind != ENTITY_MULTIPART) {
		put_place(w, m, m->content_size);
		put_charset(w, m);
	} else {
		for (const struct entity *part = m->first; part; part = part->next) {
			put_place(w, part, is_empty_multipart(part) ? 0 : part->content_size);
			put_charset(w, part);
		}
	}
}

static void put_multipart(struct writer *w, const struct entity *e)
{
	static const struct entity nowhere = {.header_size = -1};
	put_word(w->out, e->parts + 1);
	put_place(w, &nowhere, -1);
	put_no_charset(w, NULL);
	for (const struct entity *part = e->first; part; part = part->next) {
		if (is_empty_multipart(part)) {
			put_place(w, part, 0);
			put_no_charset(w, part);
		} else {
			put_place(w, part, part->content_size);
			put_charset(w, part);
		}
	}
}

/* The procedure sec() in the order of the tree: a message's child that has
 * parts is written with its message and has no block of its own. */
void item_section(struct output *out, struct parse *p, const struct entity *top)
{
	struct writer w = {out, p, p->version, 0};
	w.none = p->version->section_names || p->version->charset_word_lost ? UINT32_C(0xffff) : UINT32_C(0xffff0000);
	const struct entity *e = top;
	put_message(&w, top); /* the child of a virtual message */
	bool written = top->kind == ENTITY_MULTIPART && top->first;
	for (;;) {
		if (!written) {
			if (e->kind == ENTITY_MESSAGE)
				put_message(&w, e->first);
			else if (e->first)
				put_multipart(&w, e);
			else
				put_word(out, 0);
		}
		written = false;
		if (e->first) {
			written = e->kind == ENTITY_MESSAGE && e->first->kind == ENTITY_MULTIPART && e->first->first;
			e = e->first;
			continue;
		}
		while (e != top && !e->next)
			e = e->parent;
		if (e == top || out->failed)
			return;
		e = e->next;
	}
}
