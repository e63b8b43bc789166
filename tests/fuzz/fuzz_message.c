/* A message through the whole rebuilder: the first byte chooses the version,
 * the second the settings. What comes out must be a record that the reader of
 * records accepts, and the same twice. */
#include <stdlib.h>
#include <string.h>

#include "cache_rebuild.h"
#include "cache_record.h"
#include "message/version.h"
#include "rebuild_candidates.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* As the framing wants it: somewhere behind the begin of a file. */
static void check_record(const struct rebuild_result *result, struct arena *arena)
{
	struct cache_record record;
	struct rebuild_evidence evidence;
	const char *reason = "";
	uint8_t *file = calloc(1, result->length + 4);
	struct view view;
	memcpy(file + 4, result->record, result->length);
	view_memory(&view, file, result->length + 4);
	if (cache_record_frame(&record, &view, 4, &reason) != CACHE_OK || record.length != result->length)
		abort();
	rebuild_evidence_start(&evidence, 19);
	rebuild_evidence_add(&evidence, &record, result->cache_version, arena);
	free(file);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size < 2)
		return 0;
	const struct rebuild_version *version = &rebuild_versions[data[0] % rebuild_version_count];
	struct rebuild_limits limits = rebuild_limits_default;
	limits.rfc2046_strict = data[1] & 1;
	limits.rfc2047_utf8 = data[1] & 2;
	limits.second_delivery = data[1] & 4;
	limits.max_header_lines = data[1] & 8 ? 3 : 1000;
	limits.boundary_limit = data[1] & 16 ? 3 : 1000;
	limits.max_parts = data[1] & 32 ? 5 : 1000;
	limits.want_guid = true;
	size_t length = size - 2;
	uint8_t *message = malloc(length ? length : 1); /* of the exact size, for the sanitizer */
	memcpy(message, data + 2, length);
	struct arena arena, second;
	struct rebuild_result result, again;
	arena_init(&arena, data[1] & 64 ? 1 << 20 : 64 << 20);
	arena_init(&second, data[1] & 64 ? 1 << 20 : 64 << 20);
	enum rebuild_status status = rebuild_record(version, message, length, &limits, &arena, &result);
	if (rebuild_record(version, message, length, &limits, &second, &again) != status)
		abort();
	if (status == REBUILD_OK) {
		if (result.length != again.length || memcmp(result.record, again.record, result.length) != 0)
			abort();
		check_record(&result, &second);
	}
	arena_free(&arena);
	arena_free(&second);
	free(message);
	return 0;
}
