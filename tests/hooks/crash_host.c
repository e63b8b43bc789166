/* A host that dies in the map of a mailbox file, or nearly. crash_host HOW
 * DIRECTORY: a child does it; what it prints and how it ends is told. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PAGE = 4096, PAGES = 4, AT = 2 * PAGE + 40 };

static char path[512];
static volatile char *map;

static void say(const char *text)
{
	if (write(1, text, strlen(text)) < 0)
		_exit(99);
}

static void map_cache(void)
{
	int fd = open(path, O_RDWR);
	if (fd < 0 || ftruncate(fd, PAGES * PAGE) != 0)
		_exit(98);
	map = mmap(NULL, PAGES * PAGE, PROT_READ, MAP_SHARED, fd, 0);
	if (map == MAP_FAILED)
		_exit(97);
	close(fd);
	const char *table = getenv("CRASH_HOST_CUT");
	if (table && truncate(table, 0) != 0 && errno != ENOENT)
		_exit(94);
}

/* What a truncated file does to its reader. */
__attribute__((noinline)) static char read_past_the_end(void)
{
	if (truncate(path, PAGE) != 0)
		_exit(96);
	char byte = map[AT];
	return (char)(byte + 1); /* no tail call */
}

__attribute__((noinline)) static char use_the_map(void)
{
	return (char)(read_past_the_end() + 1);
}

__attribute__((noinline)) static void write_to_the_map(void)
{
	*(char *)(uintptr_t)(map + AT) = 1;
}

/* ---- Handlers ----------------------------------------------------------- */

static char alternate[1 << 16];
static sigjmp_buf back;

static void tell(const char *who, int number, const siginfo_t *info)
{
	char line[256];
	long offset = info ? (long)((const volatile char *)info->si_addr - map) : -1L;
	sigset_t blocked;
	char here;
	sigprocmask(SIG_BLOCK, NULL, &blocked);
	struct sigaction now;
	sigaction(number, NULL, &now);
	snprintf(line, sizeof line, "%s: signal %d code %d offset %ld blocked%s%s%s, %s stack, errno %d, %s\n", who, number,
	         info ? info->si_code : -1, offset >= 0 && offset < PAGES * PAGE ? offset : -1L,
	         sigismember(&blocked, SIGSEGV) ? " SEGV" : "", sigismember(&blocked, SIGBUS) ? " BUS" : "",
	         sigismember(&blocked, SIGUSR1) ? " USR1" : "", &here >= alternate && &here < alternate + sizeof alternate ? "alternate" : "own",
	         errno, now.sa_handler == SIG_DFL ? "reset" : "set");
	say(line);
}

static void with_information(int number, siginfo_t *info, void *context)
{
	tell("handler", number, info);
	_exit(42);
}

static void plain(int number)
{
	tell("plain handler", number, NULL);
	_exit(43);
}

static void jump(int number, siginfo_t *info, void *context)
{
	tell("jumping handler", number, info);
	siglongjmp(back, 1);
}

static void repair(int number, siginfo_t *info, void *context)
{
	tell("repairing handler", number, info);
	if (truncate(path, PAGES * PAGE) != 0)
		_exit(95);
}

static struct sigaction before;

static void chain(int number, siginfo_t *info, void *context)
{
	tell("chaining handler", number, info);
	if (before.sa_handler == SIG_DFL) {
		signal(number, SIG_DFL);
		return; /* again, and dead */
	}
	before.sa_sigaction(number, info, context);
}

static void handle(int number, void (*handler)(int, siginfo_t *, void *), int flags)
{
	struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | flags};
	sigaddset(&action.sa_mask, SIGUSR1);
	sigaction(number, &action, &before);
}

static void both(void (*handler)(int, siginfo_t *, void *), int flags)
{
	handle(SIGSEGV, handler, flags);
	handle(SIGBUS, handler, flags);
}

__attribute__((noinline)) static int overflow(int depth)
{
	volatile char room[PAGE];
	room[0] = (char)depth;
	return depth > 1 << 24 ? room[0] : overflow(depth + 1) + room[0];
}

/* ---- Ways to die -------------------------------------------------------- */

static void install(const char *way)
{
	stack_t stack = {.ss_sp = alternate, .ss_size = sizeof alternate};
	if (strcmp(way, "handler") == 0)
		both(with_information, 0);
	else if (strcmp(way, "plain") == 0)
		signal(SIGBUS, plain), signal(SIGSEGV, plain);
	else if (strcmp(way, "reset") == 0)
		both(with_information, (int)SA_RESETHAND);
	else if (strcmp(way, "nested") == 0)
		both(with_information, SA_NODEFER);
	else if (strcmp(way, "alternate") == 0 || strcmp(way, "overflow") == 0)
		sigaltstack(&stack, NULL), both(with_information, SA_ONSTACK);
	else if (strcmp(way, "jump") == 0)
		both(jump, 0);
	else if (strcmp(way, "repair") == 0)
		both(repair, 0);
	else if (strcmp(way, "chain") == 0)
		both(chain, 0);
	else if (strcmp(way, "ignore") == 0)
		signal(SIGBUS, SIG_IGN), signal(SIGSEGV, SIG_IGN);
}

/* "late WAY": the handler comes when the map is there. */
/* Sent, not a fault, whatever address is in it. */
static void forge(void)
{
	siginfo_t info = {.si_signo = SIGBUS, .si_code = SI_QUEUE};
	info.si_addr = (void *)(uintptr_t)(map + AT);
	syscall(SYS_rt_tgsigqueueinfo, getpid(), getpid(), SIGBUS, &info);
}

static int die(const char *how)
{
	bool is_late = strncmp(how, "late ", 5) == 0;
	const char *way = is_late ? how + 5 : how;
	if (is_late)
		map_cache();
	install(way);
	if (!is_late)
		map_cache();
	errno = 0x5a;
	if (strcmp(way, "write") == 0)
		write_to_the_map();
	else if (strcmp(way, "null") == 0)
		*(volatile char *)0 = 1;
	else if (strcmp(way, "sent") == 0)
		kill(getpid(), SIGSEGV);
	else if (strcmp(way, "raised") == 0)
		raise(SIGBUS);
	else if (strcmp(way, "forged") == 0)
		forge();
	else if (strcmp(way, "overflow") == 0)
		return overflow(0);
	else if (strcmp(way, "ignore") == 0 && (kill(getpid(), SIGSEGV) != 0 || kill(getpid(), SIGBUS) != 0))
		return 1;
	else if (strcmp(way, "healthy") == 0)
		return map[AT];
	if (strcmp(way, "jump") == 0) {
		for (volatile int i = 0; i < 20; i++)
			if (sigsetjmp(back, 1) == 0)
				use_the_map();
		say("went on\n");
		return 7;
	}
	if (strcmp(way, "null") != 0)
		use_the_map();
	say("alive\n");
	return 8;
}

int main(int argc, char **argv)
{
	int status = 0;
	if (argc < 3)
		return 2;
	snprintf(path, sizeof path, "%s/cyrus.cache", argv[2]);
	setrlimit(RLIMIT_CORE, &(struct rlimit){RLIM_INFINITY, RLIM_INFINITY});
	if (chdir(argv[2]) != 0)
		return 2;
	pid_t child = fork();
	if (child == 0)
		_exit(die(argv[1]));
	waitpid(child, &status, 0);
	if (WIFSIGNALED(status))
		printf("died of signal %d%s\n", WTERMSIG(status), WCOREDUMP(status) ? " with a core" : "");
	else
		printf("exit %d\n", WEXITSTATUS(status));
	return 0;
}
