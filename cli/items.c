/* The ten items of a cache record as text, a line each with its place. */
#include "cli.h"

#include <inttypes.h>
#include <stdlib.h>

enum { ROW = 100 }; /* columns of words in SECTION */

static const char *const item_names[CACHE_ITEMS] = {
	"ENVELOPE", "BODYSTRUCTURE", "BODY", "SECTION", "HEADERS", "FROM", "TO", "CC", "BCC", "SUBJECT",
};

static void print_text(const uint8_t *bytes, uint32_t length)
{
	char *text = visible(bytes, length);
	puts(text);
	free(text);
}

/* Words as decimals, but for those that are no numbers to people. */
static void print_words(const uint8_t *bytes, uint32_t length)
{
	int column = 0;
	for (uint32_t i = 0; i + 4 <= length; i += 4) {
		uint32_t word = get_u32(bytes + i);
		column += printf(word > 0x7fffffff ? "%s%#" PRIx32 : "%s%" PRIu32, i ? " " : "", word);
		if (column > ROW && i + 8 <= length) {
			printf("\n                           ");
			column = 0;
		}
	}
	putchar('\n');
}

void print_cache_items(const struct cache_record *cached)
{
	for (int i = 0; i < CACHE_ITEMS; i++) {
		uint64_t at = cached->offset + (uint64_t)(cached->item[i].data - cached->bytes) - 4;
		printf("    @%-10" PRIu64 " %-13s %6" PRIu32 "  ", at, item_names[i], cached->item[i].length);
		if (i == CACHE_SECTION && cached->item[i].length % 4 == 0)
			print_words(cached->item[i].data, cached->item[i].length);
		else
			print_text(cached->item[i].data, cached->item[i].length);
	}
}
