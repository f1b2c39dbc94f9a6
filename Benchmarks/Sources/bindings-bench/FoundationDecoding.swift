import Foundation

/// Decodes with Foundation into structures that have the same members as the bindings.
struct FoundationDecoding {
    private let decoder = JSONDecoder()

    /// - Returns: How many elements there are.
    func decode(_ reply: Reply, _ data: Data) throws -> Int {
        switch reply {
        case .schema: try decoder.decode([SchemaInfo].self, from: data).count
        case .block: try decoder.decode([BlockInfo].self, from: data).count
        case .blockStats: try decoder.decode([BlockStats].self, from: data).count
        case .cpus: try decoder.decode([CpuInfoFast].self, from: data).count
        }
    }
}
