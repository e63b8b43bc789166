#!/bin/bash
# -C imapd.conf: audit and repair find every mailbox of every partition and
# metapartition, whichever way Cyrus lays its directories out, each once.
set -u
cd "$(dirname "$0")/../.." || exit 1
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store.sh
cyrguard=$BUILD/cyrguard
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-places.XXXXXX")
chmod 755 "$work"
trap 'rm -rf "$work"' EXIT
conf=$work/imapd.conf

n=0
is() { # GOT WANTED NAME
	n=$((n + 1))
	if [ "$1" = "$2" ]; then echo "ok $n - $3"; else
		echo "not ok $n - $3"
		printf '# got    %s\n# wanted %s\n' "${1//$'\n'/ }" "${2//$'\n'/ }"
	fi
}
audited() { "$cyrguard" audit -C "$1" --json | sed 's/^{"mailbox":"\([^"]*\)".*"findings":\[\(.\).*/\2 \1/; s/^{ /bad /; s/^] /good /'; }

tar -xJf tests/golden/specimens.tar.xz -C "$work"

# ---- 2.3: hashes, domains, metapartitions, two partitions (protocols.md §1) ----
# "KIND WHERE": the directories below the root. fulldirhash: 'A' + n % 23 over
# the characters; d for user.joe of joe.
lay() { # SPECIMEN DIRECTORY [META_DIRECTORY FILES]
	mkdir -p "$2"
	cp -a "$work/specimens/$1/." "$2"
	if [ -n "${3-}" ]; then
		mkdir -p "$3"
		for file in $4; do mv "$2/$file" "$3/"; done
	fi
}
for meta in '' 'header index' 'expunge cache' 'header index cache expunge'; do
	for rest in user/joe j/user/joe A/user/joe domain/e/example.org/j/user/joe domain/example.org/user/joe/Sub j/DELETED/user/joe/5A0B; do
		spool=$work/spool one=$work/one other=$work/other
		rm -rf "$spool" "$one" "$other"
		files=''
		for word in $meta; do files+=" cyrus.$word"; done
		lay 2.3.9-stale-ipurge "$spool/$rest" ${meta:+"$one/$rest" "$files"}
		lay 2.3.16 "$spool/$rest/Sent" ${meta:+"$one/$rest/Sent" "$files"}
		lay 2.3.20 "$other/$rest"
		{
			printf 'configdirectory: %s\nhashimapspool: yes\npartition-default: %s\n' "$work" "$spool"
			printf 'partition-other: %s/\n' "$other"
			[ -z "$meta" ] || printf 'metapartition_files: %s\nmetapartition-default: %s\n' "$meta" "$one"
		} >"$conf"
		is "$(audited "$conf")" "$(printf '%s\n' "good $other/$rest" "bad $spool/$rest" "good $spool/$rest/Sent" | sort -k 2)" \
			"audit: $rest${meta:+, $meta elsewhere}"
		"$cyrguard" repair -C "$conf" >/dev/null
		is "$? $(audited "$conf" | grep -c good)" "0 3" "repair: $rest${meta:+, $meta elsewhere}"
		for word in $meta; do
			[ -e "$spool/$rest/cyrus.$word" ] && is there elsewhere "cyrus.$word stays where imapd.conf says"
		done
	done
done
rm -rf "$work/spool" "$work/one" "$work/other"

# A mailbox whose index alone was lost: its header or message files do not hide it.
lay 2.3.16 "$work/spool/user/joe"
rm "$work/spool/user/joe/cyrus.index"
printf 'partition-default: %s\n' "$work/spool" >"$conf"
"$cyrguard" audit -C "$conf" >/dev/null 2>"$work/err"
is "$? $(grep -c 'user/joe/cyrus.index' "$work/err")" "2 1" "a mailbox without cyrus.index is not passed over"
rm -rf "$work/spool"

