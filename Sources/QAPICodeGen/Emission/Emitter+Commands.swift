internal import QAPISchema

extension Emitter {
    /// A struct with the arguments of a command.
    func command(_ plan: CommandPlan) -> SwiftType {
        let command = plan.command
        var head: [SwiftDeclaration] = [
            .property(
                SwiftProperty(
                    documentation: ["What \(target.peer) returns."],
                    modifiers: "public typealias",
                    name: "Response = \(plan.response?.swift ?? "EmptyReply")",
                    type: ""
                )
            ),
            .property(constant("name", "String", Self.literal(command.name), "The name on the wire.")),
        ]
        if command.options.contains(.outOfBand) {
            head.append(flag("allowsOutOfBand", "It can be executed out of band."))
        }
        if command.options.contains(.preconfig) {
            head.append(flag("allowsPreconfig", "It can be executed before the machine is configured."))
        }
        if command.options.contains(.silentSuccess) {
            let text = "There is no answer when it succeeds."
            head.append(.property(constant("repliesOnSuccess", "Bool", "false", text)))
        }
        let documentation = documentation(
            "The command `\(command.name)`.",
            command.history,
            role: "command",
            module: command.module,
            name: command.name
        )
        return arguments(
            plan.arguments,
            of: command.history,
            named: plan.swiftName,
            protocols: [target.commandProtocol],
            documentation: documentation,
            head: head
        )
    }

    /// A struct with the data of an event.
    func event(_ plan: EventPlan) -> SwiftType {
        let event = plan.event
        return arguments(
            plan.data,
            of: event.history,
            named: plan.swiftName,
            protocols: ["QAPIEvent"],
            documentation: documentation(
                "The event `\(event.name)`.",
                event.history,
                role: "event",
                module: event.module,
                name: event.name
            ),
            head: [.property(constant("name", "String", Self.literal(event.name), "The name on the wire."))]
        )
    }

    private func constant(_ name: String, _ type: String, _ value: String, _ text: String) -> SwiftProperty {
        SwiftProperty(
            documentation: [text],
            modifiers: "public static var",
            name: name,
            type: type,
            body: [.line(value)]
        )
    }

    private func flag(_ name: String, _ text: String) -> SwiftDeclaration {
        .property(constant(name, "Bool", "true", text))
    }

    private func arguments(
        _ arguments: ArgumentsPlan,
        of history: History,
        named name: String,
        protocols: [String],
        documentation: [String],
        head: [SwiftDeclaration]
    ) -> SwiftType {
        switch arguments {
        case .members(let record):
            return self.record(
                record,
                of: history,
                named: name,
                protocols: protocols,
                documentation: documentation,
                head: head
            )
        case .union(let reference, _):
            return SwiftType(
                documentation: documentation,
                keyword: .structure,
                name: name,
                inheritance: protocols,
                members: head + unionArguments(reference)
            )
        }
    }

    /// A union for arguments is one value, whose members are those of the command.
    private func unionArguments(_ reference: ReferencePlan) -> [SwiftDeclaration] {
        [
            .property(
                SwiftProperty(documentation: ["All its members."], name: "options", type: reference.swift)
            ),
            .function(
                SwiftFunction(
                    documentation: ["Creates a value."],
                    head: "public init",
                    parameters: [.init(name: "_ options", type: reference.swift)],
                    body: [.line("self.options = options")]
                )
            ),
            .function(
                SwiftFunction(
                    documentation: ["Reads an object."],
                    head: "public init",
                    parameters: [.init(name: "from reader", type: "inout JSONReader")],
                    effects: "throws(JSONError)",
                    body: [.line("self.init(try \(reference.swift)(from: &reader))")]
                )
            ),
            .function(
                SwiftFunction(
                    documentation: ["Writes the members."],
                    head: "public func writeMembers",
                    parameters: [.init(name: "to writer", type: "inout JSONWriter")],
                    body: [.line("options.writeMembers(to: &writer)")]
                )
            ),
        ]
    }
}
