#!/usr/bin/env python3
"""A split mailbox (cyrus.index, cyrus.expunge, cyrus.cache; minor 5-10) seen from
outside: damages it, cures it, tells what is in it. On purpose it shares no code
with the library: a record is right if its bytes are those that the donor, an
undamaged mailbox of the same messages, has for the same UID.

  mailbox23.py damage DIR FILE KIND       KIND: see DAMAGE and FILE_DAMAGE below
  mailbox23.py age DIR DAYS UID...        expunged records were expunged DAYS earlier
  mailbox23.py cure DIR DONOR             right offsets, no UID both live and expunged
  mailbox23.py state DIR DONOR SINCE BEFORE    what a client or an administrator could lose, a line for each record
                                          ("cache=WRONG": not right) and message; times from SINCE on are
                                          "now", a UIDVALIDITY that is not that of the mailbox BEFORE is "new"
  mailbox23.py batch                      such command lines from standard input, each may end with "> FILE"
"""
import contextlib
import hashlib
import os
import struct
import sys

INTERNALDATE_AT, SENTDATE_AT, OFFSET_AT, UPDATED_AT = 4, 8, 24, 28
EXISTS_AT, APPENDED_AT, UIDVALIDITY_AT = 20, 24, 44
FILES = ("cyrus.index", "cyrus.expunge")

DAMAGE = {
    "mid": lambda offset, i, offsets, size: offset + 12,
    "shift8": lambda offset, i, offsets, size: offset + 8,
    "shift-4": lambda offset, i, offsets, size: offset - 4,
    "reversed": lambda offset, i, offsets, size: offsets[-1 - i],
    "same": lambda offset, i, offsets, size: offsets[0],
    "pasteof": lambda offset, i, offsets, size: size + 100,
    "huge": lambda offset, i, offsets, size: 0x7FFFFFF0,
    "zero": lambda offset, i, offsets, size: 0,
    "misaligned": lambda offset, i, offsets, size: offset + 2,
}


def contents(path):
    try:
        with open(path, "rb") as file:
            return bytearray(file.read())
    except FileNotFoundError:
        return bytearray()


def store(path, data):
    with open(path, "r+b") as file:
        file.write(data)
        file.truncate()


def u32(data, at):
    return struct.unpack_from(">I", data, at)[0]


def put(data, at, value):
    struct.pack_into(">I", data, at, value & 0xFFFFFFFF)


class Records:
    """cyrus.index or cyrus.expunge; an absent file has no records."""

    def __init__(self, directory, name):
        self.path, self.data = os.path.join(directory, name), contents(os.path.join(directory, name))
        self.at = []
        if len(self.data) >= 76:
            start, length, exists = u32(self.data, 12), u32(self.data, 16), u32(self.data, EXISTS_AT)
            held = (len(self.data) - start) // length if length else 0
            self.at = [start + i * length for i in range(min(exists, held))]
            self.length, self.missing = length, exists - min(exists, held)

    def uid(self, at):
        return u32(self.data, at)

    def uids(self):
        return [self.uid(at) for at in self.at]

    def offset(self, at):
        return u32(self.data, at + OFFSET_AT)

    def save(self):
        store(self.path, self.data)


def cache_record(cache, offset):
    """The ten items at offset, or None."""
    end = offset
    for _ in range(10):
        if end < 4 or end % 4 or end + 4 > len(cache):
            return None
        end += 4 + (u32(cache, end) + 3 & ~3)
    return bytes(cache[offset:end]) if end <= len(cache) else None


def cache_of(directory):
    return contents(os.path.join(directory, "cyrus.cache"))


def donor_records(directory):
    cache, found = cache_of(directory), {}
    for name in FILES:
        records = Records(directory, name)
        for at in records.at:
            found[records.uid(at)] = cache_record(cache, records.offset(at))
    return found


def is_right(donor, cache, records, at):
    expected, offset = donor.get(records.uid(at)), records.offset(at)
    return expected and offset >= 4 and offset % 4 == 0 and cache[offset:offset + len(expected)] == expected


def cut(path, length):
    os.truncate(path, length)


def overcount(records):
    put(records.data, EXISTS_AT, len(records.at) + 3)
    records.save()


