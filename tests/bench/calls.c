/* calls FILE [TIMES]: nanoseconds a call on that file, one line each: "NAME NS";
 * with TIMES only makes each call so often, for somebody who counts the
 * instructions of do_*. tests/bench/bench.sh runs it with and without the guard. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { ROUNDS = 9 };

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static const char *path;
static int fd;

__attribute__((noinline)) static void do_open_close(void)
{
	close(open(path, O_RDONLY));
}

__attribute__((noinline)) static void do_fstat(void)
{
	struct stat status;
	fstat(fd, &status);
}

__attribute__((noinline)) static void do_stat(void)
{
	struct stat status;
	stat(path, &status);
}

__attribute__((noinline)) static void do_mmap_munmap(void)
{
	munmap(mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0), 4096);
}

__attribute__((noinline)) static void do_fcntl(void)
{
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	fcntl(fd, F_SETLK, &lock);
}

__attribute__((noinline)) static void do_read(void)
{
	char byte;
	if (pread(fd, &byte, 1, 0) < 0)
		abort();
}

/* Returns at once in the kernel: what is left is the cost of the call itself. */
__attribute__((noinline)) static void do_close_bad(void)
{
	close(-1);
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
	static const struct {
		const char *name;
		void (*call)(void);
		int times;
	} calls[] = {
	    {"open+close", do_open_close, 20000}, {"fstat", do_fstat, 100000},   {"stat", do_stat, 50000},
	    {"mmap+munmap", do_mmap_munmap, 20000}, {"fcntl", do_fcntl, 100000}, {"pread", do_read, 100000},
	    {"close(-1)", do_close_bad, 200000},
	};
	path = argc > 1 ? argv[1] : "/etc/passwd";
	fd = open(path, O_RDWR);
	if (fd < 0)
		fd = open(path, O_RDONLY);
	if (fd < 0) {
		perror(path);
		return 2;
	}
	for (int n = 0; argc > 2 && n < atoi(argv[2]); n++)
		for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++)
			calls[i].call();
	for (size_t i = 0; argc < 3 && i < sizeof calls / sizeof calls[0]; i++) {
		double best[ROUNDS];
		for (int r = 0; r < ROUNDS; r++) {
			double start = now();
			for (int n = 0; n < calls[i].times; n++)
				calls[i].call();
			best[r] = (now() - start) / calls[i].times;
		}
		qsort(best, ROUNDS, sizeof best[0], by_value);
		printf("%s %.1f\n", calls[i].name, best[ROUNDS / 2]);
	}
	return 0;
}
