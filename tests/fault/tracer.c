/* Runs a program and, at a system call of choice, kills it, fails the call or
 * cuts it short; lists or records its calls; asks for its locks. The judge of
 * what comes of it is fault.sh.
 *
 *   tracer [-d ROOT] [OPTION…] COMMAND [ARGUMENT…]
 *     -E NAME=VALUE  in the environment of COMMAND
 *     -T SECONDS  what its clock says; else the time of now
 *     -l FILE     lists the calls:
 *                 "N NAME guard|program nothing|data|names|sync PATH TO NUMBER:ARGUMENTS"
 *     -r FILE     records what changes under ROOT, for replay
 *     -b N, -a N  SIGKILL before, after call N
 *     -e N:ERRNO  call N is not made and returns this error
 *     -s N:BYTES  call N reads or writes at most so many
 *     -o CALL     "NUMBER:ARGUMENTS NAME PATH" of a listing: N counts calls of this
 *                 number and arguments, and call N must be this. Only these are
 *                 stopped at, which is quicker
 *     -G          every call is the guard's: the command itself runs; with -L: before
 *                 each change it has the locks that it should have
 *     -L          after all that the guard does, and at the end: the locks that
 *                 the program took by its own calls must be there, no others
 *
 * The same program makes the same calls each time: its clock stands still
 * (tracer_clock.c), its addresses are the same.
 *
 * Exit status: the program's, 128 + signal; 99 if call N never came or is not
 * what it was told to be, 98 if locks were lost or gained, 97 if ptrace failed.
 * The guard's own calls are told apart by the signals it blocks while it works
 * (track_enter). Follows no children: Cyrus's programs have none. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/personality.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tracer.h"

enum { NOT_REACHED = 99, LOCKS_WRONG = 98, NO_TRACE = 97, THREADS = 16, VARIABLES = 32 };

static struct {
	unsigned before, after, fail, cut;
	int error;
	uint64_t bytes;
	const char *only;
	struct call like; /* number and arguments of the calls of -o */
	FILE *list;
	char *environment[VARIABLES];
	unsigned variables;
	time_t second;
	bool records, locks, command, done, strayed;
} wanted;

/* ---- The guard's own work ------------------------------------------------- */

/* All signals but the six that a fault of its own would raise: nobody else
 * blocks exactly these. */
static bool is_guards_mask(uint64_t mask)
{
	static const int faults[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP};
	uint64_t expected = ~UINT64_C(0);
	for (size_t i = 0; i < sizeof faults / sizeof faults[0]; i++)
		expected &= ~(UINT64_C(1) << (faults[i] - 1));
	/* libc keeps two signals to itself. */
	return (mask | UINT64_C(3) << 31) == (expected | UINT64_C(3) << 31);
}

static void watch_guard(const struct call *call, bool *inside)
{
	uint64_t mask;
	if (call->number != SYS_rt_sigprocmask || call->result < 0 || !call->argument[1])
		return;
	if (peek(call->pid, call->argument[1], &mask, sizeof mask) != sizeof mask)
		return;
	if (call->argument[0] == SIG_BLOCK && is_guards_mask(mask)) {
		*inside = true;
	} else if (call->argument[0] == SIG_SETMASK && *inside) {
		*inside = false;
		if (wanted.locks)
			locks_ask(call);
	}
}

/* ---- At a call -------------------------------------------------------------- */

/* As a listing has it: "-" if there is none, without spaces, the process's own
 * number is PID. */
static const char *listed(const char *path, const struct call *call)
{
	static char text[PATH_MAX + 64];
	char pid[16];
	snprintf(pid, sizeof pid, "%d", (int)call->pid);
	const char *at = strstr(path, pid);
	size_t length = strlen(pid);
	bool whole = at && (at == path || at[-1] < '0' || at[-1] > '9') && (at[length] < '0' || at[length] > '9');
	if (whole)
		snprintf(text, sizeof text, "%.*sPID%s", (int)(at - path), path, at + length);
	else
		snprintf(text, sizeof text, "%s", path[0] ? path : "-");
	for (char *space = strchr(text, ' '); space; space = strchr(space, ' '))
		*space = '_';
	return text;
}

static void list(const struct call *call)
{
	static const char *const changes[] = {"nothing", "data", "names", "sync"};
	fprintf(wanted.list, "%u %s %s %s %s", call->nth, call->name, call->guards ? "guard" : "program", changes[call->change],
	    listed(call->path, call));
	fprintf(wanted.list, " %s %ld", listed(call->to, call), call->number);
	for (unsigned i = 0; i < call_same(call->number); i++)
		fprintf(wanted.list, ":%llx", (unsigned long long)call->argument[i]);
	fputc('\n', wanted.list);
}

static void kill_now(const struct call *call, struct user_regs_struct *registers, bool entering)
{
	if (entering) { /* not even as the last thing it does */
		registers->orig_rax = (unsigned long long)-1;
		ptrace(PTRACE_SETREGS, call->thread, NULL, registers);
	}
	kill(call->pid, SIGKILL);
	wanted.done = true;
}

