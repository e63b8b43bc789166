/* Messages of a synthetic mailbox (mailbox_writer.h) as a named release would
 * have stored them: the cache record and what the index says come from the
 * rebuilder. For tests that need cache records which a rebuilding equals. */
#ifndef CYRGUARD_RELEASE_WRITER_H
#define CYRGUARD_RELEASE_WRITER_H

#include <stdbool.h>

#include "arena.h"
#include "mailbox_writer.h"

/* The record that was added last becomes that of the message `text`. `second`:
 * not the first of its delivery (cache_rebuild.h). Ends the program if `release`
 * would not store it. */
struct test_record *release_message(struct mailbox_writer *writer, struct test_record *record, const char *release, const char *text, bool second,
                                    struct arena *arena);

#endif
