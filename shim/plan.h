/* What would cure a mailbox (design §2): for each bad record its replacement.
 * Ring 2: reads cyrus.cache and message files, writes nothing. A record that
 * lies in cyrus.cache already is used again before one is rebuilt from the
 * message file; every replacement is validated like any other record. */
#ifndef CYRGUARD_PLAN_H
#define CYRGUARD_PLAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "mailbox.h"
#include "scan.h"

enum cure {
	CURE_NONE,        /* see `reason` */
	CURE_FOUND,       /* the record lies in the cache file */
	CURE_REBUILT,     /* from the message file, to be appended */
	CURE_PLACEHOLDER, /* the message file is gone: an empty envelope of the right sizes, to be appended */
	CURE_DROPPED,     /* split: the record says nothing, or its UID is live; it is left out */
	CURE_CARRIED,     /* split: from the cache file that is being replaced, to be appended to the new one */
};

struct replacement {
	struct finding finding;
	enum cure cure;
	const char *reason;  /* static; why not, if CURE_NONE */
	uint8_t *raw;        /* the index record as it should be */
	uint32_t record;     /* its number in finding.file */
	size_t source;       /* which of the findings this is about, */
	size_t also;         /* and another, or SIZE_MAX */
	uint64_t new_offset;
};

/* What goes behind the end of one cache file. */
struct cache_tail {
	enum mailbox_file file; /* FILE_CACHE or FILE_ARCHIVE_CACHE */
	uint64_t at;            /* where it goes: the file's size, rounded up to 4 */
	uint64_t size;          /* of the file as it was */
	uint8_t *bytes;         /* starts with what rounding up takes, or a new file's generation */
	size_t length, room;
};

/* One index file of the split layout. */
struct plan_file {
	struct index_header header;
	uint32_t held;   /* records that are there, of those that the header counts */
	size_t changed;  /* records with a cure */
	size_t dropped;  /* of them */
	bool short_file; /* the header counts more than there are */
	bool follows;    /* it takes over the generation of the new cyrus.index and cyrus.cache */
};

struct plan {
	struct index_header header;      /* of cyrus.index */
	struct replacement *replacement; /* in the order of the files */
	size_t count, cures; /* all bad records; those with a cure, and (split) headers that count too much */
	struct cache_tail tail[2];
	struct plan_file file[2]; /* split: FILE_INDEX, FILE_EXPUNGE */
	const char *failure; /* why there is none */
};

/* Carry (design §5): cyrus.cache is being replaced by a file that holds nothing
 * of cyrus.expunge. Every record of cyrus.expunge is a finding then. */
struct plan_carry {
	int old_cache; /* the file that the offsets of cyrus.expunge are of */
	bool distrust; /* the mailbox gives cause: what a message file asks for goes before what lies there */
};

struct plan_options {
	uint64_t max_message_size;
	unsigned max_parts;
	const struct plan_carry *carry; /* NULL: none */
	bool follow; /* split: cyrus.expunge is of an older generation for want of one rename */
};

/* Plans the cure of the bad records among `findings`; of the split layout also
 * of short_file and duplicate_uid (others are ignored).
 * False if memory ran out, or the index (or what is to be carried) could not be
 * read; then nothing is to be done. Everything in the plan belongs to `arena`. */
bool plan_make(struct plan *plan, const struct mailbox_files *files, const struct finding *findings, size_t count, const struct plan_options *options, struct arena *arena);

#endif
