/* A file seen through a window that moves: bytes by pread into a buffer that
 * is used again and again, so that a file which shrinks or fails meanwhile is
 * an error to handle, not a SIGBUS (pitfall 21). Made for walking forward. */
#ifndef CYRGUARD_WINDOW_H
#define CYRGUARD_WINDOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "bytes.h"
#include "cache_record.h"

enum {
	WINDOW_SIZE = 256 << 10,
	WINDOW_NEAR = 4096,        /* what a look outside the window fetches */
	WINDOW_LARGEST = CACHE_RECORD_LARGEST,
};

struct window {
	struct view view; /* hand this to ring 3; its context is the window */
	int fd;
	struct arena *arena;
	uint8_t *bytes; /* of the file from `start`, `length` of them */
	size_t capacity, length;
	uint64_t start;
	uint8_t *near; /* WINDOW_NEAR bytes at most from near_start */
	size_t near_length;
	uint64_t near_start;
	uint64_t read;    /* bytes fetched so far */
	uint64_t failed;  /* the first offset that could not be had, if `reason` */
	int error;        /* its errno, 0 where there was none */
	const char *reason;
};

/* A window over the first `size` bytes of `fd`. Allocates when first used. */
void window_open(struct window *window, int fd, uint64_t size, struct arena *arena);

/* False if the window holds fewer than WINDOW_NEAR bytes from `offset` on, and
 * the file has more. */
bool window_holds(const struct window *window, uint64_t offset);

/* Then moves it there, to be filled at most up to `end`. Errors show when the
 * bytes are asked for. */
void window_move(struct window *window, uint64_t offset, uint64_t end);

/* What the window holds from `offset` on, good until it moves. */
const uint8_t *window_ahead(const struct window *window, uint64_t offset, size_t *length);

#endif
