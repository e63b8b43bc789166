/* A host whose functions have names: what opens the mailbox is in the stack.
 * stack_host DIRECTORY… [HOW]: opens cyrus.index of each; "handler" before a
 * name: out of a signal handler. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char *directory;
static volatile int opened;

__attribute__((noinline)) static int mailbox_open_index(void)
{
	char path[4096];
	snprintf(path, sizeof path, "%s/cyrus.index", directory);
	int fd = open(path, O_RDWR);
	opened = fd; /* no tail call */
	return fd;
}

int mailbox_open_locked(void);
__attribute__((noinline)) int mailbox_open_locked(void)
{
	int fd = mailbox_open_index();
	close(fd);
	return opened;
}

static void on_signal(int number)
{
	mailbox_open_locked();
}

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		directory = argv[i];
		if (strcmp(argv[i], "handler") == 0) {
			directory = argv[++i];
			signal(SIGUSR1, on_signal);
			raise(SIGUSR1);
		} else if (mailbox_open_locked() < 0) {
			return 1;
		}
	}
	return 0;
}
