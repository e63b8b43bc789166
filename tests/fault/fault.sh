# shellcheck shell=bash disable=SC2034,SC2154 # names that scenarios set and tests read
# What the tests of tests/fault share: scenarios (scenarios.sh) run under the
# tracer, and the judge of what is left. Sourced after `cd` to the top of the
# tree. With PROVE set everything is tried, else a bounded part.
#
#   needs_tracer NAME       what the test is called; skips it where it cannot be
#   scenario NAME           its damaged store in $tree, its program; runs it once
#                           whole: $work/base, $work/final, $work/list, $work/record
#   restore                 $tree as it was in the beginning
#   traced OPTION… -- …     the program under the tracer; $status, $out, $err, $log
#   struck OPTION N[:…]     restored, and killed or failed at call N of $work/list
#   judge                   what is wrong with $tree; nothing if all is well

BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store.sh
. tests/fault/scenarios.sh
# Cyrus would hand over to its user by itself, half-way through.
if [ "$EUID" = 0 ] && [ -z "${FAULT_INSIDE-}$cyrus_missing" ]; then
	exec runuser -u "$CYRUS_USER" -- env BUILD="$BUILD" TMPDIR="${TMPDIR-}" PROVE="${PROVE-}" "$(realpath "$0")" "$@"
fi
# In memory where that can be had: every fsync of every run would wait for a disk.
[ -n "${TMPDIR-}" ] || [ ! -w /dev/shm ] || [ -n "${FAULT_ON_DISK-}" ] || export TMPDIR=/dev/shm
. tests/hosts/hosts.sh
why=$work/why
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

needs_tracer() {
	as=$1
	missing=$(tracer_missing)
	[ -z "$missing" ] || skip_all "$1" "$missing"
}

configure() { # configure MODE: in place
	printf 'mode = %s\nstate_dir = %s/state\nimapd_conf = %s\n' "$1" "$work" "$imapd_conf" >"$work/cyrguard.conf"
}

# launch COMMAND…: in the environment of the scenario, guarded, input from
# $input_file; under "${tracer[@]}" if that is set.
launch() {
	local variables=(CYRUS23_AS="${release-}" CYRGUARD_CONFIG="$work/cyrguard.conf" CYRGUARD_TEST_LOG="$log" CYRUS_SERVICE=imap CYRUS_ID=1
		LD_PRELOAD="${watch-}:$guard:${below-}:$capture")
	: >"$log"
	{ # the shell's own word on a crash goes nowhere
		if [ ${#tracer[@]} -gt 0 ]; then
			"${tracer[@]}" "${variables[@]/#/-E}" "$@" <"$input_file" >"$out" 2>"$err" 3<&-
		else
			env "${variables[@]}" "$@" <"$input_file" >"$out" 2>"$err" 3<&-
		fi
		status=$?
	} 2>/dev/null
}
traced() { # traced OPTION… : the scenario's program
	local tracer=("$fault/tracer" -d "$tree" "$@") input_file=$work/input
	[ -z "$command" ] || tracer+=(-G)
	[[ "$*" == *-[ab]\ * ]] || tracer+=(-L)
	[ -z "$clock" ] || tracer+=(-T "$clock")
	configure "$mode"
	launch "${program[@]}"
}
# $status 99: not the call it was in the first run.
struck() {
	local n=${2%%:*}
	local call=${calls[n]}
	restore
	traced "$1" "${call%% *}${2#"$n"}" -o "${call#* }"
}
# Whatever heals this mailbox later: always a guarded program, in repair.
run_next() {
	local tracer=() guard=$BUILD/libcyrguard.so input_file=$work/next_input
	configure repair
	launch "${next[@]}"
}

# The table of what is known to be good goes too.
restore() {
	"$fault/tree" copy "$work/base" "$tree" "$work/empty" "$work/state"
}

scenario() {
	name=$1
	program=() input=() next=() next_input=() mode=repair window=guard command='' completed='' tree='' box='' clock=''
	guard=$BUILD/libcyrguard.so
	imapd_conf=$work/imapd.conf
	"s_$1"
	relative=${box#"$tree"}
	[ ${#next[@]} -gt 0 ] || next=("${program[@]}") next_input=("${input[@]}")
	printf '%s\n' "${input[@]}" >"$work/input"
	printf '%s\n' "${next_input[@]}" >"$work/next_input"
	mkdir -p "$work/empty"
	"$fault/tree" copy "$tree" "$work/base"
	: >"$work/allowed"
	if [ -n "$completed" ]; then
		mv "$box/$completed.NEW" "$box/$completed"
		"$fault/intact" -f -w "$work/base$relative" "$box" "$box" | grep '^#' >"$work/allowed"
	fi
	restore
	traced -l "$work/list" -r "$work/record"
	first=$status
	"$fault/tree" copy "$tree" "$work/final"
	# "K NUMBER:ARGUMENTS NAME PATH": call N is the K-th of its like.
	mapfile -t -O 1 calls < <(awk '{print ++of[$7], $7, $2, $5}' "$work/list")
}

intact() { # intact OPTION…: $box against base and final
	"$fault/intact" -a "$work/allowed" "$@" "$work/base$relative" "${against:-$work/final}$relative" "$box"
}

# What is the same for two states that the same is true of.
sum_of() { # sum_of DIRECTORY: $sum
	"$fault/tree" sum "$1" >"$work/sum"
	read -r sum <"$work/sum"
}

# Whether the next run heals what is there.
heals() {
	run_next
	if [ "$status" != 0 ] || grep -q IOERROR "$log"; then
		echo "the next run ends with $status: $(grep -m 1 IOERROR "$log")"
	else
		intact -c
	fi >"$why"
	[ ! -s "$why" ]
}

# judge [OPTION…]: whether what a kill left is whole and heals; if not, $why says
# what is wrong. The same state has the same judgement.
declare -A judged
judge() {
	local sum
	sum_of "$box"
	[ -z "${judged[$name $* $sum]-}" ] || return 0
	intact "$@" >"$why" && heals && judged[$name $* $sum]=1
}

# What went wrong at one point, kept for the end of the scenario.
exception() { # exception POINT [TEXT]: $why without a text
	exceptions=$((exceptions + 1))
	[ "$exceptions" -gt "${EXCEPTIONS:-5}" ] || printf '# %s, %s: %s\n' "$name" "$1" "${2-$(cat "$why")}" | head -n 6 >&2
}

# every LIMIT LINES…: at most LIMIT of the lines of standard input, evenly; all with PROVE.
sample() {
	if [ -n "${PROVE-}" ]; then cat; else awk -v limit="$1" '{line[NR] = $0}
		END {if (NR <= limit) limit = NR; for (i = 1; i <= limit; i++) print line[int((i - 1) * (NR - 1) / (limit > 1 ? limit - 1 : 1)) + 1]}'; fi
}
