/* Judges one mailbox: headers, records, then the cache records they lead to,
 * in the order of cyrus.cache and past what is known to be good; last the
 * left-over .NEW files. Runs in foreign processes: arena memory, pread only. */
#include "scan_internal.h"

#include <errno.h>
#include <string.h>

#include "real.h"

enum {
	BLOCK_SHIFT = 10, /* records are known good by the thousand */
	PRINT_EPOCH = 1, /* raise it when a record is judged by more than before */
};

/* ---- Reading ------------------------------------------------------------ */

bool scan_read_records(struct scan *scan, enum mailbox_file file, struct records *records, bool quiet)
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
			scan_incomplete(scan, file, 0, errno, "read error");
		return false;
	}
	enum header_status header = index_header_parse(&records->header, bytes, (size_t)length, &reason);
	if (header == HEADER_OK && file == FILE_EXPUNGE && records->header.kind != LAYOUT_SPLIT) {
		header = HEADER_BAD_FORMAT;
		reason = "a minor version that has no cyrus.expunge";
	}
	if (header != HEADER_OK) {
		if (quiet)
			return false;
		scan_say(scan_find(scan, FINDING_BAD_HEADER, file), reason ? reason : "");
		/* A wrong CRC alone hides nothing: the sizes were found to fit. */
		if (header != HEADER_BAD_CRC)
			return false;
	}
	records->held = index_records_held(&records->header, (uint64_t)status.st_size);
	if (records->held < records->header.records) {
		if (quiet)
			return false;
		scan_say_two(scan_find(scan, FINDING_SHORT_FILE, file), "header counts ", records->header.records,
			" records, the file holds ", records->held);
	}
	size_t need = (size_t)records->held * records->header.record_size;
	uint8_t *all = arena_alloc(scan->arena, need);
	if (!all || need / records->header.record_size != records->held) {
		scan_out_of_memory(scan);
		return false;
	}
	length = real_pread_full(fd, all, need, records->header.start_offset);
	if (length < 0 || (size_t)length < need) {
		if (!quiet)
			scan_incomplete(scan, file, records->header.start_offset + (uint64_t)(length < 0 ? 0 : length),
				length < 0 ? errno : 0, length < 0 ? "read error" : "the file became shorter");
		if (length < 0 || quiet)
			return false;
		records->held = (uint32_t)((size_t)length / records->header.record_size);
	}
	records->bytes = all;
	records->present = true;
	return true;
}

void scan_record_at(const struct records *records, uint32_t number, struct index_record *record)
{
	index_record_parse(&records->header, records->bytes + (size_t)number * records->header.record_size, record);
}

bool scan_cache_generation(int fd, uint32_t *generation)
{
	uint8_t word[4];
	if (fd < 0 || real_pread_full(fd, word, sizeof word, 0) != sizeof word)
		return false;
	*generation = get_u32(word);
	return true;
}

bool scan_open_cache(struct scan *scan, enum mailbox_file file, struct window *window)
{
	struct stat64 status;
	int fd = scan->files->descriptor[file];
	bool good = fd >= 0 && real_fstat(fd, &status) == 0;
	if (fd >= 0 && !good)
		scan_incomplete(scan, file, 0, errno, "read error");
	window_open(window, fd, good ? (uint64_t)status.st_size : 0, scan->arena);
	return good;
}

static bool archived(const struct records *records, const struct index_record *record)
{
	return records->header.kind == LAYOUT_UNIFIED && record->system_flags & FLAG_ARCHIVED;
}

