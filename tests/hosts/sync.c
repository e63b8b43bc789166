/* sync_server on one mailbox of a replica, commands on stdin:
 *
 *	SELECT                      opens it, for long and without a lock
 *	UPLOAD UID[:INTERNALDATE:LAST_UPDATED:FLAGS]=FILE...
 *	EXIT
 *
 * An upload whose UIDs are all new is appended, at the size that cyrus.cache
 * had when the mailbox was opened. Any other is merged into new files: up to
 * 2.3.9 as if there were no cyrus.expunge. No check of offsets in any release. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#include "append.h"
#include "tools.h"

enum { UPLOAD_MAX = 64 };

struct upload {
	uint32_t uid;
	char staged[PATH_MAX];
	struct record record;
};

static struct box box;
static bool selected;
static struct upload uploads[UPLOAD_MAX];
static unsigned upload_count;

/* ---- Upload ------------------------------------------------------------- */

static int by_uid(const void *a, const void *b)
{
	const struct upload *x = a, *y = b;
	return (x->uid > y->uid) - (x->uid < y->uid);
}

static enum outcome stage_upload(const char *directory, char *word)
{
	char *file = strchr(word, '=');
	if (!file || upload_count == UPLOAD_MAX)
		return FAILED;
	struct upload *upload = &uploads[upload_count];
	*file++ = '\0';
	uint32_t now = current_time(), fields[4] = {0, now, now, 0};
	for (int i = 0; i < 4 && *word; i++, word += *word == ':')
		fields[i] = (uint32_t)strtoul(word, &word, 10);
	upload->uid = fields[0];
	snprintf(upload->staged, sizeof upload->staged, "%s/../sync.%d.%u", directory, (int)getpid(), upload_count);
	if (stage_message(file, upload->staged) != DONE)
		return FAILED;
	upload_count++;
	struct area message = {0};
	int fd = open(upload->staged, O_RDONLY);
	if (fd < 0)
		return FAILED;
	area_map(&message, fd, ASK, true);
	close(fd);
	enum outcome outcome = record_for(upload->uid, message.base, message.size, fields[1], &upload->record);
	area_unmap(&message);
	put_u32(upload->record.index + R_UPDATED, fields[2]);
	put_u32(upload->record.index + R_FLAGS, fields[3]);
	return outcome;
}

static void forget_uploads(void)
{
	for (unsigned i = 0; i < upload_count; i++) {
		unlink(uploads[i].staged);
		free(uploads[i].record.items);
		memset(&uploads[i], 0, sizeof uploads[i]);
	}
	upload_count = 0;
}

/* A file that is there already gives way: it may be an expunged message's. */
static enum outcome link_upload(const struct upload *upload)
{
	const char *path = box_message(&box, upload->uid);
	if (link(upload->staged, path) == 0)
		return DONE;
	if (errno == EEXIST && unlink(path) == 0 && link(upload->staged, path) == 0)
		return DONE;
	complain("IOERROR: linking %s: %s", path, strerror(errno));
	return FAILED;
}

/* ---- All new: append ---------------------------------------------------- */

