#!/bin/bash
# The promise of each mode, program by program and damage by damage, on the real
# Cyrus 2.3 under CYRUS_PREFIX: every cell is compared with the same program,
# unguarded, on a healthy twin of the mailbox.
#
#   matrix23.sh [-m MODE]… [-d DAMAGE]… [-p PROGRAM]… [-j N] [-v] [-k]
#
# MODE: none (no guard) log substitute repair; all four if none is given.
# -v also shows what each cell printed and logged, -k keeps the trees.
# shellcheck disable=SC2016 # $Label1 is an IMAP keyword
set -u
export LC_ALL=C
cd "$(dirname "$0")/../.." || exit 2
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store23.sh

SYNTHETIC='mid shift8 shift-4 reversed same pasteof huge zero misaligned'
FILES='cutcache nocache emptycache cutrecord overcount short duplicate dropped' # see mailbox23.py
STALE='replication ipurge switch annotation killed'
PROGRAMS=('cyr_expire -X 30' 'cyr_expire -X 0' 'unexpunge -l' 'unexpunge -a' 'unexpunge -u' 'imapd read' 'imapd write' 'imapd copy'
	'sync_server upload' 'sync_server combine' 'ipurge' 'reconstruct -k')
TITLES=('X 30' 'X 0' 'unex -l' 'unex -a' 'unex -u' 'imap r' 'imap w' 'imap cp' 'sync up' 'sync co' 'ipurge' 'recon -k')
EXPUNGED=3,5:8,20
LOST=12 # what the replica lacks in a combine
NEXT=31 # message and UID appended by a cell

usage() {
	sed -n '6,9s/^# *//p' "$0" >&2
	printf '  DAMAGE:  none %s\n           index:KIND, both:KIND for the first line; %s %s\n' "$SYNTHETIC" "$FILES" "$STALE" >&2
	printf '  PROGRAM: %s\n' "${PROGRAMS[@]}" >&2
	exit 2
}

modes=() kinds=() programs=() jobs=2 verbose='' KEEP=''
while getopts m:d:p:j:vk option; do
	case $option in
	m) modes+=("$OPTARG") ;;
	d) kinds+=("$OPTARG") ;;
	p) programs+=("$OPTARG") ;;
	j) jobs=$OPTARG ;;
	v) verbose=1 ;;
	k) KEEP=1 ;;
	*) usage ;;
	esac
done
[ $# -lt "$OPTIND" ] || usage
[ ${#modes[@]} -gt 0 ] || modes=(none log substitute repair)
[ ${#programs[@]} -gt 0 ] || programs=("${PROGRAMS[@]}")
if [ ${#kinds[@]} -eq 0 ]; then
	# shellcheck disable=SC2206 # words on purpose
	kinds=(none $SYNTHETIC $FILES $STALE)
	for kind in $SYNTHETIC; do kinds+=("index:$kind"); done
fi
for mode in "${modes[@]}"; do case $mode in none | log | substitute | repair) ;; *) usage ;; esac; done
for kind in "${kinds[@]}"; do case " none $FILES $STALE $SYNTHETIC " in *" ${kind#*:} "*) ;; *) usage ;; esac; done
for program in "${programs[@]}"; do printf '%s\n' "${PROGRAMS[@]}" | grep -qxF -e "$program" || usage; done

mailbox23() {
	python3 tests/e2e/mailbox23.py "$@"
}

# The healthy mailbox whose behaviour a damage is measured by.
twin_of() {
	case " $STALE cutrecord short dropped " in *" $1 "*) echo "$1" ;; *) echo none ;; esac
}

# Without a cyrus.cache no program opens a mailbox, and nothing can be seen
# longer than it is.
applies() { # applies MODE DAMAGE PROGRAM
	case $2 in nocache) [ "$1" = repair ] ;; emptycache) case $1:$3 in repair:* | substitute:cyr_expire* | substitute:unexpunge*) true ;; *) false ;; esac ;; esac
}

# ---- The trees --------------------------------------------------------------

make_base() {
	store23_new "$WORK/base" && store23_fill "$WORK/base" 1 30 &&
		printf '%s\r\n' 's SELECT INBOX' 'a STORE 1:2 +FLAGS (\Seen \Flagged)' 'b STORE 4,9 +FLAGS (\Answered $Label1)' \
			'c STORE 15 +FLAGS (\Draft $Label2)' | store23_script "$WORK/base" &&
		store23_expunge "$WORK/base" "$EXPUNGED" &&
		mailbox23 age "$(store23_path "$WORK/base")" 40 3 5 # -X 30 has two to purge and four to keep
}

