/* Rows of hooks.def to functions: real call, bounded work, errno kept. No
 * logic here: what a call means is guard.c's.
 *
 * Each function bears its libc name as an assembler label, so that none of
 * libc's own prototypes, attributes or redirections (fortify, 64-bit names)
 * touch it. */
#include <errno.h>
#include <limits.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "guard.h"
#include "real.h"
#include "track.h"
#include "veto.h"

#define EXPORT      __attribute__((visibility("default")))
#define LIKELY(x)   __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

/* ---- Events: is it ours?, work before the call, work after it ----------- */

#define NEVER   false
#define NOTHING (void)0

static inline bool is_name(const char *path)
{
	return path && mailbox_file_likely(path);
}

static inline bool is_stream(FILE *stream)
{
	if (!stream)
		return false;
	int kept = errno; /* a stream of memory has no descriptor */
	int fd = fileno(stream);
	errno = kept;
	return track_is_ours(fd);
}

static void opened(int fd, int directory, const char *path, int flags)
{
	if (fd < 0)
		return;
	struct tracked *entry = track_opened(fd, directory, path, flags);
	if (entry)
		guard_opened(entry);
	else if (track_overflow_untold())
		guard_missed(path);
}

static int access_of(const char *how)
{
	return strchr(how, '+') ? O_RDWR : how[0] == 'r' ? O_RDONLY : O_WRONLY;
}

static void stream_opened(FILE *stream, const char *path, const char *how)
{
	if (stream)
		opened(fileno(stream), AT_FDCWD, path, access_of(how));
}

static void locked(int fd, bool exclusive)
{
	struct tracked *entry = track_find(fd);
	if (entry)
		guard_locked(entry, exclusive);
}

static void controlled(int result, int fd, int command, const void *argument)
{
	if (result == -1)
		return;
	if (command == F_DUPFD || command == F_DUPFD_CLOEXEC) {
		track_duplicated(fd, result);
	} else if (command == F_SETLK || command == F_SETLKW || command == F_SETLK64 || command == F_SETLKW64) {
		short type = ((const struct flock *)argument)->l_type; /* first in flock64 too */
		struct tracked *entry =
			track_lock(fd, type == F_UNLCK ? TRACK_UNLOCKED : type == F_WRLCK ? TRACK_WRITE_LOCKED : TRACK_READ_LOCKED);
		if (entry && type != F_UNLCK)
			guard_locked(entry, type == F_WRLCK);
	}
}

static void flocked(int fd, int operation)
{
	track_uses_flock = true;
	if (!(operation & LOCK_UN))
		locked(fd, operation & LOCK_EX);
}

static void mapped(void *address, size_t length, int access, int fd, uint64_t offset)
{
	if (address == MAP_FAILED)
		return;
	track_mapped(address, length, fd, offset);
	if (fd >= 0)
		guard_mapped(address, length, access, fd, offset);
}

static void renamed(bool done, int directory, const char *to)
{
	if (done)
		track_renamed(directory, to);
	guard_renamed(done, directory, to);
}

static void closing(int fd)
{
	track_closed(fd);
	if (overlay_present)
		guard_closed();
}

#define OPENED(directory, path, flags)     is_name(path), NOTHING, opened(result, directory, path, flags)
#define STREAM_OPENED(path, how)           is_name(path), NOTHING, stream_opened(result, path, how)
/* Without a name the stream keeps its number and file. */
#define STREAM_REOPENED(path, how, stream) \
	(path) && (is_name(path) || is_stream(stream)), track_closed(fileno(stream)), stream_opened(result, path, how)

/* Before the call: afterwards another thread may own the number. */
#define CLOSING(fd)            track_is_ours(fd), closing(fd), NOTHING
#define STREAM_CLOSING(stream) is_stream(stream), closing(fileno(stream)), NOTHING
#define RANGE_CLOSING(first)   true, track_closed_range((first) < 0 ? 0 : (unsigned)(first), UINT_MAX), NOTHING
/* After it: where the kernel lacks close_range nothing was closed. */
#define RANGE_CLOSED(first, last, flags) \
	!((flags) & CLOSE_RANGE_CLOEXEC), NOTHING, result == 0 ? track_closed_range(first, last) : NOTHING

#define DUPLICATED(fd)   track_is_ours(fd), NOTHING, result >= 0 ? track_duplicated(fd, result) : NOTHING
#define REPLACED(fd, to) track_is_ours(fd) || track_is_ours(to), NOTHING, result >= 0 ? track_duplicated(fd, to) : NOTHING

