/* ENVELOPE, BODYSTRUCTURE, BODY, and the items that are searched: HEADERS,
 * FROM, TO, CC, BCC, SUBJECT. */
#include "message/byte_class.h"
#include "message/item.h"
#include "message/search_form.h"

static void put_addresses(struct output *out, const struct address *list)
{
	if (!list) {
		PUT(out, "NIL");
		return;
	}
	put_byte(out, '(');
	for (; list; list = list->next) {
		put_byte(out, '(');
		put_nstring(out, list->name);
		put_byte(out, ' ');
		put_nstring(out, list->route);
		put_byte(out, ' ');
		put_nstring(out, list->mailbox);
		put_byte(out, ' ');
		put_nstring(out, list->domain);
		put_byte(out, ')');
	}
	put_byte(out, ')');
}

/* formats.md §3.4. */
void item_envelope(struct output *out, const struct envelope *envelope)
{
	struct address *const *list = envelope->list;
	put_byte(out, '(');
	put_nstring(out, envelope->date);
	put_byte(out, ' ');
	put_nstring(out, envelope->subject);
	put_byte(out, ' ');
	size_t from = out->len;
	put_addresses(out, list[ADDRESS_FROM]);
	size_t from_end = out->len;
	for (int field = ADDRESS_SENDER; field <= ADDRESS_BCC; field++) {
		bool falls_back = !list[field] && (field == ADDRESS_SENDER || field == ADDRESS_REPLY_TO);
		put_byte(out, ' ');
		if (!falls_back)
			put_addresses(out, list[field]);
		else if (!out->failed && (out->room - out->len >= from_end - from || output_room(out, from_end - from)))
			put_bytes(out, out->bytes + from, from_end - from);
	}
	put_byte(out, ' ');
	put_nstring(out, envelope->in_reply_to);
	put_byte(out, ' ');
	put_nstring(out, envelope->message_id);
	put_byte(out, ')');
}

/* Sizes and lines may be negative: formats.md §3.3. */
static void put_number(struct output *out, const struct parse *p, int64_t n)
{
	put_decimal(out, p->version->wide_numbers ? (uint64_t)n : (uint32_t)n);
}

static void put_params(struct output *out, const struct param *param)
{
	if (!param) {
		PUT(out, "NIL");
		return;
	}
	char before = '(';
	for (; param; param = param->next) {
		put_byte(out, (uint8_t)before);
		put_nstring(out, param->name);
		put_byte(out, ' ');
		put_nstring(out, param->value);
		before = ' ';
	}
	put_byte(out, ')');
}

/* The end of the extended form, with a blank before it. */
static void put_extension(struct output *out, const struct parse *p, const struct mime *mime)
{
	put_byte(out, ' ');
	if (mime->disposition.bytes) {
		put_byte(out, '(');
		put_nstring(out, mime->disposition);
		put_byte(out, ' ');
		put_params(out, mime->disposition_params);
		put_byte(out, ')');
	} else {
		PUT(out, "NIL");
	}
	put_byte(out, ' ');
	if (mime->languages) {
		char before = '(';
		for (const struct param *language = mime->languages; language; language = language->next) {
			put_byte(out, (uint8_t)before);
			put_nstring(out, language->value);
			before = ' ';
		}
		put_byte(out, ')');
	} else {
		PUT(out, "NIL");
	}
	if (p->version->location) {
		put_byte(out, ' ');
		put_nstring(out, mime->location);
	}
}

/* Everything of a body that stands before its children. */
static void body_begin(struct output *out, const struct parse *p, const struct entity *e)
{
	const struct mime *mime = e->mime;
	put_byte(out, '(');
	if (e->kind == ENTITY_MULTIPART)
		return;
	put_nstring(out, mime->type);
	put_byte(out, ' ');
	put_nstring(out, mime->subtype);
	put_byte(out, ' ');
	put_params(out, mime->params);
	put_byte(out, ' ');
	put_nstring(out, mime->id);
	put_byte(out, ' ');
	put_nstring(out, mime->description);
	put_byte(out, ' ');
	if (mime->encoding.bytes)
		put_nstring(out, mime->encoding);
	else
		PUT(out, "\"7BIT\"");
	put_byte(out, ' ');
	put_number(out, p, e->content_size);
	if (e->kind == ENTITY_MESSAGE) {
		put_byte(out, ' ');
		item_envelope(out, e->first->envelope);
		put_byte(out, ' ');
	} else if (TEXT_IS(mime->type, "TEXT")) {
		put_byte(out, ' ');
		put_number(out, p, e->content_lines);
	}
}

