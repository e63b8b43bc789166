/* One mailbox, read and judged: cyrus.index, cyrus.expunge and cyrus.cache in,
 * findings out. Ring 2, shared by the guard and the command. Reads with pread
 * through descriptors it is handed: it never opens, closes, locks or writes a
 * mailbox file (law 4), and survives a file that shrinks while it looks. */
#ifndef CYRGUARD_SCAN_H
#define CYRGUARD_SCAN_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "cache_validate.h"
#include "index_format.h"
#include "known.h"
#include "mailbox.h"

struct mailbox_files {
	int descriptor[FILE_COUNT]; /* readable, or -1: absent or not to be looked at */
	const char *data_directory; /* where the message files "UID." are */
	const char *archive_directory; /* of archived messages, or NULL */
	bool cache_absent; /* cyrus.cache is known not to exist: no offset leads anywhere */
	bool archive_cache_absent; /* nor that of archived messages */
};

/* Findings about the mailbox rather than one record (design §4). */
enum mailbox_finding {
	FINDING_RECORD, /* see `verdict` */
	FINDING_DUPLICATE_UID,
	FINDING_INTERRUPTED_RENAME,
	FINDING_SHORT_FILE,
	FINDING_GENERATION_MISMATCH, /* a hint, never alone a reason to act */
	FINDING_BAD_HEADER,
	FINDING_COUNT
};

/* The public string: "bad_record", "duplicate_uid", ... */
const char *mailbox_finding_name(enum mailbox_finding kind);

struct finding {
	enum mailbox_finding kind;
	enum mailbox_file file;
	uint32_t record; /* number in its file, from 0; only FINDING_RECORD */
	uint32_t uid;    /* FINDING_RECORD, FINDING_DUPLICATE_UID */
	uint64_t offset; /* cache_offset as stored; only FINDING_RECORD */
	enum verdict verdict;
	char detail[VALIDATE_DETAIL];
};

/* Findings are reported in ascending order of this: by file, what concerns the
 * file as a whole first. */
uint64_t finding_rank(const struct finding *finding);

struct scan_options {
	struct known *known[2];  /* tried in turn, both fed; NULL entries are skipped */
	uint64_t cache_budget;   /* bytes of cyrus.cache to read at most; 0: no bound */
	uint64_t cache_identity[3]; /* dev, inode, and whatever else must miss when it changes */
	bool suspects; /* look for them: the caller will compare them, and make known who is none */
	/* Called for each finding, in the order of the files. */
	void (*report)(void *context, const struct finding *finding);
	void *context;
};

/* A record that is worth a comparison with its message file (deep.h); known by
 * this print once it was found to be that message's. */
struct scan_suspect {
	uint32_t number; /* in cyrus.index */
	struct fingerprint print;
	/* Of the block of records that is known to be good as soon as all suspects
	 * in it, one after the other here, are acquitted. NULL: nothing like that. */
	const struct fingerprint *block;
};

struct scan_summary {
	bool has_index, has_expunge, has_cache;
	bool blank_cache;       /* !has_cache because it is known to be absent, or shorter than its generation */
	enum layout_kind layout;
	uint32_t minor;
	uint32_t generation[3]; /* index, cache, expunge */
	uint32_t records[2];    /* held: index, expunge */
	uint64_t findings;      /* generation_mismatch not counted */
	uint64_t cache_bytes;   /* of cyrus.cache read */
	bool in_order;          /* unified: the records of cyrus.index lie in cyrus.cache as in it */
	bool incomplete;        /* budget or memory ran out, or a file could not be read: `reason` */
	/* Records of cyrus.index, ascending, that pass every check and that yet
	 * something speaks against. */
	const struct scan_suspect *suspect;
	size_t suspects;
	bool over_budget;       /* incomplete for this alone */
	const char *reason;     /* static */
	enum mailbox_file failed_file; /* where, if incomplete */
	uint64_t failed_offset;
	int error;              /* errno of it, or 0 */
};

/* Judges the whole mailbox. Scratch memory comes from `arena` (reset by the
 * caller). False if nothing could be judged at all (no readable index). */
bool scan_mailbox(const struct mailbox_files *files, const struct scan_options *options, struct arena *arena,
	struct scan_summary *summary);

#endif
