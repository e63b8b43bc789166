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

damage() { "$BUILD/tests/e2e/damage" "$u1/cyrus.index" "$@"; }
damage2() { "$BUILD/tests/e2e/damage" "$u2/cyrus.index" "$@"; }
offset_of() { damage list | awk -v u="$1" '$1 == u {print $2}'; }
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
d_all() { damage 1=+4 2=+4 3=+4 4=+4 5=+4 6=+4 7=+4 8=+4 9=+4 10=+4 11=+4 12=+4; }
d_all_stale() { damage stale 1=+4 2=+4 3=+4 4=+4 5=+4 6=+4 7=+4 8=+4 9=+4 10=+4 11=+4 12=+4; }
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
d_shared_cache_flipped() { flip "$u2/cyrus.cache" $(($("$BUILD/tests/e2e/damage" "$u2/cyrus.index" list | awk '$1 == 8 {print $2}') + 40)); }
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

# Nothing proves what these were.
d_flags_stale() { damage stale 8:flags=+2; }
d_uid_stale() { damage stale 5:uid=500; }
d_header_crc() { flip "$u1/cyrus.index" 156; }
d_record_crc() { damage stale 5:record_crc=0x12345678 8:record_crc=0; }
alone='flags_stale uid_stale header_crc record_crc'

# The message file is gone, the cache is good: nothing is the guard's to do.
b_message_gone() { rm "$u1/5." "$u1/8."; }
d_message_gone() { :; }

# The message file is gone and so is its cache record: what the index knows is
# kept, but what the message said is lost, so its own lines may differ.
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

# ---- Programs ---------------------------------------------------------------

imap() { printf '%s\r\n' "$@" | store_imap "$store"; }
# Each visits both mailboxes: what is not visited is not healed.
p_fetch() { imap 's SELECT user/u1' 'f FETCH 1:* (UID FLAGS ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (SUBJECT LIST-ID)])' 'g UID FETCH 5 (BODY.PEEK[TEXT])' \
	't SELECT user/u2' 'h FETCH 1:* (UID FLAGS ENVELOPE)'; }
p_search() { imap 's SELECT user/u1' 'f SEARCH SUBJECT number' 'g SORT (SUBJECT) UTF-8 ALL' 'h THREAD REFERENCES UTF-8 ALL' 'i SEARCH FROM s5' \
	't SELECT user/u2' 'j SORT (FROM) UTF-8 ALL' 'k THREAD ORDEREDSUBJECT UTF-8 ALL'; }
p_examine() { imap 's EXAMINE user/u1' 'f FETCH 1:* (ENVELOPE)' 't STATUS user/u1 (MESSAGES UNSEEN)' 'u EXAMINE user/u2' 'g FETCH 1:* (ENVELOPE)'; }
p_store() { imap 's SELECT user/u1' 'f STORE 1:* +FLAGS (\Flagged)' 'g STORE 3 +FLAGS (\Seen)' 'h STORE 3 -FLAGS (\Flagged)' \
	't SELECT user/u2' 'i STORE 2:4 +FLAGS (\Answered)' 'j FETCH 1:* (ENVELOPE)'; }
p_expunge() { imap 's SELECT user/u1' 'f STORE 2:3 +FLAGS (\Deleted)' 'g EXPUNGE' 'h FETCH 1:* (ENVELOPE)' 't SELECT user/u2' 'i STORE 6 +FLAGS (\Deleted)' 'j EXPUNGE'; }
p_copy() { imap 's SELECT user/u1' 'f COPY 1:4 user/u2' 'g SELECT user/u2' 'h FETCH 1:* (ENVELOPE)'; }
p_append() { imap 's SELECT user/u1' 'f APPEND user/u1 {12+}' 'Subject: x' '' 'g FETCH 1:* (ENVELOPE)' 't APPEND user/u2 {12+}' 'Subject: x' '' 'u STATUS user/u2 (MESSAGES)'; }
p_expire_all() { store_run "$store" cyr_expire -E 1 -X 0; }
p_expire_none() { store_run "$store" cyr_expire -E 1 -X 30d; }
p_unexpunge_l() { store_run "$store" unexpunge -l user/u1; store_run "$store" unexpunge -l user/u2; }
p_unexpunge_a() { store_run "$store" unexpunge -a user/u1; store_run "$store" unexpunge -a user/u2; }
p_mbexamine() { store_run "$store" mbexamine user/u1; store_run "$store" mbexamine user/u2; }
p_squatter() { store_run "$store" squatter user/u1 user/u2; }
p_ipurge() { store_run "$store" ipurge -f -d 30 user/u1 user/u2; }
p_reconstruct() { store_run "$store" reconstruct user/u1 user/u2; }
programs='fetch search examine store expunge copy append expire_all expire_none unexpunge_l unexpunge_a mbexamine squatter ipurge reconstruct'
