internal import QAPISchema

extension Emitter {
    /// A struct with a constant for each value of an enum.
    func enumeration(_ constants: [ConstantPlan], _ plan: TypePlan, _ documentation: [String]) -> SwiftType {
        var members: [SwiftDeclaration] = [
            .property(SwiftProperty(documentation: ["The name on the wire."], name: "rawValue", type: "String")),
            .function(
                SwiftFunction(
                    documentation: ["Creates a value from its name on the wire, whether that is known or not."],
                    head: "public init",
                    parameters: [.init(name: "rawValue", type: "String")],
                    body: [.line("self.rawValue = rawValue")]
                )
            ),
            .property(
                SwiftProperty(
                    documentation: ["The name on the wire."],
                    name: "description",
                    type: "String",
                    body: [.line("rawValue")]
                )
            ),
        ]
        members += constants.map { constant in
            .property(
                SwiftProperty(
                    documentation: self.documentation(of: constant.wireName, constant.history, in: plan.history),
                    modifiers: "public static var",
                    name: SwiftName.escaped(constant.name),
                    type: plan.swift,
                    body: [.line("\(plan.swift)(rawValue: \(Self.literal(constant.wireName)))")]
                )
            )
        }
        return SwiftType(
            documentation: documentation,
            keyword: .structure,
            name: plan.swift,
            inheritance: ["QAPIEnum"],
            members: members
        )
    }

    /// An enum with a case for each type that a value can have, which the kind of JSON value tells apart.
    func alternate(_ choices: [ChoicePlan], _ plan: TypePlan, _ documentation: [String]) -> SwiftType {
        var members = choices.map { choice in
            SwiftDeclaration.enumCase(
                SwiftCase(
                    documentation: [
                        (["\(choice.jsonKind.noun)."] + choice.history.facts(in: plan.history)).joined(separator: " ")
                    ],
                    name: SwiftName.escaped(choice.name),
                    payload: choice.jsonKind == .null ? [] : [choice.type.swift]
                )
            )
        }
        members.append(
            .enumCase(
                SwiftCase(
                    documentation: ["A value of another kind, which no release is known to have."],
                    name: "other",
                    payload: ["JSONValue"]
                )
            )
        )
        members.append(.function(alternateReading(choices)))
        members.append(.function(alternateWriting(choices)))
        return SwiftType(
            documentation: documentation,
            keyword: plan.isIndirect ? .indirectEnumeration : .enumeration,
            name: plan.swift,
            inheritance: ["QAPIObject"],
            members: members
        )
    }

    private func alternateReading(_ choices: [ChoicePlan]) -> SwiftFunction {
        var cases = choices.map { choice in
            let pattern = ".\(choice.jsonKind.caseName)"
            guard choice.jsonKind == .null else {
                return SwiftSelection(pattern, "self = .\(choice.name)(try \(choice.type.swift)(from: &reader))")
            }
            return SwiftSelection(
                pattern: pattern,
                body: [.line("_ = try reader.readNull()"), .line("self = .\(choice.name)")]
            )
        }
        // The compiler warns of what is left over when nothing is.
        if choices.count < JSONKind.allCases.count {
            cases.append(SwiftSelection(nil, "self = .other(try JSONValue(from: &reader))"))
        }
        return SwiftFunction(
            documentation: ["Reads a value, whose kind decides on the case."],
            head: "public init",
            parameters: [.init(name: "from reader", type: "inout JSONReader")],
            effects: "throws(JSONError)",
            body: [.select("try reader.peekKind()", cases)]
        )
    }

    private func alternateWriting(_ choices: [ChoicePlan]) -> SwiftFunction {
        let cases = choices.map { choice in
            choice.jsonKind == .null
                ? SwiftSelection(".\(choice.name)", "writer.writeNull()")
                : SwiftSelection(".\(choice.name)(let value)", "value.write(to: &writer)")
        }
        return SwiftFunction(
            documentation: ["Writes the value."],
            head: "public func write",
            parameters: [.init(name: "to writer", type: "inout JSONWriter")],
            body: [.select("self", cases + [SwiftSelection(".other(let value)", "value.write(to: &writer)")])]
        )
    }
}

extension JSONKind {
    fileprivate var noun: String {
        switch self {
        case .object: "An object"
        case .array: "An array"
        case .string: "A string"
        case .number: "A number"
        case .boolean: "A boolean"
        case .null: "`null`"
        }
    }
}
