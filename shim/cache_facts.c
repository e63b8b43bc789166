/* What a sound cache record says of its message, for the identity relations of
 * protocols.md §7. Pure; the date is read as 2.3 reads it (parse.md §10). */
#include "cache_record.h"

#include <string.h>

#include "cache_text.h"

static bool is_alpha(uint8_t c)
{
	return (uint8_t)((c | 0x20) - 'a') < 26;
}

static bool is_digit(uint8_t c)
{
	return c >= '0' && c <= '9';
}

/* White space and comments as parse.md §8 reads them; NULL at the end. */
static const uint8_t *skip_much_cfws(const uint8_t *p, const uint8_t *end)
{
	size_t depth = 0;
	for (; p && p < end && *p; p++) {
		uint8_t c = *p;
		if (c == '\n') {
			if (end - p < 2 || (p[1] != ' ' && p[1] != '\t'))
				return NULL;
		} else if (c == '(') {
			depth++;
		} else if (depth && c == ')') {
			depth--;
		} else if (depth && c == '\\') {
			if (++p == end)
				return NULL;
		} else if (!depth && c != ' ' && (c < '\t' || c > '\r')) {
			return p;
		}
	}
	return NULL;
}

/* Nearly always it is one SP or nothing. */
static inline const uint8_t *skip_cfws(const uint8_t *p, const uint8_t *end)
{
	if (p && end - p >= 2 && *p == ' ')
		p++;
	return p && p < end && *p > '(' ? p : skip_much_cfws(p, end);
}

/* Three letters, any case. */
static const uint8_t *read_month(const uint8_t *p, const uint8_t *end, int *month)
{
#define WORD(a, b, c) ((uint32_t)(a) << 16 | (uint32_t)(b) << 8 | (uint32_t)(c))
	static const uint32_t names[] = {
		WORD('j', 'a', 'n'), WORD('f', 'e', 'b'), WORD('m', 'a', 'r'), WORD('a', 'p', 'r'), WORD('m', 'a', 'y'), WORD('j', 'u', 'n'),
		WORD('j', 'u', 'l'), WORD('a', 'u', 'g'), WORD('s', 'e', 'p'), WORD('o', 'c', 't'), WORD('n', 'o', 'v'), WORD('d', 'e', 'c'),
	};
	if (!p || end - p < 3 || !is_alpha(p[0]) || !is_alpha(p[1]) || !is_alpha(p[2]))
		return NULL;
	uint32_t name = WORD(p[0] | 0x20, p[1] | 0x20, p[2] | 0x20);
	for (int m = 0; m < 12; m++) {
		if (names[m] == name) {
			*month = m + 1;
			return p + 3;
		}
	}
	return NULL;
}

/* Days since 1970 of the first of a month, Gregorian. */
static int64_t days_of(int64_t year, int month)
{
	year -= month <= 2;
	int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5;
	return year * 365 + year / 4 - year / 100 + year / 400 + of_year - 719468;
}

/* parse.md §10, 2.3's reading of Date: only the day counts. */
static bool read_date(const uint8_t *p, const uint8_t *end, int64_t *noon)
{
	int month, year, day = 0, digits = 0;
	p = skip_cfws(p, end);
	if (p && is_alpha(*p)) {
		if (end - p < 3 || !is_alpha(p[1]) || !is_alpha(p[2]))
			return false;
		p = skip_cfws(p + 3, end);
		if (!p || *p != ',')
			return false;
		p = skip_cfws(p + 1, end);
	}
	for (; p && p < end && digits < 2 && is_digit(*p); p++, digits++)
		day = day * 10 + (*p - '0');
	if (!digits)
		return false;
	p = read_month(skip_cfws(p, end), end, &month);
	p = p ? skip_cfws(p, end) : NULL;
	if (!p || end - p < 2 || !is_digit(p[0]) || !is_digit(p[1]))
		return false;
	year = (p[0] - '0') * 10 + (p[1] - '0');
	p += 2;
	if (p < end && is_digit(*p)) {
		if (year < 19 || end - p < 2 || !is_digit(p[1]) || (end - p > 2 && is_digit(p[2])))
			return false;
		year = (year - 19) * 100 + (p[0] - '0') * 10 + (p[1] - '0');
	} else if (year < 70) {
		year += 100;
	}
	*noon = (days_of(1900 + year, month) + day - 1) * 86400 + 43200;
	return true;
}

/* BODY's last number, mod 2^32 (2.5 prints 64 bits, §3.3). */
static bool read_last_number(const uint8_t *data, uint32_t length, uint32_t *number)
{
	const uint8_t *end = data + length - 1, *p = end;
	while (p > data && is_digit(p[-1]))
		p--;
	if (p == end)
		return false;
	for (*number = 0; p < end; p++)
		*number = *number * 10 + (uint32_t)(*p - '0');
	return true;
}

#define STARTS(data, length, with) ((length) >= sizeof with - 1 && memcmp(data, with, sizeof with - 1) == 0)
#define ENDS(data, length, with)   ((length) >= sizeof with - 1 && memcmp((data) + (length) - (sizeof with - 1), with, sizeof with - 1) == 0)

static bool holds(const uint8_t *data, uint32_t length, const char *what)
{
	return memmem(data, length, what, strlen(what)) != NULL;
}

void cache_record_facts(const struct cache_record *record, uint32_t cache_version, struct cache_facts *facts)
{
	const uint8_t *section = record->item[CACHE_SECTION].data, *body = record->item[CACHE_BODY].data;
	const uint8_t *envelope = record->item[CACHE_ENVELOPE].data, *text;
	uint32_t body_length = record->item[CACHE_BODY].length;
	size_t length;
	memset(facts, 0, sizeof *facts);
	facts->header_size = get_u32(section + 8);
	facts->content_offset = get_u32(section + 12);
	facts->content_size = get_u32(section + 16);
	/* A multipart without parts poses as an empty text (§3.4), but the index
	 * has the lines it really has. */
	if (STARTS(body, body_length, "(\"TEXT\" ") || STARTS(body, body_length, "(\"MESSAGE\" \"RFC822\" "))
		facts->has_lines = !ENDS(body, body_length, " 0 0)") && read_last_number(body, body_length, &facts->content_lines);
	if (read_nstring(envelope + 1, envelope + record->item[CACHE_ENVELOPE].length, &text, &length) && text)
		facts->has_date = read_date(text, text + length, &facts->date_noon);
}

bool cache_record_lines_may_differ(const struct cache_record *record)
{
	return holds(record->item[CACHE_BODY].data, record->item[CACHE_BODY].length, "\"BASE64\"");
}

enum { ROW = 20 }; /* of SECTION, 2.x (§3.5) */

bool cache_record_size_may_differ(const struct cache_record *record)
{
	if (holds(record->item[CACHE_BODY].data, record->item[CACHE_BODY].length, "\"RFC822\""))
		return true;
	const uint8_t *p = record->item[CACHE_SECTION].data, *end = p + record->item[CACHE_SECTION].length;
	while (end - p >= 4) {
		uint32_t rows = get_u32(p);
		for (p += 4; rows && end - p >= ROW; rows--, p += ROW)
			if (get_u32(p + 4) != UINT32_MAX && get_u32(p) + get_u32(p + 4) != get_u32(p + 8))
				return true;
	}
	return false;
}
