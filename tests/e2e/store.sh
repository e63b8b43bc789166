# shellcheck shell=bash disable=SC2034 # what those who source this read
# A private Cyrus 3 mail store made with the installed programs, no master:
# sourced by the end-to-end tests, the demo and the benchmark.
#
#   store_new DIR                  configuration and databases
#   store_mailbox DIR USER N [SET [twins]]   mailbox user/USER with N messages, those in
#                                  SET expunged; twins: the last one is the one before it again
#   store_equals DIR USER N        N more messages in it, of one size, header size and date
#   store_path DIR USER            its directory
#   store_imap DIR                 IMAP commands from stdin; LOGIN and LOGOUT are added
#   store_say FD SAID COMMAND      to an imapd that reads from FD and writes to SAID; waits
#                                  for the answer
#   store_run DIR PROGRAM [ARG…]   a Cyrus program on that store
#   store_open NAME TEST           the opening of a test for whose programs it is always one
#                                  second: $work, $store and $log. With $missing, or where
#                                  that cannot be had, TEST is skipped
#
# GUARD=LIBRARY preloads the guard, GUARD_MODE its mode, LOG=FILE captures
# syslog, PRELOAD=LIBRARIES goes first. All of it reaches the Cyrus program only.

CYRUS_BIN=${CYRUS_BIN:-/usr/lib/cyrus/bin}
CYRUS_USER=${CYRUS_USER:-cyrus}

store_missing() {
	local program
	for program in imapd cyr_expire unexpunge reconstruct squatter mbexamine ipurge ctl_cyrusdb; do
		[ -x "$CYRUS_BIN/$program" ] || { echo "Debian's cyrus-imapd is not installed"; return; }
	done
}

# A clock that stands still, or what is $missing for that. libfaketime shares two
# objects by the number of its process, and ends a program that finds them there:
# who was killed leaves them behind.
store_clock() {
	local left
	for left in /dev/shm/sem.faketime_sem_* /dev/shm/faketime_shm_*; do
		[ -e "/proc/${left##*_}" ] || rm -f "$left"
	done 2>/dev/null
	PRELOAD=$(find /usr/lib -name libfaketime.so.1 2>/dev/null | head -n 1)
	[ -n "$PRELOAD" ] || missing=${missing:-libfaketime is not installed}
	export FAKETIME='2033-05-18 03:33:20' FAKETIME_DONT_RESET=1 PRELOAD
}

store_open() {
	missing=${missing:-$(store_missing)}
	store_clock
	[ -z "$missing" ] || { echo "ok 1 - $2 # SKIP $missing"; exit 0; }
	work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-$1.XXXXXX")
	trap 'rm -rf "$work"' EXIT
	chmod 755 "$work"
	store=$work/store log=$work/log
}

# Root hands over to user cyrus, as the programs would themselves.
store_as() {
	if [ "$EUID" = 0 ]; then runuser -u "$CYRUS_USER" -- "$@"; else "$@"; fi
}

store_run() {
	local dir=$1 program=$2 preload=() environment=()
	shift 2
	[ -z "${PRELOAD-}" ] || preload+=("$PRELOAD")
	[ -z "${GUARD-}" ] || preload+=("$GUARD")
	[ -z "${LOG-}" ] || preload+=("$BUILD/tests/hooks/syslog_capture.so")
	[ -z "${LOG-}" ] || environment+=("CYRGUARD_TEST_LOG=$LOG")
	[ -z "${GUARD_MODE-}" ] || environment+=("CYRGUARD_MODE=$GUARD_MODE")
	environment+=("CYRGUARD_CONFIG=$dir/cyrguard.conf" CYRUS_SERVICE=imap CYRUS_ID=1)
	store_as env "${environment[@]}" LD_PRELOAD="$(IFS=:; echo "${preload[*]-}")" \
		"$CYRUS_BIN/$program" -C "$dir/imapd.conf" "$@"
}

