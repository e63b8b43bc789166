/* The host's files as a visit sees them when something happens between its two
 * looks: a file is replaced, removed, or is the host's own by now; names that fit
 * nowhere; what cannot be given back. */
#include "carry.h"
#include "commit.h"
#include "overlay.h"
#include "veto.h"
#include "visit_fixture.h"

/* By a descriptor of its own, closed again: another process asks. */
static bool locked(const char *name)
{
	int status;
	pid_t child = fork();
	if (child == 0) {
		struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
		int fd = open(at(name), O_RDWR);
		_exit(fd >= 0 && kept.fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK);
	}
	return waitpid(child, &status, 0) == child && WEXITSTATUS(status) == 1;
}

static bool closed(int fd)
{
	return fcntl(fd, F_GETFD) < 0 && errno == EBADF;
}

/* ---- Between two looks -------------------------------------------------- */

static void (*happens)(void); /* at the next call of that kind, once */
static int last_opened = -1;

static void it_happens(void)
{
	void (*what)(void) = happens;
	happens = NULL;
	if (what)
		what();
}

static int open_when_it_happens(const char *path, int flags, mode_t mode)
{
	it_happens();
	return last_opened = kept.open64(path, flags, mode);
}

static int lock_when_it_happens(int fd, int command, void *argument)
{
	if (command == F_SETLK)
		it_happens();
	return kept.fcntl(fd, command, argument);
}

static int never_unlocks(int fd, int command, void *argument)
{
	const struct flock *lock = argument;
	if (command == F_SETLK && lock->l_type == F_UNLCK) {
		errno = EIO;
		return -1;
	}
	return kept.fcntl(fd, command, argument);
}

static int never_duplicates(int from, int to, int flags)
{
	errno = EBUSY;
	return -1;
}

static void replace(const char *name)
{
	int fd = open(at("other"), O_RDWR | O_CREAT, 0600);
	promise(fd >= 0 && close(fd) == 0 && rename(at("other"), at(name)) == 0);
}

/* Something is mounted over the name. */
static int open_on_another_device(const char *path, int flags, mode_t mode)
{
	return last_opened = kept.open64(strcmp(path, "/") == 0 ? path : "/dev/null", flags & ~(O_CREAT | O_EXCL), mode);
}

static void header_is_replaced(void)
{
	replace("cyrus.header");
}

static void cache_is_replaced(void)
{
	replace("cyrus.cache");
}

static int of_the_host = -1;

static void cache_is_replaced_by_one_of_the_host(void)
{
	cache_is_replaced();
	of_the_host = host_opens("cyrus.cache", O_RDWR);
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	promise(kept.fcntl(of_the_host, F_SETLK, &lock) == 0);
}

static void cache_is_removed(void)
{
	unlink(at("cyrus.cache"));
}

/* ---- What is promised --------------------------------------------------- */

static void a_lock_of_a_replaced_file_is_none(void)
{
	struct visit_lock lock;
	real.fcntl = lock_when_it_happens;
	happens = header_is_replaced;
	promise(!visit_lock(&visit, FILE_HEADER, &lock));
	promise(lock.fd == -1 && !locked("cyrus.header"));
	promise(visit_lock(&visit, FILE_HEADER, &lock) && lock.taken && locked("cyrus.header"));
	visit_unlock(&lock);
	promise(!locked("cyrus.header"));
}

static void what_is_replaced_before_it_is_opened_is_not_locked(void)
{
	struct visit_lock lock;
	real.open64 = open_when_it_happens;
	happens = header_is_replaced;
	promise(!visit_lock(&visit, FILE_HEADER, &lock));
	promise(lock.fd == -1 && closed(last_opened) && !locked("cyrus.header"));
}

static void an_unknown_lock_of_the_host_stays(void)
{
	struct visit_lock lock;
	struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	int fd = host_opens("cyrus.header", O_RDWR);
	promise(fcntl(fd, F_SETLK, &whole) == 0); /* past the hooks */
	promise(!visit_lock(&visit, FILE_HEADER, &lock) && lock.fd == -1);
	promise(!closed(fd) && locked("cyrus.header"));
}

