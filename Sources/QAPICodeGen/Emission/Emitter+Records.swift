internal import QAPISchema

extension Emitter {
    /// A struct with the members of an object, which reads and writes itself.
    func record(
        _ record: RecordPlan,
        of history: History,
        named name: String,
        protocols: [String],
        documentation: [String],
        head: [SwiftDeclaration] = []
    ) -> SwiftType {
        let functions = [initializer(record), reading(record)] + writing(record, protocols)
        return SwiftType(
            documentation: documentation,
            keyword: .structure,
            name: name,
            inheritance: protocols,
            members: head + properties(of: record, in: history) + functions.map(SwiftDeclaration.function)
                + branches(of: record, in: history)
        )
    }

    /// The same as a struct and an extension, for a type of several members.
    ///
    /// An initialiser in the struct itself makes a value and then copies it, which takes up to a fifth of the time of
    /// reading (Swift 6.3). The initialiser that the compiler makes does not, and is only made when all others are in an
    /// extension. It must not have the labels of the one that users see: so the last member is declared first.
    func recordInTwoParts(
        _ record: RecordPlan,
        of history: History,
        named name: String,
        documentation: [String]
    ) -> [SwiftType] {
        var stored = record
        if record.union == nil, let last = record.members.last {
            stored.members = [last] + record.members.dropLast()
        }
        let written = writing(record, ["QAPIObject"]).map(SwiftDeclaration.function)
        let structure = SwiftType(
            documentation: documentation,
            keyword: .structure,
            name: name,
            inheritance: ["QAPIObject"],
            members: properties(of: stored, in: history) + written + branches(of: record, in: history)
        )
        let arguments = Self.memberwiseArguments(of: stored)
        let initializers = SwiftType(
            keyword: .extension,
            name: name,
            members: [
                .function(initializer(record, body: [.call("self.init", arguments)])),
                .function(reading(record, arguments: arguments)),
            ]
        )
        return [structure, initializers]
    }

    private func properties(of record: RecordPlan, in history: History) -> [SwiftDeclaration] {
        var properties = record.members.map { property($0, in: history) }
        if record.isFreeForm { properties.append(Self.properties) }
        if let union = record.union { properties += [branchProperty(union), tagProperty(union, in: history)] }
        return properties.map(SwiftDeclaration.property)
    }

    private func branches(of record: RecordPlan, in history: History) -> [SwiftDeclaration] {
        record.union.map { [.type(branches(of: $0, record, in: history))] } ?? []
    }

    private static func memberwiseArguments(of record: RecordPlan) -> [String] {
        let members = record.members.map { "\($0.name): \(SwiftName.escaped($0.name))" }
        return record.union == nil ? members : members + ["branch: branch"]
    }

    private func property(_ member: MemberPlan, in history: History) -> SwiftProperty {
        SwiftProperty(
            documentation: documentation(of: member, in: history),
            modifiers: member.isBoxed ? "@Boxed public var" : "public var",
            name: SwiftName.escaped(member.name),
            type: member.optionalType
        )
    }

    private static let properties = SwiftProperty(
        documentation: ["Members that no schema lists, with their names on the wire."],
        name: "properties",
        type: "JSONObject"
    )

    private func initializer(_ record: RecordPlan) -> SwiftFunction {
        var body = record.members.map { SwiftStatement.line("self.\($0.name) = \(SwiftName.escaped($0.name))") }
        if record.isFreeForm { body.append(.line("self.properties = properties")) }
        if record.union != nil { body.append(.line("self.branch = branch")) }
        return initializer(record, body: body)
    }

    private func initializer(_ record: RecordPlan, body: [SwiftStatement]) -> SwiftFunction {
        var parameters: [SwiftFunction.Parameter] = []
        if record.union != nil { parameters.append(.init(name: "_ branch", type: "Branch")) }
        parameters += record.members.map(\.parameter)
        if record.isFreeForm { parameters.append(.init(name: "properties", type: "JSONObject", defaultValue: "[:]")) }
        return SwiftFunction(
            documentation: ["Creates a value."],
            head: "public init",
            parameters: parameters,
            body: body
        )
    }

    // MARK: Reading

