/// Finds what is different in a newer schema.
struct LiveSchemaComparison {
    /// A type of the older and a type of the newer schema in the same place.
    private struct Pair: Hashable {
        let old: SchemaIndex
        let new: SchemaIndex
    }

    private struct Waiting {
        let types: Pair
        let path: String
        /// The types are those of an array's elements, to which the path leads as well.
        var isInArray = false
        /// Values of an enumeration that are told of already.
        var told: Set<String> = []

        func text(_ type: String) -> String { isInArray ? "[\(type)]" : type }
    }

    private(set) var changes: [LiveSchemaChange] = []
    private let old: SchemaTable
    private let new: SchemaTable
    /// The command or event that is compared.
    private var definition = ""
    /// The types that are to be compared for it, in the order in which they were reached.
    private var waiting: [Waiting] = []
    private var seen: Set<Pair> = []

    init(_ old: SchemaTable, _ new: SchemaTable) {
        self.old = old
        self.new = new
    }

    mutating func compareCommands(_ oldNames: [String], _ newNames: [String]) {
        compare(oldNames, newNames, .command) { comparison, name in
            guard let old = comparison.old.command(name), let new = comparison.new.command(name) else { return }
            if old.allowsOutOfBand != new.allowsOutOfBand {
                comparison.note(new.allowsOutOfBand ? .added : .removed, .outOfBand, name)
            }
            comparison.compare(old.arguments, new.arguments, at: "\(name)/arg-type")
            comparison.compare(old.returns, new.returns, at: "\(name)/ret-type")
        }
    }

    mutating func compareEvents(_ oldNames: [String], _ newNames: [String]) {
        compare(oldNames, newNames, .event) { comparison, name in
            guard
                case .event(let old) = comparison.old[name]?.content,
                case .event(let new) = comparison.new[name]?.content
            else { return }
            comparison.compare(old, new, at: "\(name)/arg-type")
        }
    }

    private mutating func compare(
        _ oldNames: [String],
        _ newNames: [String],
        _ subject: LiveSchemaChange.Subject,
        compareBoth: (inout LiveSchemaComparison, String) -> Void
    ) {
        let names = (old: Set(oldNames), new: Set(newNames))
        for name in names.old.union(names.new).sorted() {
            definition = name
            guard names.old.contains(name), names.new.contains(name) else {
                note(names.new.contains(name) ? .added : .removed, subject, name)
                continue
            }
            compareFeatures(old[name]?.features ?? [], new[name]?.features ?? [], at: name)
            compareBoth(&self, name)
            compareWaiting()
        }
    }
}

// MARK: Types

extension LiveSchemaComparison {
    private mutating func compare(_ old: SchemaIndex?, _ new: SchemaIndex?, at path: String) {
        if let old, let new {
            compareLater(Waiting(types: Pair(old: old, new: new), path: path))
        } else {
            notePresence(of: .type, at: path, old.map(self.old.text(of:)), new.map(self.new.text(of:)))
        }
    }

    private mutating func compareLater(_ pair: Waiting) {
        if seen.insert(pair.types).inserted { waiting.append(pair) }
    }

    private mutating func compareWaiting() {
        var next = 0
        while next < waiting.count {
            compare(waiting[next])
            next += 1
        }
        waiting.removeAll(keepingCapacity: true)
    }

    /// Compares two types by what their values of each kind look like: so a type is found again in an alternate that
    /// took its place.
    private mutating func compare(_ pair: Waiting) {
        let types = pair.types
        compareFeatures(old.features(at: types.old), new.features(at: types.new), at: pair.path)
        let old = self.old.forms(of: types.old)
        let new = self.new.forms(of: types.new)
        if old.keys != new.keys {
            let texts = (self.old.text(of: types.old), self.new.text(of: types.new))
            note(.changed, .type, pair.path, old: pair.text(texts.0), new: pair.text(texts.1))
        }
        for (form, oldType) in old.sorted(by: { $0.key < $1.key }) {
            guard let newType = new[form] else { continue }
            let alternative = Pair(old: oldType, new: newType)
            if alternative == types {
                compareContents(of: pair)
            } else {
                compareLater(Waiting(types: alternative, path: pair.path, isInArray: pair.isInArray))
            }
        }
    }

    private mutating func compareContents(of pair: Waiting) {
        switch (old[pair.types.old], new[pair.types.new]) {
        case (.array(let old), .array(let new)):
            compareLater(Waiting(types: Pair(old: old, new: new), path: pair.path, isInArray: true))
        case (.enumeration(let old), .enumeration(let new)): compare(old, new, at: pair.path, told: pair.told)
        case (.object(let old), .object(let new)): compare(old, new, at: pair.path)
        default: break
        }
    }
}

