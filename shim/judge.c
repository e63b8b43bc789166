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

static bool accused(const struct judgement *judgement, uint32_t number)
{
	for (size_t i = 0; i < judgement->count; i++) {
		const struct finding *finding = &judgement->findings[i];
		if (finding->file == FILE_INDEX && finding->kind == FINDING_RECORD && finding->record == number)
			return true;
	}
	return false;
}

/* Both in the order of finding_rank. */
static void merge(struct judgement *judgement, const struct collection *deeper, struct arena *arena)
{
	struct finding *all = arena_alloc(arena, (judgement->count + deeper->count) * sizeof *all);
	const struct collected *item = deeper->first;
	size_t n = 0, from = 0;
	if (!all) {
		judgement->lost = true;
		return;
	}
	while (item || from < judgement->count) {
		bool first = !item || (from < judgement->count && finding_rank(&judgement->findings[from]) <= finding_rank(&item->finding));
		all[n++] = first ? judgement->findings[from++] : item->finding;
		if (!first)
			item = item->next;
	}
	judgement->findings = all;
	judgement->count = n;
}

/* In the unified layout a record has its CRC: a mailbox that gives cause is
 * compared whole only if that is cheap. */
static bool whole(const struct policy *policy, const struct judgement *judgement)
{
	const struct scan_summary *summary = &judgement->summary;
	if (policy->deep != DEEP_AUTO)
		return policy->deep == DEEP_ALWAYS;
	return judged_suspicious(judgement) && (summary->layout == LAYOUT_SPLIT || (!interactive() && summary->records[FILE_INDEX] <= SMALL));
}

/* Which records of cyrus.index are compared: a byte each. */
enum { NOT_ASKED, WANTED, ASKED };

/* Whoever has another's record took it from somebody, or gave his away: the next
 * to be asked stand beside those that were found to have one. How many they are. */
static size_t want_neighbours(const struct judgement *judgement, uint8_t *record, uint32_t reach, size_t most)
{
	const uint32_t held = judgement->summary.records[FILE_INDEX];
	size_t count = 0;
	for (size_t i = 0; i < judgement->count; i++) {
		const struct finding *finding = &judgement->findings[i];
		if (finding->file != FILE_INDEX || finding->kind != FINDING_RECORD || finding->verdict != VERDICT_WRONG_MESSAGE)
			continue;
		uint32_t first = finding->record > reach ? finding->record - reach : 0;
		uint32_t last = held - finding->record > reach ? finding->record + reach : held - 1;
		for (uint32_t n = first; n <= last && count < most; n++) {
			count += record[n] == NOT_ASKED;
			if (record[n] == NOT_ASKED)
				record[n] = WANTED;
		}
	}
	return count;
}

/* Those wanted and, from all over the index, some that nobody suspects. */
static size_t choose(const struct judgement *judgement, uint8_t *record, uint32_t *number)
{
	const uint32_t held = judgement->summary.records[FILE_INDEX], step = held / WITNESSES + 1;
	size_t chosen = 0;
	for (uint32_t i = 0; i < held; i++) {
		bool witness = record[i] == NOT_ASKED && i % step == 0 && !accused(judgement, i);
		if (record[i] != WANTED && !witness)
			continue;
		number[chosen++] = i;
		record[i] = ASKED;
	}
	return chosen;
}

/* One comparison; false if not all that was asked for could be compared. */
static bool compare(const struct mailbox_files *files, struct deep_options *options, struct arena *arena, struct judgement *judgement, size_t *found)
{
	struct collection collection = {.arena = arena, .last = &collection.first};
	struct deep_summary deep;
	options->report = collect;
	options->context = &collection;
	deep_verify(files, options, arena, &deep);
	judgement->lost |= collection.lost;
	if (deep.incomplete && !judgement->summary.incomplete) {
		judgement->summary.incomplete = true;
		judgement->summary.reason = deep.reason;
	}
	judgement->summary.findings += collection.count;
	if (collection.count)
		merge(judgement, &collection, arena);
	*found = collection.count;
	return !deep.incomplete && !deep.over_budget;
}

