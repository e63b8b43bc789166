/* One line to syslog (design §7): "cyrguard: event=… program=… pid=… key=value…".
 * At most 1 KiB, never more than one line, whatever comes from outside is
 * quoted. Uses nothing of syslog(3) but syslog itself: the host's ident and
 * options stay as they are (pitfall 19). Keeps errno.
 *
 * What events there are, and the keys of each, is events.def. */
#ifndef CYRGUARD_ALERT_H
#define CYRGUARD_ALERT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum event {
#define EVENT(name, keys, stack) EVENT_##name,
#include "events.def"
#undef EVENT
	EVENT_COUNT
};

/* A row of events.def. */
struct event_row {
	const char *name;
	const char *keys; /* of its line, in their order */
	bool stack;       /* the stack of the host's call follows, if it is asked for */
};
extern const struct event_row event_table[EVENT_COUNT];

enum { ALERT_LINE = 1024 };

struct alert {
	char line[ALERT_LINE];
	size_t length;
	enum event event; /* EVENT_COUNT: not in the table */
	unsigned verdict; /* to be counted: of a bad_record, else 0 */
	bool left;        /* to be counted: nothing was done about the finding */
};

/* Building a line is async-signal-safe once policy_program() is known. */
void alert_begin(struct alert *alert, const char *event);
void alert_word(struct alert *alert, const char *key, const char *value);     /* ours: not quoted */
void alert_quoted(struct alert *alert, const char *key, const char *value);   /* from outside */
void alert_number(struct alert *alert, const char *key, uint64_t value);
/* LOG_WARNING for findings, LOG_NOTICE for cures, LOG_ERR for faults. */
void alert_send(struct alert *alert, int priority);

/* The same from a signal handler: past libc, and past the rate. counters_open()
 * was called before. */
void alert_send_in_handler(const struct alert *alert, int priority);

/* "event=fault reason=…" or "event=config …": once for each reason. */
void alert_once(int priority, const char *event, const char *reason, const char *detail);

/* Lines held back by log_rate in a second that is over become their summary,
 * which else waits for the next alert. Inside track_enter. */
void alert_flush(void);

#endif
