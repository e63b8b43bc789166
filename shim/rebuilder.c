#include "rebuilder.h"

#include "plan.h"

void rebuilder_open(struct rebuilder *rebuilder, const struct mailbox_files *files, const struct index_header *header, const struct plan_options *options, struct arena *arena)
{
	*rebuilder = (struct rebuilder){.files = files, .header = header, .options = options, .arena = arena};
}

void rebuilder_close(struct rebuilder *rebuilder)
{
	arena_free(&rebuilder->message);
}

bool rebuilder_message(struct rebuilder *rebuilder, uint32_t uid, bool archived, struct rebuilt *rebuilt)
{
	*rebuilt = (struct rebuilt){.reason = "records are not rebuilt yet"};
	return false;
}

bool rebuilder_placeholder(struct rebuilder *rebuilder, const struct index_record *record, struct rebuilt *rebuilt)
{
	*rebuilt = (struct rebuilt){.reason = "records are not rebuilt yet"};
	return false;
}
