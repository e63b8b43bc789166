/* Plans over the specimens: what lies in cyrus.cache is found again, which takes
 * the very bytes that the release of that mailbox wrote. */
#include <check.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes.h"
#include "mailbox_writer.h"
#include "plan.h"
#include "unit.h"

struct findings {
	struct finding item[64];
	size_t count;
};

static void collect(void *context, const struct finding *finding)
{
	struct findings *findings = context;
	ck_assert_uint_lt(findings->count, 64);
	findings->item[findings->count++] = *finding;
}

/* Every offset of cyrus.index led astray; the cache is as the server left it. */
static void finds_all_again(const char *specimen)
{
	char *directory = test_directory(), path[4096], command[8192];
	struct findings findings = {.count = 0};
	struct arena arena;
	struct scan_summary summary;
	struct plan plan;
	const struct plan_options options = {.max_message_size = 0};
	snprintf(command, sizeof command, "tar -xJf tests/golden/specimens.tar.xz -C '%s' --strip-components=2 'specimens/%s'",
	         directory, specimen);
	ck_assert_int_eq(system(command), 0);
	struct test_bytes index = bytes_load(directory, "cyrus.index", false);
	uint32_t start = get_u32(index.data + 12), size = get_u32(index.data + 16), records = get_u32(index.data + 20);
	for (uint32_t i = 0; i < records; i++) {
		uint8_t *offset = index.data + start + i * size + 24;
		put_u32(offset, get_u32(offset) + 12);
	}
	bytes_save(&index, directory, "cyrus.index");
	bytes_free(&index);

	struct mailbox_files files = {.data_directory = directory};
	static const char *const names[] = {"cyrus.index", "cyrus.expunge", "cyrus.cache"};
	for (int file = 0; file < FILE_COUNT; file++) {
		snprintf(path, sizeof path, "%s/%s", directory, file <= FILE_CACHE ? names[file] : "none");
		files.descriptor[file] = open(path, O_RDONLY);
	}
	arena_init(&arena, 256 << 20);
	const struct scan_options scan = {.report = collect, .context = &findings};
	ck_assert(scan_mailbox(&files, &scan, &arena, &summary));
	ck_assert_uint_eq(findings.count, records);
	ck_assert(plan_make(&plan, &files, findings.item, findings.count, &options, &arena));
	ck_assert_uint_eq(plan.cures, records);
	for (size_t i = 0; i < plan.count; i++)
		ck_assert_msg(plan.replacement[i].cure == CURE_FOUND && plan.replacement[i].new_offset == findings.item[i].offset - 12,
		              "%s: UID %u", specimen, (unsigned)findings.item[i].uid);
	ck_assert_uint_eq(plan.tail[0].length, 0);
	arena_free(&arena);
	for (int file = 0; file <= FILE_CACHE; file++)
		close(files.descriptor[file]);
	test_directory_remove(directory);
}

START_TEST(the_records_of_2_3_9_are_found_again)
{
	finds_all_again("2.3.9");
}
END_TEST

START_TEST(the_records_of_2_3_16_are_found_again)
{
	finds_all_again("2.3.16");
}
END_TEST

START_TEST(the_records_of_2_3_20_are_found_again)
{
	finds_all_again("2.3.20");
}
END_TEST

int main(void)
{
	return unit_run("plan", (const TTest *[]){the_records_of_2_3_9_are_found_again, the_records_of_2_3_16_are_found_again,
	                                          the_records_of_2_3_20_are_found_again, NULL});
}
