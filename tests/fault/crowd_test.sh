#!/bin/bash
# Many guarded processes on one damaged mailbox of a real Cyrus 3: sessions that
# append, set flags and read, deliveries, cyr_expire, unexpunge and cyrguard
# repair, all at once. Round after round: all of them end (no deadlock), nothing
# that was confirmed is missing (no lost update), and the mailbox is whole.
# Some seconds of it; minutes with PROVE.
# shellcheck disable=SC2016 # expanded by the inner shell
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/fault/fault.sh
as=crowd
touch "$out" "$err"
[ -z "$cyrus_missing" ] || skip_all "many processes on one mailbox" "$cyrus_missing"
[ -x "$CYRUS_BIN/lmtpd" ] || skip_all "many processes on one mailbox" "no lmtpd"
seconds=${PROVE:+180}
seconds=${seconds:-10}

store=$work/store said=$work/said LIMIT=60
mkdir "$said"
store_new "$store"
store_mailbox "$store" u1 12 3:4,8,12 || { not_ok "a store could be made"; finish; }
box=$(store_path "$store" u1)
printf 'state_dir = %s/state\nmode = repair\n' "$work" >"$store/cyrguard.conf"

guarded() { # guarded NAME COMMAND…: in the background of a round
	local name=$1
	shift
	GUARD=$BUILD/libcyrguard.so GUARD_MODE=repair LOG=$log timeout -s KILL $LIMIT "$@" >"$said/$name" 2>&1
	echo "exit $?" >>"$said/$name"
}
export -f store_run store_as store_imap
export BUILD CYRUS_BIN CYRUS_USER GUARD GUARD_MODE LOG log
imap() { # imap NAME: commands from standard input
	guarded "$1" bash -c 'store_imap "$1"' - "$store"
}
run() { # run NAME PROGRAM ARGUMENT…
	local name=$1
	shift
	guarded "$name" bash -c 'store_run "$@"' - "$store" "$@"
}
deliver() { # deliver NAME N
	local i
	{
		printf 'LHLO here\r\n'
		for ((i = 1; i <= $2; i++)); do
			printf '%s\r\n' 'MAIL FROM:<a@example.org>' 'RCPT TO:<u1>' DATA
			store_message $((round * 100 + i)) # one seen before would be dropped
			printf '.\r\n'
		done
		printf 'QUIT\r\n'
	} | CYRUS_SERVICE=lmtp guarded "$1" bash -c 'store_run "$@"' - "$store" lmtpd -a -X
}
append() { # append NAME N
	local i message
	for ((i = 1; i <= $2; i++)); do
		message=$(store_message "$i"; echo .)
		message=${message%.}
		printf 'b%d APPEND user/u1 () {%d+}\r\n%s\r\n' "$i" "${#message}" "$message"
	done | imap "$1"
}
flag() { # flag NAME KEYWORD
	printf '%s\r\n' 'c SELECT user/u1' "d STORE 1:5 +FLAGS ($2)" 'e FETCH 1:* (ENVELOPE FLAGS)' "f STORE 6 +FLAGS ($2)" | imap "$1"
}
confirmed() { # confirmed PATTERN FILE…
	local pattern=$1
	shift
	cat "$@" | tr -d '\r' | grep -cE "$pattern"
}
counted() {
	printf 'g STATUS user/u1 (MESSAGES)\r\n' | GUARD='' LOG='' store_imap "$store" | tr -d '\r' | sed -n 's/.*MESSAGES \([0-9]*\).*/\1/p'
}
flagged() { # flagged KEYWORD: of the first six
	printf '%s\r\n' 'h SELECT user/u1' 'i FETCH 1:6 (FLAGS)' | GUARD='' LOG='' store_imap "$store" | grep -c "FETCH .*$1"
}
unflag() { # unflag KEYWORD: a mailbox has room for 128, they are used again
	printf '%s\r\n' 'j SELECT user/u1' "k STORE 1:6 -FLAGS.SILENT ($1)" | GUARD='' LOG='' store_imap "$store" >/dev/null
}
harm() {
	"$BUILD/tests/e2e/damage" "$box/cyrus.index" 1=+12 2=999996 6=uid:1 9=0
	"$BUILD/tests/e2e/damage" "$box/cyrus.index" stale 5=+8
}

wrong=0
complain() {
	wrong=$((wrong + 1))
	[ $wrong -gt 5 ] || echo "# round $round: $*" >&2
}
end=$((SECONDS + seconds)) round=0 updates=0
while [ $SECONDS -lt $end ]; do
	round=$((round + 1))
	rm -f "$said"/*
	: >"$log"
	before=$(counted)
	[ $round -le 40 ] || for i in 1 2; do unflag "r$((round % 40))k$i"; done
	harm
	for i in 1 2; do
		append "append.$i" 4 &
		flag "flag.$i" "r$((round % 40))k$i" &
	done
	deliver deliver 4 &
	run expire cyr_expire -E 1 -X 3650d &
	run unexpunge unexpunge -l user/u1 &
	"$BUILD/cyrguard" repair -C "$store/imapd.conf" "$box" >"$said/repair" 2>&1
	echo "exit $?" >>"$said/repair"
	wait
	for file in "$said"/*; do
		grep -q '^exit 0' "$file" || [ "${file##*/} $(tail -n 1 "$file")" = "repair exit 1" ] || complain "${file##*/} ends with $(tail -n 1 "$file")"
	done
	appended=$(confirmed '^b[0-9]+ OK' "$said"/append.*)
	delivered=$(confirmed '^250 2.1.5 Success' "$said/deliver")
	[ "$appended" = 8 ] || complain "$appended of 8 messages appended: $(grep -m 1 -E '^b[0-9]+ (NO|BAD)' "$said"/append.*)"
	after=$(counted)
	[ "$delivered" = 4 ] || complain "$delivered of 4 messages delivered: $(tail -n 3 "$said/deliver" | xargs)"
	[ "$after" = $((before + appended + delivered)) ] || complain "$before messages, $appended appended, $delivered delivered, now $after"
	for i in 1 2; do
		[ "$(confirmed '^[df] OK' "$said/flag.$i")" = 2 ] || complain "flags not set: $(tail -n 3 "$said/flag.$i" | xargs)"
		set=$(flagged "r$((round % 40))k$i")
		[ "$set" = 6 ] || complain "a flag is lost: $set of 6"
	done
	updates=$((updates + appended + delivered + 4))
	audit="$("$BUILD/cyrguard" audit --json -C "$store/imapd.conf" "$box" 2>&1)"
	[ "${audit##*\"findings\":}" = '[]}' ] || complain "left: $audit"
	grep -q 'event=fault' "$log" && complain "$(grep -m 1 event=fault "$log")"
done
check "$round rounds of 8 processes, $updates updates confirmed: none lost, none stuck, the mailbox whole" is "$wrong" 0
finish
