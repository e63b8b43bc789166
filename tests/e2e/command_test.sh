#!/bin/bash
# The command's frame: usage errors are one line and exit 2, exit codes of audit
# and dump, and what audit says of trees it can only partly read.
set -u
cd "$(dirname "$0")/../.." || exit 1
BUILD=$(realpath "${BUILD:-build}")
cyrguard=$BUILD/cyrguard
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-command.XXXXXX")
trap 'rm -rf "$work"' EXIT

n=0
check() { # STATUS NAME
	n=$((n + 1))
	if [ "$1" -eq 0 ]; then echo "ok $n - $2"; else echo "not ok $n - $2"; fi
}
# STATUS NAME ARG...: runs the command; output in $work/out and $work/err.
exits() {
	local want=$1 name=$2 got
	shift 2
	"$cyrguard" "$@" >"$work/out" 2>"$work/err"
	got=$?
	[ "$got" -eq "$want" ]
	check $? "$name"
	[ "$got" -eq "$want" ] || { echo "# exit $got: cyrguard $*"; sed 's/^/# /' "$work/err"; }
}
usage() { # NAME ARG...
	local name=$1
	shift
	exits 2 "$name: exit 2" "$@"
	[ "$(wc -l <"$work/err")" -eq 1 ] && [ ! -s "$work/out" ]
	check $? "$name: one line on standard error"
}
says() { # FILE PATTERN NAME
	grep -q -e "$2" "$work/$1"
	check $? "$3"
}

usage "no command"
usage "an unknown command" frobnicate
usage "a command with a line end in it" $'a\nb'
usage "audit, unknown option" audit --no-such-option
usage "audit, -j without a number" audit -j x "$work"
usage "audit, -j 0" audit -j 0 "$work"
usage "audit, -C without an argument" audit -C
usage "audit, an imapd.conf that is not there" audit -C "$work/none.conf"
usage "repair, unknown option" repair --no-such-option
usage "repair, -j without a number" repair -j
usage "repair, an imapd.conf without partitions" repair -C /dev/null
usage "audit has no -n" audit -n "$work"
usage "rebuild without a version" rebuild "$work"
usage "rebuild, a version that never was" rebuild --as 2.3.99 "$work"
usage "status, two ways at once" status --json --prometheus -
usage "status, an argument" status now
usage "test-config, unknown option" test-config --no-such-option
usage "run, unknown option" run -x
usage "dump without a path" dump
usage "dump, two paths" dump "$work" "$work"
usage "dump, a path that is not there" dump "$work/none"
exits 0 "--help" --help
says out 'cyrguard audit' "--help lists the commands"
exits 0 "--version" --version
says out '^cyrguard [0-9]' "--version says it"
exits 0 "audit --help" audit --help
"$cyrguard" --help >/dev/full 2>/dev/null
[ $? -eq 2 ]
check $? "a full disk under standard output: exit 2"

tar -xJf tests/golden/specimens.tar.xz -C "$work"
spool=$work/spool
conf=$work/imapd.conf
mkdir -p "$spool/user"
mv "$work/specimens/2.3.16" "$spool/user/good"
mv "$work/specimens/2.3.9-stale-ipurge" "$spool/user/bad"
printf 'configdirectory: %s\npartition-default: %s/\n' "$work" "$spool" >"$conf"

exits 1 "audit of a tree with a stale mailbox" audit -C "$conf" "$spool"
says out "^$spool/user/bad: 10 findings" "the bad mailbox has a line"
says out 'cyrus.expunge record 0 uid 3 offset 1440 wrong_message: header size 219, index says 225' \
	"a finding says it all"
says out '^mailboxes  *2$' "the table counts mailboxes"
exits 1 "audit --deep of it" audit --deep -C "$conf" "$spool"
says out "^$spool/user/bad: 10 findings" "accuses nobody else"
cp -a "$spool/user/bad" "$work/worse"
LC_ALL=C sed -i "s/^Subject: mixed/Subject: fixed/" "$work/worse/2."
exits 1 "audit of a mailbox whose bad records are cause to look deeper" audit -C "$conf" "$work/worse"
says out "cyrus.index record [0-9]* uid 2 offset [0-9]* wrong_message: ENVELOPE is not the message file's" \
	"finds one more"
exits 1 "audit of what imapd.conf names" audit -C "$conf"
says out '^mailboxes  *2$' "it finds both"
exits 0 "audit of one healthy mailbox" audit -C "$conf" "$spool/user/good"
exits 0 "a name with . and // in it" audit --json -C "$conf" "$spool//user/./good/"
says out "^{\"mailbox\":\"$spool/user/good\"," "is the same mailbox"
exits 1 "the same mailbox named three times" audit --json -C "$conf" "$spool/user/bad" "$spool/user/bad/" "$spool"
[ "$(grep -c user/bad "$work/out")" -eq 1 ] && [ "$(wc -l <"$work/out")" -eq 2 ]
check $? "is reported once"
exits 2 "a path that is not there, among others" audit -C "$conf" "$work/none" "$spool"
says err "^cyrguard audit: $work/none: No such file" "is named"
says out '^mailboxes  *2$' "the others are done"
mkdir "$work/empty"
exits 2 "a tree without a mailbox" audit -C "$conf" "$work/empty"
says err 'no mailbox' "is named"
exits 2 "a file is no tree" audit -C "$conf" "$conf"

