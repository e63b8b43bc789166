/* Writes down every change of a program to the files under the root. One line
 * an entry, then as many bytes as its length says:
 *
 *   KIND guard|program OFFSET LENGTH PATH [TO]
 *
 * KIND: create (or empty) mkdir rename link unlink rmdir; write at OFFSET; size,
 * grow: OFFSET is the new size, the least size; sync (a file), syncdir. Paths
 * are relative to the root and have no spaces. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include "tracer.h"

static FILE *out;
static uint64_t position; /* of a write about to be made */

bool record_begin(const char *file)
{
	out = fopen(file, "we");
	if (!out)
		perror(file);
	return out != NULL;
}

bool record_end(void)
{
	return fclose(out) == 0;
}

static const char *relative(const char *path)
{
	size_t length = strlen(root);
	return strncmp(path, root, length) == 0 && path[length] == '/' ? path + length + 1 : ".";
}

static void put(const struct call *call, const char *kind, uint64_t offset, uint64_t length)
{
	fprintf(out, "%s %s %llu %llu %s%s%s\n", kind, call->guards ? "guard" : "program", (unsigned long long)offset, (unsigned long long)length,
	    relative(call->path), call->to[0] ? " " : "", call->to[0] ? relative(call->to) : "");
}

static void unknown(const struct call *call)
{
	fprintf(stderr, "tracer: cannot record %s of %s\n", call->name, call->path);
	exit(97);
}

static bool gone(const struct call *call)
{
	return strstr(call->path, " (deleted)") != NULL;
}

/* Where a write without an offset begins. */
void record_entering(struct call *call)
{
	char path[64], line[128];
	struct stat status;
	if (call->change != CHANGES_DATA || (call->number != SYS_write && call->number != SYS_writev))
		return;
	position = 0;
	unsigned flags = 0;
	unsigned long long at = 0;
	snprintf(path, sizeof path, "/proc/%d/fdinfo/%d", (int)call->pid, (int)call->argument[0]);
	FILE *info = fopen(path, "re");
	while (info && fgets(line, sizeof line, info)) {
		if (sscanf(line, "pos: %llu", &at) == 1)
			position = at;
		sscanf(line, "flags: %o", &flags);
	}
	if (info)
		fclose(info);
	if (flags & O_APPEND && stat(call->path, &status) == 0)
		position = (uint64_t)status.st_size;
}

static void put_bytes(const struct call *call, uint64_t address, uint64_t length)
{
	char bytes[65536];
	for (uint64_t done = 0; done < length;) {
		size_t n = length - done < sizeof bytes ? (size_t)(length - done) : sizeof bytes;
		if (peek(call->pid, address + done, bytes, n) != n)
			unknown(call);
		fwrite(bytes, 1, n, out);
		done += n;
	}
}

static void put_parts(const struct call *call, uint64_t written)
{
	struct iovec parts[64];
	size_t count = call->argument[2] < 64 ? call->argument[2] : 64;
	if (peek(call->pid, call->argument[1], parts, count * sizeof *parts) != count * sizeof *parts)
		unknown(call);
	for (size_t i = 0; i < count && written; i++) {
		uint64_t n = parts[i].iov_len < written ? parts[i].iov_len : written;
		put_bytes(call, (uint64_t)(uintptr_t)parts[i].iov_base, n);
		written -= n;
	}
}

static void data_changed(const struct call *call)
{
	const uint64_t *argument = call->argument;
	uint64_t done = (uint64_t)call->result;
	switch (call->number) {
	case SYS_write:
		put(call, "write", position, done);
		put_bytes(call, argument[1], done);
		break;
	case SYS_pwrite64:
		put(call, "write", argument[3], done);
		put_bytes(call, argument[1], done);
		break;
	case SYS_writev:
		put(call, "write", position, done);
		put_parts(call, done);
		break;
	case SYS_ftruncate:
		put(call, "size", argument[1], 0);
		break;
	case SYS_fallocate:
		if (argument[1] == 0)
			put(call, "grow", argument[2] + argument[3], 0);
		else if (argument[1] != FALLOC_FL_KEEP_SIZE)
			unknown(call);
		break;
	default:
		unknown(call);
	}
}

static void names_changed(const struct call *call)
{
	struct stat status;
	switch (call->number) {
	case SYS_rename:
	case SYS_renameat:
	case SYS_renameat2:
		put(call, "rename", 0, 0);
		break;
	case SYS_link:
	case SYS_linkat:
		put(call, "link", 0, 0);
		break;
	case SYS_unlink:
	case SYS_unlinkat:
		put(call, "unlink", 0, 0);
		break;
	case SYS_mkdir:
	case SYS_mkdirat:
		put(call, "mkdir", 0, 0);
		break;
	case SYS_rmdir:
		put(call, "rmdir", 0, 0);
		break;
	default: /* the open family */
		if (stat(call->path, &status) == 0 && status.st_size == 0)
			put(call, "create", 0, 0);
	}
}

void record_left(const struct call *call)
{
	struct stat status;
	if (call->result < 0 || gone(call) || call->change == CHANGES_NOTHING)
		return;
	if (call->change == CHANGES_DATA && call->number == SYS_mmap)
		return; /* a table of the guard's own, which may be lost: replay leaves it out */
	if (call->change == CHANGES_DATA)
		data_changed(call);
	else if (call->change == CHANGES_NAMES)
		names_changed(call);
	else if (stat(call->path, &status) == 0)
		put(call, S_ISDIR(status.st_mode) ? "syncdir" : "sync", 0, 0);
}
