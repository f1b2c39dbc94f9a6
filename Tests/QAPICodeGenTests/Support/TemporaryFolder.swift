import Foundation

/// A folder with files, which exists as long as it is in use.
final class TemporaryFolder {
    private let url: URL

    /// - Parameter files: The text of each file by its name.
    init(_ files: [String: String] = [:]) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "qapi-codegen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (name, text) in files { try Data(text.utf8).write(to: url.appending(path: name)) }
    }

    deinit {
        // A folder left behind for the system to clean up spoils no test.
        try? FileManager.default.removeItem(at: url)
    }

    var path: String { url.path }

    func path(_ name: String) -> String { url.appending(path: name).path }

    func addFolder(_ name: String) throws {
        try FileManager.default.createDirectory(at: url.appending(path: name), withIntermediateDirectories: false)
    }

    /// The text of each file by its name; nil for a folder.
    func contents() throws -> [String: String?] {
        let names = try FileManager.default.contentsOfDirectory(atPath: path)
        return Dictionary(
            uniqueKeysWithValues: names.map { ($0, try? String(contentsOfFile: path($0), encoding: .utf8)) }
        )
    }
}
