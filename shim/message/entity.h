/* The tree of entities that a message is (parse.md §1), and the parse that
 * makes it. Texts point into the message or into the arena; nothing here is
 * recursive, so depth costs memory and not stack. */
#ifndef CYRGUARD_MESSAGE_ENTITY_H
#define CYRGUARD_MESSAGE_ENTITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cache_rebuild.h"
#include "message/boundary.h"
#include "message/text.h"
#include "message/version.h"

/* A list in message order: parameters (name, value), languages (value). */
struct param {
	struct param *next;
	struct text name, value;
};

struct address {
	struct address *next;
	struct text name, route, mailbox, domain; /* domain absent: group start or, without mailbox, end */
};

enum address_field { ADDRESS_FROM, ADDRESS_SENDER, ADDRESS_REPLY_TO, ADDRESS_TO, ADDRESS_CC, ADDRESS_BCC, ADDRESS_FIELDS };

/* Header fields that only ENVELOPE shows: of the message itself and of the
 * children of message parts. */
struct envelope {
	struct text date, subject, in_reply_to, message_id;
	struct address *list[ADDRESS_FIELDS];
	struct address **end[ADDRESS_FIELDS];
};

/* Header fields that describe the content. */
struct mime {
	struct text type, subtype; /* upper case, but for 3.12's application/octet-stream */
	const struct param *params;
	struct text id, description, encoding, md5, location;
	struct text disposition;
	const struct param *disposition_params;
	const struct param *languages;
};

enum entity_kind {
	ENTITY_LEAF,
	ENTITY_MULTIPART, /* with or without parts */
	ENTITY_MESSAGE,   /* has exactly one child */
};

/* 3.x: what SECTION says of the decoded content (records-3x.md §3.4). */
struct content_hash {
	uint8_t guid[20];
	uint32_t decoded;
};

struct entity {
	struct entity *parent, *next, *first, *last;
	const struct mime *mime;
	struct envelope *envelope;      /* NULL where nobody asks */
	const struct content_hash *hash; /* NULL: zeros */
	uint32_t parts;                 /* children */
	uint32_t depth;                 /* multipart: pending boundaries with its own */
	uint32_t level;                 /* entities around it */
	uint8_t kind;                   /* enum entity_kind */
	/* parse.md §1: HO HS CO CS CL BS BL. They may become negative. */
	size_t header_offset, content_offset;
	int64_t header_size, header_lines;
	int64_t content_size, content_lines;
	int64_t boundary_size, boundary_lines;
};

/* TEXT/PLAIN; CHARSET=us-ascii, and nothing else. */
extern const struct mime mime_default;
/* MESSAGE/RFC822: the default inside a digest. */
extern const struct mime mime_message;

/* One run over one message. */
struct parse {
	const struct rebuild_version *version;
	const struct rebuild_limits *limits;
	struct arena *arena;
	struct charset_rules charset; /* of the version, with what limits say */
	const uint8_t *data;
	size_t length;
	size_t cur;
	enum rebuild_status status; /* the first failure */
	bool inexact;               /* see rebuild_result.exact */

	struct boundaries boundaries;
	size_t header_room;    /* parse.md §4.2: capacity of the header buffer */
	uint32_t entities;
	uint32_t fold_budget;  /* comparisons left for RFC 2231 folding */
	uint64_t hash_budget;  /* bytes left to hash */

	/* HEADERS: fields of the top header, without their line ends. */
	struct text *cached;
	size_t cached_count, cached_room;
	size_t cached_bytes;
};

/* Parses p->data. NULL: p->status says why. */
struct entity *entity_parse(struct parse *p);

/* Remembers the first failure; always false. */
bool parse_fail(struct parse *p, enum rebuild_status status);

/* arena_alloc that fails the parse. */
void *parse_alloc(struct parse *p, size_t size);

static inline bool text_is(struct text text, const char *word, size_t len)
{
	if (text.len != len)
		return false;
	for (size_t i = 0; i < len; i++)
		if (text.bytes[i] != (uint8_t)word[i])
			return false;
	return true;
}
#define TEXT_IS(text, literal) text_is(text, literal, sizeof(literal) - 1)
#define TEXT(literal) ((struct text){(const uint8_t *)(literal), sizeof(literal) - 1})

/* An entity that holds one message: its kind if its header was not cut. */
bool entity_is_message(const struct rebuild_version *version, const struct mime *mime);

/* e of formats.md §3.5: 0, 1, 2 or 255. */
int entity_encoding(const struct rebuild_version *version, const struct mime *mime);

/* 3.x: the charset name of a SECTION row, absent where it has none
 * (records-3x.md §3.3). False: p->status. */
bool entity_charset(struct parse *p, const struct mime *mime, struct text *name);

#endif