/* The number that N is compared with: of the call, or among those that are alike. */
static unsigned count(struct call *call)
{
	static unsigned alike;
	char words[PATH_MAX + 128];
	if (!wanted.only)
		return call->nth;
	if (call->number != wanted.like.number ||
	    memcmp(call->argument, wanted.like.argument, call_same(call->number) * sizeof *call->argument) != 0)
		return 0;
	alike++;
	if (alike == wanted.before || alike == wanted.after || alike == wanted.fail || alike == wanted.cut) {
		call_describe(call);
		snprintf(words, sizeof words, "%s %s", call->name, listed(call->path, call));
		wanted.strayed = strcmp(words, strchr(wanted.only, ' ') + 1) != 0;
	}
	return wanted.strayed ? 0 : alike;
}

/* Whether it matters how the call ends. */
static bool matters(const struct call *call)
{
	return !wanted.only || call->counted || (call->number != SYS_close && call->number != SYS_dup2 && call->number != SYS_dup3);
}

static void entering(struct call *call, struct user_regs_struct *registers)
{
	if (!wanted.only || (wanted.command && wanted.locks))
		call_describe(call);
	if (wanted.list)
		list(call);
	if (wanted.records)
		record_entering(call);
	if (wanted.locks)
		locks_entering(call);
	call->counted = count(call);
	if (call->counted && call->counted == wanted.before)
		kill_now(call, registers, true);
	/* A close that fails has closed all the same. */
	if (call->counted && call->counted == wanted.fail && call->number != SYS_close) {
		registers->orig_rax = (unsigned long long)-1;
		ptrace(PTRACE_SETREGS, call->thread, NULL, registers);
	}
	if (call->counted && call->counted == wanted.cut) {
		wanted.done = true;
		if (call->argument[2] > wanted.bytes)
			registers->rdx = wanted.bytes;
		ptrace(PTRACE_SETREGS, call->thread, NULL, registers);
	}
}

static void left(struct call *call, struct user_regs_struct *registers, bool *inside)
{
	call->result = (int64_t)registers->rax;
	if (call->counted && call->counted == wanted.fail) {
		call->result = -wanted.error;
		registers->rax = (unsigned long long)call->result;
		ptrace(PTRACE_SETREGS, call->thread, NULL, registers);
		wanted.done = true;
	}
	if (wanted.records)
		record_left(call);
	if (wanted.locks)
		locks_left(call);
	watch_guard(call, inside);
	if (clock_left(call)) {
		registers->rax = (unsigned long long)call->result;
		ptrace(PTRACE_SETREGS, call->thread, NULL, registers);
	}
	if (call->counted && call->counted == wanted.after)
		kill_now(call, registers, false);
}

/* A thread of the program: the command works in one. */
struct thread {
	pid_t id;
	bool in_call, inside;
	struct call call;
};

static struct thread *thread_of(pid_t id)
{
	static struct thread threads[THREADS];
	static unsigned count;
	for (unsigned i = 0; i < count; i++)
		if (threads[i].id == id)
			return &threads[i];
	if (count == THREADS)
		exit(NO_TRACE);
	threads[count].id = id;
	return &threads[count++];
}

static void at_call(pid_t pid, struct thread *thread)
{
	static unsigned nth;
	struct user_regs_struct registers;
	if (ptrace(PTRACE_GETREGS, thread->id, NULL, &registers) != 0)
		return; /* killed meanwhile */
	thread->in_call = !thread->in_call;
	if (thread->in_call) {
		thread->call = (struct call){.pid = pid, .thread = thread->id, .nth = ++nth, .number = (long)registers.orig_rax,
		    .guards = thread->inside || wanted.command,
		    .argument = {registers.rdi, registers.rsi, registers.rdx, registers.r10, registers.r8, registers.r9}};
		entering(&thread->call, &registers);
		thread->in_call = matters(&thread->call);
	} else {
		left(&thread->call, &registers, &thread->inside);
	}
}

/* A program has begun: libc has not looked at what it was handed yet. */
static void at_exec(pid_t id)
{
	struct user_regs_struct registers;
	if (ptrace(PTRACE_GETREGS, id, NULL, &registers) == 0)
		clock_begin(id, registers.rsp);
}

static int trace(pid_t pid)
{
	const long options = PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL | PTRACE_O_TRACECLONE | PTRACE_O_TRACEEXEC | PTRACE_O_TRACESECCOMP;
	int status, signal = 0;
	pid_t id = pid;
	if (waitpid(pid, &status, 0) != pid || !WIFSTOPPED(status) || ptrace(PTRACE_SETOPTIONS, pid, NULL, (void *)options) != 0)
		return NO_TRACE;
	for (;;) {
		bool each = !wanted.only || thread_of(id)->in_call;
		if (ptrace(each ? PTRACE_SYSCALL : PTRACE_CONT, id, NULL, (void *)(long)signal) != 0 && errno != ESRCH)
			return NO_TRACE;
		do {
			signal = 0;
			id = waitpid(-1, &status, __WALL);
			if (id < 0)
				return NO_TRACE;
			if (id == pid && WIFEXITED(status))
				return WEXITSTATUS(status);
			if (id == pid && WIFSIGNALED(status))
				return 128 + WTERMSIG(status);
		} while (!WIFSTOPPED(status)); /* a thread has ended */
		if (WSTOPSIG(status) == (SIGTRAP | 0x80) || status >> 16 == PTRACE_EVENT_SECCOMP)
			at_call(pid, thread_of(id));
		else if (status >> 16 == PTRACE_EVENT_EXEC)
			at_exec(id);
		else if (WSTOPSIG(status) != SIGTRAP && WSTOPSIG(status) != SIGSTOP)
			signal = WSTOPSIG(status);
	}
}

