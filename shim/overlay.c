#include "overlay.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "bytes.h"
#include "commit.h"
#include "real.h"

enum { OVERLAYS = 4, PAGE = 4096 };

/* A file of the host's, and what its bytes are to look like. */
struct image {
	dev_t device;
	ino_t inode;
	uint8_t *bytes; /* own pages; NULL: as they are */
	size_t length;
};

/* A record, or the header's count, that is to look otherwise. */
struct patch {
	uint64_t at;
	uint32_t length;
	uint8_t bytes[INDEX_RECORD_MAX];
};

struct overlay {
	const struct mailbox *mailbox; /* NULL: not in use */
	dev_t device;                  /* of cyrus.cache */
	ino_t inode;
	struct cache_tail tail; /* bytes in own pages; length 0 once materialised */
	bool opened;            /* the host has had cyrus.cache open since */
	struct image expunge;
	struct image index; /* its bytes are patches */
	size_t patches;
	bool index_locked;
};

static struct overlay overlays[OVERLAYS];
bool overlay_present;

static size_t page_up(size_t length)
{
	return (length + PAGE - 1) & ~(size_t)(PAGE - 1);
}

static struct overlay *overlay_of(const struct mailbox *mailbox)
{
	for (int i = 0; i < OVERLAYS; i++)
		if (overlays[i].mailbox == mailbox)
			return &overlays[i];
	return NULL;
}

bool overlay_exists(const struct mailbox *mailbox)
{
	return overlay_present && overlay_of(mailbox);
}

static void drop_image(struct image *image)
{
	if (image->bytes)
		real_unmap_pages(image->bytes, page_up(image->length));
	image->bytes = NULL;
}

static void clear(struct overlay *overlay)
{
	drop_image(&overlay->expunge);
	drop_image(&overlay->index);
	if (overlay->tail.bytes)
		real_unmap_pages(overlay->tail.bytes, page_up(overlay->tail.room));
	*overlay = (struct overlay){.mailbox = NULL};
	overlay_present = false;
	for (int i = 0; i < OVERLAYS; i++)
		overlay_present |= overlays[i].mailbox != NULL;
}

void overlay_end(const struct mailbox *mailbox)
{
	struct overlay *overlay = overlay_of(mailbox);
	if (overlay)
		clear(overlay);
}

/* ---- What it is to look like -------------------------------------------- */

static bool identify(struct image *image, int fd)
{
	struct stat64 status;
	if (real_fstat(fd, &status) != 0)
		return false;
	image->device = status.st_dev;
	image->inode = status.st_ino;
	image->length = (size_t)status.st_size;
	return true;
}

static bool give_pages(struct image *image, size_t length)
{
	image->length = length;
	image->bytes = real_map_pages(page_up(length + 1));
	return image->bytes;
}

/* The whole of cyrus.expunge as it should be: records that are to go are left
 * out, and what was behind them stays unreferenced. */
static bool make_expunge(struct overlay *overlay, const struct plan *plan, int fd)
{
	const struct plan_file *planned = &plan->file[FILE_EXPUNGE];
	const struct index_header *header = &planned->header;
	struct index_counts counts = {0};
	if (!planned->changed && !planned->short_file)
		return true;
	if (!identify(&overlay->expunge, fd) || !give_pages(&overlay->expunge, overlay->expunge.length))
		return false;
	uint8_t *bytes = overlay->expunge.bytes;
	if (real_pread_full(fd, bytes, overlay->expunge.length, 0) != (ssize_t)overlay->expunge.length)
		return false;
	const struct replacement *next = plan->replacement, *end = next + plan->count;
	uint8_t *to = bytes + header->start_offset;
	for (uint32_t i = 0; i < planned->held; i++) {
		const uint8_t *raw = bytes + header->start_offset + (size_t)i * header->record_size;
		struct index_record record;
		while (next < end && (next->finding.file < FILE_EXPUNGE || (next->finding.file == FILE_EXPUNGE && next->record < i)))
			next++;
		if (next < end && next->finding.file == FILE_EXPUNGE && next->record == i && next->cure != CURE_NONE) {
			if (next->cure == CURE_DROPPED)
				continue;
			raw = next->raw;
		}
		memmove(to, raw, header->record_size);
		index_record_parse(header, to, &record);
		index_counts_add(&counts, &record);
		to += header->record_size;
	}
	if (planned->dropped || planned->short_file)
		index_header_set_counts(header, bytes, &counts);
	return true;
}

