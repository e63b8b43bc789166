#include <string.h>

#include "imapd_conf.h"
#include "unit.h"

static struct arena arena;

static struct imapd_conf parsed(const char *text)
{
	struct imapd_conf conf = {0};
	arena_init(&arena, 16 << 20);
	ck_assert(imapd_conf_parse(&conf, text, strlen(text), &arena));
	return conf;
}

static const char two_partitions[] = "# a comment: not a line\n"
				     "configdirectory: /var/lib/cyrus\n"
				     "DefaultPartition:default\n"
				     "  partition-default:  /var/spool/cyrus/mail/  \r\n"
				     "partition-news: /var/spool/cyrus/news\n"
				     "metapartition-default: /meta\n"
				     "metapartition_files: index  expunge\tsquat\n"
				     "archivepartition-default: /archive\n"
				     "hashimapspool: YES\nfulldirhash: off\nvirtdomains: userid\n"
				     "this line makes no sense\n"
				     ": nor this\n"
				     "partition-: /nameless\npartition-relative: spool\n"
				     "@include: /etc/imapd-local.conf";

START_TEST(reads_partitions_and_switches)
{
	struct imapd_conf conf = parsed(two_partitions);
	ck_assert_str_eq(conf.configdirectory, "/var/lib/cyrus");
	ck_assert_str_eq(conf.defaultpartition, "default");
	ck_assert(conf.hashimapspool && !conf.fulldirhash && conf.virtdomains);
	ck_assert(conf.meta.index && conf.meta.expunge && !conf.meta.cache && !conf.meta.header &&
		!conf.meta.archive_cache);
	const struct imapd_partition *p = conf.partitions;
	ck_assert_str_eq(p->name, "default");
	ck_assert_str_eq(p->root[ROOT_DATA], "/var/spool/cyrus/mail");
	ck_assert_str_eq(p->root[ROOT_META], "/meta");
	ck_assert_str_eq(p->root[ROOT_ARCHIVE], "/archive");
	ck_assert_ptr_null(p->root[ROOT_INDEX]);
	ck_assert_str_eq(p->next->name, "news");
	ck_assert_str_eq(p->next->root[ROOT_DATA], "/var/spool/cyrus/news");
	ck_assert_ptr_null(p->next->next);
	ck_assert_uint_eq(conf.includes, 1);
	ck_assert_str_eq(conf.include[0], "/etc/imapd-local.conf");
	arena_free(&arena);
}
END_TEST

START_TEST(places_of_a_mailbox_from_any_of_its_directories)
{
	struct imapd_conf conf = parsed(two_partitions);
	static const char *const from[] = {
		"/var/spool/cyrus/mail/j/user/joe", "/meta/j/user/joe", "/archive/j/user/joe", "/meta/j/user/joe/"};
	for (size_t i = 0; i < sizeof from / sizeof from[0]; i++) {
		struct mailbox_place place;
		ck_assert(imapd_conf_place(&conf, from[i], &place));
		ck_assert_str_eq(place.data, "/var/spool/cyrus/mail/j/user/joe");
		ck_assert_str_eq(place.index, "/meta/j/user/joe");
		ck_assert_str_eq(place.expunge, "/meta/j/user/joe");
		ck_assert_str_eq(place.cache, "/var/spool/cyrus/mail/j/user/joe");
		ck_assert_str_eq(place.header, "/var/spool/cyrus/mail/j/user/joe");
		ck_assert_str_eq(place.archive, "/archive/j/user/joe");
		ck_assert_str_eq(place.archive_cache, "/archive/j/user/joe");
	}
	struct mailbox_place place;
	ck_assert(imapd_conf_place(&conf, "/var/spool/cyrus/news/x", &place));
	ck_assert_str_eq(place.index, "/var/spool/cyrus/news/x");
	ck_assert_str_eq(place.archive, "");
	ck_assert_str_eq(place.archive_cache, "");
	arena_free(&arena);
}
END_TEST

