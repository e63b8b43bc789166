/* Deep verification (design §4): what looks healthy is rebuilt from its message
 * file and compared byte for byte. Ring 2, beside the rebuilder: it reads the
 * mailbox's files through the descriptors it is handed, message files by name. */
#ifndef CYRGUARD_DEEP_H
#define CYRGUARD_DEEP_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "known.h"
#include "plan.h"
#include "scan.h"

struct deep_options {
	struct plan_options limits; /* of one message; zeroed: our own bounds only */
	struct known *known[2];     /* as of the scan: blocks of records that all agreed are not looked at again */
	uint64_t cache_identity[3];
	uint64_t budget;            /* bytes of message files to read at most; 0: no bound */
	/* Only these records of cyrus.index, by ascending number; NULL: all of both
	 * files. Some that are beyond doubt must be among them: they are the proof. */
	const uint32_t *only;
	size_t only_count;
	/* Called for each finding, in the order of the files. */
	void (*report)(void *context, const struct finding *finding);
	void *context;
};

struct deep_summary {
	uint32_t agreed;    /* some release makes exactly this record of the message file */
	uint32_t accused;   /* reported: none does, though they make the others */
	uint32_t undecided; /* no message file, no release, bounds, a charset unknown here, not enough that agree */
	bool over_budget;   /* the rest was not looked at */
	bool incomplete;    /* memory ran out, or a file could not be read: `reason` */
	const char *reason; /* static */
	enum mailbox_file failed_file;
	uint64_t failed_offset;
	int error;          /* errno of it, or 0 */
};

/* Compares every record that passes the cheap checks; those that do not are
 * scan_mailbox's to report, and are not counted here. Scratch memory comes from
 * `arena`, which the caller resets, and while it runs from arenas of its own. */
void deep_verify(const struct mailbox_files *files, const struct deep_options *options, struct arena *arena,
	struct deep_summary *summary);

#endif
