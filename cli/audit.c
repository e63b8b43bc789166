/* cyrguard audit: judges mailboxes, several at a time, and reports them in the
 * order of their names. Reads without locks, as a client's SELECT does. */
#include "cli.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "deep.h"

enum {
	MOST_THREADS = 256,
	SHOWN_FINDINGS = 10, /* a mailbox, in the table for people */
	ATTEMPTS = 20, /* while somebody else changes the mailbox */
	PAUSE = 50 * 1000 * 1000,
	QUIET_AFTER = 1, /* seconds without a change: no rewrite is under way */
};

/* ---- One mailbox -------------------------------------------------------- */

struct result {
	bool done, judged;
	struct scan_summary summary;
	struct finding *finding;
	size_t findings, room;
	char *data; /* data directory */
	char *trouble; /* why it could not be looked at in whole: one line, or NULL */
	enum mailbox_file trouble_file;
	uint64_t trouble_offset;
	const char *trouble_reason;
};

static void *checked(void *memory)
{
	if (memory)
		return memory;
	complain("out of memory");
	exit(EXIT_TROUBLE);
}

static void keep_finding(void *context, const struct finding *finding)
{
	struct result *result = context;
	if (result->findings == result->room)
		result->finding = checked(realloc(result->finding,
			(result->room = result->room ? result->room * 2 : 16) * sizeof *result->finding));
	result->finding[result->findings++] = *finding;
}

static void note_trouble(struct result *result, const struct mailbox_place *place, enum mailbox_file file,
	uint64_t offset, int error, const char *reason)
{
	char path[PATH_MAX];
	if (result->trouble)
		return;
	if (!mailbox_file_path(place, file, path))
		snprintf(path, sizeof path, "%s", place->data);
	char *name = visible_string(path);
	if (asprintf(&result->trouble, "%s: offset %llu: %s%s%s", name, (unsigned long long)offset, reason,
		    error ? ": " : "", error ? strerror(error) : "") < 0)
		checked(NULL);
	free(name);
	result->trouble_file = file;
	result->trouble_offset = offset;
	result->trouble_reason = error ? strerror(error) : reason;
}

/* Another process may be between two renames or behind its lock: then what we
 * saw is not what is. Only asked when something was found. */
static bool is_moving(const struct open_mailbox *mailbox, const struct mailbox_place *place, bool first)
{
	static const enum mailbox_file locked[] = {FILE_HEADER, FILE_INDEX, FILE_EXPUNGE};
	static const enum mailbox_file named[] = {FILE_INDEX, FILE_EXPUNGE, FILE_CACHE};
	for (size_t i = 0; i < sizeof locked / sizeof locked[0]; i++) {
		struct flock lock = {.l_type = F_RDLCK, .l_whence = SEEK_SET};
		int fd = mailbox->files.descriptor[locked[i]];
		if (fd >= 0 && fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK)
			return true;
	}
	time_t now = time(NULL);
	for (size_t i = 0; i < sizeof named / sizeof named[0]; i++) {
		char path[PATH_MAX];
		struct stat ours, theirs;
		int fd = mailbox->files.descriptor[named[i]];
		if (!mailbox_file_path(place, named[i], path))
			continue;
		bool there = stat(path, &theirs) == 0;
		if (there != (fd >= 0) && !mailbox->error[named[i]])
			return true;
		if (!there || fd < 0 || fstat(fd, &ours) != 0)
			continue;
		if (ours.st_ino != theirs.st_ino || ours.st_dev != theirs.st_dev)
			return true;
		/* Just written: look a second time. */
		if (first && now - theirs.st_ctime <= QUIET_AFTER)
			return true;
	}
	return false;
}

/* What makes the healthy-looking records of a mailbox suspicious (design §4). */
static bool gives_cause(const struct result *result)
{
	for (size_t i = 0; i < result->findings; i++)
		if (result->finding[i].kind == FINDING_RECORD || result->finding[i].kind == FINDING_GENERATION_MISMATCH)
			return true;
	return false;
}

static int by_rank(const void *a, const void *b)
{
	uint64_t left = finding_rank(a), right = finding_rank(b);
	return left < right ? -1 : left > right;
}

static void look_deeper(struct result *result, const struct mailbox_place *place, const struct open_mailbox *mailbox,
	struct arena *arena)
{
	const struct deep_options options = {.report = keep_finding, .context = result};
	struct deep_summary summary;
	deep_verify(&mailbox->files, &options, arena, &summary);
	if (summary.accused)
		qsort(result->finding, result->findings, sizeof *result->finding, by_rank);
	result->summary.findings += summary.accused;
	if (summary.incomplete)
		note_trouble(result, place, summary.failed_file, summary.failed_offset, summary.error, summary.reason);
}

