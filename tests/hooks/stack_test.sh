#!/bin/bash
# backtrace = on (design §7, pitfall 15): behind an alert the stack of the host's
# call, by libunwind; without it, that is said once; C++ hosts throw as ever.
# shellcheck disable=SC2317 # functions that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit
. tests/hooks/hooks.sh

boxes() {
	local box
	rm -rf "$work/box"
	for box in 0 1 2; do mailbox "$work/box/$box" 7; done
	: >"$log"
}
backtrace() { # backtrace on|off
	printf 'state_dir = %s/state\nbacktrace = %s\n' "$work" "$1" >"$CYRGUARD_CONFIG"
}
stacks() { # stacks NUMBER PATTERN
	[ "$(grep -cE "event=stack .*$2" "$log")" = "$1" ] || { cat "$log"; return 1; }
}
each_after() { # each alert has its stack in the next line, of the same process
	awk '/event=bad_header/ {want = 1; next} /event=stack/ {if (!want) bad = 1; want = 0; n++; next} want {bad = 1} END {exit bad || n != 3}' "$log"
}
names='frames="HOST\+0x[0-9a-f]+\(mailbox_open_index\+0x[0-9a-f]+\) HOST\+0x[0-9a-f]+\(mailbox_open_locked\+0x[0-9a-f]+\) HOST\+0x[0-9a-f]+\(main\+0x[0-9a-f]+\)'

if ! ldconfig -p 2>/dev/null | grep -q 'libunwind\.so\.[87] ' && ! /sbin/ldconfig -p 2>/dev/null | grep -q 'libunwind\.so\.[87] '; then
	skip "stacks by libunwind" "libunwind8 is not installed"
else
	for host in stack_host stack_host_pie; do
		backtrace on
		boxes
		guarded "$hooks/$host" "$work/box/0" "$work/box/1" "$work/box/2"
		check "$host: each alert is followed by its stack" each_after
		check "$host: with the functions of the host, static ones too" stacks 3 "about=bad_header how=unwound ${names//HOST/$host}"
		check "in lines of at most a kilobyte" test "$(awk '{if (length > max) max = length} END {print max <= 1024 + 4}' "$log")" = 1
		# What addr2line says of the offset.
		offset=$(sed -nE "s/.*frames=\"$host\+(0x[0-9a-f]+).*/\1/p" "$log" | head -n 1)
		check "$host: the offset is one that addr2line takes" grep -q stack_host.c: <(addr2line -e "$hooks/$host" "$offset")
		strip -o "$work/$host" "$hooks/$host"
		boxes
		guarded "$work/$host" "$work/box/0"
		check "$host, stripped: offsets, and no names of its own" stacks 1 "frames=\"$host\+0x[0-9a-f]+ $host\+0x[0-9a-f]+ $host\+0x[0-9a-f]+ "
	done
	boxes
	guarded "$hooks/stack_host" handler "$work/box/0" "$work/box/1"
	check "a host in a signal handler has no stack taken, the next call has" stacks 1 .
	check "and both are reported" test "$(alerts bad_header)" = 2

	if [ -e "$hooks/throwing" ]; then
		boxes
		bare "$hooks/throwing" "$work/box" >"$work/bare" 2>&1
		boxes
		guarded "$hooks/throwing" "$work/box" >"$work/guarded" 2>&1
		same "a C++ host throws and catches as without the guard" "$work/bare" "$work/guarded"
		check "while its stacks are taken, through libstdc++" stacks 3 'throwing\+0x'
		boxes
		LD_BIND_NOW=1 guarded "$hooks/throwing" "$work/box" >"$work/guarded" 2>&1
		same "bound at start too" "$work/bare" "$work/guarded"
	else
		skip "a C++ host" "no C++ compiler"
	fi
	boxes
	check "threads that find things at once" guarded "$hooks/process" cancel "$work/box" 50
	boxes
	check "signals that do" guarded "$hooks/process" storm "$work/box" 300
	boxes
	check "forks" guarded "$hooks/process" forks "$work/box" 200

	backtrace off
	boxes
	guarded strace -f -e trace=open,openat,openat2 -o "$work/trace" "$hooks/stack_host" "$work/box/0" 2>/dev/null
	if [ -s "$work/trace" ]; then
		check "backtrace = off: libunwind is not even looked for" eval "! grep libunwind $work/trace && test \$(alerts bad_header) = 1"
	else
		skip "backtrace = off: libunwind is not even looked for" "strace does not work here"
	fi
	check "and there is no stack" stacks 0 .
fi

# Where it is not installed: the loader finds an empty file first, and gives up.
mkdir "$work/empty"
: >"$work/empty/libunwind.so.8"
: >"$work/empty/libunwind.so.7"
backtrace on
boxes
LD_LIBRARY_PATH=$work/empty guarded "$hooks/stack_host" "$work/box/0" "$work/box/1" "$work/box/2"
check "no libunwind: everything is reported all the same" test "$(alerts bad_header)" = 3
check "what is missing is said once" test "$(alerts skipped 'libunwind is not installed')" = 1
check "and there is no stack" stacks 0 .
finish
