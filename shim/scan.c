/* Judges one mailbox: headers, records, then the cache records they lead to,
 * in the order of cyrus.cache and past what is known to be good; last the
 * left-over .NEW files. Runs in foreign processes: arena memory, pread only. */
#include "scan.h"

#include <errno.h>
#include <string.h>

#include "real.h"
#include "sort.h"
#include "window.h"

enum {
	BLOCK_SHIFT = 10, /* records are known good by the thousand */
	PRINT_EPOCH = 1,  /* raise it when a record is judged by more than before */
};

static const char *const finding_names[FINDING_COUNT] = {
	[FINDING_RECORD] = "bad_record",
	[FINDING_DUPLICATE_UID] = "duplicate_uid",
	[FINDING_INTERRUPTED_RENAME] = "interrupted_rename",
	[FINDING_SHORT_FILE] = "short_file",
	[FINDING_GENERATION_MISMATCH] = "generation_mismatch",
	[FINDING_BAD_HEADER] = "bad_header",
};

const char *mailbox_finding_name(enum mailbox_finding kind)
{
	return finding_names[kind];
}

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
	struct sortable *look; /* records whose cache bytes are to be looked at, by offset */
	size_t looks;
	struct found *found;
	size_t findings;
	uint32_t bad[2]; /* records of index, expunge */
	uint32_t duplicates;
};

/* A finding and its place in the report. */
struct found {
	struct found *next;
	struct finding finding;
};

static void incomplete(struct scan *scan, enum mailbox_file file, uint64_t offset, int error, const char *reason)
{
	struct scan_summary *summary = scan->summary;
	if (summary->incomplete)
		return;
	summary->incomplete = true;
	summary->reason = reason;
	summary->failed_file = file;
	summary->failed_offset = offset;
	summary->error = error;
}

static void out_of_memory(struct scan *scan)
{
	incomplete(scan, FILE_INDEX, 0, ENOMEM, "out of memory");
}

/* ---- Findings ----------------------------------------------------------- */

static struct finding *find(struct scan *scan, enum mailbox_finding kind, enum mailbox_file file)
{
	struct found *found = arena_alloc(scan->arena, sizeof *found);
	if (!found) {
		out_of_memory(scan);
		return NULL;
	}
	*found = (struct found){.next = scan->found, .finding = {.kind = kind, .file = file}};
	scan->found = found;
	scan->findings++;
	return &found->finding;
}

static char *append(char *to, const char *end, const char *words)
{
	while (*words && to < end)
		*to++ = *words++;
	*to = '\0';
	return to;
}

static char *append_number(char *to, const char *end, uint64_t number)
{
	char digits[24], *d = digits + sizeof digits;
	*--d = '\0';
	do
		*--d = (char)('0' + number % 10);
	while (number /= 10);
	return append(to, end, d);
}

static void say(struct finding *finding, const char *words)
{
	if (finding)
		append(finding->detail, finding->detail + sizeof finding->detail - 1, words);
}

static void say_two(struct finding *finding, const char *a, uint64_t first, const char *b, uint64_t second)
{
	if (!finding)
		return;
	const char *end = finding->detail + sizeof finding->detail - 1;
	char *to = append_number(append(finding->detail, end, a), end, first);
	append_number(append(to, end, b), end, second);
}

