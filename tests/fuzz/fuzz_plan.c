/* A mailbox, damaged as the input says, through all that becomes of one: judged,
 * verified deeply, planned, committed on a disk, and again until there is
 * nothing left to do. The first byte chooses the version, the second what the
 * run is short of; then four bytes are one damage. The laws (design §1):
 *
 *   - no message file, record, UID or flag is lost, and none is new; of a record
 *     nothing changes but where its cache record is, unless its own CRC proves
 *     what it was;
 *   - cyrus.cache only grows, and every new offset leads to a sound record in it,
 *     of this very message where the message is there;
 *   - what was good stays good; where nothing is stored nothing changes;
 *   - sooner or later a plan is empty. */
#include <dirent.h>

#include "cache_sound.h"
#include "cure.h"
#include "damaged_mailbox.h"
#include "deep.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { FINDINGS = 256, ROUNDS = 40 };

/* ---- What the cure works with -------------------------------------------- */

static struct mailbox_files files;

static void open_files(void)
{
	files = (struct mailbox_files){.data_directory = tree, .archive_directory = archive};
	for (int file = 0; file < FILE_COUNT; file++) {
		char path[PATH_MAX];
		files.descriptor[file] = file != FILE_HEADER && mailbox_file_path(&place, (enum mailbox_file)file, path) ? open(path, O_RDWR | O_CLOEXEC) : -1;
	}
	files.cache_absent = files.descriptor[FILE_CACHE] < 0;
	files.archive_cache_absent = files.descriptor[FILE_ARCHIVE_CACHE] < 0;
}

static void close_files(void)
{
	for (int file = 0; file < FILE_COUNT; file++)
		if (files.descriptor[file] >= 0)
			close(files.descriptor[file]);
}

static bool no_borrowing; /* as where nothing can be appended */

static int borrow(void *context, enum mailbox_file file, bool *owned)
{
	char path[PATH_MAX];
	*owned = true;
	require(mailbox_file_path(&place, file, path));
	return no_borrowing ? -1 : open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
}

static void give_back(void *context, int fd, bool owned)
{
	close(fd);
}

/* ---- One round ---------------------------------------------------------- */

static struct finding finding[FINDINGS];
static struct judgement judgement;
static bool deep; /* always verified deeply, not for cause alone */

static void collect(void *context, const struct finding *found)
{
	require(judgement.count < FINDINGS);
	finding[judgement.count++] = *found;
}

static int by_rank(const void *a, const void *b)
{
	uint64_t left = finding_rank(a), right = finding_rank(b);
	return left < right ? -1 : left > right;
}

/* What the scan alone finds comes first in finding[]. False: nothing can be judged. */
static bool look(void)
{
	const struct scan_options options = {.report = collect};
	judgement = (struct judgement){.findings = finding};
	judgement.judged = scan_mailbox(&files, &options, &arena, &judgement.summary);
	for (size_t i = 1; i < judgement.count; i++)
		require(finding_rank(&finding[i - 1]) <= finding_rank(&finding[i]));
	return judgement.judged;
}

static void look_deeper(void)
{
	const struct deep_options options = {.report = collect};
	struct deep_summary summary;
	if (!deep && !judged_suspicious(&judgement))
		return;
	deep_verify(&files, &options, &arena, &summary);
	qsort(finding, judgement.count, sizeof *finding, by_rank);
}

static bool has_left_over(void)
{
	for (size_t i = 0; i < judgement.count; i++)
		if (finding[i].kind == FINDING_INTERRUPTED_RENAME && finding[i].file == FILE_EXPUNGE_NEW)
			return true;
	return false;
}

static struct cured round_once(void)
{
	const struct cure_files cure = {&place, &files, {borrow, give_back, NULL}, files.descriptor[FILE_INDEX]};
	const struct plan_options options = {.follow = has_left_over()};
	struct cured cured;
	cure_plan(&cured, &cure, &judgement, &options, &arena);
	cure_commit(&cured, &cure);
	if (cured.index >= 0)
		close(cured.index);
	return cured;
}

