/* The table of releases, worked out from the conditions in version.h at
 * compile time, and the look-up by name. */
#include "message/version.h"

#include "cache_rebuild.h"

#define SET(name, condition) .name = (condition),

#define HEADER_LIST(r) \
	((r) < RELEASE(2, 4, 0)   ? HEADERS_2_3 \
	 : (r) < RELEASE(2, 5, 0) ? HEADERS_2_4 \
	 : (r) < RELEASE(3, 0, 0) ? HEADERS_2_5 \
	 : (r) < RELEASE(3, 1, 2) ? HEADERS_3_0 \
	 : (r) < RELEASE(3, 1, 5) ? HEADERS_3_1_2 \
	 : (r) < RELEASE(3, 1, 6) ? HEADERS_3_1_5 \
	 : (r) < RELEASE(3, 1, 7) ? HEADERS_3_1_6 \
	                          : HEADERS_3_1_7)

#define CACHE_VERSION(r) \
	((r) < RELEASE(2, 4, 0)    ? 2 \
	 : (r) < RELEASE(3, 0, 0)  ? 3 \
	 : (r) < RELEASE(3, 1, 5)  ? 6 \
	 : (r) < RELEASE(3, 2, 0)  ? 9 \
	 : (r) < RELEASE(3, 6, 0)  ? 10 \
	 : (r) < RELEASE(3, 12, 0) ? 11 \
	                           : 13)

#define ROW(x, y, z, rules) {.name = #x "." #y "." #z, .charset = &charset_rules[rules], RELEASED(RELEASE(x, y, z))}
#define RELEASED(r) \
	.since = (r), .header_list = HEADER_LIST(r), .cache_version = CACHE_VERSION(r), MESSAGE_QUIRKS(SET, r)

/* Every release at which a quirk or the charset rules change. */
const struct rebuild_version rebuild_versions[] = {
	ROW(2, 3, 0, CHARSET_2_3_0),
	ROW(2, 3, 9, CHARSET_2_3_9),
	ROW(2, 3, 10, CHARSET_2_3_9),
	ROW(2, 3, 14, CHARSET_2_3_9),
	ROW(2, 3, 17, CHARSET_2_3_17),
	ROW(2, 4, 0, CHARSET_2_4_0),
	ROW(2, 4, 5, CHARSET_2_4_0),
	ROW(2, 4, 7, CHARSET_2_4_7),
	ROW(2, 4, 10, CHARSET_2_4_7),
	ROW(2, 4, 14, CHARSET_2_4_7),
	ROW(2, 4, 18, CHARSET_2_4_18),
	ROW(2, 5, 0, CHARSET_2_5_0),
	ROW(2, 5, 10, CHARSET_2_5_10),
	ROW(3, 0, 0, CHARSET_3_0_0),
	ROW(3, 0, 5, CHARSET_3_0_5),
	ROW(3, 1, 1, CHARSET_3_0_0),
	ROW(3, 1, 2, CHARSET_3_0_5),
	ROW(3, 1, 5, CHARSET_3_0_5),
	ROW(3, 1, 6, CHARSET_3_1_6),
	ROW(3, 1, 7, CHARSET_3_1_7),
	ROW(3, 1, 8, CHARSET_3_1_7),
	ROW(3, 2, 0, CHARSET_3_2_0),
	ROW(3, 2, 5, CHARSET_3_2_0),
	ROW(3, 3, 0, CHARSET_3_2_0),
	ROW(3, 3, 1, CHARSET_3_2_0),
	ROW(3, 6, 0, CHARSET_3_6_0),
	ROW(3, 12, 0, CHARSET_3_6_0),
};
const size_t rebuild_version_count = sizeof rebuild_versions / sizeof *rebuild_versions;

/* Series and their highest release: formats.md §1.1, records-3x.md §1. Those
 * of 3.x may still grow. */
static const struct {
	uint8_t major, minor, last;
} series[] = {
	{2, 3, 20}, {2, 4, 22}, {2, 5, 17}, {3, 0, 99}, {3, 1, 9},  {3, 2, 99},  {3, 3, 1},
	{3, 4, 99}, {3, 5, 99}, {3, 6, 99}, {3, 7, 99}, {3, 8, 99}, {3, 9, 99}, {3, 10, 99}, {3, 11, 99}, {3, 12, 99},
};

static const char *number(const char *s, uint32_t *value)
{
	if (*s < '0' || *s > '9' || (*s == '0' && s[1] >= '0' && s[1] <= '9'))
		return NULL;
	uint32_t n = 0;
	for (int digits = 0; *s >= '0' && *s <= '9'; s++) {
		if (++digits > 2)
			return NULL;
		n = n * 10 + (uint32_t)(*s - '0');
	}
	*value = n;
	return s;
}

const struct rebuild_version *rebuild_version_named(const char *name)
{
	uint32_t part[3];
	for (int i = 0; i < 3; i++) {
		name = number(name, &part[i]);
		if (!name || *name != (i < 2 ? '.' : '\0'))
			return NULL;
		name++;
	}
	bool known = false;
	for (size_t i = 0; i < sizeof series / sizeof *series; i++)
		known |= series[i].major == part[0] && series[i].minor == part[1] && part[2] <= series[i].last;
	uint32_t release = RELEASE(part[0], part[1], part[2]);
	if (!known || release == RELEASE(3, 1, 0))
		return NULL;
	const struct rebuild_version *found = NULL;
	for (size_t i = 0; i < rebuild_version_count && rebuild_versions[i].since <= release; i++)
		found = &rebuild_versions[i];
	return found;
}

const char *rebuild_version_name(const struct rebuild_version *version)
{
	return version->name;
}
