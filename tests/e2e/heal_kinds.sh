# shellcheck shell=bash disable=SC2034,SC2154 # sourced by heal.sh, which has the rest
# What heal.sh tries: kinds of damage (rows) and programs (columns).
#
#   d_KIND    does the damage, to $u1 and $u2, the directories of two mailboxes
#   b_KIND    optional: what the undamaged store is to look like before the
#             programs make their expected results; d_KIND damages that
#   f_KIND    optional: a filter for what may differ, over both results; a line
#             above says why
#   alone     kinds that are to be reported and left as they are: the program
#             must do what it does without the guard

# ---- Kinds of damage --------------------------------------------------------

without_5_and_8() { # of u1, where 3 is the number of UID 5
	awk '/^\* 3 FETCH/ || /^uid (5|8) / {next} /^\* (SORT|SEARCH)/ {sub(/ 3/, "")} {sub(/[0-9]+ msgs/, "msgs")}
		/(^| )UID: ?[0-9]/ || /^exi/ {skip = /UID: ?0*[58]( |$)/} !skip'
}

damage() { "$BUILD/tests/e2e/damage" "$u1/cyrus.index" "$@"; }
damage2() { "$BUILD/tests/e2e/damage" "$u2/cyrus.index" "$@"; }
offset_of() { damage list | awk -v u="$1" '$1 == u {print $2}'; }
offset2_of() { damage2 list | awk -v u="$1" '$1 == u {print $2}'; }
flip() { printf '\377\252\125' | dd of="$1" bs=1 seek="$2" conv=notrunc status=none; }
size() { stat -c %s "$1"; }
cut_cache() { truncate -s "$1" "$u1/cyrus.cache"; }

