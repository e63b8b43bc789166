#!/bin/bash
# Each target (targets.sh) by AFL++ for $T seconds, from its corpus and what
# earlier runs found (make fuzz-afl). An input that crashes or hangs is kept as
# $BUILD/fuzz/crash-NAME-…; what reached new code joins $BUILD/fuzz/found/NAME.
# The objects have UBSan but no ASan, which would cost half of the inputs:
# make fuzz runs all that was found under both.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/fuzz/targets.sh
T=${T:-60}
export AFL_NO_UI=1 AFL_NO_AFFINITY=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_USE_UBSAN=1

for tool in afl-fuzz afl-clang-fast; do
	command -v "$tool" >/dev/null && continue
	say ok "all targets # SKIP no $tool here (Debian: afl++)"
	finish
done
if ! probe afl-clang-fast -fsanitize=fuzzer; then
	say ok "all targets # SKIP afl-clang-fast makes no targets here"
	finish
fi
# AFL++ passes clang options that it does not use.
build_targets "$tree/afl" CC=afl-clang-fast WARNINGS=-w

stat() { # key of fuzzer_stats
	sed -n "s/^$1 *: *//p" "$out/default/fuzzer_stats" 2>/dev/null
}

# Copies what AFL++ wrote itself, not its seeds, under libFuzzer's names: SHA-1.
keep() { # what the new names begin with, then directories; prints how many
	find "${@:2}" -name 'id:*' ! -name '*,orig:*' | while read -r input; do
		cp "$input" "$1$(sha1sum <"$input" | cut -d ' ' -f 1)" && echo "$input"
	done | wc -l
}

for name in $(target_names); do
	look_up "$name"
	out=$tree/afl/out-$name seeds=$tree/afl/seeds-$name
	rm -rf "$out" "$seeds"
	mkdir -p "$found" "$seeds"
	cp "$corpus"/* "$found"/* "$seeds" 2>/dev/null
	if ! afl-fuzz -V "$T" -t 10000 -m none -i "$seeds" -o "$out" ${words:+-x "$words"} -- \
		"$tree/afl/tests/fuzz/$name" >"$tree/afl/$name.log" 2>&1; then
		tail -n 30 "$tree/afl/$name.log" | sed 's/^/# /'
		say "not ok" "$name runs under AFL++"
		continue
	fi
	runs=$(stat execs_done)
	total=$((total + ${runs:-0}))
	bad=$(keep "$tree/crash-$name-" "$out"/default/{crashes,hangs})
	new=$(keep "$found/" "$out/default/queue")
	if [ "$bad" -eq 0 ] && [ "${runs:-0}" -gt 0 ]; then
		say ok "$name survives $runs inputs of AFL++ in $T s; $new new"
	else
		say "not ok" "$name survives ${runs:-no} inputs of AFL++ in $T s: $bad crash or hang; $new new"
	fi
done
echo "# $total inputs in all"
finish
