#include "visit.h"

#include <errno.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>

#include "alert.h"
#include "real.h"

/* ---- States ------------------------------------------------------------- */

void visit_remember(struct file_state *state, const struct stat64 *status)
{
	*state = (struct file_state){
		.device = status->st_dev,
		.inode = status->st_ino,
		.size = status->st_size,
		.modified = status->st_mtim,
		.changed = status->st_ctim,
	};
}

static bool same_time(struct timespec a, struct timespec b)
{
	return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

static bool same_file(const struct file_state *a, const struct file_state *b)
{
	return a->device == b->device && a->inode == b->inode && a->size == b->size && same_time(a->modified, b->modified) &&
	       same_time(a->changed, b->changed);
}

bool visit_same(const struct visit_states *a, const struct visit_states *b)
{
	return same_file(&a->file[0], &b->file[0]) && same_file(&a->file[1], &b->file[1]) && same_file(&a->file[2], &b->file[2]);
}

bool visit_settled_file(const struct file_state *state)
{
	const int64_t tick = 20 * 1000 * 1000; /* nanoseconds; the kernel stamps files every 1 to 10 ms */
	struct timespec now;
	if (real_clock(&now) != 0)
		return false;
	int64_t age = (int64_t)(now.tv_sec - state->changed.tv_sec) * 1000000000 + (now.tv_nsec - state->changed.tv_nsec);
	return !state->inode || age > tick;
}

bool visit_settled(const struct visit_states *states)
{
	return visit_settled_file(&states->file[0]) && visit_settled_file(&states->file[1]) && visit_settled_file(&states->file[2]);
}

bool visit_state(int fd, struct file_state *state)
{
	struct stat64 status;
	*state = (struct file_state){0};
	if (real_fstat(fd, &status) != 0)
		return false;
	visit_remember(state, &status);
	return true;
}

bool visit_state_of(const char *path, struct file_state *state)
{
	struct stat64 status;
	*state = (struct file_state){0};
	if (real_stat(path, &status) != 0)
		return false;
	visit_remember(state, &status);
	return true;
}

bool visit_state_by_name(const struct mailbox *mailbox, enum mailbox_file file, struct file_state *state)
{
	char path[PATH_MAX];
	*state = (struct file_state){0};
	return mailbox_file_path(&mailbox->place, file, path) && visit_state_of(path, state);
}

static bool all_states(const struct mailbox *mailbox, int index, struct visit_states *states)
{
	struct file_state named;
	if (!visit_state(index, &states->file[FILE_INDEX]) || !visit_state_by_name(mailbox, FILE_INDEX, &named))
		return false;
	visit_state_by_name(mailbox, FILE_EXPUNGE, &states->file[FILE_EXPUNGE]);
	visit_state_by_name(mailbox, FILE_CACHE, &states->file[FILE_CACHE]);
	return named.device == states->file[FILE_INDEX].device && named.inode == states->file[FILE_INDEX].inode;
}

bool visit_begin(struct visit *visit, struct mailbox *mailbox, int index)
{
	visit->mailbox = mailbox;
	visit->index = index;
	memset(visit->owned, 0, sizeof visit->owned);
	visit_state_of(mailbox->place.index, &visit->directory);
	return all_states(mailbox, index, &visit->states);
}

/* ---- Descriptors -------------------------------------------------------- */

/* A file may be open and locked through a descriptor that no hook saw: passed
 * on by exec or over a socket, opened by another name. Closing ours would drop
 * that lock (law 4): it stays open until exec, and there will be no other. */
void visit_close(int fd)
{
	if (!real_locked_by_us(fd)) {
		real.close(fd);
		return;
	}
	track_overflow();
	alert_once(LOG_NOTICE, "skipped", "locked through an unknown descriptor: only files of known ones are read", NULL);
}

/* A private one may be closed again, because no descriptor of this process leads
 * to the inode. */
int visit_borrow(const struct mailbox *mailbox, enum mailbox_file file, bool *owned, bool *hidden)
{
	char path[PATH_MAX];
	struct stat64 status, now = {0};
	bool any;
	*owned = *hidden = false;
	if (!mailbox_file_path(&mailbox->place, file, path))
		return -1;
	if (real_stat(path, &status) != 0) {
		*hidden = errno != ENOENT && errno != ENOTDIR;
		return -1;
	}
	*hidden = true;
	if (!S_ISREG(status.st_mode))
		return -1;
	int fd = track_readable(status.st_dev, status.st_ino, &any);
	*hidden = fd < 0;
	if (fd >= 0 || any || track_overflowed())
		return fd;
	fd = real_open_private(path, O_RDONLY, 0);
	*hidden = fd < 0 && errno != ENOENT;
	if (fd >= 0 && (real_fstat(fd, &now) != 0 || now.st_dev != status.st_dev || now.st_ino != status.st_ino)) {
		/* Replaced between the two looks: if by a file that the host has open,
		 * closing would cost it its locks. A descriptor is the smaller loss. */
		track_readable(now.st_dev, now.st_ino, &any);
		if (!any)
			visit_close(fd);
		*hidden = true;
		return -1;
	}
	*owned = fd >= 0;
	return fd;
}

static bool is_absent(const struct mailbox *mailbox, enum mailbox_file file)
{
	char path[PATH_MAX];
	struct stat64 status;
	return mailbox_file_path(&mailbox->place, file, path) && real_stat(path, &status) != 0 && errno == ENOENT;
}

void visit_open(struct visit *visit)
{
	static const enum mailbox_file others[] = {FILE_EXPUNGE, FILE_CACHE, FILE_ARCHIVE_CACHE, FILE_INDEX_NEW, FILE_EXPUNGE_NEW, FILE_CACHE_NEW};
	const struct mailbox *mailbox = visit->mailbox;
	for (int file = 0; file < FILE_COUNT; file++)
		visit->files.descriptor[file] = -1;
	visit->files.data_directory = mailbox->place.data;
	visit->files.archive_directory = mailbox->place.archive[0] ? mailbox->place.archive : NULL;
	visit->files.cache_absent = !visit->states.file[FILE_CACHE].inode;
	visit->files.archive_cache_absent = is_absent(mailbox, FILE_ARCHIVE_CACHE);
	visit->files.descriptor[FILE_INDEX] = visit->index;
	visit->hidden = NULL;
	for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
		enum mailbox_file file = others[i];
		/* A .NEW that the host is writing itself is no left-over. */
		if (file >= FILE_INDEX_NEW && file <= FILE_CACHE_NEW && track_descriptor(mailbox, file) >= 0)
			continue;
		bool hidden;
		visit->files.descriptor[file] = visit_borrow(mailbox, file, &visit->owned[file], &hidden);
		if (hidden && file == FILE_EXPUNGE)
			visit->hidden = "cyrus.expunge is there and cannot be read";
		else if (hidden && file == FILE_CACHE)
			visit->hidden = "cyrus.cache is there and cannot be read";
	}
}

