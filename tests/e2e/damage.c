/* Damages cache offsets in a cyrus.index or cyrus.expunge, in place, as
 * crashes and bugs were seen to do.
 *
 *   damage FILE [stale|crc|copy] UID=OFFSET…   OFFSET: 123, +12 (relative), uid:7 (that record's)
 *   damage FILE [stale] UID:FIELD=VALUE…  VALUE: 123, +12; FIELD: see fields[]
 *   damage FILE records N             the header counts N records
 *   damage FILE list                  "UID OFFSET" a line
 *
 * Unified layout: `stale` leaves the record CRC as it was; `crc` also stores
 * the CRC of what the new offset leads to in the cyrus.cache beside FILE, `copy`
 * that of the record uid:N as it was before any damage. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bytes.h"
#include "cache_record.h"
#include "crc32.h"
#include "index_format.h"
#include "mailbox_writer.h"

static uint8_t *bytes, *before;
static size_t length;
static struct index_header header;

static uint8_t *raw_at(uint32_t i)
{
	return bytes + header.start_offset + (size_t)i * header.record_size;
}

static uint8_t *raw_of(uint32_t uid)
{
	for (uint32_t i = 0; i < index_records_held(&header, length); i++) {
		struct index_record record;
		index_record_parse(&header, raw_at(i), &record);
		if (record.uid == uid)
			return raw_at(i);
	}
	fprintf(stderr, "damage: no UID %u\n", (unsigned)uid);
	exit(2);
}

/* As it was before any damage of this run. */
static const uint8_t *kept_of(const char *uid)
{
	return before + (raw_of((uint32_t)strtoul(uid, NULL, 10)) - bytes);
}

static uint64_t offset_of(const uint8_t *raw)
{
	struct index_record record;
	index_record_parse(&header, raw, &record);
	return record.cache_offset;
}

/* The CRC of the cache record at `offset`, beside the index file `path`. */
static uint32_t crc_at(const char *path, uint64_t offset)
{
	char name[4096];
	struct cache_record record;
	const char *reason;
	struct view view;
	const char *slash = strrchr(path, '/');
	snprintf(name, sizeof name, "%.*s", (int)(slash ? slash - path : 1), slash ? path : ".");
	struct test_bytes cache = bytes_load(name, "cyrus.cache", false);
	view_memory(&view, cache.data, cache.length);
	if (cache_record_frame(&record, &view, offset, &reason) != CACHE_OK) {
		fprintf(stderr, "damage: no record at %llu: %s\n", (unsigned long long)offset, reason);
		exit(2);
	}
	uint32_t crc = crc32_update(0, record.bytes, record.length);
	bytes_free(&cache);
	return crc;
}

/* Words of the record, minors 12 to 19; of a GUID the first. */
static const struct {
	const char *name;
	unsigned at;
	int field; /* an enum index_field, or -1: `at` */
} fields[] = {
	{"uid", 0, -1}, {"size", 12, -1}, {"header_size", 16, -1}, {"flags", 32, -1},
	{"version", 56, -1}, {"guid", 60, -1}, {"cache_crc", 0, FIELD_CACHE_CRC}, {"record_crc", 0, FIELD_RECORD_CRC},
};

static void set_field(uint8_t *raw, const char *assignment, bool stale)
{
	const char *equals = strchr(assignment, '=');
	for (size_t i = 0; equals && header.minor < 20 && i < sizeof fields / sizeof fields[0]; i++) {
		if (strlen(fields[i].name) != (size_t)(equals - assignment) || strncmp(fields[i].name, assignment, (size_t)(equals - assignment)) != 0)
			continue;
		uint8_t *word = raw + (fields[i].field < 0 ? fields[i].at : index_field_place(&header, (enum index_field)fields[i].field).at);
		uint32_t value = (uint32_t)strtoul(equals + 1, NULL, 0);
		put_u32(word, equals[1] == '+' ? get_u32(word) + value : value);
		if (!stale)
			put_u32(raw + header.record_size - 4, crc32_update(0, raw, header.record_size - 4));
		return;
	}
	fprintf(stderr, "damage: no such field: %s\n", assignment);
	exit(2);
}

