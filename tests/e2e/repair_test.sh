#!/bin/bash
# cyrguard repair: cures what audit finds and nothing else, under Cyrus's own
# locks, beside running programs; -n writes nothing; what it may not touch stays.
# shellcheck disable=SC2317 # functions that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit 1
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store.sh
cyrguard=$BUILD/cyrguard
damage=$BUILD/tests/e2e/damage
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-repair.XXXXXX")
chmod 755 "$work"
trap 'rm -rf "$work"' EXIT

n=0
check() { # NAME COMMAND...
	local name=$1
	shift
	n=$((n + 1))
	if "$@"; then echo "ok $n - $name"; else
		echo "not ok $n - $name"
		echo "# failed: $*"
		tail -n 5 "$work/out" "$work/err" 2>/dev/null | cut -c1-300 | sed 's/^/# /'
	fi
}
is() { [ "$1" = "$2" ] || { echo "# got    $1"; echo "# wanted $2"; return 1; }; }
repair() { # ARG...: output in out and err, exit in $status
	"$cyrguard" repair "$@" >"$work/out" 2>"$work/err"
	status=$?
}
findings() { "$cyrguard" audit -C /dev/null --json "$1" | grep -o '{"file":"[^}]*}' | grep -vc generation_mismatch; }
snapshot() { (cd "$1" && stat -c '%n %i %s %a %u:%g' ./* && md5sum ./*) 2>&1; }
# All that must stay as it was, offsets left out.
identity() {
	"$cyrguard" dump -C /dev/null "$1" | sed -n '/^cyrus.index:/,$s/^  record [0-9]*: //p' | sed -E 's/offset [0-9]+ //; s/ (cache_version|cache_crc|record_crc) [0-9a-f]+//g'
}

tar -xJf tests/golden/specimens.tar.xz -C "$work"
mv "$work/specimens" "$work/all"
mkdir "$work/spool"

# ---- The split layout --------------------------------------------------------
for box in 2.3.9-stale-ipurge 2.3.9-stale-ipurge-then-appended 2.3.9-stale-replication 2.3.16-stale-immediate-switch \
	2.3.16-stale-killed-between-renames; do
	here=$work/spool/$box
	cp -a "$work/all/$box" "$here"
	[ "$EUID" != 0 ] || chown -R 12345:23456 "$here"
	chmod 640 "$here"/cyrus.*
	before=$(snapshot "$here") same=$(identity "$here")
	bad=$(findings "$here")
	repair -n -C /dev/null --json "$here"
	check "$box: -n says what would become of $bad findings, and exits 0" \
		is "$status $(grep -oE '"action":"(repaired|dropped)"' "$work/out" | wc -l)" "0 $bad"
	check "$box: -n writes nothing" is "$(snapshot "$here")" "$before"
	owners=$(stat -c '%a %u:%g' "$here"/cyrus.*)
	repair -C /dev/null "$here"
	check "$box: repaired, exit 0" is "$status" 0
	check "$box: audit has nothing left to say" is "$(findings "$here")" 0
	check "$box: owner and mode stay" is "$(stat -c '%a %u:%g' "$here"/cyrus.*)" "$owners"
	if [[ $box == *replication ]]; then
		check "$box: the expunged twin of a live message is gone, all else is there" is \
			"$(($(echo "$same" | wc -l) - $(identity "$here" | wc -l)))" 1
	else
		check "$box: UIDs, flags, dates, sizes stay" is "$(identity "$here")" "$same"
	fi
	check "$box: cyrus.index is a new file: programs that had it open look again" \
		test "$(stat -c %i "$here/cyrus.index")" != "$(echo "$before" | awk '$1 == "./cyrus.index" {print $2; exit}')"
	after=$(snapshot "$here")
	repair -C /dev/null "$here"
	check "$box: a second repair finds nothing and writes nothing" is "$status $(snapshot "$here")" "0 $after"
done

# The order of what is done: locks as Cyrus takes them, the record before its offset.
# order FILE: of the calls on cyrus.* files, shortened.
order() {
	awk 'function tell(what) {match($0, /\([0-9]+/); file = name[substr($0, RSTART + 1, RLENGTH - 1)]; if (file ~ /^cyrus\./) print what, file}
		{sub(/^[0-9]+ +/, "")}
		/^openat.* = [0-9]+$/ {split($0, part, "\""); sub(/.*\//, "", part[2]); sub(/.* = /, ""); name[$0] = part[2]; next}
		/SETLK.*F_WRLCK/ && !/= -1/ {tell("lock")}
		/^pwrite64/ {tell("write")}
		/^fsync/ {tell("sync")}
		/^rename/ {split($0, part, "\""); sub(/.*\//, "", part[4]); print "rename", part[4]}' "$1" | uniq | paste -sd,
}
traced() { # DIRECTORY
	strace -f -qq -o "$work/trace" -e trace=openat,fcntl,pwrite64,rename,fsync "$cyrguard" repair -C /dev/null -j 1 "$1" >"$work/out" 2>"$work/err"
}
if command -v strace >/dev/null; then
	cp -a "$work/all/2.3.9-stale-ipurge" "$work/spool/order"
	traced "$work/spool/order"
	check "header, index, the record, the new files, the new index locked, renames: in this order" is "$(order "$work/trace")" \
		"lock cyrus.header,lock cyrus.index,write cyrus.cache,sync cyrus.cache,write cyrus.index.cyrguard,sync cyrus.index.cyrguard,write cyrus.expunge.cyrguard,sync cyrus.expunge.cyrguard,lock cyrus.index.cyrguard,rename cyrus.index,rename cyrus.expunge"
	cp -a "$work/all/2.4.22" "$work/spool/unified"
	"$damage" "$work/spool/unified/cyrus.index" 4=+12
	truncate -s -300 "$work/spool/unified/cyrus.cache"
	traced "$work/spool/unified"
	check "unified: the index, the record, then its offset in place" is "$(order "$work/trace")" \
		"lock cyrus.index,write cyrus.cache,sync cyrus.cache,write cyrus.index,sync cyrus.index"
	rm -rf "$work/spool/order" "$work/spool/unified"
fi

here=$work/spool/locked
cp -a "$work/all/2.3.9-stale-ipurge" "$here"
before=$(snapshot "$here")
hold() { # FILE: a write lock on it, held until release
	mkfifo "$work/hold" "$work/held"
	python3 -c 'import fcntl, sys
f = open(sys.argv[1], "r+b"); fcntl.lockf(f, fcntl.LOCK_EX)
open(sys.argv[3], "w").close(); open(sys.argv[2]).read()' "$1" "$work/hold" "$work/held" &
	holder=$!
	: <"$work/held"
}
release() {
	: >"$work/hold"
	wait "$holder"
	rm "$work/hold" "$work/held"
}
for file in cyrus.header cyrus.index; do
	hold "$here/$file"
	repair -C /dev/null "$here"
	release
	check "$file locked by another process: exit 2, with the reason" \
		is "$status $(grep -c 'being changed' "$work/err")" "2 1"
	check "$file locked by another process: nothing written" is "$(snapshot "$here")" "$before"
done
hold "$here/cyrus.index"
repair -C /dev/null "$here" &
until grep -q "$(stat -c %i "$here/cyrus.index")" /proc/locks; do :; done
release
wait $!
check "a lock given up meanwhile is waited for" is "$(findings "$here")" 0

here=$work/spool/generations
cp -a "$work/all/2.3.9-stale-ipurge" "$here"
printf '\0\0\0\77' | dd of="$here/cyrus.cache" conv=notrunc status=none
before=$(snapshot "$here")
repair -C /dev/null "$here"
check "index and cache of different generations: left, exit 1" is "$status $(grep -c 'different generations' "$work/out")" "1 12"
check "index and cache of different generations: nothing written" is "$(snapshot "$here")" "$before"

here=$work/spool/linked
cp -a "$work/all/2.3.9-stale-ipurge" "$here"
mv "$here/cyrus.cache" "$work/elsewhere"
ln -s "$work/elsewhere" "$here/cyrus.cache"
before=$(md5sum <"$work/elsewhere")
repair -C /dev/null "$here"
check "a cyrus.cache that is a link is not appended to" is "$status $(md5sum <"$work/elsewhere")" "1 $before"
rm -rf "$work/spool"

# ---- Many at a time ----------------------------------------------------------
mkdir -p "$work/many/user"
for i in 1 2 3 4 5 6 7 8 9; do
	for box in 2.3.9-stale-ipurge 2.3.9-stale-replication 2.3.16 2.3.16-stale-immediate-switch; do
		cp -a "$work/all/$box" "$work/many/user/$box-$i"
	done
done
printf 'configdirectory: %s\npartition-default: %s\n' "$work" "$work/many" >"$work/imapd.conf"
cp -a "$work/many" "$work/one"
repair -C "$work/imapd.conf" --json -j 1
cp "$work/out" "$work/alone"
check "36 mailboxes one after the other: exit 0" is "$status $(wc -l <"$work/out")" "0 36"
rm -rf "$work/many"
mv "$work/one" "$work/many"
repair -C "$work/imapd.conf" --json -j 8
check "36 mailboxes, eight at a time: the same output" cmp "$work/out" "$work/alone"
check "36 mailboxes, eight at a time: none left" is "$("$cyrguard" audit -C "$work/imapd.conf" --json | grep -vc '"findings":\[\]')" 0
check "JSON is JSON" python3 -c 'import json, sys
for line in open(sys.argv[1], encoding="ascii"):
	mailbox = json.loads(line)
	assert mailbox["left"] == 0 and all(f["action"] in ("repaired", "dropped") for f in mailbox["findings"])
	assert mailbox["stored"] == bool(mailbox["findings"])' "$work/out"
repair -C "$work/imapd.conf" "$work/all" "$work/none"
check "a path that is not there: exit 2, the others are done" is "$status $(grep -c '^repaired' "$work/out")" "2 1"
check "the table is there" grep -q '^mailboxes with some left  *0$' "$work/out"
[ "$EUID" != 0 ] || rm -rf "$work/many" "$work/all"

# ---- Real Cyrus 2.3 ----------------------------------------------------------
if [ -n "${CYRUS_PREFIX-}" ]; then
	for script in "beside23.sh command" repair23.sh; do
		# shellcheck disable=SC2086 # words on purpose
		tests/e2e/$script >"$work/real23" 2>"$work/err"
		status=$?
		sed 's/^/# /' "$work/real23"
		check "on a real Cyrus 2.3: $script, $(grep -c '^ok' "$work/real23") promises" test $status -eq 0
	done
else
	n=$((n + 1))
	echo "ok $n - on a real Cyrus 2.3 # SKIP CYRUS_PREFIX is not set"
fi

# ---- Real Cyrus 3, while sessions run ----------------------------------------
missing=$(store_missing)
if [ -n "$missing" ]; then
	n=$((n + 1))
	echo "ok $n - beside running sessions of Debian's Cyrus # SKIP $missing"
	echo "1..$n"
	exit 0
fi
store=$work/store
# Root hands over to user cyrus, who may not see the build directory.
install -D -m 755 -t "$work/bin" "$BUILD/cyrguard" "$BUILD/tests/hooks/syslog_capture.so"
store_new "$store"
unset LD_PRELOAD
store_mailbox "$store" u1 12 3:4,8,12 || check "a mailbox could be made" false
u1=$(store_path "$store" u1)
log=$work/log
: >"$log"
chmod 666 "$log"

session() { # a session with the mailbox selected, in the background
	local fd
	mkfifo "$work/script.$1"
	store_as env CYRUS_SERVICE=imap CYRUS_ID=1 LD_PRELOAD="$work/bin/syslog_capture.so" CYRGUARD_TEST_LOG="$log" \
		"$CYRUS_BIN/imapd" -C "$store/imapd.conf" -N -X <"$work/script.$1" >"$work/said.$1" &
	pid[$1]=$!
	exec {fd}>"$work/script.$1"
	to[$1]=$fd
	say "$1" 'l LOGIN cyrus secret'
	say "$1" 's SELECT user/u1'
}
end_session() {
	printf 'z LOGOUT\r\n' >&"${to[$1]}"
	wait "${pid[$1]}"
}
say() { # SESSION COMMAND
	store_say "${to[$1]}" "$work/said.$1" "$2"
}
envelopes() { grep -a 'ENVELOPE' "$work/said.$1" | sed 's/^\* \([0-9]*\).*\(ENVELOPE.*\)/\1 \2/' | sort -n; }

declare -A to pid
session healthy
say healthy 'f UID FETCH 1:* (UID ENVELOPE BODYSTRUCTURE)'
envelopes healthy >"$work/healthy"
end_session healthy

session one
session two
"$damage" "$u1/cyrus.index" 5=+12 8=999996 1=uid:2
printf 'again\0' >>"$u1/cyrus.cache"
before=$(stat -c '%a %u:%g' "$u1"/cyrus.*) same=$(identity "$u1")
repair -C "$store/imapd.conf"
check "mailboxes of two open sessions: repaired, exit 0" is "$status $(findings "$u1")" "0 0"
check "owner and mode stay" is "$(stat -c '%a %u:%g' "$u1"/cyrus.*)" "$before"
check "UIDs, flags, dates, sizes stay" is "$(identity "$u1")" "$same"
say one 'f UID FETCH 1:* (UID ENVELOPE BODYSTRUCTURE)'
envelopes one >"$work/one"
check "a session that was open before sees the right envelopes" cmp "$work/one" "$work/healthy"
size=$(stat -c %s "$u1/cyrus.cache")
say two 'g STORE 1:3 +FLAGS (\Flagged)'
say one 'n NOOP'
say one 'h FETCH 1:3 (FLAGS)'
check "the other's STORE reaches it" is "$(sed -n '/^n OK/,$p' "$work/said.one" | grep -ac 'FETCH (FLAGS (.*Flagged')" 3
check "nothing had to be parsed again: cyrus.cache has not grown, no IOERROR" \
	is "$(stat -c %s "$u1/cyrus.cache") $(grep -c IOERROR "$log")" "$size 0"

# Sessions at work all the time, damage and repair in between.
rounds=${CYRGUARD_TEST_ROUNDS:-12}
: >"$work/stop"
busy() { # SESSION
	local i=0
	while [ -e "$work/stop" ]; do
		i=$((i + 1))
		say "$1" "a$i STORE 1:3 FLAGS (\\Answered)" || return
		printf 'b%d APPEND user/u1 () {31+}\r\nSubject: busy\r\n\r\nof a session\r\n\r\n' $i >&"${to[$1]}"
		say "$1" "c$i NOOP" || return
		say "$1" "d$i UID FETCH 1:* (ENVELOPE)" || return
	done
	echo "$i" >"$work/count.$1"
}
busy one &
first=$!
busy two &
second=$!
failures=0
for ((i = 0; i < rounds; i++)); do
	# As a crash does it, but the programs must not hold what they know: under the lock.
	python3 -c 'import fcntl, os, subprocess, sys
f = open(sys.argv[2], "r+b"); fcntl.lockf(f, fcntl.LOCK_EX)
subprocess.run(sys.argv[1:], check=True)' "$damage" "$u1/cyrus.index" 1=+12 2=999996
	repair -C "$store/imapd.conf"
	[ "$status" -eq 0 ] || failures=$((failures + 1))
done
rm "$work/stop"
wait "$first" "$second"
check "$rounds repairs while two sessions store, append and fetch: all done" is "$failures" 0
say one 'y STATUS user/u1 (MESSAGES)'
messages=$(grep -a 'STATUS user/u1 (MESSAGES' "$work/said.one" | tail -n 1 | tr -dc 0-9 | sed s/^1//)
check "no message of $(cat "$work/count.one") and $(cat "$work/count.two") appended is lost" \
	is "$messages" $((8 + $(cat "$work/count.one") + $(cat "$work/count.two")))
check "no session was refused anything" is "$(cat "$work"/said.* | grep -acE '^[a-z][0-9]+ (NO|BAD)|IOERROR')" 0
end_session one
end_session two
check "and the mailbox is whole" is "$(findings "$u1")" 0
check "no wrong envelope was served" is "$(grep -aE '^\* 2 FETCH .*UID 2 ' "$work/said.one" "$work/said.two" | grep -ac 'ENVELOPE' ) $(grep -aE '^\* [0-9]+ FETCH .*UID 2 ENVELOPE' "$work/said.one" "$work/said.two" | grep -avc 'message number 2 ')" \
	"$(grep -aE '^\* [0-9]+ FETCH .*UID 2 ENVELOPE' "$work/said.one" "$work/said.two" | grep -ac 'message number 2 ') 0"

# The name lock, as a repack holds it.
"$damage" "$u1/cyrus.index" 1=+12
lock=$store/conf/lock/$(basename "$u1").lock
[ -e "$lock" ] || store_as touch "$lock"
before=$(snapshot "$u1")
hold "$lock"
repair -C "$store/imapd.conf"
release
check "a mailbox that is being replaced: left with the reason, exit 1" is "$status $(grep -c 'the mailbox is locked' "$work/out" | head -c 1)" "1 2"
check "a mailbox that is being replaced: nothing written" is "$(snapshot "$u1")" "$before"
if [ "$EUID" = 0 ]; then
	store_as "$work/bin/cyrguard" repair -C "$store/imapd.conf" >"$work/out" 2>"$work/err"
	check "works as user cyrus too" is "$? $(findings "$u1")" "0 0"
fi
rm "$u1/cyrus.cache"
repair -C "$store/imapd.conf"
check "a cyrus.cache that is gone: made again, with the index's owner" is \
	"$status $(stat -c '%a %u:%g' "$u1/cyrus.cache") $(findings "$u1")" "0 $(stat -c '%a %u:%g' "$u1/cyrus.index") 0"
rm "$u1/1." "$u1/cyrus.cache"
repair -C "$store/imapd.conf"
check "a message that is gone: a placeholder, and it says so" is "$status $(grep -c 'given a placeholder' "$work/out")" "0 1"
echo "1..$n"
