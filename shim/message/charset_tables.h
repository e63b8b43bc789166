/* The data behind charset*.c: what charset_tables.py wrote into
 * charset_tables_*.c. No pointers inside, so that all of it is .rodata.
 *
 * A cell is one UTF-16 unit. CELL_NONE: nothing there. D800-DFFF never stand
 * for themselves: D800 + i is entry i of a side table. */
#ifndef CYRGUARD_MESSAGE_CHARSET_TABLES_H
#define CYRGUARD_MESSAGE_CHARSET_TABLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CHARSET_TABLE __attribute__((visibility("hidden")))

enum {
	CELL_NONE = 0xfffe,
	CELL_LEAD = 0xffff, /* in the single bytes of a multi-byte set: begins a pair */
	CELL_SIDE = 0xd800,
	CELL_SIDE_END = 0xe000,
	HALF_IDENTITY = 0, /* the half of a single-byte set that maps each byte to itself */
};

/* Single-byte sets: 128 bytes a half (one cell more for the literal's NUL). */
extern const uint16_t charset_halves[][129] CHARSET_TABLE;

/* Double-byte sets: one row per lead byte from first_lead on; the cells of a
 * row are those of the second bytes first..last, first > last: no lead. */
struct charset_row {
	uint32_t cells; /* in charset_cells */
	uint8_t first, last;
};
struct charset_double {
	uint16_t rows; /* in charset_rows */
	uint8_t first_lead, leads;
};
extern const struct charset_row charset_rows[] CHARSET_TABLE;
extern const uint16_t charset_cells[] CHARSET_TABLE;
extern const uint32_t charset_wide[] CHARSET_TABLE; /* what D800 + i in charset_cells stands for */
extern const struct charset_double charset_doubles[] CHARSET_TABLE;

/* 2.x, by charset number: charset-tables.md. */
struct charset_2x {
	uint8_t kind;      /* enum charset_kind */
	int8_t pairs;      /* in charset_doubles, or -1 */
	uint16_t low, high; /* halves */
};
enum charset_kind { CHARSET_ASCII, CHARSET_UTF8, CHARSET_UTF7, CHARSET_TABLED, CHARSET_ISO2022JP, CHARSET_ISO2022KR };
enum { CHARSET_NUMBERS = 34 };
extern const struct charset_2x charset_2x[CHARSET_NUMBERS] CHARSET_TABLE;
extern const struct charset_2x charset_jis0201 CHARSET_TABLE, charset_jis0208 CHARSET_TABLE;
extern const struct charset_2x charset_ksc5601 CHARSET_TABLE;

/* Names of 2.x, lower case, sorted; -1 where a table does not know one. */
struct charset_number_name {
	char name[22];
	int8_t number;  /* of the charset itself */
	int8_t in_2418; /* of the alias in aliases 2.4.18; -2: maps to a name that is not known there */
	int8_t in_25;
};
extern const struct charset_number_name charset_number_names[] CHARSET_TABLE;
extern const size_t charset_number_names_count CHARSET_TABLE;

/* Canonical forms: code points of one plane, sorted. A value is a cell:
 * CELL_NONE maps to itself, 0 to nothing, D800 + i to charset_sequences[i]. */
struct charset_canon {
	uint16_t code;
	uint16_t in_23, in_247;
};
extern const struct charset_canon charset_canon[] CHARSET_TABLE;
extern const uint16_t charset_canon_plane[4] CHARSET_TABLE; /* where planes 0, 1, 2 begin, and the end */
struct charset_sequence {
	uint16_t start; /* in charset_sequence_cells; UTF-16 */
	uint16_t len;
};
extern const struct charset_sequence charset_sequences[] CHARSET_TABLE;
extern const uint16_t charset_sequence_cells[] CHARSET_TABLE;
extern const uint32_t charset_canon_absent_240[] CHARSET_TABLE;
extern const size_t charset_canon_absent_240_count CHARSET_TABLE;

/* u >> 8 of the blocks that 2.4 maps, as bits: charset-tables.md §4. */
enum { CHARSET_BLOCKS = 0x300 };
extern const uint8_t charset_blocks_24[CHARSET_BLOCKS / 8] CHARSET_TABLE;

