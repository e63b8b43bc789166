/* A judged mailbox, cured: planned and committed under locks that the caller
 * holds, and what became of each finding. Ring 2; one piece for the guard and
 * the command: it knows neither modes nor whose descriptors it is handed. */
#ifndef CYRGUARD_CURE_H
#define CYRGUARD_CURE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "commit.h"
#include "mailbox.h"
#include "plan.h"
#include "scan.h"

/* One judgement: the summary, and the findings in order. */
struct judgement {
	struct scan_summary summary;
	struct finding *findings;
	size_t count;
	bool judged, lost; /* lost: no memory for some */
};

/* Something was found that a plan could cure. */
bool judged_ill(const struct judgement *judgement);

/* A file is there and could not be read, or memory ran out; not: the budget. */
bool judged_in_part(const struct judgement *judgement);

/* What makes the healthy-looking records suspicious: cause to verify them
 * deeply (design §4). */
bool judged_suspicious(const struct judgement *judgement);

/* Index and cache of different generations: in the split layout another
 * process is between its renames, or was killed there (facts/prototype.md). A
 * cache that is gone or cut before its generation is nobody's rename. */
bool judged_between_renames(const struct judgement *judgement);

struct cure_files {
	const struct mailbox_place *place;
	const struct mailbox_files *readable;
	struct commit_files writable;
	int index; /* unified: locked exclusively, can be written */
};

struct cured {
	struct plan plan;
	const char *failure; /* static; why nothing is or was stored, or NULL */
	bool fault;          /* something failed that should not have; errno says more */
	int index;           /* split: a private descriptor of the new cyrus.index, locked, to be closed; else -1 */
};

/* Plans the cure. Everything in the plan belongs to `arena`. */
void cure_plan(struct cured *cured, const struct cure_files *files, const struct judgement *judgement, const struct plan_options *options, struct arena *arena);

/* Commits what was planned under the same locks: header and index of the split
 * layout, index of the unified. One at a time in a process. */
void cure_commit(struct cured *cured, const struct cure_files *files);

/* What was done about a finding. */
struct outcome {
	bool cured;
	enum cure cure;      /* if cured */
	const char *reason;  /* static; why nothing was done, or NULL */
	uint64_t new_offset; /* 0: none */
};

/* The finding is a cyrus.cache.NEW of the unified layout that a repack did not
 * come to rename, and the plan leaves nothing to be got from it. */
bool cure_rolled_forward(const struct plan *plan, const struct finding *finding);

/* One for each finding, in `arena`; NULL: no memory. `failure`: the plan was
 * not carried out. */
struct outcome *cure_outcomes(const struct plan *plan, const struct judgement *judgement, const char *failure, struct arena *arena);

/* The public word: "repaired", "placeholder", "dropped". */
const char *cure_action(enum cure cure);

#endif
