/* The Date field as the index has it: SENTDATE and GMTIME (parse.md §10,
 * records-3x.md §7). No libc time functions: they read files. */
#ifndef CYRGUARD_MESSAGE_DATE_H
#define CYRGUARD_MESSAGE_DATE_H

#include <stdbool.h>
#include <stdint.h>

#include "message/text.h"
#include "message/version.h"

struct message_date {
	bool has_day;   /* SENTDATE is known */
	int64_t local;  /* its local time, as if that were UTC; may be negative */
	bool has_time;  /* GMTIME is known (2.4 and later) */
	int64_t gmtime;
};

/* `value` is the Date field's value, absent if there is none. */
struct message_date date_parse(const struct rebuild_version *version, struct text value);

#endif