/* The first `suspects` of the suspects, and who stands beside a culprit. */
static bool compare_some(const struct mailbox_files *files, struct deep_options *options, size_t suspects, size_t most, struct arena *arena, struct judgement *judgement)
{
	const struct scan_summary *summary = &judgement->summary;
	const uint32_t held = summary->records[FILE_INDEX];
	uint8_t *record = arena_alloc(arena, held);
	uint32_t *number = arena_alloc(arena, (suspects + most + WITNESSES + 1) * sizeof *number);
	size_t neighbours = 0, found = 1;
	bool all = true;
	if (!record || !number) {
		judgement->lost = true;
		return false;
	}
	memset(record, NOT_ASKED, held);
	for (size_t i = 0; i < suspects; i++)
		record[summary->suspect[i].number] = WANTED;
	for (uint32_t reach = 1; found && all; reach *= 2) {
		size_t more = want_neighbours(judgement, record, reach, most - neighbours);
		if (!more && (reach > 1 || !suspects))
			break;
		neighbours += more;
		options->only = number;
		options->only_count = choose(judgement, record, number);
		all = compare(files, options, arena, judgement, &found);
	}
	return all;
}

static bool any_wrong(const struct judgement *judgement)
{
	for (size_t i = 0; i < judgement->count; i++)
		if (judgement->findings[i].kind == FINDING_RECORD && judgement->findings[i].verdict == VERDICT_WRONG_MESSAGE)
			return true;
	return false;
}

static void make_known(const struct fingerprint *print)
{
	for (int where = KNOWN_PROCESS; where <= KNOWN_SHARED; where++)
		if (shared_known(where))
			known_add(shared_known(where), print);
}

/* The first so many suspects were compared: who was not accused then is known to
 * be none, and so are the blocks in which nobody was. */
static void acquit(const struct judgement *judgement, size_t compared)
{
	const struct scan_suspect *suspect = judgement->summary.suspect;
	for (size_t i = 0, end; i < compared; i = end) {
		bool all = true;
		for (end = i; end < judgement->summary.suspects && suspect[end].block == suspect[i].block; end++) {
			bool good = end < compared && !accused(judgement, suspect[end].number);
			if (good)
				make_known(&suspect[end].print);
			all &= good;
		}
		if (all && suspect[i].block)
			make_known(suspect[i].block);
	}
}

/* Records that look healthy are rebuilt and compared (design §4): all of them,
 * or those that something speaks against, as cause and configuration want it.
 * What is left out for the budget is not tried again until the mailbox changes. */
static void look_deeper(const struct mailbox_files *files, const struct file_state *cache, uint64_t budget, struct arena *arena, struct judgement *judgement)
{
	const struct policy *policy = policy_current();
	const struct scan_summary *summary = &judgement->summary;
	const bool all = whole(policy, judgement);
	size_t most = interactive() ? FEW : MANY, suspects = summary->suspects < most ? summary->suspects : most, found;
	if (policy->deep == DEEP_NEVER || (!all && !suspects && (summary->layout == LAYOUT_SPLIT || !any_wrong(judgement))))
		return;
	struct deep_options options = {
		.limits = {.max_message_size = policy->max_message_size, .max_parts = policy->max_parts},
		.known = {shared_known(KNOWN_PROCESS), shared_known(KNOWN_SHARED)},
		.cache_identity = {cache->device, cache->inode, summary->generation[1]},
		.budget = budget,
	};
	bool compared = all ? compare(files, &options, arena, judgement, &found) : compare_some(files, &options, suspects, most, arena, judgement);
	if (compared)
		acquit(judgement, suspects);
}

