#!/bin/bash
# At the source, in the stand-in for Cyrus 2.3: what makes cyrus.expunge stale
# does not under the guard (carry), a live message keeps its file (veto), and
# what a kill between renames leaves is finished at the next open (roll forward).
# shellcheck disable=SC2317,SC2046,SC2013 # functions that `check` calls; words
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/hosts/hosts.sh

mode() {
	printf 'mode = %s\nstate_dir = %s/state\nimapd_conf = %s/imapd.conf\n' "$1" "$work" "$work" >"$work/cyrguard.conf"
	mode=$1
}
guarded() { # guarded COMMAND…: with a fresh log
	: >"$log"
	GUARD=1 "$@"
}
# UID, flags, size and GUID of every record, by UID: what must never change unasked.
records() { # records FILE
	python3 - "$box/$1" <<-'PYTHON'
		import struct, sys
		try:
		    with open(sys.argv[1], "rb") as file: data = file.read()
		except FileNotFoundError: data = b""
		word = lambda at: struct.unpack_from(">I", data, at)[0]
		for at in sorted((word(12) + i * word(16) for i in range(word(20))), key=word) if data else ():
		    print(word(at), data[at + 12:at + 16].hex(), data[at + 32:at + 52].hex(), data[at + 60:at + 72].hex())
	PYTHON
}
healthy() { # no finding, and every message there
	is "$(audit | grep -o '"findings":.*')" '"findings":[]}' &&
		for uid in $(records cyrus.index | cut -d' ' -f 1) $(records cyrus.expunge | cut -d' ' -f 1); do
			[ -s "$box/$uid." ] || { echo "# message $uid is gone" >&2; return 1; }
		done
}
event() { # event NAME [TEXT]: there is such a line
	grep "event=$1 .*${2-}" "$log" >/dev/null || { cat "$log" >&2; return 1; }
}
silent() { # silent NAME
	! grep "event=$1 " "$log" >&2
}

# ---- Carry -------------------------------------------------------------------

make_stale() { # make_stale WAY
	case $1 in
	ipurge) host ipurge -f -b 5000 "$box" ;;
	annotation) host cyr_expire -A 3650 -X 30 "$box" ;;
	immediate) session -i SELECT 'UID STORE 1 +FLAGS (\Deleted)' EXPUNGE ;;
	combine) session -t sync_server SELECT "UPLOAD 5=$work/specimens/$as/5." EXIT ;;
	esac
}
prepare() {
	specimen "$as"
	[ "$1" != combine ] || GUARD='' session SELECT 'UID STORE 5 +FLAGS (\Deleted)' EXPUNGE
}
for as in 2.3.9 2.3.16; do
	ways='ipurge annotation immediate combine'
	[ "$as" = 2.3.9 ] || ways=immediate
	for way in $ways; do
		prepare "$way"
		make_stale "$way"
		records cyrus.index >"$work/index"
		cp "$box/cyrus.cache" "$work/cache"
		cp "$box/cyrus.index" "$work/index.raw"
		cp "$out" "$work/said"
		for each in repair substitute; do
			mode $each
			prepare "$way"
			records cyrus.expunge >"$work/expunge"
			[ "$way" != combine ] || sed -i '/^5 /d' "$work/expunge"
			guarded make_stale "$way"
			check "$way, $mode: nothing is stale, nothing missing" healthy
			check "$way, $mode: cyrus.expunge has the records it had" is "$(records cyrus.expunge)" "$(cat "$work/expunge")"
			check "$way, $mode: cyrus.index is the program's own" cmp "$box/cyrus.index" "$work/index.raw"
			check "$way, $mode: cyrus.cache begins as the program's own" cmp -n "$(stat -c %s "$work/cache")" "$box/cyrus.cache" "$work/cache"
			check "$way, $mode: one generation" is "$(generations | xargs -n 1 | sort -u | wc -l)" 1
			check "$way, $mode: the program says the same" cmp "$out" "$work/said"
			check "$way, $mode: told, with who did it" event carried "pid=.* records=1[12] copied=11 rebuilt=0 .* action=carried mode=$mode"
			host unexpunge -a "$box"
			check "$way, $mode: unexpunge -a makes them live and good" is "$(bad cyrus.index) $(exists)" "0 $(($(wc -l <"$work/index") + 11))"
		done
		mode log
		prepare "$way"
		guarded make_stale "$way"
		check "$way, log: the files end as without the guard" cmp "$box/cyrus.cache" "$work/cache"
		check "$way, log: what would have been carried is told" event carried 'copied=11 .*action=logged mode=log'
	done
	mode repair
	prepare immediate
	rm "$box"/3. "$box"/4.
	guarded make_stale immediate
	check "messages that are gone: their old records are carried all the same" is "$(bad cyrus.expunge)" 0
	mode substitute
	prepare immediate
	"$damage" "$box/cyrus.expunge" 4=uid:12
	guarded make_stale immediate
	check "one record of another message: none is believed without its file" event carried 'copied=10 rebuilt=1 '
	check "one record of another message: all are right" is "$(bad cyrus.expunge)" 0
	mode repair
	for n in 1 2 3; do
		for when in before after; do
			prepare immediate
			printf '%s\n' SELECT 'UID STORE 1 +FLAGS (\Deleted)' EXPUNGE >"$work/script"
			CYRGUARD_TEST_KILL=$when:$n LATE=$BUILD/tests/hooks/kill.so guarded host imapd -i "$box" <"$work/script"
			[ "$status" -eq 137 ] || not_ok "killed $when rename $n under the guard"
			guarded session SELECT
			check "killed $when rename $n while it carries: right at the next open" is \
				"$(audit | grep -o '"findings":.*') $(records cyrus.expunge | wc -l)" '"findings":[]} 11'
		done
	done
