/* What shows only when the files of a mailbox are held against each other: UIDs
 * both live and expunged, and .NEW files that an interrupted rewrite left. */
#include "scan_internal.h"

/* The UIDs of a file in order, each once; NULL if memory ran out. */
static struct sortable *sorted_uids(struct scan *scan, const struct records *records, size_t *count)
{
	struct sortable *uids = arena_alloc(scan->arena, records->held * sizeof *uids);
	struct sortable *scratch = arena_alloc(scan->arena, records->held * sizeof *uids);
	if (!uids || !scratch) {
		scan_out_of_memory(scan);
		return NULL;
	}
	for (uint32_t i = 0; i < records->held; i++) {
		struct index_record record;
		scan_record_at(records, i, &record);
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
void scan_duplicates(struct scan *scan)
{
	size_t n;
	struct sortable *live = sorted_uids(scan, &scan->index, &n);
	size_t expunged;
	struct sortable *gone = live ? sorted_uids(scan, &scan->expunge, &expunged) : NULL;
	for (size_t i = 0; gone && i < expunged; i++) {
		if (sorted_find(live, n, gone[i].key) == n)
			continue;
		struct finding *finding = scan_find(scan, FINDING_DUPLICATE_UID, FILE_EXPUNGE);
		scan->duplicates++;
		if (finding)
			finding->uid = (uint32_t)gone[i].key;
		scan_say(finding, "live in cyrus.index and listed in cyrus.expunge");
	}
}

/* ---- Left-overs --------------------------------------------------------- */

/* Every record of the file leads to its own cache record. */
static bool all_valid(struct scan *scan, const struct records *records, struct window *cache)
{
	for (uint32_t i = 0; i < records->held; i++) {
		struct index_record record;
		struct validation result;
		scan_record_at(records, i, &record);
		if (scan_window_of(scan, records, &record) == &scan->archive)
			continue;
		if (scan_over_budget(scan))
			return false;
		window_move(cache, record.cache_offset, record.cache_offset + WINDOW_SIZE / 4);
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
	if (!scan_cache_generation(fd, &generation) || !scan_open_cache(scan, FILE_CACHE_NEW, cache) ||
		!scan->index.held)
		return false;
	bool split = scan->index.header.kind == LAYOUT_SPLIT;
	bool differs = !scan->summary->has_cache || scan->summary->generation[0] != scan->summary->generation[1];
	/* Unified: a repack writes behind what an earlier one left in the file, so
	 * its first word may be old; there the CRCs decide. */
	if (split ? !differs || generation != scan->summary->generation[0] : !scan->bad[FILE_INDEX])
		return false;
	if (!all_valid(scan, &scan->index, cache))
		return false;
	scan_say(scan_find(scan, FINDING_INTERRUPTED_RENAME, FILE_CACHE_NEW),
		"every record of cyrus.index is good in it");
	return true;
}

/* reconstruct renames cyrus.index last. */
static void index_left_over(struct scan *scan)
{
	struct records left;
	if (!scan->summary->has_cache || scan->summary->generation[0] == scan->summary->generation[1])
		return;
	if (scan_read_records(scan, FILE_INDEX_NEW, &left, true) && left.held &&
		left.header.kind == scan->index.header.kind && left.header.generation == scan->summary->generation[1] &&
		all_valid(scan, &left, &scan->cache))
		scan_say(scan_find(scan, FINDING_INTERRUPTED_RENAME, FILE_INDEX_NEW),
			"every record of it is good in cyrus.cache");
}

/* cyrus.expunge.NEW belongs to the index and cache that are there (or whose
 * rename is to be finished), and the present cyrus.expunge does not. */
static void expunge_left_over(struct scan *scan, struct window *cache)
{
	struct records left;
	const struct index_header *index = &scan->index.header, *present = &scan->expunge.header;
	if (!scan->expunge.present || !scan_read_records(scan, FILE_EXPUNGE_NEW, &left, true))
		return;
	if (left.header.kind != LAYOUT_SPLIT || left.header.generation != index->generation ||
		left.header.minor != index->minor)
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
		scan_record_at(&left, i, &record);
		if (sorted_find(live, n, record.uid) < n)
			return;
	}
	if (live)
		scan_say_two(scan_find(scan, FINDING_INTERRUPTED_RENAME, FILE_EXPUNGE_NEW), "its ", left.held,
			" records are good in the cache of generation ", index->generation);
}

void scan_left_overs(struct scan *scan)
{
	struct window other;
	if (cache_left_over(scan, &other)) {
		if (scan->index.header.kind == LAYOUT_SPLIT)
			expunge_left_over(scan, &other);
		return;
	}
	index_left_over(scan);
	if (scan->index.header.kind == LAYOUT_SPLIT && scan->summary->has_cache &&
		scan->summary->generation[0] == scan->summary->generation[1])
		expunge_left_over(scan, &scan->cache);
}
