internal import JSONWire

/// Reads the entries that `query-qmp-schema` returns, in one pass.
struct SchemaTableReader {
    private(set) var table = SchemaTable()

    /// Reads the whole array.
    mutating func read(from reader: inout JSONReader) throws(JSONError) {
        try reader.beginArray()
        while try reader.nextElement() { try readEntry(from: &reader) }
    }

    private mutating func readEntry(from reader: inout JSONReader) throws(JSONError) {
        var again = reader
        do throws(JSONError) {
            try readKnownEntry(from: &reader)
        } catch {
            // Of a kind that is not known, members may look otherwise, and the kind may stand behind them.
            let head = try EntryHead(from: &again)
            guard let name = head.name, let metaType = head.metaType, MetaType(rawValue: metaType) == nil else {
                throw error
            }
            table.define(name, .unknown, features: [])
            reader = again
        }
    }

    private mutating func readKnownEntry(from reader: inout JSONReader) throws(JSONError) {
        var draft = EntryDraft()
        let start = reader.position
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "name": draft.name = try reader.read()
            case "meta-type": draft.metaType = try reader.read()
            case "features": draft.features = try reader.read()
            case "json-type": draft.jsonType = try reader.read()
            case "members": draft.parts = try readParts(from: &reader)
            case "values": draft.values = try reader.read()
            case "element-type": draft.elementType = try readType(from: &reader)
            case "tag": draft.tag = try reader.read()
            case "variants": draft.branches = try readBranches(from: &reader)
            case "arg-type": draft.argumentType = try readType(from: &reader)
            case "ret-type": draft.returnType = try readType(from: &reader)
            case "allow-oob": draft.allowsOutOfBand = try reader.read()
            default: try reader.skipValue()
            }
        }
        guard let name = draft.name else { throw .missingMember("name", at: start) }
        table.define(name, try draft.content(at: start), features: draft.features)
    }

    private mutating func readType(from reader: inout JSONReader) throws(JSONError) -> SchemaIndex {
        table.place(of: try reader.readString())
    }

    private mutating func readParts(from reader: inout JSONReader) throws(JSONError) -> [EntryPart] {
        var parts: [EntryPart] = []
        try reader.beginArray()
        while try reader.nextElement() {
            if parts.isEmpty { parts.reserveCapacity(8) }
            parts.append(try readPart(from: &reader))
        }
        return parts
    }

    private mutating func readPart(from reader: inout JSONReader) throws(JSONError) -> EntryPart {
        var part = EntryPart(position: reader.position)
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "name": part.name = try reader.read()
            case "type": part.type = try readType(from: &reader)
            case "features": part.features = try reader.read()
            case "default":
                // That it is there says that the member is optional; its value says nothing yet.
                part.isOptional = true
                try reader.skipValue()
            default: try reader.skipValue()
            }
        }
        return part
    }

    private mutating func readBranches(from reader: inout JSONReader) throws(JSONError) -> [SchemaBranch] {
        var branches: [SchemaBranch] = []
        try reader.beginArray()
        while try reader.nextElement() { branches.append(try readBranch(from: &reader)) }
        return branches
    }

    private mutating func readBranch(from reader: inout JSONReader) throws(JSONError) -> SchemaBranch {
        var value: String?
        var type: SchemaIndex?
        let start = reader.position
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "case": value = try reader.read()
            case "type": type = try readType(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let value else { throw .missingMember("case", at: start) }
        guard let type else { throw .missingMember("type", at: start) }
        return SchemaBranch(value: value, type: type)
    }
}

/// The name and the kind of an entry, whatever else it holds.
private struct EntryHead: JSONDecodable {
    private(set) var name: String?
    private(set) var metaType: String?

    init(from reader: inout JSONReader) throws(JSONError) {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "name": name = try reader.read()
            case "meta-type": metaType = try reader.read()
            default: try reader.skipValue()
            }
        }
    }
}
