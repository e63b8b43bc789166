/* An ordinary program, without any trick: opens mailbox files and reads them in
 * every way it can. Built four times (plain, fortified, large files, both): the
 * same source then refers to other names. Bound to the stat family of before
 * glibc 2.33 with -DOLD_STAT.
 *
 * host ROOT: uses the mailbox ROOT/WAY for each way, prints what it saw. */
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef OLD_STAT
#if defined(__x86_64__)
enum { STAT_VERSION = 1 };
#else
enum { STAT_VERSION = 3 };
#endif
extern int __fxstat(int version, int fd, struct stat *status);
extern int __xstat(int version, const char *path, struct stat *status);
extern int __lxstat(int version, const char *path, struct stat *status);
#define fstat(fd, status)   __fxstat(STAT_VERSION, fd, status)
#define stat(path, status)  __xstat(STAT_VERSION, path, status)
#define lstat(path, status) __lxstat(STAT_VERSION, path, status)
#endif

#if defined(__USE_TIME_BITS64) && __SIZEOF_LONG__ == 4
_Static_assert(offsetof(struct stat, st_dev) == 0 && offsetof(struct stat, st_ino) == 8 && offsetof(struct stat, st_size) == 40,
               "struct stat_time64 of hooks.c is that of libc");
#endif

static const char *root;
static char path[4096];
static volatile int how = O_RDWR;    /* not known to the compiler: __open_2 */
static volatile size_t wanted = 64;  /* nor this: __read_chk */

static const char *index_of(const char *way)
{
	snprintf(path, sizeof path, "%s/%s/cyrus.index", root, way);
	return path;
}

/* All that is read comes from the one file, by whatever call. */
static void look(const char *way, int fd)
{
	struct stat by_fd, by_name, by_link;
	char first[64], second[64];
	if (fd < 0) {
		printf("%s: %s\n", way, strerror(errno));
		return;
	}
	ssize_t n = read(fd, first, wanted), m = pread(fd, second, wanted, 0);
	off_t at = lseek(fd, 0, SEEK_CUR);
	int sizes = fstat(fd, &by_fd) | stat(path, &by_name) | lstat(path, &by_link);
	void *map = mmap(NULL, 64, PROT_READ, MAP_SHARED, fd, 0);
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	int locked = fcntl(fd, F_SETLK, &lock);
	int same = n == m && memcmp(first, second, (size_t)n) == 0 && map != MAP_FAILED && memcmp(first, map, (size_t)n) == 0;
	printf("%s: read %zd at %ld, sizes %d %ld %ld %ld, lock %d, %s\n", way, n, (long)at, sizes, (long)by_fd.st_size,
	       (long)by_name.st_size, (long)by_link.st_size, locked, same ? "the same" : "different");
	if (map != MAP_FAILED)
		munmap(map, 64);
	close(fd);
}

int main(int argc, char **argv)
{
	if (argc < 2)
		return 2;
	root = argv[1];
	look("open", open(index_of("open"), how));
	look("openat", openat(AT_FDCWD, index_of("openat"), how));
	int place = open((index_of("directory"), strrchr(path, '/')[0] = '\0', path), O_RDONLY | O_DIRECTORY);
	int fd = openat(place, "cyrus.index", how);
	close(place);
	index_of("directory");
	look("directory", fd);
	look("create", open(index_of("create"), how | O_CREAT, 0600));
	FILE *stream = fopen(index_of("fopen"), "r+");
	look("fopen", stream ? dup(fileno(stream)) : -1);
	stream = freopen(index_of("freopen"), "r+", stream ? stream : stdin);
	look("freopen", stream ? dup(fileno(stream)) : -1);
	if (stream)
		fclose(stream);
	if (chdir(root) == 0 && chdir("relative") == 0) {
		fd = open("cyrus.index", how);
		index_of("relative");
		if (root[0] == '/')
			look("relative", fd);
	}
	return 0;
}
