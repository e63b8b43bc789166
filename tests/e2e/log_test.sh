#!/bin/bash
# Debian's own Cyrus 3: a healthy store ends byte for byte as without the guard,
# in mode log and in mode repair; in mode log a damaged one is reported record by
# record, once.
set -u
cd "$(dirname "$0")/../.." || exit
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store.sh

n=0
ok() {
	n=$((n + 1))
	echo "ok $n - $*"
}
not_ok() {
	n=$((n + 1))
	echo "not ok $n - $*"
}
missing=$(store_missing)
faketime=$(find /usr/lib -name libfaketime.so.1 2>/dev/null | head -n 1)
if [ -n "$missing" ]; then
	echo "ok 1 - the guard in Debian's Cyrus # SKIP $missing"
	exit 0
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-e2e.XXXXXX")
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
store=$work/store
log=$work/log
STORE_CONF='search_engine: squat' # or squatter has nothing to do
store_new "$store"
for user in u1 u2; do
	store_mailbox "$store" $user 12 3:4,8,12 || { not_ok "a store could be made"; exit 1; }
done
u1=$(store_path "$store" u1)
cp -a "$store" "$work/healthy"
"$BUILD/tests/e2e/damage" "$u1/cyrus.index" 8=999996 12=uid:1 5=+12 7=0
cp -a "$store" "$work/damaged"
damaged='5 7 8 12'

begin() {
	rm -rf "$store"
	cp -a "$work/$1" "$store"
	: >"$log"
	chmod 666 "$log"
}

imap() {
	printf '%s\r\n' "$@" | store_imap "$store"
}
select_fetch() { imap 's SELECT user/u1' 'f FETCH 1:* (UID FLAGS ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (SUBJECT)])' 'g SEARCH SUBJECT message'; }
examine() { imap 's EXAMINE user/u1' 'f FETCH 1:* (ENVELOPE)' 't STATUS user/u1 (MESSAGES UNSEEN)'; }
store_flags() { imap 's SELECT user/u1' 'f STORE 1:* +FLAGS (\Flagged)' 'g STORE 2 +FLAGS (\Seen)'; }
expunge() { imap 's SELECT user/u1' 'f STORE 2 +FLAGS (\Deleted)' 'g EXPUNGE'; }
append() { imap 's SELECT user/u1' "f APPEND user/u1 {12+}" 'Subject: x' '' 'g FETCH 1:* (ENVELOPE)'; }
copy() { imap 's SELECT user/u1' 'f COPY 1:3 user/u2'; }
expire_all() { store_run "$store" cyr_expire -E 1 -X 0; }
expire_none() { store_run "$store" cyr_expire -E 1 -X 30d; }
unexpunge_list() { store_run "$store" unexpunge -l user/u1; }
unexpunge_all() { store_run "$store" unexpunge -a user/u1; }
examine_tool() { store_run "$store" mbexamine user/u1; }
index_words() { store_run "$store" squatter user/u1; }
purge() { store_run "$store" ipurge -f -d 30 user/u1; }
rebuild() { store_run "$store" reconstruct user/u1; }
programs="select_fetch examine store_flags expunge append copy expire_all expire_none unexpunge_list unexpunge_all examine_tool index_words purge rebuild"

# Everything a program leaves behind: names, modes, owners, contents. A seen
# database has random levels inside: what it says is compared instead.
snapshot() {
	(
		cd "$store" || exit
		find spool conf -type f ! -path 'conf/proc/*' ! -path 'conf/lock/*' ! -name '*.log' ! -name '*.seen' \
			-printf '%p %m %u %s\n' -exec sha256sum {} + | sort
		find conf -name '*.seen' -exec "$CYRUS_BIN/cyr_dbtool" -C "$store/imapd.conf" {} twoskip show \; | sort
	)
}

