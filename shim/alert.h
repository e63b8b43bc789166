/* One line to syslog (design §7): "cyrguard: event=… program=… pid=… key=value…".
 * At most 1 KiB, never more than one line, whatever comes from outside is
 * quoted. Uses nothing of syslog(3) but syslog itself: the host's ident and
 * options stay as they are (pitfall 19). Keeps errno. */
#ifndef CYRGUARD_ALERT_H
#define CYRGUARD_ALERT_H

#include <stddef.h>
#include <stdint.h>

enum { ALERT_LINE = 1024 };

struct alert {
	char line[ALERT_LINE];
	size_t length;
};

void alert_begin(struct alert *alert, const char *event);
void alert_word(struct alert *alert, const char *key, const char *value);     /* ours: not quoted */
void alert_quoted(struct alert *alert, const char *key, const char *value);   /* from outside */
void alert_number(struct alert *alert, const char *key, uint64_t value);
/* LOG_WARNING for findings, LOG_NOTICE for cures, LOG_ERR for faults. */
void alert_send(struct alert *alert, int priority);

/* "event=fault reason=…" or "event=config …": once for each reason. */
void alert_once(int priority, const char *event, const char *reason, const char *detail);

#endif
