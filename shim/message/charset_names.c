/* What a charset name means to a 3.x server: its own table first, then ICU. */
#include "message/charset_names.h"

#include <string.h>

#include "message/charset_bits.h"
#include "message/charset_icu.h"

enum { ICU_NAME_MAX = 60 }; /* a longer name is an error to ICU */

static bool is_digit(uint8_t c)
{
	return c >= '0' && c <= '9';
}

/* Letters and digits, lower case, without the zeros before a number: the form
 * of charset_icu_names. `out` has room for len + 1. */
static void squeeze(const uint8_t *name, size_t len, char *out)
{
	bool after_digit = false;
	for (size_t i = 0; i < len; i++) {
		uint8_t c = charset_lower(name[i]);
		if (!is_digit(c) && (c < 'a' || c > 'z')) {
			after_digit = false;
			continue;
		}
		if (c == '0' && !after_digit && i + 1 < len && is_digit(name[i + 1]))
			continue;
		after_digit = is_digit(c) && (c != '0' || after_digit);
		*out++ = (char)c;
	}
	*out = 0;
}

static int named_without_options(const uint8_t *name, size_t len)
{
	char key[ICU_NAME_MAX];
	squeeze(name, len, key);
	size_t low = 0, high = charset_icu_names_count;
	while (low < high) {
		size_t mid = (low + high) / 2;
		int order = strcmp(key, charset_text + charset_icu_names[mid].text);
		if (order == 0)
			return charset_icu_names[mid].icu;
		if (order < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return -1;
}

/* The converter whose own name is `start` followed by `end`; only what comes
 * before a comma may be of any case. */
static int named_exactly(const char *start, const uint8_t *end, size_t len)
{
	size_t head = strlen(start);
	for (size_t i = 0; i < charset_icu_count; i++) {
		const char *name = charset_text + charset_icu[i].name;
		if (strncmp(name, start, head) || strlen(name) != head + len)
			continue;
		const uint8_t *rest = (const uint8_t *)name + head;
		size_t n = 0;
		while (n < len && rest[n] != ',' && charset_lower(rest[n]) == charset_lower(end[n]))
			n++;
		while (n < len && rest[n] == end[n])
			n++;
		if (n == len)
			return (int)i;
	}
	return -1;
}

/* Options change a few converters; those are in the table under their full
 * name. On all others they have no effect. */
static int with_options(int base, const uint8_t *options, size_t len)
{
	const char *name = charset_text + charset_icu[base].name;
	for (const uint8_t *end = options + len; options < end;) {
		const uint8_t *comma = memchr(options + 1, ',', (size_t)(end - options) - 1);
		size_t n = (size_t)((comma ? comma : end) - options);
		bool version = n > 9 && !memcmp(options, ",version=", 9) && is_digit(options[9]);
		if (version || (n >= 9 && !memcmp(options, ",swaplfnl", 9))) {
			int changed = named_exactly(name, options, version ? 10 : 9);
			if (changed >= 0)
				return changed;
			if (version && options[9] != '0' && charset_icu[base].kind == ICU_UTF16)
				return -1; /* the only one that refuses a version it does not have */
		}
		options += n;
	}
	return base;
}

/* "ISO_2022,locale=ja,version=2", "ISCII,version=3": names that no alias has,
 * the options choose the converter. */
static int named_by_options(const char *base, const uint8_t *options, size_t len)
{
	static const struct {
		char locale[2], name[24], last;
	} variants[] = {
		{"ja", "ISO_2022,locale=ja", '4'},
		{"ko", "ISO_2022,locale=ko", '1'},
		{"zh", "ISO_2022,locale=zh", '2'},
	};
	const uint8_t *end = options + len, *locale = memmem(options, len, ",locale=", 8);
	const uint8_t *version = memmem(options, len, ",version=", 9);
	uint8_t digits[] = ",version=0";
	if (version && end - version > 9 && is_digit(version[9]))
		digits[9] = version[9];
	if (!strcmp(base, "iscii"))
		return named_exactly("ISCII", digits, 10);
	if (strcmp(base, "iso2022"))
		return -1;
	for (size_t i = 0; locale && end - locale > 9 && i < sizeof variants / sizeof *variants; i++)
		if (!memcmp(locale + 8, variants[i].locale, 2) && digits[9] <= variants[i].last)
			return named_exactly(variants[i].name, digits, 10);
	return -1;
}

int charset_icu_named(const uint8_t *name, size_t len)
{
	const uint8_t *comma = len ? memchr(name, ',', len) : NULL;
	size_t base_len = comma ? (size_t)(comma - name) : len;
	if (base_len >= ICU_NAME_MAX)
		return -1;
	int base = named_without_options(name, base_len);
	if (base < 0 && base_len > 2 && name[0] == 'x' && name[1] == '-')
		base = named_without_options(name + 2, base_len - 2);
	if (base >= 0)
		return comma ? with_options(base, comma, len - base_len) : base;
	char key[ICU_NAME_MAX];
	squeeze(name, base_len, key);
	return named_by_options(key, name + base_len, len - base_len);
}

/* Compares a name of any case with a lower-case C string. */
static int compare(const uint8_t *name, size_t len, const char *with)
{
	for (size_t i = 0; i < len; i++) {
		int order = charset_lower(name[i]) - (uint8_t)with[i];
		if (order || !with[i])
			return order ? order : 1;
	}
	return with[len] ? -1 : 0;
}

static int canon_named(const struct charset_rules *rules, const uint8_t *name, size_t len)
{
	size_t low = 0, high = charset_names_3_count;
	while (low < high) {
		size_t mid = (low + high) / 2;
		int order = compare(name, len, charset_text + charset_names_3[mid].text);
		if (order == 0)
			return charset_names_3[mid].canon[rules->aliases - ALIASES_3_0_0];
		if (order < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return -1;
}

struct charset_found charset_find(const struct charset_rules *rules, const uint8_t *name, size_t len)
{
	struct charset_found found = {NULL, FOUND_ICU, NULL};
	int canon = canon_named(rules, name, len), icu;
	if (canon >= 0) {
		icu = charset_canon_3[canon].icu;
		if (icu == CANON_NOT_OPEN)
			return found;
		found.canon = charset_text + charset_canon_3[canon].text;
		found.kind = icu == CANON_US_ASCII ? FOUND_ASCII : icu == CANON_UTF_8 ? FOUND_UTF8 : FOUND_ICU;
	} else {
		icu = charset_icu_named(name, len);
		if (icu >= 0)
			found.canon = charset_text + charset_icu[icu].name;
	}
	if (icu >= 0)
		found.icu = &charset_icu[icu];
	return found;
}