struct window *scan_window_of(struct scan *scan, const struct records *records, const struct index_record *record)
{
	if (archived(records, record) && scan->files->archive_directory)
		return scan->archive.fd >= 0 ? &scan->archive : NULL;
	return scan->cache.fd >= 0 || scan->files->cache_absent ? &scan->cache : NULL;
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
	bool known = scan->archive.fd >= 0 && real_fstat(scan->archive.fd, &archive) == 0;
	const uint64_t what[] = {
		PRINT_EPOCH,
		scan->options->cache_identity[0],
		scan->options->cache_identity[1],
		scan->options->cache_identity[2],
		scan->summary->generation[1],
		records->file,
		records->header.minor,
		known ? archive.st_dev : 0,
		known ? archive.st_ino : 0,
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

/* The first word of a record, in all versions. */
static uint32_t uid_at(const struct records *records, uint32_t number)
{
	return get_u32(records->bytes + (size_t)number * records->header.record_size);
}

static bool begins_block(const struct records *records, uint32_t number)
{
	return number == 0 || !same_block(records, number, uid_at(records, number - 1), uid_at(records, number));
}

static uint32_t count_blocks(const struct records *records)
{
	uint32_t blocks = 0;
	for (uint32_t i = 0; i < records->held; i++)
		blocks += begins_block(records, i);
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

/* A bad verdict, but for a record that may well lead into another file: an
 * archived one, where nobody told which directory the archive is. */
static void accuse(struct scan *scan, const struct records *records, uint32_t number, const struct index_record *record,
	const struct validation *result)
{
	if (result->verdict != VERDICT_RECORD_CRC && archived(records, record) && !scan->files->archive_directory)
		scan_incomplete(scan, FILE_ARCHIVE_CACHE, record->cache_offset, 0,
			"of an archived message, and no archive partition is known");
	else
		scan_found_bad(scan, records, number, record, result);
}

/* What needs no page of cyrus.cache. Without the file every offset is in range. */
static bool offset_good(struct scan *scan, const struct records *records, const struct index_record *record,
	struct validation *result)
{
	const struct window *window = scan_window_of(scan, records, record);
	validate_offset(result, &records->header, record, window ? window->view.size : UINT64_MAX);
	return result->verdict == VERDICT_OK;
}

/* Asks it of a whole block; false if any record is bad. Afterwards `unproven`
 * counts those that are not yet known to be good. */
static bool judge_offsets(struct scan *scan, struct block *block, struct last *last)
{
	const struct records *records = block->records;
	bool clean = true;
	for (uint32_t i = block->first; i < block->first + block->count; i++) {
		struct index_record record;
		struct validation result;
		scan_record_at(records, i, &record);
		add_record(&block->print, records, &record);
		if (!offset_good(scan, records, &record, &result)) {
			clean = false;
			accuse(scan, records, i, &record, &result);
		} else if (!record.cache_offset) {
			block->unproven--; /* unlinked: nothing to look at */
		} else if (!scan_window_of(scan, records, &record)) {
			clean = false;
			scan_incomplete(scan, scan->cache.fd >= 0 ? FILE_ARCHIVE_CACHE : FILE_CACHE, 0, 0,
				"the file is not at hand");
		} else if (scan_window_of(scan, records, &record) == &scan->cache &&
			record.cache_offset >= last->offset) {
			*last = (struct last){record.cache_offset, block, i};
		}
	}
	return clean;
}

static void add_look(struct scan *scan, struct block *block, uint32_t number, const struct index_record *record)
{
	/* Archived ones come last: theirs is another file. 48 bits are offset. */
	uint64_t other = scan_window_of(scan, block->records, record) == &scan->archive;
	block->left++;
	scan->look[scan->looks++] = (struct sortable){
		.key = other << 63 | record->cache_offset,
		.number = number,
		.block = (uint32_t)(block - scan->block),
	};
}

static void plan_block(struct scan *scan, struct block *block)
{
	for (uint32_t i = block->first; i < block->first + block->count; i++) {
		struct index_record record;
		struct validation result;
		scan_record_at(block->records, i, &record);
		if (scan_window_of(scan, block->records, &record) && record.cache_offset &&
			offset_good(scan, block->records, &record, &result))
			add_look(scan, block, i, &record);
	}
}

static void make_blocks(struct scan *scan, const struct records *records)
{
	struct block *block = NULL;
	for (uint32_t i = 0; i < records->held; i++) {
		if (begins_block(records, i)) {
			block = &scan->block[scan->blocks++];
			*block = (struct block){.print = first_print(scan, records), .records = records, .first = i};
		}
		block->count++;
		block->unproven++;
	}
}

/* Decides which records are to be looked at; false if memory ran out. */
static bool plan(struct scan *scan, struct fingerprint *last_print)
{
	struct last last = {0, NULL, 0};
	size_t most = (size_t)scan->index.held + scan->expunge.held;
	scan->block = arena_alloc(
		scan->arena, ((size_t)count_blocks(&scan->index) + count_blocks(&scan->expunge)) * sizeof *scan->block);
	if (!scan->block)
		return false;
	make_blocks(scan, &scan->index);
	make_blocks(scan, &scan->expunge);
	size_t pending = 0;
	for (uint32_t i = 0; i < scan->blocks; i++) {
		struct block *block = &scan->block[i];
		if (judge_offsets(scan, block, &last) && is_known(scan, &block->print))
			block->unproven = 0;
		else
			pending += block->count;
	}
	/* One record may straddle the end of a cache that was cut short. */
	if (last.block) {
		struct index_record record;
		const uint64_t size = scan->cache.view.size;
		*last_print = first_print(scan, last.block->records);
		scan_record_at(last.block->records, last.number, &record);
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
		scan_record_at(last.block->records, last.number, &record);
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

bool scan_over_budget(const struct scan *scan)
{
	return scan->options->cache_budget &&
		scan->summary->cache_bytes + scan->cache.read + scan->archive.read >= scan->options->cache_budget;
}

/* Stops where the budget ends, but not before one block is done: else the next
 * scan would begin where this one did and never come further. */
static void judge_records(struct scan *scan)
{
	uint32_t done = 0;
	for (size_t i = 0; i < scan->looks; i++) {
		const struct sortable *look = &scan->look[i];
		struct block *block = &scan->block[look->block];
		struct index_record record;
		struct validation result;
		scan_record_at(block->records, look->number, &record);
		struct window *window = scan_window_of(scan, block->records, &record);
		if (done && scan_over_budget(scan)) {
			scan_incomplete(scan, FILE_CACHE, record.cache_offset, 0, "scan_budget used up");
			return;
		}
		done += --block->left == 0;
		if (!window_holds(window, record.cache_offset))
			window_move(window, record.cache_offset, fetch_end(look, scan->looks - i));
		validate_record(&result, &scan->context, &block->records->header, &record, &window->view);
		if (result.unreadable)
			scan_incomplete(scan, window == &scan->archive ? FILE_ARCHIVE_CACHE : FILE_CACHE,
				window->failed, window->error, window->reason ? window->reason : "read error");
		else if (result.verdict != VERDICT_OK)
			accuse(scan, block->records, look->number, &record, &result);
		else
			block->unproven--;
	}
}

/* ---- The cache's generation ---------------------------------------------- */

/* Not even the first page of cyrus.cache is read while the file is as it was
 * when its generation was found to be the index's. */
static void read_generation(struct scan *scan)
{
	struct scan_summary *summary = scan->summary;
	struct stat64 status;
	int fd = scan->files->descriptor[FILE_CACHE];
	summary->blank_cache = fd < 0 && scan->files->cache_absent;
	if (fd < 0 || real_fstat(fd, &status) != 0)
		return;
	summary->blank_cache = status.st_size < 4;
	const uint64_t what[] = {
		PRINT_EPOCH,
		summary->generation[0],
		status.st_dev,
		status.st_ino,
		(uint64_t)status.st_size,
		(uint64_t)status.st_mtim.tv_sec,
		(uint64_t)status.st_mtim.tv_nsec,
		(uint64_t)status.st_ctim.tv_sec,
		(uint64_t)status.st_ctim.tv_nsec,
	};
	struct fingerprint print = {{0, 0}};
	fingerprint_add(&print, what, sizeof what);
	if (scan->index.present && is_known(scan, &print)) {
		summary->has_cache = true;
		summary->generation[1] = summary->generation[0];
		return;
	}
	summary->has_cache = scan_cache_generation(fd, &summary->generation[1]);
	if (summary->has_cache && scan->index.present && summary->generation[0] == summary->generation[1])
		make_known(scan, &print);
}

/* ---- The whole ---------------------------------------------------------- */

static void judge(struct scan *scan)
{
	struct fingerprint last_print = {{0, 0}};
	struct scan_summary *summary = scan->summary;
	if (!plan(scan, &last_print)) {
		scan_out_of_memory(scan);
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
		scan_duplicates(scan);
	scan_left_overs(scan);
	summary->cache_bytes += scan->cache.read + scan->archive.read;
}

bool scan_mailbox(const struct mailbox_files *files, const struct scan_options *options, struct arena *arena,
	struct scan_summary *summary)
{
	struct scan scan = {.files = files, .options = options, .arena = arena, .summary = summary};
	int kept = errno;
	*summary = (struct scan_summary){
		.has_index = files->descriptor[FILE_INDEX] >= 0, .has_expunge = files->descriptor[FILE_EXPUNGE] >= 0};
	bool judged = scan_read_records(&scan, FILE_INDEX, &scan.index, false);
	if (scan.index.header.layout) {
		summary->layout = scan.index.header.kind;
		summary->minor = scan.index.header.minor;
		summary->generation[0] = scan.index.header.generation;
		summary->records[0] = scan.index.held;
	}
	scan_open_cache(&scan, FILE_CACHE, &scan.cache);
	scan_open_cache(&scan, FILE_ARCHIVE_CACHE, &scan.archive);
	read_generation(&scan);
	if (judged && summary->layout == LAYOUT_SPLIT && scan_read_records(&scan, FILE_EXPUNGE, &scan.expunge, false)) {
		summary->generation[2] = scan.expunge.header.generation;
		summary->records[1] = scan.expunge.held;
	}
	summary->has_expunge = scan.expunge.present;
	if (judged) {
		if (summary->has_cache && summary->generation[0] != summary->generation[1])
			scan_say_two(scan_find(&scan, FINDING_GENERATION_MISMATCH, FILE_CACHE), "index ",
				summary->generation[0], ", cache ", summary->generation[1]);
		judge(&scan);
	}
	scan_report(&scan);
	errno = kept;
	return judged;
}
