/* See rebuild_candidates.h. ENVELOPE holds the strings that FROM ... SUBJECT
 * were made of, so each version's search forms can be tried on a record alone. */
#include "rebuild_candidates.h"

#include <string.h>

#include "bytes.h"
#include "message/byte_class.h"
#include "message/header_name.h"
#include "message/item.h"

/* A reader of the text items: formats.md §3.3, §3.4. */
struct reader {
	const uint8_t *p, *end;
	bool bad;
};

static bool take(struct reader *r, uint8_t c)
{
	if (r->p == r->end || *r->p != c)
		return false;
	r->p++;
	return true;
}

static void expect(struct reader *r, uint8_t c)
{
	if (!take(r, c))
		r->bad = true;
}

static struct text nstring(struct reader *r)
{
	struct text text = {0};
	if (r->end - r->p >= 3 && memcmp(r->p, "NIL", 3) == 0) {
		r->p += 3;
	} else if (take(r, '"')) {
		const uint8_t *quote = memchr(r->p, '"', (size_t)(r->end - r->p));
		if (!quote) {
			r->bad = true;
			return text;
		}
		text = (struct text){r->p, (size_t)(quote - r->p)};
		r->p = quote + 1;
	} else if (take(r, '{')) {
		size_t len = 0;
		while (r->p < r->end && byte_is(*r->p, BYTE_DIGIT) && len < UINT32_MAX)
			len = len * 10 + (size_t)(*r->p++ - '0');
		expect(r, '}');
		expect(r, '\r');
		expect(r, '\n');
		if (r->bad || len > (size_t)(r->end - r->p)) {
			r->bad = true;
			return text;
		}
		text = (struct text){r->p, len};
		r->p += len;
	} else {
		r->bad = true;
	}
	return text;
}

/* One element of a list: nstring, number or list, whatever its depth. */
static void skip_element(struct reader *r)
{
	unsigned depth = 0;
	do {
		if (r->p == r->end)
			r->bad = true;
		else if (take(r, '('))
			depth++;
		else if (depth && take(r, ')'))
			depth--;
		else if (depth && take(r, ' '))
			;
		else if (byte_is(*r->p, BYTE_DIGIT))
			while (r->p < r->end && byte_is(*r->p, BYTE_DIGIT))
				r->p++;
		else
			nstring(r);
	} while (depth && !r->bad);
}

static bool addresses(struct reader *r, struct arena *arena, struct address **list)
{
	*list = NULL;
	if (!take(r, '(')) {
		nstring(r);
		return true;
	}
	while (!r->bad && take(r, '(')) {
		struct address *address = arena_alloc(arena, sizeof *address);
		if (!address)
			return false;
		*address = (struct address){0};
		address->name = nstring(r);
		expect(r, ' ');
		address->route = nstring(r);
		expect(r, ' ');
		address->mailbox = nstring(r);
		expect(r, ' ');
		address->domain = nstring(r);
		expect(r, ')');
		*list = address;
		list = &address->next;
	}
	expect(r, ')');
	return true;
}

/* What a record shows of its writer, read once. */
struct traits {
	struct text subject;
	struct address *list[ADDRESS_FIELDS];
	bool location;          /* BODYSTRUCTURE ends with a Content-Location */
	uint32_t none;          /* word 5 of SECTION */
	const struct cache_record *record;
};

static bool read_envelope(struct traits *t, struct arena *arena, bool *sound)
{
	static const int order[] = {ADDRESS_FROM, ADDRESS_SENDER, ADDRESS_REPLY_TO, ADDRESS_TO, ADDRESS_CC, ADDRESS_BCC};
	struct reader r = {t->record->item[CACHE_ENVELOPE].data, NULL, false};
	r.end = r.p + t->record->item[CACHE_ENVELOPE].length;
	expect(&r, '(');
	nstring(&r);
	expect(&r, ' ');
	t->subject = nstring(&r);
	for (size_t i = 0; i < sizeof order / sizeof *order && !r.bad; i++) {
		expect(&r, ' ');
		if (!addresses(&r, arena, &t->list[order[i]]))
			return false;
	}
	*sound = !r.bad;
	return true;
}

/* Counts the elements of BODYSTRUCTURE's outermost list. */
static bool read_structure(struct traits *t)
{
	struct reader r = {t->record->item[CACHE_BODYSTRUCTURE].data, NULL, false};
	r.end = r.p + t->record->item[CACHE_BODYSTRUCTURE].length;
	expect(&r, '(');
	unsigned elements = 0, without = 4; /* multipart: subtype, parameters, disposition, languages */
	if (r.p < r.end && *r.p == '(') {
		while (r.p < r.end && *r.p == '(' && !r.bad)
			skip_element(&r);
	} else {
		struct reader first = r;
		struct text type = nstring(&first);
		expect(&first, ' ');
		struct text subtype = nstring(&first);
		bool message = TEXT_IS(type, "MESSAGE") && (TEXT_IS(subtype, "RFC822") || TEXT_IS(subtype, "GLOBAL"));
		without = 10 + (TEXT_IS(type, "TEXT") ? 1 : message ? 3 : 0);
		skip_element(&r);
		elements = 1;
	}
	while (!r.bad && take(&r, ' ')) {
		skip_element(&r);
		elements++;
	}
	t->location = elements == without + 1;
	return !r.bad && (elements == without || t->location);
}

