#!/usr/bin/env bash
# Runs libvirt hosts of their own, each with a network of its own that leads to this script's alone: nothing of this host's
# network is touched or seen. Needs root.
#
#   private-hosts.sh COUNT [--cache FOLDER]
#
# Prints "ready FOLDER…" when all can be connected to: host N is 10.77.N.2, with TCP on port 16509 and TLS on 16514, and its
# FOLDER is as private-libvirtd.sh has it. Whoever wants to reach them enters this process's network (nsenter --net).
# On standard input "cut N" takes a host from the network, so that it is silent and nothing refuses, and "mend N" brings it
# back; each is answered by a line. When standard input ends, everything does.
set -euo pipefail

if [[ ${1:-} != --inside ]]; then exec unshare --net "$BASH" "$0" --inside "$@"; fi
count=$2
shift 2

# Whoever interrupts the tests ends standard input too.
trap '' HUP INT TERM
folder=$(mktemp --directory /tmp/lvnet-XXXXXX)
trap 'rm -rf "$folder"' EXIT
hosts=() inputs=() outputs=() folders=()

within() { # HOST COMMAND…
    local host=$1
    shift
    nsenter --target "${hosts[host]}" --net "$@"
}

start() { # HOST ARGUMENT…
    local host=$1
    shift
    mkfifo "$folder/in$host" "$folder/out$host"
    # Begins when it is told to: it needs its address.
    # shellcheck disable=SC2016
    unshare --net "$BASH" -c 'read -r _ && exec "$BASH" "$0" "$@"' "$(dirname "$0")/private-libvirtd.sh" \
        --address "10.77.$host.2" --tcp 16509 --tls 16514 "$@" <"$folder/in$host" >"$folder/out$host" &
    hosts[host]=$!
}

connect() { # HOST
    local host=$1 ours="10.77.$1.1" theirs="10.77.$1.2" address
    address=$(printf '02:00:00:00:00:%02x' "$host")
    until [[ $(readlink "/proc/${hosts[host]}/ns/net") != $(readlink /proc/self/ns/net) ]]; do sleep 0.02; done
    ip link add "host$host" type veth peer name uplink address "$address" netns "${hosts[host]}"
    ip address add "$ours/24" dev "host$host"
    ip link set "host$host" up
    within "$host" ip link set lo up
    within "$host" ip address add "$theirs/24" dev uplink
    within "$host" ip link set uplink up
    # As if behind a router: the neighbour is there, also when the host is not, and nobody says that it cannot be reached.
    ip neighbour replace "$theirs" lladdr "$address" nud permanent dev "host$host"
}

ip link set lo up
for ((host = 1; host <= count; host++)); do start "$host" "$@"; done
# Not before all are started: a host that held another's input would keep it from ending.
for ((host = 1; host <= count; host++)); do
    exec {inputs[host]}>"$folder/in$host" {outputs[host]}<"$folder/out$host"
done
for ((host = 1; host <= count; host++)); do
    connect "$host"
    echo begin >&"${inputs[host]}"
done
for ((host = 1; host <= count; host++)); do
    read -r word folders[host] <&"${outputs[host]}" || true
    [[ ${word:-} == ready ]] || { echo "private-hosts: host $host did not start" >&2 && exit 1; }
done

echo "ready ${folders[*]}"
while read -r what host; do
    case $what in
        cut) within "$host" ip link set uplink down ;;
        mend) within "$host" ip link set uplink up ;;
        *) echo "private-hosts: unknown command $what" >&2 && exit 64 ;;
    esac
    echo "$what $host"
done
for ((host = 1; host <= count; host++)); do exec {inputs[host]}>&-; done
wait
