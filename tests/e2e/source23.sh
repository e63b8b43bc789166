#!/bin/bash
# At the source, on the real Cyrus 2.3 under CYRUS_PREFIX: what makes a mailbox
# stale does not, under the guard; and whatever a kill between two renames leaves,
# the next open finishes.
#
#   source23.sh [-k] [-n ROUNDS] [replication | ways | cancel | kills | rounds]…     all of them if none is given
#
# Prints TAP.
# shellcheck disable=SC2317 # parts that are called by their name
set -u
export LC_ALL=C
cd "$(dirname "$0")/../.." || exit 2
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store23.sh

KEEP='' rounds=40
while getopts kn: option; do
	case $option in k) KEEP=1 ;; n) rounds=$OPTARG ;; *) exit 2 ;; esac
done
shift $((OPTIND - 1))
parts=("$@")
[ $# -gt 0 ] || parts=(replication ways kills rounds)
EXPUNGED=3,5:8,20
tests=0 failed=0

report() { # report NAME [REASONS]
	tests=$((tests + 1))
	if [ -z "${2-}" ]; then
		echo "ok $tests - $1"
	else
		failed=1
		echo "not ok $tests - $1"
		printf '%s\n' "$2" | head -n 20 >&2
	fi
}

state() { # state DIR [USER]
	python3 tests/e2e/mailbox23.py state "$(store23_path "$@")" "$DONOR" "$START" "$(store23_path "$WORK/base")"
}

# A record that leads elsewhere, a UID both live and expunged, a record without a message.
wrong() { # wrong DIR [USER]
	state "$@" >"$1/seen" || echo "the mailbox cannot be read"
	grep -E 'cache=WRONG| duplicate |missing|DIFFERENT' "$1/seen"
	sed -nE 's/^cyrus[.a-z]* uid=([0-9]+) .*/\1/p' "$1/seen" | while read -r uid; do
		grep -q "^message $uid\. " "$1/seen" || echo "message $uid is gone"
	done
}
complaints() { # complaints LOG
	awk '$1 % 8 < 7 && !/cyrguard: / && /IOERROR|bogus|failure|corrupt|cache_offset|zero index|[Ff]atal|invalid format/' "$1"
	grep -a 'event=fault' "$1"
}
guarded() { # guarded [MODE] COMMAND…
	GUARD="$WORK/lib/libcyrguard.so" GUARD_MODE=${MODE-repair} "$@"
}

# Everything a client reads, of every message.
read_all() { # read_all DIR [MAILBOX]
	printf '%s\r\n' "s SELECT ${2-INBOX}" 'a UID FETCH 1:* (FLAGS ENVELOPE BODYSTRUCTURE)' 'b UID FETCH 1:* (BODY.PEEK[])' | store23_imap "$1"
}
unreadable() { # unreadable DIR
	read_all "$1" >"$1/read" 2>&1 || echo "imapd ended with $?"
	grep -aE '^[ab] (NO|BAD)|BODY\[\] NIL|ENVELOPE \(NIL NIL \(\(' "$1/read"
	local live
	live=$(grep -c '^cyrus.index uid=' <(state "$1"))
	[ "$(grep -ac 'ENVELOPE (' "$1/read")" -eq "$live" ] || echo "not $live envelopes: $(grep -ac 'ENVELOPE (' "$1/read")"
	[ "$(grep -ac 'BODY\[\] {' "$1/read")" -eq "$live" ] || echo "not $live bodies: $(grep -ac 'BODY\[\] {' "$1/read")"
}

# ---- Replication: the way of the field ---------------------------------------

replication() {
	local replica=$WORK/replica master=$WORK/master round
	store23_copy "$WORK/base" "$master"
	store23_copy "$WORK/base" "$replica"
	store23_expunge "$replica" "$STORE23_LOST"
	guarded store23_sync "$master" "$replica" >"$replica/said" 2>&1
	report "the guarded replica takes message $STORE23_LOST back and has no stale record" \
		"$(wrong "$replica"; complaints "$replica/log"; grep -q "^cyrus.index uid=$STORE23_LOST " "$replica/seen" || echo "it is not there")"
	[ "$VERSION" != 2.3.9 ] || report "cyrus.expunge was carried, and the alert says by whom" \
		"$(grep -qa 'event=carried program=sync_server pid=[0-9]* mailbox=' "$replica/log" || cat "$replica/log")"
	until [ "$(date +%s)" -gt $(($(date +%s -r "$replica/said") + 1)) ]; do :; done

	store23_copy "$replica" "$WORK/purged"
	store23_run "$WORK/purged" cyr_expire -E 3 -X 0 >"$WORK/purged/said" 2>&1
	report "an unguarded cyr_expire -X 0 leaves its file" \
		"$(wrong "$WORK/purged"; complaints "$WORK/purged/log"; unreadable "$WORK/purged"; grep '^cyrus.expunge uid' "$WORK/purged/seen")"
	store23_copy "$replica" "$WORK/restored"
	store23_run "$WORK/restored" unexpunge -a user.u1 >"$WORK/restored/said" 2>&1
	report "unexpunge -a brings back readable messages" \
		"$(wrong "$WORK/restored"; unreadable "$WORK/restored"; [ "$(grep -c '^cyrus.index uid' "$WORK/restored/seen")" -eq 30 ] || echo "not 30 messages")"

	for round in 1 2; do
		store23_append a INBOX "${EML[round]}" | store23_script "$master"
		printf '%s\r\n' 's SELECT INBOX' "f UID STORE $((round + 10)) +FLAGS (\\Flagged)" "g UID STORE $((round + 14)) +FLAGS.SILENT (\\Deleted)" 'x EXPUNGE' |
			store23_script "$master"
		: >"$replica/log"
		guarded store23_sync "$master" "$replica" >"$replica/said" 2>&1
		report "round $round afterwards replicates without complaint" \
			"$(grep -q 'sync_client exit 0, sync_server exit 0' "$replica/said" || cat "$replica/said"
			complaints "$replica/log"
			donor_of "$master" && wrong "$replica"
			diff <(live "$master") <(live "$replica"))"
	done
}
live() {
	state "$1" | sed -nE 's/^cyrus.index (uid=[0-9]+) .*(system_flags=[0-9a-f]+).*/\1 \2/p'
}
# Messages of later rounds: the master has never gone stale.
donor_of() {
	python3 tests/e2e/mailbox23.py state "$(store23_path "$1")" "$(store23_path "$1")" "$START" "$(store23_path "$WORK/base")" >/dev/null && DONOR=$(store23_path "$1")
}

