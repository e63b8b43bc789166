#!/bin/bash
# Repair is about cyrus.index and cyrus.cache alone: conversations, annotations of
# messages and mailboxes, quota, subscriptions and mailbox list of Debian's Cyrus
# say after it what they say after the same programs on the undamaged store.
set -u
cd "$(dirname "$0")/../.." || exit
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store.sh

n=0
store_open untouched "repair touches nothing else"
STORE_CONF='conversations: yes'
imap() { printf '%s\r\n' "$@" | store_imap "$store"; }
store_new "$store"
store_mailbox "$store" u1 12 3:4,8,12 || { echo "not ok 1 - a store could be made"; exit 1; }
imap 's SELECT user/u1' 'a STORE 2 ANNOTATION (/comment (value.shared "of two"))' 'b STORE 5 ANNOTATION (/comment (value.shared "of five"))' \
	'c SETMETADATA user/u1 (/private/comment "of all")' 'd SETQUOTA user/u1 (STORAGE 10000)' 'e SUBSCRIBE user/u1' >"$work/annotated"
[ "$(grep -c '^[abcde] OK' "$work/annotated")" = 5 ] || { echo "not ok 1 - annotations could be made"; sed 's/^/# /' "$work/annotated"; exit 1; }
u1=$(store_path "$store" u1)
cp -a "$store" "$work/healthy"

# Databases as text: twoskip and skiplist have random levels inside.
databases() {
	(
		cd "$store" || exit
		find conf spool -type f \( -name '*.db' -o -name '*.conversations' -o -name '*.sub' -o -name '*.seen' -o -name cyrus.annotations \
			-o -path 'conf/quota/*' \) | sort | while read -r file; do
			echo "== $file"
			case $(head -c 12 "$file" | tr -d '\0') in
			*skiplist*) store_run "$store" cyr_dbtool "$store/$file" skiplist show | sort ;;
			*twoskip*) store_run "$store" cyr_dbtool "$store/$file" twoskip show | sort ;;
			*) cat "$file" ;;
			esac
		done
	) 2>&1
}

fetch() { imap 's SELECT user/u1' 'f FETCH 1:* (ENVELOPE ANNOTATION (/comment (value.shared)))' 't XCONVMETA (0) (SENDERS COUNT)'; }
flag() { imap 's SELECT user/u1' 'f STORE 1:* +FLAGS (\Flagged)'; }
expunge() { imap 's SELECT user/u1' 'f STORE 2 +FLAGS (\Deleted)' 'g EXPUNGE'; }
expire() { store_run "$store" cyr_expire -E 1 -X 0; }
restore() { store_run "$store" unexpunge -a user/u1; }

damaged() {
	truncate -s $(($(stat -c %s "$u1/cyrus.cache") / 2)) "$u1/cyrus.cache"
	"$BUILD/tests/e2e/damage" "$u1/cyrus.index" stale 2=999996 5=+8 8=0
	"$BUILD/tests/e2e/damage" "$u1/cyrus.index" 6=+4 11:cache_crc=1
}
begin() {
	rm -rf "$store"
	cp -a "$work/healthy" "$store"
	: >"$log"
	chmod 666 "$log"
}
for program in fetch flag expunge expire restore; do
	begin
	"$program" >"$work/out" 2>&1
	databases >"$work/expected"
	begin
	damaged
	GUARD=$BUILD/libcyrguard.so GUARD_MODE=repair LOG=$log "$program" >"$work/out" 2>&1
	databases >"$work/now"
	n=$((n + 1))
	if grep -q event=repaired "$log" && grep -q 'of two' "$work/now" && grep -q conversations "$work/now" && diff -a "$work/expected" "$work/now" >"$work/said"; then
		echo "ok $n - $program repairs, and nothing but index and cache"
	else
		echo "not ok $n - $program repairs, and nothing but index and cache"
		head -n 20 "$work/said" | cut -c1-300 | sed 's/^/# /'
	fi
done
echo "1..$n"
