#include "real.h"

#include <sys/mman.h>

void *real_map_pages(size_t size)
{
	void *pages = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	return pages == MAP_FAILED ? NULL : pages;
}

void real_unmap_pages(void *pages, size_t size)
{
	munmap(pages, size);
}