make_kind() {
	local kind=$1 dir=$WORK/kind/$1 box file=cyrus.expunge twin
	box=$(store23_path "$dir")
	store23_copy "$WORK/base" "$dir"
	case $kind in
	none) ;;
	replication | ipurge | switch | annotation | killed) store23_stale "$kind" "$dir" 2>"$dir/errors" || { cat "$dir/made" "$dir/errors"; return 1; } ;;
	dropped) # by a run that met offsets of 0, and counts on
		mailbox23 damage "$box" cyrus.expunge zero
		GUARD='' store23_run "$dir" cyr_expire -E 3 -X 30 >"$dir/made" 2>&1
		;;
	both:*) mailbox23 damage "$box" cyrus.index "${kind#*:}" && mailbox23 damage "$box" "$file" "${kind#*:}" ;;
	*)
		[ "$kind" = "${kind#index:}" ] || file=cyrus.index
		mailbox23 damage "$box" "$file" "${kind#index:}"
		;;
	esac >&2
	twin=$(twin_of "$kind")
	[ ! -d "$WORK/twin/$twin" ] || return 0
	store23_copy "$dir" "$WORK/twin/$twin"
	[ "$twin" != none ] || store23_copy "$WORK/base" "$WORK/twin/$twin"
	mailbox23 cure "$(store23_path "$WORK/twin/$twin")" "$DONOR"
	store23_copy "$WORK/twin/$twin" "$WORK/master/$twin"
	store23_append a INBOX "${EML[NEXT - 1]}" | store23_script "$WORK/master/$twin"
}

# ---- The programs -----------------------------------------------------------

read_script() {
	printf '%s\r\n' 's SELECT INBOX' 'a FETCH 1:* (UID FLAGS RFC822.SIZE ENVELOPE)' 'b FETCH 1:* (BODYSTRUCTURE)' \
		'c UID FETCH 1:* (BODY.PEEK[HEADER.FIELDS (SUBJECT FROM X-SPAM-STATUS REFERENCES)] BODY)' \
		'd SEARCH SUBJECT e' 'e SEARCH OR FROM a TO b' 'f SEARCH HEADER MESSAGE-ID 1' 'g SORT (SUBJECT FROM DATE) US-ASCII ALL' \
		'h THREAD REFERENCES US-ASCII ALL' 'i THREAD ORDEREDSUBJECT US-ASCII ALL'
}

write_script() {
	printf '%s\r\n' 's SELECT INBOX' 'a STORE 1:3 +FLAGS (\Flagged)' 'b STORE 4,10 +FLAGS (\Deleted $Label2)' 'c EXPUNGE'
	store23_append d INBOX "${EML[NEXT - 1]}"
	printf '%s\r\n' 'e NOOP' 'f UID FETCH 1:* (FLAGS ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (SUBJECT)])' 'g SEARCH SUBJECT e'
}

copy_script() {
	printf '%s\r\n' 'a CREATE INBOX.copy' 's SELECT INBOX' 'b COPY 1:* INBOX.copy' 'c UID COPY 4,9 INBOX.copy' 't SELECT INBOX.copy' \
		'd FETCH 1:* (UID FLAGS RFC822.SIZE ENVELOPE BODYSTRUCTURE)' 'e SEARCH SUBJECT e'
}

prepare() {
	case $1 in
	'sync_server combine')
		store23_copy "$WORK/twin/$3" "$2.master"
		store23_expunge "$2" "$LOST"
		;;
	'sync_server upload') store23_copy "$WORK/master/$3" "$2.master" ;;
	esac
	: >"$2/log"
}

act() {
	case $1 in
	'cyr_expire -X 30') store23_run "$2" cyr_expire -E 3 -X 30 -v ;;
	'cyr_expire -X 0') store23_run "$2" cyr_expire -E 3 -X 0 -v ;;
	'unexpunge -l') store23_run "$2" unexpunge -l user.u1 ;;
	'unexpunge -a') store23_run "$2" unexpunge -a user.u1 ;;
	'unexpunge -u') store23_run "$2" unexpunge -u user.u1 3 7 ;;
	'imapd copy') copy_script | store23_imap "$2" ;;
	'imapd read') read_script | store23_imap "$2" ;;
	'imapd write') write_script | store23_imap "$2" ;;
	sync_server*) store23_sync "$2.master" "$2" ;;
	ipurge) store23_run "$2" ipurge -f -b 3000 user.u1 ;;
	'reconstruct -k') store23_run "$2" reconstruct -k user.u1 ;;
	esac
}

