/* From a recording of the tracer to the states in which a power failure may
 * leave the disk.
 *
 *   replay RECORDING BASE BOX        a line for each state: "N whole|loose own|-";
 *                                    whole: no bytes are missing; own: the program
 *                                    itself has changed what was in BOX by then
 *   replay RECORDING BASE BOX DEST   for each number that standard input says, in
 *                                    order: makes that state of DEST, a copy of
 *                                    BASE by then, and says what it is
 *
 * At any point of the run: names change in order, and every change since the
 * directory was last synced may be missing, the later ones with it. Of a file,
 * what the guard wrote since its last sync may be missing, whole or by sectors,
 * and be zeros where the file grew. What the program wrote itself is on the
 * disk: whether Cyrus syncs enough is not what is asked here. */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ENTRIES = 4096, NAMES = 1024, OBJECTS = 1024, PIECES = 256, SECTOR = 512, VARIANTS = 3 * PIECES + 8, STATES = 1 << 18 };

enum kind { CREATE, MKDIR, RENAME, LINK, UNLINK, RMDIR, WRITE, SIZE, GROW, SYNC, SYNCDIR };
static const char *const kinds[] = {"create", "mkdir", "rename", "link", "unlink", "rmdir", "write", "size", "grow", "sync", "syncdir"};

static struct entry {
	enum kind kind;
	bool guards;
	uint64_t offset, length;
	char *path, *to;
	uint8_t *bytes;
	int object; /* that it concerns */
} entries[ENTRIES];
static unsigned entry_count;

/* A file, whatever it is called. */
static struct object {
	uint8_t *bytes; /* in the beginning */
	uint64_t size;
	bool directory;
} objects[OBJECTS];
static int object_count;

static struct name {
	char *path;
	int initial, object; /* in the beginning, now; -1: there is none */
} names[NAMES];
static int name_count;
static const char *base, *box; /* box: relative to it */

__attribute__((noreturn, format(printf, 1, 2))) static void die(const char *format, ...)
{
	va_list values;
	va_start(values, format);
	vfprintf(stderr, format, values);
	va_end(values);
	fputc('\n', stderr);
	exit(2);
}

static void *room(size_t size)
{
	void *memory = calloc(1, size + 1);
	if (!memory)
		die("replay: out of memory");
	return memory;
}

/* ---- Reading -------------------------------------------------------------- */

static void read_recording(const char *file)
{
	FILE *in = fopen(file, "re");
	char kind[16], who[16], path[4096], to[4096], line[9000];
	if (!in)
		die("replay: %s: %s", file, strerror(errno));
	while (fgets(line, sizeof line, in)) {
		struct entry *entry = &entries[entry_count++];
		unsigned long long offset, length;
		to[0] = '\0';
		if (entry_count == ENTRIES || sscanf(line, "%15s %15s %llu %llu %4095s %4095s", kind, who, &offset, &length, path, to) < 5)
			die("replay: %s: entry %u cannot be read", file, entry_count);
		*entry = (struct entry){.guards = who[0] == 'g', .offset = offset, .length = length, .path = strdup(path), .to = strdup(to), .object = -1};
		while (strcmp(kinds[entry->kind], kind) != 0)
			if (++entry->kind > SYNCDIR)
				die("replay: %s: what is %s?", file, kind);
		entry->bytes = room(length);
		if (fread(entry->bytes, 1, length, in) != length)
			die("replay: %s: too short", file);
	}
	fclose(in);
}

static int object_new(void)
{
	if (object_count == OBJECTS)
		die("replay: too many files");
	return object_count++;
}

static int object_of_base(const char *path)
{
	char full[8192];
	struct stat status;
	snprintf(full, sizeof full, "%s/%s", base, path);
	if (stat(full, &status) != 0)
		return -1;
	int object = object_new();
	objects[object].directory = S_ISDIR(status.st_mode);
	if (objects[object].directory)
		return object;
	int fd = open(full, O_RDONLY | O_CLOEXEC);
	objects[object].size = (uint64_t)status.st_size;
	objects[object].bytes = room((size_t)status.st_size);
	if (fd < 0 || read(fd, objects[object].bytes, (size_t)status.st_size) != status.st_size)
		die("replay: %s: %s", full, strerror(errno));
	close(fd);
	return object;
}

