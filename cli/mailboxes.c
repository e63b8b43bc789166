/* Finds mailboxes: imapd.conf, partition roots, directory trees; opens their
 * files for reading, without a lock. */
#include "cli.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void complain_path(const char *path, const char *reason)
{
	char *name = visible_string(path);
	complain("%s: %s", name, reason);
	free(name);
}

/* ---- imapd.conf --------------------------------------------------------- */

static char *read_whole(const char *path, size_t *length)
{
	FILE *file = fopen(path, "re");
	char *text = NULL;
	size_t room = 0;
	*length = 0;
	while (file && !feof(file) && !ferror(file)) {
		if (*length == room)
			text = checked(realloc(text, room = room ? room * 2 : 65536));
		*length += fread(text + *length, 1, room - *length, file);
	}
	/* Less than it holds, as of one that is being written: what it does not say
	 * would be taken for not configured, a lock not to be had for not wanted. */
	struct stat status;
	bool whole = file && !ferror(file);
	if (whole && fstat(fileno(file), &status) == 0 && S_ISREG(status.st_mode) && (uint64_t)status.st_size > *length) {
		errno = EIO;
		whole = false;
	}
	if (!whole) {
		int kept = errno;
		free(text);
		text = NULL;
		if (file)
			fclose(file);
		errno = kept;
		return NULL;
	}
	fclose(file);
	return text;
}

bool load_imapd_conf(struct imapd_conf *conf, const char *path, bool optional)
{
	static struct arena arena; /* holds the strings of conf to the end */
	if (!arena.limit)
		arena_init(&arena, 64 << 20);
	*conf = (struct imapd_conf){0};
	for (unsigned read = 0;; path = conf->include[read++]) {
		size_t length;
		char *text = read_whole(path, &length);
		if (!text) {
			if (!(optional && errno == ENOENT))
				complain_path(path, strerror(errno));
			return false;
		}
		bool good = imapd_conf_parse(conf, text, length, &arena);
		free(text);
		if (!good) {
			complain_path(path, "too large");
			return false;
		}
		if (read == conf->includes)
			return true;
	}
}

/* ---- Where a mailbox is ------------------------------------------------- */

void locate_mailbox(const struct imapd_conf *conf, const char *directory, struct mailbox_place *place)
{
	char real[PATH_MAX];
	if (imapd_conf_place(conf, directory, place))
		return;
	/* Named through a symbolic link, perhaps. */
	if (conf->partitions && realpath(directory, real) && imapd_conf_place(conf, real, place))
		return;
	mailbox_place_plain(place, directory);
}

static bool has_index(const struct mailbox_place *place)
{
	char path[PATH_MAX];
	struct stat status;
	return mailbox_file_path(place, FILE_INDEX, path) && stat(path, &status) == 0;
}

/* ---- Trees -------------------------------------------------------------- */

struct names {
	char **name;
	size_t count, room;
};

static void add_name(struct names *names, char *name)
{
	if (names->count == names->room)
		names->name = checked(
			realloc(names->name, (names->room = names->room ? names->room * 2 : 64) * sizeof *names->name));
	names->name[names->count++] = name;
}

