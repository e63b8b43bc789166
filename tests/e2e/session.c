/* session DIRECTORY STEP…: one process that uses a mailbox again and again, as
 * imapd does while a client stores flags. The first three steps are for the
 * unified layout.
 *
 *   look                 opens cyrus.index, locks it, reads it, closes it
 *   store:UID            under the lock turns a flag of that record
 *   wrong:UID=+N         the same with a cache offset N too large, its CRC right
 *   hold                 opens and locks header, index and cache, for good
 *   held                 tells how many of these locks others see
 *   open                 opens cyrus.index once more
 *   tick                 waits for the next second of the clock
 *   run:COMMAND          something that another program does meanwhile
 *
 * Every step begins with a getppid, for strace. */
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "bytes.h"
#include "crc32.h"
#include "index_format.h"

enum { AT_OFFSET = 24, AT_FLAGS = 32, AT_MODSEQ = 72, FLAGGED = 2 };

static _Noreturn void fail(const char *what)
{
	perror(what);
	exit(1);
}

static int set_lock(int fd, short type)
{
	struct flock lock = {.l_type = type, .l_whence = SEEK_SET};
	return fcntl(fd, F_SETLKW, &lock);
}

static void put(int fd, off_t at, const uint8_t *bytes, size_t length)
{
	if (lseek(fd, at, SEEK_SET) != at || write(fd, bytes, length) != (ssize_t)length)
		fail("write");
}

static void change(int fd, uint8_t *bytes, size_t length, uint32_t uid, uint32_t farther)
{
	struct index_header header;
	const char *reason;
	if (index_header_parse(&header, bytes, length, &reason) != HEADER_OK)
		fail(reason);
	for (uint32_t i = 0; i < header.records; i++) {
		size_t at = header.start_offset + (size_t)i * header.record_size, crc = header.record_size - 4;
		uint8_t *raw = bytes + at;
		if (get_u32(raw) != uid)
			continue;
		put_u32(raw + AT_FLAGS, get_u32(raw + AT_FLAGS) ^ FLAGGED);
		put_u32(raw + AT_OFFSET, get_u32(raw + AT_OFFSET) + farther);
		put_u32(raw + crc, crc32_update(0, raw, crc));
		put(fd, (off_t)at, raw, header.record_size);
	}
	size_t crc = header.start_offset - 4;
	put_u32(bytes + AT_MODSEQ, get_u32(bytes + AT_MODSEQ) + 1);
	put_u32(bytes + crc, crc32_update(0, bytes, crc));
	put(fd, 0, bytes, header.start_offset);
}

static void use(const char *path, uint32_t uid, uint32_t farther)
{
	struct stat status;
	int fd = open(path, O_RDWR);
	if (fd < 0 || set_lock(fd, F_WRLCK) != 0 || fstat(fd, &status) != 0)
		fail(path);
	uint8_t *bytes = malloc((size_t)status.st_size);
	if (!bytes || read(fd, bytes, (size_t)status.st_size) != status.st_size)
		fail(path);
	if (uid)
		change(fd, bytes, (size_t)status.st_size, uid, farther);
	if (set_lock(fd, F_UNLCK) != 0)
		fail("unlock");
	free(bytes);
	close(fd);
}

static const char *const files[] = {"cyrus.header", "cyrus.index", "cyrus.cache"};
enum { FILES = sizeof files / sizeof files[0] };
static int held[FILES];

static void hold(const char *directory)
{
	char path[4096];
	for (int i = 0; i < FILES; i++) {
		snprintf(path, sizeof path, "%s/%s", directory, files[i]);
		held[i] = open(path, O_RDWR | O_CREAT, 0600);
		if (held[i] < 0 || set_lock(held[i], F_WRLCK) != 0)
			fail(path);
	}
}

static void tell_held(void)
{
	int status;
	pid_t child = fork();
	if (child == 0) {
		int locks = 0;
		for (int i = 0; i < FILES; i++) {
			struct flock lock = {.l_type = F_RDLCK, .l_whence = SEEK_SET};
			locks += fcntl(held[i], F_GETLK, &lock) == 0 && lock.l_type == F_WRLCK;
		}
		_exit(locks);
	}
	if (child < 0 || waitpid(child, &status, 0) != child)
		fail("fork");
	printf("%d\n", WEXITSTATUS(status));
}

static void tick(void)
{
	for (time_t now = time(NULL); time(NULL) == now;)
		sched_yield();
}

int main(int argc, char **argv)
{
	char path[4096];
	if (argc < 3)
		return 2;
	unsetenv("LD_PRELOAD"); /* this process alone */
	snprintf(path, sizeof path, "%s/cyrus.index", argv[1]);
	for (int i = 2; i < argc; i++) {
		const char *step = argv[i], *value = strchr(step, ':'), *more = strchr(step, '=');
		getppid();
		if (strncmp(step, "run:", 4) == 0) {
			if (system(value + 1) != 0)
				return 1;
		} else if (strcmp(step, "hold") == 0) {
			hold(argv[1]);
		} else if (strcmp(step, "held") == 0) {
			tell_held();
		} else if (strcmp(step, "open") == 0) {
			if (open(path, O_RDWR) < 0)
				fail(path);
		} else if (strcmp(step, "tick") == 0) {
			tick();
		} else {
			use(path, value ? (uint32_t)atoi(value + 1) : 0, value && more ? (uint32_t)atoi(more + 1) : 0);
		}
	}
	return 0;
}
