import JSONWire
import TestSupport

@testable import QAPISchema

/// Makes up values that the model allows, and remembers which of its possibilities they were.
struct ValueMaker {
    /// Which optional members the outermost object has. Those within it have some of theirs.
    enum Presence: CaseIterable {
        case none
        case all
        case some
    }

    let model: BindingModel
    var random: SplitMix64
    /// Everything that has occurred, see ``BindingModel/possibilities(of:)``.
    private(set) var occurrences: Set<Possibility> = []
    private var presence: Presence = .some

    init(_ model: BindingModel, seed: UInt64) {
        self.model = model
        random = SplitMix64(seed: seed)
    }

    /// Makes a value of a binding.
    ///
    /// - Parameter option: Which value of an enum, choice of an alternate or branch of a union it is.
    mutating func value(of binding: Binding, option: Int? = nil, presence: Presence = .some) -> JSONValue {
        self.presence = presence
        switch binding.content {
        case .type(let type): return value(of: type, option: option, levels: 3)
        case .members(let members): return object(MergedObject(members: members), binding.name, option: nil, levels: 3)
        }
    }

    /// - Parameter levels: How deep it may be; below that everything is as small as it can be.
    mutating func value(of type: MergedReference, option: Int? = nil, levels: Int) -> JSONValue {
        if type.isArray {
            let count = levels > 0 ? Int.random(in: 0...3, using: &random) : 0
            let element = MergedReference(name: type.name, isArray: false)
            return .array((0..<count).map { _ in value(of: element, levels: levels - 1) })
        }
        if let builtIn = type.builtIn { return scalar(builtIn) }
        switch model.schema.types[type.name]?.content {
        case .enumeration(let values): return .string(pick(values.map(\.name), of: type.name, option))
        case .alternate(let choices): return alternate(choices, type.name, option: option, levels: levels)
        case .object(let object): return self.object(object, type.name, option: option, levels: levels)
        case nil: return .null
        }
    }

    /// Takes one of the names, and remembers that.
    private mutating func pick(_ names: [String], of owner: String, _ option: Int?) -> String {
        let name = names[option ?? Int.random(in: names.indices, using: &random)]
        occurrences.insert(.option(name, of: owner))
        return name
    }
}

// MARK: Alternates

extension ValueMaker {
    private mutating func alternate(
        _ choices: [MergedChoice],
        _ name: String,
        option: Int?,
        levels: Int
    ) -> JSONValue {
        let names = choices.map(\.name)
        let lowest = levels > 0 ? nil : choices.indices.min { height(of: choices[$0]) < height(of: choices[$1]) }
        let picked = pick(names, of: name, option ?? lowest)
        guard let choice = choices.first(where: { $0.name == picked }) else { return .null }
        return value(of: choice.type, levels: levels - 1)
    }

    private func height(of choice: MergedChoice) -> Int {
        choice.type.isArray ? 0 : model.heights[choice.type.name] ?? 0
    }
}

// MARK: Objects

extension ValueMaker {
    private mutating func object(_ object: MergedObject, _ name: String, option: Int?, levels: Int) -> JSONValue {
        let presence = presence
        self.presence = .some
        // No binding may rely on the order of members.
        return .object(
            JSONObject(members(object, name, presence, option: option, levels: levels).shuffled(using: &random))
        )
    }

    private mutating func members(
        _ object: MergedObject,
        _ name: String,
        _ presence: Presence,
        option: Int?,
        levels: Int
    ) -> [(String, JSONValue)] {
        var members: [(String, JSONValue)] = []
        for member in object.members where member.name != object.tag {
            if member.isOptional {
                let isPresent = isPresent(presence, levels: levels)
                occurrences.insert(isPresent ? .present(member.name, in: name) : .absent(member.name, from: name))
                guard isPresent else { continue }
            }
            members.append((member.name, value(of: member.type, levels: levels - 1)))
        }
        guard let tag = object.tag, let values = model.tagValues(of: object) else { return members }
        let lowest =
            levels > 0 ? nil : values.indices.min { height(of: values[$0], object) < height(of: values[$1], object) }
        let value = pick(values, of: name, option ?? lowest)
        members.append((tag, .string(value)))
        if let branch = model.branch(value, of: object) {
            members += self.members(branch.object, branch.name, presence, option: nil, levels: levels - 1)
        }
        return members
    }

    private func height(of tagValue: String, _ object: MergedObject) -> Int {
        model.branch(tagValue, of: object).flatMap { model.heights[$0.name] } ?? 0
    }

    private mutating func isPresent(_ presence: Presence, levels: Int) -> Bool {
        switch presence {
        case .none: false
        case .all: true
        case .some: levels > 0 && random.once(in: 3)
        }
    }
}
