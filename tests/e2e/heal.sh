#!/bin/bash
# heal.sh [-v] [-k] [DAMAGE [PROGRAM]]: Debian's own Cyrus 3 under the guard in
# mode repair, for every kind of damage and every program: exit, output and
# mailbox must end like those of the same program on the undamaged store, with
# no IOERROR line. Prints a row a kind of damage, a letter a program:
#   .  as on the undamaged store        x  not so (reasons below the table)
# -v shows the differences, -k keeps the tree. tests/e2e/heal_test.sh runs it all.
set -u
cd "$(dirname "$0")/../.." || exit
BUILD=$(realpath "${BUILD:-build}")
export BUILD
. tests/e2e/store.sh
verbose='' keep=''
while getopts vk option; do
	case $option in v) verbose=1 ;; k) keep=1 ;; *) exit 2 ;; esac
done
shift $((OPTIND - 1))

missing=$(store_missing)
faketime=$(find /usr/lib -name libfaketime.so.1 2>/dev/null | head -n 1)
[ -z "$missing" ] || { echo "heal: $missing" >&2; exit 2; }
[ -n "$faketime" ] || { echo "heal: libfaketime is not installed" >&2; exit 2; }
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-heal.XXXXXX")
[ -n "$keep" ] || trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
store=$work/store log=$work/log
STORE_CONF='search_engine: squat'
store_new "$store"
store_mailbox "$store" u1 12 3:4,8,12 && store_mailbox "$store" u2 6 2 || exit 2
u1=$(store_path "$store" u1)
index=$u1/cyrus.index cache=$u1/cyrus.cache
cp -a "$store" "$work/healthy"

# ---- Damage, done to $index and $cache --------------------------------------

damage() { "$BUILD/tests/e2e/damage" "$index" "$@"; }
offset_of() { damage list | awk -v u="$1" '$1 == u {print $2}'; }
flip() { printf '\377\252\125' | dd of="$1" bs=1 seek="$2" conv=notrunc status=none; }
size() { stat -c %s "$1"; }
d_eof() { damage 5=999996 8=999996; }
d_eof_stale() { damage stale 5=999996 8=999996; }
d_mid() { damage 5=+12 8=+8; }
d_mid_stale() { damage stale 5=+12 8=+8; }
d_odd() { damage 5=+1 8=+3; }
d_odd_stale() { damage stale 5=+1 8=+3; }
d_swapped() { damage 5="$(offset_of 8)" 8="$(offset_of 5)"; }
d_swapped_stale() { damage stale 5="$(offset_of 8)" 8="$(offset_of 5)"; }
d_another() { damage 5=uid:1 8=uid:2; }
d_another_stale() { damage stale 5=uid:1 8=uid:2; }
d_zero() { damage 5=0 8=0; }
d_zero_stale() { damage stale 5=0 8=0; }
d_all() { damage 1=+4 2=+4 3=+4 4=+4 5=+4 6=+4 7=+4 8=+4 9=+4 10=+4 11=+4 12=+4; }
d_all_stale() { damage stale 1=+4 2=+4 3=+4 4=+4 5=+4 6=+4 7=+4 8=+4 9=+4 10=+4 11=+4 12=+4; }
d_cache_half() { truncate -s $(($(size "$cache") / 2)) "$cache"; }
d_cache_tail() { truncate -s $(($(size "$cache") - 2)) "$cache"; }
d_cache_generation() { truncate -s 4 "$cache"; }
d_cache_empty() { truncate -s 0 "$cache"; }
d_cache_missing() { rm "$cache"; }
d_cache_flipped() { flip "$cache" $(($(offset_of 5) + 20)); flip "$cache" $(($(offset_of 8) + 300)); }
d_cache_lengths() { flip "$cache" "$(offset_of 5)"; flip "$cache" "$(offset_of 8)"; }
d_wrong_crc() { damage crc 5=uid:1 8=uid:2; }
d_half_and_stale() { d_cache_half; damage stale 5=999996 11=+8; }

damages='eof eof_stale mid mid_stale odd odd_stale swapped swapped_stale another another_stale zero zero_stale all all_stale
cache_half cache_tail cache_generation cache_empty cache_missing cache_flipped cache_lengths wrong_crc half_and_stale'

# ---- Programs ---------------------------------------------------------------

