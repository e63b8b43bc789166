/* The whole library in a host that does what Cyrus's programs do with a mailbox
 * that is damaged as the input says: opens, locks, maps and writes its files,
 * leaves some over, rewrites and renames them, purges messages. First byte: the
 * version; second: mode, age of the files; third: how many damages, of four bytes
 * each; then two bytes are one call. After each call, by the bytes on the disk:
 *
 *	- in mode log nothing but what the host did has changed;
 *	- cyrus.cache only grew, no UID is gone or new, no offset has become 0;
 *	- no message file is gone but what the host removed;
 *	- the locks are the host's, to the kernel as to itself.
 *
 * In the end nothing of ours is left, no descriptor either, and in mode repair
 * sessions sooner or later change nothing any more. */
#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The mode changes from one input to the next, and the program is one that an
 * overlay can be made for. */
#define readlink(link, name, room) ((void)(room), (ssize_t)strlen(strcpy(name, "/usr/sbin/cyr_expire")))
#include "policy.c"
#undef readlink

#include "damaged_mailbox.h"

#define __asm__(label) /* the hooks are not to be libc's functions here */
#include "hooks.c"
#undef __asm__

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { CALLS = 40, NAMES = 7, WATCHERS = 1024, SESSIONS = 12 };
static const enum mailbox_file name_of[NAMES] = {FILE_INDEX, FILE_EXPUNGE, FILE_CACHE, FILE_INDEX_NEW, FILE_EXPUNGE_NEW, FILE_CACHE_NEW, FILE_HEADER};

/* Alerts go nowhere; with every call of ours made, none is of a fault. */
void syslog(int priority, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	const char *line = va_arg(arguments, const char *);
	/* What the host has open to read alone cannot be written. */
	bool fault = strstr(line, "event=fault") && !strstr(line, "cannot be opened for writing");
	require(strlen(line) <= 1024 && !fault);
	va_end(arguments);
}

/* ---- The disk ----------------------------------------------------------- */

/* Closing a descriptor would cost the process its locks: each file has one, of
 * an open file description of its own, until the end of the input. */
static struct watcher {
	dev_t device;
	ino_t inode;
	int fd;
} watchers[WATCHERS];
static unsigned watched;

static const char *path_to(enum mailbox_file file)
{
	static char path[PATH_MAX];
	require(mailbox_file_path(&place, file, path));
	return path;
}

/* -1: there is no such file. */
static int watcher_of(enum mailbox_file file)
{
	struct stat status;
	if (stat(path_to(file), &status) != 0)
		return -1;
	for (unsigned i = 0; i < watched; i++)
		if (watchers[i].device == status.st_dev && watchers[i].inode == status.st_ino)
			return watchers[i].fd;
	require(watched < WATCHERS);
	struct watcher *made = &watchers[watched++];
	*made = (struct watcher){status.st_dev, status.st_ino, (int)syscall(SYS_openat, AT_FDCWD, path_to(file), O_RDONLY | O_CLOEXEC)};
	require(made->fd >= 0);
	require(syscall(SYS_dup3, made->fd, 4096 + watched, O_CLOEXEC) >= 0); /* out of the host's way */
	syscall(SYS_close, made->fd);
	return made->fd = (int)(4096 + watched);
}

static void stop_watching(void)
{
	while (watched)
		syscall(SYS_close, watchers[--watched].fd);
}

struct disk {
	struct test_bytes file[NAMES]; /* data NULL: absent */
};

static void read_disk(struct disk *disk)
{
	for (unsigned i = 0; i < NAMES; i++) {
		struct stat status;
		int fd = watcher_of(name_of[i]);
		if (fd < 0)
			continue;
		require(fstat(fd, &status) == 0);
		struct test_bytes *bytes = &disk->file[i];
		bytes->data = malloc((size_t)status.st_size + 1);
		bytes->length = (size_t)status.st_size;
		require(bytes->data && pread(fd, bytes->data, bytes->length, 0) == (ssize_t)bytes->length);
	}
}

