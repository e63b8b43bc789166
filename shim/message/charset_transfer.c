/* Quoted-printable and base64 of 3.x: records-3x.md §3.5. */
#include "message/charset_transfer.h"

#include "message/charset_bits.h"

/* A line, or the 999 bytes of one that is too long. */
static size_t flush_line(struct transfer_qp *qp, bool line_end, uint8_t *out)
{
	size_t used = qp->used, n = 0;
	while (used && (qp->line[used - 1] == ' ' || qp->line[used - 1] == '\t'))
		used--;
	for (size_t i = 0; i < used; i++) {
		uint8_t c = qp->line[i];
		if (c == '=') {
			int high, low;
			if (i + 1 >= used) {
				line_end = false; /* soft */
				break;
			}
			if (i + 2 < used && (high = charset_hex(qp->line[i + 1])) >= 0 &&
			    (low = charset_hex(qp->line[i + 2])) >= 0) {
				c = (uint8_t)(high << 4 | low);
				i += 2;
			}
		} else if (c == '_' && qp->header) {
			c = ' ';
		}
		out[n++] = c;
	}
	if (line_end) {
		out[n++] = '\r';
		out[n++] = '\n';
	}
	qp->used = 0;
	return n;
}

size_t transfer_qp(struct transfer_qp *qp, const uint8_t *in, size_t len, uint8_t *out)
{
	size_t n = 0;
	for (const uint8_t *end = in + len; in < end; in++) {
		if (*in == '\r')
			continue;
		if (*in == '\n') {
			n += flush_line(qp, true, out + n);
			continue;
		}
		qp->line[qp->used++] = *in;
		if (qp->used == TRANSFER_LINE)
			n += flush_line(qp, false, out + n);
	}
	return n;
}

size_t transfer_qp_end(struct transfer_qp *qp, uint8_t *out)
{
	return flush_line(qp, false, out);
}

size_t transfer_base64(struct transfer_base64 *base64, const uint8_t *in, size_t len, uint8_t *out)
{
	size_t n = 0;
	uint32_t code = base64->code;
	unsigned left = base64->left;
	for (const uint8_t *end = in + len; in < end; in++) {
		int digit = charset_base64[*in];
		if (digit < 0) {
			if (*in == '=' && base64->pad_resets)
				left = 0;
			continue;
		}
		/* `left` counts the digits of the quantum so far */
		code = code << 6 | (uint32_t)digit;
		if (left)
			out[n++] = (uint8_t)(code >> (6 - 2 * left));
		left = (left + 1) % 4;
	}
	base64->code = code;
	base64->left = (uint8_t)left;
	return n;
}
