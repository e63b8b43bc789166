/* One look at a mailbox of the host, through the host's own descriptors where
 * it has them (law 4): which files are there, in which state, and whether
 * anybody else is writing. Ring 2, for the guard; inside track_enter. */
#ifndef CYRGUARD_VISIT_H
#define CYRGUARD_VISIT_H

#include <stdbool.h>
#include <sys/types.h>
#include <time.h>

#include "scan.h"
#include "track.h"

struct file_state {
	dev_t device;
	ino_t inode; /* 0: absent */
	off64_t size;
	struct timespec modified, changed;
};

/* cyrus.index, cyrus.expunge, cyrus.cache. */
struct visit_states {
	struct file_state file[3];
};

bool visit_same(const struct visit_states *a, const struct visit_states *b);

/* The state of whatever has this name, of a mailbox file, of a descriptor; all
 * zero and false where there is none. */
bool visit_state_of(const char *path, struct file_state *state);
bool visit_state_by_name(const struct mailbox *mailbox, enum mailbox_file file, struct file_state *state);
bool visit_state(int fd, struct file_state *state);
void visit_remember(struct file_state *state, const struct stat64 *status);

/* None of the files changed so lately that another change could go unnoticed. */
bool visit_settled(const struct visit_states *states);
bool visit_settled_file(const struct file_state *state);

struct visit {
	struct mailbox *mailbox;
	int index; /* the host's descriptor of cyrus.index */
	struct visit_states states;
	struct file_state directory; /* of cyrus.index */
	struct mailbox_files files;
	bool owned[FILE_COUNT];
	const char *hidden; /* what is there and cannot be read; NULL: nothing */
};

/* Notes the states. False if `index` is not the mailbox's cyrus.index any
 * more: it will be visited when the host has followed. */
bool visit_begin(struct visit *visit, struct mailbox *mailbox, int index);

/* Opens what can be read; visit_end closes it again. */
void visit_open(struct visit *visit);
void visit_end(struct visit *visit);

/* A descriptor to read `file` with: the host's own if it has one, else a private
 * one, which is `owned`. -1: none; then it is there and cannot be read if `hidden`. */
int visit_borrow(const struct mailbox *mailbox, enum mailbox_file file, bool *owned, bool *hidden);

/* Closes a private descriptor, unless that could cost the host a lock. */
void visit_close(int fd);

/* Since visit_begin nothing changed, and nobody else holds a lock under which
 * it could. What was seen without a lock counts only then. */
bool visit_undisturbed(const struct visit *visit);

/* A descriptor to write `file` with, made if it is absent; see commit.h. */
int visit_writable(const struct visit *visit, enum mailbox_file file, bool *owned);

/* ---- Locks (visit_lock.c) */

/* The write lock that the guard works under: the host's own, or one that is
 * taken for the while. */
struct visit_lock {
	int fd;
	bool owned; /* fd is private */
	bool taken; /* by us: to be released */
};

/* The host has the write lock on the mailbox's present `file`. */
bool visit_host_holds(const struct mailbox *mailbox, enum mailbox_file file);

/* Has the write lock on the mailbox's present `file`, without waiting. False
 * if another process has it, or if taking it could cost the host one of its
 * own (law 4). */
bool visit_lock(const struct visit *visit, enum mailbox_file file, struct visit_lock *lock);
void visit_unlock(struct visit_lock *lock);

/* The host's descriptor of cyrus.index, just opened, becomes one of the file
 * that took its place; `replaced` leads there too. Locks of this process on
 * the old file are gone afterwards. */
bool visit_follow_index(const struct visit *visit, int replaced);

#endif
