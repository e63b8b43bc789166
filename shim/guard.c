#include "guard.h"

#include <errno.h>
#include <string.h>
#include <syslog.h>

#include "alert.h"
#include "arena.h"
#include "commit.h"
#include "overlay.h"
#include "plan.h"
#include "policy.h"
#include "real.h"
#include "scan.h"
#include "shared_known.h"
#include "visit.h"

enum {
	ARENA_LIMIT = 1 << 30, /* an index of eight million records */
	REPORTED = 1 << 14,
};

/* ---- What was looked at already ----------------------------------------- */

/* The files as they were when the mailbox was last judged to the end. */
struct mailbox_state {
	dev_t device; /* of the mailbox this belongs to: slots are re-used */
	ino_t inode;
	bool judged;
	struct visit_states states;
};

static struct arena arena;
static unsigned faults;

static struct mailbox_state *state_of(struct mailbox *mailbox)
{
	static struct mailbox_state states[TRACK_MAILBOXES];
	static unsigned next;
	if (!mailbox->state)
		mailbox->state = &states[next++ % TRACK_MAILBOXES];
	struct mailbox_state *state = mailbox->state;
	if (state->device != mailbox->device || state->inode != mailbox->inode)
		*state = (struct mailbox_state){.device = mailbox->device, .inode = mailbox->inode};
	return state;
}

/* ---- Findings ----------------------------------------------------------- */

/* Each finding once per process and state of the file: a finding is its
 * mailbox, file, UID, offset, verdict and the cache file's identity. */
static bool reported_before(const struct visit *visit, const struct finding *finding, uint32_t generation)
{
	static struct fingerprint seen[REPORTED];
	static struct known known = {seen, REPORTED};
	const struct file_state *cache = &visit->states.file[FILE_CACHE];
	const uint64_t what[] = {
		visit->mailbox->device, visit->mailbox->inode, finding->kind, finding->file,
		finding->uid, finding->offset, finding->verdict, cache->device, cache->inode, generation,
	};
	struct fingerprint print = {{0, 0}};
	fingerprint_add(&print, what, sizeof what);
	if (known_contains(&known, &print))
		return true;
	known_add(&known, &print);
	return false;
}

struct collected {
	struct collected *next;
	struct finding finding;
};

struct collection {
	struct collected *first, **last;
	size_t count;
	bool lost; /* no memory for some */
};

static void collect(void *context, const struct finding *finding)
{
	struct collection *collection = context;
	struct collected *item = arena_alloc(&arena, sizeof *item);
	if (!item) {
		collection->lost = true;
		return;
	}
	*item = (struct collected){.finding = *finding};
	*collection->last = item;
	collection->last = &item->next;
	collection->count++;
}

/* What was done about a finding. */
struct outcome {
	const char *action;
	const char *reason;   /* why nothing was done, or NULL */
	uint64_t new_offset;  /* 0: none */
};

static const struct outcome logged = {"logged", NULL, 0};

static void report(const struct visit *visit, const struct finding *finding, const struct outcome *outcome, enum mode mode)
{
	struct alert alert;
	alert_begin(&alert, mailbox_finding_name(finding->kind));
	alert_quoted(&alert, "mailbox", visit->mailbox->place.data);
	alert_word(&alert, "file", mailbox_file_name(finding->file));
	if (finding->kind == FINDING_RECORD)
		alert_number(&alert, "record", finding->record);
	if (finding->kind == FINDING_RECORD || finding->kind == FINDING_DUPLICATE_UID)
		alert_number(&alert, "uid", finding->uid);
	if (finding->kind == FINDING_RECORD) {
		alert_number(&alert, "offset", finding->offset);
		alert_word(&alert, "verdict", verdict_name(finding->verdict));
	}
	if (finding->detail[0])
		alert_quoted(&alert, "detail", finding->detail);
	alert_word(&alert, "action", outcome->action);
	if (outcome->reason)
		alert_quoted(&alert, "reason", outcome->reason);
	if (outcome->new_offset)
		alert_number(&alert, "new_offset", outcome->new_offset);
	alert_word(&alert, "mode", mode_name(mode));
	alert_send(&alert, finding->verdict == VERDICT_MESSAGE_MISSING ? LOG_ERR : LOG_WARNING);
}

/* ---- Looking ------------------------------------------------------------ */

