/* APPEND, and the cache records that new messages get. */
#ifndef CYRUS23_APPEND_H
#define CYRUS23_APPEND_H

#include "box.h"

/* A parsed message: its ten items, and the index record that goes with them
 * (UID, offset, dates of arrival and flags are the caller's to set). */
struct record {
	uint8_t index[RECORD_MAX];
	uint8_t *items; /* malloc */
	size_t length;
};

/* The record of a message of these bytes. This program has no parser: it
 * looks the message up in a healthy mailbox of the same release, the donor
 * that CYRUS23_DONOR names. */
enum outcome record_for(const uint8_t *message, size_t size, struct record *record);

enum outcome append_message(const char *directory, const char *file);

#endif
