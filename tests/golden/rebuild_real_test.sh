#!/bin/bash
# The rebuilder against the servers that are here, on messages nobody has seen:
# specimens taken apart (rebuild_mutator.py), records written by reconstruct of
# Debian's Cyrus 3 and of the 2.3 under CYRUS_PREFIX, with the settings that
# parsing depends on and without. REAL_COUNT messages each (default 1000),
# REAL_SEED; those of `make check-random` are many.
set -u
cd "$(dirname "$0")/../.." || exit 1
BUILD=$(realpath "${BUILD:-build}")
export BUILD TZ=UTC
host=$BUILD/tests/golden/rebuild_host
count=${REAL_COUNT:-1000}
seed=${REAL_SEED:-1}
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-real.XXXXXX")
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
tar -xJf tests/golden/specimens.tar.xz -C "$work"

n=0
check() { # STATUS NAME
	n=$((n + 1))
	if [ "$1" -eq 0 ]; then echo "ok $n - $2"; else echo "not ok $n - $2"; fi
}

# compare TITLE VERSION MAILBOX [SETTING…]
compare() {
	local title=$1 version=$2 mailbox=$3 line
	shift 3
	"$host" golden "$version" "$mailbox" "$mailbox" "$@" >"$work/compared"
	while IFS= read -r line; do
		case $line in
		"ok "*) check 0 "$title: ${line#* - }" ;;
		"not ok "*) check 1 "$title: ${line#* - }" ;;
		*) echo "$line" ;;
		esac
	done <"$work/compared"
	[ -s "$work/compared" ]
	check $? "$title: compared"
}

make_messages() { # DIRECTORY old|new
	python3 tests/golden/rebuild_mutator.py "$1" "$count" "$seed$2" "$2" "$work"/specimens/eml/*
}

debian() { # TITLE CONFIGURATION [SETTING…]
	local title=$1 store=$work/store mailbox
	STORE_CONF=$2
	shift 2
	rm -rf "$store"
	store_new "$store"
	store_mailbox "$store" u1 1 || { check 1 "$title: a store"; return; }
	version=$(store_run "$store" cyr_info version | sed -n 's/^cyrus-imapd \([0-9.]*\).*/\1/p')
	mailbox=$(store_path "$store" u1)
	make_messages "$mailbox" new
	printf 'From: a@b\r\nSubject: gr\303\274n\r\n\r\nits settings show\r\n' >"$mailbox/$((count + 2))."
	[ "$EUID" != 0 ] || chown -R "$CYRUS_USER:mail" "$mailbox"
	store_run "$store" reconstruct -G user/u1 >"$work/said" 2>&1
	check $? "$title: reconstruct"
	compare "$title" "$version" "$mailbox" icu=1 "$@"
}

# Settings that the guard is not told show in what the healthy records hold: a
# record that went bad comes back as the server wrote it. Follows `debian`.
heal() { # TITLE SETTING…
	local title=$1 store=$work/store mailbox
	shift
	mailbox=$(store_path "$store" u1)
	cp "$mailbox/cyrus.cache" "$work/cache"
	printf '\377\377' | dd of="$mailbox/cyrus.cache" bs=1 seek=$(($(stat -c %s "$work/cache") - 24)) conv=notrunc 2>"$work/said"
	! cmp -s "$mailbox/cyrus.cache" "$work/cache"
	check $? "$title: damaged"
	install -m 755 "$BUILD/cyrguard" "$work/cyrguard"
	store_as "$work/cyrguard" repair --json -C "$store/imapd.conf" "$mailbox" >"$work/said" 2>&1
	grep -q '"action":"repaired"' "$work/said"
	check $? "$title: repaired"
	compare "$title: then" "$version" "$mailbox" icu=1 "$@"
}

old() { # TITLE CONFIGURATION [SETTING…]
	local title=$1 store=$WORK/store mailbox version
	STORE_CONF=$2
	shift 2
	rm -rf "$store"
	store23_new "$store"
	version=$(store23_imap "$store" cyrus </dev/null | grep -ao 'v2\.[0-9]*\.[0-9]*' | head -n 1)
	mailbox=$(store23_path "$store")
	make_messages "$mailbox" old
	[ "$EUID" != 0 ] || chown -R "$CYRUS_USER:" "$mailbox"
	rm "$mailbox/cyrus.cache"
	GUARD='' store23_run "$store" reconstruct user.u1 >"$work/said" 2>&1
	check $? "$title: reconstruct"
	compare "$title" "${version#v}" "$mailbox" "$@"
}

(
	. tests/e2e/store.sh
	missing=$(store_missing)
	if [ -n "$missing" ]; then
		n=$((n + 1))
		echo "ok $n - records of Debian's Cyrus # SKIP $missing"
	else
		debian "Debian's Cyrus" ''
		debian "Debian's Cyrus, other settings" $'rfc2046_strict: yes\nmaxheaderlines: 4\nrfc2047_utf8: yes\nboundary_limit: 3' \
			strict=1 lines=4 utf8=1 boundaries=3
		debian "Debian's Cyrus, two settings" $'rfc2046_strict: yes\nrfc2047_utf8: yes' strict=1 utf8=1
		heal "Debian's Cyrus, two settings" strict=1 utf8=1
	fi
	. tests/e2e/store23.sh
	missing=$(store23_missing)
	if [ -n "$missing" ]; then
		n=$((n + 1))
		echo "ok $n - records of Cyrus 2.3 # SKIP $missing"
	else
		store23_missing >/dev/null # again, for CYRUS_BIN
		WORK=$work
		mkdir "$WORK/lib"
		install -m 755 "$BUILD/tests/hooks/syslog_capture.so" "$WORK/lib"
		old "Cyrus 2.3" ''
		old "Cyrus 2.3, other settings" $'rfc2046_strict: yes\nmaxheaderlines: 4' strict=1 lines=4
	fi
	echo "1..$n"
)
