/* See mailbox_writer.h. Offsets are those of formats.md §1.2-§1.5, spelled out
 * here a second time on purpose. */
#include "mailbox_writer.h"

#include <err.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bytes.h"
#include "crc32.h"

static const uint8_t header_sizes[] = {[5] = 76,   [6] = 76,   [7] = 76,   [8] = 92,   [9] = 96,   [10] = 96,  [12] = 128, [13] = 128,
				       [14] = 160, [15] = 160, [16] = 160, [17] = 160, [18] = 160, [19] = 160, [20] = 192};
static const uint8_t record_sizes[] = {[5] = 56,   [6] = 60,   [7] = 72,   [8] = 80,   [9] = 80,   [10] = 88,  [12] = 96, [13] = 104,
				       [14] = 104, [15] = 104, [16] = 112, [17] = 112, [18] = 112, [19] = 112, [20] = 144};

/* ---- bytes */

static void *grow(void *old, size_t size)
{
	void *grown = realloc(old, size);
	if (!grown)
		err(2, "realloc");
	return grown;
}

void bytes_append(struct test_bytes *bytes, const void *data, size_t length)
{
	if (!bytes->data || bytes->room - bytes->length < length) {
		bytes->room = 2 * bytes->room + length + 64;
		bytes->data = grow(bytes->data, bytes->room);
	}
	if (length)
		memcpy(bytes->data + bytes->length, data, length);
	bytes->length += length;
}

void bytes_append_u32(struct test_bytes *bytes, uint32_t word)
{
	uint8_t raw[4];
	put_u32(raw, word);
	bytes_append(bytes, raw, 4);
}

void bytes_append_item(struct test_bytes *bytes, const void *data, size_t length)
{
	bytes_append_u32(bytes, (uint32_t)length);
	bytes_append(bytes, data, length);
	bytes_append(bytes, "\0\0", -length & 3);
}

void bytes_free(struct test_bytes *bytes)
{
	free(bytes->data);
	*bytes = (struct test_bytes){0};
}

static FILE *open_file(const char *directory, const char *name, const char *mode, bool optional)
{
	char path[4096];
	snprintf(path, sizeof path, "%s/%s", directory, name);
	FILE *file = fopen(path, mode);
	if (!file && !optional)
		err(2, "%s", path);
	return file;
}

void bytes_save(const struct test_bytes *bytes, const char *directory, const char *name)
{
	FILE *file = open_file(directory, name, "wb", false);
	if ((bytes->length && fwrite(bytes->data, bytes->length, 1, file) != 1) || fclose(file) != 0)
		err(2, "%s/%s", directory, name);
}

struct test_bytes bytes_load(const char *directory, const char *name, bool optional)
{
	struct test_bytes bytes = {0};
	char part[65536];
	FILE *file = open_file(directory, name, "rb", optional);
	if (!file)
		return bytes;
	bytes_append(&bytes, "", 0);
	for (size_t got; (got = fread(part, 1, sizeof part, file)) > 0;)
		bytes_append(&bytes, part, got);
	if (ferror(file))
		err(2, "%s/%s", directory, name);
	fclose(file);
	return bytes;
}

char *test_directory(void)
{
	const char *build = getenv("BUILD");
	char path[4096];
	snprintf(path, sizeof path, "%s/tests/tmp.XXXXXX", build ? build : "build");
	if (!mkdtemp(path))
		err(2, "%s", path);
	return strdup(path);
}

void test_directory_remove(char *directory)
{
	pid_t child = fork();
	if (child == 0) {
		execlp("rm", "rm", "-rf", "--", directory, (char *)NULL);
		_exit(127);
	}
	if (child < 0 || waitpid(child, NULL, 0) != child)
		err(2, "rm %s", directory);
	free(directory);
}

/* ---- cache records */

struct text {
	char *string;
	size_t length;
};

