/* A host that forks, takes signals, is cancelled, closes everything, and so on,
 * while it opens mailboxes. process MODE DIRECTORY [COUNT]; ends with 0 and
 * prints what the test wants to compare. DIRECTORY holds mailboxes 0, 1, 2. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <syslog.h>
#include <unistd.h>

enum { BOXES = 3, THREADS = 3, FDS = 64 };

static const char *directory;

static void name(char *path, size_t size, int box, const char *file)
{
	snprintf(path, size, "%s/%d/%s", directory, box, file);
}

/* What Cyrus does with a mailbox: open, lock, size, map, unlock, close. */
static bool use(int box)
{
	static const char *const files[] = {"cyrus.header", "cyrus.index", "cyrus.cache"};
	bool good = true;
	for (int i = 0; i < 3; i++) {
		char path[512];
		struct stat status;
		struct flock lock = {.l_type = F_RDLCK, .l_whence = SEEK_SET};
		name(path, sizeof path, box, files[i]);
		int fd = open(path, O_RDWR);
		if (fd < 0)
			return false;
		/* Waiting: a guard that repairs in another process holds it for a moment. */
		good = good && fcntl(fd, F_SETLKW, &lock) == 0 && fstat(fd, &status) == 0;
		void *map = mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0);
		good = good && map != MAP_FAILED && munmap(map, 4096) == 0;
		int copy = dup(fd);
		good = close(copy) == 0 && close(fd) == 0 && good;
	}
	return good;
}

/* ---- Forks while threads hold our lock (pitfall 12) --------------------- */

static bool enough;

static void *use_for_ever(void *which)
{
	while (!__atomic_load_n(&enough, __ATOMIC_RELAXED))
		if (!use((int)(intptr_t)which))
			abort();
	return NULL;
}

