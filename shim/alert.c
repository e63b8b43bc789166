#include "alert.h"

#include <bsd/vis.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

#include "policy.h"
#include "real.h"

enum { LOWEST_DESCRIPTOR = 5, ONCE = 64 };

static void add(struct alert *alert, const char *text)
{
	size_t room = ALERT_LINE - 1 - alert->length, length = strlen(text);
	if (length > room)
		length = room;
	memcpy(alert->line + alert->length, text, length);
	alert->length += length;
	alert->line[alert->length] = '\0';
}

static void add_key(struct alert *alert, const char *key)
{
	add(alert, " ");
	add(alert, key);
	add(alert, "=");
}

void alert_begin(struct alert *alert, const char *event)
{
	alert->length = 0;
	alert->line[0] = '\0';
	add(alert, "cyrguard: event=");
	add(alert, event);
	alert_quoted(alert, "program", policy_program());
	alert_number(alert, "pid", (uint64_t)getpid());
}

void alert_word(struct alert *alert, const char *key, const char *value)
{
	add_key(alert, key);
	add(alert, value);
}

/* A plain word stays as it is; anything else becomes "…" with C escapes. */
void alert_quoted(struct alert *alert, const char *key, const char *value)
{
	add_key(alert, key);
	bool path = strchr(value, '/') != NULL;
	if (!path && value[0] && strspn(value, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-") == strlen(value)) {
		add(alert, value);
		return;
	}
	/* Cut before quoting, so that no escape is cut in two and the closing
	 * quote always fits. */
	char quoted[ALERT_LINE];
	size_t room = ALERT_LINE - 1 - alert->length;
	if (room < 8)
		return;
	size_t length = strnlen(value, room);
	while (strnvisx(quoted, room - 2, value, length, VIS_CSTYLE | VIS_OCTAL | VIS_NL | VIS_TAB | VIS_DQ | VIS_NOLOCALE) < 0 && length)
		length = length * 3 / 4;
	if (!length)
		quoted[0] = '\0';
	add(alert, "\"");
	add(alert, quoted);
	add(alert, "\"");
}

void alert_number(struct alert *alert, const char *key, uint64_t value)
{
	char digits[24];
	snprintf(digits, sizeof digits, "%llu", (unsigned long long)value);
	alert_word(alert, key, digits);
}

/* syslog() opens its socket at the lowest free descriptor; Cyrus counts on
 * 0-4, so those must not be free while it does. */
static void syslog_above(int priority, const char *line)
{
	int filler[LOWEST_DESCRIPTOR], used = 0;
	int fd;
	while (used < LOWEST_DESCRIPTOR && (fd = real.open64("/", O_PATH | O_CLOEXEC, 0)) >= 0) {
		if (fd >= LOWEST_DESCRIPTOR) {
			real.close(fd);
			break;
		}
		filler[used++] = fd;
	}
	syslog(policy_current()->log_facility | priority, "%s", line);
	while (used)
		real.close(filler[--used]);
}

/* At most log_rate lines a second; what was held back is one line later. */
static bool within_rate(void)
{
	static time_t second;
	static unsigned sent, held;
	unsigned rate = policy_current()->log_rate;
	time_t now = time(NULL);
	if (now != second) {
		if (held) {
			struct alert summary;
			alert_begin(&summary, "summary");
			alert_number(&summary, "held_back", held);
			held = 0;
			syslog_above(LOG_WARNING, summary.line);
		}
		second = now;
		sent = 0;
	}
	if (rate && sent >= rate) {
		held++;
		return false;
	}
	sent++;
	return true;
}

void alert_send(struct alert *alert, int priority)
{
	int kept = errno;
	if (within_rate())
		syslog_above(priority, alert->line);
	errno = kept;
}

void alert_once(int priority, const char *event, const char *reason, const char *detail)
{
	static const char *seen[ONCE];
	for (int i = 0; i < ONCE; i++) {
		if (seen[i] == reason)
			return;
		if (!seen[i]) {
			seen[i] = reason;
			break;
		}
	}
	struct alert alert;
	alert_begin(&alert, event);
	alert_quoted(&alert, "reason", reason);
	if (detail)
		alert_quoted(&alert, "detail", detail);
	alert_send(&alert, priority);
}
