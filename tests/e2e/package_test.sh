#!/bin/bash
# make install and make deb: what goes where, and away again; lintian has
# nothing to say; two builds have the same bytes; completion completes.
# shellcheck disable=SC2016,SC2031,SC2317 # functions and words that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit 1
BUILD=$(realpath "${BUILD:-build}")
work=$(mktemp -d "${TMPDIR:-/tmp}/cyrguard-package.XXXXXX")
trap 'rm -rf "$work"' EXIT
unset MAKEFLAGS MAKELEVEL DEB_BUILD_OPTIONS
export LC_ALL=C.UTF-8

n=0
check() { # NAME COMMAND...
	local name=$1
	shift
	n=$((n + 1))
	if "$@" >"$work/out" 2>&1; then echo "ok $n - $name"; else
		echo "not ok $n - $name"
		head -n 20 "$work/out" | sed 's/^/# /'
	fi
}
skip() {
	n=$((n + 1))
	echo "ok $n - $1 # SKIP $2"
}

# ---- make install ------------------------------------------------------------
put() { make -s "$1" BUILD="$BUILD" CC="${CC:-gcc}" DESTDIR="$work/root"; }
mkdir "$work/root"
check "make install" put install
cat >"$work/wanted" <<-'FILES'
	./etc/cyrguard.conf
	./usr/local/bin/cyrguard
	./usr/local/lib/cyrguard/libcyrguard.so
	./usr/local/lib/tmpfiles.d/cyrguard.conf
	./usr/local/share/bash-completion/completions/cyrguard
	./usr/local/share/man/man5/cyrguard.conf.5
	./usr/local/share/man/man7/libcyrguard.7
	./usr/local/share/man/man8/cyrguard.8
FILES
installed() { (cd "$work/root" && find . -type f ! -path '*/examples/*' | sort); }
check "its files are where they belong" diff "$work/wanted" <(installed)
check "examples name the places of this installation" eval '! grep -r "@[A-Z]*@" "$work/root/usr/local/share" &&
	grep -q "LD_PRELOAD=/usr/local/lib/cyrguard/libcyrguard.so" "$work"/root/usr/local/share/doc/cyrguard/examples/*.service.d-*'
echo '# mine' >>"$work/root/etc/cyrguard.conf"
check "make install again" put install
check "a configuration that is there stays" grep -q '^# mine' "$work/root/etc/cyrguard.conf"
check "make uninstall" put uninstall
check "leaves what the administrator changed, nothing else" diff <(echo ./etc/cyrguard.conf) <(cd "$work/root" && find . -type f)
put install && cp config/cyrguard.conf "$work/root/etc/" && put uninstall
check "and nothing at all otherwise" test -z "$(find "$work/root" -type f)"

# ---- Manuals, scripts --------------------------------------------------------
if command -v mandoc >/dev/null; then
	# Ours are not installed here, and the index may be old.
	lint() { mandoc -T lint -W style man/*.[578] "$BUILD"/man/*.[578] 2>/dev/null | grep -v 'referenced manual not found'; }
	check "mandoc has nothing to say of the manuals" eval '! lint | grep .'
else
	skip "mandoc has nothing to say of the manuals" "mandoc is not installed"
fi
if command -v shellcheck >/dev/null; then
	mapfile -t scripts < <(git ls-files 2>/dev/null | xargs grep -lE '^#!/bin/(ba)?sh|shellcheck shell=' -- | grep -v '\.md$')
	check "shellcheck has nothing to say of ${#scripts[@]} scripts" xargs -n 1 shellcheck -x -S warning < <(printf "%s\\n" "${scripts[@]}")
else
	skip "shellcheck has nothing to say" "shellcheck is not installed"
fi

# logcheck: what is good news only.
rule=$(cat debian/cyrguard.logcheck.ignore.server)
line='Nov 27 04:01:12 mail cyr_expire[812]: cyrguard: event=%s program=cyr_expire pid=812 mailbox="/var/spool/cyrus/mail/user/joe"'
passed=''
for event in $(sed -n 's/^EVENT(\([a-z_]*\),.*/\1/p' shim/events.def); do
	# shellcheck disable=SC2059
	printf "$line\n" "$event" | grep -qE "$rule" || passed+="$event "
done
check "logcheck tells of findings, faults and what is wrong with the configuration" \
	test "$passed" = "bad_record duplicate_uid interrupted_rename short_file bad_header vetoed skipped fault self_disabled config stack "

