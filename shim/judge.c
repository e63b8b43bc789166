#include "judge.h"

#include <string.h>

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
	judgement->findings = arena_alloc(arena, found.count * sizeof *judgement->findings);
	judgement->lost = found.lost || !judgement->findings;
	for (const struct collected *item = found.first; item && judgement->findings; item = item->next)
		judgement->findings[judgement->count++] = item->finding;
}

void judge(struct visit *visit, bool locked, struct arena *arena, struct judgement *judgement)
{
	visit_open(visit);
	judge_files(&visit->files, &visit->states.file[FILE_CACHE], interactive() ? policy_current()->scan_budget : 0, arena, judgement);
	/* Seen without a lock, a finding may be another process at work. */
	if (judgement->count && !locked && !visit_undisturbed(visit)) {
		judgement->judged = false;
		judgement->count = 0;
	}
}
