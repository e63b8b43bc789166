/* What a commit does to the disk, call by call: the order of the laws (append,
 * bring to the disk, repoint, bring to the disk), and after the failure of any
 * one call a mailbox that is at worst as it was, which the next commit cures. */
#include "commit_fixture.h"

static void fails_at_any_call(size_t bad)
{
	struct cured cured;
	unsigned calls = 0, failures = 0;
	for (unsigned n = 0; n <= calls; n++) {
		damage();
		look();
		ck_assert_uint_eq(judgement.count, bad);
		struct test_bytes cache = bytes_load(directory, "cyrus.cache", false);
		const int error = errors[n % ERRORS];
		const unsigned there = commit(&cured, n, error);
		int said = errno;
		calls = n ? calls : there;
		close_all(&cured);
		if (cured.fault) {
			failures++;
			ck_assert_ptr_nonnull(cured.failure);
			ck_assert_msg(said == (error & ~REAL_CALLS_TWICE), "call %u failed with %d, told as %d:\n%s", n, error & ~REAL_CALLS_TWICE, said, real_calls_log());
		}
		struct test_bytes now = bytes_load(directory, "cyrus.cache", false);
		ck_assert(same_beginning(&cache, &now));
		bytes_free(&cache);
		bytes_free(&now);
		ck_assert_msg(cured.fault || !left_behind(), "after call %u:\n%s", n, real_calls_log());
		/* No record has become worse, and all are cured by the next. */
		look();
		ck_assert_uint_le(judgement.count, bad);
		ck_assert(cured.fault || !judgement.count);
		for (size_t i = 0; i < judgement.count; i++)
			ck_assert_uint_ge(finding[i].offset, 1 << 20);
		if (judgement.count) {
			commit(&cured, 0, 0);
			ck_assert_msg(!cured.fault, "after call %u: %s", n, cured.failure);
			close_all(&cured);
			look();
			ck_assert_uint_eq(judgement.count, 0);
		}
		ck_assert(!left_behind());
		close_files();
	}
	ck_assert_uint_ge(failures, 10);
}

/* ---- Unified: in place ---------------------------------------------------- */

START_TEST(in_place_the_record_comes_before_its_offset)
{
	struct cured cured;
	start_damaged(17);
	commit(&cured, 0, 0);
	ck_assert(!cured.fault);
	ck_assert(real_calls_in_order((const char *const[]){
		"write cyrus.cache", "fsync cyrus.cache", "write cyrus.index", "fsync cyrus.index", /* second halves */
		"write cyrus.index", "write cyrus.index", "write cyrus.index", "fsync cyrus.index", NULL}));
	ck_assert(!strstr(strstr(real_calls_log(), "write cyrus.index"), "write cyrus.cache"));
	close_files();
	end();
}
END_TEST

START_TEST(in_place_any_call_may_fail)
{
	start(17);
	fails_at_any_call(3);
	end();
}
END_TEST

/* ---- Split: by rename ----------------------------------------------------- */

START_TEST(by_rename_index_first)
{
	struct cured cured;
	start_damaged(10);
	commit(&cured, 0, 0);
	ck_assert(!cured.fault);
	ck_assert(real_calls_in_order((const char *const[]){
		"write cyrus.cache", "fsync cyrus.cache", "write cyrus.index.cyrguard", "fsync cyrus.index.cyrguard", "write cyrus.expunge.cyrguard",
		"fsync cyrus.expunge.cyrguard", "lock cyrus.index.cyrguard write", "rename cyrus.index.cyrguard cyrus.index",
		"rename cyrus.expunge.cyrguard cyrus.expunge", NULL}));
	/* Both directories, which are one here. */
	char line[128];
	snprintf(line, sizeof line, "fsync %s", strrchr(directory, '/') + 1);
	ck_assert(real_calls_in_order((const char *const[]){"rename cyrus.expunge.cyrguard cyrus.expunge", line, line, NULL}));
	ck_assert_ptr_null(strstr(real_calls_log(), "wait for"));
	/* Locked until it is closed: a child asks. */
	ck_assert_int_ge(cured.index, 0);
	ck_assert(real_locked_by_us(cured.index));
	close_all(&cured);
	end();
}
END_TEST

START_TEST(by_rename_any_call_may_fail)
{
	start(10);
	fails_at_any_call(3);
	end();
}
END_TEST

