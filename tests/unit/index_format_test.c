#include <string.h>

#include "bytes.h"
#include "crc32.h"
#include "index_format.h"
#include "mailbox_writer.h"
#include "unit.h"

static const uint32_t minors[] = {5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20};
enum { MINORS = sizeof minors / sizeof *minors };

static struct test_bytes file_of(uint32_t minor, struct test_record *second)
{
	struct mailbox_writer writer;
	mailbox_start(&writer, minor);
	mailbox_add(&writer, 3, "first");
	mailbox_expunge(&writer, 0x01020304, "gone");
	struct test_record *record = mailbox_add(&writer, 0x7a0b0c0d, "second");
	record->system_flags |= 5;
	record->content_offset++;
	if (second) {
		*second = *record;
		second->message = NULL;
	}
	struct test_bytes bytes = mailbox_index(&writer);
	mailbox_free(&writer);
	return bytes;
}

static struct test_bytes parsed(uint32_t minor, struct index_header *header)
{
	struct test_bytes bytes = file_of(minor, NULL);
	const char *reason;
	ck_assert_int_eq(index_header_parse(header, bytes.data, bytes.length, &reason), HEADER_OK);
	return bytes;
}

START_TEST(reads_every_field_of_every_minor_version)
{
	uint32_t minor = minors[_i];
	bool unified = minor >= 12;
	struct test_record wrote;
	struct test_bytes bytes = file_of(minor, &wrote);
	struct index_header header;
	const char *reason;
	ck_assert_int_eq(index_header_parse(&header, bytes.data, INDEX_HEADER_MAX, &reason), HEADER_OK);
	ck_assert_str_eq(reason, "");
	ck_assert_uint_eq(header.minor, minor);
	ck_assert_int_eq(header.kind, unified ? LAYOUT_UNIFIED : LAYOUT_SPLIT);
	ck_assert_uint_eq(header.generation, 7);
	ck_assert_uint_eq(header.records, unified ? 3 : 2);
	ck_assert_uint_eq(header.exists, 2);
	ck_assert_uint_eq(header.last_uid, 0x7a0b0c0d);
	ck_assert_uint_eq(header.uidvalidity, 1190625480);
	ck_assert_uint_eq(header.options, 1);

	ck_assert_uint_eq(index_records_held(&header, bytes.length), header.records);
	struct index_record record;
	const uint8_t *raw = bytes.data + header.start_offset + (header.records - 1) * (size_t)header.record_size;
	ck_assert_ptr_eq(raw + header.record_size, bytes.data + bytes.length);
	index_record_parse(&header, raw, &record);
	ck_assert_ptr_eq(record.raw, raw);
	ck_assert_uint_eq(record.uid, wrote.uid);
	ck_assert_int_eq(record.internaldate, wrote.internaldate);
	ck_assert_int_eq(record.sentdate, wrote.sentdate);
	ck_assert_int_eq(record.gmtime, unified ? wrote.gmtime : 0);
	ck_assert_uint_eq(record.size, wrote.size);
	ck_assert_uint_eq(record.header_size, wrote.header_size);
	ck_assert_uint_eq(record.content_offset, unified ? wrote.header_size : wrote.content_offset);
	ck_assert_uint_eq(record.cache_offset, wrote.cache_offset);
	ck_assert_int_eq(record.last_updated, wrote.last_updated);
	ck_assert_uint_eq(record.system_flags, wrote.system_flags);
	ck_assert_uint_eq(record.content_lines, minor < 15 ? 2 : UINT32_MAX);
	ck_assert_uint_eq(record.cache_version, wrote.cache_version);
	ck_assert_uint_eq(record.cache_crc, unified ? wrote.cache_crc : 0);
	ck_assert_uint_eq(record.record_crc, unified ? get_u32(raw + header.record_size - 4) : 0);
	ck_assert(index_record_crc_ok(&header, raw));
	if (minor >= 7)
		ck_assert_mem_eq(record.guid, wrote.guid, minor < 10 ? 12 : 20);
	else
		ck_assert_ptr_null(record.guid);
	bytes_free(&bytes);
}
END_TEST

