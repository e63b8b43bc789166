/* The locks that a program should hold by its own calls, as if nothing else
 * ran in its process: taken by its fcntl, gone with its unlock or its close of
 * any descriptor of the file. Compared with what the kernel says, whenever the
 * guard has done something. Whole-file locks only, as Cyrus takes them.
 *
 * The command is its own program: it should hold what it has taken until it
 * unlocks it or closes the descriptor that it took it through, and whenever it
 * changes something a write lock on cyrus.index and one more (on cyrus.header, or
 * the name's). All this is asked of the kernel before each change. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "tracer.h"

enum { FILES = 512 };

/* Our own descriptor keeps the inode from being used again. */
static struct locked_file {
	int fd;
	dev_t device;
	ino_t inode;
	short held; /* F_UNLCK, F_RDLCK, F_WRLCK */
	int by;     /* the descriptor that it was taken through */
	char name[256];
} files[FILES];
static unsigned count, asked, wrong;

bool all_is_the_programs;

unsigned locks_wrong(void)
{
	return wrong;
}

unsigned locks_asked(void)
{
	return asked;
}

/* The file that a descriptor of the program leads to; NULL: none of the root's. */
static struct locked_file *file_of(pid_t pid, int fd, bool add)
{
	char link[64], name[PATH_MAX];
	struct stat status;
	snprintf(link, sizeof link, "/proc/%d/fd/%d", (int)pid, fd);
	ssize_t n = readlink(link, name, sizeof name - 1);
	if (n <= 0 || stat(link, &status) != 0 || !S_ISREG(status.st_mode))
		return NULL;
	name[n] = '\0';
	for (unsigned i = 0; i < count; i++)
		if (files[i].device == status.st_dev && files[i].inode == status.st_ino)
			return &files[i];
	if (!add || count == FILES || strncmp(name, root, strlen(root)) != 0)
		return NULL;
	int own = open(link, O_RDWR | O_CLOEXEC);
	if (own < 0)
		own = open(link, O_RDONLY | O_CLOEXEC);
	if (own < 0)
		return NULL;
	const char *slash = strrchr(name, '/');
	struct locked_file *file = &files[count++];
	*file = (struct locked_file){.fd = own, .device = status.st_dev, .inode = status.st_ino, .held = F_UNLCK};
	snprintf(file->name, sizeof file->name, "%.255s", slash ? slash + 1 : name);
	return file;
}

static void closing(const struct call *call, int fd)
{
	struct locked_file *file = file_of(call->pid, fd, false);
	if (file && (!all_is_the_programs || file->by == fd))
		file->held = F_UNLCK;
}

static bool takes_lock(const struct call *call)
{
	switch (call->argument[1]) {
	case F_SETLK:
	case F_SETLKW:
		return true;
	case F_OFD_SETLK:
		return all_is_the_programs;
	default:
		return false;
	}
}

static void changing(const struct call *call)
{
	unsigned held = 0, indexes = 0;
	locks_ask(call);
	for (unsigned i = 0; i < count; i++) {
		held += files[i].held != F_UNLCK;
		indexes += files[i].held == F_WRLCK && strcmp(files[i].name, "cyrus.index") == 0;
	}
	if (indexes && held > indexes)
		return;
	wrong++;
	fprintf(stderr, "locks: call %u (%s %s) changes something under %u locks, %u of them on cyrus.index\n", call->nth, call->name, call->path,
	    held, indexes);
}

/* Before the call the descriptor still leads to the file that will be closed. */
void locks_entering(const struct call *call)
{
	const uint64_t *argument = call->argument;
	if (call->number == SYS_fcntl && takes_lock(call))
		file_of(call->pid, (int)argument[0], true); /* the guard's too: it must give back what it takes */
	if (call->guards && !all_is_the_programs)
		return;
	if (all_is_the_programs && call->change != CHANGES_NOTHING)
		changing(call);
	if (call->number == SYS_close)
		closing(call, (int)argument[0]);
	else if ((call->number == SYS_dup2 || call->number == SYS_dup3) && argument[0] != argument[1])
		closing(call, (int)argument[1]);
	else if (call->number == SYS_close_range && !(argument[2] & 4))
		for (uint64_t fd = argument[0]; fd <= argument[1] && fd < 1024; fd++)
			closing(call, (int)fd);
}

void locks_left(const struct call *call)
{
	struct flock lock;
	if ((call->guards && !all_is_the_programs) || call->result != 0 || call->number != SYS_fcntl)
		return;
	if (!takes_lock(call))
		return;
	struct locked_file *file = file_of(call->pid, (int)call->argument[0], true);
	if (file && peek(call->pid, call->argument[2], &lock, sizeof lock) == sizeof lock)
		file->held = lock.l_type, file->by = (int)call->argument[0];
}

/* Of several that hold a read lock F_GETLK names but one. */
static bool among_the_readers(const struct locked_file *file, pid_t pid)
{
	char line[256];
	bool found = false;
	FILE *locks = fopen("/proc/locks", "re");
	while (locks && !found && fgets(line, sizeof line, locks)) {
		int holder;
		unsigned long inode;
		found = sscanf(line, "%*u: POSIX %*s READ %d %*x:%*x:%lu", &holder, &inode) == 2 && holder == pid && inode == file->inode;
	}
	if (locks)
		fclose(locks);
	return found;
}

static short asked_of_kernel(const struct locked_file *file, pid_t pid)
{
	struct flock write = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	if (fcntl(file->fd, F_GETLK, &write) != 0)
		return F_UNLCK;
	/* A lock of the command's open files is nobody's; it runs alone. */
	if (write.l_pid == pid || (all_is_the_programs && write.l_type != F_UNLCK))
		return write.l_type;
	return write.l_type == F_RDLCK && among_the_readers(file, pid) ? F_RDLCK : F_UNLCK;
}

void locks_ask(const struct call *call)
{
	static const char *const names[] = {[F_RDLCK] = "read", [F_WRLCK] = "write", [F_UNLCK] = "no"};
	for (unsigned i = 0; i < count; i++) {
		short now = asked_of_kernel(&files[i], call->pid);
		asked++;
		if (now == files[i].held)
			continue;
		wrong++;
		fprintf(stderr, "locks: before call %u the program has a %s lock on %s, should have a %s lock\n", call->nth + !all_is_the_programs, names[now],
		    files[i].name, names[files[i].held]);
	}
}
