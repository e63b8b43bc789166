#!/bin/bash
# A host that dies in the map of a mailbox file (design §7): it is told which
# file and where, and the host ends, or goes on, exactly as without the guard.
# shellcheck disable=SC2317 # functions that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit
. tests/hooks/hooks.sh
ulimit -c unlimited 2>/dev/null

box=$work/box
fresh() {
	rm -rf "$box"
	mailbox "$box"
	: >"$log"
}
# Ends as it does without the guard: output, exit status or signal, core.
alike() { # alike NAME HOW
	fresh
	bare "$hooks/crash_host" "$2" "$box" >"$work/bare" 2>&1
	core bare
	fresh
	guarded "$hooks/crash_host" "$2" "$box" >"$work/guarded" 2>&1
	core guarded
	same "$1: as without the guard ($(tail -n 1 "$work/bare"))" "$work/bare" "$work/guarded"
}
core() {
	local file
	file=$(find "$box" -name 'core*' | head -n 1)
	if [ -n "$file" ] && [ "$(uname -m)" = x86_64 ]; then tests/hooks/core_facts.py "$file" >>"$work/$1"; fi
}
reported() { # reported TIMES SIGNAL
	local lines
	lines=$(grep -c "event=fault .* signal=$2 mailbox=\"$box\" file=cyrus.cache offset=8232 at=" "$log")
	[ "$lines $(alerts fault)" = "$1 $1" ] || { cat "$log"; return 1; }
}
silent() {
	! grep cyrguard: "$log"
}

alike "a truncated file under a map" bus
check "it is reported: mailbox, file, offset" reported 1 SIGBUS
check "and where the program was" grep -q 'event=fault .* at="\?crash_host+0x' "$log"
check "with the functions that led there, by name" \
	grep -q 'event=stack .* about=fault how=scanned frames="crash_host+0x[0-9a-f]*(read_past_the_end+0x[0-9a-f]*) crash_host+0x[0-9a-f]*(use_the_map+0x' "$log"
check "in lines of at most a kilobyte" test "$(awk '{n = length; if (n > max) max = n} END {print max <= 1100}' "$log")" = 1
if [ -s "$work/bare" ] && grep -q siginfo "$work/bare"; then
	check "the core says the same of the fault" grep -q "'signal': 7.*'siginfo': (7, " "$work/guarded"
else
	skip "cores with and without the guard" "no core where this test can see it"
fi
alike "a write to what is mapped for reading" write
check "it is reported" reported 1 SIGSEGV
for how in handler plain reset nested alternate; do
	alike "a host's handler, there before ($how)" "$how"
	check "it is reported, and the handler called" reported 1 SIGBUS
	alike "one that comes later ($how)" "late $how"
	check "has taken the signal over" silent
done
alike "a handler that jumps out and goes on, twenty times" jump
check "the first of them are reported" reported 16 SIGBUS
alike "a handler that mends the file and returns" repair
check "it is reported" reported 1 SIGBUS
alike "a later handler that chains" "late chain"
check "calls ours, and it is reported" reported 1 SIGBUS
alike "signals that are ignored" ignore
check "nothing is said" silent
for how in null sent raised forged; do
	alike "a death elsewhere ($how)" "$how"
	check "is none of ours" silent
done
alike "the stack runs over, and the handler has its own" overflow
check "nothing is said" silent
alike "nothing happens" healthy
check "nothing is said" silent

export CRASH_HOST_CUT=$work/state/counters
for how in bus jump; do
	alike "the counters cut short as well ($how)" $how
done
check "it is reported" reported 16 SIGBUS
unset CRASH_HOST_CUT

printf 'state_dir = %s/state\nmode = off\n' "$work" >"$CYRGUARD_CONFIG"
alike "mode off" bus
check "nothing is said" silent
finish