done

# ---- Veto --------------------------------------------------------------------

as=2.3.9
duplicate() { # UID 5 live and expunged, as sync_server up to 2.3.9 leaves it
	prepare combine
	make_stale combine
}
later() {
	CYRUS23_NOW=$((CYRUS23_NOW + 1)) "$@"
}
for each in repair substitute log; do
	mode $each
	duplicate
	guarded later host cyr_expire -X 0 "$box"
	if [ "$mode" = log ]; then
		check "-X 0, log: the file goes, and that it should not is told" event vetoed 'uid=5 action=logged .*mode=log'
		check "-X 0, log: as without the guard" [ ! -e "$box/5." ]
	else
		check "-X 0 after a combine, $mode: the live message keeps its file" [ -s "$box/5." ]
		check "-X 0 after a combine, $mode: the others are purged" is "$(messages) $(exists)" "21 21"
	fi
done
# The cause stays where the live message's file is not what cyrus.index says.
for each in repair substitute; do
	mode $each
	duplicate
	echo >>"$box/5."
	guarded later host cyr_expire -X 0 "$box"
	check "veto, $mode: the file stays" [ -s "$box/5." ]
	check "veto, $mode: told" event vetoed "uid=5 action=vetoed .*mode=$mode"
	check "veto, $mode: nobody else's" is "$(grep -c event=vetoed "$log")" 1
done

# By every name and call; and never but there.
mode substitute
unlinks() { # unlinks STEP…: in a session of locks of a program of our own
	CYRGUARD_CONFIG=$work/cyrguard.conf CYRGUARD_TEST_LOG=$log LD_PRELOAD="$BUILD/libcyrguard.so $BUILD/tests/hooks/syslog_capture.so" \
		python3 - "$box" "$@" <<-'PYTHON'
			import ctypes, fcntl, os, shutil, sys
			box, libc = sys.argv[1], ctypes.CDLL(None)
			header = os.open(box + "/cyrus.header", os.O_RDWR)
			for step in sys.argv[2:]:
			    what, _, name = step.partition(":")
			    if what == "lock": fcntl.lockf(header, fcntl.LOCK_EX)
			    elif what == "unlock": fcntl.lockf(header, fcntl.LOCK_UN)
			    elif what == "rewrite":
			        shutil.copyfile(box + "/cyrus.index", box + "/cyrus.index.NEW")
			        os.rename(box + "/cyrus.index.NEW", box + "/cyrus.index")
			    elif what == "begin": libc.fclose(ctypes.c_void_p(ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p)(("fopen", libc))((box + "/cyrus.index.NEW").encode(), b"w+")))
			    elif what == "absolute": os.unlink(box + "/" + name)
			    elif what == "relative": os.chdir(box); os.unlink(name)
			    elif what == "at": os.unlink(name, dir_fd=os.open(box, os.O_RDONLY))
			    elif what == "remove": libc.remove((box + "/" + name).encode())
			    elif what == "replace": os.unlink(box + "/" + name); os.link(box + "/6.", box + "/" + name)
			    else: sys.exit("no step " + what)
		PYTHON
}
for call in absolute relative at remove; do
	specimen "$as"
	: >"$log"
	unlinks lock rewrite "$call:5."
	check "unlink, $call name: a live message's file stays" [ -s "$box/5." ]
	check "unlink, $call name: told" event vetoed uid=5
	unlinks lock rewrite "$call:3."
	check "unlink, $call name: an expunged one's goes" [ ! -e "$box/3." ]
done
for steps in 'absolute:5.' 'lock absolute:5.' 'rewrite absolute:5.' 'lock rewrite unlock absolute:5.' 'lock rewrite unlock lock absolute:5.' \
	'lock rewrite begin absolute:5.'; do
	specimen "$as"
	: >"$log"
	# shellcheck disable=SC2086 # words
	unlinks $steps
	check "$steps: none of ours" [ ! -e "$box/5." ]
	check "$steps: nothing is told" silent vetoed
done
specimen "$as"
unlinks lock replace:5. rewrite
check "unlink and link in place of a message: works" cmp "$box/5." "$box/6."

# ---- Roll forward ------------------------------------------------------------

