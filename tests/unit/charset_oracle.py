#!/usr/bin/env python3
"""Random and mutated header texts with what reference.py and reference3.py make of them.

    charset_oracle.py SPEC SEED COUNT KINDS VERSION...     COUNT texts for each version, in one process

Output, for the unit tests: frames of kind (1 byte), index of the version (1 byte), length (u32 big-endian) and bytes of the
input, the same of the expected result. Kinds: F search form, N name of an address, P decoded with us-ascii, C charset number
(2.x: 4 bytes) or row name (3.x: inputs ended by NUL; result behind a byte 1, or nothing), B value of BOUNDARY*, U search form
with rfc2047_utf8. KINDS names those that are wanted. With ORACLE_ALL in the environment, charsets that only an ICU can decode too.
"""
import base64, os, random, re, struct, sys             # noqa: E401
SPEC, SEED, COUNT, KINDS = os.path.abspath(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4].encode()
sys.path.insert(0, SPEC)
import reference as R
R.load_tables()

NAMES_2X = R.CHARSETS + sorted(set(R._aliases['2.4.18']) | set(R._aliases['2.5.17'])) + ['', 'x-foo', 'utf8x', 'UTF-8', 'Iso-8859-1', 'KOI8-R']
# Converters that are not built in: charset_tables_3x.c, ICU_UNKNOWN.
UNCOVERED = re.compile(r'(SCSU|BOCU-1|euc-tw|ibm-964_|ISO_2022,locale=(ko,version=1|zh)|x11-|ISCII|LMBCS|lmb-|ibm-16684|cns-|'
                       r'ibm-(930|933|935|937|939|1364|1371|1388|1390|1399)_)')
NAMES_3, kind = [], None
for line in open(os.path.join(SPEC, 'charsets3.md')):
    if line.startswith('```'):
        kind = line.split()[0]
    elif kind == '```icu' and ('ORACLE_ALL' in os.environ or not UNCOVERED.match(line)):
        NAMES_3 += line.split()
    elif kind == '```aliases':
        NAMES_3.append(line.split()[0])
# what real mail has, and what icu-tables.md is about
COMMON = ('us-ascii utf-8 iso-8859-1 iso-8859-15 windows-1252 windows-1251 koi8-r iso-2022-jp gb2312 gbk gb18030 big5 euc-kr '
          'ks_c_5601-1987 shift_jis euc-jp iso-2022-kr utf-7 UTF8 utf-16 utf-16le utf-16be utf_8 Big5-HKSCS windows-949 cp866 '
          'macintosh windows-874 euc-cn cp437 hz-gb-2312 utf-32 iso-8859-7 iso-8859-8-i').split()


class Texts:
    def __init__(self, rng, ver):
        self.rng, self.ver = rng, ver
        self.names = NAMES_2X if ver < (3,) else NAMES_3 + NAMES_2X

    def name(self):
        r = self.rng
        n = r.choice(COMMON if r.random() < .6 else self.names)
        if r.random() < .15:
            n = ''.join(c.upper() if r.random() < .5 else c for c in n)
        if r.random() < .03:
            n += r.choice(['*en', '*', ' ', 'x', '=', '?'] + [',version=1', ',x'] * (',' not in n))
        return n.encode()

    def raw(self, name):
        """bytes that mean something to the charset, often enough"""
        r = self.rng
        x = r.random()
        if x < .3:
            return bytes(r.choice(b' abcXYZ_=?+-/09~{}$(BJ\x1b\x0e\x0f\r\n\t\x00\xa0\xe9') for _ in range(r.randrange(24)))
        if x < .5:
            return bytes(r.randrange(256) for _ in range(r.randrange(20)))
        if x < .6:
            return bytes(r.randrange(0x80, 256) for _ in range(r.randrange(24)))
        if x < .7:
            return bytes(r.randrange(0x21, 0x7f) for _ in range(r.randrange(24)))
        n = name.decode('latin-1').lower()
        pick = lambda *ranges: chr(r.randrange(*r.choice(ranges)))
        t = ''.join(pick((32, 127), (0xa0, 0x250), (0x370, 0x500), (0x4e00, 0xa000), (0x3040, 0x30ff), (0xac00, 0xd7a4),
                         (0x2000, 0x2600), (0x1f300, 0x1f600), (0xf900, 0xffee), (0x1e00, 0x1fff)) for _ in range(r.randrange(12)))
        for codec in (n.split('*')[0], 'utf-8'):
            try:
                b = t.encode(codec, 'ignore')
                break
            except (LookupError, ValueError):
                b = t.encode('utf-8')
        if 'iso-2022' in n and r.random() < .5:
            b = b''.join(r.choice([b'\x1b$B', b'\x1b$@', b'\x1b(B', b'\x1b(J', b'\x1b(I', b'\x1b$)C', b'\x0e', b'\x0f', b'\n', b'\x1b$(D', b'\x1b$A',
                                   b'\x1b.A', b'\x1b.F', b'\x1bN', b'\x1b$(C', b'\x1b$)A', b'\x1b$)G', b'\x1b$*H',
                                   bytes(r.randrange(0x21, 0x7f) for _ in range(r.randrange(7))), b])
                         for _ in range(r.randrange(8)))
        if r.random() < .3 and b:       # damage
            b = bytearray(b)
            for _ in range(r.randrange(1, 4)):
                i = r.randrange(len(b) + 1)
                b[i:i + r.randrange(3)] = bytes(r.randrange(256) for _ in range(r.randrange(3)))
        if 'utf-7' in n and r.random() < .5:
            b = b''.join(r.choice([b'+', b'-', b'+-', b'AOk', b'2D3cAA', b'+AOk-', b'+2AA', b'x', b'\\', b'~', b'/', b'\xe9', b' ', b'+ZeVnLIqe-'])
                         for _ in range(r.randrange(10)))
        return bytes(b)

    def word(self):
        r = self.rng
        name = self.name()
        raw = self.raw(name)
        if r.random() < .5:
            text = base64.b64encode(raw)
            if r.random() < .25:
                text = r.choice([text.rstrip(b'='), text[:-1], text + b'=', b' ' + text, text + text, text.replace(b'A', b'*')])
            enc = r.choice(b'bB')
        else:
            keep = b'abcdefghijklmnopqrstuvwxyzABCXYZ019+-/$(),;:' + r.choice([b'', b' ', b'\t', b'_'])
            text = b''.join(bytes([c]) if c in keep else b'_' if c == 32 else (b'=%02X' if r.random() < .8 else b'=%02x') % c for c in raw)
            if r.random() < .2:
                i = r.randrange(len(text) + 1)
                text = text[:i] + r.choice([b'=', b'==', b'=4', b'=G1', b'=1G', b' =', b'\r\n', b'?', b'=?', b'?=', b'_ ', b'\t\t', b'\xc3\xa9']) + text[i:]
            if r.random() < .01:
                text = text + b'x' * r.randrange(985, 1003) + text
            enc = r.choice(b'qQ')
        return b'=?' + name + b'?' + bytes([enc]) + b'?' + text + b'?='

    def text(self):
        r = self.rng
        out = b''
        for _ in range(r.randrange(1, 6)):
            x = r.random()
            if x < .6:
                w = self.word()
                if r.random() < .3 and len(w) > 20:     # the same charset twice: shared state
                    head = re.match(rb'=\?[^?]*\??[^?]*\?', w).group()
                    k = r.randrange(len(head), len(w))
                    w = w[:k] + b'?=' + r.choice([b' ', b'', b'\r\n ', b' x ']) + head + w[k:]
                out += w
            elif x < .8:
                out += bytes(r.choice(b' \t\r\nabcXYZ."\\,()<>@=?*_-\x01\x7f\x80\xc3\xa9\xff') for _ in range(r.randrange(12)))
            else:
                out += r.choice([' été ', 'Ärger', '中文', '\u00a0', 'ﬁ', 'Ωω', '\u0301', '🙂', ' ']).encode()
            out += r.choice([b'', b'', b' ', b'\r\n ', b'  ', b'\t', b'x'])
        if r.random() < .15:                            # mutation
            b = bytearray(out)
            for _ in range(r.randrange(1, 5)):
                i = r.randrange(len(b) + 1)
                b[i:i + r.randrange(3)] = bytes(r.choice(b'=?*bqBQ_ \r\n\xe9az') for _ in range(r.randrange(3)))
            out = bytes(b)
        return out.replace(b'\0', b'') if r.random() < .98 else out


