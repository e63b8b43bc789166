/* See deep.h. An accusation needs three things: the message file is the one that
 * the index record describes, no release and no setting makes the cache record
 * of it, and the same releases do make most of the mailbox's other records, or
 * the one that they make of it lies elsewhere in the cache. */
#include "deep.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "cache_validate.h"
#include "message/charset_icu.h"
#include "message/version.h"
#include "real.h"
#include "rebuild_candidates.h"
#include "rebuilder.h"
#include "window.h"

enum {
	PARSE_MEMORY = 512 << 20,
	AT_ONCE = 256, /* index records read together */
	GROUPS = 16,
	ENOUGH = 3,    /* records that must agree before another is accused, */
	TIMES = 2,     /* and so many times those that do not */
	SEARCHES = 64, /* of the whole cache, for a record that lies elsewhere */
	FEW_LINES = 100, /* in a header: no sensible maxheaderlines cuts it */
};

static const char *const item_name[CACHE_ITEMS] = {
	"ENVELOPE", "BODYSTRUCTURE", "BODY", "SECTION", "HEADERS", "FROM", "TO", "CC", "BCC", "SUBJECT",
};

/* Records that the same releases may have written. */
struct group {
	uint32_t minor, cache_version;
	const struct rebuild_version *list[REBUILD_VERSIONS]; /* the one that agreed last first */
	size_t count;
	uint32_t agreed, differing;
};

struct suspect {
	struct suspect *next;
	struct group *group;
	bool archived;
	struct finding finding;
};

struct deep {
	const struct mailbox_files *files;
	const struct deep_options *options;
	struct deep_summary *summary;
	struct arena *arena;
	struct arena parse; /* of one comparison */
	struct rebuilder rebuilder;
	struct rebuild_limits limits;
	struct window cache, archive;
	uint64_t bytes_read; /* of message files */
	struct group group[GROUPS];
	size_t groups;
	struct suspect *first, **last;
};

static void incomplete(struct deep *deep, enum mailbox_file file, uint64_t offset, int error, const char *reason)
{
	struct deep_summary *summary = deep->summary;
	if (summary->incomplete)
		return;
	summary->incomplete = true;
	summary->failed_file = file;
	summary->failed_offset = offset;
	summary->error = error;
	summary->reason = reason;
}

/* ---- Releases ----------------------------------------------------------- */

static struct group *group_of(struct deep *deep, uint32_t minor, uint32_t cache_version)
{
	struct group *group = deep->group;
	for (; group < deep->group + deep->groups; group++)
		if (group->minor == minor && group->cache_version == cache_version)
			return group;
	if (deep->groups == GROUPS)
		return NULL;
	deep->groups++;
	struct rebuild_evidence none;
	rebuild_evidence_start(&none, minor);
	*group = (struct group){.minor = minor, .cache_version = cache_version};
	group->count = rebuild_candidates(&none, cache_version, group->list);
	return group;
}

/* Who wrote this record wrote its neighbours: asked first, mostly asked alone. */
static void note_agreement(struct group *group, const struct rebuild_version *by)
{
	size_t i = 0;
	while (i + 1 < group->count && group->list[i] != by)
		i++;
	memmove(group->list + 1, group->list, i * sizeof *group->list);
	group->list[0] = by;
	group->agreed++;
}

/* ---- One record --------------------------------------------------------- */

/* Its maxheaderlines may have been any number, which no list of settings to try
 * can hold; the others are tried, below. */
static bool settings_matter(const struct group *group, const uint8_t *message, size_t length, uint32_t header_size)
{
	bool limited = false;
	for (size_t i = 0; i < group->count; i++)
		limited |= group->list[i]->line_limit;
	unsigned lines = 0;
	const uint8_t *end = message + (header_size < length ? header_size : length);
	for (const uint8_t *p = message; limited && lines <= FEW_LINES && p < end; lines++) {
		const uint8_t *lf = memchr(p, '\n', (size_t)(end - p));
		p = lf ? lf + 1 : end;
	}
	return lines > FEW_LINES;
}

static enum rebuild_verdict compare(struct deep *deep, const struct group *group, const uint8_t *message, size_t length,
	const struct cache_record *cached, const struct rebuild_version **by)
{
	struct rebuild_limits limits = deep->limits;
	enum rebuild_verdict verdict = REBUILD_DIFFERS;
	for (unsigned setting = 0; verdict == REBUILD_DIFFERS && setting < 4; setting++) {
		limits.rfc2046_strict = setting & 1;
		limits.rfc2047_utf8 = setting & 2;
		verdict = rebuild_compare(group->list, group->count, message, length, &limits, cached->bytes,
			cached->length, &deep->parse, by);
	}
	return verdict;
}

