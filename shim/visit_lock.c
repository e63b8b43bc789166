/* Locks on the host's behalf, never waited for and never at the cost of one
 * that the host has: fcntl locks go with any close of the file (law 4). */
#include <errno.h>
#include <syslog.h>

#include "alert.h"
#include "real.h"
#include "visit.h"

static bool set_lock(int fd, short type)
{
	struct flock lock = {.l_type = type, .l_whence = SEEK_SET};
	return real.fcntl(fd, F_SETLK, &lock) == 0;
}

static bool same_inode(const struct stat64 *a, const struct stat64 *b)
{
	return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

bool visit_host_holds(const struct mailbox *mailbox, enum mailbox_file file)
{
	char path[PATH_MAX];
	struct stat64 status;
	if (!mailbox_file_path(&mailbox->place, file, path))
		return false;
	if (real_stat(path, &status) != 0) {
		if (errno != ENOENT)
			alert_once(LOG_WARNING, "skipped", "a file of the mailbox cannot be looked at", path);
		return false;
	}
	return track_lock_of(status.st_dev, status.st_ino) == TRACK_WRITE_LOCKED;
}

/* A descriptor that a write lock can be taken through. */
static int lockable(const char *path, const struct stat64 *named, bool *owned)
{
	struct stat64 status;
	bool any;
	*owned = false;
	int fd = track_writable(named->st_dev, named->st_ino, &any);
	if (fd >= 0 || track_overflowed())
		return fd;
	/* Of a file that the host has open for reading, and no lock on it, a
	 * private descriptor costs nothing when it is closed. */
	fd = real_open_private(path, O_RDWR, 0);
	if (fd < 0)
		return -1;
	*owned = true;
	if (real_fstat(fd, &status) == 0 && same_inode(&status, named))
		return fd;
	visit_close(fd);
	return -1;
}

bool visit_lock(const struct visit *visit, enum mailbox_file file, struct visit_lock *lock)
{
	char path[PATH_MAX];
	struct stat64 named, now;
	*lock = (struct visit_lock){.fd = -1};
	if (track_overflowed() || track_uses_flock || !mailbox_file_path(&visit->mailbox->place, file, path) || real_stat(path, &named) != 0)
		return false;
	enum track_lock held = track_lock_of(named.st_dev, named.st_ino);
	if (held == TRACK_WRITE_LOCKED)
		return true;
	if (held != TRACK_UNLOCKED)
		return false; /* it could be raised, but not given back as it was */
	lock->fd = lockable(path, &named, &lock->owned);
	if (lock->fd < 0)
		return false;
	/* A lock of the host's that went past the hooks would be given up with ours. */
	if (real_locked_by_us(lock->fd)) {
		if (lock->owned)
			visit_close(lock->fd);
		*lock = (struct visit_lock){.fd = -1};
		return false;
	}
	lock->taken = set_lock(lock->fd, F_WRLCK);
	/* Whoever replaced the file meanwhile held the lock on its old inode. */
	if (lock->taken && real_stat(path, &now) == 0 && same_inode(&now, &named))
		return true;
	visit_unlock(lock);
	return false;
}

void visit_unlock(struct visit_lock *lock)
{
	/* A lock left behind keeps everybody else out for as long as the host runs. */
	for (int tries = 0; lock->taken && tries < 3; tries++)
		lock->taken = !set_lock(lock->fd, F_UNLCK);
	if (lock->owned)
		real.close(lock->fd);
	*lock = (struct visit_lock){.fd = -1};
}

bool visit_follow_index(const struct visit *visit, int replaced)
{
	char path[PATH_MAX];
	struct stat64 wanted, status;
	/* As the host opened it; dup3 keeps the number that it knows. */
	int flags = real.fcntl(visit->index, F_GETFL, NULL), descriptor = real.fcntl(visit->index, F_GETFD, NULL);
	if (flags < 0 || descriptor < 0 || !mailbox_file_path(&visit->mailbox->place, FILE_INDEX, path))
		return false;
	int fd = real.open64(path, (flags & ~(O_CREAT | O_EXCL | O_TRUNC)) | O_CLOEXEC, 0);
	if (fd < 0)
		return false;
	bool good = real_fstat(fd, &status) == 0 && real_fstat(replaced, &wanted) == 0 && same_inode(&status, &wanted) &&
	            real.dup3(fd, visit->index, descriptor & FD_CLOEXEC ? O_CLOEXEC : 0) >= 0;
	int kept = errno;
	real.close(fd);
	errno = kept;
	if (good)
		track_moved(visit->index);
	return good;
}
