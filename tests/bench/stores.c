/* stores MINOR RECORDS DIRECTORY [COUNT]: a mailbox with that many records, or
 * COUNT of them as DIRECTORY/0, DIRECTORY/1, …, without their message files. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "mailbox_writer.h"

static void make(struct mailbox_writer *writer, unsigned minor, unsigned records)
{
	char subject[64];
	mailbox_start(writer, minor);
	for (unsigned uid = 1; uid <= records; uid++) {
		snprintf(subject, sizeof subject, "message number %u of the benchmark, %*s", uid, (int)(uid * 7 % 40), "");
		struct test_record *record = mailbox_add(writer, uid, subject);
		free(record->message);
		record->message = NULL;
	}
}

int main(int argc, char **argv)
{
	struct mailbox_writer writer;
	if (argc < 4) {
		fputs("usage: stores MINOR RECORDS DIRECTORY [COUNT]\n", stderr);
		return 2;
	}
	make(&writer, (unsigned)atoi(argv[1]), (unsigned)atoi(argv[2]));
	for (int i = 0; argc > 4 && i < atoi(argv[4]); i++) {
		char path[4096];
		snprintf(path, sizeof path, "%s/%d", argv[3], i);
		if (mkdir(path, 0755) != 0) {
			perror(path);
			return 2;
		}
		mailbox_save(&writer, path);
	}
	if (argc == 4)
		mailbox_save(&writer, argv[3]);
	mailbox_free(&writer);
	return 0;
}