static void forget_disk(struct disk *disk)
{
	for (unsigned i = 0; i < NAMES; i++)
		bytes_free(&disk->file[i]);
}

static bool same(const struct test_bytes *a, const struct test_bytes *b)
{
	return !a->data == !b->data && a->length == b->length && (!a->length || memcmp(a->data, b->data, a->length) == 0);
}

/* ---- The host ----------------------------------------------------------- */

static int fds[FILE_COUNT];
static struct {
	void *at;
	size_t length;
} maps[FILE_COUNT];
static ino_t held[FILE_COUNT]; /* the host's own locks: header and index; 0: none */
static bool removed[UIDS + 1];
static enum mode mode;

static ino_t inode_of(int fd)
{
	struct stat status;
	return fd >= 0 && fstat(fd, &status) == 0 ? status.st_ino : 0;
}

/* A close of any descriptor of a file gives up the lock. */
static void close_file(enum mailbox_file file)
{
	if (fds[file] < 0)
		return;
	for (int i = 0; i < FILE_COUNT; i++)
		if (held[i] == inode_of(fds[file]))
			held[i] = 0;
	require(hook_close(fds[file]) == 0);
	fds[file] = -1;
}

static void open_file_of(enum mailbox_file file, int flags)
{
	close_file(file);
	fds[file] = hook_open(path_to(file), flags, 0600);
	/* Only to a host that has just opened cyrus.index another is given. */
	if (file == FILE_INDEX && held[FILE_INDEX] && held[FILE_INDEX] != inode_of(fds[file]))
		held[FILE_INDEX] = 0;
}

static void lock_file(enum mailbox_file file, short type)
{
	struct flock lock = {.l_type = type, .l_whence = SEEK_SET};
	if (fds[file] < 0 || hook_fcntl(fds[file], F_SETLK, &lock) != 0)
		return;
	held[file] = type == F_UNLCK ? 0 : inode_of(fds[file]);
}

/* As a rewrite does: of a later generation, perhaps without the last record. */
static void begin_anew(const struct pristine *of, struct test_bytes *copy, const struct test_bytes *from, uint32_t generation, bool shorter)
{
	bytes_append(copy, from->data, from->length);
	if (shorter && from != &now.file[CACHE] && from != &of->bytes.file[CACHE] && copy->length > of->header.start_offset + of->header.record_size) {
		cut(copy, copy->length - of->header.record_size);
		set_header_word(of, copy, 5, get_u32(copy->data + 20) - 1);
	}
	if (copy->length >= of->header.start_offset && (from == &now.file[INDEX] || from == &of->bytes.file[INDEX]))
		set_header_word(of, copy, 0, get_u32(copy->data) + generation);
	else if (copy->length >= 4)
		put_u32(copy->data, get_u32(copy->data) + generation);
}

static void write_file(enum mailbox_file file, const struct test_bytes *bytes)
{
	open_file_of(file, O_RDWR | O_CREAT | O_TRUNC);
	require(fds[file] >= 0 && hook_write(fds[file], bytes->data, bytes->length) == (ssize_t)bytes->length);
}

/* The record as it is, once more. */
static void write_record(const struct pristine *of, unsigned n)
{
	uint8_t raw[INDEX_RECORD_MAX];
	off_t at = of->header.start_offset + (off_t)(n % UIDS) * of->header.record_size;
	int fd = fds[FILE_INDEX];
	if (fd < 0 || pread(fd, raw, of->header.record_size, at) != (ssize_t)of->header.record_size)
		return;
	if (n & 64)
		hook_pwrite(fd, raw, of->header.record_size, at);
	else if (lseek(fd, at, SEEK_SET) == at)
		hook_write(fd, raw, of->header.record_size);
}

static void unmap(enum mailbox_file file)
{
	if (maps[file].at)
		require(hook_munmap(maps[file].at, maps[file].length) == 0);
	maps[file].at = NULL;
}

