#!/bin/bash
# make bench: what the guard costs, as ratios within one run, those compared
# taken in turn so that a drifting machine cancels out; medians, with quartiles.
# At the end each target, and whether it is met. Printed, and stored as
# $BUILD/bench/bench.txt and bench.json. Wants a machine of its own.
#
# BENCH_RUNS, BENCH_MESSAGES, BENCH_MAILBOXES, BENCH_RECORDS make it shorter;
# TMPDIR says on which file system. Cyrus syncs what it writes: on a disk the wall
# ratios of STORE and APPEND are those of the disk, in memory those of the work.
set -u
cd "$(dirname "$0")/../.." || exit
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store.sh
bench=$BUILD/tests/bench
library=$BUILD/libcyrguard.so
runs=${BENCH_RUNS:-9}
messages=${BENCH_MESSAGES:-10000}
mailboxes=${BENCH_MAILBOXES:-2000}
records=${BENCH_RECORDS:-1000000}
stale=30
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
mkdir -p "$BUILD/bench" "$work/state"
results=$work/results targets=$work/targets
exec > >(tee "$BUILD/bench/bench.txt") 2>&1

printf 'mode = log\nstate_dir = %s/state\n' "$work" >"$work/cyrguard.conf"
export CYRGUARD_CONFIG=$work/cyrguard.conf

section() {
	section=$1
	printf '\n== %s\n' "$1"
}
# note NAME KEY VALUE [KEY VALUE…]: one result, for the JSON file.
note() {
	local json name=$1
	json=$(printf '{"section":"%s","name":"%s"' "$section" "$name")
	shift
	while [ $# -gt 1 ]; do
		json+=$(printf ',"%s":%s' "$1" "$2")
		shift 2
	done
	echo "$json}" >>"$results"
}
# target WHAT VALUE LIMIT UNIT: at most that much is wanted.
target() {
	awk -v w="$1" -v v="$2" -v l="$3" -v u="$4" 'BEGIN {
		if (v == "") exit
		printf "%s\t%s\t%.3f\t%s\t%s\n", (v <= l ? "met" : "not met"), w, v, l, u }' >>"$targets"
}
print_targets() {
	section "targets"
	awk -F'\t' '{printf "%-8s %-58s %9.3f, at most %g %s\n", $1, $2, $3, $4, $5; n[$1]++} END {printf "%d of %d met\n", n["met"], NR}' "$targets"
}
median() {
	sort -n | awk '{v[NR] = $1} END {if (NR) print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'
}

# A program with the guard against without it. The targets are of processor
# time on a machine of one's own; where others work, wall time is what they do.
ab_head() { printf '%-46s %9s %9s %23s %23s\n' milliseconds without with 'wall ratio' 'processor time ratio'; }
ab() { # ab NAME [OPTION OF ab…] LIBRARY -- PROGRAM…
	local name=$1 line
	shift
	line=$("$bench/ab" -r "$runs" "$@") || { echo "$name: failed"; return 1; }
	ab_line "$name" "$line"
}
ab_line() {
	local name=$1
	# shellcheck disable=SC2086
	set -- $2
	printf '%-46s %9.1f %9.1f   %.3f (%.3f - %.3f)   %.3f (%.3f - %.3f)%s\n' "$name" "$1" "$2" "$3" "$4" "$5" "$6" "$7" "$8" \
		"$([ "${11}" = 0 ] || echo "  ${11} RUNS FAILED")"
	wall=$3 more=$(awk -v a="$1" -v b="$2" 'BEGIN {print b - a}')
	note "$name" without_ms "$1" with_ms "$2" wall_ratio "$3" wall_q1 "$4" wall_q3 "$5" cpu_ratio "$6" cpu_q1 "$7" cpu_q3 "$8" \
		rss_without_kib "$9" rss_with_kib "${10}" failed "${11}"
}

# ---- Calls

peer=$(find /usr/lib -name 'libeatmydata.so' 2>/dev/null | head -n 1)

calls_of() { # calls_of FILE OUTPUT
	local i
	for ((i = 0; i < runs; i++)); do
		"$bench/calls" "$1" >>"$2.without"
		LD_PRELOAD=$library "$bench/calls" "$1" >>"$2.with"
		[ -z "$peer" ] || LD_PRELOAD=$peer "$bench/calls" "$1" >>"$2.peer"
	done
}
# Instructions a call, all that happens in user space: "do_NAME COUNT".
instructions_of() { # instructions_of FILE [LIBRARY]
	LD_PRELOAD=${2-} valgrind --tool=callgrind --callgrind-out-file="$work/callgrind" "$bench/calls" "$1" 1000 >/dev/null 2>&1
	callgrind_annotate --inclusive=yes --threshold=100 "$work/callgrind" 2>/dev/null |
		awk 'match($0, /:do_[a-z_]+/) {name = substr($0, RSTART + 1, RLENGTH - 1); gsub(",", "", $1); if (!(name in seen)) print name, $1 / 1000; seen[name] = 1}'
	rm -f "$work/callgrind"
}
value() { awk -v c="$2" '$1 == c {print $2}' "$1" | median; }

