/* Where the mailboxes of this process are: the imapd.conf it runs with, read
 * once (protocols.md §1). That is the policy's imapd_conf, else the host's own
 * -C option, else /etc/imapd.conf. No such file: every mailbox keeps all its
 * files in one directory, as far as is known. */
#ifndef CYRGUARD_PLACES_H
#define CYRGUARD_PLACES_H

#include <stdbool.h>

#include "mailbox.h"

/* The directories of the mailbox one of whose directories is `directory`;
 * false: not inside any configured root. Inside track_enter. */
bool places_locate(const char *directory, struct mailbox_place *place);

#endif
