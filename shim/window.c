#include "window.h"

#include <errno.h>

#include "real.h"

static const uint8_t *give_up(struct window *window, uint64_t offset, int error, const char *reason)
{
	if (!window->reason) {
		window->failed = offset;
		window->error = error;
		window->reason = reason;
	}
	return NULL;
}

/* `wanted` bytes of the file at `offset`, or as many as there are; 0 after an error. */
static size_t fetch(struct window *window, uint8_t *bytes, uint64_t offset, uint64_t wanted)
{
	if (wanted > window->view.size - offset)
		wanted = window->view.size - offset;
	ssize_t got = real_pread_full(window->fd, bytes, (size_t)wanted, (off64_t)offset);
	if (got < 0) {
		give_up(window, offset, errno, "read error");
		return 0;
	}
	window->read += (uint64_t)got;
	if ((uint64_t)got < wanted)
		give_up(window, offset + (uint64_t)got, 0, "the file became shorter");
	return (size_t)got;
}

static bool reserve(struct window *window, size_t capacity)
{
	if (capacity <= window->capacity)
		return true;
	/* Twice what is needed: the next large record finds room. */
	if (capacity > WINDOW_SIZE)
		capacity = capacity < WINDOW_LARGEST / 2 ? capacity * 2 : WINDOW_LARGEST;
	uint8_t *bytes = arena_alloc(window->arena, capacity);
	if (!bytes)
		return false;
	window->bytes = bytes;
	window->capacity = capacity;
	window->length = 0;
	return true;
}

static const uint8_t *window_at(void *context, uint64_t offset, size_t length)
{
	struct window *window = context;
	if (offset >= window->start && offset - window->start <= window->length &&
		length <= window->length - (size_t)(offset - window->start))
		return window->bytes + (offset - window->start);
	if (length <= WINDOW_NEAR / 2) {
		/* A length word far away, which may well be none: the window stays. */
		if (!window->near && !(window->near = arena_alloc(window->arena, WINDOW_NEAR)))
			return give_up(window, offset, ENOMEM, "out of memory");
		if (offset < window->near_start || offset + length > window->near_start + window->near_length) {
			window->near_start = offset;
			window->near_length = fetch(window, window->near, offset, WINDOW_NEAR);
		}
		if (length > window->near_length - (size_t)(offset - window->near_start))
			return NULL;
		return window->near + (offset - window->near_start);
	}
	if (length > WINDOW_LARGEST)
		return give_up(window, offset, 0, "larger than any record");
	if (!reserve(window, length > WINDOW_SIZE ? length : WINDOW_SIZE))
		return give_up(window, offset, ENOMEM, "out of memory");
	window->start = offset;
	window->length = fetch(window, window->bytes, offset, length);
	return length <= window->length ? window->bytes : NULL;
}

void window_open(struct window *window, int fd, uint64_t size, struct arena *arena)
{
	*window = (struct window){.view = {.at = window_at, .context = window, .size = size}, .fd = fd, .arena = arena};
}

bool window_holds(const struct window *window, uint64_t offset)
{
	uint64_t held = window->start + window->length;
	if (offset >= window->view.size)
		return true;
	return offset >= window->start && offset < held && (held - offset >= WINDOW_NEAR || held >= window->view.size);
}

const uint8_t *window_ahead(const struct window *window, uint64_t offset, size_t *length)
{
	bool held = offset >= window->start && offset - window->start < window->length;
	*length = held ? window->length - (size_t)(offset - window->start) : 0;
	return held ? window->bytes + (offset - window->start) : NULL;
}

void window_move(struct window *window, uint64_t offset, uint64_t end)
{
	if (window_holds(window, offset))
		return;
	uint64_t wanted = end > offset ? end - offset : 0;
	if (wanted < WINDOW_NEAR)
		wanted = WINDOW_NEAR;
	if (wanted > WINDOW_SIZE)
		wanted = WINDOW_SIZE;
	if (!reserve(window, WINDOW_SIZE))
		return; /* said when the bytes are asked for */
	window->start = offset;
	window->length = fetch(window, window->bytes, offset, wanted);
}
