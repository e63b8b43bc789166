#include <bsd/vis.h>
#include <check.h>
#include <string.h>

#include "alert.h"
#include "quote.h"
#include "unit.h"

START_TEST(quotes_what_comes_from_outside)
{
	struct alert alert = {.line = "", .length = 0};
	alert_quoted(&alert, "a", "plain-word_1.2");
	alert_quoted(&alert, "b", "two words");
	alert_quoted(&alert, "c", "/spool/j\"o\ne\033[31m\\\377");
	alert_number(&alert, "d", 18446744073709551615ull);
	alert_word(&alert, "e", "logged");
	alert_quoted(&alert, "f", "");
	ck_assert_str_eq(alert.line, " a=plain-word_1.2 b=\"two words\" c=\"/spool/j\\\"o\\ne\\033[31m\\\\\\377\" d=18446744073709551615 e=logged f=\"\"");
}
END_TEST

/* Every string of two bytes, and a third one that may be taken for part of an escape. */
START_TEST(quotes_as_strvis_does)
{
	char want[64], got[64], value[3];
	for (unsigned pair = 0; pair < 1 << 16; pair++) {
		if (pair >> 8 == 0 || (pair & 255) == 0)
			continue; /* no string has a NUL in it */
		static const char third[] = {'0', '7', '8', 'a', 's', '\n', '"', '\\', '\377'};
		value[0] = (char)(pair >> 8);
		value[1] = (char)pair;
		value[2] = third[pair % sizeof third];
		for (size_t length = 0; length <= 3; length++) {
			int n = strnvisx(want, sizeof want, value, length, VIS_CSTYLE | VIS_OCTAL | VIS_NL | VIS_TAB | VIS_DQ | VIS_NOLOCALE);
			ck_assert_int_ge(n, 0);
			ck_assert_uint_eq(quote(got, sizeof got, value, length), (size_t)n);
			ck_assert_str_eq(got, want);
		}
	}
}
END_TEST

START_TEST(quotes_no_more_than_fits_and_cuts_no_escape)
{
	char got[32];
	for (size_t room = 1; room < sizeof got; room++) {
		memset(got, '#', sizeof got);
		size_t n = quote(got, room, "\377\n\"\377\377", 5);
		ck_assert_uint_lt(n, room);
		ck_assert_uint_eq(strlen(got), n);
		ck_assert_int_eq(strncmp(got, "\\377\\n\\\"\\377\\377", n), 0);
		ck_assert_msg(n == 0 || n == 4 || n == 6 || n == 8 || n == 12 || n == 16, "cut at %zu", n);
		ck_assert_int_eq(got[room], '#');
	}
}
END_TEST

START_TEST(is_one_line_of_a_kilobyte_whatever_it_is_told)
{
	char path[4096];
	for (size_t length = 0; length < sizeof path; length += 37) {
		struct alert alert = {.line = "", .length = 0};
		memset(path, '\n', length);
		path[length] = '\0';
		alert_quoted(&alert, "mailbox", path);
		alert_quoted(&alert, "again", path);
		ck_assert_uint_lt(strlen(alert.line), ALERT_LINE);
		ck_assert_ptr_null(strchr(alert.line, '\n'));
		size_t quotes = 0;
		for (const char *c = alert.line; *c; c++)
			quotes += *c == '"';
		ck_assert_uint_eq(quotes % 2, 0); /* no value is left open */
	}
}
END_TEST

START_TEST(begins_with_event_program_and_pid)
{
	struct alert alert;
	alert_begin(&alert, "bad_record");
	ck_assert_int_eq(strncmp(alert.line, "cyrguard: event=bad_record program=alert_test pid=", 50), 0);
	ck_assert_int_eq(alert.event, EVENT_bad_record);
	alert_begin(&alert, "no_such_event");
	ck_assert_int_eq(alert.event, EVENT_COUNT);
}
END_TEST

int main(void)
{
	return unit_run("alert", (const TTest *[]){quotes_what_comes_from_outside, quotes_as_strvis_does,
	                                           quotes_no_more_than_fits_and_cuts_no_escape, is_one_line_of_a_kilobyte_whatever_it_is_told,
	                                           begins_with_event_program_and_pid, NULL});
}
