/* cyrguard audit: judges mailboxes, several at a time, and reports them in the
 * order of their names. Reads without locks, as a client's SELECT does. */
#include <stdlib.h>

#include "cli.h"

struct audit {
	struct crowd_options options;
	struct look *look;
	struct totals totals;
};

static void look_at_one(void *context, size_t number, struct arena *arena)
{
	struct audit *audit = context;
	struct mailbox_place place;
	locate_mailbox(&audit->options.conf, audit->options.list.directory[number], &place);
	look_at_mailbox(&audit->look[number], &place, audit->options.deep, arena);
}

static void print_json(const struct look *look)
{
	json_mailbox(look);
	for (size_t i = 0; i < look->found.count; i++) {
		if (i)
			putchar(',');
		json_finding(&look->found.findings[i]);
		putchar('}');
	}
	putchar(']');
	json_trouble(look);
	puts("}");
}

static void print_bad(const struct look *look)
{
	const struct judgement *found = &look->found;
	char *name = visible_string(look->data);
	printf("%s: %llu finding%s\n", name, (unsigned long long)found->summary.findings,
		found->summary.findings == 1 ? "" : "s");
	free(name);
	for (size_t i = 0; i < found->count; i++) {
		if (i == SHOWN_FINDINGS && found->count > SHOWN_FINDINGS + 1) {
			printf("  ... and %zu more\n", found->count - i);
			return;
		}
		print_finding(&found->findings[i]);
		putchar('\n');
	}
}

static const char *show_one(void *context, size_t number)
{
	static char word[32];
	struct audit *audit = context;
	struct look *look = &audit->look[number];
	bool json = audit->options.json;
	add_up(&audit->totals, look);
	if (look->trouble || (!json && look->found.count))
		clear_progress();
	if (look->trouble)
		complain("%s", look->trouble);
	if (json)
		print_json(look);
	else if (look->found.count)
		print_bad(look);
	forget_look(look);
	snprintf(word, sizeof word, "%zu with findings", audit->totals.bad);
	return word;
}

int audit_command(int argc, char **argv)
{
	struct audit audit = {0};
	int status = crowd_options(&audit.options, argc, argv, false);
	if (status)
		return status;
	if (audit.options.deep)
		load_icu();
	const struct mailbox_list *list = &audit.options.list;
	const struct crowd_work work = {look_at_one, show_one, &audit};
	audit.look = checked(calloc(list->count + 1, sizeof *audit.look));
	crowd_work(&work, list->count, audit.options.threads);
	if (!audit.options.json)
		print_totals(&audit.totals);
	status = list->errors || audit.totals.failed ? EXIT_TROUBLE : audit.totals.bad ? EXIT_FINDINGS : EXIT_CLEAN;
	free(audit.look);
	free_mailboxes(&audit.options.list);
	return status;
}
