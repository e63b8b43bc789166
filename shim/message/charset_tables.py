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



# ------------------------------------------------------------------ 3.x
import icuconv                                                                  # noqa: E402
icu_type = icuconv._fn('ucnv_getType', icuconv.ctypes.c_int, icuconv.ctypes.c_void_p)
SBCS, LATIN_1, ASCII = 0, 3, 26                                                 # UConverterType
FFFD = 0xfffd
text_pool, text_at = bytearray(), {}


def text(t):
    if t not in text_at:
        text_at[t] = len(text_pool)
        text_pool.extend(t.encode() + b'\0')
    return text_at[t]


def squeeze(name):
    """as ICU compares names: charsets3.md"""
    out, after_digit = '', False
    for i, c in enumerate(name):
        if not (c.isascii() and c.isalnum()):
            after_digit = False
        elif c == '0' and not after_digit and name[i + 1:i + 2].isdigit():
            pass
        else:
            after_digit = c in '123456789' or after_digit and c == '0'
            out += c.lower()
    return out


def converted(conv, data):
    conv.reset()
    conv.src.extend(data)
    return conv.run(True)


def value(points):
    return points[0] if len(points) == 1 else None


# Not in charsets3.md: what ICU also opens by the exact name of a data file or of an algorithm.
EXTRA = ['LMBCS-%d' % n for n in (2, 3, 4, 5, 6, 8, 11, 16, 17, 18, 19)] + [
    'jisx-212', 'iso-ir-165', 'cns-11643-1992', 'lmb-excp', 'ibm-33722_P12A_P12A-2004_U2']
ALGORITHMIC = {
    'UTF-8': 'UTF8', 'UTF-7': 'UTF7', 'IMAP-mailbox-name': 'IMAP', 'CESU-8': 'CESU8', 'HZ': 'HZ', 'gb18030': 'GB18030',
    'UTF-16': 'UTF16 UTF_BOM', 'UTF-16BE': 'UTF16 UTF_BE', 'UTF-16LE': 'UTF16 UTF_LE', 'UTF-16,version=1': 'UTF16 UTF_BOM_ONLY',
    'UTF-16,version=2': 'UTF16 UTF_BOM', 'UTF-16BE,version=1': 'UTF16 UTF_BE_BOM', 'UTF-16LE,version=1': 'UTF16 UTF_LE_BOM',
    'UTF16_PlatformEndian': 'UTF16 UTF_LE', 'UTF16_OppositeEndian': 'UTF16 UTF_BE',
    'UTF-32': 'UTF32 UTF_BOM', 'UTF-32BE': 'UTF32 UTF_BE', 'UTF-32LE': 'UTF32 UTF_LE',
    'UTF32_PlatformEndian': 'UTF32 UTF_LE', 'UTF32_OppositeEndian': 'UTF32 UTF_BE',
    'ISO_2022,locale=ko,version=0': 'ISO2022KR'}
ALGORITHMIC.update({'ISO_2022,locale=ja,version=%d' % n: 'ISO2022JP %d' % n for n in range(5)})


def pairs_of(conv):
    """single cells, {pair: code point}, {lead: second bytes that belong to it}"""
    one = [value(converted(conv, bytes([b]))) for b in range(256)]
    pairs, seconds = {}, {}
    for lead in range(256):
        alone = one[lead]
        for b in range(256):
            got = converted(conv, bytes([lead, b]))
            if got == [alone] + [one[b]]:
                continue
            seconds.setdefault(lead, set()).add(b)
            if len(got) != 1:
                return None
            if got[0] not in (FFFD, 0x1a):
                pairs[lead << 8 | b] = got[0]
    return one, pairs, seconds


second_sets = [frozenset()]


def second_set(bytes_):
    bytes_ = frozenset(bytes_)
    if bytes_ not in second_sets:
        second_sets.append(bytes_)
    return second_sets.index(bytes_)


def probe(conv, before=b''):
    """single cells, {pair: code point}, {lead: second bytes that belong to it}; None if that is not all there is"""
    one = [value(converted(conv, before + bytes([b]))) for b in range(256)]
    pairs, seconds = {}, {}
    for lead in range(256):
        for b in range(256):
            got = converted(conv, before + bytes([lead, b]))
            if got == [one[lead], one[b]]:
                continue
            if len(got) != 1:
                return None
            seconds.setdefault(lead, set()).add(b)
            if got[0] not in (FFFD, 0x1a):
                pairs[lead << 8 | b] = got[0]
    return one, pairs, seconds


