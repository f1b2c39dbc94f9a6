/// When a QEMU was built with something: the meaning of `if`, whichever of the three notations a release uses.
///
/// Conditions with the same meaning are equal as long as their parts stand in the same order: nested conjunctions are
/// one conjunction, and a conjunction of one is that one.
package indirect enum Condition: Sendable, Hashable {
    /// A configuration symbol is defined.
    case symbol(String)
    case not(Condition)
    /// Two conditions or more.
    case all([Condition])
    /// Two conditions or more.
    case any([Condition])
}

extension Condition {
    static func conjunction(_ parts: [Condition]) -> Condition {
        let parts = parts.flatMap { part in if case .all(let inner) = part { inner } else { [part] } }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    static func disjunction(_ parts: [Condition]) -> Condition {
        let parts = parts.flatMap { part in if case .any(let inner) = part { inner } else { [part] } }
        return parts.count == 1 ? parts[0] : .any(parts)
    }
}

extension Condition: CustomStringConvertible {
    /// `CONFIG_SPICE && !(CONFIG_WIN32 || CONFIG_DARWIN)`
    package var description: String {
        switch self {
        case .symbol(let name): name
        case .not(let condition): "!" + Condition.operand(condition)
        case .all(let parts): parts.map(Condition.operand).joined(separator: " && ")
        case .any(let parts): parts.map(Condition.operand).joined(separator: " || ")
        }
    }

    private static func operand(_ condition: Condition) -> String {
        switch condition {
        case .symbol, .not: condition.description
        case .all, .any: "(\(condition))"
        }
    }
}
