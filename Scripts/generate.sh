#!/usr/bin/env bash
# Makes the bindings from Schemas/. With --check nothing is changed: it fails if what is there is not what would be made.
set -euo pipefail
cd "$(dirname "$0")/.."

# shellcheck disable=SC2086 # FLAGS are the Makefile's, several words.
swift build --product qapi-codegen ${FLAGS:-}
# shellcheck disable=SC2086
codegen="$(swift build --show-bin-path ${FLAGS:-})/qapi-codegen"

generate() { # ROOT
    for folder in "$1"/Sources/{QAPI,GuestAgent}/{Generated,Documentation.docc/Modules} \
        "$1/Tests/Support/BindingsRegistry/Generated"; do
        mkdir -p "$folder"
    done
    "$codegen" generate Schemas/qmp.model --output "$1/Sources/QAPI/Generated" \
        --pages "$1/Sources/QAPI/Documentation.docc/Modules" --registry "$1/Tests/Support/BindingsRegistry/Generated/Bindings.swift"
    "$codegen" generate Schemas/qga.model --output "$1/Sources/GuestAgent/Generated" \
        --pages "$1/Sources/GuestAgent/Documentation.docc/Modules" \
        --registry "$1/Tests/Support/BindingsRegistry/Generated/GuestAgentBindings.swift"
}

if [[ ${1:-} != --check ]]; then
    generate .
    exit
fi

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
generate "$made"
while IFS= read -r folder; do
    diff -r --brief "$made/$folder" "$folder" || {
        echo "generate: $folder is not what Schemas/ gives: run 'make generate'" >&2
        exit 1
    }
done < <(cd "$made" && find . -type d \( -name Generated -o -name Modules \))
