/* See content.h. */
#include "message/content.h"

#include <string.h>

#include "bytes.h"
#include "crc32.h"
#include "message/charset.h"
#include "message/charset_transfer.h"
#include "message/line_scan.h"
#include "message/sha1.h"

/* parse.md §7: the delimiter line at p->cur, `len` bytes, ends the content. */
static void take_delimiter(const struct parse *p, struct entity *e, size_t len)
{
	e->boundary_size = (int64_t)len;
	e->boundary_lines++;
	if (e->content_lines) {
		e->content_lines--;
		e->boundary_lines++;
	}
	if (p->version->delimiter_needs_crlf ? e->content_size > 1 : e->content_size != 0) {
		e->content_size -= 2;
		e->boundary_size += 2;
	}
}

static bool read_lines(struct parse *p, struct entity *e)
{
	const uint8_t *start = p->data + p->cur, *end = p->data + p->length, *line = start;
	if (!p->boundaries.count) {
		e->content_size += end - start;
		e->content_lines += line_scan_count(start, end);
		p->cur = p->length;
		return true;
	}
	bool dashes = end - line >= 2 && line[0] == '-' && line[1] == '-';
	while (line < end) {
		if (!dashes) {
			line = line_scan_dashes(line, end, &e->content_lines);
			dashes = true;
			continue;
		}
		const uint8_t *lf = memchr(line, '\n', (size_t)(end - line));
		const uint8_t *next = lf ? lf + 1 : end;
		size_t len = (size_t)(next - line);
		if (boundary_test(&p->boundaries, line, len, (size_t)(end - next))) {
			if (p->boundaries.exhausted)
				return parse_fail(p, REBUILD_TOO_COSTLY);
			e->content_size += line - start;
			p->cur = (size_t)(next - p->data);
			take_delimiter(p, e, len);
			return true;
		}
		e->content_lines += lf != NULL;
		line = next;
		dashes = end - line >= 2 && line[0] == '-' && line[1] == '-';
	}
	e->content_size += end - start;
	p->cur = p->length;
	return true;
}

bool content_read(struct parse *p, struct entity *e)
{
	size_t start = p->cur;
	return read_lines(p, e) && content_hash(p, e, start);
}

/* The server would hash 4 GiB and dies: records-3x.md §2.3. */
static bool server_dies(const struct parse *p, const struct entity *e)
{
	return p->version->section_names && e->content_size < 0;
}

bool content_skip(struct parse *p, struct entity *e)
{
	if (!read_lines(p, e))
		return false;
	return !server_dies(p, e) || parse_fail(p, REBUILD_NO_RECORD);
}

enum { PIECE = 1024, PAGE = 4096 };

struct decoder {
	int encoding; /* entity_encoding() */
	struct transfer_qp qp;
	struct transfer_base64 base64;
	struct sha1 sha1;
};

static void hash_more(struct decoder *d, const uint8_t *bytes, size_t len)
{
	uint8_t out[TRANSFER_LINE + 2 * PIECE];
	if (d->encoding == 0)
		sha1_more(&d->sha1, bytes, len);
	else
		for (size_t at = 0; at < len; at += PIECE) {
			size_t piece = len - at < PIECE ? len - at : PIECE;
			size_t n = d->encoding == 1 ? transfer_qp(&d->qp, bytes + at, piece, out) : transfer_base64(&d->base64, bytes + at, piece, out);
			sha1_more(&d->sha1, out, n);
		}
}

/* SHA-1 of the bytes, and of `nuls` NULs behind them, with their transfer
 * encoding undone; the number of what that gave mod 2^32. */
static uint32_t hash_decoded(const struct parse *p, int encoding, const uint8_t *bytes, size_t len, size_t nuls, uint8_t guid[SHA1_SIZE])
{
	static const uint8_t nothing[PAGE];
	struct decoder d = {.encoding = encoding, .base64 = {.pad_resets = p->charset.pad_resets}};
	uint8_t rest[TRANSFER_LINE + 2];
	sha1_start(&d.sha1);
	hash_more(&d, bytes, len);
	for (size_t n; nuls; nuls -= n) {
		n = nuls < sizeof nothing ? nuls : sizeof nothing;
		hash_more(&d, nothing, n);
	}
	if (encoding == 1)
		sha1_more(&d.sha1, rest, transfer_qp_end(&d.qp, rest));
	uint64_t decoded = d.sha1.length;
	sha1_end(&d.sha1, guid);
	return (uint32_t)decoded;
}

/* A size can run over the end of the data, by a header that its delimiter
 * erased (header.c). The server hashes what it finds there: NULs up to the end
 * of the page, then what happens to be mapped behind it, or it dies. Seen on a
 * real 3.6.1. */
static bool known_behind_the_end(const struct parse *p, size_t beyond)
{
	return beyond <= (PAGE - p->length % PAGE) % PAGE;
}

/* Before 3.1.5: records-3x.md §3.4. The last word is stored in the order of
 * the host; servers are taken to be little-endian. */
static bool permute(struct parse *p, const struct entity *e, uint8_t guid[SHA1_SIZE])
{
	struct text name;
	if (!entity_charset(p, e->mime, &name))
		return false;
	uint32_t crc = crc32_update(0, e->mime->type.bytes, e->mime->type.len);
	crc = crc32_update(crc, e->mime->subtype.bytes, e->mime->subtype.len);
	if (name.bytes)
		crc = crc32_update(crc, name.bytes, name.len);
	uint32_t word = get_u32(guid + 16) ^ crc;
	for (int i = 0; i < 4; i++)
		guid[16 + i] = (uint8_t)(word >> 8 * i);
	return true;
}

bool content_hash(struct parse *p, struct entity *e, size_t start)
{
	if (!p->version->section_names)
		return true;
	int encoding = entity_encoding(p->version, e->mime);
	if (encoding == 255)
		return true;
	if (server_dies(p, e))
		return parse_fail(p, REBUILD_NO_RECORD);
	size_t len = p->length - start, nuls = 0;
	if ((uint64_t)e->content_size <= len)
		len = (size_t)e->content_size;
	else
		nuls = (size_t)e->content_size - len;
	p->inexact |= !known_behind_the_end(p, nuls);
	if (len + nuls > p->hash_budget)
		return parse_fail(p, REBUILD_TOO_COSTLY);
	p->hash_budget -= len + nuls;
	struct content_hash *hash = parse_alloc(p, sizeof *hash);
	if (!hash)
		return false;
	hash->decoded = hash_decoded(p, encoding, p->data + start, len, nuls, hash->guid);
	e->hash = hash;
	return !p->version->permuted_guid || permute(p, e, hash->guid);
}
