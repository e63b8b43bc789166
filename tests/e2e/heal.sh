#!/bin/bash
# heal.sh [-v] [-k] [-t] [-j N] [DAMAGE [PROGRAM]]: Debian's own Cyrus 3 under
# the guard in mode repair, for every kind of damage and every program: exit,
# output and mailbox must end like those of the same program on the undamaged
# store, with no IOERROR line. Prints a row a kind of damage, a letter a program:
#   .  as on the undamaged store        x  not so (reasons below the row)
# -v shows the differences, -k keeps the tree, -t prints TAP (heal_test.sh), -j
# has N rows done at a time. The rows and columns are in heal_kinds.sh.
set -u
cd "$(dirname "$0")/../.." || exit
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store.sh
. tests/e2e/heal_kinds.sh

# Once for all instead of around every program.
if [ "$EUID" = 0 ] && [ -z "$(store_missing)" ]; then
	exec runuser -u "$CYRUS_USER" -- env BUILD="$BUILD" "$PWD/tests/e2e/heal.sh" "$@"
fi
verbose='' keep='' tap='' jobs=1
while getopts vktj: option; do
	case $option in v) verbose=1 ;; k) keep=1 ;; t) tap=1 ;; j) jobs=$OPTARG ;; *) exit 2 ;; esac
done
shift $((OPTIND - 1))

missing=$(store_missing)
store_clock
if [ -n "$missing" ]; then
	[ -z "$tap" ] || { echo "ok - damage heals under Debian's Cyrus # SKIP $missing"; exit 0; }
	echo "heal: $missing" >&2
	exit 2
fi
# Cyrus syncs every write: in memory that costs nothing.
shm=/dev/shm
[ -w $shm ] || shm=/tmp
work=$(mktemp -d "${TMPDIR:-$shm}/cyrguard-heal.XXXXXX")
[ -n "$keep" ] || trap 'rm -rf "$work"' EXIT
STORE_CONF='search_engine: squat' # the archive: as soon as cyr_expire -A asks for it

# Configuration and databases name the directory: every worker has its own store.
make_store() { # WORKER
	store=$work/$1/store log=$work/$1/log mine=$work/$1
	mkdir "$mine"
	unset GUARD LOG
	STORE_CONF+=$'\n'"archive_enabled: yes"$'\n'"archivepartition-default: $store/archive"
	mkdir -p "$store/archive"
	store_new "$store"
	store_mailbox "$store" u1 12 3:4,8,12 && store_equals "$store" u1 4 && store_mailbox "$store" u2 7 2 twins &&
		store_run "$store" unexpunge -u user/u2 2 >/dev/null && store_mailbox "$store" u3 1 && store_mailbox "$store" u4 2 1 || return 1
	cp -a "$store" "$mine/healthy"
}

use() { # TREE
	rm -rf "$store"
	cp -a "$mine/$1" "$store"
	: >"$log"
}

# What differs between any two runs, or only says where something lies.
plain() {
	sed -E 's/SESSIONID=<[^>]*>//; s/[0-9.]+ secs?//; s/(OFFSET|offset|CRC|crc)[:=]? *[<0-9a-f]+>?//gi; s/C_OFF:[0-9]+//; s/ *\[?0x[0-9a-f]+\]?//g
		s/cyrus-[0-9]+-[0-9]+-[0-9]+//g'
}

run_program() { # PROGRAM: output, exit status and mailboxes to $mine/now
	LOG=$log "p_$1" >"$mine/out" 2>&1
	echo "exit $?" >>"$mine/out"
	"$BUILD/tests/e2e/state" "$u1:$a1" "$u2:${u2/spool/archive}" >>"$mine/out" 2>&1
	if [ -n "$filter" ]; then plain <"$mine/out" | "$filter"; else plain <"$mine/out"; fi >"$mine/now"
}

