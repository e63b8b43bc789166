# shellcheck shell=bash disable=SC2034,SC2154 # sourced by fault.sh, which has the rest, after store.sh
# What the proving harness tries, a function a scenario. Each makes a damaged
# store under $tree and says:
#
#   box       the mailbox that is judged       program, input   what runs, guarded
#   mode      of the guard (repair)            next, next_input what must heal it
#   window    guard: of interest until the guard's work is done; whole: to the
#             end of the program, which may die half-way itself
#   clock     the second at which it stands; else that of now

# ---- The stand-in for Cyrus 2.3

split() { # split RELEASE SPECIMEN
	release=$1
	rm -rf "$work/box"
	specimen "$2"
	tree=$work/box
	window=whole next=("$hosts/cyr_expire" -X 30 "$box")
}
# Offsets of both kinds, and two records that are nowhere any more: UID 7 is
# live, 14 expunged.
damage_split() {
	local file uid at
	for file in cyrus.index cyrus.expunge; do
		"$damage" "$box/$file" list | awk '$1 == 7 || $1 == 14'
	done | while read -r uid at; do
		head -c 60 /dev/zero | dd of="$box/cyrus.cache" bs=1 seek="$at" conv=notrunc status=none
	done
	"$damage" "$box/cyrus.index" 1=2147483632 5=+12
	"$damage" "$box/cyrus.expunge" 4=0 8=uid:12
}

s_split_expire() {
	split 2.3.16 2.3.16
	damage_split
	program=("$hosts/cyr_expire" -X 30 "$box")
}
s_split_expire_all() { # those expunged go
	split 2.3.16 2.3.16
	damage_split
	program=("$hosts/cyr_expire" -X 0 "$box")
}
s_split_replica() { # UIDs that are live and expunged
	split 2.3.9 2.3.9-stale-replication
	program=("$hosts/cyr_expire" -X 30 "$box")
}
s_split_unexpunge() {
	split 2.3.9 2.3.9-stale-ipurge
	program=("$hosts/unexpunge" -a "$box")
}
s_split_imapd() {
	split 2.3.20 2.3.20
	damage_split
	program=("$hosts/imapd" "$box") input=(SELECT 'FETCH 1:* (UID ENVELOPE)' 'STORE 2 +FLAGS (\Flagged)')
}
s_split_sync() {
	split 2.3.16 2.3.16
	damage_split
	program=("$hosts/sync_server" "$box") input=(SELECT "UPLOAD 50=$work/specimens/2.3.16/5." EXIT)
}
s_substitute_unexpunge() { # materialised
	split 2.3.9 2.3.9-stale-ipurge
	mode=substitute program=("$hosts/unexpunge" -a "$box")
}
s_substitute_expire() {
	split 2.3.16 2.3.16
	damage_split
	mode=substitute program=("$hosts/cyr_expire" -X 30 "$box")
}
s_carry_ipurge() { # a new cyrus.cache without the expunged records
	split 2.3.9 2.3.9
	program=("$hosts/ipurge" -f -b 5000 "$box")
}
s_carry_annotated() {
	split 2.3.9 2.3.9
	program=("$hosts/cyr_expire" -A 3650 -X 30 "$box")
}
s_carry_immediate() {
	split 2.3.16 2.3.16
	as=2.3.16 session SELECT 'UID STORE 1 +FLAGS (\Deleted)'
	program=("$hosts/imapd" -i "$box") input=(SELECT EXPUNGE)
}
s_roll_cache() { # killed between cyrus.index and cyrus.cache
	split 2.3.16 2.3.16
	as=2.3.16 host cyrus23 --as 2.3.16 --die-before 2 cyr_expire -X 30 "$box"
	# Neither of the two generations can be judged in the beginning: what is
	# wrong then is what is wrong with the rename done by hand.
	completed=cyrus.cache
	program=("${next[@]}")
}
s_roll_expunge() { # and between cyrus.cache and cyrus.expunge
	split 2.3.16 2.3.16-stale-killed-between-renames
	program=("${next[@]}")
}
s_command_split() {
	split 2.3.9 2.3.9-stale-replication
	command=1 guard='' program=("$BUILD/cyrguard" repair -j 1 -C "$imapd_conf" "$box")
}
split_scenarios='split_expire split_expire_all split_replica split_unexpunge split_imapd split_sync substitute_unexpunge substitute_expire
	carry_ipurge carry_annotated carry_immediate roll_cache roll_expunge command_split'

# ---- Debian's Cyrus 3: a store of one mailbox, at one second of one day

unified() { # unified: the store is made once
	if [ ! -d "$work/unified" ]; then
		unset GUARD LOG
		store_new "$work/store"
		store_mailbox "$work/store" u1 12 3:4,8,12 || return
		cp -a "$work/store" "$work/unified"
	fi
	rm -rf "$work/store"
	cp -a "$work/unified" "$work/store"
	tree=$work/store box=$(store_path "$work/store" u1)
	imapd_conf=$tree/imapd.conf clock=2000000000
	next=("$CYRUS_BIN/imapd" -C "$imapd_conf" -N -X)
	next_input=($'a LOGIN cyrus secret\r' $'b SELECT user/u1\r' $'c UID FETCH 1:* (ENVELOPE)\r' $'d LOGOUT\r')
}
damage_unified() {
	local at
	at=$("$damage" "$box/cyrus.index" list | awk '$1 == 7 {print $2}')
	head -c 60 /dev/zero | dd of="$box/cyrus.cache" bs=1 seek="$at" conv=notrunc status=none
	"$damage" "$box/cyrus.index" stale 5=+12 12=0
	"$damage" "$box/cyrus.index" 8=999996 1=uid:2
}

s_unified_expire() {
	unified && damage_unified
	program=("$CYRUS_BIN/cyr_expire" -C "$imapd_conf" -E 1 -X 3650d)
}
s_unified_expire_all() {
	unified && damage_unified
	program=("$CYRUS_BIN/cyr_expire" -C "$imapd_conf" -E 1 -X 0)
}
s_unified_imapd() {
	unified && damage_unified
	program=("${next[@]}")
	input=($'a LOGIN cyrus secret\r' $'b SELECT user/u1\r' $'c STORE 2 +FLAGS (\\Flagged)\r' $'d LOGOUT\r')
}
s_unified_unexpunge() {
	unified && damage_unified
	program=("$CYRUS_BIN/unexpunge" -C "$imapd_conf" -u user/u1 3)
}
s_unified_no_cache() { # every record anew
	unified && rm "$box/cyrus.cache"
	program=("$CYRUS_BIN/cyr_expire" -C "$imapd_conf" -E 1 -X 3650d)
}
s_command_unified() {
	unified && damage_unified
	clock='' command=1 guard='' program=("$BUILD/cyrguard" repair -j 1 -C "$imapd_conf" "$box")
}
unified_scenarios='unified_expire unified_expire_all unified_imapd unified_unexpunge unified_no_cache command_unified'

cyrus_missing=$(store_missing)
scenarios=$split_scenarios
[ -n "$cyrus_missing" ] || scenarios+=" $unified_scenarios"
