#include "alert.h"

#include <bsd/vis.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
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

/* libc's socket, where it was a line of ours that opened it; -1: not known. */
static int log_socket = -1;
static dev_t log_device;
static ino_t log_inode;

/* The host closed libc's socket past it (closefrom), and its number is a file
 * of the host's now: libc would find out that it is no socket, and close it,
 * with all the locks on it. */
static bool log_socket_taken(void)
{
	struct stat64 status;
	return log_socket >= 0 && real_fstat(log_socket, &status) == 0 && (status.st_dev != log_device || status.st_ino != log_inode);
}

static void remember_log_socket(int fd)
{
	struct stat64 status;
	if (fd < 0 || real_fstat(fd, &status) != 0 || !S_ISSOCK(status.st_mode))
		return;
	log_socket = fd;
	log_device = status.st_dev;
	log_inode = status.st_ino;
}

static void send_past_libc(int priority, const char *line)
{
	static const struct sockaddr_un log = {.sun_family = AF_UNIX, .sun_path = "/dev/log"};
	char text[ALERT_LINE + 300];
	int length = snprintf(text, sizeof text, "<%d>%.255s: %s", priority, policy_program(), line);
	int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (fd < 0)
		return;
	sendto(fd, text, (size_t)length, MSG_NOSIGNAL, (const struct sockaddr *)&log, sizeof log);
	real.close(fd);
}

/* syslog() opens its socket at the lowest free descriptor; Cyrus counts on
 * 0-4, so those must not be free while it does. */
static void syslog_above(int priority, const char *line)
{
	int filler[LOWEST_DESCRIPTOR], used = 0;
	int fd, free_number = -1; /* what libc's socket will get, if it opens one */
	while ((fd = real.open64("/", O_PATH | O_CLOEXEC, 0)) >= 0 && fd < LOWEST_DESCRIPTOR && used < LOWEST_DESCRIPTOR)
		filler[used++] = fd;
	if (fd >= 0) {
		free_number = fd;
		real.close(fd);
	}
	priority |= policy_current()->log_facility;
	if (log_socket_taken()) {
		send_past_libc(priority, line);
	} else {
		syslog(priority, "%s", line);
		remember_log_socket(free_number);
	}
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