/* Of cyrus.index only what changes is kept: the rest is read when it is locked. */
static bool make_index(struct overlay *overlay, const struct plan *plan, int fd)
{
	const struct plan_file *planned = &plan->file[FILE_INDEX];
	const struct index_header *header = &planned->header;
	if (!identify(&overlay->index, fd))
		return false;
	if (!planned->changed && !planned->short_file)
		return true;
	if (!give_pages(&overlay->index, (planned->changed + 1) * sizeof(struct patch)))
		return false;
	struct patch *patch = (struct patch *)(void *)overlay->index.bytes;
	for (size_t i = 0; i < plan->count; i++) {
		const struct replacement *replacement = &plan->replacement[i];
		if (replacement->finding.file != FILE_INDEX || replacement->cure == CURE_NONE || replacement->cure == CURE_DROPPED)
			continue;
		/* The offset alone: flags may change until the lock is granted. */
		struct field_place place = index_field_place(header, FIELD_CACHE_OFFSET);
		patch->at = header->start_offset + (uint64_t)replacement->record * header->record_size + place.at;
		patch->length = place.width;
		memcpy(patch->bytes, replacement->raw + place.at, place.width);
		patch++;
		overlay->patches++;
	}
	if (planned->short_file) {
		patch->at = 20; /* EXISTS */
		patch->length = 4;
		put_u32(patch->bytes, planned->held);
		overlay->patches++;
	}
	return true;
}

static bool make_tail(struct overlay *overlay, const struct plan *plan)
{
	overlay->tail = plan->tail[0];
	overlay->tail.room = plan->tail[0].length + 1;
	overlay->tail.bytes = real_map_pages(page_up(overlay->tail.room));
	if (overlay->tail.bytes && plan->tail[0].length)
		memcpy(overlay->tail.bytes, plan->tail[0].bytes, plan->tail[0].length);
	return overlay->tail.bytes;
}

bool overlay_begin(const struct visit *visit, const struct plan *plan)
{
	overlay_end(visit->mailbox);
	struct overlay *overlay = overlay_of(NULL);
	if (!overlay)
		return false;
	*overlay = (struct overlay){
		.mailbox = visit->mailbox,
		.device = visit->states.file[FILE_CACHE].device,
		.inode = visit->states.file[FILE_CACHE].inode,
	};
	if (!make_expunge(overlay, plan, visit->files.descriptor[FILE_EXPUNGE]) || !make_index(overlay, plan, visit->index) || !make_tail(overlay, plan)) {
		clear(overlay);
		return false;
	}
	overlay_present = true;
	return true;
}

/* ---- What the host sees ------------------------------------------------- */

static struct overlay *by_cache(dev_t device, ino_t inode)
{
	for (int i = 0; i < OVERLAYS; i++)
		if (overlays[i].mailbox && overlays[i].inode == inode && overlays[i].device == device)
			return &overlays[i];
	return NULL;
}

static bool is_image(const struct image *image, dev_t device, ino_t inode)
{
	return image->bytes && image->inode == inode && image->device == device;
}

uint64_t overlay_growth(dev_t device, ino_t inode)
{
	const struct overlay *overlay = by_cache(device, inode);
	return overlay && overlay->tail.length ? overlay->tail.at + overlay->tail.length - overlay->tail.size : 0;
}

/* Pages of ours in place of [address, address + length), to be filled. Half an
 * overlay leads the program past what would have stopped it: so once more. */
