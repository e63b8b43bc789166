/* One record of cyrus.cache: where its ten items lie, whether each can be what
 * it claims to be, and what it says of its message (formats.md §3, §5). Pure,
 * without recursion, one pass over each byte; no read outside the record. */
#include "cache_record.h"

#include <string.h>

enum { LOOK_AHEAD = 4096 }; /* most records are shorter: one look at the view */

static const char *const over_end[CACHE_ITEMS] = {
	"ENVELOPE runs over the end of the file", "BODYSTRUCTURE runs over the end of the file",
	"BODY runs over the end of the file", "SECTION runs over the end of the file",
	"HEADERS runs over the end of the file", "FROM runs over the end of the file",
	"TO runs over the end of the file", "CC runs over the end of the file",
	"BCC runs over the end of the file", "SUBJECT runs over the end of the file",
};

static const char *const bad_padding[CACHE_ITEMS] = {
	"padding of ENVELOPE is not NUL", "padding of BODYSTRUCTURE is not NUL", "padding of BODY is not NUL",
	"padding of SECTION is not NUL", "padding of HEADERS is not NUL", "padding of FROM is not NUL",
	"padding of TO is not NUL", "padding of CC is not NUL", "padding of BCC is not NUL",
	"padding of SUBJECT is not NUL",
};

/* The bytes from the record's start on that one look at the view delivered. */
struct ahead {
	const struct view *view;
	uint64_t offset;
	const uint8_t *bytes;
	size_t length;
};

static const uint8_t *peek(struct ahead *ahead, uint64_t at, size_t length)
{
	if (at + length <= ahead->length)
		return ahead->bytes + at;
	/* Far jumps are followed word by word: a length made of garbage must not
	 * ask the view for more than it can hold. The old look is gone then. */
	ahead->length = 0;
	return view_at(ahead->view, ahead->offset + at, length);
}

enum cache_status cache_record_frame(struct cache_record *record, const struct view *cache, uint64_t offset, const char **reason)
{
	uint64_t start[CACHE_ITEMS], at = 0;
	*reason = "cache offset 0";
	if (offset == 0)
		return CACHE_ZERO;
	*reason = "cache offset is not a multiple of 4";
	if (offset % 4 != 0)
		return CACHE_MISALIGNED;
	*reason = "no room for a record before the end of the file";
	if (cache->size < 4 * CACHE_ITEMS || offset > cache->size - 4 * CACHE_ITEMS)
		return CACHE_OUT_OF_RANGE;

	uint64_t rest = cache->size - offset;
	struct ahead ahead = {.view = cache, .offset = offset, .length = rest < LOOK_AHEAD ? (size_t)rest : LOOK_AHEAD};
	ahead.bytes = view_at(cache, offset, ahead.length);
	if (!ahead.bytes)
		ahead.length = 0;
	for (int i = 0; i < CACHE_ITEMS; i++) {
		*reason = over_end[i];
		if (rest - at < 4)
			return CACHE_UNPARSABLE;
		const uint8_t *word = peek(&ahead, at, 4);
		if (!word)
			return *reason = "cannot read cyrus.cache", CACHE_UNREADABLE;
		uint32_t length = get_u32(word);
		at += 4;
		if (length > rest - at)
			return CACHE_UNPARSABLE;
		start[i] = at;
		record->item[i].length = length;
		at += length;
		/* Only behind the last item may padding be missing: a cut file (§5b). */
		uint64_t padding = -length & 3u;
		if (padding > rest - at) {
			if (i < CACHE_SUBJECT)
				return CACHE_UNPARSABLE;
			padding = rest - at;
		}
		const uint8_t *pad = padding ? peek(&ahead, at, (size_t)padding) : NULL;
		if (padding && !pad)
			return *reason = "cannot read cyrus.cache", CACHE_UNREADABLE;
		*reason = bad_padding[i];
		for (; padding; padding--, at++)
			if (*pad++ != 0)
				return CACHE_UNPARSABLE;
	}
	*reason = "record longer than 4 GiB";
	if (at > UINT32_MAX)
		return CACHE_UNPARSABLE;
	record->offset = offset;
	record->length = (uint32_t)at;
	record->bytes = at <= ahead.length ? ahead.bytes : view_at(cache, offset, (size_t)at);
	if (!record->bytes)
		return *reason = "cannot read cyrus.cache", CACHE_UNREADABLE;
	for (int i = 0; i < CACHE_ITEMS; i++)
		record->item[i].data = record->bytes + start[i];
	*reason = "";
	return CACHE_OK;
}

