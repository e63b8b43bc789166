/* A directory tree as it was, and whether two are alike, quicker than by cp and
 * sha256sum: the tests do either some hundred thousand times.
 *
 *   tree copy FROM TO…  each TO becomes a copy of FROM: modes, times, hard links
 *   tree sum DIRECTORY  a number for names, modes and bytes; times do not count */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LINKS = 256 };

__attribute__((noreturn)) static void die(const char *path)
{
	fprintf(stderr, "tree: %s: %s\n", path, strerror(errno));
	exit(2);
}

static int real_names(const struct dirent *entry)
{
	return strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
}

/* Calls `each` with every name in `directory`, in order. */
static void walk(const char *directory, const char *other, void (*each)(const char *path, const char *other))
{
	struct dirent **entries;
	char path[PATH_MAX], beside[PATH_MAX];
	int count = scandir(directory, &entries, real_names, alphasort);
	if (count < 0)
		die(directory);
	for (int i = 0; i < count; i++) {
		snprintf(path, sizeof path, "%s/%s", directory, entries[i]->d_name);
		snprintf(beside, sizeof beside, "%s/%s", other, entries[i]->d_name);
		each(path, beside);
		free(entries[i]);
	}
	free(entries);
}

static struct stat status_of(const char *path)
{
	struct stat status;
	if (lstat(path, &status) != 0)
		die(path);
	return status;
}

/* ---- Copies ----------------------------------------------------------------- */

static void remove_all(const char *path, const char *unused)
{
	(void)unused;
	if (unlink(path) == 0)
		return;
	if (errno != EISDIR && errno != EPERM)
		die(path);
	walk(path, "", remove_all);
	if (rmdir(path) != 0)
		die(path);
}

static void copy_bytes(const char *from, const char *to, const struct stat *status)
{
	int in = open(from, O_RDONLY | O_CLOEXEC), out = open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (in < 0 || out < 0)
		die(to);
	char bytes[65536];
	ssize_t n;
	while ((n = read(in, bytes, sizeof bytes)) > 0)
		if (write(out, bytes, (size_t)n) != n)
			die(to);
	if (n < 0 || fchmod(out, status->st_mode & 07777) != 0)
		die(to);
	close(in);
	close(out);
}

/* Another name of a file that is copied already. */
static bool linked(const char *to, const struct stat *status)
{
	static struct {
		ino_t inode;
		char *to;
	} links[LINKS];
	static int count;
	if (status->st_nlink < 2)
		return false;
	for (int i = 0; i < count; i++)
		if (links[i].inode == status->st_ino)
			return link(links[i].to, to) == 0;
	if (count == LINKS)
		die("too many hard links");
	links[count].inode = status->st_ino;
	links[count++].to = strdup(to);
	return false;
}

static void copy(const char *from, const char *to)
{
	struct stat status = status_of(from);
	char target[PATH_MAX];
	switch (status.st_mode & S_IFMT) {
	case S_IFDIR:
		if (mkdir(to, 0700) != 0)
			die(to);
		walk(from, to, copy);
		if (chmod(to, status.st_mode & 07777) != 0)
			die(to);
		break;
	case S_IFREG:
		if (!linked(to, &status))
			copy_bytes(from, to, &status);
		break;
	case S_IFLNK:
		memset(target, 0, sizeof target);
		if (readlink(from, target, sizeof target - 1) < 0 || symlink(target, to) != 0)
			die(to);
		break;
	default:
		return; /* a socket: of no use without its process */
	}
	const struct timespec times[] = {status.st_atim, status.st_mtim};
	utimensat(AT_FDCWD, to, times, AT_SYMLINK_NOFOLLOW);
}

/* ---- Sums --------------------------------------------------------------------- */

static uint64_t sum = UINT64_C(0xcbf29ce484222325);
static size_t root_length;

static void add(const void *bytes, size_t length)
{
	for (const uint8_t *p = bytes; length--; p++)
		sum = (sum ^ *p) * UINT64_C(0x100000001b3);
}

static void add_file(const char *path, const char *unused)
{
	(void)unused;
	struct stat status = status_of(path);
	const uint64_t head[] = {status.st_mode, S_ISREG(status.st_mode) ? (uint64_t)status.st_size : 0};
	add(path + root_length, strlen(path + root_length) + 1);
	add(head, sizeof head);
	if (S_ISDIR(status.st_mode))
		walk(path, "", add_file);
	if (!S_ISREG(status.st_mode) || !status.st_size)
		return;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	void *bytes = fd < 0 ? MAP_FAILED : mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (bytes == MAP_FAILED)
		die(path);
	add(bytes, (size_t)status.st_size);
	munmap(bytes, (size_t)status.st_size);
	close(fd);
}

int main(int argc, char **argv)
{
	if (argc >= 4 && argc % 2 == 0 && strcmp(argv[1], "copy") == 0) {
		umask(0);
		for (char **pair = argv + 2; *pair; pair += 2) {
			if (access(pair[1], F_OK) == 0)
				remove_all(pair[1], "");
			copy(pair[0], pair[1]);
		}
	} else if (argc == 3 && strcmp(argv[1], "sum") == 0) {
		root_length = strlen(argv[2]);
		add_file(argv[2], "");
		printf("%016llx\n", (unsigned long long)sum);
	} else {
		fprintf(stderr, "tree copy FROM TO [FROM TO…] | tree sum DIRECTORY\n");
		return 2;
	}
	return 0;
}
