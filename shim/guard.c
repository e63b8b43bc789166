#include "guard.h"

#include <errno.h>
#include <string.h>
#include <syslog.h>

#include "alert.h"
#include "arena.h"
#include "policy.h"
#include "real.h"
#include "scan.h"
#include "shared_known.h"

enum {
	ARENA_LIMIT = 1 << 30, /* an index of eight million records */
	REPORTED = 1 << 14,
	PROCESS_KNOWN = 1 << 14,
};

/* ---- What was looked at already ----------------------------------------- */

struct file_state {
	dev_t device;
	ino_t inode;
	off64_t size;
	struct timespec modified, changed;
};

/* The three files as they were when the mailbox was last judged to the end. */
struct mailbox_state {
	dev_t device; /* of the mailbox this belongs to: slots are re-used */
	ino_t inode;
	bool judged;
	struct file_state file[3];
};

static struct mailbox_state states[TRACK_MAILBOXES];
static struct arena arena;
static unsigned faults;

static struct mailbox_state *state_of(struct mailbox *mailbox)
{
	static unsigned next;
	if (!mailbox->state)
		mailbox->state = &states[next++ % TRACK_MAILBOXES];
	struct mailbox_state *state = mailbox->state;
	if (state->device != mailbox->device || state->inode != mailbox->inode)
		*state = (struct mailbox_state){.device = mailbox->device, .inode = mailbox->inode};
	return state;
}

static void remember(struct file_state *state, const struct stat64 *status)
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

static bool same_state(const struct file_state *a, const struct file_state *b)
{
	return a->device == b->device && a->inode == b->inode && a->size == b->size && same_time(a->modified, b->modified) && same_time(a->changed, b->changed);
}

/* A file changed within a tick of the kernel's clock may change again without
 * showing it: what was judged then is judged again next time. */
static bool settled(const struct file_state *state)
{
	enum { TICK = 20 * 1000 * 1000 };
	struct timespec now;
	if (!state->inode)
		return true;
	/* Coarse, and from the symbol that glibc 2.12 keeps in librt: ask the kernel. */
	if (real_clock(&now) != 0)
		return false;
	int64_t age = (int64_t)(now.tv_sec - state->changed.tv_sec) * 1000000000 + (now.tv_nsec - state->changed.tv_nsec);
	return age > TICK;
}

/* ---- Findings ----------------------------------------------------------- */

/* Each finding once per process and state of the file: a finding is its
 * mailbox, file, UID, offset, verdict and the cache file's identity. */
static bool reported_before(const struct mailbox *mailbox, const struct finding *finding, const struct file_state *cache, uint32_t generation)
{
	static struct fingerprint seen[REPORTED];
	static struct known known = {seen, REPORTED};
	const uint64_t what[] = {
	    mailbox->device, mailbox->inode, finding->kind, finding->file, finding->record * (finding->kind != FINDING_RECORD),
	    finding->uid,    finding->offset, finding->verdict, cache->device, cache->inode, generation,
	};
	struct fingerprint print = {{0, 0}};
	fingerprint_add(&print, what, sizeof what);
	if (known_contains(&known, &print))
		return true;
	known_add(&known, &print);
	return false;
}

struct collected {
	struct collected *next;
	struct finding finding;
};

struct collection {
	struct collected *first, **last;
	unsigned lost; /* no memory for these */
};

static void collect(void *context, const struct finding *finding)
{
	struct collection *collection = context;
	struct collected *item = arena_alloc(&arena, sizeof *item);
	if (!item) {
		collection->lost++;
		return;
	}
	*item = (struct collected){.finding = *finding};
	*collection->last = item;
	collection->last = &item->next;
}

static void report(const struct mailbox *mailbox, const struct finding *finding, enum mode mode)
{
	struct alert alert;
	alert_begin(&alert, mailbox_finding_name(finding->kind));
	alert_quoted(&alert, "mailbox", mailbox->place.data);
	alert_word(&alert, "file", mailbox_file_name(finding->file));
	if (finding->kind == FINDING_RECORD)
		alert_number(&alert, "record", finding->record);
	if (finding->kind == FINDING_RECORD || finding->kind == FINDING_DUPLICATE_UID)
		alert_number(&alert, "uid", finding->uid);
	if (finding->kind == FINDING_RECORD) {
		alert_number(&alert, "offset", finding->offset);
		alert_word(&alert, "verdict", verdict_name(finding->verdict));
	}
	if (finding->detail[0])
		alert_quoted(&alert, "detail", finding->detail);
	alert_word(&alert, "action", "logged");
	alert_word(&alert, "mode", mode_name(mode));
	alert_send(&alert, finding->verdict == VERDICT_MESSAGE_MISSING ? LOG_ERR : LOG_WARNING);
}

