/* What a look at a mailbox of the unified layout comes to where a client waits,
 * where memory or the clock is missing, and what may be remembered of it then. */
#include <sys/time.h>

#include "judge.h"
#include "policy.h"
#include "release_writer.h"
#include "short_memory.h"
#include "trail.h"
#include "visit_fixture.h"

static struct arena arena;
static struct judgement judgement;

/* ---- The process: its name, its clock, its configuration ---------------- */

static const char *program;
static bool clock_fails;
static time_t clock_ahead;

ssize_t readlink(const char *path, char *target, size_t room)
{
	size_t length = strlen(program);
	memcpy(target, program, length < room ? length : room);
	return (ssize_t)(length < room ? length : room);
}

int gettimeofday(struct timeval *restrict now, void *restrict zone)
{
	struct timespec time;
	if (clock_fails || clock_gettime(CLOCK_REALTIME, &time) != 0)
		return -1;
	*now = (struct timeval){time.tv_sec + clock_ahead, time.tv_nsec / 1000};
	return 0;
}

static void configure(const char *budget, const char *deep)
{
	static char text[9000];
	struct test_bytes bytes = {0};
	bytes_append(&bytes, text, (size_t)snprintf(text, sizeof text, "state_dir = %s/state\nimapd_conf = %s/none\nscan_budget = %s\ndeep = %s\n", directory, directory, budget, deep));
	bytes_save(&bytes, directory, "cyrguard.conf");
	bytes_free(&bytes);
	setenv("CYRGUARD_CONFIG", at("cyrguard.conf"), 1);
}

/* ---- The mailbox -------------------------------------------------------- */

static void visited(void)
{
	mailbox_save(&writer, directory);
	promise(visit_begin(&visit, visit.mailbox, index_fd));
}

/* As 3.6.1 would have stored them: all of one length. */
static void unified(uint32_t messages)
{
	char text[512];
	mailbox_free(&writer);
	mailbox_start(&writer, 17);
	arena_init(&arena, 64 << 20);
	for (uint32_t uid = 1; uid <= messages; uid++) {
		snprintf(text, sizeof text, "From: Alice <alice@example.org>\r\nDate: Mon, 24 Sep 2007 09:18:00 +0000\r\nMessage-ID: <%04u@example.org>\r\nSubject: number %04u\r\n\r\nHello.\r\n", (unsigned)uid, (unsigned)uid);
		release_message(&writer, mailbox_add(&writer, uid, ""), "3.6.1", text, false, &arena);
	}
	visited();
}

static void exchange(uint32_t a, uint32_t b)
{
	struct test_record *record = writer.index.record, first = record[a];
	record[a].cache_offset = record[b].cache_offset;
	record[a].cache_crc = record[b].cache_crc;
	record[b].cache_offset = first.cache_offset;
	record[b].cache_crc = first.cache_crc;
}

/* Their files and GUIDs: nothing cheap speaks against them. */
static void exchange_messages(uint32_t a, uint32_t b)
{
	struct test_record *record = writer.index.record, first = record[a];
	record[a].message = record[b].message;
	memcpy(record[a].guid, record[b].guid, sizeof first.guid);
	record[b].message = first.message;
	memcpy(record[b].guid, first.guid, sizeof first.guid);
}

static void look(void)
{
	arena_free(&arena);
	arena_init(&arena, 64 << 20);
	judge(&visit, true, &arena, &judgement);
	visit_end(&visit);
}

static size_t accused(void)
{
	size_t count = 0;
	for (size_t i = 0; i < judgement.count; i++)
		count += judgement.findings[i].kind == FINDING_RECORD && judgement.findings[i].verdict == VERDICT_WRONG_MESSAGE;
	return count;
}

/* ---- What is promised --------------------------------------------------- */

static void who_has_anothers_is_found_a_few_at_a_time(void)
{
	unified(200);
	for (uint32_t i = 20; i < 180; i += 2)
		exchange(i, i + 1);
	visited();
	look();
	const size_t first = accused();
	promise(judgement.judged && !judgement.lost && first >= 64 && first <= 128);
}

/* One that is found without a comparison has neighbours, too. */
static void beside_a_wrong_one_others_are_compared(void)
{
	unified(20);
	writer.index.record[7].header_size++;
	visited();
	look();
	promise(judgement.judged && judgement.summary.suspects == 0 && accused() == 1);
	promise(judgement.summary.cache_bytes > 0 && !judgement.summary.incomplete);
}

