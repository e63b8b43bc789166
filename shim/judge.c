#include "judge.h"

#include <string.h>

#include "deep.h"
#include "policy.h"
#include "shared_known.h"

struct collected {
	struct collected *next;
	struct finding finding;
};

struct collection {
	struct arena *arena;
	struct collected *first, **last;
	size_t count;
	bool lost; /* no memory for some */
};

static void collect(void *context, const struct finding *finding)
{
	struct collection *collection = context;
	struct collected *item = arena_alloc(collection->arena, sizeof *item);
	if (!item) {
		collection->lost = true;
		return;
	}
	*item = (struct collected){.finding = *finding};
	*collection->last = item;
	collection->last = &item->next;
	collection->count++;
}

/* A client waits for these; the others are maintenance and may take their time. */
static bool interactive(void)
{
	static const char *const names[] = {"imapd", "pop3d", "lmtpd", "nntpd", "httpd"};
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (strcmp(policy_program(), names[i]) == 0)
			return true;
	return false;
}

/* ---- Deeper ------------------------------------------------------------- */

enum {
	FEW = 64,       /* comparisons at a time while a client waits, */
	MANY = 4096,    /* and while nobody does */
	SMALL = 1024,   /* records of a mailbox that is compared whole when it gives cause */
	WITNESSES = 8,
};

/* Records to be compared: the suspects and, from all over the index, some that
 * nobody suspects. */
static size_t choose(const struct scan_summary *summary, size_t suspects, uint32_t *number)
{
	size_t chosen = 0, next = 0;
	uint32_t held = summary->records[FILE_INDEX], step = held / WITNESSES + 1;
	for (uint32_t i = 0; i < held; i++) {
		bool suspected = next < suspects && summary->suspect[next].number == i;
		if (suspected || i % step == 0)
			number[chosen++] = i;
		next += suspected;
	}
	return chosen;
}

static bool accused(const struct collected *item, uint32_t number)
{
	for (; item; item = item->next)
		if (item->finding.file == FILE_INDEX && item->finding.kind == FINDING_RECORD && item->finding.record == number)
			return true;
	return false;
}

/* Compares records of the unified layout with their message files: those that
 * stand out of order, all of a small mailbox that gives cause, or whatever the
 * configuration wants (design §4). */
static void look_deeper(const struct mailbox_files *files, const struct scan_summary *summary, struct arena *arena, struct collection *found)
{
	const struct policy *policy = policy_current();
	size_t most = interactive() ? FEW : MANY, suspects = summary->suspects < most ? summary->suspects : most;
	bool all = policy->deep == DEEP_ALWAYS || (summary->findings && !interactive() && summary->records[FILE_INDEX] <= SMALL);
	if (summary->layout != LAYOUT_UNIFIED || policy->deep == DEEP_NEVER || (!all && !suspects))
		return;
	uint32_t *number = arena_alloc(arena, (suspects + WITNESSES + 1) * sizeof *number);
	if (!number)
		return;
	struct deep_options options = {
		.limits = {.max_message_size = policy->max_message_size, .max_parts = policy->max_parts},
		.only = all ? NULL : number,
		.only_count = all ? 0 : choose(summary, suspects, number),
		.report = collect,
		.context = found,
	};
	struct deep_summary deep;
	const struct collected *const *first_accused = (const struct collected *const *)found->last;
	deep_verify(files, &options, arena, &deep);
	for (size_t i = 0; !deep.incomplete && i < suspects; i++) {
		if (accused(*first_accused, summary->suspect[i].number))
			continue;
		for (int where = KNOWN_PROCESS; where <= KNOWN_SHARED; where++)
			if (shared_known(where))
				known_add(shared_known(where), &summary->suspect[i].print);
	}
}

void judge_files(const struct mailbox_files *files, const struct file_state *cache, uint64_t budget, struct arena *arena, struct judgement *judgement)
{
	struct collection found = {.arena = arena, .last = &found.first};
	struct scan_options options = {
		.known = {shared_known(KNOWN_PROCESS), shared_known(KNOWN_SHARED)},
		.cache_budget = budget,
		.cache_identity = {cache->device, cache->inode},
		.report = collect,
		.context = &found,
	};
	*judgement = (struct judgement){0};
	judgement->judged = scan_mailbox(files, &options, arena, &judgement->summary);
	if (judgement->judged && !judgement->summary.incomplete)
		look_deeper(files, &judgement->summary, arena, &found);
	judgement->findings = arena_alloc(arena, found.count * sizeof *judgement->findings);
	judgement->lost = found.lost || !judgement->findings;
	for (const struct collected *item = found.first; item && judgement->findings; item = item->next)
		judgement->findings[judgement->count++] = item->finding;
}

void judge(struct visit *visit, bool locked, struct arena *arena, struct judgement *judgement)
{
	visit_open(visit);
	judge_files(&visit->files, &visit->states.file[FILE_CACHE], interactive() ? policy_current()->scan_budget : 0, arena, judgement);
	if (visit->hidden && (!judgement->summary.incomplete || judgement->summary.over_budget)) {
		judgement->summary.incomplete = true;
		judgement->summary.over_budget = false;
		judgement->summary.reason = visit->hidden;
	}
	/* Seen without a lock, a finding may be another process at work. */
	if (judgement->count && !locked && !visit_undisturbed(visit)) {
		judgement->judged = false;
		judgement->count = 0;
	}
}