static void a_host_that_uses_flock_gets_no_locks(void)
{
	struct visit_lock lock;
	track_uses_flock = true;
	promise(!visit_lock(&visit, FILE_HEADER, &lock) && lock.fd == -1);
	track_uses_flock = false;
	promise(visit_lock(&visit, FILE_HEADER, &lock));
}

static void to_unlock_is_not_tried_for_ever(void)
{
	struct visit_lock lock;
	promise(visit_lock(&visit, FILE_HEADER, &lock) && lock.owned);
	const int fd = lock.fd;
	real.fcntl = never_unlocks;
	visit_unlock(&lock);
	promise(lock.fd == -1 && closed(fd) && !locked("cyrus.header")); /* the close gave it up */
}

static void what_tells_nothing_is_not_used(void)
{
	struct visit_lock lock;
	bool owned;
	real.fstat64 = tells_nothing;
	promise(!visit_lock(&visit, FILE_HEADER, &lock) && lock.fd == -1 && !lock.taken);
	promise(visit_writable(&visit, FILE_INDEX_NEW, &owned) == -1 && !owned && access(at("cyrus.index.NEW"), F_OK) != 0);
	real.fstat64 = kept.fstat64;
	promise(visit_lock(&visit, FILE_HEADER, &lock) && lock.taken);
	visit_unlock(&lock);
}

static void what_cannot_be_locked_is_not(void)
{
	struct visit_lock lock;
	promise(unlink(at("cyrus.header")) == 0);
	promise(!visit_lock(&visit, FILE_HEADER, &lock));
	promise(mkdir(at("cyrus.header"), 0700) == 0); /* cannot be opened for writing */
	promise(!visit_lock(&visit, FILE_HEADER, &lock) && lock.fd == -1 && !lock.owned);
}

static void a_replaced_file_is_not_read(void)
{
	bool owned, hidden;
	real.open64 = open_when_it_happens;
	happens = cache_is_replaced;
	promise(visit_borrow(visit.mailbox, FILE_CACHE, &owned, &hidden) == -1 && hidden && !owned && closed(last_opened));
	happens = cache_is_removed;
	promise(visit_borrow(visit.mailbox, FILE_CACHE, &owned, &hidden) == -1 && !hidden && !owned);
	promise(visit_borrow(visit.mailbox, FILE_CACHE, &owned, &hidden) == -1 && !hidden && !owned);
}

static void nor_is_it_closed_if_the_host_has_it(void)
{
	bool owned, hidden;
	real.open64 = open_when_it_happens;
	happens = cache_is_replaced_by_one_of_the_host;
	promise(visit_borrow(visit.mailbox, FILE_CACHE, &owned, &hidden) == -1 && hidden && !owned);
	promise(!closed(last_opened) && locked("cyrus.cache"));
}

static void what_the_host_only_writes_is_not_read(void)
{
	bool owned, hidden;
	host_opens("cyrus.cache", O_WRONLY);
	promise(visit_borrow(visit.mailbox, FILE_CACHE, &owned, &hidden) == -1 && hidden && !owned);
}

static void what_the_host_only_reads_is_not_written(void)
{
	bool owned;
	host_opens("cyrus.cache", O_RDONLY);
	promise(visit_writable(&visit, FILE_CACHE, &owned) == -1 && !owned);
}

static void a_new_file_is_like_the_index(void)
{
	struct stat status;
	bool owned;
	promise(fchmod(index_fd, 0640) == 0);
	int fd = visit_writable(&visit, FILE_EXPUNGE_NEW, &owned);
	promise(fd >= 5 && owned && fstat(fd, &status) == 0 && (status.st_mode & 0777) == (0640 & ~0022) && status.st_uid == geteuid());
	if (geteuid() != 0)
		return;
	/* An unprivileged host makes files of its own user, and that is no error. */
	promise(fchown(index_fd, 65534, 65534) == 0);
	fd = visit_writable(&visit, FILE_INDEX_NEW, &owned);
	promise(fd >= 0 && fstat(fd, &status) == 0 && status.st_uid == 65534 && status.st_gid == 65534);
	promise(fchown(index_fd, 0, 65534) == 0);
	fd = visit_writable(&visit, FILE_HEADER_NEW, &owned);
	promise(fd >= 0 && fstat(fd, &status) == 0 && status.st_uid == 0 && status.st_gid == 65534);
	promise(fchown(index_fd, 0, 0) == 0 && chmod(directory, 0777) == 0 && seteuid(65534) == 0);
	errno = 0;
	fd = visit_writable(&visit, FILE_CACHE_NEW, &owned);
	promise(fd >= 0 && owned && errno == 0 && fstat(fd, &status) == 0 && status.st_uid == 65534);
	promise(seteuid(0) == 0);
}

