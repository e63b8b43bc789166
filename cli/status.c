/* cyrguard status: guarded processes and their modes, counters; as tables, JSON
 * or for Prometheus's collector of text files. */
#include "cli.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cache_validate.h"
#include "guarded.h"

enum { MODES = 64 };

static struct standing standing;
static struct guarded guarded;

/* The rows of the counters that are in use. */
static const struct counters_program *next_program(const struct counters_program *after)
{
	const struct counters_program *row = after ? after + 1 : standing.counters.program;
	const struct counters_program *end = standing.counters.program + COUNTERS_PROGRAMS;
	while (standing.counted && row < end && !row->key)
		row++;
	return standing.counted && row < end ? row : NULL;
}

static size_t old_libraries(void)
{
	size_t count = 0;
	for (size_t i = 0; i < guarded.processes; i++)
		count += guarded.process[i].old_library;
	return count;
}

/* How many processes from `first` on are of one program and modes. */
static size_t alike(size_t first)
{
	char modes[MODES], other[MODES];
	size_t last = first;
	guarded_modes(&guarded.process[first], modes);
	while (last < guarded.processes && strcmp(guarded.process[last].program, guarded.process[first].program) == 0 &&
		strcmp(guarded_modes(&guarded.process[last], other), modes) == 0)
		last++;
	return last - first;
}

/* ---- Tables ------------------------------------------------------------- */

static void print_processes(void)
{
	char modes[MODES];
	if (!guarded.processes) {
		puts("no guarded process");
	} else {
		printf("%-20s %9s  %s\n", "program", "processes", "modes");
		for (size_t i = 0, count; i < guarded.processes; i += count) {
			count = alike(i);
			char *name = visible_string(guarded.process[i].program);
			printf("%-20s %9zu  %s\n", name, count, guarded_modes(&guarded.process[i], modes));
			free(name);
		}
	}
	if (guarded.unseen)
		printf("could not be looked at (another user's): %zu\n", guarded.unseen);
	if (old_libraries())
		printf("with an older library loaded, to be restarted: %zu\n", old_libraries());
}

static void print_counters(void)
{
	if (!standing.counted) {
		printf("\nnothing counted in %s: %s\n", standing.policy.state_dir,
			standing.no_state_dir ? "no such directory"
			: standing.counters_error == ENOENT ? "nothing has happened"
			: standing.counters_error == EINVAL ? "the counters are another version's"
			: strerror(standing.counters_error));
		return;
	}
	printf("\n%-20s %-20s %12s\n", "program", "event", "count");
	for (const struct counters_program *row = NULL; (row = next_program(row));) {
		char *name = visible_string(row->name);
		for (enum event event = 0; event < EVENT_COUNT; event++) {
			if (row->event[event])
				printf("%-20s %-20s %12llu\n", name, event_table[event].name,
					(unsigned long long)row->event[event]);
			for (int verdict = 1; verdict < VERDICT_COUNT && event == EVENT_bad_record; verdict++)
				if (row->verdict[verdict])
					printf("%-20s   %-18s %12llu\n", name, verdict_name((enum verdict)verdict),
						(unsigned long long)row->verdict[verdict]);
		}
		free(name);
	}
	printf("\nin the last 24 hours %llu finding%s left, %llu fault%s\n", (unsigned long long)standing.left,
		standing.left == 1 ? "" : "s", (unsigned long long)standing.faults, standing.faults == 1 ? "" : "s");
}

static void print_tables(void)
{
	print_processes();
	char *name = visible_string(standing.config);
	if (standing.error.reason)
		printf("\n%s: line %u: %s; mode is log\n", name, standing.error.line, standing.error.reason);
	if (standing.disabled)
		printf("\n%s/disable is there: every guard is off\n", standing.policy.state_dir);
	free(name);
	print_counters();
}

/* ---- JSON --------------------------------------------------------------- */

static void print_json(void)
{
	fputs("{\"config\":{\"file\":", stdout);
	json_string(standing.config);
	printf(",\"line\":%u,\"refused\":", standing.error.line);
	if (standing.error.reason)
		json_string(standing.error.reason);
	else
		fputs("null", stdout);
	printf("},\"disabled\":%s,\"unseen\":%zu,\"processes\":[", standing.disabled ? "true" : "false", guarded.unseen);
	for (size_t i = 0; i < guarded.processes; i++) {
		const struct guarded_process *process = &guarded.process[i];
		printf("%s{\"pid\":%ld,\"program\":", i ? "," : "", (long)process->pid);
		json_string(process->program);
		fputs(",\"modes\":[", stdout);
		for (int mode = 0, some = 0; mode < MODE_COUNT; mode++)
			if (process->mode[mode])
				printf("%s\"%s\"", some++ ? "," : "", mode_name((enum mode)mode));
		printf("],\"old_library\":%s}", process->old_library ? "true" : "false");
	}
	fputs("],\"counters\":", stdout);
	if (!standing.counted) {
		puts("null}");
		return;
	}
	fputs("{\"programs\":{", stdout);
	for (const struct counters_program *row = NULL, *first = next_program(NULL); (row = next_program(row));) {
		if (row != first)
			putchar(',');
		json_string(row->name);
		fputs(":{\"events\":{", stdout);
		for (enum event event = 0; event < EVENT_COUNT; event++)
			printf("%s\"%s\":%llu", event ? "," : "", event_table[event].name,
				(unsigned long long)row->event[event]);
		fputs("},\"verdicts\":{", stdout);
		for (int verdict = 1; verdict < VERDICT_COUNT; verdict++)
			printf("%s\"%s\":%llu", verdict > 1 ? "," : "", verdict_name((enum verdict)verdict),
				(unsigned long long)row->verdict[verdict]);
		fputs("}}", stdout);
	}
	printf("},\"last_day\":{\"left\":%llu,\"faults\":%llu}}}\n", (unsigned long long)standing.left,
		(unsigned long long)standing.faults);
}

