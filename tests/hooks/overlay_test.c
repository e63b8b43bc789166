/* What a host sees through its maps of an overlaid mailbox, by plans made here:
 * whatever part of a file it maps, and whatever fails on the way. */
#include "bytes.h"
#include "overlay.h"
#include "visit_fixture.h"

enum { PAGE = 4096, HEADER = 96, RECORD = 80, OFFSET = 24, MANY = 60, TAIL = 8 };

static struct plan plan;
static struct replacement replacements[5];
static uint8_t raw[RECORD], tail[] = "a record";

/* ---- A plan ------------------------------------------------------------- */

static void read_header(enum mailbox_file file)
{
	uint8_t bytes[INDEX_HEADER_MAX];
	const char *reason;
	struct plan_file *planned = &plan.file[file];
	ssize_t length = pread(visit.files.descriptor[file], bytes, sizeof bytes, 0);
	promise(index_header_parse(&planned->header, bytes, (size_t)length, &reason) == HEADER_OK);
	planned->held = planned->header.records;
}

/* Of 60 live and 60 expunged messages; nothing is to look otherwise but the tail. */
static void make_plan(void)
{
	struct stat status;
	for (uint32_t uid = 4; uid <= MANY; uid++)
		mailbox_add(&writer, uid, "a subject");
	for (uint32_t uid = MANY + 1; uid <= 2 * MANY; uid++)
		mailbox_expunge(&writer, uid, "gone");
	mailbox_save(&writer, directory);
	promise(visit_begin(&visit, visit.mailbox, index_fd));
	visit_open(&visit);
	read_header(FILE_INDEX);
	read_header(FILE_EXPUNGE);
	promise(stat(at("cyrus.cache"), &status) == 0);
	plan.tail[0] = (struct cache_tail){.file = FILE_CACHE, .at = (uint64_t)status.st_size, .size = (uint64_t)status.st_size, .bytes = tail, .length = TAIL, .room = TAIL};
	plan.replacement = replacements;
	memset(raw, 0xee, sizeof raw);
}

static void add(enum mailbox_file file, uint32_t record, enum cure cure)
{
	replacements[plan.count++] = (struct replacement){.finding.file = file, .record = record, .cure = cure, .raw = raw};
	if (file <= FILE_EXPUNGE)
		plan.file[file].changed += cure != CURE_NONE;
}

/* ---- A host ------------------------------------------------------------- */

static uint8_t *host_maps(int fd, size_t length, int access, off_t offset)
{
	uint8_t *map = mmap(NULL, length, access, MAP_SHARED, fd, offset);
	promise(map != MAP_FAILED);
	track_mapped(map, length, fd, (uint64_t)offset);
	overlay_mapped(map, length, access, fd, (uint64_t)offset);
	return map;
}

static bool as_the_file(const uint8_t *map, int fd, size_t length)
{
	uint8_t *bytes = malloc(length);
	bool same = pread(fd, bytes, length, 0) == (ssize_t)length && memcmp(map, bytes, length) == 0;
	free(bytes);
	return same;
}

static unsigned maps_fail, reads_fail, maps_made;

static void *map_or_fail(void *address, size_t length, int access, int flags, int fd, off64_t offset)
{
	if (flags & MAP_FIXED && flags & MAP_ANONYMOUS && maps_fail && maps_fail--) {
		errno = ENOMEM;
		return MAP_FAILED;
	}
	maps_made++;
	return kept.mmap64(address, length, access, flags, fd, offset);
}

static ssize_t read_or_fail(int fd, void *bytes, size_t length, off64_t offset)
{
	if (reads_fail && reads_fail--) {
		errno = EIO;
		return -1;
	}
	return kept.pread64(fd, bytes, length, offset);
}

/* ---- What is promised --------------------------------------------------- */

static void it_ends_when_it_is_told(void)
{
	static struct mailbox other;
	const struct file_state *cache = &visit.states.file[FILE_CACHE];
	const char *reason;
	make_plan();
	promise(!overlay_exists(visit.mailbox) && overlay_begin(&visit, &plan));
	promise(!overlay_to_materialise(at("none")) && overlay_to_materialise(at("cyrus.index")) == visit.mailbox);
	promise(overlay_exists(visit.mailbox) && !overlay_exists(&other) && overlay_growth(cache->device, cache->inode) == TAIL);
	promise(overlay_materialise(&other, &reason) == 0);
	overlay_end(&other);
	promise(overlay_present);
	overlay_end(visit.mailbox);
	promise(!overlay_present && !overlay_exists(visit.mailbox) && overlay_growth(cache->device, cache->inode) == 0);
}

static void what_is_not_known_is_not_overlaid(void)
{
	make_plan();
	add(FILE_EXPUNGE, 1, CURE_REBUILT);
	real.fstat64 = tells_nothing;
	promise(!overlay_begin(&visit, &plan) && !overlay_present && !overlay_exists(visit.mailbox));
	real.fstat64 = kept.fstat64;
	promise(overlay_begin(&visit, &plan) && overlay_exists(visit.mailbox));
}

