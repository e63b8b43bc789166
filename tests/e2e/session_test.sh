#!/bin/bash
# What a program wrote itself is all that is looked at when it locks a mailbox
# again (design, law 6); and whatever else happens to the mailbox meanwhile is
# seen as before. strace is the witness.
set -u
cd "$(dirname "$0")/../.." || exit
. tests/hooks/hooks.sh
RECORDS=3000
tools=$BUILD/tests/e2e
box=$work/mailbox
damage="$tools/damage $box/cyrus.index"
if ! strace -o /dev/null true 2>/dev/null; then
	skip "a session of stores" "strace does not work here"
	finish
fi

fresh() { # fresh MINOR: a mailbox that nobody knows
	rm -rf "$box" "$work/state/known"
	mkdir -p "$box"
	"$tools/select" make "$1" $RECORDS "$box"
}
session() { # session STEP…: on a fresh mailbox
	fresh 17
	: >"$log"
	strace -y -e trace=pread64,getppid -o "$work/trace" -E CYRGUARD_TEST_LOG="$log" -E LD_PRELOAD="$capture:$guard" \
		"$tools/session" "$box" "$@" || not_ok "session $*"
}
# Bytes of cyrus.index that the guard read in each step.
reads() {
	awk '/getppid/ {if (n++) print sum + 0; sum = 0} index($0, "cyrus.index>") {sum += $NF} END {print sum + 0}' "$work/trace" | tr '\n' ' '
}
bad() { # the UIDs that were reported
	sed -n 's/.*event=bad_record .* uid=\([0-9]*\) .*/\1/p' "$log" | sort -nu | tr '\n' ' '
}
expect() { # expect NAME FOUND EXPECTED
	if [ "$2" = "$3" ]; then ok "$1"; else not_ok "$1 (was $2, expected $3)"; fi
}

# All of it again after two seconds: a machine that is so slow is asked once more.
little() {
	local all
	for _ in 1 2 3 4 5; do
		session look store:7 store:2999 look
		read -r -a all < <(reads)
		[ "${all[0]}" -gt $((RECORDS * 112)) ] && [ "${all[1]}" -lt 1024 ] && [ "${all[2]}" -lt 2048 ] && [ "${all[3]}" -lt 2048 ] && return
	done
	echo "of cyrus.index were read: ${all[*]}"
	return 1
}
check "all of cyrus.index is read once; then the header, and the records that the program wrote" little
expect "of which none is bad" "$(bad)" ""

session look store:7 wrong:8=+4 look
expect "an offset that the program wrote wrong itself is found when it locks the mailbox the next time" "$(bad)" "8 "
session look wrong:2000=+65536 store:7 look
expect "or when it does so to store another flag" "$(bad)" "2000 "
session look store:7 "run:$damage 1500=+4" look
expect "what another program changed meanwhile is found" "$(bad)" "1500 "
session look store:7 "run:$damage 1500=+4; touch -r $box/cyrus.cache $box/cyrus.index" look
expect "also if it puts back the time" "$(bad)" "1500 "
session look store:7 "run:$tools/session $box wrong:40=+4" store:9 look
expect "also if it holds the lock while it does, and goes by the rules" "$(bad)" "40 "
session look store:7 "run:truncate -s -8 $box/cyrus.cache" look
expect "a shorter cyrus.cache is found" "$(bad)" "$RECORDS "
session look store:7 "run:cp $box/cyrus.index $box/new; mv $box/new $box/cyrus.index; $damage 12=+4" look
expect "and another cyrus.index in its place" "$(bad)" "12 "
session wrong:5=+4 store:5 look
expect "where something was bad before, all is read again" "$(bad)" "5 "

# With mode off nothing is taken down. What the program has open when the mode
# changes is found then, with its locks: else reading cyrus.cache would cost one.
printf 'state_dir = %s\nmode = off\n' "$work/state" >"$CYRGUARD_CONFIG"
fresh 10
"$tools/damage" "$box/cyrus.index" 20=+4
: >"$log"
found=$(CYRGUARD_TEST_LOG=$log LD_PRELOAD=$capture:$guard "$tools/session" "$box" hold open held \
	"run:printf 'state_dir = $work/state\nmode = log\n' >$CYRGUARD_CONFIG.new && mv $CYRGUARD_CONFIG.new $CYRGUARD_CONFIG" tick open held)
expect "the locks of a program that opened its files while the mode was off are kept when it changes" "$(tr '\n' ' ' <<<"$found")" "3 3 "
expect "and from then on the mailbox is looked at" "$(bad)" "20 "
check "with what the program has open" test "$(alerts skipped)" = 0
finish
