import JSONWire
import QAPI

/// Decodes with the bindings.
enum Bindings {
    /// - Returns: How many elements there are.
    static func decode(_ reply: Reply, _ bytes: [UInt8]) throws -> Int {
        switch reply {
        case .schema: try [QAPI.SchemaInfo](json: bytes).count
        case .block: try [QAPI.BlockInfo](json: bytes).count
        case .blockStats: try [QAPI.BlockStats](json: bytes).count
        case .cpus: try [QAPI.CpuInfoFast](json: bytes).count
        }
    }

    /// Whether what was decoded says all that the reply says: written back, it gives the same value.
    static func keepsAll(of reply: Reply, _ bytes: [UInt8]) throws -> Bool {
        let written =
            switch reply {
            case .schema: try [QAPI.SchemaInfo](json: bytes).jsonBytes()
            case .block: try [QAPI.BlockInfo](json: bytes).jsonBytes()
            case .blockStats: try [QAPI.BlockStats](json: bytes).jsonBytes()
            case .cpus: try [QAPI.CpuInfoFast](json: bytes).jsonBytes()
            }
        return try JSONValue(json: written) == JSONValue(json: bytes)
    }

    /// How many elements the reply has, found without its types.
    static func count(_ bytes: [UInt8]) throws -> Int? { try JSONValue(json: bytes).array?.count }
}