# ---- The other ways -----------------------------------------------------------

ways() {
	local way dir
	for way in replication ipurge switch annotation; do
		for MODE in repair substitute; do
			dir=$WORK/$way-$MODE
			store23_copy "$WORK/base" "$dir"
			guarded store23_stale "$way" "$dir" 2>"$dir/errors"
			report "$way, mode $MODE: nothing is stale" "$(wrong "$dir"; complaints "$dir/log"; cat "$dir/errors")"
		done
	done
	unset MODE
	# Up to 2.3.14 both mailboxes have one cyrus.expunge afterwards.
	dir=$WORK/renamed
	store23_copy "$WORK/base" "$dir"
	printf '%s\r\n' 'r RENAME INBOX INBOX.moved' | guarded store23_imap "$dir" >"$dir/said" 2>&1
	report "RENAME of INBOX: nothing is stale, here or there" "$(grep -aq '^r OK' "$dir/said" || cat "$dir/said"
		wrong "$dir"; wrong "$dir" u1/moved; complaints "$dir/log"
		[ "$(grep -c '^cyrus.index uid' "$dir/seen")" -eq 24 ] || echo "not 24 messages there")"
	dir=$WORK/expired
	store23_copy "$WORK/base" "$dir"
	store23_stale killed "$dir" 2>"$dir/errors"
	guarded read_all "$dir" >"$dir/said" 2>&1
	report "killed cyr_expire: nothing is stale after the next open" "$(wrong "$dir"; complaints "$dir/log")"
	cancel
}

