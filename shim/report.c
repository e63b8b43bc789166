#include "report.h"

#include <syslog.h>

#include "alert.h"
#include "counters.h"

enum { REPORTED = 1 << 14 };
_Static_assert((int)VERDICT_COUNT <= (int)COUNTERS_VERDICTS, "the counters have room for every verdict");

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

/* The public word of what was done, in each mode. */
static const char *action_of(const struct outcome *outcome, enum mode mode)
{
	if (!outcome->cured)
		return cure_action(CURE_NONE);
	return mode == MODE_SUBSTITUTE ? "substituted" : cure_action(outcome->cure);
}

static void report(const struct visit *visit, const struct finding *finding, const struct outcome *outcome, enum mode mode)
{
	struct alert alert;
	alert_begin(&alert, mailbox_finding_name(finding->kind));
	alert.verdict = finding->kind == FINDING_RECORD ? finding->verdict : 0;
	alert.left = !outcome->cured;
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
	alert_word(&alert, "action", action_of(outcome, mode));
	if (outcome->reason)
		alert_quoted(&alert, "reason", outcome->reason);
	if (outcome->new_offset)
		alert_number(&alert, "new_offset", outcome->new_offset);
	alert_word(&alert, "mode", mode_name(mode));
	alert_send(&alert, finding->verdict == VERDICT_MESSAGE_MISSING ? LOG_ERR : LOG_WARNING);
}

void report_all(const struct visit *visit, const struct judgement *judgement, enum mode mode, const char *reason)
{
	const struct outcome outcome = {.reason = reason};
	for (size_t i = 0; i < judgement->count; i++)
		if (judgement->findings[i].kind != FINDING_GENERATION_MISMATCH && !reported_before(visit, &judgement->findings[i], judgement->summary.generation[1]))
			report(visit, &judgement->findings[i], &outcome, mode);
}

void report_plan(const struct visit *visit, const struct judgement *judgement, const struct plan *plan, const char *failure, enum mode mode, struct arena *arena)
{
	const struct outcome *outcome = cure_outcomes(plan, judgement, failure, arena);
	if (!outcome)
		return;
	for (size_t i = 0; i < judgement->count; i++)
		if (judgement->findings[i].kind != FINDING_GENERATION_MISMATCH && !reported_before(visit, &judgement->findings[i], judgement->summary.generation[1]))
			report(visit, &judgement->findings[i], &outcome[i], mode);
	if (failure || !plan->cures)
		return;
	struct alert alert;
	alert_begin(&alert, mode == MODE_SUBSTITUTE ? "substituted" : cure_action(CURE_FOUND));
	alert_quoted(&alert, "mailbox", visit->mailbox->place.data);
	alert_number(&alert, "records", plan->cures);
	alert_number(&alert, mode == MODE_REPAIR ? "appended" : "overlaid", plan->tail[0].length + plan->tail[1].length);
	alert_word(&alert, "mode", mode_name(mode));
	alert_send(&alert, LOG_NOTICE);
}