static struct name *name_of(const char *path)
{
	for (int i = 0; i < name_count; i++)
		if (strcmp(names[i].path, path) == 0)
			return &names[i];
	if (name_count == NAMES)
		die("replay: too many names");
	int object = object_of_base(path);
	names[name_count] = (struct name){strdup(path), object, object};
	return &names[name_count++];
}

static void change_name(const struct entry *entry)
{
	struct name *name = name_of(entry->path);
	switch (entry->kind) {
	case CREATE:
	case MKDIR:
		name->object = entry->object;
		break;
	case RENAME:
		name_of(entry->to)->object = entry->object;
		name->object = -1;
		break;
	case LINK:
		name_of(entry->to)->object = entry->object;
		break;
	default:
		name->object = -1;
	}
}

/* Which file each entry is about, by the names of its time. */
static void resolve(void)
{
	for (unsigned i = 0; i < entry_count; i++) {
		struct entry *entry = &entries[i];
		struct name *name = name_of(entry->path);
		if (entry->to[0])
			name_of(entry->to);
		if (entry->kind == CREATE && name->object >= 0)
			entry->kind = SIZE, entry->offset = 0; /* emptied */
		if (entry->kind == CREATE || entry->kind == MKDIR) {
			entry->object = object_new();
			objects[entry->object].directory = entry->kind == MKDIR;
			objects[entry->object].bytes = room(0);
		} else {
			entry->object = name->object;
		}
		if (entry->kind <= RMDIR)
			change_name(entry);
	}
}

/* ---- Contents --------------------------------------------------------------- */

struct piece {
	const struct entry *entry;
	uint64_t offset, length;
};

struct contents {
	uint8_t *bytes;
	uint64_t size;
};

static void resize(struct contents *contents, uint64_t size)
{
	uint8_t *bytes = room((size_t)size);
	memcpy(bytes, contents->bytes, (size_t)(size < contents->size ? size : contents->size));
	free(contents->bytes);
	*contents = (struct contents){bytes, size};
}

static void apply(struct contents *contents, const struct entry *entry, uint64_t offset, uint64_t length)
{
	if (entry->kind == SIZE || (entry->kind == GROW && contents->size < entry->offset))
		resize(contents, entry->offset);
	if (entry->kind != WRITE)
		return;
	if (contents->size < offset + length)
		resize(contents, offset + length);
	memcpy(contents->bytes + offset, entry->bytes + (offset - entry->offset), (size_t)length);
}

/* What of `object` may be missing at point `end`, in pieces of a sector. */
static unsigned unsynced(int object, unsigned end, struct piece *pieces)
{
	unsigned from = 0, count = 0;
	for (unsigned i = 0; i < end; i++)
		if (entries[i].kind == SYNC && entries[i].object == object)
			from = i;
	for (unsigned i = from; i < end; i++) {
		const struct entry *entry = &entries[i];
		if (entry->object != object || !entry->guards || entry->kind < WRITE || entry->kind > GROW)
			continue;
		uint64_t at = entry->offset, stop = entry->kind == WRITE ? at + entry->length : at + 1;
		while (at < stop) {
			uint64_t next = entry->kind == WRITE ? (at / SECTOR + 1) * SECTOR : stop;
			if (next > stop)
				next = stop;
			if (count == PIECES)
				die("replay: too many pieces");
			pieces[count++] = (struct piece){entry, at, entry->kind == WRITE ? next - at : 0};
			at = next;
		}
	}
	return count;
}

/* Ways to lose something: how many of n pieces are there. */
enum loss { ALL_THERE, ALL_LOST, ZEROS, FIRST_N, ALL_BUT_N, ONLY_N };
struct variant {
	enum loss loss;
	unsigned n;
};

static bool is_there(struct variant variant, unsigned piece)
{
	switch (variant.loss) {
	case ALL_THERE: return true;
	case FIRST_N: return piece < variant.n;
	case ALL_BUT_N: return piece != variant.n;
	case ONLY_N: return piece == variant.n;
	default: return false;
	}
}

