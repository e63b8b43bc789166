/* Which part of which mailbox file is mapped where. */
#include "track_internal.h"

uintptr_t track_map_low = UINTPTR_MAX, track_map_high;

static struct tracked_map maps[TRACK_MAPS]; /* a free one has no mailbox */
static unsigned maps_end;

static void set_bounds(void)
{
	uintptr_t low = UINTPTR_MAX, high = 0;
	for (unsigned i = 0; i < maps_end; i++) {
		if (!maps[i].mailbox)
			continue;
		low = maps[i].start < low ? maps[i].start : low;
		high = maps[i].end > high ? maps[i].end : high;
	}
	__atomic_store_n(&track_map_low, low, __ATOMIC_RELAXED);
	__atomic_store_n(&track_map_high, high, __ATOMIC_RELAXED);
}

static struct tracked_map *free_map(void)
{
	unsigned i = 0;
	while (i < TRACK_MAPS && maps[i].mailbox)
		i++;
	if (i == TRACK_MAPS)
		return NULL;
	if (i >= maps_end)
		maps_end = i + 1;
	return &maps[i];
}

static void drop_map(struct tracked_map *map)
{
	map->mailbox->users--;
	*map = (struct tracked_map){0};
	while (maps_end && !maps[maps_end - 1].mailbox)
		maps_end--;
}

void track_unmapped(const void *address, size_t length)
{
	uintptr_t start = (uintptr_t)address, end = start + length;
	for (unsigned i = maps_end; i--;) {
		struct tracked_map *map = &maps[i];
		if (end <= map->start || start >= map->end)
			continue;
		if (start <= map->start && end >= map->end) {
			drop_map(map);
		} else if (start <= map->start) { /* the head goes */
			map->offset += end - map->start;
			map->start = end;
		} else { /* the tail goes, or a hole is made */
			struct tracked_map *behind = end < map->end ? free_map() : NULL;
			if (behind) {
				*behind = *map;
				behind->offset += end - map->start;
				behind->start = end;
				behind->mailbox->users++;
			}
			map->end = start;
		}
	}
	set_bounds();
}

void track_mapped(const void *address, size_t length, int fd, uint64_t offset)
{
	track_unmapped(address, length); /* whatever we thought was there */
	struct tracked *entry = track_find(fd);
	struct tracked_map *map = entry ? free_map() : NULL;
	if (!map)
		return;
	*map = (struct tracked_map){
	    .start = (uintptr_t)address,
	    .end = (uintptr_t)address + length,
	    .offset = offset,
	    .file = entry->file,
	    .mailbox = entry->mailbox,
	};
	entry->mailbox->users++;
	set_bounds();
}

bool track_map_of(const struct mailbox *mailbox, enum mailbox_file file, unsigned number, struct tracked_map *map)
{
	for (unsigned i = 0; i < maps_end; i++) {
		if (maps[i].mailbox == mailbox && maps[i].file == file && !number--) {
			*map = maps[i];
			return true;
		}
	}
	return false;
}

bool track_map_at(uintptr_t address, struct tracked_map *found)
{
	for (unsigned i = 0; i < maps_end && i < TRACK_MAPS; i++) {
		if (address >= maps[i].start && address < maps[i].end) {
			*found = maps[i];
			return true;
		}
	}
	return false;
}

/* ---- Given up without exclusion ----------------------------------------- */

bool track_note_unmapped(const void *address, size_t length)
{
	uintptr_t start = (uintptr_t)address, end = start + length;
	unsigned last = maps_end;
	if (!track_nobody_inside())
		return false;
	for (unsigned i = 0; i < last && i < TRACK_MAPS; i++) {
		struct tracked_map *map = &maps[i];
		uintptr_t from = __atomic_load_n(&map->start, __ATOMIC_RELAXED), to = __atomic_load_n(&map->end, __ATOMIC_RELAXED);
		if (end <= from || start >= to)
			continue;
		if (start > from || end < to || !track_may_note() || !__atomic_compare_exchange_n(&map->end, &to, 0, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED))
			return false;
		track_note();
	}
	return track_nobody_inside();
}

void track_reap_maps(void)
{
	bool unmapped = false;
	for (unsigned i = maps_end; i--;) {
		if (maps[i].mailbox && !maps[i].end) {
			drop_map(&maps[i]);
			unmapped = true;
		}
	}
	if (unmapped)
		set_bounds();
}
