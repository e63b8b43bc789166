#!/bin/bash
# The table of damage and programs (heal.sh) as a test: every program for the
# first half of it, some for the second. make check-heal has all of it.
set -u
cd "$(dirname "$0")/../.." || exit
. tests/e2e/heal_kinds.sh
tests/e2e/heal.sh -t "$damages"
first=$?
tests/e2e/heal.sh -t "$more" 'fetch store expire_all unexpunge_a reconstruct' && exit $first
