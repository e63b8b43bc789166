/* One address field: the first byte chooses the version. The texts of all
 * addresses together are never longer than the field (address.c counts on it). */
#include <stdlib.h>
#include <string.h>

#include "message/address.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (!size)
		return 0;
	const struct rebuild_version *version = &rebuild_versions[data[0] % rebuild_version_count];
	const uint8_t *nul = memchr(data + 1, 0, size - 1);
	size_t length = nul ? (size_t)(nul - data) - 1 : size - 1;
	uint8_t *field = malloc(length ? length : 1); /* of the exact size, for the sanitizer */
	memcpy(field, data + 1, length);
	struct arena arena;
	arena_init(&arena, 16 << 20);
	struct parse p = {.version = version, .arena = &arena, .charset = *version->charset};
	struct address *list = NULL, **end = &list;
	size_t used = 0;
	if (!address_parse(&p, (struct text){field, length}, &end) && p.status == REBUILD_OK)
		abort();
	for (const struct address *a = list; a; a = a->next) {
		used += a->name.len + a->route.len + a->mailbox.len;
		if (a->domain.len != sizeof "unspecified-domain" - 1)
			used += a->domain.len;
	}
	if (used > length)
		abort();
	arena_free(&arena);
	free(field);
	return 0;
}
