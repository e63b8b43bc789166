/* cyrguard run: starts a program with the library in LD_PRELOAD. The loader
 * drops a preload silently where it may not or cannot load it (pitfall 17);
 * here that is an error with a reason. */
#include "cli.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "policy.h"

enum {
	EXIT_NO_LIBRARY = 125,
	EXIT_REFUSED = 126,
	EXIT_NOT_FOUND = 127,
	SCRIPTS = 4, /* the kernel follows as many interpreters */
};

static const char library_name[] = "libcyrguard.so";

/* ---- ELF ---------------------------------------------------------------- */

struct elf {
	bool is_elf, has_loader;
	unsigned char class, data;
	uint16_t machine;
};

/* Reads what decides who loads the file. The two classes differ in word size
 * only, so fields are taken at their places by hand. */
static void read_elf(int fd, struct elf *elf)
{
	union {
		unsigned char ident[EI_NIDENT];
		Elf32_Ehdr small;
		Elf64_Ehdr large;
	} header;
	*elf = (struct elf){0};
	ssize_t got = pread(fd, &header, sizeof header, 0);
	if (got < (ssize_t)sizeof header.small || memcmp(header.ident, ELFMAG, SELFMAG) != 0)
		return;
	elf->is_elf = true;
	elf->class = header.ident[EI_CLASS];
	elf->data = header.ident[EI_DATA];
	elf->machine = header.small.e_machine;
	bool large = elf->class == ELFCLASS64;
	uint64_t at = large ? header.large.e_phoff : header.small.e_phoff;
	unsigned count = large ? header.large.e_phnum : header.small.e_phnum;
	unsigned size = large ? header.large.e_phentsize : header.small.e_phentsize;
	for (unsigned i = 0; i < count; i++) {
		uint32_t type; /* first in both classes */
		if (pread(fd, &type, sizeof type, (off_t)(at + (uint64_t)i * size)) != sizeof type)
			return;
		if (type == PT_INTERP)
			elf->has_loader = true;
	}
}

/* ---- Refusals ----------------------------------------------------------- */

static int refuse(const char *path, const char *reason)
{
	char *name = visible_string(path);
	complain("%s: %s", name, reason);
	free(name);
	return EXIT_REFUSED;
}

/* The interpreter of a script, cut out of its first line; NULL: not a script. */
static const char *interpreter(char *line)
{
	if (strncmp(line, "#!", 2) != 0)
		return NULL;
	char *word = line + 2 + strspn(line + 2, " \t");
	word[strcspn(word, " \t\r\n")] = '\0';
	return *word ? word : NULL;
}

/* 0 if the loader will honour LD_PRELOAD for this program, else a complaint and
 * the exit code. */
static int check_program(const char *path, const struct elf *library, int depth)
{
	struct stat status;
	struct elf elf;
	char line[PATH_MAX] = "";
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	if (fd < 0 || fstat(fd, &status) != 0) {
		int error = errno;
		if (fd >= 0)
			close(fd);
		refuse(path, strerror(error));
		return error == ENOENT || error == ENOTDIR ? EXIT_NOT_FOUND : EXIT_REFUSED;
	}
	read_elf(fd, &elf);
	if (pread(fd, line, sizeof line - 1, 0) < 0)
		line[0] = '\0';
	bool capable = fgetxattr(fd, "security.capability", NULL, 0) > 0;
	close(fd);
	if (!S_ISREG(status.st_mode))
		return refuse(path, "not a program");
	const char *next = elf.is_elf ? NULL : interpreter(line);
	if (next)
		return depth < SCRIPTS ? check_program(next, library, depth + 1)
				       : refuse(path, "too many interpreters");
	if (status.st_mode & S_ISUID)
		return refuse(path, "setuid: the loader ignores LD_PRELOAD");
	if ((status.st_mode & S_ISGID) && (status.st_mode & S_IXGRP))
		return refuse(path, "setgid: the loader ignores LD_PRELOAD");
	if (capable)
		return refuse(path, "has file capabilities: the loader ignores LD_PRELOAD");
	if (!elf.is_elf)
		return refuse(path, "neither an ELF program nor a script");
	if (elf.class != library->class || elf.data != library->data || elf.machine != library->machine)
		return refuse(path, "built for another ELF class or machine than libcyrguard.so");
	if (!elf.has_loader)
		return refuse(path, "statically linked: nothing can be preloaded");
	return 0;
}

/* ---- The library -------------------------------------------------------- */