def expectations(version):
    ver = tuple(int(x) for x in version.split('.'))
    ver += (0,) * (3 - len(ver))
    rng = random.Random('%d %s' % (SEED, version))
    texts = Texts(rng, ver)
    cut = lambda s: s.split(b'\0')[0]
    if ver < (3,):
        cs = R.NewCharset(ver) if ver >= (2, 3, 17) else R.OldCharset(26 if ver >= (2, 3, 9) else 23)
        for _ in range(COUNT):
            t = texts.text()
            yield b'F', t, cs.decode(cut(t))
        for n in NAMES_2X + ['Windows-1254', 'UTF_8', 'µ', 'iso-8859-1 ']:
            yield b'C', n.encode(), struct.pack('>i', cs.lookup(n.encode()))
        return
    import reference3 as R3
    gens = {utf8: R3.Gen3(version, mime_utf8=utf8) for utf8 in (False, True)}
    gen = gens[False]
    for _ in range(COUNT):
        t = texts.text()
        x = rng.random()
        if x < .8:
            yield b'F', t, gen.dec.decode(t)
        elif x < .85:
            yield b'U', t, gens[True].dec.decode(t)
        elif x < .9:
            yield b'P', t, gens[True].dec.decode(t, True)
        else:
            t = cut(t)
            a = gen.searchaddr([R3.Addr(t or b'-', None, b'm', b'd')])
            yield b'N', t or b'-', a[:-len(b' <m@d>')]
    for _ in range(COUNT // 4):
        values = [texts.name() if rng.random() < .8 else rng.choice([b'', b'x-foo', b'utf-9', b'Cp-1252', b'"']) for _ in range(rng.randrange(4))]
        b = R3.Body()
        b.type, b.params = b'TEXT', [(b'CHARSET', v) for v in values]
        n = gen.charset_name(b)
        yield b'C', b''.join(v + b'\0' for v in values), b'' if n is None else b'\1' + n
        name = texts.name()
        v = name + b"'en'" + b''.join(b'%%%02X' % c if c < 48 or c > 126 or c in b"%'" else bytes([c]) for c in texts.raw(name))
        if rng.random() < .2:
            v = v.replace(rng.choice([b"'", b'%', b'e']), rng.choice([b"'", b'%', b'']), 1)
        v = v.replace(b'\0', b'')
        d = gen.dec.xvalue(v)
        yield b'B', v, v if d is None else d


out = sys.stdout.buffer
for i, version in enumerate(sys.argv[5:]):
    for kind, given, want in expectations(version):
        if kind in KINDS:
            out.write(kind + bytes([i]) + struct.pack('>I', len(given)) + given + struct.pack('>I', len(want)) + want)
