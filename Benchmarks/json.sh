#!/bin/sh
# Times JSONWire, Foundation and CPython on the same bytes, in one run, and prints how they compare.
#
#     Benchmarks/json.sh [FILE]
#
# Without a file all read the same made-up reply to query-qmp-schema.
set -eu
cd "$(dirname "$0")"
text=$(mktemp)
figures=$(mktemp)
trap 'rm -f "$text" "$figures"' EXIT
scratch=${SCRATCH_PATH:-.build}

swift build -c release --product json-bench --scratch-path "$scratch"
bench=$(swift build -c release --product json-bench --scratch-path "$scratch" --show-bin-path)/json-bench
"$bench" "$@" --write "$text" | tee "$figures"
python3 - "$text" <<'EOF' | tee -a "$figures"
import json, statistics, sys, time
text = open(sys.argv[1], "rb").read()
times = []
for _ in range(101):
    start = time.perf_counter()
    json.loads(text)
    times.append((time.perf_counter() - start) * 1e6)
median = statistics.median(times)
print(f"CPython json.loads\t{median:.1f} us\t{len(text) / median / 1000:.3f} GB/s")
EOF
awk -F'\t' '
    { split($2, time, " "); microseconds[$1] = time[1] }
    END {
        typed = microseconds["JSONWire typed"]
        printf "typed decode: %.1f times Foundation, %.1f times CPython\n", \
            microseconds["Foundation JSONDecoder"] / typed, microseconds["CPython json.loads"] / typed
        printf "JSONValue: %.1f times CPython\n", microseconds["CPython json.loads"] / microseconds["JSONWire JSONValue"]
    }' "$figures"