static struct mailbox_bytes load_mailbox(void)
{
	struct mailbox_bytes bytes;
	for (unsigned i = 0; i < KEPT; i++) {
		char path[PATH_MAX];
		path_of(i, path);
		bytes.file[i] = bytes_load(i == ARCHIVE_CACHE ? archive : tree, strrchr(path, '/') + 1, true);
	}
	return bytes;
}

/* ---- The laws ----------------------------------------------------------- */

static bool same(const struct test_bytes *a, const struct test_bytes *b)
{
	return a->length == b->length && (!a->length || memcmp(a->data, b->data, a->length) == 0);
}

static bool leads_to_cache(const struct index_header *header, unsigned at)
{
	static const enum index_field fields[] = {FIELD_CACHE_OFFSET, FIELD_CACHE_VERSION, FIELD_CACHE_CRC, FIELD_RECORD_CRC};
	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
		struct field_place field = index_field_place(header, fields[i]);
		if (at >= field.at && at < field.at + field.width)
			return true;
	}
	return false;
}

static bool same_but_for_cache(const struct index_header *header, const uint8_t *a, const uint8_t *b)
{
	for (unsigned at = 0; at < header->record_size; at++)
		if (a[at] != b[at] && !leads_to_cache(header, at))
			return false;
	return true;
}

/* The record as the server wrote it. */
static const uint8_t *original(const struct pristine *of, uint32_t uid)
{
	if (!uid || uid > UIDS)
		return NULL;
	return of->header.kind == LAYOUT_SPLIT && uid > LIVE ? record_at(&of->header, &of->bytes.file[EXPUNGE], uid - LIVE - 1)
	                                                     : record_at(&of->header, &of->bytes.file[INDEX], uid - 1);
}

/* The record is one that a CRC was made for. */
static bool was_vouched(const struct index_header *header, const uint8_t *raw)
{
	for (unsigned i = 0; i < vouches; i++)
		if (same_but_for_cache(header, vouched[i].raw, raw))
			return true;
	return false;
}

/* It was given the CRC of another message's cache record under a right one of its own. */
static bool was_led_astray(const struct index_header *header, const struct index_record *record, const uint8_t *like)
{
	struct index_record other;
	index_record_parse(header, like, &other);
	bool astray = false;
	for (unsigned i = 0; i < vouches && record->cache_crc != other.cache_crc && !astray; i++) {
		struct index_record given;
		index_record_parse(header, vouched[i].raw, &given);
		astray = given.cache_crc == record->cache_crc;
	}
	return astray;
}

/* Nothing but its cache record was ever wrong with it: it was cured for good. */
static bool is_mended(const struct pristine *of, const struct index_header *header, const uint8_t *raw, enum cure cure)
{
	struct index_record record;
	index_record_parse(header, raw, &record);
	const uint8_t *like = original(of, record.uid);
	return like && !tampered[record.uid] && cure != CURE_PLACEHOLDER && header->record_size == of->header.record_size &&
	       header->layout == of->header.layout && same_but_for_cache(header, raw, like) && !was_led_astray(header, &record, like);
}

static void check_cached(const struct pristine *of, const struct index_header *header, const struct replacement *replacement, const struct mailbox_bytes *after)
{
	struct index_record record;
	struct cache_record cached;
	struct view view;
	const char *reason;
	char identity[32];
	index_record_parse(header, replacement->raw, &record);
	bool archived = header->kind == LAYOUT_UNIFIED && record.system_flags & FLAG_ARCHIVED;
	const struct test_bytes *file = &after->file[archived ? ARCHIVE_CACHE : CACHE];
	require(record.cache_offset == replacement->new_offset && record.cache_offset >= 4 && record.cache_offset % 4 == 0);
	view_memory(&view, file->data, file->length);
	require(cache_record_frame(&cached, &view, record.cache_offset, &reason) == CACHE_OK);
	if (header->kind == LAYOUT_SPLIT)
		require(cache_record_sound(&cached, record.cache_version, &reason));
	else
		require(index_record_crc_ok(header, replacement->raw) && (!record.cache_crc || record.cache_crc == crc32_update(0, cached.bytes, cached.length)));
	if (!is_mended(of, header, replacement->raw, replacement->cure))
		return;
	int length = snprintf(identity, sizeof identity, "<%u@example.org>", (unsigned)record.uid);
	require(memmem(cached.bytes, cached.length, identity, (size_t)length));
}

