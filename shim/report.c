#include "report.h"

#include <string.h>
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
	alert.verdict = finding->kind == FINDING_RECORD ? finding->verdict : 0;
	alert.left = strcmp(outcome->action, "logged") == 0;
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

void report_all(const struct visit *visit, const struct judgement *judgement, enum mode mode, const char *reason)
{
	const struct outcome outcome = {"logged", reason, 0};
	for (size_t i = 0; i < judgement->count; i++)
		if (judgement->findings[i].kind != FINDING_GENERATION_MISMATCH && !reported_before(visit, &judgement->findings[i], judgement->summary.generation[1]))
			report(visit, &judgement->findings[i], reason ? &outcome : &logged, mode);
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

void report_plan(const struct visit *visit, const struct judgement *judgement, const struct plan *plan, const char *failure, enum mode mode, struct arena *arena)
{
	const struct replacement **about = arena_alloc(arena, judgement->count * sizeof *about);
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
