#!/bin/bash
# Rebuilding records: large bodies against memchr; then the very messages that
# real servers are given too, as ratios: instructions (callgrind) to parse a
# message and write its record, and CPU time from the files to the records of
# all (reconstruct, less that of an empty mailbox, against cyrguard rebuild).
# Servers: Debian's Cyrus 3, and the 2.3 under CYRUS_PREFIX.
set -u
cd "$(dirname "$0")/../.." || exit
BUILD=$(realpath "${BUILD:-build}")
export BUILD TZ=UTC
runs=${BENCH_RUNS:-7}
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
golden=../shared/golden/messages.tar.xz
if [ -r $golden ]; then
	tar -xJf $golden -C "$work"
	mv "$work/open" "$work/messages"
else
	mkdir "$work/messages"
	tar -xJf tests/golden/specimens.tar.xz -C "$work"
	for file in "$work"/specimens/eml/*.eml; do mv "$file" "$work/messages/$((++uid + 1))."; done
fi
mapfile -t messages < <(find "$work/messages" -name '*.' | sort)
count=${#messages[@]}
callgrind=(valgrind --tool=callgrind --compress-strings=no --compress-pos=no)
have_callgrind=$(command -v valgrind)

median() {
	sort -n | awk '{v[NR] = $1} END {if (NR) print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'
}

# CPU milliseconds of a command.
cpu() {
	local TIMEFORMAT='%U %S'
	{ time "$@" >/dev/null 2>&1; } 2>&1 | awk '{print ($1 + $2) * 1000}'
}

# To parse all messages and write their records as this version.
instructions() {
	"${callgrind[@]}" --callgrind-out-file="$work/ours" --toggle-collect=rebuild_record \
		"$BUILD/tests/golden/rebuild_host" time "$1" 1 "${messages[@]}" >/dev/null 2>&1
	awk '/^(totals|summary):/ {print $2; exit}' "$work/ours"
}

ratio() { # NAME UNIT OURS SERVER'S
	awk -v n="$1" -v u="$2" -v a="$3" -v b="$4" 'BEGIN {
		printf "%-34s %9.1f %s a message, server %9.1f, ratio %.3f\n", n, a, u, b, b ? a / b : 0 }'
}

# against TITLE VERSION MAILBOX EMPTY FUNCTIONS COMMAND…: the server's COMMAND goes
# over a mailbox; OUT=FILE is where it writes its profile.
against() {
	local title=$1 version=$2 mailbox=$3 empty=$4 functions=$5 ours theirs nothing
	shift 5
	if [ -z "$have_callgrind" ]; then
		echo "$title: instructions: skipped: no valgrind"
	else
		ours=$(instructions "$version")
		WRAP="${callgrind[*]} --callgrind-out-file=$OUT" "$@" "$mailbox" >/dev/null 2>&1
		# shellcheck disable=SC2086 # words on purpose
		theirs=$(tests/bench/callgrind_calls.py "$OUT" $functions)
		ratio "$title: work" instructions $((ours / count)) $((theirs / count))
	fi
	rm -f "$work/cpu."*
	for ((i = 0; i < runs; i++)); do # in turn
		cpu "$@" "$mailbox" >>"$work/cpu.theirs"
		cpu "$@" "$empty" >>"$work/cpu.nothing"
		cpu "$BUILD/cyrguard" rebuild --as "$version" --raw "${messages[@]}" >>"$work/cpu.ours"
	done
	theirs=$(median <"$work/cpu.theirs") nothing=$(median <"$work/cpu.nothing") ours=$(median <"$work/cpu.ours")
	ratio "$title: files to records" us "$(awk -v a="$ours" -v n="$count" 'BEGIN {print a * 1000 / n}')" \
		"$(awk -v a="$theirs" -v b="$nothing" -v n="$count" 'BEGIN {print (a - b) * 1000 / n}')"
}

"$BUILD/tests/bench/rebuild" 2.3.16 "${messages[@]}"

# What 2.3.16 needs for a golden message, where it is not at hand to be asked.
SERVER_2_3_16=97300
if [ -r $golden ] && [ -n "$have_callgrind" ]; then
	ratio "2.3.16, as once measured: work" instructions $(($(instructions 2.3.16) / count)) $SERVER_2_3_16
fi

(
	. tests/e2e/store.sh
	missing=$(store_missing)
	if [ -n "$missing" ]; then
		echo "Debian's reconstruct: skipped: $missing"
		exit
	fi
	store=$work/store
	store_new "$store"
	store_mailbox "$store" u1 1 && store_mailbox "$store" u2 1 || exit
	mailbox=$(store_path "$store" u1)
	rm -f "$mailbox"/[0-9]*.
	cp "${messages[@]}" "$mailbox"
	[ "$EUID" != 0 ] || chown -R "$CYRUS_USER:mail" "$mailbox"
	version=$(store_run "$store" cyr_info version | sed -n 's/^cyrus-imapd \([0-9.]*\).*/\1/p')
	store_run "$store" reconstruct -G user/u1 >/dev/null 2>&1
	# shellcheck disable=SC2317 # called by `against`
	reconstruct() {
		if [ -n "${WRAP-}" ]; then
			# shellcheck disable=SC2086 # words on purpose
			store_as env CYRUS_SERVICE=x $WRAP "$CYRUS_BIN/reconstruct" -C "$store/imapd.conf" -G "$1"
		else
			store_run "$store" reconstruct -G "$1"
		fi
	}
	OUT=$store/profile
	against "Debian's $version" "$version" user/u1 user/u2 message_parse reconstruct
)

(
	. tests/e2e/store23.sh
	missing=$(store23_missing)
	if [ -n "$missing" ]; then
		echo "reconstruct of Cyrus 2.3: skipped: $missing"
		exit
	fi
	store23_missing >/dev/null # again, for CYRUS_BIN
	WORK=$work
	mkdir "$WORK/lib"
	install -m 755 "$BUILD/tests/hooks/syslog_capture.so" "$WORK/lib"
	store=$work/store23
	store23_new "$store"
	printf '%s\r\n' 'a CREATE user.u2' | store23_script "$store" cyrus
	mailbox=$(store23_path "$store")
	cp "${messages[@]}" "$mailbox"
	[ "$EUID" != 0 ] || chown -R "$CYRUS_USER:" "$mailbox"
	version=$(store23_imap "$store" cyrus </dev/null | grep -ao 'v2\.[0-9]*\.[0-9]*' | head -n 1)
	# shellcheck disable=SC2317 # called by `against`
	reconstruct() { store23_run "$store" reconstruct "$1"; }
	OUT=$store/profile
	against "${version#v}" "${version#v}" user.u1 user.u2 "message_parse_file message_parse_mapped message_create_record" reconstruct
)
