#!/bin/bash
# Times the transfer of files through a real guest agent beside a plain Python loop over the same socket, in turn and in
# one run, with the same parts, and prints medians and ratios; then the most memory that transfers of two sizes take.
#
#     Benchmarks/agent.sh [ROUNDS]
#
# Needs qemu-ga and python3. The agent runs as a plain process: so the clients are measured, and not a virtual machine.
set -euo pipefail
cd "$(dirname "$0")"
rounds=${1:-7}
size=$((64 << 20))
chunk=$((1 << 20))
folder=$(mktemp -d)
# Where there is nothing to kill, kill calls that an error.
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null; rm -rf "$folder"' EXIT
scratch=${SCRATCH_PATH:-.build}

swift build -c release --product agent-bench --scratch-path "$scratch"
bench=$(swift build -c release --product agent-bench --scratch-path "$scratch" --show-bin-path)/agent-bench

median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

socket=$folder/agent.sock
PATH=$PATH:/usr/sbin qemu-ga -m unix-listen -p "$socket" -t "$folder" -f "$folder/agent.pid" &
until [ -S "$socket" ]; do sleep 0.05; done
head -c "$size" /dev/urandom >"$folder/large"
head -c $((16 << 20)) /dev/urandom >"$folder/16"
head -c $((256 << 20)) /dev/urandom >"$folder/256"

for round in $(seq "$rounds"); do
    "$bench" read "$socket" "$folder/large" "$chunk" >>"$folder/read.ours"
    python3 peers/agent.py read "$socket" "$folder/large" "$chunk" >>"$folder/read.python"
    "$bench" write "$socket" "$folder/written" "$chunk" "$size" >>"$folder/write.ours"
    python3 peers/agent.py write "$socket" "$folder/written" "$chunk" "$size" >>"$folder/write.python"
done
for way in read write; do
    base=$(median <"$folder/$way.python")
    for client in python ours; do
        median <"$folder/$way.$client" | awk -v w="$way" -v c="$client" -v b="$base" \
            '{ printf "%-8s %-8s %6.0f MiB a second  %.2f of Python\n", w, c, $1, $1 / b }'
    done
done
for mebibytes in 16 256; do
    printf '%-8s %3s MiB: %6s KiB read, %6s KiB written\n' memory "$mebibytes" \
        "$("$bench" read "$socket" "$folder/$mebibytes" "$chunk" memory)" \
        "$("$bench" write "$socket" "$folder/written" "$chunk" $((mebibytes << 20)) memory)"
done
