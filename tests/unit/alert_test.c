#include <check.h>
#include <string.h>

#include "alert.h"
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
}
END_TEST

int main(void)
{
	return unit_run("alert", (const TTest *[]){quotes_what_comes_from_outside, is_one_line_of_a_kilobyte_whatever_it_is_told,
	                                           begins_with_event_program_and_pid, NULL});
}
