/* What the parts of a scan share: scan.c judges records, scan_leftover.c the
 * .NEW files, scan_finding.c keeps and reports what they find. Not for others. */
#ifndef CYRGUARD_SCAN_INTERNAL_H
#define CYRGUARD_SCAN_INTERNAL_H

#include "scan.h"
#include "sort.h"
#include "window.h"

/* One index-like file as read into memory. */
struct records {
	enum mailbox_file file;
	bool present; /* it could be read and its header makes sense */
	struct index_header header;
	const uint8_t *bytes;
	uint32_t held;
};

/* Records that are known good, or not, together. */
struct block {
	struct fingerprint print;
	const struct records *records;
	uint32_t first, count;
	uint32_t unproven; /* not looked at, or not found good */
	uint32_t left;     /* to be looked at */
	bool suspected;    /* some of them are to be compared, too */
};

struct scan {
	const struct mailbox_files *files;
	const struct scan_options *options;
	struct arena *arena;
	struct scan_summary *summary;
	struct validate_context context;
	struct records index, expunge;
	struct window cache, archive;
	struct block *block;
	uint32_t blocks;
	size_t block_room;
	uint32_t done; /* blocks of which all was looked at */
	struct sortable *look; /* records whose cache bytes are to be looked at, by offset */
	size_t looks;
	uint64_t last_offset; /* of all that lead into cyrus.cache */
	bool out_of_order;    /* cyrus.index: an offset is not above the one before */
	struct {
		uint32_t block;
		uint64_t end; /* where the record of it ends that was looked at last; 0: not known */
	} reached;
	uint8_t *suspect; /* a byte for each record of cyrus.index, or NULL: nobody is */
	struct found *found;
	size_t findings;
	uint32_t bad[2]; /* records of index, expunge */
	uint32_t duplicates;
};

/* ---- scan_finding.c */

/* Says once why something was not looked at. */
void scan_incomplete(struct scan *scan, enum mailbox_file file, uint64_t offset, int error, const char *reason);
void scan_out_of_memory(struct scan *scan);

/* A new finding, or NULL if memory ran out; the others accept that NULL. */
struct finding *scan_find(struct scan *scan, enum mailbox_finding kind, enum mailbox_file file);
void scan_say(struct finding *finding, const char *words);
void scan_say_two(struct finding *finding, const char *a, uint64_t first, const char *b, uint64_t second);
void scan_found_bad(struct scan *scan, const struct records *records, uint32_t number,
	const struct index_record *record, const struct validation *result);

/* Hands all findings to the caller, in the order of the files, and counts them. */
void scan_report(struct scan *scan);

/* ---- scan.c */

/* Reads header and records. `quiet`: a left-over, about which nothing is said. */
bool scan_read_records(struct scan *scan, enum mailbox_file file, struct records *records, bool quiet);
void scan_record_at(const struct records *records, uint32_t number, struct index_record *record);

bool scan_knows(const struct scan *scan, const struct fingerprint *print);

/* The first word of a cache file; false if there is none. */
bool scan_cache_generation(int fd, uint32_t *generation);
bool scan_open_cache(struct scan *scan, enum mailbox_file file, struct window *window);

/* Where the record's cache bytes are; NULL: in a file that is not at hand. */
struct window *scan_window_of(struct scan *scan, const struct records *records, const struct index_record *record);
bool scan_over_budget(const struct scan *scan);

/* ---- scan_suspect.c */

/* A record was looked at, in the order of the file: does it stand where it should,
 * and is it what a server writes? `cached`: NULL if it is bad, or not framed. */
void scan_look_around(struct scan *scan, const struct sortable *look, const struct index_record *record, const struct cache_record *cached);

/* Needs the records judged. The blocks of suspects are looked at again until those
 * were compared. */
void scan_suspects(struct scan *scan);

/* ---- scan_leftover.c */

/* Needs both files read and judged. */
void scan_duplicates(struct scan *scan);
void scan_left_overs(struct scan *scan);

#endif
