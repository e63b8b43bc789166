/* What an index record with a stale CRC must have been, and when nobody can say. */
#include <string.h>

#include "bytes.h"
#include "crc32.h"
#include "mailbox_writer.h"
#include "record_proof.h"
#include "unit.h"

enum { MESSAGES = 6, THE_ONE = 2 };

static struct mailbox_writer writer;
static struct index_header header;
static struct prover prover;
static struct test_bytes bytes;
static uint8_t right[INDEX_RECORD_MAX], raw[INDEX_RECORD_MAX];
static struct cache_place chain[MESSAGES];
static struct sortable by_effect[MESSAGES];
static struct proof_facts facts;

static unsigned at(enum index_field field)
{
	return index_field_place(&header, field).at;
}

/* A mailbox, and all that is known of the message of THE_ONE. */
static void start(uint32_t minor)
{
	const char *reason;
	struct sortable scratch[MESSAGES];
	mailbox_start(&writer, minor);
	for (uint32_t uid = 1; uid <= MESSAGES; uid++)
		mailbox_add(&writer, uid, "a subject");
	bytes = mailbox_index(&writer);
	ck_assert_int_eq(index_header_parse(&header, bytes.data, bytes.length, &reason), HEADER_OK);
	memcpy(right, bytes.data + header.start_offset + (size_t)THE_ONE * header.record_size, header.record_size);
	memcpy(raw, right, sizeof raw);
	for (int i = 0; i < MESSAGES; i++) {
		const struct test_record *record = &writer.index.record[i];
		chain[i] = (struct cache_place){record->cache_offset, record->cache_crc, record->header_size};
	}
	ck_assert(prover_start(&prover, &header));
	prover_effects(&prover, chain, MESSAGES, by_effect);
	sort(by_effect, scratch, MESSAGES);
	const struct test_record *its = &writer.index.record[THE_ONE];
	facts = (struct proof_facts){
		.chain = chain,
		.by_effect = by_effect,
		.places = MESSAGES,
		.cache_limit = 1 << 16,
		.cache_version = its->cache_version,
		.has_message = true,
		.size = its->size,
		.header_size = its->header_size,
		.gmtime = its->gmtime,
		.cache_crc = its->cache_crc,
	};
	memcpy(facts.guid, its->guid, sizeof facts.guid);
}

static void end(void)
{
	bytes_free(&bytes);
	mailbox_free(&writer);
}

static void hit(enum index_field field, uint32_t value)
{
	struct field_place place = index_field_place(&header, field);
	put_u32(raw + place.at + (place.width == 8 ? 4 : 0), value);
}

static void expect_restored(void)
{
	ck_assert(record_prove(&prover, raw, &facts));
	ck_assert_mem_eq(raw, right, header.record_size);
}

/* Nothing may change where nothing is proven. */
static void expect_refused(void)
{
	uint8_t before[INDEX_RECORD_MAX];
	memcpy(before, raw, sizeof before);
	ck_assert(!record_prove(&prover, raw, &facts));
	ck_assert_mem_eq(raw, before, sizeof raw);
}

static const uint32_t minors[] = {12, 13, 14, 15, 16, 17, 18, 19, 20};

START_TEST(the_offset_alone)
{
	static const uint32_t values[] = {0, 1, 4, 999996, 0xfffffffc, 0xffffffff};
	start(minors[_i]);
	for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
		memcpy(raw, right, sizeof raw);
		hit(FIELD_CACHE_OFFSET, values[i]);
		facts.has_message = i % 2; /* the cache is proof enough */
		expect_restored();
	}
	end();
}
END_TEST

START_TEST(the_offset_that_now_is_anothers)
{
	start(minors[_i]);
	hit(FIELD_CACHE_OFFSET, (uint32_t)chain[4].offset);
	expect_restored();
	end();
}
END_TEST

/* A right CRC of a record that is none: there is nothing to restore, and no end
 * of restoring it. */
START_TEST(uid_0)
{
	start(minors[_i]);
	put_u32(raw, 0);
	index_record_set_cache(&header, raw, chain[THE_ONE].offset, chain[THE_ONE].crc);
	expect_refused();
	end();
}
END_TEST

