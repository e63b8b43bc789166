/* A sort without malloc (libc's qsort may use it): merges the runs that are
 * there, so what is nearly in order costs little. Stable. */
#ifndef CYRGUARD_SORT_H
#define CYRGUARD_SORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct sortable {
	uint64_t key;
	union {
		struct {
			uint32_t number, block;
		};
		void *pointer;
	};
};

/* Already by key: no scratch is needed. */
bool sorted(const struct sortable *items, size_t n);

/* The first of `n` sorted items that has this key; `n`: none has. */
size_t sorted_find(const struct sortable *items, size_t n, uint64_t key);

/* Sorts `n` by key; `scratch` has room for as many. */
void sort(struct sortable *items, struct sortable *scratch, size_t n);

#endif
