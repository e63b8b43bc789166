#!/bin/bash
# The log as an interface (design §7): the table of events, its manual, the lines
# themselves; what is held back; names that want to break out of their quotes;
# no syslog daemon.
# shellcheck disable=SC2317 # functions that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit
. tests/hooks/hooks.sh

events=$(sed -nE 's/^EVENT\((\w+),.*/\1/p' shim/events.def | sort)
check "the table has events" test "$(wc -w <<<"$events")" -ge 17
in_table() {
	local name status=0
	for name in $(grep -ohE '\b((alert_)?begin|alert_once)\([^,]*, "\w+"' shim/*.c cli/*.c | grep -oE '"\w+"' | tr -d '"' | sort -u); do
		grep -qx "$name" <<<"$events" || { echo "$name is not in shim/events.def"; status=1; }
	done
	return "$status"
}
check "every event of the code is in it" in_table
documented() {
	local name status=0
	for name in $events; do
		grep -qE "^\.It (Sy|Cm|Li) (.* )?$name( |$)" man/libcyrguard.7.in || { echo "$name is not in libcyrguard(7)"; status=1; }
	done
	return "$status"
}
check "every event of it is in libcyrguard(7)" documented

boxes() { # boxes NUMBER [NAME]: so many bad mailboxes
	local i
	rm -rf "$work/box"
	for ((i = 0; i < $1; i++)); do mailbox "$work/box/${2-}$i" 7; done
	: >"$log"
}
open_all() { # all of them, in one process
	guarded "$hooks/stack_host" "$work/box"/*
}

# ---- What is held back --------------------------------------------------------
held_back() { # held_back LINES RATE: of so many alerts in a second or two
	local sent held
	sent=$(alerts bad_header) held=$(sed -nE 's/.* event=summary .* held_back=([0-9]+)$/\1/p' "$log" | awk '{n += $1} END {print n + 0}')
	echo "$sent sent, $held held back"
	[ $((sent + held)) -eq "$1" ] && [ "$sent" -ge "$2" ] && [ "$sent" -lt "$1" ] && [ "$(alerts summary)" -ge 1 ]
}
printf 'state_dir = %s/state\nlog_rate = 7\n' "$work" >"$CYRGUARD_CONFIG"
boxes 60
check "sixty alerts at a rate of seven" open_all
check "what is held back comes as a summary, at the end at last" held_back 60 7
check "never more than seven lines of a second" test "$(alerts bad_header)" -le 28
check "all of them are counted" grep -qE 'stack_host +bad_header +60$' <("$BUILD/cyrguard" status)
printf 'state_dir = %s/state\nlog_rate = 0\n' "$work" >"$CYRGUARD_CONFIG"
boxes 60
open_all
check "rate 0 is no bound" test "$(alerts bad_header)" = 60
printf 'state_dir = %s/state\nlog_facility = local3\n' "$work" >"$CYRGUARD_CONFIG"
boxes 1
open_all
check "log_facility = local3: priority and facility" grep -q '^156 cyrguard: event=bad_header' "$log"
printf 'state_dir = %s/state\n' "$work" >"$CYRGUARD_CONFIG"

# ---- Names -------------------------------------------------------------------
name=$'a\nMay 1 00:00:00 host imapd: forged" mode=off \e[31m\\ \303\251\377\t%s%n'
boxes 1 "$name"
open_all
check "a name with line ends, quotes, escapes and 8-bit bytes stays one line" test "$(wc -l <"$log")" = 1
check "of known keys, in their quotes" tests/alert_lines "$log"
unquoted=$(sed -nE 's/.* mailbox="(([^"\\]|\\.)*)" .*/\1/p' "$log")
check "and comes back as it was" test "$(printf '%b' "${unquoted//\\\"/\"}")" = "$work/box/${name}0"
long=$(printf 'x%.0s' {1..200})
rm -rf "$work/box"
: >"$log"
deep=$work/box/$long/$long/$long/$long/$long/$long
mailbox "$deep" 7
guarded "$hooks/stack_host" "$deep"
check "a name longer than a line: one line, quotes closed" tests/alert_lines "$log"
check "of it" test "$(grep -c 'event=bad_header' "$log")" = 1

# ---- No syslog daemon ----------------------------------------------------------
boxes 3
if [ -S /dev/log ]; then
	skip "without /dev/log" "this machine has one"
else
	check "without /dev/log: everything goes on" preloaded "$guard" "$hooks/stack_host" "$work/box"/*
fi
check "no stderr, no console" test ! -s "$work/said"
finish
