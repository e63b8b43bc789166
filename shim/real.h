/* The calls we interpose, as libc gives them. Code below the hooks reaches the
 * system only through here: its own open or fstat would come back to us. */
#ifndef CYRGUARD_REAL_H
#define CYRGUARD_REAL_H

#include <stddef.h>

/* Anonymous pages, or NULL. */
void *real_map_pages(size_t size);
void real_unmap_pages(void *pages, size_t size);

#endif
