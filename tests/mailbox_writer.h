/* Synthetic mailboxes of any minor version 5-20, for tests: the bytes of
 * cyrus.index, cyrus.expunge and cyrus.cache, and the message files. Written
 * from formats.md, not from shim/index_format.c, so that each checks the other.
 *
 *	struct mailbox_writer w;
 *	mailbox_start(&w, 9);                    // minor version
 *	mailbox_add(&w, 1, "hello");             // live
 *	mailbox_expunge(&w, 2, "gone")->cache_offset += 4;   // damage
 *	mailbox_save(&w, directory);
 *	mailbox_free(&w);
 *
 * The cache records are sound and agree with their index records; they are not
 * byte for byte what a server writes (search forms, GUIDs of 3.x). Running out
 * of memory or disk ends the test program. */
#ifndef CYRGUARD_MAILBOX_WRITER_H
#define CYRGUARD_MAILBOX_WRITER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct test_bytes {
	uint8_t *data;
	size_t length, room;
};

/* What an index record says, wherever the minor version keeps it. */
struct test_record {
	uint32_t uid;
	int64_t internaldate, sentdate, gmtime, last_updated;
	uint64_t size, cache_offset, modseq;
	uint32_t header_size, content_offset, content_lines;
	uint32_t system_flags, cache_version, cache_crc;
	uint8_t guid[20];
	bool bad_crc; /* unified: store a wrong record CRC */
	char *message; /* the file "UID.", `size` bytes; NULL: none */
};

struct test_records {
	struct test_record *record;
	size_t count, room;
};

struct mailbox_writer {
	uint32_t minor, generation, expunge_generation, uidvalidity;
	uint32_t cache_version; /* of the records to be added; mailbox_start takes a fitting one */
	bool without_crc;       /* minor 12: a server built without zlib, all CRCs are 0 */
	struct test_records index, expunge;
	struct test_bytes cache;
};

void mailbox_start(struct mailbox_writer *writer, uint32_t minor);
void mailbox_free(struct mailbox_writer *writer);

/* Adds a message: cache record, index record, file. The pointer is good until
 * the next one is added. mailbox_expunge: into cyrus.expunge, or with the
 * EXPUNGED flag into a unified index. */
struct test_record *mailbox_add(struct mailbox_writer *writer, uint32_t uid, const char *subject);
struct test_record *mailbox_expunge(struct mailbox_writer *writer, uint32_t uid, const char *subject);

/* The files' bytes; free with bytes_free. */
struct test_bytes mailbox_index(const struct mailbox_writer *writer);
struct test_bytes mailbox_expunge_file(const struct mailbox_writer *writer);

/* Writes cyrus.index, cyrus.cache, cyrus.expunge (if it has records) and the
 * message files into an existing directory. */
void mailbox_save(const struct mailbox_writer *writer, const char *directory);

void bytes_append(struct test_bytes *bytes, const void *data, size_t length);
void bytes_append_u32(struct test_bytes *bytes, uint32_t word);
/* An item of a cache record: length word, data, padding. */
void bytes_append_item(struct test_bytes *bytes, const void *data, size_t length);
void bytes_free(struct test_bytes *bytes);
void bytes_save(const struct test_bytes *bytes, const char *directory, const char *name);

/* A whole file; ends the program if it cannot be read, or with `optional` and
 * no such file returns no bytes (data NULL). */
struct test_bytes bytes_load(const char *directory, const char *name, bool optional);

/* A new directory under $BUILD; rm -rf it with test_directory_remove. */
char *test_directory(void);
void test_directory_remove(char *directory);

#endif
