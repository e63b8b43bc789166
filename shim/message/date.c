/* See date.h. Two parsers: that of 2.x and 3.0, with its two grammars of white
 * space, and that of 3.1.1 and later. */
#include "message/date.h"

#include <stddef.h>

#include "message/byte_class.h"
#include "message/field.h"

enum { DAY = 86400, NOON = DAY / 2 };

/* Days from 1970 to the first of a month; month 0-11. */
static int64_t days_to(int64_t year, int month)
{
	/* Years that begin in March have their leap day at the end. */
	int64_t y = month < 2 ? year - 1 : year;
	int64_t era = (y >= 0 ? y : y - 399) / 400;
	int64_t of_era = y - era * 400;
	int64_t day_of_year = (153 * ((month + 10) % 12) + 2) / 5;
	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + day_of_year - 719468;
}

static int month_of(const uint8_t name[3])
{
	static const char months[] = "janfebmaraprmayjunjulaugsepoctnovdec";
	for (int m = 0; m < 12; m++) {
		const char *month = months + 3 * m;
		if (byte_lower(name[0]) == month[0] && byte_lower(name[1]) == month[1] && byte_lower(name[2]) == month[2])
			return m;
	}
	return -1;
}

struct cursor {
	const struct rebuild_version *version;
	struct text s;
	size_t p;
};

static int cur(const struct cursor *c)
{
	return byte_at(c->s, c->p);
}

static bool is_digit(int c)
{
	return byte_is(c, BYTE_DIGIT);
}

/* White space, and before 2.5 comments, up to something. */
static bool skip(struct cursor *c)
{
	if (!c->version->strict_dates) {
		c->p = field_cfws(c->s, c->p);
		return c->p != FIELD_END;
	}
	while (byte_is(cur(c), BYTE_WS)) {
		bool line_end = cur(c) == '\n';
		c->p++;
		if (line_end && cur(c) != ' ' && cur(c) != '\t')
			return false;
	}
	return cur(c) != 0;
}

static bool digit(struct cursor *c, int *n)
{
	if (!is_digit(cur(c)))
		return false;
	*n = *n * 10 + cur(c) - '0';
	c->p++;
	return true;
}

/* "Mon, 1 Jan 2007": parse.md §10. */
static bool day_2x(struct cursor *c, int *day, int *month, int *year)
{
	if (!skip(c))
		return false;
	if (byte_is(cur(c), BYTE_ALPHA)) {
		for (int i = 0; i < 3; i++, c->p++)
			if (!byte_is(cur(c), BYTE_ALPHA))
				return false;
		if (!skip(c) || cur(c) != ',')
			return false;
		c->p++;
		if (!skip(c))
			return false;
	}
	*day = 0;
	if (!digit(c, day))
		return false;
	digit(c, day);
	if (!skip(c))
		return false;
	uint8_t name[3];
	for (size_t i = 0; i < 3; i++)
		name[i] = (uint8_t)byte_at(c->s, c->p + i);
	*month = month_of(name);
	c->p += 3;
	int n = 0, low = 0;
	if (*month < 0 || !skip(c) || !digit(c, &n) || !digit(c, &n))
		return false;
	if (digit(c, &low)) {
		if (n < 19 || !digit(c, &low))
			return false;
		*year = n * 100 + low;
	} else {
		*year = 1900 + (n < 70 ? n + 100 : n);
	}
	return !is_digit(cur(c));
}

static bool day_exists(int day, int month, int year)
{
	int next = month == 11 ? 0 : month + 1;
	return day <= days_to(year + (month == 11), next) - days_to(year, month);
}

/* Military letters, common to all parsers; `c` as written. */
static int military(int c)
{
	int upper = byte_upper((uint8_t)c);
	if (upper < 'J')
		return (c - 'A' + 1) * 60;
	if (upper == 'J' || upper == 'Z')
		return 0;
	return upper <= 'M' ? (c - 'A') * 60 : ('M' - c) * 60;
}

/* American and some other zones: EST, EDT, ... minutes east. */
static int named_zone(const uint8_t name[3])
{
	static const char first[] = "AECMPYHB"; /* UTC-4 and on to the west */
	uint8_t a = byte_upper(name[0]), b = byte_upper(name[1]), t = byte_upper(name[2]);
	for (int i = 0; t == 'T' && first[i]; i++)
		if (a == (uint8_t)first[i])
			return b == 'D' ? (i * -1 - 3) * 60 : b == 'S' ? (i * -1 - 4) * 60 : 0;
	return 0;
}

struct token {
	uint8_t bytes[32];
	size_t len;
	int64_t number; /* -1: not only digits */
};

/* records-3x.md §7: the longest run of letters and digits. */
static struct token token(struct cursor *c)
{
	struct token t = {.number = 0};
	while (t.len < sizeof t.bytes && byte_is(cur(c), BYTE_ALPHA | BYTE_DIGIT)) {
		uint8_t b = (uint8_t)cur(c);
		t.bytes[t.len++] = b;
		c->p++;
		if (!is_digit(b))
			t.number = -1;
		else if (t.number >= 0 && t.number < INT32_MAX)
			t.number = t.number * 10 + b - '0';
	}
	return t;
}

