/* What an imapd session holds, and the reading of its messages. */
#ifndef CYRUS23_FETCH_H
#define CYRUS23_FETCH_H

#include "box.h"

/* Beside the mailbox's own maps a session keeps a second pair, with sizes of
 * its own: they lag behind until the session looks. */
struct session {
	struct box box;
	bool selected;
	struct area index, cache;
	uint32_t exists;
};

static inline const uint8_t *session_record(const struct session *session, uint32_t n)
{
	return session->index.base + session->box.start + (size_t)n * session->box.record_size;
}

/* Prints "* N FETCH (...)". `n` counts from 0; `uid`: asked for by UID. */
void fetch_message(const struct session *session, uint32_t n, const char *items, bool uid);
/* `criterion`: SUBJECT's argument. */
bool search_subject(const struct session *session, uint32_t n, const char *criterion);

#endif