static void the_fifth_waits_for_one_to_end(void)
{
	static struct mailbox many[5];
	make_plan();
	for (int i = 0; i < 5; i++) {
		struct visit one = visit;
		many[i] = *visit.mailbox;
		one.mailbox = &many[i];
		promise(overlay_begin(&one, &plan) == (i < 4));
	}
	visit.mailbox = &many[4];
	overlay_end(&many[1]);
	promise(overlay_present && overlay_begin(&visit, &plan) && overlay_exists(&many[4]) && overlay_exists(&many[3]) && !overlay_exists(&many[1]));
}

static void offsets_are_seen_wherever_the_index_is_mapped(void)
{
	static struct mailbox other;
	const struct visit another = {.mailbox = &other};
	const off_t size = HEADER + MANY * RECORD;
	make_plan();
	add(FILE_INDEX, 2, CURE_REBUILT);
	add(FILE_INDEX, 3, CURE_NONE);
	add(FILE_INDEX, 4, CURE_DROPPED);
	add(FILE_INDEX, 58, CURE_FOUND);
	promise(overlay_begin(&visit, &plan));
	const uint8_t *first = host_maps(index_fd, PAGE, PROT_READ, 0), *behind = host_maps(index_fd, PAGE, PROT_READ, PAGE);
	overlay_index_locked(&another);
	promise(as_the_file(first, index_fd, PAGE));
	overlay_index_locked(&visit);
	promise(get_u32(first + HEADER + 2 * RECORD + OFFSET) == 0xeeeeeeee && get_u32(behind + HEADER + 58 * RECORD + OFFSET - PAGE) == 0xeeeeeeee);
	promise(as_the_file(first, index_fd, HEADER + 2 * RECORD + OFFSET) && get_u32(first + HEADER + 2 * RECORD) == 3);
	for (int i = 3; i <= 4; i++)
		promise(get_u32(first + HEADER + i * RECORD + OFFSET) == writer.index.record[i].cache_offset);
	/* Once: what the host maps then is made by itself. */
	maps_made = 0;
	real.mmap64 = map_or_fail;
	overlay_index_locked(&visit);
	promise(maps_made == 0);
	const uint8_t *all = host_maps(index_fd, (size_t)size, PROT_READ, 0);
	promise(get_u32(all + HEADER + 2 * RECORD + OFFSET) == 0xeeeeeeee && get_u32(all + HEADER + 58 * RECORD + OFFSET) == 0xeeeeeeee);
	/* Nothing is there yet. */
	maps_made = 0;
	host_maps(index_fd, PAGE, PROT_READ, 3 * PAGE);
	promise(maps_made == 0);
}

static void an_index_that_only_loses_records_stays(void)
{
	make_plan();
	add(FILE_INDEX, 2, CURE_DROPPED);
	promise(overlay_begin(&visit, &plan));
	const uint8_t *map = host_maps(index_fd, PAGE, PROT_READ, 0);
	overlay_index_locked(&visit);
	promise(as_the_file(map, index_fd, PAGE));
}

static void a_header_counts_what_is_there(void)
{
	make_plan();
	plan.file[FILE_INDEX].held = MANY - 1;
	plan.file[FILE_INDEX].short_file = true;
	promise(overlay_begin(&visit, &plan));
	const uint8_t *map = host_maps(index_fd, PAGE, PROT_READ, 0);
	promise(get_u32(map + 20) == MANY);
	overlay_index_locked(&visit);
	promise(get_u32(map + 20) == MANY - 1 && get_u32(map + HEADER) == 1);
}

static void cyrus_expunge_is_seen_in_parts(void)
{
	const size_t size = HEADER + MANY * RECORD;
	make_plan();
	add(FILE_EXPUNGE, 1, CURE_REBUILT);
	add(FILE_EXPUNGE, 2, CURE_NONE);
	add(FILE_CACHE, 0, CURE_REBUILT); /* of no file that has records */
	int fd = host_opens("cyrus.expunge", O_RDWR);
	promise(overlay_begin(&visit, &plan));
	const uint8_t *map = host_maps(fd, PAGE, PROT_READ, 0);
	promise(memcmp(map + HEADER + RECORD, raw, RECORD) == 0 && as_the_file(map, fd, HEADER + RECORD));
	promise(get_u32(map + HEADER + 2 * RECORD) == MANY + 3);
	map = host_maps(fd, size, PROT_READ, 0);
	promise(memcmp(map + HEADER + RECORD, raw, RECORD) == 0 && get_u32(map + size - RECORD) == 2 * MANY);
	map = host_maps(fd, PAGE, PROT_READ, 4 * PAGE);
	promise(map[0] == 0 && map[PAGE - 1] == 0);
	/* Through a map that can be written, the host writes to the file. */
	map = host_maps(fd, PAGE, PROT_READ | PROT_WRITE, 0);
	promise(as_the_file(map, fd, PAGE));
}

