#include "record_proof.h"

#include <string.h>

#include "bytes.h"
#include "crc32.h"

enum { NEWEST_CACHE_VERSION = 16 };

/* CRC-32 is linear: for a word at a fixed place there is exactly one value
 * that makes the CRC come out right. */
static uint32_t solve_word(const uint8_t *raw, size_t covered, size_t at, uint32_t crc)
{
	uint8_t work[INDEX_RECORD_MAX];
	uint32_t image[32], word[32]; /* image[b]: what the bits of word[b] do, highest bit b */
	bool used[32] = {false};
	memcpy(work, raw, covered);
	put_u32(work + at, 0);
	uint32_t zero = crc32_update(0, work, covered), wanted = crc ^ zero, result = 0;
	for (int bit = 0; bit < 32; bit++) {
		uint32_t bits = UINT32_C(1) << bit;
		put_u32(work + at, bits);
		uint32_t effect = crc32_update(0, work, covered) ^ zero;
		for (int b = 31; b >= 0 && effect; b--) {
			if (!(effect >> b & 1))
				continue;
			if (!used[b]) {
				used[b] = true;
				image[b] = effect;
				word[b] = bits;
				break;
			}
			effect ^= image[b];
			bits ^= word[b];
		}
	}
	for (int b = 31; b >= 0; b--) {
		if (wanted >> b & 1 && used[b]) {
			wanted ^= image[b];
			result ^= word[b];
		}
	}
	return result;
}

struct proof {
	const struct index_header *header;
	const struct proof_facts *facts;
	size_t covered;
	unsigned offset_at, version_at, cache_crc_at;
	uint32_t crc; /* the witness */
};

static bool witnessed(const struct proof *proof, const uint8_t *raw)
{
	return crc32_update(0, raw, proof->covered) == proof->crc;
}

static const struct cache_place *place_at(const struct proof_facts *facts, uint64_t offset)
{
	size_t low = 0, n = facts->places;
	while (n) {
		size_t half = n / 2;
		if (facts->chain[low + half].offset == offset)
			return &facts->chain[low + half];
		if (facts->chain[low + half].offset < offset) {
			low += half + 1;
			n -= half + 1;
		} else {
			n = half;
		}
	}
	return NULL;
}

/* The cache record that this offset would lead to has this CRC. */
static bool leads_to(const struct proof *proof, uint64_t offset, uint32_t crc)
{
	const struct cache_place *place = place_at(proof->facts, offset);
	return place && place->crc == crc;
}

/* The record that the offset led to is gone from the cache. Then the message
 * file must prove the rest, and the offset must be one that could have been:
 * of 2^32 values only that many words below the limit. */
static bool could_have_been(const struct proof *proof, uint64_t offset, uint32_t cache_crc)
{
	const struct proof_facts *facts = proof->facts;
	const uint64_t likely = UINT64_C(1) << 24; /* one in a thousand by chance, on top of the CRC of the message */
	return facts->has_message && cache_crc == facts->cache_crc && offset >= 4 && offset % 4 == 0 && offset < facts->cache_limit && offset < likely;
}

/* `raw` with one more guess applied: is the witness content? On success the
 * restored record is in `raw`. */
static bool prove_one(const struct proof *proof, uint8_t *raw)
{
	if (witnessed(proof, raw))
		return true;
	uint32_t stored_crc = get_u32(raw + proof->cache_crc_at), stored_low = get_u32(raw + proof->offset_at);
	uint64_t high = (uint64_t)(get_u32(raw + proof->version_at) >> 16) << 32;

	uint32_t low = solve_word(raw, proof->covered, proof->offset_at, proof->crc);
	if (leads_to(proof, high | low, stored_crc) || could_have_been(proof, high | low, stored_crc)) {
		put_u32(raw + proof->offset_at, low);
		return true;
	}
	uint32_t cache_crc = solve_word(raw, proof->covered, proof->cache_crc_at, proof->crc);
	if (leads_to(proof, high | stored_low, cache_crc)) {
		put_u32(raw + proof->cache_crc_at, cache_crc);
		return true;
	}
	/* The cache version: one that a server writes, and the rest leads somewhere. */
	uint32_t version = solve_word(raw, proof->covered, proof->version_at, proof->crc);
	if ((version & 0xffff) >= 1 && (version & 0xffff) <= NEWEST_CACHE_VERSION && leads_to(proof, (uint64_t)(version >> 16) << 32 | stored_low, stored_crc)) {
		put_u32(raw + proof->version_at, version);
		return true;
	}
	/* Both were overwritten: try what the cache holds. */
	for (size_t i = 0; i < proof->facts->places; i++) {
		const struct cache_place *place = &proof->facts->chain[i];
		put_u32(raw + proof->offset_at, (uint32_t)place->offset);
		put_u32(raw + proof->version_at, (uint32_t)(place->offset >> 32) << 16 | (get_u32(raw + proof->version_at) & 0xffff));
		put_u32(raw + proof->cache_crc_at, place->crc);
		if (witnessed(proof, raw))
			return true;
	}
	return false;
}

static void put_message(const struct proof *proof, uint8_t *raw)
{
	const struct field_place size = index_field_place(proof->header, FIELD_SIZE);
	if (size.width == 8)
		put_u64(raw + size.at, proof->facts->size);
	else
		put_u32(raw + size.at, (uint32_t)proof->facts->size);
	put_u32(raw + index_field_place(proof->header, FIELD_HEADER_SIZE).at, proof->facts->header_size);
	memcpy(raw + index_field_place(proof->header, FIELD_GUID).at, proof->facts->guid, sizeof proof->facts->guid);
}

bool record_prove(const struct index_header *header, uint8_t *raw, const struct proof_facts *facts)
{
	if (header->kind != LAYOUT_UNIFIED)
		return false;
	struct proof proof = {
		.header = header,
		.facts = facts,
		.covered = index_field_place(header, FIELD_RECORD_CRC).at,
		.offset_at = index_field_place(header, FIELD_CACHE_OFFSET).at,
		.version_at = index_field_place(header, FIELD_CACHE_VERSION).at,
		.cache_crc_at = index_field_place(header, FIELD_CACHE_CRC).at,
	};
	proof.crc = get_u32(raw + proof.covered);
	/* Guesses, the smallest damage first: the offset alone; its high half with
	 * it; whatever the message file proves; that and the high half. */
	for (int guess = 0; guess < 4; guess++) {
		uint8_t work[INDEX_RECORD_MAX];
		memcpy(work, raw, header->record_size);
		if (guess & 1)
			put_u32(work + proof.version_at, get_u32(work + proof.version_at) & 0xffff);
		if (guess & 2) {
			if (!facts->has_message)
				break;
			put_message(&proof, work);
		}
		if (prove_one(&proof, work)) {
			memcpy(raw, work, header->record_size);
			return true;
		}
	}
	return false;
}