# ---- Completion --------------------------------------------------------------
# COMPLETES WORD...: what bash offers for the last of these words.
completes() {
	(
		set +u
		# shellcheck source=/dev/null
		. /usr/share/bash-completion/bash_completion
		# shellcheck source=/dev/null
		. config/cyrguard.bash-completion
		COMP_WORDS=(cyrguard "$@") COMP_CWORD=$# COMP_LINE="cyrguard $*" COMP_POINT=${#COMP_LINE} COMPREPLY=()
		_cyrguard 2>/dev/null
		printf '%s ' "${COMPREPLY[@]}"
	)
}
if [ -r /usr/share/bash-completion/bash_completion ]; then
	all=$("$BUILD/cyrguard" --help | sed -n 's/^  cyrguard \([a-z-]*\) .*/\1/p' | grep -v -- -- | sort | tr '\n' ' ')
	check "completion knows every command" test "$(completes '' | tr ' ' '\n' | grep -v -e '^--' -e '^$' | sort | tr '\n' ' ')" = "$all"
	missing=''
	for command in $all; do
		for option in $("$BUILD/cyrguard" "$command" --help | head -n 1 | grep -o -e '[[ ]-[-a-zA-Z0-9]*' | tr -d '[ ' | sort -u); do
			[[ " $(completes "$command" -) " == *" $option "* ]] || missing+=" $command:$option"
		done
	done
	check "and every option" test -z "$missing"
	[ -z "$missing" ] || echo "# missing:$missing"
	check "modes" test "$(completes run -m '')" = "off log substitute repair "
else
	skip "completion completes" "bash-completion is not installed"
fi

# ---- make deb ----------------------------------------------------------------
for tool in dpkg-buildpackage dh lintian; do
	command -v $tool >/dev/null || { skip "the Debian package" "$tool is not installed"; echo "1..$n"; exit; }
done
mkdir -p "$work/elsewhere/deeper"
tar -cf - --exclude='./build*' --exclude=./.git . | tar -xf - -C "$work/elsewhere/deeper"
check "make deb" make deb BUILD="$work/one"
check "make deb, in another place, at another time of day" \
	eval '(cd "$work/elsewhere/deeper" && umask 027 && TZ=Asia/Tokyo LC_ALL=C make deb BUILD="$work/two")'
deb=$(find "$work/one/deb" -name 'cyrguard_*.deb')
check "two builds have the same bytes" cmp "$deb" "$work/two/deb/${deb##*/}"
check "lintian has nothing to say" eval 'lintian --allow-root --display-info --fail-on error,warning,info "$deb"'
dpkg -x "$deb" "$work/unpacked" && dpkg -e "$deb" "$work/control"
check "cyrguard.conf is a conffile" grep -qx /etc/cyrguard.conf "$work/control/conffiles"
check "nothing runs ldconfig" eval '! grep -r ldconfig "$work/control"'
library=$(find "$work/unpacked" -name libcyrguard.so)
check "the library is in a directory of its own, out of the loader's way" grep -q '/usr/lib/[^/]*/cyrguard/libcyrguard.so$' <<<"$library"
floor() { objdump -T "$library" | grep -o 'GLIBC_[0-9.]*' | sed 's/GLIBC_//' | sort -V | tail -n 1 | { read -r v && [ "$(printf '%s\n2.12\n' "$v" | sort -V | tail -n 1)" = 2.12 ]; }; }
check "built with hardening it still loads on glibc 2.12" floor
check "and exports what it should" diff "$BUILD/gen/hooks.list" <(nm -D --defined-only "$library" | awk '{print $3}' | sort)
hardened() { # FILE
	readelf -Wld "$1" | grep -q BIND_NOW && readelf -Wl "$1" | grep -q GNU_RELRO && nm -D "$1" | grep -q __stack_chk_fail && nm -D "$1" | grep -q '_chk@'
}
check "the command is hardened: relro, now, stack protector, fortify, PIE" eval 'hardened "$work/unpacked/usr/bin/cyrguard" && readelf -h "$work/unpacked/usr/bin/cyrguard" | grep -q "DYN.*Position"'
check "the library is hardened" hardened "$library"
check "the command finds its library" eval '"$work/unpacked/usr/bin/cyrguard" --version | grep -q "^cyrguard $(dpkg-deb -f "$deb" Version)$"'
echo "1..$n"
