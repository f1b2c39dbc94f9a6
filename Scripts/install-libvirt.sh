#!/usr/bin/env bash
# Installs what the tests through libvirt need through apt when it is missing: the daemon, its clients, and what the ways to it
# take. Does nothing, and needs no rights, when it is there; and nothing where there is no libvirtd to be had.
set -euo pipefail

[[ $(uname -s) == Linux ]] || exit 0

"$(dirname "$0")/install-packages.sh" libvirtd:libvirt-daemon-system virsh:libvirt-clients openssl:openssl ip:iproute2 \
    sshd:openssh-server nc:netcat-openbsd saslpasswd2:sasl2-bin,libsasl2-modules
