#!/bin/bash
# cyrguard repair on Debian's Cyrus 3, for every kind of damage that heal.sh
# tries: the mailboxes end as they were, and audit has nothing left to say; what
# is to be left alone is left, with exit status 1.
# shellcheck disable=SC2034,SC2154 # names that heal_kinds.sh reads and sets
set -u
cd "$(dirname "$0")/../.." || exit 1
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store.sh
. tests/e2e/heal_kinds.sh
missing=$(store_missing)
if [ -n "$missing" ]; then
	echo "ok 1 - every kind of damage is repaired # SKIP $missing"
	echo "1..1"
	exit 0
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-kinds.XXXXXX")
chmod 755 "$work"
trap 'rm -rf "$work"' EXIT
store=$work/store mine=$work
STORE_CONF='search_engine: squat'
store_new "$store"
store_mailbox "$store" u1 12 3:4,8,12 && store_mailbox "$store" u2 7 2 twins &&
	store_run "$store" unexpunge -u user/u2 2 >/dev/null || { echo "not ok - a store could be made"; exit 1; }
u1=$(store_path "$store" u1) u2=$(store_path "$store" u2)
cp -a "$store" "$work/healthy"

state() { # what differs by right: the filter of that kind
	"$BUILD/tests/e2e/state" "$u1" "$u2" 2>&1 | if [ "$(type -t "f_$1")" = function ]; then "f_$1"; else cat; fi
}
n=0
for kind in $damages; do
	rm -rf "$store"
	cp -a "$work/healthy" "$store"
	[ "$(type -t "b_$kind")" != function ] || "b_$kind" >"$work/made" 2>&1
	state "$kind" >"$work/before"
	"d_$kind" >"$work/made" 2>&1
	state "$kind" >"$work/damaged"
	"$BUILD/cyrguard" repair -C "$store/imapd.conf" >"$work/out" 2>&1
	repaired=$?
	"$BUILD/cyrguard" audit -C "$store/imapd.conf" >"$work/audit" 2>&1
	audited=$?
	state "$kind" >"$work/after"
	n=$((n + 1))
	if [[ " $alone " == *" $kind "* ]]; then
		name="$kind: left alone"
		[ "$repaired $audited" = "1 1" ] && cmp -s "$work/damaged" "$work/after"
	else
		name="$kind: repaired"
		[ "$repaired $audited" = "0 0" ] && cmp -s "$work/before" "$work/after"
	fi && echo "ok $n - $name" && continue
	echo "not ok $n - $name"
	echo "# repair: exit $repaired, audit after it: exit $audited"
	diff -a "$work/before" "$work/after" | head -n 5 | cut -c1-200 | sed 's/^/# /'
done
echo "1..$n"
