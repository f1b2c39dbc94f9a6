/// Finds what is different in a newer schema: first commands, then events and types, each by name.
package struct SchemaComparison {
    package private(set) var changes: [SchemaChange] = []
    private let old: MergedSchema
    private let new: MergedSchema
    /// The newer names of types that have another.
    private let newNames: [String: String]

    package init(_ old: MergedSchema, _ new: MergedSchema) {
        self.old = old
        self.new = new
        let renamed = Predecessors(older: old, newer: new, renames: []).renamedTypes
        newNames = renamed.filter { old.types[$0.value] == nil }
        compareCommands()
        compareEvents()
        compareTypes()
    }

    private mutating func compareCommands() {
        for name in Set(old.commands.keys).union(new.commands.keys).sorted() {
            switch (old.commands[name], new.commands[name]) {
            case (let old?, let new?): compare(old, new)
            case (_?, nil): note(.removed, .command, name)
            case (nil, _): note(.added, .command, name)
            }
        }
    }

    private mutating func compare(_ old: MergedCommand, _ new: MergedCommand) {
        compare(old.history, new.history, .command, new.name)
        for (word, option) in CommandOptions.words {
            switch (old.options.contains(option), new.options.contains(option)) {
            case (true, false): note(.removed, .option, new.name, word)
            case (false, true): note(.added, .option, new.name, word)
            default: break
            }
        }
        compare(old.arguments, new.arguments, .argument, new.name)
        let types = (old.returns.map { renamed($0.type).description }, new.returns?.type.description)
        if types.0 != types.1 { note(.changed, .returns, new.name, old: types.0, new: types.1) }
    }

    private mutating func compareEvents() {
        for name in Set(old.events.keys).union(new.events.keys).sorted() {
            switch (old.events[name], new.events[name]) {
            case (let old?, let new?):
                compare(old.history, new.history, .event, name)
                compare(old.data, new.data, .member, name)
            case (_?, nil): note(.removed, .event, name)
            case (nil, _): note(.added, .event, name)
            }
        }
    }

    private mutating func compareTypes() {
        let oldTypes = Dictionary(
            old.types.values.map { (newNames[$0.name] ?? $0.name, $0) },
            // Two types with one newer name are the same in the newer schema.
            uniquingKeysWith: { $0.name < $1.name ? $0 : $1 }
        )
        for name in Set(oldTypes.keys).union(new.types.keys).sorted() {
            switch (oldTypes[name], new.types[name]) {
            case (let old?, let new?): compare(old, new)
            case (let old?, nil) where !old.isImplicit: note(.removed, old.content.subject, name)
            case (nil, let new?) where !new.isImplicit: note(.added, new.content.subject, name)
            default: break
            }
        }
    }

    private mutating func compare(_ old: MergedType, _ new: MergedType) {
        if old.name != new.name, !old.isImplicit {
            note(.renamed, new.content.subject, new.name, old: old.name, new: new.name)
        }
        compare(old.history, new.history, new.content.subject, new.name)
        switch (old.content, new.content) {
        case (.object(let old), .object(let object)): compare(old, object, .member, new.name)
        case (.enumeration(let old), .enumeration(let values)): compareParts(old, values, .value, new.name)
        case (.alternate(let old), .alternate(let choices)):
            compareParts(old, choices, .choice, new.name, summary: \.type.description) { comparison, old, choice in
                comparison.compareTypes(old.type, choice.type, .choice, new.name, choice.name)
            }
        default:
            note(.changed, new.content.subject, new.name, old: old.content.word, new: new.content.word)
        }
    }
}

extension SchemaComparison {
    /// Compares arguments member by member, also where a type of their own took over.
    private mutating func compare(
        _ old: MergedArguments,
        _ new: MergedArguments,
        _ subject: SchemaChange.Subject,
        _ definition: String
    ) {
        if case .named(let old) = old, case .named(let new) = new, renamed(old.type) == new.type { return }
        compare(self.old.object(of: old), self.new.object(of: new), subject, definition)
    }

