#include "alert.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

#include "counters.h"
#include "policy.h"
#include "quote.h"
#include "real.h"
#include "stack.h"

enum { ONCE = 64 };

const struct event_row event_table[EVENT_COUNT] = {
#define EVENT(name, keys, stack) {#name, keys, stack},
#include "events.def"
#undef EVENT
};

/* ---- A line ------------------------------------------------------------- */

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
	alert->event = 0;
	alert->verdict = 0;
	alert->left = false;
	while (alert->event < EVENT_COUNT && strcmp(event, event_table[alert->event].name) != 0)
		alert->event++;
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
	char quoted[ALERT_LINE];
	size_t room = ALERT_LINE - 1 - alert->length;
	if (room < 8)
		return;
	quote(quoted, room - 1, value, strlen(value));
	add(alert, "\"");
	add(alert, quoted);
	add(alert, "\"");
}

static void add_number(struct alert *alert, uint64_t value)
{
	char digits[24], *first = digits + sizeof digits;
	*--first = '\0';
	do
		*--first = (char)('0' + value % 10);
	while (value /= 10);
	add(alert, first);
}

void alert_number(struct alert *alert, const char *key, uint64_t value)
{
	add_key(alert, key);
	add_number(alert, value);
}

/* ---- Out of the process ------------------------------------------------- */

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

static int facility = LOG_MAIL; /* as it was configured when last asked for */

/* Async-signal-safe. */
static void send_past_libc(int priority, const char *line)
{
	static const struct sockaddr_un log = {.sun_family = AF_UNIX, .sun_path = "/dev/log"};
	struct alert head = {.line = "<"};
	head.length = 1;
	add_number(&head, (unsigned)(priority | facility));
	add(&head, ">");
	add(&head, policy_program());
	add(&head, ": ");
	struct iovec parts[] = {{head.line, head.length}, {(void *)(uintptr_t)line, strlen(line)}};
	struct msghdr message = {.msg_name = (void *)(uintptr_t)&log, .msg_namelen = sizeof log, .msg_iov = parts, .msg_iovlen = 2};
	int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (fd < 0)
		return;
	sendmsg(fd, &message, MSG_NOSIGNAL);
	real.close(fd);
}

/* syslog() opens its socket at the lowest free descriptor; Cyrus counts on
 * 0-4, so those must not be free while it does. */
static void syslog_above(int priority, const char *line)
{
	struct real_low low;
	real_low_fill(&low);
	facility = policy_current()->log_facility;
	if (log_socket_taken()) {
		send_past_libc(priority, line);
	} else {
		syslog(priority | facility, "%s", line);
		remember_log_socket(low.next);
	}
	real_low_release(&low);
}

/* At most log_rate lines a second; what was held back is one line later. */
static struct {
	time_t second;
	unsigned sent, held;
} rate;

static void send_summary(void)
{
	struct alert summary;
	alert_begin(&summary, "summary");
	alert_number(&summary, "held_back", rate.held);
	rate.held = 0;
	counters_add(summary.event, 0, false);
	syslog_above(LOG_WARNING, summary.line);
}

void alert_flush(void)
{
	if (rate.held && time(NULL) != rate.second)
		send_summary();
}

/* What the last second of a program held back. */
__attribute__((destructor)) static void flush_at_exit(void)
{
	if (rate.held)
		send_summary();
}

static bool within_rate(void)
{
	unsigned limit = policy_current()->log_rate;
	time_t now = time(NULL);
	if (now != rate.second) {
		alert_flush();
		rate.second = now;
		rate.sent = 0;
	}
	if (limit && rate.sent >= limit) {
		rate.held++;
		return false;
	}
	rate.sent++;
	return true;
}

void alert_send(struct alert *alert, int priority)
{
	int kept = errno;
	counters_open();
	counters_add(alert->event, alert->verdict, alert->left);
	if (within_rate())
		syslog_above(priority, alert->line);
	if (alert->event < EVENT_COUNT && event_table[alert->event].stack && policy_current()->backtrace)
		stack_want(alert->event);
	errno = kept;
}

void alert_send_in_handler(const struct alert *alert, int priority)
{
	int kept = errno;
	counters_add(alert->event, alert->verdict, alert->left);
	send_past_libc(priority, alert->line);
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
