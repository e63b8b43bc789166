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
extern const struct charset_2x charset_jis0201 CHARSET_TABLE, charset_jis0208 CHARSET_TABLE, charset_ksc5601 CHARSET_TABLE;

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

#endif
