/* One mailbox, judged without locks as a client's SELECT reads it; what looks
 * bad while somebody else is at work is looked at again. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "cli.h"
#include "deep.h"

enum {
	ATTEMPTS = 20, /* while somebody else changes the mailbox */
	PAUSE = 50 * 1000 * 1000,
	QUIET_AFTER = 1, /* seconds without a change: no rewrite is under way */
};

static void keep_finding(void *context, const struct finding *finding)
{
	struct look *look = context;
	struct judgement *found = &look->found;
	if (found->count == look->room)
		found->findings = checked(realloc(found->findings,
			(look->room = look->room ? look->room * 2 : 16) * sizeof *found->findings));
	found->findings[found->count++] = *finding;
}

void look_trouble(struct look *look, const struct mailbox_place *place, enum mailbox_file file, uint64_t offset,
	int error, const char *reason)
{
	char path[PATH_MAX];
	if (look->trouble)
		return;
	if (!mailbox_file_path(place, file, path))
		snprintf(path, sizeof path, "%s", place->data);
	char *name = visible_string(path);
	if (asprintf(&look->trouble, "%s: offset %llu: %s%s%s", name, (unsigned long long)offset, reason,
		    error ? ": " : "", error ? strerror(error) : "") < 0)
		checked(NULL);
	free(name);
	look->trouble_file = file;
	look->trouble_offset = offset;
	look->trouble_reason = error ? strerror(error) : reason;
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

static int by_rank(const void *a, const void *b)
{
	uint64_t left = finding_rank(a), right = finding_rank(b);
	return left < right ? -1 : left > right;
}

static void look_deeper(struct look *look, const struct mailbox_place *place, const struct open_mailbox *mailbox,
	struct arena *arena)
{
	const struct deep_options options = {.report = keep_finding, .context = look};
	struct deep_summary summary;
	deep_verify(&mailbox->files, &options, arena, &summary);
	if (summary.accused)
		qsort(look->found.findings, look->found.count, sizeof *look->found.findings, by_rank);
	look->found.summary.findings += summary.accused;
	if (summary.incomplete)
		look_trouble(look, place, summary.failed_file, summary.failed_offset, summary.error, summary.reason);
}

void look_once(struct look *look, const struct mailbox_place *place, const struct open_mailbox *mailbox, bool deep,
	struct arena *arena)
{
	struct scan_options options = {.report = keep_finding, .context = look};
	struct judgement *found = &look->found;
	found->count = 0;
	free(look->trouble);
	look->trouble = NULL;
	for (int file = 0; file < FILE_COUNT; file++)
		if (mailbox->error[file] && file != FILE_HEADER)
			look_trouble(look, place, (enum mailbox_file)file, 0, mailbox->error[file], "cannot be opened");
	if (mailbox->files.descriptor[FILE_INDEX] < 0)
		look_trouble(look, place, FILE_INDEX, 0, ENOENT, "cannot be opened");
	found->judged = scan_mailbox(&mailbox->files, &options, arena, &found->summary);
	if (found->summary.incomplete)
		look_trouble(look, place, found->summary.failed_file, found->summary.failed_offset,
			found->summary.error, found->summary.reason);
	else if (!found->judged && !found->count)
		look_trouble(look, place, FILE_INDEX, 0, 0, "cannot be judged");
	if (found->judged && (deep || judged_suspicious(found)))
		look_deeper(look, place, mailbox, arena);
	arena_reset(arena);
}

void look_at_mailbox(struct look *look, const struct mailbox_place *place, bool deep, struct arena *arena)
{
	if (!look->data)
		look->data = checked(strdup(place->data));
	for (int attempt = 0;; attempt++) {
		struct open_mailbox mailbox;
		open_mailbox(&mailbox, place);
		look_once(look, place, &mailbox, deep, arena);
		bool moving = (look->found.count || look->trouble) && is_moving(&mailbox, place, attempt == 0);
		close_mailbox(&mailbox);
		if (!moving)
			return;
		if (attempt == ATTEMPTS) {
			look_trouble(look, place, FILE_INDEX, 0, EBUSY, "being changed all the time");
			return;
		}
		nanosleep(&(struct timespec){.tv_nsec = PAUSE}, NULL);
	}
}

void forget_look(struct look *look)
{
	free(look->found.findings);
	free(look->data);
	free(look->trouble);
	*look = (struct look){0};
}