static unsigned variants_of(unsigned pieces, struct variant *variants)
{
	unsigned count = 0;
	variants[count++] = (struct variant){ALL_THERE, 0};
	if (!pieces)
		return count;
	variants[count++] = (struct variant){ALL_LOST, 0};
	variants[count++] = (struct variant){ZEROS, 0};
	for (unsigned n = 0; n < pieces; n++) {
		variants[count++] = (struct variant){FIRST_N, n};
		variants[count++] = (struct variant){ALL_BUT_N, n};
		variants[count++] = (struct variant){ONLY_N, n};
	}
	return count;
}

static struct contents contents_of(int object, unsigned end, struct variant variant)
{
	static struct piece pieces[PIECES];
	unsigned count = unsynced(object, end, pieces);
	struct contents contents = {room((size_t)objects[object].size), objects[object].size};
	memcpy(contents.bytes, objects[object].bytes, (size_t)contents.size);
	for (unsigned i = 0; i < end; i++) {
		const struct entry *entry = &entries[i];
		bool loose = false;
		if (entry->object != object || entry->kind < WRITE || entry->kind > GROW)
			continue;
		uint64_t before = contents.size;
		for (unsigned p = 0; p < count; p++)
			if (pieces[p].entry == entry) {
				loose = true;
				if (is_there(variant, p))
					apply(&contents, entry, pieces[p].offset, pieces[p].length);
			}
		if (!loose)
			apply(&contents, entry, entry->offset, entry->length);
		else if (variant.loss == ZEROS && entry->kind == WRITE && entry->offset + entry->length > before)
			resize(&contents, entry->offset + entry->length);
	}
	return contents;
}

/* ---- States ------------------------------------------------------------------- */

struct state {
	unsigned end, names_end;      /* entries that happened; of names, that are on the disk */
	struct variant variant[OBJECTS];
};

static uint64_t hash(uint64_t sum, const void *bytes, size_t length)
{
	for (const uint8_t *p = bytes; length--; p++)
		sum = (sum ^ *p) * UINT64_C(0x100000001b3);
	return sum;
}

static void names_at(unsigned end)
{
	for (int i = 0; i < name_count; i++)
		names[i].object = names[i].initial;
	for (unsigned i = 0; i < end; i++)
		if (entries[i].kind <= RMDIR)
			change_name(&entries[i]);
}

static uint64_t hash_of(const struct state *state)
{
	uint64_t sum = UINT64_C(0xcbf29ce484222325);
	names_at(state->names_end);
	for (int i = 0; i < name_count; i++) {
		int object = names[i].object;
		sum = hash(sum, names[i].path, strlen(names[i].path) + 1);
		sum = hash(sum, object < 0 ? "-" : "+", 1);
		if (object < 0 || objects[object].directory)
			continue;
		struct contents contents = contents_of(object, state->end, state->variant[object]);
		sum = hash(sum, &contents.size, sizeof contents.size);
		sum = hash(sum, contents.bytes, (size_t)contents.size);
		free(contents.bytes);
	}
	return sum;
}

static uint64_t seen[STATES];
static unsigned seen_count, wanted;
static const char *destination;

