@testable import QAPISchema

/// Files that exist in memory alone.
struct MemoryFiles: SourceFiles {
    let contents: [String: [UInt8]]

    init(_ texts: [String: String]) {
        contents = texts.mapValues { Array($0.utf8) }
    }

    init(bytes: [UInt8]) {
        contents = ["schema.json": bytes]
    }

    func read(_ path: String) throws(SourceFileError) -> [UInt8] {
        guard let bytes = contents[path] else { throw SourceFileError(reason: "no such file") }
        return bytes
    }
}
