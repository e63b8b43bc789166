/* The locks under which Cyrus itself would write, in Cyrus's own order
 * (protocols.md §2): split, cyrus.header then cyrus.index; unified, the name
 * lock shared, which keeps the files from being replaced, then cyrus.index.
 * Every wait is bounded; nothing is held meanwhile that a waiting program needs
 * to let us through, for the order is theirs.
 *
 * Locks belong to the open file (Linux 3.15): threads of this command cannot
 * lose each other's by a close. Older kernels have the process's. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cli.h"

enum {
	ATTEMPTS = 100, /* two seconds for each lock */
	PAUSE = 20 * 1000 * 1000,
};

static bool set_lock(int fd, short type)
{
	struct flock lock = {.l_type = type, .l_whence = SEEK_SET};
	if (fcntl(fd, F_OFD_SETLK, &lock) == 0)
		return true;
	return errno == EINVAL && fcntl(fd, F_SETLK, &lock) == 0;
}

static bool is_named(int fd, const char *path)
{
	struct stat ours, theirs;
	return fstat(fd, &ours) == 0 && stat(path, &theirs) == 0 && ours.st_dev == theirs.st_dev &&
		ours.st_ino == theirs.st_ino;
}

/* A descriptor with the lock on what has this name when it is granted; else -1
 * and errno, EAGAIN if others held it all the time. */
static int take(const char *path, int flags, short type)
{
	for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
		int fd = open(path, flags | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
		if (fd < 0)
			return -1;
		if (set_lock(fd, type)) {
			/* Who replaced the file held the lock on the old one. */
			if (is_named(fd, path))
				return fd;
			close(fd);
			continue;
		}
		int error = errno;
		close(fd);
		errno = error;
		if (error != EAGAIN && error != EACCES)
			return -1;
		nanosleep(&(struct timespec){.tv_nsec = PAUSE}, NULL);
	}
	errno = EAGAIN;
	return -1;
}

/* The lock file of mailboxes that live under their unique id, ROOT/uuid/X/Y/ID
 * (3.6); false: the mailbox's lock has another name. */
static bool name_lock(const struct imapd_conf *conf, const struct mailbox_place *place, char path[PATH_MAX])
{
	const char *id = strrchr(place->data, '/');
	int length;
	if (!id || id - place->data < 9 || !id[1] || !id[2] || id[-4] != '/' || id[-3] != id[1] || id[-2] != '/' ||
		id[-1] != id[2] || strncmp(id - 9, "/uuid", 5) != 0)
		return false;
	if (conf->lockpath)
		length = snprintf(path, PATH_MAX, "%s/%s.lock", conf->lockpath, id + 1);
	else if (conf->configdirectory)
		length = snprintf(path, PATH_MAX, "%s/lock/%s.lock", conf->configdirectory, id + 1);
	else
		return false;
	return length < PATH_MAX;
}

static const char *refused(struct mailbox_locks *locks, const char *busy, const char *failed)
{
	int error = errno;
	unlock_mailbox(locks);
	errno = error;
	return error == EAGAIN ? busy : failed;
}

const char *lock_mailbox(struct mailbox_locks *locks, const struct imapd_conf *conf, const struct mailbox_place *place,
	enum layout_kind layout)
{
	char path[PATH_MAX];
	*locks = (struct mailbox_locks){-1, -1, -1};
	errno = ENAMETOOLONG;
	if (layout == LAYOUT_SPLIT) {
		if (mailbox_file_path(place, FILE_HEADER, path))
			locks->header = take(path, O_RDWR, F_WRLCK);
		if (locks->header < 0)
			return refused(locks, "cyrus.header is locked by another process",
				"cyrus.header cannot be locked");
	} else if (name_lock(conf, place, path)) {
		/* Never made here: made by root, Cyrus could not open it. */
		locks->name = take(path, O_RDONLY, F_RDLCK);
		if (locks->name < 0 && errno != ENOENT)
			return refused(locks, "the mailbox is locked by another process",
				"the mailbox's lock file cannot be locked");
	}
	if (mailbox_file_path(place, FILE_INDEX, path))
		locks->index = take(path, O_RDWR, F_WRLCK);
	if (locks->index < 0)
		return refused(locks, "cyrus.index is locked by another process", "cyrus.index cannot be locked");
	return NULL;
}

void unlock_mailbox(struct mailbox_locks *locks)
{
	int *const each[] = {&locks->index, &locks->name, &locks->header};
	for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
		if (*each[i] >= 0)
			close(*each[i]);
		*each[i] = -1;
	}
}
