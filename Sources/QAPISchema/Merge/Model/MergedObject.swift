/// The members of an object: of a type, of a command's arguments or of an event's data. Those of bases are among them.
package struct MergedObject: Sendable, Hashable {
    /// Those that do not depend on the tag.
    package var members: [MergedMember]
    /// The member that decides on the branch; nil if there are no branches. Not every release has it.
    package var tag: String?
    /// For each value of the tag that brings members with it.
    package var branches: [MergedBranch] = []
}

/// A member of an object.
package struct MergedMember: Sendable, Hashable, NamedPart {
    /// The name on the wire.
    package let name: String
    package var type: MergedReference
    /// Whether a release can be without it that has the object: it is optional, conditional, deprecated or unstable in
    /// one, or absent from one.
    package var isOptional: Bool
    package var history: History
}

/// The members that an object has for one value of its tag.
package struct MergedBranch: Sendable, Hashable, NamedPart {
    /// The value of the tag.
    package let name: String
    /// An object.
    package var type: MergedReference
    /// Whether a release that has the object can have the value without any of them. It matters where it is received.
    package var isOptional: Bool
    package var history: History
}

/// What has a name among others, unique there.
package protocol NamedPart: Dated {
    var name: String { get }
}
