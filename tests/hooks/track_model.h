/* What track.c says is held against what the kernel says: for the random
 * operations of track_test.c and those of fuzz/fuzz_track.c. Mailboxes of a few
 * files, a guard that only counts, and a register of all the files there have
 * been and what they are called. Included once by each; goes past the hooks. */
#ifndef CYRGUARD_TRACK_MODEL_H
#define CYRGUARD_TRACK_MODEL_H

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "guard.h"
#include "real.h"
#include "track.h"
#include "veto.h"

/* ---- A guard that does nothing ------------------------------------------ */

static unsigned events_opened, events_locked;
static uint64_t model_growth; /* of every file */

bool overlay_present, veto_possible, trail_present, trail_written, guard_asleep;
uint32_t guard_asleep_in;
bool guard_sleeps(void) { return false; }
void guard_written(const struct tracked *entry, uint64_t start, uint64_t length) {}
void guard_changed(const struct tracked *entry) {}
void guard_unlocking(const struct tracked *entry) {}
uint64_t guard_growth(dev_t device, ino_t inode) { return model_growth; }
void guard_mapped(void *address, size_t length, int access, int fd, uint64_t offset) {}
void guard_closed(void) {}
void guard_outside(const sigset_t *signals) {}
void guard_opened(struct tracked *entry) { events_opened++; }
void guard_missed(const char *path) {}
void guard_locked(struct tracked *entry, bool exclusive) { events_locked++; }
void guard_renaming(int from_directory, const char *from, int directory, const char *to) {}
void guard_renamed(bool done, int directory, const char *to) {}
bool guard_refuses_unlink(int directory, const char *path) { return false; }
void guard_removed(int directory, const char *path) {}

/* ---- The files ---------------------------------------------------------- */

enum { FILES = 8, FOREIGN = FILES - 1, MAILBOXES = 2, PATHS = FILES * MAILBOXES, EVER = 256 };

/* Path number `n` is file n % FILES of mailbox n / FILES. */
static const char *const names[FILES] = {"cyrus.index",     "cyrus.cache",     "cyrus.expunge",     "cyrus.header",
                                         "cyrus.index.NEW", "cyrus.cache.NEW", "cyrus.expunge.NEW", "foreign"};
static const int kinds[FILES] = {FILE_INDEX, FILE_CACHE, FILE_EXPUNGE, FILE_HEADER, FILE_INDEX_NEW, FILE_CACHE_NEW, FILE_EXPUNGE_NEW, -1};
static char tree[200], mailbox_path[MAILBOXES][210], paths[PATHS][240]; /* in $TMPDIR, or /tmp */

/* Every file that has been there: a descriptor may outlive the name. */
static struct ever {
	dev_t device;
	ino_t inode;
	int kind;    /* -1: foreign */
	int watcher; /* a descriptor that keeps the inode from being used again; -1: none */
} ever[EVER];
static int evers;

/* The number in ever[] of what `fd` leads to, as the kernel says; -1: none. */
static int truth(int fd)
{
	struct stat64 status;
	if (real_fstat(fd, &status) != 0)
		return -1;
	for (int i = evers - 1; i >= 0; i--)
		if (status.st_dev == ever[i].device && status.st_ino == ever[i].inode)
			return i;
	return -1;
}

/* What has this name now is of that kind. With a `watcher`, a number, what is
 * new gets one from there on. */
static struct ever *model_register(int path, int watcher)
{
	struct stat64 status;
	if (real_stat(paths[path], &status) != 0)
		return NULL;
	int i = 0;
	while (i < evers && (status.st_dev != ever[i].device || status.st_ino != ever[i].inode))
		i++;
	if (i == EVER)
		abort();
	if (i == evers) {
		ever[evers++] = (struct ever){.device = status.st_dev, .inode = status.st_ino, .watcher = -1};
		int fd = watcher ? (int)syscall(SYS_openat, AT_FDCWD, paths[path], O_RDWR | O_CLOEXEC) : -1;
		if (fd >= 0) {
			ever[i].watcher = (int)syscall(SYS_fcntl, fd, F_DUPFD_CLOEXEC, watcher);
			syscall(SYS_close, fd);
		}
	}
	ever[i].kind = kinds[path % FILES];
	return &ever[i];
}

static bool model_make_file(int path)
{
	int fd = (int)syscall(SYS_openat, AT_FDCWD, paths[path], O_RDWR | O_CREAT, 0600);
	return fd >= 0 && syscall(SYS_close, fd) == 0;
}

static bool model_begin(void)
{
	const char *place = getenv("TMPDIR");
	bool good = snprintf(tree, sizeof tree, "%s/cyrguard-track.XXXXXX", place ? place : "/tmp") < (int)sizeof tree && mkdtemp(tree);
	for (int m = 0; m < MAILBOXES && good; m++) {
		snprintf(mailbox_path[m], sizeof mailbox_path[m], "%s/%d", tree, m);
		good = mkdir(mailbox_path[m], 0700) == 0;
	}
	for (int i = 0; i < PATHS && good; i++) {
		snprintf(paths[i], sizeof paths[i], "%s/%s", mailbox_path[i / FILES], names[i % FILES]);
		good = model_make_file(i) && model_register(i, 0);
	}
	return good;
}

static void model_end(void)
{
	for (int i = 0; i < PATHS; i++)
		syscall(SYS_unlink, paths[i]);
	for (int m = 0; m < MAILBOXES; m++)
		rmdir(mailbox_path[m]);
	rmdir(tree);
}

/* ---- The comparison ----------------------------------------------------- */

/* Descriptors that lead to each mailbox, as the table has it. */
static struct {
	const struct mailbox *mailbox;
	unsigned open;
} model_users[MAILBOXES + 1];

static bool count_user(const struct mailbox *mailbox)
{
	for (int i = 0; i <= MAILBOXES; i++) {
		if (!model_users[i].mailbox)
			model_users[i].mailbox = mailbox;
		if (model_users[i].mailbox == mailbox)
			return ++model_users[i].open;
	}
	return false; /* more mailboxes than there are */
}

/* The first descriptor in first..end-1 of which the table says otherwise than
 * the kernel; -1: none. From `limit` on none can be open. Fills model_users,
 * and drops stale entries. */
static int model_difference(int first, int limit, int end)
{
	sigset_t signals;
	/* What was given up without exclusion goes when somebody comes in. */
	if (track_enter(&signals))
		track_leave(&signals);
	memset(model_users, 0, sizeof model_users);
	for (int fd = first; fd < end; fd++) {
		int file = fd < limit ? truth(fd) : -1;
		int kind = file < 0 || ever[file].watcher == fd ? -1 : ever[file].kind;
		const struct tracked *entry = track_is_ours(fd) ? track_find(fd) : NULL;
		if ((kind >= 0) != (entry != NULL))
			return fd;
		if (entry && (entry->fd != fd || (int)entry->file != kind || entry->inode != ever[file].inode || !count_user(entry->mailbox)))
			return fd;
	}
	return -1;
}

#endif
