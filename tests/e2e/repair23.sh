#!/bin/bash
# repair23.sh [-k]: cyrguard repair on mailboxes of a real Cyrus 2.3 that went
# stale by each of the five ways, or lost cyrus.cache and messages; then the
# unguarded programs, which must end well and complain of nothing. Prints TAP.
# shellcheck disable=SC2317 # functions that `check` calls
set -u
export LC_ALL=C
cd "$(dirname "$0")/../.." || exit 2
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store23.sh

KEEP=
[ "${1-}" != -k ] || KEEP=1
n=0 failed=0
check() { # NAME COMMAND...
	local name=$1
	shift
	n=$((n + 1))
	if "$@" >"$WORK/why" 2>&1; then echo "ok $n - $name"; else
		failed=1
		echo "not ok $n - $name"
		tail -n 5 "$WORK/why" | cut -c1-200 | sed 's/^/# /'
	fi
}
audit() { "$BUILD/cyrguard" audit -C "$dir/imapd.conf"; }
silent() { # PROGRAM ARG...: exit 0 and no IOERROR
	: >"$dir/log"
	store23_run "$dir" "$@" && ! grep -a IOERROR "$dir/log"
}
bodies() { # all messages, live and expunged, have their files
	local uid
	for uid in $("$BUILD/tests/e2e/damage" "$box/cyrus.index" list | cut -d' ' -f1) $("$BUILD/tests/e2e/damage" "$box/cyrus.expunge" list | cut -d' ' -f1); do
		[ -s "$box/$uid." ] || { echo "no file of UID $uid"; return 1; }
	done
}

store23_begin
store23_new "$WORK/base"
if ! store23_fill "$WORK/base" 1 30 || ! store23_expunge "$WORK/base" 3,5:8,20; then
	echo "repair23: the store could not be made" >&2
	exit 2
fi
for how in replication ipurge switch annotation killed; do
	dir=$WORK/$how box=$WORK/$how/spool/user/u1
	store23_copy "$WORK/base" "$dir"
	store23_stale $how "$dir"
	if audit >"$WORK/before" 2>&1; then
		n=$((n + 1))
		echo "ok $n - $how: this version does not go stale by it"
		continue
	fi
	echo "# $how: $(sed -n 's/^bad records *//p' "$WORK/before") bad records"
	check "$how: repaired" "$BUILD/cyrguard" repair -C "$dir/imapd.conf"
	check "$how: audit has nothing left" audit
	check "$how: no message lost" bodies
	check "$how: unexpunge -l, unguarded" silent unexpunge -l user.u1
	check "$how: cyr_expire -X 30, unguarded" silent cyr_expire -E 1 -X 30
	# With an expire annotation 2.3.9 makes it stale again at every run.
	[ $how != annotation ] || continue
	check "$how: audit has nothing to say after it" audit
	check "$how: unexpunge -a, unguarded" silent unexpunge -a user.u1
	printf '%s\r\n' 's SELECT INBOX' 'f UID FETCH 1:* (ENVELOPE BODYSTRUCTURE)' | store23_imap "$dir" >"$dir/fetched" 2>&1
	check "$how: imapd serves all of them" test "$(grep -ac 'ENVELOPE (' "$dir/fetched")" = "$("$BUILD/tests/e2e/damage" "$box/cyrus.index" list | wc -l)"
done

# Live, expunged, and one that a crash left empty; 12 has no header.
dir=$WORK/gone box=$WORK/gone/spool/user/u1
store23_copy "$WORK/base" "$dir"
truncate -s 4 "$box/cyrus.cache"
rm "$box/12." "$box/6."
truncate -s 0 "$box/20."
"$BUILD/cyrguard" repair -C "$dir/imapd.conf" >"$WORK/repaired" 2>&1
check "gone: three placeholders, none left" grep -Pzoq '\n *placeholders +3\n(.*\n)*left +0\n' "$WORK/repaired"
check "gone: audit has nothing left" audit
check "gone: cyr_expire -X 30, unguarded" silent cyr_expire -E 1 -X 30
check "gone: unexpunge -a, unguarded" silent unexpunge -a user.u1
check "gone: cyr_expire -X 0, unguarded" silent cyr_expire -E 1 -X 0
check "gone: audit has nothing to say after it" audit
echo "1..$n"
[ $failed -eq 0 ]
