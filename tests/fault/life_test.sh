#!/bin/bash
# What a process may go through while the guard repairs (the pitfalls of
# tests/README with a cure under way): forks beside threads, signals every few
# microseconds, cancelled threads, few descriptors, little memory, a small
# stack, descriptors closed by whoever does not own them, daemon(3), vfork,
# libraries that come and go, other preloads, valgrind, ASan.
# shellcheck disable=SC2034,SC2317 # variables of hosts.sh; functions called by name
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/fault/fault.sh
as=life
touch "$out" "$err"
printf 'mode = repair\nstate_dir = %s/state\nimapd_conf = %s/imapd.conf\n' "$work" "$work" >"$work/cyrguard.conf"
library=$BUILD/libcyrguard.so
process=$BUILD/tests/hooks/process

boxes() { # three damaged mailboxes
	local n
	for n in 0 1 2; do
		specimen 2.3.16 "$work/boxes/$n"
		damage_split
	done
}
whole() { # no finding in any of them, no message gone
	local n
	for n in 0 1 2; do
		box=$work/boxes/$n
		is "$(audit | grep -o '"findings":.*') $(messages)" '"findings":[]} 32' || return
	done
}
guarded() { # KILL: who hangs in the guard has all other signals blocked
	timeout -s KILL 120 env CYRUS23_AS=2.3.16 CYRGUARD_CONFIG="$work/cyrguard.conf" CYRGUARD_TEST_LOG="$log" \
		LD_PRELOAD="${preloads-$library:$capture}" "$@" >"$out" 2>"$err"
}

# ---- Threads, forks, signals: several repairs each
rounds=${PROVE:+40}
for how in "forks 40" "storm 60" "storm+fork 40" "storm+syslog 40" "cancel 12"; do
	good=1
	for ((i = 0; i < ${rounds:-4}; i++)); do
		boxes
		guarded "$process" "${how% *}" "$work/boxes" "${how#* }" || good=0
		whole || good=0
	done
	check "$how while mailboxes are repaired, ${rounds:-4} times" [ $good = 1 ]
done

# ---- Limits: whatever is refused, nothing is lost and the next run heals
limited() { # limited LIMIT…: of prlimit, where the program starts at all
	local limit
	for limit; do
		boxes
		box=$work/boxes/0
		rm -rf "$work/before"
		cp -a "$box" "$work/before"
		printf '%s\n' SELECT 'FETCH 1:3 (FLAGS)' >"$work/input"
		# Without a log of ours: it has to be written, too.
		preloads=$library guarded prlimit "$limit" "$hosts/imapd" "$work/boxes/none" <"$work/input" || continue
		limits=$((limits + 1))
		preloads=$library guarded prlimit "$limit" "$hosts/imapd" "$box" <"$work/input" || { echo "# $limit: imapd ends badly" >&2; return 1; }
		"$fault/intact" "$work/before" "$work/before" "$box" || return
		guarded "$hosts/cyr_expire" -X 30 "$box" && "$fault/intact" -c "$work/before" "$work/before" "$box" || return
	done
}
limits=0
check "descriptors: from what the program needs by itself" limited --nofile={6,7,8,9,10,11,12,13,14,15,16}
check "address space" limited --as={6,8,10,12,14,16,20,24,32,48,64}000000
check "stack" limited --stack={65536,131072,262144}
check "file size: no room to append" limited --fsize={100,1000,2000,46364,46400}
check "the program ran under $limits limits" [ $limits -ge 16 ]

# ---- Rough hosts
rough() { # rough MODE [ARGUMENT]
	boxes
	guarded "$fault/life" "$1" "$work/boxes/0" "${@:2}" && guarded "$fault/life" "$1" "$work/boxes/1" "${@:2}" &&
		guarded "$fault/life" "$1" "$work/boxes/2" "${@:2}" && whole
}
check "a host that closes descriptors it does not own" rough closing
check "closefrom" rough closefrom
check "vfork and exec" rough vfork
check "libraries whose constructors use the mailbox come and go" rough plugin "$fault/life.so"
daemonised() {
	boxes
	mkfifo "$work/fifo" 2>/dev/null
	for n in 0 1 2; do
		guarded "$fault/life" daemon "$work/boxes/$n" "$work/fifo" && [ "$(timeout 60 cat "$work/fifo")" = good ] || return
	done
	whole
}
check "daemon" daemonised

# ---- Both layouts
unified() { # the damaged mailbox of the other layout, in place of the first
	specimen 2.4.22 "$work/boxes/0"
	damage_unified
}
each_layout() { # each_layout COMMAND…: before life, if any; $how is what it does
	local damaged
	for damaged in damage_split unified; do
		specimen 2.3.16 "$work/boxes/0"
		$damaged
		guarded "$@" "${life-$fault/life}" "$how" "$work/boxes/0" || return
		is "$(audit | grep -o '"findings":.*') $(messages)" '"findings":[]} 32' || return
	done
}
for how in alarms vfork closing closefrom; do
	check "$how, in either layout" each_layout
done
# The deepest the guard goes below a hook, a repair included: what a thread of
# a host must have left (16 KiB is the least that POSIX threads may be given).
depth() {
	local damaged plain
	how=depth
	for damaged in damage_split unified; do
		specimen 2.3.16 "$work/boxes/0"
		$damaged
		plain=$("$fault/life" depth "$work/boxes/0") && guarded "$fault/life" depth "$work/boxes/0" || return
		echo "# stack: $(cat "$out") bytes, $plain without the guard"
		[ $(($(cat "$out") - plain)) -le 14336 ] || return
	done
}
check "at most 14 KiB more of stack in a repair, in either layout" depth

# ---- Companions
how=vfork
beside() { # beside LIBRARY NAME
	local path
	path=$(find /usr/lib -name "$1" 2>/dev/null | head -n 1)
	if [ -z "$path" ]; then
		echo "ok $((tests += 1)) - beside $2 # SKIP it is not installed"
		return
	fi
	preloads="$library:$capture:$path"
	check "in front of $2, in either layout" each_layout
	preloads="$path:$library:$capture"
	check "behind $2, in either layout" each_layout
	unset preloads
}
beside libeatmydata.so eatmydata
beside libfaketime.so.1 faketime
expire_all() {
	boxes
	guarded "$@" -X 30 "$work/boxes/0" "$work/boxes/1" "$work/boxes/2" && whole
}
check "in front of another preload" expire_all "$hosts/cyr_expire"
preloads="$capture:$library:$BUILD/tests/hooks/stacked.so"
check "between two" expire_all "$hosts/cyr_expire"
unset preloads
if [ -x "$fault/asan/cyr_expire" ]; then
	asan=$(gcc -print-file-name=libasan.so)
	preloads="$asan:$library:$capture"
	check "a host under ASan" expire_all env ASAN_OPTIONS=detect_leaks=0 "$fault/asan/cyr_expire"
	life=$fault/asan/life
	for how in alarms closing; do
		check "$how under ASan, in either layout" each_layout env ASAN_OPTIONS=detect_leaks=0
	done
	unset life
	unset preloads
else
	echo "ok $((tests += 1)) - a host under ASan # SKIP the compiler has no ASan"
fi
if command -v valgrind >/dev/null; then
	check "a host under valgrind: no error of ours" expire_all valgrind -q --error-exitcode=9 "$hosts/cyr_expire"
	how=closing
	check "under valgrind, in either layout" each_layout valgrind -q --error-exitcode=9
else
	echo "ok $((tests += 1)) - a host under valgrind # SKIP valgrind is not installed"
fi
finish
