/* The stack of pending MIME boundaries and the test whether a line is one of
 * them (parse.md §3). The test costs the length of the line, however many
 * boundaries are pending: beyond a few they are looked up by hash. */
#ifndef CYRGUARD_MESSAGE_BOUNDARY_H
#define CYRGUARD_MESSAGE_BOUNDARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "message/text.h"

enum { BOUNDARY_LINEAR = 8, BOUNDARY_BUCKETS = 1024 };

struct boundary {
	struct text text;
	uint64_t hash;   /* of text; the rest is for entries from BOUNDARY_LINEAR on */
	uint32_t below;  /* next of the bucket, further out; its index + 1, 0 ends */
	bool listed;     /* in a bucket: no equal one is further out */
	bool line_feed;  /* text has an LF before its last byte */
};

struct boundaries {
	struct arena *arena;
	struct boundary *stack; /* outermost first */
	uint32_t count;
	size_t room;
	uint32_t line_feeds;    /* entries with line_feed */
	uint32_t *buckets;      /* BOUNDARY_BUCKETS, made when first needed */
	struct boundary_length {
		size_t len;
		uint32_t uses;
	} *lengths;             /* distinct lengths of listed entries, ascending */
	uint32_t length_count;
	size_t length_room;
	bool bounded;           /* quirk bounded_lines */
	bool strict;            /* imapd.conf rfc2046_strict */
	uint64_t budget;        /* for boundaries longer than a line (before 2.4.5) */
	bool exhausted;
};

/* Pushes a boundary. False: no memory. */
bool boundary_push(struct boundaries *b, struct text text);

/* Keeps the outermost `count`. */
void boundary_cut(struct boundaries *b, uint32_t count);

/* Is the line a delimiter? It begins "--" and has `len` bytes; `more` bytes
 * behind it can be read, and before 2.4.5 belong to it. A closing delimiter
 * takes its boundary, and all inner ones, off the stack. */
bool boundary_test(struct boundaries *b, const uint8_t *line, size_t len, size_t more);

#endif
