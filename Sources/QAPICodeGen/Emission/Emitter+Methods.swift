internal import QAPISchema

extension Emitter {
    /// The extension with a method for each command.
    func methods(of commands: [CommandPlan]) -> SwiftType {
        SwiftType(
            keyword: .extension,
            name: target.executorProtocol,
            members: commands.map { .function(method($0)) }
        )
    }

    private func method(_ plan: CommandPlan) -> SwiftFunction {
        var parameters: [SwiftFunction.Parameter]
        var arguments: [String]
        switch plan.arguments {
        case .members(let record):
            parameters = record.members.map(\.parameter)
            arguments = record.members.map { "\($0.name): \(SwiftName.escaped($0.name))" }
            if record.isFreeForm {
                parameters.append(.init(name: "properties", type: "JSONObject", defaultValue: "[:]"))
                arguments.append("properties: properties")
            }
        case .union(let reference, _):
            parameters = [.init(name: "_ options", type: reference.swift)]
            arguments = ["options"]
        }
        let timeout = plan.timeoutName
        parameters.append(.init(name: timeout, type: "QMPTimeout", defaultValue: ".standard"))
        let result = plan.response.map { " -> \($0.swift)" } ?? ""
        let call = SwiftStatement.call("let command = \(plan.swiftName)", arguments)
        let execution = "\(plan.response == nil ? "_ = " : "return ")try await execute(command, timeout: \(timeout))"
        let title = "Executes `\(plan.command.name)`, see ``\(plan.swiftName)``."
        return SwiftFunction(
            documentation: [
                ([title] + plan.command.history.facts(oldest: oldest)).joined(separator: " "),
                "",
                "- Throws: \(target.failureLink).",
            ],
            head: "public func \(SwiftName.escaped(plan.methodName))",
            parameters: parameters,
            effects: "async throws(\(target.failure))\(result)",
            body: [call, .line(execution)]
        )
    }

    /// The extension with a constant for each argument of a command; nil if there is nothing to ask for.
    func arguments(of plan: CommandPlan) -> SwiftType? {
        guard target.hasLiveSchema, !plan.arguments.members.isEmpty else { return nil }
        return SwiftType(
            keyword: .extension,
            name: "QAPIArgument",
            constraint: "Command == \(plan.swiftName)",
            members: plan.arguments.members.map { member in
                .property(
                    SwiftProperty(
                        documentation: ["`\(member.wireName)`."],
                        modifiers: "public static var",
                        name: SwiftName.escaped(member.name),
                        type: "Self",
                        body: [.line("Self(wireName: \(Self.literal(member.wireName)))")]
                    )
                )
            }
        )
    }
}
