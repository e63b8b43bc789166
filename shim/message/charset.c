/* Charset names as SECTION has them, and the one parameter that is decoded. */
#include "message/charset.h"

#include <string.h>

#include "message/charset_bits.h"
#include "message/charset_icu.h"
#include "message/charset_names.h"
#include "message/charset_sink.h"
#include "message/charset_tables.h"

/* Compares a name of any case with a lower-case C string. */
static int compare_name(const uint8_t *name, size_t len, const char *with)
{
	for (size_t i = 0; i < len; i++) {
		int order = charset_lower(name[i]) - (uint8_t)with[i];
		if (order || !with[i])
			return order ? order : 1;
	}
	return with[len] ? -1 : 0;
}

/* charset-tables.md §1. An alias is followed once. */
int charset_number(const struct charset_rules *rules, const uint8_t *name, size_t len)
{
	if (!name)
		return 0;
	size_t low = 0, high = charset_number_names_count;
	while (low < high) {
		size_t mid = (low + high) / 2;
		const struct charset_number_name *entry = &charset_number_names[mid];
		int order = compare_name(name, len, entry->name);
		if (order < 0) {
			high = mid;
		} else if (order > 0) {
			low = mid + 1;
		} else {
			int number = -1;
			if (rules->aliases == ALIASES_2_4_18)
				number = entry->in_2418;
			else if (rules->aliases == ALIASES_2_5)
				number = entry->in_25;
			if (number == -1)
				number = entry->number;
			return number >= 0 && number < rules->numbers ? number : -1;
		}
	}
	return -1;
}

bool charset_known(const struct charset_rules *rules, const uint8_t *name, size_t len)
{
	return charset_find(rules, name, len).canon != NULL;
}

void charset_row_name(const struct charset_rules *rules, const struct text *values, size_t count, struct text *out)
{
	*out = (struct text){(const uint8_t *)"us-ascii", 8};
	for (size_t i = 0; i < (rules->last_known ? count : count > 0); i++) {
		if (!values[i].len)
			continue; /* as if it were not there */
		struct charset_found found = charset_find(rules, values[i].bytes, values[i].len);
		if (found.canon && rules->written_names)
			*out = values[i];
		else if (found.canon)
			*out = (struct text){(const uint8_t *)found.canon, strlen(found.canon)};
		else if (!rules->last_known)
			*out = (struct text){NULL, 0};
	}
}

/* The text of charset'language'text, `%` undone. False: not of that form. */
static bool undo_percent(const uint8_t *p, const uint8_t *end, uint8_t *out, size_t *len)
{
	size_t n = 0;
	while (p < end) {
		uint8_t c = *p++;
		if (c == '%') {
			int high = end - p < 2 ? -1 : charset_hex(p[0]), low = end - p < 2 ? -1 : charset_hex(p[1]);
			if (high < 0 || low < 0)
				return false;
			c = (uint8_t)(high << 4 | low);
			p += 2;
		}
		out[n++] = c;
	}
	*len = n;
	return true;
}

bool charset_parameter(const struct charset_rules *rules, struct text value, struct arena *arena, struct text *out)
{
	*out = value;
	const uint8_t *end = value.bytes + value.len;
	const uint8_t *language = value.len ? memchr(value.bytes, '\'', value.len) : NULL;
	const uint8_t *text = language ? memchr(language + 1, '\'', (size_t)(end - language) - 1) : NULL;
	if (!text)
		return true;
	struct charset_found found = charset_find(rules, value.bytes, (size_t)(language - value.bytes));
	if (!found.canon)
		return true;
	uint8_t *bytes = arena_alloc(arena, (size_t)(end - text));
	size_t len;
	if (!bytes)
		return false;
	if (!undo_percent(text + 1, end, bytes, &len))
		return true;
	if (!len) {
		*out = (struct text){bytes, 0};
		return true;
	}
	/* Here even utf-8 and us-ascii are ICU's. */
	int icu = found.icu ? (int)(found.icu - charset_icu)
	                    : charset_icu_named((const uint8_t *)found.canon, strlen(found.canon));
	if (icu < 0)
		return true;
	struct charset_sink sink = {.rules = rules, .arena = arena};
	struct charset_stream stream = {.sink = &sink};
	if (!charset_sink_room(&sink, len + 1))
		return false;
	charset_icu_decode(&charset_icu[icu], rules->icu, bytes, len, &stream);
	if (stream.half)
		charset_put(&sink, 0xfffd);
	if (sink.len || sink.cut)
		*out = (struct text){sink.bytes, sink.len};
	return !sink.failed;
}
