#include "cli.h"
int run_command(int argc, char **argv) { return 2; }
