#!/bin/bash
# Each call that the guard makes fails with each plausible errno, or is cut
# short, at each of its occurrences, one a run. The program must end as without
# the guard or as if nothing had failed, and errno be untouched by what succeeds
# (errno_watch.c); what is wrong must be said; nothing is lost, no lock is lost or
# gained, and what is left over does not keep the next run from healing.
#
# Then the program's own calls on its mailbox fail, while the guard is there: each
# must tell the program the errno that it failed with, and no lock be lost or gained.
#
# In the bounded part: each call on each file once, with each errno, a sample of
# it. With PROVE every occurrence.
# shellcheck disable=SC2034 # variables of fault.sh
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/fault/fault.sh
needs_tracer faults
watch=$fault/errno_watch.so below=$fault/errno_below.so

# "OPTION NAME FILE" a line: what can go wrong with the guard's calls.
faults() {
	awk -v all="${PROVE-}" -v command="$command" -v tree="$tree" '
		BEGIN {
			errors["openat"] = "EMFILE ENFILE ENOMEM EACCES EIO EINTR ELOOP"
			errors["create"] = errors["openat"] " ENOSPC EDQUOT EROFS EEXIST"
			# By name; that a file which is there is said not to be is no fault.
			errors["newfstatat"] = errors["stat"] = "EIO EACCES ENOMEM"
			errors["fstat"] = "EIO ENOMEM EINTR"
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
			kind = $2 == "openat" && $4 == "names" ? "create" : $2 == "newfstatat" && $7 !~ /:ffffff9c:/ ? "fstat" : $2
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

# The same of the program's own calls on the mailbox, one errno each.
own_faults() {
	awk -v all="${PROVE-}" -v box="$box/" '
		BEGIN {
			error["openat"] = error["rename"] = error["unlink"] = error["link"] = "EACCES"
			error["newfstatat"] = error["stat"] = error["fstat"] = error["read"] = error["pread64"] = error["fsync"] = error["close"] = "EIO"
			error["write"] = error["pwrite64"] = error["writev"] = error["ftruncate"] = "ENOSPC"
			error["fcntl"] = "EAGAIN"
			error["mmap"] = error["munmap"] = "ENOMEM"
		}
		$3 == "program" && index($5, box) == 1 && $2 in error && (all || !seen[$2, $5]++) {print $1 ":" error[$2], $2, $5}' "$work/list"
}

# As it ends without the guard, for comparison.
unguarded() {
	restore
	without=$first
	if [ -z "$command" ]; then
		guard='' traced
		without=$status
	fi
	"$fault/tree" copy "$tree" "$work/unguarded"
}

# Whether all is well after a fault; if not, $why says what is wrong.
judge_fault() {
	local against=$work/final sum
	case $status in
	97 | 98) grep locks: "$err" | tail -n 3 ;;
	99) echo "not the call that it was" ;;
	"$first" | "$without") ;;
	1 | 2) [ -n "$command" ] || echo "ends with $status; as if nothing had failed is $first, without the guard $without" ;;
	*) echo "ends with $status; as if nothing had failed is $first, without the guard $without" ;;
	esac >"$why"
	grep '^errno:' "$err" >>"$why"
	[ ! -s "$why" ] || return
	# Healed all the same, or left as it was: then it ends as without the guard.
	sum_of "$box"
	[ "${judged[$name $sum]-}" != healed ] || return 0
	if intact >"$why"; then
		heals && judged[$name $sum]=healed
		return
	fi
	cp "$why" "$why.healed"
	against=$work/unguarded
	intact >"$why" || { cat "$why.healed" >>"$why"; return 1; }
	grep -q 'cyrguard:' "$log" || grep -vE '^(locks|errno):' "$err" >"$why.said" || { echo "nothing was said" >"$why"; return 1; }
	heals
}

total=0
for scenario in ${1-$scenarios}; do
	as=$scenario runs=0 exceptions=0
	scenario "$scenario"
	if [ -n "$command" ]; then
		check "no change without the locks for it, none lost while it is held" is "$first $(grep -o '[0-9]* wrong' "$err")" "0 0 wrong"
	else
		check "no lock lost or gained by anything the guard does" is "$first $(grep -o '[0-9]* wrong' "$err")" "0 0 wrong"
	fi
	check "errno as it was after each call that succeeds, as the call left it after each that fails" is "$(grep '^errno:' "$err")" ''
	unguarded
	while read -r option what _ call file <&3; do
		struck "$option" "$what"
		runs=$((runs + 1))
		judge_fault || exception "$option $what ($call $file)"
	done 3< <(faults | sed 's/ / - /2' | sample "${FAULTS:-16}")
	check "$runs faults of the guard's calls: 0 exceptions" is "$exceptions" 0
	own=0
	[ -n "$command" ] || while read -r what call file <&3; do
		struck -e "$what"
		own=$((own + 1))
		case $status in 97 | 98 | 99) echo "ends with $status: $(grep locks: "$err")" ;; esac >"$why"
		grep '^errno:' "$err" >>"$why"
		[ ! -s "$why" ] || exception "-e $what (the program's $call ${file##*/})"
	done 3< <(own_faults | sample 12)
	check "$own faults of the program's own calls, whose errno it has" is "$exceptions" 0
	echo "# $scenario: $((runs + own)) faults, $exceptions exceptions"
	total=$((total + runs + own))
done
echo "# $total faults"
finish
