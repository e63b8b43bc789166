/* Any bytes as a cyrus.index: header, every record, a new cache offset. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "index_format.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
	if (!condition)
		abort();
}

static void try_record(const struct index_header *header, const uint8_t *raw)
{
	struct index_record before, after;
	uint8_t *copy = malloc(header->record_size);
	memcpy(copy, raw, header->record_size);
	index_record_parse(header, copy, &before);
	bool good = index_record_crc_ok(header, copy);
	uint64_t offset = before.cache_offset + 4;
	if (index_record_set_cache(header, copy, offset, ~before.cache_crc)) {
		index_record_parse(header, copy, &after);
		require(after.cache_offset == offset && after.uid == before.uid && after.cache_version == before.cache_version);
		require(after.system_flags == before.system_flags && after.size == before.size);
		require(after.uid == 0 || index_record_crc_ok(header, copy));
		if (good && index_record_set_cache(header, copy, before.cache_offset, before.cache_crc))
			require(memcmp(copy, raw, header->record_size) == 0);
	}
	free(copy);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct index_header header;
	const char *reason;
	enum header_status status = index_header_parse(&header, data, size, &reason);
	require(reason && (status == HEADER_OK) == (*reason == 0));
	if (status != HEADER_OK && status != HEADER_BAD_CRC)
		return 0;
	uint32_t records = index_records_held(&header, size);
	require(header.start_offset + (uint64_t)records * header.record_size <= size);
	for (uint32_t i = 0; i < records; i++)
		try_record(&header, data + header.start_offset + (size_t)i * header.record_size);
	return 0;
}
