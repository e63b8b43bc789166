#!/bin/bash
# Every interposed call, by its exact name: result, errno, allocations and
# locks are as without the guard (pitfalls 1, 2, 3, 4, 8, 11, 16).
set -u
cd "$(dirname "$0")/../.." || exit
. tests/hooks/hooks.sh

# calls OUTPUT PRELOADS PROGRAM [PREFIX]: on a fresh mailbox of the same name.
calls() {
	local box=$work/mailbox
	rm -rf "$box"
	mailbox "$box" "${FORMAT:-0}"
	for file in cyrus.header cyrus.index cyrus.cache cyrus.expunge; do
		ln "$box/$file" "$box/other-$file"
	done
	: >"$log"
	CYRGUARD_TEST_CALLS=$box preloaded "$2" "$3" "$box" ${4:+"$4"} >"$work/$1" 2>"$work/$1.err" || echo "exit $?" >>"$work/$1"
}
count=$hooks/malloc_count.so
seen=

calls bare "$count:$capture" "$hooks/calls"
made=$(grep -c '(cyrus.index) = ' "$work/bare")
check "$made calls are made, each by its symbol" test "$made" -ge "$(wc -l <"$BUILD/gen/hooks.list")"
check "and the locks are all there while nobody closes anything" grep -q '^pread(cyrus.index) = 8, errno 90,.* locks hice$' "$work/bare"

calls guarded "$count:$capture:$guard" "$hooks/calls"
same "results, errno, allocations and locks are those of the bare calls" "$work/bare" "$work/guarded"
same "no more allocations at start-up than without the guard" "$work/bare.err" "$work/guarded.err"

FORMAT=7 calls bare_bad "$count:$capture" "$hooks/calls"
FORMAT=7 calls guarded_bad "$count:$capture:$guard" "$hooks/calls"
check "a bad header is reported meanwhile, in one line" test "$(alerts bad_header)" = 1
same "the same where there is something to report" "$work/bare_bad" "$work/guarded_bad"

calls bare_other "$count:$capture" "$hooks/calls" other-
calls guarded_other "$count:$capture:$guard" "$hooks/calls" other-
# An alert may allocate (strvis does), and there is one.
sed -i 's/[0-9]* allocations/allocations/' "$work/bare_other" "$work/guarded_other"
check "which it reports once" test "$(alerts skipped)" = 1
same "locks survive that were taken through names the guard does not know" "$work/bare_other" "$work/guarded_other"

# The first of the two runs before the guard's constructor, the other after it.
calls bare_start "$count:$capture:$hooks/calls.so" true
for order in "$guard:$hooks/calls.so" "$hooks/calls.so:$guard"; do
	calls guarded_start "$count:$capture:$order" true
	first=$(LD_DEBUG=libs preloaded "$order" true 2>&1 | grep -o 'calling init: .*/\(libcyrguard\|calls\)\.so' | head -n 1)
	same "from another library's constructor, ${first##*/}'s being first" "$work/bare_start" "$work/guarded_start"
	seen="$seen ${first##*/}"
done
check "both orders of the constructors were tried" test "$(tr ' ' '\n' <<<"$seen" | sort -u | wc -l)" = 3
calls linked_bare "$count:$capture" "$hooks/calls_linked"
calls linked "$count:$capture:$guard" "$hooks/calls_linked"
same "from the constructor of a library that the host is linked with" "$work/linked_bare" "$work/linked"

# Its constructor leaves errno = 0x5a; the host prints what main finds.
for order in "$guard:$hooks/calls.so" "$hooks/calls.so:$guard"; do
	check "errno survives the guard's constructor" test "$(preloaded "$order" "$hooks/start_errno")" = 90
done

calls guarded_large "$count:$capture:$hooks/large/libcyrguard.so" "$hooks/calls"
same "built with _FILE_OFFSET_BITS=64 and _TIME_BITS=64 forced" "$work/bare" "$work/guarded_large"

finish
