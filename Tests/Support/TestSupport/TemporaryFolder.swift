internal import Foundation

/// A folder with files, which exists as long as it is in use.
package final class TemporaryFolder {
    private let url: URL

    /// - Parameter files: The text of each file by its path in the folder.
    package init(_ files: [String: String] = [:]) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "swift-qemu-client-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (path, text) in files {
            let file = url.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
    }

    deinit {
        // A folder left behind for the system to clean up spoils no test.
        try? FileManager.default.removeItem(at: url)
    }

    package var path: String { url.path }

    package func path(_ name: String) -> String { url.appending(path: name).path }

    package func addFolder(_ name: String) throws {
        try FileManager.default.createDirectory(at: url.appending(path: name), withIntermediateDirectories: false)
    }

    /// The text of each file by its name; nil for a folder.
    package func contents() throws -> [String: String?] {
        let names = try FileManager.default.contentsOfDirectory(atPath: path)
        return Dictionary(
            uniqueKeysWithValues: names.map { ($0, try? String(contentsOfFile: path($0), encoding: .utf8)) }
        )
    }
}
