# shellcheck shell=bash disable=SC2034,SC2154 # names that scenarios set and tests read
# What the tests of tests/fault share: scenarios (scenarios.sh) run under the
# tracer, and the judge of what is left. Sourced after `cd` to the top of the
# tree. With PROVE set everything is tried, else a bounded part.
#
#   scenario NAME           its damaged store in $tree, its program; runs it once
#                           whole: $work/base, $work/final, $work/list, $work/record
#   restore                 $tree as it was in the beginning
#   traced OPTION… -- …     the program under the tracer; $status, $out, $err, $log
#   struck OPTION N         restored, and killed or failed at call N
#   judge                   what is wrong with $tree; nothing if all is well

BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store.sh
cyrus_missing=$(store_missing)
# Cyrus would hand over to its user by itself, half-way through.
if [ "$EUID" = 0 ] && [ -z "${FAULT_INSIDE-}$cyrus_missing" ]; then
	exec runuser -u "$CYRUS_USER" -- env BUILD="$BUILD" PROVE="${PROVE-}" "$(realpath "$0")" "$@"
fi
. tests/hosts/hosts.sh
faketime=$(find /usr/lib -name libfaketime.so.1 2>/dev/null | head -n 1)
[ -n "$faketime" ] || cyrus_missing=${cyrus_missing:-libfaketime is not installed}
fault=$BUILD/tests/fault
capture=$BUILD/tests/hooks/syslog_capture.so
export LC_ALL=C
unset CYRGUARD_MODE

# Whether the tracer can be used at all: prints why not.
tracer_missing() {
	[ -x "$fault/tracer" ] || { echo "the tracer is written for x86-64"; return; }
	"$fault/tracer" true || echo "no ptrace here"
}

# skip_all NAME REASON
skip_all() {
	echo "ok 1 - $1 # SKIP $2"
	echo "1..1"
	exit 0
}

. tests/fault/scenarios.sh

configure() { # configure MODE: in place
	printf 'mode = %s\nstate_dir = %s/state\nimapd_conf = %s\n' "$1" "$work" "$imapd_conf" >"$work/cyrguard.conf"
}

# launch COMMAND…: in the environment of the scenario, guarded, input from
# $work/input. The options of the tracer come first, if any.
launch() {
	local libraries=${preload_first:+$preload_first:}${guard-$BUILD/libcyrguard.so}${guard-:}$capture
	: >"$log"
	{ # the shell's own word on a crash goes nowhere
		env CYRUS23_AS="${release-}" CYRGUARD_CONFIG="$work/cyrguard.conf" CYRGUARD_TEST_LOG="$log" CYRUS_SERVICE=imap CYRUS_ID=1 \
			"${tracer[@]}" env LD_PRELOAD="$libraries" "${environment[@]}" "$@" <"$work/input" >"$out" 2>"$err" 3<&-
		status=$?
	} 2>/dev/null
}
traced() { # traced OPTION… : the scenario's program
	local tracer=("$fault/tracer" -d "$tree" "$@")
	if [ -n "$command" ]; then tracer+=(-G); else tracer+=(-L); fi
	configure "$mode"
	printf '%s\n' "${input[@]}" >"$work/input"
	launch "${program[@]}"
}
# struck OPTION N[:…]: the same from the beginning, struck at call N of the
# listing. How many calls come before it depends on the time (what changed a
# moment ago is looked at again): it is found as the so-maniest of its kind.
# $status 99: it was not made in this run.
struck() {
	local option=$1 n=${2%%:*} words kind
	kind=$(awk -v n="$n" '{of[$2 " " $3 " " $5]++} $1 == n {print of[$2 " " $3 " " $5], $2, $3, $5; exit}' "$work/list")
	words=${kind#* }
	restore
	traced "$option" "${kind%% *}${2#"$n"}" -w "$words"
}
# Whatever heals this mailbox later: always a guarded program, in repair.
run_next() {
	unset guard
	local tracer=()
	configure repair
	printf '%s\n' "${next_input[@]}" >"$work/input"
	launch "${next[@]}"
}

restore() {
	rm -rf "$tree"
	cp -a "$work/base" "$tree"
}

scenario() {
	name=$1
	program=() input=() next=() next_input=() environment=() mode=repair window=guard command='' worse='' tree='' box='' preload_first=''
	unset guard
	imapd_conf=$work/imapd.conf
	"s_$1"
	relative=${box#"$tree"}
	rm -rf "$work/base" "$work/final"
	cp -a "$tree" "$work/base"
	traced -l "$work/list" -r "$work/record"
	first=$status
	cp -a "$tree" "$work/final"
	[ ${#next[@]} -gt 0 ] || next=("${program[@]}") next_input=("${input[@]}")
}

intact() { # intact OPTION…: $box against base and final
	"$fault/intact" "$@" "$work/base$relative" "${against:-$work/final}$relative" "$box"
}

# Names, modes and bytes of the tree; the same state has the same judgement.
state_sum() {
	(cd "$tree" && find . -printf '%p %m %y %s\n' | sort && find . -type f -print0 | sort -z | xargs -0 cat) | sha256sum
}

# judge [OPTION…]: what a kill or a fault left, then the next run.
declare -A judged
judge() {
	local sum
	sum=$(state_sum)
	[ -z "${judged[$name $sum]-}" ] || return 0
	intact "$@" || return 0
	run_next
	if [ "$status" != 0 ] || grep -q IOERROR "$log"; then
		echo "the next run ends with $status: $(grep -m 1 IOERROR "$log")"
	elif intact -c; then
		judged[$name $sum]=1
	fi
}

# What went wrong at one point, kept for the end of the scenario.
exception() { # exception POINT TEXT
	exceptions=$((exceptions + 1))
	[ "$exceptions" -gt 5 ] || printf '# %s, %s: %s\n' "$name" "$1" "$2" | head -n 6 >&2
}

# every LIMIT LINES…: at most LIMIT of the lines of standard input, evenly; all with PROVE.
sample() {
	if [ -n "${PROVE-}" ]; then cat; else awk -v limit="$1" '{line[NR] = $0}
		END {if (NR <= limit) limit = NR; for (i = 1; i <= limit; i++) print line[int((i - 1) * (NR - 1) / (limit > 1 ? limit - 1 : 1)) + 1]}'; fi
}
