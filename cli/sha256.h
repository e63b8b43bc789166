/* SHA-256, for `cyrguard rebuild --sha256`. */
#ifndef CYRGUARD_SHA256_H
#define CYRGUARD_SHA256_H

#include <stddef.h>
#include <stdint.h>

enum { SHA256_SIZE = 32 };

void sha256(const uint8_t *bytes, size_t length, uint8_t digest[SHA256_SIZE]);

#endif
