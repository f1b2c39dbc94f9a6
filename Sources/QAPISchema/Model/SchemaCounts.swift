/// How much there is in a schema.
///
/// Types are counted if the schema gives them their name. Members are counted wherever they stand; an old simple union
/// has those that it means.
package struct SchemaCounts: Sendable, Hashable {
    package var commands = 0
    package var events = 0
    package var enums = 0
    package var enumValues = 0
    package var structs = 0
    /// Members of structs and of implicit objects. Those of a base are not repeated.
    package var members = 0
    package var optionalMembers = 0
    package var flatUnions = 0
    package var simpleUnions = 0
    /// Branches that the schema spells out.
    package var branches = 0
    package var alternates = 0
    /// Types of which an array is used, and the built-in ones, of which QEMU always has an array.
    package var arrays = 0
    /// Objects without a name: inline arguments, inline bases and the wrappers of simple unions.
    package var implicitObjects = 0

    /// Counts nothing yet.
    package init() {}
}

extension SchemaCounts {
    package init(_ model: SchemaModel) {
        let enums = model.enums.filter { !$0.isImplicit }
        let structs = model.structs
        let unions = model.unions
        let inline = SchemaCounts.inlineObjects(model)
        let members = structs.flatMap(\.members) + inline.flatMap(\.self)
        commands = model.commands.count
        events = model.events.count
        self.enums = enums.count
        enumValues = enums.reduce(0) { $0 + $1.values.count }
        self.structs = structs.count(where: { !$0.isImplicit })
        self.members = members.count
        optionalMembers = members.count(where: \.isOptional)
        simpleUnions = unions.count(where: \.isSimple)
        flatUnions = unions.count - simpleUnions
        branches = unions.reduce(0) { $0 + $1.branches.count }
        alternates = model.alternates.count
        arrays = SchemaCounts.arrayElements(model, members).count
        // The tag of a simple union, the one member of its base here, is a part of the union itself in QEMU.
        implicitObjects = structs.count(where: \.isImplicit) + inline.count - simpleUnions
    }

    /// The members of each object that stands where it is used.
    private static func inlineObjects(_ model: SchemaModel) -> [[Member]] {
        let arguments = model.commands.map(\.arguments) + model.events.map(\.data)
        let objects =
            arguments.compactMap { if case .inline(let members) = $0 { members } else { nil } }
            + model.unions.compactMap { if case .inline(let members) = $0.base { members } else { nil } }
        return objects.filter { !$0.isEmpty }
    }

    private static func arrayElements(_ model: SchemaModel, _ members: [Member]) -> Set<String> {
        let references =
            members.map(\.type)
            + model.alternates.flatMap(\.alternatives).map(\.type)
            + model.commands.compactMap(\.returns)
        return Set(references.filter(\.isArray).map(\.name)).union(BuiltInType.allCases.map(\.rawValue))
    }
}
