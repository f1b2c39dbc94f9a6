/// A value as it stands in a schema file, before anybody asks what it means.
struct SyntaxValue {
    enum Content {
        case object(SyntaxObject)
        case array([SyntaxValue])
        case string(String)
        case boolean(Bool)
    }

    let content: Content
    let location: SourceLocation

    var object: SyntaxObject? {
        if case .object(let object) = content { object } else { nil }
    }

    var array: [SyntaxValue]? {
        if case .array(let array) = content { array } else { nil }
    }

    var string: String? {
        if case .string(let string) = content { string } else { nil }
    }

    var boolean: Bool? {
        if case .boolean(let boolean) = content { boolean } else { nil }
    }
}

/// An object: its members in their order, no key twice.
struct SyntaxObject {
    struct Member {
        let key: String
        let keyLocation: SourceLocation
        let value: SyntaxValue
    }

    let location: SourceLocation
    let members: [Member]

    subscript(key: String) -> SyntaxValue? { members.first { $0.key == key }?.value }
}