    private mutating func compare(
        _ old: MergedObject,
        _ new: MergedObject,
        _ subject: SchemaChange.Subject,
        _ definition: String
    ) {
        compareParts(old.members, new.members, subject, definition, summary: \.summary) { comparison, old, new in
            comparison.compareTypes(old.type, new.type, subject, definition, new.name)
            if old.isOptional != new.isOptional {
                comparison.note(new.isOptional ? .madeOptional : .madeMandatory, subject, definition, new.name)
            }
        }
        if old.tag != new.tag { note(.changed, .tag, definition, old: old.tag, new: new.tag) }
        compareParts(old.branches, new.branches, .branch, definition, summary: \.type.description) {
            comparison,
            old,
            new in
            comparison.compareTypes(old.type, new.type, .branch, definition, new.name)
        }
    }

    private mutating func compareParts<Part: NamedPart>(
        _ old: [Part],
        _ new: [Part],
        _ subject: SchemaChange.Subject,
        _ definition: String,
        summary: (Part) -> String? = { _ in nil },
        compareBoth: (inout SchemaComparison, Part, Part) -> Void = { _, _, _ in }
    ) {
        let oldParts = Dictionary(old.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let newNames = Set(new.map(\.name))
        for part in old where !newNames.contains(part.name) {
            note(.removed, subject, definition, part.name, old: summary(part))
        }
        for part in new {
            if let old = oldParts[part.name] {
                compare(old.history, part.history, subject, definition, part.name)
                compareBoth(&self, old, part)
            } else {
                note(.added, subject, definition, part.name, new: summary(part))
            }
        }
    }

    private mutating func compareTypes(
        _ old: MergedReference,
        _ new: MergedReference,
        _ subject: SchemaChange.Subject,
        _ definition: String,
        _ part: String
    ) {
        guard renamed(old) != new else { return }
        note(.changed, subject, definition, part, old: old.description, new: new.description)
    }

    private mutating func compare(
        _ old: History,
        _ new: History,
        _ subject: SchemaChange.Subject,
        _ definition: String,
        _ part: String? = nil
    ) {
        if (old.deprecated == nil) != (new.deprecated == nil) {
            note(new.deprecated == nil ? .undeprecated : .deprecated, subject, definition, part)
        }
        if old.isUnstable != new.isUnstable {
            note(new.isUnstable ? .madeUnstable : .madeStable, subject, definition, part)
        }
        let prefix = part.map { $0 + "." } ?? ""
        let names = (old: Set(old.features.map(\.name)), new: Set(new.features.map(\.name)))
        for name in names.old.subtracting(names.new).sorted() { note(.removed, .feature, definition, prefix + name) }
        for name in names.new.subtracting(names.old).sorted() { note(.added, .feature, definition, prefix + name) }
    }

    private func renamed(_ type: MergedReference) -> MergedReference {
        MergedReference(name: newNames[type.name] ?? type.name, isArray: type.isArray)
    }

    private mutating func note(
        _ kind: SchemaChange.Kind,
        _ subject: SchemaChange.Subject,
        _ definition: String,
        _ part: String? = nil,
        old: String? = nil,
        new: String? = nil
    ) {
        let change = SchemaChange(
            kind: kind,
            subject: subject,
            definition: definition,
            part: part,
            old: old,
            new: new
        )
        changes.append(change)
    }
}

extension MergedMember {
    fileprivate var summary: String { type.description + (isOptional ? "?" : "") }
}

extension MergedSchema {
    fileprivate func object(of arguments: MergedArguments) -> MergedObject {
        switch arguments {
        case .inline(let members): return MergedObject(members: members)
        case .named(let payload):
            guard case .object(let object) = types[payload.type.name]?.content else { return MergedObject(members: []) }
            return object
        }
    }
}

extension MergedContent {
    fileprivate var subject: SchemaChange.Subject {
        switch self {
        case .object: .object
        case .enumeration: .enumeration
        case .alternate: .alternate
        }
    }
}
