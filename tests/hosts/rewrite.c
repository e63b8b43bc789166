/* EXPUNGE in its three kinds: see rewrite.h. */
#include "rewrite.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Everything one rewrite has open, so that both ends of it can tidy up. */
struct job {
	struct box *box;
	enum how how;
	struct selection *selection;
	FILE *new_index, *new_cache, *new_expunge;
	int expunge;
	struct area expunge_map;
	uint32_t expunge_exists;
	uint32_t next_offset; /* in the new cache */
	uint32_t *purged;     /* UIDs whose messages go */
	unsigned purged_count;
	bool took_header, took_index;
};

/* What leaves one file and, delayed, arrives in the other. */
struct sums {
	uint32_t records, deleted, answered, flagged;
	uint64_t size;
};

static void count(struct sums *sums, const uint8_t *record)
{
	uint32_t flags = get_u32(record + R_FLAGS);
	sums->records++;
	sums->size += get_u32(record + R_SIZE);
	sums->deleted += (flags & FLAG_DELETED) != 0;
	sums->answered += (flags & FLAG_ANSWERED) != 0;
	sums->flagged += (flags & FLAG_FLAGGED) != 0;
}

static void apply(uint8_t *header, const struct sums *sums, int sign)
{
	uint32_t by = (uint32_t)sign;
	add_u32(header + H_EXISTS, sums->records * by);
	add_u64(header + H_QUOTA, sums->size * (uint64_t)(int64_t)sign);
	add_u32(header + H_DELETED, sums->deleted * by);
	add_u32(header + H_ANSWERED, sums->answered * by);
	add_u32(header + H_FLAGGED, sums->flagged * by);
}

static FILE *create(const struct box *box, const char *name)
{
	FILE *file = fopen(box_path(box, name), "w+");
	if (!file)
		complain("IOERROR: creating %s for %s: %s", name, box->directory, strerror(errno));
	return file;
}

/* Reads the header back from the stream and writes it again, corrected. */
static void correct_header(FILE *file, const struct sums *gone, uint32_t leaked)
{
	uint8_t header[HEADER];
	rewind(file);
	if (fread(header, 1, sizeof header, file) != sizeof header)
		abort();
	rewind(file);
	apply(header, gone, -1);
	put_u32(header + H_LEAKED, leaked);
	fwrite(header, 1, sizeof header, file);
}

/* ---- cyrus.expunge ------------------------------------------------------ */

static enum outcome open_expunge(struct job *job)
{
	const char *path = box_path(job->box, "cyrus.expunge");
	job->expunge = open(path, O_RDWR);
	if (job->expunge < 0)
		job->expunge = open(path, O_RDWR | O_CREAT, 0666);
	return job->expunge < 0 ? FAILED : DONE;
}

/* A new cyrus.expunge begins as the index header without its counters. */
static void first_expunge_header(const struct job *job)
{
	uint8_t header[HEADER];
	memcpy(header, job->box->index_map.base, sizeof header);
	static const enum header_at cleared[] = {H_EXISTS, H_QUOTA, H_QUOTA + 4, H_DELETED, H_ANSWERED, H_FLAGGED, H_LEAKED};
	for (size_t i = 0; i < sizeof cleared / sizeof cleared[0]; i++)
		put_u32(header + cleared[i], 0);
	write_all(job->expunge, header, sizeof header);
	fsync(job->expunge);
}

static enum outcome lock_expunge(struct job *job)
{
	struct stat status;
	if (lock_current(job->expunge, box_path(job->box, "cyrus.expunge"), &status) != DONE)
		return FAILED;
	if (status.st_size == 0) {
		first_expunge_header(job);
		status.st_size = HEADER;
	}
	if (status.st_size < HEADER)
		return FAILED;
	area_map(&job->expunge_map, job->expunge, status.st_size, true);
	job->expunge_exists = get_u32(job->expunge_map.base + H_EXISTS);
	/* Sizes are taken from cyrus.index: every 2.3 program does. */
	lseek(job->expunge, (off_t)(job->box->start + (uint64_t)job->expunge_exists * job->box->record_size), SEEK_SET);
	return DONE;
}

static void append_expunged(const struct job *job, const uint8_t *record)
{
	uint8_t copy[RECORD_MAX];
	memcpy(copy, record, job->box->record_size);
	put_u32(copy + R_UPDATED, current_time());
	write_all(job->expunge, copy, job->box->record_size);
}