compare_calls() { # compare_calls WHAT FILE
	local what=$1 out=$work/calls.$1 call calls symbol a b p i j k
	calls_of "$2" "$out"
	instructions_of "$2" >"$out.ir.without"
	instructions_of "$2" "$library" >"$out.ir.with"
	if [ -n "$peer" ]; then instructions_of "$2" "$peer" >"$out.ir.peer"; fi
	printf '%-22s %9s %9s %9s %9s   %6s %6s\n' "$what file" without with more 'peer more' 'instr.' 'peer'
	while read -r call; do
		symbol=$(tr -c 'a-z0-9\n' _ <<<"do_$call" | sed 's/_*$//; s/close__1/close_bad/; s/do_pread/do_read/; s/open_close/open_close/')
		a=$(value "$out.without" "$call") b=$(value "$out.with" "$call")
		i=$(value "$out.ir.without" "$symbol") j=$(value "$out.ir.with" "$symbol")
		p=0 k=$i
		[ -z "$peer" ] || p=$(value "$out.peer" "$call") k=$(value "$out.ir.peer" "$symbol")
		awk -v c="$call" -v a="$a" -v b="$b" -v p="$p" -v i="${i:-0}" -v j="${j:-0}" -v k="${k:-0}" 'BEGIN {
			printf "%-22s %9.1f %9.1f %+9.1f %+9.1f   %+6d %+6d\n", c, a, b, b - a, p ? p - a : 0, j - i, k - i}'
		if [ "$what" = foreign ]; then
			calls=1
			case $call in *+*) calls=2 ;; esac
			target "foreign $call, a call: nanoseconds" "$(awk -v a="$a" -v b="$b" -v n=$calls 'BEGIN {print (b - a) / n}')" 5 ns
			target "foreign $call, a call: instructions" "$(awk -v i="${i:-0}" -v j="${j:-0}" -v n=$calls 'BEGIN {print (j - i) / n}')" 25 instructions
		fi
		note "$what $call" without_ns "$a" with_ns "$b" peer_ns "$p" instructions_without "${i:-0}" instructions_with "${j:-0}" \
			instructions_peer "${k:-0}"
	done < <(awk '!seen[$1]++ {print $1}' "$out.without")
}

bench_calls() {
	section "calls, nanoseconds and instructions in user space; the peer is libeatmydata"
	[ -n "$peer" ] || echo "skipped: the peer is not installed"
	head -c 8192 /dev/zero >"$work/foreign"
	compare_calls foreign "$work/foreign"
	mkdir "$work/box"
	"$bench/stores" 10 100 "$work/box"
	compare_calls tracked "$work/box/cyrus.index"
}

bench_start() {
	section "start-up of /bin/true, 50 times"
	ab_head
	ab "/bin/true" -n 50 "$library" -- /bin/true && target "start-up" "$(awk -v m="$more" 'BEGIN {print m / 50}')" 1 ms
}

# ---- Validation

