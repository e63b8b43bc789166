#!/bin/sh
# Each target (targets.sh) by libFuzzer: runs its committed corpus, then fuzzes
# for $T seconds (default 2). With "keep" as argument (make fuzz) what was found
# stays in $BUILD/fuzz/found.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/fuzz/targets.sh
T=${T:-2}

if ! probe "${CLANG:-clang}" -fsanitize=fuzzer,address,undefined; then
	say ok "all targets # SKIP no clang with libFuzzer here"
	finish
fi
build_targets "$tree" CC="${CLANG:-clang}" SAN=address,undefined,fuzzer-no-link

run() { # name of the log, then the program and its arguments
	log=$tree/$1.log
	shift
	"$@" -timeout=10 -rss_limit_mb=2048 -artifact_prefix="$tree/crash-$name-" >"$log" 2>&1
}

for name in $(target_names); do
	program=$tree/tests/fuzz/$name
	look_up "$name"
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
finish
