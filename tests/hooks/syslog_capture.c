/* Preload for tests: appends every syslog line to the file that
 * CYRGUARD_TEST_LOG names, as "PRIORITY TEXT" (the number as it was passed),
 * and every openlog as "openlog IDENT". What is sent to /dev/log past syslog
 * comes as "sent TEXT". Nothing reaches the real syslog. */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <syslog.h>
#include <unistd.h>

enum { LINE = 4096 };
#define LIKE_PRINTF(format_at, values_at) __attribute__((format(printf, format_at, values_at)))

void capture_syslog(int priority, const char *format, ...) __asm__("syslog") LIKE_PRINTF(2, 3);
void capture_vsyslog(int priority, const char *format, va_list values) __asm__("vsyslog") LIKE_PRINTF(2, 0);
void capture_syslog_chk(int priority, int flag, const char *format, ...)
	__asm__("__syslog_chk") LIKE_PRINTF(3, 4);
void capture_vsyslog_chk(int priority, int flag, const char *format, va_list values)
	__asm__("__vsyslog_chk") LIKE_PRINTF(3, 0);
void capture_openlog(const char *ident, int options, int facility) __asm__("openlog");
void capture_closelog(void) __asm__("closelog");

/* System calls, so that no library under test sees a file that is ours. One
 * write a line: many processes may share the file. */
static void append(const char *line, size_t length)
{
	const char *path = getenv("CYRGUARD_TEST_LOG");
	if (!path)
		return;
	long fd = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
	if (fd < 0)
		return;
	if (syscall(SYS_write, fd, line, length) < 0)
		fputs("syslog_capture: line lost\n", stderr);
	syscall(SYS_close, fd);
}

LIKE_PRINTF(2, 0) static void capture(int priority, const char *format, va_list values)
{
	int kept = errno; /* for %m, and for the caller */
	char line[LINE];
	int head = snprintf(line, sizeof line, "%d ", priority);
	errno = kept;
	int rest = vsnprintf(line + head, sizeof line - (size_t)head - 1, format, values);
	size_t length = rest < 0 ? (size_t)head : strlen(line);
	for (size_t i = 0; i < length; i++)
		if (line[i] == '\n')
			line[i] = '|'; /* one alert, one line: a test would see this */
	line[length++] = '\n';
	append(line, length);
	errno = kept;
}

void capture_syslog(int priority, const char *format, ...)
{
	va_list values;
	va_start(values, format);
	capture(priority, format, values);
	va_end(values);
}

void capture_vsyslog(int priority, const char *format, va_list values)
{
	capture(priority, format, values);
}

void capture_syslog_chk(int priority, int flag, const char *format, ...)
{
	va_list values;
	va_start(values, format);
	capture(priority, format, values);
	va_end(values);
}

void capture_vsyslog_chk(int priority, int flag, const char *format, va_list values)
{
	capture(priority, format, values);
}

void capture_openlog(const char *ident, int options, int facility)
{
	int kept = errno;
	char line[LINE];
	snprintf(line, sizeof line - 1, "openlog %s\n", ident ? ident : "(null)");
	append(line, strlen(line));
	errno = kept;
}

void capture_closelog(void)
{
}

ssize_t capture_sendmsg(int fd, const struct msghdr *message, int flags) __asm__("sendmsg");
ssize_t capture_sendmsg(int fd, const struct msghdr *message, int flags)
{
	const struct sockaddr_un *to = message->msg_name;
	if (!to || to->sun_family != AF_UNIX || strcmp(to->sun_path, "/dev/log") != 0)
		return syscall(SYS_sendmsg, fd, message, flags);
	/* By a signal handler: nothing but system calls. */
	static char line[LINE];
	size_t length = sizeof "sent " - 1;
	memcpy(line, "sent ", length);
	for (size_t i = 0; i < message->msg_iovlen; i++) {
		size_t part = message->msg_iov[i].iov_len;
		if (part > sizeof line - 1 - length)
			part = sizeof line - 1 - length;
		memcpy(line + length, message->msg_iov[i].iov_base, part);
		length += part;
	}
	line[length++] = '\n';
	append(line, length);
	return (ssize_t)length;
}
