/// A difference between two schemas.
package struct SchemaChange: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case added
        case removed
        /// A type has another name in the same places.
        case renamed
        /// It may be absent now.
        case madeOptional = "made-optional"
        /// It may no longer be absent.
        case madeMandatory = "made-mandatory"
        /// It has another type, or an object another tag.
        case changed
        case deprecated
        case undeprecated
        case madeUnstable = "made-unstable"
        case madeStable = "made-stable"
    }

    /// What is different.
    package enum Subject: String, Sendable, Hashable, CaseIterable {
        case command
        case event
        case object
        case enumeration = "enum"
        case alternate
        case argument
        case member
        case tag
        case branch
        case value
        case choice
        case returns
        /// What a command allows: `oob`, `preconfig`, `free-form` or `silent`.
        case option
        case feature
    }

    package let kind: Kind
    package let subject: Subject
    /// The command, event or type, by its newer name.
    package let definition: String
    /// Which part of it, for those subjects that are parts; a feature of a part is `PART.FEATURE`.
    package var part: String?
    /// What it was, where it is something else now; the type of a removed member, with a `?` if that was optional.
    package var old: String?
    /// What it is now, where it was something else; the type of an added member, with a `?` if that is optional.
    package var new: String?
}

extension SchemaChange: CustomStringConvertible {
    /// `changed argument block_resize.size: int -> uint64`
    package var description: String {
        let path = part.map { "\(definition).\($0)" } ?? definition
        return "\(kind.rawValue) \(subject.rawValue) \(path)\(values)"
    }

    private var values: String {
        switch kind {
        case .added, .removed: (new ?? old).map { ": \($0)" } ?? ""
        case .changed, .renamed: ": \(old ?? "nothing") -> \(new ?? "nothing")"
        default: ""
        }
    }
}