EBCDIC = re.compile('ibm-(930|933|935|937|939|1364|1371|1388|1390|1399)_')


def describe(name, conv):
    """fields of struct charset_icu up to triples, or None: not built in"""
    if name in ALGORITHMIC and name != 'gb18030':
        kind, _, variant = ALGORITHMIC[name].partition(' ')
        return kind, variant or '0', 0, 0, 0, 1, -1, -1
    if re.match('ISO_2022|SCSU|BOCU|LMBCS|lmb-|ISCII|x11|euc-tw|ibm-964', name) or EBCDIC.match(name):
        return None
    if name.startswith('gsm'):
        pairs = {0x1b00 | b: value(converted(conv, bytes([0x1b, b]))) for b in range(256)}
        return ('GSM', '0', 0, 0) + single([value(converted(conv, bytes([b]))) for b in range(256)]) + (
            double({k: v for k, v in pairs.items() if v}), -1)
    if icu_type(conv.h) in (SBCS, LATIN_1, ASCII):
        return ('SINGLE', '0', 0, 0) + single([value(converted(conv, bytes([b]))) for b in range(256)]) + (-1, -1)
    found = probe(conv)
    if not found or not found[1]:
        return None
    one, pairs, seconds = found
    low, high = single([LEAD if b in seconds else one[b] for b in range(256)])
    if len(seconds) == 256:
        return 'DBCS', '0', 0, second_set(b for b in seconds if len(seconds[b]) == 256), 0, 1, double(pairs), -1
    sub1 = any(one[lead] == 0x1a for lead in seconds)
    if name == 'gb18030':
        return 'GB18030', '0', 0, second_set(seconds[0x81]), low, high, double(pairs), -1
    if 0x8e in seconds and 0x8f in seconds and seconds.get(0xa1) not in (None, seconds[0x8e]):
        triples = {a << 8 | b: value(converted(conv, bytes([0x8f, a, b]))) for a in range(0xa1, 0xff) for b in range(0xa1, 0xff)}
        return ('EUC_JP', '0', sub1, second_set(seconds[0xa1]), low, high, double(pairs),
                double({k: v for k, v in triples.items() if v not in (None, FFFD, 0x1a)}))
    if len(set(map(frozenset, seconds.values()))) != 1:
        return None
    return 'PAIRS', '0', sub1, second_set(seconds.popitem()[1]), low, high, double(pairs), -1


def set7(conv, before):
    pairs = {}
    for a in range(0x21, 0x7e if before == b'~{' else 0x7f):
        for b in range(0x21, 0x7f):
            got = value(converted(conv, before + bytes([a, b])))
            if got not in (None, FFFD, 0x1a):
                pairs[a << 8 | b] = got
    return double(pairs)


