/* A mailbox of the split layout with three messages, its cyrus.index open and
 * visited, and a table of what is promised: each in a process of its own. For
 * tests that call one unit of ring 2 with a host of their own. */
#ifndef CYRGUARD_VISIT_FIXTURE_H
#define CYRGUARD_VISIT_FIXTURE_H

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "mailbox_writer.h"
#include "real.h"
#include "visit.h"

static char *directory;
static struct real kept;
static struct visit visit;
static int index_fd;
static struct mailbox_writer writer; /* what the files hold */
static sigset_t signals;
static void (*prepare)(void (*act)(void)); /* before anything is read, or NULL */

#define promise(condition) \
	do { \
		if (!(condition)) { \
			fprintf(stderr, "# line %d: %s\n", __LINE__, #condition); \
			_exit(1); \
		} \
	} while (0)

static inline char *at(const char *name)
{
	static char paths[4][4200];
	static unsigned next;
	char *path = paths[next++ % 4];
	snprintf(path, sizeof paths[0], "%s/%s", directory, name);
	return path;
}

static inline int host_opens(const char *name, int flags)
{
	int fd = open(at(name), flags, 0600);
	promise(fd >= 0 && track_opened(fd, AT_FDCWD, at(name), flags));
	return fd;
}

/* For real.fstat64. */
static inline int tells_nothing(int fd, struct stat64 *status)
{
	errno = EIO;
	return -1;
}

struct row {
	const char *name;
	void (*act)(void);
};

static inline void run(void (*act)(void))
{
	mailbox_start(&writer, 9);
	for (uint32_t uid = 1; uid <= 3; uid++)
		mailbox_add(&writer, uid, "a subject");
	mailbox_save(&writer, directory);
	bytes_save(&(struct test_bytes){0}, directory, "cyrus.header");
	if (prepare)
		prepare(act);
	promise(real_resolve() && track_enter(&signals));
	kept = real;
	index_fd = host_opens("cyrus.index", O_RDWR);
	promise(visit_begin(&visit, track_find(index_fd)->mailbox, index_fd));
	act();
	_exit(0);
}

static inline int run_rows(const struct row *rows, int count)
{
	bool failed = false;
	setenv("CYRGUARD_MODE", "off", 1);
	printf("1..%d\n", count);
	for (int i = 0; i < count; i++) {
		int status;
		directory = realpath(test_directory(), NULL);
		umask(022);
		fflush(stdout);
		pid_t child = fork();
		if (child == 0) {
			alarm(60);
			run(rows[i].act);
		}
		bool good = waitpid(child, &status, 0) == child && status == 0;
		printf("%sok %d - %s\n", good ? "" : "not ", i + 1, rows[i].name);
		failed |= !good;
		test_directory_remove(directory);
	}
	return failed;
}

#endif