# What differs between any two runs: places, times, process numbers.
plain() {
	sed -E "s#$1[^/ ]*#TREE#g; s/\([0-9.]+ secs?\)//g; s/ [0-9]+\.[0-9]+ secs?//g; s/pid=[0-9]+//; s/\[[0-9]+\]//g" |
		case $2 in
		'unexpunge -'[au]) sed -E 's/UIDVALIDITY [0-9]+/UIDVALIDITY/' ;;
		'imapd copy') sed -E 's/(UIDVALIDITY|COPYUID) [0-9]+/\1/' ;;
		*) cat ;;
		esac
}

# Lines of syslog that tell of trouble (7 is debug: a missing optional file).
complaints() {
	awk '$1 % 8 < 7 && !/cyrguard: / && /IOERROR|DBERROR|bogus|failure|corrupt|cache_offset|recovery|zero index|[Ff]atal|fail/' "$1" |
		plain "$2" "$3"
}

# ---- A cell -----------------------------------------------------------------

# What is in a mailbox; without the cache and without what is listed twice; and
# which of its records are wrong, as "FILE UID".
look() {
	mailbox23 state "$1" "$DONOR" "$START" "$(store23_path "$WORK/base")" >"$2"
	grep -v ' duplicate ' "$2" | sed 's/ cache=[A-Za-z]*//' >"$2.state"
	wrong "$2" >"$2.bad"
}

wrong() {
	sed -n 's/^\(cyrus[.a-z]*\) uid=\([0-9]*\) .*cache=WRONG.*/\1 \2/p' "$1" | sort -u
}

# $cell gets status, out, log, complaints, and what is in the mailbox: before, after.
run() {
	local tree=$1 dir=$2 cell=$3 program=$4 twin=$5 box
	box=$(store23_path "$dir")
	mkdir -p "$cell"
	store23_copy "$tree" "$dir"
	GUARD='' prepare "$program" "$dir" "$twin"
	look "$box" "$cell/before"
	cp -a "$box" "$cell/box"
	(act "$program" "$dir") >"$cell/raw" 2>&1 </dev/null
	echo $? >"$cell/status"
	plain "$dir" "$program" <"$cell/raw" >"$cell/out"
	cp "$dir/log" "$cell/log"
	complaints "$dir/log" "$dir" "$program" >"$cell/complaints"
	diff -rq "$cell/box" "$box" >"$cell/written"
	"$BUILD/cyrguard" audit --json "$box" >"$cell/audit" 2>&1
	look "$box" "$cell/after"
	if [ "$tree" = "$WORK/twin/$twin" ] && grep -qE 'cache=WRONG| duplicate ' "$cell/after"; then
		# Cyrus itself leaves it stale here: the measure is what should have been.
		grep -c ' duplicate ' "$cell/after" >"$cell/duplicates"
		mailbox23 cure "$box" "$DONOR"
		look "$box" "$cell/after"
	fi
	rm -rf "$cell/box"
	[ -n "$KEEP" ] || rm -rf "$dir" "$dir.master"
}

findings_of() {
	grep -ao '"file":"[a-z.]*","record":[0-9]*,"uid":[0-9]*' "$1" | sed 's/"file":"//; s/","record":[0-9]*,"uid":/ /' | sort -u
}

# Of the mailbox that is compared: what COPY writes elsewhere is as bad.
reports_of() {
	grep -a 'event=bad_record .* mailbox="[^"]*/user/u1" ' "$1" | sed -nE 's/.* file=([a-z.]*) .* uid=([0-9]+) .*/\1 \2/p' | sort -u
}

# Every record that was bad, none that never was, each once. A program that
# changes cyrus.cache may find the same record bad in the old and in the new one.
judge_reports() {
	local cell=$1 twice
	reports_of "$cell/log" >"$cell/reported"
	if grep -vxFf "$cell/reported" "$cell/before.bad" >"$cell/unseen"; then
		echo "R not reported: $(tr '\n' ',' <"$cell/unseen")"
	fi
	if cat "$cell/before.bad" "$cell/after.bad" | grep -vxFf - "$cell/reported" >"$cell/accused"; then
		echo "F accused: $(tr '\n' ',' <"$cell/accused")"
	fi
	twice=$(grep -a 'event=bad_record' "$cell/log" | sed 's/.* program=/program=/' | sort | uniq -d | head -n 1)
	if [ -n "$twice" ] && ! grep -q 'cyrus\.cache differ' "$cell/written"; then
		echo "M reported more than once: $twice"
	fi
}

