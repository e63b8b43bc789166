/* imapd on one mailbox: a session that reads the untagged half of IMAP from
 * stdin, so that a driver can hold several sessions open and interleave them.
 *
 *	SELECT | NOOP | EXPUNGE | CLOSE | LOGOUT | APPEND FILE
 *	[UID ]FETCH SET (ITEM...) | [UID ]STORE SET +FLAGS (\Flag...)
 *	[UID ]SEARCH SUBJECT WORD
 *
 * Answers as imapd does, untagged lines first, then "OK" or "NO". Items: UID
 * FLAGS RFC822.SIZE ENVELOPE BODYSTRUCTURE BODY BODY.PEEK[HEADER.FIELDS (X)]
 * BODY.PEEK[]. No \Seen, no \Recent: the seen database is not a mailbox file. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "append.h"
#include "fetch.h"
#include "rewrite.h"
#include "tools.h"

static struct session session;
static bool immediate; /* expunge_mode */

/* ---- Looking whether the mailbox changed -------------------------------- */

/* The private maps, made anew or stretched. Their sizes are what the reading
 * of cache records is bounded by (2.3.15+). */
static void map_again(void)
{
	const struct box *box = &session.box;
	area_map(&session.index, box->index, box->index_size, false);
	area_map(&session.cache, box->cache, ASK, false);
	session.exists = box->exists;
}

/* `fully`: commands with UIDs, NOOP, CHECK, and SEARCH of 2.3.9. The others
 * keep the message numbers as they are: 2.3.16 stats for nothing, 2.3.9 not. */
static void look(bool fully)
{
	struct box *box = &session.box;
	struct stat status;
	if (!fully && !as->checks_cache)
		return;
	if (stat(box_path(box, "cyrus.index"), &status) != 0 || !fully)
		return;
	bool replaced = status.st_ino != box->index_inode;
	if (replaced) {
		if (box_open_index(box) != DONE)
			exit(75);
		area_unmap(&session.index);
		area_unmap(&session.cache);
	} else if (status.st_mtime != box->index_time || status.st_size != box->index_size) {
		box_refresh_index(box);
	}
	uint32_t before = session.exists;
	map_again();
	if (session.exists != before || replaced)
		printf("* %u EXISTS\r\n", session.exists);
}

static void unselect(void)
{
	if (!session.selected)
		return;
	area_unmap(&session.index);
	area_unmap(&session.cache);
	box_close(&session.box);
	session.selected = false;
}

static enum outcome do_select(const char *directory)
{
	unselect();
	enum outcome outcome = box_open(&session.box, directory, false);
	if (outcome == DONE)
		outcome = box_open_index(&session.box);
	if (outcome != DONE) {
		box_close(&session.box);
		return outcome;
	}
	session.selected = true;
	map_again();
	printf("* %u EXISTS\r\n", session.exists);
	return DONE;
}

/* ---- Sets --------------------------------------------------------------- */

static uint32_t uid_at(uint32_t n)
{
	return get_u32(session_record(&session, n) + R_UID);
}

static uint32_t bound(const char **at, bool uids)
{
	if (**at == '*') {
		++*at;
		return uids ? UINT32_MAX : session.exists;
	}
	char *end;
	unsigned long value = strtoul(*at, &end, 10);
	*at = end;
	return (uint32_t)value;
}

static bool in_set(const char *set, bool uids, uint32_t n)
{
	uint32_t number = uids ? uid_at(n) : n + 1;
	while (isdigit((unsigned char)*set) || *set == '*') {
		uint32_t low = bound(&set, uids), high = low;
		if (*set == ':') {
			set++;
			high = bound(&set, uids);
		}
		if (number >= low && number <= high)
			return true;
		set += *set == ',';
	}
	return false;
}

/* ---- STORE -------------------------------------------------------------- */

static uint32_t flags_of(const char *words)
{
	static const struct {
		const char *name;
		uint32_t flag;
	} known[] = {{"\\Answered", FLAG_ANSWERED}, {"\\Flagged", FLAG_FLAGGED}, {"\\Deleted", FLAG_DELETED}};
	uint32_t flags = 0;
	for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
		if (strcasestr(words, known[i].name))
			flags |= known[i].flag;
	return flags;
}

static void count_flags(uint8_t *header, uint32_t changed, uint32_t by)
{
	add_u32(header + H_ANSWERED, (changed & FLAG_ANSWERED) ? by : 0);
	add_u32(header + H_FLAGGED, (changed & FLAG_FLAGGED) ? by : 0);
	add_u32(header + H_DELETED, (changed & FLAG_DELETED) ? by : 0);
}

