/* What this processor can do beyond what the library is built for. Pure; safe
 * before any constructor and in any thread. */
#ifndef CYRGUARD_PROCESSOR_H
#define CYRGUARD_PROCESSOR_H

#include <stdbool.h>

enum processor_feature {
	PROCESSOR_CLMUL = 1 << 1, /* PCLMULQDQ, SSE4.1 */
	PROCESSOR_SHA = 1 << 2,   /* SHA, SSE4.1 */
	PROCESSOR_AVX2 = 1 << 3,  /* AVX2, BMI, BMI2, POPCNT, PCLMULQDQ */
};

#if defined(__x86_64__)
bool processor_has(enum processor_feature feature);
#else
static inline bool processor_has(enum processor_feature feature)
{
	return false;
}
#endif

#endif
