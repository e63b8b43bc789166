#!/bin/bash
# cyrguard status, check and test-config: what they say of guarded processes,
# of counters that guarded hosts made, and of configurations.
# shellcheck disable=SC2317 # functions that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit
. tests/hooks/hooks.sh
cyrguard=$BUILD/cyrguard
config=$CYRGUARD_CONFIG
out=$work/out

run() { "$cyrguard" "$@" >"$out" 2>"$work/err"; }
exits() { # exits STATUS NAME ARG…
	local want=$1 name=$2
	shift 2
	run "$@"
	check "$name" test "$?" = "$want"
}
says() { # says NAME PATTERN: an extended expression that is a whole line
	check "$1" grep -qxE -e "$2" "$out"
}
json() { # json EXPRESSION: of the object d
	python3 -c 'import json, sys
d = json.load(open(sys.argv[1]))
value = eval(sys.argv[2])
print(value)
sys.exit(not value)' "$out" "$1"
}
prometheus() { # in the format of its collector: every sample has a type, none is twice
	awk '
	/^# TYPE [a-z_]+ (counter|gauge)$/ {type[$3] = 1; next}
	/^# HELP [a-z_]+ ./ {next}
	match($0, /^[a-z_]+/) && /^[a-z_]+({([a-z]+="([^"\\]|\\.)*",?)+})? [0-9]+$/ {
		name = substr($0, 1, RLENGTH); sample = $0; sub(/ [0-9]+$/, "", sample)
		if (!type[name] || seen[sample]++) {print "bad: " $0; bad = 1}
		next
	}
	{print "bad: " $0; bad = 1}
	END {exit bad}' "$1"
}

# ---- Before anything happened ------------------------------------------------
exits 0 "check, nothing counted yet: OK" check
says "and says so" 'OK - 0 findings left as they are in 24 hours, 0 faults, [0-9]+ process(es)? guarded\|left=0;0;;0 faults=0;0;;0 guarded=[0-9]+;;;0 bad_record=0c .*'
exits 0 "status" status
says "nothing is counted, and that is no complaint" "nothing counted in $work/state: nothing has happened"
check "status: nothing on standard error" test ! -s "$work/err"
exits 0 "status --json" status --json
check "is JSON, without counters" json 'd["counters"] is None and d["disabled"] is False'

# ---- Hosts that find something -----------------------------------------------
for box in 0 1 2; do mailbox "$work/boxes/$box" 7; done
bare "$hooks/process" use "$work/boxes" # nobody counts what is not guarded
guarded "$hooks/process" use "$work/boxes" &&
	guarded "$hooks/process" use "$work/boxes" &&
	cp "$hooks/process" "$work/other \"name\"" &&
	guarded "$work/other \"name\"" use "$work/boxes"
check "three runs of two programs" test $? = 0
exits 0 "status --json" status --json
check "counts by program and event" json 'd["counters"]["programs"]["process"]["events"]["bad_header"] == 6'
check "in every name, quoted" json 'd["counters"]["programs"]["other \"name\""]["events"]["bad_header"] == 3'
check "and the last day" json 'd["counters"]["last_day"] == {"left": 9, "faults": 0}'
exits 0 "status" status
says "has a line for it" 'process +bad_header +6'
says "and the last day" 'in the last 24 hours 9 findings left, 0 faults'
exits 1 "check: WARNING" check
says "with the number" 'WARNING - 9 findings left as they are in 24 hours, 0 faults, .*\|left=9;0;;0 .* bad_header=9c .*'
exits 0 "check -w 9: OK" check -w 9
exits 1 "check -w 8: WARNING" check -w 8
exits 2 "check -c 8: CRITICAL" check -w 2 -c 8
says "with its bounds" 'CRITICAL - .*\|left=9;2;8;0 .*'
exits 1 "check -c 9: WARNING" check -c 9
for wrong in "-w x" "-c -1" "-w" "--no" "extra"; do
	# shellcheck disable=SC2086
	exits 3 "check $wrong: UNKNOWN" check $wrong
	says "on standard output" 'UNKNOWN - usage error'
done

