#!/bin/bash
# The rebuilder against what real servers wrote: the specimens, the vectors of
# the specification, eight mailboxes of 2,844 messages, random messages against
# the reference implementations; and the command. Facts of the index come along.
set -u
cd "$(dirname "$0")/../.." || exit 1
BUILD=$(realpath "${BUILD:-build}")
host=$BUILD/tests/golden/rebuild_host
golden=$PWD/../shared/golden
spec=$PWD/../shared/spec
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-rebuild.XXXXXX")
trap 'rm -rf "$work"' EXIT

n=0
check() { # STATUS NAME
	n=$((n + 1))
	if [ "$1" -eq 0 ]; then echo "ok $n - rebuild: $2"; else echo "not ok $n - rebuild: $2"; fi
}
skip() { # NAME REASON
	n=$((n + 1))
	echo "ok $n - rebuild: $1 # SKIP $2"
}
relay() { # NAME: TAP lines of another program, renumbered; its comments kept
	while IFS= read -r line; do
		case $line in
		"ok "*) check 0 "$1${line#* - }" ;;
		"not ok "*) check 1 "$1${line#* - }" ;;
		"#"*) echo "$line" ;;
		esac
	done
}

tar -xJf tests/golden/specimens.tar.xz -C "$work"
for version in 2.3.9 2.3.16 2.3.20 2.4.22; do
	for mailbox in $version $version-reconstruct; do
		"$host" golden $version "$work/specimens/$mailbox" "$work/specimens/$mailbox" | relay "specimens $mailbox: "
		n=$((n + 10))
	done
done

if [ -r "$spec/testvectors.md" ]; then
	python3 tests/golden/rebuild_vectors.py "$host" >"$work/vectors"
	status=$?
	grep -v '^ok' "$work/vectors" | sed 's/^\([^1#]\)/# \1/; s/^1\.\./# vectors: 1../'
	check $status "$(grep -c '^ok' "$work/vectors") vectors of testvectors.md"
else
	skip "vectors of testvectors.md" "no ../shared/spec"
fi

if [ -r "$golden/messages.tar.xz" ]; then
	tar -xJf "$golden/messages.tar.xz" -C "$work"
	for version in 2.3.9 2.3.16 2.3.20 2.4.22 3.2.6 3.6.1 3.10.2 3.12.4; do
		mkdir "$work/mailbox"
		tar -xJf "$golden/open-$version.tar.xz" -C "$work/mailbox"
		"$host" golden $version "$work/mailbox/$version" "$work/open" | relay ""
		n=$((n + 10))
		rm -rf "$work/mailbox"
	done
else
	skip "2,844 messages of eight servers" "no ../shared/golden"
fi

# Few messages, always the same; make check-random has many.
if [ -r "$spec/reference3.py" ]; then
	real=()
	[ -d "$work/open" ] && real=("$work/open")
	python3 tests/golden/rebuild_oracle.py "$host" 2.3.0,2.3.9,2.3.16,2.3.20,2.4.4,2.4.22,2.5.9,2.5.17,3.0.0,3.1.8,3.2.6,3.6.1,3.12.4 150 7 \
		"${real[@]}" | relay ""
	n=$((n + 13))
else
	skip "random messages" "no ../shared/spec"
fi

command=$BUILD/cyrguard
messages=$work/specimens/eml
mapfile -t files < <(find "$messages" -type f | sort | head -n 5)
"$command" rebuild --as 2.3.9 --raw "${files[@]}" >"$work/raw"
check $? "--raw of five files: exit code 0"
for file in "${files[@]}"; do "$command" rebuild --as 2.3.9 --raw "$file"; done >"$work/each"
cmp -s "$work/raw" "$work/each"
check $? "--raw: records in the order of the files"
for file in "${files[@]}"; do
	printf '%s  %s\n' "$("$command" rebuild --as 2.3.9 --raw "$file" | sha256sum | cut -d' ' -f1)" "$file"
done >"$work/sums"
"$command" rebuild --as 2.3.9 --sha256 "${files[@]}" | cmp -s - "$work/sums"
check $? "--sha256: the sum of the record, two blanks, the file"
"$command" rebuild --as 2.3.9 --sha256 "${files[0]}" "$work/none" "${files[1]}" >"$work/out" 2>"$work/err"
check $(($? != 2)) "an unreadable file: exit code 2"
[ "$(wc -l <"$work/err")" -eq 1 ] && head -n 2 "$work/sums" | cmp -s - "$work/out"
check $? "an unreadable file: one error line, the others are done"
"$command" rebuild --as 2.3.9 --text "${files[0]}" | grep -q '^ .* SUBJECT '
check $? "--text shows the items"
for wrong in "--as 2.3.21" "--as 1.0.0" "--as" "--raw" "--as 2.3.9 --raw --text" "--as 2.3.9 --nonsense"; do
	# shellcheck disable=SC2086 # words on purpose
	"$command" rebuild $wrong "${files[0]}" >/dev/null 2>&1
	check $(($? != 2)) "rebuild $wrong: exit code 2"
done
echo "1..$n"