__attribute__((format(printf, 1, 2))) static struct text text(const char *format, ...)
{
	struct text text = {0};
	va_list arguments;
	va_start(arguments, format);
	int length = vasprintf(&text.string, format, arguments);
	va_end(arguments);
	if (length < 0)
		err(2, "vasprintf");
	text.length = (size_t)length;
	return text;
}

static void append_text_item(struct test_bytes *cache, struct text text)
{
	bytes_append_item(cache, text.string, text.length);
	free(text.string);
}

/* One row of SECTION (formats.md §3.5; records-3x.md §3). */
static void append_row(struct test_bytes *section, const struct test_record *record, bool none)
{
	uint32_t content = (uint32_t)record->size - record->header_size, version = record->cache_version;
	static const uint8_t guid[20], name[12] = "us-ascii";
	bytes_append_u32(section, 0);
	bytes_append_u32(section, record->header_size);
	bytes_append_u32(section, record->header_size);
	bytes_append_u32(section, content);
	if (version < 4) {
		bytes_append_u32(section, none ? 0xffff0000 : 0);
		return;
	}
	bytes_append_u32(section, none ? 0xffff : sizeof name << 16 | (version == 4 ? 0x100 : 0));
	if (!none)
		bytes_append(section, name, sizeof name);
	if (version >= 5)
		bytes_append(section, guid, sizeof guid);
	if (version >= 8)
		bytes_append_u32(section, content);
	if (version >= 9)
		bytes_append_u32(section, record->content_lines);
}

static void append_cache_record(struct test_bytes *cache, struct test_record *record, const char *subject)
{
	size_t start = cache->length;
	unsigned int content = (unsigned int)record->size - record->header_size, lines = record->content_lines, uid = record->uid;
	const char *alice = "((\"Alice\" NIL \"alice\" \"example.org\"))";
	append_text_item(cache, text("(\"Mon, 24 Sep 2007 09:18:00 +0000\" \"%s\" %s %s %s ((NIL NIL \"bob\" \"example.net\")) NIL NIL NIL "
				     "\"<%u@example.org>\")", subject, alice, alice, alice, uid));
	const char *body = "(\"TEXT\" \"PLAIN\" (\"CHARSET\" \"us-ascii\") NIL NIL \"7BIT\"";
	append_text_item(cache, text("%s %u %u NIL NIL NIL NIL)", body, content, lines));
	append_text_item(cache, text("%s %u %u)", body, content, lines));

	struct test_bytes section = {0};
	bytes_append_u32(&section, 2);
	append_row(&section, record, true);
	append_row(&section, record, false);
	bytes_append_u32(&section, 0);
	bytes_append_item(cache, section.data, section.length);
	bytes_free(&section);

	append_text_item(cache, record->cache_version < 7 ? text("Message-ID: <%u@example.org>\r\n", uid) : text("%s", ""));
	append_text_item(cache, text("Alice <alice@example.org>"));
	append_text_item(cache, text("<bob@example.net>"));
	append_text_item(cache, text("%s", ""));
	append_text_item(cache, text("%s", ""));
	append_text_item(cache, text("\"%s\"", subject));
	record->cache_offset = start;
	record->cache_crc = crc32_update_tables(0, cache->data + start, cache->length - start);
}

/* ---- the mailbox */

void mailbox_start(struct mailbox_writer *writer, uint32_t minor)
{
	if (minor >= sizeof header_sizes || !header_sizes[minor])
		errx(2, "mailbox_writer: no minor version %u", minor);
	*writer = (struct mailbox_writer){.minor = minor, .generation = 7, .expunge_generation = 7, .uidvalidity = 1190625480};
	writer->cache_version = minor < 6 ? 0 : minor < 12 ? 2 : minor == 12 ? 3 : minor < 16 ? 6 : minor < 17 ? 10 : minor < 19 ? 11 : 13;
	bytes_append_u32(&writer->cache, writer->generation);
}

