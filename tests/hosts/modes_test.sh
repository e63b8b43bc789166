#!/bin/bash
# Every program of the stand-in on every kind of damage, guarded in each mode:
# in `repair` all, in `substitute` those that hold the locks throughout end as
# the same program does, unguarded, on the healthy twin of the mailbox; in `log`
# as unguarded on the damaged one.
# shellcheck disable=SC2317 # functions that `explain` calls
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/hosts/hosts.sh

fetches=('SELECT' 'FETCH 1:* (UID FLAGS ENVELOPE)' 'UID FETCH 1:* (BODYSTRUCTURE)' 'FETCH 1:3 (BODY.PEEK[HEADER.FIELDS (Message-ID)])'
	'SEARCH SUBJECT nest')
changes=('SELECT' 'STORE 2 +FLAGS (\Flagged)' 'UID STORE 1,9 +FLAGS (\Deleted)' 'EXPUNGE' 'NOOP' 'FETCH 1:* (UID ENVELOPE)' 'CLOSE')

# The mailbox at $box, which is a copy of $1, after a case: $2 gets what the
# program said, its exit and what is in the mailbox; $3 names a mailbox that was
# made for the case alone.
act() { # act TREE CELL CASE
	box=$2/u1
	mkdir -p "$2"
	cp -a "$1" "$box"
	[ "$3" != merge ] || session SELECT 'UID STORE 5 +FLAGS (\Deleted)' EXPUNGE
	: >"$log"
	GUARD=$guard run_case "$3"
	sed "s#$box#BOX#g" "$out" "$err" | sed '/^cyrguard: /d' >"$2/said"
	echo "exit $status" >>"$2/said"
	cp "$log" "$2/log"
}

py() {
	python3 tests/e2e/mailbox23.py "$@"
}

# Both are to look as files, too: the programs wrote them anew.
rewritten() {
	case $1 in expire-*) true ;; *) false ;; esac
}

# States and audits of all cells of one release at once: cheaper by far.
judge_states() {
	local cell
	for cell in "$@"; do
		echo state "$cell/u1" "$work/donor" 9999999999 "$work/specimens/$as" '>' "$cell/state"
	done | py batch
	for cell in "$@"; do
		"$BUILD/cyrguard" audit --json -C "$work/imapd.conf" "$cell/u1" >"$cell/audit" 2>/dev/null
	done
}

wrongs() {
	local cell=$1 healthy=$2 mode=$3 case=$4
	diff "$healthy/said" "$cell/said" | grep -a '^[<>]' | head -n 3
	if [ "$mode/$case" = substitute/unexpunge-l ]; then
		diff -rq "$tree" "$cell/u1"
		return
	fi
	diff "$healthy/state" "$cell/state" | grep '^[<>]' | cut -c 1-150 | head -n 3
	grep -q '"findings":\[\]' "$cell/audit" || cut -c 1-300 "$cell/audit"
	if rewritten "$case"; then diff -rq "$healthy/u1" "$cell/u1"; fi
}

# try MODE TREE TWIN NAME CASE…: one line of TAP for a kind of damage in a mode
try() {
	local mode=$1 twin=$3 name=$4 case cell cells=() failed_before=$failures
	tree=$2
	shift 4
	for case in "$@"; do
		cell=$work/cells/$mode/$name/$case
		CYRGUARD_MODE=$mode guard=1 act "$tree" "$cell" "$case"
		cells+=("$cell")
	done
	judge_states "${cells[@]}"
	for case in "$@"; do
		explain "$case" wrongs "$work/cells/$mode/$name/$case" "$work/cells/healthy/$twin/$case" "$mode" "$case"
	done
	check "$mode, $name: as on the healthy mailbox" [ "$failures" -eq "$failed_before" ]
}

# In `log` as if there were no guard, but that every bad record is reported.
try_log() {
	local name=$1 case failed_before=$failures
	box=$tree
	wanted >"$work/wanted"
	for case in expire-X30 unexpunge-l unexpunge-a fetch expunge upload; do
		guard='' act "$tree" "$work/cells/unguarded/$name/$case" "$case"
		CYRGUARD_MODE=log guard=1 act "$tree" "$work/cells/log/$name/$case" "$case"
		explain "$case" logs "$work/cells/log/$name/$case" "$work/cells/unguarded/$name/$case"
	done
	check "log, $name: as without the guard, and all reported" [ "$failures" -eq "$failed_before" ]
}

logs() {
	log=$1/log reported | sort -u | comm -13 - "$work/wanted" | sed 's/^/not reported: /'
	# A death by a wild read depends on where things lie, and so may how far it got.
	grep -q '^exit 1[0-9][0-9]' "$1/said" "$2/said" && return
	diff "$2/said" "$1/said"
	diff -rq "$2/u1" "$1/u1"
}

