# shellcheck shell=bash
# A private mail store of a real Cyrus 2.3, the one under CYRUS_PREFIX, without a
# master: sourced by the tests that need one. Loopback and unix sockets only.
#
#   store23_begin                      $WORK, removed at exit; sets DONOR, EML
#   store23_new DIR                    configuration and databases
#   store23_fill DIR FIRST LAST        messages FIRST..LAST of the specimens to user.u1
#   store23_expunge DIR UIDS           expunged by imapd
#   store23_stale HOW DIR              makes user.u1 really stale: replication ipurge switch annotation killed
#   store23_copy FROM TO               a tree may be copied: this also moves its configuration
#   store23_run DIR PROGRAM [ARG…]     a Cyrus program on that store
#   store23_imap DIR [USER]            IMAP commands from standard input; LOGIN and LOGOUT are added
#   store23_nntp DIR                   NNTP commands from standard input; AUTHINFO and QUIT are added
#   store23_sync FROM TO [ARG…]        sync_client of FROM to sync_server of TO
#   store23_path DIR [USER]            mailbox directory
#
# GUARD=LIBRARY preloads the guard, GUARD_MODE its mode, LOG=FILE takes syslog,
# PRELOAD=LIBRARIES goes first. All of it reaches the Cyrus programs only.
# Root hands over to CYRUS_USER; otherwise the programs must run as whoever calls.

CYRUS_USER=${CYRUS_USER:-cyrus}
HERE=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
SPECIMENS=$HERE/../golden/specimens.tar.xz
STORE23_LOST=22 # UID that replication loses and brings back

# Where the programs are, and what is missing to use them.
store23_missing() {
	local place program
	[ -n "${CYRUS_PREFIX-}" ] || { echo "CYRUS_PREFIX is not set"; return; }
	CYRUS_BIN=
	for place in bin cyrus/bin lib/cyrus/bin lib/cyrus-imapd libexec; do
		[ ! -x "$CYRUS_PREFIX/$place/cyr_expire" ] || CYRUS_BIN=$CYRUS_PREFIX/$place
	done
	[ -n "$CYRUS_BIN" ] || { echo "no cyr_expire under CYRUS_PREFIX=$CYRUS_PREFIX"; return; }
	for program in imapd unexpunge ipurge reconstruct sync_client sync_server ctl_cyrusdb; do
		[ -x "$CYRUS_BIN/$program" ] || { echo "CYRUS_PREFIX=$CYRUS_PREFIX has no $program"; return; }
	done
	for program in python3 strace setpriv; do
		command -v "$program" >/dev/null || { echo "$program is not installed"; return; }
	done
	[ "$(id -u)" != 0 ] || getent passwd "$CYRUS_USER" >/dev/null || echo "no user $CYRUS_USER (CYRUS_USER names another)"
}

