/* Where Cyrus keeps mailboxes, read from imapd.conf: partitions and the roots
 * of metadata and archives beside them (protocols.md §1). Shared by the guard
 * and the command. Works on bytes in memory; the caller reads the file.
 *
 * Ownership: strings live in the arena given to imapd_conf_parse. Lines that
 * make no sense are skipped: the file is another program's. */
#ifndef CYRGUARD_IMAPD_CONF_H
#define CYRGUARD_IMAPD_CONF_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "mailbox.h"

enum imapd_root {
	ROOT_DATA,          /* partition-NAME: message files, and whatever is nowhere else */
	ROOT_META,          /* metapartition-NAME, of the files in metapartition_files */
	ROOT_ARCHIVE,       /* archivepartition-NAME */
	ROOT_INDEX,         /* metadir-index-NAME */
	ROOT_CACHE,         /* metadir-cache-NAME */
	ROOT_HEADER,        /* metadir-header-NAME */
	ROOT_ARCHIVE_CACHE, /* metadir-archivecache-NAME */
	ROOT_COUNT
};

struct imapd_partition {
	struct imapd_partition *next; /* in the order of the file */
	const char *name;
	const char *root[ROOT_COUNT]; /* absolute, no trailing slash, or NULL */
};

enum { IMAPD_INCLUDES = 16 };

struct imapd_conf {
	struct imapd_partition *partitions;
	struct { /* words of metapartition_files */
		bool header, index, cache, expunge, archive_cache;
	} meta;
	const char *configdirectory, *defaultpartition;
	const char *lockpath; /* mboxname_lockpath, or NULL: "lock" in configdirectory */
	bool hashimapspool, fulldirhash, virtdomains;
	const char *include[IMAPD_INCLUDES]; /* "@include: FILE", for the caller to read */
	unsigned includes;
};

/* Adds what the file says to `conf`, which starts zeroed. False if memory ran
 * out; `conf` then holds what came before. */
bool imapd_conf_parse(struct imapd_conf *conf, const char *text, size_t length, struct arena *arena);

/* The places of the mailbox one of whose directories is `directory` (absolute):
 * the same path below each root. False if it is below no root. */
bool imapd_conf_place(const struct imapd_conf *conf, const char *directory, struct mailbox_place *place);

#endif