/* ---- Texts: each reader takes the rest of an item and returns what is left
 * behind the thing read, or NULL. */

/* §3.3; `*text` and `*length` are its content, NULL for NIL. */
static const uint8_t *read_nstring(const uint8_t *p, const uint8_t *end, const uint8_t **text, size_t *length)
{
	if (p == end)
		return NULL;
	if (*p == '"') {
		const uint8_t *close = memchr(p + 1, '"', (size_t)(end - p - 1));
		if (!close)
			return NULL;
		*text = p + 1;
		*length = (size_t)(close - p - 1);
		return close + 1;
	}
	if (*p == '{') {
		uint64_t n = 0;
		const uint8_t *digits = ++p;
		for (; p < end && p - digits < 10 && *p >= '0' && *p <= '9'; p++)
			n = n * 10 + (*p - '0');
		if (p == digits || end - p < 3 || memcmp(p, "}\r\n", 3) != 0 || n > (uint64_t)(end - p - 3))
			return NULL;
		*text = p + 3;
		*length = (size_t)n;
		return p + 3 + n;
	}
	*text = NULL;
	*length = 0;
	return end - p >= 3 && memcmp(p, "NIL", 3) == 0 ? p + 3 : NULL;
}

static const uint8_t *skip_nstring(const uint8_t *p, const uint8_t *end)
{
	const uint8_t *text;
	size_t length;
	return read_nstring(p, end, &text, &length);
}

static const uint8_t *skip_byte(const uint8_t *p, const uint8_t *end, uint8_t byte)
{
	return p && p < end && *p == byte ? p + 1 : NULL;
}

/* `count` nstrings with one SP between two. */
static const uint8_t *skip_nstrings(const uint8_t *p, const uint8_t *end, int count)
{
	while (p && count--) {
		p = skip_nstring(p, end);
		if (p && count)
			p = skip_byte(p, end, ' ');
	}
	return p;
}

static const uint8_t *skip_addresses(const uint8_t *p, const uint8_t *end)
{
	if (p == end || *p != '(')
		return end - p >= 3 && memcmp(p, "NIL", 3) == 0 ? p + 3 : NULL;
	p++;
	do {
		p = skip_byte(p, end, '(');
		if (p)
			p = skip_nstrings(p, end, 4);
		p = skip_byte(p, end, ')');
	} while (p && p < end && *p == '(');
	return skip_byte(p, end, ')');
}

static bool envelope_sound(const uint8_t *p, const uint8_t *end)
{
	p = skip_byte(p, end, '(');
	if (p)
		p = skip_nstrings(p, end, 2);
	for (int list = 0; p && list < 6; list++) {
		p = skip_byte(p, end, ' ');
		if (p)
			p = skip_addresses(p, end);
	}
	p = skip_byte(p, end, ' ');
	if (p)
		p = skip_nstrings(p, end, 2);
	p = skip_byte(p, end, ')');
	return p == end;
}

/* BODY and BODYSTRUCTURE: one balanced list of strings, numbers and NIL. */
static bool body_sound(const uint8_t *p, const uint8_t *end)
{
	size_t depth = 0;
	if (p == end || *p != '(')
		return false;
	do {
		switch (*p) {
		case '(':
			depth++;
			p++;
			break;
		case ')':
			depth--;
			p++;
			break;
		case ' ':
		case '0': case '1': case '2': case '3': case '4':
		case '5': case '6': case '7': case '8': case '9':
			p++;
			break;
		default:
			p = skip_nstring(p, end);
			if (!p)
				return false;
		}
	} while (depth && p < end);
	return depth == 0 && p == end;
}

