/* The header of one entity: where it ends, and what its fields say (parse.md
 * §4, records-3x.md §2). */
#ifndef CYRGUARD_MESSAGE_HEADER_H
#define CYRGUARD_MESSAGE_HEADER_H

#include "message/entity.h"

/* Reads the header at p->cur into `e`. `fallback` is the content description
 * of an entity that has no type. `top`: gather HEADERS. `envelope`: ENVELOPE
 * will show this entity's fields. `*cut`: a boundary ended the header.
 * False: p->status. */
bool header_parse(struct parse *p, struct entity *e, const struct mime *fallback, bool top, bool envelope, bool *cut);

#endif
