/* cyrguard dump: a mailbox's metadata as text, offsets included, each record
 * with what validation says of it. Shows what is there, also when it is bad. */
#include "cli.h"

#include <errno.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cache_validate.h"
#include "window.h"

struct dump {
	const struct mailbox_place *place;
	struct open_mailbox mailbox;
	struct arena arena;
	struct window cache, archive;
	int status;
};

/* ---- Files -------------------------------------------------------------- */

static void trouble(struct dump *dump, enum mailbox_file file, uint64_t offset, const char *reason)
{
	char path[PATH_MAX];
	if (!mailbox_file_path(dump->place, file, path))
		snprintf(path, sizeof path, "%s", mailbox_file_name(file));
	char *name = visible_string(path);
	fflush(stdout);
	complain("%s: offset %" PRIu64 ": %s", name, offset, reason);
	free(name);
	dump->status = EXIT_TROUBLE;
}

/* The whole of an index-like file; false after a complaint. */
static bool read_file(struct dump *dump, enum mailbox_file file, const uint8_t **bytes, uint64_t *size)
{
	struct stat status;
	int fd = dump->mailbox.files.descriptor[file];
	if (fstat(fd, &status) != 0) {
		trouble(dump, file, 0, strerror(errno));
		return false;
	}
	size_t length = (size_t)status.st_size;
	uint8_t *all = arena_alloc(&dump->arena, length + 1);
	ssize_t got = all ? pread(fd, all, length, 0) : -1;
	if (got < 0) {
		trouble(dump, file, 0, all ? strerror(errno) : "out of memory");
		return false;
	}
	*bytes = all;
	*size = (uint64_t)got;
	return true;
}

static void open_window(struct dump *dump, enum mailbox_file file, struct window *window)
{
	struct stat status;
	int fd = dump->mailbox.files.descriptor[file];
	bool good = fd >= 0 && fstat(fd, &status) == 0;
	window_open(window, fd, good ? (uint64_t)status.st_size : 0, &dump->arena);
}

/* ---- Records ------------------------------------------------------------ */

static void print_time(const char *name, int64_t seconds, uint32_t minor)
{
	struct tm tm;
	char text[32];
	time_t when = (time_t)(minor >= 20 ? seconds / 1000000000 : seconds);
	if (gmtime_r(&when, &tm) && strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &tm))
		printf(" %s %s", name, text);
	else
		printf(" %s %" PRId64, name, seconds);
}

static void print_record(struct dump *dump, const struct index_header *header, uint32_t number, const uint8_t *raw)
{
	struct index_record record;
	index_record_parse(header, raw, &record);
	printf("  record %" PRIu32 ": uid %" PRIu32 " offset %" PRIu64 " size %" PRIu64 " header_size %" PRIu32, number,
		record.uid, record.cache_offset, record.size, record.header_size);
	if (header->kind == LAYOUT_SPLIT)
		printf(" content_offset %" PRIu32, record.content_offset);
	print_time("internaldate", record.internaldate, header->minor);
	print_time("sentdate", record.sentdate, header->minor);
	print_time("last_updated", record.last_updated, header->minor);
	printf(" flags %#" PRIx32, record.system_flags);
	if (record.content_lines != UINT32_MAX)
		printf(" lines %" PRIu32, record.content_lines);
	printf(" cache_version %" PRIu32, record.cache_version);
	if (record.guid) {
		fputs(" guid ", stdout);
		for (int i = 0; i < (header->minor < 10 ? 12 : 20); i++)
			printf("%02x", record.guid[i]);
	}
	if (header->kind == LAYOUT_UNIFIED)
		printf(" cache_crc %08" PRIx32 " record_crc %08" PRIx32, record.cache_crc, record.record_crc);
	putchar('\n');

	static const struct validate_context plain;
	struct validation result;
	struct cache_record cached;
	const char *reason;
	bool archived = header->kind == LAYOUT_UNIFIED && record.system_flags & FLAG_ARCHIVED && dump->archive.fd >= 0;
	struct window *cache = archived ? &dump->archive : &dump->cache;
	window_move(cache, record.cache_offset, record.cache_offset + WINDOW_SIZE);
	validate_record(&result, &plain, header, &record, &cache->view);
	printf("    verdict %s%s%s\n", result.unreadable ? "none" : verdict_name(result.verdict),
		result.detail[0] ? ": " : "", result.detail);
	if (result.unreadable)
		trouble(dump, archived ? FILE_ARCHIVE_CACHE : FILE_CACHE, cache->failed,
			cache->reason ? cache->reason : "cannot be read");
	else if (cache_record_frame(&cached, &cache->view, record.cache_offset, &reason) == CACHE_OK)
		print_cache_items(&cached);
}