store_new() {
	local dir=$1
	mkdir -p "$dir"/conf/{db,proc,lock,log,msg,socket,quota,user,sieve,backup} "$dir"/{spool,state}
	cat >"$dir/imapd.conf" <<-CONF
		configdirectory: $dir/conf
		defaultpartition: default
		partition-default: $dir/spool
		mboxname_lockpath: $dir/conf/lock
		proc_path: $dir/conf/proc
		admins: cyrus
		allowplaintext: yes
		sasl_pwcheck_method: auxprop
		sasl_auxprop_plugin: sasldb
		sasl_sasldb_path: $dir/sasldb2
		sasl_mech_list: PLAIN
		expunge_mode: delayed
		delete_mode: delayed
		unixhierarchysep: yes
		altnamespace: no
		${STORE_CONF-}
	CONF
	printf 'state_dir = %s/state\n' "$dir" >"$dir/cyrguard.conf"
	[ "$EUID" != 0 ] || chown -R "$CYRUS_USER:mail" "$dir"
	GUARD='' store_run "$dir" ctl_cyrusdb -r >/dev/null 2>&1 || true
}

# -N: any password; -X: the dialogue runs over standard input and output.
store_imap() {
	local dir=$1
	{
		printf 'login LOGIN cyrus secret\r\n'
		cat
		printf 'logout LOGOUT\r\n'
	} | store_run "$dir" imapd -N -X
}

store_say() {
	printf '%s\r\n' "$3" >&"$1"
	local deadline=$((SECONDS + 30))
	until grep -qaE "^${3%% *} (OK|NO|BAD)" "$2"; do
		[ $SECONDS -lt $deadline ] || { echo "# no answer to $3"; return 1; }
		read -rt 0.02 <> <(:) || true
	done
}

store_message() {
	local i=$1 filler
	filler=$(printf '%*s' $((i * 7 % 40 + 1)) '' | tr ' ' x)
	printf '%s\r\n' "From: Sender $i <s$i@example.org>" "To: u1@example.org" "Subject: message number $i $filler" \
		"Date: Mon, 2 Jan 2023 03:04:$(printf %02d $((i % 60))) +0000" "Message-ID: <m$i@example.org>" \
		"Content-Type: text/plain" "X-Spam-Status: no$i" "" "Body of message $i, word$i."
}

store_mailbox() {
	local dir=$1 user=$2 count=$3 expunged=${4-} twins=${5-} i message
	{
		printf 'a1 CREATE user/%s\r\na2 SETACL user/%s cyrus lrswipkxtecda\r\n' "$user" "$user"
		for ((i = 1; i <= count; i++)); do
			[ -n "$twins" ] && [ "$i" -eq "$count" ] || message=$(store_message "$i"; echo .)
			message=${message%.}
			printf 'b%d APPEND user/%s () {%d+}\r\n%s\r\n' "$i" "$user" "${#message}" "$message"
		done
		printf 'c1 SELECT user/%s\r\n' "$user"
		[ -z "$expunged" ] || printf 'c2 STORE %s +FLAGS.SILENT (\\Deleted)\r\nc3 EXPUNGE\r\n' "$expunged"
	} | GUARD='' store_imap "$dir" >"$dir/made.$user"
	if grep -E '^[abc][0-9]+ (NO|BAD)' "$dir/made.$user" || ! grep -q '^logout OK' "$dir/made.$user"; then
		return 1
	fi
}

store_equals() {
	local dir=$1 user=$2 count=$3 i message
	{
		for ((i = 1; i <= count; i++)); do
			message=$(printf '%s\r\n' "From: Same <same@example.org>" "Subject: equal $i" "Date: Tue, 3 Jan 2023 03:04:05 +0000" \
				"Message-ID: <same$i@example.org>" '' "Equal body $i."; echo .)
			message=${message%.}
			printf 'b%d APPEND user/%s () {%d+}\r\n%s\r\n' "$i" "$user" "${#message}" "$message"
		done
	} | GUARD='' store_imap "$dir" >>"$dir/made.$user" && ! grep -E '^b[0-9]+ (NO|BAD)' "$dir/made.$user"
}

store_path() {
	GUARD='' LOG='' store_run "$1" mbpath "user/$2"
}