/* All of it as the host sees it, and every byte can be read. */
static void map_file(enum mailbox_file file)
{
	struct stat status;
	unsigned sum = 0;
	unmap(file);
	if (fds[file] < 0 || hook_fstat(fds[file], &status) != 0 || !status.st_size)
		return;
	void *at = hook_mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_SHARED, fds[file], 0);
	if (at == MAP_FAILED)
		return;
	maps[file].at = at;
	maps[file].length = (size_t)status.st_size;
	for (off_t i = 0; i < status.st_size; i++)
		sum += ((volatile uint8_t *)at)[i];
	(void)sum;
}

/* ---- The laws ----------------------------------------------------------- */

/* Calls `each` for every record of a file; false from it ends. */
typedef bool each_record(const struct index_header *header, const struct index_record *record, const void *context);

static bool any_of(const struct test_bytes *file, each_record *each, const void *context)
{
	struct index_header header;
	struct index_record record;
	const char *reason;
	if (!file->data || index_header_parse(&header, file->data, file->length, &reason) != HEADER_OK)
		return false;
	for (uint32_t i = 0; i < index_records_held(&header, file->length); i++) {
		index_record_parse(&header, record_at(&header, file, i), &record);
		if (each(&header, &record, context))
			return true;
	}
	return false;
}

static bool has_uid(const struct index_header *header, const struct index_record *record, const void *uid)
{
	return record->uid == *(const uint32_t *)uid;
}

static bool has_uid_at_zero(const struct index_header *header, const struct index_record *record, const void *uid)
{
	return record->uid == *(const uint32_t *)uid && !record->cache_offset;
}

static bool message_there(uint32_t uid)
{
	char path[400];
	snprintf(path, sizeof path, "%s/%u.", tree, (unsigned)uid);
	return access(path, F_OK) == 0;
}

struct seen {
	const struct disk *before, *after;
};

/* A record of before that says anything is there, or its message is not. */
static bool is_lost(const struct index_header *header, const struct index_record *record, const void *context)
{
	const struct seen *seen = context;
	if (!record->uid || (!record->size && !record->header_size && !record->cache_offset))
		return false;
	return !any_of(&seen->after->file[0], has_uid, &record->uid) && !any_of(&seen->after->file[1], has_uid, &record->uid) && message_there(record->uid);
}

static bool is_new(const struct index_header *header, const struct index_record *record, const void *context)
{
	const struct seen *seen = context;
	bool known = !record->uid, zero = record->cache_offset;
	for (unsigned i = 0; i < NAMES && !(known && zero); i++) {
		known |= any_of(&seen->before->file[i], has_uid, &record->uid);
		zero |= any_of(&seen->before->file[i], has_uid_at_zero, &record->uid);
	}
	return !known || !zero;
}

/* Of a cache that is cut in its generation that is made whole. */
static bool has_grown(const struct test_bytes *old, const struct test_bytes *new)
{
	return !old->data || (new->data && new->length >= old->length && (old->length < 4 || memcmp(old->data, new->data, old->length) == 0));
}

static void check_disk(const struct disk *before, const struct disk *after)
{
	const struct seen seen = {before, after};
	bool rolled_forward = before->file[5].data && !after->file[5].data;
	require(has_grown(&before->file[2], &after->file[2]) || (rolled_forward && has_grown(&before->file[5], &after->file[2])));
	for (unsigned i = 0; i < 2; i++)
		require(!any_of(&before->file[i], is_lost, &seen) && !any_of(&after->file[i], is_new, &seen));
	for (unsigned i = 0; i < NAMES && mode == MODE_LOG; i++)
		require(same(&before->file[i], &after->file[i]));
	for (uint32_t uid = 1; uid <= UIDS; uid++)
		require(tampered[uid] || removed[uid] || message_there(uid));
}

