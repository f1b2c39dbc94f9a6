/// One entry of what QEMU answers to `query-qmp-schema`.
struct SchemaInfo: Decodable {
    var name: String
    var metaType: String
    var argumentType: String?
    var returnType: String?
    var allowsOutOfBand: Bool?
    var members: [SchemaMember]?
    var values: [String]?
    var tag: String?
    var variants: [SchemaVariant]?
    var elementType: String?
    var jsonType: String?
    var features: [String]?

    enum CodingKeys: String, CodingKey {
        case name, members, values, tag, variants, features
        case metaType = "meta-type"
        case argumentType = "arg-type"
        case returnType = "ret-type"
        case allowsOutOfBand = "allow-oob"
        case elementType = "element-type"
        case jsonType = "json-type"
    }
}

/// One member of an object, enumeration or alternate; the last has members without names.
struct SchemaMember: Decodable {
    var name: String?
    var type: String?
    var isOptional: Bool
    var features: [String]?

    enum CodingKeys: String, CodingKey { case name, type, features, `default` }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decodeIfPresent(String.self, forKey: .name)
        type = try container.decodeIfPresent(String.self, forKey: .type)
        isOptional = container.contains(.default)
        features = try container.decodeIfPresent([String].self, forKey: .features)
    }
}

/// One branch of a union.
struct SchemaVariant: Decodable {
    var `case`: String
    var type: String
}

/// The whole reply.
struct SchemaReply: Decodable {
    var `return`: [SchemaInfo]
}
