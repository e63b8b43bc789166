/* Message files to rebuilt records. Which server wrote this mailbox is decided
 * once, by its healthy records: the release that makes some of them again byte
 * for byte is the one. */
#include "rebuilder.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "cache_rebuild.h"
#include "cache_validate.h"
#include "crc32.h"
#include "message/charset_icu.h"
#include "message/version.h"
#include "plan.h"
#include "real.h"
#include "window.h"

enum {
	MESSAGE_MEMORY = 512 << 20,
	SAMPLES = 8, /* healthy records asked which release wrote them, */
	LOOKS = 64,  /* among at most so many of a file */
	SAMPLE_BYTES = 16 << 20, /* all those of the split layout, if their messages are no larger */
	PLACEHOLDER_LARGEST = 64 << 20,
	BARE_HEADER = 2,  /* the blank line alone */
	LEAST_HEADER = 8, /* with a field */
};

void rebuilder_open(struct rebuilder *rebuilder, const struct mailbox_files *files, const struct index_header *header, const struct plan_options *options, struct arena *arena)
{
	*rebuilder = (struct rebuilder){.files = files, .header = header, .options = options, .arena = arena};
	arena_init(&rebuilder->message, MESSAGE_MEMORY);
}

void rebuilder_close(struct rebuilder *rebuilder)
{
	arena_free(&rebuilder->message);
}

/* ---- Message files ------------------------------------------------------ */

struct bytes {
	const uint8_t *data;
	size_t length;
};

static bool refuse(struct rebuilt *rebuilt, const char *reason)
{
	rebuilt->reason = reason;
	return false;
}

/* No lock of Cyrus's is ever on a message file: opening and closing one privately
 * takes nothing from the host. */
static bool read_message(struct rebuilder *rebuilder, uint32_t uid, bool archived, struct bytes *message, struct rebuilt *rebuilt)
{
	char path[PATH_MAX];
	struct stat64 status;
	const char *directory = archived ? rebuilder->files->archive_directory : rebuilder->files->data_directory;
	rebuilt->message_gone = false;
	if (!directory || snprintf(path, sizeof path, "%s/%u.", directory, (unsigned)uid) >= (int)sizeof path)
		return refuse(rebuilt, "the message file has no name");
	int fd = real_open_private(path, O_RDONLY, 0);
	if (fd < 0) {
		rebuilt->message_gone = errno == ENOENT;
		return refuse(rebuilt, rebuilt->message_gone ? "the message file is missing" : "the message file cannot be opened");
	}
	uint64_t limit = rebuilder->options->max_message_size;
	bool good = real_fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
	if (!good) {
		refuse(rebuilt, "the message file is no regular file");
	} else if (!status.st_size) {
		/* As a crash leaves them. */
		rebuilt->message_gone = true;
		good = refuse(rebuilt, "the message file is empty");
	} else if ((limit && (uint64_t)status.st_size > limit) || status.st_size > MESSAGE_MEMORY / 2) {
		good = refuse(rebuilt, "the message is larger than max_message_size");
	} else {
		message->length = (size_t)status.st_size;
		uint8_t *data = arena_alloc(&rebuilder->message, message->length);
		message->data = data;
		good = data && real_pread_full(fd, data, message->length, 0) == (ssize_t)message->length;
		if (!good)
			refuse(rebuilt, data ? "the message file cannot be read" : "out of memory");
	}
	real.close(fd);
	return good;
}

/* ---- One record --------------------------------------------------------- */

static bool parse(struct rebuilder *rebuilder, const struct rebuilder_writer *writer, const struct bytes *message, bool want_guid, struct rebuild_result *result, struct rebuilt *rebuilt)
{
	struct rebuild_limits limits = rebuild_limits_default;
	limits.want_guid = want_guid;
	limits.rfc2046_strict = writer->rfc2046_strict;
	limits.rfc2047_utf8 = writer->rfc2047_utf8;
	limits.icu = writer->version->charset->engine == CHARSET_ENGINE_3 ? charset_icu_of_process() : NULL;
	if (rebuilder->options->max_parts)
		limits.max_parts = rebuilder->options->max_parts;
	enum rebuild_status status = rebuild_record(writer->version, message->data, message->length, &limits, &rebuilder->message, result);
	return status == REBUILD_OK || refuse(rebuilt, rebuild_status_text(status));
}

