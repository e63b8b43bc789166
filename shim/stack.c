#include "stack.h"

#include <dlfcn.h>
#include <errno.h>
#include <link.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <syslog.h>
#include <unistd.h>

#include "elf_symbols.h"
#include "policy.h"

enum {
	MODULES = 128,
	SEGMENTS = 160, /* of code, all modules together */
	PATH = 256,
	UNWOUND = ELF_PLACES,
	OWN = 8,        /* frames of a hook and below, at most */
	FRAMES = 24,    /* in a line, if they fit */
	SCANNED = 16,
	SCAN_WORDS = 8192, /* of the stack: 64 KiB */
	TEXT = 800,     /* of a line of at most 1 KiB */
};

/* ---- Modules ------------------------------------------------------------ */

struct module {
	char path[PATH];
	uintptr_t base; /* what is added to the addresses of the file */
	struct fingerprint print;
};

struct code {
	uintptr_t start, end;
	unsigned short module;
};

static struct module modules[MODULES];
static struct code segments[SEGMENTS];
static unsigned module_count, segment_count;
static unsigned own_module = MODULES; /* this library */

/* Who holds it may use the tables and elf_symbols; nobody waits for it. */
static bool claimed;

static bool claim(void)
{
	return !__atomic_exchange_n(&claimed, true, __ATOMIC_ACQUIRE);
}

static void release(void)
{
	__atomic_store_n(&claimed, false, __ATOMIC_RELEASE);
}

static int note_module(struct dl_phdr_info *info, size_t size, void *context)
{
	const char *path = info->dlpi_name[0] ? info->dlpi_name : module_count ? "" : "/proc/self/exe";
	if (module_count == MODULES || strlen(path) >= PATH)
		return 0;
	struct module *module = &modules[module_count];
	strcpy(module->path, path);
	module->base = info->dlpi_addr;
	elf_print(&module->print, info->dlpi_phdr, info->dlpi_phnum * sizeof *info->dlpi_phdr);
	for (unsigned i = 0; i < info->dlpi_phnum && segment_count < SEGMENTS; i++) {
		const ElfW(Phdr) *header = &info->dlpi_phdr[i];
		uintptr_t start = info->dlpi_addr + header->p_vaddr, here = (uintptr_t)(void *)&claimed;
		if (header->p_type != PT_LOAD)
			continue;
		if (here >= start && here < start + header->p_memsz)
			own_module = module_count;
		if (header->p_flags & PF_X)
			segments[segment_count++] = (struct code){start, start + header->p_memsz, (unsigned short)module_count};
	}
	module_count++;
	return 0;
}

static void note_modules(void)
{
	module_count = segment_count = 0;
	own_module = MODULES;
	dl_iterate_phdr(note_module, NULL);
}

void stack_note_modules(void)
{
	int kept = errno;
	if (claim()) {
		note_modules();
		release();
	}
	errno = kept;
}

static const struct code *code_at(uintptr_t address)
{
	for (unsigned i = 0; i < segment_count; i++)
		if (address >= segments[i].start && address < segments[i].end)
			return &segments[i];
	return NULL;
}

/* ---- Lines -------------------------------------------------------------- */

struct text {
	char bytes[TEXT];
	size_t length;
};

static void add(struct text *text, const char *bytes)
{
	size_t length = strlen(bytes);
	if (length >= TEXT - text->length)
		length = TEXT - 1 - text->length;
	memcpy(text->bytes + text->length, bytes, length);
	text->length += length;
	text->bytes[text->length] = '\0';
}

static void add_hex(struct text *text, const char *before, uint64_t value)
{
	char digits[20], *first = digits + sizeof digits;
	*--first = '\0';
	do
		*--first = "0123456789abcdef"[value & 15];
	while (value >>= 4);
	add(text, before);
	add(text, "0x");
	add(text, first);
}