static void skip_blanks(struct cursor *c)
{
	while (cur(c) == ' ' || cur(c) == '\t' || cur(c) == '\r' || cur(c) == '\n')
		c->p++;
}

static bool two_digits(struct cursor *c, int *n)
{
	struct token t = token(c);
	*n = (int)t.number;
	return t.len && t.len <= 2 && t.number >= 0;
}

static bool is_colon(int c)
{
	return c == ':' || c == '.';
}

static bool day_3x(struct cursor *c, int *day, int *month, int64_t *year)
{
	skip_blanks(c);
	if (byte_is(cur(c), BYTE_ALPHA)) {
		if (token(c).len != 3 || cur(c) != ',')
			return false;
		c->p++;
		skip_blanks(c);
	}
	if (!two_digits(c, day))
		return false;
	c->p++; /* whatever it is */
	skip_blanks(c);
	struct token name = token(c);
	*month = name.len == 3 ? month_of(name.bytes) : -1;
	if (*month < 0)
		return false;
	c->p++;
	skip_blanks(c);
	struct token y = token(c);
	*year = y.number;
	if (y.len == 2 && y.number >= 0)
		*year += y.number < 70 ? 2000 : 1900;
	return *year >= 1900 && *year <= INT32_MAX; /* beyond: undefined */
}

static bool time_3x(struct cursor *c, int64_t midnight, int64_t *gmtime)
{
	int hour, minute, second = 0;
	skip_blanks(c);
	if (!two_digits(c, &hour) || !is_colon(cur(c)))
		return false;
	c->p++;
	if (!two_digits(c, &minute))
		return false;
	if (is_colon(cur(c))) {
		c->p++;
		if (!two_digits(c, &second))
			return false;
	}
	skip_blanks(c);
	int sign = cur(c);
	if (sign == '+' || sign == '-')
		c->p++;
	struct token t = token(c);
	int zone = 0;
	if (t.len == 1) /* a digit is taken for a letter too */
		zone = military(t.bytes[0]);
	else if (t.len == 3)
		zone = named_zone(t.bytes);
	else if (t.len == 4 && t.number >= 0)
		zone = (int)(t.number / 100 * 60 + t.number % 100) * (sign == '+' ? 1 : -1);
	int64_t local = midnight + hour * 3600 + minute * 60 + second;
	*gmtime = local - zone * 60;
	return local >= 0;
}

/* The time of day behind a date of 2.4 to 3.0: "10:00[:00] [zone]". The
 * specification leaves it open; this is what the golden 2.4.22 shows. Without
 * a time it is noon UTC. */
static bool time_2x(struct cursor *c, int64_t noon, int64_t *gmtime)
{
	int hour = 0, minute = 0, second = 0, zone = 0;
	*gmtime = noon;
	if (!skip(c) || !digit(c, &hour) || !digit(c, &hour) || !skip(c) || cur(c) != ':')
		return noon > 0;
	c->p++;
	if (!skip(c) || !digit(c, &minute) || !digit(c, &minute))
		return noon > 0;
	bool more = skip(c), east = true;
	if (more && cur(c) == ':') {
		c->p++;
		if (!skip(c) || !digit(c, &second))
			return noon > 0;
		/* A lone digit costs the zone its sign. */
		east = digit(c, &second);
		more = skip(c);
	}
	int sign = more ? cur(c) : 0;
	if (sign == '+' || sign == '-') {
		int hours = 0, minutes = 0;
		c->p++;
		if (digit(c, &hours) && digit(c, &hours) && digit(c, &minutes) && digit(c, &minutes))
			zone = (hours * 60 + minutes) * (sign == '+' && east ? 1 : -1);
	} else if (byte_is(sign, BYTE_ALPHA)) {
		uint8_t name[3] = {0};
		size_t len = 0;
		for (; byte_is(cur(c), BYTE_ALPHA); c->p++, len++)
			if (len < sizeof name)
				name[len] = (uint8_t)cur(c);
		zone = len == 1 ? military(name[0]) : len == 3 ? named_zone(name) : 0;
	}
	*gmtime = noon - NOON + hour * 3600 + minute * 60 + second - zone * 60;
	return hour < 24 && minute < 60 && second <= 60 && *gmtime > 0;
}

struct message_date date_parse(const struct rebuild_version *version, struct text value)
{
	struct message_date date = {0};
	struct cursor c = {version, value, 0};
	int day, month;
	if (!value.bytes)
		return date;
	if (version->new_dates) {
		int64_t year;
		date.has_day = day_3x(&c, &day, &month, &year);
		if (!date.has_day)
			return date;
		date.local = (days_to(year, month) + day - 1) * DAY;
		date.has_time = time_3x(&c, date.local, &date.gmtime);
		return date;
	}
	int year;
	if (!day_2x(&c, &day, &month, &year))
		return date;
	if (version->strict_dates) {
		/* Nothing behind the year: the real result is undefined. */
		struct cursor behind = c;
		if (!day_exists(day, month, year) || !skip(&behind))
			return date;
	}
	date.has_day = true;
	date.local = (days_to(year, month) + day - 1) * DAY + NOON;
	date.has_time = version->date_at_midnight && time_2x(&c, date.local, &date.gmtime);
	return date;
}