/* 3.x: the converters of ICU 72, in the order of charsets3.md. */
enum charset_icu_kind {
	ICU_UNKNOWN, /* known by name, not built in: charset_icu.h */
	ICU_SINGLE,
	ICU_PAIRS,   /* icu-tables.md "Double-byte"; after a lead byte one of `seconds` */
	ICU_DBCS,    /* nothing but pairs */
	ICU_EUC_JP,  /* icu-tables.md "Three-byte forms" */
	ICU_GB18030,
	ICU_GSM,
	ICU_UTF7,
	ICU_IMAP,
	ICU_UTF8,
	ICU_CESU8,
	ICU_UTF16,
	ICU_UTF32,
	ICU_ISO2022JP,
	ICU_ISO2022KR,
	ICU_HZ,
};
/* ICU_UTF16, ICU_UTF32: what `variant` says */
enum { UTF_BE, UTF_LE, UTF_BOM, UTF_BOM_ONLY, UTF_BE_BOM, UTF_LE_BOM };
struct charset_icu {
	uint8_t kind;       /* enum charset_icu_kind */
	uint8_t variant;    /* version of ISO-2022, byte order */
	bool sub1;          /* a single illegal byte gives U+001A, not U+FFFD */
	uint8_t seconds;    /* in charset_seconds: what may follow a lead byte; ICU_DBCS: what may begin a pair */
	uint16_t low, high; /* halves; CELL_LEAD: begins a pair */
	int16_t pairs;      /* in charset_doubles, or -1 */
	int16_t triples;    /* ICU_EUC_JP: behind 8F */
	uint16_t name;      /* in charset_text */
};
extern const struct charset_icu charset_icu[] CHARSET_TABLE;
extern const size_t charset_icu_count CHARSET_TABLE;

/* Sets of bytes, as bits. */
extern const uint8_t charset_seconds[][32] CHARSET_TABLE;

/* Names as ICU compares them (letters and digits only), sorted. */
struct charset_icu_name {
	uint16_t text; /* in charset_text */
	uint16_t icu;  /* in charset_icu */
};
extern const struct charset_icu_name charset_icu_names[] CHARSET_TABLE;
extern const size_t charset_icu_names_count CHARSET_TABLE;
extern const char charset_text[] CHARSET_TABLE;

/* Names that the servers' own tables know, lower case, sorted, and what they
 * stand for by ALIASES_3_0_0, ALIASES_3_0_5, ALIASES_3_2; -1: not in there. */
struct charset_name_3 {
	uint16_t text;
	int8_t canon[3]; /* in charset_canon_3 */
};
extern const struct charset_name_3 charset_names_3[] CHARSET_TABLE;
extern const size_t charset_names_3_count CHARSET_TABLE;
enum { CANON_NOT_OPEN = -1, CANON_US_ASCII = -2, CANON_UTF_8 = -3 };
struct charset_canon_3 {
	uint16_t text;
	int16_t icu; /* in charset_icu, or one of the above */
};
extern const struct charset_canon_3 charset_canon_3[] CHARSET_TABLE;

/* Four-byte codes of GB 18030 by their number (81308130 is 0): runs. */
struct charset_gb_run {
	uint16_t number, count, code;
};
extern const struct charset_gb_run charset_gb_runs[] CHARSET_TABLE;
extern const size_t charset_gb_runs_count CHARSET_TABLE;

/* The double-byte sets of ISO-2022 and HZ, 7-bit codes, in charset_doubles;
 * the upper half of ISO-8859-7, and what ISO-2022-KR takes for ASCII. */
enum { SET7_JIS0208, SET7_JIS0212, SET7_GB2312, SET7_KSC5601, SET7_KR, SET7_HZ, SET7_COUNT };
extern const uint8_t charset_set7[SET7_COUNT] CHARSET_TABLE;
extern const uint16_t charset_set7_greek CHARSET_TABLE, charset_kr_ascii CHARSET_TABLE;

#endif