/* The first item that differs; CACHE_ITEMS if none does. */
static int first_difference(const struct rebuild_result *result, const struct cache_record *cached)
{
	struct view view;
	uint64_t at = 0;
	int item = 0;
	view_memory(&view, result->record, result->length);
	for (; item < CACHE_ITEMS; item++) {
		const uint8_t *word = view_at(&view, at, 4);
		uint32_t length = word ? get_u32(word) : 0;
		const uint8_t *data = word ? view_at(&view, at + 4, length) : NULL;
		if (!data || length != cached->item[item].length || memcmp(data, cached->item[item].data, length) != 0)
			break;
		at += 4 + (((uint64_t)length + 3) & ~UINT64_C(3));
	}
	return item;
}

/* Is the message file the one of this index record? Else the difference may be
 * the file's fault. Sets `*item` to where the releases that come closest differ. */
static bool is_described(struct deep *deep, const struct group *group, const struct index_header *header,
	const struct index_record *record, const uint8_t *message, size_t length, const struct cache_record *cached,
	int *item)
{
	static const uint8_t none[20];
	struct rebuild_limits limits = deep->limits;
	bool described = false;
	/* Before it was not always the SHA-1. */
	limits.want_guid =
		header->kind == LAYOUT_UNIFIED && record->guid && memcmp(record->guid, none, sizeof none) != 0;
	*item = 0;
	for (size_t i = 0; i < group->count; i++) {
		struct rebuild_result result;
		arena_reset(&deep->parse);
		if (rebuild_record(group->list[i], message, length, &limits, &deep->parse, &result) != REBUILD_OK)
			continue;
		described |= result.header_size == record->header_size &&
			(length == record->size || result.size == record->size) &&
			(!limits.want_guid || memcmp(result.guid, record->guid, sizeof result.guid) == 0);
		int differs = first_difference(&result, cached);
		if (differs > *item && differs < CACHE_ITEMS)
			*item = differs;
	}
	return described;
}

static void add_suspect(struct deep *deep, struct group *group, enum mailbox_file file, uint32_t number,
	const struct index_record *record, bool archived, int item)
{
	struct suspect *suspect = arena_alloc(deep->arena, sizeof *suspect);
	if (!suspect) {
		incomplete(deep, file, 0, ENOMEM, "out of memory");
		return;
	}
	*suspect = (struct suspect){.group = group,
		.archived = archived,
		.finding = {
			.kind = FINDING_RECORD,
			.file = file,
			.record = number,
			.uid = record->uid,
			.offset = record->cache_offset,
			.verdict = VERDICT_WRONG_MESSAGE,
		}};
	snprintf(suspect->finding.detail, sizeof suspect->finding.detail, "%s is not the message file's",
		item_name[item]);
	*deep->last = suspect;
	deep->last = &suspect->next;
	group->differing++;
}

/* Where the record's cache bytes are, or NULL: then nobody can say. */
static struct window *window_of(struct deep *deep, bool archived)
{
	if (!archived)
		return deep->cache.fd >= 0 ? &deep->cache : NULL;
	return deep->files->archive_directory && deep->archive.fd >= 0 ? &deep->archive : NULL;
}

static void verify(struct deep *deep, const struct index_header *header, enum mailbox_file file, uint32_t number,
	const struct index_record *record)
{
	static const struct validate_context plain;
	struct validation result;
	struct cache_record cached;
	struct rebuilt why;
	const char *reason;
	bool unified = header->kind == LAYOUT_UNIFIED, archived = unified && record->system_flags & FLAG_ARCHIVED;
	struct window *window = window_of(deep, archived);
	/* An unlinked record has lost its message rightly. */
	if (!record->uid || !record->cache_offset || !window || (unified && record->system_flags & FLAG_UNLINKED))
		return;
	if (!window_holds(window, record->cache_offset))
		window_move(window, record->cache_offset, record->cache_offset + WINDOW_SIZE / 4);
	validate_record(&result, &plain, header, record, &window->view);
	if (result.unreadable)
		incomplete(deep, archived ? FILE_ARCHIVE_CACHE : FILE_CACHE, window->failed, window->error,
			"read error");
	if (result.unreadable || result.verdict != VERDICT_OK ||
		cache_record_frame(&cached, &window->view, record->cache_offset, &reason) != CACHE_OK)
		return;
	const uint8_t *message;
	size_t length;
	const struct rebuild_version *by = NULL;
	struct group *group = group_of(deep, header->minor, record->cache_version);
	deep->summary->undecided++; /* until one of the two below says otherwise */
	if (!group || !group->count || !rebuilder_file(&deep->rebuilder, record, archived, &message, &length, &why))
		return;
	deep->bytes_read += length;
	enum rebuild_verdict verdict = compare(deep, group, message, length, &cached, &by);
	int item;
	if (verdict == REBUILD_MATCHES) {
		note_agreement(group, by);
		deep->summary->agreed++;
		deep->summary->undecided--;
	} else if (verdict == REBUILD_DIFFERS && !settings_matter(group, message, length, record->header_size) &&
		is_described(deep, group, header, record, message, length, &cached, &item)) {
		add_suspect(deep, group, file, number, record, archived, item);
	}
}

