#!/bin/bash
# On the real Cyrus 2.3 under CYRUS_PREFIX, if there is one: source23.sh, with
# few rounds.
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/e2e/store23.sh

missing=$(store23_missing)
if [ -n "$missing" ]; then
	echo "ok 1 - at the source, on a real Cyrus 2.3 # SKIP $missing"
	exit 0
fi
exec tests/e2e/source23.sh -n 20
