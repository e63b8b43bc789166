/* The converters of ICU as 3.x uses them: bytes of one encoded word to code
 * points, from tables (icu-tables.md) and, for the few that no table covers,
 * from the ICU that the host process has loaded anyway. */
#ifndef CYRGUARD_MESSAGE_CHARSET_ICU_H
#define CYRGUARD_MESSAGE_CHARSET_ICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "message/charset_sink.h"
#include "message/charset_tables.h"

/* Code points on their way: a surrogate waits for its other half, over the end
 * of a word too (records-3x.md §6.3, shared state). */
struct charset_stream {
	struct charset_sink *sink;
	uint16_t half; /* or 0 */
};
void charset_stream_unit(struct charset_stream *stream, uint16_t unit);

/* The ICU of the process: filled in by charset_icu_find, once, where the
 * caller may allocate (dlsym does); used through charset_rules.icu. */
struct icu {
	int release; /* 72 */
	void *(*open)(const char *name, int *status);
	void (*close)(void *converter);
	void (*to_unicode)(void *converter, uint16_t **target, const uint16_t *target_end, const char **source,
	                   const char *source_end, int32_t *offsets, int8_t flush, int *status);
};
bool charset_icu_find(struct icu *icu);

/* The same, looked for once in a process; NULL if there is none, or if another
 * thread is about to look. */
const struct icu *charset_icu_of_process(void);

/* Is the converter built in, or does the host have it? */
bool charset_icu_here(const struct charset_icu *converter, const struct icu *host);

/* Decodes one word whole: records-3x.md §6.5. What nobody here can decode
 * gives one U+FFFD. */
void charset_icu_decode(const struct charset_icu *converter, const struct icu *host, const uint8_t *bytes, size_t len,
                        struct charset_stream *stream);

/* The parts of charset_icu_decode that have a file of their own. */
void charset_icu_unicode(const struct charset_icu *converter, const uint8_t *p, size_t len,
                         struct charset_stream *stream);
void charset_icu_iso2022(const struct charset_icu *converter, const uint8_t *p, size_t len,
                         struct charset_stream *stream);
void charset_icu_host(const struct charset_icu *converter, const struct icu *host, const uint8_t *p, size_t len,
                      struct charset_stream *stream);

/* The converter ICU opens for a name, or -1: charsets3.md. */
int charset_icu_named(const uint8_t *name, size_t len);

#endif
