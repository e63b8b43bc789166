/* Veto (design §5): the unlink of a message file whose UID is live, in the
 * clean-up after a rewrite. Ring 2; all but the inline test inside track_enter.
 *
 * A UID that is live and listed as expunged loses its message when the expunged
 * record is purged. Programs purge after they renamed their cyrus.index.NEW, in
 * the same session of locks. Nowhere else is a live message's file kept: deletes
 * of mailboxes, renames, and sync_server's way of putting another file in the
 * place of one remain what they are. */
#ifndef CYRGUARD_VETO_H
#define CYRGUARD_VETO_H

#include <stdbool.h>
#include <stdint.h>

#include "track.h"

/* Some mailbox is in that state. */
extern bool veto_possible;

/* The host replaced cyrus.index, under its locks. */
void veto_begin(const struct mailbox *mailbox);
/* It begins something else, or a new session of locks. */
void veto_end(const struct mailbox *mailbox);

/* The mailbox that has `path` as the file of a live message, `*uid`; else NULL. */
const struct mailbox *veto_asked(int directory, const char *path, uint32_t *uid);

/* Decimal digits and one dot: few names of a foreign program are so. */
static inline bool veto_message_name(const char *path)
{
	const char *name = path, *end;
	for (const char *p = path; *p; p++)
		if (*p == '/')
			name = p + 1;
	for (end = name; *end >= '0' && *end <= '9'; end++)
		;
	return end > name && end - name <= 10 && end[0] == '.' && end[1] == '\0';
}

#endif
