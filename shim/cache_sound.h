/* cache_record_sound, made for several processors: all give the same answer and
 * the same reason. cache_record.c chooses. */
#ifndef CYRGUARD_CACHE_SOUND_H
#define CYRGUARD_CACHE_SOUND_H

#include "cache_record.h"

bool cache_sound_plain(const struct cache_record *record, uint32_t cache_version, const char **reason);

/* Only where processor_has(PROCESSOR_AVX2); elsewhere there is none. */
bool cache_sound_avx2(const struct cache_record *record, uint32_t cache_version, const char **reason);

#endif
