/* Address lists of From, Sender, Reply-To, To, Cc and Bcc (parse.md §5,
 * records-3x.md §5). Linear in the field: every byte is consumed once. */
#ifndef CYRGUARD_MESSAGE_ADDRESS_H
#define CYRGUARD_MESSAGE_ADDRESS_H

#include "message/entity.h"

/* Appends the addresses of `field` (folds included, no NUL) at `*end`, which
 * moves. Texts live in the arena. False: p->status. */
bool address_parse(struct parse *p, struct text field, struct address ***end);

#endif
