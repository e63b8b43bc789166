#!/bin/bash
set -u
cd /work/wt-prove
. tests/fault/fault.sh
as=x
scenario $1
grep cyrguard.conf $work/list
n=$(awk '$3=="guard" && $2=="pread64" && /cyrguard.conf/ {print $1}' $work/list | head -1)
for i in 1 2 3; do
restore
traced -L -s $n:$i -l $work/l2
echo "status $status, $n:$i"
cat $work/cyrguard.conf
awk -v n=$n '$1 >= n-2 && $1 < n+4' $work/l2
done
