#!/bin/bash
# check_suites.sh [SUITE…]: the library built here, loaded into the Cyrus of
# other Debians, bullseye's 3.2 (index minor 16) and trixie's 3.10 (19), each in
# a root of its own: damage and interrupted rewrites end there as here.
# Prints TAP. root.sh says what it needs; ROOT=DIR with one SUITE uses that root.
# shellcheck disable=SC2016,SC2317 # words and functions for another shell
set -u
cd "$(dirname "$0")/../.." || exit 1
BUILD=$(realpath "${BUILD:-build}")
. tests/e2e/root.sh
rows=${ROWS-} # of the table of damage; all of them

bring_file() { # FILE: and the libraries it needs
	mkdir -p "$root/tmp/cyrguard/here"
	ldd "$1" | grep -o '/[^ ]*' | while read -r library; do cp -L "$library" "$root/tmp/cyrguard/here/"; done
	cp -L "$1" "$root/tmp/cyrguard/here/${1##*/}"
}

# A program built here, with the libraries and the loader of here: its name there
# is a script that calls them.
bring() { # PROGRAM NAME
	mkdir -p "$(dirname "$root/tmp/cyrguard/$2")"
	bring_file "$1"
	printf '#!/bin/sh\nexec /tmp/cyrguard/here/ld-linux-x86-64.so.2 --library-path /tmp/cyrguard/here /tmp/cyrguard/here/%s "$@"\n' "${1##*/}" >"$root/tmp/cyrguard/$2"
	chmod 755 "$root/tmp/cyrguard/$2"
}

one_suite() { # SUITE
	root_new "$1" || { echo "ok $((n += 1)) - $1 # SKIP it cannot be had here"; return; }
	root_apt update
	root_apt install --no-install-recommends cyrus-common cyrus-imapd nullmailer faketime strace python3 || { echo "not ok $((n += 1)) - $1 has a Cyrus"; root_remove; return; }
	echo "# $1: glibc $(in_root dpkg-query -W -f '${Version}' libc6), Cyrus $(in_root dpkg-query -W -f '${Version}' cyrus-common)"
	rm -rf "$root/tmp/cyrguard"
	install -d "$root/tmp/cyrguard/tests/e2e" "$root/tmp/cyrguard/build/tests/e2e" "$root/tmp/cyrguard/build/tests/hooks" "$root/dev/shm"
	chmod 1777 "$root/dev/shm" "$root/tmp"
	cp tests/e2e/*.sh "$root/tmp/cyrguard/tests/e2e/"
	cp "$BUILD/libcyrguard.so" "$root/tmp/cyrguard/build/"
	cp tests/e2e/together.py "$root/tmp/cyrguard/tests/e2e/"
	for program in tests/e2e/damage tests/e2e/state tests/fault/tracer cyrguard; do bring "$BUILD/$program" "build/$program"; done
	# The command takes what ICU there is: not one that was made for another libc.
	ldconfig -p | sed -n 's/.* => \(.*\/libicuuc\.so\.[0-9]*\)$/\1/p' | head -n 1 | while read -r icu; do bring_file "$icu"; done
	cp "$BUILD/tests/hooks/syslog_capture.so" "$root/tmp/cyrguard/build/tests/hooks/"
	for test in heal.sh repack_test.sh together_test.sh; do
		words=()
		[ $test != heal.sh ] || words=(-t -j 2 ${rows:+"$rows"})
		in_root "/tmp/cyrguard/tests/e2e/$test" "${words[@]}" 2>&1 | sed -u "s/^\(not \)\?ok [0-9 ]*-/\1ok - $1:/; /^1\.\./d"
	done
	root_remove
}
for suite in "${@:-bullseye trixie}"; do
	for one in $suite; do one_suite "$one"; done
done
