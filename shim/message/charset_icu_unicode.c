/* ICU's converters of the Unicode encodings: records-3x.md §6.5. They differ
 * from the servers' own utf-8 in what an error is. */
#include <string.h>

#include "message/charset_bits.h"
#include "message/charset_icu.h"

enum { FFFD = 0xfffd };

/* The second bytes that a lead byte of UTF-8 allows. */
static bool second_ok(bool cesu, uint8_t lead, uint8_t c)
{
	uint8_t low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
	uint8_t high = lead == 0xed && !cesu ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
	return c >= low && c <= high;
}

/* One U+FFFD for each longest prefix of a character. */
static void utf8(bool cesu, const uint8_t *p, size_t len, struct charset_stream *stream)
{
	for (size_t i = 0; i < len;) {
		uint8_t lead = p[i++];
		size_t more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
		if ((lead >= 0x80 && lead < 0xc2) || lead > 0xf4) {
			charset_stream_unit(stream, FFFD);
			continue;
		}
		uint32_t u = more ? lead & (0x3fu >> more) : lead;
		size_t got = 0;
		while (got < more && i < len && (got ? (p[i] & 0xc0) == 0x80 : second_ok(cesu, lead, p[i]))) {
			u = u << 6 | (p[i++] & 0x3f);
			got++;
		}
		if (got < more || (cesu && more == 3))
			charset_stream_unit(stream, FFFD);
		else if (u > 0xffff)
			charset_put(stream->sink, u);
		else
			charset_stream_unit(stream, (uint16_t)u);
	}
}

static uint16_t unit_at(const uint8_t *p, bool little)
{
	return little ? (uint16_t)(p[1] << 8 | p[0]) : (uint16_t)(p[0] << 8 | p[1]);
}

static void utf16(unsigned variant, const uint8_t *p, size_t len, struct charset_stream *stream)
{
	bool little = variant == UTF_LE || variant == UTF_LE_BOM;
	uint16_t first = len > 1 ? unit_at(p, false) : 0;
	if (variant == UTF_BOM || variant == UTF_BOM_ONLY) {
		if (first == 0xfeff || first == 0xfffe) {
			little = first == 0xfffe;
			p += 2;
			len -= 2;
		} else if (variant == UTF_BOM_ONLY && len > 1) {
			charset_put(stream->sink, FFFD);
			p += 2;
			len -= 2;
		}
	} else if (variant >= UTF_BE_BOM && first == (little ? 0xfffe : 0xfeff)) {
		p += 2;
		len -= 2;
	}
	while (len > 1) {
		uint16_t unit = unit_at(p, little);
		p += 2;
		len -= 2;
		if ((unit & 0xf800) != 0xd800) {
			charset_put(stream->sink, unit);
			continue;
		}
		if (unit < 0xdc00 && len > 1) {
			uint16_t trail = unit_at(p, little);
			if ((trail & 0xfc00) == 0xdc00) {
				charset_put(stream->sink, 0x10000 + ((unit - 0xd800u) << 10) + (trail - 0xdc00u));
				p += 2;
				len -= 2;
				continue;
			}
		} else if (unit < 0xdc00) {
			len = 0; /* cut off: one error for what there is */
		}
		charset_put(stream->sink, FFFD);
	}
	if (len)
		charset_put(stream->sink, FFFD);
}

static void utf32(unsigned variant, const uint8_t *p, size_t len, struct charset_stream *stream)
{
	bool little = variant == UTF_LE;
	if (variant == UTF_BOM && len > 3 && (!memcmp(p, "\0\0\xfe\xff", 4) || !memcmp(p, "\xff\xfe\0\0", 4))) {
		little = p[0] == 0xff;
		p += 4;
		len -= 4;
	}
	for (; len > 3; p += 4, len -= 4) {
		uint32_t high = unit_at(little ? p + 2 : p, little), u = high << 16 | unit_at(little ? p : p + 2, little);
		charset_put(stream->sink, u > 0x10ffff || (u & 0xfffff800) == 0xd800 ? FFFD : u);
	}
	if (len)
		charset_put(stream->sink, FFFD);
}

