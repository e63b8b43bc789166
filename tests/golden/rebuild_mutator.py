"""Messages that differ from real ones in one thing at a time: a field, a fold, a
delimiter, a parameter, an encoded word, a line end, the last byte. Where
rebuild_oracle.py makes messages of nothing, this takes one apart and puts it
together again."""
import base64
import os
import random
import re
import struct
import sys

SPEC = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', '..', 'shared', 'spec')

ADDRESS_FIELDS = [b'From', b'Sender', b'Reply-To', b'To', b'Cc', b'Bcc']
STRING_FIELDS = [b'Date', b'Subject', b'Message-ID', b'In-Reply-To', b'Content-ID', b'Content-Description', b'Content-MD5',
                 b'Content-Location']
MIME_FIELDS = [b'Content-Type', b'Content-Transfer-Encoding', b'Content-Disposition', b'Content-Language']
OTHER_FIELDS = [b'X-Mailer', b'X-Priority', b'X-Ref', b'X-Trace', b'X-MSMail-Priority', b'References', b'Received', b'Newsgroups', b'List-Id',
                b'Delivery-Date', b'Return-Path', b'MIME-Version', b'DomainKey-X509', b'X-Spam-Hits', b'X-Spam-Source',
                b'X-Truedomain-DKIM', b'X-Truedomain-SPF', b'X-Truedomain-Domain', b'X-Resolved-To', b'X-Mail-From', b'X-Cyrus-Session-Id',
                b'X-Apple-Base-Url', b'Archived-At', b'Received-SPF', b'ARC-Message-Signature', b'TopicBox-Policy-Reasoning', b'Envelope-To',
                b'x', b'X-', b'>From x', b'Resent-From', b'Followup-To', b'Priority', b'X-Universally-Unique-Identifier']
FOLDS = [b'\r\n ', b'\r\n\t', b'\r\n  ', b'\n ', b'\n\t', b'\r ', b'\r\n \r\n ', b' \r\n ', b'\r\n', b'\n', b'\r', b'\r\r\n ', b'\x0b', b'\x0c']
ENCODINGS = [b'7bit', b'8bit', b'binary', b'quoted-printable', b'base64', b'BASE64', b'Quoted-Printable', b'"base64"', b'base64 (x)', b'(x) base64',
             b'base64url', b'7-bit', b'none', b'utf-8', b'base64, 8bit', b'base64;x', b'quoted-printable\x0b', b'']
TYPES = [b'text/plain', b'text/html', b'text/calendar', b'TEXT/PLAIN', b'multipart/mixed', b'multipart/digest', b'multipart/alternative',
         b'multipart/', b'multipart', b'message/rfc822', b'message/global', b'message/partial', b'message/delivery-status', b'message/external-body',
         b'application/octet-stream', b'image/x', b'text(c)/(d)plain', b'text / plain', b'text/\r\n plain', b'te xt/plain', b'text/plain/x', b'"text"/plain',
         b'text', b'text/', b'/', b'/x', b'', b';', b'text/;', b'text/plain (c', b'text/plain (c\\', b'Multipart/MIXED', b'multipart/report']
DATES = [b'Mon, 2 Jan 2006 15:04:05 -0700', b'2 Jan 2006 15:04', b'2 Jan 06 15:04:05 EST', b'Mon, 02 Jan 2006 15:04:05 (MST)', b'02-Jan-2006 15:04:05 +0100',
         b'Mon 2 Jan 2006', b'Mon, 2 Jan', b'32 Jan 2006 1:1:1 Z', b'29 Feb 2001 1:1 A', b'29 Feb 2000 1:1 y', b'0 Jan 2000 0:0:0 +0000',
         b'1 Jan 1969 0:0:0 +0000', b'1 Jan 1970 00:00:00 +0000', b'19 Jan 2038 03:14:08 +0000', b'7 Feb 2106 06:28:16 +0000', b'1 Jan 9999 1:1:1 +9999',
         b'1 January 2000 1:1 +0100', b'1 Jan 2000 25:61:61 -2400', b'1 Jan 2000 1.2.3 PDT', b'1 Jan 2000 1:2:3 CEST', b'1 Jan 2000 1:2:3 BST', b'1 Jan 2000 1:2:3 HST',
         b'1 Jan 2000 1:2:3 ydt', b'1 Jan 2000 1:2:3 J', b'1 Jan 2000 1:2:3 m', b'1 Jan 2000 1:2:3 +100', b'1 Jan 2000 1:2:3 +01000', b'1 Jan 2000 1:2:3 0100',
         b'1 Jan 2000 1:2:3 + 0100', b'1 Jan 2000 1:2:3+0100', b'1 Jan 2000 1:2:3GMT', b'1 Jan 2000 1 : 2 : 3 GMT', b'1 Jan 2000 123:2:3', b'1 Jan 2000 1:234:3',
         b'1 Jan 2000 1:2:', b'1 Jan 2000 1:', b'1 Jan 2000 1', b'1 Jan 2000 :1', b'1 Jan 199 1:2', b'1 Jan 20000 1:2', b'1 Jan 1900 1:2', b'1 Jan 1899 1:2', b'1 Jan 69 1:2',
         b'1 Jan 70 1:2', b'1 Jan 00 1:2', b'Sat(c), (d) 1 (e) Jan (f) 2000 (g) 1:2:3 (h) GMT', b'Sat,1Jan2000 1:2:3 GMT', b'sat, 1 jAN 2000 01:02:03 gmt', b'Sat, 1 Jan 2000 01:02:03 UT',
         b'1\tJan\t2000\t1:2:3\tGMT', b'1/Jan/2000 1:2', b'1.Jan.2000 1:2', b'2000-01-01 01:02:03', b'01/02/2000', b'1 Jan2000', b'1Jan 2000 1:2', b'(c) 1 Jan 2000 1:2', b'Sat,, 1 Jan 2000 1:2',
         b'Saturday, 1 Jan 2000 1:2', b'Sa, 1 Jan 2000 1:2', b'123, 1 Jan 2000 1:2', b'S1t, 1 Jan 2000 1:2', b'1 Jan 2000\x001:2', b'1 Jan 2000 1:2:3 \xc3\xa9', b'', b' ']
