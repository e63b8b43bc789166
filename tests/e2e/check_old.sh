#!/bin/bash
# check_old.sh [-k]: the library built here, loaded where glibc is older: the
# oldest Debian that can be had, and its own Cyrus under the guard.
# Prints TAP. -k keeps the tree; root.sh says what it needs.
# shellcheck disable=SC2016,SC2317 # functions and words that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit 1
BUILD=$(realpath "${BUILD:-build}")
. tests/e2e/root.sh
[ "${1-}" != -k ] || KEEP=1
for suite in stretch buster bullseye none; do
	[ $suite != none ] || { echo "ok 1 - an older Debian # SKIP none can be had here"; exit 0; }
	root_new $suite && break
done
trap root_remove EXIT
root_apt update
root_apt install --no-install-recommends cyrus-common cyrus-imapd nullmailer || exit 2
echo "# Debian $(cat "$root/etc/debian_version"): glibc $(in_root dpkg-query -W -f '${Version}' libc6), Cyrus $(in_root dpkg-query -W -f '${Version}' cyrus-common)"
install -d "$root/tmp/t/tests/e2e" "$root/usr/local/lib/cyrguard"
cp tests/e2e/store.sh "$root/tmp/t/tests/e2e/"
install -m 644 "$BUILD/libcyrguard.so" "$BUILD/tests/hooks/syslog_capture.so" "$root/usr/local/lib/cyrguard/"

check "the library loads" in_root sh -c 'LD_PRELOAD=/usr/local/lib/cyrguard/libcyrguard.so /bin/cat /proc/self/maps | grep libcyrguard'
check "without a complaint of the loader" in_root sh -c '! LD_PRELOAD=/usr/local/lib/cyrguard/libcyrguard.so /bin/true 2>&1 | grep .'
cat >"$root/tmp/run" <<'RUN'
set -eu
cd /tmp/t
. tests/e2e/store.sh
store_new /srv/mail
store_mailbox /srv/mail joe 12 3:4,8
joe=$(store_path /srv/mail joe)
size=$(stat -c %s "$joe/cyrus.cache")
truncate -s 1500 "$joe/cyrus.cache"
echo 'backtrace = on' >>/srv/mail/cyrguard.conf
install -o cyrus -m 644 /dev/null /tmp/log
# The capture of syslog is a test's tool and may be too new for this system.
capture=/usr/local/lib/cyrguard/syslog_capture.so
LD_PRELOAD=$capture /bin/true 2>&1 | grep -q . && capture=
GUARD=/usr/local/lib/cyrguard/libcyrguard.so GUARD_MODE=repair CYRGUARD_TEST_LOG=/tmp/log PRELOAD=$capture \
	store_run /srv/mail cyr_expire -E 1 -X 30d
printf 's SELECT user/joe\r\nf FETCH 1:* (ENVELOPE)\r\n' | store_imap /srv/mail >/tmp/said
[ "$(grep -c 'ENVELOPE ("Mon, 2 Jan 2023' /tmp/said)" -eq 9 ]
[ "$(stat -c %s "$joe/cyrus.cache")" -gt 1500 ] || { echo "cyrus.cache was $size, is $(stat -c %s "$joe/cyrus.cache")"; exit 1; }
echo "$joe" >/tmp/path
RUN
check "the system's own cyr_expire repairs a damaged mailbox under the guard" in_root bash /tmp/run
check "which is whole then" "$BUILD/cyrguard" audit -C /dev/null "$root$(cat "$root/tmp/path")"
if [ -s "$root/tmp/log" ]; then
	check "it says what it did" grep -q 'event=repaired' "$root/tmp/log"
	check "without libunwind it says what is missing" grep -q 'event=.*libunwind' "$root/tmp/log"
fi
echo "1..$n"
exit "$failed"
