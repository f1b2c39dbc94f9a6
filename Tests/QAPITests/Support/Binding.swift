import BindingsRegistry
import GuestAgent
import JSONWire
import QAPI

@testable import QAPISchema

/// A type of the bindings with what the model says about it.
struct Binding {
    /// What the values are.
    enum Content {
        case type(MergedReference)
        /// Arguments or data of their own, which have no type.
        case members([MergedMember])
    }

    /// The name in the schema.
    let name: String
    let content: Content
    /// Whether there may be members that no schema lists.
    var isFreeForm = false
    /// Reads a value and writes it again.
    let roundTrip: (_ json: [UInt8]) throws(JSONError) -> [UInt8]

    init<Value: JSONDecodable & JSONEncodable>(_ name: String, _ content: Content, _ type: Value.Type) {
        self.name = name
        self.content = content
        roundTrip = { json throws(JSONError) in try Value(json: json).jsonBytes() }
    }

    init<Value: QAPIMembers>(_ name: String, _ content: Content, members type: Value.Type) {
        self.name = name
        self.content = content
        roundTrip = { json throws(JSONError) in try Value(json: json).jsonBytes() }
    }
}

extension Binding {
    /// All of them: types, arguments of commands, data of events.
    static func all(_ model: BindingModel) -> [Binding] {
        types(model) + commands(model) + events(model)
    }

    static func types(_ model: BindingModel) -> [Binding] {
        let types = model.schema.kind == .qmp ? Bindings.types : GuestAgentBindings.types
        return types.map { name, type in Binding(name, .type(MergedReference(name: name, isArray: false)), type) }
    }

    static func commands(_ model: BindingModel) -> [Binding] {
        switch model.schema.kind {
        case .qmp: Bindings.commands.compactMap { command(named: $0.name, $0, model) }
        case .qga: GuestAgentBindings.commands.compactMap { command(named: $0.name, $0, model) }
        }
    }

    private static func command<Command: QAPIMembers>(
        named name: String,
        _ type: Command.Type,
        _ model: BindingModel
    ) -> Binding? {
        guard let command = model.schema.commands[name] else { return nil }
        var binding = Binding(name, Content(command.arguments), members: type)
        binding.isFreeForm = command.options.contains(.freeForm)
        return binding
    }

    /// The guest agent has none.
    static func events(_ model: BindingModel) -> [Binding] {
        guard model.schema.kind == .qmp else { return [] }
        return Bindings.events.compactMap { type in
            model.schema.events[type.name].map { Binding(type.name, Content($0.data), members: type) }
        }
    }

    /// What commands return, by the name of the command.
    static func responses(_ model: BindingModel) -> [String: Binding] {
        let responses = Bindings.commands.map { type in
            (type.name, response(of: type, returns: model.schema.commands[type.name]?.returns?.type))
        }
        return Dictionary(responses) { first, _ in first }
    }

    private static func response<Command: QAPICommand>(of type: Command.Type, returns: MergedReference?) -> Binding {
        Binding(type.name, returns.map(Content.type) ?? .members([]), Command.Response.self)
    }

    /// The object that the values are; nil if they are none.
    func object(in model: BindingModel) -> MergedObject? {
        switch content {
        case .members(let members): return MergedObject(members: members)
        case .type(let type):
            guard !type.isArray, case .object(let object)? = model.schema.types[type.name]?.content else { return nil }
            return object
        }
    }
}

extension Binding.Content {
    init(_ arguments: MergedArguments) {
        switch arguments {
        case .inline(let members): self = .members(members)
        case .named(let payload): self = .type(payload.type)
        }
    }
}