static void the_host_follows_only_to_what_was_locked(void)
{
	struct stat before, after;
	int other = open(at("cyrus.cache"), O_RDONLY);
	promise(fstat(index_fd, &before) == 0);
	promise(!visit_follow_index(&visit, other));
	promise(fstat(index_fd, &after) == 0 && after.st_ino == before.st_ino);
	replace("cyrus.index");
	int replaced = open(at("cyrus.index"), O_RDWR);
	real.dup3 = never_duplicates;
	promise(!visit_follow_index(&visit, replaced));
	promise(fstat(index_fd, &after) == 0 && after.st_ino == before.st_ino);
	real.dup3 = kept.dup3;
	promise(visit_follow_index(&visit, replaced));
	promise(fstat(index_fd, &after) == 0 && after.st_ino != before.st_ino && track_find(index_fd)->inode == after.st_ino);
}

static void an_index_of_another_name_is_not_visited(void)
{
	replace("cyrus.index");
	promise(!visit_begin(&visit, visit.mailbox, index_fd));
	promise(unlink(at("cyrus.index")) == 0 && !visit_begin(&visit, visit.mailbox, index_fd));
}

static void another_device_is_another_file(void)
{
	struct visit_lock lock;
	bool owned, hidden;
	real.open64 = open_on_another_device;
	promise(!visit_lock(&visit, FILE_HEADER, &lock) && lock.fd == -1 && closed(last_opened));
	promise(visit_borrow(visit.mailbox, FILE_CACHE, &owned, &hidden) == -1 && hidden && !owned && closed(last_opened));
	promise(!visit_begin(&visit, visit.mailbox, open("/dev/null", O_RDWR)));
}

static void any_of_its_times_tells_a_change(void)
{
	struct visit_states now = visit.states;
	promise(visit_same(&now, &visit.states));
	now.file[FILE_CACHE].changed.tv_nsec ^= 1;
	promise(!visit_same(&now, &visit.states));
	now = visit.states;
	now.file[FILE_EXPUNGE].modified.tv_sec++;
	promise(!visit_same(&now, &visit.states));
}

/* No directory: there is no file, and none is hidden. What cannot be looked at
 * is not known to be absent. */
static void a_file_is_no_directory(void)
{
	struct mailbox_place *place = &visit.mailbox->place;
	bool owned, hidden;
	strcpy(place->cache, at("cyrus.index"));
	promise(visit_borrow(visit.mailbox, FILE_CACHE, &owned, &hidden) == -1 && !hidden);
	strcpy(place->archive_cache, directory);
	strcat(place->archive_cache, "/none");
	visit_open(&visit);
	promise(visit.files.archive_cache_absent);
	visit_end(&visit);
	strcpy(place->archive_cache, at("cyrus.index"));
	visit_open(&visit);
	promise(!visit.files.archive_cache_absent && visit.files.descriptor[FILE_ARCHIVE_CACHE] == -1);
}