static uint8_t *replace(uint8_t *address, size_t length)
{
	void *pages = MAP_FAILED;
	for (int tries = 0; pages == MAP_FAILED && tries < 2; tries++)
		pages = real.mmap64(address, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
	return pages == MAP_FAILED ? NULL : pages;
}

/* What the file holds goes into our pages; if it cannot be read, the file itself
 * is there again. */
static bool filled(uint8_t *pages, size_t length, int access, int fd, uint64_t offset, size_t held)
{
	for (int tries = 0; tries < 2; tries++)
		if (real_pread_full(fd, pages, held, (off64_t)offset) == (ssize_t)held)
			return true;
	real.mmap64(pages, length, access, MAP_SHARED | MAP_FIXED, fd, (off64_t)offset);
	return false;
}

/* From the page in which the file ends on: its last bytes, then the tail. What
 * is before it stays shared; cyrus.cache does not grow while the header is
 * locked. */
static void map_tail(const struct overlay *overlay, uint8_t *address, size_t length, int access, int fd, uint64_t offset)
{
	uint64_t from = overlay->tail.at & ~(uint64_t)(PAGE - 1), end = offset + page_up(length);
	if (!overlay->tail.length || from < offset || from >= end)
		return;
	uint8_t *pages = replace(address + (from - offset), (size_t)(end - from));
	if (!pages)
		return;
	if (!filled(pages, (size_t)(end - from), access, fd, from, overlay->tail.size > from ? (size_t)(overlay->tail.size - from) : 0))
		return;
	size_t room = (size_t)(end - overlay->tail.at);
	memcpy(pages + (overlay->tail.at - from), overlay->tail.bytes, overlay->tail.length < room ? overlay->tail.length : room);
	mprotect(pages, (size_t)(end - from), access);
}

static void map_expunge(const struct overlay *overlay, uint8_t *address, size_t length, int access, uint64_t offset)
{
	uint8_t *pages = replace(address, page_up(length));
	if (!pages)
		return;
	if (offset < overlay->expunge.length) {
		size_t left = overlay->expunge.length - (size_t)offset;
		memcpy(pages, overlay->expunge.bytes + offset, left < page_up(length) ? left : page_up(length));
	}
	mprotect(pages, page_up(length), access);
}

/* A private copy of the file as it is now, patched: only under its lock. */
static void map_index(const struct overlay *overlay, uint8_t *address, size_t length, int access, int fd, uint64_t offset)
{
	struct stat64 status;
	if (!overlay->patches || real_fstat(fd, &status) != 0 || (uint64_t)status.st_size < offset)
		return;
	size_t held = (size_t)((uint64_t)status.st_size - offset);
	uint8_t *pages = replace(address, page_up(length));
	if (!pages)
		return;
	if (held > page_up(length))
		held = page_up(length);
	if (!filled(pages, page_up(length), access, fd, offset, held))
		return;
	const struct patch *patch = (const struct patch *)(const void *)overlay->index.bytes;
	for (size_t i = 0; i < overlay->patches; i++)
		if (patch[i].at >= offset && patch[i].at + patch[i].length <= offset + held)
			memcpy(pages + (patch[i].at - offset), patch[i].bytes, patch[i].length);
	mprotect(pages, page_up(length), access);
}

void overlay_mapped(void *address, size_t length, int access, int fd, uint64_t offset)
{
	const struct tracked *entry = track_find(fd);
	struct overlay *overlay = entry ? overlay_of(entry->mailbox) : NULL;
	if (!overlay || access & PROT_WRITE)
		return; /* nobody writes through a map; if so, then into the file */
	if (entry->inode == overlay->inode && entry->device == overlay->device) {
		overlay->opened = true;
		map_tail(overlay, address, length, access, fd, offset);
	} else if (is_image(&overlay->expunge, entry->device, entry->inode)) {
		map_expunge(overlay, address, length, access, offset);
	} else if (overlay->index_locked && is_image(&overlay->index, entry->device, entry->inode)) {
		map_index(overlay, address, length, access, fd, offset);
	}
}

void overlay_index_locked(const struct visit *visit)
{
	struct overlay *overlay = overlay_of(visit->mailbox);
	const struct file_state *index = &visit->states.file[FILE_INDEX];
	if (!overlay || overlay->index_locked || !is_image(&overlay->index, index->device, index->inode))
		return;
	overlay->index_locked = true;
	struct tracked_map map;
	for (unsigned i = 0; track_map_of(visit->mailbox, FILE_INDEX, i, &map); i++)
		map_index(overlay, (uint8_t *)map.start, map.end - map.start, PROT_READ, visit->index, map.offset);
}

/* ---- Its end ------------------------------------------------------------ */

const struct mailbox *overlay_to_materialise(const char *path)
{
	struct stat64 status;
	if (real_stat(path, &status) != 0)
		return NULL;
	for (int i = 0; i < OVERLAYS; i++) {
		const struct overlay *overlay = &overlays[i];
		if (!overlay->mailbox || !overlay->tail.length)
			continue;
		bool replaced = (overlay->index.inode == status.st_ino && overlay->index.device == status.st_dev) ||
		                is_image(&overlay->expunge, status.st_dev, status.st_ino);
		/* With a cache of its own the program has copied what it needs. */
		if (replaced && track_descriptor(overlay->mailbox, FILE_CACHE_NEW) < 0)
			return overlay->mailbox;
	}
	return NULL;
}

static int borrow_cache(void *context, enum mailbox_file file, bool *owned)
{
	const struct overlay *overlay = context;
	bool any;
	*owned = false;
	return track_writable(overlay->device, overlay->inode, &any);
}

static void keep_cache(void *context, int fd, bool owned)
{
}

uint64_t overlay_materialise(const struct mailbox *mailbox, const char **reason)
{
	struct overlay *overlay = overlay_of(mailbox);
	const struct commit_files files = {borrow_cache, keep_cache, overlay};
	if (!overlay || !commit_tail(&overlay->tail, &files, reason))
		return 0;
	uint64_t length = overlay->tail.length;
	overlay->tail.length = 0; /* the maps hold the same bytes as the file now */
	return length;
}

void overlay_sweep(void)
{
	for (int i = 0; i < OVERLAYS; i++)
		if (overlays[i].mailbox && overlays[i].opened && !track_count(overlays[i].device, overlays[i].inode))
			clear(&overlays[i]);
}
