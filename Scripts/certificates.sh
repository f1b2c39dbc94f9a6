# shellcheck shell=bash
# Functions that make certificates for tests and trials, valid for 30 days, with openssl. To be read by other scripts.

# What openssl has to say that nobody wants to read.
openssl_log=${openssl_log:-/dev/null}

make_authority() { # CERTIFICATE KEY SUBJECT
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj "$3" -keyout "$2" -out "$1" \
        -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign 2>>"$openssl_log"
}

make_certificate() { # CERTIFICATE KEY AUTHORITY'S-CERTIFICATE AUTHORITY'S-KEY SUBJECT EXTENSIONS [DAYS]
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "$5" -keyout "$2" -out "$1.csr" \
        2>>"$openssl_log"
    # libvirt wants keyEncipherment of elliptic curves too.
    openssl x509 -req -in "$1.csr" -CA "$3" -CAkey "$4" -CAcreateserial -days "${7:-30}" -out "$1" -extfile <(
        printf 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment\n%s\n' "$6"
    ) 2>>"$openssl_log"
    rm "$1.csr"
}