START_TEST(nothing_outside_the_roots_has_a_place)
{
	struct imapd_conf conf = parsed(two_partitions);
	static const char *const from[] = {"/var/spool/cyrus/mail", "/var/spool/cyrus/mail/",
		"/var/spool/cyrus/mailbox/x", "/metal/x", "/", "", "meta/x"};
	for (size_t i = 0; i < sizeof from / sizeof from[0]; i++) {
		struct mailbox_place place;
		ck_assert_msg(!imapd_conf_place(&conf, from[i], &place), "%s", from[i]);
	}
	arena_free(&arena);
}
END_TEST

START_TEST(metadirs_come_first_and_inner_roots_win)
{
	struct imapd_conf conf =
		parsed("partition-a: /spool\npartition-b: /spool/b\nmetapartition-b: /m\nmetapartition_files: cache "
	               "archivecache\n"
		       "metadir-index-b: /i\nmetadir-cache-b: /c\nmetadir-header-b: /h\narchivepartition-b: /old\n");
	struct mailbox_place place;
	ck_assert(imapd_conf_place(&conf, "/spool/b/user/x", &place));
	ck_assert_str_eq(place.data, "/spool/b/user/x");
	ck_assert_str_eq(place.index, "/i/user/x");
	ck_assert_str_eq(place.cache, "/c/user/x");
	ck_assert_str_eq(place.header, "/h/user/x");
	ck_assert_str_eq(place.expunge, "/spool/b/user/x");
	ck_assert_str_eq(place.archive, "/old/user/x");
	ck_assert_str_eq(place.archive_cache, "/m/user/x");
	ck_assert(imapd_conf_place(&conf, "/c/user/x", &place));
	ck_assert_str_eq(place.data, "/spool/b/user/x");
	ck_assert(imapd_conf_place(&conf, "/spool/user/x", &place));
	ck_assert_str_eq(place.index, "/spool/user/x");
	arena_free(&arena);
}
END_TEST

START_TEST(a_backslash_continues_a_line)
{
	struct imapd_conf conf =
		parsed("metapartition_files: index \\\n cache\\\n\nhashimapspool: 1\n# c \\\npartition-x: /x\n");
	ck_assert(conf.meta.index && conf.meta.cache && conf.hashimapspool);
	/* Cyrus, too, joins lines before it looks whether they are comments. */
	ck_assert_ptr_null(conf.partitions);
	arena_free(&arena);
}
END_TEST

START_TEST(hostile_text_is_skipped)
{
	char text[20000];
	unsigned seed = 1;
	struct imapd_conf conf;
	for (int round = 0; round < 200; round++) {
		static const char alphabet[] = "partition-metadir:/ \t\n\\#@include\0\xff";
		for (size_t i = 0; i < sizeof text; i++)
			text[i] = alphabet[(seed = seed * 1103515245 + 12345) / 65536 % (sizeof alphabet - 1)];
		conf = (struct imapd_conf){0};
		arena_init(&arena, 16 << 20);
		ck_assert(imapd_conf_parse(&conf, text, sizeof text, &arena));
		for (const struct imapd_partition *p = conf.partitions; p; p = p->next)
			for (int root = 0; root < ROOT_COUNT; root++)
				ck_assert(!p->root[root] || p->root[root][0] == '/');
		arena_free(&arena);
	}
	/* A path that is longer than any. */
	memset(text, 'x', sizeof text);
	memcpy(text, "partition-a: /", 14);
	conf = (struct imapd_conf){0};
	arena_init(&arena, 16 << 20);
	ck_assert(imapd_conf_parse(&conf, text, sizeof text, &arena));
	ck_assert_ptr_null(conf.partitions);
	arena_free(&arena);
}
END_TEST

START_TEST(no_memory_is_said)
{
	static const char *const each[] = {two_partitions, "partition-a: /a", "@include: x", "hashimapspool: \\\nyes"};
	for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
		struct imapd_conf conf = {0};
		arena_init(&arena, 0);
		ck_assert(!imapd_conf_parse(&conf, each[i], strlen(each[i]), &arena));
		ck_assert_ptr_null(conf.partitions);
	}
}
END_TEST

int main(void)
{
	return unit_run("imapd_conf",
		(const TTest *[]){reads_partitions_and_switches, places_of_a_mailbox_from_any_of_its_directories,
			nothing_outside_the_roots_has_a_place, metadirs_come_first_and_inner_roots_win,
			a_backslash_continues_a_line, hostile_text_is_skipped, no_memory_is_said, NULL});
}