/* ---- Looking ------------------------------------------------------------ */

static void fault(const char *reason, const char *mailbox)
{
	alert_once(LOG_ERR, "fault", reason, mailbox);
	unsigned limit = policy_current()->fault_limit;
	if (limit && ++faults == limit)
		alert_once(LOG_ERR, "self_disabled", "fault_limit reached", NULL);
}

static bool self_disabled(void)
{
	unsigned limit = policy_current()->fault_limit;
	return limit && faults >= limit;
}

/* A client waits for these; the others are maintenance and may take their time. */
static bool interactive(void)
{
	static const char *const names[] = {"imapd", "pop3d", "lmtpd", "nntpd", "httpd"};
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (strcmp(policy_program(), names[i]) == 0)
			return true;
	return false;
}

/* A descriptor to read `file` with: the host's own if it has one, else a
 * private one, which is closed again only because no descriptor of this
 * process leads to that inode (law 4). */
static int borrow(const struct mailbox *mailbox, enum mailbox_file file, struct file_state *state, bool *owned)
{
	char path[PATH_MAX];
	struct stat64 status;
	bool any;
	*owned = false;
	if (!mailbox_file_path(&mailbox->place, file, path) || real_stat(path, &status) != 0 || !S_ISREG(status.st_mode))
		return -1;
	if (state)
		remember(state, &status);
	int fd = track_readable(status.st_dev, status.st_ino, &any);
	if (fd >= 0 || any || track_overflowed())
		return fd;
	fd = real_open_private(path, O_RDONLY, 0);
	struct stat64 now;
	if (fd >= 0 && (real_fstat(fd, &now) != 0 || now.st_dev != status.st_dev || now.st_ino != status.st_ino)) {
		/* Replaced between the two looks. The new file is nobody's here either
		 * unless it is tracked; only then must this stay open. */
		track_readable(now.st_dev, now.st_ino, &any);
		if (!any)
			real.close(fd);
		return -1;
	}
	*owned = fd >= 0;
	return fd;
}

struct looked {
	struct mailbox_files files;
	bool owned[FILE_COUNT];
};

static void gather(const struct mailbox *mailbox, int index, struct looked *looked, struct file_state state[3])
{
	for (int file = 0; file < FILE_COUNT; file++)
		looked->files.descriptor[file] = -1;
	memset(looked->owned, 0, sizeof looked->owned);
	looked->files.data_directory = mailbox->place.data;
	looked->files.archive_directory = mailbox->place.archive[0] ? mailbox->place.archive : NULL;
	looked->files.descriptor[FILE_INDEX] = index;
	static const enum mailbox_file others[] = {FILE_EXPUNGE, FILE_CACHE, FILE_ARCHIVE_CACHE, FILE_INDEX_NEW, FILE_EXPUNGE_NEW, FILE_CACHE_NEW};
	for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
		enum mailbox_file file = others[i];
		/* A .NEW that the host is writing itself is no left-over. */
		if (file >= FILE_INDEX_NEW && file <= FILE_CACHE_NEW && track_descriptor(mailbox, file) >= 0)
			continue;
		looked->files.descriptor[file] = borrow(mailbox, file, file <= FILE_CACHE ? &state[file] : NULL, &looked->owned[file]);
	}
}

/* A file may be open and locked through a descriptor that no hook saw: passed
 * on by exec or over a socket, opened by another name. Closing ours would drop
 * that lock (law 4): it stays open until exec, and there will be no other. */
static void give_back(struct looked *looked)
{
	for (int file = 0; file < FILE_COUNT; file++) {
		if (!looked->owned[file])
			continue;
		if (!real_locked_by_us(looked->files.descriptor[file])) {
			real.close(looked->files.descriptor[file]);
			continue;
		}
		track_overflow();
		alert_once(LOG_NOTICE, "skipped", "locked through an unknown descriptor: only files of known ones are read", looked->files.data_directory);
	}
}

