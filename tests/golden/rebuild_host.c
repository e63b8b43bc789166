/* rebuild_host golden VERSION DIRECTORY MESSAGES [NAME=NUMBER...]: rebuilds every
 *     message of a golden mailbox and compares record and index facts; TAP.
 * rebuild_host bundle VERSION [NAME=NUMBER...] <BUNDLE: for each message (length word,
 *     bytes) writes its facts and its record, for an oracle to compare.
 * rebuild_host time VERSION ROUNDS FILE...: rebuilds and says nothing. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bytes.h"
#include "cache_rebuild.h"
#include "cache_record.h"
#include "cli.h"
#include "crc32.h"
#include "index_format.h"
#include "message/charset_icu.h"

struct file {
	uint8_t *bytes;
	size_t size;
};

static bool read_stream(FILE *stream, struct file *file)
{
	*file = (struct file){0};
	for (size_t room = 0;;) {
		if (file->size == room) {
			room = room ? room * 2 : 1 << 16;
			file->bytes = realloc(file->bytes, room);
			if (!file->bytes)
				return false;
		}
		size_t n = fread(file->bytes + file->size, 1, room - file->size, stream);
		if (!n)
			return true;
		file->size += n;
	}
}

static bool read_file(const char *directory, const char *name, struct file *file)
{
	char path[4096];
	snprintf(path, sizeof path, "%s/%s", directory, name);
	FILE *stream = fopen(path, "rb");
	bool ok = stream && read_stream(stream, file);
	if (stream)
		fclose(stream);
	return ok;
}

static int test_number;

static bool report(bool ok, const char *version, const char *what, unsigned right, unsigned of)
{
	printf("%s %d - %s: %u of %u %s\n", ok ? "ok" : "not ok", ++test_number, version, right, of, what);
	return ok;
}

enum fact { SIZE, HEADER_SIZE, CONTENT_OFFSET, CONTENT_LINES, SENTDATE, GMTIME, CACHE_VERSION, GUID, CACHE_CRC, FACTS };
static const char *const fact_names[FACTS] = {"sizes", "header sizes", "content offsets", "content lines", "sent dates",
                                              "times", "cache versions", "GUIDs", "cache CRCs"};

static void set_limit(struct rebuild_limits *limits, const char *setting)
{
	const char *equals = strchr(setting, '=');
	long value = equals ? atol(equals + 1) : 0;
	size_t len = equals ? (size_t)(equals - setting) : strlen(setting);
	if (len == 8 && strncmp(setting, "appended", len) == 0)
		limits->appended = value;
	else if (len == 6 && strncmp(setting, "strict", len) == 0)
		limits->rfc2046_strict = value;
	else if (len == 5 && strncmp(setting, "lines", len) == 0)
		limits->max_header_lines = (uint32_t)value;
	else if (len == 10 && strncmp(setting, "boundaries", len) == 0)
		limits->boundary_limit = (uint32_t)value;
	else if (len == 4 && strncmp(setting, "utf8", len) == 0)
		limits->rfc2047_utf8 = value;
	else if (len == 3 && strncmp(setting, "icu", len) == 0 && value && load_icu())
		limits->icu = charset_icu_of_process();
}

static int golden(const char *name, const char *directory, const char *messages, char **settings)
{
	const struct rebuild_version *version = rebuild_version_named(name);
	struct file index, cache;
	struct index_header header;
	const char *reason = "no such version";
	if (!version || !read_file(directory, "cyrus.index", &index) || !read_file(directory, "cyrus.cache", &cache) ||
	    index_header_parse(&header, index.bytes, index.size, &reason) != HEADER_OK) {
		printf("not ok %d - %s: %s\n", ++test_number, name, reason);
		return EXIT_FAILURE;
	}
	struct view view;
	view_memory(&view, cache.bytes, cache.size);
	struct arena arena;
	arena_init(&arena, 1 << 30);
	struct rebuild_limits limits = rebuild_limits_default;
	limits.want_guid = true;
	bool modern = header.minor > 13;
	for (; *settings; settings++)
		set_limit(&limits, *settings);
	unsigned records = 0, of = 0, facts[FACTS] = {0};
	for (uint32_t i = 0; i < header.records; i++) {
		const uint8_t *raw = index.bytes + header.start_offset + (size_t)i * header.record_size;
		struct index_record want;
		index_record_parse(&header, raw, &want);
		/* In the 3.x mailboxes UID 1 is not one of the messages. */
		if (modern && want.uid == 1)
			continue;
		of++;
		char file[32];
		snprintf(file, sizeof file, "%u.", want.uid);
		struct file message;
		struct cache_record record;
		struct rebuild_result got;
		if (!read_file(messages, file, &message) || cache_record_frame(&record, &view, want.cache_offset, &reason) != CACHE_OK) {
			printf("# %s: uid %u cannot be read\n", name, want.uid);
			continue;
		}
		limits.appended = want.internaldate;
		arena_reset(&arena);
		enum rebuild_status status = rebuild_record(version, message.bytes, message.size, &limits, &arena, &got);
		free(message.bytes);
		/* Not even with an ICU: nobody can say what the server wrote. */
		if (status == REBUILD_OK && !got.exact && limits.icu) {
			printf("# %s: uid %u: left out, not exact\n", name, want.uid);
			of--;
			continue;
		}
		bool same = status == REBUILD_OK && got.length == record.length && memcmp(got.record, record.bytes, got.length) == 0;
		records += same;
		if (!same)
			printf("# %s: uid %u: %s\n", name, want.uid, status ? rebuild_status_text(status) : "another record");
		if (status)
			continue;
		bool ok[FACTS] = {
			[SIZE] = got.size == want.size,
			[HEADER_SIZE] = got.header_size == want.header_size,
			[CONTENT_OFFSET] = header.kind == LAYOUT_UNIFIED || got.content_offset == want.content_offset,
			[CONTENT_LINES] = modern || got.content_lines == want.content_lines,
			/* 2.3 takes the time of the append, which reconstruct does not keep. */
			[SENTDATE] = got.sentdate == want.sentdate || (!got.sentdate_sound && header.kind == LAYOUT_SPLIT),
			[GMTIME] = header.kind == LAYOUT_SPLIT || got.gmtime == want.gmtime,
			[CACHE_VERSION] = got.cache_version == (want.cache_version & 0xffff),
			[GUID] = header.kind == LAYOUT_SPLIT || /* guid_mode off */ memcmp(got.guid, want.guid, sizeof got.guid) == 0,
			[CACHE_CRC] = header.kind == LAYOUT_SPLIT || got.cache_crc32 == want.cache_crc,
		};
		/* Bytes >= 0x80 in a date of 3.x: undefined (records-3x.md §7). */
		if (modern && want.uid == 200)
			ok[SENTDATE] = ok[GMTIME] = true;
		for (int f = 0; f < FACTS; f++) {
			facts[f] += ok[f];
			if (!ok[f])
				printf("# %s: uid %u: %s differ: %u/%u %lld/%lld\n", name, want.uid, fact_names[f], got.size, (unsigned)want.size,
				       (long long)(f == GMTIME ? got.gmtime : got.sentdate), (long long)(f == GMTIME ? want.gmtime : want.sentdate));
		}
	}
	arena_free(&arena);
	free(index.bytes);
	free(cache.bytes);
	bool ok = report(records == of && of, name, "records", records, of);
	for (int f = 0; f < FACTS; f++)
		ok &= report(facts[f] == of, name, fact_names[f], facts[f], of);
	return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}

