/* What the releases do differently with character sets, as one table: one row
 * per set of rules, in charset_rules.c. struct message_version has a member
 * `const struct charset_rules *charset`. */
#ifndef CYRGUARD_MESSAGE_CHARSET_RULES_H
#define CYRGUARD_MESSAGE_CHARSET_RULES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum charset_engine {
	CHARSET_ENGINE_A, /* 2.3.0-2.3.16: charset-tables.md §3 */
	CHARSET_ENGINE_B, /* 2.3.17-2.5: charset-tables.md §4 */
	CHARSET_ENGINE_3, /* 3.x: records-3x.md §6 */
};

enum charset_canon_form { /* canonical form: formats.md §3.6 */
	CANON_NONE,  /* UTF-8 as decoded, cut at U+0000 */
	CANON_2_3,   /* white space goes */
	CANON_2_4_0, /* runs of white space become one SP */
	CANON_2_4_7,
};

enum charset_aliases {
	ALIASES_NONE,
	ALIASES_2_4_18, /* charset-tables.md §1 */
	ALIASES_2_5,
	ALIASES_3_0_0, /* charsets3.md; 3.0.0-3.0.4 and 3.1.1 */
	ALIASES_3_0_5,
	ALIASES_3_2,
};

struct icu; /* charset_icu.h */

struct charset_rules {
	uint8_t engine;        /* enum charset_engine */
	uint8_t numbers;       /* charsets that have a number (2.x): 0..numbers-1 */
	uint8_t canon;         /* enum charset_canon_form */
	uint8_t aliases;       /* enum charset_aliases */
	bool new_words : 1;    /* 3.1.6: the recogniser of records-3x.md §6.3 */
	bool share_q : 1;      /* 3.1.6: adjacent Q words of one charset share their state, §6.3 */
	bool share_b : 1;      /* 3.1.7: B words too */
	bool pad_resets : 1;   /* 3.1.7: `=` resets base64, §3.5 */
	bool written_names : 1; /* 3.2.0: SECTION has the charset name of the message, §3.3 */
	bool last_known : 1;   /* 3.6.0: the last known CHARSET parameter counts, §3.3 */
	bool quoted_names : 1; /* 3.6.0: names in address items are quoted, §5 */
	bool utf8_headers : 1; /* imapd.conf rfc2047_utf8, §6.1: not a matter of the release */
	const struct icu *icu; /* the ICU that the host process has loaded, or NULL: tables only */
};

enum charset_generation {
	CHARSET_2_3_0,
	CHARSET_2_3_9,
	CHARSET_2_3_17,
	CHARSET_2_4_0,
	CHARSET_2_4_7,
	CHARSET_2_4_18,
	CHARSET_2_5_0,
	CHARSET_2_5_10,
	CHARSET_3_0_0,
	CHARSET_3_0_5,
	CHARSET_3_1_6,
	CHARSET_3_1_7,
	CHARSET_3_2_0,
	CHARSET_3_6_0,
	CHARSET_GENERATIONS
};

extern const struct charset_rules charset_rules[CHARSET_GENERATIONS];

/* The rules of release major.minor.patch. */
const struct charset_rules *charset_rules_of(unsigned major, unsigned minor, unsigned patch);

#endif
