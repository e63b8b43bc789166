/* APPEND, and the records that new messages get. */
#ifndef CYRUS23_APPEND_H
#define CYRUS23_APPEND_H

#include "box.h"

/* A parsed message: its ten items, and the index record that goes with them
 * (UID, offset, arrival and flags are the caller's to set). */
struct record {
	uint8_t index[RECORD_MAX];
	uint8_t *items; /* malloc */
	size_t length;
};

/* This program has no parser of its own: the project's makes the record, as
 * the release in question writes it. `now`: time of arrival. */
enum outcome record_for(uint32_t uid, const uint8_t *message, size_t size, uint32_t now, struct record *record);

/* A copy of `file` at `staged`, as APPEND and replication make it first. */
enum outcome stage_message(const char *file, const char *staged);

enum outcome append_message(const char *directory, const char *file);

#endif
