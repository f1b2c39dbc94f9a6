#!/bin/sh
# Builds the documentation, with warnings as errors: .build/docs, to be served as static files.
set -eu
cd "$(dirname "$0")/.."

output=.build/docs
rm -rf "$output"
mkdir -p "$output"

# The plugin is a dependency only here. It writes outside of its own folder, as it is allowed to; the sandbox of macOS does
# not let it build a second time.
export QEMU_CLIENT_DOCS=1
targets=""
for target in JSONWire QAPI QMP QMPTLS QEMU GuestAgent Libvirt QMPTesting; do targets="$targets --target $target"; done
# shellcheck disable=SC2086
swift package --disable-sandbox --allow-writing-to-directory "$output" generate-documentation $targets \
    --enable-experimental-combined-documentation --warnings-as-errors \
    --transform-for-static-hosting --output-path "$output"
