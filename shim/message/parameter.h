/* Parameters of Content-Type and Content-Disposition: the grammar, RFC 2231
 * continuations, and 3.x's encoding back of decoded values (parse.md §8,
 * records-3x.md §4.1, §4.4). */
#ifndef CYRGUARD_MESSAGE_PARAMETER_H
#define CYRGUARD_MESSAGE_PARAMETER_H

#include "message/entity.h"

/* The parameters from `at`, behind a semicolon. `decoded`: the field came out
 * of an encoded word. False: p->status. */
bool parameter_list(struct parse *p, struct text s, size_t at, bool decoded, const struct param **list);

#endif
