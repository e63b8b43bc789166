/* Left-over .NEW files of which a scan says more than is so, and what is carried
 * when memory or a look at a file fails: nothing is renamed then. */
#include "bytes.h"
#include "carry.h"
#include "roll_forward.h"
#include "short_memory.h"
#include "visit_fixture.h"

static struct arena arena;

static void save(struct test_bytes bytes, const char *name)
{
	bytes_save(&bytes, directory, name);
	bytes_free(&bytes);
}

static bool is_there(const char *name)
{
	return access(at(name), F_OK) == 0;
}

/* What it says of a left-over of this name, NULL: it was renamed. */
static const char *rolled(enum mailbox_file file)
{
	const struct plan_options bounds = {.max_parts = 0};
	struct finding found[] = {{.kind = FINDING_INTERRUPTED_RENAME, .file = file}, {.kind = FINDING_INTERRUPTED_RENAME, .file = FILE_EXPUNGE_NEW}};
	const struct finding *finding = found;
	const struct judgement judgement = {.findings = found, .count = is_there("cyrus.expunge.NEW") ? 2 : 1, .judged = true, .summary.layout = LAYOUT_SPLIT};
	arena_free(&arena);
	arena_init(&arena, 64 << 20);
	promise(visit_begin(&visit, visit.mailbox, index_fd));
	visit_open(&visit);
	const struct rolled result = roll_forward(&visit, &judgement, finding, &bounds, &arena);
	visit_end(&visit);
	promise(result.finding == finding && !result.fault && is_there(mailbox_file_name(file)) == (result.failure != NULL));
	return result.failure;
}

/* ---- What is promised --------------------------------------------------- */

static void cyrus_expunge_waits_for_what_it_leads_into(void)
{
	struct finding findings[] = {{.kind = FINDING_INTERRUPTED_RENAME, .file = FILE_EXPUNGE_NEW},
	                             {.kind = FINDING_INTERRUPTED_RENAME, .file = FILE_CACHE_NEW},
	                             {.kind = FINDING_INTERRUPTED_RENAME, .file = FILE_INDEX_NEW}};
	struct judgement judgement = {.findings = findings, .count = 3, .summary.layout = LAYOUT_SPLIT};
	promise(roll_forward_wanted(&judgement, true, false) == &findings[1]);
	promise(roll_forward_wanted(&judgement, false, false) == &findings[0]);
	promise(!roll_forward_wanted(&judgement, false, true));
	judgement.summary.layout = LAYOUT_UNIFIED;
	promise(!roll_forward_wanted(&judgement, true, false));
}

static void cyrus_expunge_loses_nothing(void)
{
	mailbox_expunge(&writer, 4, "gone");
	mailbox_expunge(&writer, 5, "gone, too");
	save(mailbox_expunge_file(&writer), "cyrus.expunge.NEW");
	promise(rolled(FILE_EXPUNGE_NEW)); /* there is none to compare it with */
	mailbox_save(&writer, directory);
	save((struct test_bytes){0}, "cyrus.expunge.NEW");
	promise(rolled(FILE_EXPUNGE_NEW));
	struct test_bytes junk = {0};
	for (int i = 0; i < 100; i++)
		bytes_append(&junk, "junk", 4);
	save(junk, "cyrus.expunge.NEW");
	promise(rolled(FILE_EXPUNGE_NEW));
	writer.minor = 10;
	save(mailbox_expunge_file(&writer), "cyrus.expunge.NEW");
	promise(rolled(FILE_EXPUNGE_NEW));
	/* Of another layout, be there nothing to lose. */
	const struct test_bytes present = bytes_load(directory, "cyrus.expunge", false);
	writer.minor = 9;
	writer.expunge.count = 0;
	save(mailbox_expunge_file(&writer), "cyrus.expunge");
	promise(rolled(FILE_EXPUNGE_NEW));
	writer.expunge.count = 2;
	save(present, "cyrus.expunge");
	writer.expunge.record[1].internaldate++; /* before the offset */
	save(mailbox_expunge_file(&writer), "cyrus.expunge.NEW");
	promise(rolled(FILE_EXPUNGE_NEW));
	writer.expunge.record[1].internaldate--;
	writer.expunge.record[1].cache_offset += 4;
	save(mailbox_expunge_file(&writer), "cyrus.expunge.NEW");
	promise(!rolled(FILE_EXPUNGE_NEW));
}

/* A rewrite died after it renamed the index; so many records of two are in its
 * cyrus.expunge.NEW. */
static void rewrite_died(size_t known)
{
	mailbox_expunge(&writer, 4, "gone");
	mailbox_expunge(&writer, 5, "gone, too");
	mailbox_save(&writer, directory);
	writer.generation = writer.expunge_generation = 8;
	writer.cache.data[3] = 8;
	save(mailbox_index(&writer), "cyrus.index");
	writer.expunge.count = known;
	save(mailbox_expunge_file(&writer), "cyrus.expunge.NEW");
	writer.expunge.count = 2;
	bytes_save(&writer.cache, directory, "cyrus.cache.NEW");
	/* The host opens the new one. */
	track_closed(index_fd);
	close(index_fd);
	index_fd = host_opens("cyrus.index", O_RDWR);
}

/* Of cyrus.expunge: its generation times ten, and how many it has. */
static unsigned generation_and_records(void)
{
	const struct test_bytes bytes = bytes_load(directory, "cyrus.expunge", false);
	return get_u32(bytes.data) * 10u + get_u32(bytes.data + 20);
}