# @include, continued lines, keys in any case.
lay 2.3.16 "$work/spool/user/joe"
lay 2.3.16 "$work/more/user/jim"
printf '@include: %s\nPARTITION-default: \\\n %s\n' "$work/more.conf" "$work/spool" >"$conf"
printf 'partition-more: %s\n' "$work/more" >"$work/more.conf"
is "$(audited "$conf" | wc -l)" 2 "partitions of an included file, of a continued line"
rm -rf "$work/spool" "$work/more"

# ---- A terminal --------------------------------------------------------------
lay 2.3.9-stale-ipurge "$work/spool/user/joe"
for i in 1 2 3 4 5 6 7 8; do lay 2.3.16 "$work/spool/user/u$i"; done
printf 'partition-default: %s\n' "$work/spool" >"$conf"
script -qec "$cyrguard audit -C $conf 2>&1 >$work/out" /dev/null >"$work/terminal" </dev/null
is "$(grep -c 'of 9 mailboxes' "$work/terminal") $(grep -c $'\r' "$work/out")" "1 0" "a progress line on a terminal, not in the output"
"$cyrguard" audit -C "$conf" >/dev/null 2>"$work/err"
is "$(wc -c <"$work/err")" 0 "none elsewhere"
rm -rf "$work/spool"

# ---- 3.6, real ---------------------------------------------------------------
missing=$(store_missing)
if [ -n "$missing" ]; then
	n=$((n + 1))
	echo "ok $n - layouts of Debian's Cyrus # SKIP $missing"
	echo "1..$n"
	exit 0
fi
# NAME CONFIGURATION: a store of two users; one's cache is cut, audit finds it, repair cures it.
try() {
	local name=$1 store=$work/store bad cache before
	STORE_CONF=$2
	rm -rf "$store"
	mkdir -p "$store"/{meta,archive,second,cache}
	store_new "$store"
	{ store_mailbox "$store" "$joe" 9 3:4 && store_mailbox "$store" "$jim" 5 2; } >"$work/made" || sed 's/^/# /' "$work/made"
	[ -z "${3-}" ] || "$3" "$store" >"$work/made" 2>&1 || sed 's/^/# /' "$work/made"
	bad=$(store_path "$store" "$joe")
	is "$(audited "$store/imapd.conf")" "$(printf 'good %s\n' "$bad" "$(store_path "$store" "$jim")" | sort)" "3.6, $name: each mailbox once"
	cache=$(find "$store" -path "*${bad##*/}/cyrus.cache" -size +0 | sort | tail -n 1)
	before=$(stat -c %s "$cache")
	truncate -s $((before / 2)) "$cache"
	is "$(audited "$store/imapd.conf" | grep bad)" "bad $bad" "3.6, $name: damage is found in ${cache#"$store/"}"
	"$cyrguard" repair -C "$store/imapd.conf" >"$work/out" 2>&1
	is "$? $(audited "$store/imapd.conf" | grep -c good)" "0 2" "3.6, $name: and repaired"
	is "$(store_imap "$store" < <(printf 's SELECT user/%s\r\nf FETCH 1:* (ENVELOPE)\r\n' "$joe") | grep -c 'ENVELOPE ("Mon, 2 Jan 2023')" 7 \
		"3.6, $name: all messages are served"
}
archive_all() { store_run "$1" cyr_expire -A 0s -v; }
joe=joe jim=jim
try "unique ids" ''
try "metapartition, all files" "metapartition-default: $work/store/meta"$'\nmetapartition_files: header index cache expunge squat annotations'
try "metapartition, index alone" "metapartition-default: $work/store/meta"$'\nmetapartition_files: index'
try "a directory for the cache alone" "metadir-cache-default: $work/store/cache"
try "archive partition" $'archive_enabled: yes\narchive_after: 0\n'"archivepartition-default: $work/store/archive" archive_all
joe=joe@example.org jim=jim@example.com
try "virtual domains, hashed" $'virtdomains: userid\nhashimapspool: yes\nfulldirhash: yes\ndefaultdomain: example.net'
echo "1..$n"