#define CONTROLLED(fd, command, argument) track_is_ours(fd), NOTHING, controlled(result, fd, command, argument)
#define FLOCKED(fd, operation) \
	track_is_ours(fd), NOTHING, result == 0 ? flocked(fd, operation) : NOTHING

/* MAP_FIXED replaces what was there, whatever is mapped now. */
#define MAPPED(address, length, access, flags, fd, offset)                                                                    \
	(!((flags) & MAP_ANONYMOUS) && track_is_ours(fd)) || (((flags) & MAP_FIXED) && track_may_be_mapped(address, length)), \
		NOTHING, mapped(result, length, access, (flags) & MAP_ANONYMOUS ? -1 : fd, (uint64_t)(offset))
#define UNMAPPED(address, length) track_may_be_mapped(address, length), track_unmapped(address, length), NOTHING

#define RENAMED(from_directory, from, directory, to) \
	is_name(to) && (from), guard_renaming(from_directory, from, directory, to), renamed(result == 0, directory, to)

/* The file of a message, or one of the mailbox. The call is answered without
 * being made if the guard refuses it. */
#define REMOVED(directory, path)                                                       \
	is_name(path) || (UNLIKELY(veto_possible) && (path) && veto_message_name(path)), \
		refused = !is_name(path) && guard_refuses_unlink(directory, path),       \
		result == 0 && is_name(path) ? guard_removed(directory, path) : NOTHING

/* struct stat or stat64, by descriptor or name: the inode says whose size it is. */
#define SIZED(status) \
	overlay_present, NOTHING, result == 0 ? (void)((status)->st_size += (off_t)guard_growth((status)->st_dev, (status)->st_ino)) : NOTHING

/* In mode log these mean nothing; the rows are there for the cures. */
#define READ(fd)                 NEVER, NOTHING, NOTHING
#define WRITTEN(fd)              NEVER, NOTHING, NOTHING
#define SYNCED(fd)               NEVER, NOTHING, NOTHING
#define LINKED(path)             NEVER, NOTHING, NOTHING

/* ---- The functions ------------------------------------------------------ */

#ifndef CLOSE_RANGE_CLOEXEC
#define CLOSE_RANGE_CLOEXEC 4
#endif

/* A hook called before our constructor, or a name that this libc lacks. */
#define READY(symbol) (LIKELY(real.symbol) || (real_resolve() && real.symbol) || (errno = ENOSYS, false))

/* Bounded work beside the call, never around it: the call itself may block, be
 * interrupted, or never return. Where there is NOTHING to do, no system call is
 * made to do it. */
#define WORK(work)                                                \
	do {                                                      \
		int kept = errno;                                 \
		sigset_t signals;                                 \
		if (!IS_NOTHING(work) && track_enter(&signals)) { \
			work;                                     \
			if (UNLIKELY(track_overflow_untold()))    \
				guard_missed(NULL);               \
			track_leave(&signals);                    \
			guard_outside(&signals);                  \
		}                                                 \
		errno = kept;                                     \
	} while (0)
#define IS_NOTHING(work) (sizeof #work == sizeof "(void)0")

/* A foreign call is a test and a jump. All else has a function of its own, so
 * that the test needs no stack. */
#define APART static __attribute__((noinline, cold))

#define CALL(type, symbol, parameters, arguments, event) CALL_WITH(type, symbol, parameters, arguments, event)
#define CALL_WITH(type, symbol, parameters, arguments, ours, before, after) \
	APART type work_##symbol parameters                                 \
	{                                                                   \
		if (UNLIKELY(!READY(symbol)))                               \
			return (type)-1;                                    \
		if (UNLIKELY(!(ours)))                                      \
			return real.symbol arguments;                       \
		bool refused = false;                                       \
		WORK(before);                                               \
		type result = refused ? (type)0 : real.symbol arguments;    \
		WORK(after);                                                \
		return result;                                              \
	}                                                                   \
	EXPORT type hook_##symbol parameters __asm__(#symbol);              \
	type hook_##symbol parameters                                       \
	{                                                                   \
		if (UNLIKELY(!real.symbol) || UNLIKELY(ours))               \
			return work_##symbol arguments;                     \
		return real.symbol arguments;                               \
	}

#define CALL_VOID(symbol, parameters, arguments, event) CALL_VOID_WITH(symbol, parameters, arguments, event)
#define CALL_VOID_WITH(symbol, parameters, arguments, ours, before, after) \
	EXPORT void hook_##symbol parameters __asm__(#symbol);             \
	void hook_##symbol parameters                                      \
	{                                                                  \
		if (UNLIKELY(!READY(symbol)))                              \
			return;                                            \
		if (LIKELY(ours))                                          \
			WORK(before);                                      \
		real.symbol arguments;                                     \
	}

#include "hooks.def"
