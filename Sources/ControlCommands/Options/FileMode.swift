internal import ArgumentParser

/// The permissions of a file on the command line: `0660`.
struct FileMode: ExpressibleByArgument, Sendable, Hashable {
    let bits: UInt16

    init?(argument: String) {
        guard argument.utf8.allSatisfy({ ($0 & ~7) == UInt8(ascii: "0") }), let bits = UInt16(argument, radix: 8),
            bits <= 0o777
        else { return nil }
        self.bits = bits
    }
}