article() { # article GROUP ID [HEADER…]
	printf '%s\r\n' POST 'From: u1@cyrguard.test' "Newsgroups: $1" 'Subject: an article' "Message-ID: <$2@cyrguard.test>" \
		'Date: Fri, 27 Nov 2026 12:00:00 +0000' "${@:3}" '' 'Said and done.' .
}

# nntpd serves no mailbox of a user: the same messages in a group, and one article more.
newsgroup() { # newsgroup DIR
	local i rights='u1 lrswipkxtecda'
	store23_copy "$WORK/base" "$1"
	echo 'newsmaster: u1' >>"$1/imapd.conf"
	printf '%s\r\n' 'a CREATE talk' "b SETACL talk $rights" 'c CREATE control' 'd CREATE control.cancel' "e SETACL control.cancel $rights" |
		store23_script "$1" cyrus &&
		for ((i = 0; i < 30; i++)); do store23_append "a$i" talk "${EML[i]}"; done | store23_script "$1" &&
		printf '%s\r\n' 's SELECT talk' "f UID STORE $EXPUNGED +FLAGS.SILENT (\\Deleted)" 'x EXPUNGE' | store23_script "$1" &&
		article talk one | GUARD='' store23_nntp "$1" >"$1/posted" 2>&1 && grep -q '^240 ' "$1/posted"
}
cancelled() { # cancelled DIR
	act 'nntpd cancel' "$1" >"$1/said" 2>&1
	grep -q '^240 ' "$1/said" || cat "$1/said"
	wrong "$1" ../talk
	[ "$(grep -c '^cyrus.index uid' "$1/seen")" -eq 24 ] || echo "not 24 messages: the article is still there"
	# From 2.3.15 on the article is expunged like any other message.
	[ "$(grep '^cyrus.expunge uid' "$1/seen" | grep -vc ' uid=31 ')" -eq 6 ] || echo "not 6 expunged messages of old"
}

cancel() {
	local group=$WORK/group dir DONOR=$WORK/group/spool/talk
	[ -x "$CYRUS_BIN/nntpd" ] || { report "cancel by nntpd # SKIP no nntpd under CYRUS_PREFIX"; return; }
	newsgroup "$group" || { report "a newsgroup with an article" "$(cat "$group/made" "$group/posted")"; return; }
	if [ "$VERSION" = 2.3.9 ]; then
		store23_copy "$group" "$WORK/unguarded"
		report "cancel by nntpd without the guard: this is what goes stale" \
			"$(cancelled "$WORK/unguarded" | grep -q 'cyrus.expunge .*cache=WRONG' || echo "nothing is")"
	fi
	for MODE in repair substitute; do
		dir=$WORK/cancel-$MODE
		store23_copy "$group" "$dir"
		report "cancel by nntpd, mode $MODE: nothing is stale" "$(guarded cancelled "$dir"; complaints "$dir/log"
			[ "$VERSION" != 2.3.9 ] || grep -qa 'event=carried program=nntpd pid=[0-9]* mailbox=' "$dir/log" || cat "$dir/log")"
	done
	unset MODE
}

# ---- Killed around every rename ----------------------------------------------

PROGRAMS=('cyr_expire -X 30' 'cyr_expire -X 0' 'unexpunge -a' 'unexpunge -u' 'imapd immediate' 'imapd delayed' 'ipurge' 'sync_server combine' 'reconstruct -k' 'nntpd cancel')

