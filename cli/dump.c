#include "cli.h"
int dump_command(int argc, char **argv) { return 2; }
