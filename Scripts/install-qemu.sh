#!/usr/bin/env bash
# Installs QEMU through apt when it is missing. Does nothing, and needs no rights, when it is there.
set -euo pipefail

# Certificates for tests are made with openssl.
needed=(qemu-system-x86_64:qemu-system-x86 qemu-img:qemu-utils openssl:openssl)
# Runs in guests, on Linux alone among the systems that this builds on; its tests run it as a plain process.
[[ $(uname -s) == Linux ]] && needed+=(qemu-ga:qemu-guest-agent)

"$(dirname "$0")/install-packages.sh" "${needed[@]}"
