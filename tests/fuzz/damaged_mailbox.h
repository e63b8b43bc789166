/* A mailbox of any version in a directory of its own, and what may happen to
 * one: offsets, records, headers, caches, message files, left-overs. For
 * fuzz_plan.c; its records are what the release of that version writes. */
#ifndef CYRGUARD_DAMAGED_MAILBOX_H
#define CYRGUARD_DAMAGED_MAILBOX_H

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
#include "mailbox.h"
#include "mailbox_writer.h"
#include "release_writer.h"

static const struct {
	uint32_t minor;
	const char *release; /* of 14 and 20: a neighbour's, none was published */
} versions[] = {
	{6, "2.3.0"},   {7, "2.3.6"},   {8, "2.3.8"},   {9, "2.3.9"},  {10, "2.3.16"}, {10, "2.3.20"}, {12, "2.4.22"},
	{13, "2.5.17"}, {14, "3.0.0"}, {16, "3.2.6"}, {17, "3.6.1"}, {19, "3.12.4"}, {20, "3.12.4"},
};
enum { VERSIONS = sizeof versions / sizeof versions[0], LIVE = 6, GONE = 3, UIDS = LIVE + GONE, ARCHIVED = LIVE };

/* The files that are looked at, in the order of enum mailbox_file. */
enum { INDEX, EXPUNGE, CACHE, ARCHIVE_CACHE, KEPT };
static const enum mailbox_file kept_file[KEPT] = {FILE_INDEX, FILE_EXPUNGE, FILE_CACHE, FILE_ARCHIVE_CACHE};
struct mailbox_bytes {
	struct test_bytes file[KEPT];
};

static struct pristine {
	struct mailbox_bytes bytes;
	struct index_header header;
} pristine[VERSIONS];

static char tree[200], archive[210];
static struct mailbox_place place;
static char *message[UIDS + 1];
static struct arena arena;

static void require(bool condition)
{
	if (!condition)
		abort();
}

/* ---- The mailbox as it should be ---------------------------------------- */

/* The first, fifth and ninth are of one size and date. */
static char *text_of(uint32_t uid)
{
	static const char *const bodies[] = {
		("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\none\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
		 "Subject: inner\r\n\r\ninner\r\n--b--\r\n"),
		"\r\nHello.\r\n",
		"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nR3LDvMOfZQ==\r\n",
		"X-Spam: no\r\nReferences: <a@b> <c@d>\r\n\r\n",
	};
	char *text = NULL;
	require(asprintf(&text, "From: Alice <Alice@Example.ORG>\r\nTo: bob@example.net\r\nDate: Mon, 24 Sep 2007 09:18:00 +0000\r\nMessage-ID: <%u@example.org>\r\n"
	                 "Subject: =?iso-8859-1?Q?Gr=FC=DFe?= %u\r\n%s", (unsigned)uid, (unsigned)uid, bodies[uid % 4]) > 0);
	return text;
}

static void save_message(const char *in, uint32_t uid, size_t length)
{
	char name[16];
	snprintf(name, sizeof name, "%u.", (unsigned)uid);
	bytes_save(&(struct test_bytes){.data = (uint8_t *)message[uid], .length = length}, in, name);
}

static void begin(void)
{
	const char *where = getenv("TMPDIR");
	require(snprintf(tree, sizeof tree, "%s/cyrguard-plan.XXXXXX", where ? where : "/tmp") < (int)sizeof tree && mkdtemp(tree));
	snprintf(archive, sizeof archive, "%s/archive", tree);
	require(mkdir(archive, 0700) == 0);
	mailbox_place_plain(&place, tree);
	strcpy(place.archive, archive);
	strcpy(place.archive_cache, archive);
	arena_init(&arena, 64 << 20);
	for (uint32_t uid = 1; uid <= UIDS; uid++) {
		message[uid] = text_of(uid);
		save_message(tree, uid, strlen(message[uid]));
	}
	save_message(archive, ARCHIVED, strlen(message[ARCHIVED]));
}

__attribute__((destructor)) static void end(void)
{
	static const char *const others[] = {"cyrus.index.NEW", "cyrus.expunge.NEW", "cyrus.cache.NEW", "cyrus.index", "cyrus.expunge", "cyrus.cache", "archive/cyrus.cache", "archive/6.", "archive"};
	char path[400];
	for (uint32_t uid = 1; uid <= UIDS && *tree; uid++) {
		snprintf(path, sizeof path, "%s/%u.", tree, (unsigned)uid);
		remove(path);
	}
	for (size_t i = 0; i < sizeof others / sizeof others[0] && *tree; i++) {
		snprintf(path, sizeof path, "%s/%s", tree, others[i]);
		remove(path);
	}
	if (*tree)
		rmdir(tree);
}

