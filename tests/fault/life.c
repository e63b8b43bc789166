/* Hosts that treat their process roughly while the guard has something to
 * repair. The mailbox is used as Cyrus 2.3 uses it: header locked, index opened
 * (the guard repairs) and locked, both asked for by a child at the end.
 *
 *   life closing DIR         closes every descriptor that it does not own, each time
 *   life closefrom DIR       closefrom(3) between two opens
 *   life daemon DIR OUT      daemon(3), then uses it and says so in OUT
 *   life plugin DIR LIBRARY  dlopen of a library whose constructor and destructor
 *                            use DIR, while the host has its own locks there
 *   life vfork DIR           vfork and exec, again and again
 *   life alarms DIR          while SIGALRM comes every 100 microseconds
 *   life depth DIR           on a painted stack: prints how many bytes of it were used
 *
 * Built as life.so: that library. */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST = 256 };

static const char *directory;

static int open_file(const char *file)
{
	char path[4096];
	snprintf(path, sizeof path, "%s/%s", directory, file);
	return open(path, O_RDWR);
}

#ifdef LIFE_LIBRARY
/* Another file than the host's: closing one of those would cost the host its
 * locks without any guard. */
__attribute__((constructor, destructor)) static void use(void)
{
	directory = getenv("LIFE_DIRECTORY");
	int fd = directory ? open_file("cyrus.cache") : -1;
	char word[4];
	if (fd >= 0 && pread(fd, word, sizeof word, 0) != sizeof word)
		abort();
	close(fd);
}
#else
static bool set_lock(int fd)
{
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
	return fcntl(fd, F_SETLK, &lock) == 0;
}

static bool held_by_us(int fd)
{
	pid_t parent = getpid(), child = fork();
	if (child == 0) {
		struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
		_exit(!(fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type == F_WRLCK && lock.l_pid == parent));
	}
	int status = -1;
	while (waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	return status == 0;
}

static void nothing(int header, int index)
{
}

static void close_others(int header, int index)
{
	for (int fd = 3; fd < MOST; fd++)
		if (fd != header && fd != index)
			close(fd);
}

static const char *library;

static void load(int header, int index)
{
	void *handle = dlopen(library, RTLD_NOW);
	if (!handle || dlclose(handle) != 0) {
		fprintf(stderr, "%s\n", dlerror());
		exit(3);
	}
}

static void spawn(int header, int index)
{
	pid_t child = vfork();
	if (child == 0) {
		execl("/bin/true", "true", (char *)NULL);
		_exit(127);
	}
	int status = -1;
	while (waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	if (status != 0)
		exit(4);
}

/* `rough` before, between and after what a program does with a mailbox. */
static bool use(void (*rough)(int header, int index))
{
	int header = open_file("cyrus.header");
	bool good = header >= 0 && set_lock(header);
	rough(header, -1);
	int index = open_file("cyrus.index");
	rough(header, index);
	good = good && index >= 0 && set_lock(index);
	rough(header, index);
	int cache = open_file("cyrus.cache");
	struct stat status;
	good = good && cache >= 0 && fstat(cache, &status) == 0;
	void *map = good ? mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_SHARED, cache, 0) : MAP_FAILED;
	good = good && map != MAP_FAILED && held_by_us(header) && held_by_us(index);
	if (map != MAP_FAILED)
		munmap(map, (size_t)status.st_size);
	close(cache);
	close(index);
	close(header);
	return good;
}

/* ---- Signals ------------------------------------------------------------ */

static volatile sig_atomic_t alarms;

static void on_alarm(int number)
{
	errno = 0x5a;
	alarms++;
}

static void wait_for_alarm(int header, int index)
{
	int before = alarms;
	while (alarms == before)
		;
}

static bool use_under_alarms(void)
{
	struct sigaction action = {.sa_handler = on_alarm, .sa_flags = SA_RESTART};
	const struct itimerval often = {{0, 100}, {0, 100}}, never = {{0, 0}, {0, 0}};
	if (sigaction(SIGALRM, &action, NULL) != 0 || setitimer(ITIMER_REAL, &often, NULL) != 0)
		return false;
	bool good = true;
	for (int i = 0; i < 10; i++)
		good = use(wait_for_alarm) && good;
	setitimer(ITIMER_REAL, &never, NULL);
	return good && alarms >= 30;
}

/* ---- Stack -------------------------------------------------------------- */

enum { STACK = 1 << 20, PAINT = 0xa5 };

static void *use_on_stack(void *result)
{
	*(bool *)result = use(nothing);
	return NULL;
}

/* It grows downwards. */
static bool measure(void)
{
	unsigned char *stack = mmap(NULL, STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	pthread_attr_t attributes;
	pthread_t thread;
	bool good = false;
	size_t untouched = 0;
	if (stack == MAP_FAILED)
		return false;
	memset(stack, PAINT, STACK);
	pthread_attr_init(&attributes);
	if (pthread_attr_setstack(&attributes, stack, STACK) != 0 || pthread_create(&thread, &attributes, use_on_stack, &good) != 0)
		return false;
	pthread_join(thread, NULL);
	while (untouched < STACK && stack[untouched] == PAINT)
		untouched++;
	printf("%zu\n", STACK - untouched);
	return good;
}

int main(int argc, char **argv)
{
	bool good = true;
	if (argc < 3)
		return 2;
	const char *how = argv[1];
	directory = argv[2];
	if (strcmp(how, "closing") == 0) {
		good = use(close_others) && use(close_others);
	} else if (strcmp(how, "closefrom") == 0) {
		good = use(nothing);
		closefrom(3);
		good = good && use(nothing);
		closefrom(0);
		return !(use(nothing) && good);
	} else if (strcmp(how, "daemon") == 0 && argc > 3) {
		if (daemon(1, 0) != 0)
			return 1;
		good = use(nothing);
		int out = open(argv[3], O_WRONLY | O_CREAT | O_TRUNC, 0600);
		good = write(out, good ? "good\n" : "bad\n", good ? 5 : 4) > 0 && good;
	} else if (strcmp(how, "plugin") == 0 && argc > 3) {
		library = argv[3];
		setenv("LIFE_DIRECTORY", directory, 1);
		good = use(load);
	} else if (strcmp(how, "vfork") == 0) {
		for (int i = 0; i < 20; i++)
			good = use(spawn) && good;
	} else if (strcmp(how, "alarms") == 0) {
		good = use_under_alarms();
	} else if (strcmp(how, "depth") == 0) {
		good = measure();
	} else {
		return 2;
	}
	return !good;
}
#endif
