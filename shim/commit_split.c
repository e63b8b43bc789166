/* Commit of the split layout: new files by rename, as Cyrus itself replaces
 * them (design §5). In-place patches would leave programs that have the files
 * open with old sizes and maps; sync_server would write over what was appended
 * (facts/prototype.md). */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "bytes.h"
#include "commit.h"
#include "real.h"

enum { CHUNK = 8192, DIRECTORY_FLAGS = O_RDONLY | O_DIRECTORY };

/* A file that is to take another's place. */
struct successor {
	enum mailbox_file file;
	int fd; /* private; -1: not made */
	uint64_t size;
	bool renamed;
	char path[PATH_MAX];
	char working[PATH_MAX]; /* a name that no Cyrus program knows, in the same directory */
};

static bool fail(const char **reason, const char *why)
{
	*reason = why;
	return false;
}

static void discard(struct successor *successor)
{
	int kept = errno;
	if (successor->fd >= 0) {
		real.close(successor->fd);
		real.unlink(successor->working);
	}
	successor->fd = -1;
	errno = kept;
}

static bool name(struct successor *successor, const struct mailbox_place *place, enum mailbox_file file)
{
	static const char suffix[] = ".cyrguard";
	char target[1];
	*successor = (struct successor){.file = file, .fd = -1};
	if (!mailbox_file_path(place, file, successor->path))
		return false;
	size_t length = strlen(successor->path);
	if (length + sizeof suffix > sizeof successor->working)
		return false;
	memcpy(successor->working, successor->path, length);
	memcpy(successor->working + length, suffix, sizeof suffix);
	/* A rename would replace the link, not the file it leads to. */
	return readlink(successor->path, target, sizeof target) < 0;
}