/* ---- Prometheus --------------------------------------------------------- */

static void head(FILE *to, const char *name, const char *type, const char *help)
{
	fprintf(to, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
}

static void label(FILE *to, const char *value)
{
	for (; *value; value++) {
		if (*value == '\n')
			fputs("\\n", to);
		else if (*value == '\\' || *value == '"')
			fprintf(to, "\\%c", *value);
		else if ((unsigned char)*value < 0x80) /* must be UTF-8 */
			fputc(*value, to);
		else
			fputc('?', to);
	}
}

static void gauge(FILE *to, const char *name, const char *help, uint64_t value)
{
	head(to, name, "gauge", help);
	fprintf(to, "%s %llu\n", name, (unsigned long long)value);
}

static void sample(FILE *to, const char *name, const char *program, const char *key, const char *value, uint64_t number)
{
	fprintf(to, "%s{program=\"", name);
	label(to, program);
	fprintf(to, "\",%s=\"%s\"} %llu\n", key, value, (unsigned long long)number);
}

static void write_metrics(FILE *to)
{
	char modes[MODES];
	head(to, "cyrguard_guarded_processes", "gauge", "Processes with the library loaded, by program and the modes that may apply.");
	for (size_t i = 0, count; i < guarded.processes; i += count) {
		count = alike(i);
		sample(to, "cyrguard_guarded_processes", guarded.process[i].program, "modes",
			guarded_modes(&guarded.process[i], modes), count);
	}
	gauge(to, "cyrguard_old_library_processes", "Processes whose library was replaced on the disk.", old_libraries());
	gauge(to, "cyrguard_config_refused", "1 if the configuration has an error: every guard is in mode log.", standing.error.reason != NULL);
	gauge(to, "cyrguard_disabled", "1 if the file disable turns every guard off.", standing.disabled);
	gauge(to, "cyrguard_counters_up", "1 if events can be counted.", !standing.no_state_dir && (standing.counted || standing.counters_error == ENOENT));
	gauge(to, "cyrguard_findings_left_last_day", "Findings of the last 24 hours that were left as they were.", standing.left);
	gauge(to, "cyrguard_faults_last_day", "Faults of the last 24 hours inside the guard or the programs it is in.", standing.faults);
	head(to, "cyrguard_events_total", "counter", "Events of the guard, by program.");
	for (const struct counters_program *row = NULL; (row = next_program(row));)
		for (enum event event = 0; event < EVENT_COUNT; event++)
			sample(to, "cyrguard_events_total", row->name, "event", event_table[event].name, row->event[event]);
	head(to, "cyrguard_bad_records_total", "counter", "Bad records that were found, by program and verdict.");
	for (const struct counters_program *row = NULL; (row = next_program(row));)
		for (int verdict = 1; verdict < VERDICT_COUNT; verdict++)
			sample(to, "cyrguard_bad_records_total", row->name, "verdict", verdict_name((enum verdict)verdict), row->verdict[verdict]);
}

static int trouble(const char *path)
{
	char *name = visible_string(path);
	complain("%s: %s", name, strerror(errno));
	free(name);
	return EXIT_TROUBLE;
}

/* By temporary and rename: a collector never sees half a file. */
static int write_prometheus(const char *path)
{
	char temporary[PATH_MAX];
	if (strcmp(path, "-") == 0) {
		write_metrics(stdout);
		return EXIT_CLEAN;
	}
	/* The collector takes *.prom alone. */
	if (snprintf(temporary, sizeof temporary, "%s.XXXXXX", path) >= (int)sizeof temporary) {
		errno = ENAMETOOLONG;
		return trouble(path);
	}
	int fd = mkostemp(temporary, O_CLOEXEC);
	FILE *to = fd >= 0 ? fdopen(fd, "w") : NULL;
	if (!to)
		return trouble(path);
	write_metrics(to);
	bool written = fchmod(fd, 0644) == 0;
	written = !ferror(to) && written;
	written = fclose(to) == 0 && written;
	if (written && rename(temporary, path) == 0)
		return EXIT_CLEAN;
	trouble(path);
	unlink(temporary);
	return EXIT_TROUBLE;
}

int status_command(int argc, char **argv)
{
	enum { JSON = 256, PROMETHEUS };
	static const struct option options[] = {
		{"json", no_argument, NULL, JSON}, {"prometheus", required_argument, NULL, PROMETHEUS}, {0}};
	const char *file = NULL;
	bool json = false;
	opterr = 0;
	for (int option; (option = getopt_long(argc, argv, "+:", options, NULL)) != -1;) {
		switch (option) {
		case JSON:
			json = true;
			break;
		case PROMETHEUS:
			file = optarg;
			break;
		case ':':
			return usage_error("--prometheus wants a file");
		default:
			return usage_error("unknown option");
		}
	}
	if (optind < argc)
		return usage_error("too many arguments");
	if (json && file)
		return usage_error("--json and --prometheus exclude each other");
	standing_read(&standing);
	guarded_list(&guarded);
	int status = EXIT_CLEAN;
	if (file)
		status = write_prometheus(file);
	else if (json)
		print_json();
	else
		print_tables();
	guarded_free(&guarded);
	return status;
}
