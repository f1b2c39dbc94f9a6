/// Which objects contain which others as a whole: a struct its base, a union its base and its branches.
///
/// A member is no containment: it may be absent, or its value may end somewhere.
struct Containment {
    private let model: SchemaModel

    init(_ model: SchemaModel) {
        self.model = model
    }

    /// The names of all definitions, each after those that it contains.
    ///
    /// - Throws: `SchemaError` where the first object mentions one that contains it.
    func innermostFirst() throws(SchemaError) -> [String] {
        var order: [String] = []
        var done: Set<String> = []
        for definition in model.definitions where !done.contains(definition.name) {
            try visit(definition.name, &order, &done)
        }
        return order
    }

    private struct Visit {
        let name: String
        var contained: ArraySlice<TypeReference>
    }

    /// Goes into the depth with a stack of its own: a schema could be deeper than the one of this thread.
    private func visit(_ name: String, _ order: inout [String], _ done: inout Set<String>) throws(SchemaError) {
        var stack = [Visit(name: name, contained: contained(in: name)[...])]
        var open: Set = [name]
        while var visit = stack.popLast() {
            guard let next = visit.contained.popFirst() else {
                open.remove(visit.name)
                done.insert(visit.name)
                order.append(visit.name)
                continue
            }
            stack.append(visit)
            guard !done.contains(next.name) else { continue }
            guard open.insert(next.name).inserted else { throw cycle(through: next, stack.map(\.name)) }
            stack.append(Visit(name: next.name, contained: contained(in: next.name)[...]))
        }
    }

    private func contained(in name: String) -> [TypeReference] {
        switch model[name] {
        case .structure(let definition):
            return definition.base.map { [$0] } ?? []
        case .union(let definition):
            let branches = definition.branches.map(\.type)
            if case .named(let base) = definition.base { return [base] + branches }
            return branches
        default:
            return []
        }
    }

    private func cycle(through reference: TypeReference, _ path: [String]) -> SchemaError {
        let between = path.drop { $0 != reference.name }.dropFirst().map { "'\($0)'" }.joined(separator: ", ")
        let message = "'\(reference.name)' contains itself" + (between.isEmpty ? "" : " through \(between)")
        return SchemaError(message, at: reference.location)
    }
}
