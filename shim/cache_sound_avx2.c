/* cache_sound.c for processors with AVX2: twice as many bytes a step. */
#include "cache_sound.h"

#if defined(__x86_64__)
#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,bmi,bmi2,popcnt,pclmul"))), apply_to = function)
#else
#pragma GCC target("avx2,bmi,bmi2,popcnt,pclmul")
#endif
#define CACHE_SOUND cache_sound_avx2
#define CACHE_SOUND_AVX2 1
#include "cache_sound.c"
#if defined(__clang__)
#pragma clang attribute pop
#endif
#else
bool cache_sound_avx2(const struct cache_record *record, uint32_t cache_version, const char **reason)
{
	return cache_sound_plain(record, cache_version, reason);
}
#endif