def generate_3():
    lines = next(l for k, a, l in spec_blocks('charsets3.md') if k == 'icu')
    names = [l.split() for l in lines] + [[n] for n in EXTRA]
    convs, by_name = [], {}
    opened = [icuconv.open_(n[0].encode()) for n in names]
    # many pairs first: rows of small sets are then found inside those of large ones
    fields = {}
    for n, conv in zip(names, opened):
        fields[n[0]] = describe(n[0], conv)
    squeezed = {}
    out = ['const struct charset_icu charset_icu[] = {']
    for i, (n, conv) in enumerate(zip(names, opened)):
        f = fields[n[0]] or ('UNKNOWN', '0', 0, 0, 0, 0, -1, -1)
        canonical = conv.name().decode()
        out.append('\t{ICU_%s, %s, %d, %d, %d, %d, %d, %d, %d}, /* %s */' % (*f, text(canonical), canonical))
        for alias in n:
            if ',' not in alias:        # options: charset_names.c
                squeezed.setdefault(squeeze(alias), i)
    out += ['};', 'const size_t charset_icu_count = %d;' % len(names), '', 'const struct charset_icu_name charset_icu_names[] = {']
    entries = sorted((k.encode(), v) for k, v in squeezed.items())
    out += ['\t' + l for l in textwrap.wrap(', '.join('{%d,%d}' % (text(k.decode()), v) for k, v in entries) + ',', 112)]
    out += ['};', 'const size_t charset_icu_names_count = %d;' % len(entries)]

    # the servers' own tables: records-3x.md §6.2
    tables = {a: [tuple(l.split()) for l in lines] for k, a, lines in spec_blocks('charsets3.md') if k == 'aliases'}
    t300 = [(a, 'utf7' if a == 'unicode-1-1-utf-7' else c) for a, c in tables['3.0']]

    def first_either(table, name):
        return next((c for a, c in table if name in (a.lower(), c.lower())), None)

    def alias_first(table, name):
        return next((c for a, c in table if a.lower() == name), None) or next((c for a, c in table if c.lower() == name), None)
    known = sorted({x.lower() for t in (t300, tables['3.0'], tables['3.2']) for row in t for x in row})
    canons = []

    def canon_index(c):
        if c is None:
            return -1
        if c not in canons:
            canons.append(c)
        return canons.index(c)
    out += ['', 'const struct charset_name_3 charset_names_3[] = {']
    for n in known:
        out.append('\t{%d, {%d, %d, %d}}, /* %s */' % (text(n), canon_index(first_either(t300, n)),
                   canon_index(first_either(tables['3.0'], n)), canon_index(alias_first(tables['3.2'], n)), n))
    out += ['};', 'const size_t charset_names_3_count = %d;' % len(known), '', 'const struct charset_canon_3 charset_canon_3[] = {']
    assert len(canons) < 128
    for c in canons:
        icu = squeezed.get(squeeze(c))
        if icuconv.open_(c.encode()) is None:
            icu = None
        how = ('CANON_US_ASCII' if c.lower() == 'us-ascii' else 'CANON_UTF_8' if c == 'utf-8' else
               'CANON_NOT_OPEN' if icu is None else str(icu))
        out.append('\t{%d, %s}, /* %s */' % (text(c), how, c))
    out += ['};', '', 'const struct charset_gb_run charset_gb_runs[] = {']
    gb, runs = icuconv.open_(b'gb18030'), []
    for n in range(39420):
        a, b, c, d = n // 12600, n // 1260 % 10, n // 10 % 126, n % 10
        u = value(converted(gb, bytes([0x81 + a, 0x30 + b, 0x81 + c, 0x30 + d])))
        if u in (None, FFFD) or u > 0xffff:
            continue
        if runs and runs[-1][0] + runs[-1][1] == n and runs[-1][2] + runs[-1][1] == u:
            runs[-1][1] += 1
        else:
            runs.append([n, 1, u])
    out += ['\t' + l for l in textwrap.wrap(', '.join('{%d,%d,0x%x}' % tuple(r) for r in runs) + ',', 112)]
    out += ['};', 'const size_t charset_gb_runs_count = %d;' % len(runs), '']
    jp2, kr = icuconv.open_(b'ISO_2022,locale=ja,version=2'), icuconv.open_(b'ISO-2022-KR')
    sets = [set7(jp2, b'\x1b$B'), set7(jp2, b'\x1b$(D'), set7(jp2, b'\x1b$A'), set7(jp2, b'\x1b$(C'), set7(kr, b'\x0e'), set7(icuconv.open_(b'HZ'), b'~{')]
    out.append('const uint8_t charset_set7[SET7_COUNT] = {%s};' % ', '.join(map(str, sets)))
    greek = [value(converted(jp2, b'\x1b.F\x1bN' + bytes([b]))) for b in range(128)]
    out.append('const uint16_t charset_set7_greek = %d;' % half(NONE if u in (None, FFFD) else u for u in greek))
    out.append('const uint16_t charset_kr_ascii = %d;' % half(value(converted(kr, bytes([b]))) if b not in (14, 15, 27) else b for b in range(128)))
    out += ['', '/* The names. */', 'const char charset_text[] =']
    strings = ['"%s\\0"' % t for t in text_pool.decode().split('\0')[:-1]]
    out += ['\t' + l for l in textwrap.wrap(' '.join(strings), 112, break_on_hyphens=False, break_long_words=False)]
    out[-1] += ';'
    out += ['', 'const uint8_t charset_seconds[][32] = {']
    for bytes_ in second_sets:
        out.append('\t{%s},' % ', '.join('0x%02x' % sum(1 << bit for bit in range(8) if at * 8 + bit in bytes_) for at in range(32)))
    out.append('};')
    write('3x', 'Names and converters of 3.x: charsets3.md, icu-tables.md.', out)


generate_2x()
generate_3()
generate_canon()
generate_cells()
print('pool %d cells, %d rows, %d doubles, %d halves, %d wide' % (len(pool), len(all_rows), len(doubles), len(halves), len(wide)))
