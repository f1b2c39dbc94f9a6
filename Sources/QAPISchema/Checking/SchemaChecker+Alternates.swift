/// The JSON kind of a value tells which alternative it is.
extension SchemaChecker {
    func checkKinds(of definition: AlternateDefinition) throws(SchemaError) {
        var names = TakenNames()
        var owners: [JSONKind: String] = [:]
        for alternative in definition.alternatives {
            let subject = "alternative '\(alternative.name)' of alternate '\(definition.name)'"
            if let other = names.take(alternative.name) {
                throw SchemaError("\(subject) collides with '\(other)'", at: alternative.location)
            }
            guard let kind = model.jsonKind(of: alternative.type) else {
                let type = alternative.type.name
                throw SchemaError("\(subject) cannot be of type '\(type)'", at: alternative.type.location)
            }
            for kind in [kind] + kindsOfText(of: alternative.type) {
                if let other = owners.updateValue(alternative.name, forKey: kind) {
                    throw SchemaError("\(subject) cannot be told from '\(other)'", at: alternative.type.location)
                }
            }
        }
    }

    /// The kinds that a string could be taken for, because they may be written as text elsewhere: `on`, `12`.
    private func kindsOfText(of reference: TypeReference) -> [JSONKind] {
        guard !reference.isArray else { return [] }
        switch model.type(named: reference.name) {
        case .builtIn(.str):
            return [.boolean, .number]
        case .enumeration(let definition):
            let names = definition.values.map(\.name)
            let hasSwitch = names.contains("on") || names.contains("off")
            let hasNumber = names.contains { $0.utf8.first.map("+-.0123456789".utf8.contains) ?? false }
            return (hasSwitch ? [.boolean] : []) + (hasNumber ? [.number] : [])
        default:
            return []
        }
    }
}
