/* The content of an entity: its lines up to a delimiter (parse.md §7), and
 * for 3.x the hash of what it decodes to (records-3x.md §3.4). */
#ifndef CYRGUARD_MESSAGE_CONTENT_H
#define CYRGUARD_MESSAGE_CONTENT_H

#include "message/entity.h"

/* Reads content from p->cur into the sizes of `e`, and hashes it. */
bool content_read(struct parse *p, struct entity *e);

/* The same for a preamble or an epilogue, which nobody hashes. */
bool content_skip(struct parse *p, struct entity *e);

/* 3.x: hashes e->content_size bytes from `start`. Earlier: nothing. False:
 * p->status. */
bool content_hash(struct parse *p, struct entity *e, size_t start);

#endif
