#!/usr/bin/env bash
# Lists the project's own Swift files, each ended by NUL: not those of dependencies, nor what a build made.
set -euo pipefail
cd "$(dirname "$0")/.."

find . -name '.?*' -type d -prune -o -type f -name '*.swift' -print0