# ---- Verdicts ----------------------------------------------------------------
if [ -x "$BUILD/tests/e2e/select" ]; then
	mkdir "$work/records"
	"$BUILD/tests/e2e/select" make 10 8 "$work/records"
	"$BUILD/tests/e2e/damage" "$work/records/cyrus.index" 3=+4 5=0 6=0
	guarded "$BUILD/tests/e2e/select" "$work/records"
	exits 0 "status" status
	says "a bad record is counted" 'select +bad_record +3'
	exits 0 "status --json" status --json
	check "by verdict" json 'sum(d["counters"]["programs"]["select"]["verdicts"].values()) == 3'
fi

# ---- For Prometheus ------------------------------------------------------------
exits 0 "status --prometheus FILE" status --prometheus "$work/cyrguard.prom"
check "nothing on standard output" test ! -s "$out"
check "only the file is there" test "$(find "$work" -name 'cyrguard.prom*')" = "$work/cyrguard.prom"
check "which others may read" test "$(stat -c %a "$work/cyrguard.prom")" = 644
check "in the format" prometheus "$work/cyrguard.prom"
check "with the counters" grep -qxF 'cyrguard_events_total{program="process",event="bad_header"} 6' "$work/cyrguard.prom"
check "and names in quotes" grep -qF 'program="other \"name\""' "$work/cyrguard.prom"
exits 2 "a file that cannot be written" status --prometheus "$work/none/cyrguard.prom"
exits 2 "an argument too many" status extra
exits 2 "two forms at once" status --json --prometheus "$work/x"
exits 0 "status --prometheus -" status --prometheus -
if command -v promtool >/dev/null; then
	check "promtool likes it" promtool check metrics <"$work/cyrguard.prom"
else
	skip "promtool check metrics" "promtool is not installed"
fi

# ---- Processes -----------------------------------------------------------------
cat >"$config" <<-CONF
	state_dir = $work/state
	mode = log
	[rule waiting]
	program = process
	percent = 10
	mode = repair
	[rule never]
	program = process
	percent = 0
	mode = substitute
CONF
processes() { # the guarded ones that this test has started, as JSON
	run status --json
	json "[p for p in d['processes'] if p['pid'] in ($1,)] and [p for p in d['processes'] if p['pid'] in ($1,)][0]['modes'] == $2"
}
waiting() { # waiting COMMAND…: the host at work, reading
	local answer
	coproc host { exec "$@"; }
	# shellcheck disable=SC2154
	echo "$work/boxes" >&"${host[1]}"
	read -r answer <&"${host[0]}"
	[ "$answer" = used ]
}
ended() {
	eval "exec ${host[1]}>&-"
	# shellcheck disable=SC2154
	wait "$host_PID" 2>/dev/null
}
waiting env LD_PRELOAD="$guard" "$hooks/process" serve -
check "a running host has the modes that its rules allow" processes "$host_PID" "['log','repair']"
exits 0 "status" status
says "and its line" 'process +1  log repair'
: >"$work/state/disable"
check "disabled: off" processes "$host_PID" "['off']"
exits 0 "status" status
says "disable is named" "$work/state/disable is there: every guard is off"
exits 1 "check: WARNING" check -w 100
says "so it is here" 'WARNING - .*, every guard is disabled\|.*'
rm "$work/state/disable"
ended
waiting env CYRGUARD_MODE=off LD_PRELOAD="$guard" "$hooks/process" serve -
check "a mode in its environment is the only one" processes "$host_PID" "['off']"
ended
cp "$guard" "$work/libcyrguard.so"
waiting env LD_PRELOAD="$work/libcyrguard.so" "$hooks/process" serve -
rm "$work/libcyrguard.so"
run status --json
check "a library that was replaced since" json "[p for p in d['processes'] if p['pid'] == $host_PID][0]['old_library']"
exits 0 "status" status
says "is said" 'with an older library loaded, to be restarted: 1'
ended
waiting env "$hooks/process" serve -
run status --json
check "a process without the library is not listed" json "not [p for p in d['processes'] if p['pid'] == $host_PID]"
ended