/* An empty file with owner and mode of `source`, and room for `size` bytes. */
static bool create(struct successor *successor, int source, const char **reason)
{
	struct stat64 like, status;
	if (real_fstat(source, &like) != 0)
		return fail(reason, "the old file cannot be read");
	/* One that a crash left behind: whoever was writing it held our locks. */
	real.unlink(successor->working);
	successor->fd = real_open_private(successor->working, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
	if (successor->fd < 0)
		return fail(reason, "no file can be made beside the old one");
	if (real_fstat(successor->fd, &status) != 0 ||
	    ((status.st_uid != like.st_uid || status.st_gid != like.st_gid) && fchown(successor->fd, like.st_uid, like.st_gid) != 0) ||
	    fchmod(successor->fd, like.st_mode & 07777) != 0)
		return fail(reason, "owner or mode cannot be kept");
	if (!real_make_room(successor->fd, false, 0, (off64_t)successor->size))
		return fail(reason, "no room for a new file");
	return true;
}

/* ---- Contents ----------------------------------------------------------- */

/* Writes in order, in large pieces. This and what is read stay off the stack,
 * which may be a foreign thread's: one commit at a time. */
struct writer {
	int fd;
	uint64_t at;
	size_t held;
	bool failed;
	uint8_t bytes[CHUNK];
};

static void flush(struct writer *writer)
{
	if (!writer->failed)
		writer->failed = !real_write_all(writer->fd, writer->bytes, writer->held, (off64_t)writer->at);
	writer->at += writer->held;
	writer->held = 0;
}

static void put(struct writer *writer, const uint8_t *bytes, size_t length)
{
	if (writer->held + length > sizeof writer->bytes)
		flush(writer);
	if (writer->failed)
		return;
	memcpy(writer->bytes + writer->held, bytes, length);
	writer->held += length;
}

static const struct replacement *first_of(const struct plan *plan, enum mailbox_file file)
{
	const struct replacement *end = plan->replacement + plan->count, *replacement = plan->replacement;
	while (replacement < end && replacement->finding.file != file)
		replacement++;
	return replacement;
}

/* Records as they should be; false if the old file could not be read to the end. */
static bool put_records(struct writer *writer, const struct plan *plan, enum mailbox_file file, int source, struct index_counts *counts)
{
	const struct plan_file *planned = &plan->file[file];
	const struct index_header *header = &planned->header;
	const struct replacement *next = first_of(plan, file), *end = plan->replacement + plan->count;
	static uint8_t old[CHUNK];
	const uint32_t many = CHUNK / header->record_size;
	for (uint32_t i = 0; i < planned->held && !writer->failed;) {
		uint32_t n = planned->held - i < many ? planned->held - i : many;
		size_t length = (size_t)n * header->record_size;
		if (real_pread_full(source, old, length, (off64_t)(header->start_offset + (uint64_t)i * header->record_size)) != (ssize_t)length)
			return false;
		for (uint32_t k = 0; k < n; k++, i++) {
			const uint8_t *raw = old + (size_t)k * header->record_size;
			struct index_record record;
			while (next < end && next->finding.file == file && next->record < i)
				next++;
			if (next < end && next->finding.file == file && next->record == i && next->cure != CURE_NONE) {
				if (next->cure == CURE_DROPPED)
					continue;
				raw = next->raw;
			}
			index_record_parse(header, raw, &record);
			index_counts_add(counts, &record);
			put(writer, raw, header->record_size);
		}
	}
	return true;
}

/* Bytes behind the last record mean nothing, but sync_server up to 2.3.9
 * appends behind them: they stay where nothing else moves. */
static bool put_rest(struct writer *writer, int source, uint64_t from, uint64_t end)
{
	static uint8_t old[CHUNK];
	while (from < end && !writer->failed) {
		size_t n = end - from < sizeof old ? (size_t)(end - from) : sizeof old;
		if (real_pread_full(source, old, n, (off64_t)from) != (ssize_t)n)
			return false;
		put(writer, old, n);
		from += n;
	}
	return true;
}

static bool shrinks(const struct plan_file *planned)
{
	return planned->dropped || planned->short_file;
}

static bool fill(struct successor *successor, const struct plan *plan, int source, const char **reason)
{
	const struct plan_file *planned = &plan->file[successor->file];
	const struct index_header *header = &planned->header;
	static struct writer writer;
	struct index_counts counts = {0};
	uint8_t head[INDEX_HEADER_MAX];
	writer.fd = successor->fd;
	writer.at = writer.held = 0;
	writer.failed = false;
	uint64_t end = header->start_offset + (uint64_t)planned->held * header->record_size;
	if (real_pread_full(source, head, header->start_offset, 0) != (ssize_t)header->start_offset)
		return fail(reason, "the old file cannot be read");
	if (planned->follows)
		put_u32(head, plan->header.generation);
	put(&writer, head, header->start_offset);
	if (!put_records(&writer, plan, successor->file, source, &counts) ||
	    (!shrinks(planned) && !put_rest(&writer, source, end, successor->size)))
		return fail(reason, "the old file cannot be read");
	flush(&writer);
	if (shrinks(planned) && !writer.failed) {
		index_header_set_counts(header, head, &counts);
		writer.at = 0;
		put(&writer, head, header->start_offset);
		flush(&writer);
	}
	if (writer.failed || real.fsync(successor->fd) != 0)
		return fail(reason, "the new file cannot be written");
	return true;
}

/* ---- Names -------------------------------------------------------------- */

static bool sync_directory(const char *path)
{
	char directory[PATH_MAX];
	const char *slash = strrchr(path, '/');
	size_t length = slash > path ? (size_t)(slash - path) : 1;
	memcpy(directory, path, length);
	directory[length] = '\0';
	int fd = real_open_private(directory, DIRECTORY_FLAGS, 0);
	bool good = fd >= 0 && (real.fsync(fd) == 0 || errno == EINVAL);
	if (fd >= 0)
		real.close(fd);
	return good;
}

/* Waiters on the old inode find the new one locked until all is done. */
static bool lock(int fd)
{
	struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	return real.fcntl(fd, F_SETLK, &whole) == 0;
}

/* Index first: a crash in between leaves cyrus.expunge as stale as it was,
 * while every program opens the mailbox anew. */
static bool rename_both(struct successor *index, struct successor *expunge, const char **reason)
{
	if (!lock(index->fd))
		return fail(reason, "the new cyrus.index cannot be locked");
	if (real.rename(index->working, index->path) != 0)
		return fail(reason, "cyrus.index cannot be replaced");
	index->renamed = true;
	*reason = "cyrus.expunge cannot be replaced";
	bool good = expunge->fd < 0 || real.rename(expunge->working, expunge->path) == 0;
	if (good) {
		*reason = "the directory cannot be brought to the disk";
		good = sync_directory(index->path) && (expunge->fd < 0 || sync_directory(expunge->path));
	}
	if (expunge->fd >= 0 && good) {
		real.close(expunge->fd);
		expunge->fd = -1;
	}
	return good;
}

/* False if it cannot be told, or if nothing is known of the file. */
static bool size_of(const struct plan *plan, enum mailbox_file file, int source, uint64_t *size)
{
	const struct plan_file *planned = &plan->file[file];
	struct stat64 status;
	if (!planned->header.layout || real_fstat(source, &status) != 0)
		return false;
	*size = shrinks(planned) ? planned->header.start_offset + (uint64_t)(planned->held - planned->dropped) * planned->header.record_size
	                         : (uint64_t)status.st_size;
	return true;
}

bool commit_split(const struct plan *plan, const struct mailbox_place *place, const struct mailbox_files *sources, const struct commit_files *files, int *new_index,
                  const char **reason)
{
	/* Paths are long and a foreign stack may be short; one commit at a time. */
	static struct successor index, expunge;
	const int old_index = sources->descriptor[FILE_INDEX], old_expunge = sources->descriptor[FILE_EXPUNGE];
	const struct plan_file *planned = &plan->file[FILE_EXPUNGE];
	bool both = planned->changed || planned->short_file || planned->follows;
	*new_index = -1;
	errno = 0;
	if (!name(&index, place, FILE_INDEX) || (both && !name(&expunge, place, FILE_EXPUNGE)))
		return fail(reason, "a name is too long or a symbolic link");
	if (!both)
		expunge.fd = -1;
	if (!size_of(plan, FILE_INDEX, old_index, &index.size) || (both && !size_of(plan, FILE_EXPUNGE, old_expunge, &expunge.size)))
		return fail(reason, "the old file cannot be read");
	bool good = create(&index, old_index, reason) && (!both || create(&expunge, old_expunge, reason)) &&
	            (!plan->tail[0].length || commit_tail(&plan->tail[0], files, reason)) && fill(&index, plan, old_index, reason) &&
	            (!both || fill(&expunge, plan, old_expunge, reason)) && rename_both(&index, &expunge, reason);
	if (good) {
		*new_index = index.fd;
		return true;
	}
	discard(&expunge);
	if (index.renamed)
		*new_index = index.fd;
	else
		discard(&index);
	return false;
}

bool commit_rename(const struct mailbox_place *place, enum mailbox_file from, enum mailbox_file to, int fd, const char **reason)
{
	static char left[PATH_MAX], path[PATH_MAX];
	errno = 0;
	if (!mailbox_file_path(place, from, left) || !mailbox_file_path(place, to, path))
		return fail(reason, "a name is too long");
	/* unexpunge does not bring its files to the disk before it renames them. */
	if (real.fsync(fd) != 0)
		return fail(reason, "the left-over file cannot be brought to the disk");
	if (real.rename(left, path) != 0)
		return fail(reason, "the left-over file cannot be renamed");
	return sync_directory(path) || fail(reason, "the directory cannot be brought to the disk");
}

/* ---- Carry -------------------------------------------------------------- */

static struct successor follower = {.fd = -1};

bool commit_follow_begin(const struct plan *plan, const struct mailbox_place *place, const struct mailbox_files *sources, const struct commit_files *files,
                         const char **reason)
{
	const int old = sources->descriptor[FILE_EXPUNGE];
	commit_follow_abandon();
	errno = 0;
	if (!name(&follower, place, FILE_EXPUNGE))
		return fail(reason, "a name is too long or a symbolic link");
	if (!size_of(plan, FILE_EXPUNGE, old, &follower.size))
		return fail(reason, "the old file cannot be read");
	if (create(&follower, old, reason) && (!plan->tail[0].length || commit_tail(&plan->tail[0], files, reason)) && fill(&follower, plan, old, reason))
		return true;
	discard(&follower);
	return false;
}

bool commit_follow_end(const char **reason)
{
	if (real.rename(follower.working, follower.path) != 0) {
		discard(&follower);
		return fail(reason, "cyrus.expunge cannot be replaced");
	}
	real.close(follower.fd);
	follower.fd = -1;
	return sync_directory(follower.path) || fail(reason, "the directory cannot be brought to the disk");
}

void commit_follow_abandon(void)
{
	discard(&follower);
}