/* _i: 1 another owner, 2 another group (root alone may give a file away) */
START_TEST(owner_and_mode_are_kept)
{
	struct cured cured;
	struct stat status;
	start(10);
	damage();
	char path[4200];
	snprintf(path, sizeof path, "%s/cyrus.index", directory);
	ck_assert_int_eq(chmod(path, 0640), 0);
	const uid_t owner = geteuid() == 0 && _i == 1 ? 65533 : geteuid();
	const gid_t group = geteuid() == 0 && _i == 2 ? 65533 : getegid();
	ck_assert_int_eq(chown(path, owner, group), 0);
	look();
	commit(&cured, 0, 0);
	ck_assert_int_eq(stat(path, &status), 0);
	ck_assert_uint_eq(status.st_mode & 07777, 0640);
	ck_assert_uint_eq(status.st_uid, owner);
	ck_assert_uint_eq(status.st_gid, group);
	close_all(&cured);
	end();
}
END_TEST

/* Nor is it another's who cannot keep that: but root may. */
START_TEST(who_cannot_keep_the_owner_replaces_nothing)
{
	struct cured cured;
	start_damaged(10);
	if (geteuid() == 0) {
		ck_assert_int_eq(chmod(directory, 0777), 0);
		ck_assert_int_eq(seteuid(65533), 0);
		commit(&cured, 0, 0);
		ck_assert_int_eq(seteuid(0), 0);
		ck_assert(cured.fault);
		ck_assert_str_eq(cured.failure, "owner or mode cannot be kept");
		ck_assert(!left_behind());
	}
	close_files();
	expect_bad(3);
	end();
}
END_TEST

/* A rename would replace the link, not the file it leads to. */
START_TEST(a_symbolic_link_is_left_alone)
{
	struct cured cured;
	start(10);
	damage();
	char path[4200], other[4200];
	snprintf(path, sizeof path, "%s/cyrus.%s", directory, _i ? "expunge" : "index");
	snprintf(other, sizeof other, "%s/elsewhere", directory);
	ck_assert_int_eq(rename(path, other), 0);
	ck_assert_int_eq(symlink("elsewhere", path), 0);
	look();
	commit(&cured, 0, 0);
	ck_assert(cured.fault);
	ck_assert_str_eq(cured.failure, "a name is too long or a symbolic link");
	ck_assert_int_eq(cured.index, -1);
	ck_assert(!left_behind());
	close_files();
	expect_bad(3);
	end();
}
END_TEST

START_TEST(a_cache_that_grew_meanwhile_is_not_touched)
{
	struct cured cured;
	start_damaged(_i ? 17 : 10);
	static char path[4200];
	const struct cure_files cure = {&place, &files, {borrow, give_back, path}, files.descriptor[FILE_INDEX]};
	cure_plan(&cured, &cure, &judgement, &wanted, &arena);
	ck_assert_int_eq(pwrite(files.descriptor[FILE_CACHE], "more", 4, (off_t)cured.plan.tail[0].size), 4);
	cure_commit(&cured, &cure);
	ck_assert_str_eq(cured.failure, "cyrus.cache has grown meanwhile");
	ck_assert_int_eq(cured.index, -1);
	close_files();
	expect_bad(3);
	end();
}
END_TEST

/* What was written in part stays, and the next record begins at a multiple of four. */
START_TEST(a_disk_may_be_full_amidst_a_record)
{
	struct cured cured;
	unsigned calls = 1;
	bool odd = false;
	start(_i ? 17 : 10);
	for (unsigned n = 0; n <= calls; n++) {
		damage();
		look();
		struct test_bytes cache = bytes_load(directory, "cyrus.cache", false);
		const unsigned there = commit(&cured, n, -ENOSPC);
		calls = n ? calls : there;
		close_all(&cured);
		struct test_bytes now = bytes_load(directory, "cyrus.cache", false);
		ck_assert(same_beginning(&cache, &now));
		ck_assert_uint_eq(now.length % 4, 0);
		odd |= now.length == cache.length + 4;
		bytes_free(&cache);
		bytes_free(&now);
		look();
		ck_assert(judgement.count == 0 || cured.fault);
		if (judgement.count) {
			commit(&cured, 0, 0);
			if (cured.index >= 0)
				close(cured.index);
		}
		close_files();
		expect_bad(0);
	}
	ck_assert(odd);
	end();
}
END_TEST

static ssize_t disk_full(int fd, const void *bytes, size_t length, off64_t at)
{
	static unsigned written;
	errno = ENOSPC;
	return ++written == 2 ? -1 : pwrite(fd, bytes, written == 1 ? 1 : length, at);
}

