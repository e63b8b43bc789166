/* What is renamed after the host's own rename, or for a host that died before it. */
#include "commit_fixture.h"

/* ---- The rename that a crash prevented ------------------------------------ */

START_TEST(a_left_over_is_brought_to_the_disk_before_its_name)
{
	const char *reason;
	unsigned calls = 0;
	start(10);
	for (unsigned n = 0; n <= calls; n++) {
		mailbox_save(&writer, directory);
		int fd = open_file("cyrus.cache.NEW", O_RDWR | O_CREAT);
		real_calls_begin(n, EIO);
		bool good = commit_rename(&place, FILE_CACHE_NEW, FILE_CACHE, fd, &reason);
		const unsigned there = real_calls_end();
		if (!n) {
			calls = there;
			ck_assert(good);
			ck_assert(real_calls_in_order((const char *const[]){"fsync cyrus.cache.NEW", "rename cyrus.cache.NEW cyrus.cache", NULL}));
		} else if (!good) {
			ck_assert_int_eq(errno, EIO);
			ck_assert_ptr_nonnull(reason);
		}
		close(fd);
	}
	ck_assert_uint_ge(calls, 5);
	end();
}
END_TEST

/* ---- Carry ---------------------------------------------------------------- */

/* What is ready before the host's rename, and the one after it. */
START_TEST(what_follows_is_ready_before_and_renamed_after)
{
	struct cured cured;
	const char *reason = NULL;
	static char path[4200];
	start(10);
	mailbox_add(&writer, 1, "live");
	mailbox_expunge(&writer, 6, "gone")->cache_offset += 1 << 20;
	unsigned calls = 0, refused = 0;
	for (unsigned n = 0, turn = 0; n <= calls; n += turn++ % 2) {
		mailbox_save(&writer, directory);
		look();
		const struct cure_files cure = {&place, &files, {borrow, give_back, path}, -1};
		cure_plan(&cured, &cure, &judgement, &wanted, &arena);
		real_calls_begin(n, EIO);
		bool ready = commit_follow_begin(&cured.plan, &place, &files, &cure.writable, &reason);
		bool before = left_behind(), ends = ready && turn % 2 == 0, done = ends && commit_follow_end(&reason);
		ck_assert(!ends || !left_behind());
		if (!done)
			commit_follow_abandon();
		const unsigned there = real_calls_end();
		if (!n && ends) {
			calls = there;
			ck_assert(done);
			ck_assert(real_calls_in_order((const char *const[]){"write cyrus.cache", "fsync cyrus.cache", "write cyrus.expunge.cyrguard",
			                                                    "fsync cyrus.expunge.cyrguard", "rename cyrus.expunge.cyrguard cyrus.expunge", NULL}));
		}
		ck_assert(!ends || done || !strcmp(reason, "cyrus.expunge cannot be replaced") || !strcmp(reason, "the directory cannot be brought to the disk"));
		refused += ends && !done;
		ck_assert_int_eq(before, ready);
		ck_assert_msg(n || !left_behind(), "after call %u", n);
		close_files();
		look();
		ck_assert_uint_eq(judgement.count, done ? 0 : judgement.count);
		close_files();
	}
	ck_assert_uint_gt(calls, 10);
	ck_assert_uint_ge(refused, 3); /* the rename, the directory's open and fsync */
	ck_assert(!commit_follow_begin(&(struct plan){0}, &place, &files, &(struct commit_files){borrow, give_back, path}, &reason));
	ck_assert_str_eq(reason, "the old file cannot be read");
	end();
}
END_TEST

int main(void)
{
	const struct unit_loop loop[] = {
		{a_left_over_is_brought_to_the_disk_before_its_name, 0, 1},
		{what_follows_is_ready_before_and_renamed_after, 0, 1},
		{NULL, 0, 0},
	};
	return unit_run_loops("commit_follow", loop);
}
