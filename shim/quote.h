/* Bytes from outside as printable ASCII: the encoding of strvis(3) with
 * VIS_CSTYLE | VIS_OCTAL | VIS_TAB | VIS_NL | VIS_DQ. Pure and
 * async-signal-safe, which libbsd's own is not: it allocates and asks the
 * locale, both of which are the host's. */
#ifndef CYRGUARD_QUOTE_H
#define CYRGUARD_QUOTE_H

#include <stddef.h>

/* Writes as many bytes of `value` as fit, none of them cut, and a NUL into
 * `room` (at least 1) bytes; how many were written before the NUL. */
size_t quote(char *to, size_t room, const char *value, size_t length);

#endif
