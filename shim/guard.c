#include "guard.h"

#include <errno.h>
#include <string.h>
#include <syslog.h>
#include <time.h>

#include "alert.h"
#include "arena.h"
#include "carry.h"
#include "crash.h"
#include "counters.h"
#include "cure.h"
#include "judge.h"
#include "overlay.h"
#include "plan.h"
#include "policy.h"
#include "real.h"
#include "repack.h"
#include "report.h"
#include "roll_forward.h"
#include "stack.h"
#include "trail.h"
#include "veto.h"
#include "visit.h"

enum {
	ARENA_LIMIT = 1 << 30, /* an index of eight million records */
	FEW_LIMIT = 1 << 20,   /* more than a trail is worth */
};

/* ---- What was looked at already ----------------------------------------- */

/* The files as they were when the mailbox was last judged to the end. */
struct mailbox_state {
	dev_t device; /* of the mailbox this belongs to: slots are re-used */
	ino_t inode;
	bool judged;
	bool made_expunge; /* the host's present rewrite has a cyrus.expunge.NEW of its own */
	bool uncured; /* repair left something as it was, or not all was looked at */
	struct visit_states states;
	struct trail trail;
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
	return (struct plan_options){.max_message_size = policy->max_message_size, .max_parts = policy->max_parts};
}

/* Cures what was found, under the locks: header and index of the split layout,
 * `index`, which can be written, of the unified. A host that has just opened
 * cyrus.index of the split layout gets the new one; one that has just locked it
 * will find by itself that it was replaced, and open everything anew. */
static void repair(struct visit *visit, int index, bool just_opened, const struct judgement *judgement)
{
	struct plan_options bounds = plan_bounds();
	const struct cure_files files = {
		.place = &visit->mailbox->place,
		.readable = &visit->files,
		.writable = {borrow_for_commit, give_back_after_commit, visit},
		.index = index,
	};
	struct cured cured;
	/* With the offsets that the left-over cyrus.expunge.NEW gives it is of the
	 * generation that it would have had, and the left-over of no more use. */
	bounds.follow = roll_forward_wanted(judgement, false, false);
	cure_plan(&cured, &files, judgement, &bounds, &arena);
	cure_commit(&cured, &files);
	if (cured.fault)
		fault(cured.failure, visit->mailbox->place.data);
	if (cured.index >= 0) {
		if (just_opened && !visit_follow_index(visit, cured.index))
			fault("the program could not be given the new cyrus.index", visit->mailbox->place.data);
		real.close(cured.index);
	}
	report_plan(visit, judgement, &cured.plan, cured.failure, MODE_REPAIR, &arena);
	for (size_t i = 0; i < judgement->count && !cured.failure; i++)
		if (cure_rolled_forward(&cured.plan, &judgement->findings[i]))
			report_taken_over(visit->mailbox, cured.plan.cures);
	state_of(visit->mailbox)->uncured = cured.failure || cured.plan.cures < cured.plan.count;
}

/* ---- Substitute --------------------------------------------------------- */

/* Programs that hold header and index from before they look to after they have
 * written, and see a mailbox through maps alone. */
static bool holds_throughout(void)
{
	return strcmp(policy_program(), "cyr_expire") == 0 || strcmp(policy_program(), "unexpunge") == 0;
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
	if (!visit_host_holds(visit->mailbox, FILE_HEADER))
		return "the program does not hold cyrus.header";
	if (!visit->states.file[FILE_CACHE].inode)
		return "there is no cyrus.cache that could look longer";
	if (judged_between_renames(judgement))
		return "cyrus.index and cyrus.cache are of different generations";
	/* Past a cyrus.index that looks well the program goes on to records that do not. */
	if (judged_in_part(judgement))
		return "not all of the mailbox could be looked at";
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
	if (!plan_make(&plan, &visit->files, judgement->findings, judgement->count, &bounds, &arena))
		failure = plan.failure;
	else if (leave_index_records(&plan) && !overlay_begin(visit, &plan))
		failure = "no overlay can be made";
	if (failure)
		fault(failure, visit->mailbox->place.data);
	report_plan(visit, judgement, &plan, failure, MODE_SUBSTITUTE, &arena);
}