static void free_records(struct test_records *records)
{
	for (size_t i = 0; i < records->count; i++)
		free(records->record[i].message);
	free(records->record);
}

void mailbox_free(struct mailbox_writer *writer)
{
	free_records(&writer->index);
	free_records(&writer->expunge);
	bytes_free(&writer->cache);
}

static struct test_record *add(struct mailbox_writer *writer, struct test_records *records, uint32_t uid, const char *subject)
{
	if (records->count == records->room) {
		records->room = 2 * records->room + 16;
		records->record = grow(records->record, records->room * sizeof *records->record);
	}
	struct text header = text("From: Alice <alice@example.org>\r\nTo: bob@example.net\r\nSubject: %s\r\n"
				  "Date: Mon, 24 Sep 2007 09:18:00 +0000\r\nMessage-ID: <%u@example.org>\r\n\r\n", subject, uid);
	struct text message = text("%sMessage %u.\r\n%s\r\n", header.string, uid, subject);
	const int64_t noon = 1190635200; /* of 24 September 2007 */
	struct test_record *record = &records->record[records->count++];
	*record = (struct test_record){
		.uid = uid,
		.internaldate = noon - 7200 + uid,
		.sentdate = noon,
		.gmtime = noon - 9720,
		.last_updated = noon + uid,
		.size = message.length,
		.modseq = 100 + uid,
		.header_size = (uint32_t)header.length,
		.content_offset = (uint32_t)header.length,
		.content_lines = 2,
		.cache_version = writer->cache_version,
		.message = message.string,
	};
	for (size_t i = 0; i < sizeof record->guid; i++)
		record->guid[i] = (uint8_t)(uid * 31 + i);
	free(header.string);
	append_cache_record(&writer->cache, record, subject);
	return record;
}

struct test_record *mailbox_add(struct mailbox_writer *writer, uint32_t uid, const char *subject)
{
	return add(writer, &writer->index, uid, subject);
}

struct test_record *mailbox_expunge(struct mailbox_writer *writer, uint32_t uid, const char *subject)
{
	bool unified = writer->minor >= 12;
	struct test_record *record = add(writer, unified ? &writer->index : &writer->expunge, uid, subject);
	if (unified)
		record->system_flags |= UINT32_C(1) << 31;
	return record;
}

static void put_wide_record(uint8_t *raw, const struct test_record *record)
{
	put_u32(raw, record->uid);
	put_u32(raw + 4, (uint32_t)record->cache_offset);
	put_u64(raw + 8, (uint64_t)record->internaldate);
	put_u64(raw + 16, (uint64_t)record->sentdate);
	put_u64(raw + 24, record->size);
	put_u32(raw + 32, record->header_size);
	put_u32(raw + 36, record->system_flags);
	put_u32(raw + 56, record->cache_version | (uint32_t)(record->cache_offset >> 32) << 16);
	memcpy(raw + 60, record->guid, 20);
	put_u64(raw + 80, record->modseq);
	put_u64(raw + 104, (uint64_t)record->gmtime);
	put_u64(raw + 112, (uint64_t)record->last_updated);
}

static void put_record(uint8_t *raw, uint32_t minor, const struct test_record *record)
{
	put_u32(raw, record->uid);
	put_u32(raw + 4, (uint32_t)record->internaldate);
	put_u32(raw + 8, (uint32_t)record->sentdate);
	put_u32(raw + 12, (uint32_t)record->size);
	put_u32(raw + 16, record->header_size);
	put_u32(raw + 20, minor >= 12 ? (uint32_t)record->gmtime : record->content_offset);
	put_u32(raw + 24, (uint32_t)record->cache_offset);
	put_u32(raw + 28, (uint32_t)record->last_updated);
	put_u32(raw + 32, record->system_flags);
	if (minor < 15)
		put_u32(raw + 52, record->content_lines);
	if (minor >= 6)
		put_u32(raw + 56, record->cache_version | (uint32_t)(record->cache_offset >> 32) << 16);
	if (minor >= 7)
		memcpy(raw + 60, record->guid, minor >= 10 ? 20 : 12);
	if (minor >= 8)
		put_u64(raw + (minor >= 10 ? 80 : 72), record->modseq);
}