ADDRESSES = [b'joe@example.com', b'Joe <joe@example.com>', b'"Joe, \\"X\\" B" <Joe.B@Example.COM>', b'joe@example.com (Joe (n) B)', b'(c) joe (d) @ (e) example.com (f)',
             b'<joe>', b'joe', b'<>', b'<@>', b'@', b'@x', b'a@', b'<a@>', b'<@a:b@c>', b'<@a,@b:c@d>', b'<@a, @b : c@d>', b'<@a.b.,@c.:d@e.>', b'<@a b@c>', b'<@a;b@c>', b'<@:b>', b'<@a:b>', b'<@a>',
             b'Joe <@a,@b.c:joe@d> (c), x', b'G: a@b, c@d;', b'G:;', b':', b':;', b';', b'G: H: a@b;;', b'G: a@b; x@y, z', b'G: "a, b" <c@d>', b'G (c): <a@b>; (d)', b'"G:x": a@b;', b'a@b; c@d', b'G: a@b;c@d;',
             b'"unclosed <a@b>', b'a@b (unclosed', b'a@b (un\\', b'a@[1.2.3.4]', b'a@[IPv6:::1]', b'a@b..c.', b'a@.b', b'a@b_c.d', b'a@b c', b'a b@c', b'a@b@c', b'a@@b', b'<a@b@c>', b'<a@b', b'<a@b c>', b'<a@b,c@d>',
             b'a@b>', b'a>b@c', b'J\xc3\xb6rg <j@x>', b'j\xf6@x', b'j@x\xf6', b'j@\xc3\xb6.de', b'"\xff" <a@b>', b'xn--bcher-kva@xn--bcher-kva.example', b'=?utf-8?q?J=C3=B6rg,_B?= <j@x>', b'=?utf-8?q?a=2C_b?= =?utf-8?q?c?= <j@x>',
             b'"=?utf-8?q?x?=" <a@b>', b'=?utf-8?q?=22x=22?= <a@b>', b'=?utf-8?q?x=5C?= <a@b>', b'a.b.c <d@e>', b'a,b', b',,a@b,,', b'"" <a@b>', b'" " <a@b>', b' <a@b>', b'() <a@b>', b'"a" "b" c <d@e>', b'"a"b"c" <d@e>',
             b'"a"@b', b'"a b"@c', b'"a@b"@c', b'"a\\', b'"a\\\r\n b" <c@d>', b'"a\r\n b" <c@d>', b'"a\r\nb" <c@d>', b'"a\nb" <c@d>', b'"a\rb" <c@d>', b'"a\tb\x01c\x7f" <d@e>', b'a\\b@c', b'a\\@b', b'undisclosed-recipients:;',
             b'"a\\\rb" <c@d>', b'"a\\\nb" <c@d>', b'"a\r\r\n b" <c@d>', b'a (b (c) d) e@f', b'a@b (c) (d)', b'a@b(c)d', b'a@(c)b', b'<a@(c)b>', b'<a(c)@b>', b'<(c)a@b>', b'<a@b(c)>', b'<a@b>(c)', b'A <a@b> B <c@d>', b'A <a@b>;x', b'<a@b>x@y',
             b'a@b\\c', b'a@b"c"', b'a@b=c', b'a@b-.c', b'a-@b', b'A:B@C', b'G: a@b (x), c@d (y);', b'G: a@b (x) ;z', b'G:a@b\r\n ;', b'a@b (\\)) x', b'a@b (c\r\n d)', b'a@b (=?utf-8?q?x=C3=A9?=)', b'a%b@c', b'a!b@c', b'a@b.c. ', b'a@b. c', b'a@b .c']
