#include <string.h>

#include "known.h"
#include "unit.h"

static struct fingerprint print_of(uint64_t what)
{
	struct fingerprint print = {{0, 0}};
	fingerprint_add(&print, &what, sizeof what);
	return print;
}

START_TEST(what_was_added_is_known_and_nothing_else)
{
	static struct fingerprint slots[1 << 12];
	struct known known = {slots, 1 << 12};
	memset(slots, 0, sizeof slots);
	for (uint64_t i = 0; i < 1000; i++) {
		struct fingerprint print = print_of(i);
		ck_assert(!known_contains(&known, &print));
		known_add(&known, &print);
		ck_assert(known_contains(&known, &print));
	}
	unsigned kept = 0;
	for (uint64_t i = 0; i < 1000; i++) {
		struct fingerprint print = print_of(i);
		kept += known_contains(&known, &print);
	}
	ck_assert_uint_ge(kept, 990); /* a quarter full: hardly any had to go */
	for (uint64_t i = 1000; i < 100000; i++) {
		struct fingerprint print = print_of(i);
		ck_assert(!known_contains(&known, &print));
	}
}
END_TEST

START_TEST(a_full_set_forgets_but_takes_the_newest)
{
	static struct fingerprint slots[64];
	struct known known = {slots, 64};
	memset(slots, 0, sizeof slots);
	for (uint64_t i = 0; i < 10000; i++) {
		struct fingerprint print = print_of(i);
		known_add(&known, &print);
		ck_assert(known_contains(&known, &print));
	}
}
END_TEST

START_TEST(no_set_and_no_print_know_nothing)
{
	struct fingerprint slots[4] = {{{0, 0}}}, nothing = {{0, 0}}, print = print_of(1);
	struct known none = {NULL, 0}, tiny = {slots, 2}, known = {slots, 4};
	known_add(&none, &print);
	ck_assert(!known_contains(&none, &print));
	known_add(&tiny, &print);
	ck_assert(!known_contains(&tiny, &print));
	known_add(&known, &nothing);
	ck_assert(!known_contains(&known, &nothing));
	ck_assert_uint_eq(slots[0].word[0] | slots[1].word[0] | slots[2].word[0] | slots[3].word[0], 0);
}
END_TEST

START_TEST(every_bit_and_the_grouping_count)
{
	uint8_t bytes[24] = {0};
	struct fingerprint whole = {{0, 0}}, pieces = {{0, 0}};
	fingerprint_add(&whole, bytes, sizeof bytes);
	for (size_t bit = 0; bit < 8 * sizeof bytes; bit++) {
		struct fingerprint other = {{0, 0}};
		bytes[bit / 8] ^= (uint8_t)(1 << bit % 8);
		fingerprint_add(&other, bytes, sizeof bytes);
		bytes[bit / 8] ^= (uint8_t)(1 << bit % 8);
		ck_assert_uint_ne(other.word[0], whole.word[0]);
		ck_assert_uint_ne(other.word[1], whole.word[1]);
	}
	fingerprint_add(&pieces, bytes, 8);
	fingerprint_add(&pieces, bytes, 16);
	ck_assert_uint_ne(pieces.word[0], whole.word[0]);
	for (size_t length = 0; length < sizeof bytes; length++) {
		struct fingerprint shorter = {{0, 0}};
		fingerprint_add(&shorter, bytes, length);
		ck_assert_uint_ne(shorter.word[0], whole.word[0]);
	}
}
END_TEST

START_TEST(every_bit_of_pairs_counts)
{
	uint64_t pair[3][2] = {{1, 2}, {3, 4}, {5, 6}};
	const uint64_t count = 3;
	struct fingerprint whole = {{0, 0}}, apart = {{0, 0}};
	fingerprint_add_pairs(&whole, pair, 3);
	fingerprint_add_pairs(&apart, pair, 1);
	fingerprint_add_pairs(&apart, pair + 1, 2);
	ck_assert(whole.word[0] == apart.word[0] && whole.word[1] == apart.word[1]);
	fingerprint_add(&whole, &count, sizeof count);
	for (size_t bit = 0; bit < 64 * 6; bit++) {
		struct fingerprint other = {{0, 0}};
		(&pair[0][0])[bit / 64] ^= UINT64_C(1) << bit % 64;
		fingerprint_add_pairs(&other, pair, 3);
		fingerprint_add(&other, &count, sizeof count);
		(&pair[0][0])[bit / 64] ^= UINT64_C(1) << bit % 64;
		ck_assert_uint_ne(other.word[0], whole.word[0]);
		ck_assert_uint_ne(other.word[1], whole.word[1]);
	}
}
END_TEST

/* Other processes, and other byte orders of the future, must not matter today:
 * the shared file outlives a program, so the print of given bytes is fixed. */
START_TEST(prints_stay_what_they_are)
{
	struct fingerprint print = {{0, 0}};
	fingerprint_add(&print, "cyrus.cache", 11);
	ck_assert_uint_eq(print.word[0], UINT64_C(0xed4e1f1c6f875f6d));
	ck_assert_uint_eq(print.word[1], UINT64_C(0xacabaaf8b86d2f46));
}
END_TEST

/* One half of it is no print: it is the place of the other. */
START_TEST(both_halves_count)
{
	struct fingerprint slots[16] = {{{0, 0}}};
	struct known known = {slots, 16};
	const struct fingerprint print = {{0x1234, 0x5678}}, left = {{0x1234, 0x5679}}, right = {{0x1235, 0x5678}};
	known_add(&known, &print);
	ck_assert(known_contains(&known, &print));
	ck_assert(!known_contains(&known, &left));
	ck_assert(!known_contains(&known, &right));
}
END_TEST

int main(void)
{
	return unit_run("known",
		(const TTest *[]){what_was_added_is_known_and_nothing_else, a_full_set_forgets_but_takes_the_newest,
			no_set_and_no_print_know_nothing, every_bit_and_the_grouping_count, every_bit_of_pairs_counts, both_halves_count, prints_stay_what_they_are,
			NULL});
}
