/// The names that members of an object may have, in any of its branches.
///
/// Names that differ only in `-` and `_` are one here, for they are one in C.
struct MemberNames {
    private var names: [String: Set<String>] = [:]

    /// - Parameter order: All definitions, each after those that it contains.
    init(_ model: SchemaModel, innermostFirst order: [String]) {
        for name in order {
            switch model[name] {
            case .structure(let definition):
                let base = definition.base.map { self[$0.name] } ?? []
                names[name] = base.union(definition.members.map(\.foldedName))
            case .union(let definition):
                var union = Set(model.commonMembers(of: definition).map(\.foldedName))
                for branch in definition.branches { union.formUnion(self[branch.type.name]) }
                names[name] = union
            default:
                continue
            }
        }
    }

    /// The names of a struct or a union, folded.
    subscript(type: String) -> Set<String> { names[type] ?? [] }

    /// A name with `_` for every `-` and `.`.
    static func folded(_ name: String) -> String {
        String(name.map { $0 == "-" || $0 == "." ? "_" : $0 })
    }
}

extension Member {
    /// What decides on whether two members have the same name.
    var foldedName: String { MemberNames.folded(name) }
}
