/* The files that tests of the hook layer open, and what the kernel says of a
 * descriptor: the truth that track.c's tables are compared with. Made past the
 * hooks. */
#ifndef CYRGUARD_TRACK_MODEL_H
#define CYRGUARD_TRACK_MODEL_H

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "mailbox.h"
#include "real.h"

enum { FILES = 6, MAILBOX_FILES = 5 };

static char folder[] = "/tmp/cyrguard-track.XXXXXX";
static const char *const names[FILES] = {"cyrus.index", "cyrus.cache", "cyrus.expunge", "cyrus.header", "cyrus.index.NEW", "foreign"};
static const enum mailbox_file kinds[MAILBOX_FILES] = {FILE_INDEX, FILE_CACHE, FILE_EXPUNGE, FILE_HEADER, FILE_INDEX_NEW};
static char paths[FILES][64];
static struct stat64 identity[FILES];

static void make_files(off_t size)
{
	if (!mkdtemp(folder))
		exit(2);
	for (int i = 0; i < FILES; i++) {
		snprintf(paths[i], sizeof paths[i], "%s/%s", folder, names[i]);
		int fd = (int)syscall(SYS_openat, AT_FDCWD, paths[i], O_RDWR | O_CREAT, 0600);
		if (fd < 0 || syscall(SYS_ftruncate, fd, size) != 0 || real_fstat(fd, &identity[i]) != 0)
			exit(2);
		syscall(SYS_close, fd);
	}
}

static void remove_files(void)
{
	for (int i = 0; i < FILES; i++)
		unlink(paths[i]);
	rmdir(folder);
}

/* Which of the files `fd` leads to; -1: none. */
static int truth(int fd)
{
	struct stat64 status;
	if (real_fstat(fd, &status) != 0)
		return -1;
	for (int i = 0; i < FILES; i++)
		if (status.st_dev == identity[i].st_dev && status.st_ino == identity[i].st_ino)
			return i;
	return -1;
}

#endif
