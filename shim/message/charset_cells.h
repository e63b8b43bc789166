/* Look-ups in the tables of single-byte and double-byte sets. */
#ifndef CYRGUARD_MESSAGE_CHARSET_CELLS_H
#define CYRGUARD_MESSAGE_CHARSET_CELLS_H

#include "message/charset_tables.h"

/* The cell of byte c in the set made of two halves. */
static inline uint16_t charset_single_cell(unsigned low, unsigned high, uint8_t c)
{
	return c < 0x80 ? charset_halves[low][c] : charset_halves[high][c - 0x80];
}

/* The row of a lead byte, or NULL if c is none. */
static inline const struct charset_row *charset_lead_row(const struct charset_double *set, uint8_t c)
{
	if (c < set->first_lead || c - set->first_lead >= set->leads)
		return NULL;
	const struct charset_row *row = &charset_rows[set->rows + (c - set->first_lead)];
	return row->first > row->last ? NULL : row;
}

static inline uint16_t charset_pair_cell(const struct charset_row *row, uint8_t c)
{
	return c < row->first || c > row->last ? (uint16_t)CELL_NONE : charset_cells[row->cells + (c - row->first)];
}

#endif
