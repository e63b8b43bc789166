/* Names of functions out of an ELF file: the symbol table that the linker left
 * in it, else the dynamic one. For backtraces only; reads through a descriptor
 * of its own, bounded, believes nothing it reads, and is async-signal-safe. Not
 * reentrant: callers hold the claim of stack.c. */
#ifndef CYRGUARD_ELF_SYMBOLS_H
#define CYRGUARD_ELF_SYMBOLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "known.h"

enum {
	ELF_NAME = 48,
	ELF_PLACES = 64, /* looked up at a time */
};

struct elf_place {
	uint64_t address;    /* as the file was linked: without the base it is loaded at */
	char name[ELF_NAME]; /* of the function it is in, cut; "" if none is known */
	uint64_t offset;     /* from its begin */
};

/* What the program headers of a module look like, in memory or in its file:
 * another file under the same name is not believed. */
void elf_print(struct fingerprint *print, const void *headers, size_t length);

/* Fills in the names of `count` places. False if `path` is not a file of this
 * process's class with such program headers. */
bool elf_symbols(const char *path, const struct fingerprint *print, struct elf_place *place, size_t count);

#endif
