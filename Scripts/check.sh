#!/usr/bin/env bash
# What must hold besides the tests. Cheap checks come first. FLAGS are those of the Makefile.
set -euo pipefail
cd "$(dirname "$0")/.."

title() { printf '== %s\n' "$*"; }
fail() {
    echo "check: $*" >&2
    exit 1
}

title "Format"
Scripts/swift-files.sh | xargs -0 swift format lint --strict --parallel

title "Every import in Sources states its access level"
if grep -rnE --include='*.swift' '^[[:space:]]*(@[A-Za-z_()]+[[:space:]]+)*import[[:space:]]' Sources; then
    fail "bare imports: write public, package or internal"
fi

title "No Foundation in Sources"
if grep -rnE --include='*.swift' 'import[[:space:]]+(struct[[:space:]]+|class[[:space:]]+|func[[:space:]]+)?Foundation' Sources
then
    fail "Foundation is imported"
fi

title "The sample in the README is the one that is compiled"
sample=$(awk '/^```swift/ { inside = 1; next } /^```/ && inside { exit } inside' README.md)
[[ -n $sample && $(<Snippets/Tour.swift) == *"$sample" ]] || fail "README.md and Snippets/Tour.swift differ"

title "Scripts"
while IFS= read -r -d '' script; do
    bash -n "$script"
    if command -v shellcheck >/dev/null; then shellcheck "$script"; fi
done < <(find .ci Scripts Benchmarks Fuzz -name '.build*' -prune -o -type f \( -name '*.sh' -o -path '.ci/run' \) -print0)

title "No large files"
large=$(find . -name '.?*' -type d -prune -o -type f -size +1M -print)
[[ -z $large ]] || fail "files over 1 MB: $large"

title "Build without warnings"
read -ra flags <<<"${FLAGS:-}"
swift build --build-tests "${flags[@]}"

title "A program on the library does not link Foundation"
program="$(swift build --show-bin-path "${flags[@]}")/LeanProgram"
[[ -x $program ]] || fail "$program was not built"
if command -v readelf >/dev/null; then
    libraries=$(readelf --dynamic --wide "$program" | grep NEEDED)
else
    libraries=$(otool -L "$program")
fi
if grep Foundation <<<"$libraries"; then fail "Foundation is linked"; fi

title "The bindings are what Schemas/ gives"
Scripts/generate.sh --check

title "Fuzz for ten seconds"
Scripts/fuzz.sh 10

title "All checks passed"
