#!/bin/bash
# check_install.sh [-k] PACKAGE.deb: the package as a new administrator meets it.
# A fresh Debian 12 with a Cyrus store and damaged mailboxes; apt installs the
# package; the five steps of README's rollout while imapd sessions run; then the
# package is removed again: nothing left behind, no process broken.
# Prints TAP. -k keeps the tree; root.sh says what it needs.
# shellcheck disable=SC2016,SC2317 # functions and words that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/e2e/root.sh
. tests/e2e/store.sh
[ "${1-}" != -k ] || { KEEP=1; shift; }
[ $# -eq 1 ] || { echo "usage: $0 [-k] PACKAGE.deb" >&2; exit 2; }
package=$(realpath -e "$1") || exit 2
sessions=()
clean_up() {
	local pid
	for pid in ${sessions[@]+"${sessions[@]}"}; do kill "$pid" 2>/dev/null; done
	root_remove
}
root_new bookworm || exit 2
trap clean_up EXIT

# ---- The machine as it is before ---------------------------------------------
root_apt update
# systemd-standalone-tmpfiles: what makes /run/cyrguard where no systemd runs.
root_apt install --no-install-recommends cyrus-common cyrus-imapd nullmailer systemd-standalone-tmpfiles || exit 2
install -d "$root/tmp/t/tests/e2e"
cp tests/e2e/store.sh "$root/tmp/t/tests/e2e/"
cp -r debian "$root/tmp/t/"
cat >"$root/tmp/make" <<'MAKE'
set -eu
cd /tmp/t
. tests/e2e/store.sh
store_new /srv/mail
for i in 1 2 3 4 5 6 7 8; do store_mailbox /srv/mail "u$i" 12 3:4,8; done
install -m 644 /srv/mail/imapd.conf /etc/imapd.conf
rm -f /srv/mail/cyrguard.conf
for i in 1 2 3 4 5 6 7 8; do store_path /srv/mail "u$i"; done >/tmp/paths
MAKE
check "a mail store of eight mailboxes" in_root bash /tmp/make
mapfile -t box <"$root/tmp/paths"
damage() { # BOX...: half of its cache is gone
	local i
	for i; do truncate -s 1500 "$root${box[i]}/cyrus.cache"; done
}
files_of_the_system() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./srv -o -path ./tmp -o -path ./var/cache -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./var/log \) -prune -o -print | sort); }
files_of_the_system >"$root/tmp/before"

# Sessions that were there before the guard, and stay.
session() { # NAME [ENVIRONMENT...]
	local name=$1 fd
	shift
	mkfifo "$root/tmp/script.$name"
	in_root runuser -u cyrus -- env CYRUS_SERVICE=imap CYRUS_ID=1 "$@" /usr/lib/cyrus/bin/imapd -N -X \
		<"$root/tmp/script.$name" >"$root/tmp/said.$name" 2>"$root/tmp/err.$name" &
	sessions+=($!)
	exec {fd}>"$root/tmp/script.$name"
	to[$name]=$fd
	say "$name" 'l LOGIN cyrus secret'
}
say() { # NAME COMMAND
	store_say "${to[$1]}" "$root/tmp/said.$1" "$2"
}
sees() { # NAME TAG BOX: all nine envelopes
	say "$1" "$2a SELECT user/u$(($3 + 1))" && say "$1" "$2f UID FETCH 1:* (ENVELOPE)" &&
		is "$(sed -n "/^$2a OK/,/^$2f OK/p" "$root/tmp/said.$1" | grep -ac 'ENVELOPE ("Mon, 2 Jan 2023')" 9
}
declare -A to
session old
check "a session from before the guard" sees old a 0

# ---- apt install -------------------------------------------------------------
cp "$package" "$root/tmp/cyrguard.deb"
check "apt install ./cyrguard.deb" root_apt install --no-install-recommends /tmp/cyrguard.deb
library=$(in_root dpkg -L cyrguard | grep 'libcyrguard.so$')
check "the library has a place of its own" test -n "$library"
check "nothing is preloaded by the installation" test ! -e "$root/etc/ld.so.preload"
check "the loader's cache does not know it" test -z "$(in_root ldconfig -p | grep cyrguard)"
check "the state directory belongs to user cyrus" is "$(in_root stat -c '%U:%G %a' /run/cyrguard)" "cyrus:mail 755"
check "manuals" is "$(in_root dpkg -L cyrguard | grep -c '/man/man[578]/.*\.gz')" 3
check "the package's own test (autopkgtest): the real cyr_expire" in_root bash /tmp/t/debian/tests/expire
damage 1 2 3 4 5

# ---- 1. Audit ----------------------------------------------------------------
in_root cyrguard audit >"$root/tmp/out" 2>&1
status=$?
check "step 1, cyrguard audit: exit 1, five mailboxes with findings" is "$status $(awk '/^  with findings/ {print $3}' "$root/tmp/out")" "1 5"

