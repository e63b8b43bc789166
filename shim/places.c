#include "places.h"

#include <string.h>

#include "arena.h"
#include "imapd_conf.h"
#include "policy.h"
#include "real.h"

enum { LARGEST = 1 << 20 }; /* bytes of one imapd.conf or command line */

static struct arena arena; /* keeps the strings of `conf` */

/* The file whole, in `scratch`; NULL if it cannot be read. */
static char *read_file(const char *path, struct arena *scratch, size_t *length)
{
	int fd = real_open_private(path, O_RDONLY, 0);
	if (fd < 0)
		return NULL;
	char *text = arena_alloc(scratch, LARGEST);
	ssize_t n = text ? real_pread_full(fd, text, LARGEST - 1, 0) : -1;
	real.close(fd);
	if (n < 0)
		return NULL;
	text[n] = '\0';
	*length = (size_t)n;
	return text;
}

/* Cyrus programs take their configuration from "-C FILE", also as "-CFILE". */
static const char *option_c(struct arena *scratch)
{
	size_t length;
	char *line = read_file("/proc/self/cmdline", scratch, &length);
	if (!line)
		return NULL;
	const char *end = line + length;
	for (const char *word = line; word < end; word += strlen(word) + 1) {
		if (strncmp(word, "-C", 2) != 0)
			continue;
		const char *file = word[2] ? word + 2 : word + 3;
		return file < end && file[0] == '/' ? file : NULL;
	}
	return NULL;
}

static void load(struct imapd_conf *conf)
{
	struct arena scratch;
	arena_init(&arena, 8 * LARGEST);
	arena_init(&scratch, 32 * LARGEST);
	const char *path = policy_current()->imapd_conf;
	if (!path)
		path = option_c(&scratch);
	if (!path)
		path = "/etc/imapd.conf";
	for (unsigned read = 0; path; path = read < conf->includes ? conf->include[read++] : NULL) {
		size_t length;
		const char *text = read_file(path, &scratch, &length);
		if (text && !imapd_conf_parse(conf, text, length, &arena))
			break;
	}
	arena_free(&scratch);
}

bool places_locate(const char *directory, struct mailbox_place *place)
{
	static struct imapd_conf conf;
	static bool loaded;
	if (!loaded) {
		loaded = true;
		load(&conf);
	}
	return imapd_conf_place(&conf, directory, place);
}
