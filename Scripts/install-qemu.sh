#!/usr/bin/env bash
# Installs QEMU through apt when it is missing. Does nothing, and needs no rights, when it is there.
set -euo pipefail

# Each entry is command:package.
needed=(qemu-system-x86_64:qemu-system-x86 qemu-img:qemu-utils)
# Runs in guests, on Linux alone among the systems that this builds on; its tests run it as a plain process.
[[ $(uname -s) == Linux ]] && needed+=(qemu-ga:qemu-guest-agent)

packages=()
for entry in "${needed[@]}"; do
    PATH=$PATH:/usr/sbin command -v "${entry%%:*}" >/dev/null || packages+=("${entry##*:}")
done
[[ ${#packages[@]} -gt 0 ]] || exit 0

fail() {
    echo "install-qemu: missing: ${packages[*]}. $1" >&2
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

echo "install-qemu: installing ${packages[*]}"
"${as_root[@]}" apt-get update --quiet
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --quiet --no-install-recommends "${packages[@]}"
