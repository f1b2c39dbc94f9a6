/// The system's table of unix sockets, `/proc/PID/net/unix`.
enum ListeningSockets {
    /// The file of a socket that somebody listens on; nil when it has none, or is not listened on.
    ///
    /// - Parameters:
    ///   - link: What `/proc/PID/fd/N` leads to, such as `socket:[123]`.
    ///   - table: The table.
    static func path(ofLink link: String, in table: [UInt8]) -> String? {
        guard link.hasPrefix("socket:["), link.hasSuffix("]") else { return nil }
        let inode = link.dropFirst("socket:[".count).dropLast()
        for line in table.split(separator: UInt8(ascii: "\n")) {
            // Address, count, protocol, flags, type, state, inode, and then the path, which may hold blanks.
            let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 7)
            guard fields.count == 8, fields[6].elementsEqual(inode.utf8) else { continue }
            let flags = UInt32(String(decoding: fields[3], as: UTF8.self), radix: 16) ?? 0
            // An abstract name is shown with an @.
            guard flags & listens != 0, fields[7].first == UInt8(ascii: "/") else { return nil }
            return String(decoding: fields[7], as: UTF8.self)
        }
        return nil
    }

    private static let listens: UInt32 = 0x10000
}