prepare() { # prepare PROGRAM DIR
	case $1 in
	imapd*)
		sed -i "s/^expunge_mode:.*/expunge_mode: ${1#imapd }/" "$2/imapd.conf"
		printf '%s\r\n' 's SELECT INBOX' 'f UID STORE 2,10 +FLAGS.SILENT (\Deleted)' | store23_script "$2"
		: >"$2/log"
		;;
	'sync_server combine')
		store23_copy "$2" "$2.master"
		GUARD='' store23_expunge "$2" "$STORE23_LOST"
		: >"$2/log"
		;;
	esac
}
act() { # act PROGRAM DIR
	case $1 in
	cyr_expire*) store23_run "$2" cyr_expire -E 3 -X "${1##* }" ;;
	'unexpunge -a') store23_run "$2" unexpunge -a user.u1 ;;
	'unexpunge -u') store23_run "$2" unexpunge -u user.u1 5 7 ;;
	imapd*) printf '%s\r\n' 's SELECT INBOX' 'x EXPUNGE' | store23_imap "$2" ;;
	ipurge) store23_run "$2" ipurge -f -b 200000 user.u1 ;;
	'sync_server combine') store23_sync "$2.master" "$2" ;;
	'reconstruct -k') store23_run "$2" reconstruct -k user.u1 ;;
	'nntpd cancel') article talk two 'Control: cancel <one@cyrguard.test>' | store23_nntp "$2" ;;
	esac
}

# Every record as before the program or as after it, none missing that both
# have, each with its message.
between() { # between BEFORE AFTER NOW
	python3 - "$@" <<-'PYTHON'
		import sys
		def read(path):
		    records, messages = {}, {}
		    for line in open(path):
		        words = line.split()
		        if words[0].startswith("cyrus."):
		            plain = " ".join(w for w in words[2:] if not w.startswith(("cache=", "updated=", "duplicate")))
		            records.setdefault(words[1], set()).add((words[0], plain))
		        elif words[0] == "message":
		            messages["uid=" + words[1].rstrip(".")] = words[2]
		    return records, messages
		(before, files), (after, later), (now, kept) = map(read, sys.argv[1:])
		for uid in sorted(set(before) | set(after) | set(now)):
		    allowed = [r.get(uid, set()) for r in (before, after)]
		    found = now.get(uid, set())
		    if not any(found == a or found < a for a in allowed) or (not found and all(allowed)):
		        print(uid, "is", found, "and not one of", allowed)
		    if found and kept.get(uid) not in (files.get(uid), later.get(uid)):
		        print(uid, "has another message file")
	PYTHON
}

kills() {
	local program when n dir name killed base=$WORK/base user=u1 mailbox=INBOX DONOR=$DONOR
	install -m 755 "$BUILD/tests/hooks/kill.so" "$WORK/lib"
	for program in "${PROGRAMS[@]}"; do
		name=$WORK/$(echo "$program" | tr ' ' _)
		if [ "$program" = 'nntpd cancel' ]; then
			base=$WORK/killgroup user=../talk mailbox=talk DONOR=$WORK/killgroup/spool/talk
			[ -x "$CYRUS_BIN/nntpd" ] || { report "$program # SKIP no nntpd under CYRUS_PREFIX"; continue; }
			newsgroup "$base" || { report "a newsgroup with an article" "$(cat "$base/made" "$base/posted")"; continue; }
		fi
		store23_copy "$base" "$name"
		prepare "$program" "$name"
		state "$name" "$user" >"$name.before"
		guarded act "$program" "$name" >"$name.said" 2>&1
		state "$name" "$user" >"$name.after"
		report "$program under the guard leaves nothing stale" "$(wrong "$name" "$user"; complaints "$name/log")"
		for MODE in none repair; do
			for when in before after; do
				for ((n = 1; n < 9; n++)); do
					dir=$name-$MODE-$when-$n
					store23_copy "$base" "$dir"
					prepare "$program" "$dir"
					# Behind the guard: its own renames count too.
					GUARD="$WORK/lib/kill.so"
					[ "$MODE" = none ] || GUARD="$WORK/lib/libcyrguard.so:$GUARD"
					(export CYRGUARD_TEST_KILL=$when:$n
						GUARD=$GUARD GUARD_MODE=$MODE act "$program" "$dir") >"$dir/said" 2>&1
					killed=$?
					GUARD=''
					grep -q 'exit 137' "$dir/said" && killed=137
					if [ "$killed" -ne 137 ] && [ "$killed" -ne 9 ]; then
						rm -rf "$dir" "$dir.master"
						break
					fi
					: >"$dir/log"
					MODE=repair guarded read_all "$dir" "$mailbox" >"$dir/read" 2>&1
					report "$program, guard $MODE, killed $when rename $n: the next open has all right" \
						"$(wrong "$dir" "$user"; complaints "$dir/log"; between "$name.before" "$name.after" "$dir/seen")"
					[ -n "$KEEP" ] || rm -rf "$dir" "$dir.master"
				done
			done
		done
		unset MODE
	done
}

