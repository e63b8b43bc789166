/* ab [-i INPUT] [-b COMMAND] [-r RUNS] [-n TIMES] LIBRARY[,LIBRARY…] -- PROGRAM [ARG…]
 *
 * Runs a program without any preload and with each, in turn, RUNS rounds, so
 * that a drifting machine cancels out; each time with INPUT as its standard
 * input, after COMMAND, TIMES times over. One line for each library:
 *
 *   WALL WITHOUT, WALL WITH: milliseconds, medians
 *   RATIO Q1 Q3, CPU RATIO Q1 Q3: of runs that stood side by side, median and quartiles
 *   RSS WITHOUT, RSS WITH: KiB, largest; BAD: runs with an exit code that none without had
 */
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { LIBRARIES = 4, MOST = 199 };

struct run {
	double wall, cpu;
	long rss;
	int status;
};

static const char *input = "/dev/null", *before;
static int times = 1;

static double seconds(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double cpu_of(const struct rusage *usage)
{
	return (double)usage->ru_utime.tv_sec + (double)usage->ru_stime.tv_sec +
	       (double)(usage->ru_utime.tv_usec + usage->ru_stime.tv_usec) / 1e6;
}

static void once(struct run *run, char **command)
{
	struct rusage usage;
	int status;
	double start = seconds();
	pid_t child = vfork();
	if (child == 0) {
		static const int wanted[2] = {O_RDONLY, O_WRONLY};
		for (int fd = 0; fd < 2; fd++) {
			int opened = open(fd ? "/dev/null" : input, wanted[fd]);
			if (opened < 0 || dup2(opened, fd) < 0)
				_exit(126);
		}
		dup2(1, 2);
		execvp(command[0], command);
		_exit(127);
	}
	if (child < 0 || wait4(child, &status, 0, &usage) != child) {
		perror("ab");
		exit(2);
	}
	run->wall += seconds() - start;
	run->cpu += cpu_of(&usage);
	run->rss = usage.ru_maxrss;
	run->status |= status;
}

static struct run measure(const char *library, char **command)
{
	struct run run = {0};
	if (before && system(before) != 0) {
		fprintf(stderr, "ab: %s\n", before);
		exit(2);
	}
	/* The program alone is to be preloaded, and what vfork shares is ours. */
	if (*library)
		setenv("LD_PRELOAD", library, 1);
	for (int i = 0; i < times; i++)
		once(&run, command);
	unsetenv("LD_PRELOAD");
	return run;
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

/* Sorts; the value below which `part` of them lie. */
static double quantile(double *values, int n, double part)
{
	qsort(values, (size_t)n, sizeof *values, by_value);
	return values[(int)(part * (n - 1) + 0.5)];
}

static void print_ratio(double *ratio, int n)
{
	printf(" %.4f %.4f %.4f", quantile(ratio, n, 0.5), quantile(ratio, n, 0.25), quantile(ratio, n, 0.75));
}

int main(int argc, char **argv)
{
	static struct run runs[LIBRARIES + 1][MOST];
	const char *library[LIBRARIES + 1] = {""};
	int rounds = 7, libraries = 1;
	for (int option; (option = getopt(argc, argv, "+i:b:r:n:")) != -1;) {
		if (option == 'i')
			input = optarg;
		else if (option == 'b')
			before = optarg;
		else if (option == 'r')
			rounds = atoi(optarg);
		else if (option == 'n')
			times = atoi(optarg);
		else
			return 2;
	}
	if (optind + 2 >= argc || rounds < 1 || rounds > MOST || times < 1)
		return 2;
	for (char *name = strtok(argv[optind], ","); name && libraries <= LIBRARIES; name = strtok(NULL, ","))
		library[libraries++] = name;
	char **command = argv + optind + 1;
	if (strcmp(*command, "--") == 0)
		command++;
	for (int l = 0; l < libraries; l++)
		measure(library[l], command); /* warms the caches, and the guard's knowledge */
	/* There and back: what runs second in one round runs first in the next. */
	for (int i = 0; i < rounds; i++)
		for (int n = 0; n < libraries; n++) {
			int l = i % 2 ? libraries - 1 - n : n;
			runs[l][i] = measure(library[l], command);
		}
	for (int l = 1; l < libraries; l++) {
		double wall[2][MOST], ratio[MOST], cpu_ratio[MOST];
		long rss[2] = {0, 0};
		int bad = 0;
		for (int i = 0; i < rounds; i++) {
			const struct run *a = &runs[0][i], *b = &runs[l][i];
			wall[0][i] = a->wall * 1e3;
			wall[1][i] = b->wall * 1e3;
			ratio[i] = b->wall / a->wall;
			cpu_ratio[i] = a->cpu > 0 ? b->cpu / a->cpu : 1;
			rss[0] = a->rss > rss[0] ? a->rss : rss[0];
			rss[1] = b->rss > rss[1] ? b->rss : rss[1];
			bad += b->status && !a->status;
		}
		printf("%.3f %.3f", quantile(wall[0], rounds, 0.5), quantile(wall[1], rounds, 0.5));
		print_ratio(ratio, rounds);
		print_ratio(cpu_ratio, rounds);
		printf(" %ld %ld %d\n", rss[0], rss[1], bad);
	}
	return 0;
}