ln -s . "$spool/user/loop"
ln -s "$spool" "$spool/user/good/up"
ln -s nowhere "$spool/user/dangling"
exits 1 "symbolic links in a circle end" audit --json -C "$conf" "$spool"
[ "$(wc -l <"$work/out")" -eq 2 ]
check $? "and add nothing"
mv "$spool/user/bad" "$work/moved"
ln -s "$work/moved" "$spool/user/bad"
exits 1 "a mailbox behind a symbolic link" audit --json -C "$conf" "$spool"
says out "\"mailbox\":\"$spool/user/bad\"" "is found under its name in the tree"

printf '%s' "$(printf 'd\303\251j\340 "vu"\\\n')x" >"$work/name"
strange=$spool/user/$(cat "$work/name")
cp -a "$work/moved" "$strange"
exits 1 "a mailbox with a strange name" audit --json -C "$conf" "$strange"
says out 'd\\u00c3\\u00a9j\\u00e0 \\"vu\\"\\\\x"' "8-bit bytes, quotes and backslashes are escaped"
exits 1 "and for people" audit -C "$conf" "$strange"
says out 'd\\303\\251j\\340 "vu"' "it is shown in ASCII"
rm -rf "$strange"

mkdir "$spool/user/header"
head -c 50 "$spool/user/good/cyrus.index" >"$spool/user/header/cyrus.index"
exits 1 "an index cut inside its header" audit --json -C "$conf" "$spool/user/header"
says out '"findings":\[{"file":"cyrus.index","verdict":"bad_header","detail":"' "is a bad_header"
cp "$spool/user/good/cyrus.cache" "$spool/user/header/"
head -c 1000 "$spool/user/good/cyrus.index" >"$spool/user/header/cyrus.index"
exits 1 "an index cut inside its records" audit --json -C "$conf" "$spool/user/header"
says out '{"file":"cyrus.index","verdict":"short_file","detail":"header counts 21 records, the file holds 10"}' \
	"is a short_file"
rm "$spool/user/header/cyrus.cache"
exits 1 "no cyrus.cache at all" audit --json -C "$conf" "$spool/user/header"
says out '"verdict":"message_missing","detail":"out_of_range' "makes every offset out_of_range"
rm "$spool/user/header/cyrus.index"
: >"$spool/user/header/cyrus.header"
exits 2 "a mailbox without cyrus.index" audit -C "$conf" "$spool/user/header"
says err 'header/cyrus.index: offset 0: cannot be opened: No such file' "is an error with file, offset and reason"
rm -rf "$spool/user/header"

mkdir "$spool/user/odd"
cp "$spool/user/good/cyrus.index" "$spool/user/odd/"
mkfifo "$spool/user/odd/cyrus.cache"
exits 2 "a FIFO for a cache" audit -C "$conf" "$spool/user/odd" "$spool/user/bad"
says err 'odd/cyrus.cache: offset 0: cannot be opened' "is an error, not a wait"
says out '^mailboxes  *2$' "the others are done"
exits 2 "dump says so too" dump -C "$conf" "$spool/user/odd"
rm -rf "$spool/user/odd"

# Metadata elsewhere: seen from either directory it is one mailbox.
meta=$work/meta
rm "$spool/user/loop" "$spool/user/good/up" "$spool/user/bad"
mv "$work/moved" "$spool/user/bad"
for user in good bad; do
	mkdir -p "$meta/user/$user"
	mv "$spool/user/$user"/cyrus.{header,index,expunge,cache} "$meta/user/$user/"
done
printf 'metapartition-default: %s\nmetapartition_files: header index expunge cache\n' "$meta" >>"$conf"
for from in "$meta/user/good" "$spool/user/good"; do
	exits 0 "metadata on a metapartition, seen from ${from#"$work/"}" audit --json -C "$conf" "$from"
	says out "^{\"mailbox\":\"$spool/user/good\".*\"records\":{\"index\":21,\"expunge\":11}" \
		"is the mailbox of the data directory"
done
exits 1 "the whole of it" audit --json -C "$conf"
[ "$(wc -l <"$work/out")" -eq 2 ]
check $? "has each mailbox once"
rm "$meta/user/good/cyrus.cache"
head -c 1500 "$meta/user/bad/cyrus.cache" >"$meta/user/good/cyrus.cache"
exits 1 "message files are looked for in the data directory" audit --json -C "$conf" "$spool/user/good"
! grep -q message_missing "$work/out"
check $? "and found there"

exits 0 "dump of a mailbox" dump -C "$conf" "$meta/user/bad"
says out '^cyrus.expunge: .* split, minor 9, generation 0, 10 records of 80 bytes' "shows headers"
says out '^  record 0: uid 3 offset 1440' "shows records"
says out 'verdict wrong_message: header size 219' "with verdicts"
says out '@260  *BODYSTRUCTURE  *75  ("TEXT"' "and items with offsets"
! LC_ALL=C grep -q "[^[:print:]]" "$work/out"
check $? "nothing but printable ASCII"
echo "1..$n"
