/* What the watchers before and behind the guard (errno_watch.c, errno_below.c)
 * share: a call, known by its name and its arguments. */
#ifndef CYRGUARD_TEST_ERRNO_WATCH_H
#define CYRGUARD_TEST_ERRNO_WATCH_H

#include <stdint.h>

struct watched_call {
	const char *name;
	intptr_t argument[6];
};

/* WATCHED(symbol, (arguments)): the initialiser of one. */
#define EACH_1(a)      (intptr_t)(a)
#define EACH_2(a, ...) (intptr_t)(a), EACH_1(__VA_ARGS__)
#define EACH_3(a, ...) (intptr_t)(a), EACH_2(__VA_ARGS__)
#define EACH_4(a, ...) (intptr_t)(a), EACH_3(__VA_ARGS__)
#define EACH_5(a, ...) (intptr_t)(a), EACH_4(__VA_ARGS__)
#define EACH_6(a, ...) (intptr_t)(a), EACH_5(__VA_ARGS__)
#define PICK(a1, a2, a3, a4, a5, a6, picked, ...) picked
#define EACH(...) PICK(__VA_ARGS__, EACH_6, EACH_5, EACH_4, EACH_3, EACH_2, EACH_1, 0)(__VA_ARGS__)
#define WATCHED(symbol, arguments) {#symbol, {EACH arguments}}

/* A watcher's function of a libc name, as far as `next`, the one it passes on to. */
#define WATCHER(watcher, type, symbol, parameters)                     \
	type watcher##_##symbol parameters __asm__(#symbol);           \
	type watcher##_##symbol parameters                             \
	{                                                              \
		static type(*next) parameters;                         \
		int kept = errno;                                      \
		if (!next)                                             \
			*(void **)&next = dlsym(RTLD_NEXT, #symbol);   \
		errno = kept;

/* 0 is a failure of what returns a pointer. */
#define HAS_FAILED(type, result) ((intptr_t)(result) == -1 || (!(result) && strchr(#type, '*')))

/* Of errno_below.so, in this thread: forgets what has failed; the errno of the
 * last such call that failed since, 0 if none did. */
void errno_below_begin(void);
int errno_below_of(const struct watched_call *call);

#endif
