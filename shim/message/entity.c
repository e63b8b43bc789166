/* See entity.h. One loop walks the tree that it builds: down into a child
 * that begins, up from one that is complete. */
#include "message/entity.h"

#include <string.h>

#include "message/charset.h"
#include "message/content.h"
#include "message/header.h"

#define CONSTANT(literal) {(const uint8_t *)(literal), sizeof(literal) - 1}

static const struct param us_ascii = {.name = CONSTANT("CHARSET"), .value = CONSTANT("us-ascii")};
const struct mime mime_default = {.type = CONSTANT("TEXT"), .subtype = CONSTANT("PLAIN"), .params = &us_ascii};
const struct mime mime_message = {.type = CONSTANT("MESSAGE"), .subtype = CONSTANT("RFC822")};

bool parse_fail(struct parse *p, enum rebuild_status status)
{
	if (p->status == REBUILD_OK)
		p->status = status;
	return false;
}

void *parse_alloc(struct parse *p, size_t size)
{
	void *memory = arena_alloc(p->arena, size);
	if (!memory)
		parse_fail(p, REBUILD_NO_MEMORY);
	return memory;
}

bool entity_is_message(const struct rebuild_version *version, const struct mime *mime)
{
	return TEXT_IS(mime->type, "MESSAGE") &&
	       (TEXT_IS(mime->subtype, "RFC822") || (version->global_messages && TEXT_IS(mime->subtype, "GLOBAL")));
}

int entity_encoding(const struct rebuild_version *version, const struct mime *mime)
{
	struct text e = mime->encoding;
	if (version->section_names && !version->message_encodings && TEXT_IS(mime->type, "MESSAGE"))
		return 0;
	if (!e.bytes || TEXT_IS(e, "7BIT") || TEXT_IS(e, "8BIT") || TEXT_IS(e, "BINARY"))
		return 0;
	return TEXT_IS(e, "QUOTED-PRINTABLE") ? 1 : TEXT_IS(e, "BASE64") ? 2 : 255;
}

bool entity_charset(struct parse *p, const struct mime *mime, struct text *name)
{
	*name = (struct text){0};
	if (TEXT_IS(mime->type, "MESSAGE") && !entity_is_message(p->version, mime))
		*name = TEXT("us-ascii");
	if (!TEXT_IS(mime->type, "TEXT"))
		return true;
	size_t count = 0;
	for (const struct param *param = mime->params; param; param = param->next)
		count += TEXT_IS(param->name, "CHARSET");
	struct text one, *values = &one;
	if (count > 1 && !(values = parse_alloc(p, count * sizeof *values)))
		return false;
	count = 0;
	for (const struct param *param = mime->params; param; param = param->next)
		if (TEXT_IS(param->name, "CHARSET"))
			values[count++] = param->value;
	charset_row_name(&p->charset, values, count, name);
	return true;
}

static struct entity *add_child(struct parse *p, struct entity *parent)
{
	if (p->entities++ >= p->limits->max_parts) {
		parse_fail(p, REBUILD_TOO_MANY);
		return NULL;
	}
	struct entity *e = parse_alloc(p, sizeof *e);
	if (!e)
		return NULL;
	*e = (struct entity){.parent = parent, .level = parent ? parent->level + 1 : 0};
	if (e->level >= p->limits->max_depth) {
		parse_fail(p, REBUILD_TOO_DEEP);
		return NULL;
	}
	if (parent) {
		if (parent->last)
			parent->last->next = e;
		else
			parent->first = e;
		parent->last = e;
		parent->parts++;
	}
	return e;
}

/* The boundary of a multipart (parse.md §6, records-3x.md §4.5); absent bytes
 * if there is none. */
static bool find_boundary(struct parse *p, const struct mime *mime, struct text *boundary)
{
	*boundary = (struct text){0};
	for (const struct param *param = mime->params; param; param = param->next) {
		bool encoded = p->version->encoded_boundary && TEXT_IS(param->name, "BOUNDARY*");
		if (!encoded && !TEXT_IS(param->name, "BOUNDARY"))
			continue;
		*boundary = param->value;
		return !encoded || charset_parameter(&p->charset, param->value, p->arena, boundary) || parse_fail(p, REBUILD_NO_MEMORY);
	}
	return true;
}

/* Pushes the boundary and reads the preamble, whose sizes the entity keeps
 * until its end. `*open`: there is a boundary. */
static bool multipart_begin(struct parse *p, struct entity *e, bool *open)
{
	struct text boundary;
	if (!find_boundary(p, e->mime, &boundary))
		return false;
	*open = boundary.bytes != NULL;
	if (!*open)
		return content_read(p, e);
	if (!boundary_push(&p->boundaries, boundary))
		return parse_fail(p, REBUILD_NO_MEMORY);
	e->depth = p->boundaries.count;
	struct entity preamble = {0};
	if (!content_skip(p, &preamble))
		return false;
	e->content_size = preamble.content_size;
	e->content_lines = preamble.content_lines;
	e->boundary_size = preamble.boundary_size;
	e->boundary_lines = preamble.boundary_lines;
	return true;
}

