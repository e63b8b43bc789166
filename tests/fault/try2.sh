#!/bin/bash
set -u
cd /work/wt-prove
. tests/fault/fault.sh
as=x
scenario $1
restore
traced -L $2 $3 -l $work/l2
echo "status $status"
awk "\$3 == \"guard\" && /cyrus.header/ && \$2 != \"newfstatat\"" $work/l2 | head -20; awk "\$1 > 115 && \$1 < 200" $work/l2 | grep -n -E "poll|openat|fcntl|close|other" | head -60
awk -v n=${4:-1} '$1 > n - 12 && $1 < n + 8' $work/l2
tail -n 3 $err; grep cyrguard $log | cut -c1-300
