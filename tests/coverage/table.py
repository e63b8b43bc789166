#!/usr/bin/env python3
"""table.py BUILD [FILE...]: lines and branches of shim/ and cli/ that ran, by the
gcda files under BUILD. With FILEs also which did not: "FILE:LINE: never" or
"FILE:LINE: branch N of M never, M being 2 for each && || ?: if and loop"."""
import collections, gzip, json, os, subprocess, sys, tempfile

build, shown = os.path.abspath(sys.argv[1]), sys.argv[2:]
TABLES = ("charset_tables", "crc32_tables")
lines = collections.defaultdict(collections.Counter)
branches = collections.defaultdict(dict)

for top in ("shim", "cli", "tests"): # a test may take in a source
    for folder, _, names in os.walk(os.path.join(build, top)):
        notes = [os.path.join(folder, n) for n in names if n.endswith(".gcno")]
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

for file in shown:
    for number in sorted(lines[file]):
        if not lines[file][number]:
            print("%s:%d: never" % (file, number))
    for (number, many), counts in sorted(branches[file].items()):
        for which, count in enumerate(counts):
            if not count and lines[file][number]:
                print("%s:%d: branch %d of %d never" % (file, number, which + 1, many))
