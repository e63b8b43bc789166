/* The items of a cache record, from the tree (formats.md §3.4-§3.7, records-3x.md
 * §3). Each writes the item's data without its frame. Failures are in the
 * output and the parse. */
#ifndef CYRGUARD_MESSAGE_ITEM_H
#define CYRGUARD_MESSAGE_ITEM_H

#include "message/entity.h"
#include "message/output.h"

void item_envelope(struct output *out, const struct envelope *envelope);

/* BODY, or BODYSTRUCTURE if `extended`. */
void item_body(struct output *out, const struct parse *p, const struct entity *top, bool extended);

void item_section(struct output *out, struct parse *p, const struct entity *top);

void item_headers(struct output *out, const struct parse *p);

/* FROM, TO, CC or BCC; `scratch` arena space for names stays allocated. */
void item_addresses(struct output *out, struct parse *p, const struct address *list);

void item_subject(struct output *out, struct parse *p, struct text subject);

#endif
