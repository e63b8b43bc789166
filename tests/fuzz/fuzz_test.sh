#!/bin/sh
# Every tests/fuzz/fuzz_*.c: runs its committed corpus (tests/fuzz/corpus/NAME),
# then fuzzes for $T seconds (default 2), with the words of tests/fuzz/dict/NAME
# where there are any. Builds the targets itself, in a tree of their own:
# libFuzzer wants clang and instrumented objects.
# With "keep" as argument (make fuzz) what was found stays in $BUILD/fuzz/found.
set -u
cd "$(dirname "$0")/../.." || exit 1
BUILD=${BUILD:-build}
T=${T:-2}
tree=$BUILD/fuzz
mkdir -p "$tree"
number=0
failed=0
total=0
# Targets that need files need many.
[ -w /dev/shm ] && export TMPDIR=/dev/shm

say() { # ok|"not ok" text
	number=$((number + 1))
	echo "$1 $number - fuzz: $2"
	[ "$1" = ok ] || failed=1
}

printf '%s\n' '#include <stddef.h>' '#include <stdint.h>' \
	'int LLVMFuzzerTestOneInput(const uint8_t *d, size_t n) { return n && d[0] ? 0 : 0; }' >"$tree/probe.c"
if ! ${CLANG:-clang} -fsanitize=fuzzer,address,undefined -o "$tree/probe" "$tree/probe.c" >/dev/null 2>&1; then
	say ok "all targets # SKIP no clang with libFuzzer here"
	echo "1..$number"
	exit 0
fi

# Not the flags of the make that started us.
if ! env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u MAKEOVERRIDES -u CFLAGS -u LDFLAGS make --no-print-directory \
	BUILD="$tree" CC="${CLANG:-clang}" SAN=address,undefined,fuzzer-no-link fuzz-programs >"$tree/build.log" 2>&1; then
	sed 's/^/# /' "$tree/build.log"
	say "not ok" "the targets build"
	echo "1..$number"
	exit 1
fi

run() { # name of the log, then the program and its arguments
	log=$tree/$1.log
	shift
	"$@" -timeout=10 -rss_limit_mb=2048 -artifact_prefix="$tree/crash-$name-" >"$log" 2>&1
}

for source in tests/fuzz/fuzz_*.c; do
	name=$(basename "$source" .c)
	program=$tree/tests/fuzz/$name
	corpus=tests/fuzz/corpus/$name
	count=$(find "$corpus" -type f 2>/dev/null | wc -l)
	found=$tree/found/$name
	words=tests/fuzz/dict/$name
	[ -f "$words" ] || words=
	[ "${1:-}" = keep ] || rm -rf "$found"
	mkdir -p "$found"
	if [ "$count" -gt 0 ] && run "$name-corpus" "$program" -runs=0 "$corpus"; then
		say ok "$name runs its corpus of $count"
	else
		tail -n 30 "$tree/$name-corpus.log" | sed 's/^/# /'
		say "not ok" "$name runs its corpus of $count"
	fi
	if run "$name" "$program" -max_total_time="$T" -print_final_stats=1 ${words:+"-dict=$words"} "$found" "$corpus"; then
		runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$tree/$name.log")
		total=$((total + runs))
		say ok "$name survives $runs inputs in $T s"
	else
		tail -n 40 "$tree/$name.log" | sed 's/^/# /'
		say "not ok" "$name survives $T s"
	fi
done
echo "# $total inputs in all"
echo "1..$number"
exit $failed
