/* Runs charset_oracle.py over ../shared/spec and hands each frame to the test.
 * Where ../shared is not, there is nothing to compare with: oracle_here(). */
#ifndef CYRGUARD_CHARSET_ORACLE_H
#define CYRGUARD_CHARSET_ORACLE_H

#include <check.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "message/charset_rules.h"
#include "message/text.h"

#define ORACLE_SPEC "../shared/spec"

static const char *const oracle_versions[] = {
	"2.3.0", "2.3.9", "2.3.16", "2.3.20", "2.4.0", "2.4.7", "2.4.18", "2.4.22", "2.5.0", "2.5.10",
	"3.0.0", "3.0.5", "3.1.6", "3.1.7", "3.2.6", "3.6.1", "3.10.2", "3.12.4",
};

static inline bool oracle_here(void)
{
	return access(ORACLE_SPEC "/reference3.py", R_OK) == 0;
}

static inline uint32_t oracle_u32(FILE *oracle)
{
	uint32_t n = 0;
	for (int i = 0; i < 4; i++)
		n = n << 8 | (uint8_t)getc(oracle);
	return n;
}

static inline struct text oracle_text(FILE *oracle)
{
	uint32_t len = oracle_u32(oracle);
	uint8_t *bytes = malloc(len + 1);
	ck_assert_uint_eq(fread(bytes, 1, len, oracle), len);
	return (struct text){bytes, len};
}

/* As C would write it, for the message of a failure. */
static inline const char *oracle_show(struct text text)
{
	char *out = malloc(4 * text.len + 1), *p = out;
	for (size_t i = 0; i < text.len; i++) {
		uint8_t c = text.bytes[i];
		p += c >= ' ' && c < 0x7f && c != '\\' ? sprintf(p, "%c", c) : sprintf(p, "\\x%02x", c);
	}
	*p = 0;
	return out;
}

typedef void oracle_check(int kind, const char *version, const struct charset_rules *rules, struct text given, struct text want);

/* Returns the number of frames compared. */
static inline long oracle_run(unsigned seed, unsigned count, const char *kinds, oracle_check *check)
{
	char command[1000];
	const char *env = getenv("ORACLE_COUNT");
	int n = snprintf(command, sizeof command, "python3 tests/unit/charset_oracle.py " ORACLE_SPEC " %u %u %s", seed,
	                 env ? (unsigned)atoi(env) : count, kinds);
	for (size_t i = 0; i < sizeof oracle_versions / sizeof *oracle_versions; i++)
		n += snprintf(command + n, sizeof command - (size_t)n, " %s", oracle_versions[i]);
	FILE *oracle = popen(command, "r");
	ck_assert_ptr_nonnull(oracle);
	long frames = 0;
	for (int kind; (kind = getc(oracle)) != EOF; frames++) {
		const char *version = oracle_versions[getc(oracle)];
		struct text given = oracle_text(oracle), want = oracle_text(oracle);
		unsigned x = 0, y = 0, z = 0;
		ck_assert_int_eq(sscanf(version, "%u.%u.%u", &x, &y, &z), 3);
		check(kind, version, charset_rules_of(x, y, z), given, want);
		free((void *)(uintptr_t)given.bytes);
		free((void *)(uintptr_t)want.bytes);
	}
	ck_assert_int_eq(pclose(oracle), 0);
	return frames;
}

#endif