/* POSIX locks conflict with those of an open file description of the same process. */
static void check_locks(void)
{
	static const enum mailbox_file files[] = {FILE_HEADER, FILE_INDEX};
	for (unsigned i = 0; i < 2; i++) {
		struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
		int fd = watcher_of(files[i]);
		if (fd < 0)
			continue;
		require(syscall(SYS_fcntl, fd, F_OFD_GETLK, &lock) == 0);
		require((lock.l_type != F_UNLCK) == (held[files[i]] && held[files[i]] == inode_of(fd)));
	}
}

/* ---- One call ----------------------------------------------------------- */

static void rename_new(unsigned which, struct disk *expected)
{
	char from[PATH_MAX];
	strcpy(from, path_to(name_of[which + 3]));
	if (!expected->file[which + 3].data)
		return;
	require(hook_rename(from, path_to(name_of[which])) == 0);
	bytes_free(&expected->file[which]);
	expected->file[which] = expected->file[which + 3];
	expected->file[which + 3] = (struct test_bytes){0};
	/* Its descriptor is of the new file. */
	close_file(name_of[which]);
	fds[name_of[which]] = fds[name_of[which + 3]];
	fds[name_of[which + 3]] = -1;
}

static void remove_message(uint32_t uid)
{
	char path[400];
	snprintf(path, sizeof path, "%s/%u.", tree, (unsigned)uid);
	bool there = message_there(uid);
	if (hook_unlink(path) != 0)
		return;
	require(!message_there(uid) || (there && mode != MODE_LOG));
	removed[uid] = !message_there(uid);
}

/* `expected` is what would be there without a guard. */
static void call(const struct pristine *of, unsigned what, unsigned a, struct disk *expected)
{
	const struct test_bytes *from;
	unsigned which = a % 3;
	switch (what % 16) {
	case 0:
	case 1:
	case 2:
		open_file_of(name_of[a % NAMES], a & 64 ? O_RDONLY : O_RDWR);
		break;
	case 3:
		close_file(name_of[a % NAMES]);
		break;
	case 4:
	case 5:
	case 6:
		lock_file(a & 1 ? FILE_HEADER : FILE_INDEX, F_WRLCK);
		break;
	case 7:
		lock_file(a & 1 ? FILE_HEADER : FILE_INDEX, a & 2 ? F_RDLCK : F_UNLCK);
		break;
	case 8:
	case 9: /* a rewrite: of what is there, or of what should be */
		from = a & 16 ? &now.file[which] : &of->bytes.file[which];
		if (!from->data)
			break;
		bytes_free(&expected->file[which + 3]);
		begin_anew(of, &expected->file[which + 3], from, a / 4 % 3, a & 32);
		write_file(name_of[which + 3], &expected->file[which + 3]);
		break;
	case 10:
	case 11:
		rename_new(which, expected);
		break;
	case 12:
		remove_message(1 + a % UIDS);
		break;
	case 13:
		if (hook_unlink(path_to(name_of[which + 3])) == 0)
			bytes_free(&expected->file[which + 3]);
		break;
	case 14:
		write_record(of, a);
		break;
	default:
		map_file(name_of[which]);
	}
}

/* ---- One input ---------------------------------------------------------- */

static void begin_here(void)
{
	char text[300], directory[400];
	begin();
	snprintf(directory, sizeof directory, "%s/state", tree);
	int length = snprintf(text, sizeof text, "state_dir = %s\nimapd_conf = %s/none\nbacktrace = off\nlog_rate = 0\nfault_limit = 0\n", directory, tree);
	bytes_save(&(struct test_bytes){.data = (uint8_t *)text, .length = (size_t)length}, tree, "cyrguard.conf");
	snprintf(directory, sizeof directory, "%s/cyrguard.conf", tree);
	require(real_resolve() && setenv("CYRGUARD_CONFIG", directory, 1) == 0);
	policy_current();
	unlink(directory); /* nothing of ours is to be left */
	mode_forced = true;
	for (int i = 0; i < FILE_COUNT; i++)
		fds[i] = -1;
}

