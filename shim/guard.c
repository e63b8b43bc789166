#include "guard.h"

#include <errno.h>
#include <string.h>
#include <syslog.h>

#include "alert.h"
#include "arena.h"
#include "cure.h"
#include "judge.h"
#include "overlay.h"
#include "plan.h"
#include "policy.h"
#include "real.h"
#include "report.h"
#include "visit.h"

enum {
	ARENA_LIMIT = 1 << 30, /* an index of eight million records */
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

static struct plan_options plan_bounds(void)
{
	const struct policy *policy = policy_current();
	return (struct plan_options){policy->max_message_size, policy->max_parts};
}

/* Cures what was found, under the locks: header and index of the split layout,
 * `index`, which can be written, of the unified. A host that has just opened
 * cyrus.index of the split layout gets the new one; one that has just locked it
 * will find by itself that it was replaced, and open everything anew. */
static void repair(struct visit *visit, int index, bool just_opened, const struct judgement *judgement)
{
	const struct plan_options bounds = plan_bounds();
	const struct cure_files files = {
		.place = &visit->mailbox->place,
		.readable = &visit->files,
		.writable = {borrow_for_commit, give_back_after_commit, visit},
		.index = index,
	};
	struct cured cured;
	cure_mailbox(&cured, &files, judgement, &bounds, false, &arena);
	if (cured.fault)
		fault(cured.failure, visit->mailbox->place.data);
	if (cured.index >= 0) {
		if (just_opened && !visit_follow_index(visit, cured.index))
			fault("the program could not be given the new cyrus.index", visit->mailbox->place.data);
		real.close(cured.index);
	}
	report_plan(visit, judgement, &cured.plan, cured.failure, MODE_REPAIR, &arena);
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
	if (!visit->states.file[FILE_CACHE].inode)
		return "there is no cyrus.cache that could look longer";
	if (judged_between_renames(judgement))
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
	const struct plan_options bounds = plan_bounds();
	failure = "out of memory";
	if (plan_make(&plan, &visit->files, judgement->findings, judgement->count, &bounds, &arena) && (!leave_index_records(&plan) || overlay_begin(visit, &plan)))
		failure = NULL;
	else
		fault(failure, visit->mailbox->place.data);
	report_plan(visit, judgement, &plan, failure, MODE_SUBSTITUTE, &arena);
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
		judge(visit, true, &arena, judgement);
		if (judgement->judged && judged_ill(judgement))
			repair(visit, index.fd >= 0 ? index.fd : visit->index, occasion == AT_OPEN, judgement);
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
	judge(&visit, occasion != AT_OPEN || host_holds(&visit, FILE_HEADER), &arena, &judgement);
	if (judged_ill(&judgement))
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
