internal import QAPISchema

/// A type as Swift has it.
struct TypePlan: Sendable, Hashable {
    /// What it is called in the schema.
    let name: String
    /// What it is called in Swift.
    let swift: String
    let module: String
    let history: History
    var kind: TypeKind
    /// Whether the value is kept elsewhere, because it may hold another one of its own kind. Only for alternates.
    var isIndirect = false
}

enum TypeKind: Sendable, Hashable {
    case record(RecordPlan)
    case enumeration([ConstantPlan])
    case alternate([ChoicePlan])
}

/// What a command takes, or an event tells.
enum ArgumentsPlan: Sendable, Hashable {
    /// Its own members, or those of a struct, which are as good as its own.
    case members(RecordPlan)
    /// A union, which stays one value, and the members that it has whatever the branch.
    case union(ReferencePlan, [MemberPlan])
}

/// An object.
struct RecordPlan: Sendable, Hashable {
    var members: [MemberPlan]
    var union: UnionPlan?
    /// Whether it takes members that no schema lists.
    var isFreeForm = false
    /// Whether a value can lead to others of its kind, at any depth.
    var isRecursive = false

    /// Whether a value has several parts, so that the compiler copies one which it has just initialised.
    var hasSeveralParts: Bool { members.count > 1 || union != nil }
}

/// A member of an object.
struct MemberPlan: Sendable, Hashable {
    let wireName: String
    /// The name in Swift, without backticks.
    let name: String
    let type: ReferencePlan
    let isOptional: Bool
    /// Whether the value is kept elsewhere, because it may hold another one of the object's kind.
    var isBoxed = false
    let history: History
}

/// The mention of a type.
struct ReferencePlan: Sendable, Hashable {
    /// As the schema has it: `[BlockInfo]`.
    let schema: MergedReference
    /// As Swift has it: `[BlockInfo]`.
    let swift: String
}

/// What makes an object a union.
struct UnionPlan: Sendable, Hashable {
    /// The member that decides on the branch.
    let tag: MemberPlan
    /// The branch that it is when the tag is missing, which only old releases left out.
    let fallback: BranchPlan?
    /// One for each value of the tag, in the order of the enum.
    let branches: [BranchPlan]
    /// Whether it is the branch of another union, whose members then stand side by side with its own.
    var isNested = false
}

/// A value of a union's tag, with what the object holds then.
struct BranchPlan: Sendable, Hashable {
    enum Payload: Sendable, Hashable {
        /// Nothing besides the common members.
        case nothing
        /// The members of an object, side by side with the common ones.
        case members(ReferencePlan)
        /// The same with those of another union, which has branches of its own.
        case union(ReferencePlan)
        /// A member `data` with a value.
        case data(ReferencePlan)
    }

    let wireName: String
    /// The name of the case, without backticks.
    let name: String
    let payload: Payload
    let history: History
}

/// A value of an enum.
struct ConstantPlan: Sendable, Hashable {
    let wireName: String
    let name: String
    let history: History
}

/// One of the types of an alternate.
struct ChoicePlan: Sendable, Hashable {
    let name: String
    let jsonKind: JSONKind
    let type: ReferencePlan
    let history: History
}

extension TypeKind {
    /// What makes it a union; nil if it is none.
    var union: UnionPlan? {
        guard case .record(let record) = self else { return nil }
        return record.union
    }

    /// The types that a type mentions.
    var mentions: [MergedReference] {
        switch self {
        case .enumeration: []
        case .alternate(let choices): choices.map(\.type.schema)
        case .record(let record): record.mentions
        }
    }
}

extension RecordPlan {
    var mentions: [MergedReference] {
        members.map(\.type.schema)
            + (union.map { [$0.tag.type.schema] + $0.branches.compactMap(\.payload.mention) } ?? [])
    }
}

extension ArgumentsPlan {
    /// Those that there are in any case.
    var members: [MemberPlan] {
        switch self {
        case .members(let record): record.members
        case .union(_, let members): members
        }
    }

    var mentions: [MergedReference] {
        switch self {
        case .members(let record): record.mentions
        case .union(let reference, _): [reference.schema]
        }
    }
}

extension BranchPlan.Payload {
    var mention: MergedReference? {
        switch self {
        case .nothing: nil
        case .members(let reference), .union(let reference), .data(let reference): reference.schema
        }
    }
}
