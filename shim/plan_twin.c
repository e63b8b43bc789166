/* The message file is gone, but its message may be there: an unexpunge gave it
 * a new UID, or it was delivered twice. SHA-1 says so (unified layout). */
#include <string.h>

#include "bytes.h"
#include "plan_internal.h"
#include "real.h"

static bool read_record(const struct making *making, uint32_t number, uint8_t *raw)
{
	const struct index_header *header = &making->plan->header;
	off64_t at = (off64_t)(header->start_offset + (uint64_t)number * header->record_size);
	return real_pread_full(making->files->descriptor[FILE_INDEX], raw, header->record_size, at) == (ssize_t)header->record_size;
}

static uint64_t key_of(const uint8_t *guid)
{
	return (uint64_t)get_u32(guid) << 32 | get_u32(guid + 4);
}

/* Once for all: many may be missing. */
static bool read_all(struct making *making)
{
	enum { AT_ONCE = 256 };
	struct plan_twins *twins = &making->twins;
	const struct index_header *header = &making->plan->header;
	int index = making->files->descriptor[FILE_INDEX];
	struct stat64 status;
	if (twins->read)
		return twins->count;
	twins->read = true;
	if (real_fstat(index, &status) != 0) {
		making->unreadable = true;
		return false;
	}
	uint32_t held = index_records_held(header, (uint64_t)status.st_size);
	struct sortable *scratch = arena_alloc(making->arena, held * sizeof *scratch);
	uint8_t *block = arena_alloc(making->arena, (size_t)AT_ONCE * header->record_size);
	twins->by_guid = arena_alloc(making->arena, held * sizeof *scratch);
	if (!scratch || !block || !twins->by_guid) {
		making->out_of_memory = true;
		return false;
	}
	for (uint32_t first = 0; first < held; first += AT_ONCE) {
		uint32_t count = held - first < AT_ONCE ? held - first : AT_ONCE;
		size_t need = (size_t)count * header->record_size;
		if (real_pread_full(index, block, need, (off64_t)(header->start_offset + (uint64_t)first * header->record_size)) != (ssize_t)need) {
			making->unreadable = true;
			break;
		}
		for (uint32_t i = 0; i < count; i++) {
			struct index_record record;
			index_record_parse(header, block + (size_t)i * header->record_size, &record);
			if (index_record_crc_ok(header, record.raw) && !(record.system_flags & FLAG_UNLINKED))
				twins->by_guid[twins->count++] = (struct sortable){.key = key_of(record.guid), .number = first + i};
		}
	}
	sort(twins->by_guid, scratch, twins->count);
	return twins->count;
}

bool plan_twin(struct making *making, const struct index_record *record, struct rebuilt *rebuilt)
{
	enum { TRIES = 4 };
	if (!read_all(making))
		return false;
	const struct plan_twins *twins = &making->twins;
	uint64_t key = key_of(record->guid);
	const size_t first = sorted_find(twins->by_guid, twins->count, key);
	for (size_t i = first; i < twins->count && i < first + TRIES && twins->by_guid[i].key == key; i++) {
		uint8_t raw[INDEX_RECORD_MAX];
		struct index_record twin;
		if (!read_record(making, twins->by_guid[i].number, raw)) {
			making->unreadable = true;
			continue;
		}
		index_record_parse(&making->plan->header, raw, &twin);
		twin.cache_version = record->cache_version;
		bool archived = twin.system_flags & FLAG_ARCHIVED && making->files->archive_directory;
		if (twin.uid != record->uid && rebuilder_message(&making->rebuilder, &twin, archived, rebuilt) &&
		    memcmp(rebuilt->guid, record->guid, sizeof rebuilt->guid) == 0)
			return true;
	}
	return false;
}
