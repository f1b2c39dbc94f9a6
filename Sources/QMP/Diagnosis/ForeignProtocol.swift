/// What somebody speaks who is not a QMP monitor, recognised from the first bytes it said.
package struct ForeignProtocol: Sendable, Hashable {
    /// What it seems to be.
    package enum Kind: Sendable, Hashable {
        case http
        case ssh
        case vnc
        case spice
        case tls
        /// QEMU's monitor for people, which wants `mode=control` to become one for programs.
        case humanMonitor
        /// JSON that does not begin with a QMP greeting, as the guest agent speaks it.
        case json
        case text
        case binary
    }

    package let kind: Kind

    /// The beginning of what it said, printable ASCII only, at most 40 characters.
    package let excerpt: String

    /// Recognises a protocol by what its server said first.
    ///
    /// Returns nil when nothing was said, or when it is a QMP greeting or may yet become one.
    package init?(firstBytes: some Collection<UInt8>) {
        let bytes = Self.withoutLead(Array(firstBytes.prefix(512)))
        guard !bytes.isEmpty, !Self.mayBeGreeting(bytes) else { return nil }
        kind = Self.kind(of: bytes)
        excerpt = Self.excerpt(of: bytes)
    }
}

extension ForeignProtocol: CustomStringConvertible {
    /// For an error text: `an SSH server (it said "SSH-2.0-OpenSSH_9.2")`.
    package var description: String {
        switch kind {
        case .http: "an HTTP server (it said \"\(excerpt)\")"
        case .ssh: "an SSH server (it said \"\(excerpt)\")"
        case .vnc: "a VNC server (it said \"\(excerpt)\")"
        case .spice: "a SPICE server"
        case .tls: "a TLS server"
        case .humanMonitor: "a QEMU monitor for people, not QMP (it said \"\(excerpt)\")"
        case .json: "something that speaks JSON but is not a QMP monitor (it said \"\(excerpt)\")"
        case .text: "something that is not a QMP monitor (it said \"\(excerpt)\")"
        case .binary: "something that speaks a binary protocol, not QMP"
        }
    }
}

// MARK: - Recognition

extension ForeignProtocol {
    private static let prefixes: [(prefix: [UInt8], kind: Kind)] = [
        (Array("HTTP/".utf8), .http),
        (Array("SSH-".utf8), .ssh),
        (Array("RFB 0".utf8), .vnc),
        (Array("REDQ".utf8), .spice),
        ([0x15, 0x03], .tls),
        ([0x16, 0x03], .tls),
    ]

    private static func kind(of bytes: [UInt8]) -> Kind {
        if let known = prefixes.first(where: { bytes.starts(with: $0.prefix) }) { return known.kind }
        if isHumanMonitor(bytes) { return .humanMonitor }
        if bytes.contains(where: { !isText($0) }) { return .binary }
        if bytes[0] == UInt8(ascii: "{") || bytes[0] == UInt8(ascii: "[") { return .json }
        return .text
    }

    /// `QEMU 7.2.0 monitor - type 'help' for more information`, or its prompt alone.
    private static func isHumanMonitor(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: "(qemu)".utf8) { return true }
        guard bytes.starts(with: "QEMU ".utf8) else { return false }
        return String(decoding: firstLine(of: bytes), as: UTF8.self).contains(" monitor - ")
    }

    /// UTF-8 counts as text; control characters other than those of layout and terminals do not.
    private static func isText(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x07...0x0D, 0x1B, 0x20...0x7E, 0x80...0xF4: true
        default: false
        }
    }

    /// Whether the bytes begin `{"QMP":`, with or without blanks between the tokens, or stop on the way there.
    private static func mayBeGreeting(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        for token in ["{", "\"QMP\"", ":"] {
            rest = rest.drop(while: isBlank)
            guard zip(rest, token.utf8).allSatisfy({ $0 == $1 }) else { return false }
            rest = rest.dropFirst(token.utf8.count)
        }
        return true
    }

    /// What comes before the first word: blanks, and the options with which a telnet server begins (255 and two more).
    private static func withoutLead(_ bytes: [UInt8]) -> [UInt8] {
        var rest = bytes[...]
        while let first = rest.first {
            if isBlank(first) {
                rest = rest.dropFirst()
            } else if first == 0xFF {
                rest = rest.dropFirst(3)
            } else {
                break
            }
        }
        return Array(rest)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}

// MARK: - Excerpt

extension ForeignProtocol {
    private static let excerptLimit = 40

    private static func excerpt(of bytes: [UInt8]) -> String {
        let line = firstLine(of: bytes)
        let isCut = line.count > excerptLimit
        let shown = isCut ? line.prefix(excerptLimit - 3) : line
        let text = String(decoding: shown.map { (0x20...0x7E).contains($0) ? $0 : UInt8(ascii: ".") }, as: UTF8.self)
        return isCut ? text + "..." : text
    }

    private static func firstLine(of bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    }
}