WORDS = [b'=?utf-8?q?=C3=A9?=', b'=?UTF-8?B?w6k=?=', b'=?utf-8?b?w6k?=', b'=?utf-8?q?=C3?=', b'=?utf-8?q?=A9?=', b'=?utf-8?b?ww==?=', b'=?utf-8?b?ww?=', b'=?utf-8?b?qQ==?=', b'=?utf-8?b?w?=', b'=?iso-8859-1?q?=E9_?=', b'=?iso-8859-1?Q?_a?=',
         b'=?iso-8859-1*de?q?a?=', b'=?*?q?a?=', b'=??q?a?=', b'=?x?q?a?=', b'=?utf-8?x?a?=', b'=?utf-8?q?a?', b'=?utf-8?q?a', b'=?utf-8?q?', b'=?utf-8?q', b'=?utf-8?', b'=?utf-8', b'=?', b'=', b'?=', b'=?utf-8?q?a b?=', b'=?utf-8?q?a\r\n b?=',
         b'=?utf-8?q??=', b'=?utf-8?b??=', b'=?utf-8?b?=?=', b'=?utf-8?q?=?=', b'=?utf-8?q?a=?=', b'=?utf-8?q?=4?=', b'=?utf-8?q?=4g?=', b'=?utf-8?q?=g4?=', b'=?utf-8?q?=0?=', b'=?utf-8?q?=00?=', b'=?utf-8?q?a=00b?=', b'=?utf-8?q?=0D=0A_x?=', b'=?utf-8?q?a_?=',
         b'=?utf-8?q?a?b?=', b'=?utf-8?q?a=?b?=', b'=?utf-8?q?a??=', b'=?utf-8?q?=3F=3D?=', b'=?=?utf-8?q?a?=', b'=?utf=8?q?a?=', b'=?utf-8?q?=?utf-8?q?a?=', b'=?utf-8?q?a?==?utf-8?q?b?=', b'=?us-ascii?q?=E9?=', b'=?us-ascii?b?6Q==?=', b'=?utf-8?q?=EF=BB=BFa?=',
         b'=?utf-8?q?=E0=80=80x?=', b'=?utf-8?q?=E0=81=81?=', b'=?utf-8?q?=ED=A0=80?=', b'=?utf-8?q?=F4=90=80=80?=', b'=?utf-8?q?=F0=9F=99=82?=', b'=?utf-8?b?8J+Z?=', b'=?utf-8?b?gg==?=', b'=?iso-2022-jp?b?GyRCRnxLXBsoQg==?=', b'=?iso-2022-jp?b?GyRCRnxLXA==?=',
         b'=?iso-2022-jp?b?RnxLXBsoQg==?=', b'=?iso-2022-jp?q?=1B$BF|K=5C=1B(B?=', b'=?gb2312?b?1tDOxA==?=', b'=?gb2312?b?1g==?=', b'=?gb2312?b?0M7E?=', b'=?big5?b?pKSk5Q==?=', b'=?big5?q?=A4?=', b'=?euc-kr?b?x9E=?=', b'=?ks_c_5601-1987?b?x9HfXw==?=',
         b'=?koi8-r?q?=F0=D2?=', b'=?windows-1251?q?=CF=F0?=', b'=?utf-7?q?+AOk-?=', b'=?utf-7?q?+AOk?=', b'=?utf-16?b?AGEAYg==?=', b'=?utf-16?b?//5hAA==?=', b'=?shift_jis?b?k/qWew==?=', b'=?euc-jp?b?xvzL3A==?=', b'=?gb18030?q?=81=30=84=36?=', b'=?utf-8?Q?=e2=82=AC?=',
         b'\xe9', b'\xc3\xa9', b'a', b'A b', b'"q"', b'%', b'\\', b'*', b'(', b')', b'\x01', b'\x7f', b'_', b'\xef\xbd\x81', b'=?utf-8?q?=EF=BD=81=EF=AC=81=C2=A0=C5=BF=C3=9F=C4=B0?=', b'=?utf-8?q?A=CC=81=E1=84=92=E1=85=A1?=', b'=?utf-8?q?=E2=80=A8=E3=80=80=09x?=']