/* ---- Which release ------------------------------------------------------ */

/* Releases that can have written records of this kind, likeliest first. */
static const struct {
	enum layout_kind kind;
	uint32_t cache_version;
	const char *releases[6];
} writers[] = {
	{LAYOUT_SPLIT, 2, {"2.3.16", "2.3.9", "2.3.20", "2.3.8", NULL}},
	{LAYOUT_UNIFIED, 3, {"2.4.22", "2.5.17", "2.5.9", "2.4.7", "2.4.0", NULL}},
	{LAYOUT_UNIFIED, 6, {"3.0.0", "3.1.2", NULL}},
	{LAYOUT_UNIFIED, 9, {"3.1.9", "3.1.6", "3.1.5", NULL}},
	{LAYOUT_UNIFIED, 10, {"3.2.6", "3.2.0", "3.3.1", NULL}},
	{LAYOUT_UNIFIED, 11, {"3.6.1", "3.10.2", NULL}},
	{LAYOUT_UNIFIED, 13, {"3.12.4", NULL}},
};

static const char *const *releases_for(enum layout_kind kind, uint32_t cache_version)
{
	for (size_t i = 0; i < sizeof writers / sizeof writers[0]; i++)
		if (writers[i].kind == kind && writers[i].cache_version == cache_version)
			return writers[i].releases;
	return NULL;
}

/* A healthy record: what the release that wrote it must make again. */
struct sample {
	uint32_t uid;
	bool archived;
	bool lost; /* its offset is bad: if it lies in the cache, nobody knows where */
	uint32_t cache_crc;
};

/* The CRC of the cache record that this index record leads to. Unified: the
 * index says so itself, whatever became of cyrus.cache. */
static bool sample_crc(const struct index_header *header, struct window *cache, const struct index_record *record, uint32_t *crc)
{
	static const struct validate_context plain;
	struct validation result;
	struct cache_record cached;
	const char *reason;
	if (header->kind == LAYOUT_UNIFIED) {
		*crc = record->cache_crc;
		return index_record_crc_ok(header, record->raw) && record->cache_crc && !(record->system_flags & FLAG_UNLINKED);
	}
	window_move(cache, record->cache_offset, record->cache_offset + WINDOW_NEAR);
	validate_record(&result, &plain, header, record, &cache->view);
	if (result.verdict != VERDICT_OK || result.unreadable || cache_record_frame(&cached, &cache->view, record->cache_offset, &reason) != CACHE_OK)
		return false;
	*crc = crc32_update(0, cached.bytes, cached.length);
	return true;
}

/* An index file that samples are taken from. */
static uint32_t open_samples(struct rebuilder *rebuilder, enum mailbox_file file, struct index_header *header)
{
	uint8_t bytes[INDEX_HEADER_MAX];
	const char *reason;
	struct stat64 status;
	int fd = rebuilder->files->descriptor[file];
	if (fd < 0 || real_fstat(fd, &status) != 0)
		return 0;
	*header = *rebuilder->header;
	if (file != FILE_INDEX) {
		ssize_t length = real_pread_full(fd, bytes, sizeof bytes, 0);
		if (length < 0 || index_header_parse(header, bytes, (size_t)length, &reason) != HEADER_OK)
			return 0;
	}
	return index_records_held(header, (uint64_t)status.st_size);
}

