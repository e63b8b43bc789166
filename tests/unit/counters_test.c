#include <check.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "counters.h"
#include "policy.h"
#include "shared_file.h"
#include "unit.h"

static char directory[64], config[96], file[96];

/* Each test is a process of its own, so that it reads its own configuration. */
static void begin(void)
{
	strcpy(directory, "/tmp/cyrguard-counters.XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(directory));
	snprintf(config, sizeof config, "%s/conf", directory);
	snprintf(file, sizeof file, "%s/counters", directory);
	FILE *to = fopen(config, "w");
	fprintf(to, "state_dir = %s\n", directory);
	fclose(to);
	setenv("CYRGUARD_CONFIG", config, 1);
	unsetenv("CYRGUARD_MODE");
}

static void end(void)
{
	unlink(file);
	unlink(config);
	rmdir(directory);
}

static const struct counters_program *program(const struct counters *counters, const char *name)
{
	for (int i = 0; i < COUNTERS_PROGRAMS; i++)
		if (counters->program[i].key && strcmp(counters->program[i].name, name) == 0)
			return &counters->program[i];
	return NULL;
}

static struct counters copy;

START_TEST(count_events_and_verdicts_of_a_program)
{
	begin();
	ck_assert(!counters_read(directory, &copy));
	ck_assert_int_eq(errno, ENOENT);
	umask(077); /* Cyrus has it; a monitoring user shall read them */
	counters_open();
	counters_add(EVENT_bad_record, 5, true);
	counters_add(EVENT_bad_record, 5, false);
	counters_add(EVENT_bad_record, 2, true);
	counters_add(EVENT_repaired, 0, false);
	counters_add(EVENT_fault, 0, false);
	counters_add(EVENT_COUNT, 0, true);
	ck_assert(counters_read(directory, &copy));
	const struct counters_program *row = program(&copy, "counters_test");
	ck_assert_ptr_nonnull(row);
	ck_assert_uint_eq(row->event[EVENT_bad_record], 3);
	ck_assert_uint_eq(row->event[EVENT_repaired], 1);
	ck_assert_uint_eq(row->verdict[5], 2);
	ck_assert_uint_eq(row->verdict[2], 1);
	ck_assert_uint_eq(row->verdict[0], 0);
	uint64_t left, faults;
	counters_day(&copy, (uint64_t)time(NULL), &left, &faults);
	ck_assert_uint_eq(left, 2);
	ck_assert_uint_eq(faults, 1);
	struct stat status;
	ck_assert_int_eq(stat(file, &status), 0);
	ck_assert_uint_eq(status.st_mode & 07777, 0644);
	end();
}
END_TEST

/* All at once, from many processes, some of which are killed meanwhile: what
 * was added is there, and nothing else. */
START_TEST(survive_crashes_and_lose_nothing)
{
	enum { PROCESSES = 8, TIMES = 20000 };
	begin();
	for (int i = 0; i < PROCESSES; i++) {
		if (fork() == 0) {
			counters_open();
			for (int n = 0; n < TIMES; n++)
				counters_add(EVENT_bad_header, 0, true);
			if (i % 2)
				abort();
			_exit(0);
		}
	}
	while (wait(NULL) > 0)
		;
	ck_assert(counters_read(directory, &copy));
	unsigned rows = 0;
	for (int i = 0; i < COUNTERS_PROGRAMS; i++)
		rows += copy.program[i].key != 0;
	ck_assert_uint_eq(rows, 1);
	ck_assert_uint_eq(copy.program[0].event[EVENT_bad_header], PROCESSES * TIMES);
	end();
}
END_TEST

START_TEST(forget_after_a_day)
{
	uint64_t left, faults, hour = 480000;
	for (unsigned i = 0; i < 40; i++) {
		uint64_t at = hour + i;
		copy.hour[at % COUNTERS_HOURS] = (struct counters_hour){at, 1, 10};
	}
	counters_day(&copy, (hour + 39) * 3600 + 1800, &left, &faults);
	ck_assert_uint_eq(left, 24);
	ck_assert_uint_eq(faults, 240);
	counters_day(&copy, (hour + 39 + 23) * 3600, &left, &faults);
	ck_assert_uint_eq(left, 1);
	counters_day(&copy, (hour + 39 + 24) * 3600, &left, &faults);
	ck_assert_uint_eq(left, 0);
}
END_TEST

static void none(void)
{
	errno = 77;
	counters_open();
	counters_add(EVENT_bad_record, 1, true);
	ck_assert_int_eq(errno, 77);
	ck_assert(!counters_read(directory, &copy));
}

START_TEST(no_state_dir_no_counters)
{
	begin();
	unlink(config);
	FILE *to = fopen(config, "w");
	fprintf(to, "state_dir = %s/none\n", directory);
	fclose(to);
	none();
	end();
}
END_TEST

static void make_file(size_t size, mode_t mode)
{
	begin();
	FILE *to = fopen(file, "w");
	ck_assert_int_eq(ftruncate(fileno(to), (off_t)size), 0);
	fchmod(fileno(to), mode);
	fclose(to);
}

START_TEST(a_file_of_another_size_is_let_be)
{
	make_file(4096, 0644);
	none();
	struct stat status;
	ck_assert_int_eq(stat(file, &status), 0);
	ck_assert_int_eq(status.st_size, 4096);
	end();
}
END_TEST

START_TEST(a_file_that_others_can_write_is_not_believed)
{
	make_file(sizeof(struct counters), 0666);
	none();
	end();
}
END_TEST

START_TEST(a_file_of_another_version_is_let_be)
{
	make_file(sizeof(struct counters), 0644);
	FILE *to = fopen(file, "r+");
	const counter version = COUNTERS_VERSION + 1;
	fwrite(&version, sizeof version, 1, to);
	fclose(to);
	none();
	ck_assert_int_eq(errno, EINVAL);
	end();
}
END_TEST

START_TEST(a_symbolic_link_is_not_followed)
{
	begin();
	ck_assert_int_eq(symlink("elsewhere", file), 0);
	none();
	end();
}
END_TEST

int main(void)
{
	return unit_run("counters", (const TTest *[]){count_events_and_verdicts_of_a_program, survive_crashes_and_lose_nothing,
	                                              forget_after_a_day, no_state_dir_no_counters, a_file_of_another_size_is_let_be,
	                                              a_file_that_others_can_write_is_not_believed, a_file_of_another_version_is_let_be,
	                                              a_symbolic_link_is_not_followed, NULL});
}