/* ---- Arguments ---------------------------------------------------------------- */

static int error_number(const char *name)
{
	static const struct {
		const char *name;
		int number;
	} errors[] = {
		{"ENOSPC", ENOSPC}, {"EIO", EIO}, {"EDQUOT", EDQUOT}, {"EMFILE", EMFILE}, {"ENFILE", ENFILE}, {"ENOMEM", ENOMEM},
		{"EINTR", EINTR}, {"EAGAIN", EAGAIN}, {"EACCES", EACCES}, {"EROFS", EROFS}, {"EPERM", EPERM}, {"ENOENT", ENOENT},
		{"ENOLCK", ENOLCK}, {"ENOSYS", ENOSYS}, {"EINVAL", EINVAL}, {"ELOOP", ELOOP}, {"EEXIST", EEXIST},
	};
	for (size_t i = 0; i < sizeof errors / sizeof errors[0]; i++)
		if (strcmp(errors[i].name, name) == 0)
			return errors[i].number;
	fprintf(stderr, "tracer: no such error: %s\n", name);
	exit(2);
}

static unsigned number_and(const char *argument, const char **rest)
{
	char *end;
	unsigned n = (unsigned)strtoul(argument, &end, 10);
	*rest = *end ? end + 1 : "";
	return n;
}

static void usage(void)
{
	fprintf(stderr, "tracer [-d ROOT] [-l FILE] [-r FILE] [-b N] [-a N] [-e N:ERRNO] [-s N:BYTES] [-o CALL] [-E NAME=VALUE] [-T SECONDS] [-G] [-L] COMMAND…\n");
	exit(2);
}

static void only(const char *words)
{
	char *at;
	wanted.only = words;
	wanted.like.number = strtol(words, &at, 10);
	for (unsigned i = 0; i < call_same(wanted.like.number) && *at == ':'; i++)
		wanted.like.argument[i] = strtoull(at + 1, &at, 16);
	if (*at != ' ')
		usage();
}

static void add_variable(char *text)
{
	if (wanted.variables == VARIABLES)
		usage();
	wanted.environment[wanted.variables++] = text;
}

static void parse(int argc, char **argv)
{
	int option;
	const char *rest;
	while ((option = getopt(argc, argv, "+d:l:r:b:a:e:s:o:E:T:GL")) != -1) {
		switch (option) {
		case 'd': root = optarg; break;
		case 'l': wanted.list = fopen(optarg, "we"); break;
		case 'r': wanted.records = record_begin(optarg); break;
		case 'b': wanted.before = number_and(optarg, &rest); break;
		case 'a': wanted.after = number_and(optarg, &rest); break;
		case 'e': wanted.fail = number_and(optarg, &rest); wanted.error = error_number(rest); break;
		case 's': wanted.cut = number_and(optarg, &rest); wanted.bytes = strtoull(rest, NULL, 10); break;
		case 'o': only(optarg); break;
		case 'E': add_variable(optarg); break;
		case 'T': wanted.second = strtol(optarg, NULL, 10); break;
		case 'G': wanted.command = all_is_the_programs = true; break;
		case 'L': wanted.locks = true; break;
		default: usage();
		}
	}
	if (optind >= argc)
		usage();
}

int main(int argc, char **argv)
{
	parse(argc, argv);
	clock_stop(wanted.second);
	fflush(NULL);
	pid_t pid = fork();
	if (pid == 0) {
		personality(ADDR_NO_RANDOMIZE); /* the same calls at every run */
		if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) != 0)
			_exit(NO_TRACE);
		raise(SIGSTOP);
		if (wanted.only && !filter_install(&wanted.like, wanted.locks))
			_exit(NO_TRACE);
		for (unsigned i = 0; i < wanted.variables; i++)
			putenv(wanted.environment[i]);
		execvp(argv[optind], argv + optind);
		_exit(127);
	}
	int status = pid < 0 ? NO_TRACE : trace(pid);
	if (wanted.list && fclose(wanted.list) != 0)
		return NO_TRACE;
	if (wanted.records && !record_end())
		return NO_TRACE;
	if (wanted.locks) {
		fprintf(stderr, "locks: asked %u times, %u wrong\n", locks_asked(), locks_wrong());
		if (locks_wrong())
			return LOCKS_WRONG;
	}
	if ((wanted.before || wanted.after || wanted.fail || wanted.cut) && !wanted.done)
		return NOT_REACHED;
	return status;
}