static void scan_once(struct result *result, const struct mailbox_place *place, struct open_mailbox *mailbox, bool deep,
	struct arena *arena)
{
	struct scan_options options = {.report = keep_finding, .context = result};
	result->findings = 0;
	free(result->trouble);
	result->trouble = NULL;
	open_mailbox(mailbox, place);
	for (int file = 0; file < FILE_COUNT; file++)
		if (mailbox->error[file] && file != FILE_HEADER)
			note_trouble(
				result, place, (enum mailbox_file)file, 0, mailbox->error[file], "cannot be opened");
	if (mailbox->files.descriptor[FILE_INDEX] < 0)
		note_trouble(result, place, FILE_INDEX, 0, ENOENT, "cannot be opened");
	result->judged = scan_mailbox(&mailbox->files, &options, arena, &result->summary);
	if (result->summary.incomplete)
		note_trouble(result, place, result->summary.failed_file, result->summary.failed_offset,
			result->summary.error, result->summary.reason);
	else if (!result->judged && !result->findings)
		note_trouble(result, place, FILE_INDEX, 0, 0, "cannot be judged");
	if (result->judged && (deep || gives_cause(result)))
		look_deeper(result, place, mailbox, arena);
	arena_reset(arena);
}

static void audit_mailbox(struct result *result, const struct imapd_conf *conf, const char *directory, bool deep,
	struct arena *arena)
{
	struct mailbox_place place;
	locate_mailbox(conf, directory, &place);
	result->data = checked(strdup(place.data));
	for (int attempt = 0;; attempt++) {
		struct open_mailbox mailbox;
		scan_once(result, &place, &mailbox, deep, arena);
		bool moving = (result->findings || result->trouble) && is_moving(&mailbox, &place, attempt == 0);
		close_mailbox(&mailbox);
		if (!moving)
			return;
		if (attempt == ATTEMPTS) {
			note_trouble(result, &place, FILE_INDEX, 0, EBUSY, "being changed all the time");
			return;
		}
		nanosleep(&(struct timespec){.tv_nsec = PAUSE}, NULL);
	}
}

/* ---- Many mailboxes ----------------------------------------------------- */

struct audit {
	const struct imapd_conf *conf;
	const struct mailbox_list *list;
	struct result *result;
	bool deep;
	size_t next; /* to be taken by a thread */
	size_t ready;
	pthread_mutex_t lock;
	pthread_cond_t changed;
};

static void *audit_some(void *context)
{
	struct audit *audit = context;
	struct arena arena;
	arena_init(&arena, SIZE_MAX / 4);
	pthread_mutex_lock(&audit->lock);
	while (audit->next < audit->list->count) {
		size_t number = audit->next++;
		pthread_mutex_unlock(&audit->lock);
		audit_mailbox(&audit->result[number], audit->conf, audit->list->directory[number], audit->deep,
			&arena);
		pthread_mutex_lock(&audit->lock);
		audit->result[number].done = true;
		audit->ready++;
		pthread_cond_signal(&audit->changed);
	}
	pthread_mutex_unlock(&audit->lock);
	arena_free(&arena);
	return NULL;
}

/* ---- JSON --------------------------------------------------------------- */

/* Bytes below 0x20 and from 0x7f on become \u00XX, each by itself: a name need
 * not be UTF-8, and so comes back byte for byte as Latin-1. */
static void print_string(const char *string)
{
	putchar('"');
	for (const unsigned char *c = (const unsigned char *)string; *c; c++) {
		if (*c == '"' || *c == '\\')
			printf("\\%c", *c);
		else if (*c < 0x20 || *c >= 0x7f)
			printf("\\u%04x", *c);
		else
			putchar(*c);
	}
	putchar('"');
}

static void print_generation(const char *name, bool there, uint32_t generation)
{
	if (there)
		printf("\"%s\":%u", name, generation);
	else
		printf("\"%s\":null", name);
}

static void print_finding(const struct finding *finding)
{
	bool record = finding->kind == FINDING_RECORD;
	printf("{\"file\":\"%s\"", mailbox_file_name(finding->file));
	if (record)
		printf(",\"record\":%u", finding->record);
	if (record || finding->kind == FINDING_DUPLICATE_UID)
		printf(",\"uid\":%u", finding->uid);
	if (record)
		printf(",\"offset\":%llu", (unsigned long long)finding->offset);
	printf(",\"verdict\":\"%s\",\"detail\":",
		record ? verdict_name(finding->verdict) : mailbox_finding_name(finding->kind));
	print_string(finding->detail);
	putchar('}');
}

