#!/bin/bash
# cyrguard run: loads the library, keeps other preloads, and refuses what the
# loader would start without it.
set -u
cd "$(dirname "$0")/../.." || exit 1
BUILD=$(realpath "${BUILD:-build}")
run="$BUILD/cyrguard run"
library=$BUILD/libcyrguard.so
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-run.XXXXXX")
trap 'rm -rf "$work"' EXIT
unset LD_PRELOAD CYRGUARD_LIBRARY CYRGUARD_CONFIG CYRGUARD_MODE

n=0
check() { # STATUS NAME
	n=$((n + 1))
	if [ "$1" -eq 0 ]; then echo "ok $n - $2"; else echo "not ok $n - $2"; fi
}
skip() {
	n=$((n + 1))
	echo "ok $n - $1 # SKIP $2"
}
same() { # GOT WANTED NAME
	[ "$1" = "$2" ]
	check $? "$3"
	[ "$1" = "$2" ] || printf '# got    %s\n# wanted %s\n' "$1" "$2"
}
refused() { # STATUS REASON NAME PROGRAM...
	local want=$1 reason=$2 name=$3 status
	shift 3
	$run "$@" >"$work/out" 2>"$work/err"
	status=$?
	[ "$status" -eq "$want" ] \
		&& grep -q "$reason" "$work/err" && [ "$(wc -l <"$work/err")" -eq 1 ] && [ ! -s "$work/out" ]
	check $? "$name"
}

cat >"$work/show.c" <<'C'
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(int argc, char **argv)
{
	char line[4096];
	FILE *maps = fopen("/proc/self/maps", "r");
	int loaded = 0;
	while (maps && fgets(line, sizeof line, maps))
		loaded |= strstr(line, "/libcyrguard.so") != NULL;
	const char *names[] = {"LD_PRELOAD", "CYRGUARD_MODE", "CYRGUARD_CONFIG"};
	printf("%s", loaded ? "loaded" : "bare");
	for (int i = 0; i < 3; i++)
		printf("|%s", getenv(names[i]) ? getenv(names[i]) : "");
	printf("|%d", argc);
	for (int i = 1; i < argc; i++)
		printf(" %s", argv[i]);
	puts("");
	return 7;
}
C
read -r -a cc <<<"${CC:-gcc}" # perhaps "ccache gcc"
"${cc[@]}" -o "$work/show" "$work/show.c" || exit 1
: >"$work/guard.conf"

same "$($run "$work/show")" "loaded|$library|||1" "the program runs with the library"
$run "$work/show" >/dev/null
same $? 7 "its exit code is passed on"
same "$($run -m repair -c "$work/guard.conf" -- "$work/show" -m x -- y)" \
	"loaded|$library|repair|$work/guard.conf|5 -m x -- y" \
	"mode, configuration and the program's own options"
same "$($run "$work/show" -m off)" "loaded|$library|||3 -m off" "options behind the program are its own, without -- too"
same "$(cd "$work" && $run -c guard.conf ./show)" "loaded|$library||$work/guard.conf|1" \
	"a relative configuration becomes absolute"
same "$(PATH=$work:$PATH $run show)" "loaded|$library|||1" "the program is found along PATH"

"${cc[@]}" -shared -fPIC -o "$work/other.so" -x c - </dev/null
ln -s "$library" "$work/alias.so"
same "$(LD_PRELOAD=$work/other.so $run "$work/show")" "loaded|$library:$work/other.so|||1" \
	"another preload is kept, behind ours"
same "$(LD_PRELOAD="$work/other.so $library:$work/alias.so" $run "$work/show")" "loaded|$library:$work/other.so|||1" \
	"the library is not listed twice, by whatever name"
same "$($run "$BUILD/cyrguard" run "$work/show")" "loaded|$library|||1" "run within run"
printf '#!%s hello\n' "$work/show" >"$work/script"
chmod 755 "$work/script"
same "$($run "$work/script")" "loaded|$library|||3 hello $work/script" "a script runs in its interpreter"

mkdir "$work/elsewhere"
cp "$library" "$work/elsewhere/"
same "$(CYRGUARD_LIBRARY=$work/elsewhere/libcyrguard.so $run "$work/show")" \
	"loaded|$work/elsewhere/libcyrguard.so|||1" "CYRGUARD_LIBRARY names another"
export CYRGUARD_LIBRARY=$work/none.so
refused 125 CYRGUARD_LIBRARY "a library that is not there" "$work/show"
unset CYRGUARD_LIBRARY
mkdir "$work/a b"
cp "$library" "$work/a b/"
export CYRGUARD_LIBRARY="$work/a b/libcyrguard.so"
refused 125 "space or colon" "a library that LD_PRELOAD cannot name" "$work/show"
unset CYRGUARD_LIBRARY

cp "$work/show" "$work/setuid"
chmod 4755 "$work/setuid"
refused 126 ': setuid' "a setuid program" "$work/setuid"
cp "$work/show" "$work/setgid"
chmod 2755 "$work/setgid"
refused 126 ': setgid' "a setgid program" "$work/setgid"
printf '#!%s\n' "$work/setuid" >"$work/secure-script"
chmod 755 "$work/secure-script"
refused 126 'setuid: setuid' "a script whose interpreter is setuid" "$work/secure-script"
cp "$work/show" "$work/capable"
if setcap=$(PATH=$PATH:/sbin:/usr/sbin command -v setcap) &&
	"$setcap" cap_net_bind_service+ep "$work/capable" 2>/dev/null; then
	refused 126 'file capabilities' "a program with file capabilities" "$work/capable"
else
	skip "a program with file capabilities" "setcap does not work here"
fi
if "${cc[@]}" -static -o "$work/static" "$work/show.c" 2>/dev/null; then
	refused 126 'statically linked' "a static program" "$work/static"
else
	skip "a static program" "no static libc"
fi
if "${cc[@]}" -static-pie -o "$work/static-pie" "$work/show.c" 2>/dev/null; then
	refused 126 'statically linked' "a static position-independent program" "$work/static-pie"
else
	skip "a static position-independent program" "no static libc"
fi
# A header of the other class needs no compiler for it.
cp "$work/show" "$work/other-class"
printf '\001' | dd of="$work/other-class" bs=1 seek=4 conv=notrunc 2>/dev/null
if [ "$(od -An -tu1 -j4 -N1 "$library" | tr -d ' ')" = 2 ]; then
	refused 126 'another ELF class' "a header of the other ELF class" "$work/other-class"
else
	skip "a header of the other ELF class" "this is a 32-bit build"
fi
if "${cc[@]}" -m32 -o "$work/small" "$work/show.c" 2>/dev/null; then
	refused 126 'another ELF class' "an i386 program" "$work/small"
else
	skip "an i386 program" "no i386 toolchain"
fi
echo data >"$work/data"
chmod 755 "$work/data"
refused 126 'neither' "a file that is no program" "$work/data"
refused 126 'not a program' "a directory" "$work"
refused 127 'No such file' "a program that is not there" "$work/none"
refused 127 'not found' "a name that is nowhere in PATH" no-such-program-here
refused 126 'none.conf: No such file' "a configuration that is not there" -c "$work/none.conf" "$work/show"
refused 2 'usage: cyrguard run' "a mode that does not exist" -m fix "$work/show"
refused 2 'no program' "no program" -m log
refused 2 'wants an argument' "an option without its argument" -m
echo "1..$n"
