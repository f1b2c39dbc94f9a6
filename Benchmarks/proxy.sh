#!/bin/bash
# Times commands on a real QEMU, directly and through a proxy, in turn and in one run, and prints medians and ratios.
#
#     Benchmarks/proxy.sh [ROUNDS]
#
# QEMU has two monitors, of which the proxy shares one. Needs cc and qemu-system-x86_64.
set -euo pipefail
cd "$(dirname "$0")"
rounds=${1:-9}
folder=$(mktemp -d)
# Where there is nothing to kill, kill calls that an error.
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null; rm -rf "$folder"' EXIT
scratch=${SCRATCH_PATH:-.build}

swift build -c release --product qmp-bench --scratch-path "$scratch"
bench=$(swift build -c release --product qmp-bench --scratch-path "$scratch" --show-bin-path)/qmp-bench
cc -O2 -o "$folder/client" peers/client.c

wait_for() { until [ -S "$1" ]; do sleep 0.05; done; }
median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

qemu-system-x86_64 -M none -display none -nodefaults -qmp "unix:$folder/direct,server=on,wait=off" \
    -qmp "unix:$folder/shared,server=on,wait=off" &
wait_for "$folder/direct"
wait_for "$folder/shared"
"$bench" share "$folder/shared" "$folder/proxy" &
wait_for "$folder/proxy"

for round in $(seq "$rounds"); do
    for way in direct proxy; do
        "$folder/client" "$folder/$way" 2000 >>"$folder/$way.sequence"
        "$folder/client" "$folder/$way" 4000 7 >>"$folder/$way.pipeline"
        "$bench" pipelined "$folder/$way" 4000 >>"$folder/$way.ours"
    done
    # Two clients at once, each half the work.
    start=$(date +%s%N)
    "$folder/client" "$folder/proxy" 2000 7 >/dev/null &
    other=$!
    "$folder/client" "$folder/proxy" 2000 7 >/dev/null
    wait "$other"
    echo $((($(date +%s%N) - start) / 4000)) >>"$folder/proxy.two"
done

report() { # report NAME DIRECT PROXY
    awk -v n="$1" -v d="$(median <"$folder/$2")" -v p="$(median <"$folder/$3")" 'BEGIN {
        printf "%-28s direct %7.0f a second, through the proxy %7.0f: %3.0f %%\n", n, 1e9 / d, 1e9 / p, 100 * d / p }'
}
report "C, one after the other" direct.sequence proxy.sequence
report "C, seven at a time" direct.pipeline proxy.pipeline
report "ours, seven at a time" direct.ours proxy.ours
report "C, two clients with seven" direct.pipeline proxy.two