/* Some records with this cache version, from all over the file. */
static size_t take_samples(struct rebuilder *rebuilder, enum mailbox_file file, uint32_t cache_version, struct sample *sample)
{
	struct index_header header;
	int fd = rebuilder->files->descriptor[file], cache_fd = rebuilder->files->descriptor[FILE_CACHE];
	struct stat64 status;
	struct window cache;
	size_t taken = 0;
	uint32_t held = open_samples(rebuilder, file, &header), tries = held < LOOKS ? held : LOOKS;
	window_open(&cache, cache_fd, cache_fd >= 0 && real_fstat(cache_fd, &status) == 0 ? (uint64_t)status.st_size : 0, rebuilder->arena);
	size_t healthy = 0;
	uint64_t bytes = 0;
	for (uint32_t i = 0; i < tries; i++) {
		uint8_t raw[INDEX_RECORD_MAX];
		struct index_record record;
		/* The newest first: they were written by the release that runs now. */
		uint32_t number = held - 1 - (uint32_t)((uint64_t)i * held / tries);
		off64_t at = (off64_t)(header.start_offset + (uint64_t)number * header.record_size);
		if (real_pread_full(fd, raw, header.record_size, at) != (ssize_t)header.record_size)
			break;
		index_record_parse(&header, raw, &record);
		if (record.cache_version != cache_version)
			continue;
		/* One message may tell what thirty do not: 2.3.20 differs from 2.3.16
		 * where there is no subject. */
		bytes += record.size;
		if (healthy >= SAMPLES && (header.kind == LAYOUT_UNIFIED || bytes > SAMPLE_BYTES))
			break;
		struct sample *next = &sample[taken];
		next->lost = !sample_crc(&header, &cache, &record, &next->cache_crc);
		/* Where all of the file is bad, what lies in the cache still tells. */
		if (next->lost && (header.kind == LAYOUT_UNIFIED || !rebuilder->holds))
			continue;
		healthy += !next->lost;
		next->uid = record.uid;
		next->archived = header.kind == LAYOUT_UNIFIED && record.system_flags & FLAG_ARCHIVED &&
		                 rebuilder->files->archive_directory;
		taken++;
	}
	return taken;
}

static unsigned agreement(struct rebuilder *rebuilder, const struct rebuilder_writer *writer, const struct sample *sample, size_t samples)
{
	unsigned same = 0;
	for (size_t i = 0; i < samples; i++) {
		struct bytes message;
		struct rebuild_result result;
		struct rebuilt ignored = {0};
		arena_reset(&rebuilder->message);
		if (!read_message(rebuilder, sample[i].uid, sample[i].archived, &message, &ignored) ||
		    !parse(rebuilder, writer, &message, false, &result, &ignored))
			continue;
		/* Its own: the releases before 2.4 know no CRC. */
		uint32_t crc = crc32_update(0, result.record, result.length);
		same += sample[i].lost ? rebuilder->holds(rebuilder->holds_context, crc) : crc == sample[i].cache_crc;
	}
	return same;
}

static struct rebuilder_writer decide(struct rebuilder *rebuilder, uint32_t cache_version)
{
	struct sample sample[2 * LOOKS];
	size_t samples = take_samples(rebuilder, FILE_INDEX, cache_version, sample);
	if (rebuilder->header->kind == LAYOUT_SPLIT)
		samples += take_samples(rebuilder, FILE_EXPUNGE, cache_version, sample + samples);
	struct rebuilder_writer best = {0};
	unsigned most = 0;
	for (const char *const *release = releases_for(rebuilder->header->kind, cache_version); release && *release; release++) {
		const struct rebuilder_writer writer = {.version = rebuild_version_named(*release)};
		unsigned same = writer.version ? agreement(rebuilder, &writer, sample, samples) : 0;
		if (writer.version && (!best.version || same > most)) {
			best = writer;
			most = same;
		}
		if (best.version && same == samples)
			break;
	}
	/* What the defaults of imapd.conf do not explain, its other settings may. */
	for (unsigned setting = 1; best.version && most < samples && setting < 4; setting++) {
		const struct rebuilder_writer writer = {best.version, setting & 1, setting & 2};
		if (writer.rfc2047_utf8 && best.version->charset->engine != CHARSET_ENGINE_3)
			break;
		unsigned same = agreement(rebuilder, &writer, sample, samples);
		if (same > most) {
			best = writer;
			most = same;
		}
	}
	return best;
}

