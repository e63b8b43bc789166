/* What a host does between two locks of a mailbox that was found good, and
 * whether the trail holds then: a table. What somebody else wrote, within one
 * tick of the clock that stamps files, is made by taking the state anew. Then once
 * more for each call the trail makes, with that call failing: it holds nowhere
 * where it does not hold else. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge.h"
#include "mailbox_writer.h"
#include "real.h"
#include "real_calls.h"
#include "trail.h"

enum { RECORDS = 6, MANY = 1100, HEADER = 160, RECORD = 112 }; /* lengths of minor 17 */

static char *directory, *configuration;
static struct mailbox_writer writer;
static struct arena arena;
static struct trail trail;
static sigset_t signals;
static int index_fd, cache_fd;

static void result(bool good, const char *name, const char *promise)
{
	static unsigned tests;
	static bool failed;
	if (name)
		printf("%sok %u - %s: %s\n", good ? "" : "not ", ++tests, name, promise);
	failed |= !good;
	if (!name) {
		printf("1..%u\n", tests);
		fflush(stdout);
		exit(failed);
	}
}

static int opened(const char *name)
{
	char path[4200];
	snprintf(path, sizeof path, "%s/%s", directory, name);
	int fd = open(path, O_RDWR);
	if (fd < 0 || !track_opened(fd, AT_FDCWD, path, O_RDWR))
		_exit(9);
	return fd;
}

static struct tracked *index_entry(void)
{
	return track_find(index_fd);
}

/* ---- What the host does: through the hooks ------------------------------ */

static void writes(int fd, const uint8_t *bytes, size_t length, uint64_t at)
{
	const struct tracked *entry = track_find(fd);
	if (entry) /* one that is lost sight of is not told of, nor is its unlocking */
		trail_wrote(&trail, entry, at, length);
	if (pwrite(fd, bytes, length, (off_t)at) != (ssize_t)length)
		_exit(9);
}

/* As the writer has it. */
static void writes_records(uint32_t first, uint32_t count)
{
	const struct test_bytes bytes = mailbox_index(&writer);
	writes(index_fd, bytes.data + HEADER + first * RECORD, (size_t)count * RECORD, HEADER + (uint64_t)first * RECORD);
}

static void writes_the_header(void)
{
	const struct test_bytes bytes = mailbox_index(&writer);
	writes(index_fd, bytes.data, HEADER, 0);
}

static void does_nothing(void)
{
}

static void sets_a_flag(void)
{
	writer.index.record[2].system_flags ^= 1;
	writes_records(2, 1);
	writes_the_header();
}

static void appends(void)
{
	size_t before = writer.cache.length;
	mailbox_add(&writer, 7, "new");
	writes(cache_fd, writer.cache.data + before, writer.cache.length - before, before);
	writes_records(RECORDS, 1);
	writes_the_header();
}

static void writes_all_one_by_one(void)
{
	for (uint32_t i = 0; i < RECORDS; i++)
		writes_records(i, 1);
	for (uint32_t i = RECORDS; i-- > 0;)
		writes_records(i, 1);
}

static void writes_here_and_there(void)
{
	for (uint32_t i = 1; i <= 2 * TRAIL_RANGES; i += 2)
		writes_records(i, 1);
	writes_the_header();
}

static void writes_too_much(void)
{
	writes_records(0, MANY);
}

static void writes_an_offset_of_nowhere(void)
{
	writer.index.record[2].cache_offset += 1 << 20;
	writes_records(2, 1);
}

static void writes_an_offset_of_another(void)
{
	writer.index.record[2].cache_offset = writer.index.record[1].cache_offset;
	writer.index.record[2].cache_crc = writer.index.record[1].cache_crc;
	writes_records(2, 1);
}

static void writes_no_offset(void)
{
	writer.index.record[2].cache_offset = 0;
	writes_records(2, 1);
}

static void writes_a_wrong_crc(void)
{
	writer.index.record[2].bad_crc = true;
	writes_records(2, 1);
}

static void archives(void)
{
	writer.index.record[2].system_flags |= 1u << 29;
	writes_records(2, 1);
}

