/* See boundary.h. What decides is the outermost pending boundary that the
 * line begins with and whose following bytes are acceptable (parse.md §3, §11). */
#include "message/boundary.h"

#include <string.h>

#include "message/byte_class.h"

static const uint64_t HASH_START = UINT64_C(0xcbf29ce484222325);

static uint64_t hash_more(uint64_t hash, const uint8_t *p, size_t len)
{
	while (len--)
		hash = (hash ^ *p++) * UINT64_C(0x100000001b3);
	return hash;
}

/* The listed entry with this text; its index + 1, or 0. */
static uint32_t find(const struct boundaries *b, uint64_t hash, const uint8_t *p, size_t len)
{
	uint32_t i = b->buckets[hash % BOUNDARY_BUCKETS];
	for (; i; i = b->stack[i - 1].below) {
		const struct boundary *entry = &b->stack[i - 1];
		if (entry->hash == hash && entry->text.len == len && memcmp(entry->text.bytes, p, len) == 0)
			return i;
	}
	return 0;
}

static bool use_length(struct boundaries *b, size_t len)
{
	uint32_t at = 0;
	while (at < b->length_count && b->lengths[at].len < len)
		at++;
	if (at == b->length_count || b->lengths[at].len != len) {
		if (b->length_count == b->length_room) {
			struct boundary_length *lengths = arena_more(b->arena, b->lengths, &b->length_room, sizeof *lengths, 16);
			if (!lengths)
				return false;
			b->lengths = lengths;
		}
		memmove(b->lengths + at + 1, b->lengths + at, (b->length_count - at) * sizeof *b->lengths);
		b->lengths[at] = (struct boundary_length){.len = len};
		b->length_count++;
	}
	b->lengths[at].uses++;
	return true;
}

static void drop_length(struct boundaries *b, size_t len)
{
	uint32_t at = 0;
	while (b->lengths[at].len != len)
		at++;
	if (--b->lengths[at].uses)
		return;
	b->length_count--;
	memmove(b->lengths + at, b->lengths + at + 1, (b->length_count - at) * sizeof *b->lengths);
}

bool boundary_push(struct boundaries *b, struct text text)
{
	if (b->count == b->room) {
		struct boundary *stack = arena_more(b->arena, b->stack, &b->room, sizeof *stack, 16);
		if (!stack)
			return false;
		b->stack = stack;
	}
	struct boundary *entry = &b->stack[b->count];
	*entry = (struct boundary){.text = text};
	entry->line_feed = text.len && memchr(text.bytes, '\n', text.len - 1);
	if (b->count >= BOUNDARY_LINEAR) {
		if (!b->buckets) {
			b->buckets = arena_alloc(b->arena, BOUNDARY_BUCKETS * sizeof *b->buckets);
			if (!b->buckets)
				return false;
			memset(b->buckets, 0, BOUNDARY_BUCKETS * sizeof *b->buckets);
		}
		entry->hash = hash_more(HASH_START, text.bytes, text.len);
		entry->listed = !find(b, entry->hash, text.bytes, text.len);
		if (entry->listed) {
			if (!use_length(b, text.len))
				return false;
			uint32_t *bucket = &b->buckets[entry->hash % BOUNDARY_BUCKETS];
			entry->below = *bucket;
			*bucket = b->count + 1;
		}
	}
	b->line_feeds += entry->line_feed;
	b->count++;
	return true;
}

void boundary_cut(struct boundaries *b, uint32_t count)
{
	while (b->count > count) {
		const struct boundary *entry = &b->stack[--b->count];
		b->line_feeds -= entry->line_feed;
		if (!entry->listed)
			continue;
		b->buckets[entry->hash % BOUNDARY_BUCKETS] = entry->below;
		drop_length(b, entry->text.len);
	}
}

enum match { NO, DELIMITS, CLOSES };

/* `t` begins with a boundary of n bytes: do the bytes behind it agree? */
static enum match following(const struct boundaries *b, const uint8_t *t, size_t len, size_t n)
{
	if (len >= n + 2 && t[n] == '-' && t[n + 1] == '-')
		return CLOSES;
	if (b->strict)
		return DELIMITS;
	/* Since 2.4.5 a single byte behind the boundary goes unseen (§11). */
	size_t seen = b->bounded ? n + 1 : n;
	if (len > seen && t[n] && !byte_is(t[n], BYTE_WS))
		return NO;
	return DELIMITS;
}

static bool decide(struct boundaries *b, uint32_t i, enum match match)
{
	if (match == CLOSES)
		boundary_cut(b, i);
	return true;
}

bool boundary_test(struct boundaries *b, const uint8_t *line, size_t len, size_t more)
{
	const uint8_t *t = line + 2;
	size_t line_len = len - 2;
	len = b->bounded ? line_len : line_len + more;
	/* Only boundaries with an LF inside can be longer than the line. */
	bool run_on = !b->bounded && b->line_feeds;
	uint32_t linear = run_on || b->count < BOUNDARY_LINEAR ? b->count : BOUNDARY_LINEAR;
	for (uint32_t i = 0; i < linear; i++) {
		const struct text *text = &b->stack[i].text;
		if (run_on) {
			uint64_t cost = text->len + 1;
			if (b->budget < cost)
				return b->exhausted = true;
			b->budget -= cost;
		}
		if (text->len > len || (text->len && (*text->bytes != *t || memcmp(text->bytes, t, text->len) != 0)))
			continue;
		enum match match = following(b, t, len, text->len);
		if (match != NO)
			return decide(b, i, match);
	}
	if (linear == b->count)
		return false;

	uint64_t hash = HASH_START;
	size_t hashed = 0;
	uint32_t outermost = 0; /* its index + 1 */
	enum match decision = NO;
	for (uint32_t i = 0; i < b->length_count && b->lengths[i].len <= line_len; i++) {
		size_t n = b->lengths[i].len;
		hash = hash_more(hash, t + hashed, n - hashed);
		hashed = n;
		uint32_t found = find(b, hash, t, n);
		enum match match = found && (!outermost || found < outermost) ? following(b, t, len, n) : NO;
		if (match != NO) {
			outermost = found;
			decision = match;
		}
	}
	return outermost && decide(b, outermost - 1, decision);
}
