/* Findings, and what was done about them, as alerts (design §7). Ring 2, inside
 * a host. Each finding is told once per process, state of the cache file and mode. */
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

/* Unified: `records` were got from a cyrus.cache.NEW, and none is left to be. */
void report_taken_over(const struct mailbox *mailbox, size_t records);

/* What was overlaid is on the disk now: `appended` bytes of cyrus.cache. */
void report_materialised(const struct mailbox *mailbox, uint64_t appended);

/* A .NEW of a repack that did not come to its end; discarded, or left. */
void report_repack(const struct mailbox *mailbox, enum mailbox_file file, const char *detail, bool discarded, enum mode mode, int priority);

/* Records of cyrus.expunge were carried into a new cyrus.cache (the judgement
 * and plan of carry.h), or would have been (mode log), or could not be. */
void report_carried(const struct visit *visit, const struct judgement *judgement, const struct plan *plan, const char *failure, enum mode mode, struct arena *arena);

/* A left-over took its place, or stays what it is for a `reason`. */
void report_rolled(const struct visit *visit, const struct judgement *judgement, const struct finding *finding, const char *reason, enum mode mode);

/* The unlink of a live message's file was refused; in mode log only noticed. */
void report_vetoed(const struct mailbox *mailbox, uint32_t uid, enum mode mode);

/* .NEW files that are of no use to the mailbox as it is. Nobody is writing it. */
void report_left_overs(const struct visit *visit, const struct judgement *judgement, enum mode mode);

#endif
