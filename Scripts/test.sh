#!/usr/bin/env bash
# Runs the tests, and tells at the end what failed: among two thousand tests, nobody finds it further up. FLAGS are those of
# the Makefile. Arguments go to `swift test`.
set -euo pipefail
cd "$(dirname "$0")/.."

read -ra flags <<<"${FLAGS:-}"
swift build --build-tests "${flags[@]}"

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
swift test --skip-build "${flags[@]}" "$@" 2>&1 | tee "$log" || status=$?
[[ $status -eq 0 ]] && exit

printf '\n== What failed\n'
# Each issue with the lines that explain it; when the process itself ended, the last that it said.
awk '/^✘/ && /recorded an issue|Test run/ { shown = 1; print; next } /^↳/ && shown { print; next } { shown = 0 }' "$log"
grep -q '^✘ Test run' "$log" || tail -n 40 "$log"
exit "$status"
