extension MergedSchema {
    /// Finds out which way each type goes, and drops those that go nowhere.
    mutating func keepUsedTypes() {
        let commands = commands.values
        let sent = reachable(from: commands.flatMap(\.arguments.mentions))
        let received = reachable(
            from: commands.compactMap(\.returns?.type) + events.values.flatMap(\.data.mentions)
        )
        types = types.filter { sent.contains($0.key) || received.contains($0.key) }
        for name in types.keys {
            var use: SchemaUse = []
            if sent.contains(name) { use.insert(.sent) }
            if received.contains(name) { use.insert(.received) }
            types[name]?.use = use
        }
    }

    private func reachable(from mentions: [MergedReference]) -> Set<String> {
        var reached: Set<String> = []
        var names = mentions.map(\.name)
        while let name = names.popLast() {
            guard let type = types[name], reached.insert(name).inserted else { continue }
            names += type.content.mentions.map(\.name)
        }
        return reached
    }
}
