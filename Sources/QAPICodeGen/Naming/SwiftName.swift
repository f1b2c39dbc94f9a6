/// How things of a schema are called in Swift.
enum SwiftName {
    /// `copy-mode` becomes `copyMode`, `job-id` `jobID`, `UUID` `uuid` and `2_5` `_2_5`.
    static func lowerCamel(_ wireName: String) -> String {
        let words = words(of: wireName)
        guard let first = words.first else { return "_" }
        return joined(
            [first.isShouted ? first.lowercased() : first.firstLowercased] + words.dropFirst().map(capitalized)
        )
    }

    /// `blockdev-mirror` becomes `BlockdevMirror`, and so does `BLOCKDEV_MIRROR`.
    static func upperCamel(_ wireName: String) -> String {
        joined(words(of: wireName).map(capitalized))
    }

    /// A name where one is declared, or stands alone.
    static func escaped(_ name: String) -> String {
        reserved.contains(name) ? "`\(name)`" : name
    }

    /// A property, also as a label. Even in backticks, these two mean something else behind a full stop.
    static func member(_ wireName: String) -> String {
        let name = lowerCamel(wireName)
        return ["self", "init"].contains(name) ? name + "Value" : name
    }

    /// A constant of an enum, or a case of a union's branches. On an optional, `none` would mean that there is no value;
    /// `other` is what all unions have.
    static func constant(_ wireName: String) -> String {
        let name = lowerCamel(wireName)
        return ["none", "other", "self", "init"].contains(name) ? name + "Value" : name
    }

    /// A type. One that the standard library or a package has too, which many use beside this one, would hide that or be
    /// ambiguous.
    static func type(_ name: String) -> String {
        ["String", "SocketAddress", "Abort"].contains(name) ? "QAPI\(name)" : name
    }

    private static func words(of name: String) -> [String] {
        name.split(whereSeparator: { "-_. ".contains($0) }).map(String.init)
    }

    private static func capitalized(_ word: String) -> String {
        let word = word.isShouted ? word.lowercased() : word
        if abbreviations.contains(word) { return word.uppercased() }
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    /// Joins words, and keeps digits apart that belong to different ones.
    private static func joined(_ words: [String]) -> String {
        var name = ""
        for word in words {
            let isDigit = word.first?.isNumber ?? false
            if isDigit, name.last?.isNumber ?? true { name += "_" }
            name += word
        }
        return name
    }

    private static let abbreviations: Set<String> = ["id", "uuid", "uri", "url"]

    private static let reserved: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if",
        "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
        "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super",
        "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]
}

extension String {
    /// Whether there are letters in it and all of them are capital.
    fileprivate var isShouted: Bool {
        contains(where: \.isUppercase) && !contains(where: \.isLowercase)
    }

    fileprivate var firstLowercased: String { prefix(1).lowercased() + dropFirst() }
}
