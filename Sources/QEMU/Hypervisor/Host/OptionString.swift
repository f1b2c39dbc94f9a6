/// The value of one of QEMU's command line options, such as `socket,id=mon0,path=/run/m.qmp,server=on`.
struct OptionString: Sendable, Hashable {
    private var values: [String: String] = [:]

    /// - Parameters:
    ///   - text: The value as QEMU gets it; `,,` stands for a comma within a part.
    ///   - first: The key that the first part may leave out.
    init(_ text: String, first: String? = nil) {
        for (index, part) in Self.parts(of: text).enumerated() where !part.isEmpty {
            if let sign = part.utf8.firstIndex(of: UInt8(ascii: "=")) {
                values[String(part[..<sign])] = String(part[part.utf8.index(after: sign)...])
            } else if index == 0, let first {
                values[first] = part
            } else {
                values[part] = "on"
                // The old way to write `wait=off`.
                if part.hasPrefix("no") { values[String(part.dropFirst(2))] = "off" }
            }
        }
    }

    /// The value of a key; the last one, when it comes twice.
    subscript(key: String) -> String? {
        get { values[key] }
        set { values[key] = newValue }
    }

    func isOn(_ key: String) -> Bool {
        ["on", "yes", "true", "y"].contains(values[key])
    }

    private static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var part = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar != "," {
                part.append(scalar)
            } else if rest.first == "," {
                part.append(rest.removeFirst())
            } else {
                parts.append(String(part))
                part = String.UnicodeScalarView()
            }
        }
        return parts + [String(part)]
    }
}
