#!/bin/bash
# Each call that the guard makes fails with each plausible errno, or is cut
# short, at each of its occurrences, one a run. The program must end as without
# the guard or as if nothing had failed; what is wrong must be said; nothing is
# lost, no lock is lost or gained, and what is left over does not keep the next
# run from healing.
#
# In the bounded part: each call on each file once, with each errno, a sample of
# it. With PROVE every occurrence.
# shellcheck disable=SC2034 # variables of fault.sh
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/fault/fault.sh
as=faults
missing=$(tracer_missing)
[ -z "$missing" ] || skip_all "faults" "$missing"

# "OPTION NAME FILE" a line: what can go wrong with the guard's calls.
faults() {
	awk -v all="${PROVE-}" -v command="$command" -v tree="$tree" '
		BEGIN {
			errors["openat"] = "EMFILE ENFILE ENOMEM EACCES EIO EINTR ELOOP"
			errors["create"] = errors["openat"] " ENOSPC EDQUOT EROFS EEXIST"
			errors["newfstatat"] = "EIO EACCES ENOMEM ENOENT"
			errors["fstat"] = errors["stat"] = errors["newfstatat"]
			errors["pread64"] = errors["read"] = "EIO EINTR EAGAIN"
			errors["pwrite64"] = errors["write"] = "ENOSPC EIO EDQUOT EINTR EAGAIN"
			errors["fsync"] = errors["fdatasync"] = "EIO ENOSPC EDQUOT EROFS"
			errors["fallocate"] = "ENOSPC EDQUOT EIO EINTR ENOSYS"
			errors["ftruncate"] = "EIO EROFS"
			errors["rename"] = errors["link"] = "ENOSPC EIO EACCES EROFS EDQUOT"
			errors["unlink"] = "EIO EACCES EROFS"
			errors["fcntl"] = "EAGAIN EACCES ENOLCK EINTR EMFILE"
			errors["mmap"] = "ENOMEM EAGAIN ENFILE"
			errors["mprotect"] = errors["munmap"] = errors["mremap"] = "ENOMEM"
			errors["fchown"] = errors["fchmod"] = "EPERM EROFS EIO"
			errors["readlink"] = "EACCES EIO"
			errors["getdents64"] = "EIO"
			errors["close"] = "EIO EINTR ENOSPC"
			errors["dup3"] = "EMFILE EINTR"
			errors["socket"] = "EMFILE ENFILE ENOMEM EACCES"
			errors["connect"] = errors["sendto"] = "EACCES EAGAIN"
		}
		$3 != "guard" {next}
		command && !begun && index($5, tree) != 1 {next} # the loader
		{begun = 1}
		{
			file = $5
			sub(/.*\//, "", file)
			sub(/^[0-9]+\.$/, "message", file)
			kind = $2 == "openat" && $4 == "names" ? "create" : $2
			many = split(errors[kind], error, " ")
			for (i = 1; i <= many; i++)
				if (all || !seen[kind, file, error[i]]++)
					print "-e " $1 ":" error[i], $2, file
			if ($2 ~ /^(pread64|read|pwrite64|write)$/)
				for (i = 0; i <= 7; i = i * 2 + 1)
					if (all || !seen[kind, file, i]++)
						print "-s " $1 ":" i, $2, file
		}' "$work/list"
}

# As it ends without the guard, for comparison.
unguarded() {
	restore
	without=$first
	if [ -z "$command" ]; then
		guard=''
		traced
		unset guard
		without=$status
	fi
	rm -rf "$work/unguarded"
	cp -a "$tree" "$work/unguarded"
}

# What is wrong after a fault; nothing if all is well.
judge_fault() {
	local against=$work/final
	case $status in
	97 | 98) tail -n 3 "$err"; return ;;
	"$first" | "$without") ;;
	1 | 2) [ -n "$command" ] || { echo "ends with $status; as if nothing had failed is $first, without the guard $without"; return; } ;;
	*) echo "ends with $status; as if nothing had failed is $first, without the guard $without"; return ;;
	esac
	# Healed all the same, or left as it was: then it ends as without the guard.
	intact >"$work/why" || {
		against=$work/unguarded
		intact >>"$work/why" || { cat "$work/why"; return; }
		grep -q 'cyrguard:' "$log" || [ -s "$err" ] || { echo "nothing was said"; return; }
	}
	run_next
	if [ "$status" != 0 ] || grep -q IOERROR "$log"; then
		echo "the next run ends with $status: $(grep -m 1 IOERROR "$log")"
	else
		intact -c
	fi
}

total=0
for scenario in ${1-$scenarios}; do
	as=$scenario runs=0 exceptions=0 missed=0
	scenario "$scenario"
	if [ -n "$command" ]; then
		check "the run itself ends well" is "$first" 0
	else
		check "no lock lost or gained by anything the guard does" is "$first $(grep -o '[0-9]* wrong' "$err")" "0 0 wrong"
	fi
	unguarded
	while read -r option what _ call file <&3; do
		struck "$option" "$what"
		runs=$((runs + 1))
		[ "$status" != 99 ] || { missed=$((missed + 1)); continue; }
		wrong=$(judge_fault)
		[ -z "$wrong" ] || exception "$option $what ($call $file)" "$wrong"
	done 3< <(faults | sed 's/ / - /2' | sample "${FAULTS:-16}")
	check "nearly all of the calls were made again" [ "$missed" -le $((runs / 4)) ]
	check "$runs faults of the guard's calls: 0 exceptions" is "$exceptions" 0
	total=$((total + runs))
done
echo "# $total faults"
finish