static void print_index(struct dump *dump, enum mailbox_file file)
{
	const uint8_t *bytes;
	uint64_t size;
	struct index_header header;
	const char *reason = "";
	if (dump->mailbox.files.descriptor[file] < 0)
		return;
	if (!read_file(dump, file, &bytes, &size))
		return;
	enum header_status status = index_header_parse(&header, bytes, (size_t)size, &reason);
	printf("%s: %" PRIu64 " bytes", mailbox_file_name(file), size);
	if (status != HEADER_OK && status != HEADER_BAD_CRC) {
		printf(", bad header: %s\n", reason);
		return;
	}
	uint32_t held = index_records_held(&header, size);
	printf(", %s, minor %" PRIu32 ", generation %" PRIu32 ", %" PRIu32 " records of %" PRIu32 " bytes from %" PRIu32
	       ", exists %" PRIu32 ", last_uid %" PRIu32 ", uidvalidity %" PRIu32 ", options %#" PRIx32 "%s\n",
		header.kind == LAYOUT_SPLIT ? "split" : "unified", header.minor, header.generation, header.records,
		header.record_size, header.start_offset, header.exists, header.last_uid, header.uidvalidity,
		header.options, status == HEADER_BAD_CRC ? ", header CRC wrong" : "");
	if (held < header.records)
		printf("  short file: it holds %" PRIu32 " records\n", held);
	for (uint32_t i = 0; i < held; i++)
		print_record(dump, &header, i, bytes + header.start_offset + (size_t)i * header.record_size);
}

static void print_cache(struct dump *dump, enum mailbox_file file)
{
	struct stat status;
	static uint8_t word[4];
	int fd = dump->mailbox.files.descriptor[file];
	if (fd < 0 || fstat(fd, &status) != 0)
		return;
	printf("%s: %lld bytes", file == FILE_ARCHIVE_CACHE ? "cyrus.cache of the archive" : mailbox_file_name(file),
		(long long)status.st_size);
	if (pread(fd, word, sizeof word, 0) == sizeof word)
		printf(", generation %" PRIu32, get_u32(word));
	putchar('\n');
}

static int dump_mailbox(const struct mailbox_place *place)
{
	struct dump dump = {.place = place};
	arena_init(&dump.arena, SIZE_MAX / 4);
	open_mailbox(&dump.mailbox, place);
	char *name = visible_string(place->data);
	printf("mailbox %s\n", name);
	free(name);
	for (int file = 0; file < FILE_COUNT; file++)
		if (dump.mailbox.error[file] && file != FILE_HEADER)
			trouble(&dump, (enum mailbox_file)file, 0, strerror(dump.mailbox.error[file]));
	if (dump.mailbox.files.descriptor[FILE_INDEX] < 0 && !dump.mailbox.error[FILE_INDEX])
		trouble(&dump, FILE_INDEX, 0, strerror(ENOENT));
	open_window(&dump, FILE_CACHE, &dump.cache);
	open_window(&dump, FILE_ARCHIVE_CACHE, &dump.archive);
	print_cache(&dump, FILE_CACHE);
	print_cache(&dump, FILE_ARCHIVE_CACHE);
	print_cache(&dump, FILE_CACHE_NEW);
	print_index(&dump, FILE_INDEX);
	print_index(&dump, FILE_EXPUNGE);
	print_index(&dump, FILE_INDEX_NEW);
	print_index(&dump, FILE_EXPUNGE_NEW);
	close_mailbox(&dump.mailbox);
	arena_free(&dump.arena);
	return dump.status;
}

int dump_command(int argc, char **argv)
{
	const char *imapd_conf = NULL;
	struct imapd_conf conf;
	struct mailbox_place place;
	char directory[PATH_MAX];
	opterr = 0;
	for (int option; (option = getopt(argc, argv, ":C:")) != -1;) {
		if (option == ':')
			return usage_error("-%c wants an argument", optopt);
		if (option != 'C')
			return usage_error("unknown option");
		imapd_conf = optarg;
	}
	if (optind + 1 != argc)
		return usage_error(optind == argc ? "no PATH" : "more than one PATH");
	if (!load_imapd_conf(&conf, imapd_conf ? imapd_conf : "/etc/imapd.conf", !imapd_conf) && imapd_conf)
		return EXIT_TROUBLE;
	if (!realpath(argv[optind], directory)) {
		char *name = visible_string(argv[optind]);
		complain("%s: %s", name, strerror(errno));
		free(name);
		return EXIT_TROUBLE;
	}
	locate_mailbox(&conf, directory, &place);
	return dump_mailbox(&place);
}