static const char *base_name(const struct module *module)
{
	if (module == modules && strcmp(module->path, "/proc/self/exe") == 0)
		return NULL;
	const char *slash = strrchr(module->path, '/');
	return slash ? slash + 1 : module->path;
}

/* "imapd+0x1234", as addr2line takes it. */
static void add_place(struct text *text, uintptr_t address)
{
	const struct code *code = code_at(address);
	if (!code) {
		add_hex(text, "", address);
		return;
	}
	const char *name = base_name(&modules[code->module]);
	add(text, name ? name : policy_program());
	add_hex(text, "+", address - modules[code->module].base);
}

/* "imapd+0x1234(function+0x56) libc.so.6+0x789 ...": as many as fit. A return
 * address may be that of the next function: it is the call before it that is
 * looked up. */
static void add_frames(struct text *text, const uintptr_t *frame, size_t count)
{
	static struct elf_place place[ELF_PLACES];
	static unsigned short module[ELF_PLACES];
	for (size_t i = 0; i < count; i++) {
		const struct code *code = code_at(frame[i]);
		module[i] = code ? code->module : MODULES;
		place[i] = (struct elf_place){.name = ""};
	}
	/* Each file is read once. */
	for (size_t i = 0; i < count; i++) {
		static struct elf_place some[ELF_PLACES];
		size_t n = 0, at[ELF_PLACES];
		bool first = module[i] < MODULES;
		for (size_t j = 0; j < i && first; j++)
			first = module[j] != module[i];
		for (size_t j = i; j < count && first; j++) {
			if (module[j] != module[i])
				continue;
			at[n] = j;
			some[n++] = (struct elf_place){.address = frame[j] - (j > 0) - modules[module[i]].base};
		}
		if (n && elf_symbols(modules[module[i]].path, &modules[module[i]].print, some, n))
			for (size_t j = 0; j < n; j++)
				place[at[j]] = some[j];
	}
	for (size_t i = 0; i < count; i++) {
		size_t before = text->length;
		if (i)
			add(text, " ");
		add_place(text, frame[i]);
		if (place[i].name[0]) {
			add(text, "(");
			add(text, place[i].name);
			add_hex(text, "+", place[i].offset + (i > 0));
			add(text, ")");
		}
		if (text->length > TEXT - 8) {
			text->length = before;
			text->bytes[before] = '\0';
			add(text, " ...");
			return;
		}
	}
}

static void begin(struct alert *alert, enum event about, const char *how)
{
	alert_begin(alert, "stack");
	alert_word(alert, "about", event_table[about].name);
	alert_word(alert, "how", how);
}

/* ---- Unwinding ---------------------------------------------------------- */

static __thread enum event wanted_by;
static __thread bool wanted;

void stack_want(enum event about)
{
	if (!wanted)
		wanted_by = about;
	wanted = true;
}

bool stack_wanted(void)
{
	return wanted;
}

static int (*unwind)(void **, int);

static void load_libunwind(void)
{
	static const char *const names[] = {"libunwind.so.8", "libunwind.so.7"};
	void *library = NULL;
	for (size_t i = 0; i < sizeof names / sizeof names[0] && !library; i++)
		library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
	if (library)
		*(void **)&unwind = dlsym(library, "unw_backtrace");
	dlerror(); /* what is missing is no error of the host's */
}

/* A host that is in a signal handler has a signal blocked, as a rule: it may
 * have been interrupted inside malloc or the loader. */
static bool any_blocked(const sigset_t *signals)
{
	for (int number = 1; number < 32; number++)
		if (sigismember(signals, number) == 1)
			return true;
	return false;
}

static struct {
	enum event about;
	bool missing; /* no libunwind here */
	uintptr_t frame[UNWOUND];
	size_t count;
} taken;

