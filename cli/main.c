/* cyrguard: the table of subcommands, help, version, messages. */
#include "cli.h"

#include <bsd/vis.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static const struct command commands[] = {
	{"run", run_command, "[-c CONF] [-m MODE] [--] PROGRAM [ARG...]", "run a program with the guard loaded"},
	{"audit", audit_command, "[-C IMAPD_CONF] [-j N] [--deep] [--json] [PATH...]",
		"look for records that do not lead to their own message"},
	{"repair", repair_command, "[-n] [-C IMAPD_CONF] [-j N] [--deep] [--json] [PATH...]",
		"find and rebuild such records under Cyrus's own locks; -n: only show what would be done"},
	{"rebuild", rebuild_command, "--as VERSION [--sha256 | --raw | --text] FILE...",
		"the cache record that VERSION would write for a message"},
	{"dump", dump_command, "[-C IMAPD_CONF] PATH", "print the index, expunge and cache records of a mailbox"},
	{"status", status_command, "[--json | --prometheus FILE]", "guarded processes, their modes, counters"},
	{"check", check_command, "[-w N] [-c N]", "monitoring plugin: exit 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN"},
	{"test-config", test_config_command, "[-c CONF] [--program P --mailbox M]",
		"is the configuration good, and what applies to a program and mailbox"},
};

static const struct command *running;

static void print_help(FILE *to)
{
	fputs("usage: cyrguard COMMAND [ARG...]\n\n", to);
	for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
		fprintf(to, "  cyrguard %s %s\n        %s\n", commands[i].name, commands[i].usage, commands[i].summary);
	fputs("\n  cyrguard --help | --version\n\nSee cyrguard(8).\n", to);
}

__attribute__((format(printf, 1, 0))) static void print_message(const char *format, va_list arguments)
{
	fprintf(stderr, running ? "cyrguard %s: " : "cyrguard: ", running ? running->name : "");
	vfprintf(stderr, format, arguments);
}

void complain(const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	flockfile(stderr);
	print_message(format, arguments);
	fputc('\n', stderr);
	funlockfile(stderr);
	va_end(arguments);
}

int usage_error(const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	print_message(format, arguments);
	va_end(arguments);
	if (running)
		fprintf(stderr, "; usage: cyrguard %s %s\n", running->name, running->usage);
	else
		fputs("; see cyrguard --help\n", stderr);
	return EXIT_TROUBLE;
}

char *visible(const void *bytes, size_t length)
{
	size_t room = length * 4 + 1;
	char *text = malloc(room);
	if (!text ||
		strnvisx(text, room, bytes, length, VIS_CSTYLE | VIS_OCTAL | VIS_TAB | VIS_NL | VIS_NOLOCALE) < 0) {
		complain("out of memory");
		exit(EXIT_TROUBLE);
	}
	return text;
}

char *visible_string(const char *string)
{
	return visible(string, strlen(string));
}

void *checked(void *memory)
{
	if (memory)
		return memory;
	complain("out of memory");
	exit(EXIT_TROUBLE);
}

/* What was promised on standard output must be there. */
static int finish(int status)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return status;
	complain("cannot write to standard output");
	return EXIT_TROUBLE;
}

int main(int argc, char **argv)
{
	if (argc < 2)
		return usage_error("no command");
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
		print_help(stdout);
		return finish(EXIT_SUCCESS);
	}
	if (strcmp(argv[1], "--version") == 0) {
		puts("cyrguard " CYRGUARD_VERSION);
		return finish(EXIT_SUCCESS);
	}
	for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
		if (strcmp(argv[1], commands[i].name) != 0)
			continue;
		running = &commands[i];
		if (argc > 2 && strcmp(argv[2], "--help") == 0) {
			printf("usage: cyrguard %s %s\n%s\n", running->name, running->usage, running->summary);
			return finish(EXIT_SUCCESS);
		}
		return finish(running->run(argc - 1, argv + 1));
	}
	char *name = visible_string(argv[1]);
	int status = usage_error("no such command: %s", name);
	free(name);
	return status;
}
