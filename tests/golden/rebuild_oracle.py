#!/usr/bin/env python3
"""rebuild_oracle.py HOST VERSION,... COUNT SEED [SEED_DIRECTORY]: random and mutated
messages through the rebuilder (rebuild_host bundle) and through the reference
implementations of ../shared/spec; TAP, one line a version.
rebuild_oracle.py HOST VERSION,... all DIRECTORY...: each file there as a message.

Differences are kept in HOST's directory as rebuild-VERSION-N.eml."""
import os, random, struct, subprocess, sys

from rebuild_mutator import Mutator

ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..'))
SPEC = os.path.join(ROOT, '..', 'shared', 'spec')
sys.path.insert(0, SPEC)
sys.setrecursionlimit(20000)

APPENDED = 1234567890
CHARSETS = [b'utf-8', b'us-ascii', b'iso-8859-1', b'ISO-8859-15', b'koi8-r', b'windows-1252', b'iso-2022-jp', b'gb2312',
            b'big5', b'x-unknown', b'', b'utf-7', b'windows-1251', b'UTF8', b'latin1', b'shift_jis', b'iso-8859-16']
WORDS = [b'a', b'joe', b'Joe', b'x@y', b'@', b'<', b'>', b'"', b'\\', b'(', b')', b'(c)', b'"Q q"', b'.', b',', b';', b':', b' ',
         b'  ', b'\t', b'\r\n ', b'\r\n\t', b'=', b'?', b'[1.2]', b'd.com', b'my_host', b'\xe9', b'\xc3\xa9', b'*', b"'", b'%',
         b'%41', b'\r', b'\n', b'\n ', b'-', b'--', b'a@b', b'<a@b>', b'Grp:', b';', b'<@a,@b:m@d>', b'"a\\"b"', b'"un', b'\\\r\n ',
         b'~', b'/', b'#', b'\x01', b'\x7f', b'\x0b', b'0', b'9', b'"\r\n x"', b'=?utf-8?q?a_b=C3=A9?=', b'=?iso-8859-1?B?6Q==?=',
         b'=?x?q?y?=', b'=?utf-8*en?Q?=41?=', b'=?', b'?=', b'=?utf-8?b?w6k?=', b'=?koi8-r?Q?=C1=C2?=']
NAMES = [b'From', b'Sender', b'Reply-To', b'To', b'Cc', b'Bcc', b'Date', b'Subject', b'Message-ID', b'In-Reply-To', b'Content-ID',
         b'Content-Description', b'Content-MD5', b'Content-Location', b'Content-Type', b'Content-Transfer-Encoding',
         b'Content-Disposition', b'Content-Language', b'X-Mailer', b'X-Foo', b'Received', b'List-Id', b'X-Spam-Score',
         b'DKIM-Signature', b'ARC-Seal', b'Subject ', b'', b'A23456789012345678901234567890', b'A234567890123456789012345678901',
         b'A2345678901234567890123456789012', b'content-type', b'FROM', b'x-me-message-id', b'References', b'Listbox-Message-Date',
         b'x-truedomain', b'X-Priority', b'Authentication-Results']
DATES = [b'Mon, 1 Jan 2007 10:00:00 +0000', b'1 Jan 07', b'5DEC1999', b'Mon 1 Jan 2007', b'31 Feb 2001 1:2:3', b'99 Jan 1970 x',
         b'1 (c) Jan 2007 x', b'1 Jan 123', b'31 Dec 1969', b'1 Jan 2107 23.59.60 PDT', b'1/Feb 05 7:8 k', b'Tue,2 Feb 2016 24:1 J',
         b'3 Mar 12007 0:0 0130', b'30 Apr 1969 0:0 +0100', b'1 Jan 1970 0:00 +0100', b'1 May 2001', b'1 Jun 2001 1:2:3 GMT (x)', b'Fri, 5 Nov 2010 08:00:00 -0500', b' 3 mar 99 EST', b'Wednesday, 1 Jan 2007']