static bool multipart_goes_on(const struct parse *p, const struct entity *e)
{
	uint32_t limit = p->version->boundary_limit ? p->limits->boundary_limit : 0;
	return p->boundaries.count == e->depth && (!limit || p->boundaries.count < limit);
}

/* parse.md §6: the sums. */
static bool multipart_end(struct parse *p, struct entity *e)
{
	struct entity epilogue = {0};
	int64_t size = e->boundary_size, lines = e->boundary_lines; /* of the preamble */
	e->boundary_size = e->boundary_lines = 0;
	if (p->boundaries.count + 1 == e->depth) {
		if (!content_skip(p, &epilogue))
			return false;
	} else if (e->last) {
		e->boundary_size = e->last->boundary_size;
		e->boundary_lines = e->last->boundary_lines;
		e->last->boundary_size = e->last->boundary_lines = 0;
	} else {
		e->boundary_size = size;
		e->boundary_lines = lines;
		size = lines = 0;
	}
	e->content_size += size + epilogue.content_size;
	e->content_lines += lines + epilogue.content_lines;
	for (const struct entity *part = e->first; part; part = part->next) {
		e->content_size += part->header_size + part->content_size + part->boundary_size;
		e->content_lines += part->header_lines + part->content_lines + part->boundary_lines;
	}
	e->boundary_size += epilogue.boundary_size;
	e->boundary_lines += epilogue.boundary_lines;
	return true;
}

/* A message part takes its sizes from its child (parse.md §1). */
static void message_end(struct entity *e)
{
	const struct entity *child = e->first;
	e->content_size = child->header_size + child->content_size;
	e->content_lines = child->header_lines + child->content_lines;
	e->boundary_size = child->boundary_size;
	e->boundary_lines = child->boundary_lines;
}

/* A message part whose own header was cut by a boundary has an empty child. */
static bool cut_message(struct parse *p, struct entity *e)
{
	struct entity *child = add_child(p, e);
	struct envelope *envelope = parse_alloc(p, sizeof *envelope);
	if (!child || !envelope)
		return false;
	*envelope = (struct envelope){0};
	child->mime = &mime_default;
	child->envelope = envelope;
	if (p->version->cut_message_loses_delimiter)
		message_end(e);
	return true;
}

static const struct mime *default_of(const struct entity *parent)
{
	bool digest = parent && parent->kind == ENTITY_MULTIPART && TEXT_IS(parent->mime->subtype, "DIGEST");
	return digest ? &mime_message : &mime_default;
}

enum walk { INTO_CHILD, COMPLETE, FAILED };

/* What comes next in `e`, whose latest child, if it has one, is complete. */
static enum walk go_on(struct parse *p, struct entity *e)
{
	if (e->kind == ENTITY_MESSAGE) {
		message_end(e);
		return content_hash(p, e, e->content_offset) ? COMPLETE : FAILED;
	}
	/* The end of the data ends all multiparts. */
	if (e->last && p->cur == p->length && e->last->boundary_size == 0)
		boundary_cut(&p->boundaries, 0);
	if (multipart_goes_on(p, e))
		return INTO_CHILD;
	return multipart_end(p, e) ? COMPLETE : FAILED;
}

/* The header of an entity, and its content if it has no children. */
static enum walk begin(struct parse *p, struct entity *e)
{
	bool cut, open;
	bool envelope = !e->parent || e->parent->kind == ENTITY_MESSAGE;
	if (!header_parse(p, e, default_of(e->parent), !e->parent, envelope, &cut))
		return FAILED;
	if (TEXT_IS(e->mime->type, "MULTIPART")) {
		e->kind = ENTITY_MULTIPART;
		if (cut)
			return COMPLETE;
		if (!multipart_begin(p, e, &open))
			return FAILED;
		return open ? go_on(p, e) : COMPLETE;
	}
	if (entity_is_message(p->version, e->mime)) {
		e->kind = ENTITY_MESSAGE;
		if (cut)
			return cut_message(p, e) ? COMPLETE : FAILED;
		return INTO_CHILD;
	}
	return cut || content_read(p, e) ? COMPLETE : FAILED;
}

struct entity *entity_parse(struct parse *p)
{
	struct entity *top = add_child(p, NULL), *e = top;
	if (!top)
		return NULL;
	enum walk walk = begin(p, e);
	for (;;) {
		switch (walk) {
		case INTO_CHILD:
			e = add_child(p, e);
			walk = e ? begin(p, e) : FAILED;
			break;
		case COMPLETE:
			if (e == top)
				return top;
			e = e->parent;
			walk = go_on(p, e);
			break;
		case FAILED:
			return NULL;
		}
	}
}
