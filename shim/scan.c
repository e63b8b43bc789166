/* Judges one mailbox: headers, records, then the cache records they lead to,
 * in the order of cyrus.cache and past what is known to be good; last the
 * left-over .NEW files. Runs in foreign processes: arena memory, pread only. */
#include "scan_internal.h"

#include <errno.h>
#include <string.h>

#include "real.h"

enum {
	BLOCK_SHIFT = 10, /* records are known good by the thousand */
	BATCH = 16, /* records */
	PRINT_EPOCH = 3, /* raise it when a record is judged by more than before */
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
	if ((size_t)length < sizeof bytes && length < status.st_size) {
		if (!quiet)
			scan_incomplete(scan, file, (uint64_t)length, 0, "the file became shorter");
		return false;
	}
	/* imapd makes it before it takes a lock, and writes its header under it. */
	if (length == 0 && file == FILE_EXPUNGE)
		return false;
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
	/* What cannot be read holds none: nothing must be judged of it. */
	uint32_t held = index_records_held(&records->header, (uint64_t)status.st_size);
	if (held < records->header.records) {
		if (quiet)
			return false;
		scan_say_two(scan_find(scan, FINDING_SHORT_FILE, file), "header counts ", records->header.records,
			" records, the file holds ", held);
	}
	size_t need = (size_t)held * records->header.record_size;
	uint8_t *all = arena_alloc(scan->arena, need);
	if (!all || need / records->header.record_size != held) {
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
		held = (uint32_t)((size_t)length / records->header.record_size);
	}
	records->held = held;
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
		return scan->archive.fd >= 0 || scan->files->archive_cache_absent ? &scan->archive : NULL;
	return scan->cache.fd >= 0 || scan->files->cache_absent ? &scan->cache : NULL;
}

/* ---- What is known ------------------------------------------------------ */

bool scan_knows(const struct scan *scan, const struct fingerprint *print)
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
	uint32_t flags = 0;
	if (records->header.kind == LAYOUT_UNIFIED)
		flags = (record->system_flags & (FLAG_ARCHIVED | FLAG_UNLINKED)) | (record->record_crc ? 1 << 16 : 0);
	const uint64_t what[][2] = {
		{(uint64_t)record->uid << 32 | record->cache_crc, record->cache_offset ^ (uint64_t)flags << 32}, /* 48 bits are offset */
		{(uint64_t)record->header_size << 32 | record->content_offset, record->size},
		{(uint64_t)record->content_lines << 32 | record->cache_version, (uint64_t)record->sentdate},
	};
	fingerprint_add_pairs(print, what, sizeof what / sizeof what[0]);
}

/* Blocks end where UIDs pass a multiple of 1,024, so that an expunge in front
 * leaves those behind it as they were; cyrus.expunge is not in UID order. */
static bool same_block(const struct records *records, uint32_t number, uint32_t previous_uid, uint32_t uid)
{
	if (records->file == FILE_INDEX)
		return uid >> BLOCK_SHIFT == previous_uid >> BLOCK_SHIFT;
	return number >> BLOCK_SHIFT == (number - 1) >> BLOCK_SHIFT;
}

/* ---- Records ------------------------------------------------------------ */

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

/* The record at the end of cyrus.cache: the one that a cache cut short would
 * damage without showing it in the range check. */
struct last {
	bool any;
	uint64_t offset;
	uint32_t block, number;
};

static void add_look(struct scan *scan, uint32_t block, uint32_t number, const struct index_record *record,
	const struct window *window)
{
	/* Archived ones come last: theirs is another file. 48 bits are offset. */
	uint64_t other = window == &scan->archive;
	scan->block[block].left++;
	scan->look[scan->looks++] = (struct sortable){
		.key = other << 63 | record->cache_offset,
		.number = number,
		.block = block,
	};
}

/* What needs no page of cyrus.cache. A good record is to be looked at. False
 * if the block it is in is not wholly good so far. */