/* And behind them. */
static void body_end(struct output *out, const struct parse *p, const struct entity *e, bool extended)
{
	const struct mime *mime = e->mime;
	if (e->kind == ENTITY_MULTIPART) {
		put_byte(out, ' ');
		put_nstring(out, mime->subtype);
		if (extended) {
			put_byte(out, ' ');
			put_params(out, mime->params);
		}
	} else {
		if (e->kind == ENTITY_MESSAGE) {
			put_byte(out, ' ');
			put_number(out, p, e->content_lines);
		}
		if (extended) {
			put_byte(out, ' ');
			put_nstring(out, mime->md5);
		}
	}
	if (extended)
		put_extension(out, p, mime);
	put_byte(out, ')');
}

void item_body(struct output *out, const struct parse *p, const struct entity *top, bool extended)
{
	static const struct entity no_parts = {.mime = &mime_default};
	const struct entity *e = top;
	for (;;) {
		if (e->kind == ENTITY_MULTIPART && !e->first) {
			body_begin(out, p, &no_parts);
			body_end(out, p, &no_parts, extended);
		} else {
			body_begin(out, p, e);
			if (e->first) {
				e = e->first;
				continue;
			}
			body_end(out, p, e, extended);
		}
		while (e != top && !e->next) {
			e = e->parent;
			body_end(out, p, e, extended);
		}
		if (e == top || out->failed)
			return;
		e = e->next;
	}
}

void item_headers(struct output *out, const struct parse *p)
{
	if (out->room - out->len < p->cached_bytes)
		output_room(out, p->cached_bytes);
	for (size_t i = 0; i < p->cached_count; i++) {
		put_text(out, p->cached[i]);
		PUT(out, "\r\n");
	}
}

static void put_form(struct output *out, struct parse *p, struct text text, bool is_name)
{
	struct text form;
	p->inexact |= !search_form_exact(&p->charset, text.bytes, text.len);
	if ((is_name ? search_form_name : search_form)(&p->charset, text.bytes, text.len, p->arena, &form))
		put_text(out, form);
	else
		parse_fail(p, REBUILD_NO_MEMORY);
}

/* formats.md §3.6. */
void item_addresses(struct output *out, struct parse *p, const struct address *list)
{
	bool comma = false;
	for (; list; list = list->next) {
		if (!list->domain.bytes && !list->mailbox.bytes) {
			put_byte(out, ';');
			comma = true;
			continue;
		}
		if (comma)
			put_byte(out, ',');
		comma = list->domain.bytes != NULL;
		if (!comma) {
			put_form(out, p, list->mailbox, false);
			put_byte(out, ':');
			continue;
		}
		if (list->name.bytes) {
			put_form(out, p, list->name, true);
			put_byte(out, ' ');
		}
		put_byte(out, '<');
		if (list->route.bytes) {
			put_lower(out, list->route);
			put_byte(out, ':');
		}
		put_lower(out, list->mailbox);
		put_byte(out, '@');
		put_lower(out, list->domain);
		put_byte(out, '>');
	}
}

void item_subject(struct output *out, struct parse *p, struct text subject)
{
	struct text form = {0};
	if (!subject.bytes && p->version->absent_subject_empty)
		form = TEXT("");
	if (subject.bytes)
		p->inexact |= !search_form_exact(&p->charset, subject.bytes, subject.len);
	if (subject.bytes && !search_form(&p->charset, subject.bytes, subject.len, p->arena, &form))
		parse_fail(p, REBUILD_NO_MEMORY);
	else
		put_nstring(out, form);
}