static void counts_one_more(void)
{
	mailbox_add(&writer, 7, "never written");
	writes_the_header();
}

static void writes_behind_the_last(void)
{
	mailbox_add(&writer, 7, "not counted");
	writes_records(RECORDS, 1);
}

static void writes_over_the_cache(void)
{
	writes(cache_fd, writer.cache.data + 8, 4, 8);
}

static void begins_a_generation(void)
{
	writer.generation++;
	writes_the_header();
}

static void writes_a_header_of_the_split_layout(void)
{
	struct mailbox_writer other;
	mailbox_start(&other, 9);
	const struct test_bytes bytes = mailbox_index(&other);
	writes(index_fd, bytes.data, bytes.length, 0);
}

static void gives_up_another_lock_first(void)
{
	const struct tracked *cache = track_find(cache_fd);
	sets_a_flag();
	if (cache)
		trail_unlocking(&trail, cache);
	if (!trail.written)
		_exit(9);
}

static void breaks_the_header(void)
{
	static const uint8_t none[HEADER];
	writes(index_fd, none, sizeof none, 0);
}

static void writes_without_the_lock(void)
{
	track_lock(index_fd, TRACK_UNLOCKED);
	sets_a_flag();
	track_lock(index_fd, TRACK_WRITE_LOCKED);
}

/* ---- What others do, when the lock is given up -------------------------- */

static void other_writes(const char *name, const void *bytes, size_t length, off_t at)
{
	char path[4200];
	snprintf(path, sizeof path, "%s/%s", directory, name);
	int fd = open(path, O_RDWR);
	if (fd < 0 || pwrite(fd, bytes, length, at) != (ssize_t)length)
		_exit(9);
	close(fd);
}

static void within_the_tick(void)
{
	visit_state(index_fd, &trail.index);
}

static void sets_a_flag_within_the_tick(void)
{
	struct mailbox_writer *w = &writer;
	w->index.record[1].system_flags ^= 1;
	w->uidvalidity++; /* any word of the header: HIGHESTMODSEQ moves on */
	const struct test_bytes bytes = mailbox_index(w);
	other_writes("cyrus.index", bytes.data, bytes.length, 0);
	within_the_tick();
}

static void shortens_the_header_within_the_tick(void)
{
	if (ftruncate(index_fd, HEADER / 2) != 0)
		_exit(9);
	within_the_tick();
}

static void writes_the_index(void)
{
	other_writes("cyrus.index", "\xff", 1, HEADER + 4 * RECORD + 8);
}

static void appends_to_the_cache(void)
{
	other_writes("cyrus.cache", "more", 4, (off_t)writer.cache.length);
}

static void removes_the_cache(void)
{
	char path[4200];
	snprintf(path, sizeof path, "%s/cyrus.cache", directory);
	unlink(path);
}

static void removes_the_cache_before(void)
{
	sets_a_flag();
	removes_the_cache();
}

static void shortens_the_cache_before(void)
{
	sets_a_flag();
	if (ftruncate(cache_fd, 4) != 0)
		_exit(9);
}

static void time_passes(void)
{
	trail.since -= 2;
}

static void time_runs_backwards(void)
{
	trail.since += 100;
}

static void memory_runs_out(void)
{
	arena_free(&arena);
	arena_init(&arena, 0);
}

static void writes_unlocked_no_more(void)
{
	trail.written = true;
}

/* ---- The mailbox before ------------------------------------------------- */

static void good(uint32_t records)
{
	mailbox_start(&writer, 17);
	for (uint32_t uid = 1; uid <= records; uid++) {
		struct test_record *record = mailbox_add(&writer, uid, "subject");
		free(record->message); /* nobody asks for it */
		record->message = NULL;
	}
	mailbox_save(&writer, directory);
}

static void six(void)
{
	good(RECORDS);
}

static void many(void)
{
	good(MANY);
}

static void bad_offset(void)
{
	mailbox_start(&writer, 17);
	for (uint32_t uid = 1; uid <= RECORDS; uid++)
		mailbox_add(&writer, uid, "subject");
	writer.index.record[3].cache_offset += 1 << 20;
	mailbox_save(&writer, directory);
}

