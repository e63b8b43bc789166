#include "bytes.h"

static const uint8_t *memory_at(void *context, uint64_t offset, size_t length)
{
	return (const uint8_t *)context + offset;
}

void view_memory(struct view *view, const uint8_t *bytes, uint64_t size)
{
	*view = (struct view){.at = memory_at, .context = (void *)(uintptr_t)bytes, .size = size};
}