# Code letters of a cell and the reasons for them, by comparison.
judge() {
	local mode=$1 program=$2 cell=$3 expected=$4 code='' count
	exec 3>"$cell/reasons"
	local status
	status=$(cat "$cell/status")
	if [ "$status" -ne "$(cat "$expected/status")" ]; then
		case $status in 124) code+=T ;; 1[2-9][0-9]) code+=S ;; *) code+=E ;; esac
		echo "exit $status, not $(cat "$expected/status")" >&3
	fi
	if grep -avxFf "$expected/complaints" "$cell/complaints" >"$cell/new"; then
		code+=I
		echo "syslog: $(head -n 1 "$cell/new" | cut -c1-150)" >&3
	fi
	if ! diff -a "$expected/out" "$cell/out" >"$cell/diff.out"; then
		code+=O
		echo "output: $(grep -ac '^[<>]' "$cell/diff.out") lines differ, $(grep -am 1 '^[<>]' "$cell/diff.out" | cut -c1-100 | tr -d '\r')" >&3
	fi
	# In substitute a program that only reads leaves all as it was.
	if [ "$mode/$program" = 'substitute/unexpunge -l' ]; then
		if [ -s "$cell/written" ]; then
			code+=W
			echo "files were written" >&3
		fi
	else
		count=$(wc -l <"$cell/after.bad")
		if [ "$count" -gt 0 ]; then
			code+=b$count
			echo "bad records left: $(tr '\n' ',' <"$cell/after.bad")" >&3
		fi
		if ! diff "$expected/after.state" "$cell/after.state" >"$cell/diff.state"; then
			if cmp -s "$cell/after.state" "$cell/before.state"; then
				code+=n
				echo "mailbox left as it was" >&3
			else
				code+=L
				echo "mailbox differs: $(grep '^[<>]' "$cell/diff.state" | cut -c1-60 | head -n 3 | tr '\n' ';')" >&3
			fi
		fi
		count=$(grep -c ' duplicate ' "$cell/after")
		if [ "$count" -gt "$(cat "$expected/duplicates" 2>/dev/null || echo 0)" ]; then
			code+=d
			echo "both live and expunged: $(sed -n 's/.* \(uid=[0-9]*\) duplicate .*/\1/p' "$cell/after" | tr '\n' ' ')" >&3
		fi
	fi
	if ! diff "$cell/after.bad" <(findings_of "$cell/audit") >"$cell/diff.audit"; then
		code+=A
		echo "audit disagrees about: $(grep '^[<>]' "$cell/diff.audit" | tr '\n' ' ')" >&3
	fi
	[ "$mode" != log ] || judge_reports "$cell" >"$cell/reports"
	if [ -s "$cell/reports" ]; then
		code+=$(cut -c1 "$cell/reports" | tr -d '\n')
		cut -c3- "$cell/reports" >&3
	fi
	exec 3>&-
	echo "${code:-.}" >"$cell/code"
}

# Whether a cell is what its mode promises. Codes may carry a count.
promised() {
	local mode=$1 program=$2 code=$3 unguarded=$4
	case $mode in
	none) return 0 ;;
	repair) [ "$code" = . ] && return ;;
	substitute)
		case $program in cyr_expire* | unexpunge*) [ "$code" = . ] && return ;; esac
		;;
	log)
		# "As ever" is whatever an unguarded run did: where it read beside the
		# record, what it met there depends on the layout of its memory.
		case $code in *[RFM]*) return 1 ;; esac
		;;
	esac
	[ "$mode" != repair ] && { [ "$code" = "$unguarded" ] || [ "$code" = . ] || [ "$unguarded" != . ]; }
}

name_of() {
	echo "$1" | tr ' :' '_-'
}

cell_of() {
	echo "$WORK/cells/$1/$(name_of "$2")/$(name_of "$3")"
}

do_cell() {
	local mode=$1 kind=$2 program=$3 twin cell expected
	twin=$(twin_of "$kind")
	cell=$(cell_of "$mode" "$kind" "$program")
	expected=$(cell_of expected "$twin" "$program")
	case $mode in
	expected)
		run "$WORK/twin/$kind" "$WORK/run/$mode-$(name_of "$kind-$program")" "$cell" "$program" "$kind"
		return
		;;
	none) unset GUARD ;;
	*) export GUARD="$WORK/lib/libcyrguard.so" GUARD_MODE=$mode ;;
	esac
	run "$WORK/kind/$kind" "$WORK/run/$mode-$(name_of "$kind-$program")" "$cell" "$program" "$twin"
	judge "$mode" "$program" "$cell" "$expected"
}

# As many at once as -j says.
do_cells() {
	local mode=$1 kind program running=0
	shift
	for kind in "$@"; do
		for program in "${programs[@]}"; do
			applies "$mode" "$kind" "$program" || continue
			[ "$running" -lt "$jobs" ] || { wait -n; running=$((running - 1)); }
			do_cell "$mode" "$kind" "$program" 2>>"$WORK/trouble" &
			running=$((running + 1))
		done
	done
	wait
}

