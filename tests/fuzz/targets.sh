# shellcheck shell=sh disable=SC2034 # names that those who source it read
# What fuzz_test.sh (libFuzzer) and fuzz_afl.sh (AFL++) share; both source it at
# the top of the tree: every tests/fuzz/fuzz_*.c is a target, with its committed
# corpus in tests/fuzz/corpus/NAME and, where there are any, its words in
# tests/fuzz/dict/NAME. What either finds is kept in $BUILD/fuzz/found/NAME and
# begins the other's next run.
BUILD=${BUILD:-build}
tree=$BUILD/fuzz
mkdir -p "$tree"
number=0
failed=0
total=0
# Targets that need files need many, and AFL++ ends them before they tidy up.
[ -w /dev/shm ] && TMPDIR=/dev/shm
TMPDIR=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-fuzz.XXXXXX") || exit 1
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT

say() { # ok|"not ok" text
	number=$((number + 1))
	echo "$1 $number - fuzz: $2"
	[ "$1" = ok ] || failed=1
}

finish() {
	echo "1..$number"
	exit $failed
}

probe() { # compiler and its arguments: can it make a target?
	printf '%s\n' '#include <stddef.h>' '#include <stdint.h>' \
		'int LLVMFuzzerTestOneInput(const uint8_t *d, size_t n);' \
		'int LLVMFuzzerTestOneInput(const uint8_t *d, size_t n) { return n && d[0] ? 0 : 0; }' >"$tree/probe.c"
	compiler=$1
	shift
	$compiler "$@" -o "$tree/probe" "$tree/probe.c" >/dev/null 2>&1
}

# A tree of their own: each fuzzer wants its compiler and its instrumented
# objects. Not the flags of the make that started us.
build_targets() { # tree, then what make is to be told
	where=$1
	shift
	env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u MAKEOVERRIDES -u CFLAGS -u LDFLAGS make --no-print-directory \
		BUILD="$where" "$@" fuzz-programs >"$tree/build.log" 2>&1 && return
	sed 's/^/# /' "$tree/build.log"
	say "not ok" "the targets build"
	finish
}

# The names in $TARGETS, with or without "fuzz_"; none given: all.
target_names() {
	for source in tests/fuzz/fuzz_*.c; do
		name=$(basename "$source" .c)
		case " ${TARGETS:-$name} " in
		*" $name "* | *" ${name#fuzz_} "*) echo "$name" ;;
		esac
	done
}

look_up() { # name: sets corpus, count, found, words
	corpus=tests/fuzz/corpus/$1
	count=$(find "$corpus" -type f 2>/dev/null | wc -l)
	found=$tree/found/$1
	words=tests/fuzz/dict/$1
	[ -f "$words" ] || words=
}
