#include <check.h>
#include <fcntl.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "elf_symbols.h"
#include "unit.h"

static struct fingerprint own_print;
static uintptr_t own_base;

static int note_first(struct dl_phdr_info *info, size_t size, void *context)
{
	own_base = info->dlpi_addr;
	elf_print(&own_print, info->dlpi_phdr, info->dlpi_phnum * sizeof *info->dlpi_phdr);
	return 1;
}

__attribute__((noinline)) static int function_of_its_own(int x)
{
	return x * x;
}

static uint64_t address_of(int (*function)(int))
{
	dl_iterate_phdr(note_first, NULL);
	return (uintptr_t)function - own_base;
}

START_TEST(names_static_functions_and_offsets)
{
	uint64_t address = address_of(function_of_its_own);
	struct elf_place place[] = {{.address = address + 1}, {.address = 1}, {.address = UINT64_MAX}, {.address = address}};
	ck_assert(elf_symbols("/proc/self/exe", &own_print, place, 4));
	ck_assert_str_eq(place[0].name, "function_of_its_own");
	ck_assert_uint_eq(place[0].offset, 1);
	ck_assert_str_eq(place[1].name, "");
	ck_assert_str_eq(place[2].name, "");
	ck_assert_str_eq(place[3].name, "function_of_its_own");
	ck_assert_uint_eq(place[3].offset, 0);
}
END_TEST

START_TEST(believes_no_other_file)
{
	struct elf_place place = {.address = address_of(function_of_its_own)};
	ck_assert(!elf_symbols("/bin/sh", &own_print, &place, 1));
	ck_assert(!elf_symbols("/dev/null", &own_print, &place, 1));
	ck_assert(!elf_symbols("/proc/self", &own_print, &place, 1));
	ck_assert(!elf_symbols("/nowhere", &own_print, &place, 1));
	own_print.word[0]++;
	ck_assert(!elf_symbols("/proc/self/exe", &own_print, &place, 1));
	ck_assert_str_eq(place.name, "");
}
END_TEST

static size_t read_self(uint8_t **bytes)
{
	FILE *self = fopen("/proc/self/exe", "r");
	struct stat status;
	ck_assert_ptr_nonnull(self);
	ck_assert_int_eq(fstat(fileno(self), &status), 0);
	*bytes = malloc((size_t)status.st_size);
	ck_assert_uint_eq(fread(*bytes, 1, (size_t)status.st_size, self), (size_t)status.st_size);
	fclose(self);
	return (size_t)status.st_size;
}

/* Every field of the file header, the section headers and some symbols, by
 * turns all ones, all zeroes and random; and the file cut short. */
START_TEST(survives_files_that_lie)
{
	uint8_t *bytes;
	size_t size = read_self(&bytes);
	ElfW(Ehdr) header;
	memcpy(&header, bytes, sizeof header);
	char path[] = "/tmp/cyrguard-elf.XXXXXX";
	int fd = mkstemp(path);
	ck_assert_int_ge(fd, 0);
	ck_assert_int_eq(write(fd, bytes, size), (ssize_t)size);
	uint64_t address = address_of(function_of_its_own);
	size_t table = header.e_shnum * sizeof(ElfW(Shdr));
	srand(1);
	for (unsigned turn = 0; turn < 3000; turn++) {
		size_t at = turn % 3 ? header.e_shoff + (size_t)rand() % table : sizeof header.e_ident + (size_t)rand() % (sizeof header - sizeof header.e_ident);
		uint8_t lie[8];
		size_t n = at + sizeof lie <= size ? sizeof lie : size - at;
		for (size_t i = 0; i < sizeof lie; i++)
			lie[i] = turn % 4 == 0 ? 0xff : turn % 4 == 1 ? 0 : (uint8_t)rand();
		ck_assert_int_eq(pwrite(fd, lie, n, (off_t)at), (ssize_t)n);
		struct elf_place place = {.address = address};
		elf_symbols(path, &own_print, &place, 1);
		ck_assert_uint_lt(strlen(place.name), ELF_NAME);
		if (turn % 5 == 4) /* several lies at a time */
			ck_assert_int_eq(pwrite(fd, bytes, size, 0), (ssize_t)size);
	}
	for (size_t cut = 0; cut < size; cut += size / 200) {
		ck_assert_int_eq(pwrite(fd, bytes, size, 0), (ssize_t)size);
		ck_assert_int_eq(ftruncate(fd, (off_t)cut), 0);
		struct elf_place place = {.address = address};
		elf_symbols(path, &own_print, &place, 1);
	}
	unlink(path);
	close(fd);
	free(bytes);
}
END_TEST

int main(void)
{
	return unit_run("elf_symbols", (const TTest *[]){names_static_functions_and_offsets, believes_no_other_file, survives_files_that_lie, NULL});
}