static bool judge_offset(struct scan *scan, const struct records *records, uint32_t number, const struct index_record *record,
	struct last *last)
{
	struct validation result;
	struct window *window = scan_window_of(scan, records, record);
	/* Without the file every offset is in range. */
	validate_offset(&result, &records->header, record, window ? window->view.size : UINT64_MAX);
	uint32_t block = scan->blocks - 1;
	if (result.verdict != VERDICT_OK) {
		accuse(scan, records, number, record, &result);
		return false;
	}
	if (!record->cache_offset) {
		scan->block[block].unproven--; /* unlinked: nothing to look at */
		return true;
	}
	if (!window) {
		scan_incomplete(scan, scan->cache.fd >= 0 ? FILE_ARCHIVE_CACHE : FILE_CACHE, 0, 0, "the file is not at hand");
		return false;
	}
	if (window == &scan->cache && record->cache_offset >= last->offset)
		*last = (struct last){true, record->cache_offset, block, number};
	add_look(scan, block, number, record, window);
	return true;
}

static struct block *begin_block(struct scan *scan, const struct records *records, uint32_t first)
{
	if (scan->blocks == scan->block_room) {
		struct block *grown = arena_more(scan->arena, scan->block, &scan->block_room, sizeof *grown, 256);
		if (!grown)
			return NULL;
		scan->block = grown;
	}
	struct block *block = &scan->block[scan->blocks++];
	*block = (struct block){.print = first_print(scan, records), .records = records, .first = first};
	return block;
}

/* A block that is known to be good needs no look at any of its records. */
static void end_block(struct scan *scan, bool clean)
{
	struct block *block = &scan->block[scan->blocks - 1];
	const uint64_t count = block->count;
	fingerprint_add(&block->print, &count, sizeof count);
	if (clean && scan_knows(scan, &block->print)) {
		scan->looks -= block->left;
		block->unproven = block->left = 0;
	}
}

/* One pass over the records; false if memory ran out. */
static bool judge_offsets(struct scan *scan, const struct records *records, struct last *last)
{
	const size_t stride = records->header.record_size;
	const uint8_t *raw = records->bytes;
	uint32_t previous = 0;
	uint64_t highest = 0;
	bool clean = true, ascending = true;
	struct block *block = NULL;
	for (uint32_t i = 0; i < records->held; i++, raw += stride) {
		struct index_record record;
		index_record_parse(&records->header, raw, &record);
		if (!block || !same_block(records, i, previous, record.uid)) {
			if (block)
				end_block(scan, clean);
			block = begin_block(scan, records, i);
			if (!block)
				return false;
			clean = true;
		}
		previous = record.uid;
		if (record.cache_offset) {
			ascending &= record.cache_offset > highest;
			highest = record.cache_offset;
		}
		block->count++;
		block->unproven++;
		add_record(&block->print, records, &record);
		if (!judge_offset(scan, records, i, &record, last))
			clean = false;
	}
	if (block)
		end_block(scan, clean);
	if (records == &scan->index)
		scan->out_of_order = !ascending;
	return true;
}

