#include "cure.h"

#include <errno.h>

bool judged_ill(const struct judgement *judgement)
{
	bool split = judgement->summary.layout == LAYOUT_SPLIT;
	for (size_t i = 0; i < judgement->count; i++) {
		enum mailbox_finding kind = judgement->findings[i].kind;
		if (kind == FINDING_RECORD || (split && (kind == FINDING_DUPLICATE_UID || kind == FINDING_SHORT_FILE)))
			return true;
	}
	return false;
}

bool judged_suspicious(const struct judgement *judgement)
{
	for (size_t i = 0; i < judgement->count; i++)
		if (judgement->findings[i].kind == FINDING_RECORD || judgement->findings[i].kind == FINDING_GENERATION_MISMATCH)
			return true;
	return false;
}

bool judged_between_renames(const struct judgement *judgement)
{
	const struct scan_summary *summary = &judgement->summary;
	return summary->has_cache ? summary->generation[0] != summary->generation[1] : !summary->blank_cache;
}

bool judged_in_part(const struct judgement *judgement)
{
	return judgement->summary.incomplete && !judgement->summary.over_budget;
}

void cure_plan(struct cured *cured, const struct cure_files *files, const struct judgement *judgement, const struct plan_options *options, struct arena *arena)
{
	*cured = (struct cured){.index = -1};
	if (judgement->summary.layout == LAYOUT_SPLIT && judged_between_renames(judgement))
		cured->failure = "cyrus.index and cyrus.cache are of different generations";
	else if (judgement->summary.layout == LAYOUT_SPLIT && judged_in_part(judgement))
		/* Past a cyrus.index that is well again a program goes on to what is not. */
		cured->failure = "not all of the mailbox could be looked at";
	else if (!plan_make(&cured->plan, files->readable, judgement->findings, judgement->count, options, arena))
		cured->failure = cured->plan.failure;
}

static bool commit(struct cured *cured, const struct cure_files *files, const char **reason)
{
	const struct plan *plan = &cured->plan;
	if (plan->header.kind == LAYOUT_SPLIT)
		return commit_split(plan, files->place, files->readable, &files->writable, &cured->index, reason);
	return commit_unified(plan, files->index, &files->writable, reason);
}

void cure_commit(struct cured *cured, const struct cure_files *files)
{
	const char *reason;
	if (cured->failure || !cured->plan.cures)
		return;
	cured->fault = !commit(cured, files, &reason);
	if (cured->fault)
		cured->failure = reason;
}

/* ---- What was done ------------------------------------------------------ */

const char *cure_action(enum cure cure)
{
	static const char *const names[] = {
		[CURE_NONE] = "logged",
		[CURE_FOUND] = "repaired",
		[CURE_REBUILT] = "repaired",
		[CURE_PLACEHOLDER] = "placeholder",
		[CURE_DROPPED] = "dropped",
		[CURE_CARRIED] = "carried",
	};
	return names[cure];
}

static struct outcome from_replacement(const struct replacement *replacement, const char *failure)
{
	if (replacement->cure == CURE_NONE)
		return (struct outcome){.reason = replacement->reason ? replacement->reason : failure};
	if (failure)
		return (struct outcome){.reason = failure};
	return (struct outcome){.cured = true, .cure = replacement->cure, .new_offset = replacement->new_offset};
}

bool cure_rolled_forward(const struct plan *plan, const struct finding *finding)
{
	return plan->header.kind == LAYOUT_UNIFIED && finding->kind == FINDING_INTERRUPTED_RENAME && finding->file == FILE_CACHE_NEW && plan->cures &&
	       plan->cures == plan->count;
}

struct outcome *cure_outcomes(const struct plan *plan, const struct judgement *judgement, const char *failure, struct arena *arena)
{
	struct outcome *outcome = arena_alloc(arena, judgement->count * sizeof *outcome);
	if (!outcome)
		return NULL;
	for (size_t i = 0; i < judgement->count; i++) {
		const struct finding *finding = &judgement->findings[i];
		bool cut = finding->kind == FINDING_SHORT_FILE && finding->file <= FILE_EXPUNGE && plan->file[finding->file].short_file;
		outcome[i] = (struct outcome){.cured = (cut || cure_rolled_forward(plan, finding)) && !failure, .cure = CURE_FOUND, .reason = failure};
	}
	for (size_t i = 0; i < plan->count; i++) {
		const struct replacement *replacement = &plan->replacement[i];
		outcome[replacement->source] = from_replacement(replacement, failure);
		if (replacement->also < judgement->count)
			outcome[replacement->also] = from_replacement(replacement, failure);
	}
	return outcome;
}