# ---- Rounds ------------------------------------------------------------------

# What is in every mailbox of a store: records with the bytes they lead to, and
# messages. Times are those of the run, left out.
contents() { # contents DIR
	python3 - "$1/spool/user" <<-'PYTHON'
		import hashlib, os, struct, sys
		def word(data, at): return struct.unpack_from(">I", data, at)[0]
		def read(path):
		    try:
		        with open(path, "rb") as file: return file.read()
		    except FileNotFoundError: return b""
		for place, _, names in sorted(os.walk(sys.argv[1])):
		    cache = read(place + "/cyrus.cache")
		    for name in ("cyrus.index", "cyrus.expunge"):
		        data = read(place + "/" + name)
		        if not data: continue
		        start, length, exists = word(data, 12), word(data, 16), word(data, 20)
		        where = os.path.relpath(place, sys.argv[1]) + " " + name
		        print(where, "exists", exists, "sums", [word(data, at) for at in (28, 36, 48, 52, 56)])
		        for at in sorted(range(start, start + exists * length, length), key=lambda at: word(data, at)):
		            end = offset = word(data, at + 24)
		            for _ in range(10):
		                end += 4 + (word(cache, end) + 3 & ~3) if 4 <= end <= len(cache) - 4 else 1 << 40
		            record = hashlib.sha256(cache[offset:end]).hexdigest()[:12] if end <= len(cache) else "NONE"
		            print(where, word(data, at), "sizes", data[at + 12:at + 24].hex(), "flags", data[at + 32:at + 52].hex(), "cache", record)
		    for name in sorted(names):
		        if name.endswith(".") and name[:-1].isdigit():
		            print(os.path.relpath(place, sys.argv[1]), name, hashlib.sha256(read(place + "/" + name)).hexdigest()[:12])
	PYTHON
}