static void print_json(const struct result *result)
{
	const struct scan_summary *summary = &result->summary;
	fputs("{\"mailbox\":", stdout);
	print_string(result->data);
	if (result->judged)
		printf(",\"layout\":\"%s\",\"minor\":%u", summary->layout == LAYOUT_SPLIT ? "split" : "unified",
			summary->minor);
	else
		fputs(",\"layout\":null,\"minor\":null", stdout);
	fputs(",\"generation\":{", stdout);
	print_generation("index", result->judged, summary->generation[0]);
	putchar(',');
	print_generation("cache", summary->has_cache, summary->generation[1]);
	putchar(',');
	print_generation("expunge", summary->has_expunge, summary->generation[2]);
	printf("},\"records\":{\"index\":%u,\"expunge\":%u},\"findings\":[", summary->records[0], summary->records[1]);
	for (size_t i = 0; i < result->findings; i++) {
		if (i)
			putchar(',');
		print_finding(&result->finding[i]);
	}
	putchar(']');
	if (result->trouble) {
		printf(",\"error\":{\"file\":\"%s\",\"offset\":%llu,\"reason\":",
			mailbox_file_name(result->trouble_file), (unsigned long long)result->trouble_offset);
		print_string(result->trouble_reason);
		putchar('}');
	}
	puts("}");
}

/* ---- For people --------------------------------------------------------- */

static void print_bad(const struct result *result)
{
	char *name = visible_string(result->data);
	printf("%s: %llu finding%s\n", name, (unsigned long long)result->summary.findings,
		result->summary.findings == 1 ? "" : "s");
	free(name);
	for (size_t i = 0; i < result->findings; i++) {
		const struct finding *finding = &result->finding[i];
		if (i == SHOWN_FINDINGS && result->findings > SHOWN_FINDINGS + 1) {
			printf("  ... and %zu more\n", result->findings - i);
			return;
		}
		printf("  %s", mailbox_file_name(finding->file));
		if (finding->kind == FINDING_RECORD)
			printf(" record %u", finding->record);
		if (finding->kind == FINDING_RECORD || finding->kind == FINDING_DUPLICATE_UID)
			printf(" uid %u", finding->uid);
		if (finding->kind == FINDING_RECORD)
			printf(" offset %llu %s", (unsigned long long)finding->offset, verdict_name(finding->verdict));
		else
			printf(" %s", mailbox_finding_name(finding->kind));
		char *detail = visible_string(finding->detail);
		printf("%s%s\n", *detail ? ": " : "", detail);
		free(detail);
	}
}

struct totals {
	size_t mailboxes, bad, failed;
	uint64_t records[2], verdict[VERDICT_COUNT], finding[FINDING_COUNT];
};

static void add_up(struct totals *totals, const struct result *result)
{
	totals->mailboxes++;
	totals->bad += result->summary.findings > 0;
	totals->failed += result->trouble != NULL;
	totals->records[0] += result->summary.records[0];
	totals->records[1] += result->summary.records[1];
	for (size_t i = 0; i < result->findings; i++) {
		totals->finding[result->finding[i].kind]++;
		if (result->finding[i].kind == FINDING_RECORD)
			totals->verdict[result->finding[i].verdict]++;
	}
}

static void print_row(const char *name, uint64_t number)
{
	printf("%-22s %10llu\n", name, (unsigned long long)number);
}

static void print_totals(const struct totals *totals)
{
	print_row("mailboxes", totals->mailboxes);
	print_row("  with findings", totals->bad);
	if (totals->failed)
		print_row("  not looked at", totals->failed);
	print_row("records in index", totals->records[0]);
	print_row("records in expunge", totals->records[1]);
	print_row("bad records", totals->finding[FINDING_RECORD]);
	for (int verdict = 0; verdict < VERDICT_COUNT; verdict++) {
		char name[32];
		snprintf(name, sizeof name, "  %s", verdict_name((enum verdict)verdict));
		if (totals->verdict[verdict])
			print_row(name, totals->verdict[verdict]);
	}
	for (int kind = FINDING_RECORD + 1; kind < FINDING_COUNT; kind++)
		if (totals->finding[kind])
			print_row(mailbox_finding_name((enum mailbox_finding)kind), totals->finding[kind]);
}

