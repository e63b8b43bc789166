/* Records to verdicts (design §4), cheapest question first. Split layout:
 * offset, framing, contents, then the identity relations of protocols.md §7.
 * Unified: the record's own CRC, offset, framing, cache CRC. Pure. */
#include "cache_validate.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "crc32.h"

const char *verdict_name(enum verdict verdict)
{
	static const char *const names[VERDICT_COUNT] = {
		[VERDICT_OK] = "ok",
		[VERDICT_ZERO_OFFSET] = "zero_offset",
		[VERDICT_MISALIGNED] = "misaligned",
		[VERDICT_OUT_OF_RANGE] = "out_of_range",
		[VERDICT_UNPARSABLE] = "unparsable",
		[VERDICT_WRONG_MESSAGE] = "wrong_message",
		[VERDICT_CRC_MISMATCH] = "crc_mismatch",
		[VERDICT_RECORD_CRC] = "record_crc",
		[VERDICT_MESSAGE_MISSING] = "message_missing",
	};
	return (unsigned int)verdict < VERDICT_COUNT ? names[verdict] : "unknown";
}

/* Always false: "this record is not ok". */
__attribute__((format(printf, 3, 4)))
static bool accuse(struct validation *result, enum verdict verdict, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	vsnprintf(result->detail, sizeof result->detail, format, arguments);
	va_end(arguments);
	result->verdict = verdict;
	return false;
}

static void acquit(struct validation *result)
{
	result->verdict = VERDICT_OK;
	result->unreadable = false;
	result->detail[0] = 0;
}

/* True of a tombstone of 2.4 and later: the message file is gone, the server
 * never had or no longer has a cache record, and nobody will ask for it. */
static bool needs_no_cache(const struct index_header *header, const struct index_record *record)
{
	return header->kind == LAYOUT_UNIFIED && (record->system_flags & FLAG_UNLINKED) && record->cache_offset == 0;
}

static bool offset_ok(struct validation *result, const struct index_header *header, const struct index_record *record,
		      uint64_t cache_size)
{
	uint64_t offset = record->cache_offset;
	if (!index_record_crc_ok(header, record->raw))
		return accuse(result, VERDICT_RECORD_CRC, "record CRC %08" PRIx32 " is not that of its bytes", record->record_crc);
	if (needs_no_cache(header, record))
		return true;
	if (offset == 0)
		return accuse(result, VERDICT_ZERO_OFFSET, "cache offset 0");
	if (offset % 4 != 0)
		return accuse(result, VERDICT_MISALIGNED, "cache offset is not a multiple of 4");
	if (cache_size < 4 * CACHE_ITEMS || offset > cache_size - 4 * CACHE_ITEMS)
		return accuse(result, VERDICT_OUT_OF_RANGE, "no room for a record, cyrus.cache has %" PRIu64 " bytes", cache_size);
	return true;
}

void validate_offset(struct validation *result, const struct index_header *header, const struct index_record *record,
		     uint64_t cache_size)
{
	acquit(result);
	offset_ok(result, header, record, cache_size);
}

/* R6. SENTDATE is noon of the day of Date in the server's time zone: within 14
 * hours of noon UTC, and a day of guard. What such a server could not hold in
 * 31 bits, or took for a date before 1970, it replaced by the current time. */
static bool date_agrees(const struct index_record *record, const struct cache_facts *facts)
{
	const int64_t day = 86400, slack = day + 14 * 3600;
	if (!facts->has_date || facts->date_noon < 2 * day || facts->date_noon > INT32_MAX - 2 * day)
		return true;
	int64_t apart = record->sentdate - facts->date_noon;
	return apart >= -slack && apart <= slack;
}

/* R5: the parser's count, or one more if somebody counted the lines of the
 * file later (a last line without LF). */
static bool lines_agree(const struct cache_record *cached, const struct index_record *record, const struct cache_facts *facts)
{
	return !facts->has_lines || record->content_lines == UINT32_MAX || record->content_lines == facts->content_lines ||
	       record->content_lines == facts->content_lines + 1 || cache_record_lines_may_differ(cached);
}

/* R3. A replica stores the size of the file, which in rare messages is larger. */
static bool size_agrees(const struct cache_record *cached, const struct index_record *record, const struct cache_facts *facts)
{
	uint32_t missing = (uint32_t)record->size - (facts->header_size + facts->content_size);
	return missing == 0 || (missing <= INT32_MAX && cache_record_size_may_differ(cached));
}

