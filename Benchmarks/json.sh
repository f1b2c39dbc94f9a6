#!/bin/sh
# Times JSONWire, Foundation and CPython on the same bytes, in one run, and prints how they compare.
#
#     Benchmarks/json.sh [FILE]
#
# Without a file all read the same made-up reply to query-qmp-schema. They take turns five times, and the best of the five
# medians of each counts: what else runs on the machine slows single turns down by half.
set -eu
[ $# -eq 0 ] || set -- "$(realpath "$1")"
cd "$(dirname "$0")"
text=$(mktemp)
figures=$(mktemp)
trap 'rm -f "$text" "$figures"' EXIT
scratch=${SCRATCH_PATH:-.build}

python_loads() {
    python3 - "$text" <<'EOF'
import json, statistics, sys, time
text = open(sys.argv[1], "rb").read()
times = []
for _ in range(51):
    start = time.perf_counter()
    json.loads(text)
    times.append((time.perf_counter() - start) * 1e6)
median = statistics.median(times)
print(f"CPython json.loads\t{median:.1f} us\t{len(text) / median / 1000:.3f} GB/s")
EOF
}

swift build -c release --product json-bench --scratch-path "$scratch"
bench=$(swift build -c release --product json-bench --scratch-path "$scratch" --show-bin-path)/json-bench
for _ in 1 2 3 4 5; do
    "$bench" "$@" --write "$text" >>"$figures"
    python_loads >>"$figures"
done
awk -F'\t' '
    NF < 3 { if (!size++) print; next }
    {
        split($2, time, " ")
        if (!($1 in best)) names[++count] = $1
        if (!($1 in best) || time[1] < best[$1]) { best[$1] = time[1] + 0; line[$1] = $0 }
    }
    END {
        for (i = 1; i <= count; i++) print line[names[i]]
        typed = best["JSONWire typed"]
        python = best["CPython json.loads"]
        printf "typed decode: %.1f times Foundation, %.1f times CPython\n", \
            best["Foundation JSONDecoder"] / typed, python / typed
        printf "JSONValue: %.1f times CPython\n", python / best["JSONWire JSONValue"]
    }' "$figures"
