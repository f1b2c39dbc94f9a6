internal import JSONWire

/// What has been read of an entry. Its kind may stand behind everything else.
struct EntryDraft {
    var name: String?
    var metaType: String?
    var features: [String] = []
    var jsonType: String?
    /// The members of an object or an enumeration, or the alternatives of an alternate.
    var parts: [EntryPart]?
    /// The names of an enumeration's values: all that QEMU had before 6.2.
    var values: [String]?
    var elementType: SchemaIndex?
    var tag: String?
    var branches: [SchemaBranch] = []
    var argumentType: SchemaIndex?
    var returnType: SchemaIndex?
    var allowsOutOfBand = false

    /// What the entry is; unknown when it is of a kind that a later QEMU has brought.
    ///
    /// - Parameter start: Where it begins.
    /// - Throws: When something is missing.
    func content(at start: Int) throws(JSONError) -> SchemaEntry.Content {
        guard let metaType else { throw .missingMember("meta-type", at: start) }
        switch MetaType(rawValue: metaType) {
        case .builtIn: return try builtIn(at: start)
        case .enumeration: return .enumeration(try enumeration(at: start))
        case .array:
            guard let elementType else { throw .missingMember("element-type", at: start) }
            return .array(of: elementType)
        case .object: return .object(try object(at: start))
        case .alternate: return .alternate(try alternatives(at: start))
        case .command:
            return .command(
                SchemaCommand(arguments: argumentType, returns: returnType, allowsOutOfBand: allowsOutOfBand)
            )
        case .event: return .event(arguments: argumentType)
        case nil: return .unknown
        }
    }

    private func builtIn(at start: Int) throws(JSONError) -> SchemaEntry.Content {
        guard let jsonType else { throw .missingMember("json-type", at: start) }
        return JSONTypeWord(jsonType).map { .builtIn($0) } ?? .unknown
    }

    private func enumeration(at start: Int) throws(JSONError) -> [SchemaValue] {
        guard let parts else {
            guard let values else { throw .missingMember("members", at: start) }
            return values.map { SchemaValue(name: $0) }
        }
        return try parts.map { (part) throws(JSONError) in
            SchemaValue(name: try part.requiredName, features: part.features)
        }
    }

    private func object(at start: Int) throws(JSONError) -> SchemaObject {
        guard let parts else { throw .missingMember("members", at: start) }
        let members = try parts.map { (part) throws(JSONError) in
            SchemaMember(
                name: try part.requiredName,
                type: try part.requiredType,
                isOptional: part.isOptional,
                features: part.features
            )
        }
        return SchemaObject(members: members, tag: tag, branches: branches)
    }

    private func alternatives(at start: Int) throws(JSONError) -> [SchemaIndex] {
        guard let parts else { throw .missingMember("members", at: start) }
        return try parts.map { (part) throws(JSONError) in try part.requiredType }
    }
}

/// What has been read of a member, a value or an alternative.
struct EntryPart {
    /// Where it begins.
    let position: Int
    var name: String?
    var type: SchemaIndex?
    var isOptional = false
    var features: [String] = []

    init(position: Int) {
        self.position = position
    }

    var requiredName: String {
        get throws(JSONError) {
            guard let name else { throw .missingMember("name", at: position) }
            return name
        }
    }

    var requiredType: SchemaIndex {
        get throws(JSONError) {
            guard let type else { throw .missingMember("type", at: position) }
            return type
        }
    }
}
