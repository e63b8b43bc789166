/* Charset names: the numbers of 2.x. */
#include "message/charset.h"

#include <string.h>

#include "message/charset_bits.h"
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
			int number = rules->aliases == ALIASES_2_4_18 ? entry->in_2418 : rules->aliases == ALIASES_2_5 ? entry->in_25 : -1;
			if (number == -1)
				number = entry->number;
			return number >= 0 && number < rules->numbers ? number : -1;
		}
	}
	return -1;
}
