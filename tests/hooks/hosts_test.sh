#!/bin/bash
# Hosts of every build (pitfalls 5, 6, 7, 15, 18, 22): each mailbox they open is
# looked at, and they print what they print without the guard.
# shellcheck disable=SC2317 # functions that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit
. tests/hooks/hooks.sh

ways='open openat directory create fopen freopen relative'
roots() {
	local way
	rm -rf "$work/root"
	for way in $ways; do
		mailbox "$work/root/$way" 7
	done
	: >"$log"
}
# Each mailbox has a bad header: one alert each is proof that the guard looked.
looked_at_all() {
	local way bad=0
	for way in $ways; do
		[ "$(alerts bad_header "/root/$way\"")" = 1 ] || { echo "$way: $(alerts bad_header "/root/$way\"") alerts"; bad=1; }
	done
	return "$bad"
}
refers_to() { # refers_to PROGRAM NAME…
	local name
	for name in "${@:2}"; do
		nm -u "$1" | grep -q " U $name\(@\|$\)" || { echo "$1 does not refer to $name"; return 1; }
	done
}
host() { # host NAME COMMAND…
	local name=$1
	shift
	roots
	preloaded "$capture" "$@" "$work/root" >"$work/bare" 2>&1
	roots
	preloaded "$capture:$guard" "$@" "$work/root" >"$work/guarded" 2>&1
	check "$name: all its mailboxes are looked at" looked_at_all
	same "$name: prints what it prints without the guard" "$work/bare" "$work/guarded"
}

check "the four builds refer to different names" eval "
	refers_to $hooks/host_plain open openat read pread fopen mmap &&
	refers_to $hooks/host_fortified __open_2 __openat_2 __read_chk __pread_chk &&
	refers_to $hooks/host_large open64 openat64 fopen64 freopen64 mmap64 pread64 fstat64 &&
	refers_to $hooks/host_fortified_large __open64_2 __openat64_2 __pread64_chk &&
	refers_to $hooks/host_old_stat __fxstat __xstat __lxstat"
for kind in plain fortified large fortified_large old_stat; do
	host "$kind host" "$hooks/host_$kind"
done

i386=$hooks/i386
if [ -e "$i386/libcyrguard.so" ]; then
	wide=("$capture" "$guard")
	capture=$i386/tests/hooks/syslog_capture.so guard=$i386/libcyrguard.so
	for kind in plain large; do
		host "32-bit $kind host" "$i386/tests/hooks/host_$kind"
	done
	if nm -u "$i386/tests/hooks/host_time64" | grep -q time64; then
		check "with a time of 64 bits it refers to other names" refers_to "$i386/tests/hooks/host_time64" \
			__fcntl_time64 __stat64_time64 __lstat64_time64 __fstat64_time64
		host "32-bit host with a time of 64 bits" "$i386/tests/hooks/host_time64"
	else
		skip "32-bit hosts with a time of 64 bits" "no glibc of 2.34"
	fi
	calls() { # calls OUTPUT PRELOADS
		rm -rf "$work/root"
		mailbox "$work/root"
		for file in cyrus.header cyrus.index cyrus.cache cyrus.expunge; do
			ln "$work/root/$file" "$work/root/other-$file"
		done
		preloaded "$2" "$i386/tests/hooks/calls" "$work/root" >"$work/$1" 2>&1
	}
	calls bare "$capture"
	check "32-bit: every call is made, by its name" test "$(grep -c '(cyrus.index) = ' "$work/bare")" -ge "$(wc -l <"$i386/gen/hooks.list")"
	calls guarded "$capture:$guard"
	same "32-bit: result, errno and locks are as without the guard" "$work/bare" "$work/guarded"
	capture=${wide[0]} guard=${wide[1]}
else
	skip "32-bit hosts with a 32-bit library" "no 32-bit compiler (gcc-multilib)"
fi

# ---- Stacked with another preload ---------------------------------------------
stack() { # stack NAME PRELOADS
	roots
	preloaded "$capture:$hooks/stacked.so" "$hooks/host_plain" "$work/root" >"$work/bare" 2>&1
	check "the other preload is called" grep -qx 'stacked: called' "$work/bare"
	roots
	preloaded "$capture:$2" "$hooks/host_plain" "$work/root" >"$work/guarded" 2>&1
	check "$1: all mailboxes are looked at" looked_at_all
	same "$1: both are called, and the output is the host's" "$work/bare" "$work/guarded"
}
stack "behind another preload" "$hooks/stacked.so:$guard"
stack "before another preload" "$guard:$hooks/stacked.so"

# ---- A runtime of its own: C++, ASan --------------------------------------------
boxes() {
	rm -rf "$work/root"
	for box in 0 1 2; do
		mailbox "$work/root/$box" 7
	done
	: >"$log"
}
if [ -e "$hooks/throwing" ]; then
	boxes
	bare "$hooks/throwing" "$work/root" >"$work/bare" 2>&1
	check "a C++ host throws and catches" test "$(grep -c '^caught ' "$work/bare")" = 5
	boxes
	guarded "$hooks/throwing" "$work/root" >"$work/guarded" 2>&1
	same "the same under the guard" "$work/bare" "$work/guarded"
	check "which reports meanwhile" test "$(alerts bad_header)" = 3
else
	skip "a C++ host that throws under the guard" "no C++ compiler"
fi

if [ -e "$hooks/host_asan" ]; then
	asan=$(ldd "$hooks/host_asan" | awk '/libasan|libclang_rt.asan/ {print $3}')
	export ASAN_OPTIONS=detect_leaks=0
	if [ -n "$asan" ]; then
		roots
		"$hooks/host_asan" "$work/root" >"$work/bare" 2>&1
		roots
		preloaded "$asan:$capture:$guard" "$hooks/host_asan" "$work/root" >"$work/guarded" 2>&1
		check "a host with ASan, which is loaded first: all mailboxes are looked at" looked_at_all
		same "and its output is its own" "$work/bare" "$work/guarded"
	fi
	export ASAN_OPTIONS=detect_leaks=0:verify_asan_link_order=0
	host "a host with ASan, the guard first" "$hooks/host_asan"
	unset ASAN_OPTIONS
else
	skip "a host with ASan" "the compiler has no AddressSanitizer"
fi
finish
