/* The rebuilt cache record of one message of one mailbox: finds the message
 * file, decides once which server version writes here, parses. Ring 2 (it
 * reads message files); the parsing itself is cache_rebuild.h. */
#ifndef CYRGUARD_REBUILDER_H
#define CYRGUARD_REBUILDER_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "index_format.h"
#include "scan.h"

struct plan_options;
struct rebuild_version;

enum { REBUILDER_VERSIONS = 8 };

/* Who writes records here: a release, and what its imapd.conf says. */
struct rebuilder_writer {
	const struct rebuild_version *version; /* NULL: none is known */
	bool rfc2046_strict, rfc2047_utf8;
};

struct rebuilder {
	const struct mailbox_files *files;
	const struct index_header *header;
	const struct plan_options *options;
	struct arena *arena;
	struct arena message; /* of the message at hand */
	/* Does a record with this CRC lie anywhere in cyrus.cache? NULL: not asked. */
	bool (*holds)(void *context, uint32_t crc);
	void *holds_context;
	struct {
		uint32_t cache_version;
		struct rebuilder_writer writer;
	} decided[REBUILDER_VERSIONS];
	size_t decisions;
};

struct rebuilt {
	const uint8_t *bytes; /* the ten items; good until the next call */
	uint32_t length;
	uint32_t cache_crc;
	uint32_t cache_version; /* as which they were written */
	uint64_t size;
	uint32_t header_size;
	int64_t gmtime;
	uint8_t guid[20];
	bool message_gone;  /* the reason is that there is no such file, or nothing in it */
	const char *reason; /* static; why there is none */
};

void rebuilder_open(struct rebuilder *rebuilder, const struct mailbox_files *files, const struct index_header *header, const struct plan_options *options, struct arena *arena);
void rebuilder_close(struct rebuilder *rebuilder);

/* From the message file of this record, as the release that writes records of
 * its cache version in this mailbox. */
bool rebuilder_message(struct rebuilder *rebuilder, const struct index_record *record, bool archived, struct rebuilt *rebuilt);

/* The bytes of its message file, good until the next call; else `rebuilt` has
 * the reason. */
bool rebuilder_file(struct rebuilder *rebuilder, const struct index_record *record, bool archived, const uint8_t **data, size_t *length, struct rebuilt *rebuilt);

/* Of a message that is gone: sizes and lines as the index has them, nothing else. */
bool rebuilder_placeholder(struct rebuilder *rebuilder, const struct index_record *record, struct rebuilt *rebuilt);

#endif