# ---- 2. Log ------------------------------------------------------------------
# Everything in mode log is the default: no configuration is touched.
session logged "LD_PRELOAD=$library"
check "step 2, mode log: a session under the guard works" sees logged b 0
say logged 'c SELECT user/u2'
sum=$(md5sum "$root${box[1]}/cyrus.index")
check "step 2, mode log: the damaged mailbox is not repaired" is "$(in_root cyrguard audit "${box[1]}" >/dev/null; echo $?)" 1
check "step 2, mode log: cyrus.index stays as it is" is "$(md5sum "$root${box[1]}/cyrus.index")" "$sum"
check "cyrguard status lists the guarded session" eval 'in_root cyrguard status | grep -q imapd'

# ---- 3. Substitute on one program --------------------------------------------
# The unified layout has no overlay: substitute reports there, as the manual says.
check "step 3, substitute on one program: cyr_expire ends well" \
	in_root runuser -u cyrus -- cyrguard run -m substitute /usr/lib/cyrus/bin/cyr_expire -E 1 -X 30d
check "step 3, substitute writes nothing of its own: what was found is still there or was healed by Cyrus" \
	eval 'in_root cyrguard audit >/dev/null; [ $? -le 1 ]'

# ---- 4. Repair on a percentage -----------------------------------------------
damage 1 2 3 4 5 6
cp "$root/etc/cyrguard.conf" "$root/tmp/default.conf"
# Unique ids are random: a percentage that takes some of the six, not all.
for percent in 50 40 60 30 70 20 80 10 90; do
	printf '\n[rule some]\nprogram = cyr_expire\npercent = %s\nmode    = repair\n' $percent | cat "$root/tmp/default.conf" - >"$root/etc/cyrguard.conf"
	chosen=0
	for i in 1 2 3 4 5 6; do
		in_root cyrguard test-config --program cyr_expire --mailbox "${box[i]}" 2>/dev/null | grep -q 'mode repair$' && chosen=$((chosen + 1))
	done
	[ $chosen -eq 0 ] || [ $chosen -eq 6 ] || break
done
check "step 4, the configuration is right" in_root cyrguard test-config
echo "# of six damaged mailboxes, $chosen are in the $percent percent"
in_root runuser -u cyrus -- cyrguard run /usr/lib/cyrus/bin/cyr_expire -E 1 -X 30d >/dev/null 2>&1
whole=0
for i in 1 2 3 4 5 6; do
	in_root cyrguard audit "${box[i]}" >/dev/null 2>&1 && whole=$((whole + 1))
done
check "step 4, repair on a percentage: these and no others are whole" is "$whole" "$chosen"

# ---- 5. Everywhere -----------------------------------------------------------
damage 1 2 3 4 5 6
sed -i '/^\[rule some\]/,$d; s/^mode = .*/mode = repair/' "$root/etc/cyrguard.conf"
session everywhere "LD_PRELOAD=$library"
for i in 1 2 3 4 5 6; do
	check "step 5, repair everywhere: a session sees u$((i + 1)) as it was" sees everywhere "d$i" "$i"
done
check "step 5: audit has nothing left" in_root cyrguard audit
check "the session from before the guard goes on, and sees the repair" sees old e 3
damage 7
check "cyrguard repair, by hand, beside the sessions" in_root cyrguard repair
check "is what that mailbox needed" sees old f 7

# ---- And back ----------------------------------------------------------------
in_root touch /run/cyrguard/disable
damage 2
read -rt 1.2 <> <(:) || true # within a second, the manual says
say everywhere 'g0 UNSELECT'
say everywhere 'g SELECT user/u3'
check "the file disable turns the guard of a running session off" is "$(in_root cyrguard audit "${box[2]}" >/dev/null; echo $?)" 1
rm "$root/run/cyrguard/disable"
in_root cyrguard repair >/dev/null

check "apt purge" root_apt purge cyrguard
for name in old logged everywhere; do
	check "session $name goes on after the removal" sees "$name" h 4
done
in_root runuser -u cyrus -- env "LD_PRELOAD=$library" /usr/lib/cyrus/bin/cyr_expire -E 1 -X 30d >"$root/tmp/out" 2>&1
status=$?
check "a program that still has it in LD_PRELOAD runs without it" is "$status $(grep -c 'cannot be preloaded' "$root/tmp/out")" "0 1"
for name in old logged everywhere; do
	say "$name" 'z LOGOUT'
done
check "no session was refused anything" is "$(cat "$root"/tmp/said.* | grep -acE '^[a-z0-9]+ (NO|BAD)')" 0
check "no session ended badly" eval 'for pid in "${sessions[@]}"; do wait "$pid" || exit 1; done'
sessions=()
files_of_the_system >"$root/tmp/after"
check "nothing of the package is left" diff <(grep -v '^\./run/cyrus\|^\./var/spool\|^\./var/lib/cyrus' "$root/tmp/before") <(grep -v '^\./run/cyrus\|^\./var/spool\|^\./var/lib/cyrus' "$root/tmp/after")
check "nothing of the guard is left in the store" is "$(find "$root/srv/mail" -name '*cyrguard*' -o -name '*.NEW' | wc -l)" 0
echo "1..$n"
exit "$failed"
