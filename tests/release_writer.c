#include "release_writer.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "cache_rebuild.h"

struct test_record *release_message(struct mailbox_writer *writer, struct test_record *record, const char *release, const char *text, bool second,
                                    struct arena *arena)
{
	struct rebuild_limits limits = rebuild_limits_default;
	struct rebuild_result result;
	limits.want_guid = true;
	limits.second_delivery = second;
	writer->cache.length = (size_t)record->cache_offset;
	free(record->message);
	record->message = strdup(text);
	enum rebuild_status status = rebuild_record(rebuild_version_named(release), (const uint8_t *)text, strlen(text), &limits, arena, &result);
	if (status != REBUILD_OK)
		errx(2, "%s would not store it: %s", release, rebuild_status_text(status));
	bytes_append(&writer->cache, result.record, result.length);
	record->size = result.size;
	record->header_size = result.header_size;
	record->content_offset = result.content_offset;
	record->content_lines = result.content_lines;
	record->cache_version = result.cache_version;
	record->cache_crc = result.cache_crc32;
	record->sentdate = result.sentdate;
	record->gmtime = result.gmtime;
	memcpy(record->guid, result.guid, sizeof record->guid);
	return record;
}