/* Why a record of the split layout may be left out. */
static bool may_drop(const struct index_header *header, const uint8_t *raw, enum mailbox_file file, const struct test_bytes *index)
{
	static const uint8_t nothing[INDEX_RECORD_MAX];
	struct index_record record, live;
	struct index_header of_index;
	const char *reason;
	index_record_parse(header, raw, &record);
	if (memcmp(raw, nothing, header->record_size) == 0)
		return true;
	if (file != FILE_EXPUNGE || index_header_parse(&of_index, index->data, index->length, &reason) != HEADER_OK)
		return false;
	if (!record.size && !record.header_size && !record.cache_offset)
		return true;
	for (uint32_t i = 0; i < index_records_held(&of_index, index->length); i++) {
		index_record_parse(&of_index, record_at(&of_index, index, i), &live);
		if (live.uid == record.uid)
			return true;
	}
	return false;
}

/* What became of the records of an index file. */
struct fate {
	uint32_t number[FINDINGS]; /* the new number of each old record, plus one; 0: left out */
	bool mended[FINDINGS];     /* by new number: is_mended */
};

/* One index file: all that was there is there, changed as planned, in order. */
static void check_file(const struct pristine *of, const struct plan *plan, enum mailbox_file file, const struct mailbox_bytes *before,
                       const struct mailbox_bytes *after, struct fate *fate)
{
	const struct test_bytes *old = &before->file[file], *new = &after->file[file];
	struct index_header header, changed;
	const char *reason;
	*fate = (struct fate){.number = {0}};
	if (!old->data || index_header_parse(&header, old->data, old->length, &reason) != HEADER_OK) {
		require(same(old, new));
		return;
	}
	require(index_header_parse(&changed, new->data, new->length, &reason) == HEADER_OK && changed.layout == header.layout &&
	        changed.record_size == header.record_size && changed.last_uid == header.last_uid && changed.uidvalidity == header.uidvalidity);
	uint32_t held = index_records_held(&header, old->length), kept = 0;
	for (uint32_t i = 0; i < held; i++) {
		const struct replacement *replacement = NULL;
		for (size_t k = 0; k < plan->count; k++)
			if (plan->replacement[k].finding.file == file && plan->replacement[k].record == i)
				replacement = &plan->replacement[k];
		const uint8_t *raw = record_at(&header, old, i), *is = record_at(&changed, new, kept);
		if (replacement && replacement->cure == CURE_DROPPED) {
			require(header.kind == LAYOUT_SPLIT && may_drop(&header, raw, file, &before->file[INDEX]));
			fate->number[i] = 0;
			continue;
		}
		bool cured = replacement && replacement->cure != CURE_NONE;
		require(is && memcmp(is, cured ? replacement->raw : raw, header.record_size) == 0);
		if (cured) {
			struct index_record record;
			index_record_parse(&header, is, &record);
			const uint8_t *like = original(of, record.uid);
			/* A damaged record that its own CRC bears out is the server's again, or
			 * what the damage made of it under a right CRC. */
			require(same_but_for_cache(&header, raw, is) ||
			        (!index_record_crc_ok(&header, raw) && ((like && same_but_for_cache(&header, like, is)) || was_vouched(&header, is))));
			check_cached(of, &header, replacement, after);
		}
		fate->mended[kept] = cured && is_mended(of, &header, is, replacement->cure);
		fate->number[i] = ++kept;
	}
	require(index_records_held(&changed, new->length) == kept);
	if (header.kind == LAYOUT_UNIFIED)
		require(new->length == old->length && memcmp(new->data, old->data, header.start_offset) == 0);
	else
		require(changed.records == (plan->file[file].dropped || header.records > held ? kept : header.records));
}