static int not_told(int fd, struct stat64 *status)
{
	static unsigned asked;
	errno = EIO;
	status->st_size = 1;
	return asked++ ? -1 : fstat64(fd, status);
}

/* Nobody knows how much of it there is: nothing more is written. */
START_TEST(a_part_of_a_record_that_cannot_be_measured_stays)
{
	const char *reason;
	static char path[4200];
	start_damaged(17);
	const struct real kept = real;
	struct test_bytes before = bytes_load(directory, "cyrus.cache", false);
	uint8_t record[64] = {1};
	const struct cache_tail tail = {.file = FILE_CACHE, .size = before.length, .at = before.length, .bytes = record, .length = sizeof record};
	real.pwrite64 = disk_full;
	real.fstat64 = not_told;
	const bool good = commit_tail(&tail, &(struct commit_files){borrow, give_back, path}, &reason);
	const int said = errno;
	real = kept;
	ck_assert(!good && said == ENOSPC);
	struct test_bytes now = bytes_load(directory, "cyrus.cache", false);
	ck_assert(same_beginning(&before, &now));
	ck_assert_uint_eq(now.length, before.length + 1);
	bytes_free(&before);
	bytes_free(&now);
	close_files();
	end();
}
END_TEST

/* Some file systems do not bring a directory to the disk on its own. */
START_TEST(a_directory_that_knows_no_fsync_is_no_failure)
{
	struct cured cured;
	char line[128];
	start_damaged(10);
	commit(&cured, 0, 0);
	close_all(&cured);
	snprintf(line, sizeof line, "fsync %s\n", strrchr(directory, '/') + 1);
	const char *at = strstr(real_calls_log(), line);
	ck_assert_ptr_nonnull(at);
	unsigned n = 1;
	for (const char *c = real_calls_log(); c < at; c++)
		n += *c == '\n';
	damage();
	look();
	commit(&cured, n, _i ? EIO : EINVAL);
	ck_assert_int_eq(cured.fault, _i);
	close_all(&cured);
	expect_bad(0);
	end();
}
END_TEST

/* Nothing in it changes but its generation. */
START_TEST(an_older_cyrus_expunge_follows)
{
	struct cured cured;
	start(10);
	mailbox_add(&writer, 1, "live");
	mailbox_expunge(&writer, 6, "gone");
	writer.expunge_generation = writer.generation - 1;
	mailbox_save(&writer, directory);
	struct test_bytes before = bytes_load(directory, "cyrus.expunge", false);
	look();
	wanted.follow = true;
	commit(&cured, 0, 0);
	wanted.follow = false;
	ck_assert(!cured.fault);
	close_all(&cured);
	struct test_bytes now = bytes_load(directory, "cyrus.expunge", false);
	ck_assert_uint_eq(get_u32(now.data), writer.generation);
	ck_assert_uint_eq(now.length, before.length);
	ck_assert_mem_eq(now.data + 4, before.data + 4, now.length - 4);
	bytes_free(&before);
	bytes_free(&now);
	end();
}
END_TEST

/* More records than are written at a time; one that goes; a header that counts
 * too much; bytes behind the last record. */
enum { MANY = 200 };
static struct test_bytes index_before, expunge_before;

static void start_large(void)
{
	start(10);
	for (uint32_t uid = 1; uid <= MANY; uid++)
		mailbox_add(&writer, uid, "live");
	writer.index.record[MANY - 1].cache_offset += 1 << 20;
	mailbox_expunge(&writer, 300, "gone");
	mailbox_expunge(&writer, 7, "live, too")->message = strdup(writer.index.record[6].message);
	mailbox_expunge(&writer, 301, "gone as well");
	mailbox_save(&writer, directory);
	index_before = mailbox_index(&writer);
	expunge_before = mailbox_expunge_file(&writer);
	bytes_append(&index_before, "behind", 6);
	put_u32(expunge_before.data + 20, 5);
}

static void save_large(void)
{
	bytes_save(&index_before, directory, "cyrus.index");
	bytes_save(&expunge_before, directory, "cyrus.expunge");
	bytes_save(&writer.cache, directory, "cyrus.cache");
}

static void end_large(void)
{
	bytes_free(&index_before);
	bytes_free(&expunge_before);
	end();
}

