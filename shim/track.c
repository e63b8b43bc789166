#include "track.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "places.h"
#include "real.h"
#include "track_internal.h"

uint16_t track_slot[TRACK_DESCRIPTORS];

static struct tracked files[TRACK_FILES];
static bool file_used[TRACK_FILES];
static int files_end; /* none is used from here on: a host has a handful open */
static struct mailbox mailboxes[TRACK_MAILBOXES];
/* Whose slot each is. A mailbox has 28 KiB of names: to look at all of them for
 * one is to touch as many pages. */
static struct identity {
	dev_t device;
	ino_t inode;
} identities[TRACK_MAILBOXES];
static int latest; /* slot that was used last */
static uint64_t clock_ticks;
static bool overflowed, overflow_told;
bool track_uses_flock;

/* ---- Mailboxes ---------------------------------------------------------- */

/* The directory part of `path`, absolute. False where it cannot be told. */
static bool directory_of(int directory, const char *path, char *buffer)
{
	const char *slash = strrchr(path, '/');
	size_t own = slash ? (size_t)(slash - path) : 0;
	size_t base = 0;
	if (path[0] != '/') {
		if (directory == AT_FDCWD) {
			if (!getcwd(buffer, PATH_MAX))
				return false;
			base = strlen(buffer);
		} else {
			char link[32];
			snprintf(link, sizeof link, "/proc/self/fd/%d", directory);
			ssize_t n = readlink(link, buffer, PATH_MAX - 1);
			if (n <= 0)
				return false;
			base = (size_t)n;
		}
		if (buffer[0] != '/')
			return false; /* unreachable, or no directory at all */
		if (own)
			buffer[base++] = '/';
	}
	if (base + own >= PATH_MAX)
		return false;
	memcpy(buffer + base, path, own);
	buffer[base + own] = '\0';
	return true;
}

/* `path`, absolute. */
static bool named_from(int directory, const char *path, char *buffer)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	if (!directory_of(directory, path, buffer))
		return false;
	size_t length = strlen(buffer), own = strlen(name) + 1;
	if (length + 1 + own > PATH_MAX)
		return false;
	buffer[length] = '/';
	memcpy(buffer + length + 1, name, own);
	return true;
}

/* The same-name rule (protocols.md §1): the directories of one mailbox on a
 * partition and its metapartition end alike. Without an imapd.conf that says
 * so, files that the host opens in such directories belong together. */
static bool same_name(const char *a, const char *b)
{
	size_t i = strlen(a), j = strlen(b);
	unsigned components = 0;
	while (i && j && a[i - 1] == b[j - 1]) {
		components += a[i - 1] == '/';
		i--, j--;
	}
	return components >= 2;
}

static struct mailbox *find_mailbox(dev_t device, ino_t inode)
{
	for (int i = 0; i < TRACK_MAILBOXES; i++)
		if (identities[i].inode == inode && identities[i].device == device)
			return &mailboxes[i];
	return NULL;
}

/* The slots go round: the one behind the last that was given is the oldest, but
 * for those that were found again. */
static struct mailbox *free_mailbox(dev_t device, ino_t inode)
{
	static int hand;
	for (int tries = 0; tries < TRACK_MAILBOXES; tries++) {
		hand = (hand + 1) % TRACK_MAILBOXES;
		if (mailboxes[hand].users)
			continue;
		identities[hand] = (struct identity){device, inode};
		return &mailboxes[hand];
	}
	return NULL;
}

/* A mailbox that has its header open elsewhere and nothing yet of `file`. */
static struct mailbox *sibling(const char *directory, enum mailbox_file file)
{
	if (file == FILE_HEADER)
		return NULL;
	struct mailbox *best = NULL;
	for (int i = 0; i < TRACK_MAILBOXES; i++) {
		struct mailbox *m = &mailboxes[i];
		if (m->users && (!best || m->used > best->used) && same_name(m->place.data, directory))
			best = m;
	}
	return best;
}

static void set_directory(struct mailbox_place *place, enum mailbox_file file, const char *directory)
{
	char *where = file == FILE_INDEX || file == FILE_INDEX_NEW     ? place->index
	              : file == FILE_CACHE || file == FILE_CACHE_NEW   ? place->cache
	              : file == FILE_EXPUNGE || file == FILE_EXPUNGE_NEW ? place->expunge
	                                                                 : place->header;
	memcpy(where, directory, strlen(directory) + 1);
}