explain() { # explain CASE COMMAND…: what it prints is what is wrong
	local case=$1 reasons
	shift
	reasons=$("$@" 2>&1)
	[ -n "$reasons" ] || return 0
	failures=$((failures + 1))
	printf '# %s, %s:\n#    %s\n' "$as" "$case" "${reasons//$'\n'/$'\n'#    }" >&2
}

# The five real ways to a stale cyrus.expunge, at $box; not every release goes
# stale by each.
make_stale() {
	case $1 in
	replication)
		session SELECT 'UID STORE 5 +FLAGS (\Deleted)' EXPUNGE
		session -t sync_server SELECT "UPLOAD 5=$work/specimens/$as/5." EXIT
		;;
	ipurge) host ipurge -f -b 5000 "$box" ;;
	annotation) host cyr_expire -A 3650 -X 30 "$box" ;;
	switch) session -i SELECT 'UID STORE 1 +FLAGS (\Deleted)' EXPUNGE ;;
	killed) host cyrus23 --as "$as" --die-after 2 cyr_expire -X 30 "$box" ;;
	esac
}

# The tree of a kind at $tree, and its healthy twin's name in $twin.
make_kind() {
	local kind=$1
	tree=$work/trees/$kind twin=none guard=
	specimen "$as" "$tree"
	case $kind in
	none) return ;;
	replication | ipurge | annotation | switch | killed) make_stale "$kind" && twin=$kind ;;
	dropped) # by a run that met offsets of 0, and counts on
		py damage "$tree" cyrus.expunge zero
		host cyr_expire -X 30 "$tree"
		twin=dropped
		;;
	short | cutrecord) py damage "$tree" cyrus.expunge "$kind" && twin=$kind ;;
	nocache | emptycache)
		host cyr_expire -X 30 "$tree" # its generation is not 0 any more
		twin=second-generation
		make_twin $twin
		py damage "$tree" cyrus.expunge "$kind"
		return
		;;
	both:*) py damage "$tree" cyrus.index "${kind#*:}" && py damage "$tree" cyrus.expunge "${kind#*:}" ;;
	*) py damage "$tree" cyrus.expunge "$kind" ;;
	esac
	[ "$twin" = none ] || make_twin "$twin"
}

# From $tree, cured by other means than the library; and what every program,
# unguarded, makes of it.
make_twin() {
	local case cell
	[ ! -e "$work/trees/twin-$1" ] || return
	cp -a "$tree" "$work/trees/twin-$1"
	rm -f "$work/trees/twin-$1"/*.NEW
	py cure "$work/trees/twin-$1" "$work/donor"
	guard=
	for case in $cases; do
		cell=$work/cells/healthy/$1/$case
		act "$work/trees/twin-$1" "$cell" "$case"
		# What Cyrus itself leaves stale should not be so.
		if [ -e "$cell/u1/cyrus.expunge" ]; then py cure "$cell/u1" "$work/donor"; fi
		py state "$cell/u1" "$work/donor" 9999999999 "$work/specimens/$as" >"$cell/state"
	done
}

# Each release half of the damages, for the sake of time: MODES_KINDS=all, or
# some, for all three. What tells 2.3.20 from 2.3.16 is one expunged message:
# where its record is gone from the cache nobody can know any more.
failures=0
declare -A kinds=(
	[2.3.9]='none both:mid both:reversed both:pasteof both:zero cutcache nocache overcount short dropped replication ipurge annotation killed'
	[2.3.16]='none both:shift8 both:shift-4 both:same both:huge both:misaligned emptycache cutrecord dropped duplicate switch killed'
	[2.3.20]='none both:mid replication'
)
[ "${MODES_KINDS-}" != all ] || MODES_KINDS=$(tr ' ' '\n' <<<"${kinds[*]}" | sort -u)
# shellcheck disable=SC2086 # words on purpose
for as in 2.3.9 2.3.16 2.3.20; do
	rm -rf "$work/cells" "$work/trees"
	mkdir -p "$work/trees"
	printf 'mode = log\nstate_dir = %s/state\nimapd_conf = %s/imapd.conf\n' "$work" "$work" >"$work/cyrguard.conf"
	guard=
	specimen "$as" "$work/donor" # has every cache record right
	session SELECT "APPEND $work/specimens/$as/7."
	session -t sync_server SELECT "UPLOAD 50=$work/specimens/$as/5." EXIT
	specimen "$as" "$work/trees/none"
	tree=$work/trees/none
	make_twin none
	for kind in ${MODES_KINDS-${kinds[$as]}}; do
		make_kind "$kind"
		try repair "$tree" "$twin" "$kind" $cases
		# Without a cyrus.cache there is nothing that could look longer.
		[ "$kind" = nocache ] || try substitute "$tree" "$twin" "$kind" expire-X30 expire-X0 unexpunge-l unexpunge-a unexpunge-u
		try_log "$kind"
	done
done
finish