TYPES = [b'text/plain', b'text/html', b'TEXT/X', b'application/octet-stream', b'image/gif', b'message/rfc822', b'message/global',
         b'message/partial', b'message/x', b'text', b'/plain', b'text/', b'text/;', b'text/plain foo', b'"a"/b', b'te\xe9t/x', b'',
         b'=?utf-8?q?text/html=3B_charset=3Dkoi8-r=3B_name=3D=22=C3=A9=22?=']
ENCODINGS = [b'base64', b'quoted-printable', b'7bit', b'8bit', b'binary', b'x-uuencode', b'base64;', b'7BITS', b'Base64 (c)', b'']


class Maker:
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.bounds = []

    def pick(self, l):
        return self.r.choice(l)

    def chance(self, p):
        return self.r.random() < p

    def junk(self, n=12):
        return b''.join(self.pick(WORDS) for _ in range(self.r.randrange(n)))

    def eol(self):
        return b'\n' if self.chance(.03) else b'\r\n'

    def address(self):
        return self.pick([b'joe@example.com', b'Joe X <Joe@Example.COM>', b'"Doe, J." <j@x>', b'a@b (Comment (n) \\))', b'<@a,@b.c:m@D.e>',
                          b'Fred', b'<>', b'Grp: a@b, C <c@d>; ', b'=?utf-8?q?J=C3=B6e?= <x@y.>', b'J.\xf6 <j@\xe9x>', b'a@b@c', b'a@b;', self.junk()])

    def param(self):
        name = self.pick([b'charset', b'name', b'filename', b'boundary', b'name*0', b'name*1', b'name*0*', b'name*1*', b'name*2', b'CHARSET',
                          b'a', b'b*', b'', b'boundary*', b'na me', b'x\xe9', b'name*10'])
        value = self.pick([self.pick(CHARSETS), b'"' + self.pick(CHARSETS) + b'"', b'x', b'"a b"', b'"a\\"b"', b'"a\r\n b"', b"utf-8''%e2%82%ac",
                           b'a b c', b'"unclosed', b'a/b', b'=', b'', self.junk(4), b'"' + self.junk(3) + b'"', b"'%zz", b"iso-8859-1'en'a%20b"])
        return name + self.pick([b'=', b'=', b'=', b' = ', b'(c)=', b' ']) + value

    def params(self):
        return b''.join(self.pick([b'; ', b';', b';\r\n\t', b' ;', b' ']) + self.param() for _ in range(self.r.randrange(4)))

    def value(self, name):
        n = name.lower()
        if self.chance(.1):
            return self.junk()
        if n in (b'from', b'sender', b'reply-to', b'to', b'cc', b'bcc'):
            return self.pick([b', ', b',\r\n ', b',']).join(self.address() for _ in range(self.r.randrange(4)))
        if n == b'date':
            return self.pick(DATES)
        if n == b'content-type':
            return self.pick(TYPES) + self.params()
        if n == b'content-transfer-encoding':
            return self.pick(ENCODINGS)
        if n == b'content-disposition':
            return self.pick([b'attachment', b'inline', b'', b'x y']) + self.params()
        if n == b'content-language':
            return self.pick([b'en', b'en, fr', b',en', b'en-US(c),de', b'e1', b''])
        return self.pick([b'plain text', b'', b' fold\r\n ed', b'=?utf-8?q?=C3=A9?= =?utf-8?b?w6k=?=', self.junk(), b'x' * self.r.randrange(1100),
                          b'=?%s?%s?%s?=' % (self.pick(CHARSETS), self.pick([b'q', b'B']), self.pick([b'=E9a_b', b'w6k=', b'4oKsw6k', b'a=?', b'=1B$B']))])

    def field(self):
        name = self.pick(NAMES)
        return name + b':' + self.pick([b' ', b' ', b'', b'\t', b'\r\n ']) + self.value(name) + self.eol()

    def header(self, extra=b''):
        fields = [self.field() for _ in range(self.r.randrange(8))]
        if extra:
            fields.insert(self.r.randrange(len(fields) + 1), extra)
        h = b''.join(fields)
        if self.chance(.02):
            at = self.r.randrange(len(h) + 1)
            h = h[:at] + b'\0' + h[at:]
        if self.chance(.03):
            return h
        return h + (b'\n' if self.chance(.03) else b'\r\n')

    def text(self):
        out = []
        for _ in range(self.r.randrange(5)):
            out.append(self.pick([b'line', b'', b'--', b'-', b'----', b'From me', b'=E9=', b'soft=', b'w6nDqQ==', b'AAAA', b'x' * 120, b'a \t',
                                  b'\xe9\0x', self.delimiter()]) + self.eol())
        if self.chance(.2):
            out.append(b'no end')
        return b''.join(out)

    def delimiter(self):
        b = self.pick(self.bounds) if self.bounds else b'none'
        return b'--' + b + self.pick([b'', b'', b'--', b'x', b' ', b'--x', b'-'])

    def entity(self, depth=0):
        kind = self.r.random()
        if depth < 4 and kind < .35:
            b = self.pick([b'b', b'bb', b'b%d' % depth, b'--', b'=_Part', b'', b'a b', b'b' + b'x' * 70, b'O', b'b' * 130])
            quoted = b'"' + b + b'"' if self.chance(.7) else b
            extra = b'Content-Type: multipart/' + self.pick([b'mixed', b'digest', b'alternative', b'']) + b'; boundary=' + quoted + self.params() + self.eol()
            if self.chance(.05):
                extra = b'Content-Type: multipart/mixed' + self.params() + self.eol()
            out = self.header(extra)
            self.bounds.append(b)
            out += self.text() if self.chance(.4) else b''
            for _ in range(self.r.randrange(4)):
                out += b'--' + b + self.pick([b'', b'', b'', b' ', b'x']) + self.eol() + self.entity(depth + 1)
                out += self.eol() if self.chance(.8) else b''
            if self.chance(.8):
                out += b'--' + b + b'--' + self.eol()
            self.bounds.pop()
            return out + (self.text() if self.chance(.3) else b'')
        if depth < 4 and kind < .45:
            extra = b'Content-Type: message/' + self.pick([b'rfc822', b'rfc822', b'global']) + self.eol()
            if self.chance(.3):
                extra += b'Content-Transfer-Encoding: ' + self.pick(ENCODINGS) + self.eol()
            return self.header(extra) + self.entity(depth + 1)
        return self.header() + self.text()

    def mutate(self, m):
        m = bytearray(m)
        for _ in range(self.r.randrange(1, 5)):
            at = self.r.randrange(len(m) + 1)
            what = self.r.randrange(6)
            if what == 0 and m:
                m[at % len(m)] = self.r.randrange(256)
            elif what == 1:
                m[at:at] = self.pick(WORDS)
            elif what == 2:
                del m[at:at + self.r.randrange(1, 12)]
            elif what == 3:
                m[at:at] = m[at:at + self.r.randrange(1, 60)]
            elif what == 4:
                to = self.r.randrange(len(m) + 1)
                m[at:at] = m[to:to + self.r.randrange(1, 80)]
            else:
                m[at:at] = bytes([self.pick(b'\r\n\0":;()<>@,-= \t')])
        return bytes(m)


