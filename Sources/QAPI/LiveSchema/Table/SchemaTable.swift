/// All entries of a running QEMU's schema, which refer to each other by their places.
///
/// A reference always leads to an entry: to one of unknown content where the schema does not say what it is.
struct SchemaTable: Sendable {
    private(set) var entries: [SchemaEntry] = []
    private var places: [String: SchemaIndex] = [:]

    /// Creates an empty table.
    init() {
        // A little more than the releases up to now have.
        entries.reserveCapacity(1536)
        places.reserveCapacity(1536)
    }

    subscript(index: SchemaIndex) -> SchemaEntry.Content { entries[Int(index)].content }

    /// The features of what stands at `index` itself.
    func features(at index: SchemaIndex) -> [String] { entries[Int(index)].features }

    /// The entry of that name.
    subscript(name: String) -> SchemaEntry? { places[name].map { entries[Int($0)] } }

    /// Where the entry of that name stands, or will stand.
    mutating func place(of name: String) -> SchemaIndex {
        if let place = places[name] { return place }
        let place = SchemaIndex(truncatingIfNeeded: entries.count)
        entries.append(SchemaEntry(name: name))
        places[name] = place
        return place
    }

    /// Says what an entry is. Of two with the same name the last one counts.
    mutating func define(_ name: String, _ content: SchemaEntry.Content, features: [String]) {
        let place = Int(place(of: name))
        entries[place].content = content
        entries[place].features = features
    }
}

extension SchemaTable {
    /// The command of that name.
    func command(_ name: String) -> SchemaCommand? {
        guard case .command(let command) = self[name]?.content else { return nil }
        return command
    }

    /// The object at `index`, if it is one.
    func object(_ index: SchemaIndex) -> SchemaObject? {
        guard case .object(let object) = self[index] else { return nil }
        return object
    }

    /// The values of the enumeration at `index`, if it is one.
    func values(_ index: SchemaIndex) -> [SchemaValue]? {
        guard case .enumeration(let values) = self[index] else { return nil }
        return values
    }
}
