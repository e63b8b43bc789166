/* Values of header fields: strings, content type, encoding, disposition,
 * languages (parse.md §4.5, §4.6, §8; records-3x.md §4).
 *
 * `header` is the whole header, without NULs; `at` is where the value starts,
 * behind the colon. Structured values are read in the raw header, whose end
 * reads as NUL. Functions that return bool: false is a failure of the parse
 * (p->status); a bad value leaves its target as it was. */
#ifndef CYRGUARD_MESSAGE_FIELD_H
#define CYRGUARD_MESSAGE_FIELD_H

#include "message/byte_class.h"
#include "message/entity.h"

static const size_t FIELD_END = SIZE_MAX;

static inline int byte_at(struct text s, size_t p)
{
	return p < s.len ? s.bytes[p] : 0;
}

static inline struct text text_slice(struct text s, size_t from, size_t to)
{
	return (struct text){s.bytes + from, to - from};
}

/* parse.md §4.5: one past the last byte of the field that starts (name or
 * value) at p. */
size_t field_end(struct text header, size_t p);

/* parse.md §8: behind white space and comments, or FIELD_END. */
size_t field_cfws(struct text s, size_t p);

/* parse.md §8: the end of the token at p, which ends at one of the two bytes
 * of `stop`; FIELD_END if it holds a forbidden byte. */
size_t field_token(struct text s, size_t p, const char stop[2]);

/* s[from..to) in upper case. False: no memory. */
bool field_upper(struct parse *p, struct text s, size_t from, size_t to, struct text *out);

bool field_string(struct parse *p, struct text header, size_t at, struct text *out);
bool field_type(struct parse *p, struct text header, size_t at, struct mime *mime);
bool field_encoding(struct parse *p, struct text header, size_t at, struct mime *mime);
bool field_disposition(struct parse *p, struct text header, size_t at, struct mime *mime);
bool field_language(struct parse *p, struct text header, size_t at, struct mime *mime);

#endif
