/* Where the files of a mailbox are, and what they are called (protocols.md
 * §1). Pure name arithmetic: no I/O. */
#ifndef CYRGUARD_MAILBOX_H
#define CYRGUARD_MAILBOX_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

enum mailbox_file {
	FILE_INDEX,
	FILE_EXPUNGE,
	FILE_CACHE,
	FILE_HEADER,
	FILE_INDEX_NEW, /* left over, or being written */
	FILE_EXPUNGE_NEW,
	FILE_CACHE_NEW,
	FILE_HEADER_NEW, /* locked before it is renamed in (protocols.md §2.1) */
	FILE_ARCHIVE_CACHE, /* 3.x: of records with FLAG_ARCHIVED */
	FILE_COUNT
};

/* "cyrus.index", ... ; FILE_ARCHIVE_CACHE is "cyrus.cache" too. */
const char *mailbox_file_name(enum mailbox_file file);

/* Which mailbox file a path names by its last component; -1: none. */
int mailbox_file_named(const char *path);

/* The end of a string, without a call: a call would have the caller save its
 * registers. Whole blocks are read, aligned, so none reaches into another page. */
#if defined(__has_feature)
#define MAILBOX_SANITIZED __has_feature(address_sanitizer)
#elif defined(__SANITIZE_ADDRESS__)
#define MAILBOX_SANITIZED 1
#else
#define MAILBOX_SANITIZED 0
#endif
#if defined(__SSE2__) && !MAILBOX_SANITIZED
static inline const char *mailbox_path_end(const char *path)
{
	const __m128i *block = (const __m128i *)((uintptr_t)path & ~(uintptr_t)15), nul = _mm_setzero_si128();
	unsigned before = (uintptr_t)path & 15;
	unsigned ends = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_load_si128(block), nul)) >> before << before;
	while (!ends)
		ends = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_load_si128(++block), nul));
	return (const char *)block + __builtin_ctz(ends);
}
#else
static inline const char *mailbox_path_end(const char *path)
{
	return path + strlen(path);
}
#endif

/* Cheap enough for every open(): false for nearly all foreign names. */
static inline bool mailbox_file_likely(const char *path)
{
	/* cyrus.header, cyrus.index, cyrus.expunge and cyrus.cache, and .NEW */
	enum { FIRST = 'W' };
	const uint64_t last = UINT64_C(1) << ('r' - FIRST) | UINT64_C(1) << ('x' - FIRST) | UINT64_C(1) << ('e' - FIRST) | UINT64_C(1) << ('W' - FIRST);
	const char *end = mailbox_path_end(path);
	unsigned letter = end > path ? (unsigned)(unsigned char)end[-1] - FIRST : 64;
	return letter < 64 && last >> letter & 1;
}

/* Directories, absolute, without trailing slash; "" where there is none. */
struct mailbox_place {
	char data[PATH_MAX];    /* message files */
	char index[PATH_MAX];   /* cyrus.index, cyrus.index.NEW */
	char cache[PATH_MAX];
	char expunge[PATH_MAX];
	char header[PATH_MAX];
	char archive[PATH_MAX]; /* archived messages and, unless a metadir says otherwise, their cyrus.cache */
	char archive_cache[PATH_MAX];
};

/* The place of a mailbox that keeps everything in one directory. */
void mailbox_place_plain(struct mailbox_place *place, const char *directory);

/* The strings alone: a place has 28 KiB for them. */
void mailbox_place_copy(struct mailbox_place *to, const struct mailbox_place *from);

/* The full name of `file` in `buffer` of PATH_MAX bytes; false if it does not fit
 * or the mailbox has no directory for it. */
bool mailbox_file_path(const struct mailbox_place *place, enum mailbox_file file, char *buffer);

#endif
