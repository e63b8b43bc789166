#include "commit.h"

#include <errno.h>
#include <unistd.h>

#include "real.h"

/* Room first, without changing the size: a full disk is then no half a record. */
static bool has_room(int fd, const struct cache_tail *tail)
{
	return real_make_room(fd, true, (off64_t)tail->at, (off64_t)tail->length);
}

/* What could not be written whole stays behind as unreferenced bytes: the file
 * is never shortened, somebody may have appended since (law 2). What is
 * appended next must still begin at a multiple of 4. */
static void round_up(int fd)
{
	static const uint8_t zeros[4];
	struct stat64 status;
	int kept = errno;
	if (real_fstat(fd, &status) == 0 && status.st_size % 4)
		real_write_all(fd, zeros, (size_t)(4 - status.st_size % 4), status.st_size);
	errno = kept;
}

bool commit_tail(const struct cache_tail *tail, const struct commit_files *files, const char **reason)
{
	bool owned;
	struct stat64 status;
	*reason = "cyrus.cache cannot be opened for writing";
	int fd = files->borrow(files->context, tail->file, &owned);
	if (fd < 0)
		return false;
	*reason = "cyrus.cache has grown meanwhile";
	bool good = real_fstat(fd, &status) == 0 && (uint64_t)status.st_size == tail->size;
	if (good) {
		*reason = "cyrus.cache cannot be appended to";
		good = has_room(fd, tail);
		if (good && !real_write_all(fd, tail->bytes, tail->length, (off64_t)tail->at)) {
			round_up(fd);
			good = false;
		}
		good = good && real.fsync(fd) == 0;
	}
	int kept = errno;
	files->give_back(files->context, fd, owned);
	errno = kept;
	return good;
}

/* A disk writes sectors whole, not records. Of one that lies across two a power
 * failure may keep the first half alone: a new offset under an old CRC, which
 * nothing proves to be good. The other way round the CRC proves the offset, once
 * it is found again (record_proof.c): so the second halves come first. */
static bool write_second_halves(const struct plan *plan, int index)
{
	enum { SECTOR = 512 };
	bool any = false;
	for (size_t i = 0; i < plan->count; i++) {
		const struct replacement *replacement = &plan->replacement[i];
		uint64_t at = plan->header.start_offset + (uint64_t)replacement->finding.record * plan->header.record_size;
		size_t first = SECTOR - (size_t)(at % SECTOR);
		if (replacement->cure == CURE_NONE || first >= plan->header.record_size)
			continue;
		if (!real_write_all(index, replacement->raw + first, plan->header.record_size - first, (off64_t)(at + first)))
			return false;
		any = true;
	}
	return !any || real.fsync(index) == 0;
}

bool commit_unified(const struct plan *plan, int index, const struct commit_files *files, const char **reason)
{
	errno = 0;
	for (int i = 0; i < 2; i++)
		if (plan->tail[i].length && !commit_tail(&plan->tail[i], files, reason))
			return false;
	*reason = "cyrus.index cannot be written";
	if (!write_second_halves(plan, index))
		return false;
	for (size_t i = 0; i < plan->count; i++) {
		const struct replacement *replacement = &plan->replacement[i];
		uint64_t at = plan->header.start_offset + (uint64_t)replacement->finding.record * plan->header.record_size;
		if (replacement->cure != CURE_NONE && !real_write_all(index, replacement->raw, plan->header.record_size, (off64_t)at))
			return false;
	}
	return real.fsync(index) == 0;
}
