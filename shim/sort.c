#include "sort.h"

#include <string.h>

/* The end of the ascending run that begins at `from`. */
static size_t run_end(const struct sortable *items, size_t from, size_t n)
{
	while (++from < n && items[from - 1].key <= items[from].key)
		;
	return from < n ? from : n;
}

/* Merges [from, middle) and [middle, end) into `to` from `from` on. */
static void merge(struct sortable *to, const struct sortable *items, size_t from, size_t middle, size_t end)
{
	size_t a = from, b = middle;
	for (size_t i = from; i < end; i++)
		to[i] = b == end || (a < middle && items[a].key <= items[b].key) ? items[a++] : items[b++];
}

bool sorted(const struct sortable *items, size_t n)
{
	return n == 0 || run_end(items, 0, n) == n;
}

size_t sorted_find(const struct sortable *items, size_t n, uint64_t key)
{
	size_t low = 0, high = n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (items[middle].key < key)
			low = middle + 1;
		else
			high = middle;
	}
	return low < n && items[low].key == key ? low : n;
}

void sort(struct sortable *items, struct sortable *scratch, size_t n)
{
	struct sortable *from = items, *to = scratch;
	while (n && run_end(from, 0, n) < n) {
		for (size_t start = 0; start < n;) {
			size_t middle = run_end(from, start, n);
			size_t end = middle < n ? run_end(from, middle, n) : n;
			merge(to, from, start, middle, end);
			start = end;
		}
		struct sortable *other = from;
		from = to;
		to = other;
	}
	if (from != items)
		memcpy(items, from, n * sizeof *items);
}
