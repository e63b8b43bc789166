/* imapd.conf: "key: value" lines, keys in any case, # comments, a backslash at
 * the end of a line continues it. Pure but for the arena. */
#include "imapd_conf.h"

#include <string.h>

/* ---- Words -------------------------------------------------------------- */

struct word {
	const char *text;
	size_t length;
};

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static struct word trim(struct word w)
{
	while (w.length && is_blank(w.text[0]))
		w.text++, w.length--;
	while (w.length && is_blank(w.text[w.length - 1]))
		w.length--;
	return w;
}

/* `with` is in lower case. */
static bool begins(struct word w, const char *with)
{
	size_t n = strlen(with);
	if (w.length < n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (lower(w.text[i]) != with[i])
			return false;
	return true;
}

static bool is(struct word w, const char *name)
{
	return w.length == strlen(name) && begins(w, name);
}

static bool is_true(struct word w)
{
	return w.length && (lower(w.text[0]) == 'y' || lower(w.text[0]) == 't' || w.text[0] == '1' || is(w, "on"));
}

static const char *keep(struct word w, struct arena *arena)
{
	char *copy = arena_alloc(arena, w.length + 1);
	if (copy) {
		memcpy(copy, w.text, w.length);
		copy[w.length] = '\0';
	}
	return copy;
}

/* ---- Options ------------------------------------------------------------ */

static const struct {
	const char *prefix;
	enum imapd_root root;
} roots[] = {
	{"partition-", ROOT_DATA},
	{"metapartition-", ROOT_META},
	{"archivepartition-", ROOT_ARCHIVE},
	{"metadir-index-", ROOT_INDEX},
	{"metadir-cache-", ROOT_CACHE},
	{"metadir-header-", ROOT_HEADER},
	{"metadir-archivecache-", ROOT_ARCHIVE_CACHE},
};

static struct imapd_partition *partition(struct imapd_conf *conf, struct word name, struct arena *arena)
{
	struct imapd_partition **at = &conf->partitions;
	for (; *at; at = &(*at)->next)
		if (strlen((*at)->name) == name.length && begins(name, (*at)->name))
			return *at;
	struct imapd_partition *made = arena_alloc(arena, sizeof *made);
	char *copy = arena_alloc(arena, name.length + 1);
	if (!made || !copy)
		return NULL;
	for (size_t i = 0; i < name.length; i++)
		copy[i] = lower(name.text[i]);
	copy[name.length] = '\0';
	*made = (struct imapd_partition){.name = copy};
	return *at = made;
}

static bool set_root(struct imapd_conf *conf, enum imapd_root root, struct word name, struct word path,
	struct arena *arena)
{
	while (path.length > 1 && path.text[path.length - 1] == '/')
		path.length--;
	if (!name.length || !path.length || path.text[0] != '/' || path.length >= PATH_MAX ||
		memchr(path.text, '\0', path.length))
		return true; /* nonsense: skipped */
	struct imapd_partition *of = partition(conf, name, arena);
	const char *copy = keep(path, arena);
	if (!of || !copy)
		return false;
	of->root[root] = copy;
	return true;
}

static void set_meta(struct imapd_conf *conf, struct word list)
{
	while (list.length) {
		size_t n = 0;
		while (n < list.length && !is_blank(list.text[n]) && list.text[n] != ',')
			n++;
		struct word w = {list.text, n};
		conf->meta.header |= is(w, "header");
		conf->meta.index |= is(w, "index");
		conf->meta.cache |= is(w, "cache");
		conf->meta.expunge |= is(w, "expunge");
		conf->meta.archive_cache |= is(w, "archivecache");
		n += n < list.length;
		list = (struct word){list.text + n, list.length - n};
	}
}

static bool set(struct imapd_conf *conf, struct word key, struct word value, struct arena *arena)
{
	for (size_t i = 0; i < sizeof roots / sizeof roots[0]; i++) {
		size_t n = strlen(roots[i].prefix);
		if (begins(key, roots[i].prefix))
			return set_root(conf, roots[i].root, (struct word){key.text + n, key.length - n}, value, arena);
	}
	if (is(key, "metapartition_files"))
		set_meta(conf, value);
	else if (is(key, "hashimapspool"))
		conf->hashimapspool = is_true(value);
	else if (is(key, "fulldirhash"))
		conf->fulldirhash = is_true(value);
	else if (is(key, "virtdomains"))
		conf->virtdomains = is_true(value) || is(value, "userid");
	else if (is(key, "configdirectory"))
		return (conf->configdirectory = keep(value, arena)) != NULL;
	else if (is(key, "mboxname_lockpath"))
		return (conf->lockpath = keep(value, arena)) != NULL;
	else if (is(key, "defaultpartition"))
		return (conf->defaultpartition = keep(value, arena)) != NULL;
	else if (is(key, "@include") && value.length && conf->includes < IMAPD_INCLUDES)
		return (conf->include[conf->includes++] = keep(value, arena)) != NULL;
	return true;
}

/* The length of a line with those that continue it. */
static size_t line_length(const char *text, size_t length, bool *joined)
{
	size_t n = 0;
	*joined = false;
	for (; n < length && text[n] != '\n'; n++) {
		if (text[n] == '\\' && n + 1 < length && text[n + 1] == '\n') {
			*joined = true;
			n++;
		}
	}
	return n;
}

static struct word join(struct word line, struct arena *arena)
{
	char *copy = arena_alloc(arena, line.length + 1);
	size_t n = 0;
	for (size_t i = 0; copy && i < line.length; i++) {
		if (line.text[i] == '\\' && i + 1 < line.length && line.text[i + 1] == '\n')
			i++;
		else
			copy[n++] = line.text[i];
	}
	return (struct word){copy, n};
}

bool imapd_conf_parse(struct imapd_conf *conf, const char *text, size_t length, struct arena *arena)
{
	while (length) {
		bool joined;
		size_t n = line_length(text, length, &joined);
		struct word line = {text, n};
		n += n < length;
		text += n;
		length -= n;
		if (joined && !(line = join(line, arena)).text)
			return false;
		line = trim(line);
		if (!line.length || line.text[0] == '#')
			continue;
		const char *colon = memchr(line.text, ':', line.length);
		if (!colon)
			continue;
		struct word key = trim((struct word){line.text, (size_t)(colon - line.text)});
		struct word value = trim((struct word){colon + 1, line.length - (size_t)(colon + 1 - line.text)});
		if (!set(conf, key, value, arena))
			return false;
	}
	return true;
}

/* ---- Places ------------------------------------------------------------- */

/* What follows the root in `directory`, with its slash; NULL if it is not below. */
static const char *below(const char *directory, const char *root)
{
	size_t n = root ? strlen(root) : 0;
	if (!n || strncmp(directory, root, n) != 0)
		return NULL;
	if (n == 1)
		return directory[1] ? directory : NULL; /* the root is "/" */
	return directory[n] == '/' && directory[n + 1] ? directory + n : NULL;
}

static bool build(char *to, const char *root, const char *rest)
{
	to[0] = '\0';
	if (!root)
		return true;
	size_t n = strcmp(root, "/") == 0 ? 0 : strlen(root), more = strlen(rest);
	while (more > 1 && rest[more - 1] == '/')
		more--;
	if (n + more >= PATH_MAX)
		return false;
	memcpy(to, root, n);
	memcpy(to + n, rest, more);
	to[n + more] = '\0';
	return true;
}

/* A file's own root comes first, then the common one if it is listed there. */
static const char *meta_root(const struct imapd_partition *of, const char *own, bool listed)
{
	if (own)
		return own;
	return listed && of->root[ROOT_META] ? of->root[ROOT_META] : of->root[ROOT_DATA];
}

bool imapd_conf_place(const struct imapd_conf *conf, const char *directory, struct mailbox_place *place)
{
	const struct imapd_partition *of = NULL;
	const char *rest = NULL;
	/* The longest root wins: one may lie below another. */
	for (const struct imapd_partition *p = conf->partitions; p; p = p->next) {
		for (int root = 0; root < ROOT_COUNT; root++) {
			const char *r = below(directory, p->root[root]);
			if (r && p->root[ROOT_DATA] && (!rest || r > rest)) {
				rest = r;
				of = p;
			}
		}
	}
	if (!of)
		return false;
	const char *archive = of->root[ROOT_ARCHIVE];
	const char *archive_cache = of->root[ROOT_ARCHIVE_CACHE];
	if (archive && !archive_cache)
		archive_cache = conf->meta.archive_cache && of->root[ROOT_META] ? of->root[ROOT_META] : archive;
	return build(place->data, of->root[ROOT_DATA], rest) &&
		build(place->index, meta_root(of, of->root[ROOT_INDEX], conf->meta.index), rest) &&
		build(place->cache, meta_root(of, of->root[ROOT_CACHE], conf->meta.cache), rest) &&
		build(place->header, meta_root(of, of->root[ROOT_HEADER], conf->meta.header), rest) &&
		build(place->expunge, meta_root(of, NULL, conf->meta.expunge), rest) &&
		build(place->archive, archive, rest) &&
		build(place->archive_cache, archive ? archive_cache : NULL, rest);
}
