extension LiveSchema {
    /// What is different in another schema.
    ///
    /// Types are compared by what they consist of, from the commands and events down, for they have no names. Two that
    /// differ are told of once: with the first command or event, by name, that reaches them.
    ///
    /// - Parameter newer: The schema of the newer QEMU.
    /// - Returns: The differences: commands by name, then events.
    public func changes(to newer: LiveSchema) -> [LiveSchemaChange] {
        var comparison = LiveSchemaComparison(table, newer.table)
        comparison.compareCommands(commands, newer.commands)
        comparison.compareEvents(events, newer.events)
        return comparison.changes.map { change in
            var change = change
            if change.isPresence, has(change.path), newer.has(change.path) { change.kind = .moved }
            return change
        }
    }
}

extension LiveSchemaChange {
    /// Whether it tells that one of the two lacks something that has a path.
    fileprivate var isPresence: Bool {
        guard kind == .added || kind == .removed else { return false }
        return switch subject {
        case .member, .value, .branch, .feature: true
        case .command, .event, .type, .tag, .outOfBand: false
        }
    }
}
