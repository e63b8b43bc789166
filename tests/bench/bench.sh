#!/bin/bash
# make bench: what the guard costs, as ratios within one run (with / without),
# the two taken in turn so that a drifting machine cancels out. Medians.
set -u
cd "$(dirname "$0")/../.." || exit
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store.sh
library=$BUILD/libcyrguard.so
runs=${BENCH_RUNS:-7}
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"

median() {
	sort -n | awk '{v[NR] = $1} END {if (NR) print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'
}

echo "== calls on a foreign file, nanoseconds"
head -c 8192 /dev/zero >"$work/foreign"
printf 'mode = log\nstate_dir = %s\n' "$work" >"$work/cyrguard.conf"
export CYRGUARD_CONFIG=$work/cyrguard.conf
for ((i = 0; i < runs; i++)); do
	"$BUILD/tests/bench/calls" "$work/foreign" >>"$work/calls.without"
	LD_PRELOAD=$library "$BUILD/tests/bench/calls" "$work/foreign" >>"$work/calls.with"
done
printf '%-14s %10s %10s %8s %8s\n' call without with ratio more
for call in $(awk '!seen[$1]++ {print $1}' "$work/calls.without"); do
	a=$(awk -v c="$call" '$1 == c {print $2}' "$work/calls.without" | median)
	b=$(awk -v c="$call" '$1 == c {print $2}' "$work/calls.with" | median)
	awk -v c="$call" -v a="$a" -v b="$b" 'BEGIN {printf "%-14s %10.1f %10.1f %8.3f %+8.1f\n", c, a, b, b / a, b - a}'
done

echo
echo "== validation against reading the same bytes"
"$BUILD/tests/bench/validate" 100000

echo
echo "== rebuilding records"
tests/bench/rebuild.sh

missing=$(store_missing)
if [ -n "$missing" ]; then
	echo "skipped: imapd and cyr_expire: $missing"
	exit 0
fi

# Wall seconds of a command, the two ways in turn.
pair() {
	local name=$1 a b
	shift
	: >"$work/a"; : >"$work/b"
	GUARD='' "$@" >/dev/null 2>&1
	GUARD=$library "$@" >/dev/null 2>&1
	for ((i = 0; i < runs; i++)); do
		a=$(date +%s%N); GUARD='' "$@" >/dev/null 2>&1; b=$(date +%s%N)
		echo $(((b - a) / 1000)) >>"$work/a"
		a=$(date +%s%N); GUARD=$library "$@" >/dev/null 2>&1; b=$(date +%s%N)
		echo $(((b - a) / 1000)) >>"$work/b"
	done
	a=$(median <"$work/a")
	b=$(median <"$work/b")
	awk -v n="$name" -v a="$a" -v b="$b" 'BEGIN {printf "%-40s %9.1f %9.1f %8.3f\n", n, a / 1000, b / 1000, b / a}'
}

echo
echo "== Debian's Cyrus on a clean store, milliseconds"
store=$work/store
store_new "$store"
many=${BENCH_MESSAGES:-5000}
mailboxes=${BENCH_MAILBOXES:-500}
store_mailbox "$store" big "$many" || exit 1
{
	for ((i = 1; i <= mailboxes; i++)); do
		printf 'a%d CREATE user/u1/f%d\r\n' "$i" "$i"
		printf 'b%d APPEND user/u1/f%d {12+}\r\nSubject: x\r\n\r\n' "$i" "$i"
	done
} >"$work/create"
store_mailbox "$store" u1 1
store_imap "$store" <"$work/create" >/dev/null
fetch() { printf '%s\r\n' 's SELECT user/big' 'f FETCH 1:* (UID FLAGS ENVELOPE)' | store_imap "$store"; }
expire() { store_run "$store" cyr_expire -E 1 -X 30d; }
printf '%-40s %9s %9s %8s\n' "" without with ratio
pair "imapd SELECT, FETCH of $many messages" fetch
pair "cyr_expire over $mailboxes mailboxes" expire
