/* What the guard finds in a mailbox that it visits: the scan's findings, kept.
 * Ring 2, inside a host. Says nothing and changes nothing. */
#ifndef CYRGUARD_JUDGE_H
#define CYRGUARD_JUDGE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "scan.h"
#include "visit.h"

/* One judgement: the summary, and the findings in order. They belong to the arena. */
struct judgement {
	struct scan_summary summary;
	struct finding *findings;
	size_t count;
	bool judged, lost;
};

/* Opens what the visit needs and judges it. `locked`: nobody else can be
 * writing. Without that, findings count only if the mailbox was undisturbed. */
void judge(struct visit *visit, bool locked, struct arena *arena, struct judgement *judgement);

/* Something was found that a plan could cure. */
bool judged_ill(const struct judgement *judgement);

#endif