static enum outcome append_uploads(void)
{
	struct iovec pieces[UPLOAD_MAX];
	uint8_t header[HEADER], records[UPLOAD_MAX * RECORD_MAX];
	uint32_t offset = (uint32_t)box.cache_map.size, size = box.record_size;
	uint64_t bytes = 0;
	for (unsigned i = 0; i < upload_count; i++) {
		struct upload *upload = &uploads[i];
		if (link_upload(upload) != DONE)
			return FAILED;
		put_u32(upload->record.index + R_CACHE, offset);
		memcpy(records + i * size, upload->record.index, size);
		pieces[i] = (struct iovec){upload->record.items, upload->record.length};
		offset += (uint32_t)upload->record.length;
		bytes += get_u32(upload->record.index + R_SIZE);
	}
	/* The size is the one remembered; what others appended since is overwritten. */
	lseek(box.cache, (off_t)box.cache_map.size, SEEK_SET);
	if (writev(box.cache, pieces, (int)upload_count) < 0)
		return FAILED;
	off_t end = as->merges_expunge ? (off_t)(box.start + (uint64_t)box.exists * size) : box.index_size;
	lseek(box.index, end, SEEK_SET);
	write_all(box.index, records, (size_t)upload_count * size);
	lseek(box.index, 0, SEEK_SET);
	if (read(box.index, header, sizeof header) != (ssize_t)sizeof header)
		return FAILED;
	add_u32(header + H_EXISTS, upload_count);
	add_u64(header + H_QUOTA, bytes);
	put_u32(header + H_LAST_APPEND, current_time());
	put_u32(header + H_LAST_UID, uploads[upload_count - 1].uid);
	lseek(box.index, 0, SEEK_SET);
	write_all(box.index, header, sizeof header);
	fsync(box.index);
	fsync(box.cache);
	return DONE;
}

/* ---- Any other: merge --------------------------------------------------- */

/* One of the lists that are merged, in UID order, and how far it got. */
struct list {
	const uint8_t **record;
	uint32_t count, next;
};

struct merge {
	FILE *index, *cache, *expunge;
	int expunge_fd;
	struct area expunge_map;
	struct list live, expunged;
	uint8_t index_header[HEADER], expunge_header[HEADER]; /* with the sums of what was written */
};

static int by_record_uid(const void *a, const void *b)
{
	uint32_t x = get_u32(*(const uint8_t *const *)a), y = get_u32(*(const uint8_t *const *)b);
	return (x > y) - (x < y);
}

static void list_records(struct list *list, const uint8_t *base, uint32_t count)
{
	list->record = calloc(count + 1u, sizeof *list->record);
	list->count = count;
	if (!list->record)
		abort();
	for (uint32_t n = 0; n < count; n++)
		list->record[n] = base + box.start + (size_t)n * box.record_size;
	qsort(list->record, count, sizeof *list->record, by_record_uid);
}

static uint32_t list_uid(const struct list *list)
{
	return list->next < list->count ? get_u32(list->record[list->next]) : UINT32_MAX;
}

static void next_generation(uint8_t *header)
{
	uint32_t native;
	if (!as->native_generation) {
		add_u32(header + H_GENERATION, 1);
		return;
	}
	memcpy(&native, header + H_GENERATION, sizeof native);
	native++;
	memcpy(header + H_GENERATION, &native, sizeof native);
}

static void no_sums(uint8_t *header)
{
	static const enum header_at sums[] = {H_EXISTS, H_QUOTA, H_QUOTA + 4, H_DELETED, H_ANSWERED, H_FLAGGED};
	for (size_t i = 0; i < sizeof sums / sizeof sums[0]; i++)
		put_u32(header + sums[i], 0);
}

static void write_record(struct merge *merge, FILE *to, uint8_t *header, const uint8_t *record, const uint8_t *items, uint64_t length)
{
	uint8_t copy[RECORD_MAX];
	uint32_t flags = get_u32(record + R_FLAGS), uid = get_u32(record + R_UID);
	memcpy(copy, record, box.record_size);
	put_u32(copy + R_CACHE, (uint32_t)ftell(merge->cache));
	fwrite(copy, 1, box.record_size, to);
	fwrite(items, 1, length, merge->cache);
	add_u32(header + H_EXISTS, 1);
	add_u64(header + H_QUOTA, get_u32(record + R_SIZE));
	add_u32(header + H_DELETED, (flags & FLAG_DELETED) != 0);
	add_u32(header + H_ANSWERED, (flags & FLAG_ANSWERED) != 0);
	add_u32(header + H_FLAGGED, (flags & FLAG_FLAGGED) != 0);
	if (to == merge->index && uid > get_u32(header + H_LAST_UID))
		put_u32(header + H_LAST_UID, uid);
}