/* ---- The whole ---------------------------------------------------------- */

/* Of a choice of records the rest is not looked at. */
static bool chosen(const struct deep_options *options, uint32_t number)
{
	size_t low = 0, high = options->only_count;
	if (!options->only)
		return true;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (options->only[middle] < number)
			low = middle + 1;
		else
			high = middle;
	}
	return low < options->only_count && options->only[low] == number;
}

/* A block of records and the cache they lead into. The message files are not
 * asked again: a cache record stays good as long as it stays what it is (law 6). */
static struct fingerprint block_print(const struct deep *deep, const struct index_header *header, enum mailbox_file file, const uint8_t *block, uint32_t count)
{
	const uint64_t about[] = {0x64656570 /* not one of the scan's */, file, header->minor, count,
		deep->options->cache_identity[0], deep->options->cache_identity[1], deep->options->cache_identity[2]};
	struct fingerprint print = {{0, 0}};
	fingerprint_add(&print, about, sizeof about);
	for (uint32_t i = 0; i < count; i++) {
		struct index_record record;
		index_record_parse(header, block + (size_t)i * header->record_size, &record);
		const uint64_t what[] = {record.uid, record.cache_offset, record.cache_crc, record.size, record.header_size};
		fingerprint_add(&print, what, sizeof what);
	}
	return print;
}

static bool is_known(const struct deep *deep, const struct fingerprint *print)
{
	for (int i = 0; i < 2; i++)
		if (deep->options->known[i] && known_contains(deep->options->known[i], print))
			return true;
	return false;
}

static void verify_block(struct deep *deep, const struct index_header *header, enum mailbox_file file, uint32_t first, const uint8_t *block, uint32_t count)
{
	const struct fingerprint print = block_print(deep, header, file, block, count);
	const uint32_t agreed = deep->summary->agreed;
	const bool known = !deep->options->only && is_known(deep, &print);
	uint32_t records = 0;
	for (uint32_t i = 0; i < count; i++) {
		struct index_record record;
		if (!chosen(deep->options, first + i))
			continue;
		index_record_parse(header, block + (size_t)i * header->record_size, &record);
		records += record.uid != 0;
		struct group *group = known && record.uid ? group_of(deep, header->minor, record.cache_version) : NULL;
		if (group)
			group->agreed++;
		deep->summary->agreed += group != NULL;
		if (!known)
			verify(deep, header, file, first + i, &record);
	}
	for (int i = 0; i < 2 && !known && !deep->options->only && deep->summary->agreed - agreed == records; i++)
		if (deep->options->known[i])
			known_add(deep->options->known[i], &print);
}

static void verify_file(struct deep *deep, enum mailbox_file file)
{
	uint8_t bytes[INDEX_HEADER_MAX];
	struct index_header header;
	struct stat64 status;
	const char *reason;
	int fd = deep->files->descriptor[file];
	if (fd < 0 || real_fstat(fd, &status) != 0)
		return;
	ssize_t got = real_pread_full(fd, bytes, sizeof bytes, 0);
	enum header_status sound = got < 0 ? HEADER_SHORT : index_header_parse(&header, bytes, (size_t)got, &reason);
	/* What is wrong with the file is scan_mailbox's to say. */
	if ((sound != HEADER_OK && sound != HEADER_BAD_CRC) || (file == FILE_EXPUNGE && header.kind != LAYOUT_SPLIT))
		return;
	uint32_t held = index_records_held(&header, (uint64_t)status.st_size);
	uint8_t *block = arena_alloc(deep->arena, (size_t)AT_ONCE * header.record_size);
	if (!block) {
		incomplete(deep, file, 0, ENOMEM, "out of memory");
		return;
	}
	for (uint32_t first = 0; first < held; first += AT_ONCE) {
		uint32_t count = held - first < AT_ONCE ? held - first : AT_ONCE;
		uint64_t at = header.start_offset + (uint64_t)first * header.record_size;
		size_t need = (size_t)count * header.record_size;
		got = real_pread_full(fd, block, need, (off64_t)at);
		if (got != (ssize_t)need) {
			incomplete(deep, file, at, got < 0 ? errno : 0,
				got < 0 ? "read error" : "the file became shorter");
			return;
		}
		verify_block(deep, &header, file, first, block, count);
		if (deep->options->budget && deep->bytes_read > deep->options->budget) {
			deep->summary->over_budget = true;
			return;
		}
	}
}