def nested(levels):
    """more pending boundaries than boundary_limit"""
    out = b''
    for i in range(levels):
        out += b'Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n' % (i, i)
    out += b'\r\ntext\r\n'
    for i in range(levels - 1, -1, -7):
        out += b'--b%d--\r\n' % i
    return out


def many_lines(maker):
    """maxheaderlines falls among the fields"""
    fill = b'Received: x\r\n\tby y\r\n' * maker.r.randrange(490, 503)
    return fill + maker.header() + maker.text()


def edges(maker):
    """what random text rarely meets: the last bytes of a delimiter at the end of the data, content of one
    byte, lines about as long as the header buffer has room"""
    r, b = maker.r, maker.pick([b'b', b'', b'b' * 60, b'b' * 150])
    part = lambda text: b'--' + b + b'\r\n' + maker.pick([b'', b'A: b\r\n', b'Content-Type: message/rfc822\r\n\r\n']) + b'\r\n' + text
    out = b'Content-Type: multipart/mixed; boundary="' + b + b'"\r\n\r\n' + maker.pick([b'', b'', b'\n', b'x', b'\r\n'])
    for _ in range(r.randrange(3)):
        out += part(maker.pick([b'\n', b'x', b'\r\n', b'', b'x\n', b'text\r\n']))
    what = r.randrange(3)
    if what == 0:
        return out + b'--' + b + maker.pick([b'x', b'-', b' ', b'\r', b'--', b'', b'x\n', b'-x', b'--x'])
    if what == 1:
        return out + b'--' + b + b'--\r\n'
    out += b'--' + b + b'\r\n'
    for _ in range(r.randrange(1, 6)):
        line = bytearray(b'X-Mailer: ' + b'y' * r.choice([r.randrange(2000), r.randrange(780, 1010), r.randrange(90)]))
        if maker.chance(.5):
            line[r.randrange(len(line))] = 0
        out += bytes(line) + maker.pick([b'\r\n', b'\r\n', b'\n'])
    return out + b'--' + b + maker.pick([b' ' * 120, b'', b'\0x', b'--' + b'z' * 120]) + b'\r\n' + part(b'end\r\n')


