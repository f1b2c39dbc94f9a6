#!/usr/bin/env bash
# Runs a libvirtd of its own beside whatever this host runs, for tests and trials. Needs root.
#
#   private-libvirtd.sh [--address IP] [--tcp PORT] [--tls PORT] [--certificate-for NAMES] [--ssh PORT] [--sasl]
#       [--cache FOLDER]
#
# Prints "ready FOLDER" when it can be connected to: unix:FOLDER/run/libvirt-sock, and the ports given, all on IP, which is
# 127.0.0.1 unless given. Its certificate is for NAMES (DNS:localhost,IP:127.0.0.1), or else for localhost and IP.
# FOLDER/pki has certificates for ?pkipath=, FOLDER/ssh/id and known_hosts what ssh needs, FOLDER/auth.conf the credentials
# for --sasl, which then are asked for on the unix socket and with TLS. --cache takes over what another one learnt of QEMU.
# Each line on standard input ends the daemon, unless it has ended, and starts it again. When standard input ends, everything does: the daemon,
# its machines, sshd, the mounts and FOLDER.
set -euo pipefail

inside='' folder='' address=127.0.0.1 tcp='' tls='' names='' ssh='' sasl='' cache=''
arguments=("$@")
while [[ $# -gt 0 ]]; do
    case $1 in
        --inside) inside=1 folder=$2 && shift ;;
        --address) address=$2 && shift ;;
        --tcp) tcp=$2 && shift ;;
        --tls) tls=$2 && shift ;;
        --certificate-for) names=$2 && shift ;;
        --ssh) ssh=$2 && shift ;;
        --sasl) sasl=1 ;;
        --cache) cache=$2 && shift ;;
        *) echo "private-libvirtd: unknown argument $1" >&2 && exit 64 ;;
    esac
    shift
done

# In namespaces of its own the daemon can have the files of /etc and /var that it insists on, and whatever it starts ends
# with the first process in there.
if [[ -z $inside ]]; then
    # Whoever interrupts the tests ends standard input too; what is left to do then is to clean up.
    trap '' HUP INT TERM
    folder=$(mktemp --directory /tmp/lv-XXXXXX)
    code=0
    unshare --mount --propagation private --pid --fork --mount-proc \
        "$BASH" "$0" --inside "$folder" ${arguments[@]+"${arguments[@]}"} || code=$?
    rm -rf "$folder"
    exit "$code"
fi

# shellcheck source=Scripts/certificates.sh
. "$(dirname "$0")/certificates.sh"
cd "$folder"
# shellcheck disable=SC2034 # The functions for certificates use it.
openssl_log=$folder/openssl.log

write_configuration() {
    local unix=none secure=none
    [[ -z $sasl ]] || unix=sasl secure=sasl
    cat >etc/libvirtd.conf <<CONF
unix_sock_dir = "$folder/run"
unix_sock_group = "root"
unix_sock_ro_perms = "0700"
unix_sock_rw_perms = "0700"
auth_unix_ro = "none"
auth_unix_rw = "$unix"
listen_addr = "$address"
listen_tcp = $([[ -n $tcp ]] && echo 1 || echo 0)
tcp_port = "${tcp:-16509}"
auth_tcp = "none"
listen_tls = $([[ -n $tls ]] && echo 1 || echo 0)
tls_port = "${tls:-16514}"
auth_tls = "$secure"
key_file = "$folder/pki/serverkey.pem"
cert_file = "$folder/pki/servercert.pem"
ca_file = "$folder/pki/cacert.pem"
log_level = 3
log_outputs = "3:file:$folder/libvirtd.log"
host_uuid = "$(</proc/sys/kernel/random/uuid)"
CONF
    # As another user QEMU could not use what tests make, and libvirt would probe it for each call; there is no virtlogd.
    cat >etc/qemu.conf <<CONF
user = "root"
group = "root"
dynamic_ownership = 0
remember_owner = 0
security_driver = "none"
cgroup_controllers = []
namespaces = []
stdio_handler = "file"
max_core = 0
CONF
}