/* ---- SECTION (§3.5; records-3x.md §3, §9) */

enum { ROW_2X = 20, NONE_2X = 0xffff0000, NONE_25 = 0x0000ffff, NONE_3X = 0x0000ffff };
enum { NEWEST_CACHE_VERSION = 14 };

/* What follows the charset name of a row since cache version 4. */
static size_t row_tail(uint32_t version)
{
	return version <= 4 ? 0 : version <= 7 ? 20 : version == 8 ? 24 : 28;
}

/* The end of a row of cache version >= 4, or NULL. */
static const uint8_t *skip_row_3x(const uint8_t *p, const uint8_t *end, uint32_t version)
{
	if (end - p < 20)
		return NULL;
	uint32_t word = get_u32(p + 16), code = word & 0xffff, name = word >> 16;
	p += 20;
	if (word != NONE_3X) {
		if (version == 4)
			code &= ~UINT32_C(0x100);
		if (code > 2 && code != 255)
			return NULL;
		if (name % 4 != 0 || name > (size_t)(end - p) || (name && p[name - 1] != 0))
			return NULL;
		p += name;
	}
	size_t tail = row_tail(version);
	return (size_t)(end - p) < tail ? NULL : p + tail;
}

/* Reads the recursive blocks with a counter of those still to come. */
static bool blocks_consume(const uint8_t *p, const uint8_t *end, uint32_t version)
{
	for (uint64_t blocks = 1; blocks; blocks--) {
		if (end - p < 4)
			return false;
		uint32_t rows = get_u32(p);
		p += 4;
		if (rows == 0)
			continue;
		if (rows == 1 || rows > (size_t)(end - p) / ROW_2X)
			return false;
		blocks += rows - 1;
		if (version < 4) {
			p += (size_t)rows * ROW_2X;
		} else {
			for (; rows; rows--)
				if (!(p = skip_row_3x(p, end, version)))
					return false;
		}
	}
	return p == end;
}

static bool section_sound(const uint8_t *data, uint32_t length, uint32_t version)
{
	if (length % 4 != 0 || length < 48 || get_u32(data + 4) != 0)
		return false;
	uint32_t none = get_u32(data + 20);
	if (version < 4 && none != NONE_2X && none != NONE_25) /* 2.5.10-2.5.17 */
		return false;
	if (version >= 4 && none != NONE_3X)
		return false;
	return blocks_consume(data, data + length, version);
}

/* ---- HEADERS (§3.7), addresses (§3.6) */

/* Fields with names of at most 31 bytes, each ended by the CR LF that the writer
 * adds. Which names: not asked, patched servers cache more than the stock ones. */
static bool headers_sound(const uint8_t *p, const uint8_t *end)
{
	while (p < end) {
		const uint8_t *limit = end - p < 32 ? end : p + 32, *q = p;
		while (q < limit && *q != ':' && *q != '\r' && *q != '\n' && *q != 0)
			q++;
		if (q == limit || *q != ':')
			return false;
		if (*p == ' ' || *p == '\t')
			return false;
		do {
			q = memchr(q, '\n', (size_t)(end - q));
			if (!q)
				return false;
			q++;
		} while (q < end && (*q == ' ' || *q == '\t'));
		if (q[-2] != '\r')
			return false;
		p = q;
	}
	return true;
}

/* Empty, or ended by an address (">") or a group (";"). */
static bool addresses_sound(const uint8_t *data, uint32_t length)
{
	return length == 0 || ((data[length - 1] == '>' || data[length - 1] == ';') && !memchr(data, 0, length));
}

