/// What `query-qmp-schema` returns, for Foundation.
struct SchemaInfo: Decodable {
    var name: String
    var features: [String]?
    var metaType: SchemaMetaType
    var branch: Branch

    enum CodingKeys: String, CodingKey {
        case name, features
        case metaType = "meta-type"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(String.self, forKey: .name)
        features = try container.decodeIfPresent([String].self, forKey: .features)
        metaType = try container.decode(SchemaMetaType.self, forKey: .metaType)
        branch = try Branch(metaType, from: decoder)
    }

    enum Branch {
        case builtin(SchemaInfoBuiltin)
        case `enum`(SchemaInfoEnum)
        case array(SchemaInfoArray)
        case object(SchemaInfoObject)
        case alternate(SchemaInfoAlternate)
        case command(SchemaInfoCommand)
        case event(SchemaInfoEvent)
        case other

        init(_ tag: SchemaMetaType, from decoder: any Decoder) throws {
            switch tag.rawValue {
            case "builtin": self = .builtin(try SchemaInfoBuiltin(from: decoder))
            case "enum": self = .enum(try SchemaInfoEnum(from: decoder))
            case "array": self = .array(try SchemaInfoArray(from: decoder))
            case "object": self = .object(try SchemaInfoObject(from: decoder))
            case "alternate": self = .alternate(try SchemaInfoAlternate(from: decoder))
            case "command": self = .command(try SchemaInfoCommand(from: decoder))
            case "event": self = .event(try SchemaInfoEvent(from: decoder))
            default: self = .other
            }
        }
    }
}

struct SchemaInfoBuiltin: Decodable {
    var jsonType: JSONType

    enum CodingKeys: String, CodingKey {
        case jsonType = "json-type"
    }
}

struct SchemaInfoEnum: Decodable {
    var members: [SchemaInfoEnumMember]?
    var values: [String]?
}

struct SchemaInfoArray: Decodable {
    var elementType: String

    enum CodingKeys: String, CodingKey {
        case elementType = "element-type"
    }
}

struct SchemaInfoObject: Decodable {
    var members: [SchemaInfoObjectMember]
    var tag: String?
    var variants: [SchemaInfoObjectVariant]?
}

struct SchemaInfoAlternate: Decodable {
    var members: [SchemaInfoAlternateMember]
}

struct SchemaInfoCommand: Decodable {
    var argType: String
    var retType: String
    var allowOob: Bool?

    enum CodingKeys: String, CodingKey {
        case argType = "arg-type"
        case retType = "ret-type"
        case allowOob = "allow-oob"
    }
}

struct SchemaInfoEvent: Decodable {
    var argType: String

    enum CodingKeys: String, CodingKey {
        case argType = "arg-type"
    }
}

struct SchemaInfoEnumMember: Decodable {
    var name: String
    var features: [String]?
}

struct SchemaInfoObjectMember: Decodable {
    var name: String
    var type: String
    var hasDefault: Bool
    var features: [String]?

    enum CodingKeys: String, CodingKey {
        case name, type, `default`, features
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(String.self, forKey: .name)
        type = try container.decode(String.self, forKey: .type)
        hasDefault = container.contains(.default)
        features = try container.decodeIfPresent([String].self, forKey: .features)
    }
}

struct SchemaInfoObjectVariant: Decodable {
    var `case`: String
    var type: String
}

struct SchemaInfoAlternateMember: Decodable {
    var type: String
}

struct SchemaMetaType: RawRepresentable, Decodable { var rawValue: String }
struct JSONType: RawRepresentable, Decodable { var rawValue: String }