authority() { # NAME SUBJECT
    make_authority "pki/$1cert.pem" "pki/$1key.pem" "$2"
}

certificate() { # NAME AUTHORITY SUBJECT EXTENSIONS
    make_certificate "pki/$1cert.pem" "pki/$1key.pem" "pki/$2cert.pem" "pki/$2key.pem" "$3" "$4"
}

# pki is what belongs together; stranger has a client's certificate of another authority, unknown that authority's alone.
make_certificates() {
    authority ca "/CN=Test authority"
    authority other "/CN=Other authority"
    certificate server ca "/O=Tests/CN=localhost" \
        $'extendedKeyUsage=serverAuth\nsubjectAltName='"${names:-DNS:localhost,IP:$address}"
    certificate client ca "/O=Tests/CN=client" extendedKeyUsage=clientAuth
    certificate stranger other "/O=Tests/CN=stranger" extendedKeyUsage=clientAuth
    mkdir stranger unknown
    cp pki/cacert.pem stranger/
    cp pki/strangercert.pem stranger/clientcert.pem
    cp pki/strangerkey.pem stranger/clientkey.pem
    cp pki/othercert.pem unknown/cacert.pem
    cp pki/client*.pem unknown/
}

make_credentials() {
    printf 'mech_list: scram-sha-256 scram-sha-1 plain\nsasldb_path: %s/sasl/passwords\n' "$folder" >sasl/libvirt.conf
    printf 'secret' | saslpasswd2 -p -a libvirt -f sasl/passwords tester
    printf '[credentials-test]\nauthname=tester\npassword=secret\n\n[auth-libvirt-default]\ncredentials=test\n' >auth.conf
}

start_sshd() {
    # Without this folder sshd does not start.
    mkdir -p /run/sshd
    ssh-keygen -q -t ed25519 -N '' -f ssh/host
    ssh-keygen -q -t ed25519 -N '' -f ssh/id
    cp ssh/id.pub ssh/authorized_keys
    echo "[$address]:$ssh $(cut -d' ' -f1,2 ssh/host.pub)" >ssh/known_hosts
    cat >ssh/config <<CONF
ListenAddress $address
Port $ssh
HostKey $folder/ssh/host
PidFile $folder/ssh/pid
AuthorizedKeysFile $folder/ssh/authorized_keys
StrictModes no
UsePAM no
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
CONF
    /usr/sbin/sshd -D -f "$folder/ssh/config" -E "$folder/ssh/log" </dev/null >/dev/null &
}

await() { # PATH
    for _ in {1..600}; do
        [[ ! -e $1 ]] || return 0
        sleep 0.05
    done
    cat libvirtd.out libvirtd.log >&2
    echo "private-libvirtd: no $1 after 30 seconds" >&2
    exit 1
}

start_libvirtd() {
    rm -f run/libvirt-sock run/libvirt-sock-ro
    libvirtd ${tcp:+--listen} ${tls:+--listen} -f "$folder/etc/libvirtd.conf" -p "$folder/libvirtd.pid" \
        </dev/null >libvirtd.out 2>&1 &
    libvirtd=$!
    await run/libvirt-sock
}

export PATH=$PATH:/usr/sbin:/sbin
mkdir -p etc/qemu lib/qemu cache log/qemu run images pki sasl ssh
[[ ! -d $cache ]] || cp -a "$cache/." cache/
write_configuration
[[ -z $tls ]] || make_certificates
[[ -z $sasl ]] || make_credentials

for place in etc:/etc/libvirt lib:/var/lib/libvirt cache:/var/cache/libvirt log:/var/log/libvirt run:/run/libvirt \
    sasl:/etc/sasl2; do
    mkdir -p "${place#*:}"
    mount --bind "$folder/${place%%:*}" "${place#*:}"
done
if [[ -n $ssh ]]; then
    start_sshd
    await ssh/pid
fi

start_libvirtd
echo "ready $folder"
while read -r _; do
    kill "$libvirtd" 2>/dev/null || true
    wait "$libvirtd" || true
    start_libvirtd
    echo "ready $folder"
done
