/* An index record of some minor version and any bytes as its cyrus.cache: one
 * verdict, always with a detail. The first byte chooses the minor version, the
 * second the CRCs that are made right so that what lies behind them is reached. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cache_validate.h"
#include "crc32.h"
#include "mailbox_writer.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
	if (!condition)
		abort();
}

static struct index_header header_of(uint8_t choice)
{
	static const uint8_t minors[] = {5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20};
	struct mailbox_writer writer;
	struct index_header header;
	const char *reason;
	mailbox_start(&writer, minors[choice % sizeof minors]);
	struct test_bytes bytes = mailbox_index(&writer);
	require(index_header_parse(&header, bytes.data, bytes.length, &reason) == HEADER_OK);
	bytes_free(&bytes);
	mailbox_free(&writer);
	return header;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size < 2)
		return 0;
	struct index_header header = header_of(data[0]);
	uint8_t fix = data[1], raw[INDEX_RECORD_MAX];
	data += 2;
	size -= 2;
	if (size < header.record_size)
		return 0;
	memcpy(raw, data, header.record_size);
	data += header.record_size;
	size -= header.record_size;

	struct view cache;
	struct index_record record;
	struct cache_record cached;
	struct validation result, again;
	const char *reason;
	view_memory(&cache, data, size);
	index_record_parse(&header, raw, &record);
	uint32_t crc = record.cache_crc;
	if ((fix & 2) && cache_record_frame(&cached, &cache, record.cache_offset, &reason) == CACHE_OK)
		crc = crc32_update(0, cached.bytes, cached.length);
	if (fix & 1)
		index_record_set_cache(&header, raw, record.cache_offset, crc);
	index_record_parse(&header, raw, &record);

	const struct validate_context context = {.replica_sizes = fix & 4};
	validate_record(&result, &context, &header, &record, &cache);
	require(!result.unreadable && result.verdict < VERDICT_MESSAGE_MISSING);
	require(memchr(result.detail, 0, sizeof result.detail) && (*result.detail == 0) == (result.verdict == VERDICT_OK));
	validate_offset(&again, &header, &record, size);
	require(again.verdict == VERDICT_OK || again.verdict == result.verdict);
	return 0;
}