imap() { printf '%s\r\n' "$@" | store_imap "$store"; }
p_fetch() { imap 's SELECT user/u1' 'f FETCH 1:* (UID FLAGS ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (SUBJECT LIST-ID)])' 'g UID FETCH 5 (BODY.PEEK[TEXT])'; }
p_search() { imap 's SELECT user/u1' 'f SEARCH SUBJECT number' 'g SORT (SUBJECT) UTF-8 ALL' 'h THREAD REFERENCES UTF-8 ALL' 'i SEARCH FROM s5'; }
p_examine() { imap 's EXAMINE user/u1' 'f FETCH 1:* (ENVELOPE)' 't STATUS user/u1 (MESSAGES UNSEEN)'; }
p_store() { imap 's SELECT user/u1' 'f STORE 1:* +FLAGS (\Flagged)' 'g STORE 3 +FLAGS (\Seen)' 'h STORE 3 -FLAGS (\Flagged)'; }
p_expunge() { imap 's SELECT user/u1' 'f STORE 2:3 +FLAGS (\Deleted)' 'g EXPUNGE' 'h FETCH 1:* (ENVELOPE)'; }
p_copy() { imap 's SELECT user/u1' 'f COPY 1:4 user/u2' 'g SELECT user/u2' 'h FETCH 1:* (ENVELOPE)'; }
p_append() { imap 's SELECT user/u1' 'f APPEND user/u1 {12+}' 'Subject: x' '' 'g FETCH 1:* (ENVELOPE)'; }
p_expire_all() { store_run "$store" cyr_expire -E 1 -X 0; }
p_expire_none() { store_run "$store" cyr_expire -E 1 -X 30d; }
p_unexpunge_l() { store_run "$store" unexpunge -l user/u1; }
p_unexpunge_a() { store_run "$store" unexpunge -a user/u1; }
p_mbexamine() { store_run "$store" mbexamine user/u1; }
p_squatter() { store_run "$store" squatter user/u1; }
p_ipurge() { store_run "$store" ipurge -f -d 30 user/u1; }
p_reconstruct() { store_run "$store" reconstruct user/u1; }
programs='fetch search examine store expunge copy append expire_all expire_none unexpunge_l unexpunge_a mbexamine squatter ipurge reconstruct'

# ---- One cell ---------------------------------------------------------------

begin() {
	rm -rf "$store"
	cp -a "$work/healthy" "$store"
	: >"$log"
	chmod 666 "$log"
}

# What differs between any two runs, or only says where something lies.
plain() {
	sed -E 's/SESSIONID=<[^>]*>//; s/[0-9.]+ secs?//; s/(OFFSET|offset|CRC|crc)[:=]? *[<0-9a-f]+>?//gi; s/C_OFF:[0-9]+//; s/ *\[?0x[0-9a-f]+\]?//g'
}

run_program() { # PROGRAM: output, exit status and mailbox to $work/now
	FAKETIME='2033-05-18 03:33:20' FAKETIME_DONT_RESET=1 PRELOAD=$faketime LOG=$log "p_$1" >"$work/out" 2>&1
	echo "exit $?" >>"$work/out"
	{
		plain <"$work/out"
		for user in u1 u2; do "$BUILD/tests/e2e/state" "$(store_path "$store" $user)"; done
	} >"$work/now"
}
export FAKETIME FAKETIME_DONT_RESET

healthy_run() {
	[ -e "$work/expected.$1" ] && return
	begin
	GUARD='' run_program "$1"
	mv "$work/now" "$work/expected.$1"
}

cell() { # DAMAGE PROGRAM [guard]
	begin
	"d_$1"
	if [ "${3-guard}" = guard ]; then
		GUARD=$BUILD/libcyrguard.so GUARD_MODE=repair run_program "$2"
	else
		GUARD='' run_program "$2"
	fi
	diff "$work/expected.$2" "$work/now" >"$work/diff" && ! grep -qa IOERROR "$log"
}

failures=0 bites=0 rows=${1-$damages}
columns=${2-$programs}
printf '%-18s' ''
for program in $columns; do printf ' %s' "$program"; done
echo
for row in $rows; do
	printf '%-18s' "$row"
	bitten=''
	for program in $columns; do
		healthy_run "$program"
		[ -n "$bitten" ] || cell "$row" "$program" alone || bitten=1
		if cell "$row" "$program"; then
			printf ' %*s' ${#program} .
		else
			printf ' %*s' ${#program} x
			failures=$((failures + 1))
			{
				echo "-- $row, $program:"
				[ -z "$verbose" ] || { cat "$work/diff"; cat "$log"; }
				[ -n "$verbose" ] || { head -n 4 "$work/diff"; grep -a -m 2 IOERROR "$log"; } | cut -c1-200
			} >>"$work/reasons"
		fi
	done
	[ -n "$bitten" ] && bites=$((bites + 1)) || printf '   (does not bite without the guard)'
	echo
done
[ ! -e "$work/reasons" ] || cat "$work/reasons"
echo "$failures cells differ; $bites of $(echo "$rows" | wc -w) kinds of damage bite without the guard"
[ "$failures" -eq 0 ]
