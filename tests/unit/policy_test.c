#include <check.h>
#include <stdio.h>
#include <string.h>
#include <syslog.h>

#include "policy.h"
#include "unit.h"

static struct policy policy;
static struct policy_error error;

static bool parse(const char *text)
{
	return policy_parse(&policy, text, strlen(text), &error);
}

static void refused(const char *text, unsigned line, const char *reason)
{
	ck_assert(!parse(text));
	ck_assert_uint_eq(error.line, line);
	ck_assert_str_eq(error.reason, reason);
	ck_assert_int_eq(policy.mode, MODE_LOG);
	ck_assert_uint_eq(policy.rules, 0);
}

START_TEST(nothing_is_mode_log)
{
	ck_assert(parse(""));
	ck_assert_int_eq(policy.mode, MODE_LOG);
	ck_assert_str_eq(policy.state_dir, "/run/cyrguard");
	ck_assert_int_eq(policy.log_facility, LOG_MAIL);
	ck_assert(parse("# only a comment\r\n\n   \t\n"));
	ck_assert_int_eq(policy.mode, MODE_LOG);
}
END_TEST

START_TEST(reads_every_key)
{
	ck_assert(parse("mode = repair\ndeep = never\nbacktrace = on\nlog_facility = local3\nlog_rate = 5\n"
	                "imapd_conf = /etc/cyrus/imapd.conf # as Debian does not have it\nstate_dir=/run/x\nscan_budget = 3M\n"
	                "max_message_size = 1G\nmax_parts = 7\nfault_limit = 0"));
	ck_assert_int_eq(policy.mode, MODE_REPAIR);
	ck_assert_int_eq(policy.deep, DEEP_NEVER);
	ck_assert(policy.backtrace);
	ck_assert_int_eq(policy.log_facility, LOG_LOCAL3);
	ck_assert_uint_eq(policy.log_rate, 5);
	ck_assert_str_eq(policy.imapd_conf, "/etc/cyrus/imapd.conf");
	ck_assert_str_eq(policy.state_dir, "/run/x");
	ck_assert_uint_eq(policy.scan_budget, 3 << 20);
	ck_assert_uint_eq(policy.max_message_size, 1 << 30);
	ck_assert_uint_eq(policy.max_parts, 7);
	ck_assert_uint_eq(policy.fault_limit, 0);
}
END_TEST

START_TEST(an_error_names_line_and_reason_and_means_log)
{
	refused("mode = repair\nmood = good\n", 2, "unknown key");
	refused("mode = of\n", 1, "mode is not off, log, substitute or repair");
	refused("\n\nmode\n", 3, "neither key = value nor [rule NAME]");
	refused("mode =   # nothing\n", 1, "no value");
	refused("[rule x\nmode = off\n", 1, "section without ]");
	refused("[group x]\n", 1, "section is not [rule NAME]");
	refused("mode = off\n[rule x]\nprogram = imapd\n", 2, "rule without mode");
	refused("[rule x]\nmode = off\npercent = 101\n", 3, "not a number in range");
	refused("state_dir = run\n", 1, "not an absolute path");
	refused("scan_budget = 12X\n", 1, "not a size");
	refused("log_rate = 99999999999999999999\n", 1, "not a number in range");
	static const char nul[] = "mode = off\n\0mode = log\n";
	ck_assert(!policy_parse(&policy, nul, sizeof nul - 1, &error));
	ck_assert_str_eq(error.reason, "a NUL byte");
	static char large[POLICY_TEXT];
	memset(large, '#', sizeof large);
	ck_assert(!policy_parse(&policy, large, sizeof large, &error));
}
END_TEST

START_TEST(the_first_matching_rule_wins)
{
	const struct policy_rule *rule;
	ck_assert(parse("mode = off\n"
	                "[rule joe]\nmailbox = /spool/*/joe*\nmode = log\n"
	                "[rule expire]\nprogram = sync_server, cyr_expire\nmode = repair\n"
	                "[rule rest]\nmode = substitute\nprogram = imapd\n"));
	ck_assert_int_eq(policy_match(&policy, "cyr_expire", "/spool/user/joe/Sent", &rule), MODE_LOG);
	ck_assert_str_eq(rule->name, "joe");
	ck_assert_int_eq(policy_match(&policy, "cyr_expire", "/spool/user/ann", &rule), MODE_REPAIR);
	ck_assert_int_eq(policy_match(&policy, "sync_server", "/spool/user/ann", &rule), MODE_REPAIR);
	ck_assert_int_eq(policy_match(&policy, "cyr_expire2", "/spool/user/ann", &rule), MODE_OFF);
	ck_assert_ptr_null(rule);
	ck_assert_int_eq(policy_match(&policy, "imapd", "/spool/user/ann", &rule), MODE_SUBSTITUTE);
}
END_TEST

