#!/bin/bash
# Unguarded programs of a real Cyrus 2.3 beside a guarded repair: a session that
# had the mailbox open before must neither undo the repair nor lose anything.
#
#   beside23.sh [-k] [MODE]      MODE: none log substitute repair (default), or command: cyrguard repair
#
# Prints TAP. Every end is compared with the same steps on the healthy mailbox.
# shellcheck disable=SC2016 # $Label1 is an IMAP keyword
set -u
export LC_ALL=C
cd "$(dirname "$0")/../.." || exit 2
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store23.sh

KEEP=
[ "${1-}" != -k ] || { KEEP=1; shift; }
mode=${1:-repair}
tests=0 failed=0

report() { # report NAME [REASONS]
	tests=$((tests + 1))
	if [ -z "${2-}" ]; then
		echo "ok $tests - $1"
	else
		failed=1
		echo "not ok $tests - $1"
		printf '%s\n' "$2" >&2
	fi
}

# The guarded program that finds the damage; it changes nothing by itself.
repairing() {
	if [ "$mode" = command ]; then
		"$BUILD/cyrguard" repair -C "$1/imapd.conf" >"$1/repairing" 2>&1 || echo "cyrguard repair: exit $?" >>"$1/trouble"
		return
	fi
	[ "$mode" = none ] || local -x GUARD="$WORK/lib/libcyrguard.so" GUARD_MODE="$mode"
	(printf '%s\r\n' 's SELECT INBOX' 'a UID FETCH 1:* (ENVELOPE)' | store23_imap "$1") >"$1/repairing" 2>&1
}

damage() {
	local box
	box=$(store23_path "$1")
	printf 'damage %s %s mid\n' "$box" cyrus.expunge "$box" cyrus.index | python3 tests/e2e/mailbox23.py batch
}

state_of() {
	python3 tests/e2e/mailbox23.py state "$(store23_path "$1")" "$DONOR" "$START" "$(store23_path "$WORK/base")"
}

await() { # await COMMAND…: until it is true, or the program that should make it so has had its time
	local deadline=$((SECONDS + 30))
	until "$@"; do
		[ $SECONDS -lt $deadline ] || { echo "waited in vain: $*" >&2; return 1; }
		read -rt 0.01 <> <(:) || true
	done
}

# compare NAME: $WORK/healthy.NAME and $WORK/stale.NAME ended alike, without complaint.
compare() {
	local name=$1 reasons
	reasons=$(
		diff <(state_of "$WORK/healthy.$name") <(state_of "$WORK/stale.$name") | cut -c1-120 | head -n 4
		grep -a '^[0-6] .*IOERROR' "$WORK/stale.$name/log" | head -n 2
		cat "$WORK/stale.$name/trouble" 2>/dev/null
	)
	report "$2" "$reasons"
}

# sync_server has opened the mailbox and waits before its lock; the mailbox is
# repaired; it goes on and appends what was uploaded.
upload() {
	local dir=$1
	store23_copy "$WORK/master" "$dir.master"
	local -x CYRGUARD_TEST_PAUSE_AT CYRGUARD_TEST_PAUSED=$dir/conf/paused
	CYRGUARD_TEST_PAUSE_AT=$(store23_path "$dir")/cyrus.header
	PRELOAD=$WORK/lib/pause.so store23_sync "$dir.master" "$dir" >"$dir/said" 2>&1 &
	local sync=$!
	await test -e "$CYRGUARD_TEST_PAUSED" || echo "sync_server did not come to its lock" >"$dir/trouble"
	grep -qs "$(store23_path "$dir")/cyrus.cache" /proc/[0-9]*/maps || echo "sync_server has not opened the mailbox" >>"$dir/trouble"
	(unset CYRGUARD_TEST_PAUSE_AT; repairing "$dir")
	rm -f "$CYRGUARD_TEST_PAUSED"
	wait $sync || cat "$dir/said" >>"$dir/trouble"
}

# An imapd session with the mailbox selected, in the background: $session takes
# its commands, $dir/session has its answers.
begin_session() {
	local dir=$1
	mkfifo "$dir/script"
	store23_imap "$dir" <"$dir/script" >"$dir/session" 2>>"$dir/trouble" &
	session_pid=$!
	exec {session}>"$dir/script"
	say "$dir" 's SELECT INBOX'
}

say() { # say DIR COMMAND: and wait for the answer
	printf '%s\r\n' "$2" >&"$session"
	await grep -aqE "^${2%% *} (OK|NO|BAD)" "$1/session"
}

