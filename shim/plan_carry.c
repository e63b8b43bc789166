/* What lies in the cache file that is being replaced, for those records that
 * the new one does not hold (design §5, carry). */
#include <string.h>

#include "cache_record.h"
#include "cache_validate.h"
#include "plan_internal.h"
#include "real.h"

void plan_carry_open(struct making *making, const struct plan_carry *carry)
{
	struct stat64 status;
	uint64_t size = real_fstat(carry->old_cache, &status) == 0 ? (uint64_t)status.st_size : 0;
	window_open(&making->old, carry->old_cache, size, making->arena);
	making->carries = true;
	making->distrusts = carry->distrust;
}

const uint8_t *plan_carry_find(struct making *making, const struct index_header *header, const struct index_record *record, size_t *length)
{
	static const struct validate_context plain;
	struct validation result;
	struct cache_record found;
	const char *reason;
	window_move(&making->old, record->cache_offset, record->cache_offset + WINDOW_SIZE / 4);
	validate_record(&result, &plain, header, record, &making->old.view);
	if (result.unreadable || result.verdict != VERDICT_OK || cache_record_frame(&found, &making->old.view, record->cache_offset, &reason) != CACHE_OK)
		return NULL;
	*length = found.length;
	return view_at(&making->old.view, record->cache_offset, found.length);
}

bool plan_carry_same(struct making *making, const struct index_record *record, const uint8_t *bytes, size_t length)
{
	const uint8_t *held = view_at(&making->old.view, record->cache_offset, length);
	return held && memcmp(held, bytes, length) == 0;
}

void plan_carry_examine(struct making *making, const struct index_header *header)
{
	const struct plan *plan = making->plan;
	for (size_t i = 0; i < plan->count && !making->distrusts; i++) {
		struct index_record record;
		size_t length;
		index_record_parse(header, plan->replacement[i].raw, &record);
		making->distrusts = record.uid && !plan_carry_find(making, header, &record, &length);
	}
}
