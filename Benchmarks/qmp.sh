#!/bin/bash
# Times commands on a monitor beside a bare C client and go-qemu, in turn and in one run, and prints medians and ratios.
#
#     [CPU=N] Benchmarks/qmp.sh [ROUNDS]
#
# With CPU all run on that processor. Nothing then waits for an idle processor to wake up, which on a virtual machine takes
# longer than a command, and varies; but client and server do not work at the same time either.
# Needs cc; go and golang-github-digitalocean-go-qemu-dev for the Go peer, qemu-system-x86_64 for the figures on a real QEMU.
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
cc -O2 -o "$folder/server" peers/server.c
if command -v go >/dev/null && [ -d /usr/share/gocode/src/github.com/digitalocean/go-qemu ]; then
    GOPATH=/usr/share/gocode GO111MODULE=off GOCACHE="$folder/cache" go build -o "$folder/goqemu" ./peers/goqemu
fi

if [ -n "${CPU:-}" ]; then taskset -cp "$CPU" $$ >/dev/null; fi

wait_for() { until [ -S "$1" ]; do sleep 0.05; done; }
median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

# compare NAME COUNT SOCKET: every client in turn, ROUNDS times.
compare() {
    local name=$1 count=$2 socket=$3 round client
    for round in $(seq "$rounds"); do
        "$folder/client" "$socket" "$count" >>"$folder/$name.C"
        "$bench" isolated "$socket" "$count" >>"$folder/$name.isolated"
        "$bench" ordinary "$socket" "$count" >>"$folder/$name.ordinary"
        if [ -x "$folder/goqemu" ]; then "$folder/goqemu" "$socket" "$count" >>"$folder/$name.go-qemu"; fi
    done
    local base
    base=$(median <"$folder/$name.C")
    for client in C isolated ordinary go-qemu; do
        [ -f "$folder/$name.$client" ] || continue
        median <"$folder/$name.$client" | awk -v n="$name" -v c="$client" -v b="$base" \
            '{ printf "%-12s %-10s %8.1f us a command  %.2f of C\n", n, c, $1 / 1000, $1 / b }'
    done
}

"$folder/server" "$folder/c.sock" &
"$bench" serve "$folder/fake.sock" &
wait_for "$folder/c.sock"
wait_for "$folder/fake.sock"
compare "fake" 2000 "$folder/fake.sock"
compare "C-server" 5000 "$folder/c.sock"
printf '%-12s %s bytes a monitor, 1,000 open\n' memory "$("$bench" memory "$folder/c.sock" 1000)"

if command -v qemu-system-x86_64 >/dev/null; then
    qemu-system-x86_64 -M none -display none -nodefaults -qmp "unix:$folder/q.sock,server=on,wait=off" &
    wait_for "$folder/q.sock"
    compare "QEMU" 2000 "$folder/q.sock"
    for round in $(seq "$rounds"); do
        "$folder/client" "$folder/q.sock" 4000 7 >>"$folder/window"
        "$bench" pipelined "$folder/q.sock" 4000 >>"$folder/pipelined"
    done
    awk -v c="$(median <"$folder/window")" -v s="$(median <"$folder/pipelined")" 'BEGIN {
        printf "pipelined    C, window 7: %.0f a second; ours: %.0f a second, %.0f %%\n", 1e9 / c, 1e9 / s, 100 * c / s }'
fi