bool cache_record_sound(const struct cache_record *record, uint32_t cache_version, const char **reason)
{
#define ITEM(i) record->item[i].data, record->item[i].data + record->item[i].length
	*reason = "SECTION is not that of a message";
	uint32_t version = cache_version <= NEWEST_CACHE_VERSION ? cache_version : NEWEST_CACHE_VERSION;
	const uint8_t *section = record->item[CACHE_SECTION].data;
	uint32_t length = record->item[CACHE_SECTION].length;
	/* A version that no release has may be garbage beside a 2.3 record (§3.7). */
	if (!section_sound(section, length, version) && (cache_version == version || !section_sound(section, length, 0)))
		return false;
	*reason = "ENVELOPE does not parse";
	if (!envelope_sound(ITEM(CACHE_ENVELOPE)))
		return false;
	*reason = "BODYSTRUCTURE is not a balanced list";
	if (!body_sound(ITEM(CACHE_BODYSTRUCTURE)))
		return false;
	*reason = "BODY is not a balanced list";
	if (!body_sound(ITEM(CACHE_BODY)))
		return false;
	*reason = "HEADERS does not split into fields";
	if (!headers_sound(ITEM(CACHE_HEADERS)))
		return false;
	*reason = "FROM, TO, CC or BCC is not a list of addresses";
	for (int i = CACHE_FROM; i <= CACHE_BCC; i++)
		if (!addresses_sound(record->item[i].data, record->item[i].length))
			return false;
	*reason = "SUBJECT is not one string";
	const uint8_t *end = record->item[CACHE_SUBJECT].data + record->item[CACHE_SUBJECT].length;
	if (skip_nstring(record->item[CACHE_SUBJECT].data, end) != end)
		return false;
	*reason = "";
	return true;
}

/* ---- Facts */

static bool is_alpha(uint8_t c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

static bool is_digit(uint8_t c)
{
	return c >= '0' && c <= '9';
}

/* White space and comments as parse.md §8 reads them; NULL at the end. */
static const uint8_t *skip_cfws(const uint8_t *p, const uint8_t *end)
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

/* The one or two digits, or three letters, that parse.md §10 expects. */
static const uint8_t *read_month(const uint8_t *p, const uint8_t *end, int *month)
{
	static const char names[] = "janfebmaraprmayjunjulaugsepoctnovdec";
	if (!p || end - p < 3 || !is_alpha(p[0]) || !is_alpha(p[1]) || !is_alpha(p[2]))
		return NULL;
	for (int m = 0; m < 12; m++) {
		const char *name = names + 3 * m;
		if ((p[0] | 0x20) == name[0] && (p[1] | 0x20) == name[1] && (p[2] | 0x20) == name[2]) {
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

static bool starts(const uint8_t *data, uint32_t length, const char *with)
{
	size_t n = strlen(with);
	return length >= n && memcmp(data, with, n) == 0;
}

static bool ends(const uint8_t *data, uint32_t length, const char *with)
{
	size_t n = strlen(with);
	return length >= n && memcmp(data + length - n, with, n) == 0;
}

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
	/* A part that came by BINARY APPEND was made BASE64, its lines counted
	 * otherwise (parse.md §7). A multipart without parts poses as an empty text
	 * (§3.4), but the index has the lines it really has. */
	if (starts(body, body_length, "(\"TEXT\" ") || starts(body, body_length, "(\"MESSAGE\" \"RFC822\" "))
		facts->has_lines = !holds(body, body_length, "\"BASE64\"") && !ends(body, body_length, " 0 0)") &&
				   read_last_number(body, body_length, &facts->content_lines);
	if (read_nstring(envelope + 1, envelope + record->item[CACHE_ENVELOPE].length, &text, &length) && text)
		facts->has_date = read_date(text, text + length, &facts->date_noon);
}

bool cache_record_size_may_differ(const struct cache_record *record)
{
	if (holds(record->item[CACHE_BODY].data, record->item[CACHE_BODY].length, "\"RFC822\""))
		return true;
	const uint8_t *p = record->item[CACHE_SECTION].data, *end = p + record->item[CACHE_SECTION].length;
	while (end - p >= 4) {
		uint32_t rows = get_u32(p);
		for (p += 4; rows && end - p >= ROW_2X; rows--, p += ROW_2X)
			if (get_u32(p + 4) != UINT32_MAX && get_u32(p) + get_u32(p + 4) != get_u32(p + 8))
				return true;
	}
	return false;
}