validate_line() { # validate_line NAME DIRECTORY
	local name=$1
	# shellcheck disable=SC2046
	set -- $("$bench/validate" "$2")
	[ $# = 17 ] || { echo "$name: failed"; return 1; }
	printf '%-26s %6.1f %6.1f %6.1f %7.1f %7.1f %6.1f   %.2f (%.2f - %.2f) %6.2f %6.2f %6.2f %6.2f   %6.0f ns\n' "$name" \
		"$3" "$4" "$5" "$6" "$7" "$8" "$9" "${10}" "${11}" "${12}" "${13}" "${14}" "${16}" \
		"$(awk -v ms="$6" -v n="$1" 'BEGIN {print ms * 1e6 / n}')"
	target "validation of $name : reading" "$9" 2 times
	# Of files that are not in memory, where there is a disk to read them from.
	target "validation of $name : reading, from disk, wall" "$([ "${16}" = 0.000 ] || echo "${16}")" 2 times
	awk -v ms="$6" -v n="$1" 'BEGIN {print ms * 1e6 / n}' >>"$work/growth"
	note "$name" records "$1" megabytes "$2" read_ms "$3" look_ms "$4" crc_ms "$5" judged_ms "$6" plain_ms "$7" known_ms "$8" \
		ratio "$9" q1 "${10}" q3 "${11}" look_ratio "${12}" crc_ratio "${13}" plain_ratio "${14}" known_ratio "${15}" \
		cold_wall_ratio "${16}" cache_bytes_when_known "${17}"
}
bench_validation() {
	local minor size
	section "validation against reading the same bytes, and against looking at each or CRC-ing them, too; plain: without suspects"
	printf '%-26s %6s %6s %6s %7s %7s %6s   %18s %6s %6s %6s %6s   %9s\n' milliseconds read +look +CRC judged plain known \
		'judged : read' ': look' ': CRC' plain 'disk' 'a record'
	for minor in 10 17; do
		: >"$work/growth"
		for size in 1000 100000 "$records"; do
			mkdir "$work/mailbox"
			"$bench/stores" "$minor" "$size" "$work/mailbox"
			validate_line "minor $minor, $size records" "$work/mailbox"
			if [ "$size" = "$records" ]; then audit_line "$size records, minor $minor" "$work/mailbox"; fi
			rm -rf "$work/mailbox"
		done
		target "minor $minor: a record, the dearest size : the cheapest" "$(sort -n "$work/growth" | awk 'NR == 1 {low = $1} END {if (low) print $1 / low}')" 2 times
	done
}

# ---- The command

audit_line() { # audit_line NAME PATH
	local threads from i name=$1
	for threads in 1 2; do
		: >"$work/took"
		for ((i = 0; i < 3; i++)); do
			from=$(date +%s%N)
			"$BUILD/cyrguard" audit -j "$threads" "$2" >/dev/null || { echo "audit of $name: exit $?"; return 1; }
			echo $((($(date +%s%N) - from) / 1000)) >>"$work/took"
		done
		awk -v us="$(median <"$work/took")" -v n="audit of $name, -j $threads" 'BEGIN {printf "%-46s %9.1f ms\n", n, us / 1000}'
		case $name in *' records, minor '*) target "audit of $name, -j $threads, for 1000000 records" "$(awk -v us="$(median <"$work/took")" -v n="$records" 'BEGIN {print us / 1000 * 1e6 / n}')" 1000 ms ;; esac
		note "audit of $name, -j $threads" ms "$(awk -v us="$(median <"$work/took")" 'BEGIN {print us / 1000}')"
	done
}
bench_audit() {
	section "audit of many mailboxes, wall time, warm cache"
	mkdir "$work/tree"
	"$bench/stores" 17 10 "$work/tree" 10000
	audit_line "10000 mailboxes of 10 records" "$work/tree"
	rm -rf "$work/tree"
}

# ---- Rebuilding

bench_rebuild() {
	local name ratio
	section "rebuilding records"
	tests/bench/rebuild.sh | tee "$work/rebuild"
	# "TITLE: work   N instructions a message, server M, ratio R"
	sed -n 's/^\(.*: work\) .* ratio \([0-9.]*\)$/\1\t\2/p' "$work/rebuild" >"$work/ratios"
	while IFS=$'\t' read -r name ratio; do
		target "rebuilding, $name : server's" "$ratio" 0.4 times
		note "rebuild, $name" ratio "$ratio"
	done <"$work/ratios"
}

# ---- Debian's Cyrus

store_ab() { # store_ab NAME MODE [OPTION OF ab…] -- PROGRAM [ARG…]
	local name=$1 mode=$2 options=() line
	shift 2
	while [ "$1" != -- ]; do
		options+=("$1")
		shift
	done
	line=$(store_as env CYRGUARD_MODE="$mode" CYRGUARD_CONFIG="$store/cyrguard.conf" CYRUS_SERVICE=imap CYRUS_ID=1 \
		"$bench/ab" -r "$runs" "${options[@]}" "$library" -- "$CYRUS_BIN/$2" -C "$store/imapd.conf" "${@:3}") ||
		{ echo "$name: failed"; return 1; }
	ab_line "$name" "$line"
}
clean_ab() { # of a store without a fault
	store_ab "$@" && target "wall ratio: $1" "$wall" 1.01 times
}
dialogue() { # dialogue FILE: commands from stdin, between LOGIN and LOGOUT
	{ printf 'login LOGIN cyrus secret\r\n'; cat; printf 'logout LOGOUT\r\n'; } >"$1"
}
appends() {
	local i message
	for ((i = 1; i <= $2; i++)); do
		message=$(store_message "$i"; echo .)
		message=${message%.}
		printf 'b%d APPEND user/%s () {%d+}\r\n%s\r\n' "$i" "$1" "${#message}" "$message"
	done
}

