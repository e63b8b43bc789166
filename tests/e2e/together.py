#!/usr/bin/env python3
"""together.py STORE MAILBOX_DIR ROUNDS SEED: imapd sessions that store flags,
append, expunge and fetch, cyr_expire, and fresh damage, all on one mailbox of
Debian's Cyrus, as whoever runs it. What the mailbox has to say is kept beside it
and compared after each round. Prints TAP. together_test.sh starts it.

GUARD, LOG, PRELOAD, CYRUS_BIN, CAPTURE come from the environment. TRACER too:
with it some of the programs run under it (fault/tracer.c) and are asked, whenever
the guard has done something, for the locks that they took: they must have them."""
import binascii, fcntl, os, random, re, signal, struct, subprocess, sys, threading

STORE, BOX, ROUNDS, SEED = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
BIN = os.environ["CYRUS_BIN"]
WAIT = 60  # seconds until a program counts as hanging
dice = random.Random(SEED)
trouble = []


ENVIRONMENT = dict(os.environ, CYRGUARD_CONFIG=STORE + "/cyrguard.conf", CYRGUARD_MODE="repair",
                   CYRGUARD_TEST_LOG=os.environ["LOG"], CYRUS_SERVICE="imap", CYRUS_ID="1")
LIBRARIES = ":".join(os.environ[name] for name in ("PRELOAD", "GUARD", "CAPTURE") if os.environ.get(name))
TRACER = [os.environ["TRACER"], "-d", STORE, "-L"] if os.environ.get("TRACER") else None
locks_asked = 0


def program(*words, traced=False):
    command = ["env", "LD_PRELOAD=" + LIBRARIES, BIN + "/" + words[0], "-C", STORE + "/imapd.conf", *words[1:]]
    return subprocess.Popen((TRACER or []) + command if traced else command, stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=ENVIRONMENT)


def ended(process, what):
    """Reads what is left of its output, the tracer's last line among it."""
    global locks_asked
    said = process.stdout.read().decode(errors="replace")
    found = re.search(r"locks: asked (\d+) times, (\d+) wrong", said)
    if found:
        locks_asked += int(found.group(1))
        if found.group(2) != "0":
            trouble.append("%s: %s" % (what, said.strip()[-300:]))
    if process.wait(WAIT) != 0:
        trouble.append("%s: exit status %d" % (what, process.returncode))


class Session:
    """One imapd; lines of its answers by command."""

    def __init__(self, traced=False):
        self.imapd = program("imapd", "-N", "-X", traced=traced)
        self.tag = 0
        self.timer = None
        self.command("LOGIN cyrus secret")
        self.command("SELECT user/u1")

    def command(self, text, literal=None):
        self.tag += 1
        tag = "t%d" % self.tag
        said = "%s %s" % (tag, text)
        if literal is not None:
            said += " {%d+}\r\n%s" % (len(literal), literal)
        watch = threading.Timer(WAIT, self.imapd.kill)
        watch.start()
        lines = []
        try:
            self.imapd.stdin.write((said + "\r\n").encode())
            self.imapd.stdin.flush()
            while True:
                line = self.imapd.stdout.readline().decode(errors="replace")
                if not line:
                    trouble.append("imapd died on: %s" % text)
                    return lines, "died"
                if line.startswith(tag + " "):
                    if not line.startswith(tag + " OK"):
                        trouble.append("%s: %s" % (text, line.strip()))
                    return lines, line
                lines.append(line)
        except BrokenPipeError:
            trouble.append("imapd was gone before: %s" % text)
            return lines, "died"
        finally:
            watch.cancel()

    def end(self):
        if self.imapd.poll() is None:
            self.command("LOGOUT")
        try:
            self.imapd.stdin.close()
        except BrokenPipeError:
            pass
        ended(self.imapd, "imapd")


# ---- What the mailbox has to say --------------------------------------------

