/* Header text to search form, in every set of rules: the first byte chooses
 * the rules, the rest is the text. */
#include <stdlib.h>

#include "arena.h"
#include "message/search_form.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (!size)
		return 0;
	struct charset_rules rules = charset_rules[data[0] % CHARSET_GENERATIONS];
	rules.utf8_headers = data[0] & 0x80;
	struct arena arena;
	arena_init(&arena, 64 << 20);
	/* A copy of the exact size, so that the sanitizer sees every byte too far. */
	uint8_t *text = malloc(size);
	for (size_t i = 1; i < size; i++)
		text[i - 1] = data[i];
	struct text form, name;
	if (search_form(&rules, text, size - 1, &arena, &form) && search_form_name(&rules, text, size - 1, &arena, &name)) {
		/* What is cut at NUL holds none; only engine A writes C0 80 for one. */
		for (size_t i = 0; i < form.len; i++)
			if (!form.bytes[i])
				abort();
		if (name.len < form.len)
			abort();
	}
	free(text);
	arena_free(&arena);
	return 0;
}
