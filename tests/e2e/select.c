/* select DIR: opens a mailbox as a mail reader's SELECT does, header, index and
 * cache, sized and mapped; with "lock" behind it, takes a read lock on the
 * index as Cyrus 3 does. make MINOR RECORDS DIR: writes a mailbox to open. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mailbox_writer.h"

static int map(const char *directory, const char *name)
{
	char path[4096];
	struct stat status;
	snprintf(path, sizeof path, "%s/%s", directory, name);
	int fd = open(path, O_RDWR);
	if (fd < 0 || fstat(fd, &status) != 0) {
		perror(path);
		exit(1);
	}
	if (status.st_size && mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_SHARED, fd, 0) == MAP_FAILED) {
		perror("mmap");
		exit(1);
	}
	return fd;
}

int main(int argc, char **argv)
{
	if (argc == 5 && strcmp(argv[1], "make") == 0) {
		struct mailbox_writer writer;
		char subject[32];
		mailbox_start(&writer, (uint32_t)atoi(argv[2]));
		for (uint32_t uid = 1; uid <= (uint32_t)atoi(argv[3]); uid++) {
			snprintf(subject, sizeof subject, "number %u", uid);
			struct test_record *record = mailbox_add(&writer, uid, subject);
			free(record->message);
			record->message = NULL;
		}
		mailbox_save(&writer, argv[4]);
		mailbox_free(&writer);
		return 0;
	}
	if (argc < 2)
		return 2;
	int index = map(argv[1], "cyrus.index");
	map(argv[1], "cyrus.cache");
	if (argc > 2) {
		struct flock lock = {.l_type = F_RDLCK, .l_whence = SEEK_SET};
		return fcntl(index, F_SETLKW, &lock) == 0 ? 0 : 1;
	}
	return 0;
}
