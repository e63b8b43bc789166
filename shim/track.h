/* What the host has open: descriptor -> file -> mailbox, and where parts of
 * mailbox files are mapped. Ring 1: records what hooks report, knows nothing
 * of formats or modes.
 *
 * A mailbox is known by the device and inode of its data directory, so that
 * absolute names, names relative to a chdir and symbolic links all meet. A
 * descriptor's entry is trusted only while dev and inode still match
 * (pitfall 10). All tables are static and fixed: what does not fit is not
 * tracked, and the guard then never opens a file privately (law 4).
 *
 * Threads and signals: every function that changes a table is to be called
 * inside track_enter/track_leave; the inline tests are lock-free. */
#ifndef CYRGUARD_TRACK_H
#define CYRGUARD_TRACK_H

#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/types.h>

#include "mailbox.h"

enum {
	TRACK_DESCRIPTORS = 65536, /* highest descriptor that can be tracked, plus one */
	TRACK_FILES = 1024,        /* open mailbox files at a time */
	TRACK_MAILBOXES = 64,      /* mailboxes with open files at a time */
	TRACK_MAPS = 1024,
};

struct mailbox {
	dev_t device;                     /* of the data directory: the identity */
	ino_t inode;
	unsigned users;                   /* open descriptors and maps */
	uint64_t used;                    /* when last, for re-use of the slot */
	struct mailbox_place place;
	struct mailbox_state *state;      /* the guard's own (guard.c) */
	bool unified;                     /* it is of that layout: cyrus.header plays no part (the guard says so) */
	struct stat64 status;             /* of the data directory, when a file in it was opened last */
	bool just_opened;                 /* its cyrus.index, and not looked at since */
};

/* POSIX locks belong to process and inode, whatever descriptor they came through. */
enum track_lock { TRACK_UNLOCKED, TRACK_READ_LOCKED, TRACK_WRITE_LOCKED };

struct tracked {
	int fd;
	struct mailbox *mailbox;
	enum mailbox_file file;
	int access;  /* O_RDONLY, O_WRONLY, O_RDWR */
	enum track_lock lock; /* the host's, on the file; the same in all entries of an inode */
	dev_t device;
	ino_t inode;
	struct stat64 status; /* of the file, at the last track_find or at its opening */
};

struct tracked_map {
	uintptr_t start, end;
	uint64_t offset; /* in the file */
	enum mailbox_file file;
	struct mailbox *mailbox;
};

/* Number of the entry of each descriptor plus one, and whether its lock was
 * given up (track.c); 0: not ours. Read without a lock on every interposed call. */
extern uint16_t track_slot[TRACK_DESCRIPTORS];
/* Lowest and highest tracked map; munmap outside is not ours. */
extern uintptr_t track_map_low, track_map_high;

static inline bool track_is_ours(int fd)
{
	return (unsigned)fd < TRACK_DESCRIPTORS && __atomic_load_n(&track_slot[fd], __ATOMIC_RELAXED);
}

static inline bool track_may_be_mapped(const void *address, size_t length)
{
	uintptr_t start = (uintptr_t)address;
	return start < __atomic_load_n(&track_map_high, __ATOMIC_RELAXED) &&
	       start + length > __atomic_load_n(&track_map_low, __ATOMIC_RELAXED);
}

/* Blocks signals and takes the tables. False (and nothing taken) inside itself
 * and in a vfork child, whose tables are its parent's (pitfall 13): then the
 * call is passed through untracked. */
bool track_enter(sigset_t *saved);
void track_leave(const sigset_t *saved);

/* After `fd` was opened by the name `path` (relative to `directory`). The new
 * entry, or NULL if the name is not that of a mailbox file. */
struct tracked *track_opened(int fd, int directory, const char *path, int flags);

/* Takes down every mailbox file that the process has open already, and its lock:
 * nobody told while there was nothing to do. */
void track_adopt(void);

void track_closed(int fd);
void track_closed_range(unsigned first, unsigned last);
void track_duplicated(int from, int to);

/* The same of a close, an unlock and an unmapping that are about to be made,
 * outside of track_enter. False: somebody is inside, or it is not as simple;
 * then it is to be done the other way. */
bool track_note_closed(int fd);
bool track_note_unlocked(int fd);
bool track_note_unmapped(const void *address, size_t length);

/* After an open, outside of track_enter: true of a cyrus.header that need not be
 * tracked. */
bool track_note_no_part(int fd, const char *path);

/* After a rename onto `path`: a descriptor opened as cyrus.index.NEW is one of
 * cyrus.index now. */
void track_renamed(int directory, const char *path);

/* The entry of `fd`, or NULL; a stale one is dropped. */
struct tracked *track_find(int fd);

/* A descriptor of this process that can read the file with this identity; -1
 * if there is none. `*any` tells whether any descriptor, readable or not,
 * leads there: then a private descriptor must not be opened, for closing it
 * would drop the program's locks (law 4). */
int track_readable(dev_t device, ino_t inode, bool *any);

int track_writable(dev_t device, ino_t inode, bool *any);

/* How many descriptors of this process lead there. */
unsigned track_count(dev_t device, ino_t inode);

/* The mailbox that has a file of this name; NULL if it cannot be told. */
struct mailbox *track_mailbox(int directory, const char *path);

/* The host got or gave up a lock through `fd`; closing any descriptor of the
 * file gives it up too (track_closed knows). */
struct tracked *track_lock(int fd, enum track_lock lock);
enum track_lock track_lock_of(dev_t device, ino_t inode);
/* What became of the lock is not known: the kernel is asked. */
void track_ask_lock(int fd);

/* The descriptor leads to another file of the same name now. */
void track_moved(int fd);

/* The host locks by flock: locks of ours would not keep it out. */
extern bool track_uses_flock;

/* A tracked descriptor of the mailbox's current `file`, or -1. */
int track_descriptor(const struct mailbox *mailbox, enum mailbox_file file);

/* True once something could not be tracked: private opens are off. */
bool track_overflowed(void);
/* True if so and nobody has said it yet; the caller does. */
bool track_overflow_untold(void);
/* This process has mailbox files open that no hook saw. */
void track_overflow(void);

void track_mapped(const void *address, size_t length, int fd, uint64_t offset);
void track_unmapped(const void *address, size_t length);

/* The `number`th tracked map of the mailbox's `file`; false if there are fewer. */
bool track_map_of(const struct mailbox *mailbox, enum mailbox_file file, unsigned number, struct tracked_map *map);

/* Copies the map that holds `address` for a fault report; lock-free best effort. */
bool track_map_at(uintptr_t address, struct tracked_map *map);

#endif
