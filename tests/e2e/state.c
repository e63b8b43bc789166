/* state DIR[:ARCHIVE]…: what a mailbox says of its messages, one line a record, apart from
 * where in cyrus.cache it says so: the record without offset and CRC, the CRC
 * of the cache bytes it leads to, the size of the message file. Two mailboxes
 * with the same lines are the same to every client. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "cache_record.h"
#include "cache_validate.h"
#include "crc32.h"
#include "index_format.h"
#include "mailbox_writer.h"

static int show(char *directory)
{
	char *archive = strchr(directory, ':');
	if (archive)
		*archive++ = '\0';
	struct index_header header;
	const char *reason;
	struct test_bytes index = bytes_load(directory, "cyrus.index", false), cache = bytes_load(directory, "cyrus.cache", true);
	struct test_bytes archived = archive ? bytes_load(archive, "cyrus.cache", true) : (struct test_bytes){0};
	struct view view, archive_view;
	view_memory(&view, cache.data, cache.length);
	view_memory(&archive_view, archived.data, archived.length);
	if (index_header_parse(&header, index.data, index.length, &reason) != HEADER_OK) {
		printf("bad header: %s\n", reason);
		return 1;
	}
	printf("exists %u last_uid %u records %u\n", (unsigned)header.exists, (unsigned)header.last_uid, (unsigned)header.records);
	for (uint32_t i = 0; i < index_records_held(&header, index.length); i++) {
		uint8_t *raw = index.data + header.start_offset + (size_t)i * header.record_size;
		struct index_record record;
		struct cache_record cached;
		struct validation result;
		struct stat status;
		char path[4096];
		static const struct validate_context plain;
		index_record_parse(&header, raw, &record);
		bool away = archive && record.system_flags & FLAG_ARCHIVED;
		const struct view *its = away ? &archive_view : &view;
		validate_record(&result, &plain, &header, &record, its);
		uint32_t crc = 0;
		if (cache_record_frame(&cached, its, record.cache_offset, &reason) == CACHE_OK)
			crc = crc32_update(0, cached.bytes, cached.length);
		snprintf(path, sizeof path, "%s/%u.", away ? archive : directory, (unsigned)record.uid);
		printf("uid %u %s cache %08x file %lld ", (unsigned)record.uid, verdict_name(result.verdict), (unsigned)crc,
		       stat(path, &status) == 0 ? (long long)status.st_size : -1);
		struct field_place offset = index_field_place(&header, FIELD_CACHE_OFFSET), own = index_field_place(&header, FIELD_RECORD_CRC);
		for (unsigned b = 0; b < own.at; b++)
			if (b < offset.at || b >= offset.at + offset.width)
				printf("%02x", raw[b]);
		printf("\n");
	}
	bytes_free(&index);
	bytes_free(&cache);
	bytes_free(&archived);
	return 0;
}

int main(int argc, char **argv)
{
	int status = argc < 2 ? 2 : 0;
	for (int i = 1; i < argc; i++)
		status |= show(argv[i]);
	return status;
}