def messages(count, seed, real):
    maker, mutator = Maker(seed), Mutator(seed, real)
    for i in range(count):
        if i % 2:
            yield mutator.message()
    for i in range(0, count, 2):
        if i == 0:
            yield nested(1003)
        elif i % 80 == 2:
            yield many_lines(maker)
        elif i % 16 == 4:
            yield edges(maker)
        elif real and i % 8 == 6:
            yield maker.mutate(maker.pick(real))
        else:
            m = maker.entity()
            if maker.chance(.05):
                # The data ends in or shortly behind a delimiter.
                at = m.rfind(b'--', 0, maker.r.randrange(len(m) + 1))
                m = m[:at + maker.r.randrange(2, 10)] if at >= 0 else m
            yield maker.mutate(m) if maker.chance(.4) else m


try:
    import reference3
    SET_GUID = reference3.Parser3.set_guid
except ImportError:
    SET_GUID = None     # no libicuuc: 2.x alone


def oracle(version, odd):
    """`odd`: with rfc2046_strict, maxheaderlines 3, and rfc2047_utf8 where there is such a thing"""
    settings = dict(now=APPENDED, strict=odd, maxlines=3 if odd else 1000)
    if int(version.split('.')[0]) < 3:
        import reference
        return reference.Gen(version, **settings), ()
    reference3.Parser3.set_guid = set_guid
    return reference3.Gen3(version, mime_utf8=odd, **settings), reference3.Undefined


def set_guid(parser, body, start):
    """reference3.py ends at the end of the message. A real 3.6.1 hashes on, over the NULs of its last page; behind
    that page nobody knows, and NULs are the guess."""
    data, beyond = parser.d, start + body.content_size - len(parser.d)
    parser.d = data + bytes(max(beyond, 0))
    SET_GUID(parser, body, start)
    parser.d = data


def dates_agree(gen, message, sent, gmtime):
    import date3
    date = reference3.Parser3(gen.ver, message, gen.strict, gen.maxlines, gen.dec, gen).body(top=True).date
    if date is not None and any(c >= 0x80 for c in date):
        return True         # undefined: records-3x.md §7
    day, time = date3.parse(date, 0), date3.parse(date, 1)
    if day is not None and day > 1 << 56:
        return True         # a year that no int holds
    # What the append makes of 0 (seen on a real 3.6.1): as if there were no date.
    return sent == (day or APPENDED - APPENDED % 86400) & 0xffffffff and gmtime == (time or APPENDED) & 0xffffffff


