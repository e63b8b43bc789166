#!/usr/bin/env python3
"""core_facts.py CORE: what killed the process, and where it was: the signal, its
siginfo (signal, errno, code), and the program counter if it is in the program
itself, whose place does not change."""
import struct
import sys

with open(sys.argv[1], "rb") as core:
    data = core.read(1 << 20)
offset, = struct.unpack_from("<Q", data, 32)
size, count = struct.unpack_from("<HH", data, 54)
facts = {}
for i in range(count):
    kind, _, at, _, _, length, _, _ = struct.unpack_from("<IIQQQQQQ", data, offset + i * size)
    if kind != 4:  # PT_NOTE
        continue
    end = at + length
    while at + 12 <= end:
        named, described, note = struct.unpack_from("<III", data, at)
        body = at + 12 + (named + 3 & ~3)
        if note == 1 and "signal" not in facts:  # NT_PRSTATUS of the thread that died
            facts["signal"], = struct.unpack_from("<H", data, body + 12)
            facts["counter"], = struct.unpack_from("<Q", data, body + 112 + 16 * 8)
        elif note == 0x53494749:  # NT_SIGINFO
            facts["siginfo"] = struct.unpack_from("<iii", data, body)
        at = body + (described + 3 & ~3)
if facts.get("counter", 0) >> 32:
    del facts["counter"]
print(facts)
