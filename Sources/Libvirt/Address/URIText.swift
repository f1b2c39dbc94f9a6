/// The parts of a URI, decoded.
struct URIText {
    /// The scheme in small letters, before and after its plus sign.
    let scheme: (driver: String, transport: String?)
    let user: String?
    /// The host without its brackets; `nil` when it is empty.
    let host: String?
    let port: Int?
    /// The path with its first slash.
    let path: String
    let parameters: URIParameters

    init(_ text: String) throws(LibvirtError) {
        guard !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7f }) else {
            throw .invalidURI(text, "it holds a space or a control character")
        }
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), text[colon...].hasPrefix("://") else {
            throw .invalidURI(text, "it must begin with qemu:// or qemu+TRANSPORT://")
        }
        scheme = Self.scheme(text[..<colon].lowercased())
        guard !text.utf8.contains(UInt8(ascii: "#")) else {
            throw .invalidURI(text, "# has no meaning here; in a path it is written as %23")
        }
        let (rest, query) = text[colon...].dropFirst(3).splitAtFirst("?")
        let (authority, path) = rest.splitAtFirst("/")
        self.path = path == nil ? "" : "/" + (try Self.decoded(path ?? "", of: text))
        (user, host, port) = try Self.authority(authority, of: text)
        parameters = try URIParameters(query ?? "", of: text)
    }

    private static func scheme(_ scheme: String) -> (String, String?) {
        let (driver, transport) = scheme[...].splitAtFirst("+")
        return (String(driver), transport.map(String.init))
    }

    private static func authority(
        _ authority: Substring,
        of text: String
    ) throws(LibvirtError) -> (user: String?, host: String?, port: Int?) {
        let (first, second) = authority.splitAtFirst("@")
        var user: String?
        if second != nil {
            guard !first.utf8.contains(UInt8(ascii: ":")) else {
                throw .invalidURI(text, "a password has no place in an address: put it into an authentication file")
            }
            user = try decoded(first, of: text)
            guard user?.isEmpty == false else { throw .invalidURI(text, "the user before @ is missing") }
        }
        let (host, port) = try hostAndPort(second ?? first, of: text)
        return (user, host.isEmpty ? nil : host, port)
    }

    private static func hostAndPort(_ rest: Substring, of text: String) throws(LibvirtError) -> (String, Int?) {
        guard rest.hasPrefix("[") else {
            let (host, port) = rest.splitAtFirst(":")
            return (try decoded(host, of: text), try Self.port(port, of: text))
        }
        let (address, port) = rest.dropFirst().splitAtFirst("]")
        guard let port, port.isEmpty || port.hasPrefix(":"), address.utf8.contains(UInt8(ascii: ":")) else {
            throw .invalidURI(text, "an IPv6 address is written as [ADDRESS] or [ADDRESS]:PORT")
        }
        return (try decoded(address, of: text), try Self.port(port.isEmpty ? nil : port.dropFirst(), of: text))
    }

    private static func port(_ digits: Substring?, of text: String) throws(LibvirtError) -> Int? {
        guard let digits else { return nil }
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = Int(digits), (1...65535).contains(port)
        else { throw .invalidURI(text, "the port must be a number from 1 to 65535") }
        return port
    }

    /// The text with its `%XX` decoded.
    static func decoded(_ encoded: Substring, of text: String) throws(LibvirtError) -> String {
        var bytes: [UInt8] = []
        var rest = encoded.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst()?.hexadecimalDigit, let low = rest.popFirst()?.hexadecimalDigit else {
                throw .invalidURI(text, "after % come two hexadecimal digits; % itself is written as %25")
            }
            bytes.append(high << 4 | low)
        }
        guard let decoded = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw .invalidURI(text, "it encodes a NUL, or bytes that are not UTF-8")
        }
        return decoded
    }
}

extension Substring {
    /// The text before and after the first such character; all of it before, and nothing after, when there is none.
    fileprivate func splitAtFirst(_ separator: Unicode.Scalar) -> (Substring, Substring?) {
        guard let place = unicodeScalars.firstIndex(of: separator) else { return (self, nil) }
        return (self[..<place], self[unicodeScalars.index(after: place)...])
    }
}

extension UInt8 {
    fileprivate var hexadecimalDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension LibvirtError {
    /// The text is no address of a daemon. What may be a password in it is not repeated.
    static func invalidURI(_ text: String, _ reason: String) -> LibvirtError {
        LibvirtError(.invalidAddress, "\"\(withoutPassword(text))\" is no address of a libvirt daemon: \(reason)")
    }

    private static func withoutPassword(_ text: String) -> String {
        let (scheme, rest) = text[...].splitAtFirst(":")
        guard let rest, let at = rest.lastIndex(of: "@"), let colon = rest[..<at].firstIndex(of: ":") else {
            return text
        }
        return "\(scheme):\(rest[...colon])…\(rest[at...])"
    }
}
