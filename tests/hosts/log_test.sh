#!/bin/bash
# Mode log in the stand-in for Cyrus 2.3, both builds of it: on a healthy
# mailbox nothing is said and nothing differs; on a stale one each program
# ends as without the guard, and every bad record is reported once.
# shellcheck disable=SC2317 # functions that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/hosts/hosts.sh
printf 'mode = log\nstate_dir = %s/state\nimapd_conf = %s/imapd.conf\n' "$work" "$work" >"$work/cyrguard.conf"

fetches=('SELECT' 'FETCH 1:* (UID ENVELOPE)' 'UID FETCH 5 (BODYSTRUCTURE)' 'FETCH 1:3 (BODY.PEEK[HEADER.FIELDS (Message-ID)])'
	'SEARCH SUBJECT nest')
changes=('SELECT' 'STORE 2 +FLAGS (\Flagged)' 'UID STORE 1 +FLAGS (\Deleted)' 'EXPUNGE' 'NOOP' 'CLOSE')

# The same case with and without the guard, from the same start.
both() { # both PREPARE CASE
	"$1"
	GUARD='' run_case "$2"
	snapshot >"$work/files.without"
	{ cat "$out" "$err"; echo "exit $status"; } >"$work/said.without"
	"$1"
	: >"$log"
	GUARD=1 run_case "$2"
	snapshot >"$work/files.with"
	{ cat "$out" "$err"; echo "exit $status"; } >"$work/said.with"
}
alike() {
	diff "$work/files.without" "$work/files.with" >&2 && diff "$work/said.without" "$work/said.with" >&2
}
silent() {
	! grep cyrguard: "$log" >&2
}
healthy() {
	specimen "$as"
}

for hosts in "$BUILD/tests/hosts" "$BUILD/tests/hosts/large"; do
	for as in 2.3.9 2.3.16 2.3.20; do
		[ "${hosts##*/} $as" != "large 2.3.20" ] || continue
		for case in $cases; do
			both healthy "$case"
			check "$case on a healthy mailbox (${hosts##*/}): nothing differs" alike
			# Some programs make it stale themselves, and see it when they open it again.
			[ "$(bad cyrus.expunge)" -gt 0 ] || check "$case on a healthy mailbox (${hosts##*/}): nothing is said" silent
		done
	done
done
hosts=$BUILD/tests/hosts

stale() {
	specimen "$stale"
}
damaged() {
	specimen "$as"
	"$damage" "$box/cyrus.index" 1=2147483632 5=+12
	"$damage" "$box/cyrus.expunge" 4=0 8=uid:12
}
for stale in 2.3.9-stale-replication 2.3.9-stale-ipurge 2.3.9-stale-ipurge-then-appended 2.3.16-stale-immediate-switch \
	2.3.16-stale-killed-between-renames 2.3.9 2.3.16 2.3.20; do
	as=${stale%%-*} prepare=stale
	[ "$as" != "$stale" ] || prepare=damaged
	$prepare
	wanted >"$work/wanted"
	for case in $cases; do
		both $prepare "$case"
		# A death by a wild read depends on where things lie, and so may how far it got.
		if ! grep -q '^exit 1[0-9][0-9]' "$work/said.without" "$work/said.with"; then
			check "$case on $stale, $prepare: as without the guard" alike
		fi
		reported >"$work/reported"
		check "$case on $stale, $prepare: every bad record reported" is "$(comm -23 "$work/wanted" "$work/reported" | wc -l)" 0
		if [ "$case" = immediate ] || [ "$case" = merge ]; then
			continue # another cyrus.cache, and news of the same records
		fi
		check "$case on $stale, $prepare: none twice" is "$(uniq -d "$work/reported" | wc -l)" 0
	done
done
finish