/* Another process holds a write lock that it needs to change this mailbox. */
static bool being_written(const struct mailbox *mailbox, int index)
{
	const int fd[] = {track_descriptor(mailbox, FILE_HEADER), index};
	for (size_t i = 0; i < sizeof fd / sizeof fd[0]; i++) {
		struct flock lock = {.l_type = F_RDLCK, .l_whence = SEEK_SET};
		if (fd[i] >= 0 && real.fcntl(fd[i], F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK)
			return true;
	}
	return false;
}

static bool index_state(const struct mailbox *mailbox, int index, struct file_state *state)
{
	struct stat64 status;
	char path[PATH_MAX];
	struct file_state named;
	if (real_fstat(index, &status) != 0)
		return false;
	remember(state, &status);
	/* A file that was replaced meanwhile is judged when the host has followed. */
	if (!mailbox_file_path(&mailbox->place, FILE_INDEX, path) || real_stat(path, &status) != 0)
		return false;
	remember(&named, &status);
	return same_state(state, &named);
}

static void current_states(const struct mailbox *mailbox, struct file_state state[3])
{
	for (int file = FILE_EXPUNGE; file <= FILE_CACHE; file++) {
		char path[PATH_MAX];
		struct stat64 status;
		memset(&state[file], 0, sizeof state[file]);
		if (mailbox_file_path(&mailbox->place, (enum mailbox_file)file, path) && real_stat(path, &status) == 0)
			remember(&state[file], &status);
	}
}

static bool same_states(const struct file_state a[3], const struct file_state b[3])
{
	return same_state(&a[0], &b[0]) && same_state(&a[1], &b[1]) && same_state(&a[2], &b[2]);
}

/* Judges the mailbox and reports. `locked`: the host holds a lock under which
 * nobody else changes it. */
static void look(struct mailbox *mailbox, int index, bool locked)
{
	enum mode mode = policy_mode(mailbox->place.data);
	if (mode == MODE_OFF || self_disabled())
		return;
	struct mailbox_state *state = state_of(mailbox);
	struct file_state now[3];
	if (!index_state(mailbox, index, &now[FILE_INDEX]))
		return;
	current_states(mailbox, now);
	if (state->judged && same_states(state->file, now))
		return;

	struct looked looked;
	struct scan_summary summary;
	struct collection found = {NULL, &found.first, 0};
	struct scan_options options = {
	    .known = {shared_known(KNOWN_PROCESS), shared_known(KNOWN_SHARED)},
	    .cache_budget = interactive() ? policy_current()->scan_budget : 0,
	    .report = collect,
	    .context = &found,
	};
	arena_init(&arena, arena.limit ? arena.limit : ARENA_LIMIT);
	gather(mailbox, index, &looked, now);
	options.cache_identity[0] = now[FILE_CACHE].device;
	options.cache_identity[1] = now[FILE_CACHE].inode;
	bool judged = scan_mailbox(&looked.files, &options, &arena, &summary);
	/* Seen without a lock, a finding may be another process at work. */
	if (found.first && !locked) {
		struct file_state after[3];
		if (being_written(mailbox, index) || !index_state(mailbox, index, &after[FILE_INDEX]))
			judged = false;
		current_states(mailbox, after);
		if (!same_states(now, after))
			judged = false;
		if (!judged)
			found.first = NULL;
	}
	give_back(&looked);
	for (const struct collected *item = found.first; item; item = item->next)
		if (item->finding.kind != FINDING_GENERATION_MISMATCH && !reported_before(mailbox, &item->finding, &now[FILE_CACHE], summary.generation[1]))
			report(mailbox, &item->finding, mode);
	if (found.lost)
		fault("out of memory while judging a mailbox", mailbox->place.data);
	state->judged = judged && !summary.incomplete && !found.lost && settled(&now[0]) && settled(&now[1]) && settled(&now[2]);
	memcpy(state->file, now, sizeof now);
	arena_reset(&arena);
}

static bool unified(int index)
{
	uint8_t bytes[INDEX_HEADER_MAX];
	struct index_header header;
	const char *reason;
	ssize_t length = real_pread_full(index, bytes, sizeof bytes, 0);
	if (length <= 0)
		return false;
	index_header_parse(&header, bytes, (size_t)length, &reason);
	return header.minor > 10;
}

void guard_opened(struct tracked *entry)
{
	/* open(cyrus.index) is the main occasion of the split layout: before it
	 * returns nothing is sized, mapped or locked, and imapd's SELECT takes no
	 * lock at all. Programs of the unified layout always lock next, and are
	 * looked at then, when no writer can be half done. */
	if (entry->file == FILE_INDEX && entry->access != O_WRONLY && !unified(entry->fd))
		look(entry->mailbox, entry->fd, false);
}

void guard_locked(struct tracked *entry, bool exclusive)
{
	if (entry->file != FILE_INDEX || entry->access == O_WRONLY)
		return;
	if (exclusive || unified(entry->fd))
		look(entry->mailbox, entry->fd, true);
}