/* "DIRECTORY/UID." is not there. Any other error is no proof of that. */
static bool message_gone(const char *directory, uint32_t uid)
{
	char path[PATH_MAX];
	struct stat64 status;
	const char *end = path + sizeof path - 1;
	if (!directory || strnlen(directory, sizeof path) > sizeof path - 16)
		return false;
	char *to = append(append(path, end, directory), end, "/");
	append(append_number(to, end, uid), end, ".");
	return real_stat(path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

static void found_bad(struct scan *scan, const struct records *records, uint32_t number, const struct index_record *record, const struct validation *result)
{
	struct finding *finding = find(scan, FINDING_RECORD, records->file);
	scan->bad[records->file]++;
	if (!finding)
		return;
	finding->record = number;
	finding->uid = record->uid;
	finding->offset = record->cache_offset;
	finding->verdict = result->verdict;
	memcpy(finding->detail, result->detail, sizeof finding->detail);
	/* A record whose own CRC fails does not even know its UID; an unlinked one
	 * has lost its message rightly. */
	if (result->verdict == VERDICT_RECORD_CRC || (records->header.kind == LAYOUT_UNIFIED && record->system_flags & FLAG_UNLINKED))
		return;
	bool archived = records->header.kind == LAYOUT_UNIFIED && record->system_flags & FLAG_ARCHIVED && scan->files->archive_directory;
	if (message_gone(archived ? scan->files->archive_directory : scan->files->data_directory, record->uid)) {
		const char *end = finding->detail + sizeof finding->detail - 1;
		char *to = append(finding->detail, end, verdict_name(result->verdict));
		if (result->detail[0])
			append(append(to, end, ": "), end, result->detail);
		finding->verdict = VERDICT_MESSAGE_MISSING;
	}
}

/* The order of the report: by file, what concerns the file as a whole first. */
static uint64_t rank(const struct finding *finding)
{
	bool record = finding->kind == FINDING_RECORD;
	return (uint64_t)finding->file << 40 | (uint64_t)record << 36 | (record ? finding->record : (uint64_t)finding->kind << 32 | finding->uid);
}

static void report_all(struct scan *scan)
{
	struct sortable *order = arena_alloc(scan->arena, scan->findings * sizeof *order);
	struct sortable *scratch = arena_alloc(scan->arena, scan->findings * sizeof *order);
	size_t n = 0;
	if (order && scratch) {
		for (struct found *found = scan->found; found; found = found->next)
			order[n++] = (struct sortable){.key = rank(&found->finding), .pointer = found};
		sort(order, scratch, n);
		for (size_t i = 0; i < n; i++)
			scan->options->report(scan->options->context, &((const struct found *)order[i].pointer)->finding);
	} else {
		out_of_memory(scan);
		for (struct found *found = scan->found; found; found = found->next)
			scan->options->report(scan->options->context, &found->finding);
	}
	for (struct found *found = scan->found; found; found = found->next)
		scan->summary->findings += found->finding.kind != FINDING_GENERATION_MISMATCH;
}

/* ---- Reading ------------------------------------------------------------ */

/* `quiet`: a left-over, about which nothing is to be said. */
static bool read_records(struct scan *scan, enum mailbox_file file, struct records *records, bool quiet)
{
	uint8_t bytes[INDEX_HEADER_MAX];
	const char *reason = NULL;
	struct stat64 status;
	int fd = scan->files->descriptor[file];
	*records = (struct records){.file = file};
	if (fd < 0)
		return false;
	ssize_t length = -1;
	if (real_fstat(fd, &status) == 0)
		length = real_pread_full(fd, bytes, sizeof bytes, 0);
	if (length < 0) {
		if (!quiet)
			incomplete(scan, file, 0, errno, "read error");
		return false;
	}
	enum header_status header = index_header_parse(&records->header, bytes, (size_t)length, &reason);
	if (header != HEADER_OK) {
		if (quiet)
			return false;
		say(find(scan, FINDING_BAD_HEADER, file), reason ? reason : "");
		/* A wrong CRC alone hides nothing: the sizes were found to fit. */
		if (header != HEADER_BAD_CRC)
			return false;
	}
	records->held = index_records_held(&records->header, (uint64_t)status.st_size);
	if (records->held < records->header.records) {
		if (quiet)
			return false;
		say_two(find(scan, FINDING_SHORT_FILE, file), "header counts ", records->header.records, " records, the file holds ", records->held);
	}
	size_t need = (size_t)records->held * records->header.record_size;
	uint8_t *all = arena_alloc(scan->arena, need);
	if (!all || need / records->header.record_size != records->held) {
		out_of_memory(scan);
		return false;
	}
	length = real_pread_full(fd, all, need, records->header.start_offset);
	if (length < 0 || (size_t)length < need) {
		if (!quiet)
			incomplete(scan, file, records->header.start_offset + (uint64_t)(length < 0 ? 0 : length), length < 0 ? errno : 0,
			           length < 0 ? "read error" : "the file became shorter");
		if (length < 0 || quiet)
			return false;
		records->held = (uint32_t)((size_t)length / records->header.record_size);
	}
	records->bytes = all;
	records->present = true;
	return true;
}

static void record_at(const struct records *records, uint32_t number, struct index_record *record)
{
	index_record_parse(&records->header, records->bytes + (size_t)number * records->header.record_size, record);
}

/* The first word of a cache file; false if there is none. */
static bool cache_generation(int fd, uint32_t *generation)
{
	uint8_t word[4];
	if (fd < 0 || real_pread_full(fd, word, sizeof word, 0) != sizeof word)
		return false;
	*generation = get_u32(word);
	return true;
}

static bool open_cache(struct scan *scan, enum mailbox_file file, struct window *window)
{
	struct stat64 status;
	int fd = scan->files->descriptor[file];
	bool good = fd >= 0 && real_fstat(fd, &status) == 0;
	if (fd >= 0 && !good)
		incomplete(scan, file, 0, errno, "read error");
	window_open(window, fd, good ? (uint64_t)status.st_size : 0, scan->arena);
	return good;
}

/* Where the record's cache bytes are; NULL: in a file that is not at hand. */
static struct window *window_of(struct scan *scan, const struct records *records, const struct index_record *record)
{
	if (records->header.kind == LAYOUT_UNIFIED && record->system_flags & FLAG_ARCHIVED && scan->files->archive_directory)
		return scan->archive.fd >= 0 ? &scan->archive : NULL;
	return scan->cache.fd >= 0 || scan->files->cache_absent ? &scan->cache : NULL;
}

/* Replication leaves such a stub where a message was expunged before it came:
 * it never had a cache record. */
static bool has_no_cache(const struct records *records, const struct index_record *record)
{
	return records->header.kind == LAYOUT_UNIFIED && record->system_flags & FLAG_UNLINKED && !record->cache_offset && !record->cache_crc;
}

/* ---- What is known ------------------------------------------------------ */

static bool is_known(const struct scan *scan, const struct fingerprint *print)
{
	for (size_t i = 0; i < 2; i++)
		if (scan->options->known[i] && known_contains(scan->options->known[i], print))
			return true;
	return false;
}

static void make_known(const struct scan *scan, const struct fingerprint *print)
{
	for (size_t i = 0; i < 2; i++)
		if (scan->options->known[i])
			known_add(scan->options->known[i], print);
}

/* Which cache files, judged by which rules: the beginning of every print. */
static struct fingerprint first_print(const struct scan *scan, const struct records *records)
{
	struct stat64 archive;
	bool archived = scan->archive.fd >= 0 && real_fstat(scan->archive.fd, &archive) == 0;
	const uint64_t what[] = {
		PRINT_EPOCH,
		scan->options->cache_identity[0],
		scan->options->cache_identity[1],
		scan->options->cache_identity[2],
		scan->summary->generation[1],
		records->file,
		records->header.minor,
		archived ? archive.st_dev : 0,
		archived ? archive.st_ino : 0,
		scan->context.replica_sizes,
	};
	struct fingerprint print = {{0, 0}};
	fingerprint_add(&print, what, sizeof what);
	return print;
}

/* All that the cache bytes are compared with; not the flags, which change. */
static void add_record(struct fingerprint *print, const struct records *records, const struct index_record *record)
{
	const uint64_t what[] = {
		(uint64_t)record->uid << 32 | record->cache_crc,
		record->cache_offset,
		record->size,
		(uint64_t)record->header_size << 32 | record->content_offset,
		(uint64_t)record->content_lines << 32 | record->cache_version,
		(uint64_t)record->sentdate,
		records->header.kind == LAYOUT_UNIFIED ? record->system_flags & (FLAG_ARCHIVED | FLAG_UNLINKED) : 0,
	};
	fingerprint_add(print, what, sizeof what);
}

/* Blocks end where UIDs pass a multiple of 1,024, so that an expunge in front
 * leaves those behind it as they were; cyrus.expunge is not in UID order. */
static bool same_block(const struct records *records, uint32_t number, uint32_t previous_uid, uint32_t uid)
{
	if (records->file == FILE_INDEX)
		return uid >> BLOCK_SHIFT == previous_uid >> BLOCK_SHIFT;
	return number >> BLOCK_SHIFT == (number - 1) >> BLOCK_SHIFT;
}

static uint32_t count_blocks(const struct records *records)
{
	uint32_t blocks = 0, previous = 0;
	for (uint32_t i = 0; i < records->held; i++) {
		struct index_record record;
		record_at(records, i, &record);
		if (i == 0 || !same_block(records, i, previous, record.uid))
			blocks++;
		previous = record.uid;
	}
	return blocks;
}

/* ---- Records ------------------------------------------------------------ */

/* The record at the end of cyrus.cache: the one that a cache cut short would
 * damage without showing it in the range check. */
struct last {
	uint64_t offset;
	struct block *block;
	uint32_t number;
};

/* What needs no page of cyrus.cache. Leaves in `unproven` how many records of
 * the block are still to be looked at. */
static void judge_offsets(struct scan *scan, struct block *block, struct last *last)
{
	const struct records *records = block->records;
	for (uint32_t i = 0; i < block->count; i++) {
		struct index_record record;
		struct validation result;
		record_at(records, block->first + i, &record);
		add_record(&block->print, records, &record);
		const struct window *window = window_of(scan, records, &record);
		if (has_no_cache(records, &record) && index_record_crc_ok(&records->header, record.raw)) {
			block->unproven--;
			continue;
		}
		/* Without the file every offset is in range. */
		validate_offset(&result, &records->header, &record, window ? window->view.size : UINT64_MAX);
		if (result.verdict != VERDICT_OK)
			found_bad(scan, records, block->first + i, &record, &result);
		else if (!window)
			incomplete(scan, scan->cache.fd >= 0 ? FILE_ARCHIVE_CACHE : FILE_CACHE, 0, 0, "cyrus.cache is not at hand");
		else if (window == &scan->cache && record.cache_offset >= last->offset)
			*last = (struct last){record.cache_offset, block, block->first + i};
	}
}

static void add_look(struct scan *scan, struct block *block, uint32_t number, const struct index_record *record)
{
	/* Archived ones come last: theirs is another file. 48 bits are offset. */
	uint64_t archived = window_of(scan, block->records, record) == &scan->archive;
	scan->look[scan->looks++] = (struct sortable){
		.key = archived << 63 | record->cache_offset,
		.number = number,
		.block = (uint32_t)(block - scan->block),
	};
}

static void plan_block(struct scan *scan, struct block *block)
{
	for (uint32_t i = 0; i < block->count; i++) {
		struct index_record record;
		struct validation result;
		record_at(block->records, block->first + i, &record);
		const struct window *window = window_of(scan, block->records, &record);
		if (!window || (has_no_cache(block->records, &record) && index_record_crc_ok(&block->records->header, record.raw)))
			continue;
		validate_offset(&result, &block->records->header, &record, window->view.size);
		if (result.verdict == VERDICT_OK)
			add_look(scan, block, block->first + i, &record);
	}
}

static void make_blocks(struct scan *scan, const struct records *records)
{
	uint32_t previous = 0;
	struct block *block = NULL;
	for (uint32_t i = 0; i < records->held; i++) {
		struct index_record record;
		record_at(records, i, &record);
		if (i == 0 || !same_block(records, i, previous, record.uid)) {
			block = &scan->block[scan->blocks++];
			*block = (struct block){.print = first_print(scan, records), .records = records, .first = i};
		}
		block->count++;
		block->unproven++;
		previous = record.uid;
	}
}

/* Decides which records are to be looked at; false if memory ran out. */
static bool plan(struct scan *scan, struct fingerprint *last_print)
{
	struct last last = {0, NULL, 0};
	size_t most = (size_t)scan->index.held + scan->expunge.held;
	scan->block = arena_alloc(scan->arena, ((size_t)count_blocks(&scan->index) + count_blocks(&scan->expunge)) * sizeof *scan->block);
	if (!scan->block)
		return false;
	make_blocks(scan, &scan->index);
	make_blocks(scan, &scan->expunge);
	size_t pending = 0;
	for (uint32_t i = 0; i < scan->blocks; i++) {
		struct block *block = &scan->block[i];
		uint32_t bad = scan->bad[0] + scan->bad[1];
		judge_offsets(scan, block, &last);
		bool clean = bad == scan->bad[0] + scan->bad[1];
		if (clean && is_known(scan, &block->print))
			block->unproven = 0;
		else
			pending += block->count;
	}
	/* One record may straddle the end of a cache that was cut short. */
	if (last.block) {
		struct index_record record;
		const uint64_t size = scan->cache.view.size;
		*last_print = first_print(scan, last.block->records);
		record_at(last.block->records, last.number, &record);
		add_record(last_print, last.block->records, &record);
		fingerprint_add(last_print, &size, sizeof size);
		if (last.block->unproven || is_known(scan, last_print))
			last.block = NULL;
	}
	scan->look = arena_alloc(scan->arena, ((pending < most ? pending : most) + 1) * sizeof *scan->look);
	if (!scan->look)
		return false;
	if (last.block) {
		struct index_record record;
		record_at(last.block->records, last.number, &record);
		last.block->unproven = 1;
		add_look(scan, last.block, last.number, &record);
	}
	for (uint32_t i = 0; i < scan->blocks; i++)
		if (scan->block[i].unproven && &scan->block[i] != last.block)
			plan_block(scan, &scan->block[i]);
	struct sortable *scratch = arena_alloc(scan->arena, scan->looks * sizeof *scratch);
	if (!scratch)
		return false;
	sort(scan->look, scratch, scan->looks);
	return true;
}

/* The end of what is worth fetching at once: the last planned record not far
 * behind this one, and a bit for its own length. */
static uint64_t fetch_end(const struct sortable *look, size_t left)
{
	size_t i = 0;
	while (i + 1 < left && look[i + 1].key - look[0].key < WINDOW_SIZE)
		i++;
	return (look[i].key & ~(UINT64_C(1) << 63)) + 4 * (uint64_t)WINDOW_NEAR;
}

static bool over_budget(const struct scan *scan)
{
	return scan->options->cache_budget && scan->cache.read + scan->archive.read >= scan->options->cache_budget;
}

static void judge_records(struct scan *scan)
{
	for (size_t i = 0; i < scan->looks; i++) {
		const struct sortable *look = &scan->look[i];
		struct block *block = &scan->block[look->block];
		struct index_record record;
		struct validation result;
		record_at(block->records, look->number, &record);
		struct window *window = window_of(scan, block->records, &record);
		if (over_budget(scan)) {
			incomplete(scan, FILE_CACHE, record.cache_offset, 0, "scan_budget used up");
			return;
		}
		window_move(window, record.cache_offset, fetch_end(look, scan->looks - i));
		validate_record(&result, &scan->context, &block->records->header, &record, &window->view);
		if (result.unreadable)
			incomplete(scan, window == &scan->archive ? FILE_ARCHIVE_CACHE : FILE_CACHE, window->failed, window->error,
			           window->reason ? window->reason : "read error");
		else if (result.verdict != VERDICT_OK)
			found_bad(scan, block->records, look->number, &record, &result);
		else
			block->unproven--;
	}
}

/* ---- Both files together ------------------------------------------------ */

static bool listed(const struct sortable *uids, size_t n, uint32_t uid)
{
	size_t low = 0;
	while (n) {
		size_t half = n / 2;
		if (uids[low + half].key == uid)
			return true;
		if (uids[low + half].key < uid) {
			low += half + 1;
			n -= half + 1;
		} else {
			n = half;
		}
	}
	return false;
}

/* The UIDs of a file in order, each once; NULL if memory ran out. */
static struct sortable *sorted_uids(struct scan *scan, const struct records *records, size_t *count)
{
	struct sortable *uids = arena_alloc(scan->arena, records->held * sizeof *uids);
	struct sortable *scratch = arena_alloc(scan->arena, records->held * sizeof *uids);
	if (!uids || !scratch) {
		out_of_memory(scan);
		return NULL;
	}
	for (uint32_t i = 0; i < records->held; i++) {
		struct index_record record;
		record_at(records, i, &record);
		uids[i] = (struct sortable){.key = record.uid, .number = i};
	}
	sort(uids, scratch, records->held);
	*count = 0;
	for (uint32_t i = 0; i < records->held; i++)
		if (i == 0 || uids[i].key != uids[i - 1].key)
			uids[(*count)++] = uids[i];
	return uids;
}

/* Live and listed as expunged: purging it takes the live message's file. */
static void find_duplicates(struct scan *scan)
{
	size_t n;
	struct sortable *live = sorted_uids(scan, &scan->index, &n);
	size_t expunged;
	struct sortable *gone = live ? sorted_uids(scan, &scan->expunge, &expunged) : NULL;
	for (size_t i = 0; gone && i < expunged; i++) {
		if (!listed(live, n, (uint32_t)gone[i].key))
			continue;
		struct finding *finding = find(scan, FINDING_DUPLICATE_UID, FILE_EXPUNGE);
		scan->duplicates++;
		if (finding)
			finding->uid = (uint32_t)gone[i].key;
		say(finding, "live in cyrus.index and listed in cyrus.expunge");
	}
}

/* ---- Left-overs --------------------------------------------------------- */

/* Every record of the file leads to its own cache record. */
static bool all_valid(struct scan *scan, const struct records *records, struct window *cache)
{
	for (uint32_t i = 0; i < records->held; i++) {
		struct index_record record;
		struct validation result;
		record_at(records, i, &record);
		if (has_no_cache(records, &record) || window_of(scan, records, &record) == &scan->archive)
			continue;
		if (over_budget(scan))
			return false;
		window_move(cache, record.cache_offset, record.cache_offset + WINDOW_SIZE);
		validate_record(&result, &scan->context, &records->header, &record, &cache->view);
		scan->summary->cache_bytes += cache->read;
		cache->read = 0;
		if (result.unreadable || result.verdict != VERDICT_OK)
			return false;
	}
	return true;
}

/* A rewrite that renamed cyrus.index but not cyrus.cache: the cache that
 * belongs to the index still has its working name. */
static bool cache_left_over(struct scan *scan, struct window *cache)
{
	uint32_t generation;
	int fd = scan->files->descriptor[FILE_CACHE_NEW];
	if (!cache_generation(fd, &generation) || !open_cache(scan, FILE_CACHE_NEW, cache) || !scan->index.held)
		return false;
	bool split = scan->index.header.kind == LAYOUT_SPLIT;
	bool differs = !scan->summary->has_cache || scan->summary->generation[0] != scan->summary->generation[1];
	/* Unified: a repack writes behind what an earlier one left in the file, so
	 * its first word may be old; there the CRCs decide. */
	if (split ? !differs || generation != scan->summary->generation[0] : !scan->bad[FILE_INDEX])
		return false;
	if (!all_valid(scan, &scan->index, cache))
		return false;
	say(find(scan, FINDING_INTERRUPTED_RENAME, FILE_CACHE_NEW), "every record of cyrus.index is good in it");
	return true;
}

/* reconstruct renames cyrus.index last. */
static void index_left_over(struct scan *scan)
{
	struct records left;
	if (!scan->summary->has_cache || scan->summary->generation[0] == scan->summary->generation[1])
		return;
	if (read_records(scan, FILE_INDEX_NEW, &left, true) && left.held && left.header.kind == scan->index.header.kind &&
	    left.header.generation == scan->summary->generation[1] && all_valid(scan, &left, &scan->cache))
		say(find(scan, FINDING_INTERRUPTED_RENAME, FILE_INDEX_NEW), "every record of it is good in cyrus.cache");
}

/* cyrus.expunge.NEW belongs to the index and cache that are there (or whose
 * rename is to be finished), and the present cyrus.expunge does not. */
static void expunge_left_over(struct scan *scan, struct window *cache)
{
	struct records left;
	const struct index_header *index = &scan->index.header, *present = &scan->expunge.header;
	if (!scan->expunge.present || !read_records(scan, FILE_EXPUNGE_NEW, &left, true))
		return;
	if (left.header.kind != LAYOUT_SPLIT || left.header.generation != index->generation || left.header.minor != index->minor)
		return;
	/* An empty one proves nothing by itself. */
	bool needed = present->generation != index->generation ? left.held || scan->bad[FILE_EXPUNGE]
	                                                      : scan->duplicates || present->minor < index->minor;
	if (!needed || !all_valid(scan, &left, cache))
		return;
	size_t n;
	struct sortable *live = sorted_uids(scan, &scan->index, &n);
	for (uint32_t i = 0; live && i < left.held; i++) {
		struct index_record record;
		record_at(&left, i, &record);
		if (listed(live, n, record.uid))
			return;
	}
	if (live)
		say_two(find(scan, FINDING_INTERRUPTED_RENAME, FILE_EXPUNGE_NEW), "its ", left.held,
		        " records are good in the cache of generation ", index->generation);
}

static void find_left_overs(struct scan *scan)
{
	struct window other;
	if (cache_left_over(scan, &other)) {
		if (scan->index.header.kind == LAYOUT_SPLIT)
			expunge_left_over(scan, &other);
		return;
	}
	index_left_over(scan);
	if (scan->index.header.kind == LAYOUT_SPLIT && scan->summary->has_cache && scan->summary->generation[0] == scan->summary->generation[1])
		expunge_left_over(scan, &scan->cache);
}

/* ---- The whole ---------------------------------------------------------- */

static void judge(struct scan *scan)
{
	struct fingerprint last_print = {{0, 0}};
	struct scan_summary *summary = scan->summary;
	if (!plan(scan, &last_print)) {
		out_of_memory(scan);
		return;
	}
	judge_records(scan);
	bool all = !summary->incomplete;
	for (uint32_t i = 0; i < scan->blocks; i++) {
		if (scan->block[i].unproven == 0)
			make_known(scan, &scan->block[i].print);
		else
			all = false;
	}
	if (all)
		make_known(scan, &last_print);
	if (scan->expunge.present)
		find_duplicates(scan);
	find_left_overs(scan);
	summary->cache_bytes += scan->cache.read + scan->archive.read;
}

bool scan_mailbox(const struct mailbox_files *files, const struct scan_options *options, struct arena *arena, struct scan_summary *summary)
{
	struct scan scan = {.files = files, .options = options, .arena = arena, .summary = summary};
	int kept = errno;
	*summary = (struct scan_summary){.has_index = files->descriptor[FILE_INDEX] >= 0, .has_expunge = files->descriptor[FILE_EXPUNGE] >= 0};
	bool judged = read_records(&scan, FILE_INDEX, &scan.index, false);
	if (scan.index.header.layout) {
		summary->layout = scan.index.header.kind;
		summary->minor = scan.index.header.minor;
		summary->generation[0] = scan.index.header.generation;
		summary->records[0] = scan.index.held;
	}
	open_cache(&scan, FILE_CACHE, &scan.cache);
	open_cache(&scan, FILE_ARCHIVE_CACHE, &scan.archive);
	summary->has_cache = cache_generation(files->descriptor[FILE_CACHE], &summary->generation[1]);
	if (judged && summary->layout == LAYOUT_SPLIT && read_records(&scan, FILE_EXPUNGE, &scan.expunge, false)) {
		summary->generation[2] = scan.expunge.header.generation;
		summary->records[1] = scan.expunge.held;
	}
	summary->has_expunge = scan.expunge.present;
	if (judged) {
		if (summary->has_cache && summary->generation[0] != summary->generation[1])
			say_two(find(&scan, FINDING_GENERATION_MISMATCH, FILE_CACHE), "index ", summary->generation[0], ", cache ", summary->generation[1]);
		judge(&scan);
	}
	report_all(&scan);
	errno = kept;
	return judged;
}