static void write_word(uint32_t word)
{
	uint8_t bytes[4];
	put_u32(bytes, word);
	fwrite(bytes, 1, sizeof bytes, stdout);
}

static int bundle(const struct rebuild_version *version, char **settings)
{
	struct file in;
	struct arena arena;
	struct rebuild_limits limits = rebuild_limits_default;
	limits.want_guid = true;
	for (; *settings; settings++)
		set_limit(&limits, *settings);
	arena_init(&arena, 1 << 30);
	if (!read_stream(stdin, &in))
		return EXIT_FAILURE;
	for (size_t at = 0; in.size - at >= 4;) {
		size_t len = get_u32(in.bytes + at);
		at += 4;
		if (len > in.size - at)
			return EXIT_FAILURE;
		/* A copy of its own, so that a sanitiser sees reads beyond it. */
		uint8_t *message = malloc(len ? len : 1);
		memcpy(message, in.bytes + at, len);
		at += len;
		struct rebuild_result r;
		arena_reset(&arena);
		enum rebuild_status status = rebuild_record(version, message, len, &limits, &arena, &r);
		write_word(status);
		write_word(r.size);
		write_word(r.header_size);
		write_word(r.content_offset);
		write_word(r.content_lines);
		write_word(r.exact);
		write_word((uint32_t)(r.sentdate >> 32));
		write_word((uint32_t)r.sentdate);
		write_word((uint32_t)(r.gmtime >> 32));
		write_word((uint32_t)r.gmtime);
		fwrite(r.guid, 1, sizeof r.guid, stdout);
		size_t length = status == REBUILD_OK ? r.length : 0;
		write_word((uint32_t)length);
		if (length)
			fwrite(r.record, 1, length, stdout);
		free(message);
	}
	arena_free(&arena);
	free(in.bytes);
	return fflush(stdout) ? EXIT_FAILURE : EXIT_SUCCESS;
}

static int time_files(const struct rebuild_version *version, int rounds, char **names)
{
	struct arena arena;
	arena_init(&arena, 1 << 30);
	size_t total = 0;
	for (; *names; names++) {
		struct file file;
		if (!read_file("", *names, &file) && !read_file(".", *names, &file))
			return EXIT_FAILURE;
		for (int i = 0; i < rounds; i++) {
			struct rebuild_result r;
			arena_reset(&arena);
			if (rebuild_record(version, file.bytes, file.size, &rebuild_limits_default, &arena, &r) == REBUILD_OK)
				total += r.length;
		}
		free(file.bytes);
	}
	printf("%zu bytes of records\n", total);
	return EXIT_SUCCESS;
}

int main(int argc, char **argv)
{
	if (argc > 4 && strcmp(argv[1], "golden") == 0)
		return golden(argv[2], argv[3], argv[4], argv + 5);
	const struct rebuild_version *version = argc > 2 ? rebuild_version_named(argv[2]) : NULL;
	if (version && strcmp(argv[1], "bundle") == 0)
		return bundle(version, argv + 3);
	if (version && argc > 4 && strcmp(argv[1], "time") == 0)
		return time_files(version, atoi(argv[3]), argv + 4);
	fputs("usage: rebuild_host golden VERSION DIRECTORY MESSAGES [NAME=NUMBER...] | bundle VERSION [NAME=NUMBER...] | time VERSION ROUNDS FILE...\n", stderr);
	return 2;
}
