#include "shared_known.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include "policy.h"
#include "real.h"

enum {
	PROCESS_SLOTS = 1 << 14,
	SHARED_SLOTS = 1 << 16, /* 1 MiB: some 60 million messages in blocks of 1,024 */
};

static struct fingerprint process_slots[PROCESS_SLOTS];
static struct known process_known = {process_slots, PROCESS_SLOTS};
static struct known shared;

/* Only a file that nobody but this user or root can write is believed: what it
 * says is not checked again. */
static bool trusted(const struct stat64 *status)
{
	return (status->st_uid == 0 || status->st_uid == geteuid()) && !(status->st_mode & (S_IWGRP | S_IWOTH));
}

static void map_shared(void)
{
	enum { SIZE = SHARED_SLOTS * sizeof(struct fingerprint) };
	char path[PATH_MAX];
	struct stat64 status;
	snprintf(path, sizeof path, "%s/known", policy_current()->state_dir);
	int fd = real_open_private(path, O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
	if (fd < 0)
		return;
	/* Every page is there before it is mapped: a full file system must not
	 * become a SIGBUS. A file of another size is another version's. */
	if (real_fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && trusted(&status) &&
	    (status.st_size == SIZE || (status.st_size == 0 && posix_fallocate(fd, 0, SIZE) == 0))) {
		void *slots = real.mmap64(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
		if (slots != MAP_FAILED)
			shared = (struct known){slots, SHARED_SLOTS};
	}
	real.close(fd);
}

struct known *shared_known(enum known_where where)
{
	static bool tried;
	if (where == KNOWN_PROCESS)
		return &process_known;
	if (!tried) {
		int kept = errno;
		tried = true;
		map_shared();
		errno = kept;
	}
	return shared.slot ? &shared : NULL;
}
