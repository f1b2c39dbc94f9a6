/// Why releases cannot be merged: a place where nothing fits all of them.
struct MergeError: Error, Sendable, Hashable {
    let place: MergePlace
    /// What is wrong: a sentence without a full stop.
    let message: String
}

/// A place in a schema.
struct MergePlace: Sendable, Hashable {
    /// The command, event or type.
    let definition: String
    /// One of its members, branches, values or alternatives.
    var part: String?
}

extension MergePlace: CustomStringConvertible {
    /// `'add-fd'` or `'opaque' of 'add-fd'`
    var description: String { part.map { "'\($0)' of '\(definition)'" } ?? "'\(definition)'" }
}

extension SchemaModel {
    /// Where a place is in the source; the start of the schema if it is not in this release.
    func location(of place: MergePlace) -> SourceLocation {
        guard let definition = self[place.definition] else {
            return SourceLocation(file: modules.first?.path ?? "", line: 1, column: 1)
        }
        return parts(of: definition).first { $0.name == place.part }?.location ?? definition.entity.location
    }

    private func parts(of definition: Definition) -> [(name: String, location: SourceLocation)] {
        switch definition {
        case .enumeration(let type): type.values.map { ($0.name, $0.location) }
        case .structure(let type): allMembers(of: type).map { ($0.name, $0.location) }
        case .union(let type):
            commonMembers(of: type).map { ($0.name, $0.location) } + type.branches.map { ($0.name, $0.location) }
        case .alternate(let type): type.alternatives.map { ($0.name, $0.location) }
        case .command(let command): commonMembers(of: command.arguments).map { ($0.name, $0.location) }
        case .event(let event): commonMembers(of: event.data).map { ($0.name, $0.location) }
        }
    }
}
