#!/bin/sh
# Runs the fuzzers of Fuzz/ with libFuzzer and the address sanitizer.
#
#     Scripts/fuzz.sh [SECONDS] [FUZZER…]
#
# SECONDS (default 10) is the time for each fuzzer; without names all run. It fails when a fuzzer finds something; the input
# is then left in .build-fuzz/NAME. What the fuzzers learn stays in .build-fuzz/NAME/corpus for the next run.
#
# A fuzzer NAME is a function build_NAME, which compiles it to $1, and a folder Fuzz/Corpus/NAME of inputs to begin with.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-10}
[ $# -gt 0 ] && shift
all="json framer rpc schema"
build_root=${FUZZ_BUILD_ROOT:-.build-fuzz}

# The default linker of Linux warns about hundreds of symbols of the sanitizer.
linker=
[ "$(uname)" != Linux ] || linker=-use-ld=lld

# compile OUTPUT MODULE SOURCE…: everything into one module, optimised, with assertions.
compile() {
    output=$1
    module=$2
    shift 2
    swiftc -O -assert-config Debug -wmo -parse-as-library -sanitize=fuzzer,address -swift-version 6 \
        -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
        -enable-upcoming-feature MemberImportVisibility -enable-experimental-feature Lifetimes \
        -package-name fuzz -module-name "$module" $linker -o "$output" "$@"
}

build_json() {
    # No file name of ours holds a space.
    # shellcheck disable=SC2046
    compile "$1" JSONFuzz $(find Sources/JSONWire Fuzz/JSON -name '*.swift' | sort)
}

build_framer() {
    compile "$1" FramerFuzz Sources/QMPProtocol/MessageFramer.swift Fuzz/Framer/FramerFuzzer.swift
}

# The state machine needs a package, which is built as ever: only our own code is watched.
build_rpc() {
    # shellcheck disable=SC2086
    swift build --target LibvirtProtocol ${FLAGS:-} >&2
    # shellcheck disable=SC2086
    products=$(swift build --show-bin-path ${FLAGS:-})
    rm -f "$1.a"
    find "$products/DequeModule.build" "$products/InternalCollectionsUtilities.build" -name '*.o' -print0 |
        xargs -0 ar crs "$1.a"
    # shellcheck disable=SC2046
    compile "$1" RPCFuzz -I "$products/Modules" \
        $(find Sources/LibvirtProtocol -name '*.swift' ! -path '*/SASL/*' | sort) Fuzz/RPC/RPCFuzzer.swift "$1.a"
}

build_schema() {
    # shellcheck disable=SC2046
    compile "$1" SchemaFuzz $(find Sources/QAPISchema -name '*.swift' ! -path '*/Merge/*' | sort) \
        Fuzz/Schema/SchemaFuzzer.swift
}

run() {
    folder=$build_root/$1
    mkdir -p "$folder/corpus"
    echo "fuzzing $1 for $seconds seconds"
    "build_$1" "$folder/fuzzer"
    if ! "$folder/fuzzer" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -verbosity=0 -print_final_stats=1 \
        -artifact_prefix="$folder/" "$folder/corpus" "Fuzz/Corpus/$1" >"$folder/log" 2>&1; then
        cat "$folder/log"
        return 1
    fi
    grep '^stat::number_of_executed_units' "$folder/log"
}

for name in ${*:-$all}; do run "$name"; done