/* Bytes behind the last record stay where nothing moves. */
START_TEST(the_rest_of_the_files_is_as_it_was)
{
	struct cured cured;
	start_large();
	save_large();
	look();
	commit(&cured, 0, 0);
	ck_assert_ptr_null(cured.failure);
	close_all(&cured);
	struct test_bytes now = bytes_load(directory, "cyrus.index", false);
	const size_t last = 96 + (MANY - 1) * 88;
	ck_assert_uint_eq(now.length, index_before.length);
	ck_assert_mem_eq(now.data, index_before.data, last + 24);
	ck_assert_mem_eq(now.data + last + 28, index_before.data + last + 28, now.length - last - 28);
	bytes_free(&now);
	now = bytes_load(directory, "cyrus.expunge", false);
	ck_assert_uint_eq(now.length, 96 + 2 * 88);
	ck_assert_uint_eq(get_u32(now.data + 20), 2);
	ck_assert_mem_eq(now.data + 96, expunge_before.data + 96, 88);
	ck_assert_mem_eq(now.data + 96 + 88, expunge_before.data + 96 + 2 * 88, 88);
	bytes_free(&now);
	expect_bad(0);
	end_large();
}
END_TEST

/* It is the old file or the new one, whole. */
START_TEST(of_large_files_any_call_may_fail)
{
	struct cured cured;
	unsigned calls = 0;
	start_large();
	for (unsigned n = 0; n <= calls; n++) {
		save_large();
		look();
		const size_t bad = judgement.count;
		const unsigned there = commit(&cured, n, errors[n % ERRORS]);
		calls = n ? calls : there;
		ck_assert(n || !cured.failure);
		close_all(&cured);
		ck_assert(cured.fault || !left_behind());
		look();
		ck_assert_uint_le(judgement.count, cured.fault ? bad : 0);
		ck_assert_uint_eq(judgement.summary.records[FILE_INDEX], MANY);
		close_files();
		struct test_bytes now = bytes_load(directory, "cyrus.index", false);
		ck_assert_uint_eq(now.length, index_before.length);
		ck_assert_mem_eq(now.data, index_before.data, 96 + (MANY - 1) * 88);
		ck_assert_mem_eq(now.data + now.length - 6, "behind", 6);
		bytes_free(&now);
	}
	ck_assert_uint_gt(calls, 20);
	end_large();
}
END_TEST

/* _i: of cyrus.index or cyrus.expunge; and 2 more, if only ours does not fit. */
START_TEST(a_name_that_is_too_long_is_no_name)
{
	struct cured cured;
	const char *reason = NULL;
	static char path[4200];
	const bool of_expunge = _i & 1, ours = _i & 2;
	const size_t length = ours ? PATH_MAX - 20 : PATH_MAX - 8;
	char *name = of_expunge ? place.expunge : place.index;
	start_damaged(10);
	memset(name, 'n', length);
	name[length] = '\0';
	commit(&cured, 0, 0);
	ck_assert_str_eq(cured.failure, "a name is too long or a symbolic link");
	const struct commit_files writable = {borrow, give_back, path};
	ck_assert(!of_expunge || !commit_follow_begin(&cured.plan, &place, &files, &writable, &reason));
	ck_assert(!of_expunge || !strcmp(reason, "a name is too long or a symbolic link"));
	const enum mailbox_file it = of_expunge ? FILE_EXPUNGE : FILE_INDEX;
	for (int to = 0; to < 2 && !ours; to++) {
		ck_assert(!commit_rename(&place, to ? FILE_CACHE_NEW : it, to ? it : FILE_CACHE, files.descriptor[FILE_INDEX], &reason));
		ck_assert_str_eq(reason, "a name is too long");
	}
	close_files();
	expect_bad(3);
	end();
}
END_TEST

int main(void)
{
	const struct unit_loop loop[] = {
		{in_place_the_record_comes_before_its_offset, 0, 1},
		{in_place_any_call_may_fail, 0, 1},
		{by_rename_index_first, 0, 1},
		{by_rename_any_call_may_fail, 0, 1},
		{owner_and_mode_are_kept, 0, 3},
		{who_cannot_keep_the_owner_replaces_nothing, 0, 1},
		{a_symbolic_link_is_left_alone, 0, 2},
		{a_cache_that_grew_meanwhile_is_not_touched, 0, 2},
		{a_disk_may_be_full_amidst_a_record, 0, 2},
		{a_part_of_a_record_that_cannot_be_measured_stays, 0, 1},
		{a_directory_that_knows_no_fsync_is_no_failure, 0, 2},
		{an_older_cyrus_expunge_follows, 0, 1},
		{the_rest_of_the_files_is_as_it_was, 0, 1},
		{of_large_files_any_call_may_fail, 0, 1},
		{a_name_that_is_too_long_is_no_name, 0, 4},
		{NULL, 0, 0},
	};
	return unit_run_loops("commit", loop);
}
