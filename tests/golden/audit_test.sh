#!/bin/bash
# cyrguard audit --json over mailboxes that real servers wrote: agrees with the
# true verdict on every record, and accuses no healthy one.
set -u
cd "$(dirname "$0")/../.." || exit 1
BUILD=$(realpath "${BUILD:-build}")
audit=$BUILD/cyrguard
golden=$PWD/../shared/golden
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-golden.XXXXXX")
trap 'rm -rf "$work"' EXIT

n=0
check() { # STATUS NAME
	n=$((n + 1))
	if [ "$1" -eq 0 ]; then echo "ok $n - $2"; else echo "not ok $n - $2"; fi
}

tar -xJf tests/golden/specimens.tar.xz -C "$work"
: >"$work/imapd.conf"
cat >"$work/agrees.py" <<'PYTHON'
import csv, json, os, sys
mailboxes = {}
for line in open(sys.argv[1]):
    box = json.loads(line)
    mailboxes[os.path.basename(box["mailbox"])] = box
rows = list(csv.DictReader(open(sys.argv[2]), delimiter="\t"))
def report(good, name, why=""):
    print("%d %s" % (0 if good else 1, name))
    if not good:
        print("#", why)
specimens = sorted({row["specimen"] for row in rows})
report(sorted(mailboxes) == specimens, "one object for each of the %d specimens" % len(specimens), sorted(mailboxes))
for name in specimens:
    box = mailboxes.get(name, {"findings": [], "records": {}})
    want, duplicates, count = {}, set(), {"index": 0, "expunge": 0}
    for row in rows:
        if row["specimen"] != name or row["file"].endswith(".NEW"):
            continue
        count[row["file"].split(".")[1]] += 1
        if row["verdict"] != "ok":
            want[row["file"], int(row["uid"]), int(row["offset"])] = row["verdict"]
        if row["note"] and "also live" in row["note"]:
            duplicates.add(int(row["uid"]))
    got = {(f["file"], f["uid"], f["offset"]): f["verdict"] for f in box["findings"] if "record" in f}
    report(got == want, "%s: verdict of every record" % name, sorted(set(got.items()) ^ set(want.items())))
    report(box["records"] == count, "%s: number of records" % name, box["records"])
    twice = {f["uid"] for f in box["findings"] if f["verdict"] == "duplicate_uid"}
    report(twice == duplicates, "%s: duplicate UIDs" % name, twice)
    renames = [f["file"] for f in box["findings"] if f["verdict"] == "interrupted_rename"]
    report(renames == (["cyrus.expunge.NEW"] if "killed" in name else []), "%s: interrupted renames" % name, renames)
    known = ("duplicate_uid", "interrupted_rename")
    rest = [f for f in box["findings"] if "record" not in f and f["verdict"] not in known]
    report(not rest, "%s: nothing else" % name, rest)
PYTHON
"$audit" audit --json -C "$work/imapd.conf" -j 1 "$work/specimens" >"$work/one.json" 2>"$work/errors"
check "$((! ($? == 1)))" "stale specimens: exit code 1"
check "$(wc -c <"$work/errors")" "no error line"

# Every record of expected.tsv against the findings, both ways.
agrees() { # JSON TITLE
	local status name
	python3 "$work/agrees.py" "$1" "$work/specimens/expected.tsv" >"$work/tap"
	while read -r status name; do
		if [ "$status" = "#" ]; then echo "# $name"; else check "$status" "$2$name"; fi
	done <"$work/tap"
}
agrees "$work/one.json" ""
"$audit" audit --deep --json -C "$work/imapd.conf" "$work/specimens" >"$work/deep.json" 2>"$work/errors"
check "$((! ($? == 1)))" "--deep: exit code 1"
check "$(wc -c <"$work/errors")" "--deep: no error line"
agrees "$work/deep.json" "--deep: "

"$audit" audit --json -C "$work/imapd.conf" -j 7 "$work/specimens" >"$work/seven.json"
cmp -s "$work/one.json" "$work/seven.json"
check $? "seven threads print what one prints"
rm -rf "$work/specimens"/*stale*
"$audit" audit -C "$work/imapd.conf" "$work/specimens" >"$work/table"
check $? "healthy specimens: exit code 0"
grep -q '^mailboxes  *8$' "$work/table"
check $? "the table counts them"

# A message that became another of the same sizes: its record, sound and of the
# right sizes and date, is then another's. Where the index has the SHA-1 of the
# file, the file is at fault.
for box in "$work/specimens/2.3.16" "$work/specimens/2.4.22"; do
	LC_ALL=C sed -i 's/^Subject: Gr/Subject: Ga/' "$box/6."
	touch -d '1 hour ago' "$box"/*
done
"$audit" audit -C "$work/imapd.conf" "$work/specimens" >"$work/table"
check $? "a twin: the cheap checks say nothing"
"$audit" audit --deep --json -C "$work/imapd.conf" "$work/specimens" >"$work/deep.json"
check "$((! ($? == 1)))" "a twin: --deep exits 1"
what='"uid":6,"offset":[0-9]*,"verdict":"wrong_message","detail":"ENVELOPE is not the message file.s"'
grep -q "2.3.16\",.*\"findings\":\[{\"file\":\"cyrus.index\",\"record\":[0-9]*,$what}\]}\$" "$work/deep.json"
check $? "a twin: --deep says wrong_message of that record alone"
check "$((! ($(grep -c '"findings":\[\]' "$work/deep.json") == 7)))" "a twin: --deep says nothing of other mailboxes"

messages=$golden/messages.tar.xz
for version in 2.3.9 2.3.16 2.3.20 2.4.22 3.2.6 3.6.1 3.10.2 3.12.4; do
	if [ ! -r "$golden/open-$version.tar.xz" ]; then
		n=$((n + 1))
		echo "ok $n - 2,844 messages of $version # SKIP no ../shared/golden"
		continue
	fi
	mkdir "$work/open"
	tar -xJf "$golden/open-$version.tar.xz" -C "$work/open"
	"$audit" audit --json -C "$work/imapd.conf" "$work/open" >"$work/open.json"
	check $? "2,844 messages of $version: exit code 0"
	grep -q '"records":{"index":2844,"expunge":0},"findings":\[\]}$' "$work/open.json"
	check $? "2,844 messages of $version: no finding"
	if [ ! -r "$messages" ]; then
		n=$((n + 1))
		echo "ok $n - 2,844 messages of $version, --deep # SKIP no ../shared/golden"
	else
		[ -d "$work/messages" ] || { mkdir "$work/messages" && tar -xJf "$messages" -C "$work/messages"; }
		mv "$work/open"/*/cyrus.* "$work/messages/open"
		# That of UID 1 is none that a 3.x server survives.
		case $version in 3.*) mv "$work/messages/open/1." "$work/messages/kept" ;; esac
		"$audit" audit --deep --json -C "$work/imapd.conf" "$work/messages/open" >"$work/open.json"
		check $? "2,844 messages of $version, --deep: exit code 0"
		grep -q '"records":{"index":2844,"expunge":0},"findings":\[\]}$' "$work/open.json"
		check $? "2,844 messages of $version, --deep: no finding"
		[ ! -e "$work/messages/kept" ] || mv "$work/messages/kept" "$work/messages/open/1."
	fi
	rm -rf "$work/open"
done
echo "1..$n"
