#!/usr/bin/env bash
# Makes a small Linux guest with QEMU's guest agent out of Debian's packages: a kernel, an initramfs, a disk with ext4.
#
#     Scripts/make-guest.sh FOLDER
#
# Does nothing when the guest is there. Needs apt-get on a Debian of amd64, mke2fs and qemu-img; no rights, and nothing
# is installed. The guest needs no network, and starts thus, with emulation (it is not known to start with KVM):
#
#     qemu-system-x86_64 -m 256 -kernel FOLDER/kernel -initrd FOLDER/initramfs -append "console=ttyS0 quiet panic=-1" …
#
# Of its devices it uses virtio-serial ports, a virtio disk (on /mnt), a virtio network card (10.0.2.15), the serial
# port (the console) and a second one (a login).
set -euo pipefail

[[ $# -eq 1 ]] || {
    echo "usage: Scripts/make-guest.sh FOLDER" >&2
    exit 64
}
folder=$1
modules=(virtio_pci virtio_console virtio_blk virtio_net ext4)
PATH=$PATH:/usr/sbin:/sbin

fail() {
    echo "make-guest: $*" >&2
    exit 1
}

# The disk is made last: where it is, all is there. What this script says is part of the guest.
[[ $folder/disk.qcow2 -nt $0 ]] && exit 0
for tool in apt-get apt-cache dpkg-deb mke2fs qemu-img; do
    command -v "$tool" >/dev/null || fail "$tool is missing"
done
[[ $(dpkg --print-architecture) == amd64 ]] || fail "the guest is made of packages for amd64"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$folder" "$work"/{packages,unpacked,guest,lists/partial}

# Packages that one depends on, as far as their names begin so.
needed_by() { apt-cache "${apt[@]}" depends "$1" | sed -n "s/^ *|\?Depends: \($2.*\)/\1/p"; }

# The agent needs libraries, and they need others.
list_packages() {
    printf '%s\n' busybox-static qemu-guest-agent
    needed_by linux-image-cloud-amd64 linux-image | head -n 1
    needed_by qemu-guest-agent lib | while read -r library; do
        echo "$library"
        needed_by "$library" lib
    done
}

download() {
    local packages
    mapfile -t packages < <(list_packages | sort -u)
    (cd "$work/packages" && apt-get "${apt[@]}" --quiet=2 download "${packages[@]}")
}

# The system's list of packages may be missing, or name some that the archive has replaced: then with a list of our own.
apt=()
download 2>"$work/errors" || {
    rm -f "$work"/packages/*
    apt=(-o "Dir::State::Lists=$work/lists" -o "Dir::Cache=$work")
    apt-get "${apt[@]}" --quiet=2 update
    download
}
for package in "$work"/packages/*.deb; do dpkg-deb --extract "$package" "$work/unpacked"; done

# Prints the file at that path, wherever the packages have it.
unpacked() {
    local found
    found=$(find "$work/unpacked" -path "*/$1" -print -quit)
    [[ -n $found ]] || fail "no package holds $1"
    echo "$found"
}

guest=$work/guest
mkdir -p "$guest"/{bin,sbin,dev,proc,sys,mnt,root,run,tmp,etc,lib,lib64,var/log,usr/bin,usr/sbin}
ln -s ../run "$guest/var/run"
cp "$(unpacked bin/busybox)" "$guest/bin/"
busybox=$guest/bin/busybox
"$busybox" --list | while read -r name; do [[ -e $guest/bin/$name ]] || ln -s busybox "$guest/bin/$name"; done

# The agent sets the clock of the machine with it.
ln -s ../bin/busybox "$guest/sbin/hwclock"
echo "root::0:0:root:/root:/bin/sh" >"$guest/etc/passwd"
echo "root:x:0:" >"$guest/etc/group"
printf 'ID=tiny\nNAME="Tiny Guest"\nPRETTY_NAME="Tiny Guest 1"\nVERSION_ID=1\n' >"$guest/etc/os-release"

# The agent, and its libraries as its own loader finds them.
cp "$(unpacked sbin/qemu-ga)" "$guest/sbin/"
cp -L "$(unpacked ld-linux-x86-64.so.2)" "$guest/lib64/"
library_path=$(find "$work/unpacked" -name '*.so.*' -printf '%h\n' | sort -u | paste -sd:)
libraries=$("$guest/lib64/ld-linux-x86-64.so.2" --library-path "$library_path" --list "$guest/sbin/qemu-ga") ||
    fail "libraries are missing: $libraries"
grep -o "$work/unpacked/[^ ]*" <<<"$libraries" | while read -r library; do cp -L "$library" "$guest/lib/"; done

# The kernel, and its modules with those that they need.
kernel=$(unpacked 'boot/vmlinuz-*')
version=${kernel##*/vmlinuz-}
tree=$(dirname "$(unpacked modules.order)")
mkdir -p "$work/base/lib/modules" "$guest/lib/modules/$version"
mv "$tree" "$work/base/lib/modules/$version"
tree=$work/base/lib/modules/$version
(cd "$tree" && "$busybox" depmod -b "$work/base" "$version")
cp "$tree/modules.dep" "$guest/lib/modules/$version/"
for module in "${modules[@]}"; do
    grep -q "/$module\.ko" "$tree/modules.builtin" && continue
    read -ra files < <(sed -n "/\/$module\.ko[^:]*:/s/://p" "$tree/modules.dep")
    [[ ${#files[@]} -gt 0 ]] || fail "the kernel has no module $module"
    (cd "$tree" && cp --force --parents "${files[@]}" "$guest/lib/modules/$version/")
    echo "$module" >>"$guest/etc/modules"
done

cat >"$guest/init" <<'INIT'
#!/bin/sh
export PATH=/bin:/sbin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
modprobe -a $(cat /etc/modules)
hostname tiny-guest
ip link set lo up
if [ -e /sys/class/net/eth0 ]; then ip address add 10.0.2.15/24 dev eth0 && ip link set eth0 up; fi
if [ -b /dev/vda ]; then mount -t ext4 /dev/vda /mnt; fi
touch /run/utmp
if [ -d /sys/class/tty/ttyS1/device ]; then
    while :; do setsid sh -c 'login -f root </dev/ttyS1 >/dev/ttyS1 2>&1'; usleep 100000; done &
fi
mkdir /dev/virtio-ports
for port in /sys/class/virtio-ports/*; do
    if [ -e "$port/name" ]; then ln -s "/dev/${port##*/}" "/dev/virtio-ports/$(cat "$port/name")"; fi
done
# A killed agent is started anew, at once.
while :; do
    qemu-ga --method=virtio-serial --path=/dev/virtio-ports/org.qemu.guest_agent.0 \
        --statedir=/run --pidfile=/run/qemu-ga.pid
    usleep 100000
done
INIT

cat >"$guest/sbin/shutdown" <<'SHUTDOWN'
#!/bin/sh
# The agent runs it. Here nobody has to be told, nor any service ended.
sync
umount /mnt
case "$*" in
*-r*) reboot -f ;;
*-H*) halt -f ;;
*) poweroff -f ;;
esac
SHUTDOWN
chmod +x "$guest/init" "$guest/sbin/shutdown"

(cd "$guest" && find . | "$busybox" cpio -o -H newc 2>"$work/errors") | gzip -1 >"$folder/initramfs"
cp "$kernel" "$folder/kernel"
truncate -s 512M "$work/disk"
mke2fs -q -t ext4 -L tiny "$work/disk"
qemu-img convert -f raw -O qcow2 "$work/disk" "$work/disk.qcow2"
mv "$work/disk.qcow2" "$folder/disk.qcow2"
