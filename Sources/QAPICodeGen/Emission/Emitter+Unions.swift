internal import QAPISchema

extension Emitter {
    func branchProperty(_ union: UnionPlan) -> SwiftProperty {
        SwiftProperty(
            documentation: ["The members that depend on `\(union.tag.wireName)`."],
            name: "branch",
            type: "Branch"
        )
    }

    func tagProperty(_ union: UnionPlan, in history: History) -> SwiftProperty {
        SwiftProperty(
            documentation: documentation(of: union.tag, in: history),
            name: SwiftName.escaped(union.tag.name),
            type: union.tag.type.swift,
            body: [.line("branch.tag")]
        )
    }

    static func branchReading(_ union: UnionPlan) -> String {
        let fallback = union.tag.isOptional ? union.fallback.map { " ?? .\($0.name)" } ?? "" : ""
        return "let branch = try Branch(\(SwiftName.escaped(union.tag.name))\(fallback), from: &again)"
    }

    /// The enum of a union's branches.
    func branches(of union: UnionPlan, _ record: RecordPlan, in history: History) -> SwiftType {
        let tag = union.tag
        var members = union.branches.map { branch in
            SwiftDeclaration.enumCase(
                SwiftCase(
                    documentation: documentation(of: branch.wireName, branch.history, in: history),
                    name: SwiftName.escaped(branch.name),
                    payload: branch.payload.type.map { [$0.swift] } ?? []
                )
            )
        }
        members.append(
            .enumCase(
                SwiftCase(
                    documentation: ["A value that is not known here, with the members that came with it."],
                    name: "other",
                    payload: [tag.type.swift, "JSONObject"]
                )
            )
        )
        members.append(.property(tagProperty(of: union)))
        members.append(.function(branchReading(of: union, record)))
        members.append(.function(branchWriting(of: union, record)))
        if union.isNested { members.append(.function(branchRemoval(of: union))) }
        return SwiftType(
            documentation: ["What depends on `\(tag.wireName)`."],
            keyword: .enumeration,
            name: "Branch",
            inheritance: ["Sendable"],
            members: members
        )
    }

    private func tagProperty(of union: UnionPlan) -> SwiftProperty {
        let cases = union.branches.map { SwiftSelection(".\($0.name)", ".\($0.name)") }
        return SwiftProperty(
            documentation: ["The value of `\(union.tag.wireName)`."],
            name: "tag",
            type: union.tag.type.swift,
            body: [.select("self", cases + [SwiftSelection(".other(let tag, _)", "tag")])]
        )
    }

    private func branchReading(of union: UnionPlan, _ record: RecordPlan) -> SwiftFunction {
        let common = Self.wireNames(of: union, record)
        let cases = union.branches.map { branch in
            let pattern = Self.literal(branch.wireName)
            let name = "self = .\(branch.name)"
            switch branch.payload {
            case .nothing: return SwiftSelection(pattern, name)
            case .members(let type): return SwiftSelection(pattern, "\(name)(try \(type.swift)(from: &reader))")
            case .union(let type):
                let body: [SwiftStatement] = [
                    .line("var value = try \(type.swift)(from: &reader)"),
                    .call("value.branch.remove", ["[\(common.joined(separator: ", "))]"]),
                    .line("\(name)(value)"),
                ]
                return SwiftSelection(pattern: pattern, body: body)
            case .data: return SwiftSelection(pattern, "\(name)(try reader.readObject(for: \"data\"))")
            }
        }
        let rest = SwiftSelection(
            pattern: nil,
            body: [
                .call("let members = try reader.readObject", Self.without(common)),
                .line("self = .other(tag, members)"),
            ]
        )
        return SwiftFunction(
            head: "init",
            parameters: [
                .init(name: "_ tag", type: union.tag.type.swift),
                .init(name: "from reader", type: "inout JSONReader"),
            ],
            effects: "throws(JSONError)",
            body: [.select("tag.rawValue", cases + [rest])]
        )
    }

    /// The members that are the union's own, as literals.
    private static func wireNames(of union: UnionPlan, _ record: RecordPlan) -> [String] {
        ([union.tag] + record.members).map { literal($0.wireName) }
    }

    /// An argument for all of them.
    static func without(_ names: [String]) -> [String] {
        names.prefix(1).map { "without: \($0)" } + names.dropFirst()
    }

    private func branchWriting(of union: UnionPlan, _ record: RecordPlan) -> SwiftFunction {
        var cases: [SwiftSelection] = []
        for branch in union.branches {
            switch branch.payload {
            case .nothing: break
            case .members, .union:
                cases.append(SwiftSelection(".\(branch.name)(let value)", "value.writeMembers(to: &writer)"))
            case .data:
                cases.append(SwiftSelection(".\(branch.name)(let value)", "writer.member(\"data\", value)"))
            }
        }
        let call = ["members"] + Self.without(Self.wireNames(of: union, record))
        cases.append(
            SwiftSelection(pattern: ".other(_, let members)", body: [.call("writer.writeMembers", call)])
        )
        if union.branches.contains(where: { $0.payload == .nothing }) { cases.append(SwiftSelection(nil, "break")) }
        return SwiftFunction(
            head: "func writeMembers",
            parameters: [.init(name: "to writer", type: "inout JSONWriter")],
            body: [.select("self", cases)]
        )
    }

    /// Nobody but the union around it knows which members are not its own.
    private func branchRemoval(of union: UnionPlan) -> SwiftFunction {
        let inner = union.branches.filter { if case .union = $0.payload { true } else { false } }
        var cases = inner.map { branch in
            SwiftSelection(
                pattern: ".\(branch.name)(var value)",
                body: [.line("value.branch.remove(names)"), .line("self = .\(branch.name)(value)")]
            )
        }
        cases.append(
            SwiftSelection(
                pattern: ".other(let tag, var members)",
                body: [.line("for name in names { members[name] = nil }"), .line("self = .other(tag, members)")]
            )
        )
        if inner.count < union.branches.count { cases.append(SwiftSelection(nil, "break")) }
        return SwiftFunction(
            head: "mutating func remove",
            parameters: [.init(name: "_ names", type: "[String]")],
            body: [.select("self", cases)]
        )
    }
}

extension BranchPlan.Payload {
    fileprivate var type: ReferencePlan? {
        switch self {
        case .nothing: nil
        case .members(let type), .union(let type), .data(let type): type
        }
    }
}
