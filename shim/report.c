#include "report.h"

#include <syslog.h>

#include "alert.h"
#include "counters.h"

enum { REPORTED = 1 << 14 };
_Static_assert((int)VERDICT_COUNT <= (int)COUNTERS_VERDICTS, "the counters have room for every verdict");

/* Each finding once per process and state of the file: a finding is its
 * mailbox, file, UID, offset, verdict, the cache file's identity and the mode. */
static bool reported_before(const struct visit *visit, const struct finding *finding, uint32_t generation, enum mode mode)
{
	static struct fingerprint seen[REPORTED];
	static struct known known = {seen, REPORTED};
	const struct file_state *cache = &visit->states.file[FILE_CACHE];
	const uint64_t what[] = {
		visit->mailbox->device, visit->mailbox->inode, finding->kind, finding->file,
		finding->uid, finding->offset, finding->verdict, cache->device, cache->inode, generation, mode,
	};
	struct fingerprint print = {{0, 0}};
	fingerprint_add(&print, what, sizeof what);
	if (known_contains(&known, &print))
		return true;
	known_add(&known, &print);
	return false;
}

/* The public word of what was done, in each mode. */
static const char *action_of(const struct outcome *outcome, enum mode mode)
{
	if (!outcome->cured)
		return cure_action(CURE_NONE);
	return mode == MODE_SUBSTITUTE ? "substituted" : cure_action(outcome->cure);
}

/* All of ours begin with the mailbox and end with the mode. */
static void begin(struct alert *alert, const char *event, const struct mailbox *mailbox)
{
	alert_begin(alert, event);
	alert_quoted(alert, "mailbox", mailbox->place.data);
}

static void finish(struct alert *alert, enum mode mode, int priority)
{
	alert_word(alert, "mode", mode_name(mode));
	alert_send(alert, priority);
}

static void report_as(const struct visit *visit, const struct finding *finding, const struct outcome *outcome, const char *action, enum mode mode)
{
	struct alert alert;
	begin(&alert, mailbox_finding_name(finding->kind), visit->mailbox);
	alert.verdict = finding->kind == FINDING_RECORD ? finding->verdict : 0;
	alert.left = !outcome->cured;
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
	alert_word(&alert, "action", action);
	if (outcome->reason)
		alert_quoted(&alert, "reason", outcome->reason);
	if (outcome->new_offset)
		alert_number(&alert, "new_offset", outcome->new_offset);
	finish(&alert, mode, finding->verdict == VERDICT_MESSAGE_MISSING ? LOG_ERR : LOG_WARNING);
}

static void report(const struct visit *visit, const struct finding *finding, const struct outcome *outcome, enum mode mode)
{
	report_as(visit, finding, outcome, action_of(outcome, mode), mode);
}

void report_all(const struct visit *visit, const struct judgement *judgement, enum mode mode, const char *reason)
{
	const struct outcome outcome = {.reason = reason};
	for (size_t i = 0; i < judgement->count; i++)
		if (judgement->findings[i].kind != FINDING_GENERATION_MISMATCH && !reported_before(visit, &judgement->findings[i], judgement->summary.generation[1], mode))
			report(visit, &judgement->findings[i], &outcome, mode);
}

void report_plan(const struct visit *visit, const struct judgement *judgement, const struct plan *plan, const char *failure, enum mode mode, struct arena *arena)
{
	const struct outcome *outcome = cure_outcomes(plan, judgement, failure, arena);
	if (!outcome)
		return;
	for (size_t i = 0; i < judgement->count; i++)
		if (judgement->findings[i].kind != FINDING_GENERATION_MISMATCH && !reported_before(visit, &judgement->findings[i], judgement->summary.generation[1], mode))
			report(visit, &judgement->findings[i], &outcome[i], mode);
	if (failure || !plan->cures)
		return;
	struct alert alert;
	begin(&alert, mode == MODE_SUBSTITUTE ? "substituted" : cure_action(CURE_FOUND), visit->mailbox);
	alert_number(&alert, "records", plan->cures);
	alert_number(&alert, mode == MODE_REPAIR ? "appended" : "overlaid", plan->tail[0].length + plan->tail[1].length);
	finish(&alert, mode, LOG_NOTICE);
}

void report_taken_over(const struct mailbox *mailbox, size_t records)
{
	struct alert alert;
	begin(&alert, "rolled_forward", mailbox);
	alert_word(&alert, "file", mailbox_file_name(FILE_CACHE_NEW));
	alert_number(&alert, "records", records);
	finish(&alert, MODE_REPAIR, LOG_NOTICE);
}

