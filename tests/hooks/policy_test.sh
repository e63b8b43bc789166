#!/bin/bash
# The policy inside a host (design §6): one host, whose configuration changes
# while it runs; and what is refused. Each mailbox it opens has a bad header:
# the alert tells the mode. Nothing here sleeps: the test goes on as soon as the
# host does something else, and fails after ten seconds.
# shellcheck disable=SC2317 # functions that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit
. tests/hooks/hooks.sh
config=$CYRGUARD_CONFIG

configure() { # configure LINE…: replaces the file at once
	printf '%s\n' "state_dir = $work/state" "$@" >"$config.new"
	chmod 644 "$config.new"
	mv "$config.new" "$config"
}

# ---- One host that goes on --------------------------------------------------
start() { # start COMMAND…: the host, reading names of directories
	: >"$log"
	coproc host { "$@" 2>&1; }
	# shellcheck disable=SC2154
	host_in=${host[1]} host_out=${host[0]} host_process=$host_PID
}
stop() {
	eval "exec $host_in>&-"
	wait "$host_process"
}
clock() { echo "${EPOCHREALTIME/[.,]/}"; }
# The mode in which the host looks at a mailbox it has not seen; "off" if it does not.
mode_now() { # mode_now [KIND]
	local answer line number
	number=$(clock)
	mailbox "$work/${1:-plain}/$number/0" 7
	echo "$work/${1:-plain}/$number" >&"$host_in"
	read -r -t 10 answer <&"$host_out" || answer=silence
	[ "$answer" = used ] || { echo "$answer"; return; }
	line=$(grep "event=bad_header .*/${1:-plain}/$number/0\"" "$log")
	if [ -n "$line" ]; then echo "${line##* mode=}"; else echo off; fi
}
becomes() { # becomes MODE [KIND]: at the next second of the clock, which the test may take one more to see
	local start mode
	start=$(clock)
	until mode=$(mode_now "${2-}"); [ "$mode" = "$1" ]; do
		[ $(($(clock) - start)) -lt 2000000 ] || { echo "still $mode, not $1"; return 1; }
	done
}
stays() { # stays MODE: for more than a second
	local start mode
	start=$(clock)
	while [ $(($(clock) - start)) -lt 1100000 ]; do
		mode=$(mode_now)
		[ "$mode" = "$1" ] || { echo "$mode, not $1"; return 1; }
	done
}
once() { # once EVENT TEXT: one line of this event, with this text
	[ "$(alerts "$1") $(alerts "$1" "$2")" = "1 1" ] || { grep "event=$1 " "$log"; return 1; }
}

rm -f "$config"
# No file: but a state_dir of its own, so that no other test's disable counts.
start guarded "$hooks/process" serve -
check "no file: mode log" becomes log
configure 'mode = off'
check "a file that comes is read: mode off" becomes off
check "and that is said, once" once reload "file=\"$config\" mode=off"
configure 'mode = log' '[rule one]' "mailbox = */vip/*" 'mode = repair' '[rule two]' 'program = other, process' 'mailbox = */v*' \
	'mode = substitute' '[rule three]' 'mailbox = */vip/*' 'mode = off'
check "a rule for the mailbox, of several the first" becomes repair vip
check "a rule for the program and the mailbox" becomes substitute vap
check "none: the mode of the file" becomes log
configure 'mode = log' '[rule all]' 'percent = 100' 'mode = repair'
check "a hundred percent of the mailboxes" becomes repair
configure 'mode = log' '[rule none]' 'percent = 0' 'mode = repair'
check "none of them" becomes log
configure 'mode = repair'
check "mode repair" becomes repair
: >"$work/state/disable"
check "STATE_DIR/disable: off within a second" becomes off
check "and off it stays" stays off
rm "$work/state/disable"
check "without it: on again" becomes repair

# ---- Files that are refused --------------------------------------------------
: >"$log"
configure 'mode = off' '' 'mood = good'
check "an error: mode log" becomes log
check "and one alert with file, line and reason" once config "file=\"$config\" line=4 reason=\"unknown key\" mode=log"
check "no second one while the file stays as it is" stays log
check "(still one)" once config line=4
configure 'mode = substitute'
check "put right: mode substitute" becomes substitute
for rights in 664 646; do
	: >"$log"
	chmod "$rights" "$config"
	check "writable by others than its owner ($rights): mode log" becomes log
	check "with the reason, once" once config 'reason="writable by group or others" mode=log'
	chmod 644 "$config"
	check "no longer: as the file says" becomes substitute
done
: >"$log"
if [ "$(id -u)" = 0 ]; then
	chown 65534 "$config"
	check "of another user, neither root nor the program's: mode log" becomes log
	check "with the reason, once" once config 'reason="owned by another user" mode=log'
	configure 'mode = repair'
	check "root's own again" becomes repair