table() {
	local mode=$1 i kind program cell bad
	printf '\n%-16s %3s' "mode $mode" bad
	for i in "${!PROGRAMS[@]}"; do
		printf '%s\n' "${programs[@]}" | grep -qxF -e "${PROGRAMS[i]}" && printf ' %-7s' "${TITLES[i]}"
	done
	echo
	for kind in "${kinds[@]}"; do
		bad=$(wc -l <"$WORK/kind/$kind.made.bad")
		printf '%-16s %3d' "$kind" "$bad"
		for program in "${PROGRAMS[@]}"; do
			printf '%s\n' "${programs[@]}" | grep -qxF -e "$program" || continue
			cell=$(cell_of "$mode" "$kind" "$program")
			printf ' %-7s' "$(if applies "$mode" "$kind" "$program"; then cat "$cell/code" 2>/dev/null || echo '?'; fi)"
		done | sed 's/ *$//'
		echo
	done
}

failures() {
	local mode=$1 kind program cell code unguarded
	for kind in "${kinds[@]}"; do
		for program in "${programs[@]}"; do
			applies "$mode" "$kind" "$program" || continue
			cell=$(cell_of "$mode" "$kind" "$program")
			code=$(cat "$cell/code" 2>/dev/null || echo '?')
			unguarded=$(cat "$(cell_of none "$kind" "$program")/code" 2>/dev/null || echo .)
			if [ -n "$verbose" ]; then
				echo "---- $mode, $kind, $program: $code"
				sed 's/^/     /' "$cell/reasons"
				cat -v "$cell/out" | sed 's/^/  out  /'
				awk '$1 % 8 < 7' "$cell/log" | sed 's/^/  log  /'
				sed 's/^/  diff /' "$cell/diff.out" "$cell/diff.state" 2>/dev/null | cat -v
			fi
			promised "$mode" "$program" "$code" "$unguarded" && continue
			failed=$((failed + 1))
			echo "FAILED $mode, $kind, $program: $code$([ "$mode" = repair ] || echo " (unguarded: $unguarded)")"
			sed 's/^/       /' "$cell/reasons"
		done
	done
}

store23_begin
mkdir "$WORK/kind" "$WORK/twin" "$WORK/master" "$WORK/run"
make_base || { echo "matrix23: the store could not be made" >&2; exit 2; }
declare -A needed=()
for kind in "${kinds[@]}"; do
	make_kind "$kind" || { echo "matrix23: $kind could not be made" >&2; exit 2; }
	needed[$(twin_of "$kind")]=1
done
START=$(date +%s)
until [ "$(date +%s)" -gt $((START + 1)) ]; do :; done # -X 0 spares what was expunged in its own second
START=$(date +%s)

for kind in "${kinds[@]}"; do look "$(store23_path "$WORK/kind/$kind")" "$WORK/kind/$kind.made"; done
do_cells expected "${!needed[@]}"
for kind in "${!needed[@]}"; do
	for program in "${programs[@]}"; do
		cell=$(cell_of expected "$kind" "$program")
		if [ "$(cat "$cell/status")" != 0 ] || [ -s "$cell/complaints" ]; then
			echo "matrix23: $program fails on a healthy mailbox ($kind):" >&2
			cat "$cell/out" "$cell/complaints" >&2
		fi
	done
done
case " ${modes[*]} " in *" none "*) ;; *' log '* | *' substitute '*) do_cells none "${kinds[@]}" ;; esac
failed=0
for mode in "${modes[@]}"; do
	do_cells "$mode" "${kinds[@]}"
	table "$mode"
done
cat <<-LEGEND

	bad: records that led to another message or to none beforehand.  . as on the healthy mailbox
	S killed by a signal  E other exit status  T hung  I IOERROR or the like in syslog  O other output  bN N bad records left
	n the mailbox is as it was before  L the mailbox differs (records, flags, UIDs, messages)  d more UIDs live and expunged
	A cyrguard audit sees other records  W files written  R a bad record not reported  F a good one accused  M one reported more than once
LEGEND
for mode in "${modes[@]}"; do failures "$mode"; done
echo "$failed cells are not what the mode promises"
# A measure that failed sees nothing wrong.
[ ! -s "$WORK/trouble" ] || { echo "matrix23: on the way:"; sort "$WORK/trouble" | uniq -c; } >&2
[ "$failed" -eq 0 ] && [ ! -s "$WORK/trouble" ]
