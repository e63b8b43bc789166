/* Preload for tests: an allocator that counts, and that takes its memory with
 * mmap through the PLT, as jemalloc does: so mmap is called before any
 * constructor, and from inside dlsym wherever that allocates. Gives nothing
 * back. */
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

enum { ALIGN = 16, CHUNK = 1 << 20 };

long test_allocations(void);
void *counted_malloc(size_t size) __asm__("malloc");
void *counted_calloc(size_t count, size_t size) __asm__("calloc");
void *counted_realloc(void *old, size_t size) __asm__("realloc");
void *counted_memalign(size_t alignment, size_t size) __asm__("memalign");
int counted_posix_memalign(void **to, size_t alignment, size_t size) __asm__("posix_memalign");
void counted_free(void *old) __asm__("free");

static long allocations;
static int lock;

long test_allocations(void)
{
	return __atomic_load_n(&allocations, __ATOMIC_SEQ_CST);
}

/* The size stands before each block. */
static void *take(size_t size, size_t alignment)
{
	static char *chunk;
	static size_t left;
	size_t whole = (size + ALIGN + alignment + ALIGN - 1) & ~(size_t)(ALIGN - 1);
	__atomic_add_fetch(&allocations, 1, __ATOMIC_SEQ_CST);
	while (__atomic_exchange_n(&lock, 1, __ATOMIC_ACQUIRE))
		;
	if (whole > left) {
		size_t wanted = whole > CHUNK ? whole : CHUNK;
		void *pages = mmap(NULL, wanted, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		chunk = pages == MAP_FAILED ? NULL : pages;
		left = chunk ? wanted : 0;
	}
	char *block = NULL;
	if (chunk) {
		block = (char *)(((uintptr_t)chunk + ALIGN + alignment - 1) & ~(uintptr_t)(alignment - 1));
		memcpy(block - sizeof size, &size, sizeof size);
		chunk += whole;
		left -= whole;
	} else {
		errno = ENOMEM;
	}
	__atomic_store_n(&lock, 0, __ATOMIC_RELEASE);
	return block;
}

void *counted_malloc(size_t size)
{
	return take(size, ALIGN);
}

void *counted_calloc(size_t count, size_t size)
{
	return take(count * size, ALIGN); /* fresh pages, never used before */
}

void *counted_realloc(void *old, size_t size)
{
	size_t had = 0;
	if (old)
		memcpy(&had, (char *)old - sizeof had, sizeof had);
	void *block = take(size, ALIGN);
	if (old && block)
		memcpy(block, old, had < size ? had : size);
	return block;
}

void *counted_memalign(size_t alignment, size_t size)
{
	return take(size, alignment > ALIGN ? alignment : ALIGN);
}

int counted_posix_memalign(void **to, size_t alignment, size_t size)
{
	*to = counted_memalign(alignment, size);
	return *to ? 0 : ENOMEM;
}

void counted_free(void *old)
{
}
