#!/bin/bash
# Bad input and bad places, in every mode: files of a mailbox that make no sense,
# messages that are none, a disk that is full or cannot be written, a mailbox
# that goes while a program has it open. The program ends as without the guard,
# or better; nothing of value is lost, nothing half-written stays, and where
# there is room again the next run heals.
# shellcheck disable=SC2317 # functions that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/hosts/hosts.sh
as=2.3.16 # it dies of nothing by itself
printf 'mode = log\nstate_dir = %s/state\nimapd_conf = %s/imapd.conf\n' "$work" "$work" >"$work/cyrguard.conf"

py() {
	python3 tests/e2e/mailbox23.py "$@"
}
bytes_at() { # bytes_at FILE AT: what comes in goes there
	dd of="$box/$1" bs=1 seek="$2" conv=notrunc status=none
}
word_at() { # word_at FILE AT VALUE
	printf %b "$(printf %08x "$3" | sed 's/../\\x&/g')" | bytes_at "$1" "$2"
}
noise() { # noise BYTES
	awk -v n="$1" 'BEGIN { srand(7); for (i = 0; i < n; i++) printf "%c", 1 + int(rand() * 126) }'
}
messages_of() { # by content; what is not a message file is named
	(cd "$1" && find . -name '[0-9]*.' -type f -exec sha256sum {} + | sort)
}
uids_of() { # live and expunged
	py state "$1" "$work/donor" 0 "$1" 2>/dev/null | sed -n 's/^\(cyrus[.a-z]* uid=[0-9]*\).*/\1/p'
}

# ---- Files that make no sense ------------------------------------------------

h_expunge_noise() { noise 900 >"$box/cyrus.expunge"; }
h_expunge_empty() { : >"$box/cyrus.expunge"; }
h_expunge_cut() { truncate -s 50 "$box/cyrus.expunge"; }
h_expunge_no_record_size() { word_at cyrus.expunge 16 0; }
h_expunge_huge_records() { word_at cyrus.expunge 16 4294967295; }
h_expunge_far_start() { word_at cyrus.expunge 12 4294967040; }
h_expunge_counts_all() { word_at cyrus.expunge 20 4294967295; }
h_expunge_of_the_future() { word_at cyrus.expunge 8 99; }
h_expunge_noise_records() { noise 400 | bytes_at cyrus.expunge 120; }
h_cache_noise() { noise "$(($(stat -c %s "$box/cyrus.cache") - 4))" | bytes_at cyrus.cache 4; }
h_cache_lengths() { # each item claims to be endless
	"$damage" "$box/cyrus.index" list | while read -r _ offset; do word_at cyrus.cache "$offset" 4294967292; done
}
h_cache_cycle() { "$damage" "$box/cyrus.expunge" 4=4294967292 8=4294967288; }
h_messages_noise() {
	"$damage" "$box/cyrus.expunge" 4=12 8=+4 12=+8
	local file
	for file in 4. 8. 12.; do noise 3000 >"$box/$file"; done
}
h_messages_empty() { "$damage" "$box/cyrus.expunge" 4=12 8=+4 && : >"$box/4." && : >"$box/8."; }
h_messages_nested() { # a hundred thousand parts, none ever closed
	"$damage" "$box/cyrus.expunge" 4=12
	awk 'BEGIN { printf "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
		for (i = 0; i < 100000; i++) printf "--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" }' >"$box/4."
}
h_message_fifo() { "$damage" "$box/cyrus.expunge" 4=12 && rm "$box/4." && mkfifo "$box/4."; }
h_message_directory() { "$damage" "$box/cyrus.expunge" 4=12 && rm "$box/4." && mkdir "$box/4."; }
h_message_endless() { "$damage" "$box/cyrus.expunge" 4=12 && ln -sf /dev/zero "$box/4."; }
h_left_overs_noise() {
	local file
	"$damage" "$box/cyrus.expunge" 4=12
	for file in index cache expunge; do noise 5000 >"$box/cyrus.$file.NEW"; done
	noise 100 >"$box/cyrus.index.cyrguard"
}

