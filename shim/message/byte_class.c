/* The table of byte classes, spelled by conditions on the byte. */
#include "message/byte_class.h"

#define IN(c, a, b) ((c) >= (a) && (c) <= (b))
#define WS(c) ((c) == ' ' || IN(c, '\t', '\r'))
#define LOWER(c) IN(c, 'a', 'z')
#define ALPHA(c) (LOWER(c) || IN(c, 'A', 'Z'))
#define DIGIT(c) IN(c, '0', '9')
#define TSPECIAL(c) \
	((c) == '(' || (c) == ')' || (c) == '<' || (c) == '>' || (c) == '@' || (c) == ',' || (c) == ';' || (c) == ':' || \
	 (c) == '\\' || (c) == '"' || (c) == '/' || (c) == '[' || (c) == ']' || (c) == '?' || (c) == '=')
#define LITERAL(c) ((c) >= 0x80 || (c) == '\r' || (c) == '\n' || (c) == '"' || (c) == '%' || (c) == '\\')
#define DOMAIN(c) (ALPHA(c) || DIGIT(c) || (c) == '-' || (c) == '[' || (c) == ']' || (c) == ':')
#define PERCENT(c) ((c) <= ' ' || (c) >= 0x7f || (c) == '*' || (c) == '\'' || (c) == '%' || TSPECIAL(c))

#define C1(c) \
	(WS(c) ? BYTE_WS : 0) | ((c) < ' ' || (c) >= 0x80 || TSPECIAL(c) ? BYTE_NO_TOKEN : 0) | (ALPHA(c) ? BYTE_ALPHA : 0) | \
		(DIGIT(c) ? BYTE_DIGIT : 0) | (LITERAL(c) ? BYTE_LITERAL : 0) | (DOMAIN(c) ? BYTE_DOMAIN : 0) | \
		(PERCENT(c) ? BYTE_PERCENT : 0) | (LOWER(c) ? BYTE_LOWER : 0)
#define C4(c) C1(c), C1((c) + 1), C1((c) + 2), C1((c) + 3)
#define C16(c) C4(c), C4((c) + 4), C4((c) + 8), C4((c) + 12)
#define C64(c) C16(c), C16((c) + 16), C16((c) + 32), C16((c) + 48)

const uint8_t byte_classes[256] = {C64(0), C64(64), C64(128), C64(192)};
