/// A difference between the schemas of two QEMUs.
public struct LiveSchemaChange: Sendable, Hashable {
    /// How something is different.
    public enum Kind: String, Sendable, Hashable {
        /// Only the newer one has it.
        case added
        /// Only the older one has it.
        case removed
        /// Both have it and one path leads to it in both, but the one among the members of a union and the other in its
        /// branches.
        case moved
        /// It may be left out now.
        case madeOptional = "made-optional"
        /// It may no longer be left out.
        case madeMandatory = "made-mandatory"
        /// Its values are of another type now, or its branches are selected by another member.
        case changed
    }

    /// What is different.
    public enum Subject: String, Sendable, Hashable {
        /// A command.
        case command
        /// An event.
        case event
        /// A member of an object.
        case member
        /// A value of an enumeration.
        case value
        /// A branch of a union; that its tag has a value more or less is not told besides.
        case branch
        /// A feature.
        case feature
        /// The type of a value.
        case type
        /// The member that selects a union's branch.
        case tag
        /// That a command can run out of band.
        case outOfBand = "out-of-band"
    }

    /// How it is different.
    public internal(set) var kind: Kind
    /// What is different.
    public let subject: Subject
    /// The command or event that it belongs to. A type that others have as well is told of with the first that reaches
    /// it.
    public let definition: String
    /// Where it is, as `LiveSchema.supports(_:)` takes it: `blockdev-mirror/arg-type/target-is-zero`. Only tags and
    /// out-of-band execution have no path of their own.
    public let path: String
    /// What it was, where it is changed or removed and its type is of interest: `string`.
    public let old: String?
    /// What it is, where it is changed or added and its type is of interest: `[object], optional`.
    public let new: String?
}

extension LiveSchemaChange: CustomStringConvertible {
    /// Such as `added member blockdev-mirror/arg-type/target-is-zero (boolean, optional)`.
    public var description: String {
        switch kind {
        case .added, .removed: "\(kind.rawValue) \(words) \(path)\((new ?? old).map { " (\($0))" } ?? "")"
        case .moved: "moved \(words) \(path)"
        case .madeOptional: "made optional: \(path)"
        case .madeMandatory: "made mandatory: \(path)"
        case .changed: "changed \(words) of \(path): \(old ?? "none") -> \(new ?? "none")"
        }
    }

    private var words: String { subject == .outOfBand ? "out-of-band execution of" : subject.rawValue }
}