def drop_half(records):
    """What an earlier run leaves that dropped records but counted them."""
    del records.data[records.at[len(records.at) // 2]:]
    records.save()


def duplicate(records):
    """The first live message is listed as expunged too."""
    index = Records(os.path.dirname(records.path), "cyrus.index")
    records.data += index.data[index.at[0]:index.at[0] + index.length]
    put(records.data, EXISTS_AT, len(records.at) + 1)
    records.save()


# Kinds that are more than wrong offsets.
FILE_DAMAGE = {
    "cutcache": lambda records, cache: cut(cache, os.path.getsize(cache) // 2),
    "nocache": lambda records, cache: os.unlink(cache),
    "emptycache": lambda records, cache: cut(cache, 0),
    "cutrecord": lambda records, cache: cut(records.path, records.at[-1] + 10),
    "overcount": lambda records, cache: overcount(records),
    "short": lambda records, cache: drop_half(records),
    "duplicate": lambda records, cache: duplicate(records),
}


def damage(directory, name, kind):
    records, size = Records(directory, name), len(cache_of(directory))
    if kind in FILE_DAMAGE:
        FILE_DAMAGE[kind](records, os.path.join(directory, "cyrus.cache"))
        return
    offsets = [records.offset(at) for at in records.at]
    for i, at in enumerate(records.at):
        put(records.data, at + OFFSET_AT, DAMAGE[kind](offsets[i], i, offsets, size))
    records.save()


def age(directory, days, *uids):
    records = Records(directory, "cyrus.expunge")
    for at in records.at:
        if str(records.uid(at)) in uids:
            put(records.data, at + UPDATED_AT, u32(records.data, at + UPDATED_AT) - int(days) * 86400)
    records.save()


def count(records, exists):
    """The sums of the header, of the records that are there (minor 6 to 10)."""
    start, length = u32(records.data, 12), records.length
    raw = [bytes(records.data[start + i * length:start + (i + 1) * length]) for i in range(exists)]
    put(records.data, EXISTS_AT, exists)
    struct.pack_into(">Q", records.data, 32, sum(u32(record, 12) for record in raw))
    for bit, at in ((4, 48), (1, 52), (2, 56)):
        put(records.data, at, sum(1 for record in raw if u32(record, 32) & bit))


def cure(directory, donor_directory):
    donor, cache = donor_records(donor_directory), cache_of(directory)
    live = set(Records(directory, "cyrus.index").uids())
    for name in FILES:
        records, kept = Records(directory, name), b""
        if not records.data:
            continue
        for at in records.at:
            if (name == "cyrus.expunge" and records.uid(at) in live) or records.uid(at) not in donor:
                continue
            if not is_right(donor, cache, records, at):
                put(records.data, at + OFFSET_AT, len(cache))
                cache += donor[records.uid(at)]
            kept += records.data[at:at + records.length]
        records.data[u32(records.data, 12):] = kept
        count(records, len(kept) // records.length)
        records.save()
    store(os.path.join(directory, "cyrus.cache"), cache)


def when(value, since):
    return "now" if value >= since else str(value)


def state(directory, donor_directory, since, before):
    since, donor, cache = int(since), donor_records(donor_directory), cache_of(directory)
    live = set(Records(directory, "cyrus.index").uids())
    for name in FILES:
        records, lines = Records(directory, name), []
        if not records.data:
            continue
        for at in records.at:
            raw, uid = bytes(records.data[at:at + records.length]), records.uid(at)
            fields = [f"{name} uid={uid}", "cache=" + ("right" if is_right(donor, cache, records, at) else "WRONG")]
            fields.append("internaldate=" + when(u32(raw, INTERNALDATE_AT), since))
            fields.append("updated=" + when(u32(raw, UPDATED_AT), since))
            fields.append(f"system_flags={u32(raw, 32):x} user_flags={raw[36:52].hex()} modseq={int.from_bytes(raw[-8:], 'big')}")
            fields.append("sentdate=" + when(u32(raw, SENTDATE_AT), since))
            fields.append(f"sizes={'/'.join(str(u32(raw, at)) for at in (12, 16, 20, 52))} guid={raw[60:-8].hex()}")
            if name == "cyrus.expunge" and uid in live:
                fields.insert(1, "duplicate")
            lines.append((uid, fields))
        for _, fields in sorted(lines):
            print(*fields)
        if records.missing:
            print(name, "records missing:", records.missing)
        if name == "cyrus.index":
            header = records.data
            same = u32(header, UIDVALIDITY_AT) == u32(Records(before, name).data, UIDVALIDITY_AT)
            print("header", *(f"{label}={u32(header, at)}" for label, at in (
                ("exists", 20), ("last_uid", 28), ("quota", 36), ("deleted", 48), ("answered", 52), ("flagged", 56), ("options", 60))),
                "appended=" + when(u32(header, APPENDED_AT), since), "uidvalidity=" + ("same" if same else "new"),
                "generation=" + ("same" if header[:4] == cache[:4] else "DIFFERENT"))
    for message in sorted(os.listdir(directory)):
        if message.endswith(".") and message[:-1].isdigit():
            path = os.path.join(directory, message)
            # A FIFO or a device would never end.
            print("message", message, hashlib.sha256(contents(path)).hexdigest()[:16] if os.path.isfile(path) else "no file")


def batch():
    for line in sys.stdin:
        words = line.split()
        if words[-2:-1] == [">"]:
            with open(words[-1], "w") as out, contextlib.redirect_stdout(out):
                ACTIONS[words[0]](*words[1:-2])
        else:
            ACTIONS[words[0]](*words[1:])


ACTIONS = {"damage": damage, "age": age, "cure": cure, "state": state, "batch": batch}
if len(sys.argv) < 2 or sys.argv[1] not in ACTIONS:
    sys.exit(__doc__)
ACTIONS[sys.argv[1]](*sys.argv[2:])
