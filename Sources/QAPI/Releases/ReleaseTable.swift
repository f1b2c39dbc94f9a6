/// What the releases of QEMU from 5.2 on have for clients to use: commands, events, and what commands take.
///
/// It tells what came and went with which release. What a running QEMU has is told by its ``LiveSchema``.
public struct ReleaseTable: Sendable {
    /// That of QEMU's monitor.
    public static let qmp = ReleaseTable(text: qmpReleases)

    /// The releases that are known, the oldest first.
    public let releases: [QEMURelease]
    /// Every command of any release, by name.
    public let commands: [String: Availability]
    /// Every event of any release, by name.
    public let events: [String: Availability]

    let arguments: [String: ReleaseShape]
    let types: [String: ReleaseShape]

    /// Reads what the generator writes: the commands, events and sent types of a schema model.
    package init(text: StaticString) {
        var reader = ReleaseTableReader()
        for line in text.description.split(separator: "\n") { reader.read(line) }
        releases = reader.releases
        commands = reader.commands
        events = reader.events
        arguments = reader.arguments
        types = reader.types
    }
}

/// What there is to know of an object's members and branches, or of the values or choices of a type.
struct ReleaseShape: Sendable {
    var parts: [ReleasePart] = []
    /// The member that decides on the branch of a union.
    var tag: String?
    /// The type of which all arguments of a command are, if they are not its own.
    var whole: String?
}

/// A member, branch, value or choice.
struct ReleasePart: Sendable {
    enum Kind: Sendable {
        case member
        case branch
        case value
        case choice
    }

    let kind: Kind
    let name: String
    /// The type, or that of an array's elements; `nil` for a value.
    let type: String?
    let availability: Availability
}
