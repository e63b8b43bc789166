/* ICU's converters: single-byte, double-byte, EUC-JP, GB 18030. */
#include "message/charset_icu.h"

#include <string.h>

#include "message/charset_cells.h"

enum { FFFD = 0xfffd, SUB = 0x1a };

void charset_stream_unit(struct charset_stream *stream, uint16_t unit)
{
	bool trail = (unit & 0xfc00) == 0xdc00;
	if (stream->half) {
		uint32_t lead = stream->half;
		stream->half = 0;
		if (trail && (lead & 0xfc00) == 0xd800) {
			charset_put(stream->sink, 0x10000 + ((lead - 0xd800) << 10) + (unit - 0xdc00u));
			return;
		}
		charset_put(stream->sink, lead); /* alone: becomes U+FFFD */
	}
	if ((unit & 0xf800) == 0xd800)
		stream->half = unit;
	else
		charset_put(stream->sink, unit);
}

static void put_cell(struct charset_stream *stream, uint16_t cell)
{
	bool wide = cell >= CELL_SIDE && cell < CELL_SIDE_END;
	charset_put(stream->sink, wide ? charset_wide[cell - CELL_SIDE] : cell);
}

static void put_illegal(const struct charset_icu *converter, struct charset_stream *stream)
{
	charset_put(stream->sink, converter->sub1 ? SUB : FFFD);
}

static uint16_t pair(int set, uint8_t lead, uint8_t second)
{
	const struct charset_row *row = charset_lead_row(&charset_doubles[set], lead);
	return row ? charset_pair_cell(row, second) : (uint16_t)CELL_NONE;
}

static bool is_second(const struct charset_icu *converter, uint8_t c)
{
	return charset_seconds[converter->seconds][c / 8] >> c % 8 & 1;
}

static uint16_t single(const struct charset_icu *converter, uint8_t c)
{
	return charset_single_cell(converter->low, converter->high, c);
}

/* The rule of icu-tables.md, "Double-byte". Returns the bytes consumed. */
static size_t one_pair(const struct charset_icu *converter, const uint8_t *p, size_t len,
                       struct charset_stream *stream)
{
	if (len < 2 || !is_second(converter, p[1])) {
		put_illegal(converter, stream);
		return 1;
	}
	uint16_t cell = pair(converter->pairs, p[0], p[1]);
	put_cell(stream, cell == CELL_NONE ? (uint16_t)FFFD : cell);
	return 2;
}

/* icu-tables.md, "Three- and four-byte forms", euc-jp; but behind 8F only
 * A1-FE are what that page calls T: ICU takes A0 and FF for the end. */
static size_t one_euc_jp(const struct charset_icu *converter, const uint8_t *p, size_t len,
                         struct charset_stream *stream)
{
	if (p[0] != 0x8f && (p[0] != 0x8e || len < 2 || p[1] <= 0xe4 || p[1] == 0xff))
		return one_pair(converter, p, len, stream);
	if (p[0] == 0x8e || len < 2 || !is_second(converter, p[1])) {
		put_illegal(converter, stream);
		return 1;
	}
	bool xx = p[1] >= 0xa1 && p[1] <= 0xfe, yy = len > 2 && p[2] >= 0xa1 && p[2] <= 0xfe;
	if (xx && len > 2 && !yy) {
		put_illegal(converter, stream);
		return 1;
	}
	uint16_t cell = xx && yy ? pair(converter->triples, p[1], p[2]) : (uint16_t)CELL_NONE;
	put_cell(stream, cell == CELL_NONE ? (uint16_t)FFFD : cell);
	return xx && yy ? 3 : 2;
}

/* The BMP code points of the four-byte codes. */
static uint32_t gb_run(uint32_t number)
{
	size_t low = 0, high = charset_gb_runs_count;
	while (low < high) {
		size_t mid = (low + high) / 2;
		const struct charset_gb_run *run = &charset_gb_runs[mid];
		if (number < run->number)
			high = mid;
		else if (number - run->number >= run->count)
			low = mid + 1;
		else
			return run->code + (number - run->number);
	}
	return FFFD;
}

static bool digit(uint8_t c)
{
	return c >= 0x30 && c <= 0x39;
}