void visit_end(struct visit *visit)
{
	for (int file = 0; file < FILE_COUNT; file++) {
		if (visit->owned[file])
			visit_close(visit->files.descriptor[file]);
		visit->owned[file] = false;
	}
}

/* ---- Others ------------------------------------------------------------- */

/* Another process holds a write lock that it needs to change this mailbox. */
static bool locked_elsewhere(int fd)
{
	struct flock lock = {.l_type = F_RDLCK, .l_whence = SEEK_SET};
	return fd >= 0 && real.fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

bool visit_undisturbed(const struct visit *visit)
{
	struct visit_states now;
	return !locked_elsewhere(track_descriptor(visit->mailbox, FILE_HEADER)) && !locked_elsewhere(visit->index) &&
	       all_states(visit->mailbox, visit->index, &now) && visit_same(&now, &visit->states);
}

int visit_writable(const struct visit *visit, enum mailbox_file file, bool *owned)
{
	char path[PATH_MAX];
	struct stat64 status, like;
	bool any;
	*owned = false;
	if (!mailbox_file_path(&visit->mailbox->place, file, path))
		return -1;
	bool absent = real_stat(path, &status) != 0;
	if (absent && errno != ENOENT)
		return -1;
	int fd = absent ? -1 : track_writable(status.st_dev, status.st_ino, &any);
	/* Asked last: one that cannot be looked at is lost sight of. */
	if (track_overflowed())
		return -1;
	if (!absent && (fd >= 0 || any))
		return fd;
	/* A new file belongs to whom the index belongs. */
	if (absent && real_fstat(visit->index, &like) != 0)
		return -1;
	fd = real_open_private(path, O_RDWR | (absent ? O_CREAT | O_EXCL : 0), absent ? like.st_mode & 0777 : 0);
	if (fd >= 0 && absent && (like.st_uid != geteuid() || like.st_gid != getegid()) && fchown(fd, like.st_uid, like.st_gid) != 0)
		errno = 0; /* an unprivileged host makes files of its own user, as it always does */
	*owned = fd >= 0;
	return fd;
}
