#include "quote.h"

#include <string.h>

size_t quote(char *to, size_t room, const char *value, size_t length)
{
	static const char plain[] = "\n\r\b\a\v\t\f\"\\", letter[] = "nrbavtf\"\\";
	size_t done = 0;
	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)value[i];
		const char *special = c ? strchr(plain, c) : NULL;
		char escape[4] = {'\\', (char)('0' + (c >> 6)), (char)('0' + (c >> 3 & 7)), (char)('0' + (c & 7))};
		const char *text = escape;
		size_t need = 4;
		if (special) {
			escape[1] = letter[special - plain];
			need = 2;
		} else if (c >= ' ' && c <= '~') {
			text = value + i;
			need = 1;
		}
		if (done + need >= room)
			break;
		memcpy(to + done, text, need);
		done += need;
	}
	to[done] = '\0';
	return done;
}
