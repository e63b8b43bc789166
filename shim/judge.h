/* What the guard finds in a mailbox that it visits: the scan's findings, kept.
 * Ring 2, inside a host. Says nothing and changes nothing. */
#ifndef CYRGUARD_JUDGE_H
#define CYRGUARD_JUDGE_H

#include <stdbool.h>

#include "arena.h"
#include "cure.h"
#include "visit.h"

/* Opens what the visit needs and judges it. `locked`: nobody else can be
 * writing. Without that, findings count only if the mailbox was undisturbed.
 * They belong to the arena. */
void judge(struct visit *visit, bool locked, struct arena *arena, struct judgement *judgement);

/* Nothing was found here, by this process or another, when all files were as
 * they are now: there is nothing to be opened or read. Asked before a visit
 * begins, of the host's cyrus.index as track_find has just found it. */
bool judge_known_clean(const struct tracked *index);

/* Nothing was found; the visit's files are still open. */
void judge_note_clean(const struct visit *visit);

/* judge() of files that somebody else opened; `cache` is the identity of the
 * cyrus.cache among them, `budget` as scan_options.cache_budget. */
void judge_files(const struct mailbox_files *files, const struct file_state *cache, uint64_t budget, struct arena *arena, struct judgement *judgement);

#endif