static void materialise(const struct mailbox *mailbox)
{
	const char *reason;
	/* The offsets that the program is about to store must lead somewhere (law 3). */
	uint64_t appended = overlay_materialise(mailbox, &reason);
	if (!appended) {
		fault(reason, mailbox->place.data);
		return;
	}
	report_materialised(mailbox, appended);
}

uint64_t guard_growth(dev_t device, ino_t inode)
{
	return overlay_growth(device, inode);
}

static bool names_wanted; /* maps of mailbox files: a program may die in them, somewhere */

void guard_mapped(void *address, size_t length, int access, int fd, uint64_t offset)
{
	static bool noted;
	const struct tracked *entry = noted ? NULL : track_find(fd);
	if (entry && policy_mode(entry->mailbox->place.data) != MODE_OFF && !self_disabled()) {
		crash_watch();
		counters_open(); /* which a handler cannot */
		noted = names_wanted = true;
	}
	if (access & PROT_WRITE && (entry = track_find(fd)))
		guard_changed(entry);
	if (overlay_present)
		overlay_mapped(address, length, access, fd, offset);
}

void guard_closed(void)
{
	overlay_sweep();
}

void guard_outside(const sigset_t *signals)
{
	sigset_t saved;
	if (__atomic_load_n(&names_wanted, __ATOMIC_RELAXED) && __atomic_exchange_n(&names_wanted, false, __ATOMIC_RELAXED))
		stack_note_modules();
	if (!stack_take(signals))
		return;
	if (track_enter(&saved)) {
		stack_send();
		track_leave(&saved);
	} else {
		stack_drop();
	}
}

/* ---- Repacks ------------------------------------------------------------ */

/* Everything of use in a left-over cyrus.cache.NEW was taken when the host got
 * its lock; unless something could not be cured it is worth nothing now. */
static void repack_begins(const struct tracked *cache)
{
	enum mode mode = policy_mode(cache->mailbox->place.data);
	if (mode == MODE_OFF || self_disabled() || !repack_left_over(cache))
		return;
	bool discarded = mode == MODE_REPAIR && !state_of(cache->mailbox)->uncured && repack_discard(cache);
	report_repack(cache->mailbox, FILE_CACHE_NEW, discarded ? "left by a repack that never ended" : "left by a repack that never ended; the program appends behind it", discarded,
	              mode, LOG_WARNING);
}

void guard_removed(int directory, const char *path)
{
	const struct mailbox *mailbox = repack_given_up(directory, path);
	enum mode mode = mailbox ? policy_mode(mailbox->place.data) : MODE_OFF;
	if (mode != MODE_OFF && !self_disabled())
		report_repack(mailbox, FILE_INDEX_NEW, "the program gave up rewriting the mailbox, and will not say so", false, mode, LOG_ERR);
}

/* ---- Occasions ---------------------------------------------------------- */

enum occasion {
	AT_OPEN,     /* nothing is locked, sized or mapped yet */
	AT_LOCK,     /* the host holds the write lock on cyrus.index */
	AT_READ_LOCK,
};

/* What the guard works under: taken without waiting where the host does not
 * hold it, given back as it was. */
struct locks {
	struct visit_lock header, index;
};

static bool take_locks(const struct visit *visit, bool split, enum occasion occasion, struct locks *locks)
{
	*locks = (struct locks){{.fd = -1}, {.fd = -1}};
	if ((!split || visit_lock(visit, FILE_HEADER, &locks->header)) &&
	    ((!split && occasion != AT_OPEN) || visit_lock(visit, FILE_INDEX, &locks->index)))
		return true;
	visit_unlock(&locks->header);
	return false;
}