static void correct_expunge_header(const struct job *job, const struct sums *moved)
{
	uint8_t header[HEADER];
	lseek(job->expunge, 0, SEEK_SET);
	if (read(job->expunge, header, sizeof header) != (ssize_t)sizeof header)
		return;
	apply(header, moved, 1);
	put_u32(header + H_LAST_APPEND, current_time());
	lseek(job->expunge, 0, SEEK_SET);
	write_all(job->expunge, header, sizeof header);
	fsync(job->expunge);
}

/* ---- Records ------------------------------------------------------------ */

/* Copies the cache record behind `record` and points the copy at it. */
static enum outcome copy_with_cache(struct job *job, const uint8_t *record, uint32_t number, uint32_t of, FILE *to)
{
	const struct box *box = job->box;
	uint8_t copy[RECORD_MAX];
	uint32_t offset = get_u32(record + R_CACHE);
	memcpy(copy, record, box->record_size);
	if (offset == 0) {
		complain("IOERROR: reading index header for %s: got 0 cache_offset on message %u/%u; trying recovery", box->directory,
		    number, box->exists);
		return DONE; /* the record is lost, and the header still counts it */
	}
	/* The record comes first: a failure leaves it behind in the .NEW file. */
	put_u32(copy + R_CACHE, job->next_offset);
	if (fwrite(copy, 1, box->record_size, to) != box->record_size)
		return FAILED;
	if (as->checks_cache && offset >= box->cache_map.size) {
		complain("IOERROR: reading cache record for %s: initial bogus offset %u of %zu for %u/%u; mailbox needs a reconstruct",
		    box->directory, offset, box->cache_map.size, number, of);
		return FAILED;
	}
	uint64_t length = cache_length(&box->cache_map, offset, as->checks_cache);
	if (length == 0) {
		complain("IOERROR: reading cache record for %s record %u; mailbox needs a reconstruct", box->directory, number);
		return FAILED;
	}
	job->next_offset += (uint32_t)length;
	if (fwrite(box->cache_map.base + offset, 1, length, job->new_cache) != length)
		return FAILED;
	return DONE;
}

static void note_purged(struct job *job, uint32_t uid)
{
	job->purged = realloc(job->purged, (job->purged_count + 1) * sizeof *job->purged);
	if (!job->purged)
		abort();
	job->purged[job->purged_count++] = uid;
}

static enum outcome index_records(struct job *job, struct sums *gone)
{
	const struct box *box = job->box;
	for (uint32_t n = 0; n < box->exists; n++) {
		const uint8_t *record = box_record(box, n);
		if (get_u32(record + R_UID) == 0) {
			complain("IOERROR: %s zero index record %u/%u", box->directory, n + 1, box->exists);
			return FAILED;
		}
		job->selection->seen++;
		if (job->how != CLEANUP && job->selection->leaves(job->selection, record)) {
			if (job->how == DELAYED)
				append_expunged(job, record);
			else
				note_purged(job, get_u32(record + R_UID));
			count(gone, record);
		} else if (!job->new_cache) {
			fwrite(record, 1, box->record_size, job->new_index);
		} else if (copy_with_cache(job, record, n + 1, box->exists, job->new_index) != DONE) {
			return FAILED;
		}
	}
	return DONE;
}

static enum outcome expunge_records(struct job *job, struct sums *gone)
{
	const struct box *box = job->box;
	uint8_t header[HEADER];
	memcpy(header, job->expunge_map.base, sizeof header);
	memcpy(header + H_GENERATION, box->index_map.base + H_GENERATION, 4);
	add_u32(header + H_GENERATION, 1);
	fwrite(header, 1, sizeof header, job->new_expunge);
	for (uint32_t n = 0; n < job->expunge_exists; n++) {
		const uint8_t *record = job->expunge_map.base + box->start + (size_t)n * box->record_size;
		if (get_u32(record + R_UID) == 0) {
			complain("IOERROR: %s zero index/expunge record %u/%u", box->directory, n + 1, job->expunge_exists);
			return FAILED;
		}
		job->selection->seen++;
		if (job->selection->leaves(job->selection, record)) {
			note_purged(job, get_u32(record + R_UID));
			count(gone, record);
		} else if (copy_with_cache(job, record, n + 1, job->expunge_exists, job->new_expunge) != DONE) {
			return FAILED;
		}
	}
	correct_header(job->new_expunge, gone, 0);
	return DONE;
}

/* ---- The whole ---------------------------------------------------------- */

