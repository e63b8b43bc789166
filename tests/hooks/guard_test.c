/* The guard and all below it, driven by the events of a host that does what
 * programs do with a damaged mailbox; then once more for each call that the
 * guard makes, with that call failing (real_calls.h). Whatever fails: no record
 * and no UID is lost, none is worse than before, nothing of ours stays in the
 * way, and the next run heals. Run as cyr_expire, which holds its locks
 * throughout, so that a mailbox can be overlaid, too. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bytes.h"
#include "cure.h"
#include "guard.h"
#include "guard_damage.h"
#include "mailbox_writer.h"
#include "overlay.h"
#include "real.h"
#include "real_calls.h"
#include "short_memory.h"
#include "uids.h"
#include "veto.h"

static char *directory;
static int fds[FILE_COUNT];

/* ---- TAP ---------------------------------------------------------------- */

static unsigned tests;
static bool failed;

static bool result(bool good, const char *scenario, const char *promise)
{
	printf("%sok %u - %s: %s\n", good ? "" : "not ", ++tests, scenario, promise);
	failed |= !good;
	return good;
}

/* ---- A host ------------------------------------------------------------- */

static char *at(const char *name)
{
	static char paths[4][4200];
	static unsigned next;
	char *path = paths[next++ % 4];
	snprintf(path, sizeof paths[0], "%s/%s", directory, name);
	return path;
}

static sigset_t signals;

static void enter(void)
{
	if (!track_enter(&signals))
		_exit(3);
}

static void leave(void)
{
	track_leave(&signals);
	guard_outside(&signals);
}

static int host_open(enum mailbox_file file, int flags)
{
	const char *path = at(mailbox_file_name(file));
	int fd = open(path, flags, 0600);
	enter();
	struct tracked *entry = fd >= 0 ? track_opened(fd, AT_FDCWD, path, flags) : NULL;
	if (entry)
		guard_opened(entry);
	leave();
	return fds[file] = fd;
}

static void host_lock(enum mailbox_file file, short type)
{
	struct flock lock = {.l_type = type, .l_whence = SEEK_SET};
	if (fcntl(fds[file], F_SETLK, &lock) != 0)
		_exit(4);
	enter();
	struct tracked *entry = track_lock(fds[file], type == F_WRLCK ? TRACK_WRITE_LOCKED : TRACK_READ_LOCKED);
	if (entry)
		guard_locked(entry, type == F_WRLCK);
	leave();
}

static void host_close(enum mailbox_file file)
{
	enter();
	track_closed(fds[file]);
	if (overlay_present)
		guard_closed();
	leave();
	close(fds[file]);
	fds[file] = -1;
}

static void host_rename(enum mailbox_file from, enum mailbox_file to)
{
	enter();
	guard_renaming(AT_FDCWD, at(mailbox_file_name(from)), AT_FDCWD, at(mailbox_file_name(to)));
	leave();
	bool done = rename(at(mailbox_file_name(from)), at(mailbox_file_name(to))) == 0;
	enter();
	if (done)
		track_renamed(AT_FDCWD, at(mailbox_file_name(to)));
	guard_renamed(done, AT_FDCWD, at(mailbox_file_name(to)));
	leave();
}

static off_t host_size(enum mailbox_file file)
{
	struct stat status;
	if (fstat(fds[file], &status) != 0)
		_exit(5);
	enter();
	off_t size = status.st_size + (off_t)(overlay_present ? guard_growth(status.st_dev, status.st_ino) : 0);
	leave();
	return size;
}

static uint8_t *host_map(enum mailbox_file file, size_t length)
{
	uint8_t *map = mmap(NULL, length, PROT_READ, MAP_SHARED, fds[file], 0);
	if (map == MAP_FAILED)
		_exit(6);
	enter();
	track_mapped(map, length, fds[file], 0);
	guard_mapped(map, length, PROT_READ, fds[file], 0);
	leave();
	return map;
}

static bool host_unlink(const char *name)
{
	enter();
	bool refused = veto_possible && veto_message_name(at(name)) && guard_refuses_unlink(AT_FDCWD, at(name));
	leave();
	if (!refused)
		unlink(at(name));
	return refused;
}