/* Wherever the mailbox lies, nobody is asked about another file. */
static void a_name_that_fits_nowhere_is_no_file(void)
{
	static struct mailbox mailbox;
	static char path[2 * PATH_MAX];
	struct visit_lock lock;
	struct file_state state;
	const struct plan_options bounds = {.max_parts = 0};
	struct visit there = {.mailbox = &mailbox, .index = index_fd};
	const char *reason;
	bool owned, hidden;
	uint32_t uid;
	memset(mailbox.place.data, 'x', PATH_MAX - 6);
	mailbox.place.data[0] = '/';
	mailbox_place_plain(&mailbox.place, strdup(mailbox.place.data));
	promise(!visit_host_holds(&mailbox, FILE_HEADER) && !visit_lock(&there, FILE_HEADER, &lock) && lock.fd == -1);
	promise(!visit_state_by_name(&mailbox, FILE_CACHE, &state) && !visit_begin(&there, &mailbox, index_fd));
	promise(visit_borrow(&mailbox, FILE_CACHE, &owned, &hidden) == -1 && visit_writable(&there, FILE_CACHE, &owned) == -1);
	promise(!visit_follow_index(&there, index_fd));
	promise(!carry_begin(&mailbox, &bounds, false));
	promise(!commit_rename(&mailbox.place, FILE_CACHE_NEW, FILE_CACHE, index_fd, &reason));
	/* The names of .NEW may be too long by themselves. */
	mailbox.place.cache[PATH_MAX - 14] = '\0';
	promise(!commit_rename(&mailbox.place, FILE_CACHE_NEW, FILE_CACHE, index_fd, &reason));
	promise(!commit_rename(&mailbox.place, FILE_CACHE, FILE_CACHE_NEW, index_fd, &reason));
	veto_begin(&mailbox);
	memset(path, 'x', sizeof path);
	strcpy(path + sizeof path - 4, "/2.");
	path[0] = '/';
	promise(!veto_asked(AT_FDCWD, path, &uid));
}

/* The directory is asked for by every way that a name can have. */
static void a_message_is_known_by_every_name(void)
{
	uint32_t uid;
	int here = open(directory, O_RDONLY | O_DIRECTORY), header = host_opens("cyrus.header", O_RDWR);
	struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	promise(!veto_asked(AT_FDCWD, at("2."), &uid));
	veto_begin(visit.mailbox);
	promise(!veto_asked(AT_FDCWD, at("2."), &uid)); /* the header is not locked */
	promise(fcntl(header, F_SETLK, &whole) == 0 && track_lock(header, TRACK_WRITE_LOCKED));
	promise(veto_asked(AT_FDCWD, at("2."), &uid) == visit.mailbox && uid == 2);
	promise(!veto_asked(AT_FDCWD, at("9."), &uid) && !veto_asked(AT_FDCWD, "/2.", &uid));
	promise(veto_asked(here, "2.", &uid) == visit.mailbox && veto_asked(here, at("2."), &uid) == visit.mailbox);
	promise(!veto_asked(here, "below/2.", &uid) && !veto_asked(-1, "2.", &uid));
	promise(chdir(directory) == 0 && veto_asked(AT_FDCWD, "2.", &uid) == visit.mailbox && veto_asked(AT_FDCWD, "./2.", &uid) == visit.mailbox);
	/* Changed, it is read again; when it is gone nobody knows. */
	promise(ftruncate(index_fd, 96 + 80) == 0 && !veto_asked(AT_FDCWD, "2.", &uid) && veto_asked(AT_FDCWD, "1.", &uid));
	promise(ftruncate(index_fd, 10) == 0 && !veto_asked(AT_FDCWD, "1.", &uid) && !veto_asked(AT_FDCWD, "1.", &uid));
	promise(unlink(at("cyrus.index")) == 0 && !veto_asked(AT_FDCWD, "1.", &uid));
	veto_end(visit.mailbox);
	promise(!veto_possible && !veto_asked(here, "1.", &uid));
}

static void stamp_index(time_t seconds, long nanoseconds)
{
	const struct timespec then[] = {{seconds, nanoseconds}, {seconds, nanoseconds}};
	promise(futimens(index_fd, then) == 0);
}

static void renumber(uint32_t number, uint8_t uid)
{
	promise(pwrite(index_fd, &uid, 1, 96 + number * 80 + 3) == 1);
}

