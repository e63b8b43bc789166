#include "record_proof.h"

#include <string.h>

#include "bytes.h"
#include "crc32.h"

enum { NEWEST_CACHE_VERSION = 16 };

/* ---- CRC arithmetic ----------------------------------------------------- */

static uint32_t effect_of(unsigned covered, unsigned at, uint32_t word)
{
	uint8_t work[INDEX_RECORD_MAX] = {0};
	uint32_t zero = crc32_update(0, work, covered);
	put_u32(work + at, word);
	return crc32_update(0, work, covered) ^ zero;
}

/* Gauss over 32 bits: 32 bits in a row always have 32 independent effects. */
static void invert(struct proof_word *place, unsigned covered, unsigned at)
{
	uint32_t image[32], word[32];
	*place = (struct proof_word){.at = at};
	for (int b = 0; b < 32; b++) {
		word[b] = UINT32_C(1) << b;
		image[b] = effect_of(covered, at, word[b]);
	}
	for (int b = 0; b < 32; b++) {
		int pivot = b;
		while (pivot < 31 && !(image[pivot] >> b & 1))
			pivot++;
		uint32_t i = image[pivot], w = word[pivot];
		image[pivot] = image[b];
		word[pivot] = word[b];
		image[b] = i;
		word[b] = w;
		for (int other = 0; other < 32; other++) {
			if (other != b && image[other] >> b & 1) {
				image[other] ^= i;
				word[other] ^= w;
			}
		}
	}
	memcpy(place->inverse, word, sizeof place->inverse);
}

/* The one value of the word with which the record has `crc`. */
static uint32_t solve(const struct proof_word *place, const uint8_t *raw, unsigned covered, uint32_t crc)
{
	uint32_t wanted = crc32_update(0, raw, covered) ^ crc, word = get_u32(raw + place->at);
	for (int b = 0; wanted; b++, wanted >>= 1)
		if (wanted & 1)
			word ^= place->inverse[b];
	return word;
}

bool prover_start(struct prover *prover, const struct index_header *header)
{
	*prover = (struct prover){.header = header};
	if (header->kind != LAYOUT_UNIFIED)
		return false;
	prover->covered = index_field_place(header, FIELD_RECORD_CRC).at;
	invert(&prover->offset, prover->covered, index_field_place(header, FIELD_CACHE_OFFSET).at);
	invert(&prover->version, prover->covered, index_field_place(header, FIELD_CACHE_VERSION).at);
	invert(&prover->cache_crc, prover->covered, index_field_place(header, FIELD_CACHE_CRC).at);
	return true;
}

static void put_place(const struct prover *prover, uint8_t *raw, const struct cache_place *place)
{
	uint8_t *version = raw + prover->version.at;
	put_u32(raw + prover->offset.at, (uint32_t)place->offset);
	put_u32(version, (uint32_t)(place->offset >> 32) << 16 | (get_u32(version) & 0xffff));
	put_u32(raw + prover->cache_crc.at, place->crc);
}

void prover_effects(const struct prover *prover, const struct cache_place *chain, size_t places, struct sortable *by_effect)
{
	uint8_t work[INDEX_RECORD_MAX] = {0};
	uint32_t zero = crc32_update(0, work, prover->covered);
	for (size_t i = 0; i < places; i++) {
		put_place(prover, work, &chain[i]);
		by_effect[i] = (struct sortable){.key = crc32_update(0, work, prover->covered) ^ zero, .number = (uint32_t)i};
	}
}

/* ---- Guesses ------------------------------------------------------------ */

/* Guesses, the smallest damage first: the offset alone; and any of these with it. */
enum {
	GUESS_HIGH = 1,    /* the high half of the offset */
	GUESS_VERSION = 2, /* the cache version: the one that this mailbox's records have */
	GUESS_MESSAGE = 4, /* size, header size, GUID: as the message file has them */
	GUESS_DATE = 8,    /* GMTIME too */
	GUESS_CRC = 16,    /* the CRC of its cache record: a guess too many to go with most others */
	GUESSES = GUESS_CRC + GUESS_VERSION
};

struct proof {
	int guess;
	const struct prover *prover;
	const struct proof_facts *facts;
	uint32_t crc; /* the witness */
};

