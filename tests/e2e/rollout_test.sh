#!/bin/bash
# A rollout on Debian's own Cyrus 3 (design §6): one store, three modes at once, by
# program, mailbox and percentage; changed while an imapd session is running.
# shellcheck disable=SC2317 # functions that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit
. tests/hooks/hooks.sh
export BUILD
. tests/e2e/store.sh

missing=$(store_missing)
if [ -n "$missing" ]; then
	skip "a rollout on real Cyrus" "$missing"
	finish
fi
chmod 755 "$work"
store=$work/store LOG=$log
: >"$log" && chmod 666 "$log"
store_new "$store"
users='vip plain off p1 p2 p3 p4 p5 p6 p7 p8'
for user in $users; do
	store_mailbox "$store" "$user" 4 || { not_ok "a store could be made"; finish; }
done
declare -A path
for user in $users; do path[$user]=$(store_path "$store" "$user"); done
ill() { # ill USER…: their third record leads elsewhere, never twice to the same place
	local user
	for user; do "$BUILD/tests/e2e/damage" "${path[$user]}/cyrus.index" 3=$((900000 + ${EPOCHREALTIME/[.,]/} / 100 % 20000 * 4)); done
}
healed() { # healed USER
	"$BUILD/cyrguard" audit -C "$store/imapd.conf" "${path[$1]}" >/dev/null
}
configure() {
	printf '%s\n' "state_dir = $store/state" "$@" >"$store/cyrguard.conf.new"
	chmod 644 "$store/cyrguard.conf.new"
	mv "$store/cyrguard.conf.new" "$store/cyrguard.conf"
}
# What was said of a user's mailbox since the log was emptied: action and mode.
said() {
	grep "event=bad_record .* mailbox=\"${path[$1]}\"" "$log" | sed -E 's/.* program=(\S+) .* action=(\S+) .*mode=(\S+)$/\1 \2 \3/' | sort -u | xargs
}
# Where in the hundred a mailbox is, for a rule by percentage.
percentile() {
	printf '[rule x]\npercent = 0\nmode = log\n' >"$work/percent.conf"
	"$BUILD/cyrguard" test-config -c "$work/percent.conf" --program cyr_expire --mailbox "${path[$1]}" | sed -nE 's/.* at ([0-9]+) of 100.*/\1/p'
}
shares=$(for user in p1 p2 p3 p4 p5 p6 p7 p8; do percentile $user; done | sort -n)
percent=$(($(sed -n 4p <<<"$shares") + 1)) # half of them, or a few more
GUARD=$guard
# shellcheck disable=SC2086
ill $users

# ---- Three modes at once ------------------------------------------------------
configure 'mode = log' \
	'[rule never]' "mailbox = ${path[off]}" 'mode = off' \
	'[rule vip]' "mailbox = ${path[vip]}" 'program = imapd, cyr_expire' 'mode = repair' \
	'[rule tool]' 'program = cyr_expire, unexpunge' "percent = $percent" 'mode = substitute'

coproc session { store_run "$store" imapd -N -X 2>"$work/err"; }
# shellcheck disable=SC2154
session_in=${session[1]} session_out=${session[0]} session_process=$session_PID
number=0
imap() { # imap COMMAND: to the session; its answer, up to the tagged line
	local line tag
	number=$((number + 1)) tag=t$number
	printf '%s %s\r\n' "$tag" "$1" >&"$session_in"
	while read -r -t 30 line <&"$session_out"; do
		line=${line%$'\r'}
		printf '%s\n' "$line" >>"$work/answers"
		case $line in "$tag "*) [[ $line == "$tag OK"* ]]; return ;; esac
	done
	return 1
}
select_fetch() { imap "SELECT user/$1" && imap 'FETCH 1:* (UID ENVELOPE)'; }
check "a session logs in" imap 'LOGIN cyrus secret'
for user in vip plain off; do check "and reads user/$user" select_fetch "$user"; done
check "rule by mailbox: repair" test "$(said vip)" = "imapd repaired repair"
check "and the disk is whole" healed vip
check "no rule: log" test "$(said plain)" = "imapd logged log"
check "and the disk is as it was" eval "! healed plain"
check "rule by mailbox: off" test "$(said off)" = ""
: >"$log"
store_run "$store" cyr_expire -E 1 -X 0 >"$work/out" 2>&1
check "cyr_expire goes through all mailboxes" test $? = 0
check "rule by mailbox: off for it too" test "$(said off)" = ""
check "what was repaired is not spoken of" test "$(said vip)" = ""
modes=$(for user in p1 p2 p3 p4 p5 p6 p7 p8; do said $user; done | sort | uniq -c | xargs)
check "rule by program and percentage: some substitute, some log ($modes)" \
	grep -qxE '[1-7] cyr_expire logged log [1-7] cyr_expire logged substitute' <<<"$modes"
agree() { # the guard did what test-config says
	local user mode
	for user in $users; do
		mode=$("$BUILD/cyrguard" test-config -c "$store/cyrguard.conf" --program cyr_expire --mailbox "${path[$user]}" | sed -n '$s/.* mode //p')
		case $user in
		vip | off) ;;
		*) [ "$(said "$user")" = "cyr_expire logged $mode" ] || { echo "$user: $mode, but $(said "$user")"; return 1; } ;;
		esac
	done
}
if [ "$(id -u)" = 0 ]; then chown root "$store/cyrguard.conf"; fi
check "each as test-config says" agree

# ---- Changed while the session runs --------------------------------------------
# A mailbox that is selected again is looked at by the rules of that moment, at
# most a second old: the session polls, nobody sleeps.
eventually() { # eventually USER WHAT: within two seconds
	local start=${EPOCHREALTIME/[.,]/}
	until [ "$(said "$1")" = "$2" ]; do
		[ $((${EPOCHREALTIME/[.,]/} - start)) -lt 3000000 ] || { echo "said: $(said "$1")"; return 1; }
		: >"$log"
		ill "$1"
		select_fetch "$1" && imap UNSELECT || return 1
	done
}
configure 'mode = log' '[rule all]' 'program = imapd' 'mode = repair'
check "the session follows: everything is repaired now" eventually plain "imapd repaired repair"
check "on the disk" healed plain
configure 'mode = log' '[rule p1]' "mailbox = ${path[p1]}" 'mode = off' '[rule rest]' 'percent = 100' 'mode = log'
check "and back: log" eventually plain "imapd logged log"
ill p1
: >"$log"
select_fetch p1
check "and off for another" test "$(said p1)" = ""
configure 'mode = repair'
check "repair" eventually p2 "imapd repaired repair"
: >"$store/state/disable"
off_at_last() {
	local start=${EPOCHREALTIME/[.,]/}
	while :; do
		: >"$log"
		ill p3
		select_fetch p3 && imap UNSELECT || return 1
		[ -n "$(said p3)" ] || return 0
		[ $((${EPOCHREALTIME/[.,]/} - start)) -lt 3000000 ] || return 1
	done
}
check "the file disable: off within a second" off_at_last
rm "$store/state/disable"
check "and on again without it" eventually p3 "imapd repaired repair"
configure 'mood = good'
check "an error in the file: log" eventually p4 "imapd logged log"
check "every line is one of the table" tests/alert_lines "$log"
imap LOGOUT
wait "$session_process"
check "the session ends well" test $? = 0
exec {session_in}>&-
configure 'mode = log'
check "status has counted, by program" grep -qE '^(imapd|cyr_expire) +bad_record +[0-9]+$' <(CYRGUARD_CONFIG=$store/cyrguard.conf "$BUILD/cyrguard" status)
finish