static enum outcome take_locks(struct job *job)
{
	struct box *box = job->box;
	job->took_header = !box->header_locked;
	if (box_lock_header(box) != DONE)
		return FAILED;
	job->took_index = !box->index_locked;
	if (box_lock_index(box) != DONE)
		return FAILED;
	enum outcome outcome = box_lock_pop(box);
	if (outcome == BUSY)
		complain("%s: Mailbox is locked by POP server", box->directory);
	return outcome;
}

static enum outcome create_files(struct job *job)
{
	struct box *box = job->box;
	uint8_t header[HEADER];
	memcpy(header, box->index_map.base, sizeof header);
	job->new_index = create(box, "cyrus.index.NEW");
	if (!job->new_index)
		return FAILED;
	if (job->how != DELAYED) {
		box_refresh_cache(box);
		job->new_cache = create(box, "cyrus.cache.NEW");
		if (!job->new_cache)
			return FAILED;
		add_u32(header + H_GENERATION, 1);
		fwrite(header, 1, 4, job->new_cache);
		job->next_offset = 4;
	}
	fwrite(header, 1, sizeof header, job->new_index);
	if (job->how == IMMEDIATE)
		return DONE;
	if (lock_expunge(job) != DONE)
		return FAILED;
	if (job->how == CLEANUP && job->expunge_exists) {
		job->new_expunge = create(box, "cyrus.expunge.NEW");
		if (!job->new_expunge)
			return FAILED;
	}
	return DONE;
}

static enum outcome flush(FILE *const files[3])
{
	bool ok = true;
	for (int i = 0; i < 3; i++)
		if (files[i])
			ok = fflush(files[i]) == 0 && !ferror(files[i]) && ok;
	for (int i = 0; ok && i < 3; i++)
		if (files[i])
			ok = fsync(fileno(files[i])) == 0;
	return ok ? DONE : FAILED;
}

static enum outcome write_files(struct job *job, struct sums *gone, struct sums *purged)
{
	struct box *box = job->box;
	if (create_files(job) != DONE || index_records(job, gone) != DONE)
		return FAILED;
	uint32_t leaked = get_u32(box->index_map.base + H_LEAKED);
	correct_header(job->new_index, gone, job->how == DELAYED ? leaked + gone->records : 0);
	if (job->how == DELAYED)
		correct_expunge_header(job, gone);
	if (job->new_expunge && expunge_records(job, purged) != DONE)
		return FAILED;
	if (flush((FILE *const[]){job->new_index, job->new_cache, job->new_expunge}) != DONE) {
		complain("IOERROR: writing index/cache/expunge for %s: %s", box->directory, strerror(errno));
		return FAILED;
	}
	if (rename_file(box, "cyrus.index.NEW", "cyrus.index") != 0)
		return FAILED;
	if (job->new_cache && rename_file(box, "cyrus.cache.NEW", "cyrus.cache") != 0)
		return FAILED;
	if (job->new_expunge && rename_file(box, "cyrus.expunge.NEW", "cyrus.expunge") != 0)
		return FAILED;
	return DONE;
}

static void release_locks(struct job *job)
{
	box_unlock_pop(job->box);
	if (job->took_index)
		box_unlock_index(job->box);
	if (job->took_header)
		box_unlock_header(job->box);
}

static void close_expunge(struct job *job)
{
	if (job->expunge < 0)
		return;
	unlock(job->expunge);
	close(job->expunge);
	area_unmap(&job->expunge_map);
}

static void close_file(FILE *file)
{
	if (file)
		fclose(file);
}

enum outcome rewrite(struct box *box, enum how how, struct selection *selection, unsigned *removed)
{
	struct job job = {.box = box, .how = how, .selection = selection, .expunge = -1};
	struct sums gone = {0}, purged = {0};
	*removed = 0;
	if (how != IMMEDIATE && open_expunge(&job) != DONE)
		return FAILED;
	enum outcome outcome = take_locks(&job);
	if (outcome == DONE)
		outcome = write_files(&job, &gone, &purged);
	if (outcome != DONE) { /* what was written so far stays behind */
		close_file(job.new_index);
		close_file(job.new_cache);
		close_expunge(&job);
		close_file(job.new_expunge);
		release_locks(&job);
		free(job.purged);
		return outcome;
	}
	close_file(job.new_expunge);
	if (how == CLEANUP && job.expunge_exists == purged.records)
		unlink(box_path(box, "cyrus.expunge"));
	release_locks(&job);
	close_expunge(&job);
	close_file(job.new_index);
	close_file(job.new_cache);
	for (unsigned i = 0; i < job.purged_count; i++)
		unlink(box_message(box, job.purged[i]));
	free(job.purged);
	*removed = gone.records + purged.records;
	return DONE;
}
