#!/bin/bash
# Places where something is missing or behaves otherwise: a full state
# directory, no /dev/log, no /proc, a read-only store, a store on tmpfs and on
# overlayfs, for both layouts. A guarded program must end there as without the guard or healed,
# its locks must be its own, and nothing may be lost.
#
# Each place is a mount namespace, in which this script runs itself:
#   places_test.sh PLACE SCENARIO     says what is wrong there
# shellcheck disable=SC2034,SC2317 # variables of fault.sh; functions called by name
set -u
cd "$(dirname "$0")/../.." || exit 1
FAULT_ON_DISK=1
. tests/fault/fault.sh
as=places
touch "$out" "$err"

# ---- Inside ---------------------------------------------------------------------

healed() { # the run ended well, and the mailbox is
	[ "$status" = "$first" ] || { echo "ends with $status, not $first"; return; }
	intact -c
}
locks_kept() {
	grep -q 'locks: asked .* 0 wrong' "$err" || grep locks: "$err"
}
# The same run, without the guard and with it, and what both left.
as_without() {
	guard='' traced
	said_by_program >"$work/out.without"
	local without=$status
	restore_in_place
	traced
	[ "$status" = "$without" ] || echo "ends with $status, without the guard $without"
	said_by_program | diff "$work/out.without" -
	intact
}
said_by_program() {
	sed 's/ SESSIONID=<[^>]*>//' "$out"
}
restore_in_place() {
	restore
}

in_full_state() {
	restore
	mount -t tmpfs -o size=64k,mode=0777 none "$work/state" || return
	head -c 1000000 /dev/zero 2>/dev/null >"$work/state/filler"
	traced
	healed
	locks_kept
}
in_no_log() {
	mkdir "$work/dev"
	mount --rbind /dev "$work/dev" && mount -t tmpfs none /dev && ln -s "$work/dev/null" /dev/null || return
	restore
	capture=''
	traced
	healed
	locks_kept
}
in_no_proc() { # not traced: the tracer needs it, and stops the clock
	local tracer=() input_file=$work/input watch=''
	if [ -n "$clock" ]; then
		watch=$(find /usr/lib -name libfaketime.so.1 2>/dev/null | head -n 1)
		[ -n "$watch" ] || { echo "mount: libfaketime is not installed"; return; }
		export FAKETIME FAKETIME_DONT_RESET=1 FAKETIME_DISABLE_SHM=1
		FAKETIME=$(date -u -d "@$clock" '+%F %T')
	fi
	mount -t tmpfs none /proc || return
	restore
	configure "$mode"
	launch "${program[@]}"
	healed
}
in_read_only() { # of a whole store its mail
	local part=$tree
	[ ! -d "$tree/spool" ] || part=$tree/spool
	restore
	mount --bind "$part" "$part" && mount -o remount,bind,ro "$part" || return
	restore_in_place() { :; }
	as_without
}
in_tmpfs() {
	rm -rf "$tree"
	mkdir "$tree" && mount -t tmpfs none "$tree" && cp -a "$work/base/." "$tree" || return
	traced
	healed
	locks_kept
}
in_overlayfs() {
	rm -rf "$tree"
	mkdir "$tree" "$work/layers" && mount -t tmpfs none "$work/layers" && mkdir "$work/layers/upper" "$work/layers/work" || return
	mount -t overlay -o "lowerdir=$work/base,upperdir=$work/layers/upper,workdir=$work/layers/work" none "$tree" || return
	traced
	healed
	locks_kept
}

if [ $# = 2 ]; then
	trap - EXIT # what is mounted goes with the namespace, the rest is removed outside
	scenario "$2"
	"in_$1"
	exit
fi

# ---- Outside --------------------------------------------------------------------

missing=$(tracer_missing)
[ -z "$missing" ] || skip_all "places" "$missing"
# Who we are, for Cyrus, and yet may mount.
namespace=(unshare -U --map-user="$(id -u)" --map-group="$(id -g)" -m --keep-caps)
"${namespace[@]}" true 2>/dev/null || skip_all "places" "no mount namespace here"
wanted=${1-${PROVE:+split_unexpunge split_imapd roll_expunge }split_expire carry_ipurge command_split}
[ -n "${1-}$cyrus_missing" ] || wanted+=" ${PROVE:+unified_expire_all unified_unexpunge unified_no_cache command_unified }unified_expire unified_imapd"
[ -z "$cyrus_missing" ] || echo "ok $((tests += 1)) - places under Debian's Cyrus # SKIP $cyrus_missing"
for place in full_state no_log no_proc read_only tmpfs overlayfs; do
	for scenario in $wanted; do
		as=$place
		mkdir "$work/inside"
		wrong=$(FAULT_INSIDE=1 TMPDIR=$work/inside "${namespace[@]}" "$0" $place "$scenario" 2>&1)
		rm -rf "$work/inside"
		case $wrong in
		*mount:*) echo "ok $((tests += 1)) - $as: $scenario # SKIP ${wrong##*mount: }" ;;
		'') ok "$scenario" ;;
		*) printf '%s\n' "$wrong" | head -n 8 >&2; not_ok "$scenario" ;;
		esac
	done
done
finish
