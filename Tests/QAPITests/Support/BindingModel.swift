import Foundation

@testable import QAPISchema

/// The project's model of the monitor, or of the guest agent, as the bindings understand it, for tests that go through all of it.
struct BindingModel: Sendable {
    let schema: MergedSchema
    /// How deep the smallest value of each type is.
    let heights: [String: Int]

    /// Read once for all tests.
    private static let monitor = Result { try BindingModel("qmp.model") }
    private static let guestAgent = Result { try BindingModel("qga.model") }

    static func shared(_ kind: SchemaKind = .qmp) throws -> BindingModel {
        switch kind {
        case .qmp: try monitor.get()
        case .qga: try guestAgent.get()
        }
    }

    private init(_ name: String) throws {
        let file = URL(filePath: #filePath).appending(path: "../../../../Schemas/\(name)").standardizedFileURL
        var schema = try MergedSchema(text: String(contentsOf: file, encoding: .utf8), path: name)
        schema.relaxDoubtfulBranches()
        schema.giveSharedMembersToBranches()
        self.schema = schema
        heights = schema.heights()
    }
}

extension BindingModel {
    /// The value of which an object's tag is one.
    func tagValues(of object: MergedObject) -> [String]? {
        guard let tag = object.tag, let member = object.members.first(where: { $0.name == tag }) else { return nil }
        return enumValues(of: member.type)
    }

    func enumValues(of type: MergedReference) -> [String]? {
        guard !type.isArray, case .enumeration(let values)? = schema.types[type.name]?.content else { return nil }
        return values.map(\.name)
    }

    /// What a value of the tag brings with it; nil if that is nothing, or the value is unknown.
    func branch(_ value: String, of object: MergedObject) -> (name: String, object: MergedObject)? {
        guard let type = object.branches.first(where: { $0.name == value })?.type else { return nil }
        guard case .object(let branch)? = schema.types[type.name]?.content else { return nil }
        return (type.name, branch)
    }

    /// The choice of an alternate for a kind of JSON value.
    func choice(among choices: [MergedChoice], for kind: QAPISchema.JSONKind) -> MergedChoice? {
        choices.first { schema.jsonKind(of: $0.type) == kind }
    }
}

extension MergedSchema {
    /// In some releases a doubtful branch brings none of its members, so that the bindings rely on none of them.
    fileprivate mutating func relaxDoubtfulBranches() {
        for type in sortedTypes where type.use.contains(.received) {
            guard case .object(let object) = type.content else { continue }
            for branch in object.branches where branch.isOptional {
                guard case .object(var payload)? = types[branch.type.name]?.content else { continue }
                for index in payload.members.indices { payload.members[index].isOptional = true }
                types[branch.type.name]?.content = .object(payload)
            }
        }
    }

    /// Members that were common once and belong to a branch now are only read and written with that branch.
    fileprivate mutating func giveSharedMembersToBranches() {
        for type in sortedTypes {
            guard case .object(var object) = type.content else { continue }
            for branch in object.branches {
                guard case .object(let payload)? = types[branch.type.name]?.content else { continue }
                let names = Set(payload.members.map(\.name))
                object.members.removeAll { names.contains($0.name) }
            }
            types[type.name]?.content = .object(object)
        }
    }
}