static const struct pristine *pristine_of(unsigned version)
{
	struct pristine *made = &pristine[version];
	struct mailbox_writer writer;
	const char *reason;
	if (made->header.layout)
		return made;
	mailbox_start(&writer, versions[version].minor);
	for (uint32_t uid = 1; uid <= UIDS; uid++) {
		struct test_record *record = uid <= LIVE ? mailbox_add(&writer, uid, "") : mailbox_expunge(&writer, uid, "");
		release_message(&writer, record, versions[version].release, message[uid], false, &arena);
		if (uid != ARCHIVED || writer.minor < 13)
			continue;
		/* Its cache record is alone in the archive's cyrus.cache. */
		size_t start = (size_t)record->cache_offset;
		bytes_append_u32(&made->bytes.file[ARCHIVE_CACHE], writer.generation);
		record->cache_offset = 4;
		bytes_append(&made->bytes.file[ARCHIVE_CACHE], writer.cache.data + start, writer.cache.length - start);
		writer.cache.length = start;
		record->system_flags |= FLAG_ARCHIVED;
	}
	made->bytes.file[INDEX] = mailbox_index(&writer);
	if (writer.minor < 12)
		made->bytes.file[EXPUNGE] = mailbox_expunge_file(&writer);
	bytes_append(&made->bytes.file[CACHE], writer.cache.data, writer.cache.length);
	require(index_header_parse(&made->header, made->bytes.file[INDEX].data, made->bytes.file[INDEX].length, &reason) == HEADER_OK);
	mailbox_free(&writer);
	arena_reset(&arena);
	return made;
}

/* ---- Damage ------------------------------------------------------------- */

static struct mailbox_bytes now; /* before the first look */
static bool tampered[UIDS + 1], left_over;
static struct {
	uint8_t raw[INDEX_RECORD_MAX];
} vouched[64]; /* records that were given a CRC which is right of what was damaged */
static unsigned vouches;

static uint8_t *record_at(const struct index_header *header, const struct test_bytes *file, uint32_t number)
{
	size_t at = header->start_offset + (size_t)number * header->record_size;
	return at + header->record_size <= file->length ? file->data + at : NULL;
}

/* Record `n` of cyrus.index and cyrus.expunge together. */
static uint8_t *any_record(const struct pristine *of, unsigned n)
{
	n %= UIDS;
	bool split = of->header.kind == LAYOUT_SPLIT;
	return split && n >= LIVE ? record_at(&of->header, &now.file[EXPUNGE], n - LIVE) : record_at(&of->header, &now.file[INDEX], n);
}

static uint64_t offset_of(const struct pristine *of, const uint8_t *raw)
{
	struct index_record record;
	index_record_parse(&of->header, raw, &record);
	return record.cache_offset;
}

static void vouch(const struct pristine *of, const uint8_t *raw)
{
	require(vouches < sizeof vouched / sizeof *vouched);
	memcpy(vouched[vouches++].raw, raw, of->header.record_size);
}

/* `fix`: the record's own CRC is that of what it says now. */
static void set_offset(const struct pristine *of, uint8_t *raw, uint64_t offset, bool fix)
{
	struct index_record record;
	index_record_parse(&of->header, raw, &record);
	if (fix) {
		index_record_set_cache(&of->header, raw, offset, record.cache_crc);
		vouch(of, raw);
	} else {
		put_u32(raw + index_field_place(&of->header, FIELD_CACHE_OFFSET).at, (uint32_t)offset);
	}
}

static void set_cache_crc(const struct pristine *of, uint8_t *raw)
{
	struct cache_record cached;
	struct view view;
	const char *reason;
	uint64_t offset = offset_of(of, raw);
	view_memory(&view, now.file[CACHE].data, now.file[CACHE].length);
	if (cache_record_frame(&cached, &view, offset, &reason) != CACHE_OK)
		return;
	index_record_set_cache(&of->header, raw, offset, crc32_update(0, cached.bytes, cached.length));
	vouch(of, raw);
}

static void set_header_word(const struct pristine *of, struct test_bytes *file, unsigned word, uint32_t value)
{
	if (file->length < of->header.start_offset || word * 4 + 4 > of->header.start_offset)
		return;
	put_u32(file->data + word * 4, value);
	if (of->header.kind == LAYOUT_UNIFIED)
		put_u32(file->data + of->header.start_offset - 4, crc32_update(0, file->data, of->header.start_offset - 4));
}

static void tamper(unsigned n, unsigned how)
{
	uint32_t uid = 1 + n % UIDS;
	char path[400];
	snprintf(path, sizeof path, "%s/%u.", tree, (unsigned)uid);
	tampered[uid] = true;
	if (how % 4 == 0)
		unlink(path);
	else if (how % 4 == 1)
		require(truncate(path, how / 4) == 0 || true);
	else
		bytes_save(&(struct test_bytes){.data = (uint8_t *)message[1 + how % UIDS], .length = strlen(message[1 + how % UIDS])}, tree, strrchr(path, '/') + 1);
	if (uid == ARCHIVED) {
		snprintf(path, sizeof path, "%s/%u.", archive, (unsigned)uid);
		unlink(path);
	}
}

/* A record of either file once more, at the end of cyrus.expunge or cyrus.index. */
static void repeat_record(const struct pristine *of, struct test_bytes *file, unsigned n)
{
	uint8_t raw[INDEX_RECORD_MAX], *record = any_record(of, n);
	if (!record || !file->length)
		return;
	memcpy(raw, record, of->header.record_size);
	bytes_append(file, raw, of->header.record_size);
	set_header_word(of, file, 5, get_u32(file->data + 20) + 1);
}

