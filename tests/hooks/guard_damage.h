/* The damaged mailboxes of guard_test: each writes one into the directory, which
 * may hold an earlier one. Live 1-4, expunged 5-6, unless it says otherwise. */
#ifndef CYRGUARD_GUARD_DAMAGE_H
#define CYRGUARD_GUARD_DAMAGE_H

typedef void make_damage(const char *directory);

/* 3 and 5 lead nowhere. And its header counts more records than there are. */
make_damage stale_split, stale_unified, stale_and_short;

/* Index and cache were renamed, cyrus.expunge was not: its offsets are of the
 * old cache. The same, its records in another order; and with an EXPUNGE since
 * then, which put a record into the old file. */
make_damage expunge_left_over, expunge_left_over_reversed, expunge_left_over_that_lacks;

/* Left over likewise: with 5 listed twice in both; with another flag since then;
 * by a server of another minor version. */
make_damage expunge_left_over_twice, expunge_left_over_that_differs, expunge_left_over_of_another_minor;

/* The index was renamed, the cache was not; the rewrite knew no cyrus.expunge. */
make_damage cache_left_over;

/* The same with a cyrus.expunge.NEW of before, which lacks a record. */
make_damage both_left_over;

/* reconstruct renames cyrus.index last. A session of before wrote to the old
 * file; or the new one has a message less. */
make_damage index_left_over, index_left_over_and_written, index_left_over_that_lacks;

/* The new one has a message less, and that is gone, or is in cyrus.expunge.NEW;
 * the session of before wrote in the same second. */
make_damage index_left_over_without_the_lost, index_left_over_without_the_expunged, index_left_over_in_that_second;

/* What a program that knows nothing of cyrus.expunge is about to rename. */
make_damage about_to_be_rewritten;

/* It has made a mistake itself; 2 is live and expunged. */
make_damage about_to_be_rewritten_badly, about_to_be_rewritten_with_both;

/* 2 is both, with a cyrus.index.NEW. */
make_damage both_live_and_expunged;

void damage_free(void);

#endif