static void make(const struct state *state)
{
	names_at(state->names_end);
	for (int i = 0; i < name_count; i++) {
		char full[8192];
		int object = names[i].object;
		snprintf(full, sizeof full, "%s/%s", destination, names[i].path);
		if (object >= 0 && objects[object].directory) {
			mkdir(full, 0700);
			continue;
		}
		if (object < 0) {
			if (unlink(full) != 0 && errno != ENOENT)
				rmdir(full);
			continue;
		}
		/* Where there was one it keeps owner and mode. */
		struct contents contents = contents_of(object, state->end, state->variant[object]);
		int fd = open(full, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
		if (fd < 0 || write(fd, contents.bytes, (size_t)contents.size) != (ssize_t)contents.size)
			die("replay: %s: %s", full, strerror(errno));
		close(fd);
		free(contents.bytes);
	}
	printf("after %u of %u changes, names as after %u", state->end, entry_count, state->names_end);
	for (int object = 0; object < object_count; object++)
		if (state->variant[object].loss != ALL_THERE) {
			static const char *const words[] = {"", "all lost", "zeros", "pieces there: before", "pieces there: all but", "piece there:"};
			printf("; file %d, %s %u", object, words[state->variant[object].loss], state->variant[object].n);
		}
	printf("\n");
	fflush(stdout);
}

/* The number of the next state to make; 0: none. */
static unsigned next_wanted(void)
{
	char line[32];
	return destination && fgets(line, sizeof line, stdin) ? (unsigned)strtoul(line, NULL, 10) : 0;
}

static bool whole(const struct state *state)
{
	for (int object = 0; object < object_count; object++)
		if (state->variant[object].loss != ALL_THERE)
			return false;
	return true;
}

/* A .NEW that it writes takes nothing away yet. */
static bool own(const struct state *state)
{
	for (unsigned i = 0; i < state->end; i++) {
		const char *path = entries[i].path;
		size_t length = strlen(path);
		bool fresh = !entries[i].to[0] && length > 4 && strcmp(path + length - 4, ".NEW") == 0;
		if (!entries[i].guards && entries[i].kind <= GROW && !fresh && strncmp(path, box, strlen(box)) == 0)
			return true;
	}
	return false;
}

static void consider(const struct state *state)
{
	uint64_t sum = hash_of(state);
	for (unsigned i = 0; i < seen_count; i++)
		if (seen[i] == sum)
			return;
	if (seen_count == STATES)
		die("replay: too many states");
	seen[seen_count++] = sum;
	if (!destination)
		printf("%u %s %s\n", seen_count, whole(state) ? "whole" : "loose", own(state) ? "own" : "-");
	if (seen_count != wanted)
		return;
	make(state);
	wanted = next_wanted();
	if (!wanted)
		exit(0);
}

/* Each file's losses in turn, the others' being all there, all lost, zeros. */
static void at(unsigned end, unsigned names_end)
{
	static struct piece pieces[PIECES];
	static struct variant variants[VARIANTS];
	static const struct variant others[] = {{ALL_THERE, 0}, {ALL_LOST, 0}, {ZEROS, 0}};
	static struct state state;
	state.end = end;
	state.names_end = names_end;
	memset(state.variant, 0, sizeof state.variant);
	consider(&state);
	for (int object = 0; object < object_count; object++) {
		unsigned loose = unsynced(object, end, pieces);
		if (!loose)
			continue;
		unsigned count = variants_of(loose, variants);
		for (size_t other = 0; other < sizeof others / sizeof others[0]; other++)
			for (unsigned v = 0; v < count; v++) {
				for (int i = 0; i < object_count; i++)
					state.variant[i] = unsynced(i, end, pieces) ? others[other] : others[0];
				state.variant[object] = variants[v];
				consider(&state);
			}
	}
}

/* Whether the guard left anything unsynced at point `end`. */
static bool any_loose(unsigned end)
{
	static struct piece pieces[PIECES];
	for (int object = 0; object < object_count; object++)
		if (unsynced(object, end, pieces))
			return true;
	return false;
}

static void all_states(void)
{
	unsigned first = 0, last = 0;
	for (unsigned i = 0; i < entry_count; i++)
		if (entries[i].guards && (last = i + 1, !first))
			first = i + 1;
	for (unsigned end = first ? first - 1 : 0; first && end <= entry_count; end++) {
		if (end > last && !any_loose(end))
			continue; /* it is the program's own affair now */
		unsigned durable = 0;
		for (unsigned i = 0; i < end; i++)
			if (entries[i].kind == SYNCDIR || (entries[i].kind <= RMDIR && !entries[i].guards))
				durable = i + 1;
		for (unsigned names_end = durable; names_end <= end; names_end++)
			if (names_end == durable || entries[names_end - 1].kind <= RMDIR)
				at(end, names_end);
	}
}

int main(int argc, char **argv)
{
	if (argc != 4 && argc != 5)
		die("replay RECORDING BASE BOX [DEST]");
	base = argv[2];
	box = argv[3];
	destination = argv[4];
	wanted = next_wanted();
	if (destination && !wanted)
		return 0;
	read_recording(argv[1]);
	resolve();
	all_states();
	if (destination)
		die("replay: no state %u, there are %u", wanted, seen_count);
	return 0;
}