START_TEST(refuses_headers_that_contradict_themselves)
{
	struct index_header header;
	struct test_bytes bytes = parsed(minors[_i], &header);
	const char *reason;
	size_t size = header.start_offset;
	for (size_t length = 0; length < size; length++)
		ck_assert_int_eq(index_header_parse(&header, bytes.data, length, &reason), HEADER_SHORT);
	static const struct {
		uint8_t at;
		uint32_t add;
		const char *reason;
	} damages[] = {
		{4, 1, "netnews or unknown format"},
		{12, 4, "start offset contradicts the minor version"},
		{12, -4u, "start offset contradicts the minor version"},
		{16, 8, "record size contradicts the minor version"},
		{16, -4u, "record size contradicts the minor version"},
	};
	for (size_t i = 0; i < sizeof damages / sizeof *damages; i++) {
		uint8_t copy[INDEX_HEADER_MAX];
		memcpy(copy, bytes.data, size);
		put_u32(copy + damages[i].at, get_u32(copy + damages[i].at) + damages[i].add);
		ck_assert_int_eq(index_header_parse(&header, copy, size, &reason), HEADER_BAD_FORMAT);
		ck_assert_str_eq(reason, damages[i].reason);
	}
	bytes_free(&bytes);
}
END_TEST

START_TEST(refuses_minor_versions_it_does_not_know)
{
	struct index_header header;
	struct test_bytes bytes = parsed(9, &header);
	const char *reason;
	static const uint32_t unknown[] = {0, 1, 2, 3, 4, 11, 21, 255, 256 + 9, UINT32_MAX};
	for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
		put_u32(bytes.data + 8, unknown[i]);
		ck_assert_int_eq(index_header_parse(&header, bytes.data, bytes.length, &reason), HEADER_BAD_FORMAT);
		ck_assert_str_eq(reason, unknown[i] < 5 ? "minor version older than 5" : "unknown minor version");
		ck_assert_uint_eq(header.minor, unknown[i]);
	}
	bytes_free(&bytes);
}
END_TEST

START_TEST(sees_every_flipped_bit_of_a_unified_header_and_record)
{
	struct index_header header, again;
	struct test_bytes bytes = parsed(minors[_i], &header);
	const char *reason;
	for (size_t bit = 8 * 20; bit < 8 * (size_t)header.start_offset; bit++) {
		bytes.data[bit / 8] ^= (uint8_t)(1 << bit % 8);
		ck_assert_int_eq(index_header_parse(&again, bytes.data, bytes.length, &reason),
				 header.kind == LAYOUT_UNIFIED ? HEADER_BAD_CRC : HEADER_OK);
		bytes.data[bit / 8] ^= (uint8_t)(1 << bit % 8);
	}
	uint8_t *raw = bytes.data + header.start_offset;
	for (size_t bit = 0; bit < 8 * (size_t)header.record_size; bit++) {
		raw[bit / 8] ^= (uint8_t)(1 << bit % 8);
		ck_assert(index_record_crc_ok(&header, raw) == (header.kind == LAYOUT_SPLIT));
		raw[bit / 8] ^= (uint8_t)(1 << bit % 8);
	}
	bytes_free(&bytes);
}
END_TEST

START_TEST(a_build_without_zlib_stores_zero)
{
	for (uint32_t minor = 12; minor <= 13; minor++) {
		struct index_header header;
		struct test_bytes bytes = parsed(minor, &header);
		const char *reason;
		uint8_t *raw = bytes.data + header.start_offset;
		put_u32(bytes.data + 124, 0);
		put_u32(raw + header.record_size - 8, 0);
		put_u32(raw + header.record_size - 4, 0);
		ck_assert_int_eq(index_header_parse(&header, bytes.data, bytes.length, &reason), minor == 12 ? HEADER_OK : HEADER_BAD_CRC);
		ck_assert(index_record_crc_ok(&header, raw) == (minor == 12));
		/* ... and what we write into it looks the same. */
		ck_assert(index_record_set_cache(&header, raw, 400, 0x12345678));
		ck_assert(get_u32(raw + header.record_size - 4) == 0 || minor == 13);
		/* With one of its CRCs it is the torn record of another build. */
		put_u32(raw + header.record_size - 8, 0x99000000);
		put_u32(raw + header.record_size - 4, 0);
		ck_assert(!index_record_crc_ok(&header, raw));
		memset(raw, 0, header.record_size);
		ck_assert(!index_record_crc_ok(&header, raw));
		bytes_free(&bytes);
	}
}
END_TEST

