import JSONWire

extension SchemaInfo: JSONDecodable {
    init(from reader: inout JSONReader) throws(JSONError) {
        let start = reader.position
        var name: String?
        var metaType: String?
        var returnType: String?
        var argumentType: String?
        var members: [SchemaMember]?
        var values: [String]?
        var tag: String?
        var variants: [SchemaVariant]?
        var elementType: String?
        var jsonType: String?
        var features: [String]?
        var allowsOutOfBand: Bool?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "name": name = try reader.readString()
            case "ret-type": returnType = try reader.readString()
            case "meta-type": metaType = try reader.readString()
            case "arg-type": argumentType = try reader.readString()
            case "members": members = try reader.read()
            case "values": values = try reader.read()
            case "tag": tag = try reader.readString()
            case "variants": variants = try reader.read()
            case "element-type": elementType = try reader.readString()
            case "json-type": jsonType = try reader.readString()
            case "features": features = try reader.read()
            case "allow-oob": allowsOutOfBand = try reader.readBool()
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("name", at: start) }
        guard let metaType else { throw .missingMember("meta-type", at: start) }
        self.init(
            name: name,
            metaType: metaType,
            argumentType: argumentType,
            returnType: returnType,
            allowsOutOfBand: allowsOutOfBand,
            members: members,
            values: values,
            tag: tag,
            variants: variants,
            elementType: elementType,
            jsonType: jsonType,
            features: features
        )
    }
}

extension SchemaMember: JSONDecodable {
    init(from reader: inout JSONReader) throws(JSONError) {
        isOptional = false
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "name": name = try reader.readString()
            case "type": type = try reader.readString()
            case "features": features = try reader.read()
            case "default":
                isOptional = true
                try reader.skipValue()
            default: try reader.skipValue()
            }
        }
    }
}

extension SchemaVariant: JSONDecodable {
    init(from reader: inout JSONReader) throws(JSONError) {
        let start = reader.position
        var name: String?
        var type: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "case": name = try reader.readString()
            case "type": type = try reader.readString()
            default: try reader.skipValue()
            }
        }
        guard let name else { throw .missingMember("case", at: start) }
        guard let type else { throw .missingMember("type", at: start) }
        (self.case, self.type) = (name, type)
    }
}

extension SchemaReply: JSONDecodable {
    init(from reader: inout JSONReader) throws(JSONError) {
        `return` = []
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "return": `return` = try reader.read()
            default: try reader.skipValue()
            }
        }
    }
}
