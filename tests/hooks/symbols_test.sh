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
track  | track*                                               | policy ground
guard  | guard overlay carry veto roll_forward repack trail crash | track policy judge visit cure scan pure ground
judge  | judge report                                         | policy visit cure scan pure ground
visit  | visit*                                               | track policy scan pure ground
cure   | cure plan* commit* rebuilder deep uids                     | scan pure ground
policy | policy* alert counters stack elf_symbols imapd_conf places shared_* | ground
scan   | scan*                                                | pure ground
pure   | index_format record_proof crc32* cache_* rebuild_candidates message/*   | ground
ground | real arena bytes quote mailbox known window sort processor |
'
objects=$(find shim -name '*.c' | sed 's,^shim/,,; s/\.c$//' | sort)
declare -A ring allowed
set -f # the patterns of the table are no file names
while IFS='|' read -r name members others; do
	for pattern in $members; do
		for object in $objects; do
			# shellcheck disable=SC2053
			[[ $object == $pattern ]] && ring[$object]=${name// /} allowed[$object]=" $name $others "
		done
	done
done <<<"$rings"
set +f

# "SYMBOL OBJECT" of all objects.
symbols() { (cd "$BUILD/shim" && xargs nm -A "$@" <<<"${objects//$'\n'/.o$'\n'}.o") | sed 's/\.o:/ /'; }
symbols --defined-only | awk '$3 ~ /[A-Z]/ {print $4, $1}' | sort >"$work/defined"
symbols -u | awk '{sub(/@.*/, "", $3); print $3, $1}' | sort >"$work/undefined"

misplaced() {
	local object symbol owner status=0
	for object in $objects; do
		[ -n "${ring[$object]-}" ] || { echo "$object is in no ring: put it into the table of $0"; status=1; }
	done
	while read -r symbol object owner; do
		[[ ${allowed[$object]-} == *" ${ring[$owner]-none} "* ]] || { echo "$object refers to $symbol of $owner"; status=1; }
	done < <(join "$work/undefined" "$work/defined")
	return "$status"
}
check "no ring refers to a higher one" misplaced

interposed_calls() { ! join "$work/undefined" "$list" | grep .; }
check "nobody calls an interposed function but through the table of real ones" interposed_calls

# The host may be inside malloc, or between any two lines of its output.
allocates_or_prints() {
	! grep -E "^(${heap}|${output}|abort|exit|_exit) " "$work/undefined"
}
heap='(m|c|re)alloc|free|strn?dup|v?asprintf|open_memstream'
output='f?(printf|puts|gets|read|write|scanf|flush)|perror'
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