run() { # run PROGRAM: killed as DIE says
	local die=$1
	shift
	# shellcheck disable=SC2086 # words
	case $1 in
	expire-X30) host cyrus23 --as "$as" $die cyr_expire -X 30 "$box" ;;
	expire-X0) host cyrus23 --as "$as" $die cyr_expire -X 0 "$box" ;;
	unexpunge-a) host cyrus23 --as "$as" $die unexpunge -a "$box" ;;
	unexpunge-u) host cyrus23 --as "$as" $die unexpunge -u "$box" 4 8 ;;
	ipurge) host cyrus23 --as "$as" $die ipurge -f -b 5000 "$box" ;;
	immediate | delayed)
		printf '%s\n' SELECT EXPUNGE >"$work/script"
		host cyrus23 --as "$as" $die imapd $([ "$1" = delayed ] || echo -i) "$box" <"$work/script"
		;;
	combine)
		printf '%s\n' SELECT "UPLOAD 5=$work/specimens/$as/5." EXIT >"$work/script"
		host cyrus23 --as "$as" $die sync_server "$box" <"$work/script"
		;;
	esac
}
start() {
	specimen "$as"
	case $1 in
	combine) GUARD='' session SELECT 'UID STORE 5 +FLAGS (\Deleted)' EXPUNGE ;;
	immediate | delayed) GUARD='' session SELECT 'UID STORE 1,9 +FLAGS (\Deleted)' ;;
	esac
}
contents() {
	records cyrus.index | sed 's/^/live /'
	records cyrus.expunge | sed 's/^/gone /'
}
# Every record is what it was before or would be after, in the same place.
between() {
	local uid
	contents >"$work/now"
	for uid in $(cut -d' ' -f 2 "$work/before" "$work/after" | sort -nu); do
		of() { grep " $uid " "$1"; }
		[ "$(of "$work/now")" = "$(of "$work/before")" ] || [ "$(of "$work/now")" = "$(of "$work/after")" ] ||
			{ echo "# UID $uid is '$(of "$work/now")'" >&2; return 1; }
	done
}
right() {
	healthy && between
}
mode repair
for as in 2.3.9 2.3.16; do
	for program in expire-X30 expire-X0 unexpunge-a unexpunge-u ipurge immediate delayed combine; do
		start "$program"
		contents >"$work/before"
		GUARD=1 run '' "$program"
		contents >"$work/after"
		for die in --die-before --die-after; do
			for n in 1 2 3; do
				start "$program"
				run "$die $n" "$program"
				[ "$status" -eq 137 ] || break
				guarded session SELECT 'UID FETCH 1:* (ENVELOPE)'
				check "$program, $die $n: imapd opens it and all is right" right
				[ "$as" = 2.3.9 ] || continue # one release is enough for
				# the program that the crash hits hardest.
				start "$program"
				run "$die $n" "$program"
				guarded later host cyr_expire -X 30 "$box"
				check "$program, $die $n: cyr_expire goes through" is "$status $(grep -c IOERROR "$err")" "0 0"
				check "$program, $die $n: after it all is right" right
			done
		done
	done

	# The danger of facts: a record that came since must not go with the old file.
	start expire-X0
	run '--die-before 3' expire-X0
	check "killed before rename(cyrus.expunge): it is left over" is "$(left_overs)" cyrus.expunge.NEW
	session SELECT 'UID STORE 1 +FLAGS (\Deleted)' EXPUNGE
	guarded session SELECT
	check "an EXPUNGE after the crash: its record is not lost" healthy
	check "an EXPUNGE after the crash: all twelve are there" is "$(exists cyrus.expunge)" 12
	check "an EXPUNGE after the crash: the left-over was not renamed" is "$(left_overs)" cyrus.expunge.NEW
	start expire-X30
	run '--die-before 3' expire-X30
	session SELECT 'UID STORE 1 +FLAGS (\Deleted)' EXPUNGE
	guarded session SELECT
	check "the same where nothing was purged" is "$(exists cyrus.expunge) $(bad cyrus.expunge)" "12 0"

	start expire-X30
	run '--die-before 1' expire-X30
	guarded later host cyr_expire -X 30 "$work/none" "$box"
	check "left-overs of no use are told" is "$(grep -c 'event=skipped .*file=cyrus.*NEW' "$log")" 3
	start expire-X30
	run '--die-before 1' expire-X30
	guarded session SELECT
	check "left-overs of no use stay" is "$(left_overs)" "cyrus.cache.NEW cyrus.expunge.NEW cyrus.index.NEW"

	mode log
	start expire-X30
	run '--die-before 2' expire-X30
	snapshot >"$work/files"
	guarded session SELECT
	check "log: an interrupted rename is told" event interrupted_rename 'file=cyrus.cache.NEW .*action=logged mode=log'
	check "log: nothing is written" is "$(snapshot)" "$(cat "$work/files")"
	mode substitute
	guarded session SELECT
	check "substitute: what keeps everybody out is finished" is "$(head -n 1 "$out" | tr -d '\r')" "* 21 EXISTS"
	mode repair
done
finish
