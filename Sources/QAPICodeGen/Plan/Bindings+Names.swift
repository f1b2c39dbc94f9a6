internal import QAPISchema

extension Bindings {
    /// Makes sure that everything has a name of its own, also beside the names that generated code uses itself.
    func checkNames() throws(GenerationError) {
        let names = modules.flatMap { module in
            module.commands.map(\.swiftName) + module.events.map(\.swiftName) + module.types.map(\.swift)
        }
        try Self.check(names + Self.usedTypes, of: "the schema")
        try Self.check(modules.map { SwiftName.upperCamel($0.name) }, of: "the modules")
        try Self.check(modules.flatMap(\.commands).map(\.methodName), of: "the commands")
        for module in modules {
            for command in module.commands {
                try command.arguments.checkNames(of: command.swiftName)
                try command.checkParameters()
            }
            for event in module.events { try event.data.checkNames(of: event.swiftName) }
            for type in module.types { try type.checkNames() }
        }
    }

    /// The types that generated code uses itself, within others of its own.
    private static let usedTypes = [
        "Bool", "Boxed", "Branch", "Double", "EmptyReply", "Int", "Int16", "Int32", "Int64", "Int8",
        "JSONDecodable", "JSONEncodable", "JSONError", "JSONObject", "JSONReader", "JSONValue", "JSONWriter",
        "QAPIArgument", "QAPICommand", "QAPIEnum", "QAPIEvent", "QAPIExecutor", "QAPIMembers",
        "QAPIObject", "QMPError",
        "QMPTimeout", "Response", "Self", "Sendable", "String", "UInt16", "UInt32", "UInt64", "UInt8",
    ]

    fileprivate static func check(_ names: [String], of owner: String) throws(GenerationError) {
        var seen: Set<String> = []
        for name in names where !seen.insert(name).inserted {
            throw GenerationError("two things of \(owner) are called \(name)")
        }
    }
}

extension ArgumentsPlan {
    fileprivate func checkNames(of owner: String) throws(GenerationError) {
        guard case .members(let record) = self else { return }
        try record.checkNames(of: owner)
    }
}

extension CommandPlan {
    /// The method has a name for the timeout and calls another method.
    fileprivate func checkParameters() throws(GenerationError) {
        guard case .members(let record) = arguments else { return }
        try Bindings.check(record.members.map(\.name) + [timeoutName, "execute"], of: "the method \(methodName)")
    }
}

extension TypePlan {
    fileprivate func checkNames() throws(GenerationError) {
        switch kind {
        case .enumeration(let constants): try Bindings.check(constants.map(\.name) + ["rawValue"], of: swift)
        case .alternate(let choices): try Bindings.check(choices.map(\.name) + ["other"], of: swift)
        case .record(let record): try record.checkNames(of: swift)
        }
    }
}

extension RecordPlan {
    /// The names that generated code uses itself.
    private var usedNames: [String] {
        ["reader", "writer", "objectStart", "memberName"]
            + (union == nil ? [] : ["again", "branch"])
            + (isFreeForm ? ["properties"] : [])
    }

    fileprivate func checkNames(of owner: String) throws(GenerationError) {
        try Bindings.check(members.map(\.name) + [union?.tag.name].compactMap(\.self) + usedNames, of: owner)
        try Bindings.check((union?.branches.map(\.name) ?? []) + ["other"], of: "the branches of \(owner)")
    }
}
