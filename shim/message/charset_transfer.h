/* Quoted-printable and base64 as 3.x decodes them (records-3x.md §3.5): for
 * the words of a header and for the content whose SHA-1 SECTION holds. Bytes
 * in, bytes out, in pieces of any size; state in a struct, no memory. */
#ifndef CYRGUARD_MESSAGE_CHARSET_TRANSFER_H
#define CYRGUARD_MESSAGE_CHARSET_TRANSFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { TRANSFER_LINE = 999 }; /* bytes of a line at which it is flushed */

struct transfer_qp {
	bool header; /* `_` is a blank */
	size_t used;
	uint8_t line[TRANSFER_LINE];
};

struct transfer_base64 {
	bool pad_resets; /* charset_rules.pad_resets */
	uint8_t left; /* digits of a quantum so far */
	uint32_t code;
};

/* `out` has room for TRANSFER_LINE + 2 * len bytes. Returns the bytes written. */
size_t transfer_qp(struct transfer_qp *qp, const uint8_t *in, size_t len, uint8_t *out);
size_t transfer_qp_end(struct transfer_qp *qp, uint8_t *out);

/* `out` has room for len bytes; it may be `in` itself. */
size_t transfer_base64(struct transfer_base64 *base64, const uint8_t *in, size_t len, uint8_t *out);

#endif