# ---- Trouble -------------------------------------------------------------------
echo 'mood = good' >>"$config"
exits 1 "check, a configuration with an error: WARNING" check
says "which it shows" "$config: line 11: unknown key in a rule"
exits 0 "status" status
says "shows it too" "$config: line 11: unknown key in a rule; mode is log"
printf 'state_dir = %s/none\n' "$work" >"$config"
exits 3 "check without a state_dir: UNKNOWN" check
says "with the reason" "UNKNOWN - $work/none: no such directory: nothing is counted"
printf 'state_dir = %s/state\n' "$work" >"$config"
head -c 100 /dev/zero >"$work/state/counters"
exits 3 "check with another version's counters: UNKNOWN" check
says "with the reason" "UNKNOWN - $work/state: the counters are another version's"
exits 0 "status has no trouble with them" status

# ---- test-config ---------------------------------------------------------------
cat >"$config" <<-CONF
	state_dir = $work/state
	mode = substitute
	[rule vip]
	mailbox = */vip/*
	mode = off
	[rule expire]
	program = cyr_expire, unexpunge
	percent = 50
	mode = repair
CONF
exits 0 "test-config" test-config
says "a good file" "$config: good, 2 rules"
says "and its settings" "mode substitute, deep auto, backtrace off, state_dir $work/state"
applies() { # applies PROGRAM MAILBOX MODE PATTERN
	run test-config --program "$1" --mailbox "$2"
	tail -n 1 "$out" | grep -xF "program ${1##*/}, mailbox $2: mode $3" && grep -xE "$4" "$out" && return
	cat "$out"
	return 1
}
check "the first rule that fits" applies cyr_expire /spool/vip/joe off 'line 3: rule vip: applies'
check "why one does not: program" applies imapd /spool/joe substitute \
	'line 6: rule expire: no, program is cyr_expire, unexpunge, not imapd'
check "mailbox" applies imapd /spool/joe substitute 'line 3: rule vip: no, /spool/joe does not match \*/vip/\*'
check "and that none does" applies imapd /spool/joe substitute 'no rule applies: mode of the file applies'
half=$(for user in a b c d e f g h i j; do
	run test-config --program /usr/lib/cyrus/bin/cyr_expire --mailbox "/spool/$user"
	tail -n 1 "$out"
done | sed 's/.* mode //' | sort | uniq -c | xargs)
check "percent takes some of ten mailboxes ($half)" grep -qxE '[1-9] repair [1-9] substitute' <<<"$half"
cp "$hooks/process" "$work/cyr_expire"
agree() {
	local user said did
	for user in a b c d e f g h i j; do
		mailbox "$work/share/$user/0" 7
		: >"$log"
		guarded "$work/cyr_expire" serve - <<<"$work/share/$user" >"$work/said"
		did=$(sed -n 's/.*event=bad_header .* mode=//p' "$log")
		run test-config --program cyr_expire --mailbox "$work/share/$user/0"
		said=$(sed -n '$s/.* mode //p' "$out")
		[ "$said" = "$did" ] || { echo "$user: says $said, the guard did $did"; return 1; }
	done
}
check "the guard does what test-config says" agree
: >"$work/state/disable"
check "disable is known" applies cyr_expire /spool/vip/joe off "$work/state/disable is there: every guard is off"
rm "$work/state/disable"
CYRGUARD_MODE=repair check "CYRGUARD_MODE too" applies imapd /spool/joe repair 'CYRGUARD_MODE, in this environment, .*'
echo 'percent = 200' >>"$config"
exits 1 "a bad file: exit 1" test-config
check "with line and reason" grep -qF "$config: line 10: not a number in range" "$work/err"
exits 1 "the same by -c" test-config -c "$config" --program imapd --mailbox /spool/joe
exits 2 "a file that is not there" test-config -c "$work/none.conf"
exits 2 "a program without a mailbox" test-config --program imapd
exits 2 "a mailbox without a program" test-config --mailbox /spool/joe
exits 2 "a mailbox that is no path" test-config --program imapd --mailbox user.joe
exits 2 "an argument too many" test-config "$config"
finish
