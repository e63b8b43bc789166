/* The table of charset rules by release: formats.md §3.6 for 2.x, records-3x.md
 * §8 for 3.x. Nothing else looks at a release number for charsets. */
#include "message/charset_rules.h"

#define A .engine = CHARSET_ENGINE_A, .canon = CANON_2_3
#define B .engine = CHARSET_ENGINE_B
#define E3 .engine = CHARSET_ENGINE_3
#define WORDS_316 .new_words = true, .share_q = true
#define WORDS_317 WORDS_316, .share_b = true, .pad_resets = true

const struct charset_rules charset_rules[CHARSET_GENERATIONS] = {
	[CHARSET_2_3_0] = {A, .numbers = 23},
	[CHARSET_2_3_9] = {A, .numbers = 26},
	[CHARSET_2_3_17] = {B, .canon = CANON_2_3, .numbers = 26},
	[CHARSET_2_4_0] = {B, .canon = CANON_2_4_0, .numbers = 31},
	[CHARSET_2_4_7] = {B, .canon = CANON_2_4_7, .numbers = 31},
	[CHARSET_2_4_18] = {B, .canon = CANON_2_4_7, .numbers = 31, .aliases = ALIASES_2_4_18},
	[CHARSET_2_5_0] = {B, .numbers = 31, .aliases = ALIASES_2_5},
	[CHARSET_2_5_10] = {B, .numbers = 34, .aliases = ALIASES_2_5},
	[CHARSET_3_0_0] = {E3, .aliases = ALIASES_3_0_0},
	[CHARSET_3_0_5] = {E3, .aliases = ALIASES_3_0_5},
	[CHARSET_3_1_6] = {E3, .aliases = ALIASES_3_0_5, WORDS_316},
	[CHARSET_3_1_7] = {E3, .aliases = ALIASES_3_0_5, WORDS_317},
	[CHARSET_3_2_0] = {E3, .aliases = ALIASES_3_2, WORDS_317, .written_names = true},
	[CHARSET_3_6_0] = {E3, .aliases = ALIASES_3_2, WORDS_317, .written_names = true, .last_known = true,
	                   .quoted_names = true},
};

const struct charset_rules *charset_rules_of(unsigned major, unsigned minor, unsigned patch)
{
#define SINCE(x, y, z, rules) {(x) << 16 | (y) << 8 | (z), rules}
	static const struct {
		uint32_t since;
		enum charset_generation rules;
	} rows[] = {
		SINCE(2, 3, 9, CHARSET_2_3_9),
		SINCE(2, 3, 17, CHARSET_2_3_17),
		SINCE(2, 4, 0, CHARSET_2_4_0),
		SINCE(2, 4, 7, CHARSET_2_4_7),
		SINCE(2, 4, 18, CHARSET_2_4_18),
		SINCE(2, 5, 0, CHARSET_2_5_0),
		SINCE(2, 5, 10, CHARSET_2_5_10),
		SINCE(3, 0, 0, CHARSET_3_0_0),
		SINCE(3, 0, 5, CHARSET_3_0_5),
		SINCE(3, 1, 1, CHARSET_3_0_0), /* forked before 3.0.5 */
		SINCE(3, 1, 2, CHARSET_3_0_5),
		SINCE(3, 1, 6, CHARSET_3_1_6),
		SINCE(3, 1, 7, CHARSET_3_1_7),
		SINCE(3, 2, 0, CHARSET_3_2_0),
		SINCE(3, 6, 0, CHARSET_3_6_0),
	};
#undef SINCE
	uint32_t release = major << 16 | minor << 8 | patch;
	enum charset_generation rules = CHARSET_2_3_0;
	for (size_t i = 0; i < sizeof rows / sizeof *rows && rows[i].since <= release; i++)
		rules = rows[i].rules;
	return &charset_rules[rules];
}