# The same steps on both stores, guarded on one.
on_both() { # on_both COMMAND [ARG…]; $1 of the command is the store
	local command=$1
	shift
	GUARD='' "$command" "$WORK/without" "$@" >>"$WORK/without.said" 2>&1
	guarded "$command" "$WORK/with" "$@" >>"$WORK/with.said" 2>&1
}
imap_lines() { # imap_lines DIR LINE…
	local dir=$1
	shift
	printf '%s\r\n' "$@" | store23_imap "$dir"
}
deliver() { # deliver DIR MAILBOX FILE
	store23_append a "$2" "$3" | store23_imap "$1"
}
replicate() {
	store23_sync "$1" "$1.replica"
}
one_of() { # one_of WORD…: at random
	shift $((RANDOM % $#))
	echo "$1"
}

rounds() {
	local round box other uid what=(deliver deliver deliver expunge expunge flags expire expire-all create rename delete replicate) boxes=(INBOX) made=0 side
	# The replica of 2.3.9 goes stale by itself when an expunged message comes back.
	[ "$VERSION" = 2.3.9 ] || what+=(unexpunge ipurge)
	for side in without with; do
		store23_copy "$WORK/base" "$WORK/$side"
		store23_copy "$WORK/base" "$WORK/$side.replica"
	done
	RANDOM=${SEED-5}
	for ((round = 1; round <= rounds; round++)); do
		box=$(RANDOM=$((round * 7 + RANDOM)) one_of "${boxes[@]}")
		uid=$((RANDOM % 40 + 1))
		case ${what[RANDOM % ${#what[@]}]} in
		deliver) on_both deliver "$box" "${EML[RANDOM % ${#EML[@]}]}" ;;
		expunge) on_both imap_lines "s SELECT $box" "f UID STORE $uid:$((uid + 2)) +FLAGS.SILENT (\\Deleted)" 'x EXPUNGE' ;;
		flags) on_both imap_lines "s SELECT $box" "f UID STORE $uid:$((uid + 5)) +FLAGS.SILENT (\\Flagged)" "g UID STORE $uid FLAGS.SILENT (\\Answered)" ;;
		expire) on_both store23_run cyr_expire -E 3 -X 30 ;;
		expire-all) on_both store23_run cyr_expire -E 3 -X 0 ;;
		unexpunge) on_both store23_run unexpunge "$(one_of -a -a "-u")" "$(internal "$box")" "$uid" ;;
		ipurge) on_both store23_run ipurge -f -b "$((20000 + RANDOM * 10))" "$(internal "$box")" ;;
		create)
			made=$((made + 1))
			boxes+=("INBOX.f$made")
			on_both imap_lines "c CREATE INBOX.f$made"
			on_both deliver "INBOX.f$made" "${EML[made % ${#EML[@]}]}"
			;;
		rename)
			other=$((RANDOM % ${#boxes[@]}))
			if [ "$other" -gt 0 ]; then
				made=$((made + 1))
				on_both imap_lines "r RENAME ${boxes[other]} INBOX.f$made"
				boxes[other]=INBOX.f$made
			fi
			;;
		delete)
			other=$((RANDOM % ${#boxes[@]}))
			if [ "$other" -gt 0 ]; then
				on_both imap_lines "d DELETE ${boxes[other]}"
				boxes=("${boxes[@]:0:other}" "${boxes[@]:other + 1}")
			fi
			;;
		replicate) on_both replicate ;;
		esac
		[ $((round % 50)) -eq 0 ] || [ "$round" -eq "$rounds" ] || continue
		report "after $round rounds both stores, and their replicas, hold the same" \
			"$(diff <(contents "$WORK/without") <(contents "$WORK/with"); diff <(contents "$WORK/without.replica") <(contents "$WORK/with.replica")
			contents "$WORK/without" | grep NONE; grep -ah 'cyrguard: ' "$WORK/with/log" "$WORK/with.replica/log" | grep -v 'event=reload' | head -n 5)"
	done
}
internal() {
	echo "user.u1${1#INBOX}"
}

# ---- All ---------------------------------------------------------------------

store23_begin
VERSION=${CYRUS_PREFIX##*/}
make_base() {
	store23_new "$WORK/base" && store23_fill "$WORK/base" 1 30 &&
		printf '%s\r\n' 's SELECT INBOX' 'a STORE 1:2 +FLAGS (\Seen \Flagged)' 'b STORE 4,9 +FLAGS (\Answered)' | store23_script "$WORK/base" &&
		store23_expunge "$WORK/base" "$EXPUNGED" && python3 tests/e2e/mailbox23.py age "$(store23_path "$WORK/base")" 40 3 5
}
make_base || { echo "source23: the store could not be made" >&2; exit 2; }
START=$(date +%s)
until [ "$(date +%s)" -gt $((START + 1)) ]; do :; done # -X 0 spares what was expunged in its own second
START=$(date +%s)
donor=$DONOR
for part in "${parts[@]}"; do
	DONOR=$donor
	"$part"
done
echo "1..$tests"
exit "$failed"
