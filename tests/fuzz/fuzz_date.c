/* A Date value: the first byte chooses the version. */
#include <stdlib.h>
#include <string.h>

#include "message/date.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (!size)
		return 0;
	uint8_t *value = malloc(size); /* of the exact size or one more, for the sanitizer */
	memcpy(value, data + 1, size - 1);
	struct message_date date = date_parse(&rebuild_versions[data[0] % rebuild_version_count], (struct text){value, size - 1});
	if (date.has_time && !date.has_day)
		abort();
	free(value);
	return 0;
}