bench_imapd() {
	local i
	section "Debian's imapd, a mailbox of $messages messages, mode log"
	store_mailbox "$store" big "$messages" || return
	store_mailbox "$store" small 1 || return
	printf '%s\r\n' 's SELECT user/big' 'f FETCH 1:* (UID FLAGS ENVELOPE)' | dialogue "$store/fetch"
	{
		printf 's SELECT user/big\r\n'
		for ((i = 0; i < 100; i++)); do printf 'a%d STORE %d +FLAGS.SILENT (\\Flagged)\r\nb%d STORE %d -FLAGS.SILENT (\\Flagged)\r\n' $i $((i + 1)) $i $((i + 1)); done
	} | dialogue "$store/store"
	appends small 100 | dialogue "$store/append"
	{
		appends small 20
		printf '%s\r\n' 's SELECT user/small' 't STORE 1:20 +FLAGS.SILENT (\Deleted)' 'x EXPUNGE'
	} | dialogue "$store/expunge"
	ab_head
	clean_ab "SELECT and FETCH of $messages messages" log -i "$store/fetch" -- imapd -N -X
	clean_ab "SELECT and 200 STOREs" log -i "$store/store" -- imapd -N -X
	clean_ab "100 APPENDs" log -i "$store/append" -- imapd -N -X
	clean_ab "20 APPENDs, STORE, EXPUNGE" log -i "$store/expunge" -- imapd -N -X
}

bench_expire() {
	local i mode path
	section "Debian's cyr_expire over $mailboxes mailboxes"
	{
		for ((i = 1; i <= mailboxes; i++)); do
			printf 'a%d CREATE user/u1/f%d\r\nb%d APPEND user/u1/f%d {12+}\r\nSubject: x\r\n\r\n' "$i" "$i" "$i" "$i"
		done
	} >"$work/create"
	store_mailbox "$store" u1 1 || return
	GUARD='' store_imap "$store" <"$work/create" >/dev/null
	ab_head
	for mode in off log substitute repair; do
		clean_ab "clean, mode $mode" "$mode" -- cyr_expire -E 1 -X 30d
	done
	grep -q '"clean, mode log"' "$results" && memory_line
	# The stale ones as they were before each run, without any knowledge of them.
	mkdir "$store/kept"
	for ((i = 1; i <= stale; i++)); do
		path=$(store_path "$store" "u1/f$((i * (mailboxes / stale)))")
		"$BUILD/tests/e2e/damage" "$path/cyrus.index" 1=+4 || return
		mkdir "$store/kept/$i"
		cp -p "$path/cyrus.index" "$path/cyrus.cache" "$store/kept/$i/"
		echo "cp -p $store/kept/$i/cyrus.* $path/"
	done >"$store/restore"
	chmod -R a+rX "$store/kept"
	[ "$EUID" != 0 ] || chown -R "$CYRUS_USER" "$store/kept"
	for mode in log substitute repair; do
		store_ab "$stale of them stale, mode $mode" "$mode" -b "sh $store/restore" -- cyr_expire -E 1 -X 30d
	done
}

# What is resident beyond what the guard needs at all, from 1 mailbox to all.
memory_line() {
	local one all
	one=$(sed -n 's/.*"rss_without_kib":\([0-9]*\),"rss_with_kib":\([0-9]*\).*/\2 \1/p' < <(grep '/bin/true' "$results") | awk '{print $1 - $2}')
	all=$(sed -n 's/.*"rss_without_kib":\([0-9]*\),"rss_with_kib":\([0-9]*\).*/\2 \1/p' < <(grep '"clean, mode log"' "$results") | awk '{print $1 - $2}')
	echo "memory: $one KiB in a program without mailboxes, $all KiB in one that opens $mailboxes: $(awk -v a="$all" -v o="$one" -v n="$mailboxes" 'BEGIN {printf "%.3f", (a - o) / n}') KiB a mailbox"
	note "memory of the guard" without_mailboxes_kib "$one" with_mailboxes_kib "$all" mailboxes "$mailboxes"
}

# ---- All

started=$(date +%s)
echo "$(uname -m), $(nproc) processors, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), load $(cut -d' ' -f1-3 /proc/loadavg)"
bench_calls
bench_start
bench_validation
bench_audit
bench_rebuild
missing=$(store_missing)
if [ -n "$missing" ]; then
	echo "skipped: imapd and cyr_expire: $missing"
else
	store=$work/store
	store_new "$store"
	bench_imapd
	bench_expire
fi
print_targets
{
	printf '{"machine":"%s","processors":%d,"load":"%s","seconds":%d,"results":[\n' "$(uname -m)" "$(nproc)" "$(cut -d' ' -f1-3 /proc/loadavg)" $(($(date +%s) - started))
	sed '$!s/$/,/' "$results"
	echo '],"targets":['
	awk -F'\t' '{printf "%s{\"target\":\"%s\",\"met\":%s,\"value\":%s,\"at_most\":%s,\"unit\":\"%s\"}", (NR > 1 ? ",\n" : ""), $2, ($1 == "met" ? "true" : "false"), $3, $4, $5} END {print ""}' "$targets"
	echo ']}'
} >"$BUILD/bench/bench.json"
printf '\n%d seconds; also in %s/bench.txt and bench.json\n' $(($(date +%s) - started)) "${BUILD#"$PWD"/}/bench"