/* All of it comes with the next rename: nothing is carried. */
static void a_whole_cyrus_expunge_follows_its_cache(void)
{
	rewrite_died(2);
	promise(!rolled(FILE_CACHE_NEW) && !carry_of(visit.mailbox) && generation_and_records() == 72);
	promise(!rolled(FILE_EXPUNGE_NEW) && generation_and_records() == 82);
}

static void one_that_lacks_a_record_does_not(void)
{
	rewrite_died(1);
	promise(!rolled(FILE_CACHE_NEW) && generation_and_records() == 82);
	promise(rolled(FILE_EXPUNGE_NEW) && generation_and_records() == 82);
}

/* A message that cannot be looked for is not gone. */
static void cyrus_index_loses_nothing(void)
{
	struct mailbox_place *place = &visit.mailbox->place;
	writer.index.count--;
	save(mailbox_index(&writer), "cyrus.index.NEW");
	writer.index.count++;
	promise(rolled(FILE_INDEX_NEW));
	save((struct test_bytes){0}, "cyrus.expunge.NEW"); /* which lists nothing, and will not be renamed */
	promise(rolled(FILE_INDEX_NEW));
	/* Nor will one that lacks what cyrus.expunge has. */
	mailbox_expunge(&writer, 4, "gone");
	save(mailbox_expunge_file(&writer), "cyrus.expunge");
	writer.expunge.record[0].uid = 3;
	save(mailbox_expunge_file(&writer), "cyrus.expunge.NEW");
	promise(rolled(FILE_INDEX_NEW));
	/* Nor one of another rewrite. */
	save(mailbox_expunge_file(&writer), "cyrus.expunge");
	writer.expunge_generation++;
	save(mailbox_expunge_file(&writer), "cyrus.expunge.NEW");
	promise(rolled(FILE_INDEX_NEW));
	writer.expunge_generation--;
	promise(unlink(at("cyrus.expunge.NEW")) == 0 && unlink(at("cyrus.expunge")) == 0);
	memset(place->data, 'x', sizeof place->data - 1);
	place->data[0] = '/';
	promise(rolled(FILE_INDEX_NEW));
	strcpy(place->data, at("none"));
	promise(!rolled(FILE_INDEX_NEW));
}

/* A rewrite is about to rename the cache: with the same records, as they were. */
static void about_to_rename(void)
{
	mailbox_expunge(&writer, 4, "gone");
	mailbox_expunge(&writer, 5, "gone, too");
	mailbox_save(&writer, directory);
	bytes_save(&writer.cache, directory, "cyrus.cache.NEW");
	promise(visit_begin(&visit, visit.mailbox, index_fd));
}

static void without_memory_nothing_is_carried(void)
{
	const struct plan_options bounds = {.max_parts = 0};
	about_to_rename();
	short_memory_begin(0, false);
	const struct carry *carry = carry_begin(visit.mailbox, &bounds, true);
	const unsigned many = short_memory_end();
	promise(carry && !carry->failure && carry->plan.cures == 2 && many > 5);
	bool said = false;
	for (unsigned n = 1; n <= many; n++) {
		short_memory_begin(n, true);
		carry = carry_begin(visit.mailbox, &bounds, true);
		short_memory_end();
		promise(carry && !carry->ready && (carry->failure || carry->plan.cures == 2)); /* some is wanted for speed alone */
		said |= carry->failure && strcmp(carry->failure, "out of memory") == 0;
		carry_end();
	}
	promise(said);
}

static void without_a_look_at_the_index_nothing_is_carried(void)
{
	const struct plan_options bounds = {.max_parts = 0};
	about_to_rename();
	track_closed(index_fd);
	close(index_fd);
	/* Its own descriptor, for the host has none. */
	const struct carry *carry = carry_begin(visit.mailbox, &bounds, true);
	promise(carry && !carry->failure && carry->plan.cures == 2);
	carry_end();
	host_opens("cyrus.index", O_WRONLY);
	carry = carry_begin(visit.mailbox, &bounds, false);
	promise(carry && carry->failure && !carry->ready && !is_there("cyrus.expunge.cyrguard"));
	carry_end();
	struct mailbox_place *place = &visit.mailbox->place;
	memset(place->index, 'x', PATH_MAX - 6);
	place->index[0] = '/';
	/* The .NEW are found by the directory of what they replace. */
	carry = carry_begin(visit.mailbox, &bounds, false);
	promise(carry && carry->failure && !carry->ready && !is_there("cyrus.expunge.cyrguard"));
}

static const struct row rows[] = {
	{"cyrus.expunge waits for what it leads into", cyrus_expunge_waits_for_what_it_leads_into},
	{"cyrus.expunge loses nothing", cyrus_expunge_loses_nothing},
	{"a whole cyrus.expunge follows its cache", a_whole_cyrus_expunge_follows_its_cache},
	{"one that lacks a record does not", one_that_lacks_a_record_does_not},
	{"cyrus.index loses nothing", cyrus_index_loses_nothing},
	{"without memory nothing is carried", without_memory_nothing_is_carried},
	{"without a look at the index nothing is carried", without_a_look_at_the_index_nothing_is_carried},
};

int main(void)
{
	return run_rows(rows, sizeof rows / sizeof rows[0]);
}