static void split(void)
{
	mailbox_start(&writer, 9);
	mailbox_add(&writer, 1, "subject");
	mailbox_save(&writer, directory);
}

static void no_order(void)
{
	mailbox_start(&writer, 17);
	for (uint32_t uid = 1; uid <= RECORDS; uid++)
		mailbox_add(&writer, uid, "subject");
	struct test_record *record = writer.index.record;
	uint64_t offset = record[1].cache_offset;
	uint32_t crc = record[1].cache_crc;
	record[1].cache_offset = record[2].cache_offset;
	record[1].cache_crc = record[2].cache_crc;
	record[2].cache_offset = offset;
	record[2].cache_crc = crc;
	mailbox_save(&writer, directory);
}

static void empty_cache(void)
{
	mailbox_start(&writer, 17);
	mailbox_save(&writer, directory);
	removes_the_cache();
}

/* ---- The table ---------------------------------------------------------- */

static const struct row {
	const char *name;
	void (*before)(void);
	void (*host)(void), (*others)(void);
	bool begins, holds;
	const char *deep;
} rows[] = {
	{"nothing", six, does_nothing, does_nothing, true, true, "auto"},
	{"a flag", six, sets_a_flag, does_nothing, true, true, "auto"},
	{"the header alone", six, writes_the_header, does_nothing, true, true, "auto"},
	{"a new message", six, appends, does_nothing, true, true, "auto"},
	{"all records, one by one, there and back", six, writes_all_one_by_one, does_nothing, true, true, "auto"},
	{"many records here and there", many, writes_here_and_there, does_nothing, true, false, "auto"},
	{"more records than it is worth", many, writes_too_much, does_nothing, true, false, "auto"},
	{"an offset that leads nowhere", six, writes_an_offset_of_nowhere, does_nothing, true, false, "auto"},
	{"the offset of its neighbour", six, writes_an_offset_of_another, does_nothing, true, false, "auto"},
	{"no offset", six, writes_no_offset, does_nothing, true, false, "auto"},
	{"a wrong record CRC", six, writes_a_wrong_crc, does_nothing, true, false, "auto"},
	{"a record of the archive", six, archives, does_nothing, true, false, "auto"},
	{"a header that counts one more", six, counts_one_more, does_nothing, true, false, "auto"},
	{"a record that is not counted", six, writes_behind_the_last, does_nothing, true, false, "auto"},
	{"bytes in the midst of the cache", six, writes_over_the_cache, does_nothing, true, false, "auto"},
	{"a generation of its own", six, begins_a_generation, does_nothing, true, false, "auto"},
	{"a header of the split layout", six, writes_a_header_of_the_split_layout, does_nothing, true, false, "auto"},
	{"an unlock of the cache before", six, gives_up_another_lock_first, does_nothing, true, true, "auto"},
	{"a flag, and no memory to look at it", six, sets_a_flag, memory_runs_out, true, false, "auto"},
	{"a header of zeroes", six, breaks_the_header, does_nothing, true, false, "auto"},
	{"a write without the lock", six, writes_without_the_lock, does_nothing, true, false, "auto"},
	{"another's flag within the tick", six, does_nothing, sets_a_flag_within_the_tick, true, false, "auto"},
	{"another's flag within the tick, after ours", six, sets_a_flag, sets_a_flag_within_the_tick, true, false, "auto"},
	{"a header cut within the tick", six, does_nothing, shortens_the_header_within_the_tick, true, false, "auto"},
	{"another's write to the index", six, does_nothing, writes_the_index, true, false, "auto"},
	{"another's write to the cache", six, does_nothing, appends_to_the_cache, true, false, "auto"},
	{"the cache removed", six, does_nothing, removes_the_cache, true, false, "auto"},
	{"the cache removed before the unlock", six, removes_the_cache_before, does_nothing, true, false, "auto"},
	{"the cache cut before the unlock", six, shortens_the_cache_before, does_nothing, true, false, "auto"},
	{"time", six, does_nothing, time_passes, true, false, "auto"},
	{"a clock set back", six, does_nothing, time_runs_backwards, true, false, "auto"},
	{"a write after the unlock", six, does_nothing, writes_unlocked_no_more, true, false, "auto"},
	{"a mailbox that is not well", bad_offset, does_nothing, does_nothing, false, false, "auto"},
	{"a mailbox of the split layout", split, does_nothing, does_nothing, false, false, "auto"},
	{"records in another order than the cache's", no_order, does_nothing, does_nothing, false, false, "auto"},
	{"a mailbox without a cache", empty_cache, does_nothing, does_nothing, false, false, "auto"},
	{"all records are always compared", six, does_nothing, does_nothing, false, false, "always"},
};