/* Every lock that it took is its own still: a child asks. */
static bool holds(enum mailbox_file file)
{
	fflush(NULL);
	pid_t child = fork();
	if (child == 0) {
		struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
		syscall(SYS_exit_group, fcntl(fds[file], F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK && lock.l_pid == getppid() ? 0 : 1);
	}
	int status;
	return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/* ---- What is on the disk ------------------------------------------------ */

struct state {
	size_t bad;
	size_t uids;
	uint32_t uid[64];
	bool readable;
};

static void count(void *context, const struct finding *finding)
{
	struct state *state = context;
	state->bad += finding->kind == FINDING_RECORD || finding->kind == FINDING_SHORT_FILE || finding->kind == FINDING_DUPLICATE_UID;
}

static void look(struct state *state)
{
	struct mailbox_files files = {.data_directory = directory};
	struct arena arena;
	struct scan_summary summary;
	struct uids uids;
	const struct scan_options options = {.report = count, .context = state};
	*state = (struct state){.bad = 0};
	arena_init(&arena, 64 << 20);
	for (int file = 0; file < FILE_COUNT; file++)
		files.descriptor[file] = file <= FILE_CACHE ? open(at(mailbox_file_name((enum mailbox_file)file)), O_RDONLY) : -1;
	state->readable = scan_mailbox(&files, &options, &arena, &summary) && !summary.incomplete;
	for (int file = FILE_INDEX; file <= FILE_EXPUNGE; file++)
		for (size_t i = 0; files.descriptor[file] >= 0 && uids_read(&uids, files.descriptor[file], &arena) && i < uids.count; i++)
			state->uid[state->uids++ % 64] = uids.uid[i];
	for (int file = 0; file < FILE_COUNT; file++)
		if (files.descriptor[file] >= 0)
			close(files.descriptor[file]);
	arena_free(&arena);
}

static bool has_uid(const struct state *state, uint32_t uid)
{
	for (size_t i = 0; i < state->uids; i++)
		if (state->uid[i] == uid)
			return true;
	return false;
}

static bool no_worse(const struct state *before, const struct state *after, size_t worst, uint32_t goes)
{
	if (!after->readable || after->bad > (before->bad > worst ? before->bad : worst))
		return false;
	for (size_t i = 0; i < before->uids; i++)
		if (before->uid[i] != goes && !has_uid(after, before->uid[i]))
			return false;
	return true;
}

/* ---- What the host does with it ----------------------------------------- */

static void opens(void)
{
	uint8_t generation[4] = {0};
	host_open(FILE_HEADER, O_RDWR);
	host_open(FILE_INDEX, O_RDWR);
	host_open(FILE_CACHE, O_RDWR);
	if (pread(fds[FILE_INDEX], generation, sizeof generation, 0) != sizeof generation)
		_exit(5);
	printf("generation %u\n", get_u32(generation));
	if (holds(FILE_HEADER) || holds(FILE_INDEX))
		_exit(7);
}

static void opens_and_locks(void)
{
	host_open(FILE_HEADER, O_RDWR);
	host_open(FILE_INDEX, O_RDWR);
	host_lock(FILE_HEADER, F_WRLCK);
	host_lock(FILE_INDEX, F_WRLCK);
	if (!holds(FILE_HEADER) || !holds(FILE_INDEX))
		_exit(7);
}

static void tell_what_is_left(void)
{
	printf("%s\n", access(at("cyrus.expunge.NEW"), F_OK) == 0 ? "left" : "renamed");
}

static void locks_first(void)
{
	host_open(FILE_HEADER, O_RDWR);
	host_lock(FILE_HEADER, F_WRLCK);
	host_open(FILE_INDEX, O_RDWR);
	if (!holds(FILE_HEADER))
		_exit(7);
	host_lock(FILE_INDEX, F_WRLCK);
	if (!holds(FILE_INDEX))
		_exit(7);
	tell_what_is_left();
}

/* By a descriptor that no hook has seen. */
static void locks_unseen(void)
{
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	fds[FILE_EXPUNGE] = open(at("cyrus.expunge"), O_RDWR);
	if (fcntl(fds[FILE_EXPUNGE], F_SETLK, &lock) != 0)
		_exit(4);
	locks_first();
	if (!holds(FILE_EXPUNGE))
		_exit(7);
}

/* Locks that the guard would need are another's, or could not be given back as
 * they were: it leaves the mailbox alone. */
static void another_holds_the_header(void)
{
	int ready[2];
	char byte;
	if (pipe(ready) != 0)
		_exit(5);
	fflush(NULL);
	pid_t child = fork();
	if (child == 0) {
		struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
		int fd = open(at("cyrus.header"), O_RDWR);
		alarm(30);
		if (fcntl(fd, F_SETLK, &lock) == 0 && write(ready[1], "", 1) == 1)
			pause();
		syscall(SYS_exit_group, 1);
	}
	if (read(ready[0], &byte, 1) != 1)
		_exit(5);
	opens();
	kill(child, SIGKILL);
	waitpid(child, NULL, 0);
}

static void holds_the_header_to_read(void)
{
	host_open(FILE_HEADER, O_RDWR);
	host_lock(FILE_HEADER, F_RDLCK);
	host_open(FILE_INDEX, O_RDWR);
	if (!holds(FILE_HEADER))
		_exit(7);
}

static void holds_the_header_unseen(void)
{
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	fds[FILE_HEADER] = open(at("cyrus.header"), O_RDWR);
	if (fcntl(fds[FILE_HEADER], F_SETLK, &lock) != 0)
		_exit(4);
	host_open(FILE_INDEX, O_RDWR);
	if (!holds(FILE_HEADER))
		_exit(7);
}

static void rewrites(void)
{
	locks_first();
	host_open(FILE_CACHE, O_RDWR);
	host_open(FILE_INDEX_NEW, O_RDWR);
	host_open(FILE_CACHE_NEW, O_RDWR);
	host_rename(FILE_INDEX_NEW, FILE_INDEX);
	host_rename(FILE_CACHE_NEW, FILE_CACHE);
	if (!holds(FILE_HEADER))
		_exit(7);
}

/* It keeps no descriptor of the new cyrus.index; and gives the first rename up. */
static void rewrites_and_closes(void)
{
	locks_first();
	host_close(FILE_INDEX);
	host_open(FILE_INDEX_NEW, O_RDWR);
	host_open(FILE_CACHE_NEW, O_RDWR);
	host_rename(FILE_INDEX_NEW, FILE_INDEX);
	host_close(FILE_INDEX_NEW);
	enter();
	guard_renaming(AT_FDCWD, at("cyrus.cache.NEW"), AT_FDCWD, at("cyrus.cache"));
	guard_renaming(AT_FDCWD, at("cyrus.cache.NEW"), AT_FDCWD, at("cyrus.cache"));
	guard_renamed(false, AT_FDCWD, at("cyrus.cache"));
	leave();
	printf("%s is left\n", access(at("cyrus.expunge.cyrguard"), F_OK) == 0 ? "ours" : "nothing");
	host_rename(FILE_CACHE_NEW, FILE_CACHE);
	if (!holds(FILE_HEADER))
		_exit(7);
}

static void purges(void)
{
	locks_first();
	host_open(FILE_INDEX_NEW, O_RDWR);
	host_rename(FILE_INDEX_NEW, FILE_INDEX);
	bool live = host_unlink("2."), gone = host_unlink("5.");
	if (gone || !holds(FILE_HEADER))
		_exit(7);
	printf("refused %d\n", live);
}

/* Every record that it sees leads to a record of the cache that it sees, or as
 * many as before do not. Then it stores what it saw. */
static void looks(void)
{
	locks_first();
	host_open(FILE_CACHE, O_RDONLY);
	host_open(FILE_EXPUNGE, O_RDWR);
	off_t size = host_size(FILE_CACHE);
	const uint8_t *cache = host_map(FILE_CACHE, (size_t)size);
	for (int file = FILE_INDEX; file <= FILE_EXPUNGE; file++) {
		size_t length = (size_t)host_size((enum mailbox_file)file);
		const uint8_t *map = host_map((enum mailbox_file)file, length);
		for (size_t i = 96; i + 80 <= length; i += 80) {
			uint32_t offset = get_u32(map + i + 24);
			bool good = offset + 100 < size && memcmp(cache + offset + 4, "(\"Mon", 5) == 0;
			printf("%s %u %s\n", mailbox_file_name((enum mailbox_file)file), get_u32(map + i), good ? "good" : "bad");
		}
	}
	if (!holds(FILE_HEADER) || !holds(FILE_INDEX))
		_exit(7);
	host_close(FILE_CACHE);
}

static void stores_what_it_saw(void)
{
	locks_first();
	host_open(FILE_CACHE, O_RDWR);
	host_open(FILE_EXPUNGE, O_RDWR);
	size_t length = (size_t)host_size(FILE_EXPUNGE);
	const uint8_t *map = host_map(FILE_EXPUNGE, length);
	struct test_bytes copy = {0};
	bytes_append(&copy, map, length);
	bytes_save(&copy, directory, "cyrus.expunge.NEW");
	bytes_free(&copy);
	host_open(FILE_EXPUNGE_NEW, O_RDWR);
	host_rename(FILE_EXPUNGE_NEW, FILE_EXPUNGE);
}

/* ---- Scenarios ---------------------------------------------------------- */

static const struct scenario {
	const char *name, *mode;
	make_damage *damage;
	void (*act)(void);
	const char *says; /* a healthy run prints it; NULL: nothing */
	size_t left;      /* bad records that a run without failures leaves */
	size_t heals_to;  /* and a second one, whatever failed in the first */
	size_t worst;     /* with a failure there may be so many, or as before */
	uint32_t goes;    /* this UID may: its message is gone, or the left-over has it */
} scenarios[] = {
	{"a session opens", "repair", stale_split, opens, NULL, 0, 0, 0, 0},
	{"a session opens, log", "log", stale_split, opens, NULL, 2, 2, 0, 0},
	{"a session opens, off", "off", stale_split, opens, NULL, 2, 2, 0, 0},
	{"a tool locks", "repair", stale_split, opens_and_locks, NULL, 0, 0, 0, 0},
	{"a tool locks first", "repair", stale_split, locks_first, NULL, 0, 0, 0, 0},
	{"a tool locks what no hook saw, log", "log", stale_split, locks_unseen, NULL, 2, 2, 0, 0},
	{"another holds the header", "repair", stale_split, another_holds_the_header, NULL, 2, 0, 0, 0},
	{"a session holds the header to read", "repair", stale_split, holds_the_header_to_read, NULL, 2, 0, 0, 0},
	{"a session holds the header, and no hook saw it", "repair", stale_split, holds_the_header_unseen, NULL, 2, 0, 0, 0},
	{"a session opens, unified", "repair", stale_unified, opens, NULL, 0, 0, 0, 0},
	{"a tool locks, unified", "repair", stale_unified, opens_and_locks, NULL, 0, 0, 0, 0},
	{"a tool locks, unified, log", "log", stale_unified, opens_and_locks, NULL, 2, 2, 0, 0},
	{"cyrus.expunge.NEW", "repair", expunge_left_over, locks_first, "renamed\n", 0, 0, 0, 0},
	{"cyrus.expunge.NEW in another order", "repair", expunge_left_over_reversed, locks_first, "renamed\n", 0, 0, 0, 0},
	{"cyrus.expunge.NEW, log", "log", expunge_left_over, locks_first, "left\n", 2, 2, 0, 0},
	{"cyrus.expunge.NEW, substitute", "substitute", expunge_left_over, locks_first, NULL, 2, 2, 0, 0},
	{"cyrus.expunge.NEW with a record twice", "repair", expunge_left_over_twice, locks_first, "renamed\n", 0, 0, 0, 0},
	{"cyrus.expunge.NEW with another flag", "repair", expunge_left_over_that_differs, locks_first, "left\n", 0, 0, 0, 0},
	{"cyrus.expunge.NEW of another minor version", "repair", expunge_left_over_of_another_minor, locks_first, "left\n", 0, 0, 0, 0},
	{"cyrus.cache.NEW and cyrus.expunge.NEW", "repair", both_left_over, opens, NULL, 0, 0, 0, 0},
	{"cyrus.cache.NEW", "repair", cache_left_over, opens, NULL, 0, 0, 0, 0},
	{"cyrus.index.NEW", "repair", index_left_over, opens, "generation 8\n", 0, 0, 0, 0},
	{"cyrus.index.NEW, written since", "repair", index_left_over_and_written, opens, "generation 7\n", 0, 0, 0, 0},
	{"cyrus.index.NEW that lacks a message", "repair", index_left_over_that_lacks, opens, "generation 7\n", 0, 0, 0, 0},
	{"cyrus.index.NEW that lacks what is gone", "repair", index_left_over_without_the_lost, opens, "generation 8\n", 0, 0, 0, 4},
	{"cyrus.index.NEW that lacks what is expunged", "repair", index_left_over_without_the_expunged, opens, "generation 8\n", 0, 0, 0, 4},
	{"cyrus.index.NEW, written in that second", "repair", index_left_over_in_that_second, opens, "generation 7\n", 0, 0, 0, 0},
	{"cyrus.expunge.NEW that lacks a record", "repair", expunge_left_over_that_lacks, locks_first, "left\n", 0, 0, 0, 0},
	{"a rewrite without cyrus.expunge", "repair", about_to_be_rewritten, rewrites, NULL, 0, 0, 2, 0},
	{"a rewrite that is tried twice", "repair", about_to_be_rewritten, rewrites_and_closes, "nothing is left\n", 0, 0, 2, 0},
	{"a rewrite that makes a mistake", "repair", about_to_be_rewritten_badly, rewrites, NULL, 3, 0, 3, 0},
	{"a rewrite of what is live and expunged", "repair", about_to_be_rewritten_with_both, rewrites, NULL, 0, 0, 4, 0},
	{"a rewrite without cyrus.expunge, log", "log", about_to_be_rewritten, rewrites, NULL, 2, 2, 2, 0},
	{"a clean-up", "substitute", both_live_and_expunged, purges, "refused 1", 1, 1, 0, 0},
	{"a clean-up, log", "log", both_live_and_expunged, purges, "refused 0", 1, 1, 0, 0},
	{"a tool looks", "substitute", stale_split, looks, "cyrus.index 3 good\n", 2, 2, 0, 0},
	{"a tool looks at a short file", "substitute", stale_and_short, looks, "cyrus.index 3 good\n", 3, 3, 0, 0},
	{"a tool looks, log", "log", stale_split, looks, "cyrus.index 3 bad\n", 2, 2, 0, 0},
	{"a tool stores what it saw", "substitute", stale_split, stores_what_it_saw, NULL, 1, 1, 0, 0},
};
enum { SCENARIOS = sizeof scenarios / sizeof scenarios[0], HEALS = 4 };
static const int errors[] = {EIO, EIO | REAL_CALLS_TWICE, EACCES, ENOSPC, ENOMEM | REAL_CALLS_TWICE}; /* who says ENOENT is believed */
enum { ERRORS = sizeof errors / sizeof errors[0] };

/* How often the guard asked for something that it might not have got. */
struct asked {
	unsigned calls, allocations;
};

/* In the process that is called cyr_expire. Without an error memory runs out. The
 * numbers go to fd 9. */
static int act(const struct scenario *scenario, unsigned fail_at, int error)
{
	real_calls_begin(error ? fail_at : 0, error);
	short_memory_begin(error ? 0 : fail_at, true);
	scenario->act();
	const struct asked asked = {real_calls_end(), short_memory_end()};
	if (getenv("CYRGUARD_TEST_CALLS"))
		fputs(real_calls_log(), stderr);
	return write(9, &asked, sizeof asked) == sizeof asked ? 0 : 2;
}

/* True if it ended well; how much it asked for, and what it said. */
static bool run(const char *self, const struct scenario *scenario, unsigned fail_at, int error, struct asked *asked, char said[4096])
{
	int counted[2], heard[2], status;
	char number[3][16];
	if (pipe2(counted, O_CLOEXEC) != 0 || pipe2(heard, O_CLOEXEC) != 0)
		exit(2);
	snprintf(number[0], sizeof number[0], "%d", (int)(scenario - scenarios));
	snprintf(number[1], sizeof number[1], "%u", fail_at);
	snprintf(number[2], sizeof number[2], "%d", error);
	fflush(stdout);
	pid_t child = fork();
	if (child == 0) {
		alarm(60);
		dup2(counted[1], 9);
		dup2(heard[1], 1);
		setenv("CYRGUARD_MODE", scenario->mode, 1);
		execl(self, "cyr_expire", number[0], number[1], number[2], directory, (char *)NULL);
		_exit(127);
	}
	close(counted[1]);
	close(heard[1]);
	size_t n = 0;
	for (ssize_t got; (got = read(heard[0], said + n, 4095 - n)) > 0;)
		n += (size_t)got;
	said[n] = '\0';
	*asked = (struct asked){0};
	bool good = read(counted[0], asked, sizeof *asked) == sizeof *asked;
	close(counted[0]);
	close(heard[0]);
	if (waitpid(child, &status, 0) == child && good && status == 0)
		return true;
	printf("# call %u, %s: wait status %x\n", fail_at, error ? strerror(error & ~REAL_CALLS_TWICE) : "no memory", (unsigned)status);
	return false;
}

static void begin(const struct scenario *scenario, struct state *before)
{
	static const char *const names[] = {"cyrus.index.NEW", "cyrus.cache.NEW", "cyrus.expunge.NEW", "cyrus.expunge", "cyrus.index.cyrguard", "cyrus.expunge.cyrguard"};
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		unlink(at(names[i]));
	scenario->damage(directory);
	look(before);
}

/* One thing after the other fails, every `every`th. */
static void try_without(const char *self, const struct scenario *scenario, unsigned most, unsigned every, bool memory)
{
	static char said[4096], promise[256];
	struct state before, after;
	struct asked unused;
	unsigned worse = 0, unhealed = 0, ended = 0, first = 0;
	for (unsigned n = 1; n <= most; n += every) {
		begin(scenario, &before);
		bool well = run(self, scenario, n, memory ? 0 : errors[n % ERRORS], &unused, said);
		look(&after);
		ended += !well;
		bool bad = !no_worse(&before, &after, scenario->worst, scenario->goes);
		worse += bad;
		first = !first && (bad || !well) ? n : first;
		run(self, strcmp(scenario->mode, "repair") == 0 ? &scenarios[HEALS] : scenario, 0, 0, &unused, said);
		look(&after);
		unhealed += after.bad > scenario->heals_to;
		if (after.bad > scenario->heals_to && !first)
			first = n;
	}
	snprintf(promise, sizeof promise, memory ? "memory may run out (%u allocations)" : "any of %u calls may fail", most);
	if (!result(!worse && !unhealed && !ended, scenario->name, promise))
		printf("# %u ended badly, %u worse, %u not healed; the first is number %u\n", ended, worse, unhealed, first);
}

static void try(const char *self, const struct scenario *scenario)
{
	/* A sample is enough for some (tests/mutants), and of memory always. */
	enum { SAMPLE = 12 };
	const unsigned every = getenv("CYRGUARD_TEST_EVERY") ? (unsigned)atoi(getenv("CYRGUARD_TEST_EVERY")) : 1;
	static char said[4096];
	struct state before, after;
	struct asked asked;
	begin(scenario, &before);
	bool good = run(self, scenario, 0, 0, &asked, said);
	look(&after);
	if (!result(good && after.bad == scenario->left && no_worse(&before, &after, scenario->worst, scenario->goes) && (!scenario->says || strstr(said, scenario->says)), scenario->name, "as it should be"))
		printf("# %zu bad, before %zu; ended %s; said %s\n", after.bad, before.bad, good ? "well" : "badly", said);
	try_without(self, scenario, asked.calls, every, false);
	try_without(self, scenario, asked.allocations, asked.allocations / SAMPLE + every, true);
}

int main(int count, char **arguments)
{
	static char self[4200], path[4200];
	if (count == 5) {
		directory = arguments[4];
		return act(&scenarios[atoi(arguments[1])], (unsigned)atoi(arguments[2]), atoi(arguments[3]));
	}
	if (!real_resolve() || snprintf(self, sizeof self, "%s.as/cyr_expire", arguments[0]) >= (int)sizeof self)
		return 2;
	directory = realpath(test_directory(), NULL);
	char *configuration = realpath(test_directory(), NULL);
	snprintf(path, sizeof path, "%s/cyrguard.conf", configuration);
	FILE *file = fopen(path, "w");
	if (!file)
		return 2;
	fprintf(file, "state_dir = %s/state\nimapd_conf = %s/none\nbacktrace = off\n", configuration, configuration);
	fclose(file);
	setenv("CYRGUARD_CONFIG", path, 1);
	for (int i = 0; i < SCENARIOS; i++)
		if (count == 1 || atoi(arguments[1]) == i)
			try(self, &scenarios[i]);
	printf("1..%u\n", tests);
	damage_free();
	test_directory_remove(directory);
	test_directory_remove(configuration);
	return failed;
}
