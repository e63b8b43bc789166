/* The damaged mailboxes of guard_test: each writes one into the directory, which
 * may hold an earlier one. Live 1-4, expunged 5-6, unless it says otherwise. */
#ifndef CYRGUARD_GUARD_DAMAGE_H
#define CYRGUARD_GUARD_DAMAGE_H

typedef void make_damage(const char *directory);

/* 3 and 5 lead nowhere. */
make_damage stale_split, stale_unified;

/* Index and cache were renamed, cyrus.expunge was not: its offsets are of the
 * old cache. The same, its records in another order; and with an EXPUNGE since
 * then, which put a record into the old file. */
make_damage expunge_left_over, expunge_left_over_reversed, expunge_left_over_that_lacks;

/* The index was renamed, the cache was not; the rewrite knew no cyrus.expunge. */
make_damage cache_left_over;

/* reconstruct renames cyrus.index last. A session of before wrote to the old
 * file; or the new one has a message less. */
make_damage index_left_over, index_left_over_and_written, index_left_over_that_lacks;

/* What a program that knows nothing of cyrus.expunge is about to rename. */
make_damage about_to_be_rewritten;

/* 2 is both, with a cyrus.index.NEW. */
make_damage both_live_and_expunged;

void damage_free(void);

#endif
