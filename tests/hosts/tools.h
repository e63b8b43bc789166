/* The programs that cyrus23 can be: arguments as in main, mailboxes given as
 * directories. Each returns the exit status of the real one. */
#ifndef CYRUS23_TOOLS_H
#define CYRUS23_TOOLS_H

int tool_cyr_expire(int count, char **arguments);
int tool_imapd(int count, char **arguments);
int tool_ipurge(int count, char **arguments);
int tool_sync_server(int count, char **arguments);
int tool_unexpunge(int count, char **arguments);

#endif