    /// - Parameter arguments: Those of the initialiser that gets what was read; of the public one, if not told otherwise.
    private func reading(_ record: RecordPlan, arguments: [String]? = nil) -> SwiftFunction {
        let locals = record.members + [record.union?.tag].compactMap(\.self)
        let needed = locals.filter { !$0.isOptional }
        var body: [SwiftStatement] = []
        if record.isRecursive { body.append(.line("try reader.checkRecursion()")) }
        if record.union != nil { body.append(.line("var again = reader")) }
        if !needed.isEmpty { body.append(.line("let objectStart = reader.position")) }
        body += locals.map { .line("var \(SwiftName.escaped($0.name)): \($0.type.swift)?") }
        if record.isFreeForm { body.append(.line("var properties = JSONObject()")) }
        body.append(.line("try reader.beginObject()"))
        let cases = locals.map { SwiftSelection(Self.literal($0.wireName), Self.assignment($0)) }
        if cases.isEmpty, !record.isFreeForm {
            body.append(.block("while let _ = try reader.nextKey()", [.line("try reader.skipValue()")]))
        } else {
            let rest = record.isFreeForm ? "properties[try memberName.string] = try JSONValue(from: &reader)" : nil
            let cases = cases + [SwiftSelection(nil, rest ?? "try reader.skipValue()")]
            body.append(.block("while let memberName = try reader.nextKey()", [.select("memberName", cases)]))
        }
        body += needed.map(Self.demand)
        if let union = record.union { body.append(.line(Self.branchReading(union))) }
        body.append(.call("self.init", arguments ?? Self.arguments(of: record)))
        return SwiftFunction(
            documentation: ["Reads an object. Members that are not known are skipped."],
            head: "public init",
            parameters: [.init(name: "from reader", type: "inout JSONReader")],
            effects: "throws(JSONError)",
            body: body
        )
    }

    private static func assignment(_ member: MemberPlan) -> String {
        "\(SwiftName.escaped(member.name)) = try \(member.type.swift)(from: &reader)"
    }

    private static func demand(_ member: MemberPlan) -> SwiftStatement {
        let failure = "throw .missingMember(\(literal(member.wireName)), at: objectStart)"
        return .demand("guard let \(SwiftName.escaped(member.name))", failure)
    }

    private static func arguments(of record: RecordPlan) -> [String] {
        let members = record.members.map { "\($0.name): \(SwiftName.escaped($0.name))" }
        let properties = record.isFreeForm ? ["properties: properties"] : []
        return (record.union == nil ? [] : ["branch"]) + members + properties
    }

    // MARK: Writing

    /// The members of a command or event are written into an object that somebody else begins.
    private func writing(_ record: RecordPlan, _ protocols: [String]) -> [SwiftFunction] {
        guard protocols.contains("QAPIObject") else { return [writing(record, isPublic: true)] }
        return [writing(record, isPublic: false), Self.writingObject]
    }

    /// A value of a type is an object by itself; the members of a union's branch stand among those of the union.
    private static let writingObject = SwiftFunction(
        documentation: ["Writes an object."],
        head: "public func write",
        parameters: [.init(name: "to writer", type: "inout JSONWriter")],
        body: [
            .line("writer.beginObject()"),
            .line("writeMembers(to: &writer)"),
            .line("writer.endObject()"),
        ]
    )

    private func writing(_ record: RecordPlan, isPublic: Bool) -> SwiftFunction {
        var body: [SwiftStatement] = []
        if let tag = record.union?.tag {
            body.append(.line("writer.member(\(Self.literal(tag.wireName)), \(SwiftName.escaped(tag.name)))"))
        }
        body += record.members.map {
            .line("writer.member(\(Self.literal($0.wireName)), \(SwiftName.escaped($0.name)))")
        }
        if record.isFreeForm {
            // A listed member has its own place.
            let others = Self.without(record.members.map { Self.literal($0.wireName) })
            body.append(.call("writer.writeMembers", ["properties"] + others))
        }
        if record.union != nil { body.append(.line("branch.writeMembers(to: &writer)")) }
        return SwiftFunction(
            documentation: isPublic ? ["Writes the members."] : [],
            head: (isPublic ? "public " : "") + "func writeMembers",
            parameters: [.init(name: "to writer", type: "inout JSONWriter")],
            body: body
        )
    }

    static func literal(_ text: String) -> String { "\"\(text)\"" }
}

extension MemberPlan {
    fileprivate var optionalType: String { type.swift + (isOptional ? "?" : "") }

    var parameter: SwiftFunction.Parameter {
        SwiftFunction.Parameter(
            name: SwiftName.escaped(name),
            type: optionalType,
            defaultValue: isOptional ? "nil" : nil
        )
    }
}