static void copy_record(struct merge *merge, FILE *to, uint8_t *header, const uint8_t *record)
{
	uint32_t offset = get_u32(record + R_CACHE);
	write_record(merge, to, header, record, box.cache_map.base + offset, cache_length(&box.cache_map, offset, false));
}

/* The same UID in several lists is kept once: as uploaded, else as live. */
static void merge_lists(struct merge *merge)
{
	unsigned next = 0;
	for (;;) {
		uint32_t up = next < upload_count ? uploads[next].uid : UINT32_MAX;
		uint32_t live = list_uid(&merge->live), gone = list_uid(&merge->expunged);
		uint32_t uid = up < live ? up : live;
		uid = uid < gone ? uid : gone;
		if (uid == UINT32_MAX)
			return;
		if (uid == up) {
			const struct record *record = &uploads[next].record;
			write_record(merge, merge->index, merge->index_header, record->index, record->items, record->length);
		} else if (uid == live) {
			copy_record(merge, merge->index, merge->index_header, merge->live.record[merge->live.next]);
		} else {
			copy_record(merge, merge->expunge, merge->expunge_header, merge->expunged.record[merge->expunged.next]);
		}
		next += uid == up;
		merge->live.next += uid == live;
		while (list_uid(&merge->expunged) == uid && uid != UINT32_MAX)
			merge->expunged.next++;
	}
}

static void write_header_again(FILE *file, const uint8_t *header)
{
	uint8_t ignored[HEADER];
	rewind(file);
	if (fread(ignored, 1, sizeof ignored, file) != sizeof ignored)
		abort();
	rewind(file);
	fwrite(header, 1, HEADER, file);
}

static enum outcome open_expunge(struct merge *merge)
{
	struct stat status;
	const char *path = box_path(&box, "cyrus.expunge");
	merge->expunge_fd = -1;
	if (!as->merges_expunge || stat(path, &status) != 0)
		return DONE;
	merge->expunge_fd = open(path, O_RDWR);
	if (merge->expunge_fd < 0 || lock_current(merge->expunge_fd, path, &status) != DONE)
		return FAILED;
	area_map(&merge->expunge_map, merge->expunge_fd, status.st_size, true);
	return merge->expunge_map.size < HEADER ? FAILED : DONE;
}

static enum outcome sync_file(FILE *file)
{
	return fflush(file) == 0 && fsync(fileno(file)) == 0 ? DONE : FAILED;
}

static enum outcome write_merged(struct merge *merge)
{
	uint32_t expunged = merge->expunge_map.base ? get_u32(merge->expunge_map.base + H_EXISTS) : 0;
	merge->index = fopen(box_path(&box, "cyrus.index.NEW"), "w+");
	merge->cache = fopen(box_path(&box, "cyrus.cache.NEW"), "w+");
	merge->expunge = merge->expunge_fd >= 0 ? fopen(box_path(&box, "cyrus.expunge.NEW"), "w+") : NULL;
	if (!merge->index || !merge->cache || (merge->expunge_fd >= 0 && !merge->expunge))
		return FAILED;
	if (!as->merges_expunge)
		for (unsigned i = 0; i < upload_count; i++)
			if (link_upload(&uploads[i]) != DONE)
				return FAILED;
	memcpy(merge->index_header, box.index_map.base, HEADER);
	next_generation(merge->index_header);
	fwrite(merge->index_header, 1, HEADER, merge->index);
	if (merge->expunge) {
		memcpy(merge->expunge_header, merge->expunge_map.base, HEADER);
		memcpy(merge->expunge_header, merge->index_header, 4);
		fwrite(merge->expunge_header, 1, HEADER, merge->expunge);
	}
	fwrite(merge->index_header, 1, 4, merge->cache);
	for (unsigned i = 0; as->merges_expunge && i < upload_count; i++)
		if (link_upload(&uploads[i]) != DONE)
			return FAILED;
	no_sums(merge->index_header);
	no_sums(merge->expunge_header);
	list_records(&merge->live, box.index_map.base, box.exists);
	list_records(&merge->expunged, merge->expunge_map.base, expunged);
	merge_lists(merge);
	write_header_again(merge->index, merge->index_header);
	if (merge->expunge) {
		write_header_again(merge->expunge, merge->expunge_header);
		if (sync_file(merge->expunge) != DONE)
			return FAILED;
	}
	if (!as->merges_expunge) /* both flushed, then both synced */
		return fflush(merge->index) == 0 && fflush(merge->cache) == 0 && sync_file(merge->index) == DONE ? sync_file(merge->cache) : FAILED;
	return sync_file(merge->index) == DONE ? sync_file(merge->cache) : FAILED;
}

