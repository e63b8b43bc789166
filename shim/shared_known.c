#include "shared_known.h"

#include "shared_file.h"

enum {
	PROCESS_SLOTS = 1 << 14,
	SHARED_SLOTS = 1 << 16, /* 1 MiB: some 60 million messages in blocks of 1,024 */
};

static struct fingerprint process_slots[PROCESS_SLOTS];
static struct known process_known = {process_slots, PROCESS_SLOTS};
static struct known shared;

struct known *shared_known(enum known_where where)
{
	static bool tried;
	if (where == KNOWN_PROCESS)
		return &process_known;
	if (!tried) {
		tried = true;
		shared.slot = shared_file_map("known", SHARED_SLOTS * sizeof(struct fingerprint), 0600);
		shared.slots = SHARED_SLOTS;
	}
	return shared.slot && shared_file_usable() ? &shared : NULL;
}
