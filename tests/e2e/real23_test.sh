#!/bin/bash
# On the real Cyrus 2.3 under CYRUS_PREFIX, if there is one: the matrix of
# damages and programs in each mode, 50 mailboxes, unguarded programs beside.
set -u
cd "$(dirname "$0")/../.." || exit 2
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store23.sh

n=0
missing=$(store23_missing)
if [ -n "$missing" ]; then
	echo "ok 1 - every mode's promise on a real Cyrus 2.3 # SKIP $missing"
	exit 0
fi

# check NAME COMMAND…: everything it says is kept for whoever asks why.
check() {
	local name=$1 result=ok
	shift
	"$@" >"$said" 2>&1 || result='not ok'
	n=$((n + 1))
	echo "$result $n - $name"
	sed 's/^/# /' "$said"
	[ "$result" = ok ] || tail -n 20 "$said" >&2
}

said=$(mktemp)
trap 'rm -f "$said"' EXIT
# shellcheck disable=SC2043 # the list grows with the library
for mode in log; do
	check "mode $mode: every damage, every program" tests/e2e/matrix23.sh -m "$mode"
done
echo "1..$n"
