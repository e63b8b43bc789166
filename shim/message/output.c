/* See output.h. */
#include "message/output.h"

#include "bytes.h"
#include "message/byte_class.h"

enum { QUOTED_MAX = 1023 };

bool output_room(struct output *out, size_t more)
{
	if (out->failed)
		return false;
	size_t room = out->room * 2 > out->len + more ? out->room * 2 : out->len + more + 1024;
	uint8_t *grown = arena_grow(out->arena, out->bytes, out->len, room);
	if (!grown) {
		out->failed = true;
		return false;
	}
	out->bytes = grown;
	out->room = room;
	return true;
}

void put_word(struct output *out, uint32_t word)
{
	uint8_t bytes[4];
	put_u32(bytes, word);
	put_bytes(out, bytes, sizeof bytes);
}

void put_decimal(struct output *out, uint64_t n)
{
	uint8_t digits[20];
	size_t at = sizeof digits;
	do
		digits[--at] = (uint8_t)('0' + n % 10);
	while (n /= 10);
	put_bytes(out, digits + at, sizeof digits - at);
}

typedef uint8_t vector __attribute__((vector_size(16)));

/* BYTE_LITERAL for 16 bytes at once: most of a record passes through here. */
static inline bool vector_has_literal(const uint8_t *p)
{
	vector v;
	uint64_t half[2];
	memcpy(&v, p, sizeof v);
	const vector zero = {0};
	vector hit = (vector)(v == (zero + '\r')) | (vector)(v == (zero + '\n')) | (vector)(v == (zero + '"')) |
	             (vector)(v == (zero + '%')) | (vector)(v == (zero + '\\')) | (v & (zero + 0x80));
	memcpy(half, &hit, sizeof half);
	return (half[0] | half[1]) != 0;
}

static bool is_quotable(struct text text)
{
	const uint8_t *p = text.bytes, *end = p + text.len;
	if (text.len > QUOTED_MAX)
		return false;
	if (text.len < sizeof(vector)) {
		while (p < end && !byte_is(*p, BYTE_LITERAL))
			p++;
		return p == end;
	}
	for (; (size_t)(end - p) > sizeof(vector); p += sizeof(vector))
		if (vector_has_literal(p))
			return false;
	return !vector_has_literal(end - sizeof(vector));
}

void put_nstring(struct output *out, struct text text)
{
	if (!text.bytes) {
		PUT(out, "NIL");
	} else if (is_quotable(text)) {
		if (out->room - out->len < text.len + 2 && !output_room(out, text.len + 2))
			return;
		uint8_t *p = out->bytes + out->len;
		p[0] = '"';
		memcpy(p + 1, text.bytes, text.len);
		p[text.len + 1] = '"';
		out->len += text.len + 2;
	} else {
		put_byte(out, '{');
		put_decimal(out, text.len);
		PUT(out, "}\r\n");
		put_text(out, text);
	}
}

void put_lower(struct output *out, struct text text)
{
	if (out->room - out->len < text.len && !output_room(out, text.len))
		return;
	for (size_t i = 0; i < text.len; i++)
		out->bytes[out->len + i] = byte_lower(text.bytes[i]);
	out->len += text.len;
}

size_t item_begin(struct output *out)
{
	put_word(out, 0);
	return out->len;
}

void item_end(struct output *out, size_t begin)
{
	static const uint8_t padding[3];
	if (out->failed)
		return;
	size_t len = out->len - begin;
	put_u32(out->bytes + begin - 4, (uint32_t)len);
	put_bytes(out, padding, -len & 3);
}