static char *joined(const char *directory, const char *name)
{
	char *path = NULL;
	if (asprintf(&path, strcmp(directory, "/") == 0 ? "%s%s" : "%s/%s", directory, name) < 0)
		path = NULL;
	return checked(path);
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Directories that were entered: whatever leads there again is a loop, a link
 * or a second argument. */
struct visited {
	struct place {
		dev_t device;
		ino_t inode;
		bool used;
	} *slot;
	size_t slots, used;
};

static bool visit(struct visited *visited, dev_t device, ino_t inode)
{
	if (visited->used * 2 >= visited->slots) {
		struct visited larger = {
			checked(calloc(visited->slots ? visited->slots * 2 : 1024, sizeof *larger.slot)),
			visited->slots ? visited->slots * 2 : 1024, 0};
		for (size_t i = 0; i < visited->slots; i++)
			if (visited->slot[i].used)
				visit(&larger, visited->slot[i].device, visited->slot[i].inode);
		free(visited->slot);
		*visited = larger;
	}
	size_t at = (size_t)(((uint64_t)inode * UINT64_C(0x9e3779b97f4a7c15) ^ device) & (visited->slots - 1));
	for (; visited->slot[at].used; at = (at + 1) & (visited->slots - 1))
		if (visited->slot[at].device == device && visited->slot[at].inode == inode)
			return false;
	visited->slot[at] = (struct place){device, inode, true};
	visited->used++;
	return true;
}

struct walk {
	struct mailbox_list *list;
	const struct imapd_conf *conf;
	struct visited visited;
	struct names todo; /* a stack of directories */
	struct names links; /* symbolic links to directories: entered when all else is done */
};

static void add_mailbox(struct mailbox_list *list, const char *directory)
{
	if (list->count == list->room)
		list->directory = checked(realloc(
			list->directory, (list->room = list->room ? list->room * 2 : 256) * sizeof *list->directory));
	list->directory[list->count++] = checked(strdup(directory));
}

/* Of a mailbox file in `directory`, or, seen from its data directory, of an
 * index that imapd.conf puts elsewhere. */
static bool is_mailbox(const struct walk *walk, const char *directory, bool has_files)
{
	struct mailbox_place place;
	if (!imapd_conf_place(walk->conf, directory, &place))
		return has_files;
	return has_files || (strcmp(place.index, directory) != 0 && has_index(&place));
}

static void look_at_entry(struct walk *walk, const char *directory, const struct dirent *entry)
{
	struct stat status;
	unsigned char type = entry->d_type;
	size_t length = strlen(entry->d_name);
	if (type == DT_REG || strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
		return;
	/* Where the file system tells no types: a message is no directory. */
	if (type == DT_UNKNOWN && entry->d_name[length - 1] == '.' && strspn(entry->d_name, "0123456789") == length - 1)
		return;
	char *path = joined(directory, entry->d_name);
	if (type == DT_UNKNOWN && lstat(path, &status) == 0)
		type = S_ISDIR(status.st_mode) ? DT_DIR : S_ISLNK(status.st_mode) ? DT_LNK : DT_REG;
	if (type == DT_DIR)
		add_name(&walk->todo, path);
	else if (type == DT_LNK && stat(path, &status) == 0 && S_ISDIR(status.st_mode))
		add_name(&walk->links, path);
	else
		free(path);
}

static void enter(struct walk *walk, const char *directory, bool named)
{
	struct stat status;
	DIR *stream = opendir(directory);
	if (!stream || fstat(dirfd(stream), &status) != 0) {
		/* One that went away meanwhile was a deleted mailbox. */
		if (named || errno != ENOENT) {
			complain_path(directory, strerror(errno));
			walk->list->errors++;
		}
		if (stream)
			closedir(stream);
		return;
	}
	if (!visit(&walk->visited, status.st_dev, status.st_ino)) {
		closedir(stream);
		return;
	}
	bool has_files = false;
	errno = 0;
	for (const struct dirent *entry; (entry = readdir(stream)); errno = 0) {
		int file = strncmp(entry->d_name, "cyrus.", 6) == 0 ? mailbox_file_named(entry->d_name) : -1;
		if (file >= 0)
			has_files = true;
		else
			look_at_entry(walk, directory, entry);
	}
	if (errno) {
		complain_path(directory, strerror(errno));
		walk->list->errors++;
	}
	closedir(stream);
	if (is_mailbox(walk, directory, has_files))
		add_mailbox(walk->list, directory);
}

static void walk_all(struct walk *walk, bool named)
{
	for (;;) {
		if (!walk->todo.count) {
			if (!walk->links.count)
				return;
			qsort(walk->links.name, walk->links.count, sizeof *walk->links.name, by_name);
			add_name(&walk->todo, walk->links.name[0]);
			walk->links.name[0] = walk->links.name[--walk->links.count];
		}
		char *directory = walk->todo.name[--walk->todo.count];
		enter(walk, directory, named);
		named = false;
		free(directory);
	}
}

/* Absolute, without trailing or doubled slashes; symbolic links stay. */
static char *absolute(const char *path)
{
	char directory[PATH_MAX];
	char *full = NULL;
	if (path[0] == '/')
		full = checked(strdup(path));
	else if (!getcwd(directory, sizeof directory))
		return NULL;
	else
		full = joined(directory, path);
	char *to = full;
	for (const char *from = full; *from; from++) {
		if (from[0] == '/' && (from[1] == '/' || from[1] == '\0'))
			continue;
		if (from[0] == '/' && from[1] == '.' && (from[2] == '/' || from[2] == '\0')) {
			from++;
			continue;
		}
		*to++ = *from;
	}
	*to = '\0';
	if (to == full)
		strcpy(full, "/");
	return full;
}

static void walk_from(struct walk *walk, const char *path, bool must_find)
{
	size_t before = walk->list->count, entered = walk->visited.used;
	unsigned errors = walk->list->errors;
	char *full = absolute(path);
	if (!full) {
		complain_path(path, strerror(errno));
		walk->list->errors++;
		return;
	}
	add_name(&walk->todo, full);
	walk_all(walk, true);
	if (must_find && walk->list->count == before && walk->list->errors == errors && walk->visited.used > entered) {
		complain_path(path, "no mailbox in it");
		walk->list->errors++;
	}
}

/* ---- Lists -------------------------------------------------------------- */

struct located {
	char *data, *directory;
};

static int by_data(const void *a, const void *b)
{
	return strcmp(((const struct located *)a)->data, ((const struct located *)b)->data);
}

/* By data directory, each mailbox once however many of its directories were met. */
static void settle(struct mailbox_list *list, const struct imapd_conf *conf)
{
	struct located *all = checked(calloc(list->count + 1, sizeof *all));
	for (size_t i = 0; i < list->count; i++) {
		struct mailbox_place place;
		locate_mailbox(conf, list->directory[i], &place);
		all[i] = (struct located){checked(strdup(place.data)), list->directory[i]};
	}
	qsort(all, list->count, sizeof *all, by_data);
	size_t kept = 0;
	for (size_t i = 0; i < list->count; i++) {
		if (i && strcmp(all[i].data, all[i - 1].data) == 0)
			free(all[i].directory);
		else
			list->directory[kept++] = all[i].directory;
	}
	for (size_t i = 0; i < list->count; i++)
		free(all[i].data);
	free(all);
	list->count = kept;
}

void list_mailboxes(struct mailbox_list *list, const struct imapd_conf *conf, char **paths, int count)
{
	struct walk walk = {.list = list, .conf = conf};
	*list = (struct mailbox_list){0};
	for (int i = 0; i < count; i++)
		walk_from(&walk, paths[i], true);
	for (const struct imapd_partition *p = count ? NULL : conf->partitions; p; p = p->next)
		for (int root = 0; root < ROOT_COUNT; root++)
			if (p->root[root] && root != ROOT_ARCHIVE && root != ROOT_ARCHIVE_CACHE)
				walk_from(&walk, p->root[root], false);
	settle(list, conf);
	free(walk.visited.slot);
	free(walk.todo.name);
	free(walk.links.name);
}

void free_mailboxes(struct mailbox_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		free(list->directory[i]);
	free(list->directory);
	*list = (struct mailbox_list){0};
}

/* ---- Files -------------------------------------------------------------- */

void open_mailbox(struct open_mailbox *mailbox, const struct mailbox_place *place)
{
	*mailbox = (struct open_mailbox){.files = {
		.data_directory = place->data,
		.archive_directory = place->archive[0] ? place->archive : NULL,
	}};
	for (int file = 0; file < FILE_COUNT; file++) {
		char path[PATH_MAX];
		struct stat status;
		int *fd = &mailbox->files.descriptor[file];
		*fd = -1;
		if (!mailbox_file_path(place, (enum mailbox_file)file, path))
			continue;
		*fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
		if (*fd >= 0 && fstat(*fd, &status) == 0 && !S_ISREG(status.st_mode)) {
			close(*fd);
			*fd = -1;
			errno = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
		}
		if (*fd < 0 && errno != ENOENT) {
			mailbox->error[file] = errno;
			mailbox->errors++;
		}
	}
	mailbox->files.cache_absent = mailbox->files.descriptor[FILE_CACHE] < 0 && !mailbox->error[FILE_CACHE];
	mailbox->files.archive_cache_absent = mailbox->files.descriptor[FILE_ARCHIVE_CACHE] < 0 && !mailbox->error[FILE_ARCHIVE_CACHE];
}

void close_mailbox(struct open_mailbox *mailbox)
{
	for (int file = 0; file < FILE_COUNT; file++)
		if (mailbox->files.descriptor[file] >= 0)
			close(mailbox->files.descriptor[file]);
}
