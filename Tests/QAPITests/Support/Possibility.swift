@testable import QAPISchema

/// Something that a value can be or have, so that tests can say that it has occurred.
enum Possibility: Hashable {
    /// A value of an enum, a choice of an alternate, or a branch of a union.
    case option(String, of: String)
    case present(String, in: String)
    case absent(String, from: String)
}

extension BindingModel {
    /// All that the values of the bindings can be and have.
    func possibilities(of bindings: [Binding]) -> Set<Possibility> {
        var possibilities: Set<Possibility> = []
        for type in schema.types.values {
            switch type.content {
            case .enumeration(let values): possibilities.formUnion(values.map { .option($0.name, of: type.name) })
            case .alternate(let choices): possibilities.formUnion(choices.map { .option($0.name, of: type.name) })
            case .object(let object):
                possibilities.formUnion(tagValues(of: object)?.map { .option($0, of: type.name) } ?? [])
                possibilities.formUnion(presences(object.members, in: type.name, except: object.tag))
            }
        }
        for binding in bindings {
            guard case .members(let members) = binding.content else { continue }
            possibilities.formUnion(presences(members, in: binding.name, except: nil))
        }
        return possibilities
    }

    private func presences(_ members: [MergedMember], in owner: String, except tag: String?) -> [Possibility] {
        members.filter { $0.isOptional && $0.name != tag }
            .flatMap { [.present($0.name, in: owner), .absent($0.name, from: owner)] }
    }
}

extension Possibility: CustomStringConvertible {
    var description: String {
        switch self {
        case .option(let name, let owner): "\(owner)=\(name)"
        case .present(let name, let owner): "\(owner).\(name)"
        case .absent(let name, let owner): "\(owner) without \(name)"
        }
    }
}