START_TEST(a_rule_says_why_it_does_not_apply)
{
	ck_assert(parse("[rule x]\nprogram = imapd\nmailbox = /spool/*\npercent = 0\nmode = repair\n"));
	const struct policy_rule *rule = &policy.rule[0];
	ck_assert_int_eq(policy_rule_misfit(rule, "pop3d", "/elsewhere"), POLICY_OTHER_PROGRAM);
	ck_assert_int_eq(policy_rule_misfit(rule, "imapd", "/elsewhere"), POLICY_OTHER_MAILBOX);
	ck_assert_int_eq(policy_rule_misfit(rule, "imapd", "/spool/joe"), POLICY_BEYOND_PERCENT);
	policy.rule[0].percent = policy_percentile("/spool/joe") + 1;
	ck_assert_int_eq(policy_rule_misfit(rule, "imapd", "/spool/joe"), POLICY_FITS);
	policy.rule[0].percent--;
	ck_assert_int_eq(policy_rule_misfit(rule, "imapd", "/spool/joe"), POLICY_BEYOND_PERCENT);
	ck_assert(policy_rule_names(rule, "imapd"));
	ck_assert(!policy_rule_names(rule, "imap"));
}
END_TEST

/* A rollout that has begun goes on where it was after an upgrade. */
START_TEST(percentiles_stay_what_they_are)
{
	ck_assert_uint_eq(policy_percentile("/var/spool/cyrus/mail/j/user/joe"), 19);
	ck_assert_uint_eq(policy_percentile("/var/spool/cyrus/mail/a/user/ann"), 82);
}
END_TEST

START_TEST(an_executable_that_was_replaced_keeps_its_name)
{
	char replaced[] = "/usr/lib/cyrus/bin/imapd (deleted)", plain[] = "/usr/lib/cyrus/bin/imapd", none[] = "imapd", nothing[] = "";
	ck_assert_str_eq(policy_program_name(replaced), "imapd");
	ck_assert_str_eq(policy_program_name(plain), "imapd");
	ck_assert_ptr_null(policy_program_name(none));
	ck_assert_ptr_null(policy_program_name(nothing));
}
END_TEST

static unsigned chosen(const char *text, bool *set)
{
	unsigned n = 0;
	char mailbox[64];
	ck_assert(parse(text));
	for (int i = 0; i < 10000; i++) {
		snprintf(mailbox, sizeof mailbox, "/var/spool/cyrus/mail/u/user/u%d", i);
		set[i] = policy_match(&policy, "imapd", mailbox, NULL) == MODE_REPAIR;
		n += set[i];
	}
	return n;
}

START_TEST(percent_takes_a_stable_share_of_mailboxes)
{
	static bool ten[10000], twenty[10000], none[10000], all[10000];
	unsigned n = chosen("[rule x]\npercent = 10\nmode = repair\n", ten);
	ck_assert_uint_ge(n, 850);
	ck_assert_uint_le(n, 1150);
	n = chosen("[rule x]\npercent = 20\nmode = repair\n", twenty);
	ck_assert_uint_ge(n, 1800);
	ck_assert_uint_le(n, 2200);
	for (int i = 0; i < 10000; i++)
		ck_assert(!ten[i] || twenty[i]); /* raising it only adds */
	ck_assert_uint_eq(chosen("[rule x]\npercent = 0\nmode = repair\n", none), 0);
	ck_assert_uint_eq(chosen("[rule x]\npercent = 100\nmode = repair\n", all), 10000);
}
END_TEST

int main(void)
{
	return unit_run("policy", (const TTest *[]){nothing_is_mode_log, reads_every_key, an_error_names_line_and_reason_and_means_log,
	                                            the_first_matching_rule_wins, percent_takes_a_stable_share_of_mailboxes,
	                                            a_rule_says_why_it_does_not_apply, percentiles_stay_what_they_are,
	                                            an_executable_that_was_replaced_keeps_its_name, NULL});
}
