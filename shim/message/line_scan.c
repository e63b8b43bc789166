/* Vectors of 16 bytes by the compilers' vector extension: SSE2 on x86-64,
 * plain words where a machine has none. No alignment is assumed. */
#include "message/line_scan.h"

#include <string.h>

/* How a machine without SSE passes vectors: no function here is called from outside with one. */
#pragma GCC diagnostic ignored "-Wpsabi"

typedef int8_t vector __attribute__((vector_size(16)));

enum { VECTOR = sizeof(vector), BLOCK = 4 * VECTOR, ROUNDS = 31 }; /* a lane counts 4 * 31 < 128 */

static inline vector load(const uint8_t *p)
{
	vector v;
	memcpy(&v, p, sizeof v);
	return v;
}

static inline int64_t lane_sum(vector v)
{
	int8_t lane[VECTOR];
	memcpy(lane, &v, sizeof v);
	int sum = 0;
	for (int i = 0; i < VECTOR; i++)
		sum += lane[i];
	return -sum; /* a comparison that holds is -1 */
}

static inline int any(vector v)
{
	uint64_t half[2];
	memcpy(half, &v, sizeof v);
	return (half[0] | half[1]) != 0;
}

int64_t line_scan_count(const uint8_t *p, const uint8_t *end)
{
	const vector lf = (vector){0} + '\n';
	int64_t lines = 0;
	while (end - p >= BLOCK) {
		vector sum = {0};
		for (int i = 0; i < ROUNDS && end - p >= BLOCK; i++, p += BLOCK)
			sum += ((load(p) == lf) + (load(p + VECTOR) == lf)) + ((load(p + 2 * VECTOR) == lf) + (load(p + 3 * VECTOR) == lf));
		lines += lane_sum(sum);
	}
	for (; p < end; p++)
		lines += *p == '\n';
	return lines;
}

const uint8_t *line_scan_dashes(const uint8_t *p, const uint8_t *end, int64_t *lines)
{
	const vector lf = (vector){0} + '\n', dash = (vector){0} + '-';
	int64_t passed = 0;
	const uint8_t *slow = p; /* up to here byte by byte */
	while (p < end) {
		vector sum = {0};
		for (int i = 0; p >= slow && i < ROUNDS; i++, p += BLOCK) {
			vector hit = {0}, count = {0};
			if (end - p < BLOCK + 1) {
				slow = end;
				break;
			}
			for (int k = 0; k < BLOCK; k += VECTOR) {
				vector line_end = load(p + k) == lf;
				count += line_end;
				hit |= line_end & (load(p + k + 1) == dash);
			}
			if (any(hit)) { /* one dash at least: look closer */
				slow = p + BLOCK;
				break;
			}
			sum += count;
		}
		passed += lane_sum(sum);
		for (; p < slow; p++) {
			if (*p != '\n')
				continue;
			passed++;
			if (end - p >= 3 && p[1] == '-' && p[2] == '-') {
				*lines += passed;
				return p + 1;
			}
		}
	}
	*lines += passed;
	return end;
}
