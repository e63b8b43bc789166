#!/bin/bash
# make demo: a private Cyrus store, damaged offsets, the unmodified programs
# without and with the guard, side by side.
set -u
cd "$(dirname "$0")/../.." || exit
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store.sh

missing=$(store_missing)
[ -z "$missing" ] || { echo "demo: $missing" >&2; exit 1; }
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-demo.XXXXXX")
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
store=$work/store

echo "A private Cyrus $(dpkg-query -W -f '${Version}' cyrus-imapd 2>/dev/null) store with three mailboxes of 12 messages, 4 of them expunged."
store_new "$store"
for user in u1 u2 u3; do store_mailbox "$store" "$user" 12 3:4,8,12 || exit 1; done
u1=$(store_path "$store" u1)
echo "Damaging user/u1: the offset of UID 8 (expunged) now points past the end of cyrus.cache, that of UID 5"
echo "into the middle of another record, as after a crash; nothing else is touched."
"$BUILD/tests/e2e/damage" "$u1/cyrus.index" stale 8=999996 5=+12
cp -a "$store" "$work/kept"
unset GUARD LOG

dialogue() {
	printf '%s\r\n' 's SELECT user/u1' 'f FETCH 5 (ENVELOPE)' 'g SELECT user/u2' 'h FETCH 1 (ENVELOPE)'
}

# What the programs did, in a few lines each.
act() {
	local out=$work/out status
	rm -rf "$store"; cp -a "$work/kept" "$store"; : >"$work/log"; chmod 666 "$work/log"
	echo "\$ cyr_expire -E 1 -X 0"
	store_run "$store" cyr_expire -E 1 -X 0 -v >"$out" 2>&1; status=$?
	grep -E 'xpunged|assertion|atal' "$out" | cut -c1-52
	echo "exit status $status"
	for user in u1 u2 u3; do
		echo "  user/$user: $(find "$(store_path "$store" $user)" -name '[0-9]*.' | wc -l) message files"
	done
	cp "$work/log" "$work/log.expire"
	rm -rf "$store"; cp -a "$work/kept" "$store"
	echo "\$ imapd: SELECT user/u1, FETCH 5 (ENVELOPE)"
	dialogue | store_imap "$store" >"$out" 2>&1; status=$?
	grep -aE '^(\* 5 FETCH|[sfgh] (OK|NO|BAD))|atal' "$out" | cut -c1-52
	echo "exit status $status"
}

LOG=$work/log act >"$work/without"
GUARD=$BUILD/libcyrguard.so GUARD_MODE=repair LOG=$work/log act >"$work/with"
echo
{ echo "WITHOUT THE GUARD"; cat "$work/without"; } >"$work/left"
{ echo "WITH THE GUARD, mode repair"; cat "$work/with"; } >"$work/right"
pr -m -t -w 120 "$work/left" "$work/right"
echo
echo "What the guard said to syslog about it, and the store afterwards:"
grep -ao 'cyrguard:.*' "$work/log.expire" | sed 's/^/  /'
echo "\$ cyrguard audit"
"$BUILD/cyrguard" audit -C "$store/imapd.conf" "$store/spool"
echo "exit status $?"
echo
echo "In mode log, the default, the programs do as ever, and syslog tells where to look:"
rm -rf "$store"; cp -a "$work/kept" "$store"; : >"$work/log"
GUARD=$BUILD/libcyrguard.so LOG=$work/log store_run "$store" cyr_expire -E 1 -X 0 >"$work/out" 2>&1
echo "  cyr_expire: exit status $?"
grep -ao 'cyrguard:.*' "$work/log" | sed 's/^/  /'
echo "\$ cyrguard audit"
"$BUILD/cyrguard" audit -C "$store/imapd.conf" "$store/spool"
echo "exit status $?"
