/* What audit and repair print: JSON for scripts, lines and a table for people. */
#include <stdlib.h>

#include "cli.h"

/* ---- JSON --------------------------------------------------------------- */

/* Bytes below 0x20 and from 0x7f on become \u00XX, each by itself: a name need
 * not be UTF-8, and so comes back byte for byte as Latin-1. */
void json_string(const char *string)
{
	putchar('"');
	for (const unsigned char *c = (const unsigned char *)string; *c; c++) {
		if (*c == '"' || *c == '\\')
			printf("\\%c", *c);
		else if (*c < 0x20 || *c >= 0x7f)
			printf("\\u%04x", *c);
		else
			putchar(*c);
	}
	putchar('"');
}

static void json_generation(const char *name, bool there, uint32_t generation)
{
	if (there)
		printf("\"%s\":%u", name, generation);
	else
		printf("\"%s\":null", name);
}

void json_finding(const struct finding *finding)
{
	bool record = finding->kind == FINDING_RECORD;
	printf("{\"file\":\"%s\"", mailbox_file_name(finding->file));
	if (record)
		printf(",\"record\":%u", finding->record);
	if (record || finding->kind == FINDING_DUPLICATE_UID)
		printf(",\"uid\":%u", finding->uid);
	if (record)
		printf(",\"offset\":%llu", (unsigned long long)finding->offset);
	printf(",\"verdict\":\"%s\",\"detail\":",
		record ? verdict_name(finding->verdict) : mailbox_finding_name(finding->kind));
	json_string(finding->detail);
}

void json_mailbox(const struct look *look)
{
	const struct judgement *found = &look->found;
	const struct scan_summary *summary = &found->summary;
	fputs("{\"mailbox\":", stdout);
	json_string(look->data);
	if (found->judged)
		printf(",\"layout\":\"%s\",\"minor\":%u", summary->layout == LAYOUT_SPLIT ? "split" : "unified",
			summary->minor);
	else
		fputs(",\"layout\":null,\"minor\":null", stdout);
	fputs(",\"generation\":{", stdout);
	json_generation("index", found->judged, summary->generation[0]);
	putchar(',');
	json_generation("cache", summary->has_cache, summary->generation[1]);
	putchar(',');
	json_generation("expunge", summary->has_expunge, summary->generation[2]);
	printf("},\"records\":{\"index\":%u,\"expunge\":%u},\"findings\":[", summary->records[0], summary->records[1]);
}

void json_trouble(const struct look *look)
{
	if (!look->trouble)
		return;
	printf(",\"error\":{\"file\":\"%s\",\"offset\":%llu,\"reason\":", mailbox_file_name(look->trouble_file),
		(unsigned long long)look->trouble_offset);
	json_string(look->trouble_reason);
	putchar('}');
}

/* ---- For people --------------------------------------------------------- */

void print_finding(const struct finding *finding)
{
	printf("  %s", mailbox_file_name(finding->file));
	if (finding->kind == FINDING_RECORD)
		printf(" record %u", finding->record);
	if (finding->kind == FINDING_RECORD || finding->kind == FINDING_DUPLICATE_UID)
		printf(" uid %u", finding->uid);
	if (finding->kind == FINDING_RECORD)
		printf(" offset %llu %s", (unsigned long long)finding->offset, verdict_name(finding->verdict));
	else
		printf(" %s", mailbox_finding_name(finding->kind));
	char *detail = visible_string(finding->detail);
	printf("%s%s", *detail ? ": " : "", detail);
	free(detail);
}

void print_row(const char *name, uint64_t number)
{
	printf("%-26s %12llu\n", name, (unsigned long long)number);
}

/* ---- Totals ------------------------------------------------------------- */

void add_up(struct totals *totals, const struct look *look)
{
	const struct judgement *found = &look->found;
	totals->mailboxes++;
	totals->bad += found->summary.findings > 0;
	totals->failed += look->trouble != NULL;
	totals->records[0] += found->summary.records[0];
	totals->records[1] += found->summary.records[1];
	for (size_t i = 0; i < found->count; i++) {
		totals->finding[found->findings[i].kind]++;
		if (found->findings[i].kind == FINDING_RECORD)
			totals->verdict[found->findings[i].verdict]++;
	}
}

void print_totals(const struct totals *totals)
{
	print_row("mailboxes", totals->mailboxes);
	print_row("  with findings", totals->bad);
	if (totals->failed)
		print_row("  not looked at", totals->failed);
	print_row("records in index", totals->records[0]);
	print_row("records in expunge", totals->records[1]);
	print_row("bad records", totals->finding[FINDING_RECORD]);
	for (int verdict = 0; verdict < VERDICT_COUNT; verdict++) {
		char name[32];
		snprintf(name, sizeof name, "  %s", verdict_name((enum verdict)verdict));
		if (totals->verdict[verdict])
			print_row(name, totals->verdict[verdict]);
	}
	for (int kind = FINDING_RECORD + 1; kind < FINDING_COUNT; kind++)
		if (totals->finding[kind])
			print_row(mailbox_finding_name((enum mailbox_finding)kind), totals->finding[kind]);
}
