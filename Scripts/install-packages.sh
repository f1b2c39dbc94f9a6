#!/usr/bin/env bash
# Installs programs through apt when they are missing. Does nothing, and needs no rights, when they are there.
#
#   install-packages.sh COMMAND:PACKAGE[,PACKAGE]…
set -euo pipefail

packages=()
for entry in "$@"; do
    PATH=$PATH:/usr/sbin command -v "${entry%%:*}" >/dev/null && continue
    IFS=, read -ra more <<<"${entry##*:}"
    packages+=("${more[@]}")
done
[[ ${#packages[@]} -gt 0 ]] || exit 0

fail() {
    echo "install-packages: missing: ${packages[*]}. $1" >&2
    exit 1
}

if ! command -v apt-get >/dev/null; then
    [[ $(uname -s) == Darwin ]] && fail "Install QEMU with: brew install qemu"
    fail "This machine has no apt-get: install these with its own package manager."
fi

as_root=()
if [[ $(id -u) -ne 0 ]]; then
    command -v sudo >/dev/null || fail "Neither root nor sudo: ask an administrator to install them."
    as_root=(sudo)
fi

echo "install-packages: installing ${packages[*]}"
"${as_root[@]}" apt-get update --quiet
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --quiet --no-install-recommends "${packages[@]}"
