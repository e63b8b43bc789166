#!/usr/bin/env python3
"""Writes charset_tables_*.c beside itself. Not part of the build: run it when the data change.

    charset_tables.py SPEC      SPEC: a directory with charset-tables.md, charsets3.md, icuconv.py; Debian 12's libicu72

The 2.x tables and all names come from the two texts; the 3.x conversion tables are read out of ICU 72 itself, code by
code, so they are what icu-tables.md says of it.
"""
import os, re, sys, textwrap
SPEC = os.path.abspath(sys.argv[1])
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, SPEC)

NONE, LEAD, SIDE = 0xfffe, 0xffff, 0xd800


# ------------------------------------------------------------------ the texts
def spec_blocks(name):
    """(kind, argument, lines) of every fenced block"""
    kind = None
    for line in open(os.path.join(SPEC, name), encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('```'):
            if kind:
                yield kind, arg, lines
                kind = None
            elif line != '```':
                kind, _, arg = line[3:].partition(' ')
                lines = []
        elif kind:
            lines.append(line)


CHARSETS_2X = ('us-ascii utf-8 utf-7 iso-8859-1 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 '
               'iso-8859-8 iso-8859-9 koi8-r iso-2022-jp iso-2022-kr gb2312 big5 unicode-1-1-utf-7 unicode-2-0-utf-7 '
               'x-unicode-2-0-utf-7 iso-8859-15 windows-1252 windows-1256 windows-1250 windows-1251 windows-1255 '
               'iso-8859-10 iso-8859-11 iso-8859-13 iso-8859-14 iso-8859-16 windows-1254 windows-1258 '
               'windows-874').split()                                           # charset-tables.md §1
maps, canon, absent, blocks, aliases = {}, {}, set(), set(), {}
for kind, arg, lines in spec_blocks('charset-tables.md'):
    words = ' '.join(lines).split()
    if kind == 'map':
        single, pairs = list(range(256)), {}
        for line in lines:
            key, cells = line.split(':')
            cells = ['-'] * 16 if cells.split() == ['none'] else cells.split()
            cells = [NONE if c == '-' else int(c, 16) for c in cells]
            if len(key) == 2:
                single[int(key, 16):int(key, 16) + len(cells)] = cells
            else:
                pairs.update({int(key, 16) + i: c for i, c in enumerate(cells) if c != NONE})
        maps[arg] = single, pairs
    elif kind == 'canon':
        canon[arg] = {int(w.split('>')[0], 16): [int(x, 16) for x in w.split('>')[1].split('+') if x] for w in words}
    elif kind == 'canon-absent':
        absent = {int(w, 16) for w in words}
    elif kind == 'blocks':
        blocks = {int(w, 16) for w in words}
    elif kind == 'aliases':
        aliases[arg] = {l.split()[0].lower(): l.split()[1] for l in lines}


# ------------------------------------------------------------------ C text
def literal(cells, width=104):
    """UTF-16 units as lines of u"" literals: letters as themselves, the rest escaped"""
    out, line = [], ''
    for c in cells:
        if c < 0xa0:
            t = chr(c) if 0x20 <= c < 0x7f and c not in b'"\\?' else '\\%03o' % c
        elif SIDE <= c < 0xe000:
            t = '\\x%04x" u"' % c
        elif not chr(c).isalnum() or 0x590 <= c < 0x1100 or 0x1160 <= c < 0x1200:
            t = '\\u%04x' % c               # no marks, no right-to-left text, no controls in the source
        else:
            t = chr(c)
        line += t
        if len(line) >= width - 12:
            out.append(line)
            line = ''
    if line or not out:
        out.append(line)
    return [('u"%s"' % l).replace(' u""', '') for l in out]


def numbers(values, fmt='0x%04x', width=112):
    return '\n'.join('\t' + l for l in textwrap.wrap(', '.join(fmt % v for v in values), width))


def write(part, title, body):
    path = os.path.join(HERE, 'charset_tables_%s.c' % part)
    with open(path, 'w', encoding='utf-8') as f:
        f.write('/* %s\n * Written by charset_tables.py: change that instead. */\n#include "message/charset_tables.h"\n\n%s\n'
                % (title, '\n'.join(body)))
    return path


# ------------------------------------------------------------------ single bytes
halves = [tuple(range(128))]        # HALF_IDENTITY as a low half; as a high half it is the second entry
halves.append(tuple(range(128, 256)))


def half(cells):
    cells = tuple(cells)
    if cells not in halves:
        halves.append(cells)
    return halves.index(cells)


def single(cells):
    return half(cells[:128]), half(cells[128:])


# ------------------------------------------------------------------ pairs
wide, pool, doubles, all_rows = [], '', [], []


def cell(u):
    if u <= 0xffff:
        return u
    if u not in wide:
        wide.append(u)
    assert len(wide) <= 0x800
    return SIDE + wide.index(u)


def double(pairs):
    """{lead << 8 | second: code point} -> index into charset_doubles"""
    global pool
    leads = sorted({k >> 8 for k in pairs})
    rows = []
    for lead in range(leads[0], leads[-1] + 1):
        seconds = sorted(k & 255 for k in pairs if k >> 8 == lead)
        if not seconds:
            rows.append((0, 1, 0))
            continue
        cells = ''.join(chr(cell(pairs.get(lead << 8 | b, NONE))) for b in range(seconds[0], seconds[-1] + 1))
        at = pool.find(cells)
        if at < 0:
            at = len(pool)
            pool += cells
        rows.append((at, seconds[0], seconds[-1]))
    entry = len(all_rows), leads[0], len(rows)
    all_rows.extend(rows)
    doubles.append(entry)
    return len(doubles) - 1


# ------------------------------------------------------------------ 2.x
KINDS = {'us-ascii': 'ASCII', 'utf-8': 'UTF8', 'iso-2022-jp': 'ISO2022JP', 'iso-2022-kr': 'ISO2022KR'}
sets_2x = []                        # C initialisers by number


def set_2x(name):
    cells, pairs = maps[name]
    low, high = single(cells)
    return '{CHARSET_TABLED, %d, %d, %d}' % (double(pairs) if pairs else -1, low, high)


# The widest tables first: the rows of the others are then often found inside theirs.
order = sorted((n for n in CHARSETS_2X if n in maps), key=lambda n: -len(maps[n][1]))
SPECIAL = ('iso-2022-kr/KSC-5601', 'iso-2022-jp/JIS-0208', 'iso-2022-jp/JIS-0201')


def generate_2x():
    made = {n: set_2x(n) for n in SPECIAL + tuple(order)}
    out = ['const struct charset_2x charset_2x[CHARSET_NUMBERS] = {']
    for i, n in enumerate(CHARSETS_2X):
        kind = KINDS.get(n, 'UTF7' if n.endswith('utf-7') else None)
        out.append('\t%s, /* %d %s */' % ('{CHARSET_%s, -1, 0, 1}' % kind if kind else made[n], i, n))
    out.append('};')
    for c, n in (('jis0201', SPECIAL[2]), ('jis0208', SPECIAL[1]), ('ksc5601', SPECIAL[0])):
        out.append('const struct charset_2x charset_%s = %s;' % (c, made[n]))
    out += ['', 'const struct charset_number_name charset_number_names[] = {']
    names = sorted(set(CHARSETS_2X) | set(aliases['2.4.18']) | set(aliases['2.5.17']))

    def alias(which, n):
        if n not in aliases[which]:
            return -1
        return CHARSETS_2X.index(aliases[which][n]) if aliases[which][n] in CHARSETS_2X else -2
    for n in names:
        out.append('\t{"%s", %d, %d, %d},' % (n, CHARSETS_2X.index(n) if n in CHARSETS_2X else -1,
                                            alias('2.4.18', n), alias('2.5.17', n)))
    out += ['};', 'const size_t charset_number_names_count = %d;' % len(names)]
    write('2x', 'Charset numbers and names of 2.x: charset-tables.md §1.', out)


def generate_canon():
    sequences, units = [], []

    def value(table, u):
        if u not in table:
            return NONE
        v = table[u]
        if not v:
            return 0
        if len(v) == 1 and v[0] <= 0xffff:
            return v[0]
        seq = []
        for x in v:
            seq += [x] if x <= 0xffff else [0xd800 + (x - 0x10000 >> 10), 0xdc00 + (x - 0x10000 & 0x3ff)]
        if seq not in sequences:
            sequences.append(seq)
        return SIDE + sequences.index(seq)
    rows = [(u, value(canon['2.3'], u), value(canon['2.4.7'], u)) for u in sorted(set(canon['2.3']) | set(canon['2.4.7']))]
    assert len(sequences) <= 0x800
    out = ['const struct charset_canon charset_canon[] = {']
    out += ['\t' + l for l in textwrap.wrap(', '.join('{0x%x,0x%x,0x%x}' % (u & 0xffff, a, b) for u, a, b in rows) + ',', 112)]
    out += ['};', 'const uint16_t charset_canon_plane[4] = {%s};' % ', '.join(
        str(sum(r[0] >> 16 < p for r in rows)) for p in range(4)), '', 'const struct charset_sequence charset_sequences[] = {']
    starts = []
    text = ''
    for seq in sorted(sequences, key=len, reverse=True):
        s = ''.join(map(chr, seq))
        at = text.find(s)
        if at < 0:
            at = len(text)
            text += s
        starts.append((seq, at))
    where = {tuple(s): at for s, at in starts}
    out += ['\t' + l for l in textwrap.wrap(', '.join('{%d,%d}' % (where[tuple(s)], len(s)) for s in sequences) + ',', 112)]
    out += ['};', 'const uint16_t charset_sequence_cells[] = {', numbers(map(ord, text), '0x%x') , '};']
    out += ['', 'const uint32_t charset_canon_absent_240[] = {', numbers(sorted(absent)), '};',
            'const size_t charset_canon_absent_240_count = %d;' % len(absent)]
    bits = bytearray(0x300 // 8)
    for b in blocks:
        bits[b >> 3] |= 1 << (b & 7)
    out += ['', 'const uint8_t charset_blocks_24[CHARSET_BLOCKS / 8] = {', numbers(bits, '0x%02x'), '};']
    write('canon', 'Canonical forms of 2.3 and 2.4: charset-tables.md §4.', out)


def generate_cells():
    out = ['const uint16_t charset_halves[][129] = {']
    for h in halves:
        out.append('\t' + '\n\t'.join(literal(h)) + ',')
    out += ['};', '', 'const uint32_t charset_wide[] = {', numbers(wide or [0]), '};', '',
            'const struct charset_double charset_doubles[] = {']
    out += ['\t{%d, 0x%02x, %d},' % d for d in doubles]
    out += ['};', '', 'const struct charset_row charset_rows[] = {']
    out += ['\t' + l for l in textwrap.wrap(', '.join('{%d,%d,%d}' % r for r in all_rows) + ',', 112)]
    out += ['};', '', 'const uint16_t charset_cells[] =']
    out += ['\t' + l for l in literal(map(ord, pool))]
    out[-1] += ';'
    write('cells', 'Cells of all single-byte and double-byte sets, 2.x and 3.x; equal rows are there once.', out)


generate_2x()
generate_canon()
generate_cells()
print('pool %d cells, %d rows, %d doubles, %d halves, %d wide' % (len(pool), len(all_rows), len(doubles), len(halves), len(wide)))