/* What stands for itself in UTF-7, or at least is not an error there. */
static bool legal_utf7(uint8_t c)
{
	return (c >= 0x20 && c <= 0x7d && c != '\\') || c == '\t' || c == '\n' || c == '\r';
}

/* Ends of base64 runs: an incomplete unit is one error for what it consists
 * of; the byte that ended the run is looked at again outside. */
static void utf7(const uint8_t *p, size_t len, struct charset_stream *stream)
{
	bool base64 = false, fresh = false; /* fresh: just after the '+' */
	uint32_t code = 0;
	unsigned bits = 0;
	for (size_t i = 0; i < len; i++) {
		uint8_t c = p[i];
		if (!base64) {
			if (c == '+') {
				base64 = fresh = true;
				code = bits = 0;
			} else {
				charset_stream_unit(stream, legal_utf7(c) ? c : FFFD);
			}
			continue;
		}
		int value = charset_base64[c];
		if (value >= 0) {
			fresh = false;
			code = (code << 6 | (uint32_t)value) & 0x3fffff;
			if ((bits += 6) >= 16) {
				charset_stream_unit(stream, (uint16_t)(code >> (bits -= 16)));
				code &= (1u << bits) - 1;
			}
			continue;
		}
		base64 = false;
		if (c == '-') {
			if (fresh)
				charset_stream_unit(stream, '+');
			else if (code)
				charset_stream_unit(stream, FFFD);
		} else if (fresh || code) {
			charset_stream_unit(stream, FFFD);
			i--;
		} else if (!legal_utf7(c)) {
			charset_stream_unit(stream, FFFD);
		} else {
			i--;
		}
	}
	if (base64 && code)
		charset_stream_unit(stream, FFFD);
}

/* Modified UTF-7 of mailbox names: stricter. Whatever is wrong in a base64 run
 * is one error up to and with the byte that shows it. */
static void imap(const uint8_t *p, size_t len, struct charset_stream *stream)
{
	enum { DIRECT = -2, FRESH = -1 /* just after the '&' */ };
	int digits = DIRECT; /* of a group of eight */
	uint32_t code = 0;
	for (size_t i = 0; i < len; i++) {
		uint8_t c = p[i];
		bool printable = c >= 0x20 && c <= 0x7e;
		if (digits == DIRECT) {
			if (c == '&')
				digits = FRESH;
			else
				charset_stream_unit(stream, printable ? c : FFFD);
			continue;
		}
		int value = c == ',' ? 63 : c == '/' ? -1 : charset_base64[c];
		bool wrong = value < 0 && c != '-';
		if (value >= 0) {
			if (digits < 0)
				digits = 0;
			if (digits == 0)
				code = 0;
			code = code << 6 | (uint32_t)value;
			digits++;
			if (digits == 3 || digits == 6 || digits == 8) {
				unsigned rest = digits == 3 ? 2 : digits == 6 ? 4 : 0;
				uint16_t unit = (uint16_t)(code >> rest);
				wrong = unit >= 0x20 && unit <= 0x7e; /* should have been direct */
				if (!wrong)
					charset_stream_unit(stream, unit);
				code &= (1u << rest) - 1;
				digits &= 7;
			}
		} else if (c == '-') {
			if (digits == FRESH)
				charset_stream_unit(stream, '&');
			else
				wrong = code || (digits != 0 && digits != 3 && digits != 6);
			digits = DIRECT;
		}
		if (wrong) {
			charset_stream_unit(stream, FFFD);
			digits = DIRECT;
		}
	}
	if (digits != DIRECT)
		charset_stream_unit(stream, FFFD);
}

void charset_icu_unicode(const struct charset_icu *converter, const uint8_t *p, size_t len,
                         struct charset_stream *stream)
{
	switch (converter->kind) {
	case ICU_UTF8:
	case ICU_CESU8:
		utf8(converter->kind == ICU_CESU8, p, len, stream);
		break;
	case ICU_UTF16:
		utf16(converter->variant, p, len, stream);
		break;
	case ICU_UTF32:
		utf32(converter->variant, p, len, stream);
		break;
	case ICU_UTF7:
		utf7(p, len, stream);
		break;
	case ICU_IMAP:
		imap(p, len, stream);
		break;
	}
}