static void show_progress(const struct totals *totals, size_t count)
{
	static time_t shown;
	time_t now = time(NULL);
	if (!isatty(STDERR_FILENO) || now == shown)
		return;
	shown = now;
	fprintf(stderr, "\r%zu of %zu mailboxes, %zu with findings\033[K", totals->mailboxes, count, totals->bad);
}

static void clear_progress(void)
{
	if (isatty(STDERR_FILENO))
		fputs("\r\033[K", stderr);
}

/* ---- The command -------------------------------------------------------- */

/* Prints each result when its turn comes; the threads go on meanwhile. */
static void collect(struct audit *audit, struct totals *totals, bool json)
{
	for (size_t i = 0; i < audit->list->count; i++) {
		struct result *result = &audit->result[i];
		pthread_mutex_lock(&audit->lock);
		while (!result->done)
			pthread_cond_wait(&audit->changed, &audit->lock);
		pthread_mutex_unlock(&audit->lock);
		add_up(totals, result);
		if (result->trouble || (!json && result->findings))
			clear_progress();
		if (result->trouble)
			complain("%s", result->trouble);
		if (json)
			print_json(result);
		else if (result->findings)
			print_bad(result);
		show_progress(totals, audit->list->count);
		free(result->finding);
		free(result->data);
		free(result->trouble);
	}
	clear_progress();
}

static bool thread_count(const char *word, long *threads)
{
	char *end;
	errno = 0;
	*threads = strtol(word, &end, 10);
	return !errno && end != word && !*end && *threads >= 1 && *threads <= MOST_THREADS;
}

static int audit_all(const struct imapd_conf *conf, char **paths, int count, long threads, bool deep,
	bool json)
{
	struct mailbox_list list;
	struct totals totals = {0};
	pthread_t thread[MOST_THREADS];
	list_mailboxes(&list, conf, paths, count);
	struct audit audit = {
		.conf = conf,
		.list = &list,
		.deep = deep,
		.lock = PTHREAD_MUTEX_INITIALIZER,
		.changed = PTHREAD_COND_INITIALIZER,
	};
	audit.result = checked(calloc(list.count + 1, sizeof *audit.result));
	long started = 0;
	while (started < threads && (size_t)started < list.count &&
		pthread_create(&thread[started], NULL, audit_some, &audit) == 0)
		started++;
	if (!started)
		audit_some(&audit);
	collect(&audit, &totals, json);
	for (long i = 0; i < started; i++)
		pthread_join(thread[i], NULL);
	if (!json)
		print_totals(&totals);
	int status = list.errors || totals.failed ? EXIT_TROUBLE : totals.bad ? EXIT_FINDINGS : EXIT_CLEAN;
	free(audit.result);
	free_mailboxes(&list);
	return status;
}

int audit_command(int argc, char **argv)
{
	enum { DEEP = 256, JSON };
	static const struct option options[] = {
		{"deep", no_argument, NULL, DEEP}, {"json", no_argument, NULL, JSON}, {0}};
	const char *imapd_conf = NULL;
	struct imapd_conf conf;
	bool deep = false, json = false;
	long threads = sysconf(_SC_NPROCESSORS_ONLN);
	opterr = 0;
	for (int option; (option = getopt_long(argc, argv, ":C:j:", options, NULL)) != -1;) {
		switch (option) {
		case 'C':
			imapd_conf = optarg;
			break;
		case 'j':
			if (!thread_count(optarg, &threads))
				return usage_error("-j wants a number from 1 to %d", MOST_THREADS);
			break;
		case DEEP:
			deep = true;
			break;
		case JSON:
			json = true;
			break;
		case ':':
			return usage_error("-%c wants an argument", optopt);
		default:
			return usage_error("unknown option");
		}
	}
	if (threads < 1)
		threads = 1;
	if (threads > MOST_THREADS)
		threads = MOST_THREADS;
	/* Named paths can be looked at without; a configuration only adds where
	 * else their files may be. */
	bool needed = imapd_conf || optind == argc;
	if (!load_imapd_conf(&conf, imapd_conf ? imapd_conf : "/etc/imapd.conf", !needed) && needed)
		return EXIT_TROUBLE;
	if (optind == argc && !conf.partitions) {
		complain("%s: no partition in it", imapd_conf ? imapd_conf : "/etc/imapd.conf");
		return EXIT_TROUBLE;
	}
	if (deep)
		load_icu();
	return audit_all(&conf, argv + optind, argc - optind, threads, deep, json);
}
