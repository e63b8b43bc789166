#!/bin/bash
# Each mutant of mutants.list in a build of its own: caught if one of its tests
# fails, and only then "ok". The tests pass without it: that is tried first.
# Prints TAP. MUTANTS="NAME ...": only these; BUILD is of no account.
set -u
cd "$(dirname "$0")/../.." || exit 1
list=$PWD/tests/mutants/mutants.list
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-mutants.XXXXXX")
trap 'rm -rf "$work"' EXIT
ulimit -f 2097152
ulimit -c 0
unset BUILD MAKEFLAGS MAKELEVEL
tree=$work/tree
mkdir "$tree"
tar -cf - --exclude='./build*' --exclude=./.git . | tar -xf - -C "$tree"
cd "$tree" || exit 1
# Not only for us: some tests run programs as another user.
chmod 755 "$work"

names=() files=() changes=() tests=()
while IFS=$'\t' read -r name file change named; do
	[[ $name == \#* || -z $name ]] && continue
	[ -z "${MUTANTS-}" ] || [[ " $MUTANTS " == *" $name "* ]] || continue
	names+=("$name") files+=("$file") changes+=("$change") tests+=("$named")
done <"$list"

build() { # build TEST…: what these need
	local test targets=(all)
	for test in "$@"; do
		case $test in
		tests/hooks/calls_test.sh) targets+=(build/tests/hooks/{calls,calls.so,calls_linked,malloc_count.so,start_errno,syslog_capture.so,large/libcyrguard.so}) ;;
		*) targets+=("build/$test") ;;
		esac
	done
	# An unused function or variable is no reason: the mutant must live.
	make -s "${targets[@]}" WARNINGS=-w CC="${CC:-gcc}" >"$work/make.log" 2>&1
}
fails() { # fails TEST…: the first that does, on standard output
	local test
	for test in "$@"; do
		[[ $test == *.sh ]] || test=build/$test
		if ! timeout -k 5 300 env BUILD=build CYRGUARD_TEST_EVERY=37 CK_TAP_LOG_FILE_NAME=- CK_VERBOSITY=silent "$test" \
			>"$work/said" 2>"$work/err" </dev/null || grep -q '^not ok' "$work/said" || ! grep -q '^ok' "$work/said"; then
			echo "$test: $(grep -m 1 '^not ok' "$work/said" | sed 's/^not ok [0-9]* - //; s/.*://' | cut -c 1-100)"
			return 0
		fi
	done
	return 1
}

echo "1..$((${#names[@]} + 1))"
failed=0
read -ra all < <(printf '%s ' "${tests[@]}" | tr ' ' '\n' | sort -u | xargs)
build "${all[@]}" || { echo "not ok 1 - the tree builds"; cat "$work/make.log"; exit 1; }
if said=$(fails "${all[@]}"); then
	echo "not ok 1 - without a mutant: $said"
	exit 1
fi
echo "ok 1 - without a mutant ${#all[@]} tests pass"
for i in "${!names[@]}"; do
	name=${names[i]} file=${files[i]} change=${changes[i]}
	read -ra named <<<"${tests[i]}"
	cp -p "$file" "$work/kept"
	sed -i -E "$change" "$file"
	if cmp -s "$file" "$work/kept"; then
		said="the code is not there any more"
		verdict='not ok'
	elif ! build "${named[@]}"; then
		said="does not compile: $(grep -m 1 error "$work/make.log")"
		verdict='not ok'
	elif said=$(fails "${named[@]}"); then
		said="caught by $said"
		verdict='ok'
	else
		said="survived ${named[*]}"
		verdict='not ok'
	fi
	[ "$verdict" = ok ] || failed=1
	echo "$verdict $((i + 2)) - $name ($file): $said"
	cp "$work/kept" "$file" # newer than what was made of the mutant
done
exit "$failed"
