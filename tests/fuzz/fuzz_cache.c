/* A cache version and any bytes as a cyrus.cache with a record at 4: framing,
 * contents, facts; with SSE2 and without, which must agree. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cache_record.h"

#undef __SSE2__
#define cache_record_frame portable_frame
#define cache_record_sound portable_sound
bool portable_sound(const struct cache_record *record, uint32_t cache_version, const char **reason);
enum cache_status portable_frame(struct cache_record *record, const struct view *cache, uint64_t offset, const char **reason);
#include "cache_record.c"
#undef cache_record_frame
#undef cache_record_sound

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
	const char *reason = NULL, *portable = NULL;
	if (size < 1)
		return 0;
	uint32_t version = data[0];
	view_memory(&view, data + 1, size - 1);
	if (cache_record_frame(&record, &view, 4, &reason) != CACHE_OK)
		return 0;
	require(record.bytes == data + 5 && record.length <= size - 5);
	/* The item's own bytes and nothing else: copied so that ASan sees more. */
	uint8_t *copy[CACHE_ITEMS];
	for (int i = 0; i < CACHE_ITEMS; i++) {
		copy[i] = malloc(record.item[i].length + (record.item[i].length == 0));
		memcpy(copy[i], record.item[i].data, record.item[i].length);
		record.item[i].data = copy[i];
	}
	bool sound = cache_record_sound(&record, version, &reason);
	require(portable_sound(&record, version, &portable) == sound);
	require(strcmp(reason, portable) == 0);
	if (sound) {
		cache_record_facts(&record, version, &facts);
		cache_record_size_may_differ(&record);
	}
	for (int i = 0; i < CACHE_ITEMS; i++)
		free(copy[i]);
	return 0;
}