GAPS = [b' ', b' ', b' ', b'', b'  ', b'\r\n ', b'\r\n\t', b'\t', b'\n ', b'\x0b', b'\x0c', b' \r\n  ', b'\r ', b' x ', b'\xa0', b'\r\n \r\n ']
PARAM_NAMES = [b'charset', b'CHARSET', b'charset*', b'charset*0', b'charset*0*', b'name', b'filename', b'boundary', b'boundary*', b'boundary*0', b'boundary*1', b'boundary*0*', b'boundary*1*', b'title*0', b'title*1', b'title*2',
               b'title*1*', b'title*0*', b'title*00', b'title*01', b'title**0', b'title*', b'title*x', b'title*0**', b'*0', b'*', b'*1', b'a*0*1', b'x*9', b'x*10', b'x*0', b'x*99', b'x*100', b'', b'a b', b'a\xe9', b'format', b'micalg', b'a/b', b'"a"', b'a(c)']
PARAM_VALUES = [b'utf-8', b'us-ascii', b'"utf-8"', b'"US-ASCII"', b'iso-8859-1', b'x-unknown', b'""', b'', b'b', b'"b"', b'"b "', b'b ', b'"a\\"b"', b'"a\\\\"', b'"a\\', b'"a', b'"a\r\n b"', b'"a\r\nb"', b'"a\n b"', b'"a\nb"', b'"a\rb"', b'"a\\\r\n b"', b'"a"b', b'"a" b', b'a"b',
                b'a b', b'a  b ', b'a\r\n b', b'a\t', b'a(c)', b'a (c) ', b'(c)a', b'a=b', b'a/b', b'a,b', b'<a@b>', b'[x]', b'a?', b'a:b', b"utf-8''%C3%A9", b"utf-8'en'%c3%a9b", b"utf-8''", b"utf-8'", b'utf-8', b"''a", b"x''a", b"iso-8859-1''%E9", b"utf-8''%", b"utf-8''%4",
                b"utf-8''%zz", b"utf-8''%00b", b"utf-8''b%FF", b"us-ascii''b", b"\"utf-8''b\"", b'\xe9', b'"\xc3\xa9"', b'"\xe9\xff"', b'a\xc3\xa9', b'=?utf-8?q?=C3=A9?=', b'"=?utf-8?q?=C3=A9?="', b"a*'%()", b'a\x01b', b'"a\x01b"', b'"%"', b'"\t"', b'a\x7fb', b'x' * 300, b'"' + b'y' * 1030 + b'"', b"utf-8''" + b'%41' * 40]
SEPARATORS = [b'; ', b';', b'; ', b';\r\n ', b';\r\n\t', b' ; ', b';;', b'; ;', b' ', b';(c)', b'(c);', b'\r\n ;', b';\n ', b';\r\n', b',', b'; \r\n \r\n ', b';\x0b']
LANGUAGES = [b'en', b'en, de', b'en,de,fr', b'EN-us', b'en_us', b'en1', b',', b'en,', b',en', b'en,,de', b'en (c), de', b'(c)', b'en de', b'"en"', b'', b'en;q=1', b'en,\r\n de', b'en,d1,fr', b'\xe9', b'en-', b'-']
CHARSETS = [b'utf-8', b'us-ascii', b'iso-8859-1', b'iso-8859-2', b'iso-8859-15', b'iso-8859-16', b'windows-1252', b'windows-1254', b'koi8-r', b'iso-2022-jp', b'iso-2022-kr', b'gb2312', b'gbk', b'gb18030', b'big5', b'euc-kr', b'euc-jp',
            b'shift_jis', b'utf-7', b'unicode-1-1-utf-7', b'utf-16', b'utf-16le', b'UTF8', b'latin1', b'ascii', b'ansi_x3.4-1968', b'cp1252', b'unknown-8bit', b'x-user-defined', b'default', b'iso8859-1', b'iso_8859-1', b'utf_8', b'646', b'macintosh', b'windows-874', b'tis-620', b'iso-8859-8-i', b'hz-gb-2312', b'UTF-16,version=1']


def charset_names():
    """every name that a table of the specification knows"""
    names, kind = [], None
    try:
        for line in open(os.path.join(SPEC, 'charsets3.md')):
            if line.startswith('```'):
                kind = line.split()[0]
            elif kind == '```icu' or kind == '```aliases':
                names += line.split() if kind == '```icu' else line.split()[:1]
        for line in open(os.path.join(SPEC, 'charset-tables.md')):
            if line.startswith('```'):
                kind = line.split()[0]
            elif kind == '```aliases' and line.split():
                names.append(line.split()[0])
    except OSError:
        pass
    return [n.encode() for n in names]


