/* One record of cyrus.cache: where its ten items lie (formats.md §3.1, §5).
 * Whether each can be what it claims to be: cache_sound.c. What it says:
 * cache_facts.c. Pure. */
#include "cache_record.h"

#include "cache_sound.h"
#include "processor.h"

enum { LOOK_AHEAD = 4096 }; /* most records are shorter: one look at the view */

static const char *const over_end[CACHE_ITEMS] = {
	"ENVELOPE runs over the end of the file", "BODYSTRUCTURE runs over the end of the file",
	"BODY runs over the end of the file", "SECTION runs over the end of the file",
	"HEADERS runs over the end of the file", "FROM runs over the end of the file",
	"TO runs over the end of the file", "CC runs over the end of the file",
	"BCC runs over the end of the file", "SUBJECT runs over the end of the file",
};

static const char *const bad_padding[CACHE_ITEMS] = {
	"padding of ENVELOPE is not NUL", "padding of BODYSTRUCTURE is not NUL", "padding of BODY is not NUL",
	"padding of SECTION is not NUL", "padding of HEADERS is not NUL", "padding of FROM is not NUL",
	"padding of TO is not NUL", "padding of CC is not NUL", "padding of BCC is not NUL",
	"padding of SUBJECT is not NUL",
};

/* The bytes from the record's start on that one look at the view delivered. */
struct ahead {
	const struct view *view;
	uint64_t offset;
	const uint8_t *bytes;
	size_t length;
};

static const uint8_t *peek(struct ahead *ahead, uint64_t at, size_t length)
{
	if (at + length <= ahead->length)
		return ahead->bytes + at;
	/* Far jumps are followed word by word: a length made of garbage must not
	 * ask the view for more than it can hold. The old look is gone then. */
	ahead->length = 0;
	return view_at(ahead->view, ahead->offset + at, length);
}

bool cache_record_frame_near(struct cache_record *record, const uint8_t *bytes, size_t length)
{
	/* In the order of memory: the bytes of an item's last word that are padding. */
	static const uint8_t padding[4][4] = {{0, 0, 0, 0}, {0, 255, 255, 255}, {0, 0, 255, 255}, {0, 0, 0, 255}};
	const uint8_t *p = bytes;
	uint32_t not_nul = 0;
	if (length < 8)
		return false;
	uint64_t left = length - 4; /* the next length word can be read, too */
	for (int i = 0; i < CACHE_ITEMS; i++) {
		uint32_t item = get_u32(p), last, mask;
		uint64_t whole = ((uint64_t)item + 7) & ~UINT64_C(3);
		if (whole > left)
			return false;
		record->item[i].data = p + 4;
		record->item[i].length = item;
		p += whole;
		left -= whole;
		memcpy(&last, p - 4, sizeof last);
		memcpy(&mask, padding[item & 3], sizeof mask);
		not_nul |= last & mask;
	}
	record->length = (uint32_t)(p - bytes);
	record->bytes = bytes;
	return !not_nul;
}

enum cache_status cache_record_frame(struct cache_record *record, const struct view *cache, uint64_t offset, const char **reason)
{
	uint64_t start[CACHE_ITEMS], at = 0;
	*reason = "cache offset 0";
	if (offset == 0)
		return CACHE_ZERO;
	*reason = "cache offset is not a multiple of 4";
	if (offset % 4 != 0)
		return CACHE_MISALIGNED;
	*reason = "no room for a record before the end of the file";
	if (cache->size < 4 * CACHE_ITEMS || offset > cache->size - 4 * CACHE_ITEMS)
		return CACHE_OUT_OF_RANGE;

	uint64_t rest = cache->size - offset;
	struct ahead ahead = {.view = cache, .offset = offset, .length = rest < LOOK_AHEAD ? (size_t)rest : LOOK_AHEAD};
	ahead.bytes = view_at(cache, offset, ahead.length);
	if (!ahead.bytes)
		ahead.length = 0;
	record->offset = offset;
	*reason = "";
	if (cache_record_frame_near(record, ahead.bytes, ahead.length))
		return CACHE_OK;
	for (int i = 0; i < CACHE_ITEMS; i++) {
		*reason = over_end[i];
		if (rest - at < 4)
			return CACHE_UNPARSABLE;
		const uint8_t *word = peek(&ahead, at, 4);
		if (!word)
			return *reason = "cannot read cyrus.cache", CACHE_UNREADABLE;
		uint32_t length = get_u32(word);
		at += 4;
		if (length > rest - at)
			return CACHE_UNPARSABLE;
		start[i] = at;
		record->item[i].length = length;
		at += length;
		/* Only behind the last item may padding be missing: a cut file (§5b). */
		uint64_t padding = -length & 3u;
		if (padding > rest - at) {
			if (i < CACHE_SUBJECT)
				return CACHE_UNPARSABLE;
			padding = rest - at;
		}
		const uint8_t *pad = padding ? peek(&ahead, at, (size_t)padding) : NULL;
		if (padding && !pad)
			return *reason = "cannot read cyrus.cache", CACHE_UNREADABLE;
		*reason = bad_padding[i];
		for (; padding; padding--, at++)
			if (*pad++ != 0)
				return CACHE_UNPARSABLE;
	}
	*reason = "longer than any record";
	if (at > CACHE_RECORD_LARGEST)
		return CACHE_UNPARSABLE;
	record->length = (uint32_t)at;
	record->bytes = at <= ahead.length ? ahead.bytes : view_at(cache, offset, (size_t)at);
	if (!record->bytes)
		return *reason = "cannot read cyrus.cache", CACHE_UNREADABLE;
	for (int i = 0; i < CACHE_ITEMS; i++)
		record->item[i].data = record->bytes + start[i];
	*reason = "";
	return CACHE_OK;
}

bool cache_record_sound(const struct cache_record *record, uint32_t cache_version, const char **reason)
{
	return (processor_has(PROCESSOR_AVX2) ? cache_sound_avx2 : cache_sound_plain)(record, cache_version, reason);
}