void judge_files(const struct mailbox_files *files, const struct file_state *cache, uint64_t budget, struct arena *arena, struct judgement *judgement)
{
	struct collection found = {.arena = arena, .last = &found.first};
	struct scan_options options = {
		.known = {shared_known(KNOWN_PROCESS), shared_known(KNOWN_SHARED)},
		.cache_budget = budget,
		.cache_identity = {cache->device, cache->inode},
		.suspects = policy_current()->deep != DEEP_NEVER,
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

/* ---- Mailboxes that are as they were */

enum { STATE_WORDS = 7 };

static void put_state(uint64_t *word, const struct file_state *state)
{
	word[0] = state->device;
	word[1] = state->inode;
	word[2] = (uint64_t)state->size;
	word[3] = (uint64_t)state->modified.tv_sec;
	word[4] = (uint64_t)state->modified.tv_nsec;
	word[5] = (uint64_t)state->changed.tv_sec;
	word[6] = (uint64_t)state->changed.tv_nsec;
}

/* Of everything that a judgement depends on: the three files, and by the times
 * of their directory which of them there are, that cyrus.index is still the
 * file of this name, and that there is no left-over .NEW. */
static struct fingerprint print_states(const struct mailbox *mailbox, const struct file_state *directory, const struct visit_states *states)
{
	enum { WHOLE_MAILBOX = 3 }; /* raise it when more is found than before */
	enum { OWN = 6, STATES = 4, PAIRS = (OWN + STATES * STATE_WORDS) / 2 };
	/* With deep = always more is found, and less of it where a client waits. */
	const enum deep deep = policy_current()->deep;
	uint64_t pair[PAIRS][2] = {{UINT64_MAX, WHOLE_MAILBOX}, {mailbox->device, mailbox->inode}, {deep, deep == DEEP_ALWAYS && interactive()}};
	const uint64_t count = PAIRS;
	struct fingerprint print = {{0, 0}};
	put_state(&pair[0][0] + OWN, directory);
	for (size_t i = 0; i < STATES - 1; i++)
		put_state(&pair[0][0] + OWN + (i + 1) * STATE_WORDS, &states->file[i]);
	fingerprint_add_pairs(&print, (const uint64_t(*)[2])pair, PAIRS);
	fingerprint_add(&print, &count, sizeof count);
	return print;
}

/* False where the times of one directory do not tell all that: archived
 * messages have a cache elsewhere. */
static bool one_directory(const struct mailbox_place *place)
{
	return !place->archive[0] && strcmp(place->index, place->cache) == 0 && strcmp(place->index, place->expunge) == 0;
}

/* The state of the directory as of now, or, for the first look after an open, as
 * of then. What may have come between, while the host waited for its lock, is of
 * no consequence in the unified layout: cyrus.index replaced, which the host will
 * see, or a .NEW left over, which the next look will. */
static bool directory_state(struct mailbox *mailbox, struct file_state *directory)
{
	bool seen = mailbox->unified && mailbox->just_opened && strcmp(mailbox->place.index, mailbox->place.data) == 0;
	mailbox->just_opened = false;
	if (!seen)
		return visit_state_of(mailbox->place.index, directory);
	visit_remember(directory, &mailbox->status);
	return true;
}

bool judge_known_clean(const struct tracked *index)
{
	struct visit_states states = {0};
	struct file_state directory;
	struct mailbox *mailbox = index->mailbox;
	const struct known *shared = shared_known(KNOWN_SHARED);
	if (!shared || !one_directory(&mailbox->place) || !directory_state(mailbox, &directory))
		return false;
	visit_remember(&states.file[FILE_INDEX], &index->status);
	visit_state_by_name(mailbox, FILE_CACHE, &states.file[FILE_CACHE]);
	/* Most have no cyrus.expunge; those that have one are asked a second time. */
	struct fingerprint print = print_states(mailbox, &directory, &states);
	if (known_contains(shared, &print))
		return true;
	if (!visit_state_by_name(mailbox, FILE_EXPUNGE, &states.file[FILE_EXPUNGE]))
		return false;
	print = print_states(mailbox, &directory, &states);
	return known_contains(shared, &print);
}

void judge_note_clean(const struct visit *visit)
{
	struct known *shared = shared_known(KNOWN_SHARED);
	for (int file = FILE_INDEX_NEW; file <= FILE_CACHE_NEW; file++)
		if (visit->files.descriptor[file] >= 0)
			return;
	if (!shared || !one_directory(&visit->mailbox->place) || !visit_settled_file(&visit->directory))
		return;
	const struct fingerprint print = print_states(visit->mailbox, &visit->directory, &visit->states);
	known_add(shared, &print);
}

/* ---- Judging */

void judge(struct visit *visit, bool locked, struct arena *arena, struct judgement *judgement)
{
	const struct file_state *cache = &visit->states.file[FILE_CACHE];
	const uint64_t budget = interactive() ? policy_current()->scan_budget : 0;
	visit_open(visit);
	judge_files(&visit->files, cache, budget, arena, judgement);
	if (judgement->judged && (!judgement->summary.incomplete || judgement->summary.over_budget))
		look_deeper(&visit->files, cache, budget, arena, judgement);
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
