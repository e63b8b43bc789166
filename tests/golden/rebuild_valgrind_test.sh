#!/bin/bash
# The rebuilder under valgrind: messages taken apart (rebuild_mutator.py) as
# several releases. No byte is read that is not there, none is used or written
# that nobody set, nothing leaks. VALGRIND_COUNT messages each (default 150).
set -u
cd "$(dirname "$0")/../.." || exit 1
BUILD=$(realpath "${BUILD:-build}")
host=$BUILD/tests/golden/rebuild_host
count=${VALGRIND_COUNT:-150}
if ! command -v valgrind >/dev/null; then
	echo "ok 1 - the rebuilder under valgrind # SKIP no valgrind"
	echo "1..1"
	exit 0
fi
if nm "$host" 2>/dev/null | grep -q __asan_init; then
	echo "ok 1 - the rebuilder under valgrind # SKIP a build with AddressSanitizer"
	echo "1..1"
	exit 0
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-valgrind.XXXXXX")
trap 'rm -rf "$work"' EXIT
tar -xJf tests/golden/specimens.tar.xz -C "$work"

n=0
for version in 2.3.0 2.3.16 2.3.20 2.4.4 2.4.22 2.5.17 3.1.7 3.6.1 3.12.4; do
	n=$((n + 1))
	python3 tests/golden/rebuild_mutator.py - "$count" "valgrind $version" new "$work"/specimens/eml/* >"$work/bundle"
	if valgrind -q --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=all --log-file="$work/log" \
		"$host" bundle $version appended=1 <"$work/bundle" >"$work/records" && [ -s "$work/records" ]; then
		echo "ok $n - $count messages as $version under valgrind"
	else
		head -n 40 "$work/log" | sed 's/^/# /'
		echo "not ok $n - $count messages as $version under valgrind"
	fi
done
echo "1..$n"
