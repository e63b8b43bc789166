#include "veto.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "real.h"
#include "uids.h"
#include "visit.h"

enum {
	CLEAN_UPS = 4, /* mailboxes at a time; a tool has one */
	ARENA_LIMIT = 64 << 20,
};

/* A mailbox in its clean-up, and who is alive in it. */
struct clean_up {
	const struct mailbox *mailbox; /* NULL: none */
	dev_t device;                  /* of the data directory */
	ino_t inode;
	struct arena arena;
	struct uids live; /* of the cyrus.index that was: */
	dev_t index_device;
	ino_t index_inode;
	off64_t index_size;
	struct timespec index_changed;
};

static struct clean_up clean_ups[CLEAN_UPS];
bool veto_possible;

static void forget(struct clean_up *clean_up)
{
	arena_free(&clean_up->arena);
	*clean_up = (struct clean_up){.mailbox = NULL};
}

void veto_end(const struct mailbox *mailbox)
{
	bool any = false;
	for (int i = 0; i < CLEAN_UPS; i++) {
		if (clean_ups[i].mailbox == mailbox)
			forget(&clean_ups[i]);
		any |= clean_ups[i].mailbox != NULL;
	}
	veto_possible = any;
}

void veto_begin(const struct mailbox *mailbox)
{
	static unsigned next;
	veto_end(mailbox);
	struct clean_up *clean_up = &clean_ups[next++ % CLEAN_UPS];
	for (int i = 0; i < CLEAN_UPS; i++)
		if (!clean_ups[i].mailbox)
			clean_up = &clean_ups[i];
	forget(clean_up);
	*clean_up = (struct clean_up){.mailbox = mailbox, .device = mailbox->device, .inode = mailbox->inode};
	arena_init(&clean_up->arena, ARENA_LIMIT);
	veto_possible = true;
}

/* ---- Being asked -------------------------------------------------------- */

/* The directory that `path` lies in. */
static bool directory_status(int directory, const char *path, struct stat64 *status)
{
	char name[PATH_MAX];
	const char *slash = strrchr(path, '/');
	size_t length = slash > path ? (size_t)(slash - path) : 1;
	if (path[0] != '/' && directory != AT_FDCWD)
		return !slash && real_fstat(directory, status) == 0;
	if (length >= sizeof name)
		return false;
	memcpy(name, slash ? path : ".", length);
	name[length] = '\0';
	return real_stat(name, status) == 0;
}

static struct clean_up *clean_up_at(const struct stat64 *status)
{
	for (int i = 0; i < CLEAN_UPS; i++) {
		struct clean_up *clean_up = &clean_ups[i];
		const struct mailbox *mailbox = clean_up->mailbox;
		/* Slots of mailboxes are used again. */
		if (mailbox && clean_up->device == status->st_dev && clean_up->inode == status->st_ino && mailbox->device == status->st_dev &&
		    mailbox->inode == status->st_ino)
			return clean_up;
	}
	return NULL;
}

/* The list is of the present cyrus.index, or is made anew. */
static bool know_live(struct clean_up *clean_up)
{
	char path[PATH_MAX];
	struct stat64 status;
	bool any;
	if (!mailbox_file_path(&clean_up->mailbox->place, FILE_INDEX, path) || real_stat(path, &status) != 0)
		return false;
	if (clean_up->index_inode == status.st_ino && clean_up->index_device == status.st_dev && clean_up->index_size == status.st_size &&
	    clean_up->index_changed.tv_sec == status.st_mtim.tv_sec && clean_up->index_changed.tv_nsec == status.st_mtim.tv_nsec)
		return true;
	int fd = track_readable(status.st_dev, status.st_ino, &any);
	bool owned = fd < 0 && !any && !track_overflowed();
	if (owned)
		fd = real_open_private(path, O_RDONLY, 0);
	if (fd < 0)
		return false;
	arena_reset(&clean_up->arena);
	bool good = uids_read(&clean_up->live, fd, &clean_up->arena);
	if (owned)
		visit_close(fd);
	clean_up->index_device = status.st_dev;
	clean_up->index_inode = good ? status.st_ino : 0;
	clean_up->index_size = status.st_size;
	clean_up->index_changed = status.st_mtim;
	return good;
}

const struct mailbox *veto_asked(int directory, const char *path, uint32_t *uid)
{
	struct stat64 status;
	struct clean_up *clean_up = directory_status(directory, path, &status) ? clean_up_at(&status) : NULL;
	if (!clean_up || !visit_host_holds(clean_up->mailbox, FILE_HEADER) || !know_live(clean_up))
		return NULL;
	const char *slash = strrchr(path, '/');
	*uid = (uint32_t)strtoul(slash ? slash + 1 : path, NULL, 10);
	return uids_hold(&clean_up->live, *uid) ? clean_up->mailbox : NULL;
}
