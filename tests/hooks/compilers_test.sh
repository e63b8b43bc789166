#!/bin/bash
# Warnings are errors with gcc and with clang: one of them has built this, both
# read every source.
set -u
cd "$(dirname "$0")/../.." || exit
number=0
for compiler in gcc clang; do
	number=$((number + 1))
	if ! command -v $compiler >/dev/null; then
		echo "ok $number - every source by $compiler # SKIP $compiler is not installed"
		continue
	fi
	make -s --no-print-directory syntax CC=$compiler >&2 || printf 'not '
	echo "ok $number - every source by $compiler"
done
echo "1..$number"
