#!/bin/bash
# Debian's Cyrus 3 killed while cyr_expire rewrites a mailbox, at each of its two
# renames, and what the guard makes of that: the next program, and the next
# rewrite, end as if nothing had happened.
set -u
cd "$(dirname "$0")/../.." || exit
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store.sh

n=0
check() { # NAME COMMAND…
	local name=$1
	shift
	n=$((n + 1))
	if "$@" >"$work/said" 2>&1; then
		echo "ok $n - $name"
	else
		echo "not ok $n - $name"
		head -c 2000 "$work/said" | sed 's/^/# /'
	fi
}
missing=''
command -v strace >/dev/null || missing='strace is not installed'
strace -qq -e trace=none true 2>/dev/null || missing=${missing:-nothing may be traced here}
store_open repack "interrupted rewrites of Debian's Cyrus"

GUARD='' store_new "$store"
store_mailbox "$store" u1 12 3:4,8,12 || { echo "not ok 1 - a store could be made"; exit 1; }
u1=$(store_path "$store" u1)

keep() { rm -rf "${work:?}/$1"; cp -a "$store" "$work/$1"; }
use() {
	rm -rf "$store"
	cp -a "$work/$1" "$store"
	: >"$log"
	chmod 666 "$log"
}
imap() { printf '%s\r\n' "$@" | store_imap "$store"; }
fetch() {
	imap 's SELECT user/u1' 'f FETCH 1:* (UID FLAGS ENVELOPE BODYSTRUCTURE)' 'g SEARCH SUBJECT number' | sed -E 's/SESSIONID=<[^>]*>//; s/[0-9.]+ secs?//'
}
expire() { store_run "$store" cyr_expire -E 1 -X 0 -v 2>&1; }
guarded() { GUARD=$BUILD/libcyrguard.so GUARD_MODE=repair LOG=$log "$@"; }
state() { "$BUILD/tests/e2e/state" "$u1" | cut -d' ' -f1-6; }
silent() { ! grep -a IOERROR "$log"; }
alerted() { grep -a "event=$1" "$log" | grep -q "$2"; }

# As strace delivers it, SIGKILL comes before the rename has been done. It traces
# the program alone, which becomes user cyrus by itself.
killed_at_rename() { # NUMBER
	local owner=()
	[ "$EUID" != 0 ] || owner=(runuser -u "$CYRUS_USER" --)
	! "${owner[@]}" env LD_PRELOAD="$PRELOAD" strace -qq -o /dev/null -e trace=rename -e inject=rename:signal=SIGKILL:when="$1" \
		"$CYRUS_BIN/cyr_expire" -C "$store/imapd.conf" -E 1 -X 0 2>/dev/null
}

keep healthy
expire >"$work/out" && state >"$work/state.done"
fetch >"$work/fetch.done"

use healthy
check "killed before the first rename" killed_at_rename 1
keep before
use healthy
check "killed between the renames" killed_at_rename 2
keep between
bitten() { [ -s "$u1/cyrus.cache.NEW" ] && [ ! -e "$u1/cyrus.index.NEW" ] && [ "$(state)" != "$(<"$work/state.done")" ]; }
check "the index is the new one, the cache is not" bitten

# ---- Between the renames ----------------------------------------------------

like_undamaged() {
	guarded fetch | diff -a "$work/fetch.done" - && silent && [ "$(state)" = "$(<"$work/state.done")" ]
}
use between
check "the next session sees what an uninterrupted rewrite leaves" like_undamaged
check "syslog has the interrupted rename" alerted interrupted_rename cyrus.cache.NEW
check "and that its records were rolled forward" alerted rolled_forward 'file=cyrus.cache.NEW records=6'

# The records lie in cyrus.cache.NEW alone; the file of an expunged one is gone.
donor() {
	truncate -s 4 "$u1/cyrus.cache"
	rm "$u1/5." "$u1/9."
	guarded fetch | diff -a "$work/fetch.done" - && silent
}
use between
check "records that only cyrus.cache.NEW holds come from there" donor

expires_again() {
	guarded imap 's SELECT user/u1' 'f STORE 1 +FLAGS (\Deleted)' 'e EXPUNGE' && guarded expire >"$work/out" && grep 'xpunged 1 ' "$work/out" && silent &&
		[ ! -e "$u1/cyrus.cache.NEW" ] && [ "$(state | grep -c ' ok ')" = 7 ]
}
use between
check "the next rewrite comes to its end" expires_again

unguarded_append() { # offsets of the session that never saw the guard lead into the old cache
	imap 's SELECT user/u1' 'f APPEND user/u1 {12+}' 'Subject: x' '' >/dev/null
	guarded fetch | grep -a 'NIL) \?BODYSTRUCTURE' >/dev/null
	[ "$(state | grep -c ' ok ')" = 9 ]
}
use between
check "a message that came in between keeps its record" unguarded_append

# ---- Before the first rename ------------------------------------------------

# Only the generation in the left-over's first word tells the two files apart.
no_bloat() {
	expire
	keep plain
	use before
	guarded expire
	cmp "$u1/cyrus.cache" "$work/plain/${u1#"$store"/}/cyrus.cache" && cmp "$u1/cyrus.index" "$work/plain/${u1#"$store"/}/cyrus.index"
}
bloats() { [ "$(stat -c %s "$u1/cyrus.cache")" -gt "$(stat -c %s "$work/plain/${u1#"$store"/}/cyrus.cache")" ]; }
use before
rm -f "$u1"/cyrus.*.NEW
check "the next rewrite is as if nothing had been left over" no_bloat
check "and silent" silent
check "syslog has the left-over" alerted interrupted_rename 'action=dropped'
use before
expire >"$work/out"
check "without the guard it is appended to" bloats
use before
LOG=$log GUARD=$BUILD/libcyrguard.so expire >"$work/out"
check "in mode log too, and it is told" bloats
check "with the mailbox" alerted interrupted_rename 'mailbox=.*behind it.*action=logged'

# ---- Given up ---------------------------------------------------------------

use healthy
rm "$u1/5."
printf '\377\377' | dd of="$u1/cyrus.cache" bs=1 seek=2500 conv=notrunc status=none
keep stuck
gives_up() { LOG=$log GUARD=$BUILD/libcyrguard.so expire && [ "$(state | grep -c ^uid)" = 12 ] && alerted interrupted_rename 'cyrus.index.NEW.*gave up'; }
check "a rewrite that Cyrus gives up with exit 0 is an alert" gives_up
goes_on() { guarded expire && silent && [ "$(state | grep -c ^uid)" = 8 ] && ! alerted interrupted_rename 'gave up'; }
use stuck
check "in mode repair it comes to its end" goes_on
echo "1..$n"
