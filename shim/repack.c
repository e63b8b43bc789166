#include "repack.h"

#include <string.h>

#include "index_format.h"
#include "real.h"

/* The host's descriptor of the mailbox's cyrus.index, locked for writing and of
 * the unified layout; -1: none. */
static int locked_index(const struct mailbox *mailbox)
{
	uint8_t bytes[INDEX_HEADER_MAX];
	struct index_header header;
	struct stat64 status;
	const char *reason;
	int fd = track_descriptor(mailbox, FILE_INDEX);
	if (fd < 0 || real_fstat(fd, &status) != 0 || track_lock_of(status.st_dev, status.st_ino) != TRACK_WRITE_LOCKED)
		return -1;
	ssize_t length = real_pread_full(fd, bytes, sizeof bytes, 0);
	if (length <= 0)
		return -1;
	index_header_parse(&header, bytes, (size_t)length, &reason);
	return header.minor >= 12 ? fd : -1;
}

uint64_t repack_left_over(const struct tracked *entry)
{
	struct stat64 status;
	if (entry->file != FILE_CACHE_NEW || entry->access != O_RDWR || track_descriptor(entry->mailbox, FILE_INDEX_NEW) < 0 ||
	    real_fstat(entry->fd, &status) != 0 || !S_ISREG(status.st_mode) || status.st_nlink != 1 || locked_index(entry->mailbox) < 0)
		return 0;
	return (uint64_t)status.st_size;
}

bool repack_discard(const struct tracked *entry)
{
	return real.ftruncate64(entry->fd, 0) == 0;
}

const struct mailbox *repack_given_up(int directory, const char *path)
{
	char index[PATH_MAX];
	struct stat64 status;
	bool any;
	if (directory != AT_FDCWD || mailbox_file_named(path) != FILE_INDEX_NEW)
		return NULL;
	/* "DIR/cyrus.index.NEW" without its ending is the file it was to replace. */
	size_t length = strlen(path) - strlen(".NEW");
	if (length >= sizeof index)
		return NULL;
	memcpy(index, path, length);
	index[length] = '\0';
	int fd = real_stat(index, &status) == 0 ? track_readable(status.st_dev, status.st_ino, &any) : -1;
	const struct tracked *entry = fd >= 0 ? track_find(fd) : NULL;
	return entry && entry->file == FILE_INDEX && locked_index(entry->mailbox) >= 0 ? entry->mailbox : NULL;
}
