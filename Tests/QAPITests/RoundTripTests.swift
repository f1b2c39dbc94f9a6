import BindingsRegistry
import GuestAgent
import JSONWire
import QAPI
import Testing

@testable import QAPISchema

/// Values of every type are read and written again, whatever the model allows in them.
@Suite("Round trips")
struct RoundTripTests {
    private let model: BindingModel

    init() throws { model = try BindingModel.shared() }

    @Test("There is a binding for everything that the model has")
    func completeness() {
        #expect(Set(Bindings.commands.map { $0.name }) == Set(model.schema.commands.keys))
        #expect(Set(Bindings.events.map { $0.name }) == Set(model.schema.events.keys))
        #expect(Bindings.commands.count == model.schema.commands.count)
        #expect(Bindings.events.count == model.schema.events.count)
        #expect(Set(Bindings.types.map(\.0)).isSubset(of: model.schema.types.keys))
        #expect(Set(Bindings.types.map(\.0)).count == Bindings.types.count)
    }

    @Test("There is a binding for everything that the guest agent's model has")
    func completenessOfGuestAgent() throws {
        let schema = try BindingModel.shared(.qga).schema
        #expect(Set(GuestAgentBindings.commands.map { $0.name }) == Set(schema.commands.keys))
        #expect(GuestAgentBindings.commands.count == schema.commands.count)
        #expect(Set(GuestAgentBindings.types.map(\.0)).isSubset(of: schema.types.keys))
        for command in GuestAgentBindings.commands {
            let isSilent = schema.commands[command.name]?.options.contains(.silentSuccess)
            #expect(command.repliesOnSuccess == (isSilent == false), "\(command.name)")
        }
    }

    @Test("Commands say of themselves what the model says")
    func commandOptions() {
        for command in Bindings.commands {
            let options = model.schema.commands[command.name]?.options
            #expect(command.allowsOutOfBand == options?.contains(.outOfBand), "\(command.name)")
            #expect(command.allowsPreconfig == options?.contains(.preconfig), "\(command.name)")
        }
    }

    @Test(
        "Every type, command and event, with every branch, choice, value and optional member",
        arguments: [(SchemaKind.qmp, 10_000), (.qga, 400)]
    )
    func everything(kind: SchemaKind, leastCount: Int) throws {
        let model = try BindingModel.shared(kind)
        let bindings = Binding.all(model)
        var maker = ValueMaker(model, seed: 42)
        var count = 0
        var problems: [String] = []
        for binding in bindings {
            for option in options(of: binding, model) {
                for presence in presences(of: binding, model) {
                    let value = maker.value(of: binding, option: option, presence: presence)
                    count += 1
                    if let problem = binding.problem(with: value) { problems.append("\(problem) in \(value)") }
                }
            }
        }
        #expect(problems == [])
        #expect(count >= leastCount)
        #expect(model.possibilities(of: bindings).subtracting(maker.occurrences) == [])
    }

    @Test("Arguments that no schema lists are kept where a command takes them")
    func freeForm() {
        let bindings = Binding.commands(model).filter(\.isFreeForm)
        #expect(bindings.map(\.name).contains("device_add"))
        var maker = ValueMaker(model, seed: 43)
        for binding in bindings {
            for _ in 0..<50 {
                guard case .object(var members) = maker.value(of: binding) else { continue }
                for name in ["x-first", "addr\"", "日本"] { members[name] = maker.anything() }
                #expect(binding.problem(with: .object(members)) == nil)
            }
        }
    }

    @Test("Values of another kind than the choices of an alternate are kept")
    func otherKinds() {
        let samples: [(QAPISchema.JSONKind, JSONValue)] = [
            (.object, ["a": [1]]), (.array, ["a", nil]), (.string, "a"), (.number, 1.5), (.boolean, true), (.null, nil),
        ]
        for binding in Binding.types(model) {
            guard case .alternate(let choices)? = model.schema.types[binding.name]?.content else { continue }
            for (kind, value) in samples where model.choice(among: choices, for: kind) == nil {
                #expect(binding.problem(with: value) == nil)
            }
        }
    }

    /// All options; a few times none where there are none.
    private func options(of binding: Binding, _ model: BindingModel) -> [Int?] {
        guard case .type(let type) = binding.content else { return Array(repeating: nil, count: 4) }
        switch model.schema.types[type.name]?.content {
        case .enumeration(let values): return Array(values.indices)
        case .alternate(let choices): return choices.indices.flatMap { Array(repeating: $0, count: 5) }
        case .object(let object):
            guard let values = model.tagValues(of: object) else { return Array(repeating: nil, count: 4) }
            return Array(values.indices)
        case nil: return []
        }
    }

    private func presences(of binding: Binding, _ model: BindingModel) -> [ValueMaker.Presence] {
        guard binding.object(in: model) != nil else { return [.some] }
        return ValueMaker.Presence.allCases
    }
}
