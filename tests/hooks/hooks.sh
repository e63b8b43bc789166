# shellcheck shell=bash
# What the tests of tests/hooks share: TAP lines, mailboxes, a guarded run.
# Sourced after `cd` to the top of the tree.

BUILD=$(realpath "${BUILD:-build}")
guard=$BUILD/libcyrguard.so
hooks=$BUILD/tests/hooks
capture=$hooks/syslog_capture.so
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-hooks.XXXXXX")
trap 'rm -rf "$work"' EXIT
log=$work/log

tests=0
ok() {
	tests=$((tests + 1))
	echo "ok $tests - $*"
}
not_ok() {
	tests=$((tests + 1))
	failed=1
	echo "not ok $tests - $*"
}
skip() { # skip NAME REASON
	tests=$((tests + 1))
	echo "ok $tests - $1 # SKIP $2"
}
check() { # check NAME COMMAND…: what the command says goes to stderr
	local name=$1
	shift
	if "$@" >"$work/said" 2>&1; then ok "$name"; else
		not_ok "$name"
		head -n 20 "$work/said" >&2
	fi
}
same() { # same NAME FILE FILE
	check "$1" diff "$2" "$3"
}
finish() {
	[ -z "${failed-}" ]
	exit
}

word() { # a big-endian word, for printf
	printf '\\x%02x\\x%02x\\x%02x\\x%02x' $(($1 >> 24 & 255)) $(($1 >> 16 & 255)) $(($1 >> 8 & 255)) $(($1 & 255))
}
# An empty mailbox of the split layout, minor 9; with FORMAT other than 0 its
# index has a bad header.
mailbox() { # mailbox DIRECTORY [FORMAT]
	local n words
	mkdir -p "$1"
	words=$(for n in 1 "${2:-0}" 9 96 80 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0; do word "$n"; done)
	printf '%b' "$words" >"$1/cyrus.index"
	cp "$1/cyrus.index" "$1/plain"
	printf '%b' "$(for n in 1 0 9 96 80 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0; do word "$n"; done)" >"$1/cyrus.expunge"
	printf '%b' "$(word 1)" >"$1/cyrus.cache"
	printf '\241\002\213\015Cyrus mailbox header\n' >"$1/cyrus.header"
}

mkdir "$work/state"
echo "state_dir = $work/state" >"$work/cyrguard.conf"
export CYRGUARD_CONFIG=$work/cyrguard.conf CYRGUARD_TEST_LOG=$log
export LC_ALL=C
unset CYRGUARD_MODE LD_PRELOAD

# preloaded LIBRARY:… COMMAND…: nothing but the command itself gets them.
preloaded() {
	local libraries=$1
	shift
	# KILL: who hangs in the guard has all other signals blocked.
	timeout -s KILL "${LIMIT:-60}" env LD_PRELOAD="$libraries" "$@"
}
guarded() { preloaded "$capture:$guard" "$@"; }
bare() { preloaded "$capture" "$@"; }

# alerts EVENT [TEXT]: how many lines of the log are of this event.
alerts() {
	grep "event=$1 " "$log" 2>/dev/null | grep -cF -- "${2-}"
}
