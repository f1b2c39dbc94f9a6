#!/bin/bash
# Times commands through a libvirt daemon of its own beside libvirt's own clients, in turn and in one run, on the same machine,
# and prints medians and ratios as a Markdown table.
#
#     [QEMUCTL=PATH] Benchmarks/libvirt.sh [ROUNDS]
#
# QEMUCTL is a qemuctl built for release; without it, one is built. Needs root, for the daemon; libvirtd, virsh, QEMU and
# python3-libvirt are installed through apt when they are missing. The machine is paused, so that nothing but the clients and
# the daemon has work.
set -euo pipefail
cd "$(dirname "$0")"
rounds=${1:-9}
folder=$(mktemp -d)
scratch=${SCRATCH_PATH:-.build}
python=/usr/bin/python3

../Scripts/install-qemu.sh
../Scripts/install-libvirt.sh
"$python" -c 'import libvirt_qemu' 2>/dev/null || ../Scripts/install-packages.sh python3-libvirt:python3-libvirt

swift build -c release --product libvirt-bench --scratch-path "$scratch"
bench=$(swift build -c release --product libvirt-bench --scratch-path "$scratch" --show-bin-path)/libvirt-bench
if [[ -z ${QEMUCTL:-} ]]; then
    make --no-print-directory -C .. release
    QEMUCTL=$(cd .. && pwd)/.build/release/qemuctl
fi

# The daemon ends with its input: however this script ends.
mkfifo "$folder/input" "$folder/output"
../Scripts/private-libvirtd.sh <"$folder/input" >"$folder/output" &
daemon=$!
exec {input}>"$folder/input" {output}<"$folder/output"
trap 'exec {input}>&-; wait "$daemon"; rm -rf "$folder"' EXIT
read -r word place <&"$output" && [[ $word == ready ]]

uri="qemu+unix:///system?socket=$place/run/libvirt-sock"
cat >"$folder/machine.xml" <<XML
<domain type='qemu'>
  <name>bench</name><memory unit='MiB'>64</memory><vcpu>1</vcpu>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <devices>
    <emulator>$(command -v qemu-system-x86_64)</emulator><controller type='usb' model='none'/><memballoon model='none'/>
  </devices>
</domain>
XML
virsh -q -c "$uri" create --paused "$folder/machine.xml"

median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

for _ in $(seq "$rounds"); do
    for what in status name; do
        "$bench" "$what" "$uri" bench 1000 >>"$folder/$what.ours"
        "$python" peers/libvirt.py "$what" "$uri" bench 1000 >>"$folder/$what.theirs"
    done
    "$python" peers/process.py 20 "$QEMUCTL" -c "$uri" --domain bench status >>"$folder/process.ours"
    "$python" peers/process.py 20 virsh -c "$uri" domstate bench >>"$folder/process.theirs"
done

row() { # NAME FILE PEER AIM
    awk -v o="$(median <"$folder/$2.ours")" -v t="$(median <"$folder/$2.theirs")" -v n="$1" -v p="$3" -v a="$4" \
        'BEGIN { printf "| %s | %.0f us | %s, %.0f us | %.2f | %s |\n", n, o / 1000, p, t / 1000, o / t, a }'
}
echo "| | ours | theirs | ratio | aim |"
echo "|---|---|---|---|---|"
row "\`query-status\`, one connection" status python3-libvirt "below 1"
row "the host's name, one connection" name python3-libvirt ""
row "\`qemuctl status\`, a process" process "\`virsh domstate\`" "0.5"