# Unguarded and guarded from the same start: neither killed nor hung where the
# other is not, no UID less in the files, no message less on the disk.
unguarded() { # unguarded DAMAGE COMMAND…
	specimen "$as"
	"$1"
	cp -a "$box" "$work/damaged"
	GUARD='' "${@:2}"
	plain=$status
	uids_of "$box" >"$work/uids.without"
	messages_of "$box" >"$work/messages.without"
}
harmless() { # harmless MODE COMMAND…
	local mode=$1
	shift
	rm -rf "$box"
	cp -a "$work/damaged" "$box"
	CYRGUARD_MODE=$mode GUARD=1 "$@"
	# Better is no harm: where it dies by itself it may live.
	[ "$status" -eq "$plain" ] || { [ "$plain" -gt 128 ] && [ "$status" -eq 0 ]; } || { echo "# exit $status, not $plain" >&2; return 1; }
	messages_of "$box" | comm -23 "$work/messages.without" - >"$work/lost"
	# A record with random bytes in place of its UID is none.
	case $how in
	h_expunge_noise_records | h_expunge_counts_all) ;;
	*) uids_of "$box" | comm -23 "$work/uids.without" - >>"$work/lost" ;;
	esac
	[ ! -s "$work/lost" ] || { sed 's/^/# lost: /;5q' "$work/lost" >&2; return 1; }
}
expire() { host cyr_expire -X 30 "$box"; }
list() { host unexpunge -l "$box"; }
read_all() { session SELECT 'FETCH 1:* (UID FLAGS ENVELOPE)' 'UID FETCH 1:* (BODYSTRUCTURE)' 'SEARCH SUBJECT nest'; }
change() { session SELECT 'UID STORE 1,9 +FLAGS (\Deleted)' EXPUNGE 'FETCH 1:* (UID ENVELOPE)'; }

specimen "$as" "$work/donor"
for how in $(compgen -A function h_); do
	for program in expire list read_all change; do
		rm -rf "$work/damaged"
		unguarded "$how" $program
		check "${how#h_}, $program, repair: harmless" harmless repair $program
		case $program in expire | list) check "${how#h_}, $program, substitute: harmless" harmless substitute $program ;; esac
	done
done

# ---- No room -----------------------------------------------------------------

# Stale and in need of rebuilt records, at $box.
stale() {
	specimen "$as"
	session -i SELECT 'UID STORE 1 +FLAGS (\Deleted)' EXPUNGE
}
left_of_ours() {
	find "$box" -name '*.cyrguard*' -printf '%f\n' | xargs
}
untouched() { # what the files held before, bytes behind the end of cyrus.cache aside
	local size
	size=$(stat -c %s "$work/before/cyrus.cache")
	cmp -n "$size" "$work/before/cyrus.cache" "$box/cyrus.cache" && cmp "$work/before/cyrus.index" "$box/cyrus.index" &&
		cmp "$work/before/cyrus.expunge" "$box/cyrus.expunge" && is "$(left_of_ours)" ""
}
as_unguarded() {
	cmp "$out" "$work/out.without" && is "$status" "$(cat "$work/status.without")"
}
heals() { # with room again
	CYRGUARD_MODE=repair GUARD=1 read_all
	is "$(bad cyrus.expunge)" 0 && is "$(left_of_ours)" ""
}

stale
rm -rf "$work/before"
cp -a "$box" "$work/before"
GUARD='' read_all
cp "$out" "$work/out.without"
echo "$status" >"$work/status.without"

# The limit is on the size of a file: to pass it would be a deadly signal.
blocks=$(($(stat -c %s "$box/cyrus.cache") / 1024))
: >"$log" # the limit holds for it, too
(
	ulimit -f "$blocks"
	CYRGUARD_MODE=repair GUARD=1 read_all
	exit "$status"
) 2>/dev/null
status=$?
check "RLIMIT_FSIZE: the program goes on as without the guard" as_unguarded
check "RLIMIT_FSIZE: nothing is half-written" untouched
check "RLIMIT_FSIZE: the next run heals" heals