static void check_messages(void)
{
	DIR *directory = opendir(tree);
	require(directory);
	for (struct dirent *entry; (entry = readdir(directory));)
		require(!strstr(entry->d_name, "cyrguard"));
	closedir(directory);
	for (uint32_t uid = 1; uid <= UIDS; uid++) {
		char path[400];
		struct stat status;
		snprintf(path, sizeof path, "%s/%u.", tree, (unsigned)uid);
		require(tampered[uid] || (stat(path, &status) == 0 && (size_t)status.st_size == strlen(message[uid])));
	}
}

/* What the scan finds now was found before, of the same record, and there is
 * more to it than a cache record; but of a left-over may show only now that every
 * record is good in it. */
static void check_findings(const struct finding *old, size_t count, const struct fate fate[2])
{
	for (size_t i = 0; i < judgement.count; i++) {
		bool known = finding[i].kind == FINDING_GENERATION_MISMATCH || (finding[i].kind == FINDING_INTERRUPTED_RENAME && left_over);
		for (size_t k = 0; k < count && !known; k++)
			known = old[k].kind == finding[i].kind && old[k].file == finding[i].file &&
			        (old[k].kind == FINDING_RECORD ? fate[old[k].file].number[old[k].record] == finding[i].record + 1 : old[k].uid == finding[i].uid);
		require(known);
		require(finding[i].kind != FINDING_RECORD || !fate[finding[i].file].mended[finding[i].record]);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct finding old[FINDINGS];
	static struct fate fate[2];
	size_t olds = 0;
	if (size < 2 || size > 200)
		return 0;
	if (!*tree)
		begin();
	const struct pristine *of = pristine_of(data[0] % VERSIONS);
	for (unsigned i = 0; i < KEPT; i++)
		bytes_append(&now.file[i], of->bytes.file[i].data, of->bytes.file[i].length);
	for (unsigned i = 0; i < KEPT; i++)
		if (!of->bytes.file[i].data)
			bytes_free(&now.file[i]);
	for (size_t at = 2; at + 4 <= size; at += 4)
		damage(of, data + at);
	save_mailbox();
	arena.limit = data[1] & 1 ? (size_t)(data[1] >> 4) << 16 : 64 << 20;
	no_borrowing = data[1] & 2;
	deep = data[1] & 4;
	bool done = false;
	for (int round = 0; !done; round++) {
		require(round < ROUNDS);
		open_files();
		bool judged = look();
		if (round && judged)
			check_findings(old, olds, fate);
		if (!judged) {
			close_files();
			break;
		}
		look_deeper();
		olds = judgement.count;
		memcpy(old, finding, olds * sizeof *old);
		struct mailbox_bytes before = load_mailbox();
		struct cured cured = round_once();
		struct mailbox_bytes after = load_mailbox();
		close_files();
		done = cured.failure || !cured.plan.cures;
		if (done) {
			require(same(&before.file[INDEX], &after.file[INDEX]) && same(&before.file[EXPUNGE], &after.file[EXPUNGE]));
		} else {
			check_file(of, &cured.plan, FILE_INDEX, &before, &after, &fate[0]);
			check_file(of, &cured.plan, FILE_EXPUNGE, &before, &after, &fate[1]);
		}
		/* Of a cache that is cut in its generation that is made whole. */
		for (unsigned i = CACHE; i < KEPT; i++)
			require(after.file[i].length >= before.file[i].length &&
			        (before.file[i].length < 4 || memcmp(before.file[i].data, after.file[i].data, before.file[i].length) == 0));
		check_messages();
		forget(&before);
		forget(&after);
		arena_reset(&arena);
	}
	arena_reset(&arena);
	forget(&now);
	clean();
	return 0;
}