d_eof() { damage 5=999996 8=999996; }
d_eof_stale() { damage stale 5=999996 8=999996; }
d_mid() { damage 5=+12 8=+8; }
d_mid_stale() { damage stale 5=+12 8=+8; }
d_odd() { damage 5=+1 8=+3; }
d_odd_stale() { damage stale 5=+1 8=+3; }
d_swapped() { damage 5="$(offset_of 8)" 8="$(offset_of 5)"; }
d_swapped_stale() { damage stale 5="$(offset_of 8)" 8="$(offset_of 5)"; }
d_another() { damage 5=uid:1 8=uid:2; }
d_another_stale() { damage stale 5=uid:1 8=uid:2; }
d_zero() { damage 5=0 8=0; }
d_zero_stale() { damage stale 5=0 8=0; }
damage_all() { # [stale] CHANGE: to every record
	local change=${!#} all=()
	for uid in {1..16}; do all+=("$uid$change"); done
	damage "${@:1:$#-1}" "${all[@]}"
}
d_all() { damage_all '=+4'; }
d_all_stale() { damage_all stale =+4; }
d_all_zero() { damage_all '=0'; }
d_all_one_stale() { damage_all stale =uid:7; }
d_first_last() { damage 1=+4 16=0; }
d_first_last_stale() { damage stale 1=0 16=999996; }
d_high() { damage 5=$((7 << 32 | 4000)) 8=$((1 << 32)); }
d_high_stale() { damage stale 5=$((7 << 32 | 4000)) 8=$((1 << 32)); }
d_cache_half() { cut_cache $(($(size "$u1/cyrus.cache") / 2)); }
d_cache_tail() { cut_cache $(($(size "$u1/cyrus.cache") - 2)); }
d_cache_generation() { cut_cache 4; }
d_cache_inside_first_word() { cut_cache 3; }
d_cache_empty() { cut_cache 0; }
d_cache_missing() { rm "$u1/cyrus.cache"; }
d_cache_flipped() { flip "$u1/cyrus.cache" $(($(offset_of 5) + 20)); flip "$u1/cyrus.cache" $(($(offset_of 8) + 300)); }
d_cache_lengths() { flip "$u1/cyrus.cache" "$(offset_of 5)"; flip "$u1/cyrus.cache" "$(offset_of 8)"; }
d_cache_zeros() { dd if=/dev/zero of="$u1/cyrus.cache" bs=1 seek="$(offset_of 4)" count=4000 conv=notrunc status=none; }
d_cache_noise() { head -c 3000 "$BUILD/libcyrguard.so" | dd of="$u1/cyrus.cache" bs=1 seek="$(offset_of 4)" conv=notrunc status=none; }
d_cache_of_another() { cat "$u2/cyrus.cache" >"$u1/cyrus.cache"; }
d_cache_junk_behind() { echo junk >>"$u1/cyrus.cache"; damage 5=+4 8=0; }
d_generation() { printf '\0\0\0\77' | dd of="$u1/cyrus.cache" conv=notrunc status=none; damage 5=+4; }
d_wrong_crc() { damage crc 5=uid:1 8=uid:2; }
d_wrong_crc_same_header() { damage crc 10=uid:11 11=uid:10; }
d_half_and_stale() { d_cache_half; damage stale 5=999996 11=+8; }
d_missing_and_stale() { d_cache_missing; damage stale 5=999996 11=+8; }
d_two_mailboxes() { damage 5=+4 8=0; damage2 stale 2=+4 5=999996; }
d_two_caches() { d_cache_missing; truncate -s 700 "$u2/cyrus.cache"; }
# u2: UIDs 2 and 8 share one cache record since an unexpunge, 6 and 7 are one message delivered twice.
d_shared() { damage2 2=+4 8=+4; }
d_shared_one_stale() { damage2 stale 8=+4; }
d_shared_cache_flipped() { flip "$u2/cyrus.cache" $(($(offset2_of 8) + 40)); }
d_twins() { damage2 stale 6=0 7=+4; }
d_size_stale() { damage stale 5:size=+1 8:size=0; }
d_header_size_stale() { damage stale 5:header_size=+4 8:header_size=0; }
d_guid_stale() { damage stale 5:guid=0xdeadbeef 8:guid=0; }
d_crc_stale() { damage stale 5:cache_crc=0x12345678 8:cache_crc=0; }
d_version_stale() { damage stale 5:version=3 8:version=77; }
d_sizes_and_offset_stale() { damage stale 5:size=1 5:header_size=1 5=+8 8:size=0 8:guid=1 8=999996; }
d_offset_and_crc_stale() { damage stale 5:cache_crc=1 5=+8 8:cache_crc=2 8=0; }
d_new_left_over() { cp -p "$u2/cyrus.cache" "$u1/cyrus.cache.NEW"; cp -p "$u2/cyrus.index" "$u1/cyrus.index.NEW"; }
d_new_left_over_and_bad() { d_new_left_over; damage 5=+4 8=0; }

# The cache grew a hole, lost one, or begins elsewhere.
splice() { # AT DROP STRING: at AT in the cache, STRING takes the place of DROP bytes
	{ head -c "$1" "$u1/cyrus.cache"; printf '%b' "$3"; tail -c "+$(($1 + $2 + 1))" "$u1/cyrus.cache"; } >"$mine/spliced"
	cat "$mine/spliced" >"$u1/cyrus.cache"
}
next_word() { echo $(($(offset_of "$1") + 4)); }
d_cache_moved_8() { splice 4 0 '\0\0\0\0\0\0\0\0'; }
d_cache_moved_2() { splice "$(offset_of 6)" 0 'xy'; }
d_cache_lost_4() { splice "$(next_word 6)" 4 ''; }
d_cache_lost_1() { splice "$(next_word 2)" 1 ''; }
d_cache_record_gone() { splice "$(offset_of 5)" $(($(offset_of 6) - $(offset_of 5))) ''; }
d_cache_twice() { cat "$u1/cyrus.cache" >"$mine/twice"; cat "$mine/twice" >>"$u1/cyrus.cache"; damage stale 5=0; }
d_cache_huge_length() { printf '\177\377\377\374' | dd of="$u1/cyrus.cache" bs=1 seek="$(offset_of 5)" conv=notrunc status=none; }
d_cache_boundary() { cut_cache "$(offset_of 8)"; }
d_cache_boundary_1() { cut_cache $(($(offset_of 8) + 1)); }
d_cache_boundary_2() { cut_cache $(($(offset_of 8) + 2)); }
d_cache_boundary_4() { cut_cache $(($(offset_of 8) + 4)); }
d_cache_last_byte() { cut_cache $(($(size "$u1/cyrus.cache") - 1)); }
d_cache_one_byte() { cut_cache 1; }
d_cache_two_bytes() { cut_cache 2; }
d_cache_first_word_ff() { printf '\377\377\377\377' | dd of="$u1/cyrus.cache" conv=notrunc status=none; damage 5=+4; }
d_cache_page_of_zeros() { truncate -s 3 "$u1/cyrus.cache"; truncate -s 8192 "$u1/cyrus.cache"; }
d_cache_grown_with_zeros() { truncate -s +9000 "$u1/cyrus.cache"; damage 5="$(size "$u1/cyrus.cache")" 8=$(($(size "$u1/cyrus.cache") - 2000)); }
d_cache_at_end() { damage 5="$(size "$u1/cyrus.cache")" 8=$(($(size "$u1/cyrus.cache") - 4)); }
d_cache_at_end_stale() { damage stale 5="$(size "$u1/cyrus.cache")" 8=$(($(size "$u1/cyrus.cache") - 4)); }
d_cache_flipped_items() { for uid in {1..16}; do flip "$u1/cyrus.cache" $(($(offset_of "$uid") + 60 + 11 * uid)); done; }
d_cache_flipped_stale() { d_cache_flipped; damage stale 5=+4 8=0; }
d_generation_word() { damage 5=4 8=2; }
d_max() { damage 5=0xfffffffc 8=0xffffffff; }
d_max_stale() { damage stale 5=0xfffffffc 8=0xffffffff; }
d_high_only_stale() { damage stale 5:version=+0x12340000 8:version=+0xffff0000; }
d_high_only() { damage 5:version=+0x12340000 8:version=+0x80000000; }
d_high_garbage_all() { damage_all :version=+0xdead0000; }

# Whose record it is.
d_three_one() { damage 5=uid:6 8=uid:6 9=uid:6; }
d_three_one_stale() { damage stale 5=uid:6 8=uid:6 9=uid:6; }
d_rotated() { damage 5="$(offset_of 6)" 6="$(offset_of 7)" 7="$(offset_of 5)"; }
d_rotated_stale() { damage stale 5="$(offset_of 6)" 6="$(offset_of 7)" 7="$(offset_of 5)"; }
d_reversed_stale() {
	local all=()
	for uid in {1..16}; do all+=("$uid=$(offset_of $((17 - uid)))"); done
	damage stale "${all[@]}"
}
d_wrong_crc_live_expunged() { damage crc 5=uid:8 8=uid:3; }
d_equal_crossed() { damage 13="$(offset_of 14)" 14="$(offset_of 13)"; }
d_equal_crossed_stale() { damage stale 13="$(offset_of 14)" 14="$(offset_of 13)"; }
d_equal_one_stale() { damage stale 13=uid:14 15=uid:14; }
d_equal_wrong_crc() { damage crc 13=uid:14; }
d_equal_crossed_crc() { local a b; a=$(offset_of 13) b=$(offset_of 14); damage crc 13="$a" 14="$b"; damage crc 13="$b" 14="$a"; }
d_record_overwritten_crc() { # the bytes of 13 are those of 14, and the index agrees
	dd if="$u1/cyrus.cache" of="$u1/cyrus.cache" bs=1 skip="$(offset_of 14)" seek="$(offset_of 13)" count=$(($(offset_of 15) - $(offset_of 14))) conv=notrunc status=none
	damage crc 13=+0
}
d_cache_flipped_crc() { d_cache_flipped; damage crc 5=+0 8=+0; }

# Fields of the index record.
d_crc_zero() { damage 5:cache_crc=0 8:cache_crc=0; }
d_crc_other() { damage 5:cache_crc=0x12345678 8:cache_crc=1; }
d_crc_all_zero() { damage_all :cache_crc=0; }
d_version_zero_stale() { damage stale 5:version=0 8:version=0; }
d_many_fields_stale() { damage stale 5:size=7 5:header_size=7 5:guid=7 5:version=7 8:header_size=9999 8=12; }
d_some_stale_some_not() { damage stale 1=+4 3=0 5=+8; damage 2=+4 4=0 6=+8; }

# Who has whose record, where the index agrees: a mailbox's records are each
# referred to once, in order.
d_all_one() { damage_all '=uid:7'; }
d_all_one_crc() { damage_all copy '=uid:7'; }
shift_all() { # [HOW]: each the next one's, the last the first's
	local all=('16=uid:1')
	for uid in {1..15}; do all+=("$uid=uid:$((uid + 1))"); done
	damage "$@" "${all[@]}"
}
d_shifted_all() { shift_all; }
d_shifted_all_stale() { shift_all stale; }
d_shifted_all_crc() { shift_all copy; }
d_equal_shifted_crc() { damage copy 13=uid:14 14=uid:15 15=uid:16; }
d_equal_shifted_down_crc() { damage copy 16=uid:15 15=uid:14 14=uid:13; }
d_equal_all_one_crc() { damage copy 13=uid:15 14=uid:15 16=uid:15; }
d_equal_rotated_crc() { damage copy 13=uid:14 14=uid:15 15=uid:16 16=uid:13; }
d_twins_crossed_crc() { damage2 copy 6=uid:7 7=uid:6; }

# Letters that a server might have written, and the index agrees: nothing speaks
# against them but the message file, and deep = auto has no cause to ask that.
d_cache_altered_crc() {
	printf 'XYZ' | dd of="$u1/cyrus.cache" bs=1 seek=$(($(offset_of 5) + 44)) conv=notrunc status=none
	printf 'XYZ' | dd of="$u1/cyrus.cache" bs=1 seek=$(($(offset_of 8) + 44)) conv=notrunc status=none
	damage crc 5=+0 8=+0
	echo 'deep = always' >>"$store/cyrguard.conf"
}

# The bytes of cyrus.cache.
d_cache_exchanged() { # 5 and 6 changed places, lengths and all
	local five six seven
	five=$(offset_of 5) six=$(offset_of 6) seven=$(offset_of 7)
	{ head -c "$five" "$u1/cyrus.cache"; tail -c "+$((six + 1))" "$u1/cyrus.cache" | head -c $((seven - six))
		tail -c "+$((five + 1))" "$u1/cyrus.cache" | head -c $((six - five)); tail -c "+$((seven + 1))" "$u1/cyrus.cache"; } >"$mine/exchanged"
	cat "$mine/exchanged" >"$u1/cyrus.cache"
}
d_cache_exchanged_stale() { d_cache_exchanged; damage stale 5=+4 6=+8; }
d_cache_generation_only() { printf '\0\0\0\77' | dd of="$u1/cyrus.cache" conv=notrunc status=none; }
d_cache_long() { head -c 300000 "$BUILD/libcyrguard.so" >>"$u1/cyrus.cache"; damage 5=+4 8=$(($(size "$u1/cyrus.cache") - 5000)); }
d_cache_long_stale() { head -c 300001 "$BUILD/libcyrguard.so" >>"$u1/cyrus.cache"; damage stale 5=+4 8=$(($(size "$u1/cyrus.cache") - 5000)); }
d_cache_item_longer() { printf '\0\0\2' | dd of="$u1/cyrus.cache" bs=1 seek="$(offset_of 5)" conv=notrunc status=none; }
d_cache_copied() { cp "$u1/cyrus.cache" "$mine/copied"; mv "$mine/copied" "$u1/cyrus.cache"; damage 5=+4; damage stale 8=0; }
d_cache_symlink() { mv "$u1/cyrus.cache" "$store/elsewhere"; ln -s "$store/elsewhere" "$u1/cyrus.cache"; damage 5=+4; damage stale 8=0; }
d_cache_hard_link() { ln "$u1/cyrus.cache" "$store/elsewhere"; damage 5=+4; damage stale 8=0; }
d_cache_directory() { # not the guard's to remove
	rm "$u1/cyrus.cache"
	mkdir "$u1/cyrus.cache"
}

# cyrus.index as a whole: which records there were nothing tells.
d_index_cut() { truncate -s -50 "$u1/cyrus.index"; }
d_index_cut_records() { truncate -s $((160 + 112 * 9)) "$u1/cyrus.index"; }
d_index_short_header() { truncate -s 100 "$u1/cyrus.index"; }
d_index_empty() { truncate -s 0 "$u1/cyrus.index"; }
d_index_records_high() { damage records 20; }

# Two damages at once, only one of which can be mended.
b_flags_and_offset() { damage stale 8:flags=+2; }
d_flags_and_offset() { damage stale 5=+4 9=0; damage 6=0; }
b_gone_and_offset() { rm "$u1/8." "$u1/9."; }
d_gone_and_offset() { damage 5=+4 8=0; damage stale 6=+4 9=+4; }
b_file_cut_and_offset() { truncate -s 60 "$u1/5." "$u1/9."; }
d_file_cut_and_offset() { damage 5=+4; damage stale 9=0; }
b_file_changed_and_offset() { sed -i 's/word/WORD/' "$u1/5." "$u1/9."; }
d_file_changed_and_offset() { damage 5=+4; damage stale 9=0; }

# One message alive; one alive and one expunged.
d_small_offset() { damage 1=+4; damage2 1=0 2=+4; }
d_small_offset_stale() { damage stale 1=+4; damage2 stale 1=0 2=+4; }
d_small_cache_missing() { rm "$u1/cyrus.cache" "$u2/cyrus.cache"; }
d_small_cache_empty() { truncate -s 0 "$u1/cyrus.cache" "$u2/cyrus.cache"; }
d_small_cache_cut() { truncate -s -2 "$u1/cyrus.cache" "$u2/cyrus.cache"; }
d_small_missing_and_stale() { d_small_cache_missing; damage stale 1=+4; damage2 stale 1=0 2=+4; }
d_small_all_expunged() { damage2 stale 1=0; damage2 2=+4; damage 1=+4; }
d_small_crossed() { damage2 stale 1="$(offset2_of 2)" 2="$(offset2_of 1)"; damage 1=2; }

# Live messages are archived: theirs is the cyrus.cache in $a1. 3, 4, 8 and 12 are
# expunged and not.
for kind in offset offset_stale cache_half cache_missing both_missing cache_flipped swapped crossed_stale; do
	eval "b_archive_$kind() { store_run \"\$store\" cyr_expire -E 1 -A 0; }"
done
d_archive_offset() { damage 5=+4 8=0 9=999996 16=+1; }
d_archive_offset_stale() { damage stale 5=+4 8=0 9=999996 16=+1; }
d_archive_cache_half() { truncate -s $(($(size "$a1/cyrus.cache") / 2)) "$a1/cyrus.cache"; }
d_archive_cache_missing() { rm "$a1/cyrus.cache"; }
d_archive_both_missing() { rm "$a1/cyrus.cache" "$u1/cyrus.cache"; }
d_archive_cache_flipped() { flip "$a1/cyrus.cache" $(($(offset_of 5) + 20)); flip "$a1/cyrus.cache" "$(offset_of 9)"; }
d_archive_swapped() { damage 5="$(offset_of 9)" 9="$(offset_of 5)" 3=+4; }
d_archive_crossed_stale() { damage stale 5="$(offset_of 8)" 8="$(offset_of 5)"; } # each in the other's file

# Left-overs of a rewrite that never ended.
d_new_junk() { head -c 5000 "$BUILD/libcyrguard.so" >"$u1/cyrus.cache.NEW"; cp "$u1/cyrus.cache.NEW" "$u1/cyrus.index.NEW"; }
d_new_empty() { : >"$u1/cyrus.cache.NEW"; : >"$u1/cyrus.index.NEW"; }
d_new_copy() { cp -p "$u1/cyrus.cache" "$u1/cyrus.cache.NEW"; cp -p "$u1/cyrus.index" "$u1/cyrus.index.NEW"; }
d_new_copy_and_stale() { d_new_copy; damage stale 5=+4 8=0; }
d_new_junk_and_bad() { d_new_junk; damage 5=+4 8=0; }

# Nothing proves what these were.
d_flags_stale() { damage stale 8:flags=+2; }
d_uid_stale() { damage stale 5:uid=500; }
d_header_crc() { flip "$u1/cyrus.index" 156; }
d_record_crc() { damage stale 5:record_crc=0x12345678 8:record_crc=0; }
alone='flags_stale uid_stale header_crc record_crc cache_directory index_cut index_cut_records index_short_header index_empty index_records_high'

# The message file is gone, the cache is good: nothing is the guard's to do.
b_message_gone() { rm "$u1/5." "$u1/8."; }
d_message_gone() { :; }

# The message file is gone and so is its cache record: what the index knows is
# kept, but what the message said is lost, so its own lines may differ: nothing is
# left from which its subject could be had, and a SEARCH that asks for that, where
# the release answers it from the cache (3.2, 3.10), cannot find it.
b_message_and_cache_gone() { b_message_gone; }
d_message_and_cache_gone() { flip "$u1/cyrus.cache" "$(offset_of 5)"; flip "$u1/cyrus.cache" "$(offset_of 8)"; }
f_message_and_cache_gone() { without_5_and_8; }
b_message_gone_cache_missing() { b_message_gone; }
d_message_gone_cache_missing() { d_cache_missing; }
f_message_gone_cache_missing() { without_5_and_8; }

damages='eof eof_stale mid mid_stale odd odd_stale swapped swapped_stale another another_stale zero zero_stale all all_stale
high high_stale cache_half cache_tail cache_generation cache_inside_first_word cache_empty cache_missing cache_flipped
cache_lengths cache_zeros cache_noise cache_of_another cache_junk_behind generation wrong_crc wrong_crc_same_header
half_and_stale missing_and_stale two_mailboxes two_caches shared shared_one_stale shared_cache_flipped twins size_stale
header_size_stale guid_stale crc_stale version_stale record_crc sizes_and_offset_stale offset_and_crc_stale
new_left_over new_left_over_and_bad flags_stale uid_stale header_crc message_gone message_and_cache_gone
message_gone_cache_missing'
more='archive_offset archive_offset_stale archive_cache_half archive_cache_missing archive_both_missing
archive_cache_flipped archive_swapped archive_crossed_stale
equal_wrong_crc equal_crossed_crc all_zero all_one_stale first_last first_last_stale cache_moved_8 cache_moved_2 cache_lost_4 cache_lost_1
cache_record_gone cache_twice cache_huge_length cache_boundary cache_boundary_1 cache_boundary_2 cache_boundary_4
cache_last_byte cache_one_byte cache_two_bytes cache_first_word_ff cache_page_of_zeros cache_grown_with_zeros
cache_at_end cache_at_end_stale cache_flipped_items cache_flipped_stale generation_word max max_stale high_only_stale
high_only high_garbage_all three_one three_one_stale rotated rotated_stale reversed_stale wrong_crc_live_expunged
equal_crossed equal_crossed_stale equal_one_stale crc_zero crc_other crc_all_zero version_zero_stale many_fields_stale
some_stale_some_not small_offset small_offset_stale small_cache_missing small_cache_empty small_cache_cut
small_missing_and_stale small_crossed new_junk new_empty new_copy new_copy_and_stale new_junk_and_bad
all_one all_one_crc shifted_all shifted_all_stale shifted_all_crc equal_shifted_crc equal_shifted_down_crc
equal_all_one_crc equal_rotated_crc twins_crossed_crc record_overwritten_crc cache_flipped_crc cache_altered_crc cache_exchanged
cache_exchanged_stale cache_generation_only cache_long cache_long_stale cache_item_longer cache_copied
cache_symlink cache_hard_link cache_directory index_cut index_cut_records index_short_header index_empty
index_records_high flags_and_offset gone_and_offset file_cut_and_offset file_changed_and_offset small_all_expunged'

# ---- Programs ---------------------------------------------------------------

# Each visits both mailboxes, @1 and @2: what is not visited is not healed.
imap() {
	local line=("${@//@1/user/$m1}")
	printf '%s\r\n' "${line[@]//@2/user/$m2}" | store_imap "$store"
}
each() { # PROGRAM [OPTION…]: once for either
	store_run "$store" "$@" "user/$m1"
	store_run "$store" "$@" "user/$m2"
}
both() { store_run "$store" "$@" "user/$m1" "user/$m2"; }

p_fetch() { imap 's SELECT @1' 'f FETCH 1:* (UID FLAGS ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (SUBJECT LIST-ID)])' 'g UID FETCH 5 (BODY.PEEK[TEXT])' \
	't SELECT @2' 'h FETCH 1:* (UID FLAGS ENVELOPE)'; }
p_search() { imap 's SELECT @1' 'f SEARCH SUBJECT number' 'g SORT (SUBJECT) UTF-8 ALL' 'h THREAD REFERENCES UTF-8 ALL' 'i SEARCH FROM s5' \
	't SELECT @2' 'j SORT (FROM) UTF-8 ALL' 'k THREAD ORDEREDSUBJECT UTF-8 ALL'; }
p_examine() { imap 's EXAMINE @1' 'f FETCH 1:* (ENVELOPE)' 't STATUS @1 (MESSAGES UNSEEN)' 'u EXAMINE @2' 'g FETCH 1:* (ENVELOPE)'; }
p_store() { imap 's SELECT @1' 'f STORE 1:* +FLAGS (\Flagged)' 'g STORE 3 +FLAGS (\Seen)' 'h STORE 3 -FLAGS (\Flagged)' \
	't SELECT @2' 'i STORE 2:4 +FLAGS (\Answered)' 'j FETCH 1:* (ENVELOPE)'; }
p_expunge() { imap 's SELECT @1' 'f STORE 2:3 +FLAGS (\Deleted)' 'g EXPUNGE' 'h FETCH 1:* (ENVELOPE)' 't SELECT @2' 'i STORE 6 +FLAGS (\Deleted)' 'j EXPUNGE'; }
p_copy() { imap 's SELECT @1' 'f COPY 1:4 @2' 'g SELECT @2' 'h FETCH 1:* (ENVELOPE)'; }
p_append() { imap 's SELECT @1' 'f APPEND @1 {12+}' 'Subject: x' '' 'g FETCH 1:* (ENVELOPE)' 't APPEND @2 {12+}' 'Subject: x' '' 'u STATUS @2 (MESSAGES)'; }
p_expire_all() { store_run "$store" cyr_expire -E 1 -X 0; }
p_expire_none() { store_run "$store" cyr_expire -E 1 -X 30d; }
p_unexpunge_l() { each unexpunge -l; }
p_unexpunge_a() { each unexpunge -a; }
p_mbexamine() { each mbexamine; }
p_squatter() { both squatter; }
p_ipurge() { both ipurge -f -d 30; }
p_reconstruct() { both reconstruct; }
programs='fetch search examine store expunge copy append expire_all expire_none unexpunge_l unexpunge_a mbexamine squatter ipurge reconstruct'