else
	skip "a file of another user" "needs root to make one"
fi
: >"$log"
rm -f "$config"
mkdir "$config"
check "a directory: mode log" becomes log
check "with the reason, once" once config 'reason="not a regular file"'
rmdir "$config"
stop

# ---- Faults --------------------------------------------------------------------
# No room for the new cyrus.index that a repair would rename into place.
configure 'mode = repair' 'fault_limit = 3'
"$BUILD/tests/e2e/select" make 10 600 "$(mkdir "$work/ill" && echo "$work/ill")"
"$BUILD/tests/e2e/damage" "$work/ill/cyrus.index" 5=0
echo >"$work/ill/cyrus.header"
for number in 1 2 3 4 5 6; do cp -a "$work/ill" "$work/full$number"; done
: >"$log"
(
	trap '' XFSZ
	ulimit -f 40
	guarded "$hooks/stack_host" "$work"/full*
)
check "three faults at fault_limit = 3: the host goes on" test $? = 0
check "each finding says why nothing was done" test "$(alerts bad_record 'action=logged reason="no room for a new file"')" = 3
check "the fault is told once for its reason" once fault 'reason="no room for a new file"'
check "and then, once, that the guard is off" once self_disabled 'reason="fault_limit reached"'
check "nothing was changed" cmp "$work/ill/cyrus.index" "$work/full1/cyrus.index"
rm -rf "$work"/full* "$work/ill"

documented() {
	local key status=0
	for key in $(grep -oE 'strcmp\(key, "[a-z_]+"\)' shim/policy.c | grep -oE '"[a-z_]+"' | tr -d '"' | sort -u); do
		grep -qE "^\.It Cm $key( |$)" man/cyrguard.conf.5 || { echo "$key is not in cyrguard.conf(5)"; status=1; }
	done
	return "$status"
}
check "every key is in cyrguard.conf(5)" documented

# ---- The environment ----------------------------------------------------------
configure 'mode = repair'
export CYRGUARD_MODE=substitute
start guarded "$hooks/process" serve -
check "CYRGUARD_MODE comes before the file" becomes substitute
: >"$work/state/disable"
check "disable comes before both" becomes off
rm "$work/state/disable"
check "(and goes)" becomes substitute
stop
export CYRGUARD_MODE=fix
start guarded "$hooks/process" serve -
check "no mode at all in CYRGUARD_MODE: log" becomes log
check "and that is said, once" once config 'CYRGUARD_MODE is not'
stop
unset CYRGUARD_MODE
start preloaded "$capture:$guard" env -C "$work" CYRGUARD_CONFIG=cyrguard.conf "$hooks/process" serve -
check "a relative CYRGUARD_CONFIG: log" becomes log
check "and that is said, once" once config 'reason="not an absolute path"'
stop

# With more rights than its caller a program gets no preload; one that is linked
# with the library must not listen to the caller's environment.
cc=${CC:-gcc}
cp "$guard" "$capture" "$work/"
if [ "$(id -u)" != 0 ]; then
	skip "setuid hosts" "needs root to make one"
elif ! $cc -D_GNU_SOURCE -o "$work/secure" tests/hooks/process.c -Wl,--no-as-needed -L"$work" -l:syslog_capture.so -l:libcyrguard.so \
	-Wl,-rpath,"$work" -lpthread 2>"$work/said"; then
	not_ok "a host linked with the library"
	cat "$work/said" >&2
else
	chmod 755 "$work"
	configure 'mode = off'
	as_linked() { # as_linked: how it looks at a mailbox
		local mode
		start env "$@" "$work/secure" serve -
		chmod 666 "$log"
		mode=$(mode_now)
		stop
		echo "$mode"
	}
	check "a linked host obeys CYRGUARD_CONFIG" test "$(as_linked)" = off
	check "and CYRGUARD_MODE" test "$(as_linked CYRGUARD_MODE=repair)" = repair
	chown 65534 "$work/secure"
	chmod 4755 "$work/secure"
	chown 65534 "$work/state"
	# The mailboxes are root's: it reads them only.
	mkdir -p "$work/plain" && chmod 777 "$work/plain"
	secure_mode() {
		umask 0
		as_linked "$@"
	}
	if [ -e /etc/cyrguard.conf ]; then
		skip "a setuid host" "this machine has a /etc/cyrguard.conf"
	else
		check "a setuid one obeys neither: mode log" test "$(secure_mode CYRGUARD_MODE=repair)" = log
		check "and reads no configuration of the caller's" test "$(secure_mode)" = log
	fi
fi
finish