store23_begin() {
	local missing
	missing=$(store23_missing)
	[ -z "$missing" ] || { echo "$0: $missing" >&2; exit 2; }
	store23_missing >/dev/null # again, for CYRUS_BIN
	WORK=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-23.XXXXXX") || exit 2
	trap store23_end EXIT
	chmod 755 "$WORK"
	# User cyrus may not be able to reach the build directory.
	mkdir "$WORK/lib"
	install -m 755 "$BUILD/libcyrguard.so" "$BUILD/tests/hooks/syslog_capture.so" "$WORK/lib"
	tar -xJf "$SPECIMENS" -C "$WORK" --wildcards '*/eml/*'
	EML=()
	local file
	for file in "$WORK"/specimens/eml/*.eml; do
		case $file in *-badheaderline.eml) continue ;; esac # APPEND refuses it
		# Last line without an end: APPEND needs one, or the literal's CRLF joins it.
		[ -z "$(tail -c 1 "$file")" ] || printf '\r\n' >>"$file"
		EML+=("$file")
	done
	store23_new "$WORK/donor"
	store23_fill "$WORK/donor" 1 "${#EML[@]}" || { echo "$0: the store could not be made" >&2; exit 2; }
	# shellcheck disable=SC2034 # for whoever sources this
	DONOR=$(store23_path "$WORK/donor")
}

store23_end() {
	if [ -n "${KEEP-}" ]; then echo "kept: $WORK" >&2; else rm -rf "$WORK"; fi
}

# ARGV := the command that runs PROGRAM of DIR, guarded as the environment says.
store23_command() {
	local dir=$1 program=$2 preload=() environment=()
	shift 2
	[ -z "${PRELOAD-}" ] || preload+=("$PRELOAD")
	[ -z "${GUARD-}" ] || preload+=("$GUARD")
	preload+=("$WORK/lib/syslog_capture.so")
	environment+=("CYRGUARD_TEST_LOG=${LOG:-$dir/log}" "CYRGUARD_CONFIG=$dir/cyrguard.conf")
	[ -z "${GUARD_MODE-}" ] || environment+=("CYRGUARD_MODE=$GUARD_MODE")
	ARGV=()
	[ "$(id -u)" != 0 ] || ARGV=(setpriv "--reuid=$CYRUS_USER" "--regid=$(id -g "$CYRUS_USER")" --init-groups)
	ARGV+=(env "${environment[@]}" "LD_PRELOAD=$(IFS=:; echo "${preload[*]}")")
	# shellcheck disable=SC2206 # words on purpose
	ARGV+=(${WRAP-} "$CYRUS_BIN/$program" -C "$dir/imapd.conf" "$@")
}

store23_run() {
	local ARGV
	store23_command "$@"
	"${ARGV[@]}"
}

store23_conf() {
	local dir=$1
	cat >"$dir/imapd.conf" <<-CONF
		configdirectory: $dir/conf
		partition-default: $dir/spool
		servername: cyrguard.test
		admins: cyrus
		allowplaintext: yes
		sasl_pwcheck_method: alwaystrue
		sasl_mech_list: PLAIN LOGIN
		sasl_maximum_layer: 0
		munge8bit: no
		expunge_mode: delayed
		unixhierarchysep: no
		altnamespace: no
		duplicate_db: skiplist
		tlscache_db: skiplist
		statuscache_db: skiplist
		annotation_db: skiplist
		ptscache_db: skiplist
		mboxlist_db: skiplist
		seenstate_db: skiplist
		sync_machineid: 1
		sync_host: 127.0.0.1
		sync_authname: cyrus
		sync_password: x
		${STORE_CONF-}
	CONF
	printf 'state_dir = %s/state\n' "$dir" >"$dir/cyrguard.conf"
}

store23_new() {
	local dir=$1
	mkdir -p "$dir"/conf/{db,proc,socket,log,msg,sync,user,quota,backup} "$dir"/spool/{stage.,user} "$dir/state"
	store23_conf "$dir"
	: >"$dir/log"
	[ "$(id -u)" != 0 ] || chown -R "$CYRUS_USER:" "$dir"
	GUARD='' store23_run "$dir" ctl_cyrusdb -r >/dev/null 2>&1 || true
	printf '%s\r\n' 'a CREATE user.u1' | GUARD='' store23_imap "$dir" cyrus >"$dir/made"
}

store23_copy() {
	rm -rf "$2"
	cp -a "$1" "$2"
	sed -i "s|$1/|$2/|" "$2/imapd.conf" "$2/cyrguard.conf"
	[ "$(id -u)" != 0 ] || chown "$CYRUS_USER:" "$2/imapd.conf" "$2/cyrguard.conf"
	: >"$2/log"
}

store23_path() {
	echo "$1/spool/user/${2-u1}"
}

store23_imap() {
	local dir=$1 user=${2-u1} ARGV
	store23_command "$dir" imapd -U 1
	{
		printf 'login LOGIN %s x\r\n' "$user"
		cat
		printf 'logout LOGOUT\r\n'
	} | python3 "$HERE/service23.py" imap -- "${ARGV[@]}"
}

store23_nntp() {
	local dir=$1 ARGV
	store23_command "$dir" nntpd -U 1
	{
		printf '%s\r\n' 'AUTHINFO USER u1' 'AUTHINFO PASS x'
		cat
		printf 'QUIT\r\n'
	} | python3 "$HERE/service23.py" nntp -- "${ARGV[@]}"
}

# An APPEND command for store23_imap.
store23_append() {
	printf '%s APPEND %s {%d+}\r\n' "$1" "$2" "$(stat -c %s "$3")"
	cat "$3"
	printf '\r\n'
}

# Unguarded, and it must succeed.
store23_script() {
	local dir=$1 user=${2-u1}
	GUARD='' WRAP='' store23_imap "$dir" "$user" >>"$dir/made" && ! grep -aE '^[a-z]+[0-9]* (NO|BAD) ' "$dir/made" >&2 &&
		grep -aq '^logout OK' "$dir/made"
}

store23_fill() {
	local dir=$1 i
	for ((i = $2; i <= $3; i++)); do
		store23_append "a$i" INBOX "${EML[i - 1]}"
	done | store23_script "$dir"
}

store23_expunge() {
	printf '%s\r\n' 's SELECT INBOX' "f UID STORE $2 +FLAGS.SILENT (\\Deleted)" 'x EXPUNGE' | store23_script "$1"
}

store23_sync() {
	local from=$1 to=$2 ARGV server
	shift 2
	store23_command "$to" sync_server -U 1
	server=("${ARGV[@]}")
	store23_command "$from" sync_client -o -S "$to/conf/socket/csync" -v -v -l -u u1 "$@"
	python3 "$HERE/service23.py" sync "$to/conf/socket/csync" -- "${server[@]}" -- "${ARGV[@]}"
}

# Each as it happened in the field. With a GUARD only the step that makes it
# stale is guarded. Not every version goes stale by every way.
store23_stale() {
	local how=$1 dir=$2
	case $how in
	replication)
		store23_copy "$dir" "$dir.master"
		store23_expunge "$dir" "$STORE23_LOST" || return
		store23_sync "$dir.master" "$dir" >"$dir/made" 2>&1
		rm -rf "$dir.master"
		;;
	ipurge)
		store23_run "$dir" ipurge -f -b 200000 user.u1 >"$dir/made" 2>&1
		;;
	switch)
		sed -i 's/^expunge_mode:.*/expunge_mode: immediate/' "$dir/imapd.conf"
		printf '%s\r\n' 's SELECT INBOX' 'f UID STORE 2,10 +FLAGS.SILENT (\Deleted)' 'x EXPUNGE' | store23_imap "$dir" >"$dir/made"
		sed -i 's/^expunge_mode:.*/expunge_mode: delayed/' "$dir/imapd.conf"
		;;
	annotation)
		printf '%s\r\n' 'n SETANNOTATION user.u1 "/vendor/cmu/cyrus-imapd/expire" ("value.shared" "9999")' |
			store23_script "$dir" cyrus || return
		store23_run "$dir" cyr_expire -E 3 -X 30 >"$dir/made" 2>&1
		;;
	killed) # at the third rename: cyrus.index and cyrus.cache are new, cyrus.expunge is not
		WRAP="strace -f -qq -o $dir/trace -e trace=?rename,?renameat -e inject=?rename,?renameat:signal=SIGKILL:when=${WHEN:-3}" \
			store23_run "$dir" cyr_expire -E 3 -X 30 >"$dir/made" 2>&1
		[ $? -eq 137 ]
		;;
	*) return 2 ;;
	esac
}