static struct mailbox *mailbox_at(const char *directory, enum mailbox_file file)
{
	/* The stack of a foreign thread may be small: one place, under the lock. */
	static struct mailbox_place place;
	bool located = places_locate(directory, &place);
	if (!located)
		mailbox_place_plain(&place, directory);
	static struct stat64 status;
	if (real_stat(place.data, &status) != 0) {
		/* By its name, if it cannot be looked at now: with one of its files
		 * unknown a mailbox would be overlaid by halves. */
		for (int i = 0; errno != ENOENT && errno != ENOTDIR && i < TRACK_MAILBOXES; i++)
			if (mailboxes[i].users && strcmp(mailboxes[i].place.data, place.data) == 0)
				return &mailboxes[i];
		overflowed |= errno != ENOENT && errno != ENOTDIR;
		return NULL;
	}
	struct mailbox *mailbox = find_mailbox(status.st_dev, status.st_ino);
	if (!mailbox && !located && (mailbox = sibling(directory, file)))
		set_directory(&mailbox->place, file, directory);
	if (!mailbox) {
		mailbox = free_mailbox(status.st_dev, status.st_ino);
		if (!mailbox)
			return NULL;
		mailbox->device = status.st_dev;
		mailbox->inode = status.st_ino;
		mailbox->unified = false;
		mailbox_place_copy(&mailbox->place, &place);
	}
	mailbox->used = ++clock_ticks;
	latest = (int)(mailbox - mailboxes);
	mailbox->status = status;
	return mailbox;
}

/* ---- Descriptors -------------------------------------------------------- */

enum { LOCK_GIVEN_UP = 1 << 15, NUMBER = LOCK_GIVEN_UP - 1 }; /* of a slot */

static struct tracked *entry_of(int fd)
{
	unsigned number = track_is_ours(fd) ? track_slot[fd] & NUMBER : 0;
	return number ? &files[number - 1] : NULL;
}

static void set_lock(dev_t device, ino_t inode, enum track_lock lock)
{
	for (int i = 0; i < files_end; i++)
		if (file_used[i] && files[i].device == device && files[i].inode == inode)
			files[i].lock = lock;
}

struct tracked *track_lock(int fd, enum track_lock lock)
{
	struct tracked *entry = track_find(fd);
	if (entry)
		set_lock(entry->device, entry->inode, lock);
	return entry;
}

enum track_lock track_lock_of(dev_t device, ino_t inode)
{
	for (int i = 0; i < files_end; i++)
		if (file_used[i] && files[i].device == device && files[i].inode == inode)
			return files[i].lock;
	return TRACK_UNLOCKED;
}

static void drop(struct tracked *entry)
{
	if (entry->lock)
		set_lock(entry->device, entry->inode, TRACK_UNLOCKED);
	file_used[entry - files] = false;
	while (files_end && !file_used[files_end - 1])
		files_end--;
	entry->mailbox->users--;
}

void track_closed(int fd)
{
	struct tracked *entry = entry_of(fd);
	if (!entry)
		return;
	__atomic_store_n(&track_slot[fd], 0, __ATOMIC_RELAXED);
	drop(entry);
}

void track_closed_range(unsigned first, unsigned last)
{
	if (last >= TRACK_DESCRIPTORS)
		last = TRACK_DESCRIPTORS - 1;
	for (unsigned fd = first; fd <= last; fd++)
		track_closed((int)fd);
}

static struct tracked *add(int fd, const struct tracked *entry)
{
	track_closed(fd);
	enum track_lock lock = track_lock_of(entry->device, entry->inode);
	int i = 0;
	while (i < TRACK_FILES && file_used[i])
		i++;
	if (i == TRACK_FILES || (unsigned)fd >= TRACK_DESCRIPTORS) {
		overflowed = true;
		return NULL;
	}
	file_used[i] = true;
	if (i >= files_end)
		files_end = i + 1;
	files[i] = *entry;
	files[i].fd = fd;
	files[i].lock = lock;
	entry->mailbox->users++;
	__atomic_store_n(&track_slot[fd], (uint16_t)(i + 1), __ATOMIC_RELAXED);
	return &files[i];
}

/* The cyrus.header of a mailbox whose cyrus.index is open, of that directory: in
 * the unified layout nothing depends on it, and each of its calls would cost
 * several of ours. */
