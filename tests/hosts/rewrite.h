/* The one operation behind EXPUNGE, CLOSE, ipurge and cyr_expire: some records
 * leave cyrus.index or cyrus.expunge, and the files are written anew. */
#ifndef CYRUS23_REWRITE_H
#define CYRUS23_REWRITE_H

#include "box.h"

enum how {
	DELAYED,   /* index records move to cyrus.expunge; cache and messages stay */
	IMMEDIATE, /* index and cache anew, messages unlinked, cyrus.expunge not looked at */
	CLEANUP,   /* expunged records leave for good: index, cache, expunge anew */
};

struct selection {
	bool (*leaves)(const struct selection *selection, const uint8_t *record);
	uint64_t value; /* a time, a size: what `leaves` compares with */
	unsigned seen;  /* records looked at */
};

/* Takes and gives back those of the locks that `box` does not hold. `removed`
 * is how many records left. */
enum outcome rewrite(struct box *box, enum how how, struct selection *selection, unsigned *removed);

#endif