end_session() {
	exec {session}>&-
	wait "$session_pid" || echo "imapd: exit $?" >>"$1/trouble"
	grep -aE '^[a-z]+ (NO|BAD)|^\* BYE (Fatal|IOERROR)' "$1/session" >>"$1/trouble"
}

unguarded_session() {
	local dir=$1
	begin_session "$dir"
	say "$dir" 'a FETCH 1:* (UID FLAGS)'
	case $dir in */stale.old_session) damage "$dir" ;; esac
	repairing "$dir"
	say "$dir" 'b STORE 1:3 +FLAGS (\Flagged $Label1)'
	say "$dir" 'c STORE 5 +FLAGS (\Deleted)'
	store23_append d INBOX "${EML[30]}" >&"$session"
	await grep -aq '^d OK' "$dir/session"
	say "$dir" 'e EXPUNGE'
	say "$dir" 'f UID FETCH 1:* (FLAGS ENVELOPE BODYSTRUCTURE)'
	end_session "$dir"
	grep -a ' FETCH ' "$dir/session" | sed -n '/ENVELOPE/s/^\* [0-9]* //p' >"$dir/envelopes"
}

# The session is guarded too, but it had opened the mailbox before the damage.
old_session() {
	[ "$mode" = none ] || local -x GUARD="$WORK/lib/libcyrguard.so" GUARD_MODE="$mode"
	unguarded_session "$1"
}

guarded_session() {
	local dir=$1
	(
		[ "$mode" = none ] || export GUARD="$WORK/lib/libcyrguard.so" GUARD_MODE="$mode"
		begin_session "$dir"
		say "$dir" 'a FETCH 1:* (UID FLAGS ENVELOPE)'
		(unset GUARD; printf '%s\r\n' 's SELECT INBOX' 'a STORE 2:4 +FLAGS (\Flagged $Other)' | store23_imap "$dir" >"$dir/other")
		say "$dir" 'b NOOP'
		say "$dir" 'c FETCH 1:* (UID FLAGS)'
		say "$dir" 'd UID STORE 9 +FLAGS (\Answered)'
		say "$dir" 'e UID FETCH 1:* (FLAGS ENVELOPE)'
		end_session "$dir"
	)
	grep -a ' FETCH ' "$dir/session" >"$dir/envelopes"
}

run_both() { # run_both FUNCTION
	local tree dir
	for tree in healthy stale; do
		dir=$WORK/$tree.$1
		store23_copy "$WORK/base" "$dir"
		[ $tree = healthy ] || [ "$1" = old_session ] || damage "$dir"
		"$1" "$dir"
	done
}

store23_begin
install -m 755 "$BUILD/tests/hooks/pause.so" "$WORK/lib"
store23_new "$WORK/base"
if ! store23_fill "$WORK/base" 1 30 || ! store23_expunge "$WORK/base" 3,5:8,20; then
	echo "beside23: the store could not be made" >&2
	exit 2
fi
store23_copy "$WORK/base" "$WORK/master"
store23_append a INBOX "${EML[30]}" | store23_script "$WORK/master"
# What the trees were made with happened before START.
made=$(date +%s)
until START=$(date +%s) && [ "$START" -gt "$made" ]; do :; done

run_both upload
compare upload "an unguarded sync_server upload keeps the repair made after it opened the mailbox"
run_both unguarded_session
compare unguarded_session "an unguarded imapd session beside a repair loses nothing and undoes nothing"
report "an unguarded imapd session beside a repair sees right envelopes" \
	"$(diff -a "$WORK/healthy.unguarded_session/envelopes" "$WORK/stale.unguarded_session/envelopes" | cut -c1-120 | head -n 4)"
if [ "$mode" = command ]; then
	echo "1..$tests"
	exit $failed
fi
run_both old_session
compare old_session "a guarded session that holds old maps while another repairs: nothing lost, nothing undone"
report "a guarded session that holds old maps while another repairs sees right envelopes" \
	"$(diff -a "$WORK/healthy.old_session/envelopes" "$WORK/stale.old_session/envelopes" | cut -c1-120 | head -n 4)"
run_both guarded_session
compare guarded_session "the session that found the damage, and another's STORE: nothing lost"
report "the session that found the damage sees right envelopes and another's STORE" \
	"$(diff -a "$WORK/healthy.guarded_session/envelopes" "$WORK/stale.guarded_session/envelopes" | cut -c1-120 | head -n 4)"
echo "1..$tests"
[ $failed -eq 0 ]