/* The directory of the last input's mailbox, which was of another layout. */
static void forget_layout(void)
{
	sigset_t signals;
	require(track_enter(&signals));
	struct mailbox *mailbox = track_mailbox(AT_FDCWD, path_to(FILE_INDEX));
	if (mailbox)
		mailbox->unified = false;
	track_leave(&signals);
}

/* Files that nobody has seen, the caches of what was seen are of others. */
static void lay_out(bool aged)
{
	forget_layout();
	static const struct timespec long_ago[] = {{1700000000, 0}, {1700000000, 0}};
	for (unsigned i = 0; i < NAMES; i++)
		if (name_of[i] < FILE_INDEX_NEW || name_of[i] == FILE_HEADER)
			unlink(path_to(name_of[i]));
	save_mailbox();
	bytes_save(&(struct test_bytes){.data = (uint8_t *)(uintptr_t)"header\n", .length = 7}, tree, "cyrus.header");
	for (unsigned i = 0; i < NAMES && aged; i++)
		utimensat(AT_FDCWD, path_to(name_of[i]), long_ago, 0);
}

static unsigned descriptors(void)
{
	unsigned open = 0;
	DIR *directory = opendir("/proc/self/fd");
	require(directory);
	while (readdir(directory))
		open++;
	closedir(directory);
	return open;
}

static void leave(void)
{
	for (int file = 0; file < FILE_COUNT; file++) {
		unmap((enum mailbox_file)file);
		close_file((enum mailbox_file)file);
	}
}

/* What a session does, and what is different then. */
static bool changes_anything(void)
{
	struct disk before = {0}, after = {0};
	bool changed = false;
	read_disk(&before);
	open_file_of(FILE_HEADER, O_RDWR);
	lock_file(FILE_HEADER, F_WRLCK);
	open_file_of(FILE_INDEX, O_RDWR);
	lock_file(FILE_INDEX, F_WRLCK);
	leave();
	read_disk(&after);
	check_disk(&before, &after);
	for (unsigned i = 0; i < NAMES; i++)
		changed |= !same(&before.file[i], &after.file[i]);
	forget_disk(&before);
	forget_disk(&after);
	return changed;
}

static void check_tree(void)
{
	for (unsigned i = 0; i < 2; i++) {
		char path[PATH_MAX + 16];
		snprintf(path, sizeof path, "%s.cyrguard", path_to(name_of[i]));
		require(access(path, F_OK) != 0);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size < 3 || size > 300)
		return 0;
	if (!*tree)
		begin_here();
	unsigned open = descriptors();
	const struct pristine *of = pristine_of(data[0] % VERSIONS);
	for (unsigned i = 0; i < KEPT; i++)
		if (of->bytes.file[i].data)
			bytes_append(&now.file[i], of->bytes.file[i].data, of->bytes.file[i].length);
	mode = forced_mode = (enum mode)(MODE_LOG + data[1] % 3);
	size_t at = 3;
	for (unsigned i = 0; i < data[2] % 16 && at + 4 <= size; i++, at += 4)
		damage(of, data + at);
	lay_out(data[1] & 64);
	for (unsigned i = 0; i < CALLS && at + 2 <= size; i++, at += 2) {
		struct disk expected = {0}, after = {0};
		read_disk(&expected);
		call(of, data[at], data[at + 1], &expected);
		read_disk(&after);
		check_disk(&expected, &after);
		check_locks();
		forget_disk(&expected);
		forget_disk(&after);
	}
	leave();
	for (unsigned i = 0; mode == MODE_REPAIR && changes_anything(); i++)
		require(i < SESSIONS);
	check_tree();
	stop_watching();
	require(descriptors() == open && !track_overflowed());
	for (uint32_t uid = 1; uid <= UIDS; uid++) {
		tampered[uid] |= removed[uid];
		removed[uid] = false;
	}
	left_over = true; /* the host's own, too */
	forget(&now);
	clean();
	return 0;
}