static bool plays_no_part(const char *directory, size_t length)
{
	for (int i = 0; i < TRACK_MAILBOXES && length < PATH_MAX; i++) {
		const struct mailbox *m = &mailboxes[(latest + i) % TRACK_MAILBOXES]; /* of which it most often is */
		if (m->users && m->unified && !m->place.header[length] && memcmp(m->place.header, directory, length) == 0)
			return true;
	}
	return false;
}

struct tracked *track_opened(int fd, int directory, const char *path, int flags)
{
	track_closed(fd); /* whatever we thought it was */
	int file = mailbox_file_named(path);
	if (file < 0)
		return NULL;
	static char where[PATH_MAX];
	struct stat64 status;
	struct mailbox *mailbox;
	bool placed = directory_of(directory, path, where);
	if (placed && file == FILE_HEADER && plays_no_part(where, strlen(where)))
		return NULL;
	bool known = real_fstat(fd, &status) == 0;
	if (known && !S_ISREG(status.st_mode))
		return NULL;
	if (!known || !placed || !(mailbox = mailbox_at(where, (enum mailbox_file)file))) {
		overflowed = true;
		return NULL;
	}
	if (file == FILE_CACHE && mailbox->place.archive_cache[0] && strcmp(where, mailbox->place.archive_cache) == 0)
		file = FILE_ARCHIVE_CACHE;
	if (file == FILE_INDEX)
		mailbox->just_opened = true;
	return add(fd, &(struct tracked){
	                   .mailbox = mailbox,
	                   .file = (enum mailbox_file)file,
	                   .access = flags & O_ACCMODE,
	                   .device = status.st_dev,
	                   .inode = status.st_ino,
	                   .status = status,
	               });
}

void track_ask_lock(int fd)
{
	struct stat64 status;
	int lock = real_lock_of_us(fd);
	overflowed |= lock < 0;
	if (real_fstat(fd, &status) == 0)
		set_lock(status.st_dev, status.st_ino, lock == F_WRLCK ? TRACK_WRITE_LOCKED : lock == F_RDLCK ? TRACK_READ_LOCKED : TRACK_UNLOCKED);
}

static void adopt(int fd)
{
	char link[32];
	static char path[PATH_MAX];
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	ssize_t length = readlink(link, path, sizeof path - 1);
	path[length > 0 ? length : 0] = '\0';
	int flags = path[0] == '/' && mailbox_file_named(path) >= 0 ? real.fcntl(fd, F_GETFL, NULL) : -1;
	if (flags < 0 || flags & O_PATH || entry_of(fd) || !track_opened(fd, AT_FDCWD, path, flags))
		return;
	track_ask_lock(fd);
}

void track_adopt(void)
{
	struct entry {
		uint64_t inode, offset;
		uint16_t length;
		uint8_t type;
		char name[];
	};
	static _Alignas(struct entry) char entries[4096];
	long length = -1;
	int list = real_open_private("/proc/self/fd", O_RDONLY | O_DIRECTORY, 0);
	/* The system call: opendir allocates. */
	while (list >= 0 && (length = syscall(SYS_getdents64, list, entries, sizeof entries)) > 0) {
		const struct entry *entry;
		for (long at = 0; at < length; at += entry->length) {
			entry = (const struct entry *)(const void *)(entries + at);
			if (entry->name[0] >= '0' && entry->name[0] <= '9')
				adopt(atoi(entry->name));
		}
	}
	overflowed |= length != 0;
	if (list >= 0)
		real.close(list);
}

void track_duplicated(int from, int to)
{
	if (from == to)
		return;
	struct tracked *entry = track_find(from);
	if (!entry) {
		track_closed(to);
		return;
	}
	struct tracked copy = *entry;
	add(to, &copy);
}

struct tracked *track_find(int fd)
{
	struct tracked *entry = entry_of(fd);
	if (!entry)
		return NULL;
	if (real_fstat(fd, &entry->status) != 0)
		overflowed |= errno != EBADF;
	else if (entry->status.st_dev == entry->device && entry->status.st_ino == entry->inode)
		return entry;
	track_closed(fd);
	return NULL;
}

void track_moved(int fd)
{
	struct tracked *entry = entry_of(fd);
	struct stat64 status;
	if (!entry || real_fstat(fd, &status) != 0)
		return;
	if (entry->lock)
		set_lock(entry->device, entry->inode, TRACK_UNLOCKED);
	entry->device = status.st_dev;
	entry->inode = status.st_ino;
	entry->lock = TRACK_UNLOCKED;
}

