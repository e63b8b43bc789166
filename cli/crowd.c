/* Many mailboxes, several at a time, shown in the order of their names; and the
 * options of the commands that do so. */
#include <errno.h>
#include <getopt.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cli.h"

enum { MOST_THREADS = 256 };

struct crowd {
	const struct crowd_work *work;
	size_t count;
	bool *done;
	size_t next; /* to be taken by a thread */
	pthread_mutex_t lock;
	pthread_cond_t changed;
};

static void *take_some(void *context)
{
	struct crowd *crowd = context;
	struct arena arena;
	arena_init(&arena, SIZE_MAX / 4);
	pthread_mutex_lock(&crowd->lock);
	while (crowd->next < crowd->count) {
		size_t number = crowd->next++;
		pthread_mutex_unlock(&crowd->lock);
		crowd->work->look(crowd->work->context, number, &arena);
		arena_reset(&arena);
		pthread_mutex_lock(&crowd->lock);
		crowd->done[number] = true;
		pthread_cond_signal(&crowd->changed);
	}
	pthread_mutex_unlock(&crowd->lock);
	arena_free(&arena);
	return NULL;
}

/* ---- Progress ----------------------------------------------------------- */

static void show_progress(size_t done, size_t count, const char *word)
{
	static time_t shown;
	time_t now = time(NULL);
	if (now == shown)
		return;
	shown = now;
	if (!isatty(STDERR_FILENO))
		return;
	fprintf(stderr, "\r%zu of %zu mailboxes%s%s\033[K", done, count, *word ? ", " : "", word);
}

void clear_progress(void)
{
	if (isatty(STDERR_FILENO))
		fputs("\r\033[K", stderr);
}

/* ---- The crowd ---------------------------------------------------------- */

void crowd_work(const struct crowd_work *work, size_t count, long threads)
{
	pthread_t thread[MOST_THREADS];
	struct crowd crowd = {
		.work = work,
		.count = count,
		.lock = PTHREAD_MUTEX_INITIALIZER,
		.changed = PTHREAD_COND_INITIALIZER,
	};
	crowd.done = checked(calloc(count + 1, sizeof *crowd.done));
	long started = 0;
	while (started < threads && (size_t)started < count &&
		pthread_create(&thread[started], NULL, take_some, &crowd) == 0)
		started++;
	if (!started)
		take_some(&crowd);
	/* Each result when its turn comes; the threads go on meanwhile. */
	for (size_t i = 0; i < count; i++) {
		pthread_mutex_lock(&crowd.lock);
		while (!crowd.done[i])
			pthread_cond_wait(&crowd.changed, &crowd.lock);
		pthread_mutex_unlock(&crowd.lock);
		show_progress(i + 1, count, work->show(work->context, i));
	}
	clear_progress();
	for (long i = 0; i < started; i++)
		pthread_join(thread[i], NULL);
	free(crowd.done);
}

/* ---- Options ------------------------------------------------------------ */

static bool thread_count(const char *word, long *threads)
{
	char *end;
	errno = 0;
	*threads = strtol(word, &end, 10);
	return !errno && end != word && !*end && *threads >= 1 && *threads <= MOST_THREADS;
}

int crowd_options(struct crowd_options *chosen, int argc, char **argv, bool may_plan)
{
	enum { DEEP = 256, JSON };
	static const struct option options[] = {
		{"deep", no_argument, NULL, DEEP}, {"json", no_argument, NULL, JSON}, {0}};
	const char *imapd_conf = NULL;
	*chosen = (struct crowd_options){.threads = sysconf(_SC_NPROCESSORS_ONLN)};
	if (chosen->threads < 1)
		chosen->threads = 1;
	if (chosen->threads > MOST_THREADS)
		chosen->threads = MOST_THREADS;
	opterr = 0;
	for (int option; (option = getopt_long(argc, argv, may_plan ? ":C:j:n" : ":C:j:", options, NULL)) != -1;) {
		switch (option) {
		case 'C':
			imapd_conf = optarg;
			break;
		case 'j':
			if (!thread_count(optarg, &chosen->threads))
				return usage_error("-j wants a number from 1 to %d", MOST_THREADS);
			break;
		case 'n':
			chosen->only_plan = true;
			break;
		case DEEP:
			chosen->deep = true;
			break;
		case JSON:
			chosen->json = true;
			break;
		case ':':
			return usage_error("-%c wants an argument", optopt);
		default:
			return usage_error("unknown option");
		}
	}
	/* Named paths can be looked at without; a configuration only adds where
	 * else their files may be. */
	bool needed = imapd_conf || optind == argc;
	if (!imapd_conf)
		imapd_conf = "/etc/imapd.conf";
	if (!load_imapd_conf(&chosen->conf, imapd_conf, !needed) && needed)
		return EXIT_TROUBLE;
	if (optind == argc && !chosen->conf.partitions) {
		complain("%s: no partition in it", imapd_conf);
		return EXIT_TROUBLE;
	}
	list_mailboxes(&chosen->list, &chosen->conf, argv + optind, argc - optind);
	return 0;
}
