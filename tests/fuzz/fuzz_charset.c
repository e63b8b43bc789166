/* Bytes through one converter: the first byte chooses the rules, then a name up
 * to a NUL, then the bytes. Also as the value of BOUNDARY* and as a number. */
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "message/charset.h"
#include "message/charset_2x.h"
#include "message/charset_icu.h"
#include "message/charset_names.h"
#include "message/encoded_word.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void decode_2x(const struct charset_rules *rules, int number, const uint8_t *bytes, size_t len, struct charset_sink *sink)
{
	uint16_t *units = arena_alloc(sink->arena, 2 * len + 2);
	for (size_t i = 0; units && i < len; i++)
		units[i] = bytes[i] == 0xff && rules->engine == CHARSET_ENGINE_B ? ENCODED_WORD_ERROR : bytes[i];
	if (units)
		charset_2x_decode(number, units, len, sink);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint8_t *end = size ? memchr(data, 0, size) : NULL;
	if (!end || end == data)
		return 0;
	const struct charset_rules *rules = &charset_rules[data[0] % CHARSET_GENERATIONS];
	struct text name = {data + 1, (size_t)(end - data) - 1};
	size_t len = (size_t)(data + size - end) - 1;
	uint8_t *bytes = malloc(len ? len : 1); /* of the exact size, for the sanitizer */
	memcpy(bytes, end + 1, len);
	struct arena arena;
	arena_init(&arena, 64 << 20);
	struct charset_sink sink = {.rules = rules, .arena = &arena};
	if (rules->engine != CHARSET_ENGINE_3) {
		int number = charset_number(rules, name.bytes, name.len);
		if (number >= 0)
			decode_2x(rules, number, bytes, len, &sink);
	} else {
		struct charset_found found = charset_find(rules, name.bytes, name.len);
		struct charset_stream stream = {.sink = &sink};
		struct text row;
		if (found.icu)
			charset_icu_decode(found.icu, NULL, bytes, len, &stream);
		charset_row_name(rules, &name, 1, &row);
		if (name.len && charset_known(rules, name.bytes, name.len) != (found.canon != NULL))
			abort();
		charset_parameter(rules, (struct text){bytes, len}, &arena, &row);
	}
	if (sink.len > sink.room)
		abort();
	free(bytes);
	arena_free(&arena);
	return 0;
}