prepare() { # DAMAGE: the trees before and after it, in $mine/$base and $mine/damaged
	base=healthy filter='' m1=u1 m2=u2
	[[ $1 != small_* ]] || m1=u3 m2=u4
	u1=$(store_path "$store" $m1) u2=$(store_path "$store" $m2) a1=${u1/spool/archive}
	use healthy
	[ "$(type -t "f_$1")" != function ] || filter=f_$1
	if [ "$(type -t "b_$1")" = function ]; then
		"b_$1"
		base=$1
		cp -a "$store" "$mine/$base"
	fi
	"d_$1"
	rm -rf "$mine/damaged"
	cp -a "$store" "$mine/damaged"
	# What is left alone ends as it does without the guard.
	[[ " $alone " != *" $1 "* ]] || base=damaged
	[ "$base" = healthy ] || rm -f "$mine"/expected."$base".*
	case $1/$base in small_*/healthy) rm -rf "$mine/small"; cp -a "$mine/healthy" "$mine/small"; base=small ;; esac
}

expect() { # PROGRAM
	[ -e "$mine/expected.$base.$1" ] && return
	use "$base"
	GUARD='' run_program "$1"
	mv "$mine/now" "$mine/expected.$base.$1"
	mv "$log" "$mine/log.$base.$1"
}

# IOERROR lines that a healthy store has not; or, left alone, a finding.
silent() { # PROGRAM
	local said expected
	said=$(<"$log")
	expected=$(<"$mine/log.$base.$1")
	if [ "$base" = damaged ]; then
		[[ $said =~ event=(bad_|short_file|skipped) ]]
	else
		[[ $said != *IOERROR* || $expected == *IOERROR* ]]
	fi
}

cell() { # PROGRAM [alone]
	use damaged
	if [ -z "${2-}" ]; then
		GUARD=$BUILD/libcyrguard.so GUARD_MODE=repair run_program "$1"
	else
		GUARD='' run_program "$1"
	fi
	[ "$(tr '\0' ' ' <"$mine/now")" = "$(tr '\0' ' ' <"$mine/expected.$base.$1")" ] && silent "$1"
}

row() { # DAMAGE: its line, and whether all is well
	local program line bitten='' bad=0
	rm -f "$mine/reasons"
	prepare "$1"
	line=$(printf '%-25s' "$1")
	for program in $columns; do
		expect "$program"
		[ -n "$bitten" ] || [ "$base" = damaged ] || cell "$program" alone || bitten=1
		if cell "$program"; then
			line+=$(printf ' %*s' ${#program} .)
		else
			line+=$(printf ' %*s' ${#program} x)
			bad=$((bad + 1))
			{
				echo "# $1, $program:"
				if [ -n "$verbose" ]; then
					diff -a "$mine/expected.$base.$program" "$mine/now"; cat "$log"
				else
					diff -a "$mine/expected.$base.$program" "$mine/now" | head -n 4 | cut -c1-200
					grep -a -m 2 -E 'IOERROR|cyrguard' "$log" | cut -c1-400
				fi
			} >>"$mine/reasons"
		fi
	done
	if [ -n "$tap" ]; then
		[ "$bad" -eq 0 ] && line="ok - $1" || line="not ok - $1"
		line+=": $(echo "$columns" | wc -w) programs as if undamaged"
		[[ " $alone " != *" $1 "* ]] || line="${line%:*}: reported, left alone"
	elif [ -z "$bitten" ] && [ "$base" != damaged ]; then
		line+='   (does not bite without the guard)'
	fi
	[ ! -e "$mine/reasons" ] || line+=$'\n'$(tr '\0' ' ' <"$mine/reasons")
	echo "$line" # in one piece: others print too
	[ "$base" = healthy ] || rm -rf "${mine:?}/$base"
	echo "$1 $bad ${bitten:-0}" >>"$mine/done"
}

rows=${1-$damages $more} columns=${2-$programs}
[ -n "$tap" ] || echo "                          $columns"
for ((worker = 0; worker < jobs; worker++)); do
	(
		make_store $worker || { echo "not ok - a store could be made"; exit 1; }
		i=0
		for kind in $rows; do
			[ $((i++ % jobs)) -ne $worker ] || row "$kind"
		done
	) &
done
wait
count=$(echo "$rows" | wc -w)
read -r finished failures bites < <(cat "$work"/*/done | awk '{n++; f += $2; b += $3} END {print n + 0, f + 0, b + 0}')
echo "# $failures cells differ; $bites of $count kinds of damage bite without the guard"
[ "$finished" -eq "$count" ] && [ "$failures" -eq 0 ]
