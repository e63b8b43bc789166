/* A cache version and any bytes as a cyrus.cache with a record at 4: framing,
 * contents, facts; with AVX2, with SSE2 and without, which must agree. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cache_record.h"
#include "cache_sound.h"

#undef __SSE2__
#define CACHE_SOUND cache_sound_portable
bool cache_sound_portable(const struct cache_record *record, uint32_t cache_version, const char **reason);
#include "cache_sound.c"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
	if (!condition)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cache_record record;
	struct cache_facts facts;
	struct view view;
	const char *reason = NULL, *other = NULL;
	if (size < 1)
		return 0;
	uint32_t version = data[0];
	view_memory(&view, data + 1, size - 1);
	if (cache_record_frame(&record, &view, 4, &reason) != CACHE_OK)
		return 0;
	require(record.bytes == data + 5 && record.length <= size - 5);
	/* The record's own bytes and nothing else: copied so that ASan sees more. */
	uint8_t *copy = malloc(record.length);
	memcpy(copy, record.bytes, record.length);
	for (int i = 0; i < CACHE_ITEMS; i++)
		record.item[i].data = copy + (record.item[i].data - record.bytes);
	record.bytes = copy;
	bool sound = cache_record_sound(&record, version, &reason);
	require(cache_sound_portable(&record, version, &other) == sound && strcmp(reason, other) == 0);
	require(cache_sound_plain(&record, version, &other) == sound && strcmp(reason, other) == 0);
	if (sound) {
		cache_record_facts(&record, version, &facts);
		cache_record_size_may_differ(&record);
		cache_record_lines_may_differ(&record);
	}
	free(copy);
	return 0;
}
