#!/bin/bash
# Times the bindings, Foundation, CPython and Go on the same replies of a real QEMU, in turn and in one run, and prints
# medians and ratios.
#
#     Benchmarks/bindings.sh [RUNS]
#
# The replies are those of a machine with 64 processors and 100 disks, spaced as QEMU sends them. The bindings and
# Foundation decode into the same members, CPython into dictionaries, Go into go-qemu's types: these have fewer members,
# and there are none for query-cpus-fast, for which peers/gojson has its own. A ratio below its aim is marked with `!`.
# Needs qemu-system-x86_64, qemu-img and python3; go and golang-github-digitalocean-go-qemu-dev for the Go peer.
set -euo pipefail
cd "$(dirname "$0")"
runs=${1:-9}
folder=$(mktemp -d)
# Once the machine has ended there is nothing to kill, which kill calls an error.
trap 'kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$folder"' EXIT
scratch=${SCRATCH_PATH:-.build}
commands=(query-qmp-schema query-block query-blockstats query-cpus-fast)

swift build -c release --product bindings-bench --scratch-path "$scratch"
bench=$(swift build -c release --product bindings-bench --scratch-path "$scratch" --show-bin-path)/bindings-bench
if command -v go >/dev/null && [ -d /usr/share/gocode/src/github.com/digitalocean/go-qemu ]; then
    GOPATH=/usr/share/gocode GO111MODULE=off GOCACHE="$folder/cache" go build -o "$folder/gojson" ./peers/gojson
fi

# One image, read by a hundred disks.
start_machine() {
    local disks=() index
    qemu-img create -q -f qcow2 "$folder/disk.qcow2" 1G
    for index in $(seq 0 99); do
        disks+=(-blockdev "qcow2,node-name=disk$index,read-only=on,file.driver=file,file.filename=$folder/disk.qcow2")
        disks+=(-device "scsi-hd,drive=disk$index,id=scsi$index,scsi-id=$index")
    done
    qemu-system-x86_64 -machine pc -accel tcg,tb-size=32 -smp 64 -m 16 -S -nodefaults -display none \
        -device virtio-scsi-pci "${disks[@]}" -qmp "unix:$folder/q.sock,server=on,wait=off" &
    until [ -S "$folder/q.sock" ]; do
        kill -0 $! || exit 1
        sleep 0.05
    done
}

# Writes what each command returns into a file with its name, cut out of the reply as it came, and ends the machine.
fetch_replies() {
    python3 - "$folder/q.sock" "$folder" "$@" <<'EOF_PYTHON'
import socket, sys
path, folder, *commands = sys.argv[1:]
monitor = socket.socket(socket.AF_UNIX)
monitor.settimeout(30)
monitor.connect(path)
stream = monitor.makefile("rwb")

def execute(command):
    stream.write(b'{"execute": "%s"}\n' % command.encode())
    stream.flush()
    while not (line := stream.readline()).startswith(b'{"return": '):
        if not line or line.startswith(b'{"error": '):
            sys.exit(f"no reply to {command}: {line}")
    return line.rstrip()[len(b'{"return": ') : -1]

stream.readline()
execute("qmp_capabilities")
for command in commands:
    with open(f"{folder}/{command}", "wb") as file:
        file.write(execute(command))
execute("quit")
EOF_PYTHON
}

# As the others do it: rounds for a twentieth of a second, after as long a warm-up.
python_loads() {
    python3 - "$folder" "$@" <<'EOF_PYTHON'
import json, sys, time
folder, *commands = sys.argv[1:]
for command in commands:
    text = open(f"{folder}/{command}", "rb").read()
    for _ in range(2):
        rounds = 0
        start = time.perf_counter_ns()
        while time.perf_counter_ns() - start < 50_000_000:
            json.loads(text)
            rounds += 1
        nanoseconds = (time.perf_counter_ns() - start) // rounds
    print("CPython", command, nanoseconds)
EOF_PYTHON
}

start_machine
fetch_replies "${commands[@]}"
wait
"$bench" check "$folder"
for _ in $(seq "$runs"); do
    "$bench" bindings "$folder"
    "$bench" Foundation "$folder"
    python_loads "${commands[@]}"
    if [ -x "$folder/gojson" ]; then "$folder/gojson" "$folder"; fi
done >"$folder/figures"

printf '%-16s %7s  %10s %10s %10s %10s  %s\n' reply bytes bindings Foundation CPython Go \
    "Foundation/ours CPython/ours Go/ours"
for command in "${commands[@]}"; do
    sort -k3n "$folder/figures" | awk -v reply="$command" -v size="$(wc -c <"$folder/$command")" '
        function median(name) {
            n = count[name]
            return n % 2 ? value[name, (n + 1) / 2] : (value[name, n / 2] + value[name, n / 2 + 1]) / 2
        }
        function shown(name) { return count[name] ? sprintf("%.1f us", median(name) / 1000) : "-" }
        function ratio(name, aim) {
            if (!count[name]) return "-"
            reached = median(name) / median("bindings")
            return sprintf("%.1f%s", reached, reached < aim ? "!" : "")
        }
        $2 == reply { value[$1, ++count[$1]] = $3 }
        END {
            printf "%-16s %7d  %10s %10s %10s %10s  %15s %12s %7s\n", reply, size, shown("bindings"),
                shown("Foundation"), shown("CPython"), shown("Go"), ratio("Foundation", 10),
                ratio("CPython", 2.5), ratio("Go", 4)
        }'
done
printf '%-16s %7s  %10s %10s %10s %10s  %15s %12s %7s\n' "aimed at" "" "" "" "" "" 10 2.5 4