/* How a run ended: the exit status of the child. */
enum { HOLDS = 1, BEGUN = 2, CALLS_ABOVE = 4 };

static int act(const struct row *row, unsigned fail_at)
{
	static struct visit visit;
	struct judgement judgement;
	char path[4200];
	real_resolve();
	snprintf(path, sizeof path, "%s/%s.conf", configuration, row->deep);
	setenv("CYRGUARD_CONFIG", path, 1);
	arena_init(&arena, 64 << 20);
	row->before();
	if (!track_enter(&signals))
		return 0;
	index_fd = opened("cyrus.index");
	cache_fd = strcmp(row->name, "a mailbox without a cache") ? opened("cyrus.cache") : -1;
	track_lock(index_fd, TRACK_WRITE_LOCKED);
	if (!visit_begin(&visit, index_entry()->mailbox, index_fd))
		return 0;
	judge(&visit, true, &arena, &judgement);
	real_calls_begin(fail_at, EIO | REAL_CALLS_TWICE);
	trail_begin(&trail, &visit, &judgement);
	bool begun = trail.on;
	visit_end(&visit);
	row->host();
	const struct tracked *index = index_entry();
	if (index)
		trail_unlocking(&trail, index);
	track_lock(index_fd, TRACK_UNLOCKED);
	if (trail.since)
		trail.since = (int64_t)time(NULL);
	row->others();
	track_lock(index_fd, TRACK_WRITE_LOCKED);
	index = index_entry();
	bool holds = index && trail_holds(&trail, index, &arena);
	unsigned calls = real_calls_end();
	track_leave(&signals);
	calls = calls < 255 / CALLS_ABOVE ? calls : 255 / CALLS_ABOVE;
	return (int)(calls * CALLS_ABOVE) | (begun ? BEGUN : 0) | (holds ? HOLDS : 0);
}

static int run(const struct row *row, unsigned fail_at)
{
	int status;
	fflush(stdout);
	directory = test_directory();
	pid_t child = fork();
	if (child == 0) {
		alarm(60);
		_exit(act(row, fail_at));
	}
	bool ended = waitpid(child, &status, 0) == child && WIFEXITED(status);
	test_directory_remove(directory);
	return ended ? WEXITSTATUS(status) : -1;
}

int main(void)
{
	static const char *const deep[] = {"auto", "always"};
	char name[32];
	configuration = realpath(test_directory(), NULL);
	for (int i = 0; i < 2; i++) {
		struct test_bytes text = {0};
		char lines[4400];
		snprintf(name, sizeof name, "%s.conf", deep[i]);
		bytes_append(&text, lines, (size_t)snprintf(lines, sizeof lines, "state_dir = %s/state\nimapd_conf = %s/none\ndeep = %s\n", configuration, configuration, deep[i]));
		bytes_save(&text, configuration, name);
		bytes_free(&text);
	}
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		const struct row *row = &rows[i];
		int ended = run(row, 0);
		result(ended >= 0 && !(ended & BEGUN) == !row->begins && !(ended & HOLDS) == !row->holds, row->name, row->holds ? "it holds" : row->begins ? "it ends" : "there is none");
		bool never = ended >= 0;
		for (unsigned n = 1; ended >= 0 && n <= (unsigned)ended / CALLS_ABOVE; n++) {
			int then = run(row, n);
			never &= then >= 0 && (row->holds || !(then & HOLDS));
		}
		result(never, row->name, "any of its calls may fail");
	}
	test_directory_remove(configuration);
	result(true, NULL, NULL);
}
