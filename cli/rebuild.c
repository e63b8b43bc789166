/* cyrguard rebuild: the cache record that a release of Cyrus would write for a
 * message file. Files in the order given; one that cannot be done costs one
 * error line, the others go on. */
#include "cli.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cache_rebuild.h"
#include "message/charset_icu.h"
#include "sha256.h"

enum format { TEXT_FORMAT, RAW_FORMAT, SHA256_FORMAT };

static const size_t ARENA_LIMIT = (size_t)3 << 30;
/* A server knows no bound; whoever asks for one file has the time for it. */
enum { MOST_PARTS = 4000000, MOST_HASHING = 256 };

struct message {
	uint8_t *bytes;
	size_t length, room;
	time_t modified;
};

/* Seconds east of UTC at a local time, by the TZ of this process. */
static int32_t zone_offset(void *context, int64_t local)
{
	struct tm tm, back;
	time_t as_utc = (time_t)local;
	if (!gmtime_r(&as_utc, &tm))
		return 0;
	tm.tm_isdst = -1;
	time_t when = mktime(&tm);
	return localtime_r(&when, &back) ? (int32_t)(local - (int64_t)when) : 0;
}

/* The whole file; false: errno. */
static bool read_message(const char *path, struct message *message)
{
	struct stat status;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return false;
	bool ok = fstat(fd, &status) == 0;
	message->length = 0;
	message->modified = ok ? status.st_mtime : 0;
	for (ssize_t got = 1; ok && got;) {
		if (message->room - message->length < 2) {
			size_t room = message->room ? message->room * 2 : 1 << 20;
			uint8_t *grown = realloc(message->bytes, room);
			if (!grown) {
				ok = false;
				break;
			}
			message->bytes = grown;
			message->room = room;
		}
		got = read(fd, message->bytes + message->length, message->room - message->length);
		ok = got >= 0 || errno == EINTR;
		message->length += got > 0 ? (size_t)got : 0;
	}
	int error = errno;
	close(fd);
	errno = error;
	return ok;
}

static void print_date(const char *name, int64_t when, bool sound)
{
	struct tm tm;
	char text[32];
	time_t seconds = (time_t)when;
	if (gmtime_r(&seconds, &tm) && strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &tm))
		printf(" %s %s%s", name, text, sound ? "" : " (no date: that of the file)");
}

static void print_record(const char *path, const struct rebuild_version *version, const struct rebuild_result *result)
{
	struct view view;
	struct cache_record record;
	const char *reason;
	char *name = visible_string(path);
	printf("%s: as %s, size %" PRIu32 " header_size %" PRIu32 " content_offset %" PRIu32 " lines %" PRIu32 " cache_version %" PRIu32, name,
	       rebuild_version_name(version), result->size, result->header_size, result->content_offset, result->content_lines,
	       result->cache_version);
	print_date("sentdate", result->sentdate, result->sentdate_sound);
	fputs(" guid ", stdout);
	for (size_t i = 0; i < sizeof result->guid; i++)
		printf("%02x", result->guid[i]);
	if (result->cache_crc32)
		printf(" cache_crc %08" PRIx32, result->cache_crc32);
	printf(", %zu bytes%s\n", result->length, result->exact ? "" : "; some text guessed");
	free(name);
	/* cache_record_frame wants a file, where no record is at offset 0. */
	uint8_t *file = calloc(1, result->length + 4);
	if (!file)
		return;
	memcpy(file + 4, result->record, result->length);
	view_memory(&view, file, result->length + 4);
	if (cache_record_frame(&record, &view, 4, &reason) == CACHE_OK)
		print_cache_items(&record);
	free(file);
}

static void print_sha256(const char *path, const struct rebuild_result *result)
{
	uint8_t digest[SHA256_SIZE];
	sha256(result->record, result->length, digest);
	for (size_t i = 0; i < sizeof digest; i++)
		printf("%02x", digest[i]);
	printf("  %s\n", path);
}

static bool rebuild_file(const char *path, const struct rebuild_version *version, enum format format, struct rebuild_limits *limits, struct message *message, struct arena *arena)
{
	struct rebuild_result result;
	const char *problem = NULL;
	if (!read_message(path, message)) {
		problem = strerror(errno);
	} else {
		arena_reset(arena);
		limits->appended = message->modified;
		enum rebuild_status status = rebuild_record(version, message->bytes, message->length, limits, arena, &result);
		if (status == REBUILD_OK && !result.exact && !limits->icu && load_icu()) {
			limits->icu = charset_icu_of_process();
			arena_reset(arena);
			status = rebuild_record(version, message->bytes, message->length, limits, arena, &result);
		}
		if (status != REBUILD_OK)
			problem = rebuild_status_text(status);
	}
	if (problem) {
		char *name = visible_string(path);
		complain("%s: %s", name, problem);
		free(name);
		return false;
	}
	if (format == RAW_FORMAT)
		fwrite(result.record, 1, result.length, stdout);
	else if (format == SHA256_FORMAT)
		print_sha256(path, &result);
	else
		print_record(path, version, &result);
	return true;
}

int rebuild_command(int argc, char **argv)
{
	enum { OPTION_AS = 256, OPTION_SHA256, OPTION_RAW, OPTION_TEXT };
	static const struct option options[] = {
		{"as", required_argument, NULL, OPTION_AS},
		{"sha256", no_argument, NULL, OPTION_SHA256},
		{"raw", no_argument, NULL, OPTION_RAW},
		{"text", no_argument, NULL, OPTION_TEXT},
		{NULL, 0, NULL, 0},
	};
	const struct rebuild_version *version = NULL;
	enum format format = TEXT_FORMAT;
	int formats = 0, option;
	opterr = 0;
	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		switch (option) {
		case OPTION_AS:
			version = rebuild_version_named(optarg);
			if (!version) {
				char *name = visible_string(optarg);
				int status = usage_error("no such version: %s", name);
				free(name);
				return status;
			}
			break;
		case OPTION_SHA256:
		case OPTION_RAW:
		case OPTION_TEXT:
			format = option == OPTION_SHA256 ? SHA256_FORMAT : option == OPTION_RAW ? RAW_FORMAT : TEXT_FORMAT;
			formats++;
			break;
		default:
			return usage_error("no such option, or no VERSION");
		}
	}
	if (!version || formats > 1)
		return usage_error(version ? "more than one of --sha256, --raw, --text" : "--as VERSION is missing");
	if (optind == argc)
		return usage_error("no FILE");

	struct arena arena;
	struct message message = {0};
	struct rebuild_limits limits = rebuild_limits_default;
	arena_init(&arena, ARENA_LIMIT);
	limits.want_guid = format == TEXT_FORMAT;
	limits.max_parts = MOST_PARTS;
	limits.max_hash_factor = MOST_HASHING;
	limits.zone_offset = zone_offset;
	int status = EXIT_CLEAN;
	for (int i = optind; i < argc; i++)
		if (!rebuild_file(argv[i], version, format, &limits, &message, &arena))
			status = EXIT_TROUBLE;
	free(message.bytes);
	arena_free(&arena);
	return status;
}
