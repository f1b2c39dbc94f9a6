/// Finds the one type for a place that had another type before.
struct TypeReconciler {
    let older: MergedSchema
    let newer: MergedSchema

    /// What two types come to.
    struct Outcome: Equatable {
        let type: MergedReference
        /// What else has to be one type: a name of before, and the name that it has now.
        var successions: [Succession] = []
    }

    /// A type of before, and the one that has taken its place.
    struct Succession: Hashable {
        let old: String
        let new: String
    }

    /// Finds the type that fits both. It is the newer one, except that the wider of two numbers is taken, an alternate
    /// rather than one of its alternatives, an enum rather than any string, and `any` rather than something certain.
    ///
    /// - Returns: nil if nothing fits both.
    func reconcile(_ old: MergedReference, _ new: MergedReference) -> Outcome? {
        if old.name == "any", !old.isArray { return Outcome(type: old) }
        if new.name == "any", !new.isArray { return Outcome(type: new) }
        switch (choices(old, older, newer), choices(new, newer, older)) {
        case (.some, .some): return Outcome(type: new, successions: [Succession(old: old.name, new: new.name)])
        case (nil, let choices?): return reconcile(old, withChoices: choices, of: new)
        case (let choices?, nil): return reconcile(choices: choices, of: old, with: new)
        case (nil, nil): break
        }
        if old.isArray || new.isArray {
            guard old.isArray, new.isArray else { return nil }
            let outcome = reconcile(old.element, new.element)
            return outcome.map { Outcome(type: $0.type.array, successions: $0.successions) }
        }
        return reconcileSingle(old, new)
    }

    private func reconcileSingle(_ old: MergedReference, _ new: MergedReference) -> Outcome? {
        switch (old.builtIn, new.builtIn) {
        case (let old?, let new?): return BuiltInType.widest(old, new).map { Outcome(type: $0.reference) }
        case (.str, nil): return kind(new) == .string ? Outcome(type: new) : nil
        case (nil, .str): return kind(old) == .string ? Outcome(type: old) : nil
        case (nil, nil):
            guard kind(old) == kind(new) else { return nil }
            return Outcome(type: new, successions: [Succession(old: old.name, new: new.name)])
        default: return nil
        }
    }

    private func reconcile(
        _ old: MergedReference,
        withChoices choices: [MergedChoice],
        of new: MergedReference
    )
        -> Outcome?
    {
        let choice = choices.first { kind($0.type) == kind(old) }
        let outcome = choice.flatMap { reconcile(old, $0.type) }
        return outcome.map { Outcome(type: new, successions: $0.successions) }
    }

    private func reconcile(choices: [MergedChoice], of old: MergedReference, with new: MergedReference) -> Outcome? {
        let choice = choices.first { kind($0.type) == kind(new) }
        let outcome = choice.flatMap { reconcile($0.type, new) }
        return outcome.map { Outcome(type: old, successions: $0.successions) }
    }

    private func choices(_ type: MergedReference, _ schema: MergedSchema, _ other: MergedSchema) -> [MergedChoice]? {
        guard !type.isArray, case .alternate(let choices) = (schema.types[type.name] ?? other.types[type.name])?.content
        else { return nil }
        return choices
    }

    private func kind(_ type: MergedReference) -> JSONKind? {
        newer.jsonKind(of: type) ?? older.jsonKind(of: type)
    }
}

extension BuiltInType {
    fileprivate var reference: MergedReference { MergedReference(name: rawValue, isArray: false) }

    /// The one of two types that has all values of the other; of two with the same values, and of a signed and an
    /// unsigned one of 64 bits, the newer.
    ///
    /// - Returns: nil if they have no values in common.
    static func widest(_ old: BuiltInType, _ new: BuiltInType) -> BuiltInType? {
        if old == new { return new }
        if old.jsonKind == .number, new == .number { return new }
        if new.jsonKind == .number, old == .number { return old }
        guard let oldLayout = old.integerLayout, let newLayout = new.integerLayout else { return nil }
        if oldLayout.holdsAll(of: newLayout) { return newLayout.holdsAll(of: oldLayout) ? new : old }
        if newLayout.holdsAll(of: oldLayout) { return new }
        return max(oldLayout.bits, newLayout.bits) == 64 ? new : .int
    }

    private var integerLayout: IntegerLayout? {
        switch self {
        case .int, .int64: IntegerLayout(bits: 64, isSigned: true)
        case .int8: IntegerLayout(bits: 8, isSigned: true)
        case .int16: IntegerLayout(bits: 16, isSigned: true)
        case .int32: IntegerLayout(bits: 32, isSigned: true)
        case .uint8: IntegerLayout(bits: 8, isSigned: false)
        case .uint16: IntegerLayout(bits: 16, isSigned: false)
        case .uint32: IntegerLayout(bits: 32, isSigned: false)
        case .uint64, .size: IntegerLayout(bits: 64, isSigned: false)
        case .str, .number, .bool, .null, .any: nil
        }
    }
}

/// How an integer is stored.
private struct IntegerLayout {
    let bits: Int
    let isSigned: Bool

    func holdsAll(of other: IntegerLayout) -> Bool {
        if isSigned == other.isSigned { return bits >= other.bits }
        return isSigned && bits > other.bits
    }
}
