/* Forced into every file of the library (Makefile: -include): binds the few
 * symbols that a newer glibc re-versioned to their old versions, so that what
 * is built on Debian 12 loads where glibc 2.12 is (design §9). */
/* Both rename the very functions that we define and call (pitfall 8); our own
 * code says 64 where it means it. */
#undef _FILE_OFFSET_BITS
#undef _TIME_BITS

#ifndef CYRGUARD_GLIBC_FLOOR_H
#define CYRGUARD_GLIBC_FLOOR_H

#if defined(__x86_64__)
__asm__(".symver memcpy,memcpy@GLIBC_2.2.5"); /* 2.14: no more overlap */
__asm__(".symver dlsym,dlsym@GLIBC_2.2.5");   /* 2.34: moved to libc.so */
__asm__(".symver dlopen,dlopen@GLIBC_2.2.5");
__asm__(".symver dlerror,dlerror@GLIBC_2.2.5");
#elif defined(__i386__)
__asm__(".symver dlsym,dlsym@GLIBC_2.0");
__asm__(".symver dlopen,dlopen@GLIBC_2.1");
__asm__(".symver dlerror,dlerror@GLIBC_2.0");
#endif

#endif