/* A witness that turns out to be wrong is its own neighbour. */
static void nobody_is_accused_twice(void)
{
	unified(20);
	exchange_messages(6, 7);
	exchange(14, 15);
	visited();
	look();
	promise(judgement.summary.suspects == 2 && accused() == 4);
}

/* In a process that knows nothing yet: no memory from the `n`th piece on, or for
 * it alone. True if what it found, if anything, is of the three that are wrong. */
static bool looks_without(unsigned n, bool ever_after, bool *lost)
{
	int status;
	pid_t child = fork();
	if (child == 0) {
		short_memory_begin(n, ever_after);
		look();
		short_memory_end();
		for (size_t i = 0; i < judgement.count; i++)
			promise(judgement.findings[i].record % 6 == 3); /* 3, 9, 15 */
		_exit(judgement.lost ? 2 : judgement.summary.incomplete ? 3 : 0);
	}
	promise(waitpid(child, &status, 0) == child && WIFEXITED(status));
	*lost |= WEXITSTATUS(status) == 2;
	return WEXITSTATUS(status) != 1;
}

static void without_memory_no_innocent_is_accused(void)
{
	bool lost = false;
	unified(20);
	exchange(3, 15);
	writer.index.record[9].header_size++;
	visited();
	for (unsigned n = 1; n <= 40; n++)
		promise(looks_without(n, false, &lost) && looks_without(n, true, &lost));
	for (unsigned n = 41; n <= 340; n += 7)
		promise(looks_without(n, false, &lost) && looks_without(n + 3, true, &lost));
	promise(lost);
	look();
	promise(accused() == 3 && !judgement.lost && !judgement.summary.incomplete);
}

/* Of the cache: the rest was not looked at, and that is no fault of the file. If
 * one is there that cannot be read, that is said. */
static void a_budget_ends_a_look(void)
{
	bool lost = false;
	unified(1500);
	exchange(3, 9);
	writer.index.record[15].header_size++;
	visited();
	look();
	promise(judgement.judged && judgement.summary.over_budget && judgement.summary.incomplete && accused() >= 1);
	for (unsigned n = 1; n <= 30; n += 2)
		promise(looks_without(n, true, &lost));
	promise(mkdir(at("cyrus.expunge"), 0700) == 0);
	look();
	promise(judgement.judged && !judgement.summary.over_budget && judgement.summary.incomplete && strstr(judgement.summary.reason, "cyrus.expunge"));
	promise(rmdir(at("cyrus.expunge")) == 0);
}

/* Of message files: nobody beside the wrong ones is compared any more. */
static void a_budget_ends_a_comparison(void)
{
	unified(20);
	exchange_messages(7, 8);
	exchange(5, 6);
	visited();
	look();
	promise(judgement.judged && accused() == 2);
}

/* By a program of this name, which has looked at nothing yet. */
static bool knows(const char *name, bool notes_first)
{
	int status;
	pid_t child = fork();
	if (child == 0) {
		program = name;
		if (notes_first)
			judge_note_clean(&visit);
		_exit(judge_known_clean(track_find(index_fd)));
	}
	return waitpid(child, &status, 0) == child && WEXITSTATUS(status) == 1;
}

/* deep = always: where a client waits less of it is found. */
static void known_is_what_was_looked_at_likewise(void)
{
	static char elsewhere[4200], cache[4300];
	struct mailbox_place *place = &visit.mailbox->place;
	unified(3);
	snprintf(elsewhere, sizeof elsewhere, "%s/elsewhere", directory);
	snprintf(cache, sizeof cache, "%s/cyrus.cache", elsewhere);
	promise(mkdir(elsewhere, 0755) == 0 && link(at("cyrus.cache"), cache) == 0 && visit_begin(&visit, visit.mailbox, index_fd));
	visit_open(&visit);
	clock_ahead = 1000; /* all is settled */
	promise(!knows("/usr/sbin/imapd", false) && knows("/usr/sbin/imapd", true) && knows("/usr/sbin/imapd", false));
	promise(!knows("/usr/sbin/cyr_expire", false));
	/* Message files elsewhere are no matter, another cache is. */
	visit.mailbox->unified = visit.mailbox->just_opened = true;
	strcpy(place->data, elsewhere);
	promise(knows("/usr/sbin/imapd", false));
	strcpy(place->cache, place->data);
	promise(!knows("/usr/sbin/imapd", false));
	mailbox_place_plain(place, at("none"));
	visit.mailbox->just_opened = false;
	promise(!knows("/usr/sbin/imapd", false));
}

