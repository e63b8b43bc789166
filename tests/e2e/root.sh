# shellcheck shell=bash disable=SC2034 # what those who source this read
# A Debian of its own in a directory: sourced by the check_*.sh that need one.
# As root, with debootstrap and Debian's packages at hand.
#
#   root_new SUITE [ARCHITECTURE]   $root; false if that suite cannot be had
#   in_root COMMAND…                with nothing of our environment
#   root_apt ARG…                   apt-get; says why it failed
#   root_remove                     unless KEEP is set; sessions of in_root must be gone
#
# ROOT=DIR uses a system that is there already, and keeps it.

root_new() {
	local mirror
	[ "$EUID" = 0 ] || { echo "${0##*/}: not root" >&2; exit 2; }
	root=${ROOT-}
	if [ -n "$root" ]; then
		KEEP=1
	else
		root=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-root.XXXXXX")
		mirror=$(sed -n 's/^URIs: *//p; s/^deb \(\[[^]]*\] \)\?\([^ ]*\).*/\2/p' /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null | head -n 1)
		if ! debootstrap --variant=minbase ${2:+--arch="$2"} "$1" "$root" "${mirror:-http://deb.debian.org/debian}" >"$root.log" 2>&1; then
			echo "# $1${2:+ for $2}: $(tail -n 1 "$root.log")"
			rm -rf --one-file-system "$root" "$root.log"
			return 1
		fi
		rm -f "$root.log"
	fi
	chmod 755 "$root" # mktemp's is for root alone
	mount -t proc proc "$root/proc" || exit 2
	[ -c "$root/dev/null" ] || { echo "${0##*/}: no device files can be made here" >&2; root_remove; exit 2; }
	# No service starts by itself.
	printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
	chmod 755 "$root/usr/sbin/policy-rc.d"
}

in_root() {
	chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

root_apt() {
	in_root apt-get -qq -o Dpkg::Use-Pty=0 "$@" >"$root/tmp/apt.log" 2>&1 </dev/null || { tail -n 20 "$root/tmp/apt.log"; return 1; }
}

root_remove() {
	umount -l "$root/proc"
	rm -f "$root.said" "$root.log"
	[ -n "${KEEP-}" ] || rm -rf --one-file-system "$root"
}

# ---- TAP ---------------------------------------------------------------------
n=0 failed=0 # for the end of whoever sources this

check() { # NAME COMMAND...
	local name=$1
	shift
	n=$((n + 1))
	if "$@" >"$root.said" 2>&1; then echo "ok $n - $name"; else
		echo "not ok $n - $name"
		echo "# failed: $*"
		tail -n 20 "$root.said" | sed 's/^/# /'
		failed=1
	fi
	rm -f "$root.said"
}
is() { [ "$1" = "$2" ] || { echo "got    $1"; echo "wanted $2"; return 1; }; }