const struct cache_place *cache_place_at(const struct cache_place *chain, size_t places, uint64_t offset)
{
	size_t low = 0, n = places;
	while (n) {
		size_t half = n / 2;
		if (chain[low + half].offset == offset)
			return &chain[low + half];
		if (chain[low + half].offset < offset) {
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
	const struct cache_place *place = cache_place_at(proof->facts->chain, proof->facts->places, offset);
	return place && place->crc == crc;
}

/* The record that the offset led to is gone from the cache. Then the message
 * file must prove the rest, and the offset must be one that could have been:
 * of 2^32 values only that many words below the limit. */
static bool could_have_been(const struct proof *proof, uint64_t offset, uint32_t cache_crc)
{
	const struct proof_facts *facts = proof->facts;
	/* One in a thousand by chance, on top of the CRC of the message; one in
	 * sixteen thousand where that CRC is a guess itself. */
	const uint64_t likely = UINT64_C(1) << (proof->guess & GUESS_CRC ? 20 : 24);
	return facts->has_message && cache_crc == facts->cache_crc && offset >= 4 && offset % 4 == 0 && offset < facts->cache_limit && offset < likely;
}

/* Offset and cache CRC were both overwritten: which record of the cache would
 * make the witness content? With the message file at hand it must be its. */
static bool try_places(const struct proof *proof, uint8_t *raw)
{
	const struct prover *prover = proof->prover;
	const struct proof_facts *facts = proof->facts;
	static const struct cache_place nowhere;
	uint8_t work[INDEX_RECORD_MAX];
	memcpy(work, raw, prover->header->record_size);
	put_place(prover, work, &nowhere);
	uint32_t wanted = crc32_update(0, work, prover->covered) ^ proof->crc;
	for (size_t i = sorted_find(facts->by_effect, facts->places, wanted); i < facts->places && facts->by_effect[i].key == wanted; i++) {
		const struct cache_place *place = &facts->chain[facts->by_effect[i].number];
		if (facts->has_message && place->crc != facts->cache_crc)
			continue;
		put_place(prover, raw, place);
		return true;
	}
	return false;
}

/* `raw` with one more guess applied: is the witness content? On success the
 * restored record is in `raw`. */
static bool prove_one(const struct proof *proof, uint8_t *raw)
{
	const struct prover *prover = proof->prover;
	if (crc32_update(0, raw, prover->covered) == proof->crc)
		return true;
	uint32_t stored_crc = get_u32(raw + prover->cache_crc.at), stored_low = get_u32(raw + prover->offset.at);
	uint64_t high = (uint64_t)(get_u32(raw + prover->version.at) >> 16) << 32;

	uint32_t low = solve(&prover->offset, raw, prover->covered, proof->crc);
	/* Of the message's own record: whatever CRC of it the server had been given. */
	bool its_own = proof->facts->has_message && leads_to(proof, high | low, proof->facts->cache_crc);
	if (its_own || leads_to(proof, high | low, stored_crc) || could_have_been(proof, high | low, stored_crc)) {
		put_u32(raw + prover->offset.at, low);
		return true;
	}
	uint32_t cache_crc = solve(&prover->cache_crc, raw, prover->covered, proof->crc);
	if (leads_to(proof, high | stored_low, cache_crc) || (proof->facts->has_message && cache_crc == proof->facts->cache_crc)) {
		put_u32(raw + prover->cache_crc.at, cache_crc);
		return true;
	}
	/* The cache version: one that a server writes, and the rest leads somewhere. */
	uint32_t version = solve(&prover->version, raw, prover->covered, proof->crc);
	if ((version & 0xffff) >= 1 && (version & 0xffff) <= NEWEST_CACHE_VERSION && leads_to(proof, (uint64_t)(version >> 16) << 32 | stored_low, stored_crc)) {
		put_u32(raw + prover->version.at, version);
		return true;
	}
	return try_places(proof, raw);
}

static void put_word(uint8_t *raw, struct field_place place, uint64_t value)
{
	if (place.width == 8)
		put_u64(raw + place.at, value);
	else
		put_u32(raw + place.at, (uint32_t)value);
}

static bool apply(const struct proof *proof, uint8_t *raw)
{
	const int guess = proof->guess;
	const struct index_header *header = proof->prover->header;
	const struct proof_facts *facts = proof->facts;
	uint8_t *version = raw + proof->prover->version.at;
	if (guess & (GUESS_MESSAGE | GUESS_DATE | GUESS_CRC) && !facts->has_message)
		return false;
	if (guess & GUESS_VERSION && !facts->cache_version)
		return false;
	if (guess & GUESS_HIGH)
		put_u32(version, get_u32(version) & 0xffff);
	if (guess & GUESS_VERSION)
		put_u32(version, (get_u32(version) & 0xffff0000) | facts->cache_version);
	if (guess & GUESS_MESSAGE) {
		put_word(raw, index_field_place(header, FIELD_SIZE), facts->size);
		put_word(raw, index_field_place(header, FIELD_HEADER_SIZE), facts->header_size);
		memcpy(raw + index_field_place(header, FIELD_GUID).at, facts->guid, sizeof facts->guid);
	}
	if (guess & GUESS_CRC)
		put_u32(raw + proof->prover->cache_crc.at, facts->cache_crc);
	if (guess & GUESS_DATE)
		put_word(raw, index_field_place(header, FIELD_GMTIME), (uint64_t)facts->gmtime);
	return true;
}

bool record_prove(const struct prover *prover, uint8_t *raw, const struct proof_facts *facts)
{
	struct proof proof = {.prover = prover, .facts = facts, .crc = get_u32(raw + prover->covered)};
	for (; proof.guess < GUESSES; proof.guess++) {
		uint8_t work[INDEX_RECORD_MAX];
		memcpy(work, raw, prover->header->record_size);
		if (apply(&proof, work) && prove_one(&proof, work) && index_record_crc_ok(prover->header, work)) {
			memcpy(raw, work, prover->header->record_size);
			return true;
		}
	}
	return false;
}
