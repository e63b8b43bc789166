#!/bin/bash
# One run of a real Cyrus 2.3 cyr_expire over 50 mailboxes of which 7 are stale:
# how many end as on the healthy store? 2.3.9 without the guard dies at the first.
#
#   many23.sh [MODE] [KEEP]      MODE: none log substitute repair (default)
#
# Exits 0 if all 50 do, and the program with 0.
set -u
export LC_ALL=C
cd "$(dirname "$0")/../.." || exit 2
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store23.sh

mode=${1:-repair}
KEEP=${2-}
COUNT=50
declare -A STALE=([m04]=huge [m11]=mid [m18]=shift8 [m25]=reversed [m32]=pasteof [m39]=zero [m46]=same)

mailboxes() {
	printf 'm%02d\n' $(seq $COUNT)
}

make_mailboxes() {
	local name i
	for name in $(mailboxes); do
		printf '%s\r\n' "a CREATE user.$name" "b SETACL user.$name cyrus lrswipcda"
		for i in 1 2 3 4 5 6; do store23_append "c$i" "user.$name" "${EML[i - 1]}"; done
		printf '%s\r\n' "d SELECT user.$name" 'e STORE 1,2,4,5 +FLAGS.SILENT (\Deleted)' 'f EXPUNGE'
	done | store23_script "$WORK/healthy" cyrus || return
	for name in $(mailboxes); do
		echo age "$(store23_path "$WORK/healthy" "$name")" 40 1 4
	done | python3 tests/e2e/mailbox23.py batch
}

# What each mailbox holds, a directory of files.
look() {
	local tree=$1 to=$2 name
	mkdir "$to"
	for name in $(mailboxes); do
		echo state "$(store23_path "$tree" "$name")" "$DONOR" "$START" "$(store23_path "$WORK/healthy" "$name")" '>' "$to/$name"
	done | python3 tests/e2e/mailbox23.py batch
}

store23_begin
store23_new "$WORK/healthy"
make_mailboxes || { echo "many23: the store could not be made" >&2; exit 2; }
START=$(date +%s)
until [ "$(date +%s)" -gt "$START" ]; do :; done
START=$(date +%s)
store23_copy "$WORK/healthy" "$WORK/expected"
store23_run "$WORK/expected" cyr_expire -E 3 -X 30 || { echo "many23: cyr_expire fails on a healthy store" >&2; exit 2; }
store23_copy "$WORK/healthy" "$WORK/store"
for name in "${!STALE[@]}"; do
	echo damage "$(store23_path "$WORK/store" "$name")" cyrus.expunge "${STALE[$name]}"
done | python3 tests/e2e/mailbox23.py batch
[ "$mode" = none ] || export GUARD="$WORK/lib/libcyrguard.so" GUARD_MODE="$mode"
(store23_run "$WORK/store" cyr_expire -E 3 -X 30) 2>"$WORK/said"
status=$?
unset GUARD
look "$WORK/expected" "$WORK/expected.state"
look "$WORK/store" "$WORK/store.state"
right=0
for name in $(mailboxes); do
	if cmp -s "$WORK/expected.state/$name" "$WORK/store.state/$name"; then
		right=$((right + 1))
	else
		differ="${differ-} $name${STALE[$name]+(${STALE[$name]})}"
	fi
done
complaints=$(grep -ac '^[0-6] .*IOERROR' "$WORK/store/log")
echo "mode $mode: $right of $COUNT mailboxes as on the healthy store, exit $status, $complaints IOERROR lines"
[ -z "${differ-}" ] || echo "  not so:$differ"
[ "$right" -eq $COUNT ] && [ "$status" -eq 0 ] && [ "$complaints" -eq 0 ]