static enum outcome rename_merged(const struct merge *merge)
{
	if (rename_file(&box, "cyrus.index.NEW", "cyrus.index") != 0 || rename_file(&box, "cyrus.cache.NEW", "cyrus.cache") != 0)
		return FAILED;
	if (merge->expunge && merge->expunged.count == 0) /* the old, empty file stays */
		return unlink(box_path(&box, "cyrus.expunge.NEW")) == 0 ? DONE : FAILED;
	if (merge->expunge && rename_file(&box, "cyrus.expunge.NEW", "cyrus.expunge") != 0)
		return FAILED;
	return DONE;
}

static enum outcome merge_uploads(void)
{
	struct merge merge = {.expunge_fd = -1};
	enum outcome outcome = open_expunge(&merge);
	if (outcome == DONE)
		outcome = write_merged(&merge);
	if (outcome == DONE)
		outcome = rename_merged(&merge);
	FILE *const files[] = {as->merges_expunge ? merge.expunge : merge.index, merge.cache, as->merges_expunge ? merge.index : NULL};
	for (size_t i = 0; i < sizeof files / sizeof files[0]; i++)
		if (files[i])
			fclose(files[i]);
	if (merge.expunge_fd >= 0)
		close(merge.expunge_fd); /* which ends the lock */
	area_unmap(&merge.expunge_map);
	free(merge.live.record);
	free(merge.expunged.record);
	return outcome;
}

/* ---- The session -------------------------------------------------------- */

static void unselect(void)
{
	if (selected)
		box_close(&box);
	selected = false;
}

static enum outcome do_select(const char *directory)
{
	unselect();
	enum outcome outcome = box_open(&box, directory, false);
	if (outcome == DONE)
		outcome = box_open_index(&box);
	if (outcome != DONE)
		box_close(&box);
	selected = outcome == DONE;
	return outcome;
}

static enum outcome upload(const char *directory, char *words)
{
	enum outcome outcome = DONE;
	for (char *word = strtok(words, " "); word && outcome == DONE; word = strtok(NULL, " "))
		outcome = stage_upload(directory, word);
	qsort(uploads, upload_count, sizeof uploads[0], by_uid);
	if (outcome == DONE && upload_count)
		outcome = box_lock_header(&box);
	if (outcome == DONE && upload_count)
		outcome = box_lock_index(&box);
	if (outcome == DONE && upload_count) {
		bool all_new = uploads[0].uid > get_u32(box.index_map.base + H_LAST_UID);
		outcome = all_new ? append_uploads() : merge_uploads();
		box_unlock_index(&box);
		box_unlock_header(&box);
		if (outcome == DONE)
			outcome = box_open_index(&box);
	}
	forget_uploads();
	return outcome;
}

int tool_sync_server(int count, char **arguments)
{
	char line[4096];
	if (count < 2)
		return 64;
	while (fgets(line, sizeof line, stdin)) {
		enum outcome outcome = FAILED;
		line[strcspn(line, "\r\n")] = '\0';
		if (strcmp(line, "EXIT") == 0)
			break;
		if (strcmp(line, "SELECT") == 0)
			outcome = do_select(arguments[1]);
		else if (selected && strncmp(line, "UPLOAD ", 7) == 0)
			outcome = upload(arguments[1], line + 7);
		printf("%s\n", outcome == DONE ? "OK" : "NO System I/O error");
		fflush(stdout);
	}
	unselect();
	return 0;
}
