/* One array per length of name, so that a look-up compares a handful. */
#include "message/header_name.h"

#include <string.h>

#include "message/version.h"

#define FROM_2_4 (HEADERS_2_4 | FROM_2_5)
#define FROM_2_5 (HEADERS_2_5 | FROM_3_0)
#define FROM_3_0 (HEADERS_3_0 | FROM_3_1_2)
#define FROM_3_1_2 (HEADERS_3_1_2 | FROM_3_1_5)
#define FROM_3_1_5 (HEADERS_3_1_5 | FROM_3_1_6)
#define FROM_3_1_6 (HEADERS_3_1_6 | FROM_3_1_7)
#define FROM_3_1_7 HEADERS_3_1_7
#define ALL 0xff

#define PARSED(name, field) {name, field, 0, 0}         /* and cached like any other field */
#define HIDDEN(name, field, lists) {name, field, 0, lists}
#define LISTED(name, lists) {name, FIELD_NONE, lists, 0}
#define NEVER(name, lists) {name, FIELD_NONE, 0, lists}

static const struct header_name of_2[] = {
	HIDDEN("to", FIELD_TO, ALL),
	HIDDEN("cc", FIELD_CC, ALL),
};
static const struct header_name of_3[] = {
	HIDDEN("bcc", FIELD_BCC, ALL),
};
static const struct header_name of_4[] = {
	HIDDEN("from", FIELD_FROM, ALL),
	HIDDEN("date", FIELD_DATE, ALL),
};
static const struct header_name of_5[] = {
	LISTED("x-ref", ALL),
};
static const struct header_name of_6[] = {
	HIDDEN("sender", FIELD_SENDER, ALL & ~FROM_3_1_5),
};
static const struct header_name of_7[] = {
	HIDDEN("subject", FIELD_SUBJECT, ALL),
	LISTED("x-trace", ALL),
};
static const struct header_name of_8[] = {
	HIDDEN("reply-to", FIELD_REPLY_TO, ALL & ~FROM_3_1_5),
	NEVER("received", ALL),
	NEVER("arc-seal", FROM_3_1_6),
	LISTED("priority", ALL),
	LISTED("x-mailer", ALL),
};
static const struct header_name of_10[] = {
	HIDDEN("message-id", FIELD_MESSAGE_ID, FROM_3_1_2),
	PARSED("content-id", FIELD_ID),
	LISTED("references", ALL),
	LISTED("newsgroups", ALL),
	LISTED("x-priority", ALL),
	LISTED("x-msoesrec", ALL),
};
static const struct header_name of_11[] = {
	HIDDEN("in-reply-to", FIELD_IN_REPLY_TO, ALL),
	PARSED("content-md5", FIELD_MD5),
	NEVER("return-path", ALL),
	NEVER("envelope-to", ALL),
	NEVER("archived-at", FROM_3_1_6),
	LISTED("resent-from", ALL),
	LISTED("followup-to", ALL),
	LISTED("x-spam-hits", HEADERS_2_4),
	LISTED("x-mail-from", FROM_2_4),
};
static const struct header_name of_12[] = {
	PARSED("content-type", FIELD_TYPE),
	NEVER("mime-version", ALL),
	NEVER("received-spf", FROM_3_1_6),
	LISTED("x-truedomain", HEADERS_2_4),
	LISTED("x-spam-score", FROM_2_4),
};
static const struct header_name of_13[] = {
	NEVER("delivery-date", ALL),
	LISTED("x-spam-source", HEADERS_2_4),
	LISTED("x-resolved-to", FROM_2_4),
};
static const struct header_name of_14[] = {
	NEVER("dkim-signature", FROM_2_4),
	NEVER("domainkey-x509", FROM_2_4),
	LISTED("x-delivered-to", FROM_2_4),
};
static const struct header_name of_15[] = {
	LISTED("x-me-message-id", FROM_3_0),
};
static const struct header_name of_16[] = {
	PARSED("content-location", FIELD_LOCATION),
	PARSED("content-language", FIELD_LANGUAGE),
	LISTED("x-truedomain-spf", HEADERS_2_4),
	LISTED("x-apple-base-url", FROM_3_0),
};
static const struct header_name of_17[] = {
	LISTED("x-msmail-priority", ALL),
	LISTED("x-truedomain-dkim", HEADERS_2_4),
};
static const struct header_name of_18[] = {
	LISTED("x-cyrus-session-id", FROM_3_0),
};
static const struct header_name of_19[] = {
	PARSED("content-description", FIELD_DESCRIPTION),
	PARSED("content-disposition", FIELD_DISPOSITION),
	NEVER("domainkey-signature", FROM_2_4),
	LISTED("x-truedomain-domain", FROM_2_4),
};
static const struct header_name of_20[] = {
	NEVER("listbox-message-date", FROM_3_1_7),
};
static const struct header_name of_21[] = {
	NEVER("arc-message-signature", FROM_3_1_6),
	NEVER("topicbox-message-uuid", FROM_3_1_7),
};
static const struct header_name of_22[] = {
	NEVER("authentication-results", FROM_3_1_6),
};
static const struct header_name of_25[] = {
	PARSED("content-transfer-encoding", FIELD_ENCODING),
	NEVER("topicbox-policy-reasoning", FROM_3_1_7),
	LISTED("x-uniform-type-identifier", FROM_3_0),
};
static const struct header_name of_26[] = {
	NEVER("arc-authentication-results", FROM_3_1_6),
};
static const struct header_name of_31[] = {
	LISTED("x-universally-unique-identifier", FROM_3_0),
	LISTED("x-apple-mail-remote-attachments", FROM_3_0),
};

#define OF(len) [len] = {of_##len, sizeof of_##len / sizeof *of_##len}
static const struct {
	const struct header_name *rows;
	size_t count;
} of_length[HEADER_NAME_MAX + 1] = {
	OF(2), OF(3), OF(4), OF(5), OF(6), OF(7), OF(8), OF(10),
	OF(11), OF(12), OF(13), OF(14), OF(15), OF(16), OF(17), OF(18),
	OF(19), OF(20), OF(21), OF(22), OF(25), OF(26), OF(31),
};

const struct header_name *header_name_find(const uint8_t *name, size_t len)
{
	if (len > HEADER_NAME_MAX)
		return NULL;
	const struct header_name *row = of_length[len].rows;
	for (size_t i = 0; i < of_length[len].count; i++, row++)
		if (row->name[len - 1] == (char)name[len - 1] && memcmp(row->name, name, len) == 0)
			return row;
	return NULL;
}

bool header_name_cached(const struct header_name *row, const uint8_t *name, size_t len, unsigned list)
{
	if (row && (row->listed & list))
		return true;
	if (row && (row->never & list))
		return false;
	return !(len >= 2 && name[0] == 'x' && name[1] == '-');
}
