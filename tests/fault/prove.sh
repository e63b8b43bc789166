#!/bin/bash
# prove.sh [SCENARIO…]: every scenario whole, its kills and its faults (or one of
# TESTS), JOBS at a time (2). A line for each in BUILD/prove/summary as soon as it ends, the
# whole of what it said beside; the totals at the end.
set -u
cd "$(dirname "$0")/../.." || exit 1
BUILD=$(realpath "${BUILD:-build}")
export BUILD PROVE=1
out=$BUILD/prove
mkdir -p "$out"
if [ "${1-}" = --one ]; then # --one TEST SCENARIO
	start=$SECONDS
	"tests/fault/$2_test.sh" "$3" >"$out/$2.$3" 2>"$out/$2.$3.err" </dev/null
	status=$?
	counted=$(sed -n "s/^# $3: //p" "$out/$2.$3")
	echo "$3: ${counted:-$2: does not end}; exit $status, $((SECONDS - start)) s" | tee -a "$out/summary"
	exit "$status"
fi

rm -rf "$out"
mkdir -p "$out"
. tests/e2e/store.sh
. tests/fault/scenarios.sh
[ $# -gt 0 ] || set -- $scenarios
for name; do
	printf "%s $name\\n" ${TESTS:-faults crash}
done | xargs -P "${JOBS:-2}" -L 1 "$0" --one
failed=$?
awk '
	{gsub(/[,;]/, ""); for (i = 1; i < NF; i++) sum[$(i + 1)] += $i; made += $5 == "of" ? $4 : 0}
	END {printf "%d kills, %d of %d states after a power failure, %d faults: %d exceptions; %d s of runs\n",
		sum["kills"], made, sum["states"], sum["faults"], sum["exceptions"], sum["s"]}' "$out/summary" | tee -a "$out/summary"
exit $failed
