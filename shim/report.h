/* Findings, and what was done about them, as alerts (design §7). Ring 2, inside
 * a host. Each finding is told once per process and state of the cache file. */
#ifndef CYRGUARD_REPORT_H
#define CYRGUARD_REPORT_H

#include "arena.h"
#include "judge.h"
#include "plan.h"
#include "policy.h"
#include "visit.h"

/* Nothing was done: `reason` says why, or is NULL. */
void report_all(const struct visit *visit, const struct judgement *judgement, enum mode mode, const char *reason);

/* The plan was carried out, or could not be: `failure`, or NULL. */
void report_plan(const struct visit *visit, const struct judgement *judgement, const struct plan *plan, const char *failure, enum mode mode, struct arena *arena);

#endif
