/* The mailbox as a Cyrus 2.3 program holds it: three descriptors, three maps,
 * locks, and the loops that follow a file replaced meanwhile. Written from
 * protocols.md and system call traces; every call stands where the real
 * programs make it, because that order is what the guard depends on. */
#ifndef CYRUS23_BOX_H
#define CYRUS23_BOX_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/types.h>

#include "bytes.h"

/* What differs between the releases this program can act as. */
struct release {
	const char *name;
	uint32_t minor;
	uint32_t record_size;
	bool checks_cache;      /* 2.3.15+: a record is walked against the file size before it is used */
	bool native_uidvalidity;/* <= 2.3.9: unexpunge stores it in the machine's byte order */
	bool native_generation; /* <= 2.3.9: so does sync_server's merge with the generation */
	bool merges_expunge;    /* 2.3.10+: sync_server's merge knows cyrus.expunge */
	bool force_immediate;   /* <= 2.3.14: ipurge and annotated cyr_expire ignore expunge_mode */
	bool k_rebuilds;        /* 2.3.12+: reconstruct -k gives expunged records new offsets */
};
extern const struct release *as;

enum { HEADER = 96, CACHE_FIELDS = 10 };

/* Fields of header and record, minor 9 and 10 (formats.md §1.2, §1.3). */
enum header_at {
	H_GENERATION = 0, H_MINOR = 8, H_START = 12, H_RECORD_SIZE = 16, H_EXISTS = 20, H_LAST_APPEND = 24, H_LAST_UID = 28,
	H_QUOTA = 32, H_UIDVALIDITY = 44, H_DELETED = 48, H_ANSWERED = 52, H_FLAGGED = 56, H_LEAKED = 64, H_MODSEQ = 68,
};
enum record_at {
	R_UID = 0, R_INTERNALDATE = 4, R_SENTDATE = 8, R_SIZE = 12, R_HEADER_SIZE = 16, R_CONTENT = 20, R_CACHE = 24,
	R_UPDATED = 28, R_FLAGS = 32, R_LINES = 52, R_CACHE_VERSION = 56, R_GUID = 60,
};
enum { FLAG_ANSWERED = 1, FLAG_FLAGGED = 2, FLAG_DELETED = 4, RECORD_MAX = 88 };

/* A read-only shared map. The programs map more than the file holds, so that
 * it may grow for a while without a new map. */
struct area {
	const uint8_t *base;
	size_t length; /* mapped */
	size_t size;   /* of the file, as last asked for */
};

struct box {
	const char *directory; /* "." after reconstruct's chdir */
	int header, index, cache;
	struct area header_map, index_map, cache_map;
	ino_t header_inode, index_inode;
	time_t index_time;
	off_t index_size;
	uint32_t start, record_size, exists; /* of cyrus.index */
	bool header_locked, index_locked, pop_locked;
};

enum outcome { DONE, FAILED, BUSY };

/* Names are made in static storage, two at a time. */
const char *box_path(const struct box *box, const char *name);
const char *box_message(const struct box *box, uint32_t uid);

enum outcome box_open(struct box *box, const char *directory, bool locked);
enum outcome box_open_index(struct box *box);
void box_close(struct box *box);
enum outcome box_lock_header(struct box *box);
enum outcome box_lock_index(struct box *box);
enum outcome box_lock_pop(struct box *box);
void box_unlock_index(struct box *box);
void box_unlock_header(struct box *box);
void box_unlock_pop(struct box *box);
void box_refresh_index(struct box *box);
void box_refresh_cache(struct box *box);
static inline const uint8_t *box_record(const struct box *box, uint32_t n)
{
	return box->index_map.base + box->start + (size_t)n * box->record_size;
}

/* The current cyrus.header or cyrus.expunge, locked: follows a rename by
 * opening the new file and putting it on the same descriptor number. */
enum outcome lock_current(int fd, const char *path, struct stat *status);
void unlock(int fd);

enum { ASK = -1 };
/* `size` ASK: fstat first. `whole`: exactly the file, not more. */
enum outcome area_map(struct area *area, int fd, off_t size, bool whole);
void area_unmap(struct area *area);

enum outcome write_all(int fd, const void *bytes, size_t length);
int rename_file(const struct box *box, const char *from, const char *to);
extern unsigned die_before, die_after; /* which rename, counted from 1 */

/* Now, or what CYRUS23_NOW says it is. */
uint32_t current_time(void);
__attribute__((format(printf, 1, 2))) void complain(const char *format, ...);

/* The ten items of the cache record at `offset`. `checked`: false if they
 * reach beyond the file; else whatever lies there is taken for a record, and
 * the program may die of it. */
struct item {
	const uint8_t *data;
	uint32_t length;
};
bool cache_items(const struct area *cache, uint32_t offset, bool checked, struct item item[CACHE_FIELDS]);
/* How long it is; 0 where cache_items is false. */
uint64_t cache_length(const struct area *cache, uint32_t offset, bool checked);

static inline void add_u32(uint8_t *p, uint32_t n)
{
	put_u32(p, get_u32(p) + n);
}

static inline void add_u64(uint8_t *p, uint64_t n)
{
	put_u64(p, get_u64(p) + n);
}

#endif