class Model:
    def __init__(self):
        self.lock = threading.Lock()
        self.flags = {}    # UID -> set
        self.subject = {}  # UID -> subject

    def pick(self, count, mine, of):
        """UIDs that belong to worker `mine` of `of`: two workers never quarrel."""
        with self.lock:
            uids = [uid for uid in self.flags if uid % of == mine]
        return dice.sample(uids, min(count, len(uids)))


model = Model()
SERIAL = iter(range(1, 10 ** 9))


def message():
    number = next(SERIAL)
    subject = "s%d" % number
    text = "From: a%d@example.org\r\nSubject: %s\r\nDate: Mon, 2 Jan 2023 03:04:05 +0000\r\nMessage-ID: <%d@example.org>\r\n\r\n%s\r\n"
    return subject, text % (number, subject, number, "x" * (number % 300))


def append(session):
    subject, text = message()
    _, answer = session.command("APPEND user/u1", text)
    found = re.search(r"APPENDUID \d+ (\d+)", answer)
    if found:
        with model.lock:
            model.flags[int(found.group(1))] = set()
            model.subject[int(found.group(1))] = subject


def store(session, mine, of):
    for uid in model.pick(4, mine, of):
        flag = dice.choice(["\\Flagged", "\\Answered", "\\Draft", "important"])
        sign = dice.choice("+-")
        _, answer = session.command("UID STORE %d %sFLAGS.SILENT (%s)" % (uid, sign, flag))
        if " OK" in answer:
            (model.flags[uid].add if sign == "+" else model.flags[uid].discard)(flag)


def expunge(session, mine, of):
    for uid in model.pick(1, mine, of):
        session.command("UID STORE %d +FLAGS.SILENT (\\Deleted)" % uid)
        _, answer = session.command("UID EXPUNGE %d" % uid)
        if " OK" in answer:
            with model.lock:
                del model.flags[uid], model.subject[uid]


def fetch(session):
    session.command("NOOP")
    session.command("UID FETCH 1:* (FLAGS ENVELOPE BODYSTRUCTURE)")
    session.command("UID SEARCH SUBJECT s1")


def work(session, mine, of, turns):
    for turn in turns:
        if turn == "append":
            append(session)
        elif turn == "store":
            store(session, mine, of)
        elif turn == "expunge":
            expunge(session, mine, of)
        else:
            fetch(session)


def compare(session, when):
    lines, _ = session.command("UID FETCH 1:* (FLAGS ENVELOPE)")
    seen = {}
    for line in lines:
        found = re.match(r"\* \d+ FETCH \((.*)\)", line)
        if not found:
            continue
        uid = re.search(r"UID (\d+)", line)
        flags = re.search(r"FLAGS \(([^)]*)\)", line)
        envelope = re.search(r'ENVELOPE \("[^"]*" "([^"]*)"', line)
        if uid and flags and envelope:
            seen[int(uid.group(1))] = (set(flags.group(1).split()) - {"\\Recent", "\\Seen"}, envelope.group(1))
    for uid in sorted(model.flags.keys() | seen.keys()):
        wanted = (model.flags[uid], model.subject[uid]) if uid in model.flags else None
        if seen.get(uid) != wanted:
            trouble.append("%s: UID %d is %s, should be %s" % (when, uid, seen.get(uid), wanted))


# ---- Damage -----------------------------------------------------------------

RECORD_CRC, CACHE_CRC, OFFSET, SIZE = 108, 104, 24, 12
hit = {}  # UID -> its index record as it was left here


