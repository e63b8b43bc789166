/* ICU for the command. The library uses that of its host, which links it; the
 * command has none of its own until a record needs it. */
#include "cli.h"

#include <dlfcn.h>
#include <stdio.h>

#include "message/charset_icu.h"

bool load_icu(void)
{
	enum { OLDEST = 50, NEWEST = 99 };
	void *library = NULL;
	for (int release = NEWEST; !library && release >= OLDEST; release--) {
		char name[32];
		snprintf(name, sizeof name, "libicuuc.so.%d", release);
		library = dlopen(name, RTLD_LAZY | RTLD_GLOBAL);
	}
	return charset_icu_of_process() != NULL;
}