/* icu-tables.md, "Three- and four-byte forms", gb18030. */
static size_t one_gb18030(const struct charset_icu *converter, const uint8_t *p, size_t len,
                          struct charset_stream *stream)
{
	if (len < 2 || !digit(p[1]))
		return one_pair(converter, p, len, stream);
	if ((len > 2 && (p[2] < 0x81 || p[2] > 0xfe)) || (len > 3 && !digit(p[3]))) {
		put_cell(stream, FFFD);
		return 1;
	}
	if (len < 4) {
		put_cell(stream, FFFD);
		return len;
	}
	uint32_t number = (((p[0] - 0x81u) * 10 + (p[1] - 0x30u)) * 126 + (p[2] - 0x81u)) * 10 + (p[3] - 0x30u);
	uint32_t plane1 = 15 * 12600; /* 90308130 */
	uint32_t u = number < 39420 ? gb_run(number) : number >= plane1 ? number - plane1 + 0x10000 : FFFD;
	charset_put(stream->sink, u > 0x10ffff ? FFFD : u);
	return 4;
}

static void multibyte(const struct charset_icu *converter, const uint8_t *p, size_t len, struct charset_stream *stream)
{
	while (len) {
		uint16_t cell = single(converter, *p);
		size_t used = 1;
		if (cell != CELL_LEAD)
			put_cell(stream, cell);
		else if (converter->kind == ICU_PAIRS)
			used = one_pair(converter, p, len, stream);
		else if (converter->kind == ICU_EUC_JP)
			used = one_euc_jp(converter, p, len, stream);
		else
			used = one_gb18030(converter, p, len, stream);
		p += used;
		len -= used;
	}
}

static void pairs_only(const struct charset_icu *converter, const uint8_t *p, size_t len, struct charset_stream *stream)
{
	while (len > 1) {
		uint16_t cell = pair(converter->pairs, p[0], p[1]);
		put_cell(stream, cell == CELL_NONE ? (uint16_t)FFFD : cell);
		/* after a byte that begins nothing, one that may is looked at again */
		size_t used = !is_second(converter, p[0]) && is_second(converter, p[1]) ? 1 : 2;
		p += used;
		len -= used;
	}
	if (len)
		put_cell(stream, FFFD);
}

/* Single bytes, and a few pairs that begin with a byte that is a character too. */
static void gsm(const struct charset_icu *converter, const uint8_t *p, size_t len, struct charset_stream *stream)
{
	for (size_t i = 0; i < len; i++) {
		uint16_t cell = i + 1 < len ? pair(converter->pairs, p[i], p[i + 1]) : (uint16_t)CELL_NONE;
		if (cell == CELL_NONE)
			cell = single(converter, p[i]);
		else
			i++;
		put_cell(stream, cell);
	}
}

void charset_icu_decode(const struct charset_icu *converter, const struct icu *host, const uint8_t *bytes, size_t len,
                        struct charset_stream *stream)
{
	switch ((enum charset_icu_kind)converter->kind) {
	case ICU_UNKNOWN:
		if (host)
			charset_icu_host(converter, host, bytes, len, stream);
		else
			charset_put(stream->sink, FFFD);
		break;
	case ICU_SINGLE:
		for (size_t i = 0; i < len; i++)
			put_cell(stream, single(converter, bytes[i]));
		break;
	case ICU_GSM:
		gsm(converter, bytes, len, stream);
		break;
	case ICU_PAIRS:
	case ICU_EUC_JP:
		multibyte(converter, bytes, len, stream);
		break;
	case ICU_GB18030:
		/* Byte 80 and a few codes changed after ICU 72: records-3x.md §6.6 */
		if (host && host->release > 72)
			charset_icu_host(converter, host, bytes, len, stream);
		else
			multibyte(converter, bytes, len, stream);
		break;
	case ICU_DBCS:
		pairs_only(converter, bytes, len, stream);
		break;
	case ICU_UTF7:
	case ICU_IMAP:
	case ICU_UTF8:
	case ICU_CESU8:
	case ICU_UTF16:
	case ICU_UTF32:
		charset_icu_unicode(converter, bytes, len, stream);
		break;
	case ICU_ISO2022JP:
	case ICU_ISO2022KR:
	case ICU_HZ:
		charset_icu_iso2022(converter, bytes, len, stream);
		break;
	}
}

bool charset_icu_here(const struct charset_icu *converter, const struct icu *host)
{
	return host || converter->kind != ICU_UNKNOWN;
}
