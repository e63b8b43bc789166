#!/bin/bash
# Hosts that fork, take signals, are cancelled, close every descriptor or lose
# their files under the guard (pitfalls 12, 14, 19, 21, 23). CYRGUARD_TEST_FORKS
# says how many forks (the pitfall's 10,000 take a minute).
set -u
cd "$(dirname "$0")/../.." || exit
. tests/hooks/hooks.sh

boxes() { # boxes [FORMAT]: three mailboxes, bad ones with FORMAT 7
	local box
	rm -rf "$work/boxes"
	for box in 0 1 2; do
		mailbox "$work/boxes/$box" "${1-}"
	done
	: >"$log"
}
host() { guarded "$hooks/process" "$1" "$work/boxes" "${@:2}"; }

forks=${CYRGUARD_TEST_FORKS:-1000}
for format in 0 7; do
	what=$([ "$format" = 0 ] && echo healthy || echo damaged)
	boxes $format
	check "$((forks / 2)) forks while other threads open $what mailboxes" host forks $((forks / 2))
	boxes $format
	check "500 signals, whose handler opens $what mailboxes, over a host that does" host storm 500
	boxes $format
	check "the same while the host forks" host storm+fork 300
	boxes $format
	check "threads that are cancelled while they open $what mailboxes" host cancel 100
	boxes $format
	check "$what files that shrink to nothing and come back while they are looked at" host shrinking 1500
	for left in 0 4096; do
		for handlers in none own blocked ignored; do
			boxes $format
			rm -rf "$work/state"
			mkdir "$work/state"
			check "$what mailboxes, the tables cut to $left bytes while they are mapped; handlers of SIGBUS: $handlers" host cut $left $handlers
		done
	done
done

# ---- The log ------------------------------------------------------------------
boxes 7
preloaded "$guard" "$hooks/process" ident "$work/boxes" 2>"$work/stderr"
check "an alert goes out under the ident that the host has given" grep -q '^host-ident: cyrguard: event=bad_header ' "$work/stderr"
check "which the host's own lines keep" grep -qx 'host-ident: after' "$work/stderr"
boxes 7
host ident
check "the guard itself opens no log" test "$(grep -c ^openlog "$log")" = 1
check "an alert bears facility mail, and leaves the host's default alone" \
	test "$(sed -n 's/ .*event=bad_header .*/ alert/p; /^[0-9]* after/p' "$log")" = $'20 alert\n6 after'

# ---- No descriptor at all -------------------------------------------------------
boxes 7
check "a host without descriptors gets none below 5 by an alert" host closed
check "its next file gets number 0, and none of the guard's lives on after exec" \
	test "$(cat "$work/boxes/0/out")" = $'first 0\n 0'

# libc keeps the socket of the first syslog open: with a /dev/log of our own.
with_syslogd() {
	local rights=-rm
	[ "$(id -u)" = 0 ] && rights=-m
	mkdir -p "$work/dev"
	# shellcheck disable=SC2016
	unshare "$rights" sh -c 'mount --rbind /dev "$1" && mount -t tmpfs none /dev && ln -s "$1/null" /dev/null && shift && exec "$@"' - \
		"$work/dev" "$hooks/process" syslogd timeout -s KILL 60 env LD_PRELOAD="$guard" "$hooks/process" "$@"
}
boxes 7
if with_syslogd use "$work/boxes" 2>"$work/syslog" && grep -q 'event=bad_header' "$work/syslog"; then
	boxes 7
	check "with a syslog daemon: no descriptor below 5, none after exec" with_syslogd closed "$work/boxes"
	same "and the same numbers" <(printf 'first 0\n 0\n') "$work/boxes/0/out"
	boxes 7
	with_syslogd reused "$work/boxes" >"$work/reused" 2>"$work/syslog"
	same "an alert does not take a file for the log, whose descriptor the host has closed" <(echo kept) "$work/reused"
else
	skip "alerts to a syslog daemon" "no mount namespace for a /dev/log of our own"
fi
finish