static int find_inode(dev_t device, ino_t inode, int unwanted_access, unsigned *count)
{
	int found = -1;
	*count = 0;
	for (int i = 0; i < files_end; i++) {
		const struct tracked *entry = &files[i];
		if (!file_used[i] || entry->device != device || entry->inode != inode || !track_find(entry->fd))
			continue;
		++*count;
		if (found < 0 && entry->access != unwanted_access)
			found = entry->fd;
	}
	return found;
}

int track_readable(dev_t device, ino_t inode, bool *any)
{
	unsigned count;
	int fd = find_inode(device, inode, O_WRONLY, &count);
	*any = count > 0;
	return fd;
}

int track_writable(dev_t device, ino_t inode, bool *any)
{
	unsigned count;
	int fd = find_inode(device, inode, O_RDONLY, &count);
	*any = count > 0;
	return fd;
}

unsigned track_count(dev_t device, ino_t inode)
{
	unsigned count;
	find_inode(device, inode, -1, &count);
	return count;
}

int track_descriptor(const struct mailbox *mailbox, enum mailbox_file file)
{
	for (int i = 0; i < files_end; i++) {
		const struct tracked *entry = &files[i];
		if (file_used[i] && entry->mailbox == mailbox && entry->file == file && track_find(entry->fd))
			return entry->fd;
	}
	return -1;
}

struct mailbox *track_mailbox(int directory, const char *path)
{
	static char where[PATH_MAX];
	int file = mailbox_file_named(path);
	return file >= 0 && directory_of(directory, path, where) ? mailbox_at(where, (enum mailbox_file)file) : NULL;
}

void track_renamed(int directory, const char *path)
{
	static char where[PATH_MAX];
	int file = mailbox_file_named(path);
	struct stat64 status;
	if (file < 0 || !named_from(directory, path, where) || real_stat(where, &status) != 0)
		return;
	for (int i = 0; i < files_end; i++)
		if (file_used[i] && files[i].device == status.st_dev && files[i].inode == status.st_ino)
			files[i].file = (enum mailbox_file)file;
}

bool track_overflowed(void)
{
	return overflowed;
}

bool track_overflow_untold(void)
{
	bool untold = overflowed && !overflow_told;
	overflow_told |= untold;
	return untold;
}

void track_overflow(void)
{
	overflowed = overflow_told = true; /* by who found it */
}

void track_unlock_all(void)
{
	for (int i = 0; i < files_end; i++)
		files[i].lock = TRACK_UNLOCKED;
}

/* ---- Given up without exclusion ----------------------------------------- */

bool track_note_closed(int fd)
{
	if (!track_may_note())
		return false;
	__atomic_exchange_n(&track_slot[fd], 0, __ATOMIC_SEQ_CST);
	return track_note();
}

bool track_note_unlocked(int fd)
{
	if (!track_may_note())
		return false;
	uint16_t slot = __atomic_load_n(&track_slot[fd], __ATOMIC_RELAXED);
	while (slot && !__atomic_compare_exchange_n(&track_slot[fd], &slot, slot | LOCK_GIVEN_UP, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED))
		;
	return track_note();
}

bool track_note_no_part(int fd, const char *path)
{
	const char *slash = strrchr(path, '/');
	if (path[0] != '/' || strcmp(slash + 1, mailbox_file_name(FILE_HEADER)) != 0 || track_is_ours(fd) ||
	    !track_nothing_noted() || !track_nobody_inside())
		return false;
	return plays_no_part(path, (size_t)(slash - path));
}

void track_reap(void)
{
	for (int i = files_end; i--;) {
		struct tracked *entry = &files[i];
		if (!file_used[i])
			continue;
		uint16_t slot = __atomic_load_n(&track_slot[entry->fd], __ATOMIC_SEQ_CST);
		if ((slot & NUMBER) != i + 1) {
			drop(entry);
		} else if (slot & LOCK_GIVEN_UP) {
			__atomic_fetch_and(&track_slot[entry->fd], NUMBER, __ATOMIC_SEQ_CST);
			set_lock(entry->device, entry->inode, TRACK_UNLOCKED);
		}
	}
	track_reap_maps();
}
