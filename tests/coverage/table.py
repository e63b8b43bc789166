#!/usr/bin/env python3
"""table.py BUILD "CURE-PATH..." [FILE...]: lines and branches of shim/ and cli/ that
ran, by the gcda files under BUILD. With FILEs also which did not: "FILE:LINE: never"
or "FILE:LINE: branch N of M never, M being 2 for each && || ?: if and loop". Of the
cure paths each branch is to be taken, or to have its line in `untaken` beside this:
file, source line and reason, with tabs. Fails if one has that for no branch."""
import collections, gzip, json, os, subprocess, sys, tempfile

build, cure_paths, shown = os.path.abspath(sys.argv[1]), sys.argv[2].split(), sys.argv[3:]
TABLES = ("charset_tables", "crc32_tables")
lines = collections.defaultdict(collections.Counter)
branches = collections.defaultdict(dict)

for top in ("shim", "cli", "tests"): # a test may take in a source
    for folder, _, names in os.walk(os.path.join(build, top)):
        # What is built for 32 bits as well has branches of its own there.
        notes = [os.path.join(folder, n) for n in names if n.endswith(".gcno") and "/i386" not in folder]
        if not notes:
            continue
        with tempfile.TemporaryDirectory() as scratch:
            subprocess.run(["gcov", "--json-format", "--branch-probabilities", *notes], cwd=scratch, check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for name in os.listdir(scratch):
                with gzip.open(os.path.join(scratch, name)) as found:
                    for source in json.load(found)["files"]:
                        file = source["file"]
                        if not file.startswith(("shim/", "cli/")) or any(t in file for t in TABLES):
                            continue
                        for line in source["lines"]:
                            number = line["line_number"]
                            lines[file][number] += line["count"]
                            counts = [b["count"] for b in line["branches"]]
                            before = branches[file].setdefault((number, len(counts)), [0] * len(counts))
                            branches[file][number, len(counts)] = [a + b for a, b in zip(before, counts)]

def percent(part, whole):
    return "%5d of %5d, %5.1f %%" % (part, whole, 100.0 * part / whole if whole else 100)

def row(name, line_counts, branch_counts):
    print("%-28s lines %s   branches %s" % (name, percent(sum(c > 0 for c in line_counts), len(line_counts)),
                                           percent(sum(c > 0 for c in branch_counts), len(branch_counts))))

total = ([], [])
for file in sorted(lines):
    own = (list(lines[file].values()), [c for counts in branches[file].values() for c in counts])
    row(file, *own)
    total[0].extend(own[0])
    total[1].extend(own[1])
for top in ("shim", "cli"):
    row(top + "/", [c for f in lines if f.startswith(top) for c in lines[f].values()],
        [c for f in branches if f.startswith(top) for counts in branches[f].values() for c in counts])
row("all", *total)

reasons = collections.defaultdict(list)
with open(os.path.join(os.path.dirname(__file__), "untaken")) as listed:
    for line in listed:
        file, text, reason = line.rstrip("\n").split("\t")
        reasons[file, text].append(reason)

taken = excused = bare = 0
for file in sorted({*shown, *cure_paths}):
    with open(file) as source:
        text = [""] + [line.strip() for line in source]
    told = [(number, "never") for number, count in lines[file].items() if not count]
    for (number, many), counts in sorted(branches[file].items()):
        for which, count in enumerate(counts):
            reason = reasons[file, text[number]].pop(0) if not count and reasons[file, text[number]] else None
            if file in cure_paths:
                taken, excused, bare = taken + (count > 0), excused + bool(reason), bare + (not count and not reason)
            if not count and (reason or lines[file][number]):
                told.append((number, "branch %d of %d never%s" % (which + 1, many, ": " + reason if reason else "")))
    for number, what in sorted(told) if file in shown else ():
        print("%s:%d: %s" % (file, number, what))
print("cure paths: %d branches are taken, %d cannot be for a reason, %d are not" % (taken, excused, bare))
stale = sorted((*where, reason) for where, left in reasons.items() for reason in left)
for where in stale:
    print("error: taken, or gone: %s: %s: %s" % where)
sys.exit(bool(stale))
