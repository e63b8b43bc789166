/* Carry (design §5): cyrus.expunge follows when a program that knows nothing of
 * it replaces cyrus.cache. Ring 2, inside track_enter.
 *
 * Before the program's rename the new file still has its working name, and
 * nobody else has it open: what is appended then, nobody overlooks. The new
 * cyrus.expunge is ready by then too; after the rename one more is left. */
#ifndef CYRGUARD_CARRY_H
#define CYRGUARD_CARRY_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "judge.h"
#include "plan.h"
#include "visit.h"

struct carry {
	const struct mailbox *mailbox; /* NULL: none is under way */
	struct visit visit;            /* closed again: states and place */
	struct judgement judgement;    /* one finding for each record of cyrus.expunge, then the duplicates */
	struct plan plan;
	const char *failure; /* static; why it is not carried, or NULL */
	bool fault;          /* something failed that should not have */
	bool ready;          /* all but the rename is done */
	struct arena *arena; /* of all this */
};

/* The host, or the guard, holds the locks and is about to rename the mailbox's
 * cyrus.cache.NEW. Unless `only_plan`, everything is written. NULL: there is
 * nothing to carry. Good until carry_end. */
const struct carry *carry_begin(struct mailbox *mailbox, const struct plan_options *bounds, bool only_plan);

/* What is under way for this mailbox, or NULL. */
const struct carry *carry_of(const struct mailbox *mailbox);

/* It was renamed: cyrus.expunge follows. */
void carry_follow(void);

/* Forgets all; what was not renamed is removed. */
void carry_end(void);

#endif
