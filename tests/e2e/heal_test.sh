#!/bin/bash
# The table of damage and programs (heal.sh) as a test.
exec "$(dirname "$0")/heal.sh" -t
