internal import QAPISchema

/// Writes the planned types as Swift.
struct Emitter {
    let target: BindingsTarget
    /// The oldest release of the schema.
    let oldest: Release?

    func declarations(of module: ModulePlan) -> [SwiftDeclaration] {
        var declarations = module.commands.map { SwiftDeclaration.type(command($0)) }
        if !module.commands.isEmpty { declarations.append(.type(methods(of: module.commands))) }
        declarations += module.commands.compactMap { arguments(of: $0).map(SwiftDeclaration.type) }
        declarations += module.events.map { SwiftDeclaration.type(event($0)) }
        declarations += module.types.flatMap(types).map(SwiftDeclaration.type)
        return declarations
    }

    private func types(of plan: TypePlan) -> [SwiftType] {
        switch plan.kind {
        case .record(let record): records(record, of: plan)
        case .enumeration(let constants):
            [enumeration(constants, plan, documentation(of: plan, noun: "enum", role: "enum"))]
        case .alternate(let choices):
            [alternate(choices, plan, documentation(of: plan, noun: "alternate", role: "alternate"))]
        }
    }

    private func records(_ record: RecordPlan, of plan: TypePlan) -> [SwiftType] {
        let documentation = documentation(of: plan, noun: record.union == nil ? "struct" : "union", role: "object")
        if record.hasSeveralParts {
            return recordInTwoParts(record, of: plan.history, named: plan.swift, documentation: documentation)
        }
        return [
            self.record(
                record,
                of: plan.history,
                named: plan.swift,
                protocols: ["QAPIObject"],
                documentation: documentation
            )
        ]
    }

    private func documentation(of plan: TypePlan, noun: String, role: String) -> [String] {
        documentation("The \(noun) `\(plan.name)`.", plan.history, role: role, module: plan.module, name: plan.name)
    }

    /// - Parameter role: What QEMU's reference calls the kind of thing.
    func documentation(
        _ title: String,
        _ history: History,
        role: String,
        module: String,
        name: String
    ) -> [String] {
        var lines = [([title] + history.facts(oldest: oldest)).joined(separator: " ")]
        // The reference is that of the newest release.
        if history.until == nil {
            let anchor = "\(role)-\(target.schemaName)-\(module).\(name)"
            lines += ["", "[Reference](\(target.reference)#\(anchor))"]
        }
        return lines
    }

    /// The name on the wire, the type in the schema, and what is to be known about it.
    func documentation(of member: MemberPlan, in whole: History) -> [String] {
        let title = "`\(member.wireName)`: `\(member.type.schema)`."
        return [([title] + member.history.facts(in: whole)).joined(separator: " ")]
    }

    func documentation(of wireName: String, _ history: History, in whole: History) -> [String] {
        [(["`\(wireName)`."] + history.facts(in: whole)).joined(separator: " ")]
    }
}