def first_items(record, count):
    at = 0
    for _ in range(count):
        length, = struct.unpack_from('>I', record, at)
        at += 4 + (length + 3) // 4 * 4
    return record[:at]


def compare(host, version, made, odd):
    """-> (different, without a record); odd: other settings, and an ICU at hand"""
    gen, undefined = oracle(version, odd)
    settings = ['appended=%d' % APPENDED] + ['strict=1', 'lines=3', 'utf8=1', 'icu=1'] * odd
    bundle = b''.join(struct.pack('>I', len(m)) + m for m in made)
    out = subprocess.run([host, 'bundle', version] + settings, input=bundle, stdout=subprocess.PIPE).stdout
    at = bad = no_record = 0
    for i, m in enumerate(made):
        if at + 64 > len(out):
            print('# %s: the host stopped at message %d' % (version, i))
            return bad + 1, no_record
        status, size, hs, co, cl, exact, sent, gmtime = struct.unpack_from('>IIIIIIqq', out, at)
        guid = out[at + 40:at + 60]
        length, = struct.unpack_from('>I', out, at + 60)
        got = out[at + 64:at + 64 + length]
        at += 64 + length
        try:
            facts, want = gen.record(m)
        except undefined if undefined else ():
            no_record += 1
            ok = status == 6
            why = 'the server dies'
        except IndexError:
            continue        # read beyond the header's end: undefined
        else:
            if status == 0 and not exact and not odd:
                got, want = first_items(got, 5), first_items(want, 5)
            ok = status == 0 and got == want and hs == facts['header_size'] & 0xffffffff and size == facts['size'] & 0xffffffff
            if ok and 'content_offset' in facts:
                ok = co == facts['content_offset'] and cl == facts['content_lines'] & 0xffffffff
                w = facts['sentdate'] # None: undefined
                if w == 0 and version >= '2.4':
                    w = APPENDED - APPENDED % 86400 # what the append makes of it: parse.md §10
                if w is not None and sent != w & 0xffffffff:
                    ok = False
            elif ok:
                ok = guid == facts['guid'] and (version < '3.1' or dates_agree(gen, m, sent, gmtime))
            why = 'status %d' % status
        if not ok:
            bad += 1
            name = os.path.join(os.path.dirname(host), 'rebuild-%s-%s%d.eml' % (version, 'odd-' * odd, i))
            open(name, 'wb').write(m)
            print('# %s: %s: %s' % (version, name, why))
    return bad, no_record


def report(number, version, host, made, odd):
    differ, none = compare(host, version, made[odd:], False)
    more, nones = compare(host, version, made[:odd], True)
    print('%s %d - %s: %d messages, %d different%s' % ('not ok' if differ + more else 'ok', number, version, len(made), differ + more,
                                                       ', %d without a record' % (none + nones) if none + nones else ''), flush=True)
    return differ + more


def read_all(directory, most):
    names = sorted(os.listdir(directory))
    return [m for m in (open(os.path.join(directory, n), 'rb').read() for n in names if os.path.isfile(os.path.join(directory, n))) if 0 < len(m) < most]


def main():
    host, versions, failed = sys.argv[1], sys.argv[2].split(','), 0
    if sys.argv[3] == 'all':
        made = [m for directory in sys.argv[4:] for m in read_all(directory, 1 << 20)]
        for number, version in enumerate(versions, 1):
            failed |= report(number, version, host, made, 0)
        sys.exit(bool(failed))
    count, seed, real = int(sys.argv[3]), int(sys.argv[4]), []
    if len(sys.argv) > 5:
        real = read_all(sys.argv[5], 20000)
        real = random.Random(seed).sample(real, min(len(real), 400))
    for number, version in enumerate(versions, 1):
        made = [m or b'\r\n' for m in messages(count, seed + number, real)]
        random.Random(seed).shuffle(made)
        failed |= report(number, version, host, made, count // 8)
    sys.exit(bool(failed))


if __name__ == '__main__':
    main()