static void what_was_not_judged_whole_has_no_trail(void)
{
	struct trail trail = {.on = true};
	unified(3);
	judge(&visit, true, &arena, &judgement);
	promise(judgement.judged && judgement.count == 0);
	trail_begin(&trail, &visit, &judgement);
	promise(trail.on);
	judgement.lost = true;
	trail_begin(&trail, &visit, &judgement);
	promise(!trail.on);
	judgement.lost = judgement.judged = false;
	trail_begin(&trail, &visit, &judgement);
	promise(!trail.on);
	judgement.judged = true;
	strcpy(visit.mailbox->place.archive, directory);
	trail_begin(&trail, &visit, &judgement);
	promise(!trail.on);
}

/* Inodes there may have the same numbers. */
static void what_is_written_on_another_device_is_no_matter(void)
{
	struct trail trail;
	unified(3);
	judge(&visit, true, &arena, &judgement);
	trail_begin(&trail, &visit, &judgement);
	promise(trail.on && track_lock(index_fd, TRACK_WRITE_LOCKED));
	const struct tracked index = *track_find(index_fd), cache = *track_find(host_opens("cyrus.cache", O_RDWR));
	struct tracked there = index;
	there.device++;
	trail_wrote(&trail, &there, 0, 1);
	there.inode = cache.inode;
	trail_wrote(&trail, &there, 0, 1);
	promise(trail.on && !trail.written);
	trail_wrote(&trail, &index, 0, 1);
	promise(trail.on && trail.written);
	there.inode = index.inode;
	trail_unlocking(&trail, &there);
	promise(trail.on && trail.written);
	trail_unlocking(&trail, &index);
	promise(trail.on && !trail.written);
	trail_wrote(&trail, &index, 0, 1);
	trail.cache.device++;
	trail_unlocking(&trail, &index);
	promise(!trail.on);
}

static void without_a_clock_nothing_is_settled(void)
{
	struct trail trail = {.on = true};
	unified(3);
	judge(&visit, true, &arena, &judgement);
	struct visit_states states = visit.states;
	for (int i = 0; i < 3; i++)
		states.file[i].changed.tv_sec -= 1000;
	promise(visit_settled(&states));
	clock_fails = true;
	trail_begin(&trail, &visit, &judgement);
	promise(!visit_settled(&states) && !trail.on);
}

/* Who looks, and what is configured. */
static const struct {
	void (*act)(void);
	const char *program, *budget, *deep;
} settings[] = {
	{who_has_anothers_is_found_a_few_at_a_time, "/usr/sbin/imapd", "64M", "auto"},
	{beside_a_wrong_one_others_are_compared, "/usr/sbin/imapd", "64M", "auto"},
	{a_budget_ends_a_look, "/usr/sbin/imapd", "300K", "auto"},
	{a_budget_ends_a_comparison, "/usr/sbin/imapd", "1K", "auto"},
	{known_is_what_was_looked_at_likewise, "/usr/sbin/imapd", "64M", "always"},
	{NULL, "/usr/sbin/cyr_expire", "64M", "auto"},
};

static void configured(void (*act)(void))
{
	size_t i = 0;
	while (settings[i].act && settings[i].act != act)
		i++;
	program = settings[i].program;
	configure(settings[i].budget, settings[i].deep);
	if (act == known_is_what_was_looked_at_likewise)
		promise(mkdir(at("state"), 0755) == 0);
}

static const struct row rows[] = {
	{"who has another's is found a few at a time", who_has_anothers_is_found_a_few_at_a_time},
	{"beside a wrong one others are compared", beside_a_wrong_one_others_are_compared},
	{"nobody is accused twice", nobody_is_accused_twice},
	{"without memory no innocent is accused", without_memory_no_innocent_is_accused},
	{"a budget ends a look", a_budget_ends_a_look},
	{"a budget ends a comparison", a_budget_ends_a_comparison},
	{"known is what was looked at likewise", known_is_what_was_looked_at_likewise},
	{"what was not judged whole has no trail", what_was_not_judged_whole_has_no_trail},
	{"what is written on another device is no matter", what_is_written_on_another_device_is_no_matter},
	{"without a clock nothing is settled", without_a_clock_nothing_is_settled},
};

int main(void)
{
	prepare = configured;
	return run_rows(rows, sizeof rows / sizeof rows[0]);
}
