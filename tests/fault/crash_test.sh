#!/bin/bash
# Crash points. A guarded program is killed before and after its system calls,
# one at a time; then the same run is replayed to every state in which a power
# failure may leave the disk, with what was not synced yet missing. After each
# one nothing is lost, nothing is worse than before the run, and the next run
# heals (intact.c says what that means).
#
# In the bounded part the program is killed before each of the guard's calls
# that can change a disk and after the last one: a kill between two of them
# leaves the disk as a kill before the later one does, there being one thread.
# With PROVE: before each of the guard's calls, and after those that change.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/fault/fault.sh
needs_tracer "crash points"

# "-b N" or "-a N" a line, and "own" once the program itself has begun to change,
# replace or remove files: what its own death then leaves may be worse than
# before, is asked for where the window is the whole, and must heal all the same.
# Two threads of the command wait for each other by calls that no listing knows:
# how often differs.
kill_points() {
	awk -v window="$window" -v all="${PROVE-}" -v box="$box/" -v command="$command" '
		command && $2 == "other" {next}
		$3 == "program" && ($4 == "data" || $4 == "names") && index($5, box) == 1 && ($6 != "-" || $5 !~ /\.NEW$/) {
			if (window == "guard") exit
			own = own ? own : "soon"
		}
		$3 == "guard" {seen = 1}
		!seen || ($3 == "program" && (window == "guard" || $4 == "nothing")) {next}
		all || $4 != "nothing" {print "-b " $1, own == "own" ? own : ""}
		own {own = "own"}
		$4 != "nothing" {last = "-a " $1 " " own; if (all) print last}
		END {if (last && !all) print last}' "$work/list"
}

kills() {
	local option nth own
	while read -r option nth own <&3; do
		struck "$option" "$nth"
		points=$((points + 1))
		if [ "$status" != 137 ]; then
			exception "killed at $option $nth" "the program ended with $status instead"
		elif ! judge ${own:+-w}; then
			exception "killed at $option $nth ($(awk -v n="$nth" '$1 == n {print $2, $5}' "$work/list"))"
		fi
	done 3< <(kill_points | sample 20)
}

# each_state COMMAND…: for each number on standard input the state of that number
# is made, and COMMAND told "N DESCRIPTION".
each_state() {
	local state what pipes
	coproc replay { exec "$fault/replay" "$work/record" "$work/base" "${relative#/}" "$tree"; }
	pipes=("${replay[@]}")
	while read -r state <&4; do
		restore
		echo "$state" >&"${pipes[1]}"
		read -r what <&"${pipes[0]}" || { exception "power failure $state" "replay failed"; break; }
		"$@" "$state" "$what"
	done 4<&0
	eval "exec ${pipes[1]}>&-"
	wait
}
allow_state() {
	intact -f -w | grep '^#' >>"$work/allowed.own"
}
judge_state() { # judge_state N DESCRIPTION
	failures=$((failures + 1))
	judge ${own_states[$1]:+-a "$work/allowed.own"} || exception "power failure $1 ($2)"
}

# Once the program itself has changed something, what its death leaves may be
# worse than before; but no worse than if none of the guard's bytes were missing.
power_failures() {
	local own_states
	"$fault/replay" "$work/record" "$work/base" "${relative#/}" >"$work/states" || { exception replay "failed"; return; }
	states=$((states + $(wc -l <"$work/states")))
	mapfile -t -O 1 own_states < <(awk '{print $3 == "own" ? "own" : ""}' "$work/states")
	cp "$work/allowed" "$work/allowed.own"
	each_state allow_state < <(awk '$2 == "whole" && $3 == "own" {print $1}' "$work/states")
	each_state judge_state < <(awk '{print $1}' "$work/states" | sample 12)
}

[ -z "$cyrus_missing" ] || echo "ok $((tests += 1)) - crash points under Debian's Cyrus # SKIP $cyrus_missing"
total_points=0 total_failures=0
for scenario in ${1-$scenarios}; do
	as=$scenario
	scenario "$scenario"
	points=0 failures=0 states=0 exceptions=0
	check "the run itself ends well" is "$first" 0
	kills
	power_failures
	check "killed at $points points, $failures of $states states after a power failure: 0 exceptions" is "$exceptions" 0
	echo "# $scenario: $points kills, $failures of $states states after a power failure, $exceptions exceptions"
	total_points=$((total_points + points)) total_failures=$((total_failures + failures))
done
echo "# $total_points kills, $total_failures power failures"
finish