static void fault(const char *reason, const char *mailbox)
{
	alert_once(LOG_ERR, "fault", reason, mailbox);
	unsigned limit = policy_current()->fault_limit;
	if (limit && ++faults == limit)
		alert_once(LOG_ERR, "self_disabled", "fault_limit reached", NULL);
}

static bool self_disabled(void)
{
	unsigned limit = policy_current()->fault_limit;
	return limit && faults >= limit;
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

/* One judgement: the summary, and the findings in order. */
struct judgement {
	struct scan_summary summary;
	struct finding *findings;
	size_t count;
	bool judged, lost;
};

static void judge(struct visit *visit, bool locked, struct judgement *judgement)
{
	struct collection found = {.last = &found.first};
	struct scan_options options = {
		.known = {shared_known(KNOWN_PROCESS), shared_known(KNOWN_SHARED)},
		.cache_budget = interactive() ? policy_current()->scan_budget : 0,
		.cache_identity = {visit->states.file[FILE_CACHE].device, visit->states.file[FILE_CACHE].inode},
		.report = collect,
		.context = &found,
	};
	*judgement = (struct judgement){0};
	visit_open(visit);
	judgement->judged = scan_mailbox(&visit->files, &options, &arena, &judgement->summary);
	/* Seen without a lock, a finding may be another process at work. */
	if (found.first && !locked && !visit_undisturbed(visit)) {
		judgement->judged = false;
		return;
	}
	judgement->findings = arena_alloc(&arena, found.count * sizeof *judgement->findings);
	judgement->lost = found.lost || !judgement->findings;
	for (const struct collected *item = found.first; item && judgement->findings; item = item->next)
		judgement->findings[judgement->count++] = item->finding;
}

static void report_all(const struct visit *visit, const struct judgement *judgement, enum mode mode, const char *reason)
{
	const struct outcome outcome = {"logged", reason, 0};
	for (size_t i = 0; i < judgement->count; i++)
		if (judgement->findings[i].kind != FINDING_GENERATION_MISMATCH && !reported_before(visit, &judgement->findings[i], judgement->summary.generation[1]))
			report(visit, &judgement->findings[i], reason ? &outcome : &logged, mode);
}

/* ---- Repair ------------------------------------------------------------- */

static int borrow_for_commit(void *context, enum mailbox_file file, bool *owned)
{
	return visit_writable(context, file, owned);
}

static void give_back_after_commit(void *context, int fd, bool owned)
{
	if (owned)
		visit_close(fd);
}

/* The action that a cure is called in each mode. */
static const char *action_of(enum cure cure, enum mode mode)
{
	static const char *const repair[] = {
		[CURE_FOUND] = "repaired", [CURE_REBUILT] = "repaired", [CURE_PLACEHOLDER] = "placeholder", [CURE_DROPPED] = "dropped",
	};
	return mode == MODE_SUBSTITUTE ? "substituted" : repair[cure];
}

static struct outcome outcome_of(const struct plan *plan, const struct finding *finding, const struct replacement *replacement, const char *failure, enum mode mode)
{
	struct outcome outcome = {"logged", failure, 0};
	if (replacement && replacement->cure == CURE_NONE && replacement->reason)
		outcome.reason = replacement->reason;
	else if (replacement && !failure)
		outcome = (struct outcome){action_of(replacement->cure, mode), NULL, replacement->new_offset};
	else if (!failure && finding->kind == FINDING_SHORT_FILE && finding->file <= FILE_EXPUNGE && plan->file[finding->file].short_file)
		outcome.action = action_of(CURE_FOUND, mode);
	return outcome;
}

static void report_plan(const struct visit *visit, const struct judgement *judgement, const struct plan *plan, const char *failure, enum mode mode)
{
	const struct replacement **about = arena_alloc(&arena, judgement->count * sizeof *about);
	if (!about)
		return;
	memset(about, 0, judgement->count * sizeof *about);
	for (size_t i = 0; i < plan->count; i++) {
		about[plan->replacement[i].source] = &plan->replacement[i];
		if (plan->replacement[i].also < judgement->count)
			about[plan->replacement[i].also] = &plan->replacement[i];
	}
	for (size_t i = 0; i < judgement->count; i++) {
		const struct finding *finding = &judgement->findings[i];
		if (finding->kind == FINDING_GENERATION_MISMATCH || reported_before(visit, finding, judgement->summary.generation[1]))
			continue;
		struct outcome outcome = outcome_of(plan, finding, about[i], failure, mode);
		report(visit, finding, &outcome, mode);
	}
	if (failure || !plan->cures)
		return;
	struct alert alert;
	alert_begin(&alert, action_of(CURE_FOUND, mode));
	alert_quoted(&alert, "mailbox", visit->mailbox->place.data);
	alert_number(&alert, "records", plan->cures);
	alert_number(&alert, mode == MODE_REPAIR ? "appended" : "overlaid", plan->tail[0].length + plan->tail[1].length);
	alert_word(&alert, "mode", mode_name(mode));
	alert_send(&alert, LOG_NOTICE);
}

static bool make_plan(struct plan *plan, const struct visit *visit, const struct judgement *judgement)
{
	const struct policy *policy = policy_current();
	const struct plan_options options = {policy->max_message_size, policy->max_parts};
	return plan_make(plan, &visit->files, judgement->findings, judgement->count, &options, &arena);
}

/* Cures what was found; `index` is locked exclusively and can be written. */
static void repair_unified(struct visit *visit, int index, const struct judgement *judgement)
{
	struct plan plan;
	const struct commit_files files = {borrow_for_commit, give_back_after_commit, visit};
	const char *failure = "out of memory";
	if (make_plan(&plan, visit, judgement)) {
		failure = NULL;
		if (plan.cures && !commit_unified(&plan, index, &files, &failure))
			fault(failure, visit->mailbox->place.data);
		else
			failure = NULL;
	}
	report_plan(visit, judgement, &plan, failure, MODE_REPAIR);
}

/* Cures what was found; header and index are locked. A host that has just
 * opened cyrus.index gets the new one; one that has just locked it will find
 * by itself that it was replaced, and open everything anew. */
static void repair_split(struct visit *visit, bool just_opened, const struct judgement *judgement)
{
	struct plan plan = {0};
	const struct commit_files files = {borrow_for_commit, give_back_after_commit, visit};
	const char *failure = "out of memory";
	int index = -1;
	if (judgement->summary.generation[0] != judgement->summary.generation[1]) {
		failure = "cyrus.index and cyrus.cache are of different generations";
	} else if (make_plan(&plan, visit, judgement)) {
		failure = NULL;
		if (plan.cures && !commit_split(&plan, &visit->mailbox->place, &visit->files, &files, &index, &failure))
			fault(failure, visit->mailbox->place.data);
		else
			failure = NULL;
	}
	if (index >= 0) {
		if (just_opened && !visit_follow_index(visit, index))
			fault("the program could not be given the new cyrus.index", visit->mailbox->place.data);
		real.close(index);
	}
	report_plan(visit, judgement, &plan, failure, MODE_REPAIR);
}

/* ---- Substitute --------------------------------------------------------- */

/* Programs that hold header and index from before they look to after they have
 * written, and see a mailbox through maps alone. */
static bool holds_throughout(void)
{
	return strcmp(policy_program(), "cyr_expire") == 0 || strcmp(policy_program(), "unexpunge") == 0;
}

static bool host_holds(const struct visit *visit, enum mailbox_file file)
{
	char path[PATH_MAX];
	struct stat64 status;
	return mailbox_file_path(&visit->mailbox->place, file, path) && real_stat(path, &status) == 0 &&
	       track_lock_of(status.st_dev, status.st_ino) == TRACK_WRITE_LOCKED;
}

/* Why this program cannot see the mailbox as if repaired, or NULL. */
static const char *no_overlay(const struct visit *visit, bool just_opened, const struct judgement *judgement)
{
	if (judgement->summary.layout != LAYOUT_SPLIT)
		return "an overlay of a shared cyrus.index would not be coherent";
	if (!holds_throughout())
		return "an overlay would not be coherent in a program that does not hold the locks throughout";
	if (!just_opened)
		return "the program had the files mapped already";
	if (!host_holds(visit, FILE_HEADER))
		return "the program does not hold cyrus.header";
	if (judgement->summary.generation[0] != judgement->summary.generation[1])
		return "cyrus.index and cyrus.cache are of different generations";
	return NULL;
}

/* The overlay of cyrus.index changes words, it moves nothing. The cures that are left. */
static size_t leave_index_records(struct plan *plan)
{
	for (size_t i = 0; i < plan->count; i++) {
		struct replacement *replacement = &plan->replacement[i];
		if (replacement->finding.file == FILE_INDEX && replacement->cure == CURE_DROPPED) {
			replacement->cure = CURE_NONE;
			replacement->reason = "an overlay of cyrus.index cannot leave a record out";
			plan->cures--;
		}
	}
	return plan->cures;
}

static void substitute(struct visit *visit, bool just_opened, const struct judgement *judgement)
{
	struct plan plan = {0};
	const char *failure = no_overlay(visit, just_opened, judgement);
	if (failure) {
		report_all(visit, judgement, MODE_SUBSTITUTE, failure);
		return;
	}
	failure = "out of memory";
	if (make_plan(&plan, visit, judgement) && (!leave_index_records(&plan) || overlay_begin(visit, &plan)))
		failure = NULL;
	else
		fault(failure, visit->mailbox->place.data);
	report_plan(visit, judgement, &plan, failure, MODE_SUBSTITUTE);
}

void guard_renaming(int directory, const char *to)
{
	const struct mailbox *mailbox = overlay_present && directory == AT_FDCWD ? overlay_to_materialise(to) : NULL;
	const char *reason;
	if (!mailbox)
		return;
	/* The offsets that the program is about to store must lead somewhere (law 3). */
	uint64_t appended = overlay_materialise(mailbox, &reason);
	if (!appended) {
		fault(reason, mailbox->place.data);
		return;
	}
	struct alert alert;
	alert_begin(&alert, "materialised");
	alert_quoted(&alert, "mailbox", mailbox->place.data);
	alert_number(&alert, "appended", appended);
	alert_word(&alert, "mode", mode_name(MODE_SUBSTITUTE));
	alert_send(&alert, LOG_NOTICE);
}

uint64_t guard_growth(dev_t device, ino_t inode)
{
	return overlay_growth(device, inode);
}

void guard_mapped(void *address, size_t length, int access, int fd, uint64_t offset)
{
	overlay_mapped(address, length, access, fd, offset);
}

void guard_closed(void)
{
	overlay_sweep();
}

/* ---- Occasions ---------------------------------------------------------- */

enum occasion {
	AT_OPEN,     /* nothing is locked, sized or mapped yet */
	AT_LOCK,     /* the host holds the write lock on cyrus.index */
	AT_READ_LOCK,
	AT_RENAME,    /* the host has replaced cyrus.cache, under its own locks */
};

static bool needs_cure(const struct judgement *judgement)
{
	bool split = judgement->summary.layout == LAYOUT_SPLIT;
	for (size_t i = 0; i < judgement->count; i++) {
		enum mailbox_finding kind = judgement->findings[i].kind;
		if (kind == FINDING_RECORD || (split && (kind == FINDING_DUPLICATE_UID || kind == FINDING_SHORT_FILE)))
			return true;
	}
	return false;
}

/* Judges once more under the locks, which are taken without waiting where the
 * host does not hold them, and repairs. False if they could not be had. */
static bool judge_and_repair(struct visit *visit, enum occasion occasion, struct judgement *judgement)
{
	bool split = judgement->summary.layout == LAYOUT_SPLIT;
	struct visit_lock header = {.fd = -1}, index = {.fd = -1};
	if ((split && !visit_lock(visit, FILE_HEADER, &header)) ||
	    ((split || occasion == AT_OPEN) && !visit_lock(visit, FILE_INDEX, &index))) {
		visit_unlock(&header);
		return false;
	}
	visit_end(visit);
	bool there = visit_begin(visit, visit->mailbox, visit->index);
	if (there) {
		judge(visit, true, judgement);
		if (judgement->judged && needs_cure(judgement) && split)
			repair_split(visit, occasion == AT_OPEN, judgement);
		else if (judgement->judged && needs_cure(judgement))
			repair_unified(visit, index.fd >= 0 ? index.fd : visit->index, judgement);
	}
	visit_unlock(&index);
	visit_unlock(&header);
	return there;
}

static void act(struct visit *visit, enum occasion occasion, enum mode mode, struct judgement *judgement)
{
	if (mode == MODE_SUBSTITUTE)
		substitute(visit, occasion == AT_OPEN, judgement);
	else if (mode != MODE_REPAIR)
		report_all(visit, judgement, mode, NULL);
	else if (occasion == AT_READ_LOCK)
		report_all(visit, judgement, mode, "the program holds only a read lock");
	else if (!judge_and_repair(visit, occasion, judgement))
		judgement->judged = false; /* the host's own lock is the next occasion */
}

static void look(struct mailbox *mailbox, int index, enum occasion occasion)
{
	enum mode mode = policy_mode(mailbox->place.data);
	if (mode == MODE_OFF || self_disabled())
		return;
	struct mailbox_state *state = state_of(mailbox);
	struct visit visit;
	struct judgement judgement;
	if (!visit_begin(&visit, mailbox, index))
		return;
	if (overlay_exists(mailbox)) {
		if (occasion == AT_LOCK) {
			overlay_index_locked(&visit);
			return;
		}
		overlay_end(mailbox);
	}
	if (state->judged && visit_same(&state->states, &visit.states))
		return;
	arena_init(&arena, ARENA_LIMIT);
	judge(&visit, occasion != AT_OPEN || host_holds(&visit, FILE_HEADER), &judgement);
	if (needs_cure(&judgement))
		act(&visit, occasion, mode, &judgement);
	else
		report_all(&visit, &judgement, mode, NULL);
	visit_end(&visit);
	if (judgement.lost)
		fault("out of memory while judging a mailbox", mailbox->place.data);
	/* An overlay lasts as long as this opening: it is made again at the next. */
	state->judged = judgement.judged && !judgement.summary.incomplete && !judgement.lost && visit_settled(&visit.states) && !overlay_exists(mailbox);
	state->states = visit.states;
	arena_free(&arena);
}

static bool unified(int index)
{
	uint8_t bytes[INDEX_HEADER_MAX];
	struct index_header header;
	const char *reason;
	ssize_t length = real_pread_full(index, bytes, sizeof bytes, 0);
	if (length <= 0)
		return false;
	index_header_parse(&header, bytes, (size_t)length, &reason);
	return header.minor > 10;
}

void guard_opened(struct tracked *entry)
{
	if (entry->file != FILE_INDEX || entry->access == O_WRONLY)
		return;
	/* open(cyrus.index) is the main occasion: before it returns nothing is
	 * sized, mapped or locked, and imapd's SELECT of the split layout takes no
	 * lock at all. Programs of the unified layout always lock next; unless
	 * something is to be cured for them, they are looked at then, when no
	 * writer can be half done. */
	if (!unified(entry->fd) || policy_mode(entry->mailbox->place.data) == MODE_REPAIR)
		look(entry->mailbox, entry->fd, AT_OPEN);
}

void guard_locked(struct tracked *entry, bool exclusive)
{
	if (entry->file != FILE_INDEX || entry->access == O_WRONLY)
		return;
	if (exclusive)
		look(entry->mailbox, entry->fd, AT_LOCK);
	else if (unified(entry->fd))
		look(entry->mailbox, entry->fd, AT_READ_LOCK);
}

/* The host's descriptor of the file that has this name now, or NULL. */
static struct tracked *tracked_by_name(const char *path)
{
	struct stat64 status;
	bool any;
	int fd = real_stat(path, &status) == 0 ? track_readable(status.st_dev, status.st_ino, &any) : -1;
	return fd >= 0 ? track_find(fd) : NULL;
}

void guard_renamed(int directory, const char *to)
{
	char path[PATH_MAX];
	if (directory != AT_FDCWD || mailbox_file_named(to) != FILE_CACHE)
		return;
	const struct tracked *cache = tracked_by_name(to);
	/* With a cyrus.expunge.NEW of its own the program is not done yet. One that
	 * made none leaves offsets behind that lead into the cache that is gone
	 * (protocols.md §3): they are put right before it gives up its locks. */
	struct stat64 status;
	if (!cache || track_descriptor(cache->mailbox, FILE_EXPUNGE_NEW) >= 0 ||
	    !mailbox_file_path(&cache->mailbox->place, FILE_EXPUNGE, path) || real_stat(path, &status) != 0 ||
	    !mailbox_file_path(&cache->mailbox->place, FILE_INDEX, path))
		return;
	const struct tracked *index = tracked_by_name(path);
	if (index && index->mailbox == cache->mailbox && !unified(index->fd) &&
	    policy_mode(index->mailbox->place.data) == MODE_REPAIR)
		look(index->mailbox, index->fd, AT_RENAME);
}