START_TEST(the_high_half_of_the_offset)
{
	start(17);
	put_u32(raw + at(FIELD_CACHE_VERSION), get_u32(raw + at(FIELD_CACHE_VERSION)) | 0xdead0000);
	expect_restored();
	hit(FIELD_CACHE_OFFSET, 7);
	put_u32(raw + at(FIELD_CACHE_VERSION), get_u32(raw + at(FIELD_CACHE_VERSION)) | 0xdead0000);
	expect_restored();
	end();
}
END_TEST

START_TEST(the_cache_crc)
{
	start(minors[_i]);
	hit(FIELD_CACHE_CRC, 0x12345678);
	facts.has_message = false;
	expect_restored();
	/* With the offset: which record of the cache makes both right? */
	hit(FIELD_CACHE_CRC, 0);
	hit(FIELD_CACHE_OFFSET, 999996);
	expect_restored();
	end();
}
END_TEST

START_TEST(the_cache_version)
{
	start(minors[_i]);
	put_u32(raw + at(FIELD_CACHE_VERSION), 77);
	expect_restored();
	hit(FIELD_CACHE_OFFSET, 12);
	put_u32(raw + at(FIELD_CACHE_VERSION), 0);
	expect_restored();
	end();
}
END_TEST

START_TEST(what_the_message_file_knows)
{
	start(minors[_i]);
	hit(FIELD_SIZE, 7);
	hit(FIELD_HEADER_SIZE, 0);
	memset(raw + at(FIELD_GUID), 0xee, 20);
	expect_restored();
	hit(FIELD_SIZE, 7);
	hit(FIELD_GMTIME, 1);
	hit(FIELD_CACHE_OFFSET, 999996);
	expect_restored();
	end();
}
END_TEST

START_TEST(without_the_message_file_nobody_knows_it)
{
	start(17);
	facts.has_message = false;
	hit(FIELD_SIZE, 7);
	expect_refused();
	end();
}
END_TEST

START_TEST(another_message_file_is_no_witness)
{
	start(17);
	hit(FIELD_SIZE, 7);
	facts.guid[3] ^= 1;
	hit(FIELD_CACHE_OFFSET, 999996);
	facts.size++;
	expect_refused();
	end();
}
END_TEST

/* A record of the cache makes the CRC right; but it is not this message's. */
START_TEST(a_place_that_the_message_does_not_confirm)
{
	start(minors[_i]);
	hit(FIELD_CACHE_CRC, 0);
	hit(FIELD_CACHE_OFFSET, 999996);
	facts.cache_crc ^= 1;
	expect_refused();
	end();
}
END_TEST

/* Flags, UID, dates, modseq: nothing says what they were. The offset would have
 * one value that makes the CRC right; but nothing lies there. */
START_TEST(what_nothing_proves)
{
	start(minors[_i]);
	for (unsigned byte = 0; byte < header.record_size - 8; byte += 4) {
		bool known = false;
		static const enum index_field provable[] = {FIELD_SIZE, FIELD_HEADER_SIZE, FIELD_GMTIME, FIELD_CACHE_OFFSET, FIELD_CACHE_VERSION, FIELD_GUID};
		for (size_t i = 0; i < sizeof provable / sizeof provable[0]; i++) {
			struct field_place place = index_field_place(&header, provable[i]);
			known |= byte >= place.at && byte < place.at + place.width;
		}
		if (known)
			continue;
		memcpy(raw, right, sizeof raw);
		raw[byte + 1] ^= 0x10;
		expect_refused();
		hit(FIELD_CACHE_OFFSET, 999996); /* and with the offset still less */
		expect_refused();
	}
	end();
}
END_TEST

START_TEST(the_crc_itself)
{
	start(minors[_i]);
	put_u32(raw + header.record_size - 4, get_u32(right + header.record_size - 4) ^ 1);
	expect_refused();
	end();
}
END_TEST

/* The record that it led to is gone from the cache: the offset must be one that
 * could have been, and the message must be at hand. */
START_TEST(a_place_that_is_gone)
{
	start(minors[_i]);
	facts.places = 0;
	hit(FIELD_CACHE_OFFSET, 999996);
	expect_restored();
	hit(FIELD_CACHE_OFFSET, 999996);
	facts.cache_limit = writer.index.record[THE_ONE].cache_offset; /* no offset of this mailbox was ever that high */
	expect_refused();
	facts.cache_limit = 1 << 16;
	facts.has_message = false;
	expect_refused();
	end();
}
END_TEST

