/* Roll forward (design §5): the renames that a crash prevented. Ring 2, inside
 * track_enter, split layout. One left-over at a time: what it completes changes
 * what the next is good for. */
#ifndef CYRGUARD_ROLL_FORWARD_H
#define CYRGUARD_ROLL_FORWARD_H

#include <stdbool.h>

#include "arena.h"
#include "judge.h"
#include "plan.h"
#include "visit.h"

struct rolled {
	const struct finding *finding; /* the left-over */
	const char *failure;           /* static; why it stays what it was, or NULL */
	bool fault;                    /* something failed that should not have */
};

/* The finding that roll_forward acts upon, or NULL. `only_broken`: cyrus.expunge
 * stays as it is, finished is only what keeps every program out. */
const struct finding *roll_forward_wanted(const struct judgement *judgement, bool just_opened, bool only_broken);

/* Header and index are locked, the judgement was made under the locks. A host
 * that has just opened cyrus.index gets the new one. cyrus.expunge follows a
 * new cyrus.cache: see carry_of(). */
struct rolled roll_forward(struct visit *visit, const struct judgement *judgement, const struct finding *finding, const struct plan_options *bounds, struct arena *arena);

#endif
