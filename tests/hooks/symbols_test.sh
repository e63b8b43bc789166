#!/bin/bash
# Held by looking at the objects: the rings of the house, and what the library
# exports and needs (pitfalls 5, 6, 7, 16, 19, 20).
# shellcheck disable=SC2317 # functions that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit
. tests/hooks/hooks.sh

list=$work/list
sort "$BUILD/gen/hooks.list" >"$list"
undefined() { nm -u "$1" | awk '{sub(/@.*/, "", $2); print $2}' | sort -u; }
exported() { nm -D --defined-only "$1" | awk '{sub(/@.*/, "", $3); print $3}' | sort -u; }

# ---- The rings (design §3) --------------------------------------------------
# Data flows inwards from the hooks. What points the other way, and why:
#   track -> policy   where a mailbox's other directories are (metapartitions)
#   guard, visit -> track    files are read through the descriptors that the host has
# Policy and alert stand beside each other: a bad configuration is an alert, an
# alert has a configured facility.
#
# ring | its objects | rings it may refer to besides itself
rings='
hook   | hooks                                                | track guard ground
track  | track                                                | policy ground
guard  | guard overlay carry                                  | track policy visit cure scan pure ground
visit  | visit*                                               | track policy scan pure ground
cure   | plan* commit* rebuilder                              | scan pure ground
policy | policy* alert stack imapd_conf places shared_known   | ground
scan   | scan*                                                | pure ground
pure   | index_format record_proof crc32* cache_* message/*   | ground
ground | real arena bytes mailbox known window sort           |
'
ring_of() { # ring_of OBJECT: "RING ALLOWED…", nothing for an object in no ring
	local ring members allowed pattern
	while IFS='|' read -r ring members allowed; do
		for pattern in $members; do
			# shellcheck disable=SC2053
			[[ $1 == $pattern ]] && echo "$ring $allowed" | tr -s ' '
		done
	done <<<"$rings"
}

objects=$(find shim -name '*.c' | sed 's,^shim/,,; s/\.c$//' | sort)
for object in $objects; do
	nm --defined-only "$BUILD/shim/$object.o" | awk -v o="$object" '$2 ~ /[A-Z]/ {print $3, o}'
done | sort >"$work/defined"

misplaced() {
	local object symbol owner status=0
	set -f # the patterns of the table are no file names
	for object in $objects; do
		allowed=" $(ring_of "$object") "
		[ "$allowed" != "  " ] || { echo "$object is in no ring: put it into the table of $0"; status=1; }
		while read -r symbol owner; do
			owner_ring=$(ring_of "$owner")
			[[ $allowed == *" ${owner_ring%% *} "* ]] || { echo "$object refers to $symbol of $owner"; status=1; }
		done < <(undefined "$BUILD/shim/$object.o" | join - "$work/defined")
	done
	set +f
	return "$status"
}
check "no ring refers to a higher one" misplaced

interposed_calls() {
	local object found status=0
	for object in $objects; do
		found=$(undefined "$BUILD/shim/$object.o" | grep -xF -f "$list") || continue
		echo "$object calls past the table of real functions: ${found//$'\n'/ }"
		status=1
	done
	return "$status"
}
check "nobody calls an interposed function but through the table of real ones" interposed_calls

# The host may be inside malloc, or between any two lines of its output.
allocates_or_prints() {
	local object found status=0
	for object in $objects; do
		found=$(undefined "$BUILD/shim/$object.o" |
			grep -xE '(m|c|re)alloc|free|strn?dup|v?asprintf|open_memstream|f?(printf|puts|gets|read|write|scanf|flush)|perror|abort|exit|_exit') ||
			continue
		echo "$object: ${found//$'\n'/ }"
		status=1
	done
	return "$status"
}
check "nobody allocates from the host's heap, uses its streams or ends it" allocates_or_prints

# ---- What the library exports and needs --------------------------------------
exported "$guard" >"$work/exported"
same "exported is the hook table and nothing else" "$list" "$work/exported"

# Anonymous: a named version node would stop interposition.
versions() { ! nm -D --defined-only "$guard" | grep @; }
check "exports bear no version" versions

other_log() { ! undefined "$guard" | grep -xE 'openlog|closelog|setlogmask|vsyslog'; }
check "no log but syslog itself: ident, mask and options stay the host's" other_log

readelf -d "$guard" | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p' | sort >"$work/needed"
printf '%s\n' libc.so.6 libdl.so.2 >"$work/needed_expected"
same "needs libc.so.6 and libdl.so.2 only" "$work/needed_expected" "$work/needed"

floor=2.12
highest=$(objdump -T "$guard" | grep -o 'GLIBC_[0-9.]*' | sed 's/GLIBC_//' | sort -V | tail -n 1)
check "its newest symbol is of GLIBC_$highest, at most GLIBC_$floor" \
	test "$(printf '%s\n' "$highest" "$floor" | sort -V | tail -n 1)" = "$floor"

hardened() {
	readelf -Wl "$guard" | grep 'GNU_STACK.* RW ' && readelf -d "$guard" | grep 'NOW.*NODELETE\|NODELETE.*NOW'
}
check "its stack is not executable, nothing is bound late, it stays loaded" hardened

# ---- Siblings ----------------------------------------------------------------
# What libc exports besides a hooked name under the same stem must be hooked.
libc=$(ldd "$guard" | awk '$1 == "libc.so.6" {print $3}')
nm -D --defined-only "$libc" | awk '$3 !~ /GLIBC_PRIVATE/ {sub(/@.*/, "", $3); print $3}' | sort -u >"$work/libc"
# Not hooked, because no program refers to them: libc's own names for the same
# functions, which no header declares …
exceptions='__open __open64 __close __fcntl __dup2 __lseek __read __write __pread64 __pwrite64 __libc_pread __libc_pwrite _IO_fopen _IO_fclose'
# … and the vectors at an offset, which no Cyrus uses.
exceptions="$exceptions preadv preadv2 preadv64 preadv64v2 pwritev pwritev2 pwritev64 pwritev64v2"
siblings() {
	local name stem
	while read -r name; do
		stem=${name#__}
		stem=${stem%_2} stem=${stem%_chk} stem=${stem%64}
		printf '%s\n' "$stem" "${stem}64" "__$stem" "__${stem}64" "__${stem}_2" "__${stem}64_2" "__${stem}_chk" "__${stem}64_chk" \
			"__x$stem" "__x${stem}64" "__libc_$stem" "_IO_$stem" "${stem}v" "${stem}v2" "${stem}v64" "${stem}v64v2" \
			"__${stem}_time64" "__${stem}64_time64"
	done <"$list" | sort -u
	# fstat and lstat moved to __fxstat and __lxstat.
	printf '%s\n' __fxstat __fxstat64 __lxstat __lxstat64
}
missing() {
	local found
	found=$(siblings | sort -u | join - "$work/libc" | grep -vxF -f "$list" | grep -vxF -f <(tr -s ' \t\n' '\n' <<<"$exceptions" | grep .))
	[ -z "$found" ] || { echo "libc has these, the table has not: ${found//$'\n'/ }"; return 1; }
}
check "every spelling that libc has of a hooked name is hooked" missing
finish
