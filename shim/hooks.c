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
#include <time.h>
#include <unistd.h>

#include "guard.h"
#include "real.h"
#include "track.h"
#include "trail.h"
#include "veto.h"

#define EXPORT      __attribute__((visibility("default")))
#define LIKELY(x)   __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

/* ---- Events: is it ours?, work before the call, work after it ----------- */

static inline bool is_likely(const char *path)
{
	return path && mailbox_file_likely(path);
}

static inline bool is_name(const char *path)
{
	return is_likely(path) && mailbox_file_named(path) >= 0;
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

/* Once a second somebody has to look whether it is so still. */
static inline bool asleep(void)
{
	return UNLIKELY(__atomic_load_n(&guard_asleep, __ATOMIC_ACQUIRE)) && __atomic_load_n(&guard_asleep_in, __ATOMIC_RELAXED) == (uint32_t)time(NULL);
}

/* The file of a mailbox that it is worth to come in for. */
static inline bool is_opened(int fd, const char *path)
{
	return fd >= 0 && is_name(path) && ((!asleep() && !track_note_no_part(fd, path)) || track_is_ours(fd));
}

static void opened(int fd, int directory, const char *path, int flags)
{
	if (guard_sleeps()) {
		track_closed(fd); /* whatever we thought it was */
		return;
	}
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
	opened(fileno(stream), AT_FDCWD, path, access_of(how));
}

/* Without a name it keeps its number and file. Either way libc may open the file
 * anew and close what it has too many, which gives up the lock. */
static void stream_reopened(FILE *stream, const char *path, const char *how)
{
	track_ask_lock(fileno(stream));
	if (path)
		stream_opened(stream, path, how);
}

static void locked(int fd, bool exclusive)
{
	struct tracked *entry = track_find(fd);
	if (entry)
		guard_locked(entry, exclusive);
}

static inline bool is_duplication(int command)
{
	return command == F_DUPFD || command == F_DUPFD_CLOEXEC;
}

static inline bool is_lock(int command)
{
	return command == F_SETLK || command == F_SETLKW || command == F_SETLK64 || command == F_SETLKW64;
}

static inline bool is_control(int command)
{
	return is_duplication(command) || is_lock(command);
}

static inline bool is_unlock(int command, const void *argument)
{
	return is_lock(command) && argument && ((const struct flock *)argument)->l_type == F_UNLCK; /* first in flock64 too */
}

static void controlled(int result, int fd, int command, const void *argument)
{
	if (is_duplication(command)) {
		track_duplicated(fd, result);
		return;
	}
	bool exclusive = ((const struct flock *)argument)->l_type == F_WRLCK;
	struct tracked *entry = track_lock(fd, exclusive ? TRACK_WRITE_LOCKED : TRACK_READ_LOCKED);
	if (entry)
		guard_locked(entry, exclusive);
}

static void unlocking(int fd)
{
	struct tracked *entry = track_lock(fd, TRACK_UNLOCKED);
	if (entry && trail_written)
		guard_unlocking(entry);
}

/* The usual unlock: of a file that was not written. */
static bool unlocked(int fd)
{
	return !trail_written && track_note_unlocked(fd);
}

static void written(int fd, ssize_t count)
{
	struct tracked *entry = track_find(fd);
	off64_t end = entry && count >= 0 ? real.lseek64(fd, 0, SEEK_CUR) : -1;
	if (entry && end >= count)
		guard_written(entry, (uint64_t)(end - count), (uint64_t)count);
	else if (entry)
		guard_changed(entry);
}

static void changed(int fd)
{
	struct tracked *entry = track_find(fd);
	if (entry)
		guard_changed(entry);
}

static void flocked(int fd, int operation)
{
	track_uses_flock = true;
	if (!(operation & LOCK_UN))
		locked(fd, operation & LOCK_EX);
}

static void mapped(void *address, size_t length, int access, int fd, uint64_t offset)
{
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

/* The usual close of a file that nobody sees otherwise than it is. */
static bool forgotten(int fd)
{
	return !overlay_present && track_note_closed(fd);
}

static void closing(int fd)
{
	track_closed(fd);
	if (overlay_present)
		guard_closed();
}

/* What is to be done before the call and after it, each with the condition on
 * which it is worth the exclusion that it needs (WORK). */
#define NOTHING          false, (void)0
#define DO(work)         true, work
#define WHEN(wanted, work) wanted, work

#define OPENED(directory, path, flags)     is_likely(path), NOTHING, WHEN(is_opened(result, path), opened(result, directory, path, flags))
#define STREAM_OPENED(path, how)           is_likely(path), NOTHING, WHEN(result && is_opened(fileno(result), path), stream_opened(result, path, how))
#define STREAM_REOPENED(path, how, stream)                                                       \
	is_stream(stream) || ((path) && is_name(path)), WHEN(path, track_closed(fileno(stream))), \
		WHEN(result, stream_reopened(result, path, how))

/* Before the call: afterwards another thread may own the number. */
#define CLOSING(fd)            track_is_ours(fd), WHEN(!forgotten(fd), closing(fd)), NOTHING
#define STREAM_CLOSING(stream) is_stream(stream), WHEN(!forgotten(fileno(stream)), closing(fileno(stream))), NOTHING
#define RANGE_CLOSING(first)   true, DO(track_closed_range((first) < 0 ? 0 : (unsigned)(first), UINT_MAX)), NOTHING
/* After it: where the kernel lacks close_range nothing was closed. */
#define RANGE_CLOSED(first, last, flags) \
	!((flags) & CLOSE_RANGE_CLOEXEC), NOTHING, WHEN(result == 0, track_closed_range(first, last))

#define DUPLICATED(fd)   track_is_ours(fd), NOTHING, WHEN(result >= 0, track_duplicated(fd, result))
#define REPLACED(fd, to) track_is_ours(fd) || track_is_ours(to), NOTHING, WHEN(result >= 0, track_duplicated(fd, to))

/* A lock is forgotten before it is given up: afterwards it may be another's. */
#define CONTROLLED(fd, command, argument)                                                                 \
	track_is_ours(fd), WHEN(is_unlock(command, argument) && !unlocked(fd), unlocking(fd)), \
		WHEN(result != -1 && !is_unlock(command, argument) && is_control(command), controlled(result, fd, command, argument))
#define FLOCKED(fd, operation) \
	track_is_ours(fd) || guard_asleep, NOTHING, WHEN(result == 0, flocked(fd, operation))

/* MAP_FIXED replaces what was there, whatever is mapped now. */
#define MAPPED(address, length, access, flags, fd, offset)                                                                    \
	(!((flags) & MAP_ANONYMOUS) && track_is_ours(fd)) || (((flags) & MAP_FIXED) && track_may_be_mapped(address, length)), \
		NOTHING, WHEN(result != MAP_FAILED, mapped(result, length, access, (flags) & MAP_ANONYMOUS ? -1 : fd, (uint64_t)(offset)))
#define UNMAPPED(address, length) \
	track_may_be_mapped(address, length), WHEN(!track_note_unmapped(address, length), track_unmapped(address, length)), NOTHING

#define RENAMED(from_directory, from, directory, to) \
	is_name(to) && (from), DO(guard_renaming(from_directory, from, directory, to)), DO(renamed(result == 0, directory, to))

/* The file of a message, or one of the mailbox. The call is answered without
 * being made if the guard refuses it. */
#define REMOVED(directory, path)                                                              \
	is_name(path) || (UNLIKELY(veto_possible) && (path) && veto_message_name(path)),      \
		WHEN(!is_name(path), refused = guard_refuses_unlink(directory, path)),        \
		WHEN(result == 0 && is_name(path), guard_removed(directory, path))

/* struct stat or stat64, by descriptor or name: the inode says whose size it is. */
#define SIZED(status)           \
	overlay_present, NOTHING, WHEN(result == 0, (status)->st_size += (off_t)guard_growth((status)->st_dev, (status)->st_ino))

/* As struct stat begins where _TIME_BITS is 64, on all systems of 32 bits. */
struct stat_time64 {
	uint64_t st_dev, st_ino;
	uint32_t mode, links, owner, group;
	uint64_t special;
	int64_t st_size;
};
#define SIZED_TIME64(status) SIZED((struct stat_time64 *)(status))

#define WRITTEN(fd) trail_present && track_is_ours(fd), NOTHING, DO(written(fd, result))
#define CHANGED(fd) trail_present && track_is_ours(fd), NOTHING, DO(changed(fd))

/* These mean nothing; the rows are there for the cures. */
#define READ(fd)                 false, NOTHING, NOTHING
#define SYNCED(fd)               false, NOTHING, NOTHING
#define LINKED(path)             false, NOTHING, NOTHING

/* ---- The functions ------------------------------------------------------ */

#ifndef CLOSE_RANGE_CLOEXEC
#define CLOSE_RANGE_CLOEXEC 4
#endif

/* A hook called before our constructor, or a name that this libc lacks. */
#define READY(symbol) (LIKELY(real.symbol) || (real_resolve() && real.symbol) || (errno = ENOSYS, false))

/* Bounded work beside the call, never around it: the call itself may block, be
 * interrupted, or never return. Where nothing is wanted, no system call is made
 * to do it. */
#define WORK(wanted, work)                               \
	do {                                             \
		int kept = errno;                        \
		sigset_t signals;                        \
		if ((wanted) && track_enter(&signals)) { \
			work;                            \
			if (track_overflow_untold())     \
				guard_missed(NULL);      \
			track_leave(&signals);           \
			guard_outside(&signals);         \
		}                                        \
		errno = kept;                            \
	} while (0)

/* A foreign call is a test and a jump. All else has a function of its own, so
 * that the test needs no stack. */
#define APART static __attribute__((noinline, cold))

#define CALL(type, symbol, parameters, arguments, event) CALL_WITH(type, symbol, parameters, arguments, event)
#define CALL_WITH(type, symbol, parameters, arguments, ours, before_wanted, before, after_wanted, after) \
	APART type work_##symbol parameters                                 \
	{                                                                   \
		if (UNLIKELY(!READY(symbol)))                               \
			return (type)-1;                                    \
		if (UNLIKELY(!(ours)))                                      \
			return real.symbol arguments;                       \
		bool refused = false;                                       \
		WORK(before_wanted, before);                                \
		type result = refused ? (type)0 : real.symbol arguments;    \
		WORK(after_wanted, after);                                  \
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
#define CALL_VOID_WITH(symbol, parameters, arguments, ours, before_wanted, before, after_wanted, after) \
	EXPORT void hook_##symbol parameters __asm__(#symbol);             \
	void hook_##symbol parameters                                      \
	{                                                                  \
		if (UNLIKELY(!READY(symbol)))                              \
			return;                                            \
		if (LIKELY(ours))                                          \
			WORK(before_wanted, before);                       \
		real.symbol arguments;                                     \
	}

#include "hooks.def"