static bool header_size_agrees(struct validation *result, const struct index_record *record, uint32_t cached)
{
	if (cached == record->header_size)
		return true;
	return accuse(result, VERDICT_WRONG_MESSAGE, "header size %" PRIu32 ", index says %" PRIu32, cached, record->header_size);
}

/* protocols.md §7. R4 is part of soundness. R7 (a field that CACHE_VERSION would
 * not have cached) is left out: servers patched to cache more fields break it,
 * and two messages that agree in all the rest never differ in it. */
static bool identity_ok(struct validation *result, const struct validate_context *context,
			const struct index_record *record, const struct cache_record *cached)
{
	struct cache_facts facts;
	cache_record_facts(cached, record->cache_version, &facts);
	if (!header_size_agrees(result, record, facts.header_size)) /* R1 */
		return false;
	/* 3.x working on an old index keeps other things in these words. */
	if (record->cache_version >= 4 && record->cache_version <= 0xffff)
		return true;
	if (facts.content_offset != record->content_offset && record->content_offset != record->header_size) /* R2 */
		return accuse(result, VERDICT_WRONG_MESSAGE, "content offset %" PRIu32 ", index says %" PRIu32, facts.content_offset,
			      record->content_offset);
	if (!context->replica_sizes && !size_agrees(cached, record, &facts))
		return accuse(result, VERDICT_WRONG_MESSAGE, "size %" PRIu32 ", index says %" PRIu64,
			      facts.header_size + facts.content_size, record->size);
	/* Older parsers, and versions that are not known: unproven ground. */
	if (record->cache_version < 1 || record->cache_version > 3)
		return true;
	if (!lines_agree(cached, record, &facts))
		return accuse(result, VERDICT_WRONG_MESSAGE, "%" PRIu32 " lines, index says %" PRIu32, facts.content_lines,
			      record->content_lines);
	if (!date_agrees(record, &facts))
		return accuse(result, VERDICT_WRONG_MESSAGE, "Date is %" PRId64 " hours from the sent date of the index",
			      (facts.date_noon - record->sentdate) / 3600);
	return true;
}

/* R9: the CRC decides on the bytes. One that somebody computed over another
 * message's record is still told by R1 (facts/cyrus-3.md: served without a log). */
static bool crc_decides(struct validation *result, const struct index_record *record, const struct cache_record *cached)
{
	uint32_t crc = crc32_update(0, cached->bytes, cached->length);
	if (crc != record->cache_crc)
		return accuse(result, VERDICT_CRC_MISMATCH, "cache CRC %08" PRIx32 ", index says %08" PRIx32, crc, record->cache_crc);
	if (cached->item[CACHE_SECTION].length < 12)
		return accuse(result, VERDICT_UNPARSABLE, "SECTION is not that of a message");
	return header_size_agrees(result, record, get_u32(cached->item[CACHE_SECTION].data + 8));
}

void validate_framed(struct validation *result, const struct validate_context *context,
		     const struct index_header *header, const struct index_record *record, const struct cache_record *cached)
{
	const char *reason;
	acquit(result);
	/* Neither CRC: a 2.4.0 built without zlib (formats.md §1.5). */
	if (header->kind == LAYOUT_UNIFIED && (record->cache_crc != 0 || record->record_crc != 0)) {
		crc_decides(result, record, cached);
		return;
	}
	if (!cache_record_sound(cached, record->cache_version, &reason))
		accuse(result, VERDICT_UNPARSABLE, "%s", reason);
	else if (header->kind == LAYOUT_UNIFIED)
		header_size_agrees(result, record, get_u32(cached->item[CACHE_SECTION].data + 8));
	else
		identity_ok(result, context, record, cached);
}

void validate_cached(struct validation *result, const struct validate_context *context,
		     const struct index_header *header, const struct index_record *record, const struct view *cache)
{
	struct cache_record cached;
	const char *reason;
	acquit(result);
	switch (cache_record_frame(&cached, cache, record->cache_offset, &reason)) {
	case CACHE_OK:
		validate_framed(result, context, header, record, &cached);
		return;
	case CACHE_UNREADABLE:
		result->unreadable = true;
		return;
	default:
		accuse(result, VERDICT_UNPARSABLE, "%s", reason);
		return;
	}
}

void validate_record(struct validation *result, const struct validate_context *context,
		     const struct index_header *header, const struct index_record *record, const struct view *cache)
{
	validate_offset(result, header, record, cache->size);
	if (result->verdict == VERDICT_OK && !needs_no_cache(header, record))
		validate_cached(result, context, header, record, cache);
}
