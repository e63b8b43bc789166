#!/bin/bash
# Every program of the stand-in on every kind of damage, guarded in each mode:
# in `repair` all, in `substitute` those that hold the locks throughout end as
# the same program does, unguarded, on the healthy twin of the mailbox; in `log`
# as unguarded on the damaged one.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/hosts/hosts.sh

offsets='mid shift8 shift-4 reversed same pasteof huge zero misaligned'
fetches=('SELECT' 'FETCH 1:* (UID FLAGS ENVELOPE)' 'UID FETCH 1:* (BODYSTRUCTURE)' 'FETCH 1:3 (BODY.PEEK[HEADER.FIELDS (Message-ID)])'
	'SEARCH SUBJECT nest')
changes=('SELECT' 'STORE 2 +FLAGS (\Flagged)' 'UID STORE 1,9 +FLAGS (\Deleted)' 'EXPUNGE' 'NOOP' 'FETCH 1:* (UID ENVELOPE)' 'CLOSE')
cases='expire-X30 expire-X0 annotated unexpunge-l unexpunge-a unexpunge-u ipurge fetch expunge immediate append merge upload'

# A case, on $box.
run() {
	local mail=$work/specimens/$as
	case $1 in
	expire-X30) host cyr_expire -v -X 30 "$box" ;;
	expire-X0) host cyr_expire -v -X 0 "$box" ;;
	annotated) host cyr_expire -A 3650 -X 30 "$box" ;;
	unexpunge-l) host unexpunge -l "$box" ;;
	unexpunge-a) host unexpunge -v -a "$box" ;;
	unexpunge-u) host unexpunge -u "$box" 4 8 ;;
	ipurge) host ipurge -f -b 5000 "$box" ;;
	fetch) session "${fetches[@]}" ;;
	expunge) session "${changes[@]}" ;;
	immediate) session -i "${changes[@]}" ;;
	append) session SELECT "APPEND $mail/7." NOOP 'UID FETCH 33 (ENVELOPE)' ;;
	merge) session -t sync_server SELECT "UPLOAD 5=$mail/5." EXIT ;;
	upload) session -t sync_server SELECT "UPLOAD 50=$mail/5." EXIT ;;
	esac
}

# The mailbox at $box, which is a copy of $1, after a case: $2 gets what the
# program said, its exit and what is in the mailbox; $3 names a mailbox that was
# made for the case alone.
act() { # act TREE CELL CASE
	box=$2/u1
	mkdir -p "$2"
	cp -a "$1" "$box"
	[ "$3" != merge ] || session SELECT 'UID STORE 5 +FLAGS (\Deleted)' EXPUNGE
	: >"$log"
	GUARD=$guard run "$3"
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

# try MODE TREE TWIN NAME [CASE…]: one line of TAP for a kind of damage in a mode
try() {
	local mode=$1 twin=$3 name=$4 case cell cells=() reasons
	tree=$2
	shift 4
	for case in "$@"; do
		cell=$work/cells/$mode/$name/$case
		CYRGUARD_MODE=$mode guard=1 act "$tree" "$cell" "$case"
		cells+=("$cell")
	done
	judge_states "${cells[@]}"
	for case in "$@"; do
		reasons=$(wrongs "$work/cells/$mode/$name/$case" "$work/cells/healthy/$twin/$case" "$mode" "$case" 2>&1)
		[ -z "$reasons" ] || { echo "# $as, $mode, $name, $case:"; sed 's/^/#    /' <<<"$reasons"; } >>"$work/wrong"
	done
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

# The tree of a kind, and its healthy twin's name in $twin.
make_kind() {
	local kind=$1 file=cyrus.expunge
	tree=$work/trees/$kind twin=none
	specimen "$as" "$tree"
	case $kind in
	none) return ;;
	replication | ipurge | annotation | switch | killed) make_stale "$kind" && twin=$kind ;;
	short | cutrecord) py damage "$tree" "$file" "$kind" && twin=$kind ;;
	both:*) py damage "$tree" cyrus.index "${kind#*:}" && py damage "$tree" cyrus.expunge "${kind#*:}" ;;
	index:*) py damage "$tree" cyrus.index "${kind#*:}" ;;
	*) py damage "$tree" "$file" "$kind" ;;
	esac
	[ "$twin" != none ] || return 0
	rm -rf "$work/trees/twin-$twin"
	cp -a "$tree" "$work/trees/twin-$twin"
	rm -f "$work/trees/twin-$twin"/*.NEW
	py cure "$work/trees/twin-$twin" "$work/donor"
	make_healthy "$twin"
}

# What Cyrus itself leaves stale should not be so.
make_healthy() {
	local case cell
	guard=
	for case in $cases; do
		cell=$work/cells/healthy/$1/$case
		act "$work/trees/twin-$1" "$cell" "$case"
		if [ -e "$cell/u1/cyrus.expunge" ]; then py cure "$cell/u1" "$work/donor"; fi
		py state "$cell/u1" "$work/donor" 9999999999 "$work/specimens/$as" >"$cell/state"
	done
}

# shellcheck disable=SC2086 # words on purpose
for as in 2.3.9 2.3.16 2.3.20; do
	rm -rf "$work/cells" "$work/trees"
	mkdir -p "$work/trees"
	printf 'mode = log\nstate_dir = %s/state\nimapd_conf = %s/imapd.conf\n' "$work" "$work" >"$work/cyrguard.conf"
	guard=
	# The donor: what every cache record should be.
	specimen "$as" "$work/donor"
	session SELECT "APPEND $work/specimens/$as/7."
	session -t sync_server SELECT "UPLOAD 50=$work/specimens/$as/5." EXIT
	specimen "$as" "$work/trees/twin-none"
	make_healthy none
	: >"$work/wrong"
	for kind in none $offsets cutcache nocache emptycache cutrecord overcount short duplicate replication ipurge annotation switch killed \
		index:mid index:reversed index:pasteof index:huge index:zero index:same both:shift8 both:shift-4; do
		guard=
		make_kind "$kind"
		try repair "$tree" "$twin" "$kind" $cases
		try substitute "$tree" "$twin" "$kind" expire-X30 expire-X0 unexpunge-l unexpunge-a unexpunge-u
	done
	cat "$work/wrong"
done
finish