static bool usable_library(const char *path, char *library, struct elf *elf)
{
	if (!realpath(path, library))
		return false;
	int fd = open(library, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return false;
	read_elf(fd, elf);
	close(fd);
	return elf->is_elf;
}

/* CYRGUARD_LIBRARY, else beside this command (a build tree), else where it was
 * installed. Complains and returns false if there is none. */
static bool find_library(char *library, struct elf *elf)
{
	char beside[PATH_MAX + sizeof library_name + 1];
	const char *named = getenv("CYRGUARD_LIBRARY");
	if (named && *named) {
		if (usable_library(named, library, elf))
			return true;
		char *name = visible_string(named);
		complain("%s: not a library (CYRGUARD_LIBRARY)", name);
		free(name);
		return false;
	}
	ssize_t length = readlink("/proc/self/exe", beside, PATH_MAX - 1);
	if (length > 0) {
		beside[length] = '\0';
		strcpy(strrchr(beside, '/') + 1, library_name);
		if (usable_library(beside, library, elf))
			return true;
	}
	if (usable_library(PKGLIBDIR "/libcyrguard.so", library, elf))
		return true;
	complain("%s is neither beside this command nor in " PKGLIBDIR, library_name);
	return false;
}

static bool same_library(const char *entry, size_t length, const char *library)
{
	char path[PATH_MAX];
	struct stat a, b;
	if (length >= sizeof path)
		return false;
	memcpy(path, entry, length);
	path[length] = '\0';
	const char *slash = strrchr(path, '/');
	/* Another copy of the guard would guard twice. */
	if (strcmp(slash ? slash + 1 : path, library_name) == 0)
		return true;
	return slash && stat(path, &a) == 0 && stat(library, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/* Ours first, the others as they were; space and colon separate. */
static bool set_preload(const char *library)
{
	const char *old = getenv("LD_PRELOAD");
	if (!old)
		old = "";
	char *list = malloc(strlen(library) + strlen(old) + 2);
	if (!list)
		return false;
	char *to = stpcpy(list, library);
	while (*old) {
		size_t skip = strspn(old, " :"), length = strcspn(old + skip, " :");
		old += skip;
		if (length && !same_library(old, length, library)) {
			*to++ = ':';
			to = mempcpy(to, old, length);
		}
		old += length;
	}
	*to = '\0';
	bool set = setenv("LD_PRELOAD", list, 1) == 0;
	free(list);
	return set;
}

/* ---- The command -------------------------------------------------------- */

/* As execvp would find it; NULL: nowhere. */
static const char *find_program(const char *name, char *path)
{
	if (strchr(name, '/'))
		return name;
	const char *list = getenv("PATH");
	if (!list)
		list = "/usr/local/bin:/usr/bin:/bin";
	for (;;) {
		size_t length = strcspn(list, ":");
		int n = length ? snprintf(path, PATH_MAX, "%.*s/%s", (int)length, list, name)
			       : snprintf(path, PATH_MAX, "./%s", name);
		struct stat status;
		if (n < PATH_MAX && access(path, X_OK) == 0 && stat(path, &status) == 0 && S_ISREG(status.st_mode))
			return path;
		if (!list[length])
			return NULL;
		list += length + 1;
	}
}

static bool is_mode(const char *word)
{
	for (int mode = 0; mode < MODE_COUNT; mode++)
		if (strcmp(word, mode_name((enum mode)mode)) == 0)
			return true;
	return false;
}

static int prepare(const char *config, const char *mode, const char *library)
{
	char path[PATH_MAX];
	if (config && !realpath(config, path))
		return refuse(config, strerror(errno));
	if (strpbrk(library, " :")) {
		complain("%s: LD_PRELOAD cannot hold a name with a space or colon", library);
		return EXIT_NO_LIBRARY;
	}
	if ((config && setenv("CYRGUARD_CONFIG", path, 1) != 0) || (mode && setenv("CYRGUARD_MODE", mode, 1) != 0) ||
		!set_preload(library)) {
		complain("%s", strerror(errno));
		return EXIT_NO_LIBRARY;
	}
	return 0;
}

int run_command(int argc, char **argv)
{
	const char *config = NULL, *mode = NULL;
	char library[PATH_MAX], found[PATH_MAX];
	struct elf elf;
	opterr = 0;
	for (int option; (option = getopt(argc, argv, "+:c:m:")) != -1;) {
		switch (option) {
		case 'c':
			config = optarg;
			break;
		case 'm':
			if (!is_mode(optarg))
				return usage_error("-m wants off, log, substitute or repair");
			mode = optarg;
			break;
		case ':':
			return usage_error("-%c wants an argument", optopt);
		default:
			return usage_error("unknown option");
		}
	}
	if (optind == argc)
		return usage_error("no program");
	if (!find_library(library, &elf))
		return EXIT_NO_LIBRARY;
	const char *program = find_program(argv[optind], found);
	if (!program) {
		refuse(argv[optind], "not found");
		return EXIT_NOT_FOUND;
	}
	int status = check_program(program, &elf, 0);
	if (!status)
		status = prepare(config, mode, library);
	if (status)
		return status;
	execv(program, argv + optind);
	return refuse(program, strerror(errno));
}