void report_materialised(const struct mailbox *mailbox, uint64_t appended)
{
	struct alert alert;
	begin(&alert, "materialised", mailbox);
	alert_number(&alert, "appended", appended);
	finish(&alert, MODE_SUBSTITUTE, LOG_NOTICE);
}

void report_repack(const struct mailbox *mailbox, enum mailbox_file file, const char *detail, bool discarded, enum mode mode, int priority)
{
	struct alert alert;
	begin(&alert, "interrupted_rename", mailbox);
	alert.left = !discarded;
	alert_word(&alert, "file", mailbox_file_name(file));
	alert_quoted(&alert, "detail", detail);
	alert_word(&alert, "action", cure_action(discarded ? CURE_DROPPED : CURE_NONE));
	finish(&alert, mode, priority);
}

/* ---- At the source ------------------------------------------------------ */

static bool writes(enum mode mode)
{
	return mode == MODE_SUBSTITUTE || mode == MODE_REPAIR;
}

void report_carried(const struct visit *visit, const struct judgement *judgement, const struct plan *plan, const char *failure, enum mode mode, struct arena *arena)
{
	const struct outcome *outcome = cure_outcomes(plan, judgement, writes(mode) ? failure : NULL, arena);
	size_t records = 0, copied = 0, rebuilt = 0, dropped = 0, left = 0;
	bool done = writes(mode) && !failure;
	for (size_t i = 0; outcome && i < judgement->count; i++) {
		const struct finding *finding = &judgement->findings[i];
		bool record = finding->kind == FINDING_RECORD;
		enum cure cure = outcome[i].cured ? outcome[i].cure : CURE_NONE;
		records += record;
		copied += record && (cure == CURE_CARRIED || cure == CURE_FOUND);
		rebuilt += record && (cure == CURE_REBUILT || cure == CURE_PLACEHOLDER);
		dropped += record && cure == CURE_DROPPED;
		left += record && cure == CURE_NONE;
		if (!writes(mode) || (record && (cure != CURE_NONE || finding->verdict == VERDICT_OK)))
			continue;
		report_as(visit, finding, &outcome[i], cure_action(cure), mode);
	}
	struct alert alert;
	begin(&alert, "carried", visit->mailbox);
	alert.left = !done;
	alert_number(&alert, "records", records);
	if (!failure) {
		alert_number(&alert, "copied", copied);
		alert_number(&alert, "rebuilt", rebuilt);
		alert_number(&alert, "dropped", dropped);
		alert_number(&alert, "left", left);
		alert_number(&alert, "appended", plan->tail[0].length);
	}
	alert_word(&alert, "action", done ? "carried" : "logged");
	if (failure)
		alert_quoted(&alert, "reason", failure);
	finish(&alert, mode, failure ? LOG_WARNING : LOG_NOTICE);
}

void report_rolled(const struct visit *visit, const struct judgement *judgement, const struct finding *finding, const char *reason, enum mode mode)
{
	const struct outcome outcome = {.cured = !reason, .reason = reason};
	if (!reported_before(visit, finding, judgement->summary.generation[1], mode))
		report_as(visit, finding, &outcome, reason ? "logged" : "rolled_forward", mode);
	if (reason)
		return;
	struct alert alert;
	begin(&alert, "rolled_forward", visit->mailbox);
	alert_word(&alert, "file", mailbox_file_name(finding->file));
	finish(&alert, mode, LOG_NOTICE);
}

void report_vetoed(const struct mailbox *mailbox, uint32_t uid, enum mode mode)
{
	struct alert alert;
	begin(&alert, "vetoed", mailbox);
	alert.left = !writes(mode);
	alert_number(&alert, "uid", uid);
	alert_word(&alert, "action", writes(mode) ? "vetoed" : "logged");
	alert_quoted(&alert, "reason", "the message is live in cyrus.index");
	finish(&alert, mode, LOG_WARNING);
}

void report_left_overs(const struct visit *visit, const struct judgement *judgement, enum mode mode)
{
	for (enum mailbox_file file = FILE_INDEX_NEW; file <= FILE_CACHE_NEW; file++) {
		bool of_use = visit->files.descriptor[file] < 0;
		for (size_t i = 0; i < judgement->count; i++)
			of_use |= judgement->findings[i].kind == FINDING_INTERRUPTED_RENAME;
		const struct finding left = {.kind = FINDING_COUNT, .file = file};
		if (of_use || reported_before(visit, &left, 0, mode))
			continue;
		struct alert alert;
		begin(&alert, "skipped", visit->mailbox);
		alert_word(&alert, "file", mailbox_file_name(file));
		alert_quoted(&alert, "reason", "left over, and of no use to the files that are there");
		finish(&alert, mode, LOG_NOTICE);
	}
}