/* formats.md §3.7: would this version have cached all these fields? */
static bool headers_agree(const struct rebuild_version *v, const struct cache_record *record)
{
	const uint8_t *p = record->item[CACHE_HEADERS].data, *end = p + record->item[CACHE_HEADERS].length;
	size_t longest = v->long_names ? HEADER_NAME_MAX : HEADER_NAME_MAX - 1;
	bool fresh = true;
	while (p < end) {
		const uint8_t *lf = memchr(p, '\n', (size_t)(end - p));
		const uint8_t *next = lf ? lf + 1 : end;
		if (fresh && *p != ' ' && *p != '\t') {
			uint8_t name[HEADER_NAME_MAX + 1];
			const uint8_t *colon = memchr(p, ':', (size_t)(next - p));
			size_t len = colon ? (size_t)(colon - p) : SIZE_MAX;
			if (len > longest)
				return false;
			for (size_t i = 0; i < len; i++)
				name[i] = byte_lower(p[i]);
			if (!header_name_cached(header_name_find(name, len), name, len, v->header_list))
				return false;
		}
		/* A line that ends in a bare LF may have swallowed the next. */
		fresh = lf && lf > p && lf[-1] == '\r';
		p = next;
	}
	return true;
}

static bool item_is(const struct cache_record *record, enum cache_item item, const struct output *out)
{
	return record->item[item].length == out->len && (!out->len || memcmp(record->item[item].data, out->bytes, out->len) == 0);
}

/* The search items, made from ENVELOPE. */
static bool forms_agree(const struct rebuild_version *v, const struct traits *t, struct arena *arena, bool *memory)
{
	static const struct {
		enum cache_item item;
		enum address_field field;
	} lists[] = {{CACHE_FROM, ADDRESS_FROM}, {CACHE_TO, ADDRESS_TO}, {CACHE_CC, ADDRESS_CC}, {CACHE_BCC, ADDRESS_BCC}};
	struct parse p = {.version = v, .arena = arena, .charset = *v->charset};
	struct output out = {.arena = arena};
	bool agree = true;
	item_subject(&out, &p, t->subject);
	agree = item_is(t->record, CACHE_SUBJECT, &out);
	for (size_t i = 0; agree && i < sizeof lists / sizeof *lists; i++) {
		out.len = 0;
		item_addresses(&out, &p, t->list[lists[i].field]);
		agree = item_is(t->record, lists[i].item, &out);
	}
	*memory &= !out.failed && p.status == REBUILD_OK;
	return agree;
}

void rebuild_evidence_start(struct rebuild_evidence *evidence, uint32_t index_minor)
{
	*evidence = (struct rebuild_evidence){.minor = index_minor};
}

/* formats.md §1.1: the release that first wrote a newer index. */
static uint32_t next_release(uint32_t minor)
{
	static const struct {
		uint8_t minor;
		uint32_t before;
	} table[] = {
		{7, RELEASE(2, 3, 4)},  {8, RELEASE(2, 3, 7)},  {9, RELEASE(2, 3, 10)}, {10, RELEASE(2, 4, 0)}, {12, RELEASE(2, 5, 0)},
		{13, RELEASE(3, 1, 4)}, {14, RELEASE(3, 1, 5)}, {16, RELEASE(3, 3, 0)}, {17, RELEASE(3, 9, 0)}, {19, RELEASE(3, 13, 0)},
	};
	for (size_t i = 0; i < sizeof table / sizeof *table; i++)
		if (minor <= table[i].minor)
			return minor < table[0].minor ? 0 : table[i].before;
	return 0;
}

static bool is_possible(const struct rebuild_evidence *evidence, const struct rebuild_version *v, uint32_t cache_version)
{
	return v->cache_version == (cache_version & 0xffff) && v->since < next_release(evidence->minor);
}

bool rebuild_evidence_add(struct rebuild_evidence *evidence, const struct cache_record *record, uint32_t cache_version, struct arena *arena)
{
	struct traits t = {.record = record};
	bool sound = false, memory = read_envelope(&t, arena, &sound);
	if (!memory)
		return false;
	if (!sound || !read_structure(&t) || record->item[CACHE_SECTION].length < 24)
		return true; /* not so healthy: it proves nothing */
	t.none = get_u32(record->item[CACHE_SECTION].data + 20);
	bool agree[REBUILD_VERSIONS] = {false};
	for (size_t i = 0; i < REBUILD_VERSIONS && i < rebuild_version_count && memory; i++) {
		const struct rebuild_version *v = &rebuild_versions[i];
		uint32_t none = v->section_names || v->charset_word_lost ? UINT32_C(0xffff) : UINT32_C(0xffff0000);
		agree[i] = is_possible(evidence, v, cache_version) && v->location == t.location && none == t.none &&
		           headers_agree(v, record) && forms_agree(v, &t, arena, &memory);
	}
	if (!memory)
		return false;
	evidence->records++;
	for (size_t i = 0; i < REBUILD_VERSIONS; i++)
		evidence->agree[i] += agree[i];
	return true;
}

