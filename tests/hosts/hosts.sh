# shellcheck shell=bash disable=SC2034,SC2154 # names that those who source this set and read
# What the tests of tests/hosts share. Sourced after `cd` to the top of the
# tree. GUARD=1 is with the guard, LATE=LIBRARY behind it.
#
#   specimen NAME [DIRECTORY]     a fresh copy of a specimen mailbox, at $box
#   host TOOL ARGUMENT…           the stand-in as $as; $out, $err, $status
#   session [-t TOOL] [-i] LINE…  imapd, or TOOL, on $box with these lines; -i: imapd -i
#   run_case NAME                 one of $cases on $box, with the lines of ${fetches[@]} and
#                                 ${changes[@]} where there is a session
#   bad FILE                      how many bad records audit finds in FILE of $box

BUILD=$(realpath "${BUILD:-build}")
hosts=$BUILD/tests/hosts
damage=$BUILD/tests/e2e/damage
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-hosts.XXXXXX")
trap 'rm -rf "$work"' EXIT
ulimit -c 0
ulimit -f 65536 # 2.3.9 copies garbage lengths: gigabytes, if it is let
out=$work/out err=$work/err log=$work/log

# The specimens were written on 23 November 2026; this is a week later.
export CYRUS23_NOW=1796126400 CYRUS23_PATIENCE=0 TZ=UTC

tests=0
ok() {
	tests=$((tests + 1))
	echo "ok $tests - $as: $*"
}
not_ok() {
	tests=$((tests + 1))
	failed=1
	echo "not ok $tests - $as: $*"
	tail -n 5 "$out" "$err" >&2
}
check() { # check NAME COMMAND…
	local name=$1
	shift
	if "$@"; then ok "$name"; else
		echo "# failed: $*" >&2
		not_ok "$name"
	fi
}
finish() {
	echo "1..$tests"
	[ -z "${failed-}" ]
	exit
}

tar --no-same-owner -xJf tests/golden/specimens.tar.xz -C "$work"
: >"$work/imapd.conf"

specimen() {
	box=${2:-$work/box/user/u1}
	rm -rf "$box"
	mkdir -p "$(dirname "$box")"
	cp -a "$work/specimens/$1" "$box"
	rm -f "$box/FETCH.txt"
}

# The tool under its own name: rules of cyrguard.conf go by that. GUARD and
# LOG as in tests/e2e/store.sh.
host() {
	local tool=$1 preload=
	shift
	[ -z "${GUARD-}" ] || preload="$BUILD/libcyrguard.so ${LATE-} $BUILD/tests/hooks/syslog_capture.so"
	{ # the shell's own word on a crash goes nowhere
		CYRUS23_AS=$as CYRGUARD_CONFIG=$work/cyrguard.conf CYRGUARD_TEST_LOG=$log LD_PRELOAD=$preload \
			"$hosts/$tool" "$@" >"$out" 2>"$err"
		status=$?
	} 2>/dev/null
}
session() {
	local tool=imapd options=()
	while :; do
		case $1 in
		-t) tool=$2 && shift 2 ;;
		-i) options+=(-i) && shift ;;
		*) break ;;
		esac
	done
	printf '%s\n' "$@" >"$work/script"
	host "$tool" "${options[@]}" "$box" <"$work/script"
}

cases='expire-X30 expire-X0 annotated unexpunge-l unexpunge-a unexpunge-u ipurge fetch expunge immediate append merge upload'
run_case() {
	local mail=$work/specimens/$as
	case $1 in
	expire-X30) host cyr_expire -v -X 30 "$box" ;;
	expire-X0) host cyr_expire -v -X 0 "$box" ;;
	annotated) host cyr_expire -A 3650 -X 30 "$box" ;;
	unexpunge-l) host unexpunge -l "$box" ;;
	unexpunge-a) host unexpunge -v -a "$box" ;;
	unexpunge-u) host unexpunge -u "$box" 4 8 ;;
	ipurge) host ipurge -f -b 5000 "$box" ;;
	fetch) session "${fetches[@]}" ;;
	expunge) session "${changes[@]}" ;;
	immediate) session -i "${changes[@]}" ;;
	append) session SELECT "APPEND $mail/7." NOOP 'UID FETCH 33 (ENVELOPE)' ;;
	merge) session -t sync_server SELECT "UPLOAD 5=$mail/5." EXIT ;;
	upload) session -t sync_server SELECT "UPLOAD 50=$mail/5." EXIT ;;
	esac
}

word() { # word FILE AT: a big-endian word
	od -An -tu1 -j "$2" -N 4 "$1" | awk '{print (($1 * 256 + $2) * 256 + $3) * 256 + $4}'
}
generations() { # of index, cache and, if there is one, expunge
	local file
	for file in index cache expunge; do
		[ ! -e "$box/cyrus.$file" ] || word "$box/cyrus.$file" 0
	done | xargs
}
exists() { # exists [FILE]
	word "$box/${1:-cyrus.index}" 20
}
audit() {
	"$BUILD/cyrguard" audit --json -C "$work/imapd.conf" "$box" 2>/dev/null
}
bad() {
	audit | grep -o "{\"file\":\"$1\",\"record\"" | wc -l
}
found() { # found VERDICT: a finding about the mailbox
	audit | grep -q "\"verdict\":\"$1\""
}
# Every finding about a record, sorted, as "FILE UID OFFSET VERDICT": a program
# that lengthens or replaces cyrus.cache makes new ones.
reported() {
	grep 'event=bad_record' "$log" | sed -E 's/.* file=([^ ]*) .* uid=([0-9]*) offset=([0-9]*) verdict=([^ ]*) .*/\1 \2 \3 \4/' | sort
}
wanted() {
	audit | tr '{' '\n' | sed -nE \
		's/.*"file":"([^"]*)","record":[0-9]*,"uid":([0-9]*),"offset":([0-9]*),"verdict":"([^"]*)".*/\1 \2 \3 \4/p' | sort
}
left_overs() {
	find "$box" -name '*.NEW' -printf '%f\n' | sort | xargs
}
messages() {
	find "$box" -name '[0-9]*.' | wc -l
}
snapshot() {
	(cd "$box" && find . -type f -printf '%p %m %s\n' -exec sha256sum {} + | sort)
}
is() { # is GOT WANTED
	[ "$1" = "$2" ] || { echo "# got '$1', not '$2'" >&2; return 1; }
}