static void give_locks_back(struct locks *locks)
{
	visit_unlock(&locks->index);
	visit_unlock(&locks->header);
}

static bool judge_again(struct visit *visit, struct judgement *judgement)
{
	visit_end(visit);
	if (!visit_begin(visit, visit->mailbox, visit->index))
		return false;
	judge(visit, true, &arena, judgement);
	return true;
}

/* Judges once more under the locks, and repairs. False if they could not be had. */
static bool judge_and_repair(struct visit *visit, enum occasion occasion, struct judgement *judgement)
{
	struct locks locks;
	if (!take_locks(visit, judgement->summary.layout == LAYOUT_SPLIT, occasion, &locks))
		return false;
	bool there = judge_again(visit, judgement);
	if (there && judgement->judged && judged_ill(judgement))
		repair(visit, locks.index.fd >= 0 ? locks.index.fd : visit->index, occasion == AT_OPEN, judgement);
	give_locks_back(&locks);
	return there;
}

static void report_carry(const struct carry *carry, enum mode mode)
{
	if (carry->fault)
		fault(carry->failure, carry->mailbox->place.data);
	report_carried(&carry->visit, &carry->judgement, &carry->plan, carry->failure, mode, carry->arena);
	carry_end();
}

/* Finishes what a crash between two renames left, one file after the other, and
 * judges what is there then: cyrus.expunge may be behind a cyrus.cache that took
 * its place just now. */
static void finish_renames(struct visit *visit, enum occasion occasion, enum mode mode, struct judgement *judgement)
{
	enum { FILES = 3 };
	const struct plan_options bounds = plan_bounds();
	const bool just_opened = occasion == AT_OPEN, only_broken = mode == MODE_SUBSTITUTE;
	struct locks locks;
	if (!roll_forward_wanted(judgement, just_opened, only_broken))
		return;
	if (!take_locks(visit, true, occasion, &locks)) {
		judgement->judged = false;
		return;
	}
	for (int i = 0; i < FILES; i++) {
		if (!judge_again(visit, judgement)) {
			/* What was found was in files that are closed now. */
			*judgement = (struct judgement){0};
			break;
		}
		const struct finding *finding = roll_forward_wanted(judgement, just_opened, only_broken);
		if (!finding)
			break;
		const struct rolled rolled = roll_forward(visit, judgement, finding, &bounds, &arena);
		if (rolled.fault)
			fault(rolled.failure, visit->mailbox->place.data);
		report_rolled(visit, judgement, finding, rolled.failure, mode);
		if (carry_of(visit->mailbox))
			report_carry(carry_of(visit->mailbox), mode);
		if (rolled.failure)
			break;
	}
	give_locks_back(&locks);
}

static void act(struct visit *visit, enum occasion occasion, enum mode mode, struct judgement *judgement)
{
	if (mode == MODE_SUBSTITUTE)
		substitute(visit, occasion == AT_OPEN, judgement);
	else if (mode != MODE_REPAIR)
		report_all(visit, judgement, mode, NULL);
	else if (occasion == AT_READ_LOCK)
		report_all(visit, judgement, mode, "the program holds only a read lock");
	else if (!judge_and_repair(visit, occasion, judgement)) {
		judgement->judged = false; /* the host's own lock is the next occasion */
		alert_once(LOG_NOTICE, "skipped", "the locks for a repair cannot be had now", visit->mailbox->place.data);
	}
}

/* A mailbox that a program makes has an empty cyrus.index at first. */
static bool being_made(const struct visit *visit)
{
	enum { SECONDS = 10 };
	const struct file_state *index = &visit->states.file[FILE_INDEX];
	struct timespec now;
	return !index->size && real_clock(&now) == 0 && now.tv_sec - index->changed.tv_sec < SECONDS;
}

