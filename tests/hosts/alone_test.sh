#!/bin/bash
# The stand-in without the guard ends as real Cyrus 2.3 was measured to end:
# what is healthy stays so, what is stale breaks it in its release's way, and
# each of the ways to a stale cyrus.expunge leads there or, cured, does not.
# shellcheck disable=SC2317 # functions that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/hosts/hosts.sh

clean() { # audit has nothing to say of $box
	is "$(audit | grep -o '"findings":.*')" '"findings":[]}'
}
ended() { # ended STATUS: and nothing was complained of
	is "$status" "$1" && ! grep -q IOERROR "$err"
}
dead() { # by a wild read, files as they were but for the three .NEW
	[ "$status" -gt 128 ] && is "$(left_overs)" "cyrus.cache.NEW cyrus.expunge.NEW cyrus.index.NEW" &&
		rm -f "$box"/*.NEW && snapshot | diff "$work/before" -
}
refused() { # refused TEXT: exit 0, a complaint, files as above
	is "$status" 0 && grep -q "IOERROR: .*$1" "$err" && grep -q "failure expiring" "$err" &&
		rm -f "$box"/*.NEW && snapshot | diff "$work/before" -
}
breaks() { # whatever this release does with a bad offset
	if [ "$as" = 2.3.9 ]; then dead; else refused "cache"; fi
}
damage_expunge() { # damage_expunge OFFSET: of each record
	"$damage" "$box/cyrus.expunge" list | while read -r uid _; do
		"$damage" "$box/cyrus.expunge" "$uid=$1"
	done
	snapshot >"$work/before"
}

for as in 2.3.9 2.3.16 2.3.20; do
	# ---- healthy
	specimen "$as"
	check "the specimen is healthy" clean
	host cyr_expire -X 30 "$box"
	check "cyr_expire -X 30 ends well" ended 0
	check "cyr_expire -X 30: one generation on, all three files" is "$(generations)" "1 1 1"
	check "cyr_expire -X 30 leaves a healthy mailbox" clean
	check "cyr_expire -X 30 keeps every message" is "$(messages)" 32
	host cyr_expire -X 0 "$box"
	check "cyr_expire -X 0 empties the mailbox of expunged messages" is "$(messages) $(generations)" "21 2 2"
	check "cyr_expire -X 0 leaves a healthy mailbox" clean

	specimen "$as"
	host unexpunge -l "$box"
	check "unexpunge -l lists all" is "$(grep -c '^UID: ' "$out") $(grep -c 'Subj: ' "$out")" "11 11"
	host unexpunge -a "$box"
	check "unexpunge -a restores all" is "$(exists) $(exists cyrus.expunge) $(bad cyrus.index)" "32 0 0"
	specimen "$as"
	host unexpunge -u "$box" 4 8
	check "unexpunge -u restores two" is "$(exists) $(exists cyrus.expunge) $(bad cyrus.index)" "23 9 0"

	specimen "$as"
	session SELECT 'UID STORE 1 +FLAGS (\Deleted)' EXPUNGE "APPEND $work/specimens/$as/7." NOOP 'UID FETCH 33 (ENVELOPE)' CLOSE
	check "imapd: STORE, EXPUNGE, APPEND, FETCH" is "$(grep -c '^OK' "$out") $(grep -c 'FETCH (UID 33 ENVELOPE ("Mon' "$out")" "7 1"
	check "imapd moves one and appends one" is "$(exists) $(exists cyrus.expunge)" "21 12"
	check "imapd leaves a healthy mailbox" clean

	# ---- bad offsets
	specimen "$as"
	damage_expunge 2147483632
	host cyr_expire -X 30 "$box"
	check "cyr_expire -X 30 on offsets far outside breaks in its way" breaks
	host unexpunge -l "$box"
	if [ "$as" = 2.3.9 ]; then
		check "unexpunge -l dies" [ "$status" -gt 128 ]
	else
		check "unexpunge -l says which it cannot print" is "$(grep -c 'cache record missing or corrupt' "$out")" 11
	fi
	host cyr_expire -X 0 "$box"
	check "cyr_expire -X 0 does not look at them" ended 0
	specimen "$as"
	damage_expunge 2147483632
	host unexpunge -a "$box"
	check "unexpunge -a moves them into cyrus.index" is "$status $(bad cyrus.index)" "0 11"

	specimen "$as"
	damage_expunge 0
	host cyr_expire -X 30 "$box"
	check "offset 0: the records are dropped, and still counted" is \
		"$status $(grep -c 'trying recovery' "$err") $(exists cyrus.expunge) $(stat -c %s "$box/cyrus.expunge")" "0 11 11 96"
	snapshot >"$work/before"
	host cyr_expire -X 30 "$box"
	check "offset 0: no later run can finish" refused ""
	check "offset 0: for want of records" grep -q "zero index/expunge record 1/11" "$err"

	# ---- the mailboxes behind it
	specimen "$as" "$work/box/user/u2"
	specimen "$as"
	damage_expunge 2147483632
	host cyr_expire -X 30 "$work/box/user/u1" "$work/box/user/u2"
	box=$work/box/user/u2
	if [ "$as" = 2.3.9 ]; then
		check "the mailbox behind a damaged one is not reached" is "$(generations)" "0 0 0"
	else
		check "the mailbox behind a damaged one is done" is "$(generations)" "1 1 1"
	fi

	# ---- live offsets
	specimen "$as"
	"$damage" "$box/cyrus.index" 1=2147483632 5=2147483632
	session SELECT 'FETCH 1:2 (RFC822.SIZE)' 'FETCH 1:2 (BODYSTRUCTURE)'
	check "imapd answers what needs no cache" grep -q 'FETCH (RFC822.SIZE 188)' "$out"
	if [ "$as" = 2.3.9 ]; then
		check "imapd dies of the rest" [ "$status" -gt 128 ]
	else
		check "imapd breaks the protocol with the rest" grep -q '^\* 1 FETCH \* 2 FETCH OK' "$out"
	fi

	# ---- ways to a stale cyrus.expunge
	stale=0
	[ "$as" != 2.3.9 ] || stale=11
	specimen "$as"
	host ipurge -f -b 5000 "$box"
	check "ipurge leaves $stale stale records" is "$status $(bad cyrus.expunge)" "0 $stale"
	specimen "$as"
	host cyr_expire -A 3650 -X 30 "$box"
	check "cyr_expire with an annotation leaves $stale, with nothing to expire" is "$status $(bad cyrus.expunge)" "0 $stale"
	specimen "$as"
	session -i SELECT 'UID STORE 1 +FLAGS (\Deleted)' EXPUNGE
	check "EXPUNGE after a switch to immediate leaves 11" is "$(bad cyrus.expunge)" 11
	check "EXPUNGE immediate unlinks the message" [ ! -e "$box/1." ]

	specimen "$as"
	session SELECT 'UID STORE 5 +FLAGS (\Deleted)' EXPUNGE
	session -t sync_server SELECT "UPLOAD 5=$work/specimens/$as/5." EXIT
	if [ "$as" = 2.3.9 ]; then
		check "sync_server merges past cyrus.expunge: stale" is "$(exists) $(exists cyrus.expunge) $(($(bad cyrus.expunge) > 9))" "21 12 1"
		check "sync_server: UID 5 live and expunged" found duplicate_uid
		CYRUS23_NOW=$((CYRUS23_NOW + 1)) host cyr_expire -X 0 "$box"
		check "a later cyr_expire -X 0 takes the live message's file" [ ! -e "$box/5." ]
	else
		check "sync_server merges cyrus.expunge too" is "$(exists) $(exists cyrus.expunge) $(bad cyrus.expunge)" "21 11 0"
		check "sync_server: UID 5 live only" clean
	fi

	# ---- killed between renames
	specimen "$as"
	host cyrus23 --as "$as" --die-after 2 cyr_expire -X 30 "$box"
	check "killed before rename(cyrus.expunge): stale" is "$status $(left_overs) $(generations)" "137 cyrus.expunge.NEW 1 1 0"
	specimen "$as"
	host cyrus23 --as "$as" --die-before 2 cyr_expire -X 30 "$box"
	check "killed before rename(cyrus.cache)" is "$status $(left_overs) $(generations)" "137 cyrus.cache.NEW cyrus.expunge.NEW 1 0 0"
	session SELECT
	check "nobody opens it then" grep -q '^NO' "$out"
done

# ---- the five specimens of real damage
for specimen in 2.3.9-stale-replication 2.3.9-stale-ipurge 2.3.9-stale-ipurge-then-appended 2.3.16-stale-immediate-switch \
	2.3.16-stale-killed-between-renames; do
	as=${specimen%%-*}
	specimen $specimen
	stale=$(bad cyrus.expunge)
	rm -f "$box"/*.NEW
	snapshot >"$work/before"
	host cyr_expire -X 30 "$box"
	if [ "$as" = 2.3.9 ] && [ "$status" -eq 0 ]; then # what lay there could be copied, as it may in the real one
		check "$specimen: cyr_expire -X 30 launders $stale stale records" is "$(generations | cut -d' ' -f 1,3 | xargs -n 1 | uniq | wc -l)" 1
	else
		check "$specimen: cyr_expire -X 30 fails on $stale stale records" breaks
	fi
	specimen $specimen
	host unexpunge -a "$box"
	check "$specimen: unexpunge -a makes them live" is "$status $(($(bad cyrus.index) > 0))" "0 1"
done
finish