static void leave_over(const struct pristine *of, unsigned which, unsigned n)
{
	static const char *const names[] = {"cyrus.index.NEW", "cyrus.expunge.NEW", "cyrus.cache.NEW"};
	struct test_bytes copy = {0};
	const struct test_bytes *from = which & 4 ? &now.file[which % 3] : &of->bytes.file[which % 3];
	bytes_append(&copy, from->data, from->length);
	if (copy.length >= 4)
		put_u32(copy.data, get_u32(copy.data) + n % 3);
	bytes_save(&copy, tree, names[which % 3]);
	bytes_free(&copy);
	left_over = true;
}

static void insert_gap(struct test_bytes *file, size_t at, size_t length)
{
	static const uint8_t gap[1024];
	if (at > file->length)
		return;
	bytes_append(file, gap, length);
	memmove(file->data + at + length, file->data + at, file->length - length - at);
	memset(file->data + at, 0, length);
}

static void cut(struct test_bytes *file, size_t length)
{
	file->length = length < file->length ? length : file->length;
}

static void damage(const struct pristine *of, const uint8_t *input)
{
	unsigned what = input[0] % 16, a = input[1], b = input[2], c = input[3];
	bool fix = input[0] & 16;
	struct test_bytes *file = &now.file[input[0] / 32 % KEPT];
	uint8_t *raw = any_record(of, a), *other;
	switch (what) {
	case 0:
		if (raw)
			set_offset(of, raw, offset_of(of, raw) + (uint64_t)(int64_t)(int8_t)b * 4 + c % 4, fix);
		break;
	case 1:
		if (raw && (other = any_record(of, b)))
			set_offset(of, raw, offset_of(of, other) + c % 4, fix);
		break;
	case 2:
		if (raw)
			set_offset(of, raw, (uint64_t)c << b % 48, fix);
		break;
	case 3:
		if (raw) {
			raw[b % of->header.record_size] = (uint8_t)c;
			if (fix)
				set_offset(of, raw, offset_of(of, raw), true);
		}
		break;
	case 4:
		if (file->length)
			file->data[(size_t)(a << 8 | b) % file->length] = (uint8_t)c;
		break;
	case 5:
		cut(file, (size_t)(a << 8 | b));
		break;
	case 6:
		set_header_word(of, file, a % 32, b << 8 | c);
		break;
	case 7:
		tamper(a, b);
		break;
	case 8:
		repeat_record(of, &now.file[b % 2], a);
		break;
	case 9:
		leave_over(of, a, b);
		break;
	case 10:
		insert_gap(file, (size_t)(a << 8 | b), c * 4U);
		break;
	case 11:
		for (size_t i = 0, at = (size_t)(a << 8 | b); i < c * 4U && at + i < file->length; i++)
			file->data[at + i] = 0;
		break;
	case 12:
		bytes_append(file, input, a % 5);
		break;
	case 13:
		if (raw)
			set_cache_crc(of, raw);
		break;
	case 14:
		if (raw && (other = any_record(of, b))) {
			uint8_t kept[INDEX_RECORD_MAX];
			memcpy(kept, raw, of->header.record_size);
			memcpy(raw, other, of->header.record_size);
			memcpy(other, kept, of->header.record_size);
		}
		break;
	default:
		if (input[0] & 32)
			bytes_free(&now.file[1 + a % (KEPT - 1)]); /* there is no such file */
		else if (raw)
			memset(raw + b % of->header.record_size, 0, of->header.record_size - b % of->header.record_size);
	}
}

/* ---- The disk ----------------------------------------------------------- */

static void path_of(unsigned kept, char *path)
{
	require(mailbox_file_path(&place, kept_file[kept], path));
}

static void save_mailbox(void)
{
	for (unsigned i = 0; i < KEPT; i++) {
		char path[PATH_MAX];
		path_of(i, path);
		if (now.file[i].data)
			bytes_save(&now.file[i], i == ARCHIVE_CACHE ? archive : tree, strrchr(path, '/') + 1);
		else
			unlink(path);
	}
}

static void forget(struct mailbox_bytes *bytes)
{
	for (unsigned i = 0; i < KEPT; i++)
		bytes_free(&bytes->file[i]);
}

static void clean(void)
{
	static const char *const names[] = {"cyrus.index.NEW", "cyrus.expunge.NEW", "cyrus.cache.NEW"};
	for (uint32_t uid = 1; uid <= UIDS; uid++) {
		if (!tampered[uid])
			continue;
		save_message(tree, uid, strlen(message[uid]));
		if (uid == ARCHIVED)
			save_message(archive, uid, strlen(message[uid]));
		tampered[uid] = false;
	}
	for (unsigned i = 0; i < 3 && left_over; i++) {
		char path[400];
		snprintf(path, sizeof path, "%s/%s", tree, names[i]);
		unlink(path);
	}
	left_over = false;
	vouches = 0;
}

#endif