/* `how`: "stale", "crc", "copy" or "". */
static void set(const char *path, const char *assignment, const char *how)
{
	const bool stale = strcmp(how, "stale") == 0;
	char *equals;
	uint8_t *raw = raw_of((uint32_t)strtoul(assignment, &equals, 10));
	const char *value = equals + 1;
	if (*equals == ':') {
		set_field(raw, value, stale);
		return;
	}
	if (*equals != '=') {
		fprintf(stderr, "damage: not UID=OFFSET: %s\n", assignment);
		exit(2);
	}
	uint64_t offset = value[0] == '+'                   ? offset_of(raw) + strtoull(value + 1, NULL, 0)
	                  : strncmp(value, "uid:", 4) == 0 ? offset_of(kept_of(value + 4))
	                                                    : strtoull(value, NULL, 0);
	/* By hand: the library's own setter refuses what no server would write. */
	put_u32(raw + (header.minor == 20 ? 4 : 24), (uint32_t)offset);
	if (header.kind == LAYOUT_UNIFIED && offset >> 32)
		put_u32(raw + 56, (uint32_t)(offset >> 32) << 16 | (get_u32(raw + 56) & 0xffff));
	unsigned at = index_field_place(&header, FIELD_CACHE_CRC).at;
	if (strcmp(how, "crc") == 0)
		put_u32(raw + at, crc_at(path, offset));
	else if (strcmp(how, "copy") == 0 && strncmp(value, "uid:", 4) == 0)
		memcpy(raw + at, kept_of(value + 4) + at, 4);
	if (header.kind == LAYOUT_UNIFIED && !stale)
		put_u32(raw + header.record_size - 4, crc32_update(0, raw, header.record_size - 4));
}

/* NUM_RECORDS, and the header's CRC, which covers all before it. */
static void set_records(uint32_t records)
{
	size_t covered = header.start_offset - 4;
	put_u32(bytes + 20, records);
	if (header.kind == LAYOUT_UNIFIED)
		put_u32(bytes + covered, crc32_update(0, bytes, covered));
}

int main(int argc, char **argv)
{
	static const char *const hows[] = {"stale", "crc", "copy"};
	const char *reason = "usage: damage FILE [stale|crc|copy] UID=OFFSET…";
	int fd = argc > 2 ? open(argv[1], O_RDWR) : -1;
	struct stat status;
	if (fd < 0 || fstat(fd, &status) != 0) {
		fprintf(stderr, "damage: %s\n", reason);
		return 2;
	}
	length = (size_t)status.st_size;
	bytes = malloc(length + 1);
	if (!bytes || read(fd, bytes, length) != (ssize_t)length || index_header_parse(&header, bytes, length, &reason) != HEADER_OK) {
		fprintf(stderr, "damage: %s: %s\n", argv[1], reason);
		return 2;
	}
	if (strcmp(argv[2], "list") == 0) {
		for (uint32_t i = 0; i < index_records_held(&header, length); i++)
			printf("%u %llu\n", (unsigned)get_u32(raw_at(i)), (unsigned long long)offset_of(raw_at(i)));
		return 0;
	}
	before = malloc(length + 1);
	if (!before)
		return 2;
	memcpy(before, bytes, length);
	const char *how = "";
	for (size_t i = 0; i < sizeof hows / sizeof hows[0]; i++)
		if (strcmp(argv[2], hows[i]) == 0)
			how = hows[i];
	if (strcmp(argv[2], "records") == 0 && argc > 3)
		set_records((uint32_t)strtoul(argv[3], NULL, 0));
	else
		for (int i = 2 + (*how != 0); i < argc; i++)
			set(argv[1], argv[i], how);
	return pwrite(fd, bytes, length, 0) == (ssize_t)length ? 0 : 1;
}
