#!/bin/bash
# Many at once on one mailbox of Debian's Cyrus, in mode repair, while it is
# damaged again and again: together.py. TOGETHER_ROUNDS says how long (make
# check-together: 1,000), TOGETHER_SEED repeats a run.
set -u
cd "$(dirname "$0")/../.." || exit
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store.sh

if [ "$EUID" = 0 ] && [ -z "$(store_missing)" ]; then
	exec runuser -u "$CYRUS_USER" -- env BUILD="$BUILD" TOGETHER_ROUNDS="${TOGETHER_ROUNDS-}" TOGETHER_SEED="${TOGETHER_SEED-}" "$PWD/tests/e2e/together_test.sh"
fi
missing=$(store_missing)
command -v python3 >/dev/null || missing=${missing:-python3 is not installed}
if [ -n "$missing" ]; then
	echo "ok 1 - many at once # SKIP $missing"
	exit 0
fi
shm=/dev/shm
[ -w $shm ] || shm=/tmp
work=$(mktemp -d "${TMPDIR:-$shm}/cyrguard-together.XXXXXX")
[ -n "${KEEP-}" ] || trap 'rm -rf "$work"' EXIT
store=$work/store
export LOG=$work/log GUARD=$BUILD/libcyrguard.so CAPTURE=$BUILD/tests/hooks/syslog_capture.so CYRUS_BIN
LOG='' GUARD='' store_new "$store"
LOG='' store_mailbox "$store" u1 0 || { echo "not ok 1 - a store could be made"; exit 1; }
box=$(store_path "$store" u1)
TRACER=$BUILD/tests/fault/tracer
"$TRACER" true 2>"$work/said" || TRACER=''
export TRACER
: >"$LOG"

python3 tests/e2e/together.py "$store" "$box" "${TOGETHER_ROUNDS:-30}" "${TOGETHER_SEED:-$((RANDOM % 1000))}" || echo "not ok - together.py"
check() { # NUMBER NAME COMMAND…
	local number=$1 name=$2
	shift 2
	if "$@" >"$work/said" 2>&1; then
		echo "ok $number - $name"
	else
		echo "not ok $number - $name"
		head -n 10 "$work/said" | cut -c1-300 | sed 's/^/# /'
	fi
}
quiet() { ! grep -aE 'assertion|event=(fault|self_disabled)' "$LOG"; }
check 3 "no assertion and no fault in the log" quiet
healed=$(grep -ac 'event=repaired' "$LOG")
check 4 "damage was there, and was healed $healed times" [ "$healed" -gt 3 ]
check 5 "no finding is left" "$BUILD/cyrguard" audit --deep -C "$store/imapd.conf" "$box"
echo "1..5"
