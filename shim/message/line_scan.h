/* Walks the lines of a body many bytes at a time: the place where a large
 * message spends its time. */
#ifndef CYRGUARD_MESSAGE_LINE_SCAN_H
#define CYRGUARD_MESSAGE_LINE_SCAN_H

#include <stddef.h>
#include <stdint.h>

/* The first line after the LF-ended one at `p` that begins "--", or `end`.
 * Adds to `*lines` the line feeds passed. The line at `p` itself is not
 * looked at. */
const uint8_t *line_scan_dashes(const uint8_t *p, const uint8_t *end, int64_t *lines);

/* Line feeds in p..end. */
int64_t line_scan_count(const uint8_t *p, const uint8_t *end);

#endif
