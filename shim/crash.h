/* A program that dies in a mailbox file's map says which, before it dies
 * (design §7): SIGSEGV and SIGBUS at an address that is tracked are reported
 * and handed on to whoever had the signal before. A SIGBUS in a table of our own
 * (shared_file.h) is not the program's, and costs it nothing. */
#ifndef CYRGUARD_CRASH_H
#define CYRGUARD_CRASH_H

/* Watches from now on, if nobody does yet. A report wants the counters open. */
void crash_watch(void);

#endif