static struct rebuilder_writer writer_for(struct rebuilder *rebuilder, uint32_t cache_version)
{
	for (size_t i = 0; i < rebuilder->decisions; i++)
		if (rebuilder->decided[i].cache_version == cache_version)
			return rebuilder->decided[i].writer;
	const struct rebuilder_writer writer = decide(rebuilder, cache_version);
	if (rebuilder->decisions < REBUILDER_VERSIONS) {
		rebuilder->decided[rebuilder->decisions].cache_version = cache_version;
		rebuilder->decided[rebuilder->decisions++].writer = writer;
	}
	return writer;
}

/* ---- For the plan ------------------------------------------------------- */

static bool finish(const struct rebuild_result *result, struct rebuilt *rebuilt)
{
	rebuilt->bytes = result->record;
	rebuilt->length = (uint32_t)result->length;
	rebuilt->cache_crc = crc32_update(0, result->record, result->length);
	rebuilt->cache_version = result->cache_version;
	rebuilt->size = result->size;
	rebuilt->header_size = result->header_size;
	rebuilt->gmtime = result->gmtime;
	memcpy(rebuilt->guid, result->guid, sizeof rebuilt->guid);
	return true;
}

bool rebuilder_message(struct rebuilder *rebuilder, const struct index_record *record, bool archived, struct rebuilt *rebuilt)
{
	struct bytes message;
	struct rebuild_result result;
	*rebuilt = (struct rebuilt){0};
	const struct rebuilder_writer writer = writer_for(rebuilder, record->cache_version);
	if (!writer.version)
		return refuse(rebuilt, "no release is known that writes this cache version");
	arena_reset(&rebuilder->message);
	return read_message(rebuilder, record->uid, archived, &message, rebuilt) &&
	       parse(rebuilder, &writer, &message, rebuilder->header->kind == LAYOUT_UNIFIED, &result, rebuilt) && finish(&result, rebuilt);
}

bool rebuilder_file(struct rebuilder *rebuilder, const struct index_record *record, bool archived, const uint8_t **data, size_t *length, struct rebuilt *rebuilt)
{
	struct bytes message;
	*rebuilt = (struct rebuilt){0};
	arena_reset(&rebuilder->message);
	if (!read_message(rebuilder, record->uid, archived, &message, rebuilt))
		return false;
	*data = message.data;
	*length = message.length;
	return true;
}

/* A field of one letter's name fills it up to the blank line, which is all that a
 * message without a header has of one. */
static void fill_header(uint8_t *header, size_t length)
{
	if (length == BARE_HEADER) {
		memcpy(header, "\r\n", BARE_HEADER);
		return;
	}
	memset(header, 'x', length);
	memcpy(header, "x-x:", 4); /* not among the fields that HEADERS keeps */
	memcpy(header + length - 4, "\r\n\r\n", 4);
}

/* One letter fills it; its lines are as many as the index says (R5), or there is
 * no room for them. */
static void fill_body(uint8_t *body, size_t length, uint32_t lines)
{
	memset(body, 'x', length);
	if (lines <= length)
		memset(body + length - lines, '\n', lines);
}

/* A message of the sizes that the index knows, and nothing else in it. */
bool rebuilder_placeholder(struct rebuilder *rebuilder, const struct index_record *record, struct rebuilt *rebuilt)
{
	struct rebuild_result result;
	*rebuilt = (struct rebuilt){0};
	const struct rebuilder_writer writer = writer_for(rebuilder, record->cache_version);
	if (!writer.version)
		return refuse(rebuilt, "no release is known that writes this cache version");
	if ((record->header_size < LEAST_HEADER && record->header_size != BARE_HEADER) || record->size < record->header_size || record->size > PLACEHOLDER_LARGEST)
		return refuse(rebuilt, "the message is lost, and no placeholder can have the sizes in the index");
	arena_reset(&rebuilder->message);
	size_t length = (size_t)record->size, header = record->header_size;
	uint8_t *bytes = arena_alloc(&rebuilder->message, length);
	if (!bytes)
		return refuse(rebuilt, "out of memory");
	fill_header(bytes, header);
	fill_body(bytes + header, length - header, record->content_lines);
	const struct bytes message = {bytes, length};
	return parse(rebuilder, &writer, &message, false, &result, rebuilt) && finish(&result, rebuilt);
}
