#!/bin/bash
# check_i386.sh [-k]: the library, the command and the unit tests built for and
# run on i386, in an i386 Debian of its own: nothing is added to this machine.
# Prints TAP. -k keeps the tree; root.sh says what it needs.
# shellcheck disable=SC2317 # functions that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/e2e/root.sh
[ "${1-}" != -k ] || KEEP=1
if ! root_new bookworm i386; then
	echo "ok 1 - i386 # SKIP no i386 Debian can be had or run here"
	exit 0
fi
trap root_remove EXIT
root_apt update
root_apt install --no-install-recommends make gcc libc6-dev binutils libbsd-dev check python3 xz-utils || exit 2
mkdir -p "$root/srv/cyrguard"
tar -cf - --exclude='./build*' --exclude=./.git . | tar -xf - -C "$root/srv/cyrguard"
make_in_root() { in_root make -s -C /srv/cyrguard "$@" </dev/null; }

check "the library and the command" make_in_root all
check "are of 32 bits" eval 'in_root readelf -h /srv/cyrguard/build/libcyrguard.so | grep -q ELF32'
floor() { in_root objdump -T /srv/cyrguard/build/libcyrguard.so | grep -o 'GLIBC_[0-9.]*' | sed 's/GLIBC_//' | sort -V | tail -n 1 | { read -r v && echo "$v" && [ "$(printf '%s\n2.12\n' "$v" | sort -V | tail -n 1)" = 2.12 ]; }; }
check "the library loads on glibc 2.12" floor
not_built() { tail -n 5 "$root/tmp/made"; false; }
tests=$(cd "$root/srv/cyrguard" && ls tests/unit/*_test.c tests/golden/*_test.c)
for test in $tests; do
	program=build/${test%.c}
	# By name alone: some are made of files of their own.
	if ! make_in_root "$program" >"$root/tmp/made" 2>&1; then
		check "$test is built" not_built
		continue
	fi
	check "$test" in_root env CK_TAP_LOG_FILE_NAME=- CK_VERBOSITY=silent BUILD=build sh -c "cd /srv/cyrguard && ulimit -f 2097152 && $program"
done
check "the guard loads into a program" in_root sh -c 'cd /srv/cyrguard && build/cyrguard run /bin/true'
mkdir "$root/tmp/box"
tar -xJf tests/golden/specimens.tar.xz -C "$root/tmp/box"
same() { diff <(in_root /srv/cyrguard/build/cyrguard audit --json -C /dev/null /tmp/box) <("$BUILD/cyrguard" audit --json -C /dev/null "$root/tmp/box" | sed "s,$root,,"); }
BUILD=${BUILD:-build}
check "audit says the same as on this machine" same
check "repair" in_root /srv/cyrguard/build/cyrguard repair -C /dev/null /tmp/box/specimens/2.3.9-stale-ipurge
check "and repairs the same" in_root /srv/cyrguard/build/cyrguard audit -C /dev/null /tmp/box/specimens/2.3.9-stale-ipurge
echo "1..$n"
exit "$failed"