/* Decides which records are to be looked at; false if memory ran out. */
static bool plan(struct scan *scan, struct fingerprint *last_print)
{
	struct last last = {0};
	scan->look = arena_alloc(scan->arena, ((size_t)scan->index.held + scan->expunge.held + 1) * sizeof *scan->look);
	if (!scan->look || !judge_offsets(scan, &scan->index, &last) || !judge_offsets(scan, &scan->expunge, &last))
		return false;
	scan->last_offset = last.offset;
	scan->reached.end = 4; /* where the first record stands */
	/* One record may straddle the end of a cache that was cut short. */
	if (last.any) {
		struct index_record record;
		struct block *block = &scan->block[last.block];
		const uint64_t size = scan->cache.view.size;
		*last_print = first_print(scan, block->records);
		scan_record_at(block->records, last.number, &record);
		add_record(last_print, block->records, &record);
		fingerprint_add(last_print, &size, sizeof size);
		if (!block->unproven && !scan_knows(scan, last_print)) {
			block->unproven = 1;
			add_look(scan, last.block, last.number, &record, &scan->cache);
		}
	}
	if (sorted(scan->look, scan->looks))
		return true;
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

/* Records that were framed and are still to be judged. To frame one is a chain of
 * ten loads, each waiting for the one before: those of several records are
 * under way together if nothing else is done between. */
struct batch {
	unsigned count;
	struct batch_item {
		struct index_record record;
		struct cache_record cached;
		const struct sortable *look;
	} item[BATCH];
};

/* What pread left in a farther cache: the bytes a few records ahead. */
static void fetch_early(const uint8_t *bytes, size_t ahead)
{
	enum { DISTANCE = 3072, LENGTH = 768, LINE = 64 };
	for (size_t at = DISTANCE; at < DISTANCE + LENGTH && at < ahead; at += LINE)
		__builtin_prefetch(bytes + at);
}

static void settle(struct scan *scan, const struct sortable *look, const struct index_record *record, const struct validation *result, const struct cache_record *cached)
{
	struct block *block = &scan->block[look->block];
	scan->done += --block->left == 0;
	scan_look_around(scan, look, record, result->verdict == VERDICT_OK ? cached : NULL);
	if (result->verdict == VERDICT_OK)
		block->unproven--;
	else
		accuse(scan, block->records, look->number, record, result);
}

static void judge_batch(struct scan *scan, struct batch *batch)
{
	for (unsigned i = 0; i < batch->count; i++) {
		const struct batch_item *item = &batch->item[i];
		struct validation result;
		validate_framed(&result, &scan->context, &scan->block[item->look->block].records->header, &item->record, &item->cached);
		settle(scan, item->look, &item->record, &result, &item->cached);
	}
	batch->count = 0;
}

/* One that is not framed easily, or not sound, or reaches out of the window. */
static void judge_alone(struct scan *scan, const struct sortable *look, const struct index_record *record, struct window *window)
{
	struct validation result;
	validate_cached(&result, &scan->context, &scan->block[look->block].records->header, record, &window->view);
	if (!result.unreadable) {
		settle(scan, look, record, &result, NULL);
		return;
	}
	scan->done += --scan->block[look->block].left == 0;
	scan_incomplete(scan, window == &scan->archive ? FILE_ARCHIVE_CACHE : FILE_CACHE,
		window->failed, window->error, window->reason ? window->reason : "read error");
}

/* Stops where the budget ends, but not before one block is done: else the next
 * scan would begin where this one did and never come further. */
static bool judge_records(struct scan *scan)
{
	struct batch *batch = arena_alloc(scan->arena, sizeof *batch);
	if (!batch)
		return false;
	batch->count = 0;
	for (size_t i = 0; i < scan->looks; i++) {
		const struct sortable *look = &scan->look[i];
		const struct records *records = scan->block[look->block].records;
		struct batch_item *item = &batch->item[batch->count];
		scan_record_at(records, look->number, &item->record);
		uint64_t offset = item->record.cache_offset;
		struct window *window = scan_window_of(scan, records, &item->record);
		if (!window_holds(window, offset)) {
			struct index_record record = item->record;
			judge_batch(scan, batch);
			item = &batch->item[0];
			item->record = record;
			if (scan->done && scan_over_budget(scan)) {
				scan->summary->over_budget = !scan->summary->incomplete;
				scan_incomplete(scan, FILE_CACHE, offset, 0, "scan_budget used up");
				return true;
			}
			window_move(window, offset, fetch_end(look, scan->looks - i));
		}
		size_t ahead;
		const uint8_t *bytes = window_ahead(window, offset, &ahead);
		fetch_early(bytes, ahead);
		item->look = look;
		item->cached.offset = offset;
		if (!cache_record_frame_near(&item->cached, bytes, ahead)) {
			struct index_record record = item->record;
			judge_batch(scan, batch);
			judge_alone(scan, look, &record, window);
		} else if (++batch->count == BATCH) {
			judge_batch(scan, batch);
		}
	}
	judge_batch(scan, batch);
	return true;
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
	if (scan->index.present && scan_knows(scan, &print)) {
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
	if (!judge_records(scan)) {
		scan_out_of_memory(scan);
		return;
	}
	scan_suspects(scan);
	bool all = !summary->incomplete;
	for (uint32_t i = 0; i < scan->blocks; i++) {
		if (scan->block[i].unproven)
			all = false;
		else if (!scan->block[i].suspected)
			make_known(scan, &scan->block[i].print);
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
