/* Any bytes as a cyrguard.conf: refused with a line and a reason and the
 * defaults in force, or taken; every rule then answers for a program and a
 * mailbox, the first that fits decides. */
#include <stdlib.h>
#include <string.h>

#include "policy.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
	if (!condition)
		abort();
}

static void ask(const struct policy *policy, const char *program, const char *mailbox)
{
	const struct policy_rule *decided, *first = NULL;
	enum mode mode = policy_match(policy, program, mailbox, &decided);
	for (unsigned i = 0; i < policy->rules && !first; i++)
		if (policy_rule_misfit(&policy->rule[i], program, mailbox) == POLICY_FITS)
			first = &policy->rule[i];
	require(decided == first && mode == (first ? first->mode : policy->mode));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const mailboxes[] = {"/var/spool/cyrus/a/user/joe", "/", ""};
	static struct policy policy, defaults;
	struct policy_error error = {0};
	char *text = malloc(size ? size : 1); /* of the exact size, for the sanitizer */
	memcpy(text, data, size);
	bool good = policy_parse(&policy, text, size, &error);
	free(text); /* the policy keeps nothing of it */
	policy_defaults(&defaults);
	require(policy.rules <= POLICY_RULES && (unsigned)policy.mode < MODE_COUNT);
	if (!good) {
		require(error.reason && *error.reason && error.line <= size + 1);
		require(policy.rules == 0 && policy.mode == MODE_LOG && policy.log_facility == defaults.log_facility);
	}
	for (unsigned i = 0; i < policy.rules; i++)
		require(policy.rule[i].percent <= 100 && (unsigned)policy.rule[i].mode < MODE_COUNT);
	for (size_t i = 0; i < sizeof mailboxes / sizeof *mailboxes; i++) {
		ask(&policy, "cyr_expire", mailboxes[i]);
		ask(&policy, "", mailboxes[i]);
	}
	return 0;
}