static void the_tail_is_seen_where_the_cache_ends(void)
{
	make_plan();
	int fd = host_opens("cyrus.cache", O_RDWR);
	plan.tail[0].at = plan.tail[0].size = 2 * PAGE;
	promise(ftruncate(fd, 2 * PAGE) == 0 && overlay_begin(&visit, &plan));
	real.mmap64 = map_or_fail;
	host_maps(fd, 2 * PAGE, PROT_READ, 0);
	host_maps(fd, PAGE, PROT_READ, 3 * PAGE);
	promise(maps_made == 0);
	const uint8_t *map = host_maps(fd, 2 * PAGE + TAIL, PROT_READ, 0);
	promise(as_the_file(map, fd, 2 * PAGE) && memcmp(map + 2 * PAGE, tail, TAIL) == 0);
}

/* Tried twice; then the host has what is on the disk. */
static void without_pages_the_file_is_seen(void)
{
	const size_t size = HEADER + MANY * RECORD, cache_size = writer.cache.length;
	make_plan();
	add(FILE_INDEX, 2, CURE_REBUILT);
	add(FILE_EXPUNGE, 1, CURE_REBUILT);
	int expunge = host_opens("cyrus.expunge", O_RDONLY), cache = host_opens("cyrus.cache", O_RDONLY);
	promise(overlay_begin(&visit, &plan));
	overlay_index_locked(&visit);
	real.mmap64 = map_or_fail;
	real.pread64 = read_or_fail;
	for (unsigned fails = 1; fails <= 2; fails++) {
		bool seen = fails < 2;
		maps_fail = fails;
		promise(as_the_file(host_maps(index_fd, size, PROT_READ, 0), index_fd, size) == !seen && maps_fail == 0);
		maps_fail = fails;
		promise(as_the_file(host_maps(expunge, size, PROT_READ, 0), expunge, size) == !seen && maps_fail == 0);
		const size_t end = (size_t)plan.tail[0].at + TAIL;
		maps_fail = fails;
		const uint8_t *map = host_maps(cache, end, PROT_READ, 0);
		promise(as_the_file(map, cache, cache_size) && (memcmp(map + end - TAIL, tail, TAIL) == 0) == seen && maps_fail == 0);
		reads_fail = fails;
		map = host_maps(index_fd, size, PROT_READ, 0);
		promise(reads_fail == 0 && as_the_file(map, index_fd, size) == !seen);
		reads_fail = fails;
		map = host_maps(cache, end, PROT_READ, 0);
		promise(reads_fail == 0 && as_the_file(map, cache, cache_size) && (memcmp(map + end - TAIL, tail, TAIL) == 0) == seen);
	}
}

/* Its inode may have the same number. */
static void a_file_of_another_device_is_another(void)
{
	make_plan();
	add(FILE_INDEX, 2, CURE_REBUILT);
	int cache = host_opens("cyrus.cache", O_RDONLY);
	struct file_state *state = visit.states.file;
	const struct file_state here = state[FILE_CACHE];
	state[FILE_CACHE].device++;
	promise(overlay_begin(&visit, &plan));
	promise(overlay_growth(here.device, here.inode) == 0 && overlay_growth(here.device + 1, here.inode) == TAIL);
	real.mmap64 = map_or_fail;
	host_maps(cache, (size_t)here.size + TAIL, PROT_READ, 0);
	const uint8_t *map = host_maps(index_fd, PAGE, PROT_READ, 0);
	state[FILE_INDEX].device++;
	overlay_index_locked(&visit);
	promise(maps_made == 0 && as_the_file(map, index_fd, PAGE));
	state[FILE_INDEX].device--;
	overlay_index_locked(&visit);
	promise(maps_made == 1 && !as_the_file(map, index_fd, PAGE));
}

static const struct row rows[] = {
	{"it ends when it is told", it_ends_when_it_is_told},
	{"what is not known is not overlaid", what_is_not_known_is_not_overlaid},
	{"the fifth waits for one to end", the_fifth_waits_for_one_to_end},
	{"offsets are seen wherever the index is mapped", offsets_are_seen_wherever_the_index_is_mapped},
	{"an index that only loses records stays", an_index_that_only_loses_records_stays},
	{"a header counts what is there", a_header_counts_what_is_there},
	{"cyrus.expunge is seen in parts", cyrus_expunge_is_seen_in_parts},
	{"the tail is seen where the cache ends", the_tail_is_seen_where_the_cache_ends},
	{"a file of another device is another", a_file_of_another_device_is_another},
	{"without pages the file is seen", without_pages_the_file_is_seen},
};

int main(void)
{
	return run_rows(rows, sizeof rows / sizeof rows[0]);
}
