#!/usr/bin/env bash
# A tour of qemuctl on a real QEMU. Each command is printed before it runs, so that a reader can repeat it.
# Nothing is left running or on disk, however the tour ends.
set -euo pipefail
cd "$(dirname "$0")/.."

dir=
clean_up() {
    trap '' INT TERM HUP
    local pid
    # All background jobs are ours: QEMU, and the qemuctl that follows events.
    for pid in $(jobs -p); do end "$pid"; done
    [[ -z $dir ]] || rm -rf "$dir"
}

# Ends a process in order; by force when it does not go within five seconds.
end() {
    kill -TERM "$1" 2>/dev/null || return 0
    local tries=50
    while kill -0 "$1" 2>/dev/null; do
        if ((tries-- == 0)); then
            kill -KILL "$1" 2>/dev/null || true
            break
        fi
        sleep 0.1
    done
    wait "$1" 2>/dev/null || true
}

trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

title() { printf '\n== %s\n' "$*"; }
show() { printf '$ %s\n' "$*"; }
# Shows a command line, then runs it.
step() {
    show "$*"
    eval "$*"
}

bin=$(swift build -c release --show-bin-path)
export PATH="$bin:$PATH"
unset QEMUCTL_CONNECT

# The folder must not be made and then forgotten, should Ctrl-C come right now.
dir=$(trap '' INT TERM HUP && mktemp -d /tmp/qemuctl-demo.XXXXXX)
# QEMU talks to one client at a time on each monitor: one is for commands, the other for events.
monitor="$dir/monitor"
watched="$dir/events"

title "A machine: 128 MiB, a small disk, no operating system, two QMP monitors"
step "qemu-img create -q -f qcow2 $dir/disk.qcow2 64M"
step "qemu-io -c 'write -q -P 17 0 32M' $dir/disk.qcow2"
machine="qemu-system-x86_64 -accel tcg -machine q35 -m 128 -display none -nodefaults -device VGA \
-drive file=$dir/disk.qcow2,if=none,id=disk0 -device virtio-blk-pci,drive=disk0,id=vd0 \
-qmp unix:$monitor,server=on,wait=off -qmp unix:$watched,server=on,wait=off"
show "$machine &"
# shellcheck disable=SC2086 # The words of the command line are meant to split; no path in it has spaces.
$machine &
qemu=$!

title "What is it, and how is it?"
step "qemuctl -c $monitor --wait-socket version"
step "qemuctl -c $monitor status"
step "qemuctl -c $monitor --output json status"

title "What is it made of?"
step "qemuctl -c $monitor info"
step "qemuctl -c $monitor screenshot $dir/screen.png"

title "What can it do?"
step "qemuctl -c $monitor commands | grep block-dirty-bitmap"
step "qemuctl -c $monitor commands --all | grep -E 'NAME|blockdev-(mirror|set-active)|query-cpus'"
step "qemuctl -c $monitor schema show block_resize"
step "qemuctl -c $monitor schema supports blockdev-mirror/arg-type/copy-mode/^write-blocking"

title "Any command of QEMU's"
step "qemuctl -c $monitor run query-block"
step "qemuctl -c $monitor --output json run qom-get path=/machine property=type"

title "A mistake is found before anything is sent"
step "qemuctl -c $monitor run block_resize device=disk0 sise=128M || true"

title "Events, live, while the machine is paused, resumed and reset"
show "qemuctl -c $watched events STOP RESUME RESET --count 3 &"
: >"$dir/events.log"
qemuctl -c "$watched" --verbose events STOP RESUME RESET --count 3 2>"$dir/events.log" &
events=$!
until grep -q 'following events' "$dir/events.log"; do
    kill -0 "$events"
    sleep 0.02
done
step "qemuctl -c $monitor pause"
step "qemuctl -c $monitor resume"
step "qemuctl -c $monitor reset"
wait "$events"

title "A snapshot: from now on the machine writes to an overlay"
step "qemuctl -c $monitor block snapshot vd0=$dir/overlay.qcow2"
# The guest has no system: QEMU's own tool writes through the device in its place.
through=/machine/peripheral/vd0/virtio-backend
step "qemuctl -c $monitor hmp 'qemu-io -d $through \"write -P 34 16M 24M\"'"
step "qemuctl -c $monitor block tree"

title "A copy of the disk while the machine runs, and writes"
(
    # In the middle of the copy, or not at all.
    until qemuctl -c "$watched" --output json job list | grep -q '"running"'; do
        if [[ -e $dir/mirrored ]]; then exit; fi
        sleep 0.05
    done
    qemuctl -c "$watched" hmp "qemu-io -d $through \"write -q -P 51 2M 4M\""
) &
writer=$!
step "qemuctl -c $monitor block mirror vd0 $dir/copy.qcow2 --speed 20M"
: >"$dir/mirrored"
wait "$writer"

title "Back to the image below: the overlay is committed, and the machine goes on with that"
step "qemuctl -c $monitor block commit vd0"
step "qemuctl -c $monitor block list"

title "The end"
step "qemuctl -c $monitor quit"
wait "$qemu"
echo "QEMU has ended, with status 0."
step "qemu-img compare $dir/disk.qcow2 $dir/copy.qcow2"
