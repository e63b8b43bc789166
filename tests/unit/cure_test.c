/* When a judged mailbox is cured at all, and what became of each finding. */
#include <string.h>

#include "cure.h"
#include "unit.h"

static struct finding finding[6];
static struct judgement judgement;
static struct cured cured;
static struct arena arena;

static void start(enum layout_kind layout)
{
	finding[0] = (struct finding){.kind = FINDING_RECORD, .file = FILE_INDEX, .verdict = VERDICT_UNPARSABLE};
	judgement = (struct judgement){.findings = finding, .count = 1, .judged = true};
	judgement.summary = (struct scan_summary){.layout = layout, .has_index = true, .has_cache = true, .generation = {7, 7, 7}};
	arena_init(&arena, 16 << 20);
}

/* Of files that are not there: what gets so far cannot be read. */
static const char *refused(void)
{
	static struct mailbox_files files;
	static const struct plan_options plain;
	const struct cure_files cure = {.readable = &files};
	for (int file = 0; file < FILE_COUNT; file++)
		files.descriptor[file] = -1;
	cure_plan(&cured, &cure, &judgement, &plain, &arena);
	ck_assert(!cured.fault);
	ck_assert_int_eq(cured.index, -1);
	return cured.failure;
}

#define BETWEEN "cyrus.index and cyrus.cache are of different generations"
#define IN_PART "not all of the mailbox could be looked at"
#define UNREAD  "cyrus.index cannot be read"

START_TEST(between_two_renames_the_split_layout_is_left_alone)
{
	start(_i ? LAYOUT_UNIFIED : LAYOUT_SPLIT);
	ck_assert_str_eq(refused(), UNREAD);
	judgement.summary.generation[1] = 8;
	ck_assert_str_eq(refused(), _i ? UNREAD : BETWEEN);
	judgement.summary.has_cache = false; /* gone, or cut before its generation */
	judgement.summary.blank_cache = true;
	ck_assert_str_eq(refused(), UNREAD);
	judgement.summary.blank_cache = false;
	ck_assert_str_eq(refused(), _i ? UNREAD : BETWEEN);
	arena_free(&arena);
}
END_TEST

START_TEST(what_was_seen_in_part_is_left_alone)
{
	start(_i ? LAYOUT_UNIFIED : LAYOUT_SPLIT);
	judgement.summary.incomplete = true;
	ck_assert_str_eq(refused(), _i ? UNREAD : IN_PART);
	judgement.summary.over_budget = true; /* the others are well */
	ck_assert_str_eq(refused(), UNREAD);
	arena_free(&arena);
}
END_TEST

START_TEST(ill_is_what_a_plan_could_cure)
{
	static const struct {
		enum mailbox_finding kind;
		bool split, unified;
	} each[] = {
		{FINDING_RECORD, true, true},           {FINDING_DUPLICATE_UID, true, false},      {FINDING_SHORT_FILE, true, false},
		{FINDING_BAD_HEADER, false, false},     {FINDING_INTERRUPTED_RENAME, false, false}, {FINDING_GENERATION_MISMATCH, false, false},
	};
	for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
		start(LAYOUT_SPLIT);
		finding[0].kind = each[i].kind;
		ck_assert_int_eq(judged_ill(&judgement), each[i].split);
		judgement.summary.layout = LAYOUT_UNIFIED;
		ck_assert_int_eq(judged_ill(&judgement), each[i].unified);
		ck_assert_int_eq(judged_suspicious(&judgement), each[i].kind == FINDING_RECORD || each[i].kind == FINDING_GENERATION_MISMATCH);
		judgement.count = 0;
		ck_assert(!judged_ill(&judgement) && !judged_suspicious(&judgement));
	}
}
END_TEST

START_TEST(each_finding_has_its_outcome)
{
	struct replacement replacement[] = {
		{.cure = CURE_REBUILT, .source = 0, .also = 3, .new_offset = 400},
		{.cure = CURE_NONE, .reason = "why", .source = 1, .also = SIZE_MAX},
		{.cure = CURE_NONE, .source = 5, .also = SIZE_MAX},
	};
	struct plan plan = {.header = {.kind = LAYOUT_SPLIT}, .replacement = replacement, .count = 3, .cures = 1};
	start(LAYOUT_SPLIT);
	judgement.count = 6;
	finding[1] = finding[3] = finding[5] = finding[0];
	finding[4] = (struct finding){.kind = FINDING_SHORT_FILE, .file = FILE_CACHE}; /* there is no such cure */
	finding[2] = (struct finding){.kind = FINDING_SHORT_FILE, .file = FILE_EXPUNGE};
	plan.file[FILE_EXPUNGE].short_file = true;
	const struct outcome *good = cure_outcomes(&plan, &judgement, NULL, &arena);
	ck_assert(good[0].cured && good[0].cure == CURE_REBUILT && good[0].new_offset == 400 && !good[0].reason);
	ck_assert(!good[1].cured && strcmp(good[1].reason, "why") == 0);
	ck_assert(good[2].cured);
	ck_assert(good[3].cured && good[3].new_offset == 400);
	ck_assert(!good[4].cured && !good[5].cured && !good[5].reason);
	const struct outcome *bad = cure_outcomes(&plan, &judgement, "no", &arena);
	for (int i = 0; i < 6; i++)
		ck_assert(!bad[i].cured && strcmp(bad[i].reason, i == 1 ? "why" : "no") == 0);
	plan.file[FILE_EXPUNGE].short_file = false;
	ck_assert(!cure_outcomes(&plan, &judgement, NULL, &arena)[2].cured);
	arena_free(&arena);
	arena_init(&arena, 0);
	ck_assert_ptr_null(cure_outcomes(&plan, &judgement, NULL, &arena));
}
END_TEST

START_TEST(a_repack_is_rolled_forward_when_nothing_is_left_to_take)
{
	const struct finding left = {.kind = FINDING_INTERRUPTED_RENAME, .file = FILE_CACHE_NEW}, other = {.kind = FINDING_INTERRUPTED_RENAME, .file = FILE_INDEX_NEW};
	struct plan plan = {.header = {.kind = LAYOUT_UNIFIED}, .count = 2, .cures = 2};
	ck_assert(cure_rolled_forward(&plan, &left));
	ck_assert(!cure_rolled_forward(&plan, &other));
	ck_assert(!cure_rolled_forward(&plan, &(struct finding){.kind = FINDING_RECORD, .file = FILE_CACHE_NEW}));
	plan.cures = 1;
	ck_assert(!cure_rolled_forward(&plan, &left));
	plan.count = plan.cures = 0;
	ck_assert(!cure_rolled_forward(&plan, &left));
	plan = (struct plan){.header = {.kind = LAYOUT_SPLIT}, .count = 1, .cures = 1};
	ck_assert(!cure_rolled_forward(&plan, &left));
}
END_TEST

int main(void)
{
	const struct unit_loop loop[] = {
		{between_two_renames_the_split_layout_is_left_alone, 0, 2},
		{what_was_seen_in_part_is_left_alone, 0, 2},
		{ill_is_what_a_plan_could_cure, 0, 1},
		{each_finding_has_its_outcome, 0, 1},
		{a_repack_is_rolled_forward_when_nothing_is_left_to_take, 0, 1},
		{NULL, 0, 0},
	};
	return unit_run_loops("cure", loop);
}
