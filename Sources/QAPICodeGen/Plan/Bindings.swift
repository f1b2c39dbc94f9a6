internal import QAPISchema

/// What is to be generated, by module of the schema.
struct Bindings: Sendable {
    let modules: [ModulePlan]

    /// Decides on everything, and makes sure that no two things have the same name.
    init(_ schema: MergedSchema) throws(GenerationError) {
        let planner = Planner(schema)
        let types = try Indirection.resolved(try planner.types())
        var modules: [String: ModulePlan] = [:]
        for command in schema.sortedCommands {
            let plan = CommandPlan(
                command: command,
                arguments: try planner.plan(command.arguments).freeForm(command.options.contains(.freeForm)),
                response: command.returns.map { planner.reference($0.type) }
            )
            modules[command.module, default: ModulePlan(name: command.module)].commands.append(plan)
        }
        for event in schema.sortedEvents {
            let plan = EventPlan(event: event, data: try planner.plan(event.data))
            modules[event.module, default: ModulePlan(name: event.module)].events.append(plan)
        }
        for type in types.values.sorted(by: { $0.name < $1.name }) {
            modules[type.module, default: ModulePlan(name: type.module)].types.append(type)
        }
        self.modules = modules.values.sorted { $0.name < $1.name }
        try checkNames()
    }
}

extension Bindings {
    var commandNames: [String] { modules.flatMap(\.commands).map(\.swiftName).sorted() }
    var eventNames: [String] { modules.flatMap(\.events).map(\.swiftName).sorted() }
}

/// The bindings of one module of the schema.
struct ModulePlan: Sendable {
    /// As in the schema: `block-core`.
    let name: String
    var commands: [CommandPlan] = []
    var events: [EventPlan] = []
    var types: [TypePlan] = []

    init(name: String) {
        self.name = name
    }

    var hasOnlyEnums: Bool {
        commands.isEmpty && events.isEmpty
            && types.allSatisfy { if case .enumeration = $0.kind { true } else { false } }
    }
}

struct CommandPlan: Sendable {
    let command: MergedCommand
    let arguments: ArgumentsPlan
    /// nil if nothing is returned.
    let response: ReferencePlan?

    var swiftName: String { SwiftName.upperCamel(command.name) + "Command" }
    var methodName: String { SwiftName.lowerCamel(command.name) }

    /// What the method calls the time that it may take. The command may have an argument of that name.
    var timeoutName: String {
        guard case .members(let record) = arguments, record.members.contains(where: { $0.name == "timeout" }) else {
            return "timeout"
        }
        return "replyTimeout"
    }
}

struct EventPlan: Sendable {
    let event: MergedEvent
    let data: ArgumentsPlan

    var swiftName: String { SwiftName.upperCamel(event.name) + "Event" }
}

extension ArgumentsPlan {
    fileprivate func freeForm(_ isFreeForm: Bool) -> ArgumentsPlan {
        guard isFreeForm, case .members(var record) = self else { return self }
        record.isFreeForm = true
        return .members(record)
    }
}
