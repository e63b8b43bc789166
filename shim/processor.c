#include "processor.h"

#if defined(__x86_64__)

#include <cpuid.h>

/* The system keeps the upper halves of the registers (XCR0 bits 1 and 2). */
static bool wide_registers(void)
{
	unsigned low, high;
	__asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
	return (low & 6) == 6;
}

static int ask(void)
{
	const unsigned sse = bit_SSE4_1, clmul = sse | bit_PCLMUL, avx = clmul | bit_OSXSAVE | bit_AVX | bit_POPCNT;
	const unsigned avx2 = bit_AVX2 | bit_BMI | bit_BMI2;
	unsigned a, b, c = 0, d, more = 0, unused;
	if (!__get_cpuid(1, &a, &b, &c, &d))
		return 0;
	if (!__get_cpuid_count(7, 0, &a, &more, &unused, &d))
		more = 0;
	return ((c & clmul) == clmul ? PROCESSOR_CLMUL : 0) | ((c & sse) && (more & bit_SHA) ? PROCESSOR_SHA : 0) |
	       ((c & avx) == avx && (more & avx2) == avx2 && wide_registers() ? PROCESSOR_AVX2 : 0);
}

/* CPUID can cost a trip to the hypervisor: asked once. Threads may find out
 * at the same time: all find the same. */
bool processor_has(enum processor_feature feature)
{
	static int known; /* 0: not asked yet */
	int answer = __atomic_load_n(&known, __ATOMIC_RELAXED);
	if (answer == 0) {
		answer = ask() | 1;
		__atomic_store_n(&known, answer, __ATOMIC_RELAXED);
	}
	return answer & feature;
}

#endif