size_t rebuild_candidates(const struct rebuild_evidence *evidence, uint32_t cache_version, const struct rebuild_version *list[REBUILD_VERSIONS])
{
	size_t count = 0;
	uint32_t votes[REBUILD_VERSIONS];
	for (size_t i = REBUILD_VERSIONS < rebuild_version_count ? REBUILD_VERSIONS : rebuild_version_count; i-- > 0;) {
		const struct rebuild_version *v = &rebuild_versions[i];
		if (!is_possible(evidence, v, cache_version))
			continue;
		size_t at = count++;
		for (; at && votes[at - 1] < evidence->agree[i]; at--) {
			votes[at] = votes[at - 1];
			list[at] = list[at - 1];
		}
		votes[at] = evidence->agree[i];
		list[at] = v;
	}
	return count;
}

/* ---- Comparing ---------------------------------------------------------- */

static bool is_digit(uint8_t c)
{
	return c >= '0' && c <= '9';
}

/* The number at `p` follows a number or a list, as a part's lines do in its
 * structure (formats.md §3.3). */
static bool may_be_lines(const uint8_t *first, const uint8_t *p, const uint8_t *end)
{
	return p < end && is_digit(*p) && p - first >= 2 && p[-1] == ' ' && (is_digit(p[-2]) || p[-2] == ')');
}

static bool same_but_for_lines(const uint8_t *a, size_t a_length, const uint8_t *b, size_t b_length)
{
	const uint8_t *p = a, *q = b, *p_end = a + a_length, *q_end = b + b_length;
	while (p < p_end && q < q_end) {
		if (may_be_lines(a, p, p_end) && may_be_lines(b, q, q_end)) {
			while (p < p_end && is_digit(*p))
				p++;
			while (q < q_end && is_digit(*q))
				q++;
		} else if (*p++ != *q++) {
			return false;
		}
	}
	return p == p_end && q == q_end;
}

/* What came by BINARY APPEND was made BASE64 on its way, its lines counted
 * otherwise (parse.md §7): the server wrote this record, though no parse of the
 * file makes it. SECTION has the sizes of all parts. */
static bool same_but_for_binary(const uint8_t *a, size_t a_length, const uint8_t *b, size_t b_length)
{
	for (int item = 0; item < CACHE_ITEMS; item++) {
		uint32_t of_a = a_length >= 4 ? get_u32(a) : UINT32_MAX, of_b = b_length >= 4 ? get_u32(b) : UINT32_MAX;
		uint64_t a_whole = 4 + (((uint64_t)of_a + 3) & ~UINT64_C(3)), b_whole = 4 + (((uint64_t)of_b + 3) & ~UINT64_C(3));
		if (a_whole > a_length || b_whole > b_length)
			return false;
		const bool structure = item == CACHE_BODYSTRUCTURE || item == CACHE_BODY;
		if (structure ? !memmem(a + 4, of_a, "\"BASE64\"", 8) || !same_but_for_lines(a + 4, of_a, b + 4, of_b)
		              : of_a != of_b || memcmp(a + 4, b + 4, of_a) != 0)
			return false;
		a += a_whole;
		a_length -= (size_t)a_whole;
		b += b_whole;
		b_length -= (size_t)b_whole;
	}
	return !a_length && !b_length;
}

static bool same_record(const struct rebuild_result *made, const uint8_t *record, size_t length)
{
	return (made->length == length && memcmp(made->record, record, length) == 0) || same_but_for_binary(made->record, made->length, record, length);
}

enum rebuild_verdict rebuild_compare(const struct rebuild_version *const *list, size_t count, const uint8_t *message, size_t length, const struct rebuild_limits *limits, const uint8_t *record, size_t record_length, struct arena *arena, const struct rebuild_version **by)
{
	enum rebuild_verdict verdict = count ? REBUILD_DIFFERS : REBUILD_UNKNOWN;
	for (size_t i = 0; i < count; i++) {
		for (int variant = 0; variant < 4; variant++) {
			struct rebuild_limits its = *limits;
			struct rebuild_result result;
			its.second_delivery = variant & 1;
			its.max_header_lines = variant & 2 ? 0 : limits->max_header_lines;
			if ((its.second_delivery && !list[i]->second_delivery_lower) || (variant & 2 && !list[i]->line_limit))
				continue;
			arena_reset(arena);
			enum rebuild_status status = rebuild_record(list[i], message, length, &its, arena, &result);
			if (status == REBUILD_OK && same_record(&result, record, record_length)) {
				*by = list[i];
				return REBUILD_MATCHES;
			}
			/* A server that dies, or refuses, wrote no record. */
			if (status == REBUILD_OK ? !result.exact : status != REBUILD_NO_RECORD && status != REBUILD_EMPTY)
				verdict = REBUILD_UNKNOWN;
		}
	}
	return verdict;
}
