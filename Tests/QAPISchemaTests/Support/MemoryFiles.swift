@testable import QAPISchema

/// Files that exist in memory alone.
struct MemoryFiles: SourceFiles {
    let contents: [String: [UInt8]]

    init(contents: [String: [UInt8]]) {
        self.contents = contents
    }

    init(_ texts: [String: String]) {
        self.init(contents: texts.mapValues { Array($0.utf8) })
    }

    func read(_ path: String) throws(SourceFileError) -> [UInt8] {
        guard let bytes = contents[path] else { throw SourceFileError(reason: "no such file") }
        return bytes
    }
}