/* Releases that make few of the others prove nothing: they may not be the ones
 * that wrote here (a distribution's own patches, settings nobody told us). In a
 * mailbox of three the other two must do. */
static bool is_proof(const struct group *group)
{
	uint32_t others = group->agreed + group->differing - 1;
	return group->agreed >= (others < ENOUGH ? others : ENOUGH) && group->agreed >= TIMES * group->differing;
}

static bool lies_in(struct window *window, const struct rebuild_result *result)
{
	uint64_t offset = 4;
	while (offset + 4 * CACHE_ITEMS <= window->view.size) {
		struct cache_record found;
		const char *reason;
		window_move(window, offset, window->view.size);
		if (cache_record_frame(&found, &window->view, offset, &reason) != CACHE_OK) {
			offset += 4;
			continue;
		}
		if (found.length == result->length && memcmp(found.bytes, result->record, result->length) == 0)
			return true;
		offset += found.length;
	}
	return false;
}

/* The record of its message is there, the index leads to another: as good a
 * proof of the release as any number of others. */
static bool lies_elsewhere(struct deep *deep, const struct suspect *suspect)
{
	const struct group *group = suspect->group;
	const struct index_record record = {.uid = suspect->finding.uid};
	struct window *window = window_of(deep, suspect->archived);
	const uint8_t *message;
	size_t length;
	struct rebuilt why;
	if (!window || !rebuilder_file(&deep->rebuilder, &record, suspect->archived, &message, &length, &why))
		return false;
	for (size_t i = 0; i < group->count; i++) {
		struct rebuild_result result;
		arena_reset(&deep->parse);
		if (rebuild_record(group->list[i], message, length, &deep->limits, &deep->parse, &result) == REBUILD_OK && lies_in(window, &result))
			return true;
	}
	return false;
}

static void open_window(struct deep *deep, struct window *window, enum mailbox_file file)
{
	struct stat64 status;
	int fd = deep->files->descriptor[file];
	if (fd >= 0 && real_fstat(fd, &status) != 0)
		fd = -1;
	window_open(window, fd, fd >= 0 ? (uint64_t)status.st_size : 0, deep->arena);
}

void deep_verify(const struct mailbox_files *files, const struct deep_options *options, struct arena *arena,
	struct deep_summary *summary)
{
	struct deep deep = {
		.files = files,
		.options = options,
		.summary = summary,
		.arena = arena,
		.limits = rebuild_limits_default,
	};
	int kept = errno;
	unsigned searches = 0;
	*summary = (struct deep_summary){0};
	deep.last = &deep.first;
	deep.limits.icu = charset_icu_of_process();
	if (options->limits.max_parts)
		deep.limits.max_parts = options->limits.max_parts;
	arena_init(&deep.parse, PARSE_MEMORY);
	rebuilder_open(&deep.rebuilder, files, NULL, &options->limits, arena);
	open_window(&deep, &deep.cache, FILE_CACHE);
	open_window(&deep, &deep.archive, FILE_ARCHIVE_CACHE);
	verify_file(&deep, FILE_INDEX);
	if (!options->only && !summary->over_budget)
		verify_file(&deep, FILE_EXPUNGE);
	for (const struct suspect *suspect = deep.first; suspect; suspect = suspect->next) {
		if (!is_proof(suspect->group) && (searches++ >= SEARCHES || !lies_elsewhere(&deep, suspect)))
			continue;
		options->report(options->context, &suspect->finding);
		summary->accused++;
		summary->undecided--;
	}
	rebuilder_close(&deep.rebuilder);
	arena_free(&deep.parse);
	errno = kept;
}