/* What the record is said to have been: with a right CRC of its own. */
static void it_was(enum index_field field, uint32_t value)
{
	const unsigned end_of_it = at(FIELD_RECORD_CRC);
	put_u32(right + at(field), value);
	put_u32(right + end_of_it, crc32_update(0, right, end_of_it));
	memcpy(raw, right, sizeof raw);
}

START_TEST(a_version_that_no_server_writes)
{
	start(17);
	facts.has_message = false;
	facts.cache_version = (uint32_t)_i;
	it_was(FIELD_CACHE_VERSION, 16);
	put_u32(raw + at(FIELD_CACHE_VERSION), 77);
	expect_restored();
	for (uint32_t version = 0; version <= 17; version += 17) {
		it_was(FIELD_CACHE_VERSION, version);
		put_u32(raw + at(FIELD_CACHE_VERSION), 77);
		expect_refused();
	}
	end();
}
END_TEST

/* A place that is gone: of all values that the offset could have had, few could
 * have been, and the message confirms one. */
START_TEST(a_place_that_could_not_have_been)
{
	static const uint32_t offsets[] = {0, 2, 6, 1 << 24, 1 << 30};
	start(17);
	facts.places = 0;
	facts.cache_limit = UINT64_C(1) << 32;
	it_was(FIELD_CACHE_OFFSET, (1 << 24) - 4);
	hit(FIELD_CACHE_OFFSET, 999997);
	expect_restored();
	for (size_t i = 0; i < sizeof offsets / sizeof offsets[0]; i++) {
		it_was(FIELD_CACHE_OFFSET, offsets[i]);
		hit(FIELD_CACHE_OFFSET, 999997);
		expect_refused();
	}
	end();
}
END_TEST

START_TEST(a_cache_crc_that_the_message_has)
{
	start(minors[_i]);
	facts.places = 0;
	hit(FIELD_CACHE_CRC, 0x12345678);
	expect_restored();
	hit(FIELD_CACHE_CRC, 0x12345678);
	facts.has_message = false;
	expect_refused();
	end();
}
END_TEST

/* Nor is a version that a server writes, if what goes with it leads nowhere. */
START_TEST(a_cache_version_needs_its_record)
{
	start(minors[_i]);
	facts.cache_version = 0;
	hit(FIELD_CACHE_VERSION, 0x63);
	expect_restored();
	facts.places = 0;
	facts.has_message = false;
	hit(FIELD_CACHE_VERSION, 0x63);
	expect_refused();
	end();
}
END_TEST

START_TEST(the_split_layout_has_no_witness)
{
	const char *reason;
	mailbox_start(&writer, 10);
	mailbox_add(&writer, 1, "a subject");
	bytes = mailbox_index(&writer);
	ck_assert_int_eq(index_header_parse(&header, bytes.data, bytes.length, &reason), HEADER_OK);
	ck_assert(!prover_start(&prover, &header));
	end();
}
END_TEST

int main(void)
{
	enum { MINORS = sizeof minors / sizeof minors[0] };
	const struct unit_loop tests[] = {
		{the_offset_alone, 0, MINORS},
		{the_offset_that_now_is_anothers, 0, MINORS},
		{uid_0, 0, MINORS},
		{the_high_half_of_the_offset, 0, 1},
		{the_cache_crc, 0, MINORS},
		{the_cache_version, 0, MINORS},
		{what_the_message_file_knows, 0, MINORS},
		{without_the_message_file_nobody_knows_it, 0, 1},
		{another_message_file_is_no_witness, 0, 1},
		{a_place_that_the_message_does_not_confirm, 0, MINORS},
		{what_nothing_proves, 0, MINORS},
		{the_crc_itself, 0, MINORS},
		{a_place_that_is_gone, 0, MINORS},
		{a_version_that_no_server_writes, 0, 2},
		{a_place_that_could_not_have_been, 0, 1},
		{a_cache_crc_that_the_message_has, 0, MINORS},
		{a_cache_version_needs_its_record, 0, MINORS},
		{the_split_layout_has_no_witness, 0, 1},
		{NULL, 0, 0},
	};
	return unit_run_loops("record_proof", tests);
}