class Mutator:
    def __init__(self, seed, real):
        self.r = random.Random('mutator %s' % seed)
        self.real = real
        self.names = charset_names()

    def pick(self, l):
        return self.r.choice(l)

    def chance(self, p):
        return self.r.random() < p

    def some(self, most):
        return range(self.r.randrange(most + 1))

    # -- texts
    def charset(self):
        name = self.pick(self.names if self.names and self.chance(.4) else CHARSETS)
        x = self.r.random()
        return name.upper() if x < .1 else name.swapcase() if x < .15 else name + self.pick([b' ', b'_', b'-', b'x', b'"', b'*']) if x < .18 else name

    def raw(self, name):
        text = ''.join(chr(self.r.randrange(*self.pick([(32, 127), (0xa0, 0x180), (0x370, 0x500), (0x4e00, 0x9fa5), (0x3041, 0x30ff), (0xac00, 0xd7a4), (0x2000, 0x2700), (0x1f300, 0x1f600)])))
                       for _ in self.some(8))
        try:
            out = text.encode(name.decode('latin-1'), 'ignore')
        except (LookupError, ValueError):
            out = text.encode()
        if self.chance(.3):
            out = bytearray(out)
            for _ in self.some(3):
                at = self.r.randrange(len(out) + 1)
                out[at:at + self.r.randrange(2)] = bytes([self.r.randrange(256) for _ in self.some(2)])
        return bytes(out)

    def word(self):
        if self.chance(.5):
            return self.pick(WORDS)
        name = self.charset()
        raw = self.raw(name)
        out = []
        for piece in ([raw] if self.chance(.6) else [raw[:len(raw) // 2], raw[len(raw) // 2:]]):
            kind = self.pick([b'q', b'Q', b'b', b'B'])
            if kind in b'bB':
                text = base64.b64encode(piece)
                text = text.rstrip(b'=') if self.chance(.2) else text
                text = text[:4] + self.pick([b' ', b'*', b'=', b'\r\n ', b'-', b'_']) + text[4:] if self.chance(.1) else text
            else:
                text = b''.join(b'_' if c == 32 and self.chance(.8) else bytes([c]) if 33 <= c < 127 and c not in b'=?_' or self.chance(.02) else (b'=%02X' if self.chance(.9) else b'=%02x') % c for c in piece)
            out.append(b'=?' + name + (b'*en' if self.chance(.05) else b'') + b'?' + kind + b'?' + text + b'?=')
        return self.pick(GAPS).join(out)

    def text(self):
        return b''.join(self.word() + self.pick(GAPS) for _ in self.some(5)) + (self.word() if self.chance(.5) else b'')

    def address_list(self):
        out = b''
        for _ in self.some(4):
            out += self.pick(ADDRESSES) if self.chance(.8) else self.text() + self.pick([b' <a@b>', b'@c', b' (x)', b': d@e;'])
            out += self.pick([b', ', b',', b',\r\n ', b' ', b';', b'; ', b',,'])
        return out if self.chance(.4) else out[:-1]

    def params(self):
        out = b''
        for _ in self.some(5):
            value = self.pick(PARAM_VALUES)
            if self.chance(.1):
                value = b'"' + self.text().replace(b'"', b'\\"') + b'"'
            elif self.chance(.15):
                value = self.charset()
            out += self.pick(SEPARATORS) + self.pick(PARAM_NAMES) + self.pick([b'=', b'=', b'=', b'=', b' = ', b'= ', b'(c)=(d)', b'', b'==', b'=\r\n ', b'\r\n =']) + value
        if self.chance(.1):
            pieces = list(range(self.r.randrange(1, 13)))
            self.r.shuffle(pieces)
            base = self.pick([b'name', b'BOUNDARY', b'charset', b'n*m'])
            for n in pieces:
                out += b'; ' + base + b'*%d' % n + self.pick([b'', b'', b'*']) + b'=' + self.pick(PARAM_VALUES)
        return out + self.pick([b'', b'', b'', b';', b' ', b'; ', b'(c)'])

    def value(self, name):
        n = name.lower()
        if n in map(bytes.lower, ADDRESS_FIELDS):
            return self.address_list()
        if n == b'date':
            return self.mutate_bytes(self.pick(DATES)) if self.chance(.3) else self.pick(DATES)
        if n == b'content-type':
            value = self.pick(TYPES) + self.params()
            if self.chance(.07):
                value = b'=?' + self.charset() + b'?q?' + b''.join(b'=%02X' % c if c in b'=?_ ' or c > 126 or c < 33 else bytes([c]) for c in value) + b'?='
            return value
        if n == b'content-transfer-encoding':
            return self.pick(ENCODINGS)
        if n == b'content-disposition':
            return self.pick([b'attachment', b'inline', b'x', b'', b'a b', b'a/b', b'(c)inline', b'"inline"', b'\xe9']) + self.params()
        if n == b'content-language':
            return self.pick(LANGUAGES)
        return self.text()

    def refold(self, value):
        """the same words, folded otherwise"""
        out = bytearray(value)
        for _ in self.some(3):
            at = self.r.randrange(len(out) + 1)
            out[at:at + (1 if at < len(out) and out[at] == 32 else 0)] = self.pick(FOLDS)
        return bytes(out)

    def field(self, name=None):
        name = name or self.pick(self.pick([ADDRESS_FIELDS, STRING_FIELDS, MIME_FIELDS, MIME_FIELDS, OTHER_FIELDS]))
        value = self.value(name)
        if self.chance(.3):
            value = self.refold(value)
        if self.chance(.1):
            name = self.pick([name.upper(), name.lower(), name.swapcase(), name + b' ', b' ' + name, name[:-1], name + b'x', b'\xe9' + name, name + b'\0'])
        return name + self.pick([b': '] * 6 + [b':', b':\t', b':\r\n ', b':\n ', b' :', b'::', b':  ', b'', b':\r\n', b':\n', b':\r']) + value + self.pick([b'\r\n'] * 20 + [b'\n', b'\r', b' \r\n', b'\r\r\n', b'\t\r\n'])

    # -- parts
    def body(self, encoding=b''):
        lines = []
        for _ in self.some(6):
            x = self.r.random()
            if x < .25:
                lines.append(base64.b64encode(bytes(self.r.randrange(256) for _ in self.some(60))) + self.pick([b'', b'', b'=', b'!', b' ', b'====']))
            elif x < .5:
                lines.append(b''.join(self.pick([b'a', b'=41', b'=4', b'=', b'=\t', b' ', b'\t', b'_', b'=e9', b'=EG', b'\r', b'=\r', b'\xe9', b'\0', b'.']) for _ in self.some(12)) + self.pick([b'', b'=', b' ', b'= ']))
            elif x < .6:
                n = self.r.choice([self.r.randrange(990, 1006), self.r.randrange(1990, 2004), self.r.randrange(70, 80), 998, 999, 1000])
                line = bytearray(self.pick([b'x', b' ', b'=', b'A', b'=41']) * n)[:n]
                for _ in self.some(3):
                    line[min(len(line) - 1, self.r.randrange(990, 1004))] = self.pick(b'= \t4A\r')
                lines.append(bytes(line))
            else:
                lines.append(self.pick([b'', b'', b'text', b'-', b'--', b'---', b'----', b'-- ', b'.', b'From x', b'\0', b'a\0b', b'\r', b'\xe9' * 3, b'Content-Type: text/plain', b'begin 644 x']))
        out = b''
        for line in lines:
            out += line + self.pick([b'\r\n'] * 15 + [b'\n', b'\r', b'\n\r', b'\r\r\n', b''])
        return out

    def boundary(self):
        """what the parameter says, what the delimiter lines say"""
        b = self.pick([b'b', b'B', b'bb', b'b-', b'b--', b'-b', b'--', b'-', b'', b' ', b'b c', b'=_x?', b'b' * 69, b'b' * 70, b'b' * 200, b'b' * 995, b'\xc3\xa9', b'b\t', b'b"', b'b\\', b"b'", b'b(c)', b'b%20', b'b.c', b'0', b'b\x01', b'b;c'])
        x = self.r.random()
        if x < .6:
            return b'boundary="' + re.sub(rb'(["\\])', rb'\\\1', b) + b'"', b
        if x < .8:
            return b'boundary=' + b, b
        if x < .85:
            return b"boundary*=utf-8''" + b''.join(b'%%%02X' % c if c < 48 or c > 122 else bytes([c]) for c in b), b
        if x < .9:
            return b'boundary*0=' + b[:1] + b'; boundary*1="' + b[1:] + b'"', b
        if x < .95:
            return b'BOUNDARY="x' + b + b'"; boundary="' + b + b'"', self.pick([b, b'x' + b])
        return b'boundary="b\r\n ' + b + b'"', b'b ' + b

    def delimiter(self, b, end=False):
        tail = self.pick([b''] * 8 + [b' ', b'\t', b' x', b'x', b'-', b'--x', b'\r', b'\0', b'\0--', b'--\0', b'\x0b', b'\xe9', b' ' * 120, b'--' + b' ' * 120, b'-- '])
        return self.pick([b'--'] * 20 + [b'-', b'---', b' --', b'\r--']) + b + (b'--' if end else b'') + tail + self.pick([b'\r\n'] * 12 + [b'\n', b'\r', b'', b'\r\n\r\n'])

    def entity(self, depth=0, outer=()):
        fields = [self.field() for _ in self.some(3 if depth else 7)]
        x = self.r.random()
        end = self.pick([b'\r\n'] * 12 + [b'\n', b'', b'\r', b' \r\n', b'\r\n\r\n', b'\0\r\n'])
        if depth < 5 and x < .4:
            param, b = self.boundary()
            kind = b'Content-Type: ' + self.pick([b'multipart/mixed', b'multipart/digest', b'multipart/alternative', b'Multipart/Digest', b'multipart/x']) + \
                self.pick([b'; ', b';\r\n\t']) + param + self.params() + b'\r\n'
            fields.insert(self.r.randrange(len(fields) + 1), kind)
            if self.chance(.1):
                fields.append(b'Content-Transfer-Encoding: ' + self.pick(ENCODINGS) + b'\r\n')
            out = self.body() if self.chance(.3) else b''
            around = outer + (b,)
            for _ in self.some(3):
                out += self.delimiter(b) + self.entity(depth + 1, around) + self.pick([b'\r\n', b'\r\n', b'', b'\n'])
                if self.chance(.06):
                    out += self.delimiter(self.pick(around), self.chance(.5))
            if self.chance(.8):
                out += self.delimiter(b, True) + (self.body() if self.chance(.4) else b'')
            return b''.join(fields) + end + out
        if depth < 5 and x < .5:
            fields.append(b'Content-Type: message/' + self.pick([b'rfc822', b'RFC822', b'global', b'rfc822; x=y', b'news', b'partial']) + b'\r\n')
            encoding = self.pick(ENCODINGS)
            if self.chance(.5):
                fields.append(b'Content-Transfer-Encoding: ' + encoding + b'\r\n')
            inner = self.entity(depth + 1, outer)
            if self.chance(.15):
                inner = base64.encodebytes(inner).replace(b'\n', b'\r\n')
            return b''.join(fields) + end + inner
        if self.chance(.5):
            fields.append(b'Content-Transfer-Encoding: ' + self.pick(ENCODINGS) + b'\r\n')
        if self.chance(.3):
            fields.append(b'Content-Type: ' + self.pick([b'text/plain', b'text/html', b'application/x', b'message/partial']) + b'; charset=' + self.charset() + self.params() + b'\r\n')
        self.r.shuffle(fields)
        return b''.join(fields) + end + self.body() + (self.delimiter(self.pick(outer), self.chance(.3)) if outer and self.chance(.1) else b'')

    # -- what is done to a message that is there
    def mutate_bytes(self, m):
        m = bytearray(m)
        for _ in range(self.r.randrange(1, 4)):
            at = self.r.randrange(len(m) + 1)
            x = self.r.randrange(5)
            if x == 0 and m:
                m[at % len(m)] ^= 1 << self.r.randrange(8)
            elif x == 1:
                m[at:at] = bytes([self.pick(b'\0\r\n\t "\'()*+,-./09:;<=>?@AZ[\\]_az~\x7f\x80\xc3\xff')])
            elif x == 2:
                del m[at:at + self.r.randrange(1, 4)]
            elif x == 3 and m:
                m[at % len(m)] = self.r.randrange(256)
            else:
                to = self.r.randrange(len(m) + 1)
                m[at:at] = m[to:to + self.r.randrange(1, 20)]
        return bytes(m)

    def headers_of(self, m):
        """[(begin, end)] of what look like fields, anywhere in the message"""
        return [x.span() for x in re.finditer(rb'(?m)^[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*', m)]

    def mutate(self, m):
        """one real message, a few structural changes"""
        for _ in range(self.r.randrange(1, 4)):
            x = self.r.randrange(16)
            spans = self.headers_of(m)
            if x == 0 and spans:                      # a field twice, changed
                a, b = self.pick(spans)
                m = m[:b] + self.mutate_bytes(m[a:b]) + m[b:]
            elif x == 1 and spans:                    # a field elsewhere
                (a, b), (c, _) = self.pick(spans), self.pick(spans)
                m = m[:c] + m[a:b] + m[c:]
            elif x == 2 and spans:                    # a new field
                a, _ = self.pick(spans)
                m = m[:a] + self.field() + m[a:]
            elif x == 3 and spans:                    # its value replaced
                a, b = self.pick(spans)
                name = m[a:m.index(b':', a)]
                m = m[:a] + self.field(name) + m[b:]
            elif x == 4 and spans:                    # folded otherwise
                a, b = self.pick(spans)
                m = m[:a] + self.refold(m[a:b]) + m[b:]
            elif x == 5:                              # line ends
                m = self.pick([lambda: m.replace(b'\r\n', b'\n'), lambda: m.replace(b'\n', b'\r\n'), lambda: m.replace(b'\r\n', b'\r'), lambda: m.rstrip(b'\r\n'),
                               lambda: b''.join(line if self.chance(.9) else line.replace(b'\r\n', b'\n') for line in m.splitlines(True))])()
            elif x == 6:                              # cut
                m = m[:self.r.randrange(len(m) + 1)]
            elif x == 7:                              # cut near something that matters
                at = self.pick([y.start() for y in re.finditer(rb'\r|\n|:|--|=\?|"|;', m)] or [len(m)])
                m = m[:at + self.r.randrange(4)]
            elif x == 8:                              # lines
                lines = m.splitlines(True)
                if lines:
                    i = self.r.randrange(len(lines))
                    j = min(len(lines), i + self.r.randrange(1, 6))
                    k = self.r.randrange(len(lines) + 1)
                    m = b''.join(self.pick([lines[:i] + lines[j:], lines[:k] + lines[i:j] + lines[k:], lines[:j] + lines[i:], sorted(lines[i:j]) + lines[j:]]))
            elif x == 9:                              # a delimiter
                found = re.findall(rb'(?m)^--[^\r\n]+', m)
                at = self.pick([y.end() for y in re.finditer(rb'\n', m)] or [0])
                m = m[:at] + (self.pick(found) if found else b'--b') + self.pick([b'', b'--', b' ', b'x', b'-']) + self.pick([b'\r\n', b'\n', b'']) + m[at:]
            elif x == 10:                             # boundaries renamed, alike
                found = re.findall(rb'(?i)boundary="?([^"\r\n;]+)', m)
                if found:
                    old = self.pick(found)
                    new = self.pick([old[:-1], old[:1], old + b'-', old + b'--', self.pick(found), old.lower(), old + b' '])
                    m = m.replace(old, new) if self.chance(.7) else m.replace(old, new, 1)
            elif x == 11:                             # inside another
                m = self.pick([b'Content-Type: message/rfc822\r\n', b'Content-Type: message/global\r\nContent-Transfer-Encoding: base64\r\n']) + b'\r\n' + m
            elif x == 12:
                b = self.pick([b'b', b'=_1'])
                m = b'Content-Type: multipart/' + self.pick([b'mixed', b'digest']) + b'; boundary="' + b + b'"\r\n\r\n--' + b + b'\r\n' + self.pick([b'', b'\r\n']) + m + b'\r\n--' + b + self.pick([b'--\r\n', b'--', b'\r\n', b''])
            elif x == 13 and self.real:               # two spliced
                other = self.pick(self.real)
                m = m[:self.r.randrange(len(m) + 1)] + other[self.r.randrange(len(other) + 1):]
            elif x == 14:                             # transfer encodings
                m = re.sub(rb'(?im)^(content-transfer-encoding:)[^\r\n]*', lambda y: y[1] + b' ' + self.pick(ENCODINGS), m)
            elif x == 15:                             # charsets
                m = re.sub(rb'(?i)charset="?[^"\r\n;]+"?', lambda y: b'charset=' + self.charset(), m)
                m = re.sub(rb'=\?[^? ]+\?', lambda y: b'=?' + self.charset() + b'?', m)
        return self.mutate_bytes(m) if self.chance(.3) else m

    def message(self):
        if self.real and self.chance(.4):
            return self.mutate(self.pick(self.real))
        m = self.entity()
        if self.chance(.1):
            m = m[:self.r.randrange(len(m) + 1)]
        return self.mutate(m) if self.chance(.25) else m


def undefined(message, old):
    """what no specification can say: bytes above 127 in a date of 3.x (records-3x.md §7); before 2.5 lines with NULs,
    whose pieces depend on what the process has read before (parse.md §4.2)"""
    if old:
        return b'\0' in message
    return any(max(line) > 127 for line in re.findall(rb'(?i)date[^\n]*\n?[^\n]*', message))


def main():
    """rebuild_mutator.py OUT COUNT SEED old|new FILE...: COUNT messages made of FILEs, as OUT/2. and so on; as a bundle
    for rebuild_host on standard output if OUT is -"""
    out, count, seed, old = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4] == 'old'
    mutator = Mutator(seed, [open(name, 'rb').read() for name in sys.argv[5:]])
    uid = 2
    while uid < count + 2:
        message = mutator.message()
        if not message or undefined(message, old):
            continue
        if out == '-':
            sys.stdout.buffer.write(struct.pack('>I', len(message)) + message)
        else:
            with open(os.path.join(out, '%d.' % uid), 'wb') as f:
                f.write(message)
        uid += 1


if __name__ == '__main__':
    main()