// MARK: Parts of types

extension LiveSchemaComparison {
    private mutating func compare(_ old: [SchemaValue], _ new: [SchemaValue], at path: String, told: Set<String>) {
        for (name, old, new) in pairs(of: old, new, by: \.name) {
            let path = "\(path)/^\(name)"
            if let old, let new {
                compareFeatures(old.features, new.features, at: path)
            } else if !told.contains(name) {
                note(new == nil ? .removed : .added, .value, path)
            }
        }
    }

    private mutating func compare(_ old: SchemaObject, _ new: SchemaObject, at path: String) {
        let branches = Set(old.branches.map(\.value)).symmetricDifference(new.branches.map(\.value))
        let tag = old.tag == new.tag ? new.tag : nil
        for (name, old, new) in pairs(of: old.members, new.members, by: \.name) {
            let path = "\(path)/\(name)"
            if let old, let new {
                compare(old, new, at: path, told: name == tag ? branches : [])
            } else {
                notePresence(of: .member, at: path, old.map(self.old.text(of:)), new.map(self.new.text(of:)))
            }
        }
        if old.tag != new.tag { note(.changed, .tag, path, old: old.tag, new: new.tag) }
        for (value, old, new) in pairs(of: old.branches, new.branches, by: \.value) {
            let path = "\(path)/+\(value)"
            if let old, let new {
                compareLater(Waiting(types: Pair(old: old.type, new: new.type), path: path))
            } else {
                note(new == nil ? .removed : .added, .branch, path)
            }
        }
    }

    private mutating func compare(
        _ old: SchemaMember,
        _ new: SchemaMember,
        at path: String,
        told: Set<String>
    ) {
        if old.isOptional != new.isOptional { note(new.isOptional ? .madeOptional : .madeMandatory, .member, path) }
        compareFeatures(old.features, new.features, at: path)
        compareLater(Waiting(types: Pair(old: old.type, new: new.type), path: path, told: told))
    }

    private mutating func compareFeatures(_ old: [String], _ new: [String], at path: String) {
        for feature in old where !new.contains(feature) { note(.removed, .feature, "\(path)/$\(feature)") }
        for feature in new where !old.contains(feature) { note(.added, .feature, "\(path)/$\(feature)") }
    }

    /// Parts of the same name together, in the older order, and then those that only the newer one has.
    private func pairs<Part>(
        of old: [Part],
        _ new: [Part],
        by name: KeyPath<Part, String>
    ) -> [(name: String, old: Part?, new: Part?)] {
        let oldNames = Set(old.map { $0[keyPath: name] })
        let newParts = Dictionary(new.map { ($0[keyPath: name], $0) }, uniquingKeysWith: { first, _ in first })
        let kept = old.map { ($0[keyPath: name], $0 as Part?, newParts[$0[keyPath: name]]) }
        let added = new.filter { !oldNames.contains($0[keyPath: name]) }.map { ($0[keyPath: name], nil as Part?, $0) }
        return kept + added
    }
}

// MARK: Notes

extension LiveSchemaComparison {
    /// Tells of what only one of the two has.
    ///
    /// - Parameters:
    ///   - old: What it is in the older schema, if it is there.
    ///   - new: What it is in the newer schema, if it is there.
    private mutating func notePresence(
        of subject: LiveSchemaChange.Subject,
        at path: String,
        _ old: String?,
        _ new: String?
    ) {
        if let old, new == nil { note(.removed, subject, path, old: old) }
        if let new, old == nil { note(.added, subject, path, new: new) }
    }

    private mutating func note(
        _ kind: LiveSchemaChange.Kind,
        _ subject: LiveSchemaChange.Subject,
        _ path: String,
        old: String? = nil,
        new: String? = nil
    ) {
        let change = LiveSchemaChange(
            kind: kind,
            subject: subject,
            definition: definition,
            path: path,
            old: old,
            new: new
        )
        changes.append(change)
    }
}

extension SchemaTable {
    /// The types that a value can be of, by how it looks to one who reads it. QEMU's alternates have one for each.
    fileprivate func forms(of type: SchemaIndex) -> [String: SchemaIndex] {
        let types = types(from: type, throughArrays: false).map { (form(of: $0), $0) }
        return Dictionary(types, uniquingKeysWith: { first, _ in first })
    }

    private func form(of type: SchemaIndex) -> String {
        if case .array = self[type] { "array" } else { text(of: type) }
    }

    fileprivate func text(of member: SchemaMember) -> String {
        text(of: member.type) + (member.isOptional ? ", optional" : "")
    }
}
