#include "mailbox.h"

#include <string.h>

static const char *const file_names[FILE_COUNT] = {
	[FILE_INDEX] = "cyrus.index",         [FILE_EXPUNGE] = "cyrus.expunge",
	[FILE_CACHE] = "cyrus.cache",         [FILE_HEADER] = "cyrus.header",
	[FILE_INDEX_NEW] = "cyrus.index.NEW", [FILE_EXPUNGE_NEW] = "cyrus.expunge.NEW",
	[FILE_CACHE_NEW] = "cyrus.cache.NEW", [FILE_HEADER_NEW] = "cyrus.header.NEW",
	[FILE_ARCHIVE_CACHE] = "cyrus.cache",
};

const char *mailbox_file_name(enum mailbox_file file)
{
	return file_names[file];
}

int mailbox_file_named(const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;
	if (strncmp(name, "cyrus.", 6) != 0)
		return -1;
	for (int file = 0; file < FILE_ARCHIVE_CACHE; file++)
		if (strcmp(name, file_names[file]) == 0)
			return file;
	return -1;
}

void mailbox_place_plain(struct mailbox_place *place, const char *directory)
{
	char *const each[] = {place->data, place->index, place->cache, place->expunge, place->header};
	size_t length = strnlen(directory, PATH_MAX - 1);
	for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
		memcpy(each[i], directory, length);
		each[i][length] = '\0';
	}
	place->archive[0] = place->archive_cache[0] = '\0';
}

void mailbox_place_copy(struct mailbox_place *to, const struct mailbox_place *from)
{
#define COPY(directory) memcpy(to->directory, from->directory, strlen(from->directory) + 1)
	COPY(data);
	COPY(index);
	COPY(cache);
	COPY(expunge);
	COPY(header);
	COPY(archive);
	COPY(archive_cache);
#undef COPY
}

bool mailbox_file_path(const struct mailbox_place *place, enum mailbox_file file, char *buffer)
{
	const char *directory = place->data;
	switch (file) {
	case FILE_INDEX:
	case FILE_INDEX_NEW:
		directory = place->index;
		break;
	case FILE_CACHE:
	case FILE_CACHE_NEW:
		directory = place->cache;
		break;
	case FILE_EXPUNGE:
	case FILE_EXPUNGE_NEW:
		directory = place->expunge;
		break;
	case FILE_HEADER:
	case FILE_HEADER_NEW:
		directory = place->header;
		break;
	case FILE_ARCHIVE_CACHE:
		directory = place->archive_cache;
		break;
	case FILE_COUNT:
		break;
	}
	size_t length = strlen(directory), name = strlen(file_names[file]);
	if (!length || length + 1 + name >= PATH_MAX)
		return false;
	memcpy(buffer, directory, length);
	buffer[length] = '/';
	memcpy(buffer + length + 1, file_names[file], name + 1);
	return true;
}