static bool still_clean(struct mailbox_state *state, const struct tracked *index)
{
	/* A few pages at each lock: kept, for to map them costs more than the look. */
	static struct arena few = {.limit = FEW_LIMIT};
	bool holds = trail_holds(&state->trail, index, &few);
	arena_reset(&few);
	return holds;
}

static void look(const struct tracked *index, enum occasion occasion)
{
	struct mailbox *mailbox = index->mailbox;
	enum mode mode = policy_mode(mailbox->place.data);
	if (mode == MODE_OFF || self_disabled())
		return;
	crash_watch();
	struct mailbox_state *state = state_of(mailbox);
	struct visit visit;
	struct judgement judgement;
	if (state->trail.on && still_clean(state, index))
		return;
	if (!overlay_present && judge_known_clean(index)) {
		state->uncured = false;
		return;
	}
	errno = 0;
	if (!visit_begin(&visit, mailbox, index->fd)) {
		if (errno && errno != ENOENT)
			alert_once(LOG_WARNING, "skipped", "cyrus.index cannot be looked at", mailbox->place.data);
		return;
	}
	if (being_made(&visit))
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
	state->uncured = false;
	arena_init(&arena, ARENA_LIMIT);
	bool locked = occasion != AT_OPEN || visit_host_holds(mailbox, FILE_HEADER);
	judge(&visit, locked, &arena, &judgement);
	if (mode != MODE_LOG)
		finish_renames(&visit, occasion, mode, &judgement);
	if (judged_ill(&judgement))
		act(&visit, occasion, mode, &judgement);
	else
		report_all(&visit, &judgement, mode, NULL);
	if (judgement.judged && judgement.summary.layout == LAYOUT_SPLIT && visit_host_holds(mailbox, FILE_HEADER))
		report_left_overs(&visit, &judgement, mode);
	/* An overlay lasts as long as this opening: it is made again at the next. */
	state->judged = judgement.judged && !judgement.summary.incomplete && !judgement.lost && visit_settled(&visit.states) && !overlay_exists(mailbox);
	/* What was not looked at may need what a left-over cyrus.cache.NEW holds. */
	state->uncured |= !judgement.judged || judgement.summary.incomplete || judgement.lost;
	if (state->judged && !judgement.count)
		judge_note_clean(&visit);
	if (occasion != AT_OPEN)
		trail_begin(&state->trail, &visit, &judgement);
	visit_end(&visit);
	if (judged_in_part(&judgement) && !track_overflowed()) /* which is told */
		alert_once(LOG_WARNING, "skipped", judgement.summary.reason, mailbox->place.data);
	if (judgement.lost)
		fault("out of memory while judging a mailbox", mailbox->place.data);
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

bool guard_asleep;
uint32_t guard_asleep_in;

bool guard_sleeps(void)
{
	bool off = policy_off();
	if (guard_asleep && !off)
		track_adopt();
	__atomic_store_n(&guard_asleep_in, (uint32_t)time(NULL), __ATOMIC_RELAXED);
	__atomic_store_n(&guard_asleep, off, __ATOMIC_RELEASE);
	return off;
}

void guard_missed(const char *path)
{
	if (policy_mode(path ? path : "/") != MODE_OFF)
		alert_once(LOG_WARNING, "skipped", "a file of a mailbox cannot be kept track of: only files of known ones are read", path);
}

void guard_opened(struct tracked *entry)
{
	/* A rewrite begins with its cyrus.index.NEW. */
	if (entry->access != O_RDONLY && entry->file == FILE_INDEX_NEW) {
		state_of(entry->mailbox)->made_expunge = false;
		veto_end(entry->mailbox);
	} else if (entry->access != O_RDONLY && entry->file == FILE_EXPUNGE_NEW) {
		state_of(entry->mailbox)->made_expunge = true;
	}
	if (entry->file == FILE_CACHE_NEW)
		repack_begins(entry);
	if (entry->file != FILE_INDEX || entry->access == O_WRONLY)
		return;
	/* open(cyrus.index) is the main occasion: before it returns nothing is
	 * sized, mapped or locked, and imapd's SELECT of the split layout takes no
	 * lock at all. Programs of the unified layout always lock next; unless
	 * something is to be cured for them, they are looked at then, when no
	 * writer can be half done. */
	entry->mailbox->unified = unified(entry->fd);
	if (!entry->mailbox->unified || policy_mode(entry->mailbox->place.data) == MODE_REPAIR)
		look(entry, AT_OPEN);
}

void guard_locked(struct tracked *entry, bool exclusive)
{
	if (entry->file == FILE_HEADER)
		veto_end(entry->mailbox);
	if (entry->file != FILE_INDEX || entry->access == O_WRONLY)
		return;
	if (exclusive)
		look(entry, AT_LOCK);
	else if (entry->mailbox->unified)
		look(entry, AT_READ_LOCK);
}

void guard_written(const struct tracked *entry, uint64_t start, uint64_t length)
{
	trail_wrote(&state_of(entry->mailbox)->trail, entry, start, length);
}

void guard_changed(const struct tracked *entry)
{
	trail_end(&state_of(entry->mailbox)->trail);
}

void guard_unlocking(const struct tracked *entry)
{
	trail_unlocking(&state_of(entry->mailbox)->trail, entry);
}

/* ---- At the source ------------------------------------------------------ */

static enum mode mode_of(const struct mailbox *mailbox)
{
	return self_disabled() ? MODE_OFF : policy_mode(mailbox->place.data);
}

void guard_renaming(int from_directory, const char *from, int directory, const char *to)
{
	const struct mailbox *overlaid = overlay_present && directory == AT_FDCWD ? overlay_to_materialise(to) : NULL;
	if (overlaid)
		materialise(overlaid);
	if (mailbox_file_named(to) != FILE_CACHE || mailbox_file_named(from) != FILE_CACHE_NEW)
		return;
	struct mailbox *mailbox = track_mailbox(directory, to);
	/* With a cyrus.expunge.NEW of its own the program is not done yet. One that
	 * made none leaves offsets behind that lead into the cache that is gone
	 * (protocols.md §3). Its lock on cyrus.index went with the old file: the
	 * header alone keeps others out (facts/prototype.md). */
	if (!mailbox || mailbox != track_mailbox(from_directory, from) || state_of(mailbox)->made_expunge || mode_of(mailbox) == MODE_OFF ||
	    !visit_host_holds(mailbox, FILE_HEADER))
		return;
	const struct plan_options bounds = plan_bounds();
	const struct carry *carry = carry_begin(mailbox, &bounds, mode_of(mailbox) == MODE_LOG);
	if (carry && !carry->ready)
		report_carry(carry, mode_of(mailbox));
}

void guard_renamed(bool done, int directory, const char *to)
{
	const int file = mailbox_file_named(to);
	const struct mailbox *mailbox = file == FILE_CACHE || file == FILE_INDEX ? track_mailbox(directory, to) : NULL;
	const struct carry *carry = file == FILE_CACHE ? carry_of(mailbox) : NULL;
	if (carry && done) {
		carry_follow();
		report_carry(carry, mode_of(mailbox));
	} else if (carry) {
		carry_end();
	}
	if (mailbox && done && file == FILE_INDEX && visit_host_holds(mailbox, FILE_HEADER))
		veto_begin(mailbox);
}

bool guard_refuses_unlink(int directory, const char *path)
{
	uint32_t uid;
	const struct mailbox *mailbox = veto_asked(directory, path, &uid);
	enum mode mode = mailbox ? mode_of(mailbox) : MODE_OFF;
	if (mode == MODE_OFF)
		return false;
	report_vetoed(mailbox, uid, mode);
	return mode != MODE_LOG;
}
