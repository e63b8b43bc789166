/* The ICU that the host process has loaded. Its functions carry the release in
 * their names; nothing is loaded here that is not there. */
#include <dlfcn.h>
#include <string.h>

#include "message/charset_icu.h"

/* "ucnv_open_72": dlsym of what is missing allocates, so only ucnv_open is
 * tried with every release. */
static void *symbol(const char *name, int release)
{
	char full[32];
	size_t n = strlen(name);
	memcpy(full, name, n);
	full[n++] = '_';
	full[n++] = (char)('0' + release / 10);
	full[n++] = (char)('0' + release % 10);
	full[n] = 0;
	return dlsym(RTLD_DEFAULT, full);
}

bool charset_icu_find(struct icu *icu)
{
	enum { OLDEST = 50, NEWEST = 99 };
	*icu = (struct icu){0};
	for (int release = NEWEST; release >= OLDEST; release--) {
		void *open = symbol("ucnv_open", release);
		if (!open)
			continue;
		void *close = symbol("ucnv_close", release), *to_unicode = symbol("ucnv_toUnicode", release);
		if (!close || !to_unicode)
			return false;
		icu->release = release;
		memcpy(&icu->open, &open, sizeof open);
		memcpy(&icu->close, &close, sizeof close);
		memcpy(&icu->to_unicode, &to_unicode, sizeof to_unicode);
		return true;
	}
	return false;
}

const struct icu *charset_icu_of_process(void)
{
	enum { NOBODY_LOOKED, SOMEBODY_LOOKS, NONE, FOUND };
	static struct icu icu;
	static int state;
	int seen = NOBODY_LOOKED;
	if (__atomic_compare_exchange_n(&state, &seen, SOMEBODY_LOOKS, false, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE)) {
		seen = charset_icu_find(&icu) ? FOUND : NONE;
		__atomic_store_n(&state, seen, __ATOMIC_RELEASE);
	}
	return seen == FOUND ? &icu : NULL;
}

void charset_icu_host(const struct charset_icu *converter, const struct icu *host, const uint8_t *p, size_t len,
                      struct charset_stream *stream)
{
	enum { OVERFLOW_STATUS = 15, UNITS = 512 };
	int status = 0;
	void *open = host->open(charset_text + converter->name, &status);
	if (!open || status > 0) {
		charset_put(stream->sink, 0xfffd);
		return;
	}
	const char *source = (const char *)p, *end = source + len;
	do {
		uint16_t units[UNITS], *target = units;
		status = 0;
		host->to_unicode(open, &target, units + UNITS, &source, end, NULL, 1, &status);
		if (status > 0 && status != OVERFLOW_STATUS) {
			charset_put(stream->sink, 0xfffd);
			break;
		}
		for (uint16_t *unit = units; unit < target; unit++)
			charset_stream_unit(stream, *unit);
	} while (status == OVERFLOW_STATUS && !stream->sink->failed);
	host->close(open);
}