# What differs between any two runs: session ids, times in seconds.
plain() {
	sed -E 's/SESSIONID=<[^>]*>//; s/[0-9.]+ secs?//; s/[$]auth [0-9]+//; s/cyrus-[0-9]+-[0-9]+-[0-9]+//g'
}

run_in_time() {
	PRELOAD=$faketime FAKETIME='2033-05-18 03:33:20' FAKETIME_DONT_RESET=1 "$@" 2>&1
}

if [ -z "$faketime" ]; then
	echo "ok $((n += 1)) - healthy in, identical out # SKIP libfaketime is not installed"
	programs_healthy=
else
	programs_healthy=$programs
fi
for program in $programs_healthy; do
	export FAKETIME
	begin healthy
	GUARD='' LOG=$log run_in_time "$program" >"$work/out.without"; echo "exit $?" >>"$work/out.without"
	snapshot >"$work/files.without"
	plain <"$log" >"$work/log.without"
	plain <"$work/out.without" >"$work/a"
	for mode in log repair; do
		begin healthy
		GUARD=$BUILD/libcyrguard.so GUARD_MODE=$mode LOG=$log run_in_time "$program" >"$work/out.with"; echo "exit $?" >>"$work/out.with"
		snapshot >"$work/files.with"
		plain <"$log" >"$work/log.with"
		plain <"$work/out.with" >"$work/b"
		if diff "$work/a" "$work/b" >&2 && diff "$work/files.without" "$work/files.with" >&2 && ! grep cyrguard: "$work/log.with" >&2; then
			ok "$program on a healthy mailbox, mode $mode: same exit, output and files"
		else
			not_ok "$program on a healthy mailbox, mode $mode: same exit, output and files"
		fi
	done
done

for program in $programs; do
	begin damaged
	GUARD=$BUILD/libcyrguard.so LOG=$log "$program" >"$work/out" 2>&1
	reported=$(grep -c 'event=bad_record' "$log")
	uids=$(grep -o 'event=bad_record.* uid=[0-9]* ' "$log" | sed 's/.* uid=//' | sort -un | tr -d ' ' | tr '\n' ' ')
	# unexpunge copies the bad offsets of UIDs 8 and 12 to new UIDs: four and two.
	[ "$program" = unexpunge_all ] && expected="$damaged 15 16 " || expected="$damaged "
	if [ "$uids" = "$expected" ] && [ "$reported" -eq "$(echo "$expected" | wc -w)" ]; then
		ok "$program on a damaged mailbox: every damaged record reported once"
	else
		not_ok "$program on a damaged mailbox: every damaged record reported once ($reported lines, UIDs $uids)"
		grep -a . "$log" >&2
	fi
done
# Metapartitions: index and cache apart from the message files, found by the
# imapd.conf that the program was given with -C.
rm -rf "$store"
mkdir "$work/meta"
[ "$(id -u)" != 0 ] || chown "$CYRUS_USER:mail" "$work/meta"
STORE_CONF="metapartition-default: $work/meta
metapartition_files: header index cache"
store_new "$store"
store_mailbox "$store" u1 6 3 || { not_ok "a store with a metapartition could be made"; exit 1; }
meta=$(dirname "$(find "$work/meta" -name cyrus.index)")
"$BUILD/tests/e2e/damage" "$meta/cyrus.index" 2=999996
rm "$(store_path "$store" u1)/2."
for program in examine expire_none; do
	: >"$log"
	chmod 666 "$log"
	GUARD=$BUILD/libcyrguard.so LOG=$log "$program" >"$work/out" 2>&1
	# Its message file is gone: only who knows the data directory can tell.
	if [ "$(grep -c 'event=bad_record' "$log")" = 1 ] && grep -q "mailbox=\"$store/spool/.* uid=2 .*verdict=message_missing" "$log"; then
		ok "$program with a metapartition: judged by both directories, named by the data directory"
	else
		not_ok "$program with a metapartition: judged by both directories, named by the data directory"
		grep -a . "$log" >&2
	fi
done
echo "1..$n"