START_TEST(counts_the_records_that_are_there)
{
	struct index_header header;
	struct test_bytes bytes = parsed(9, &header);
	ck_assert_uint_eq(index_records_held(&header, 0), 0);
	ck_assert_uint_eq(index_records_held(&header, header.start_offset - 1), 0);
	ck_assert_uint_eq(index_records_held(&header, header.start_offset), 0);
	ck_assert_uint_eq(index_records_held(&header, header.start_offset + 79), 0);
	ck_assert_uint_eq(index_records_held(&header, header.start_offset + 80), 1);
	ck_assert_uint_eq(index_records_held(&header, UINT64_MAX), 2);
	header.records = UINT32_MAX;
	ck_assert_uint_eq(index_records_held(&header, bytes.length), 2);
	ck_assert_uint_eq(index_records_held(&header, UINT64_MAX), UINT32_MAX);
	bytes_free(&bytes);
}
END_TEST

START_TEST(stores_an_offset_and_nothing_else)
{
	struct index_header header;
	struct test_bytes bytes = parsed(minors[_i], &header);
	bool unified = header.kind == LAYOUT_UNIFIED, wide = header.minor >= 16;
	uint8_t *raw = bytes.data + header.start_offset, before[INDEX_RECORD_MAX];
	struct index_record old, record;
	memcpy(before, raw, header.record_size);
	index_record_parse(&header, before, &old);

	static const uint64_t impossible[] = {0, 1, 3, 5, 0x100000002, UINT64_C(1) << 48, UINT64_MAX};
	for (size_t i = 0; i < sizeof impossible / sizeof *impossible; i++)
		ck_assert(!index_record_set_cache(&header, raw, impossible[i], 1));
	ck_assert(index_record_set_cache(&header, raw, 0x123456789abc, 0xfeedbeef) == wide);
	if (!wide) {
		ck_assert_mem_eq(raw, before, header.record_size);
		ck_assert(index_record_set_cache(&header, raw, 0x56789abc, 0xfeedbeef));
	}
	index_record_parse(&header, raw, &record);
	ck_assert_uint_eq(record.cache_offset, wide ? 0x123456789abc : 0x56789abc);
	ck_assert_uint_eq(record.cache_version, old.cache_version);
	ck_assert_uint_eq(record.cache_crc, unified ? 0xfeedbeef : 0);
	ck_assert(index_record_crc_ok(&header, raw));
	ck_assert(index_record_set_cache(&header, raw, old.cache_offset, old.cache_crc));
	ck_assert_mem_eq(raw, before, header.record_size);
	bytes_free(&bytes);
}
END_TEST

START_TEST(garbage_beside_a_split_offset_does_not_extend_it)
{
	struct index_header header;
	struct index_record record;
	struct test_bytes bytes = parsed(9, &header);
	put_u32(bytes.data + header.start_offset + 56, 0x7ffd0002);
	index_record_parse(&header, bytes.data + header.start_offset, &record);
	ck_assert_uint_eq(record.cache_offset, 4);
	ck_assert_uint_eq(record.cache_version, 0x7ffd0002);
	bytes_free(&bytes);
}
END_TEST

int main(void)
{
	return unit_run_loops("index_format",
			      (const struct unit_loop[]){
				      {reads_every_field_of_every_minor_version, 0, MINORS},
				      {refuses_headers_that_contradict_themselves, 0, MINORS},
				      {refuses_minor_versions_it_does_not_know, 0, 1},
				      {sees_every_flipped_bit_of_a_unified_header_and_record, 0, MINORS},
				      {a_build_without_zlib_stores_zero, 0, 1},
				      {counts_the_records_that_are_there, 0, 1},
				      {stores_an_offset_and_nothing_else, 0, MINORS},
				      {garbage_beside_a_split_offset_does_not_extend_it, 0, 1},
				      {NULL, 0, 0},
			      });
}
