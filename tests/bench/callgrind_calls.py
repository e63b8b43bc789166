#!/usr/bin/env python3
"""callgrind_calls.py FILE FUNCTION...: instructions spent in calls of the FUNCTIONs from outside of them, theirs
included (callgrind.out with --compress-strings=no --compress-pos=no). Recursion does not count twice: a call by a
function whose name begins like one of them is inside."""
import re
import sys

function, callee, total, inside = None, None, 0, None
wanted = sys.argv[2:]
prefix = [w.split('_')[0] + '_' for w in wanted]
for line in open(sys.argv[1], errors='replace'):
    if line.startswith('fn='):
        function = line[3:].strip()
    elif line.startswith('cfn='):
        callee = line[4:].strip()
    elif line.startswith('calls='):
        inside = callee
    elif inside is not None:
        cost = re.match(r'\S+ (\d+)', line)
        if cost and inside.split('.')[0].split("'")[0] in wanted and not function.startswith(tuple(prefix)):
            total += int(cost[1])
        inside = None
print(total)