static enum outcome store(const char *set, bool uids, const char *words)
{
	struct box *box = &session.box;
	uint8_t record[RECORD_MAX], header[HEADER];
	uint32_t flags = flags_of(words);
	bool adding = words[0] == '+', changed = false;
	if (box_lock_index(box) != DONE)
		return FAILED;
	memcpy(header, box->index_map.base, sizeof header);
	for (uint32_t n = 0; n < session.exists && n < box->exists; n++) {
		if (!in_set(set, uids, n))
			continue;
		memcpy(record, box_record(box, n), box->record_size);
		uint32_t old = get_u32(record + R_FLAGS), new = adding ? old | flags : old & ~flags;
		if (old == new)
			continue;
		put_u32(record + R_FLAGS, new);
		/* Never the same second twice. */
		uint32_t now = current_time(), last = get_u32(record + R_UPDATED);
		put_u32(record + R_UPDATED, last >= now ? last + 1 : now);
		count_flags(header, new & ~old, 1);
		count_flags(header, old & ~new, (uint32_t)-1);
		lseek(box->index, (off_t)(box->start + (uint64_t)n * box->record_size), SEEK_SET);
		write_all(box->index, record, box->record_size);
		changed = true;
	}
	if (changed) {
		lseek(box->index, 0, SEEK_SET);
		write_all(box->index, header, sizeof header);
		fsync(box->index);
	}
	box_unlock_index(box);
	look(uids);
	return DONE;
}

/* ---- EXPUNGE ------------------------------------------------------------ */

static bool is_deleted(const struct selection *selection, const uint8_t *record)
{
	(void)selection;
	return get_u32(record + R_FLAGS) & FLAG_DELETED;
}

static enum outcome expunge(bool closing)
{
	struct selection selection = {.leaves = is_deleted};
	uint32_t *uids = calloc(session.exists + 1u, sizeof *uids);
	uint32_t before = session.exists;
	unsigned removed;
	if (!uids)
		return FAILED;
	for (uint32_t n = 0; n < before; n++)
		uids[n] = uid_at(n);
	enum outcome outcome = rewrite(&session.box, immediate ? IMMEDIATE : DELAYED, &selection, &removed);
	if (closing) { /* says OK whatever happened */
		unselect();
		outcome = DONE;
	} else {
		look(true);
		for (uint32_t n = 0, now = 0; n < before; n++) {
			if (now < session.exists && uid_at(now) == uids[n])
				now++;
			else
				printf("* %u EXPUNGE\r\n", now + 1);
		}
	}
	free(uids);
	return outcome;
}

/* ---- The session -------------------------------------------------------- */

static enum outcome on_messages(const char *command, bool uids, char *arguments)
{
	char *rest = strchr(arguments, ' ');
	if (!rest)
		return FAILED;
	*rest++ = '\0';
	if (strcasecmp(command, "STORE") == 0)
		return store(arguments, uids, rest);
	if (strcasecmp(command, "SEARCH") == 0) {
		look(uids || !as->checks_cache);
		printf("* SEARCH");
		for (uint32_t n = 0; n < session.exists; n++)
			if (search_subject(&session, n, rest))
				printf(" %u", uids ? uid_at(n) : n + 1);
		printf("\r\n");
		return DONE;
	}
	if (strcasecmp(command, "FETCH") != 0)
		return FAILED;
	look(uids);
	for (uint32_t n = 0; n < session.exists; n++)
		if (in_set(arguments, uids, n))
			fetch_message(&session, n, rest, uids);
	return DONE;
}

static enum outcome obey(const char *directory, char *line)
{
	char *space = strchr(line, ' ');
	bool uids = strncasecmp(line, "UID ", 4) == 0;
	if (uids) {
		line += 4;
		space = strchr(line, ' ');
	}
	if (space)
		*space++ = '\0';
	if (strcasecmp(line, "SELECT") == 0)
		return do_select(directory);
	if (strcasecmp(line, "APPEND") == 0) {
		enum outcome outcome = space ? append_message(directory, space) : FAILED;
		if (session.selected)
			look(true);
		return outcome;
	}
	if (!session.selected)
		return FAILED;
	if (strcasecmp(line, "EXPUNGE") == 0)
		return expunge(false);
	if (strcasecmp(line, "CLOSE") == 0)
		return expunge(true);
	if (strcasecmp(line, "NOOP") == 0 || strcasecmp(line, "CHECK") == 0) {
		look(true);
		return DONE;
	}
	return space ? on_messages(line, uids, space) : FAILED;
}

/* imapd [-i] DIR: -i for expunge_mode immediate. */
int tool_imapd(int count, char **arguments)
{
	char line[4096];
	int option;
	while ((option = getopt(count, arguments, "i")) != -1) {
		if (option != 'i')
			return 64;
		immediate = true;
	}
	if (optind >= count)
		return 64;
	while (fgets(line, sizeof line, stdin)) {
		line[strcspn(line, "\r\n")] = '\0';
		if (strcasecmp(line, "LOGOUT") == 0)
			break;
		enum outcome outcome = obey(arguments[optind], line);
		printf("%s\r\n", outcome == DONE ? "OK" : outcome == BUSY ? "NO Mailbox is locked by POP server" : "NO System I/O error");
		fflush(stdout);
	}
	unselect();
	return 0;
}
