/* See cache_rebuild.h: parse, write ten items, work out the facts. */
#include "cache_rebuild.h"

#include "crc32.h"
#include "message/byte_class.h"
#include "message/date.h"
#include "message/item.h"
#include "message/sha1.h"

enum {
	FOLD_BUDGET = 4 * 1024 * 1024,  /* comparisons while folding RFC 2231 parameters */
	HASH_ALLOWANCE = 16 * 1024 * 1024,
	DAY = 86400
};

const struct rebuild_limits rebuild_limits_default = {
	.max_message = UINT32_MAX,
	.max_parts = 100000,
	.max_depth = 10000,
	.max_hash_factor = 64,
	.max_header_lines = 1000,
	.boundary_limit = 1000,
};

const char *rebuild_status_text(enum rebuild_status status)
{
	static const char *const text[REBUILD_STATUS_COUNT] = {
		[REBUILD_OK] = "ok",
		[REBUILD_EMPTY] = "an empty message",
		[REBUILD_TOO_LARGE] = "message too large",
		[REBUILD_TOO_DEEP] = "parts nested too deep",
		[REBUILD_TOO_MANY] = "too many parts",
		[REBUILD_TOO_COSTLY] = "too much work for its size",
		[REBUILD_NO_RECORD] = "the server dies on this message",
		[REBUILD_NO_MEMORY] = "out of memory",
	};
	return (unsigned)status < REBUILD_STATUS_COUNT ? text[status] : "unknown status";
}

/* formats.md §3.6, quirk: what a second delivery finds in the parsed message. */
static bool lower_addresses(struct parse *p, struct envelope *envelope)
{
	static const enum address_field fields[] = {ADDRESS_FROM, ADDRESS_TO, ADDRESS_CC, ADDRESS_BCC};
	for (size_t f = 0; f < sizeof fields / sizeof *fields; f++) {
		for (struct address *address = envelope->list[fields[f]]; address; address = address->next) {
			struct text *texts[] = {&address->route, &address->mailbox, &address->domain};
			/* Group names keep their case: they pass through SF. */
			for (size_t t = 0; address->domain.bytes && t < sizeof texts / sizeof *texts; t++) {
				if (!texts[t]->len)
					continue;
				uint8_t *lower = parse_alloc(p, texts[t]->len);
				if (!lower)
					return false;
				for (size_t i = 0; i < texts[t]->len; i++)
					lower[i] = byte_lower(texts[t]->bytes[i]);
				texts[t]->bytes = lower;
			}
		}
	}
	return true;
}

static void write_items(struct output *out, struct parse *p, const struct entity *top)
{
	const struct envelope *envelope = top->envelope;
	size_t item = item_begin(out);
	item_envelope(out, envelope);
	item_end(out, item);
	for (int extended = 1; extended >= 0; extended--) {
		item = item_begin(out);
		item_body(out, p, top, extended);
		item_end(out, item);
	}
	item = item_begin(out);
	item_section(out, p, top);
	item_end(out, item);
	item = item_begin(out);
	item_headers(out, p);
	item_end(out, item);
	static const enum address_field searched[] = {ADDRESS_FROM, ADDRESS_TO, ADDRESS_CC, ADDRESS_BCC};
	for (size_t i = 0; i < sizeof searched / sizeof *searched; i++) {
		item = item_begin(out);
		item_addresses(out, p, envelope->list[searched[i]]);
		item_end(out, item);
	}
	item = item_begin(out);
	item_subject(out, p, envelope->subject);
	item_end(out, item);
	if (out->failed)
		parse_fail(p, REBUILD_NO_MEMORY);
}

static int64_t to_utc(const struct rebuild_limits *limits, int64_t local)
{
	return local - (limits->zone_offset ? limits->zone_offset(limits->zone_context, local) : 0);
}

/* parse.md §10, records-3x.md §7. */
static void set_dates(struct rebuild_result *result, const struct parse *p, struct text value)
{
	const struct rebuild_limits *limits = p->limits;
	struct message_date date = date_parse(p->version, value);
	int64_t sentdate = date.has_day ? to_utc(limits, date.local) : 0;
	/* The append takes 0 for "not known". */
	result->sentdate_sound = sentdate > 0;
	if (result->sentdate_sound) {
		result->sentdate = sentdate;
	} else if (!p->version->date_at_midnight) {
		result->sentdate = limits->appended;
	} else {
		int64_t offset = limits->zone_offset ? limits->zone_offset(limits->zone_context, limits->appended) : 0;
		int64_t local = limits->appended + offset;
		result->sentdate = to_utc(limits, local - (local % DAY + DAY) % DAY);
	}
	if (p->version->date_at_midnight)
		result->gmtime = date.has_time && date.gmtime != 0 ? date.gmtime : limits->appended;
	/* The index has 32 bits. */
	result->sentdate = (uint32_t)result->sentdate;
	result->gmtime = (uint32_t)result->gmtime;
}

static void set_facts(struct rebuild_result *result, const struct parse *p, const struct entity *top)
{
	result->size = (uint32_t)(p->version->size_of_file ? (int64_t)p->length : top->header_size + top->content_size);
	result->header_size = (uint32_t)top->header_size;
	result->content_offset = (uint32_t)top->content_offset;
	result->content_lines = (uint32_t)top->content_lines;
	result->cache_version = p->version->cache_version;
	set_dates(result, p, top->envelope->date);
	if (p->version->cache_has_crc)
		result->cache_crc32 = crc32_update(0, result->record, result->length);
	if (p->limits->want_guid) {
		struct sha1 sha1;
		sha1_start(&sha1);
		sha1_more(&sha1, p->data, p->length);
		sha1_end(&sha1, result->guid);
	}
}

enum rebuild_status rebuild_record(const struct rebuild_version *version, const uint8_t *message, size_t length, const struct rebuild_limits *limits, struct arena *arena, struct rebuild_result *result)
{
	*result = (struct rebuild_result){0};
	if (!length)
		return REBUILD_EMPTY;
	if (length > limits->max_message || length > UINT32_MAX)
		return REBUILD_TOO_LARGE;
	struct parse p = {
		.version = version,
		.limits = limits,
		.arena = arena,
		.charset = *version->charset,
		.data = message,
		.length = length,
		.header_room = 1000,
		.fold_budget = FOLD_BUDGET,
		.hash_budget = (uint64_t)length * limits->max_hash_factor + HASH_ALLOWANCE,
		.boundaries = {
			.arena = arena,
			.bounded = version->bounded_lines,
			.strict = limits->rfc2046_strict,
			.budget = (uint64_t)length * 16 + FOLD_BUDGET,
		},
	};
	p.charset.utf8_headers = limits->rfc2047_utf8;
	p.charset.icu = limits->icu;
	struct entity *top = entity_parse(&p);
	if (!top)
		return p.status;
	if (limits->second_delivery && version->second_delivery_lower && !lower_addresses(&p, top->envelope))
		return p.status;
	struct output out = {.arena = arena};
	output_room(&out, p.cached_bytes + 3000);
	write_items(&out, &p, top);
	if (p.status != REBUILD_OK)
		return p.status;
	result->record = out.bytes;
	result->length = out.len;
	result->exact = !p.inexact;
	set_facts(result, &p, top);
	return REBUILD_OK;
}