static void append_record(struct test_bytes *out, const struct mailbox_writer *writer, const struct test_record *record)
{
	uint32_t minor = writer->minor;
	uint8_t raw[144] = {0};
	size_t size = record_sizes[minor];
	if (minor == 20)
		put_wide_record(raw, record);
	else
		put_record(raw, minor, record);
	if (minor >= 12 && !writer->without_crc) {
		put_u32(raw + size - 8, record->cache_crc);
		put_u32(raw + size - 4, crc32_update_tables(0, raw, size - 4) ^ (record->bad_crc ? 1 : 0));
	}
	bytes_append(out, raw, size);
}

static struct test_bytes index_file(const struct mailbox_writer *writer, const struct test_records *records, uint32_t generation)
{
	uint32_t minor = writer->minor, exists = 0, last_uid = 0;
	for (size_t i = 0; i < records->count; i++) {
		exists += minor < 12 || !(records->record[i].system_flags >> 31);
		if (records->record[i].uid > last_uid)
			last_uid = records->record[i].uid;
	}
	uint8_t raw[192] = {0};
	size_t size = header_sizes[minor];
	put_u32(raw, generation);
	put_u32(raw + 8, minor);
	put_u32(raw + 12, (uint32_t)size);
	put_u32(raw + 16, record_sizes[minor]);
	put_u32(raw + 20, (uint32_t)records->count);
	put_u32(raw + (minor == 20 ? 88 : 28), last_uid);
	put_u32(raw + (minor == 20 ? 92 : minor < 6 ? 40 : 44), writer->uidvalidity);
	if (minor >= 12)
		put_u32(raw + (minor >= 19 ? 60 : 84), exists);
	put_u32(raw + (minor >= 19 ? 64 : minor < 6 ? 56 : 60), 1); /* OPTIONS: POP3_NEW_UIDL */
	if (minor >= 8)
		put_u64(raw + (minor >= 19 ? 72 : 68), 1000);
	if (minor >= 12 && !writer->without_crc)
		put_u32(raw + size - 4, crc32_update_tables(0, raw, size - 4));

	struct test_bytes out = {0};
	bytes_append(&out, raw, size);
	for (size_t i = 0; i < records->count; i++)
		append_record(&out, writer, &records->record[i]);
	return out;
}

struct test_bytes mailbox_index(const struct mailbox_writer *writer)
{
	return index_file(writer, &writer->index, writer->generation);
}

struct test_bytes mailbox_expunge_file(const struct mailbox_writer *writer)
{
	return index_file(writer, &writer->expunge, writer->expunge_generation);
}

static void save_messages(const struct test_records *records, const char *directory)
{
	for (size_t i = 0; i < records->count; i++) {
		struct test_record *record = &records->record[i];
		char name[16];
		snprintf(name, sizeof name, "%u.", record->uid);
		if (record->message)
			bytes_save(&(struct test_bytes){.data = (uint8_t *)record->message, .length = strlen(record->message)}, directory, name);
	}
}

void mailbox_save(const struct mailbox_writer *writer, const char *directory)
{
	struct test_bytes index = mailbox_index(writer);
	bytes_save(&index, directory, "cyrus.index");
	bytes_free(&index);
	bytes_save(&writer->cache, directory, "cyrus.cache");
	if (writer->expunge.count) {
		struct test_bytes expunge = mailbox_expunge_file(writer);
		bytes_save(&expunge, directory, "cyrus.expunge");
		bytes_free(&expunge);
	}
	save_messages(&writer->index, directory);
	save_messages(&writer->expunge, directory);
}
