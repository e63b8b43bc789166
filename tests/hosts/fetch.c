/* FETCH and SEARCH from cyrus.cache. What a bad offset does here is measured:
 * 2.3.9 sends whatever lies there, or dies; 2.3.16 leaves items out and, if
 * nothing is left, the whole answer, end of line included. */
#include "fetch.h"

#include <ctype.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <unistd.h>

enum { ENVELOPE = 0, BODYSTRUCTURE = 1, BODY = 2, SECTION = 3, HEADERS = 4, SUBJECT = 9 };

struct message {
	const struct session *session;
	const uint8_t *record;
	bool looked, sound;
	struct item item[CACHE_FIELDS];
};

/* The walk over the ten items, once per message. */
static bool cached(struct message *message)
{
	if (!message->looked)
		message->sound = cache_items(&message->session->cache, get_u32(message->record + R_CACHE), as->checks_cache, message->item);
	message->looked = true;
	return message->sound;
}

/* 2.3 prints items as bytes, whatever their length word says. */
static void put_item(const struct item *item)
{
	fwrite(item->data, 1, item->length, stdout);
}

/* ---- Header fields ------------------------------------------------------ */

static const char *const never_cached[] = {"bcc", "cc", "date", "delivery-date", "envelope-to", "from", "in-reply-to", "mime-version",
    "reply-to", "received", "return-path", "sender", "subject", "to"};

static bool is_cached_field(const char *name, size_t length)
{
	for (size_t i = 0; i < sizeof never_cached / sizeof never_cached[0]; i++)
		if (strlen(never_cached[i]) == length && strncasecmp(name, never_cached[i], length) == 0)
			return false;
	return length < 2 || strncasecmp(name, "x-", 2) != 0;
}

/* The fields called `name` among `length` bytes of header, folding and all. */
static void put_fields(const char *name, size_t name_length, const char *header, size_t length)
{
	char *found = malloc(length + 3);
	size_t used = 0;
	bool taking = false;
	if (!found)
		abort();
	for (const char *line = header, *end = header + length; line < end;) {
		const char *feed = memchr(line, '\n', (size_t)(end - line));
		const char *next = feed ? feed + 1 : end;
		if (*line == '\r' || *line == '\n')
			break; /* the end of the header, wherever it was said to be */
		if (*line != ' ' && *line != '\t')
			taking = (size_t)(next - line) > name_length && strncasecmp(line, name, name_length) == 0 && line[name_length] == ':';
		if (taking) {
			memcpy(found + used, line, (size_t)(next - line));
			used += (size_t)(next - line);
		}
		line = next;
	}
	memcpy(found + used, "\r\n", 2);
	printf("{%zu}\r\n", used + 2);
	fwrite(found, 1, used + 2, stdout);
	free(found);
}

/* The message file, mapped for one item. */
static bool map_message(const struct session *session, uint32_t uid, struct area *area)
{
	*area = (struct area){0};
	int fd = open(box_message(&session->box, uid), O_RDONLY);
	if (fd < 0)
		return false;
	area_map(area, fd, ASK, true);
	close(fd);
	return true;
}

static void put_header_fields(struct message *message, const char *name, size_t length)
{
	printf("BODY[HEADER.FIELDS (%.*s)] ", (int)length, name);
	if (is_cached_field(name, length)) {
		if (cached(message))
			put_fields(name, length, (const char *)message->item[HEADERS].data, message->item[HEADERS].length);
		else
			printf("\"\"");
		return;
	}
	/* From the file; but where the header lies, the cache says. */
	struct area file;
	bool open = map_message(message->session, get_u32(message->record + R_UID), &file);
	if (!open || !cached(message) || message->item[SECTION].length == 0 || get_u32(message->item[SECTION].data) == 0) {
		printf("NIL");
	} else {
		uint64_t at = get_u32(message->item[SECTION].data + 4), size = get_u32(message->item[SECTION].data + 8);
		at = at < file.size ? at : file.size;
		size = size < file.size - at ? size : file.size - at;
		put_fields(name, length, (const char *)file.base + at, size);
	}
	area_unmap(&file);
}

