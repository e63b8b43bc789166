#include "elf_symbols.h"

#include <errno.h>
#include <link.h>
#include <string.h>

#include "real.h"

enum {
	SEGMENTS = 64,
	SECTIONS = 512,
	SYMBOLS = 1 << 20, /* of one table: 24 MiB */
	AT_ONCE = 512,
	UNSIZED = 4096, /* bytes that a function without a size may have */
};

typedef ElfW(Ehdr) file_header;
typedef ElfW(Phdr) segment;
typedef ElfW(Shdr) section;
typedef ElfW(Sym) symbol;

void elf_print(struct fingerprint *print, const void *headers, size_t length)
{
	*print = (struct fingerprint){{0, 0}};
	fingerprint_add(print, headers, length);
}

static bool read_at(int fd, void *bytes, size_t length, uint64_t offset)
{
	return offset <= (uint64_t)INT64_MAX - length && real_pread_full(fd, bytes, length, (off64_t)offset) == (ssize_t)length;
}

static bool same_module(int fd, const file_header *header, const struct fingerprint *print)
{
	static segment segments[SEGMENTS];
	struct fingerprint own;
	size_t length = header->e_phnum * sizeof(segment);
	if (header->e_phentsize != sizeof(segment) || header->e_phnum > SEGMENTS || !read_at(fd, segments, length, header->e_phoff))
		return false;
	elf_print(&own, segments, length);
	return memcmp(&own, print, sizeof own) == 0;
}

/* The best so far of each place: the last function that begins before it and,
 * as far as is known, does not end before it. */
static void match(const symbol *s, struct elf_place *place, symbol *best, size_t count)
{
	unsigned type = s->st_info & 15; /* the same in both classes */
	if ((type != STT_FUNC && type != STT_GNU_IFUNC) || s->st_shndx == SHN_UNDEF || !s->st_name)
		return;
	for (size_t i = 0; i < count; i++) {
		uint64_t from = place[i].address - s->st_value;
		if (place[i].name[0] || s->st_value > place[i].address || from >= (s->st_size ? s->st_size : UNSIZED))
			continue;
		if (!best[i].st_name || s->st_value > best[i].st_value || (s->st_value == best[i].st_value && s->st_size))
			best[i] = *s;
	}
}

static void read_table(int fd, const section *table, const section *strings, struct elf_place *place, size_t count)
{
	static symbol symbols[AT_ONCE];
	static symbol best[ELF_PLACES];
	memset(best, 0, sizeof best);
	uint64_t total = table->sh_size / sizeof(symbol);
	if (table->sh_entsize != sizeof(symbol) || total > SYMBOLS)
		return;
	for (uint64_t first = 0; first < total; first += AT_ONCE) {
		size_t n = total - first < AT_ONCE ? (size_t)(total - first) : AT_ONCE;
		if (!read_at(fd, symbols, n * sizeof(symbol), table->sh_offset + first * sizeof(symbol)))
			return;
		for (size_t i = 0; i < n; i++)
			match(&symbols[i], place, best, count);
	}
	for (size_t i = 0; i < count; i++) {
		if (!best[i].st_name || best[i].st_name >= strings->sh_size)
			continue;
		uint64_t left = strings->sh_size - best[i].st_name;
		size_t length = left < ELF_NAME - 1 ? (size_t)left : ELF_NAME - 1;
		if (!read_at(fd, place[i].name, length, strings->sh_offset + best[i].st_name))
			length = 0;
		place[i].name[length] = '\0';
		place[i].offset = place[i].address - best[i].st_value;
	}
}

static bool read_symbols(int fd, const struct fingerprint *print, struct elf_place *place, size_t count)
{
	static section sections[SECTIONS];
	static const uint32_t kinds[] = {SHT_SYMTAB, SHT_DYNSYM};
	file_header header;
	if (!read_at(fd, &header, sizeof header, 0) || memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 ||
	    header.e_ident[EI_CLASS] != (sizeof(void *) == 8 ? ELFCLASS64 : ELFCLASS32) || !same_module(fd, &header, print))
		return false;
	if (header.e_shentsize != sizeof(section) || header.e_shnum > SECTIONS ||
	    !read_at(fd, sections, header.e_shnum * sizeof(section), header.e_shoff))
		return true;
	for (size_t kind = 0; kind < 2; kind++)
		for (unsigned i = 0; i < header.e_shnum; i++)
			if (sections[i].sh_type == kinds[kind] && sections[i].sh_link < header.e_shnum)
				read_table(fd, &sections[i], &sections[sections[i].sh_link], place, count);
	return true;
}

bool elf_symbols(const char *path, const struct fingerprint *print, struct elf_place *place, size_t count)
{
	int kept = errno;
	int fd = real_open_private(path, O_RDONLY, 0);
	bool good = fd >= 0 && count <= ELF_PLACES && read_symbols(fd, print, place, count);
	if (fd >= 0)
		real.close(fd);
	errno = kept;
	return good;
}