/* Who is alive is read again when either half of its time is another. */
static void a_message_lives_as_long_as_it_is_listed(void)
{
	uint32_t uid;
	static struct mailbox copy;
	int header = host_opens("cyrus.header", O_RDWR);
	promise(track_lock(header, TRACK_WRITE_LOCKED));
	copy = *visit.mailbox;
	veto_begin(&copy);
	stamp_index(1000000000, 0);
	promise(veto_asked(AT_FDCWD, at("2."), &uid) == &copy);
	renumber(1, 12);
	stamp_index(1000000001, 0);
	promise(!veto_asked(AT_FDCWD, at("2."), &uid) && veto_asked(AT_FDCWD, at("12."), &uid));
	renumber(1, 2);
	stamp_index(1000000001, 1);
	promise(veto_asked(AT_FDCWD, at("2."), &uid) && !veto_asked(AT_FDCWD, at("12."), &uid));
	/* Of another device; of a slot that another mailbox has by now. */
	promise(!veto_asked(AT_FDCWD, "/proc/2.", &uid));
	copy.inode++;
	promise(!veto_asked(AT_FDCWD, at("2."), &uid));
	copy.inode--;
	copy.device++;
	promise(!veto_asked(AT_FDCWD, at("2."), &uid));
	copy.device--;
	/* Its cyrus.index can be read through no descriptor, or has no name. */
	promise(veto_asked(AT_FDCWD, at("2."), &uid));
	track_closed(index_fd);
	close(index_fd);
	index_fd = host_opens("cyrus.index", O_WRONLY);
	stamp_index(1000000002, 0);
	promise(!veto_asked(AT_FDCWD, at("2."), &uid));
	track_closed(index_fd);
	close(index_fd);
	promise(veto_asked(AT_FDCWD, at("2."), &uid) == &copy);
	memset(copy.place.index, 'x', PATH_MAX - 6);
	copy.place.index[0] = '/';
	promise(!veto_asked(AT_FDCWD, at("2."), &uid));
}

/* Four at a time: the oldest are forgotten first. */
static void clean_ups_come_and_go(void)
{
	static struct mailbox many[8];
	for (size_t i = 0; i < 8; i++) {
		many[i] = *visit.mailbox;
		veto_begin(&many[i]);
	}
	for (size_t i = 0; i < 8; i++) {
		promise(veto_possible);
		veto_end(&many[i]);
	}
	promise(!veto_possible);
}

static void nothing_is_carried_that_was_not_begun(void)
{
	const struct plan_options bounds = {.max_parts = 0};
	promise(!carry_of(NULL) && !carry_of(visit.mailbox));
	carry_follow();
	carry_end();
	promise(!carry_begin(visit.mailbox, &bounds, true)); /* no cyrus.expunge */
	promise(!overlay_exists(visit.mailbox) && overlay_growth(1, 1) == 0);
}

/* ------------------------------------------------------------------------- */

static const struct row rows[] = {
	{"a lock of a replaced file is none", a_lock_of_a_replaced_file_is_none},
	{"what is replaced before it is opened is not locked", what_is_replaced_before_it_is_opened_is_not_locked},
	{"an unknown lock of the host stays", an_unknown_lock_of_the_host_stays},
	{"a host that uses flock gets no locks", a_host_that_uses_flock_gets_no_locks},
	{"to unlock is not tried for ever", to_unlock_is_not_tried_for_ever},
	{"what tells nothing is not used", what_tells_nothing_is_not_used},
	{"what cannot be locked is not", what_cannot_be_locked_is_not},
	{"a replaced file is not read", a_replaced_file_is_not_read},
	{"nor is it closed if the host has it", nor_is_it_closed_if_the_host_has_it},
	{"what the host only writes is not read", what_the_host_only_writes_is_not_read},
	{"what the host only reads is not written", what_the_host_only_reads_is_not_written},
	{"a new file is like the index", a_new_file_is_like_the_index},
	{"the host follows only to what was locked", the_host_follows_only_to_what_was_locked},
	{"an index of another name is not visited", an_index_of_another_name_is_not_visited},
	{"another device is another file", another_device_is_another_file},
	{"any of its times tells a change", any_of_its_times_tells_a_change},
	{"a file is no directory", a_file_is_no_directory},
	{"a name that fits nowhere is no file", a_name_that_fits_nowhere_is_no_file},
	{"a message is known by every name", a_message_is_known_by_every_name},
	{"a message lives as long as it is listed", a_message_lives_as_long_as_it_is_listed},
	{"clean-ups come and go", clean_ups_come_and_go},
	{"nothing is carried that was not begun", nothing_is_carried_that_was_not_begun},
};

int main(void)
{
	return run_rows(rows, sizeof rows / sizeof rows[0]);
}
