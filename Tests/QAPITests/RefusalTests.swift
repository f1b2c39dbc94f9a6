import JSONWire
import QAPI
import Testing

@testable import QAPISchema

/// What does not fit is refused: a missing member by its name, and values of the wrong kind.
@Suite("Refusals")
struct RefusalTests {
    private let model: BindingModel

    init() throws { model = try BindingModel.shared() }

    @Test("A mandatory member that is missing is named, for every type, command, event and branch")
    func missingMembers() {
        var count = 0
        var problems: [String] = []
        forEachObject { binding, members, value in
            for member in members where !member.isOptional {
                var rest = value
                rest[member.name] = nil
                count += 1
                if error(of: binding, .object(rest))?.code != .missingMember(member.name) {
                    problems.append("\(binding.name) without \(member.name): \(rest)")
                }
            }
        }
        #expect(problems == [])
        #expect(count > 1_500)
    }

    @Test("A value of the wrong kind is refused, for every member of every type, command, event and branch")
    func wrongKinds() {
        var count = 0
        var problems: [String] = []
        forEachObject { binding, members, value in
            for member in members {
                for wrong in model.wrongValues(for: member.type) {
                    var spoilt = value
                    spoilt[member.name] = wrong
                    count += 1
                    if error(of: binding, .object(spoilt)) == nil {
                        problems.append("\(binding.name) with \(wrong) as \(member.name)")
                    }
                }
            }
        }
        #expect(problems == [])
        #expect(count > 15_000)
    }

    @Test("What is not an object, or not a string, is refused where one must be")
    func wrongWholes() {
        for binding in Binding.all(model) {
            guard case .type(let type) = binding.content else { continue }
            for wrong in model.wrongValues(for: type) {
                #expect(error(of: binding, wrong) != nil, "\(binding.name) as \(wrong)")
            }
        }
    }

    @Test("Where null is a value, an optional member has three states")
    func threeStates() throws {
        for (json, state) in [("{}", 0), (#"{"backing":null}"#, 1), (#"{"backing":"n0"}"#, 2)] {
            let text = #"{"driver":"qcow2","#
            let rest = json == "{}" ? "}" : "," + json.dropFirst()
            let options = try BlockdevOptions(json: text + #""file":"f""# + rest)
            guard case .qcow2(let qcow2) = options.branch else { throw UnexpectedBranch() }
            switch qcow2.backing {
            case nil: #expect(state == 0)
            case .null: #expect(state == 1)
            case .reference(let name): #expect(state == 2 && name == "n0")
            default: Issue.record("\(json)")
            }
        }
        for (json, state) in [("{}", 0), (#"{"tls-creds":null}"#, 1), (#"{"tls-creds":"t0"}"#, 2)] {
            let command = try MigrateSetParametersCommand(json: json)
            switch command.tlsCreds {
            case nil: #expect(state == 0)
            case .null: #expect(state == 1)
            case .string(let name): #expect(state == 2 && name == "t0")
            default: Issue.record("\(json)")
            }
            #expect(command.jsonString() == json)
        }
    }

    // MARK: -

    /// Goes through all objects, with each branch once, as small as they can be, and the members that they can have.
    private func forEachObject(_ body: (Binding, [MergedMember], JSONObject) -> Void) {
        var maker = ValueMaker(model, seed: 44)
        for binding in Binding.all(model) {
            guard let object = binding.object(in: model) else { continue }
            for option in 0..<(model.tagValues(of: object)?.count ?? 1) {
                guard case .object(let value) = maker.value(of: binding, option: option, presence: .none) else {
                    continue
                }
                let members = model.members(of: object, in: value)
                // One branch is enough for those that all branches share.
                body(binding, Array(members.dropFirst(option == 0 ? 0 : object.members.count)), value)
            }
        }
    }

    private func error(of binding: Binding, _ value: JSONValue) -> JSONError? {
        do throws(JSONError) {
            _ = try binding.roundTrip(value.jsonBytes())
            return nil
        } catch {
            return error
        }
    }
}

private struct UnexpectedBranch: Error {}
