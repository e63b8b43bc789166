#include "counters.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "known.h"
#include "policy.h"
#include "real.h"
#include "shared_file.h"

_Static_assert((int)EVENT_COUNT <= (int)COUNTERS_EVENTS, "the file has room for every event");

enum { HOUR = 3600 };

static struct counters *shared;
static bool tried;

static void add(counter *to)
{
	__atomic_fetch_add(to, 1, __ATOMIC_RELAXED);
}

static uint64_t get(const counter *from)
{
	return __atomic_load_n(from, __ATOMIC_RELAXED);
}

/* True if `*to` is `value` now, by us or by another. */
static bool claim(counter *to, uint64_t from, uint64_t value)
{
	uint64_t found = from;
	return __atomic_compare_exchange_n(to, &found, value, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED) || found == value;
}

void counters_open(void)
{
	if (tried || !shared_file_usable())
		return;
	tried = true;
	struct counters *file = shared_file_map("counters", sizeof *file, 0644);
	if (file && claim(&file->version, 0, COUNTERS_VERSION))
		shared = file;
}

/* The row of this program. Its name may be written by several at once: all
 * write the same. */
static struct counters_program *own_row(void)
{
	static struct counters_program *row;
	if (row)
		return row;
	const char *name = policy_program();
	struct fingerprint print = {{0, 0}};
	fingerprint_add(&print, name, strlen(name));
	uint64_t key = print.word[0] | 1;
	for (int i = 0; i < COUNTERS_PROGRAMS && !row; i++)
		if (claim(&shared->program[i].key, 0, key))
			row = &shared->program[i];
	for (size_t i = 0; row && i + 1 < COUNTERS_NAME && name[i]; i++)
		row->name[i] = name[i];
	return row;
}

/* The row of this hour; what was there is of another day. */
static struct counters_hour *this_hour(void)
{
	struct timespec now;
	if (real_clock(&now) != 0)
		return NULL;
	uint64_t hour = (uint64_t)now.tv_sec / HOUR;
	struct counters_hour *row = &shared->hour[hour % COUNTERS_HOURS];
	uint64_t found = get(&row->hour);
	if (found != hour && __atomic_compare_exchange_n(&row->hour, &found, hour, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
		__atomic_store_n(&row->left, 0, __ATOMIC_RELAXED);
		__atomic_store_n(&row->faults, 0, __ATOMIC_RELAXED);
	}
	return row;
}

void counters_add(enum event event, unsigned verdict, bool left)
{
	if (!shared || event >= EVENT_COUNT || !shared_file_usable())
		return;
	struct counters_program *row = own_row();
	if (!row)
		return;
	add(&row->event[event]);
	if (verdict && verdict < COUNTERS_VERDICTS)
		add(&row->verdict[verdict]);
	bool fault = event == EVENT_fault || event == EVENT_self_disabled;
	struct counters_hour *hour = left || fault ? this_hour() : NULL;
	if (hour)
		add(left ? &hour->left : &hour->faults);
}

bool counters_read(const char *state_dir, struct counters *copy)
{
	char path[PATH_MAX];
	snprintf(path, sizeof path, "%s/counters", state_dir);
	int fd = real_open_private(path, O_RDONLY, 0);
	if (fd < 0)
		return false;
	ssize_t got = real_pread_full(fd, copy, sizeof *copy, 0);
	int error = got < 0 ? errno : 0;
	real.close(fd);
	if (!error && got == 0)
		error = ENOENT; /* made this moment */
	else if (!error && (got != sizeof *copy || copy->version != COUNTERS_VERSION))
		error = EINVAL;
	for (int i = 0; !error && i < COUNTERS_PROGRAMS; i++)
		copy->program[i].name[COUNTERS_NAME - 1] = '\0';
	errno = error;
	return !error;
}

void counters_day(const struct counters *counters, uint64_t now, uint64_t *left, uint64_t *faults)
{
	*left = *faults = 0;
	for (int i = 0; i < COUNTERS_HOURS; i++) {
		const struct counters_hour *row = &counters->hour[i];
		if (row->hour > now / HOUR || row->hour + COUNTERS_WINDOW <= now / HOUR)
			continue;
		*left += row->left;
		*faults += row->faults;
	}
}