/* The host's frames: those above this library's own and libunwind's. */
static void keep_frames(void *const *frame, int count)
{
	int first = 0;
	for (int i = 0; i < count && i < OWN; i++) {
		const struct code *code = code_at((uintptr_t)frame[i]);
		if (code && code->module == own_module)
			first = i + 1;
	}
	taken.count = 0;
	for (int i = first; i < count && taken.count < FRAMES; i++)
		taken.frame[taken.count++] = (uintptr_t)frame[i];
}

bool stack_take(const sigset_t *signals)
{
	static bool loaded;
	void *frame[UNWOUND];
	if (!wanted)
		return false;
	wanted = false;
	if (any_blocked(signals) || !claim())
		return false;
	int kept = errno;
	if (!loaded) {
		loaded = true;
		load_libunwind();
	}
	taken.about = wanted_by;
	taken.missing = !unwind;
	if (unwind) {
		note_modules();
		keep_frames(frame, unwind(frame, UNWOUND));
	}
	errno = kept;
	return true; /* claimed until stack_send */
}

void stack_send(void)
{
	if (taken.missing) {
		alert_once(LOG_NOTICE, "skipped", "backtrace is on, but libunwind is not installed: no stacks", NULL);
	} else if (taken.count) {
		struct alert alert;
		static struct text text;
		text.length = 0;
		add_frames(&text, taken.frame, taken.count);
		begin(&alert, taken.about, "unwound");
		alert_quoted(&alert, "frames", text.bytes);
		alert_send(&alert, LOG_NOTICE);
	}
	release();
}

void stack_drop(void)
{
	release();
}

/* ---- In a handler ------------------------------------------------------- */

/* Bytes of this process, which may not be there. */
static size_t peek(uintptr_t from, void *bytes, size_t length)
{
	struct iovec to = {bytes, length}, source = {(void *)from, length};
	long got = syscall(SYS_process_vm_readv, syscall(SYS_getpid), &to, 1L, &source, 1L, 0L);
	return got > 0 ? (size_t)got : 0;
}

/* Behind a call instruction, in code. */
static bool is_return_address(uintptr_t address)
{
	if (!code_at(address))
		return false;
#if defined(__x86_64__) || defined(__i386__)
	uint8_t before[7];
	if (peek(address - sizeof before, before, sizeof before) != sizeof before)
		return false;
	if (before[2] == 0xe8) /* call near */
		return true;
	/* call through a register or memory: ff /2, 2 to 7 bytes. */
	static const unsigned char length[] = {2, 3, 6, 7};
	for (size_t i = 0; i < sizeof length; i++) {
		const uint8_t *at = before + sizeof before - length[i];
		if (at[0] == 0xff && (at[1] & 0x38) == 0x10)
			return true;
	}
	return false;
#else
	return true;
#endif
}

void stack_place(struct alert *alert, const char *key, const void *address)
{
	static struct text text; /* of the one fault that is being reported */
	text.length = 0;
	add_place(&text, (uintptr_t)address);
	alert_quoted(alert, key, text.bytes);
}

void stack_scan(struct alert *alert, enum event about, const void *running, const void *top)
{
	static uintptr_t word[512], frame[SCANNED];
	static struct text text;
	size_t count = 1;
	uintptr_t at = ((uintptr_t)top + sizeof(uintptr_t) - 1) & ~(uintptr_t)(sizeof(uintptr_t) - 1);
	frame[0] = (uintptr_t)running;
	for (size_t done = 0; done < SCAN_WORDS && count < SCANNED;) {
		size_t got = peek(at, word, sizeof word) / sizeof word[0];
		for (size_t i = 0; i < got && count < SCANNED; i++)
			if (is_return_address(word[i]))
				frame[count++] = word[i];
		if (got < sizeof word / sizeof word[0])
			break;
		done += got;
		at += sizeof word;
	}
	text.length = 0;
	if (claim()) {
		add_frames(&text, frame, count);
		release();
	}
	begin(alert, about, "scanned");
	alert_quoted(alert, "frames", text.bytes);
}