/* What begins the next item: the parenthesis comes with the first. */
static void begin(bool *any)
{
	printf("%c", *any ? ' ' : '(');
	*any = true;
}

/* The whole file, mapped already. */
static void put_body(const struct area *file)
{
	if (!file->base) {
		printf("BODY[] NIL");
		return;
	}
	printf("BODY[] {%zu}\r\n", file->size);
	fwrite(file->base, 1, file->size, stdout);
}


static void put_flags(const struct message *message)
{
	uint32_t flags = get_u32(message->record + R_FLAGS);
	const char *space = "";
	static const char *const names[] = {"\\Answered", "\\Flagged", "\\Deleted"};
	printf("FLAGS (");
	for (int i = 0; i < 3; i++)
		if (flags & (1u << i)) {
			printf("%s%s", space, names[i]);
			space = " ";
		}
	printf(")");
}

/* ---- FETCH -------------------------------------------------------------- */

/* Is this word among the items? As a word: BODY is not BODYSTRUCTURE. */
static bool wanted(const char *items, const char *word)
{
	size_t length = strlen(word);
	for (const char *at = items; (at = strcasestr(at, word)) != NULL; at += length)
		if ((at == items || !(isalnum((unsigned char)at[-1]) || at[-1] == '.')) &&
		    (at[length] == '\0' || at[length] == ' ' || at[length] == ')'))
			return true;
	return false;
}

void fetch_message(const struct session *session, uint32_t n, const char *items, bool uid)
{
	static const struct {
		const char *name;
		int item;
	} from_cache[] = {{"ENVELOPE", ENVELOPE}, {"BODYSTRUCTURE", BODYSTRUCTURE}, {"BODY", BODY}};
	struct message message = {.session = session, .record = session_record(session, n)};
	struct area file = {0};
	bool any = false, whole = strcasestr(items, "BODY.PEEK[]") != NULL;
	if (whole)
		map_message(session, get_u32(message.record + R_UID), &file);
	if (whole && as->checks_cache && !cached(&message)) { /* nothing, not even the message */
		area_unmap(&file);
		return;
	}
	printf("* %u FETCH ", n + 1);
	if (uid || wanted(items, "UID")) {
		begin(&any);
		printf("UID %u", get_u32(message.record + R_UID));
	}
	if (wanted(items, "FLAGS")) {
		begin(&any);
		put_flags(&message);
	}
	if (wanted(items, "RFC822.SIZE")) {
		begin(&any);
		printf("RFC822.SIZE %u", get_u32(message.record + R_SIZE));
	}
	for (size_t i = 0; i < sizeof from_cache / sizeof from_cache[0]; i++)
		if (wanted(items, from_cache[i].name) && cached(&message)) {
			begin(&any);
			printf("%s ", from_cache[i].name);
			put_item(&message.item[from_cache[i].item]);
		}
	const char *fields = strcasestr(items, "HEADER.FIELDS (");
	if (fields) {
		fields += strlen("HEADER.FIELDS (");
		begin(&any);
		put_header_fields(&message, fields, strcspn(fields, " )"));
	}
	if (whole) {
		begin(&any);
		put_body(&file);
	}
	if (any)
		printf(")\r\n");
	area_unmap(&file);
}

/* ---- SEARCH ------------------------------------------------------------- */

bool search_subject(const struct session *session, uint32_t n, const char *criterion)
{
	struct message message = {.session = session, .record = session_record(session, n)};
	char word[256];
	size_t length = 0;
	if (!cached(&message))
		return false;
	for (; *criterion && length < sizeof word; criterion++)
		if (!isspace((unsigned char)*criterion))
			word[length++] = (char)tolower((unsigned char)*criterion);
	return memmem(message.item[SUBJECT].data, message.item[SUBJECT].length, word, length) != NULL;
}
