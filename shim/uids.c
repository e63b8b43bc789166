#include "uids.h"

#include "real.h"

enum { CHUNK = 64 << 10 };

static bool put_in_order(struct uids *uids, struct arena *arena)
{
	bool ordered = true;
	for (size_t i = 1; i < uids->count; i++)
		ordered &= uids->uid[i - 1] <= uids->uid[i];
	if (ordered) /* as every 2.3 program writes cyrus.index */
		return true;
	struct sortable *items = arena_alloc(arena, uids->count * sizeof *items);
	struct sortable *scratch = arena_alloc(arena, uids->count * sizeof *scratch);
	if (!items || !scratch)
		return false;
	for (size_t i = 0; i < uids->count; i++)
		items[i] = (struct sortable){.key = uids->uid[i]};
	sort(items, scratch, uids->count);
	for (size_t i = 0; i < uids->count; i++)
		uids->uid[i] = (uint32_t)items[i].key;
	return true;
}

bool uids_read(struct uids *uids, int fd, struct arena *arena)
{
	uint8_t head[INDEX_HEADER_MAX];
	struct index_header header;
	struct stat64 status;
	const char *reason;
	ssize_t length = real_pread_full(fd, head, sizeof head, 0);
	*uids = (struct uids){0};
	if (length <= 0 || index_header_parse(&header, head, (size_t)length, &reason) != HEADER_OK || real_fstat(fd, &status) != 0)
		return false;
	uint32_t held = index_records_held(&header, (uint64_t)status.st_size), many = CHUNK / header.record_size;
	uint8_t *block = arena_alloc(arena, CHUNK);
	uids->uid = arena_alloc(arena, held * sizeof *uids->uid + 1);
	if (!block || !uids->uid)
		return false;
	for (uint32_t first = 0; first < held; first += many) {
		uint32_t n = held - first < many ? held - first : many;
		size_t need = (size_t)n * header.record_size;
		if (real_pread_full(fd, block, need, (off64_t)(header.start_offset + (uint64_t)first * header.record_size)) != (ssize_t)need)
			return false;
		for (uint32_t i = 0; i < n; i++) {
			struct index_record record;
			index_record_parse(&header, block + (size_t)i * header.record_size, &record);
			uids->uid[uids->count++] = record.uid;
		}
	}
	return put_in_order(uids, arena);
}

struct sortable *uids_order(const struct index_header *header, const uint8_t *records, uint32_t count, struct arena *arena)
{
	struct sortable *order = arena_alloc(arena, ((size_t)count + 1) * sizeof *order);
	struct sortable *scratch = arena_alloc(arena, ((size_t)count + 1) * sizeof *scratch);
	if (!order || !scratch)
		return NULL;
	for (uint32_t i = 0; i < count; i++) {
		struct index_record record;
		index_record_parse(header, records + (size_t)i * header->record_size, &record);
		order[i] = (struct sortable){.key = record.uid, .number = i};
	}
	sort(order, scratch, count);
	return order;
}

bool uids_hold(const struct uids *uids, uint32_t uid)
{
	size_t low = 0, high = uids->count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (uids->uid[middle] == uid)
			return true;
		if (uids->uid[middle] < uid)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}