# A file system of our own, full or read-only. In a mount namespace: nobody else
# sees it, and it goes with the shell that made it.
elsewhere() { # elsewhere FUNCTION: $box is on a small tmpfs
	# shellcheck disable=SC2016 # the other shell's
	unshare -m bash -c '
		set -u
		cd "$1" || exit 1
		mount -t tmpfs -o size=1m tmpfs "$2" || exit 1
		. "$2.env"
		"$3"
	' bash "$PWD" "$work/small" "$1"
}
on_full_disk() {
	cp -a "$work/before" "$work/small/u1"
	box=$work/small/u1
	dd if=/dev/zero of="$work/small/fill" bs=1k status=none 2>/dev/null
	CYRGUARD_MODE=repair GUARD=1 read_all
	as_unguarded && untouched || return
	CYRGUARD_MODE=substitute GUARD=1 host unexpunge -a "$box" # nowhere to materialise to
	untouched || return
	rm "$work/small/fill"
	heals
}
on_read_only() {
	cp -a "$work/before" "$work/small/u1"
	box=$work/small/u1
	mount -o remount,ro "$work/small" || return
	GUARD='' read_all
	cp "$out" "$work/out.without"
	echo "$status" >"$work/status.without"
	CYRGUARD_MODE=repair GUARD=1 read_all
	as_unguarded && untouched
}
mkdir -p "$work/small"
declare -f on_full_disk on_read_only read_all session host as_unguarded untouched heals is bad audit left_of_ours >"$work/small.env"
declare -p BUILD hosts work out err log as >>"$work/small.env"
if unshare -m true 2>/dev/null; then
	check "full disk: as without the guard, nothing half-written, healed when there is room" elsewhere on_full_disk
	check "read-only file system: as without the guard" elsewhere on_read_only
else
	ok "full disk, read-only file system # SKIP no mount namespace may be made here"
fi

# ---- Messages that are gone ---------------------------------------------------

# Bad records whose messages are missing: nothing can bring them back, but the
# program must come to its end, and whatever else is there must stay.
for as in 2.3.9 2.3.16; do
	for mode in substitute repair; do
		for program in expire list; do
			specimen "$as"
			h_missing() { "$damage" "$box/cyrus.expunge" 4=2147483632 8=+12 && rm "$box/4." "$box/8."; }
			h_missing
			cp -a "$box" "$work/missing"
			uids_of "$box" >"$work/uids.without"
			CYRGUARD_MODE=$mode GUARD=1 $program
			check "message files missing, $program, $mode: it ends well" [ "$status" -eq 0 ]
			check "message files missing, $program, $mode: without complaint" is "$(grep -c 'IOERROR\|failure\|corrupt' "$err" "$out" | grep -vc ':0$')" 0
			check "message files missing, $program, $mode: no UID is gone" is "$(uids_of "$box" | comm -23 "$work/uids.without" - | wc -l)" 0
			check "message files missing, $program, $mode: the others are as they were" is \
				"$(messages_of "$box" | comm -23 <(messages_of "$work/missing") - | wc -l)" 0
			rm -rf "$work/missing"
		done
	done
done
as=2.3.16

# ---- A mailbox that goes -----------------------------------------------------

# A session has it selected, healthy; it is damaged, then goes; the session
# goes on.
gone() { # gone GUARD MODE COMMAND…: what takes the mailbox away
	local guarded=$1 mode=$2
	shift 2
	specimen "$as"
	rm -rf "$work/script" "$work/moved"
	mkfifo "$work/script"
	: >"$out"
	CYRGUARD_MODE=$mode GUARD=$guarded host imapd "$box" <"$work/script" &
	local pid=$!
	exec {talk}>"$work/script"
	echo SELECT >&"$talk"
	until grep -q '^OK' "$out"; do read -rt 0.01 <> <(:) || true; done
	py damage "$box" cyrus.index mid
	py damage "$box" cyrus.expunge mid
	"$@"
	printf '%s\n' 'STORE 1 +FLAGS (\Deleted)' EXPUNGE 'UID FETCH 1 (ENVELOPE)' LOGOUT >&"$talk"
	exec {talk}>&-
	wait "$pid"
	sed 's/[0-9]*//g' "$out" >"$work/said"
}
goes_alike() { # goes_alike MODE COMMAND…
	gone '' "$@"
	cp "$work/said" "$work/said.without"
	find "$work/box" "$work/moved" -printf '%P %y\n' 2>/dev/null | sort >"$work/tree.without"
	gone 1 "$@"
	find "$work/box" "$work/moved" -printf '%P %y\n' 2>/dev/null | sort | diff "$work/tree.without" - >&2 && diff "$work/said.without" "$work/said" >&2
}
delete() { rm -rf "$box"; }
delete_files() { rm -f "$box"/*; }
delete_half() { rm -f "$box/cyrus.index" "$box/cyrus.cache"; }
move() { mv "$box" "$work/moved"; }
for mode in substitute repair; do
	for how in delete delete_files delete_half move; do
		check "$how while it is selected, $mode: as without the guard, nothing comes back" goes_alike $mode $how
	done
done
finish
