#include <string.h>

#include "crc32.h"
#include "unit.h"

/* The definition, a bit at a time. */
static uint32_t by_bits(uint32_t crc, const uint8_t *p, size_t length)
{
	for (crc = ~crc; length--; p++) {
		crc ^= *p;
		for (int i = 0; i < 8; i++)
			crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc;
}

START_TEST(knows_the_published_values)
{
	ck_assert_uint_eq(crc32_update(0, "", 0), 0);
	ck_assert_uint_eq(crc32_update(0, "123456789", 9), 0xcbf43926);
	ck_assert_uint_eq(crc32_update(0, "The quick brown fox jumps over the lazy dog", 43), 0x414fa339);
	uint8_t nuls[32] = {0}, ones[32];
	memset(ones, 0xff, sizeof ones);
	ck_assert_uint_eq(crc32_update(0, nuls, sizeof nuls), 0x190a55ad);
	ck_assert_uint_eq(crc32_update(0, ones, sizeof ones), 0xff6cab0b);
}
END_TEST

START_TEST(both_versions_follow_the_definition_at_every_length_and_alignment)
{
	uint8_t bytes[320];
	uint32_t state = 1;
	for (size_t i = 0; i < sizeof bytes; i++)
		bytes[i] = (uint8_t)((state = state * 1103515245 + 12345) >> 16);
	for (size_t at = 0; at < 16; at++)
		for (size_t length = 0; length <= 300; length++) {
			uint32_t start = state = state * 1103515245 + 12345;
			uint32_t expected = by_bits(start, bytes + at, length);
			ck_assert_uint_eq(crc32_update(start, bytes + at, length), expected);
			ck_assert_uint_eq(crc32_update_tables(start, bytes + at, length), expected);
		}
}
END_TEST

START_TEST(goes_on_where_it_stopped)
{
	static uint8_t bytes[100000];
	for (size_t i = 0; i < sizeof bytes; i++)
		bytes[i] = (uint8_t)(i * i >> 3);
	uint32_t whole = crc32_update_tables(0, bytes, sizeof bytes), crc = 0;
	ck_assert_uint_eq(crc32_update(0, bytes, sizeof bytes), whole);
	for (size_t at = 0, step = 1; at < sizeof bytes; at += step, step = step * 3 % 1009) {
		if (step > sizeof bytes - at)
			step = sizeof bytes - at;
		crc = crc32_update(crc, bytes + at, step);
	}
	ck_assert_uint_eq(crc, whole);
}
END_TEST

int main(void)
{
	return unit_run("crc32", (const TTest *[]){knows_the_published_values,
						   both_versions_follow_the_definition_at_every_length_and_alignment, goes_on_where_it_stopped, NULL});
}
