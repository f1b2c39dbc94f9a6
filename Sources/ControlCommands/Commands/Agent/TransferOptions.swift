internal import ArgumentParser

/// What every command takes that copies a file.
struct TransferOptions: ParsableArguments {
    @Flag(inversion: .prefixedNo, help: "Compare the SHA-256 afterwards, where the guest can.")
    var verify = true

    @Flag(help: "Do not show how far it is.")
    var quiet = false
}