def damage(alone):
    """A few records, under the lock under which Cyrus writes them. `alone`: no
    session has the files mapped, so cyrus.cache may shrink."""
    while True:
        index = os.open(BOX + "/cyrus.index", os.O_RDWR)
        fcntl.lockf(index, fcntl.LOCK_EX)
        if os.fstat(index).st_ino == os.stat(BOX + "/cyrus.index").st_ino:
            break
        os.close(index)
    header = os.pread(index, 160, 0)
    start, size, records = struct.unpack(">III", header[12:24])
    assert size == 112
    length = os.stat(BOX + "/cyrus.cache").st_size
    for number in dice.sample(range(records), min(records, dice.randint(1, 6))):
        at = start + number * size
        record = bytearray(os.pread(index, size, at))
        uid = struct.unpack(">I", record[:4])[0]
        if hit.get(uid) == record:
            continue  # nobody has come by since: what is hit twice nothing can prove
        old = struct.unpack(">I", record[OFFSET:OFFSET + 4])[0]
        field, value = dice.choice([
            (OFFSET, old + 4), (OFFSET, old + 1), (OFFSET, 0), (OFFSET, length + 4000), (OFFSET, dice.randrange(4, length)),
            (OFFSET, 0xfffffffc), (CACHE_CRC, dice.getrandbits(32)), (SIZE, 7),
        ])
        record[field:field + 4] = struct.pack(">I", value)
        fresh = field != SIZE and dice.random() < 0.5
        with open(os.environ["LOG"], "a") as log:
            log.write("damage uid=%d field=%d was=%d is=%d record_crc=%s\n" %
                      (uid, field, old, value, "right" if fresh else "stale"))
        if fresh:
            record[RECORD_CRC:] = struct.pack(">I", binascii.crc32(record[:RECORD_CRC]))
        os.pwrite(index, record, at)
        hit[uid] = record
    if dice.random() < 0.3:
        cache = os.open(BOX + "/cyrus.cache", os.O_WRONLY)
        os.pwrite(cache, b"\xff\xaa\x55", dice.randrange(4, length - 4))
        if alone and dice.random() < 0.5:
            os.ftruncate(cache, dice.choice([0, 3, length // 2, length - 2]))
        os.close(cache)
    os.close(index)


# ---- Rounds -----------------------------------------------------------------

WORKERS = 3


def one_round(number, sessions):
    for mine in range(WORKERS):
        if sessions[mine] is None:
            sessions[mine] = Session(traced=mine == 0)
    turns = [[dice.choice(["store", "store", "append", "expunge", "fetch"]) for _ in range(3)] for _ in range(WORKERS)]
    if len(model.flags) < 12:
        turns = [["append"] * 3] * WORKERS
    elif len(model.flags) > 60:
        turns = [["expunge"] * 3] * WORKERS
    threads = [threading.Thread(target=work, args=(sessions[mine], mine, WORKERS, turns[mine])) for mine in range(WORKERS)]
    threads.append(threading.Thread(target=damage, args=(False,)))
    for thread in threads:
        thread.start()
    expire = program("cyr_expire", "-E", "1", "-X", "0", traced=True) if number % 2 else None
    for thread in threads:
        thread.join()
    if expire:
        expire.stdin.close()
        ended(expire, "cyr_expire")
    for mine in range(WORKERS):
        if dice.random() < 0.3 or sessions[mine].imapd.poll() is not None:
            sessions[mine].end()
            sessions[mine] = None
    if number % 10 == 9:
        for mine in range(WORKERS):
            if sessions[mine]:
                sessions[mine].end()
                sessions[mine] = None
        damage(True)
        expire = program("cyr_expire", "-E", "1", "-X", "0")
        expire.stdin.close()
        ended(expire, "cyr_expire alone")
    if number % 5 == 4:
        session = Session()
        compare(session, "round %d" % number)
        session.end()


def main():
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    sessions = [None] * WORKERS
    first = Session()
    for _ in range(15):
        append(first)
    first.end()
    number = 0
    while number < ROUNDS and not trouble:
        one_round(number, sessions)
        number += 1
    for session in sessions:
        if session:
            session.end()
    last = Session()
    compare(last, "the end")
    last.end()
    for line in trouble[:20]:
        print("# " + line)
    print("%sok 1 - %d of %d rounds, seed %d: no message, flag or session lost" % ("not " if trouble else "", number, ROUNDS, SEED))
    if TRACER:
        print("%sok 2 - no lock lost or gained: asked %d times" % ("" if locks_asked and not trouble else "not ", locks_asked))
    else:
        print("ok 2 - no lock lost or gained # SKIP no ptrace here")


main()