static int child_ended(pid_t child)
{
	int status = -1;
	while (waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	return status;
}

static int forks(int count)
{
	pthread_t thread[THREADS];
	for (int i = 0; i < THREADS; i++)
		pthread_create(&thread[i], NULL, use_for_ever, (void *)(intptr_t)(i % BOXES));
	int bad = 0;
	for (int i = 0; i < count; i++) {
		pid_t child = fork();
		if (child == 0)
			_exit(use(i % BOXES) ? 0 : 1);
		bad += child < 0 || child_ended(child) != 0;
	}
	__atomic_store_n(&enough, true, __ATOMIC_RELAXED);
	for (int i = 0; i < THREADS; i++)
		pthread_join(thread[i], NULL);
	printf("%d forks, %d bad\n", count, bad);
	return bad != 0;
}

/* ---- Signals (pitfall 14) ----------------------------------------------- */

static volatile sig_atomic_t alarms;

static void on_alarm(int number)
{
	int kept = errno;
	alarms++;
	if (!use(alarms % BOXES))
		abort();
	errno = kept;
}

/* `other`: something that takes libc's or our lock, besides using mailboxes. */
static int storm(int count, bool (*other)(int))
{
	struct sigaction action = {.sa_handler = on_alarm, .sa_flags = SA_RESTART};
	sigaction(SIGALRM, &action, NULL);
	int bad = 0;
	/* Armed again each time by the main program, which else might get no turn. */
	for (int i = 0; alarms < count; i++) {
		setitimer(ITIMER_REAL, &(struct itimerval){{0, 0}, {0, 1 + i * 7 % 300}}, NULL);
		bad += !use(i % BOXES) || !other(i);
	}
	setitimer(ITIMER_REAL, &(struct itimerval){{0, 0}, {0, 0}}, NULL);
	printf("%d bad\n", bad);
	return bad != 0;
}

static bool nothing(int i)
{
	return true;
}

static bool fork_child(int i)
{
	if (i % 4)
		return true;
	pid_t child = fork();
	if (child == 0)
		_exit(use(i % BOXES) ? 0 : 1);
	return child > 0 && child_ended(child) == 0;
}

static bool log_line(int i)
{
	syslog(LOG_DEBUG, "line %d", i);
	return true;
}

/* ---- Threads that are cancelled inside a hook ---------------------------- */

static int cancelled(int count)
{
	int bad = 0;
	for (int i = 0; i < count; i++) {
		pthread_t thread;
		pthread_create(&thread, NULL, use_for_ever, (void *)(intptr_t)(i % BOXES));
		for (int turn = i % 4; turn; turn--)
			bad += !use(i % BOXES); /* some time */
		pthread_cancel(thread);
		void *ended;
		pthread_join(thread, &ended);
		bad += ended != PTHREAD_CANCELED || !use(i % BOXES);
	}
	printf("%d bad\n", bad);
	return bad != 0;
}

/* ---- Descriptors (pitfall 23) ------------------------------------------- */

static void list(char *line, size_t size)
{
	size_t length = 0;
	line[0] = '\0';
	for (int fd = 0; fd < FDS; fd++)
		if (syscall(SYS_fcntl, fd, F_GETFD) >= 0)
			length += (size_t)snprintf(line + length, size - length, " %d", fd);
}

/* The host has no descriptor at all; the guard has something to report. `out`
 * is opened at the end only. Prints those below 5 that are open then, and after
 * exec all. */
static int closed(const char *self)
{
	char low[256], all[256], path[512];
	for (int round = 0; round < 3; round++) {
		if (round == 1)
			closefrom(0);
		else if (round == 2)
			close_range(0, ~0U, 0);
		else
			for (int fd = 0; fd < FDS; fd++)
				close(fd);
		if (!use(round))
			return 1;
		list(all, sizeof all);
		for (int fd = 0; fd < 5; fd++)
			if (syscall(SYS_fcntl, fd, F_GETFD) >= 0)
				return 2;
	}
	/* After the alerts the host's next descriptor is the lowest, as ever. */
	name(path, sizeof path, 0, "out");
	int out = open(path, O_RDWR | O_CREAT | O_APPEND, 0600);
	if (out != 0)
		return 3;
	snprintf(low, sizeof low, "first %d\n", out);
	if (write(out, low, strlen(low)) < 0)
		return 4;
	execl(self, "process", "list", directory, (char *)NULL);
	return 5;
}

static int list_to_first(void)
{
	char line[256];
	list(line, sizeof line - 1);
	strcat(line, "\n");
	return write(0, line, strlen(line)) < 0;
}

/* libc's syslog socket was opened for the guard's alert. It is closed past
 * libc, and its number given to a file that the host locks: the next alert
 * must not take that for the socket. */
static int reused(void)
{
	char path[512];
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	if (!use(0))
		return 1;
	closefrom(3);
	int fds[FDS], files = 0;
	for (int i = 0; i < 12; i++) {
		name(path, sizeof path, 1, i % 2 ? "plain" : "cyrus.header");
		fds[files++] = open(path, O_RDWR);
		fcntl(fds[files - 1], F_SETLK, &lock);
	}
	if (!use(2))
		return 1;
	for (int i = 0; i < files; i++) {
		struct stat status;
		if (fstat(fds[i], &status) != 0 || !S_ISREG(status.st_mode))
			printf("descriptor %d is no longer the host's file\n", fds[i]);
	}
	pid_t child = fork();
	if (child == 0) {
		fcntl(fds[0], F_GETLK, &lock);
		struct flock other = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
		fcntl(fds[1], F_GETLK, &other);
		_exit(lock.l_type == F_UNLCK || other.l_type == F_UNLCK);
	}
	puts(child_ended(child) == 0 ? "kept" : "lock lost");
	return 0;
}

/* ---- Files that shrink (pitfall 21) ------------------------------------- */

static int shrinking(int count)
{
	pid_t parent = getpid(), child = fork();
	if (child == 0) {
		static const char *const files[] = {"cyrus.index", "cyrus.cache", "cyrus.expunge"};
		while (getppid() == parent) {
			for (int i = 0; i < BOXES * 3; i++) {
				char path[512];
				name(path, sizeof path, i % BOXES, files[i / BOXES]);
				struct stat status;
				if (stat(path, &status) != 0 || truncate(path, 0) != 0 || truncate(path, status.st_size) != 0)
					_exit(1);
			}
		}
		_exit(0);
	}
	int bad = 0;
	for (int i = 0; i < count; i++)
		bad += !use(i % BOXES);
	kill(child, SIGKILL);
	child_ended(child);
	printf("%d bad\n", bad);
	return bad != 0;
}

/* The files of the state directory are cut to `left` bytes while they are mapped.
 * Handlers: none, own: the host's, later than ours; blocked, ignored: SIGBUS is. */
static void on_bus(int number)
{
	_exit(9);
}

static bool cut(const char *file, off_t left)
{
	char path[512];
	struct stat status;
	snprintf(path, sizeof path, "%s/../state/%s", directory, file);
	return stat(path, &status) == 0 && status.st_size > left && truncate(path, left) == 0;
}

static int cut_short(const char *handlers, off_t left)
{
	sigset_t bus;
	sigemptyset(&bus);
	sigaddset(&bus, SIGBUS);
	if (strcmp(handlers, "ignored") == 0)
		signal(SIGBUS, SIG_IGN);
	bool good = use(0);
	if (strcmp(handlers, "own") == 0)
		signal(SIGBUS, on_bus);
	if (strcmp(handlers, "blocked") == 0)
		sigprocmask(SIG_BLOCK, &bus, NULL);
	/* Where it is ignored they were never mapped, nor made. */
	bool both = cut("known", left);
	both = cut("counters", left) && both;
	if (!both && strcmp(handlers, "ignored") != 0)
		return 3;
	for (int i = 0; i < 3 * BOXES; i++)
		good = use(i % BOXES) && good;
	pid_t child = fork();
	if (child == 0)
		_exit(!use(1));
	return !good || child_ended(child) != 0;
}

/* ---- Log (pitfall 19) --------------------------------------------------- */

static int ident(void)
{
	openlog("host-ident", LOG_PERROR | LOG_NDELAY, LOG_LOCAL3);
	syslog(LOG_INFO, "before");
	bool good = use(0);
	syslog(LOG_INFO, "after");
	return !good;
}

/* Uses the mailbox that each line of the input names, and says so. */
static int serve(void)
{
	char line[512];
	while (fgets(line, sizeof line, stdin)) {
		line[strcspn(line, "\n")] = '\0';
		directory = line;
		puts(use(0) ? "used" : "failed");
		fflush(stdout);
	}
	return 0;
}

/* A syslog daemon: prints what comes to /dev/log until the program it starts
 * has ended. */
static int log_for(char **command)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = "/dev/log"};
	int at = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (bind(at, (struct sockaddr *)&address, sizeof address) != 0)
		return 2;
	pid_t child = fork();
	if (child == 0) {
		execvp(command[0], command);
		_exit(127);
	}
	int ended = child_ended(child);
	char line[2048];
	for (ssize_t n; (n = recv(at, line, sizeof line - 1, MSG_DONTWAIT)) > 0;)
		fprintf(stderr, "%.*s\n", (int)n, line);
	return WIFEXITED(ended) ? WEXITSTATUS(ended) : 3;
}

