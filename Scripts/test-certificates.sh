#!/usr/bin/env bash
# Makes folders with certificates as QEMU's tls-creds-x509 has them, for tests and trials:
#
#   test-certificates.sh FOLDER
#
# For servers: FOLDER/server (localhost, 127.0.0.1 and ::1), FOLDER/server-expired, FOLDER/server-elsewhere (another host).
# For clients: FOLDER/client, FOLDER/client-expired, FOLDER/client-none (the authority alone), FOLDER/client-stranger (a
# certificate of another authority), FOLDER/client-unknown (another authority is trusted), FOLDER/client-protected (the key
# has the pass phrase "opensesame").
set -euo pipefail
source=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$1"
openssl_log=$PWD/openssl.log
# shellcheck source=Scripts/certificates.sh
. "$source/certificates.sh"

signed() { # FOLDER server|client AUTHORITY SUBJECT EXTENSIONS [DAYS]
    mkdir "$1"
    cp ca-cert.pem "$1/"
    make_certificate "$1/$2-cert.pem" "$1/$2-key.pem" "$3-cert.pem" "$3-key.pem" "$4" "$5" ${6+"$6"}
}

client=extendedKeyUsage=clientAuth
server=$'extendedKeyUsage=serverAuth\nsubjectAltName='
here=DNS:localhost,IP:127.0.0.1,IP:::1

make_authority ca-cert.pem ca-key.pem "/CN=Test authority"
make_authority other-cert.pem other-key.pem "/CN=Other authority"
signed server server ca "/O=Tests/CN=localhost" "$server$here"
signed server-expired server ca "/O=Tests/CN=localhost" "$server$here" -1
signed server-elsewhere server ca "/O=Tests/CN=elsewhere.example" "${server}DNS:elsewhere.example"
signed client client ca "/O=Tests/CN=client" "$client"
signed client-expired client ca "/O=Tests/CN=expired" "$client" -1
signed client-stranger client other "/O=Tests/CN=stranger" "$client"
signed client-unknown client ca "/O=Tests/CN=client" "$client"
cp other-cert.pem client-unknown/ca-cert.pem
mkdir client-none
cp ca-cert.pem client-none/
cp -r client client-protected
openssl pkcs8 -topk8 -v2 aes-256-cbc -passout pass:opensesame \
    -in client/client-key.pem -out client-protected/client-key.pem 2>>"$openssl_log"
