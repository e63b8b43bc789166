#!/bin/bash
# deep = auto | always | never inside a guarded program (design §4): records that
# pass every cheap check are rebuilt from their message files and compared.
# shellcheck disable=SC2317 # functions that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit
. tests/hooks/hooks.sh
tar -xJf tests/golden/specimens.tar.xz -C "$work"

deep() { # deep WORD [LINE]: what a program that opens the mailbox reports
	printf '%s\n' "state_dir = $work/state" "deep = $1" "${2-}" >"$CYRGUARD_CONFIG"
	rm -f "$work/state/known"
	again
}
again() {
	: >"$log"
	guarded "$BUILD/tests/e2e/select" "$box"
}
accused='file=cyrus.[a-z]* record=[0-9]* uid=2 offset=[0-9]* verdict=wrong_message detail="ENVELOPE is not the message file.s"'
finds() { # finds BAD ACCUSED
	local bad deeper
	bad=$(alerts bad_record)
	deeper=$(grep -c "event=bad_record .* $accused action=logged mode=log" "$log")
	[ "$bad $deeper" = "$1 $2" ] || { echo "$bad bad records, $deeper found deeply"; return 1; }
}

box=$work/specimens/2.3.16
deep always
check "a healthy mailbox, deep = always" finds 0 0
check "nothing at all is said" test ! -s "$log"
# The same sizes and date, another subject: the cached envelope is another message's.
LC_ALL=C sed -i "s/^Subject: mixed/Subject: fixed/" "$box/2."
touch "$box/cyrus.index" # looked at anew
deep auto
check "a record of another message of the same sizes gives no cause: auto does not look" finds 0 0
deep never
check "never does not" finds 0 0
again # by now nothing is younger than the clock is fine
printf '%s\n' "state_dir = $work/state" "deep = always" >"$CYRGUARD_CONFIG"
again
check "what never found clean is not yet clean for always" finds 1 1
deep always
check "always does" finds 1 1
check "in a line like any other" tests/alert_lines "$log"

box=$work/specimens/2.3.9-stale-ipurge
LC_ALL=C sed -i "s/^Subject: mixed/Subject: fixed/" "$box/2."
deep never
check "ten stale records; never looks no deeper" finds 10 0
deep auto
check "they are cause: auto does" finds 11 1
check "in the order of the files" test "$(grep -o 'file=cyrus.[a-z]*' "$log" | uniq | xargs)" = "file=cyrus.index file=cyrus.expunge"
deep auto "max_message_size = 10"
check "but at no message above max_message_size" finds 10 0

# What agreed is not rebuilt again.
if strace -o /dev/null true 2>/dev/null; then
	box=$work/specimens/2.3.20
	read_messages() {
		strace -f -y -e trace=read,pread64,mmap,open,openat -o "$work/trace" -E CYRGUARD_CONFIG="$CYRGUARD_CONFIG" -E LD_PRELOAD="$guard" \
			"$BUILD/tests/e2e/select" "$box"
		grep -cE "\"[^\"]*/[0-9]+\\.\"" "$work/trace"
	}
	printf 'state_dir = %s/state\ndeep = always\n' "$work" >"$CYRGUARD_CONFIG"
	rm -f "$work/state/known"
	check "the first program opens the message files" test "$(read_messages)" -gt 10
	check "the second opens none" test "$(read_messages)" = 0
else
	skip "what agreed is not rebuilt again" "strace does not work here"
fi
finish