int main(int argc, char **argv)
{
	if (argc < 3)
		return 2;
	if (strcmp(argv[1], "syslogd") == 0)
		return log_for(argv + 2);
	const char *mode = argv[1];
	int count = argc > 3 ? atoi(argv[3]) : 0;
	directory = argv[2];
	if (strcmp(mode, "use") == 0)
		return !(use(0) && use(1) && use(2));
	if (strcmp(mode, "serve") == 0)
		return serve();
	if (strcmp(mode, "forks") == 0)
		return forks(count);
	if (strcmp(mode, "storm") == 0)
		return storm(count, nothing);
	if (strcmp(mode, "storm+fork") == 0)
		return storm(count, fork_child);
	if (strcmp(mode, "storm+syslog") == 0)
		return storm(count, log_line);
	if (strcmp(mode, "cancel") == 0)
		return cancelled(count);
	if (strcmp(mode, "closed") == 0)
		return closed(argv[0]);
	if (strcmp(mode, "list") == 0)
		return list_to_first();
	if (strcmp(mode, "reused") == 0)
		return reused();
	if (strcmp(mode, "shrinking") == 0)
		return shrinking(count);
	if (strcmp(mode, "cut") == 0 && argc > 4)
		return cut_short(argv[4], count);
	if (strcmp(mode, "ident") == 0)
		return ident();
	return 2;
}
